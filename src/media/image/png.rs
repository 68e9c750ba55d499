//! PNG: the chunks before the picture itself, and the one at the end.

use crate::media::facts::Fact;
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Bytes before the first chunk.
const SIGNATURE: u64 = 8;

/// Bytes of a chunk besides its data: its length, its name and a checksum.
const FRAME: u64 = 12;

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
    if !file.has(SIGNATURE, b"\0\0\0\x0dIHDR")? {
        return Err(Stop::Broken);
    }
    let header = SIGNATURE + 8;
    let (width, height) = (file.big(header, 4)?, file.big(header + 4, 4)?);
    let [depth, color] = file.bytes(header + 8)?;
    seen.pixels(width, height);
    let (model, bits, alpha) = match (color, depth) {
        (0, 1 | 2 | 4 | 8 | 16) => ("grayscale", depth, false),
        (2, 8 | 16) => ("RGB", depth, false),
        // The colours that the numbers of a palette stand for always have eight bits.
        (3, 1 | 2 | 4 | 8) => ("indexed", 8, false),
        (4, 8 | 16) => ("grayscale", depth, true),
        (6, 8 | 16) => ("RGB", depth, true),
        _ => return Err(Stop::Broken),
    };
    seen.colors(model, bits.into(), alpha);
    seen.facts.is(Fact::Animated, false);
    let mut at = SIGNATURE;
    loop {
        let length = file.big(at, 4)?;
        match &file.bytes(at + 4)? {
            b"IDAT" => return Ok(at),
            b"IEND" => return Err(Stop::Broken),
            b"tRNS" => seen.facts.is(Fact::Alpha, true),
            b"acTL" => {
                seen.facts.is(Fact::Animated, true);
                seen.facts.number(Fact::Frames, file.big(at + 8, 4)?);
            }
            _ => {}
        }
        at += FRAME + length;
    }
}

/// Looks for the end chunk by chunk, because other bytes may follow it. A chunk that is not all there stops the walk.
fn end(file: &mut File, seen: &mut Seen, mut at: u64) -> Read<()> {
    while at < file.size() {
        let length = file.big(at, 4)?;
        if &file.bytes(at + 4)? == b"IEND" {
            return Ok(());
        }
        at += FRAME + length;
        if at > file.size() {
            return Err(Stop::End);
        }
    }
    seen.state = State::Endless;
    Ok(())
}
