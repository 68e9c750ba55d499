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

#[cfg(test)]
mod tests {
    use super::super::tests::{seen, sides};
    use super::*;

    #[test]
    fn a_bitmap_has_sides_of_either_width() {
        let windows = |height: i32| {
            let sides = [260i32.to_le_bytes(), height.to_le_bytes()].concat();
            [b"BM\x66\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0".as_slice(), &sides, b"\x01\0\x18\0"].concat()
        };
        assert_eq!(sides(&windows(3)), Some((260, 3)));
        assert_eq!(sides(&windows(-3)), Some((260, 3)));
        assert_eq!(sides(&windows(i32::MIN)), Some((260, 1 << 31)));
        let first = b"BM\x4a\0\0\0\0\0\0\0\x1a\0\0\0\x0c\0\0\0\x04\x01\x03\0\x01\0\x18\0";
        assert_eq!((seen(first).kind, sides(first)), (Some(Kind::Bmp), Some((260, 3))));
    }

    #[test]
    fn a_text_is_no_bitmap() {
        for text in [b"BM".as_slice(), b"BMW, Sommerreifen", b"BM\n", b"BM\0\0\0\0\0\0\0\0\0\0\0\0\0\0"] {
            assert_ne!(seen(text).kind, Some(Kind::Bmp));
        }
    }

    #[test]
    fn a_tiff_is_of_either_order_and_size() {
        for bytes in [b"II*\0\x08\0\0\0".as_slice(), b"MM\0*\0\0\0\x08", b"II+\0\x08\0\0\0", b"MM\0+\0\x08\0\0"] {
            assert_eq!(seen(bytes).kind, Some(Kind::Tiff));
        }
        for bytes in [b"MM*\0\0\0\0\x08".as_slice(), b"II", b"MMM"] {
            assert_ne!(seen(bytes).kind, Some(Kind::Tiff));
        }
    }
}
