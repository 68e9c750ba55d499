//! Compound files, in which Office documents of old are, and those of today behind a password.
//!
//! Such a file is a disk in small: sectors, a table that chains them, and a directory.

use crate::media::facts::Fact;
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Numbers from here on are no sectors: the end of a chain, a free one.
const NO_SECTOR: u64 = 0xffff_fffa;

/// Sectors of the table that the header lists; the others stand in a chain of their own.
const LISTED: u64 = 109;

/// Bytes of an entry of the directory.
const ENTRY: u64 = 128;

/// Entries of the top level that are looked at.
const ENTRIES: usize = 1024;

/// Shorter streams lie within the one of the root, in sectors of 64 bytes.
const SHORT: u64 = 4096;

/// Reads the directory, and of what is found there the first bytes.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Compound);
    let shift = file.little(30, 2)? as u32;
    if !matches!(shift, 9 | 12) {
        return Err(Stop::Broken);
    }
    let mut disk = Disk { file, shift };
    let read = disk.top(seen);
    // The directory often stands at the end. Where that is cut off, the first sector mostly begins the stream that tells the kind.
    if read == Err(Stop::End) && seen.kind == Some(Kind::Compound) {
        match disk.file.little(1 << shift, 4)? {
            0x0010_0809 => seen.kind = Some(Kind::Xls),
            start if start as u16 == WORD => seen.kind = Some(Kind::Doc),
            _ => {}
        }
    }
    read?;
    if disk.is_cut()? {
        seen.state = State::Endless;
    }
    Ok(())
}

/// What the stream of a Word document begins with, but for the oldest.
const WORD: u16 = 0xa5ec;

/// The sectors of a compound file.
struct Disk<'f, 'b> {
    file: &'f mut File<'b>,
    /// A sector has 512 or 4096 bytes.
    shift: u32,
}

impl Disk<'_, '_> {
    /// Where a sector begins.
    fn at(&self, sector: u64) -> Read<u64> {
        if sector < NO_SECTOR { Ok((sector + 1) << self.shift) } else { Err(Stop::Broken) }
    }

    /// How many numbers a sector holds, as a power of two.
    fn numbers(&self) -> u32 {
        self.shift - 2
    }

    /// Where a sector of the table begins.
    fn table(&mut self, number: u64) -> Read<u64> {
        let sector = match number.checked_sub(LISTED) {
            None => self.file.little(76 + number * 4, 4)?,
            Some(number) => {
                // The last number of each sector of the list leads to the next one.
                let held = (1 << self.numbers()) - 1;
                let mut list = self.file.little(68, 4)?;
                for _ in 0..number / held {
                    list = self.file.little(self.at(list)? + held * 4, 4)?;
                }
                self.file.little(self.at(list)? + number % held * 4, 4)?
            }
        };
        self.at(sector)
    }

    /// The place in the file of a byte of a stream that begins with a sector. Chains that go round in circles come to the end of
    /// all looks.
    fn place(&mut self, mut sector: u64, offset: u64) -> Read<u64> {
        for _ in 0..offset >> self.shift {
            self.at(sector)?;
            let table = self.table(sector >> self.numbers())?;
            let within = sector & ((1 << self.numbers()) - 1);
            sector = self.file.little(table + within * 4, 4)?;
        }
        Ok(self.at(sector)? + (offset & ((1 << self.shift) - 1)))
    }

    /// Where an entry of the directory stands.
    fn entry(&mut self, number: u64) -> Read<u64> {
        let directory = self.file.little(48, 4)?;
        self.place(directory, number * ENTRY)
    }

    /// Walks the entries at the top: what is embedded in a document has the same names further down.
    fn top(&mut self, seen: &mut Seen) -> Read<()> {
        let root = self.entry(0)?;
        let mut open = vec![self.file.little(root + 76, 4)?];
        for _ in 0..ENTRIES {
            let Some(number) = open.pop() else { break };
            if number < NO_SECTOR {
                let at = self.entry(number)?;
                // Its neighbours, on both sides.
                let both = self.file.little(at + 68, 8)?;
                open.extend([both >> 32, both & 0xffff_ffff]);
                self.stream(at, seen)?;
            }
        }
        Ok(())
    }

