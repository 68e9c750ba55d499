//! Pictures.

pub(super) mod gif;
pub(super) mod jpeg;
pub(super) mod png;
pub(super) mod webp;

use super::Seen;
use super::facts::Fact;

/// How far into a file pictures are counted, in bytes. What messages take as a picture is hardly larger.
const WALK: u64 = 4_194_304;

impl Seen {
    /// The size of a picture in pixels. What says nothing is not known.
    pub(super) fn pixels(&mut self, width: u64, height: u64) {
        if width > 0 && height > 0 {
            self.facts.number(Fact::Width, width);
            self.facts.number(Fact::Height, height);
        }
    }

    /// The colours of a picture.
    fn colors(&mut self, model: &str, bits: u64, alpha: bool) {
        self.facts.word(Fact::ColorModel, model);
        self.facts.number(Fact::BitsPerChannel, bits);
        self.facts.is(Fact::Alpha, alpha);
    }
}

#[cfg(test)]
mod tests {
    use super::super::file::{File, Part, Stop};
    use super::super::{State, look};
    use super::*;

    /// What is seen of a whole file.
    pub(super) fn seen(bytes: &[u8]) -> Seen {
        let parts = [Part { offset: 0, bytes }];
        let mut file = File::new(bytes.len() as u64, &parts);
        let mut seen = Seen::default();
        match look(&mut file, &mut seen) {
            Ok(()) => {}
            Err(Stop::End) => seen.state = State::Cut,
            Err(Stop::Broken) => seen.state = State::Broken,
            Err(Stop::Needs) => panic!("of a whole file nothing is missing"),
        }
        seen
    }

    /// How whole a file is.
    pub(super) fn state(bytes: &[u8]) -> State {
        seen(bytes).state
    }

    /// The sides of its picture.
    pub(super) fn sides(bytes: &[u8]) -> Option<(u64, u64)> {
        let facts = seen(bytes).facts;
        facts.number_of(Fact::Width).zip(facts.number_of(Fact::Height))
    }
}
