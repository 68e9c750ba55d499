//! JPEG: segments up to the first scan, and the mark at the end.

use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Reads the header of the frame, which says what the picture is, and looks for the end.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Jpeg);
    let scan = segments(file, seen)?;
    if is_cut(file, scan)? {
        seen.state = State::Endless;
    }
    Ok(())
}

/// Bytes that may stand where a marker should: some programs write a length too short, and others skip what is left.
const JUNK: u32 = 4096;

/// The segments before the first scan. Gives where the data of that begins.
fn segments(file: &mut File, seen: &mut Seen) -> Read<u64> {
    let mut at = 2;
    let mut junk = JUNK;
    let mut frame = None;
    let mut transform = 0;
    loop {
        let [mark, code] = file.bytes(at)?;
        // Any number of bytes FF may stand before a marker.
        if mark != 0xff || code == 0xff {
            junk = junk.checked_sub(1).ok_or(Stop::Broken)?;
            at += 1;
            continue;
        }
        at += 2;
        let length = match code {
            0x00 | 0x01 | 0xd0..=0xd7 => continue,
            // A mark of the end, or a second picture, before the first has begun.
            0xd8 | 0xd9 => 0,
            _ => file.big(at, 2)?,
        };
        let inside = at + 2;
        at += length;
        match code {
            _ if length < 2 => return Err(Stop::Broken),
            // Start of frame; of this row three are other tables.
            0xc0..=0xcf if !matches!(code, 0xc4 | 0xc8 | 0xcc) => frame = Some((length, file.bytes(inside)?)),
            0xee if length >= 14 && file.has(inside, b"Adobe")? => transform = file.big(inside + 11, 1)?,
            0xda => break,
            _ => {}
        }
    }
    let (length, [bits, high, low, wide, narrow, components]) = frame.ok_or(Stop::Broken)?;
    let (width, height) = (u16::from_be_bytes([wide, narrow]), u16::from_be_bytes([high, low]));
    if components == 0 || length != 8 + 3 * u64::from(components) || !(2..=16).contains(&bits) || width == 0 {
        return Err(Stop::Broken);
    }
    // Without a height, the picture says it behind its first scan.
    seen.pixels(width.into(), height.into());
    let model = match (components, transform) {
        (1, _) => "grayscale",
        (3, _) => "RGB",
        (4, 0) => "CMYK",
        (4, _) => "YCCK",
        // What two channels stand for, or five, only their program knows.
        _ => "",
    };
    if !model.is_empty() {
        seen.colors(model, bits.into(), false);
    }
    if at < file.size() { Ok(at) } else { Err(Stop::End) }
}

/// Bytes at the end in which the mark of the end is looked for.
const TAIL: usize = 4096;

/// Bytes FF with a zero behind them that tell a scan from other data: in so many bytes of one stand about sixteen.
const STUFFED: u32 = 4;