    /// What the stream of an entry tells: the kind by its name, which is in units of two bytes, and by its first bytes whether it
    /// is encrypted.
    fn stream(&mut self, entry: u64, seen: &mut Seen) -> Read<()> {
        let encrypted = if self.file.has(entry, b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0\0\0")? {
            seen.kind = Some(Kind::Doc);
            let at = self.start(entry)?;
            let known = matches!(self.file.little(at, 2)? as u16, WORD | 0xa5dc);
            known.then_some(self.file.little(at + 10, 2)? & 0x100 != 0)
        } else if self.file.has(entry, b"W\0o\0r\0k\0b\0o\0o\0k\0\0\0")? || self.file.has(entry, b"B\0o\0o\0k\0\0\0")? {
            seen.kind = Some(Kind::Xls);
            let mut at = self.start(entry)?;
            let first = self.file.little(at, 4)?;
            at += 4 + (first >> 16);
            // The record that asks for a password before writing may stand before the one that asks before reading.
            if self.file.has(at, b"\x86\0\0\0")? {
                at += 4;
            }
            let encrypted = self.file.has(at, b"\x2f\0")?;
            (first as u16 == 0x809).then_some(encrypted)
        } else if self.file.has(entry, b"C\0u\0r\0r\0e\0n\0t\0 \0U\0s\0e\0r\0\0\0")? {
            let at = self.start(entry)?;
            match self.file.little(at + 12, 4)? {
                0xf3d1_c4df => Some(true),
                0xe391_c05f => Some(false),
                _ => None,
            }
        } else if self.file.has(entry, b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0\0\0")? {
            seen.kind = Some(Kind::EncryptedOffice);
            Some(true)
        } else {
            if self.file.has(entry, b"P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0 \0D\0o\0c\0u\0m\0e\0n\0t\0\0\0")? {
                seen.kind = Some(Kind::Ppt);
            }
            None
        };
        if let Some(encrypted) = encrypted {
            seen.facts.is(Fact::Encrypted, encrypted);
        }
        Ok(())
    }

    /// Where the stream of an entry begins.
    fn start(&mut self, entry: u64) -> Read<u64> {
        let sector = self.file.little(entry + 116, 4)?;
        if self.file.little(entry + 120, 4)? >= SHORT {
            return self.at(sector);
        }
        let root = self.entry(0)?;
        let inner = self.file.little(root + 116, 4)?;
        self.place(inner, sector * 64)
    }

    /// True where the last sector that the table has in use lies behind the end of the file.
    fn is_cut(&mut self) -> Read<bool> {
        let Some(last) = self.file.little(44, 4)?.checked_sub(1) else { return Ok(false) };
        let table = self.table(last)?;
        let numbers = self.file.copy(table, 1 << self.shift)?;
        let Some(used) = numbers.chunks(4).rposition(|number| number != [0xff; 4]) else { return Ok(false) };
        Ok(self.at((last << self.numbers()) + used as u64)? >= self.file.size())
    }
}

#[cfg(test)]
mod tests {
    use super::super::told;
    use super::*;

    const WHOLE: Read<State> = Ok(State::Whole);
    const NONE: u32 = u32::MAX;
    const END: u32 = 0xffff_fffe;

    /// A file of sectors: its table first, then the directory, then others, each with what the table says of it.
    struct Made {
        shift: u32,
        header: Vec<u8>,
        sectors: Vec<(u32, Vec<u8>)>,
    }

    impl Made {
        /// With entries of a name, their neighbours and child, the first sector and the size.
        fn of(shift: u32, entries: &[(&str, [u32; 3], u32, u32)]) -> Made {
            let mut header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
            header.resize(30, 0);
            header.extend([shift as u8, 0]);
            header.resize(512, 0xff);
            for (at, number) in [(44, 1u32), (48, 1), (68, END), (76, 0)] {
                header[at..at + 4].copy_from_slice(&number.to_le_bytes());
            }
            let mut directory = Vec::new();
            for (name, beside, start, size) in entries {
                let start_of_entry = directory.len();
                directory.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
                directory.resize(start_of_entry + 68, 0);
                directory.extend(beside.iter().flat_map(|number| number.to_le_bytes()));
                directory.resize(start_of_entry + 116, 0);
                directory.extend([*start, *size, 0].iter().flat_map(|number| number.to_le_bytes()));
            }
            let mut made = Made { shift, header, sectors: vec![(0xffff_fffd, Vec::new())] };
            let pieces: Vec<Vec<u8>> = directory.chunks(1 << shift).map(<[u8]>::to_vec).collect();
            let last = pieces.len();
            for (number, piece) in pieces.into_iter().enumerate() {
                let next = if number + 1 == last { END } else { number as u32 + 2 };
                made.sectors.push((next, piece));
            }
            made
        }

