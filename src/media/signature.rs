//! By which bytes a file is known, and who reads the rest of it.

use super::file::{File, Read};
use super::{Seen, image, video};

/// Reads one format: says as early as it can which kind it is, then the facts.
pub(super) type Reader = fn(&mut File, &mut Seen) -> Read<()>;

/// Bytes at the start that tell most formats.
const HEAD: usize = 16;

/// Who reads the file.
pub(super) fn reader(file: &mut File) -> Read<Reader> {
    let head = file.copy(0, HEAD)?;
    let starts = |bytes: &[u8]| head.starts_with(bytes);
    Ok(if starts(b"\xff\xd8\xff") {
        image::jpeg::read
    } else if starts(b"\x89PNG\r\n\x1a\n") {
        image::png::read
    } else if starts(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
        image::webp::read
    } else if starts(b"GIF87a") || starts(b"GIF89a") {
        image::gif::read
    } else if matches!(head.as_slice(), [b'B', b'M', .., 0, 0, 12..=124, 0]) {
        // Two letters alone also begin texts: behind them stand the upper bytes of one length and the lower ones of another.
        image::bitmap::bmp
    } else if matches!(head.as_slice(), [b'I', b'I', b'*' | b'+', 0, ..] | [b'M', b'M', 0, b'*' | b'+', ..]) {
        image::bitmap::tiff
    } else if starts(b"\x1a\x45\xdf\xa3") {
        video::ebml::read
    } else if starts(b"RIFF") && head.get(8..12) == Some(b"AVI ") {
        video::avi::read
    } else if video::iso::starts(&head, file.size()) {
        video::iso::read
    } else {
        unknown
    })
}

/// Nothing is known of it.
fn unknown(_: &mut File, _: &mut Seen) -> Read<()> {
    Ok(())
}

/// Bytes at the start among which another format is looked for.
const START: usize = 1024;

/// What begins a document or a script, which other programs find also where it does not stand at the very start.
const STARTS: [(&[u8], &str); 5] = [
    (b"%PDF-", "application/pdf"),
    (b"<html", "text/html"),
    (b"<script", "text/html"),
    (b"<svg", "image/svg+xml"),
    (b"<?php", "application/x-php"),
];

/// Whether the file can be taken for another one too.
pub(super) fn other(file: &mut File, seen: &mut Seen) -> Read<()> {
    let Some(kind) = seen.kind.filter(|kind| kind.family() != "document") else { return Ok(()) };
    let start = file.copy(0, START)?;
    let found = STARTS.iter().find(|(bytes, mime)| {
        *mime != kind.mime() && start.windows(bytes.len()).any(|window| window.eq_ignore_ascii_case(bytes))
    });
    if let Some((_, mime)) = found {
        seen.also = mime;
        return Ok(());
    }
    // A ZIP archive is read from its end: 22 bytes, where it has no comment.
    if file.size() > 22 && file.has(file.size().saturating_sub(22), b"PK\x05\x06")? {
        seen.also = "application/zip";
    }
    Ok(())
}