/// True where the picture is cut off. Cameras append whole films behind a picture, so that a missing mark alone says nothing: the
/// file must end with what only a scan holds, in which each byte FF is followed by a zero or by a restart.
fn is_cut(file: &mut File, scan: u64) -> Read<bool> {
    let (start, tail) = file.tail(TAIL)?;
    let begin = usize::try_from(scan.saturating_sub(start)).unwrap_or(usize::MAX);
    let data = tail.get(begin..).unwrap_or_default();
    // Where all of the data is there, nothing else needs to tell it.
    let mut stuffed = if scan >= start { STUFFED } else { 0 };
    for pair in data.windows(2) {
        let [0xff, code] = pair else { continue };
        match code {
            0 => stuffed += 1,
            // A further scan, tables before it, and the height may stand within the part that is read.
            0xd0..=0xd7 | 0xff | 0xc4 | 0xda..=0xdd => {}
            _ => return Ok(false),
        }
    }
    Ok(stuffed >= STUFFED)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{seen, sides, state};
    use super::*;
    use crate::media::facts::Fact;

    const END: &[u8] = b"\xff\xd9";

    /// A scan of one channel with some data.
    const SCAN: &[u8] = b"\xff\xda\0\x08\x01\x01\0\0\x3f\0\x12\x34\xff\0\xff\xd0\x56";

    /// A frame of 300 by 2 pixels.
    fn frame(code: u8, bits: u8, components: u8) -> Vec<u8> {
        let length = 8 + 3 * components;
        let mut frame = vec![0xff, code, 0, length, bits, 0, 2, 1, 44, components];
        frame.resize(2 + usize::from(length), 1);
        frame
    }

    /// What Adobe's programs say of how colours are stored.
    fn adobe(transform: u8) -> Vec<u8> {
        [b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0".as_slice(), &[transform]].concat()
    }

    fn jpeg(pieces: &[&[u8]]) -> Vec<u8> {
        [b"\xff\xd8".as_slice(), &pieces.concat()].concat()
    }

    fn model(pieces: &[&[u8]]) -> String {
        seen(&jpeg(pieces)).facts.word_of(Fact::ColorModel).to_owned()
    }

    #[test]
    fn every_coding_has_a_frame() {
        for code in (0xc0..=0xcf).filter(|code| ![0xc4, 0xc8, 0xcc].contains(code)) {
            let bytes = jpeg(&[&frame(code, 8, 3), SCAN, END]);
            assert_eq!((sides(&bytes), state(&bytes)), (Some((300, 2)), State::Whole), "{code:x}");
        }
        for code in [0xc4, 0xc8, 0xcc] {
            assert_eq!(state(&jpeg(&[&frame(code, 8, 3), SCAN, END])), State::Broken, "{code:x}");
        }
    }

    #[test]
    fn colors_are_told_by_their_number_and_by_adobe() {
        assert_eq!(model(&[&frame(0xc0, 8, 1), SCAN, END]), "grayscale");
        assert_eq!(model(&[&frame(0xc0, 8, 3), SCAN, END]), "RGB");
        assert_eq!(model(&[&adobe(0), &frame(0xc0, 8, 3), SCAN, END]), "RGB");
        assert_eq!(model(&[&frame(0xc0, 8, 4), SCAN, END]), "CMYK");
        assert_eq!(model(&[&adobe(0), &frame(0xc0, 8, 4), SCAN, END]), "CMYK");
        assert_eq!(model(&[&adobe(2), &frame(0xc0, 8, 4), SCAN, END]), "YCCK");
        assert_eq!(model(&[&frame(0xc0, 8, 4), &adobe(2), SCAN, END]), "YCCK");
        // Another program's segment of the same number.
        assert_eq!(model(&[&frame(0xc0, 8, 4), b"\xff\xee\0\x0eadobe\0\x64\0\0\0\0\x02", SCAN, END]), "CMYK");
        for channels in [2, 5] {
            let bytes = jpeg(&[&frame(0xc1, 8, channels), SCAN, END]);
            assert_eq!((sides(&bytes), state(&bytes)), (Some((300, 2)), State::Whole));
            assert!(seen(&bytes).facts.lacks(Fact::ColorModel));
        }
    }

    #[test]
    fn bits_are_those_of_the_frame() {
        for bits in [2, 8, 12, 16] {
            let seen = seen(&jpeg(&[&frame(0xc3, bits, 1), SCAN, END]));
            assert_eq!(seen.facts.number_of(Fact::BitsPerChannel), Some(bits.into()));
        }
        for wrong in [frame(0xc0, 0, 3), frame(0xc0, 17, 3), frame(0xc0, 8, 0)] {
            assert_eq!(state(&jpeg(&[&wrong, SCAN, END])), State::Broken);
        }
        let mut longer = frame(0xc0, 8, 3);
        longer[3] += 1;
        assert_eq!(state(&jpeg(&[&longer, b"\0", SCAN, END])), State::Broken);
    }

    #[test]
    fn a_height_may_stand_behind_the_scan() {
        let mut frame = frame(0xc0, 8, 3);
        (frame[5], frame[6]) = (0, 0);
        let height = b"\xff\xdc\0\x04\0\x02";
        let bytes = jpeg(&[&frame, SCAN, height, END]);
        assert_eq!((sides(&bytes), state(&bytes)), (None, State::Whole));
        assert_eq!(state(&jpeg(&[&frame, SCAN, height])), State::Endless);
    }

    #[test]
    fn bytes_between_segments_are_skipped() {
        let frame = frame(0xc0, 8, 3);
        for junk in [b"\xff\xff\xff".as_slice(), b"\0\0\0", b"\xff\x01\xff\xd3", b"\xff\0x", &[b'x'; 4000]] {
            let bytes = jpeg(&[b"\xff\xe0\0\x02", junk, &frame, SCAN, END]);
            assert_eq!((sides(&bytes), state(&bytes)), (Some((300, 2)), State::Whole), "{junk:x?}");
        }
        assert_eq!(state(&jpeg(&[b"\xff\xe0\0\x02", &[b'x'; 5000], &frame, SCAN, END])), State::Broken);
    }

    #[test]
    fn a_small_picture_within_a_segment_is_not_the_picture() {
        let small = jpeg(&[&frame(0xc0, 12, 1), SCAN, END]);
        let length = (small.len() + 8) as u8;
        let bytes = jpeg(&[&[0xff, 0xe1, 0, length], b"Exif\0\0", &small, &frame(0xc2, 8, 3), SCAN, END]);
        let facts = seen(&bytes).facts;
        assert_eq!((facts.word_of(Fact::ColorModel), facts.number_of(Fact::BitsPerChannel)), ("RGB", Some(8)));
    }

    #[test]
    fn what_follows_a_picture_does_not_make_it_cut() {
        let picture = jpeg(&[&frame(0xc0, 8, 3), SCAN, END]);
        for behind in [picture.as_slice(), &[0; 10_000], &[7; 10_000], b"\0\0\0\x18ftypmp42\0\0\0\0", b"\xff\0\xff\0"] {
            assert_eq!(state(&[picture.as_slice(), behind].concat()), State::Whole);
        }
        // Numbers that are no scan: a few bytes FF among others.
        let numbers = [[0; 1500].as_slice(), b"\xff\0\0\0\xff\0\0\0", &[0; 3000]].concat();
        assert_eq!(state(&[picture.as_slice(), &numbers].concat()), State::Whole);
    }

    #[test]
    fn a_scan_without_an_end_is_cut() {
        let start = jpeg(&[&frame(0xc2, 8, 3), SCAN]);
        assert_eq!(state(&start), State::Endless);
        let tables = b"\xff\xc4\0\x05\0\x01\x02\xff\xdd\0\x04\0\x08";
        assert_eq!(state(&[start.as_slice(), tables, SCAN].concat()), State::Endless);
        assert_eq!(state(&[start.as_slice(), tables, SCAN, END].concat()), State::Whole);
        let long = b"\x12\x34\x56\xff\0\x78\x9a\xff\xd5".repeat(1000);
        assert_eq!(state(&[start.as_slice(), &long].concat()), State::Endless);
        assert_eq!(state(&[start.as_slice(), &long, END].concat()), State::Whole);
    }

    #[test]
    fn a_file_without_a_scan_is_cut_or_broken() {
        let frame = frame(0xc0, 8, 3);
        assert_eq!(state(&jpeg(&[&frame])), State::Cut);
        assert_eq!(state(&jpeg(&[&frame, &SCAN[..10]])), State::Cut);
        assert_eq!(state(&jpeg(&[&frame, END])), State::Broken);
        assert_eq!(state(&jpeg(&[SCAN, END])), State::Broken);
        assert_eq!(state(&jpeg(&[b"\xff\xd8", &frame, SCAN, END])), State::Broken);
        assert_eq!(state(&jpeg(&[b"\xff\xe0\0\x01", &frame, SCAN, END])), State::Broken);
    }
}