        /// The number of a further sector.
        fn add(&mut self, content: &[u8]) -> u32 {
            self.sectors.push((END, content.to_vec()));
            self.sectors.len() as u32 - 1
        }

        fn bytes(&self) -> Vec<u8> {
            let padded = |bytes: &[u8], with| {
                let mut bytes = bytes.to_vec();
                bytes.resize(1 << self.shift, with);
                bytes
            };
            let mut bytes = padded(&self.header, 0);
            let table: Vec<u8> = self.sectors.iter().flat_map(|(next, _)| next.to_le_bytes()).collect();
            bytes.extend(padded(&table, 0xff));
            bytes.extend(self.sectors.iter().skip(1).flat_map(|(_, content)| padded(content, 0)));
            bytes
        }
    }

    const ROOT: (&str, [u32; 3], u32, u32) = ("Root Entry", [NONE, NONE, 1], NONE, 0);

    /// With one stream at the top, that begins so.
    fn with(shift: u32, name: &str, content: &[u8]) -> Vec<u8> {
        let mut made = Made::of(shift, &[ROOT, (name, [NONE; 3], 2, 4096)]);
        made.add(content);
        made.bytes()
    }

    #[test]
    fn streams_tell_the_kind_and_whether_it_is_encrypted() {
        let word = |flags| [b"\xec\xa5\xc1\0\0\0\0\0\0\0\0".as_slice(), &[flags]].concat();
        let book = |rest: &[u8]| [b"\x09\x08\x04\0\0\x06\x05\0", rest].concat();
        let cases: [(&str, Vec<u8>, &str, Option<bool>); 10] = [
            ("WordDocument", word(0x12), "application/msword", Some(false)),
            ("WordDocument", word(0x13), "application/msword", Some(true)),
            ("WordDocument", vec![1; 20], "application/msword", None),
            ("Workbook", book(b"\x42\0\x02\0\xb0\x04"), "application/vnd.ms-excel", Some(false)),
            ("Workbook", book(b"\x2f\0\x06\0\0\0"), "application/vnd.ms-excel", Some(true)),
            ("Book", book(b"\x86\0\0\0\x2f\0\x06\0\0\0"), "application/vnd.ms-excel", Some(true)),
            ("Book", vec![0; 20], "application/vnd.ms-excel", None),
            ("PowerPoint Document", vec![0; 20], "application/vnd.ms-powerpoint", None),
            ("EncryptedPackage", vec![0; 20], "application/encrypted", Some(true)),
            ("WordDocument2", word(0), "application/x-ole-storage", None),
        ];
        for (name, content, mime, encrypted) in cases {
            for shift in [9, 12] {
                assert_eq!(told(&with(shift, name, &content)), (mime, encrypted, WHOLE), "{name}, 2^{shift}");
            }
        }
    }

    #[test]
    fn short_streams_lie_within_the_root() {
        for (token, encrypted) in [(0xf3d1_c4df_u32, Some(true)), (0xe391_c05f, Some(false)), (7, None)] {
            // In the second of the two sectors, of which the chain has to be followed.
            let entries = [
                ("Root Entry", [NONE, NONE, 1], 3, 1024),
                ("PowerPoint Document", [NONE, 2, NONE], 3, 4096),
                ("Current User", [NONE; 3], 9, 24),
            ];
            let mut made = Made::of(9, &entries);
            let (second, first) = (made.add(&[&[0; 76], token.to_le_bytes().as_slice()].concat()), made.add(&[]));
            assert_eq!((second, first), (2, 3));
            made.sectors[3].0 = 2;
            assert_eq!(told(&made.bytes()), ("application/vnd.ms-powerpoint", encrypted, WHOLE));
        }
    }

    #[test]
    fn what_is_embedded_is_not_the_kind() {
        let entries = [
            ("Root Entry", [NONE, NONE, 2], NONE, 0),
            ("Workbook", [NONE; 3], 3, 4096),
            ("ObjectPool", [3, NONE, 1], 0, 0),
            ("Notes", [NONE; 3], 3, 4096),
            ("WordDocument", [NONE; 3], 3, 4096),
        ];
        let mut made = Made::of(9, &entries);
        assert_eq!(told(&made.bytes()).0, "application/x-ole-storage");
        made = Made::of(9, &[&entries[..3], &[("Notes", [4, NONE, NONE], 0, 0)], &entries[4..]].concat());
        made.add(b"\xec\xa5\0\0\0\0\0\0\0\0\0\0");
        assert_eq!(told(&made.bytes()), ("application/msword", Some(false), WHOLE));
    }

