//! A range decoder: it takes decisions from packed bytes, the likely ones from a small part of a bit.
use super::model::Odds;

/// What reads packed bytes.
pub struct Decoder {
    bytes: std::slice::Iter<'static, u8>,
    range: u32,
    /// Where in the range the packed number lies.
    code: u32,
    odds: Vec<Odds>,
}

impl Decoder {
    /// Reads these, with so many contexts.
    pub fn new(bytes: &'static [u8], contexts: usize) -> Decoder {
        let mut decoder = Decoder { bytes: bytes.iter(), range: u32::MAX, code: 0, odds: vec![Odds::EVEN; contexts] };
        for _ in 0..4 {
            decoder.shift();
        }
        decoder
    }

    /// The next decision, which has this context.
    pub fn bit(&mut self, context: usize) -> bool {
        let Some(odds) = self.odds.get_mut(context) else { return false };
        let part = odds.part(self.range);
        let yes = self.code < part;
        odds.learn(yes);
        if yes {
            self.range = part;
        } else {
            self.range -= part;
            self.code -= part;
        }
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.shift();
        }
        yes
    }

    /// A number of so many bits, the highest first, each with the context of those before it.
    pub fn bits(&mut self, count: u32, context: impl Fn(usize) -> usize) -> usize {
        let mut known = 1;
        while known >> count == 0 {
            known = known << 1 | usize::from(self.bit(context(known)));
        }
        known - (1 << count)
    }

    fn shift(&mut self) {
        self.code = self.code << 8 | u32::from(self.bytes.next().copied().unwrap_or_default());
    }
}
