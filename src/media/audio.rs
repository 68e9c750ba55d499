//! Sounds.

pub(super) mod amr;
pub(super) mod flac;
mod frames;
pub(super) mod mpeg;
pub(super) mod ogg;
pub(super) mod wave;

use super::facts::Fact;
use super::{Seen, milliseconds};

/// Samples a second of AAC by the number that stands for them; 0 where that stands for none.
pub(super) fn aac_rate(index: u64) -> u64 {
    let highest: u64 = match index % 3 {
        0 => 96_000,
        1 => 88_200,
        _ => 64_000,
    };
    match index {
        0..12 => highest >> (index / 3),
        12 => 7350,
        _ => 0,
    }
}

/// Samples of a sound that lasts for years: what has as many says nothing.
const ENDLESS: u64 = 1 << 44;

impl Seen {
    /// The audio stream of a file that has one. What says nothing is not known.
    fn sound(&mut self, codec: &str, channels: u64, rate: u64) {
        if !codec.is_empty() {
            self.facts.word(Fact::AudioCodec, codec);
        }
        for (fact, number) in [(Fact::AudioChannels, channels), (Fact::SampleRate, rate), (Fact::AudioStreams, 1)] {
            if number > 0 {
                self.facts.number(fact, number);
            }
        }
    }

    /// How long so many samples last, rounded to a millisecond.
    fn lasts(&mut self, samples: u64, rate: u64) {
        if rate > 0 && (1..ENDLESS).contains(&samples) {
            self.facts.number(Fact::DurationMs, milliseconds(samples, rate));
        }
    }
}
