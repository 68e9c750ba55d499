//! By which bytes a file is known, and who reads the rest of it.

use super::file::{File, Read};
use super::kind::Kind;
use super::{Seen, audio, document, image, plain, video};

/// Reads one format: says as early as it can which kind it is, then the facts.
pub(super) type Reader = fn(&mut File, &mut Seen) -> Read<()>;

/// Bytes at the start that tell most formats.
const HEAD: usize = 16;

/// What files begin with, and behind eight bytes go on with, and who reads such a file.
const STARTS: [(&[u8], &[u8], Reader); 19] = [
    (b"\xff\xd8\xff", b"", image::jpeg::read),
    (b"\x89PNG\r\n\x1a\n", b"", image::png::read),
    (b"RIFF", b"WEBP", image::webp::read),
    (b"RIFF", b"WAVE", audio::wave::read),
    (b"RF64", b"WAVE", audio::wave::read),
    (b"RIFF", b"AVI ", plain::avi),
    (b"GIF87a", b"", image::gif::read),
    (b"GIF89a", b"", image::gif::read),
    (b"II*\0", b"", plain::tiff),
    (b"II+\0", b"", plain::tiff),
    (b"MM\0*", b"", plain::tiff),
    (b"MM\0+", b"", plain::tiff),
    (b"OggS\0", b"", audio::ogg::read),
    (b"fLaC", b"", audio::flac::read),
    (b"#!AMR", b"", audio::amr::read),
    (b"%PDF-", b"", document::pdf::read),
    (b"PK", b"", document::zip::read),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", document::ole::read),
    (b"\x1a\x45\xdf\xa3", b"", video::ebml::read),
];

/// Who reads the file.
pub(super) fn reader(file: &mut File) -> Read<Reader> {
    let head = file.copy(0, HEAD)?;
    let behind = head.get(8..).unwrap_or_default();
    for (start, later, reader) in STARTS {
        // Two letters alone also begin texts: archives go on with a number that is none.
        let is_one = start != b"PK" || matches!(head.get(2..4), Some(b"\x03\x04" | b"\x05\x06" | b"\x07\x08"));
        if is_one && head.starts_with(start) && behind.starts_with(later) {
            return Ok(reader);
        }
    }
    // Behind the same letters stand the upper bytes of one length and the lower ones of another.
    Ok(if matches!(head.as_slice(), [b'B', b'M', .., 0, 0, 12..=124, 0]) {
        plain::bmp
    } else if video::iso::starts(&head, file.size()) {
        video::iso::read
    } else if audio::mpeg::is_one(file)? {
        audio::mpeg::read
    } else {
        document::text::read
    })
}

/// Whether the file can be taken for another one too. What only reads like another format is none: names and descriptions may
/// hold anything.
pub(super) fn other(file: &mut File, seen: &mut Seen) -> Read<()> {
    let family = seen.kind.map_or("document", Kind::family);
    if family == "document" {
        return Ok(());
    }
    let start = file.copy(0, document::pdf::START)?;
    let is_image = family == "image";
    let found = start.windows(8).find_map(|window| also(window, is_image));
    if let Some(mime) = found {
        seen.also = mime;
    } else if document::zip::is_behind(file)? {
        seen.also = "application/zip";
    }
    Ok(())
}

/// What bytes begin that programs find also where they do not stand at the very start. Descriptions of sounds and films hold whole
/// web pages, those of pictures do not.
fn also(window: &[u8], is_image: bool) -> Option<&'static str> {
    if matches!(window, [b'%', b'P', b'D', b'F', b'-', b'1' | b'2', b'.', b'0'..=b'9']) {
        return Some("application/pdf");
    }
    let begins = |name: &[u8]| {
        let (found, rest) = window.split_at_checked(name.len()).unwrap_or_default();
        found.eq_ignore_ascii_case(name) && matches!(rest, [b' ' | b'\t' | b'\r' | b'\n' | b'>' | b'/', ..])
    };
    if !is_image {
        None
    } else if begins(b"<script") {
        Some("text/html")
    } else if begins(b"<?php") {
        Some("application/x-php")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::Part;

    fn also_of(kind: Kind, bytes: &[u8]) -> &'static str {
        let parts = [Part { offset: 0, bytes }];
        let mut seen = Seen { kind: Some(kind), ..Seen::default() };
        other(&mut File::new(bytes.len() as u64, &parts), &mut seen).unwrap();
        seen.also
    }

    #[test]
    fn a_second_header_is_found_at_the_start() {
        let at = |count: usize, text: &[u8]| [vec![1; count], text.to_vec(), vec![1; 100]].concat();
        assert_eq!(also_of(Kind::Jpeg, &at(20, b"%PDF-1.7\n")), "application/pdf");
        assert_eq!(also_of(Kind::Mp3, &at(1016, b"%PDF-2.0\n")), "application/pdf");
        assert_eq!(also_of(Kind::Mp3, &at(1017, b"%PDF-2.0\n")), "");
        assert_eq!(also_of(Kind::Jpeg, &at(20, b"%PDF-file")), "");
        assert_eq!(also_of(Kind::Text, &at(20, b"%PDF-1.7\n")), "");
        assert_eq!(also_of(Kind::Png, &at(40, b"<SCRIPT src=a>")), "text/html");
        assert_eq!(also_of(Kind::Gif, &at(40, b"<?php echo")), "application/x-php");
        // Descriptions of sounds and films, and names of elements, may read like a page.
        assert_eq!(also_of(Kind::M4a, &at(40, b"<html><script src=a>")), "");
        for text in
            ["<svg xmlns='a'>", "<html>", "<scripts>", "<x:xmpmeta xmlns:x='adobe:ns:meta/'>", "<?phpx", "<?xpacket "]
        {
            assert_eq!(also_of(Kind::Jpeg, &at(40, text.as_bytes())), "", "{text}");
        }
    }

    #[test]
    fn an_archive_is_found_at_the_end() {
        let behind = |comment: u8, size: u8, rest: &[u8]| {
            let end = [b"PK\x05\x06\0\0\0\0\x01\0\x01\0", [size, 0, 0, 0].as_slice(), &[9, 0, 0, 0, comment, 0], rest]
                .concat();
            also_of(Kind::Png, &[vec![0; 60], b"PK\x01\x02".to_vec(), vec![0; 50], end].concat())
        };
        assert_eq!(behind(0, 54, b""), "application/zip");
        assert_eq!(behind(3, 54, b"abc"), "application/zip");
        assert_eq!(behind(4, 54, b"abc"), "");
        assert_eq!(behind(0, 53, b""), "");
        assert_eq!(behind(0, 255, b""), "");
        assert_eq!(also_of(Kind::Png, b"PK\x05\x06"), "");
        assert_eq!(also_of(Kind::Png, b"P"), "");
    }
}
