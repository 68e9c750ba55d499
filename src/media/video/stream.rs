//! A stream as MPEG-4 describes it (`esds`): what it is, and what its decoder is told.

use super::number;
use crate::media::Seen;
use crate::media::audio::aac_rate;
use crate::media::facts::Fact;

/// Reads descriptors, each with a tag and a length, one within the other.
pub fn read(seen: &mut Seen, is_sound: bool, content: &[u8]) {
    let mut at = 4;
    for tag in 3..=5 {
        if number(content, at, 1) != tag {
            return;
        }
        // A length has up to four bytes, of which the last has no highest bit.
        for _ in 0..4 {
            at += 1;
            if number(content, at, 1) < 0x80 {
                break;
            }
        }
        at += 1;
        if tag == 3 {
            let flags = number(content, at + 2, 1);
            at += 3;
            if flags & 0x80 != 0 {
                at += 2;
            }
            if flags & 0x40 != 0 {
                at += 1 + number(content, at, 1) as usize;
            }
            if flags & 0x20 != 0 {
                at += 2;
            }
        } else if tag == 4 {
            match number(content, at, 1) {
                0x20 if !is_sound => seen.facts.word(Fact::VideoCodec, "mpeg4"),
                0x40 | 0x66..=0x68 if is_sound => seen.facts.word(Fact::AudioCodec, "aac"),
                0x69 | 0x6b if is_sound => seen.facts.word(Fact::AudioCodec, "mp3"),
                _ => {}
            }
            at += 13;
        } else if is_sound && seen.facts.word_of(Fact::AudioCodec) == "aac" {
            aac(seen, content.get(at..).unwrap_or_default());
        }
    }
}

/// What an AAC decoder is told, as it plays the sound: with the upper half of the spectrum, and the second channel, that are only
/// described (SBR and PS).
fn aac(seen: &mut Seen, setup: &[u8]) {
    let mut bits = Bits::new(setup);
    let object = object_type(&mut bits);
    let mut rate = frequency(&mut bits);
    let channels = bits.take(4);
    let mut is_stereo = object == 29;
    if matches!(object, 5 | 29) {
        rate = frequency(&mut bits);
    } else {
        // An older decoder stops here: frame length, core coder, extension.
        bits.take(3);
        if bits.take(11) == 0x2b7 && object_type(&mut bits) == 5 && bits.take(1) == 1 {
            rate = frequency(&mut bits);
            is_stereo = bits.take(12) == 0x548 << 1 | 1;
        }
    }
    let channels = match channels {
        1 if is_stereo => 2,
        7 => 8,
        _ => channels,
    };
    if (1..=8).contains(&channels) {
        seen.facts.number(Fact::AudioChannels, channels.into());
    }
    if rate > 0 {
        seen.facts.number(Fact::SampleRate, rate);
    }
}

fn object_type(bits: &mut Bits) -> u32 {
    match bits.take(5) {
        31 => 32 + bits.take(6),
        object => object,
    }
}

/// Samples a second; 0 where the number stands for none.
fn frequency(bits: &mut Bits) -> u64 {
    match bits.take(4) {
        15 => bits.take(24).into(),
        index => aac_rate(index.into()),
    }
}

/// Bits one after the other, the highest of a byte first; zeros behind the end.
struct Bits<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Bits<'b> {
    /// The bits of some bytes.
    fn new(bytes: &'b [u8]) -> Bits<'b> {
        Bits { bytes, at: 0 }
    }

    /// A number of up to 32 bits.
    #[inline(never)]
    fn take(&mut self, count: u32) -> u32 {
        let mut number = 0;
        for _ in 0..count {
            let byte = self.bytes.get(self.at / 8).copied().unwrap_or_default();
            number = number << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        number
    }
}
