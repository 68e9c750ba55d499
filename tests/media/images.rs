//! What is known of pictures, held against what ImageMagick's `identify` and `file` say of them.

use super::support::{file, piecewise, report};
use presend::media::Use;
use serde_json::{Value, json};

/// Of each file its name, what the tools say of it, its type and its facts.
///
/// `identify` counts the pictures in brackets, and takes a palette and two inks' difference as sRGB; `file` tells how they are stored.
fn pictures() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    let jpeg = |width, height, model| json!({ "width": width, "height": height, "bitsPerChannel": 8, "colorModel": model, "alpha": false });
    let png = |width, height, bits, model, alpha| json!({ "width": width, "height": height, "bitsPerChannel": bits, "colorModel": model, "alpha": alpha, "animated": false });
    let webp = |side: [u32; 2], alpha, frames: Option<u32>| {
        let facts = json!({ "width": side[0], "height": side[1], "bitsPerChannel": 8, "colorModel": "RGB", "alpha": alpha, "animated": frames.is_some() });
        with_frames(facts, frames)
    };
    let gif = |alpha, frames: Option<u32>| with_frames(png(8, 6, 8, "indexed", alpha), frames);
    vec![
        ("photo.jpg", "JPEG 40x30 8-bit srgb; components 3", "image/jpeg", jpeg(40, 30, "RGB")),
        ("cmyk.jpg", "JPEG 40x30 8-bit cmyk; components 4", "image/jpeg", jpeg(40, 30, "YCCK")),
        ("gray.jpg", "JPEG 16x12 8-bit gray; components 1", "image/jpeg", jpeg(16, 12, "grayscale")),
        ("progressive.jpg", "JPEG 24x16 8-bit srgb; progressive", "image/jpeg", jpeg(24, 16, "RGB")),
        ("rgb.png", "PNG 40x30 8-bit srgb; 8-bit/color RGB", "image/png", png(40, 30, 8, "RGB", false)),
        ("rgba.png", "PNG 8x6 8-bit srgba; RGBA, interlaced", "image/png", png(8, 6, 8, "RGB", true)),
        ("deep.png", "PNG 8x6 16-bit srgb; 16-bit/color RGB", "image/png", png(8, 6, 16, "RGB", false)),
        ("bilevel.png", "PNG 8x6 gray; 1-bit grayscale", "image/png", png(8, 6, 1, "grayscale", false)),
        ("gray-alpha.png", "PNG 8x6 8-bit graya; gray+alpha", "image/png", png(8, 6, 8, "grayscale", true)),
        ("palette.png", "PNG 8x6 8-bit srgb; 8-bit colormap", "image/png", png(8, 6, 8, "indexed", false)),
        ("palette-alpha.png", "PNG 8x6 8-bit srgba; colormap", "image/png", png(8, 6, 8, "indexed", true)),
        (
            "moving.png",
            "PNG 16x16 8-bit srgb; 4 frames of ffmpeg",
            "image/png",
            with_frames(png(16, 16, 8, "RGB", false), Some(4)),
        ),
        ("lossy.webp", "WEBP 8x6 8-bit srgb; VP8 encoding", "image/webp", webp([8, 6], false, None)),
        ("lossy-alpha.webp", "WEBP 8x6 8-bit srgba", "image/webp", webp([8, 6], true, None)),
        ("sticker.webp", "WEBP 512x512 8-bit srgb", "image/webp", webp([512, 512], false, None)),
        ("moving-sticker.webp", "WEBP[2] 512x512 8-bit srgb", "image/webp", webp([512, 512], false, Some(2))),
        ("moving.webp", "WEBP[5] 16x16 8-bit srgb", "image/webp", webp([16, 16], false, Some(5))),
        ("still.gif", "GIF 8x6 srgb; version 89a", "image/gif", gif(false, None)),
        ("old.gif", "GIF 8x6 srgb; version 87a", "image/gif", gif(false, None)),
        ("moving.gif", "GIF[3] 8x6, the second graya", "image/gif", gif(true, Some(3))),
        ("bitmap.bmp", "BMP3 5x3 srgb", "image/bmp", json!({})),
        ("scan.tif", "TIFF 5x3 srgb", "image/tiff", json!({})),
    ]
}

fn with_frames(mut facts: Value, frames: Option<u32>) -> Value {
    if let Some(frames) = frames {
        facts["animated"] = true.into();
        facts["frames"] = frames.into();
    }
    facts
}

#[test]
fn the_facts_are_those_of_other_tools() {
    for (name, told, mime, mut facts) in pictures() {
        let bytes = file(name);
        facts["bytes"] = bytes.len().into();
        let report = report(&bytes, Use::Image);
        assert_eq!((&report["mime"], &report["facts"]), (&mime.into(), &facts), "{name}: {told}");
    }
}

#[test]
fn no_picture_is_said_to_be_damaged() {
    for (name, ..) in pictures() {
        for used_as in [Use::Image, Use::Sticker] {
            let report = report(&file(name), used_as);
            for finding in report["diagnostics"].as_array().unwrap() {
                let structural = ["media/truncated", "media/damaged", "media/two-kinds", "media/unrecognised"];
                assert!(!structural.contains(&finding["rule"].as_str().unwrap()), "{name}: {finding}");
            }
        }
    }
}

/// A file with something repeated in its middle.
fn stretched(name: &str, at: usize, piece: &[u8], times: usize) -> Vec<u8> {
    let whole = file(name);
    [&whole[..at], &piece.repeat(times), &whole[at..]].concat()
}

#[test]
fn a_large_picture_is_read_in_few_rounds() {
    let mut film_behind = file("photo.jpg");
    film_behind.resize(3_000_000, 7);
    // A profile of colours or a map of depths is cut into segments of 64 KiB.
    let segment = [b"\xff\xe2\xff\xff".as_slice(), &[1; 0xfffd]].concat();
    let maps = stretched("photo.jpg", 2, &segment, 40);
    let chunk = [b"\0\0\x20\0IDAT".as_slice(), &[1; 0x2004]].concat();
    let mut line_behind = stretched("rgb.png", 33, &chunk, 500);
    line_behind.push(b'\n');
    let frame = [b"ANMF\0\x20\0\0".as_slice(), &[1; 0x2000]].concat();
    let mut frames = stretched("moving-sticker.webp", 44, &frame, 60);
    let length = frames.len() as u32 - 8;
    frames[4..8].copy_from_slice(&length.to_le_bytes());
    let piece = [b"\xff".as_slice(), &[1; 255]].concat();
    let comment = [b"\x21\xfe".as_slice(), &piece.repeat(4_000), b"\0"].concat();
    let colors = 6 << (file("moving.gif")[10] & 7);
    let long = stretched("moving.gif", 13 + colors, &comment, 1);
    for (bytes, most) in [(film_behind, 3), (maps, 20), (line_behind, 20), (frames, 12), (long, 12)] {
        let (pieces, rounds) = piecewise(&bytes, Use::Image);
        assert_eq!(pieces, report(&bytes, Use::Image));
        assert!(rounds <= most, "{rounds} rounds for {}", pieces["facts"]);
    }
}
