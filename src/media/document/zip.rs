//! ZIP archives, and the documents that are such: Office, OpenDocument, EPUB.

use super::{FAR, NEAR, last_mark};
use crate::media::Seen;
use crate::media::facts::Fact;
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;

/// Before the content of each entry.
const LOCAL: &[u8] = b"PK\x03\x04";

/// Of each entry in the directory.
const CENTRAL: &[u8] = b"PK\x01\x02";

/// Bytes of what ends an archive, besides a comment.
const END: u64 = 22;

/// Entries that are looked at. Office documents have some dozen, large ones a few thousand.
const ENTRIES: u64 = 10_000;

/// Bytes of the directory that are asked for at once.
const AT_ONCE: u64 = 262_144;

/// Entries of an archive without a directory that are looked at. To each it may be a long way.
const FIRST: u64 = 16;

/// What the names of the entries tell.
#[derive(Default)]
struct Names {
    /// The list of types that each Office document has.
    types: bool,
    macros: bool,
    binary: bool,
    /// The kind without macros, and with them.
    kinds: Option<(Kind, Kind)>,
}

/// Reads the directory, at the end, or where that is missing the first entries.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Zip);
    let declared = declared(file)?;
    let mut names = Names::default();
    let Some(end) = end(file, FAR)? else {
        // Those that are there, one behind the other.
        if walk(file, &mut names, 0, FIRST, false) == Err(Stop::Needs) {
            return Err(Stop::Needs);
        }
        seen.kind = declared.or(names.kind()).or(seen.kind);
        return Err(Stop::End);
    };
    let encrypted = directory(file, end, &mut names)?;
    seen.kind = declared.or(names.kind()).or(seen.kind);
    // The OpenDocument family encrypts within its entries, which no flag tells.
    if let Some(encrypted) = encrypted.filter(|_| declared.is_none()) {
        seen.facts.is(Fact::Encrypted, encrypted);
    }
    Ok(())
}

impl Names {
    /// A name of so many bytes.
    fn see(&mut self, file: &mut File, at: u64, length: u64) -> Read<()> {
        self.types |= length == 19 && file.has(at, b"[Content_Types].xml")?;
        self.macros |= length > 15 && file.has(at + length - 15, b"/vbaProject.bin")?;
        if file.has(at, b"word/")? {
            self.kinds = Some((Kind::Docx, Kind::Docm));
        } else if file.has(at, b"ppt/")? {
            self.kinds = Some((Kind::Pptx, Kind::Pptm));
        } else if file.has(at, b"xl/")? {
            self.kinds = Some((Kind::Xlsx, Kind::Xlsm));
            // A workbook in binary records is a type of its own, which no message takes.
            self.binary |= file.has(at, b"xl/workbook.bin")?;
        }
        Ok(())
    }

    fn kind(&self) -> Option<Kind> {
        let (plain, with_macros) = self.kinds.filter(|_| self.types && !self.binary)?;
        Some(if self.macros { with_macros } else { plain })
    }
}

/// The kind that a document declares in its first entry, which is not compressed.
fn declared(file: &mut File) -> Read<Option<Kind>> {
    let is_plain = file.has(0, LOCAL)? && file.has(8, b"\0\0")?;
    if !is_plain || !file.has(26, b"\x08\0")? || !file.has(30, b"mimetype")? {
        return Ok(None);
    }
    let content = 38 + file.little(28, 2)?;
    for kind in [Kind::Odt, Kind::Ods, Kind::Odp, Kind::Epub] {
        let mime = kind.mime();
        // The types of templates are longer.
        if file.has(content, mime.as_bytes())? && !file.has(content + mime.len() as u64, b"-")? {
            return Ok(Some(kind));
        }
    }
    Ok(file.has(content, b"application/vnd.oasis.opendocument.")?.then_some(Kind::OpenDocument))
}

