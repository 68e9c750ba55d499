//! AVI: a header of fixed length stands at the start.

use crate::media::Seen;
use crate::media::file::{File, Read};
use crate::media::kind::Kind;

/// Where the header begins as all programs write it.
const HEADER: u64 = 24;

/// Reads the size of the picture.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Avi);
    if file.has(HEADER, b"avih")? {
        seen.pixels(file.little(HEADER + 40, 4)?, file.little(HEADER + 44, 4)?);
    }
    Ok(())
}
