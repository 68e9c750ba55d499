//! PNG: the chunks before the picture itself, and the one at the end.

use crate::media::facts::Fact;
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Bytes before the first chunk.
const SIGNATURE: u64 = 8;

/// Bytes of a chunk besides its data: its length, its name and a checksum.
const FRAME: u64 = 12;

/// How far into a file its end is looked for, in bytes. What messages take is smaller.
const WALK: u64 = 8_388_608;

/// Reads the header and what says more about it, and looks for the end.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Png);
    let picture = chunks(file, seen)?;
    let (_, tail) = file.tail(FRAME as usize)?;
    if tail.get(4..8) != Some(b"IEND") {
        end(file, seen, picture)?;
    }
    Ok(())
}

/// The chunks before the picture. Gives where that begins.
fn chunks(file: &mut File, seen: &mut Seen) -> Read<u64> {
    header(file, seen)?;
    let mut at = SIGNATURE;
    loop {
        let (name, next) = chunk(file, at)?;
        match &name {
            b"IDAT" => return Ok(at),
            b"IEND" => return Err(Stop::Broken),
            b"tRNS" => seen.facts.is(Fact::Alpha, true),
            b"acTL" => {
                seen.facts.is(Fact::Animated, true);
                seen.facts.number(Fact::Frames, file.big(at + 8, 4)?);
            }
            _ => {}
        }
        at = next;
    }
}

/// The first chunk. Files out of programs for iPhones have another before it, and cannot be read elsewhere.
fn header(file: &mut File, seen: &mut Seen) -> Read<()> {
    let data = SIGNATURE + 8;
    let [name, sides] = [file.big(SIGNATURE, 8)?, file.big(data, 8)?];
    let (width, height) = (sides >> 32, sides & 0xffff_ffff);
    let [depth, color] = file.bytes(data + 8)?;
    let (model, bits, alpha) = match (color, depth) {
        (0, 1 | 2 | 4 | 8 | 16) => ("grayscale", depth, false),
        (2, 8 | 16) => ("RGB", depth, false),
        // The colours that the numbers of a palette stand for always have eight bits.
        (3, 1 | 2 | 4 | 8) => ("indexed", 8, false),
        (4, 8 | 16) => ("grayscale", depth, true),
        (6, 8 | 16) => ("RGB", depth, true),
        _ => return Err(Stop::Broken),
    };
    if name.to_be_bytes() != *b"\0\0\0\x0dIHDR" || width == 0 || height == 0 {
        return Err(Stop::Broken);
    }
    seen.pixels(width, height);
    seen.colors(model, bits.into(), alpha);
    seen.facts.is(Fact::Animated, false);
    Ok(())
}

/// The name of a chunk, which is of letters, and where the next begins.
fn chunk(file: &mut File, at: u64) -> Read<([u8; 4], u64)> {
    let length = file.big(at, 4)?;
    let name = file.bytes(at + 4)?;
    if length >> 31 == 0 && name.iter().all(u8::is_ascii_alphabetic) {
        Ok((name, at + FRAME + length))
    } else {
        Err(Stop::Broken)
    }
}

/// Looks for the end chunk by chunk, because other bytes may follow it.
fn end(file: &mut File, seen: &mut Seen, mut at: u64) -> Read<()> {
    while at < WALK {
        let last = at == file.size();
        let (name, next) = if last { (*b"IEND", u64::MAX) } else { chunk(file, at)? };
        if &name == b"IEND" {
            // The picture is there, though its end, or the checksum of that, is not.
            if next > file.size() {
                seen.state = State::Endless;
            }
            break;
        }
        if next > file.size() {
            return Err(Stop::End);
        }
        at = next;
    }
    Ok(())
}
