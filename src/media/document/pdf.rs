//! PDF: its header, its end, and the dictionary that says whether it is encrypted.

use super::{FAR, NEAR, first, last, last_mark};
use crate::media::facts::{Fact, readable};
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// What a PDF begins with. Programs accept other bytes before it, up to [`START`].
const HEADER: &[u8] = b"%PDF-";

/// Bytes at the start in which programs look for the header.
pub(in crate::media) const START: usize = 1024;

/// Bytes behind the mark of the end that are looked at. Up to [`NEAR`] they may be anything, more only padding.
const BEHIND: usize = 65_535;

/// Reads the version, whether the file has its end, and whether it is encrypted.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    let start = file.copy(0, START)?;
    let header = first(&start, HEADER).unwrap_or(0);
    seen.kind = Some(Kind::Pdf);
    let version = start.get(header.saturating_add(HEADER.len())..).unwrap_or_default();
    if let [b'0'..=b'9', b'.', b'0'..=b'9', ..] = version {
        seen.facts.word(Fact::PdfVersion, &readable(version.get(..3).unwrap_or_default()));
    }
    if let Some(end) = last_mark(file, b"%%EOF", FAR)? {
        let rest = file.copy(end.saturating_add(5), BEHIND)?;
        if rest.len() <= NEAR || rest.iter().all(|byte| *byte == 0 || byte.is_ascii_whitespace()) {
            return trailer(file, seen, header as u64, end);
        }
    }
    seen.state = State::Endless;
    Ok(())
}

/// True where this is a PDF although it begins with something else: it must end like one too, since a text may speak of PDFs.
pub(super) fn is_behind_junk(file: &mut File, start: &[u8]) -> Read<bool> {
    let begins = first(start.get(..START).unwrap_or(start), HEADER).is_some();
    Ok(begins && last_mark(file, b"startxref", FAR)?.is_some())
}

/// Bytes before the mark of the end in which the offset stands.
const LINES: u64 = 64;