/// Where stands what ends an archive, behind which only its comment may follow.
fn end(file: &mut File, tails: &[usize]) -> Read<Option<u64>> {
    let end = last_mark(file, b"PK\x05\x06", tails)?;
    Ok(end.filter(|end| end.saturating_add(END) <= file.size()))
}

/// True where a file of another kind ends as an archive: what ends it fits, and its directory stands before that.
pub(in crate::media) fn is_behind(file: &mut File) -> Read<bool> {
    let Some(end) = end(file, &[NEAR])? else { return Ok(false) };
    let directory = end.saturating_sub(file.little(end + 12, 4)?);
    Ok(end + END + file.little(end + 20, 2)? == file.size() && file.has(directory, CENTRAL)?)
}

/// Walks the directory. True where an entry is encrypted; none where not all were looked at.
fn directory(file: &mut File, end: u64, names: &mut Names) -> Read<Option<bool>> {
    let mut count = file.little(end + 10, 2)?;
    let mut at = file.little(end + 16, 4)?;
    let locator = end.saturating_sub(20);
    // In a large archive these numbers stand elsewhere.
    if (count == 0xffff || at == 0xffff_ffff) && file.has(locator, b"PK\x06\x07")? {
        let large = file.little(locator + 8, 8)?;
        if !file.has(large, b"PK\x06\x06")? {
            return Err(Stop::Broken);
        }
        count = file.little(large + 32, 8)?;
        at = file.little(large + 48, 8)?;
    }
    // What is missing of the directory is one request, whatever the walk meets in it.
    let size = file.little(end + 12, 4)?.min(AT_ONCE).min(file.size().saturating_sub(at));
    let _ = file.want(at, size as usize);
    let encrypted = walk(file, names, at, count, true)?;
    Ok((encrypted || count <= ENTRIES).then_some(encrypted))
}

/// Walks so many entries, in the directory or themselves. True where one is encrypted.
fn walk(file: &mut File, names: &mut Names, mut at: u64, count: u64, central: bool) -> Read<bool> {
    let mut encrypted = false;
    // The directory says the same two bytes later, and then more.
    let (mark, skipped) = if central { (CENTRAL, 2) } else { (LOCAL, 0) };
    for _ in 0..count.min(ENTRIES) {
        if !file.has(at, mark)? {
            return if central { Err(Stop::Broken) } else { Ok(encrypted) };
        }
        let flags = file.little(at + 6 + skipped, 2)?;
        encrypted |= flags & 1 != 0;
        let lengths = file.little(at + 26 + skipped, 8)?;
        let length = file.little(at + 18 + skipped, 4)?;
        let name = lengths & 0xffff;
        at += if central { 46 } else { 30 };
        names.see(file, at, name)?;
        at += name + (lengths >> 16 & 0xffff);
        if central {
            at += lengths >> 32 & 0xffff;
        } else if length == 0 && flags & 8 != 0 {
            // It does not say where the next one begins.
            break;
        } else {
            at += length;
        }
    }
    Ok(encrypted)
}

#[cfg(test)]
mod tests {
    use super::super::told;
    use super::*;
    use crate::media::State;

    const ZIP: &str = "application/zip";
    const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const ODT: &str = "application/vnd.oasis.opendocument.text";
    const WHOLE: Read<State> = Ok(State::Whole);

