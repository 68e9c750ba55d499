//! Matroska and WebM: elements in a row, each with an id and a length, up to the first cluster of pictures and sounds.

use crate::media::facts::{Fact, readable};
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Elements that are walked over. Programs write some fifty.
const ELEMENTS: u32 = 4096;

/// Letters of a codec's name that are read.
const NAME: u64 = 32;

/// Milliseconds up to which the short form of a number is exact.
const LONGEST: f64 = 16_777_216.0;

/// Reads what stands before the first cluster. Elements that hold others are walked into without regard to where they end.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Matroska);
    let (mut scale, mut length) = (1_000_000, 0.0);
    let mut sounds = 0;
    let mut tracks = false;
    let mut at = 0;
    for _ in 0..ELEMENTS {
        if at >= file.size() {
            break;
        }
        let (id, after) = number(file, at)?;
        let (size, body) = number(file, after)?;
        // Without the bit that says how long it is. A stream has no length: all other bits are set.
        let mark = 1_u64 << (7 * (body - after));
        let size = size - mark;
        at = body.saturating_add(size);
        match id {
            0x4282 if file.has(body, b"webm")? => seen.kind = Some(Kind::Webm),
            // The segment, which holds all but the header.
            0x1853_8067 => {
                if at > file.size() && size != mark - 1 {
                    seen.state = State::Cut;
                }
                at = body;
            }
            // The header, information on the segment, the tracks, one of them, its video and its audio.
            0x1a45_dfa3 | 0x1549_a966 | 0x1654_ae6b | 0xae | 0xe0 | 0xe1 => {
                tracks |= id == 0xae;
                at = body;
            }
            0x002a_d7b1 => scale = value(file, body, size)?,
            0x4489 => length = float(file, body, size)?,
            0x86 => sounds += codec(seen, &file.copy(body, size.min(NAME) as usize)?),
            0xb0 => first(seen, Fact::Width, value(file, body, size)?),
            0xba => first(seen, Fact::Height, value(file, body, size)?),
            0x9f => first(seen, Fact::AudioChannels, value(file, body, size)?),
            0xb5 => first(seen, Fact::SampleRate, float(file, body, size)? as u64),
            // A cluster.
            0x1f43_b675 => break,
            _ => {}
        }
    }
    if !tracks {
        return Err(Stop::Broken);
    }
    seen.facts.number(Fact::AudioStreams, sounds);
    let milliseconds = length * scale as f64 / 1_000_000.0;
    if milliseconds >= 1.0 && milliseconds < LONGEST {
        seen.facts.number(Fact::DurationMs, (milliseconds + 0.5) as u64);
    }
    if seen.kind == Some(Kind::Webm) && seen.facts.lacks(Fact::VideoCodec) {
        seen.kind = Some(Kind::WebmAudio);
    }
    Ok(())
}

/// A number as long as the zero bits before it say, with the bit that ends them; and where it ends.
fn number(file: &mut File, at: u64) -> Read<(u64, u64)> {
    let zeros = (file.big(at, 1)? as u8).leading_zeros() as usize;
    if zeros == 8 {
        return Err(Stop::Broken);
    }
    Ok((file.big(at, zeros + 1)?, at + zeros as u64 + 1))
}

/// A whole number.
fn value(file: &mut File, at: u64, size: u64) -> Read<u64> {
    file.big(at, size.min(8) as usize)
}

/// A number with a fraction.
fn float(file: &mut File, at: u64, size: u64) -> Read<f64> {
    let bits = value(file, at, size)?;
    Ok(if size == 4 { f32::from_bits(bits as u32).into() } else { f64::from_bits(bits) })
}

/// A number of the first track that has one.
fn first(seen: &mut Seen, fact: Fact, value: u64) {
    if seen.facts.lacks(fact) && (1..=u32::MAX.into()).contains(&value) {
        seen.facts.number(fact, value);
    }
}

/// Takes in the codec of a track. Gives 1 for one of sounds.
fn codec(seen: &mut Seen, name: &[u8]) -> u64 {
    let (fact, sound) = match name {
        [b'V', b'_', ..] => (Fact::VideoCodec, 0),
        [b'A', b'_', ..] => (Fact::AudioCodec, 1),
        _ => return 0,
    };
    if seen.facts.lacks(fact) {
        match name {
            b"V_MPEG4/ISO/AVC" => seen.facts.word(fact, "h264"),
            b"V_MPEGH/ISO/HEVC" => seen.facts.word(fact, "hevc"),
            b"A_MPEG/L3" => seen.facts.word(fact, "mp3"),
            // The name of the format, then variants of it.
            _ => {
                let plain = name.get(2..).unwrap_or_default().split(|byte| *byte == b'/').next().unwrap_or_default();
                seen.facts.word(fact, &readable(plain).to_ascii_lowercase());
            }
        }
    }
    sound
}
