//! WebP: the first chunk of a RIFF file, which says what the picture is, and the chunks after it.

use super::WALK;
use crate::media::Seen;
use crate::media::facts::Fact;
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;

/// Where the first chunk begins: its name, its length, its data.
const FIRST: u64 = 12;

/// Bytes of a chunk before its data.
const FRAME: u64 = 8;

/// The flags of the extended header.
const ANIMATION: u64 = 0x02;
const ALPHA: u64 = 0x10;

/// Reads the header, and counts the pictures.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Webp);
    let end = FRAME + file.little(4, 4)?;
    header(file, seen)?;
    if end > file.size() {
        return Err(Stop::End);
    }
    pictures(file, seen, end)
}

/// The first chunk: a picture of one of the two codings, or the header of a file that has more than that.
fn header(file: &mut File, seen: &mut Seen) -> Read<()> {
    let data = FIRST + FRAME;
    let (width, height, alpha, animated) = match &file.bytes(FIRST)? {
        b"VP8 " => {
            // Behind three bytes of its own a picture has a mark. The upper two bits of a side say how to scale it.
            if file.big(data + 3, 3)? != 0x9d012a {
                return Err(Stop::Broken);
            }
            (file.little(data + 6, 2)? & 0x3fff, file.little(data + 8, 2)? & 0x3fff, false, false)
        }
        b"VP8L" => {
            let packed = file.little(data, 5)?;
            if packed & 0xff != 0x2f {
                return Err(Stop::Broken);
            }
            let side = |shift: u32| (packed >> shift & 0x3fff) + 1;
            (side(8), side(22), packed >> 36 & 1 == 1, false)
        }
        b"VP8X" => {
            let flags = file.big(data, 1)?;
            (file.little(data + 4, 3)? + 1, file.little(data + 7, 3)? + 1, flags & ALPHA != 0, flags & ANIMATION != 0)
        }
        _ => return Err(Stop::Broken),
    };
    seen.pixels(width, height);
    seen.colors("RGB", 8, alpha);
    seen.facts.is(Fact::Animated, animated);
    Ok(())
}

