//! AMR, narrow and wide: a line of text, then frames of 20 milliseconds. RFC 4867, section 5.

use crate::media::Seen;
use crate::media::file::{File, Read};
use crate::media::kind::Kind;

/// Reads the line. Of several channels a number behind it says how many.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    let (at, kind, codec, rate) = match file.has(5, b"-WB")? {
        true => (8, Kind::AmrWideband, "amr_wb", 16_000),
        false => (5, Kind::Amr, "amr_nb", 8_000),
    };
    let several = file.has(at, b"_MC1.0\n")?;
    if several || file.has(at, b"\n")? {
        seen.kind = Some(kind);
        let channels = if several { file.big(at + 10, 1)? & 0xf } else { 1 };
        seen.sound(codec, channels, rate);
    }
    Ok(())
}