    /// An entry in its two places, with these flags. Where they say so, its length stands behind its content only.
    fn entry(name: &str, flags: u8, content: &str, large: &mut (Vec<u8>, Vec<u8>)) {
        let length = if flags & 8 == 0 { content.len() as u8 } else { 0 };
        let sizes = [0, 0, 0, 0, length, 0, 0, 0, length, 0, 0, 0, name.len() as u8, 0];
        large.0.extend([LOCAL, &[20, 0, flags, 0, 0, 0, 0, 0, 0, 0], &sizes, &[0, 0], name.as_bytes()].concat());
        large.0.extend(content.as_bytes());
        if flags & 8 != 0 {
            large.0.extend([b"PK\x07\x08".as_slice(), &[0; 12]].concat());
        }
        let rest = [3, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        large.1.extend([CENTRAL, &[20, 0, 20, 0, flags, 0, 0, 0, 0, 0, 0, 0], &sizes, &rest].concat());
        large.1.extend([name.as_bytes(), b"xxx", b"yy"].concat());
    }

    fn end(count: u16, at: u32, size: u32) -> Vec<u8> {
        let count = count.to_le_bytes();
        [b"PK\x05\x06\0\0\0\0", count.as_slice(), &count, &size.to_le_bytes(), &at.to_le_bytes(), &[0, 0]].concat()
    }

    /// An archive of entries with their flags and content.
    fn archive(entries: &[(&str, u8, &str)]) -> Vec<u8> {
        let mut both = (Vec::new(), Vec::new());
        for (name, flags, content) in entries {
            entry(name, *flags, content, &mut both);
        }
        let (at, size) = (both.0.len() as u32, both.1.len() as u32);
        [both.0, both.1, end(entries.len() as u16, at, size)].concat()
    }

    #[test]
    fn the_names_of_the_entries_tell_the_kind() {
        let office = |names: &[&str]| {
            let entries: Vec<_> = names.iter().map(|name| (*name, 0, "x")).collect();
            told(&archive(&entries)).0
        };
        let types = "[Content_Types].xml";
        assert_eq!(office(&[types, "_rels/.rels", "word/document2.xml"]), WORD);
        assert_eq!(office(&["docProps/app.xml", "word/document.xml", types]), WORD);
        assert_eq!(office(&["word/document.xml"]), ZIP);
        assert_eq!(office(&["letters/word/document.xml", types]), ZIP);
        assert_eq!(office(&[types, "_rels/.rels", "FixedDocSeq.fdseq"]), ZIP);
        assert!(office(&[types, "xl/workbook.xml", "xl/embeddings/word/a.docx"]).ends_with("spreadsheetml.sheet"));
        assert!(office(&[types, "xl/vbaProject.bin", "xl/workbook.xml"]).ends_with("sheet.macroEnabled.12"));
        assert_eq!(office(&[types, "xl/styles.bin", "xl/workbook.bin"]), ZIP);
        assert!(office(&["ppt/presentation.xml", types]).ends_with("presentationml.presentation"));
        assert!(office(&["ppt/vbaProject.bin", types]).ends_with("presentation.macroEnabled.12"));
        assert!(office(&["word/vbaProject.bin", types]).ends_with("word.document.macroEnabled.12"));
        let many: Vec<String> = (0..3000).map(|number| format!("xl/worksheets/sheet{number}.xml")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).chain([types]).collect();
        assert!(office(&many).ends_with("spreadsheetml.sheet"));
    }

    #[test]
    fn the_first_entry_declares_a_kind() {
        let declared = |flags, content: &str| told(&archive(&[("mimetype", flags, content), ("a", 0, "")])).0;
        assert_eq!(declared(0, ODT), ODT);
        assert_eq!(declared(8, ODT), ODT);
        assert_eq!(declared(0, "application/vnd.oasis.opendocument.spreadsheet"), Kind::Ods.mime());
        assert_eq!(declared(0, "application/vnd.oasis.opendocument.presentation"), Kind::Odp.mime());
        assert_eq!(declared(0, "application/vnd.oasis.opendocument.text-template"), Kind::OpenDocument.mime());
        assert_eq!(declared(0, "application/epub+zip\r\n"), Kind::Epub.mime());
        assert_eq!(declared(0, "image/openraster"), ZIP);
        assert_eq!(told(&archive(&[("a", 0, ""), ("mimetype", 0, ODT)])).0, ZIP);
        let mut compressed = archive(&[("mimetype", 0, ODT)]);
        compressed[8] = 8;
        assert_eq!(told(&compressed).0, ZIP);
    }

    #[test]
    fn a_flag_tells_what_is_encrypted() {
        assert_eq!(told(&archive(&[("a", 0, "x"), ("b", 9, "x")])), (ZIP, Some(true), WHOLE));
        assert_eq!(told(&archive(&[("a", 8, "x"), ("b", 0, "x")])), (ZIP, Some(false), WHOLE));
        assert_eq!(told(&archive(&[("mimetype", 0, ODT)])), (ODT, None, WHOLE));
        assert_eq!(told(&end(0, 0, 0)), (ZIP, Some(false), WHOLE));
    }

    #[test]
    fn large_archives_have_their_numbers_elsewhere() {
        let mut both = (Vec::new(), Vec::new());
        entry("[Content_Types].xml", 8, "x", &mut both);
        entry("word/document.xml", 8, "x", &mut both);
        let (at, record) = (both.0.len() as u64, (both.0.len() + both.1.len()) as u64);
        let numbers = |at: u64, count: u64, record: u64| {
            let count = count.to_le_bytes();
            let size = 0u64.to_le_bytes();
            let large = [b"PK\x06\x06", [0; 20].as_slice(), &count, &count, &size, &at.to_le_bytes()].concat();
            let locator = [b"PK\x06\x07", [0; 4].as_slice(), &record.to_le_bytes(), &[1, 0, 0, 0]].concat();
            [both.0.clone(), both.1.clone(), large, locator, end(0xffff, u32::MAX, u32::MAX)].concat()
        };
        assert_eq!(told(&numbers(at, 2, record)), (WORD, Some(false), WHOLE));
        for (at, count, record) in
            [(at + 1, 2, record), (at, 3, record), (at, 2, 1), (u64::MAX, 2, record), (at, 2, u64::MAX)]
        {
            assert_eq!(told(&numbers(at, count, record)).2, Err(Stop::Broken), "{at} {count} {record}");
        }
        // Walked up to a bound, so that what comes behind is not known.
        let mut many = (Vec::new(), Vec::new());
        for _ in 0..=ENTRIES {
            entry("a", 0, "", &mut many);
        }
        let (at, size) = (many.0.len() as u32, many.1.len() as u32);
        assert_eq!(told(&[many.0, many.1, end(10_001, at, size)].concat()), (ZIP, None, WHOLE));
    }

    #[test]
    fn a_comment_or_other_bytes_may_follow() {
        let mut archive = archive(&[("a", 0, "x")]);
        let length = archive.len();
        archive[length - 2..].copy_from_slice(&[0xff, 0xff]);
        archive.extend([b' '; 65_535]);
        assert_eq!(told(&archive), (ZIP, Some(false), WHOLE));
        archive.extend([0; 14]);
        assert_eq!(told(&archive).2, Err(Stop::End));
    }

    #[test]
    fn without_a_directory_the_first_entries_tell() {
        let office = |flags| {
            let types = ("[Content_Types].xml", flags, "x");
            let whole = archive(&[types, ("word/document.xml", flags, "x"), ("word/vbaProject.bin", flags, "x")]);
            told(&whole[..whole.len() - 22])
        };
        assert_eq!(office(0), ("application/vnd.ms-word.document.macroEnabled.12", None, Err(Stop::End)));
        // The entries do not say where the next one begins.
        assert_eq!(office(8), (ZIP, None, Err(Stop::End)));
        let book = archive(&[("mimetype", 0, ODT), ("b", 0, "")]);
        assert_eq!(told(&book[..120]), (ODT, None, Err(Stop::End)));
        assert_eq!(told(b"PK\x03\x04"), (ZIP, None, Err(Stop::End)));
        let spanned = [b"PK\x07\x08".as_slice(), &archive(&[("a", 0, "x")])].concat();
        assert_eq!(told(&spanned).2, Err(Stop::Broken));
    }
}