/// Counts the pictures: one of a file that does not move, at least one frame of one that does.
fn pictures(file: &mut File, seen: &mut Seen, end: u64) -> Read<()> {
    let animated = seen.facts.has(Fact::Animated);
    let mut at = FIRST;
    let mut pictures = 0;
    // Some programs leave a few zeros at the end, or the byte that makes an odd length even away.
    while at + FRAME <= end {
        if at > WALK {
            return Ok(());
        }
        let name = file.bytes(at)?;
        let length = file.little(at + 4, 4)?;
        pictures += u64::from(if animated { &name == b"ANMF" } else { matches!(&name, b"VP8 " | b"VP8L") });
        at += FRAME + length + length % 2;
    }
    if at > end + 1 || pictures == 0 {
        return Err(Stop::Broken);
    }
    if animated {
        seen.facts.number(Fact::Frames, pictures);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::tests::{seen, sides, state};
    use super::*;
    use crate::media::State;

    /// A picture of 300 by 5 pixels, whose upper bits say to show it larger.
    const LOSSY: &[u8] = b"VP8 \x0c\0\0\0\x10\0\0\x9d\x01\x2a\x2c\x41\x05\xc0\0\0";

    /// One of 300 by 5 with transparent pixels, of odd length.
    const LOSSLESS: &[u8] = b"VP8L\x07\0\0\0\x2f\x2b\x01\x01\x10\0\0\0";

    /// A frame of a moving picture, with a few of its bytes only.
    const FRAME: &[u8] = b"ANMF\x04\0\0\0\0\0\0\0";

    /// The header of a canvas of 70,000 by 3.
    fn extended(flags: u8) -> Vec<u8> {
        [b"VP8X\x0a\0\0\0".as_slice(), &[flags], b"\0\0\0\x6f\x11\x01\x02\0\0"].concat()
    }

    fn webp(chunks: &[&[u8]]) -> Vec<u8> {
        let chunks = chunks.concat();
        [b"RIFF".as_slice(), &(chunks.len() as u32 + 4).to_le_bytes(), b"WEBP", &chunks].concat()
    }

    fn facts(bytes: &[u8]) -> (Option<(u64, u64)>, bool, bool, Option<u64>) {
        let facts = seen(bytes).facts;
        (sides(bytes), facts.has(Fact::Alpha), facts.has(Fact::Animated), facts.number_of(Fact::Frames))
    }

    #[test]
    fn the_first_chunk_says_what_it_is() {
        assert_eq!(facts(&webp(&[LOSSY])), (Some((300, 5)), false, false, None));
        assert_eq!(facts(&webp(&[LOSSLESS])), (Some((300, 5)), true, false, None));
        assert_eq!(
            facts(&webp(&[&extended(0x10), b"ALPH\x02\0\0\0\0\0", LOSSY])),
            (Some((70_000, 3)), true, false, None)
        );
        assert_eq!(facts(&webp(&[&extended(0x2c), LOSSLESS])), (Some((70_000, 3)), false, false, None));
        assert_eq!(
            facts(&webp(&[&extended(2), b"ANIM\0\0\0\0", FRAME, FRAME])),
            (Some((70_000, 3)), false, true, Some(2))
        );
        for bytes in [webp(&[LOSSY]), webp(&[LOSSLESS]), webp(&[&extended(2), FRAME])] {
            assert_eq!(state(&bytes), State::Whole);
        }
    }

    #[test]
    fn what_contradicts_the_header_is_broken() {
        assert_eq!(state(&webp(&[b"VP9 \x0c\0\0\0", &LOSSY[8..]])), State::Broken);
        assert_eq!(state(&webp(&[&LOSSY[..11], b"\0\0\0", &LOSSY[14..]])), State::Broken);
        assert_eq!(state(&webp(&[&LOSSLESS[..8], b"\0", &LOSSLESS[9..]])), State::Broken);
        // Moving without frames, still without a picture, a chunk beyond the file's own end.
        assert_eq!(state(&webp(&[&extended(2), LOSSY])), State::Broken);
        assert_eq!(state(&webp(&[&extended(0), FRAME])), State::Broken);
        assert_eq!(state(&webp(&[&extended(2), b"ANMF\xff\xff\xff\xff"])), State::Broken);
        // A length of nothing, as of a file that was never completed.
        assert_eq!(state(&[b"RIFF\0\0\0\0WEBP", LOSSY].concat()), State::Broken);
    }

    #[test]
    fn a_file_shorter_than_it_says_is_cut() {
        let whole = webp(&[&extended(2), FRAME, FRAME]);
        for cut in 16..whole.len() {
            assert_eq!(state(&whole[..cut]), State::Cut, "{cut}");
        }
        assert_eq!(state(&[whole.as_slice(), b"more"].concat()), State::Whole);
    }

    #[test]
    fn the_last_byte_may_be_left_away_and_a_few_may_be_left_over() {
        let mut odd = webp(&[LOSSLESS]);
        odd.pop();
        odd[4] -= 1;
        assert_eq!(state(&odd), State::Whole);
        assert_eq!(state(&webp(&[LOSSLESS, b"\0\0\0"])), State::Whole);
    }

    #[test]
    fn frames_of_a_long_file_are_not_counted() {
        let long = webp(&[&extended(2), b"ANMF\0\0\x50\0", &vec![0; 0x50_0000], FRAME]);
        assert_eq!((facts(&long), state(&long)), ((Some((70_000, 3)), false, true, None), State::Whole));
    }

    #[test]
    fn other_files_begin_alike() {
        for bytes in [b"RIFF\x04\0\0\0WAVE".as_slice(), b"RIFF\x04\0\0\0AVI ", b"RIFF\x04\0\0", b"WEBP"] {
            assert_ne!(seen(bytes).kind, Some(Kind::Webp));
        }
    }
}
