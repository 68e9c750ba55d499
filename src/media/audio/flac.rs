//! FLAC: the first block says what the sound is. RFC 9639, section 8.2.

use crate::media::Seen;
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;

/// Reads a file of its own.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    read_at(file, seen, 0)
}

/// Reads a file before which something else stands.
pub fn read_at(file: &mut File, seen: &mut Seen, at: u64) -> Read<()> {
    seen.kind = Some(Kind::Flac);
    // Its highest bit only says that no block follows.
    if file.big(at + 4, 1)? & 0x7f != 0 {
        return Err(Stop::Broken);
    }
    let (channels, rate, samples) = info(file, at + 8)?;
    seen.sound("flac", channels, rate);
    seen.lasts(samples, rate);
    Ok(())
}

/// What the block says: channels, rate, and how many samples there are, zero where that is not known.
pub fn info(file: &mut File, at: u64) -> Read<(u64, u64, u64)> {
    let bits = file.big(at + 10, 8)?;
    Ok(((bits >> 41 & 7) + 1, bits >> 44, bits & 0xf_ffff_ffff))
}
