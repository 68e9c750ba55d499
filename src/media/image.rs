//! Pictures.

pub(super) mod jpeg;
pub(super) mod png;

use super::Seen;
use super::facts::Fact;

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
