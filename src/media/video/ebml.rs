//! Matroska and WebM: elements in a row, each with an id and a length, up to the first cluster of pictures and sounds.

use crate::media::facts::Fact;
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Elements that are walked over. Programs write some fifty.
const ELEMENTS: u32 = 4096;

/// Letters of a codec's name that are read.
const NAME: u64 = 32;

/// Reads what stands before the first cluster. Elements that hold others are walked into without regard to where they end.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Matroska);
    let mut sounds = 0;
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
        // A number, as far as it is one.
        let value = if size <= 8 { file.big(body, size as usize)? } else { 0 };
        match id {
            0x4282 if file.has(body, b"webm")? => seen.kind = Some(Kind::Webm),
            // The segment, which holds all but the header.
            0x1853_8067 => {
                if at > file.size() && size != mark - 1 {
                    seen.state = State::Cut;
                }
                at = body;
            }
            // The header, the tracks, one of them, its video and its audio.
            0x1a45_dfa3 | 0x1654_ae6b | 0xae | 0xe0 | 0xe1 => at = body,
            0x86 => {
                let name = file.copy(body, size.min(NAME) as usize)?;
                let is_sound = name.starts_with(b"A_");
                sounds += u64::from(is_sound);
                let fact = if is_sound { Fact::AudioCodec } else { Fact::VideoCodec };
                if seen.facts.lacks(fact) && (is_sound || name.starts_with(b"V_")) {
                    seen.codec(fact, &name);
                }
            }
            0xb0 => seen.first(Fact::Width, value),
            0xba => seen.first(Fact::Height, value),
            0x9f => seen.first(Fact::AudioChannels, value),
            // A cluster.
            0x1f43_b675 => break,
            _ => {}
        }
    }
    seen.facts.number(Fact::AudioStreams, sounds);
    match (seen.kind, sounds) {
        _ if !seen.facts.lacks(Fact::VideoCodec) => {}
        (_, 0) if seen.state == State::Whole => return Err(Stop::Broken),
        (Some(Kind::Webm), 1..) => seen.kind = Some(Kind::WebmAudio),
        _ => {}
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
