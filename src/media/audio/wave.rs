//! WAV: a RIFF file, whose first chunk mostly says what the sound is. No message takes one.

use crate::media::Seen;
use crate::media::file::{File, Read};
use crate::media::kind::Kind;

/// Where the first chunk begins.
const FIRST: u64 = 12;

/// Reads the first chunk.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Wav);
    if file.has(FIRST, b"fmt ")? {
        seen.sound("", file.little(FIRST + 10, 2)?, file.little(FIRST + 12, 4)?);
    }
    Ok(())
}
