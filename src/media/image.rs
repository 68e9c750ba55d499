//! Pictures.

pub(super) mod bitmap;
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
    fn pixels(&mut self, width: u64, height: u64) {
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
