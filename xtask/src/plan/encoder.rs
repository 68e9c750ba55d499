//! A range encoder: what the decoder of the crate reads.
use presend::recipient::plan::model::{Decision, KNOWN, Odds, learned, part};

/// What packs decisions to bytes.
pub struct Encoder {
    bytes: Vec<u8>,
    /// Where the range begins that all decisions so far leave, and how wide it is.
    low: u32,
    range: u32,
    odds: Vec<Odds>,
}

impl Encoder {
    pub fn new(places: usize) -> Encoder {
        Encoder { bytes: Vec::new(), low: 0, range: u32::MAX, odds: vec![0; places] }
    }

    /// One more decision, and how it was taken.
    pub fn bit(&mut self, (first, second): Decision, yes: bool) {
        let (of_first, of_second) = (self.odds[usize::from(first)], self.odds[usize::from(second)]);
        let part = part(self.range, of_first, of_second);
        self.odds[usize::from(first)] = learned(of_first, yes);
        self.odds[usize::from(second)] = learned(of_second, yes);
        if yes {
            self.range = part;
        } else {
            self.add(part);
            self.range -= part;
        }
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.bytes.push((self.low >> 24) as u8);
            self.low <<= 8;
        }
    }

    /// A number of so many bits, the highest first.
    pub fn bits(&mut self, count: usize, (first, second): Decision, number: usize) {
        for bit in (0..count).rev() {
            let known = (number | 1 << count) >> (bit + 1);
            let place = (known as u16).min((1 << KNOWN) - 1);
            self.bit((first + place, second + place), number >> bit & 1 == 1);
        }
    }

    /// All bytes. Those of the range that need fewest are taken, since the decoder reads naught behind the last.
    pub fn finish(mut self) -> Vec<u8> {
        let zeros = self.range.ilog2();
        self.add((1 << zeros) - 1);
        self.low &= !((1 << zeros) - 1);
        self.bytes.extend(self.low.to_be_bytes());
        while self.bytes.last() == Some(&0) {
            self.bytes.pop();
        }
        self.bytes
    }

    fn add(&mut self, part: u32) {
        let (low, carries) = self.low.overflowing_add(part);
        self.low = low;
        if carries {
            for byte in self.bytes.iter_mut().rev() {
                *byte = byte.wrapping_add(1);
                if *byte != 0 {
                    break;
                }
            }
        }
    }
}
