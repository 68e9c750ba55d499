//! A range decoder: it takes decisions from packed bytes, the likely ones from a small part of a bit.
use super::model::{Decision, KNOWN, Odds, learned, part};

/// What reads packed bytes.
pub struct Decoder {
    bytes: std::slice::Iter<'static, u8>,
    range: u32,
    /// Where in the range the packed number lies.
    code: u32,
    odds: Vec<Odds>,
}

impl Decoder {
    pub fn new(bytes: &'static [u8], places: usize) -> Decoder {
        let mut decoder = Decoder { bytes: bytes.iter(), range: u32::MAX, code: 0, odds: vec![0; places] };
        for _ in 0..4 {
            decoder.shift();
        }
        decoder
    }

    /// How the next decision was taken.
    pub fn bit(&mut self, (first, second): Decision) -> bool {
        let odds = |place: u16| self.odds.get(usize::from(place)).copied().unwrap_or_default();
        let (of_first, of_second) = (odds(first), odds(second));
        let part = part(self.range, of_first, of_second);
        let yes = self.code < part;
        for (place, odds) in [(first, of_first), (second, of_second)] {
            if let Some(place) = self.odds.get_mut(usize::from(place)) {
                *place = learned(odds, yes);
            }
        }
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

    /// A number of so many bits, the highest first.
    pub fn bits(&mut self, count: usize, (first, second): Decision) -> usize {
        let mut known = 1;
        while known >> count == 0 {
            let place = (known as u16).min((1 << KNOWN) - 1);
            known = known << 1 | usize::from(self.bit((first + place, second + place)));
        }
        known - (1 << count)
    }

    fn shift(&mut self) {
        self.code = self.code << 8 | u32::from(self.bytes.next().copied().unwrap_or_default());
    }
}