/// Follows the offset before the mark of the end to the dictionary that names what encrypts the file. Programs rebuild what is
/// wrong here, so that a reference which leads nowhere only means that nothing is known.
fn trailer(file: &mut File, seen: &mut Seen, header: u64, end: u64) -> Read<()> {
    let before = end.saturating_sub(LINES);
    let Some(mark) = last(&file.copy(before, LINES as usize)?, b"startxref") else { return Ok(()) };
    let mut at = before.saturating_add(mark as u64 + 9);
    let offset = number(file, &mut at)?;
    // Offsets count from the header, yet some writers count what stands before it.
    for start in [offset.saturating_add(header), offset] {
        match is_encrypted(file, start) {
            Err(Stop::Needs) => return Err(Stop::Needs),
            Ok(Some(encrypted)) => {
                seen.facts.is(Fact::Encrypted, encrypted);
                break;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Bytes of a dictionary that are read.
const DICTIONARY: usize = 4096;

/// Bytes of an entry in a table of references.
const ENTRY: u64 = 20;

/// Whether the dictionary of a table of references, or of a stream of them, names an encryption.
fn is_encrypted(file: &mut File, mut at: u64) -> Read<Option<bool>> {
    let is_table = word(file, &mut at, b"xref")?;
    // Each part of a table has the number of its first entry and how many there are; an object two numbers of its own.
    while number(file, &mut at)? != NO_NUMBER {
        let count = number(file, &mut at)?;
        if is_table {
            word(file, &mut at, b"")?;
            at = at.saturating_add(count.saturating_mul(ENTRY));
        }
    }
    if !word(file, &mut at, if is_table { b"trailer" } else { b"obj" })? {
        return Ok(None);
    }
    // A wrong offset may lead to any other object.
    let mut is_one = is_table;
    for window in file.copy(at, DICTIONARY)?.windows(9) {
        is_one |= window.starts_with(b"/XRef");
        if window == b"startxref" || window.starts_with(b"stream") {
            return Ok(is_one.then_some(false));
        }
        // Another name may begin so.
        if matches!(window, [name @ .., next] if name == b"/Encrypt" && !next.is_ascii_alphabetic()) {
            return Ok(Some(true));
        }
    }
    Ok(None)
}

/// Goes past blanks and a word, where that stands there.
fn word(file: &mut File, at: &mut u64, word: &[u8]) -> Read<bool> {
    while matches!(file.big(*at, 1)? as u8, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ') {
        *at += 1;
    }
    let found = file.has(*at, word)?;
    if found {
        *at += word.len() as u64;
    }
    Ok(found)
}

/// Where no digits stand, or more than any number has.
const NO_NUMBER: u64 = u64::MAX;

/// Reads a number in digits, which blanks may precede.
fn number(file: &mut File, at: &mut u64) -> Read<u64> {
    word(file, at, b"")?;
    let mut number = NO_NUMBER;
    loop {
        let digit = file.big(*at, 1)?.wrapping_sub(u64::from(b'0'));
        if digit > 9 {
            return Ok(number);
        }
        number = if number == NO_NUMBER { digit } else { number.saturating_mul(10).saturating_add(digit) };
        *at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::super::told;
    use super::*;

    const PDF: &str = "application/pdf";
    const WHOLE: Read<State> = Ok(State::Whole);

    /// A PDF with this between its header and the offset of what `at` marks, which is taken out.
    fn pdf(content: &str) -> String {
        let start = "%PDF-1.6\n%\u{e2}\u{e3}\n".to_owned() + content;
        let at = start.find('@').unwrap();
        start.replace('@', "") + &format!("\nstartxref\n{at}\n%%EOF\n")
    }

    #[test]
    fn a_table_is_stepped_over_to_its_trailer() {
        let entry = "0000000000 65535 f\r\n";
        let table = |trailer: &str| pdf(&format!("@xref\n0 1\n{entry}5 2\n{entry}{entry}trailer\n{trailer}"));
        assert_eq!(told(table("<</Size 7/Root 1 0 R>>").as_bytes()), (PDF, Some(false), WHOLE));
        assert_eq!(told(table("<</Size 7 /Encrypt 6 0 R>>").as_bytes()), (PDF, Some(true), WHOLE));
        assert_eq!(told(table("<</Size 7/Encrypt<</V 4>>>>").as_bytes()), (PDF, Some(true), WHOLE));
        assert_eq!(told(table("<</EncryptMetadata true/XRefStm 9>>").as_bytes()), (PDF, Some(false), WHOLE));
        let one_line = pdf(&format!("@ \r\nxref 0 1 \r{entry}trailer<</Encrypt 6 0 R>>"));
        assert_eq!(told(one_line.as_bytes()), (PDF, Some(true), WHOLE));
    }

    #[test]
    fn a_stream_says_it_in_its_own_dictionary() {
        let stream =
            |dictionary: &str| pdf(&format!("@12 0 obj\n{dictionary}\nstream\r\n/Encrypt \nendstream\nendobj"));
        assert_eq!(told(stream("<</Type/XRef/W[1 2 1]>>").as_bytes()), (PDF, Some(false), WHOLE));
        assert_eq!(told(stream("<</Type/XRef/Encrypt 3 0 R>>").as_bytes()), (PDF, Some(true), WHOLE));
        let long = format!("<</Type/XRef/Index[{}]>>", "1 2 ".repeat(2000));
        assert_eq!(told(stream(&long).as_bytes()), (PDF, None, WHOLE));
    }

    #[test]
    fn what_leads_nowhere_says_nothing() {
        for content in [
            "@nothing",
            "@xref\n0 99999999999999999999\ntrailer",
            "@xref\n0 0\nend",
            "@1 0 R",
            "@1 0 obj <<>> stream",
            "@",
        ] {
            assert_eq!(told(pdf(content).as_bytes()), (PDF, None, WHOLE), "{content}");
        }
        for end in ["%%EOF", "startxref %%EOF", "startxref 99999999999999999999 %%EOF", "startxref -1 %%EOF"] {
            assert_eq!(told(format!("%PDF-1.4\n{end}").as_bytes()), (PDF, None, WHOLE), "{end}");
        }
    }

    #[test]
    fn other_bytes_may_stand_around_it() {
        let whole = pdf("@xref\n0 0\ntrailer<</Encrypt 6 0 R>>");
        let cases: [(&str, usize, Read<State>); 6] = [
            ("\r\n", 3000, WHOLE),
            ("\0", 60_000, WHOLE),
            ("\0", 70_000, Ok(State::Endless)),
            ("x", 900, WHOLE),
            ("x", 1100, Ok(State::Endless)),
            ("", 0, WHOLE),
        ];
        for (junk, times, state) in cases {
            let known = (state == WHOLE).then_some(true);
            assert_eq!(told((whole.clone() + &junk.repeat(times)).as_bytes()), (PDF, known, state), "{times} {junk:?}");
        }
        // Offsets from the header, and from the start of the file.
        assert_eq!(told(format!("HTTP/1.1 200 OK\n\n{whole}").as_bytes()), (PDF, Some(true), WHOLE));
        let counted = format!("HTTP/1.1 200 OK\n\n{}", whole.replace("startxref\n15", "startxref\n32"));
        assert!(counted.contains("startxref\n32"));
        assert_eq!(told(counted.as_bytes()), (PDF, Some(true), WHOLE));
        assert_eq!(told(format!("\0\u{1}{}{whole}", "x".repeat(1100)).as_bytes()), ("", None, WHOLE));
    }

    #[test]
    fn without_its_end_it_is_cut_off() {
        assert_eq!(told(b"%PDF-1.7\n1 0 obj\n"), (PDF, None, Ok(State::Endless)));
        assert_eq!(told(b"%PDF-"), (PDF, None, Ok(State::Endless)));
        assert_eq!(told(b"A PDF begins with %PDF-1.7 and its version."), ("text/plain", None, WHOLE));
    }
}
