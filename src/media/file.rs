//! A file as far as it is at hand, read by offset: what is missing is noted, what lies behind the end is told apart.
//!
//! No reader allocates by a length that a file names, and none can go on for ever: every look at the bytes is counted.

/// Bytes of a file, from an offset on.
#[derive(Clone, Copy, Debug)]
pub struct Part<'b> {
    /// Where they begin in the file.
    pub offset: u64,
    /// The bytes.
    pub bytes: &'b [u8],
}

/// Why a reader cannot go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The bytes were not handed in; the file has noted which.
    Needs,
    /// The file ends before what its structure announces.
    End,
    /// The structure contradicts itself, or is cut up beyond reason.
    Broken,
}

/// What a reader gives, or why it stopped.
pub type Read<T> = Result<T, Stop>;

/// Looks at the bytes of one file. Files as programs write them take some hundred.
const LOOKS: u32 = 200_000;

/// Bytes that are asked for at least. They grow with what is at hand, so that a long walk through a file is few requests.
const BLOCK: u64 = 16_384;

/// Bytes that are asked for at once at most, where no reader asks for more.
const LARGEST_BLOCK: u64 = 1_048_576;

/// A file of which parts are at hand.
pub struct File<'b> {
    size: u64,
    parts: &'b [Part<'b>],
    needs: Vec<(u64, u64)>,
    looks: u32,
}

