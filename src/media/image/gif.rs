//! GIF: the screen, and the blocks after it up to the mark of the end.

use super::WALK;
use crate::media::facts::Fact;
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Where the blocks begin, or the colours before them.
const SCREEN_END: u64 = 13;

/// Reads the screen, and counts the pictures where the file is not long.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Gif);
    seen.pixels(file.little(6, 2)?, file.little(8, 2)?);
    seen.facts.word(Fact::ColorModel, "indexed");
    seen.facts.number(Fact::BitsPerChannel, 8);
    let mut at = SCREEN_END + colors(file, 10)?;
    let mut pictures = 0;
    while at < WALK {
        let code = if pictures > 0 && at == file.size() { 0 } else { file.big(at, 1)? };
        match code {
            0x2c => {
                pictures += 1;
                if pictures == 2 {
                    seen.facts.is(Fact::Animated, true);
                }
                at += 11 + colors(file, at + 9)?;
            }
            0x21 => {
                // One colour can stand for what is behind the picture.
                if file.big(at + 1, 1)? == 0xf9 && file.big(at + 3, 1)? % 2 == 1 {
                    seen.facts.is(Fact::Alpha, true);
                }
                at += 2;
            }
            _ if pictures == 0 => return Err(Stop::Broken),
            // Programs take whatever is no block for the end.
            _ => {
                if code != 0x3b {
                    seen.state = State::Endless;
                }
                seen.facts.is(Fact::Animated, pictures > 1);
                seen.facts.is(Fact::Alpha, seen.facts.has(Fact::Alpha));
                if pictures > 1 {
                    seen.facts.number(Fact::Frames, pictures);
                }
                return Ok(());
            }
        }
        at = data(file, at)?;
    }
    Ok(())
}

/// Bytes of the table of colours that these flags announce.
fn colors(file: &mut File, flags: u64) -> Read<u64> {
    let flags = file.big(flags, 1)?;
    Ok(if flags & 0x80 == 0 { 0 } else { 6 << (flags & 7) })
}

/// Where the data ends that begins here, in pieces of up to 255 bytes; of long files, where the walk ends.
fn data(file: &mut File, mut at: u64) -> Read<u64> {
    while at < WALK {
        let length = file.big(at, 1)?;
        at += 1 + length;
        if length == 0 {
            break;
        }
    }
    Ok(at)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{seen, sides, state};
    use super::*;

    /// A screen of 260 by 2 with four colours.
    const SCREEN: &[u8] = b"GIF89a\x04\x01\x02\0\x81\0\0RGBRGBRGBRGB";

    /// An image with its data in two pieces.
    const IMAGE: &[u8] = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02ab\x01c\0";

    /// The same with two colours of its own.
    const OWN: &[u8] = b"\x2c\0\0\0\0\x01\0\x01\0\x80RGBRGB\x02\x01a\0";

    /// How long an image is shown, without and with a transparent colour.
    const CONTROL: &[u8] = b"\x21\xf9\x04\x04\x0a\0\0\0";
    const TRANSPARENT: &[u8] = b"\x21\xf9\x04\x05\x0a\0\0\0";

    const LOOP: &[u8] = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0";

    fn gif(blocks: &[&[u8]]) -> Vec<u8> {
        [SCREEN, &blocks.concat()].concat()
    }

    fn facts(bytes: &[u8]) -> (State, bool, bool, Option<u64>) {
        let seen = seen(bytes);
        (seen.state, seen.facts.has(Fact::Alpha), seen.facts.has(Fact::Animated), seen.facts.number_of(Fact::Frames))
    }

    #[test]
    fn pictures_are_counted() {
        assert_eq!(facts(&gif(&[IMAGE, b";"])), (State::Whole, false, false, None));
        assert_eq!(facts(&gif(&[CONTROL, OWN, b";more"])), (State::Whole, false, false, None));
        assert_eq!(
            facts(&gif(&[LOOP, CONTROL, IMAGE, TRANSPARENT, OWN, IMAGE, b";"])),
            (State::Whole, true, true, Some(3))
        );
        assert_eq!(sides(&gif(&[IMAGE, b";"])), Some((260, 2)));
        let plain = [b"GIF87a\x04\x01\x02\0\0\0\0".as_slice(), IMAGE, b";"].concat();
        assert_eq!(facts(&plain), (State::Whole, false, false, None));
        assert_eq!(seen(&plain).facts.word_of(Fact::ColorModel), "indexed");
    }

    #[test]
    fn a_missing_end_is_told_from_a_missing_picture() {
        assert_eq!(facts(&gif(&[IMAGE, OWN])), (State::Endless, false, true, Some(2)));
        assert_eq!(facts(&gif(&[IMAGE, b"\0\0\0"])), (State::Endless, false, false, None));
        assert_eq!(state(&gif(&[b";"])), State::Broken);
        assert_eq!(state(&gif(&[b"x"])), State::Broken);
        let whole = gif(&[TRANSPARENT, OWN]);
        for cut in 16..whole.len() {
            assert_eq!(state(&whole[..cut]), State::Cut, "{cut}");
        }
    }

    #[test]
    fn pictures_of_a_long_file_are_not_counted() {
        let long = [b"\xff".as_slice(), &[1; 255]].concat().repeat(20_000);
        let bytes = gif(&[IMAGE, &IMAGE[..11], &long, b"\0", IMAGE, b";"]);
        let facts = seen(&bytes).facts;
        assert_eq!(
            (facts.has(Fact::Animated), facts.lacks(Fact::Frames), facts.lacks(Fact::Alpha)),
            (true, true, true)
        );
        // With one picture at hand nobody knows whether others follow.
        let facts = seen(&gif(&[&IMAGE[..11], &long, b"\0", IMAGE, b";"])).facts;
        assert!(facts.lacks(Fact::Animated) && sides(&bytes).is_some());
        assert_eq!(state(&bytes), State::Whole);
    }
}
