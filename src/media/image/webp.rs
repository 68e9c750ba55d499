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
