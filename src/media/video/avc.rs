//! H.264: the profile, the level, and whether frames are shown in another order, out of the sequence parameter set.

use super::iso::Atom;
use crate::media::Seen;
use crate::media::facts::Fact;
use crate::media::file::{File, Read};

/// Nothing says how many frames are held back.
pub const UNKNOWN: i32 = -1;

/// Bytes of a parameter set that are read.
const LARGEST: u64 = 256;

/// Reads what decoders are set up with. Gives how many frames are held back at most to be shown after later ones.
pub fn read(file: &mut File, seen: &mut Seen, setup: Atom) -> Read<i32> {
    // The version, the profile, its constraints, the level, the size of lengths, the count of sets and the length of the first.
    let [_, mut profile, mut constraints, mut level, _, count, long, short] = file.bytes(setup.body)?;
    let mut order = UNKNOWN;
    if count & 31 > 0 {
        let length = u64::from(u16::from_be_bytes([long, short]));
        let set = file.copy(setup.body + 8, length.min(LARGEST) as usize)?;
        if let [head, own, flags, own_level, rest @ ..] = set.as_slice()
            && head & 31 == 7
        {
            (profile, constraints, level) = (*own, *flags, *own_level);
            order = held_back(profile, rest);
        }
    }
    let constrained = constraints & 0x40 != 0;
    let name = match profile {
        66 if constrained => "Constrained Baseline",
        66 => "Baseline",
        77 => "Main",
        88 => "Extended",
        100 => "High",
        110 => "High 10",
        118 => "Multiview High",
        122 => "High 4:2:2",
        128 => "Stereo High",
        244 => "High 4:4:4 Predictive",
        _ => "",
    };
    if !name.is_empty() {
        seen.facts.word(Fact::VideoProfile, name);
    }
    // Level 1b has a number of its own only in the newer profiles.
    let between = level == 11 && profile < 100 && constraints & 0x10 != 0;
    if level == 9 || between {
        seen.facts.word(Fact::VideoLevel, "1b");
    } else if (10..100).contains(&level) {
        let digits = [b'0' + level / 10, b'.', b'0' + level % 10];
        seen.facts.word(Fact::VideoLevel, &String::from_utf8_lossy(&digits));
    }
    Ok(if profile == 66 { 0 } else { order })
}

/// How many frames are held back, out of a parameter set behind its level.
fn held_back(profile: u8, set: &[u8]) -> i32 {
    let mut bits = Bits::new(plain(set));
    bits.golomb();
    if matches!(profile, 44 | 83 | 86 | 100 | 110 | 118 | 122 | 128 | 134 | 135 | 138 | 139 | 244) {
        let chroma = bits.golomb();
        if chroma == 3 {
            bits.take(1);
        }
        bits.golomb();
        bits.golomb();
        bits.take(1);
        if bits.take(1) == 1 {
            for list in 0..if chroma == 3 { 12 } else { 8 } {
                if bits.take(1) == 1 {
                    skip_scaling(&mut bits, if list < 6 { 16 } else { 64 });
                }
            }
        }
    }
    bits.golomb();
    match bits.golomb() {
        0 => {
            bits.golomb();
        }
        1 => {
            bits.take(1);
            bits.golomb();
            bits.golomb();
            for _ in 0..bits.golomb().min(255) {
                bits.golomb();
            }
        }
        // Frames are shown in the order that they are stored in.
        _ => return if bits.is_over() { UNKNOWN } else { 0 },
    }
    // Reference frames, gaps, width, height.
    bits.golomb();
    bits.take(1);
    bits.golomb();
    bits.golomb();
    if bits.take(1) == 0 {
        bits.take(1);
    }
    bits.take(1);
    if bits.take(1) == 1 {
        for _ in 0..4 {
            bits.golomb();
        }
    }
    let order = if bits.take(1) == 1 { usability(&mut bits) } else { UNKNOWN };
    if bits.is_over() { UNKNOWN } else { order }
}

/// The part of a parameter set on how to show the video.
fn usability(bits: &mut Bits) -> i32 {
    // The shape of pixels.
    if bits.take(1) == 1 && bits.take(8) == 255 {
        bits.take(32);
    }
    if bits.take(1) == 1 {
        bits.take(1);
    }
    // Signal and colours.
    if bits.take(1) == 1 {
        bits.take(4);
        if bits.take(1) == 1 {
            bits.take(24);
        }
    }
    if bits.take(1) == 1 {
        bits.golomb();
        bits.golomb();
    }
    // Timing.
    if bits.take(1) == 1 {
        bits.take(32);
        bits.take(32);
        bits.take(1);
    }
    let mut buffers = 0;
    for _ in 0..2 {
        if bits.take(1) == 1 {
            buffers += 1;
            let count = bits.golomb().min(31);
            bits.take(8);
            for _ in 0..=count {
                bits.golomb();
                bits.golomb();
                bits.take(1);
            }
            bits.take(20);
        }
    }
    if buffers > 0 {
        bits.take(1);
    }
    bits.take(1);
    if bits.take(1) == 0 {
        return UNKNOWN;
    }
    bits.take(1);
    for _ in 0..4 {
        bits.golomb();
    }
    bits.golomb().min(16) as i32
}

/// Bytes without the threes that keep two zeros from looking like a start.
fn plain(bytes: &[u8]) -> Vec<u8> {
    let mut kept = Vec::new();
    let mut zeros = 0;
    for byte in bytes {
        if zeros >= 2 && *byte == 3 {
            zeros = 0;
            continue;
        }
        zeros = if *byte == 0 { zeros + 1 } else { 0 };
        kept.push(*byte);
    }
    kept
}

/// A list of differences, which ends early where the sum comes to zero.
fn skip_scaling(bits: &mut Bits, length: u32) {
    let mut last = 8_u32;
    for _ in 0..length {
        let code = bits.golomb();
        // 0, 1, -1, 2, -2
        let change = if code & 1 == 1 { code / 2 + 1 } else { (code / 2).wrapping_neg() };
        last = last.wrapping_add(change) & 255;
        if last == 0 {
            return;
        }
    }
}

/// Bits one after the other, the highest of a byte first; zeros behind the end.
pub struct Bits {
    bytes: Vec<u8>,
    at: usize,
}

impl Bits {
    /// The bits of some bytes.
    pub fn new(bytes: Vec<u8>) -> Bits {
        Bits { bytes, at: 0 }
    }

    /// A number of up to 32 bits.
    #[inline(never)]
    pub fn take(&mut self, count: u32) -> u32 {
        let mut number = 0;
        for _ in 0..count {
            let byte = self.bytes.get(self.at / 8).copied().unwrap_or_default();
            number = number << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        number
    }

    /// A number as long as the zeros before it say.
    #[inline(never)]
    fn golomb(&mut self) -> u32 {
        let mut zeros = 0;
        while zeros < 31 && self.take(1) == 0 {
            zeros += 1;
        }
        (1 << zeros) - 1 + self.take(zeros)
    }

    /// True where more was taken than there is.
    fn is_over(&self) -> bool {
        self.at > self.bytes.len() * 8
    }
}
