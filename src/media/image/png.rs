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

#[cfg(test)]
mod tests {
    use super::super::tests::{seen, sides, state};
    use super::*;

    fn chunk(name: &[u8], data: &[u8]) -> Vec<u8> {
        [&(data.len() as u32).to_be_bytes(), name, data, b"\x01\x02\x03\x04"].concat()
    }

    /// The header of a picture of 260 by 2 pixels.
    fn header(depth: u8, color: u8, interlaced: u8) -> Vec<u8> {
        chunk(b"IHDR", &[0, 0, 1, 4, 0, 0, 0, 2, depth, color, 0, 0, interlaced])
    }

    fn png(chunks: &[&[u8]]) -> Vec<u8> {
        [b"\x89PNG\r\n\x1a\n".as_slice(), &chunks.concat()].concat()
    }

    /// A picture with chunks before it and behind it.
    fn picture(before: &[u8], behind: &[u8]) -> Vec<u8> {
        png(&[&header(8, 2, 0), before, &chunk(b"IDAT", b"data"), &chunk(b"IEND", b""), behind])
    }

    #[test]
    fn colors_are_those_of_the_header() {
        let known = [
            (1, 0, "grayscale", 1, false),
            (16, 0, "grayscale", 16, false),
            (8, 2, "RGB", 8, false),
            (16, 2, "RGB", 16, false),
            (2, 3, "indexed", 8, false),
            (8, 4, "grayscale", 8, true),
            (16, 6, "RGB", 16, true),
        ];
        for (depth, color, model, bits, alpha) in known {
            for interlaced in [0, 1] {
                let bytes = png(&[&header(depth, color, interlaced), &chunk(b"IDAT", b"data"), &chunk(b"IEND", b"")]);
                let facts = seen(&bytes).facts;
                assert_eq!((sides(&bytes), state(&bytes)), (Some((260, 2)), State::Whole));
                assert_eq!(facts.word_of(Fact::ColorModel), model);
                assert_eq!((facts.number_of(Fact::BitsPerChannel), facts.has(Fact::Alpha)), (Some(bits), alpha));
            }
        }
        for (depth, color) in [(4, 2), (16, 3), (8, 1), (8, 5), (3, 0), (8, 7)] {
            assert_eq!(state(&png(&[&header(depth, color, 0), &chunk(b"IDAT", b"data")])), State::Broken);
        }
    }

    #[test]
    fn a_color_can_be_transparent_and_a_picture_can_move() {
        assert!(seen(&picture(&chunk(b"tRNS", b"\0\0\0\0\0\0"), b"")).facts.has(Fact::Alpha));
        let facts = seen(&picture(&chunk(b"acTL", b"\0\0\0\x07\0\0\0\0"), b"")).facts;
        assert_eq!((facts.has(Fact::Animated), facts.number_of(Fact::Frames)), (true, Some(7)));
        // Behind the picture's data these say nothing.
        assert!(!seen(&picture(b"", &chunk(b"tRNS", b"\0"))).facts.has(Fact::Alpha));
    }

    #[test]
    fn what_no_program_reads_is_broken() {
        let of_a_phone = png(&[&chunk(b"CgBI", b"\x50\0\x20\x02"), &picture(b"", b"")[8..]]);
        assert_eq!(state(&of_a_phone), State::Broken);
        let mut flat = picture(b"", b"");
        flat[23] = 0;
        assert_eq!(state(&flat), State::Broken);
        assert_eq!(state(&picture(b"\xff\xff\xff\xfftEXt", b"")), State::Broken);
        assert_eq!(state(&picture(&chunk(b"tE\0t", b"text"), b"")), State::Broken);
        assert_eq!(state(&png(&[&header(8, 2, 0), &chunk(b"IEND", b"")])), State::Broken);
    }

    #[test]
    fn other_bytes_may_follow_the_end() {
        for behind in [b"\n".as_slice(), &[0; 5000], b"IEND", &picture(b"", b"")] {
            assert_eq!(state(&picture(b"", behind)), State::Whole);
        }
    }

    #[test]
    fn a_missing_end_is_told_from_a_missing_picture() {
        let whole = picture(b"", b"");
        let states =
            |from: usize, to: usize| (from..to).map(|cut| state(&whole[..whole.len() - cut])).collect::<Vec<_>>();
        assert!(states(0, 1).iter().all(|state| *state == State::Whole));
        // The checksum of the end, and the whole of it.
        assert!(states(1, 5).iter().chain(&states(12, 13)).all(|state| *state == State::Endless));
        assert!(states(5, 12).iter().chain(&states(13, 40)).all(|state| *state == State::Cut));
        // Room that was never filled.
        assert_eq!(state(&[&whole[..whole.len() - 12], &[0; 100]].concat()), State::Broken);
    }
}
