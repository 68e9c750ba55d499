//! A range encoder: what the decoder of the crate reads.
use presend::recipient::plan::model::Odds;

/// What packs decisions to bytes.
pub struct Encoder {
    bytes: Vec<u8>,
    /// Where the range begins that all decisions so far leave, and how wide it is.
    low: u32,
    range: u32,
    odds: Vec<Odds>,
}

impl Encoder {
    pub fn new(contexts: usize) -> Encoder {
        Encoder { bytes: Vec::new(), low: 0, range: u32::MAX, odds: vec![Odds::EVEN; contexts] }
    }

    /// One more decision, which has this context.
    pub fn bit(&mut self, context: usize, yes: bool) {
        let part = self.odds[context].part(self.range);
        self.odds[context].learn(yes);
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

    /// A number of so many bits, the highest first, each with the context of those before it.
    pub fn bits(&mut self, count: u32, number: usize, context: impl Fn(usize) -> usize) {
        for bit in (0..count).rev() {
            let known = (number | 1 << count) >> (bit + 1);
            self.bit(context(known), number >> bit & 1 == 1);
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