impl<'b> File<'b> {
    /// A file of a size in bytes. What parts say beyond the size does not count.
    pub fn new(size: u64, parts: &'b [Part<'b>]) -> File<'b> {
        File { size, parts, needs: Vec::new(), looks: LOOKS }
    }

    /// How many bytes it has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The bytes at hand from an offset on, one at least. Where none are, what is missing of so many is one request.
    #[inline(never)]
    fn chunk(&mut self, at: u64, wanted: usize) -> Read<&'b [u8]> {
        let Some(rest) = self.size.checked_sub(at).filter(|rest| *rest > 0) else { return Err(Stop::End) };
        self.looks = self.looks.checked_sub(1).ok_or(Stop::Broken)?;
        for part in self.parts {
            let skipped = at.checked_sub(part.offset).and_then(|skipped| usize::try_from(skipped).ok());
            if let Some(bytes) = skipped.and_then(|skipped| part.bytes.get(skipped..)).filter(|bytes| !bytes.is_empty())
            {
                let rest = usize::try_from(rest).unwrap_or(usize::MAX);
                return Ok(bytes.get(..rest).unwrap_or(bytes));
            }
        }
        self.need(at, wanted as u64);
        Err(Stop::Needs)
    }

    /// Shows so many bytes from an offset on, piece by piece as they are at hand, until one is not wanted any more. True where
    /// all of them were.
    #[inline(never)]
    fn each(&mut self, mut at: u64, mut length: usize, see: &mut dyn FnMut(&[u8]) -> bool) -> Read<bool> {
        if at.saturating_add(length as u64) > self.size {
            return Err(Stop::End);
        }
        while length > 0 {
            let chunk = self.chunk(at, length)?;
            let piece = chunk.get(..length).unwrap_or(chunk);
            if !see(piece) {
                return Ok(false);
            }
            at = at.saturating_add(piece.len() as u64);
            length = length.saturating_sub(piece.len());
        }
        Ok(true)
    }

    /// Fills a buffer with the bytes from an offset on, all of them.
    #[inline(never)]
    pub fn fill(&mut self, at: u64, into: &mut [u8]) -> Read<()> {
        let length = into.len();
        let mut rest = into.iter_mut();
        self.each(at, length, &mut |piece| {
            piece.iter().zip(&mut rest).for_each(|(given, byte)| *byte = *given);
            true
        })?;
        Ok(())
    }

    /// Asks for what is missing of so many bytes, as one request.
    pub fn want(&mut self, at: u64, length: usize) -> Read<()> {
        self.each(at, length, &mut |_| true)?;
        Ok(())
    }

    /// Some bytes from an offset on.
    pub fn bytes<const COUNT: usize>(&mut self, at: u64) -> Read<[u8; COUNT]> {
        let mut bytes = [0; COUNT];
        self.fill(at, &mut bytes)?;
        Ok(bytes)
    }

    /// A number of 1 to 8 bytes, the most significant first.
    #[inline(never)]
    pub fn big(&mut self, at: u64, count: usize) -> Read<u64> {
        let mut bytes = [0; 8];
        let used = bytes.get_mut(8usize.saturating_sub(count)..).ok_or(Stop::Broken)?;
        self.fill(at, used)?;
        Ok(u64::from_be_bytes(bytes))
    }

    /// A number of 1 to 8 bytes, the least significant first.
    #[inline(never)]
    pub fn little(&mut self, at: u64, count: usize) -> Read<u64> {
        let mut bytes = [0; 8];
        self.fill(at, bytes.get_mut(..count).ok_or(Stop::Broken)?)?;
        Ok(u64::from_le_bytes(bytes))
    }

    /// True where these bytes stand at an offset; false also where the file ends before.
    #[inline(never)]
    pub fn has(&mut self, at: u64, bytes: &[u8]) -> Read<bool> {
        let mut rest = bytes;
        let read = self.each(at, bytes.len(), &mut |piece| {
            let (now, later) = rest.split_at_checked(piece.len()).unwrap_or_default();
            rest = later;
            piece == now
        });
        if read == Err(Stop::End) { Ok(false) } else { read }
    }

    /// Copies at most so many bytes from an offset on, fewer only at the end of the file. For short texts: `most` is a number
    /// of the reader's, never one of the file's.
    #[inline(never)]
    pub fn copy(&mut self, at: u64, most: usize) -> Read<Vec<u8>> {
        let rest = usize::try_from(self.size.saturating_sub(at)).unwrap_or(usize::MAX);
        let mut bytes = vec![0; most.min(rest)];
        self.fill(at, &mut bytes)?;
        Ok(bytes)
    }

    /// The last bytes of the file, at most so many, and where they begin.
    pub fn tail(&mut self, most: usize) -> Read<(u64, Vec<u8>)> {
        let at = self.size.saturating_sub(most as u64);
        Ok((at, self.copy(at, most)?))
    }

    /// What was looked for and was not at hand: offsets and lengths, in their order, without overlaps.
    pub fn needs(self) -> Vec<(u64, u64)> {
        self.needs
    }

    /// Notes that bytes are missing from an offset on: up to the next that are at hand, or that are noted already.
    #[cold]
    fn need(&mut self, at: u64, wanted: u64) {
        let held: u64 = self.parts.iter().map(|part| part.bytes.len() as u64).sum();
        let wanted = (held / 2).clamp(BLOCK, LARGEST_BLOCK).max(wanted);
        let next = self.parts.iter().filter(|part| part.offset > at && !part.bytes.is_empty()).map(|part| part.offset);
        let end = next.fold(self.size, u64::min).min(at.saturating_add(wanted));
        let place = self.needs.iter().position(|(noted, _)| *noted >= at).unwrap_or(self.needs.len());
        let before = place.checked_sub(1).and_then(|before| self.needs.get(before));
        if before.is_some_and(|(noted, length)| at < noted.saturating_add(*length)) {
            return;
        }
        let behind = self.needs.get(place).map_or(self.size, |(noted, _)| *noted);
        if behind > at {
            self.needs.insert(place, (at, end.min(behind).saturating_sub(at)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_across_parts() {
        let parts = [Part { offset: 0, bytes: b"abcd" }, Part { offset: 4, bytes: b"efgh" }];
        let mut file = File::new(8, &parts);
        assert_eq!(file.bytes(2), Ok(*b"cdef"));
        assert_eq!(file.has(3, b"defgh"), Ok(true));
        assert_eq!(file.has(3, b"defghi"), Ok(false));
        assert_eq!(file.big(3, 2), Ok(0x6465));
        assert_eq!(file.little(3, 2), Ok(0x6564));
        assert_eq!(file.bytes::<2>(7), Err(Stop::End));
        assert_eq!(file.tail(3), Ok((5, b"fgh".to_vec())));
        assert!(file.needs().is_empty());
    }

    #[test]
    fn what_is_missing_is_noted_once_and_up_to_the_next_part() {
        let parts = [Part { offset: 0, bytes: b"abcd" }, Part { offset: 100, bytes: b"xyz" }];
        let mut file = File::new(1_000_000, &parts);
        assert_eq!(file.bytes::<8>(0), Err(Stop::Needs));
        assert_eq!(file.has(10, b"k"), Err(Stop::Needs));
        assert_eq!(file.big(999_999, 1), Err(Stop::Needs));
        assert_eq!(file.has(999_990, b"k"), Err(Stop::Needs));
        assert_eq!(file.needs(), [(4, 96), (999_990, 9), (999_999, 1)]);
    }

    #[test]
    fn a_long_piece_is_one_request() {
        let parts = [Part { offset: 60_000, bytes: b"abc" }];
        let mut file = File::new(100_000, &parts);
        assert_eq!(file.copy(10_000, 40_000), Err(Stop::Needs));
        assert_eq!(file.needs(), [(10_000, 40_000)]);
    }

    #[test]
    fn a_part_beyond_the_size_does_not_count() {
        let parts = [Part { offset: 0, bytes: b"abcdef" }];
        let mut file = File::new(3, &parts);
        assert_eq!(file.chunk(1, 1), Ok(b"bc".as_slice()));
        assert_eq!(file.chunk(3, 1), Err(Stop::End));
    }

    #[test]
    fn looks_come_to_an_end() {
        let parts = [Part { offset: 0, bytes: b"abc" }];
        let mut file = File::new(3, &parts);
        for _ in 0..LOOKS {
            assert!(file.chunk(0, 1).is_ok());
        }
        assert_eq!(file.chunk(0, 1), Err(Stop::Broken));
    }
}
