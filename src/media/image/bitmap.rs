//! Pictures that no message takes, of which little more than the kind is read: BMP and TIFF.

use crate::media::Seen;
use crate::media::file::{File, Read};
use crate::media::kind::Kind;

/// The sides of a BMP. A picture that is stored from the top has a height below zero.
pub fn bmp(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Bmp);
    let (width, height) = match file.little(14, 4)? {
        // The header of the first version has short numbers.
        12 => (file.little(18, 2)?, file.little(20, 2)?),
        _ => (file.little(18, 4)?, u64::from((file.little(22, 4)? as u32 as i32).unsigned_abs())),
    };
    seen.pixels(width, height);
    Ok(())
}

/// A TIFF, which may hold many pictures, or a camera's raw data.
pub fn tiff(_: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Tiff);
    Ok(())
}
