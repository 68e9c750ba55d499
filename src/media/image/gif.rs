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