    #[test]
    fn circles_come_to_an_end() {
        let made = Made::of(9, &[("Root Entry", [NONE, NONE, 1], NONE, 0), ("a", [1, 0, NONE], 0, 0)]);
        assert_eq!(told(&made.bytes()), ("application/x-ole-storage", None, WHOLE));
        let mut made = Made::of(9, &[("Root Entry", [NONE, NONE, 0x00ff_ffff], NONE, 0)]);
        made.sectors[1].0 = 1;
        assert_eq!(told(&made.bytes()).2, Err(Stop::Broken));
        // The list of the table's sectors leads to itself.
        let mut made = Made::of(9, &[ROOT]);
        made.header[48..52].copy_from_slice(&0x00ff_ffff_u32.to_le_bytes());
        made.header[68..72].copy_from_slice(&2u32.to_le_bytes());
        made.add(&[2, 0, 0, 0].repeat(128));
        assert_eq!(told(&made.bytes()).2, Err(Stop::End));
    }

    #[test]
    fn the_table_goes_on_in_sectors_of_its_own() {
        // Sector 14,000 belongs to the 110th sector of the table, the first that the header does not list.
        let mut made = Made::of(9, &[ROOT, ("Notes", [NONE; 3], 0, 0), ("a", [NONE; 3], 0, 0), ("b", [NONE; 3], 0, 0)]);
        made.sectors[1].1[128 + 72..128 + 76].copy_from_slice(&4u32.to_le_bytes());
        let (list, table) = (2u32, 3u32);
        made.add(&table.to_le_bytes());
        made.add(&[5, 0, 0, 0].repeat(128));
        made.header[68..72].copy_from_slice(&list.to_le_bytes());
        let mut bytes = made.bytes();
        let directory: Vec<u8> = bytes[1024..1536].to_vec();
        bytes.resize((14_000 + 2) << 9, 0);
        bytes[14_001 << 9..].copy_from_slice(&directory);
        bytes[48..52].copy_from_slice(&14_000u32.to_le_bytes());
        // Entry 4 is the first of the directory's second sector, to which that further part of the table leads.
        let mut entry = "WordDocument".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        entry.resize(64, 0);
        entry.extend([1, 0, 2, 1]);
        entry.extend([0xff; 12]);
        entry.resize(116, 0);
        entry.extend([5, 0, 0, 0, 0, 16, 0, 0]);
        bytes[6 << 9..(6 << 9) + entry.len()].copy_from_slice(&entry);
        assert_eq!(told(&bytes), ("application/msword", None, WHOLE));
    }

    #[test]
    fn what_is_cut_off_is_seen() {
        let whole = with(9, "WordDocument", b"\xec\xa5\0\0\0\0\0\0\0\0\0\0");
        let word = "application/msword";
        assert_eq!(told(&whole[..whole.len() - 1]), (word, Some(false), WHOLE));
        let mut made = Made::of(9, &[ROOT, ("WordDocument", [NONE; 3], 2, 4096)]);
        made.add(b"\xec\xa5\0\0\0\0\0\0\0\0\0\0");
        made.add(b"text");
        let bytes = made.bytes();
        assert_eq!(told(&bytes[..bytes.len() - 512]), (word, Some(false), Ok(State::Endless)));
        // The directory is cut off, so that only the first sector tells.
        for (start, mime) in [
            (b"\xec\xa5\xc1\0", word),
            (b"\x09\x08\x10\0", "application/vnd.ms-excel"),
            (b"abcd", "application/x-ole-storage"),
        ] {
            let mut bytes = whole.clone();
            bytes[48..52].copy_from_slice(&99u32.to_le_bytes());
            bytes[512..516].copy_from_slice(start);
            assert_eq!(told(&bytes), (mime, None, Err(Stop::End)));
        }
        assert_eq!(told(&whole[..8]).2, Err(Stop::End));
        let mut other = whole;
        other[30] = 7;
        assert_eq!(told(&other).2, Err(Stop::Broken));
    }
}
