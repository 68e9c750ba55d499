//! Files that no message takes, and of which nothing but the kind is told.

use super::Seen;
use super::file::{File, Read};
use super::kind::Kind;

/// A Windows bitmap.
pub fn bmp(_: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Bmp);
    Ok(())
}

/// A TIFF, which may hold many pictures, or a camera's raw data.
pub fn tiff(_: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Tiff);
    Ok(())
}

/// A video of the age before MP4.
pub fn avi(_: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Avi);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::media::file::{File, Part};
    use crate::media::kind::Kind;
    use crate::media::{Seen, look};

    fn kind(bytes: &[u8]) -> Option<Kind> {
        let mut seen = Seen::default();
        let parts = [Part { offset: 0, bytes }];
        look(&mut File::new(bytes.len() as u64, &parts), &mut seen).ok();
        seen.kind
    }

    #[test]
    fn a_bitmap_is_told_from_a_text() {
        for header in [b"\x28", b"\x0c", b"\x7c"] {
            let bytes = [b"BM\x66\0\0\0\0\0\0\0\x36\0\0\0".as_slice(), header, b"\0\0\0"].concat();
            assert_eq!(kind(&bytes), Some(Kind::Bmp));
        }
        for text in [b"BM".as_slice(), b"BMW, Sommerreifen", b"BM\n", b"BM\0\0\0\0\0\0\0\0\0\0\0\0\0\0"] {
            assert_ne!(kind(text), Some(Kind::Bmp));
        }
    }

    #[test]
    fn a_tiff_is_of_either_order_and_size() {
        for bytes in [b"II*\0\x08\0\0\0".as_slice(), b"MM\0*\0\0\0\x08", b"II+\0\x08\0\0\0", b"MM\0+\0\x08\0\0"] {
            assert_eq!(kind(bytes), Some(Kind::Tiff));
        }
        for bytes in [b"MM*\0\0\0\0\x08".as_slice(), b"II", b"MMM"] {
            assert_ne!(kind(bytes), Some(Kind::Tiff));
        }
    }

    #[test]
    fn a_riff_file_is_what_its_form_says() {
        assert_eq!(kind(b"RIFF\x04\0\0\0AVI LIST"), Some(Kind::Avi));
        assert_eq!(kind(b"RIFF\x04\0\0\0RMIDdata"), None);
    }
}
