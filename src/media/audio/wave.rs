//! WAV: chunks in a RIFF file, of which one says what the samples are and one holds them.

use crate::media::file::{File, Read};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Bytes of a chunk besides its data: its name and its length.
const FRAME: u64 = 8;

/// The codec of samples that say their format by a number and their bits, as far as all samples take the same space.
fn codec(format: u64, bits: u64) -> &'static str {
    match (format, bits) {
        (1, 8) => "pcm_u8",
        (1, 16) => "pcm_s16le",
        (1, 24) => "pcm_s24le",
        (1, 32) => "pcm_s32le",
        (3, 32) => "pcm_f32le",
        (6, 8) => "pcm_alaw",
        (7, 8) => "pcm_mulaw",
        _ => "",
    }
}

/// Reads the chunks up to that of the samples.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Wav);
    let mut at = 12;
    let mut bytes_a_second = 0;
    loop {
        let name = file.bytes::<4>(at)?;
        let length = file.little(at + 4, 4)?;
        let inside = at + FRAME;
        at = inside + length + (length & 1);
        match &name {
            b"fmt " => bytes_a_second = format(file, seen, inside)?,
            b"data" if inside + length <= file.size() => {
                seen.lasts(length, bytes_a_second);
                return Ok(());
            }
            b"data" => {
                // What is written to a pipe, or is very long, does not know its length and has a huge one.
                if length < 0x7fff_0000 {
                    seen.state = State::Endless;
                }
                return Ok(());
            }
            _ => {}
        }
    }
}

/// The format of the samples. Gives how many bytes a second has, zero where they are compressed.
fn format(file: &mut File, seen: &mut Seen, at: u64) -> Read<u64> {
    let bits = file.little(at + 14, 2)?;
    let format = match file.little(at, 2)? {
        // The number proper stands further behind.
        0xfffe => file.little(at + 24, 2)?,
        format => format,
    };
    let codec = codec(format, bits);
    let (channels, rate) = (file.little(at + 2, 2)?, file.little(at + 4, 4)?);
    seen.sound(codec, channels, rate);
    if codec.is_empty() { Ok(0) } else { file.little(at + 8, 4) }
}
