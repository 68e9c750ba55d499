//! Videos, and the sounds and pictures that are stored like them.

pub(super) mod ebml;
pub(super) mod iso;
mod movie;
mod stream;

use super::Seen;
use super::facts::{Fact, readable};
use crate::shape::listed;

/// Codecs, by their names in boxes and elements.
const CODECS: &str = "avc1=h264, avc2=h264, avc3=h264, avc4=h264, hvc1=hevc, hev1=hevc, dvh1=hevc, dvhe=hevc, av01=av1, \
    vp08=vp8, vp09=vp9, s263=h263, h263=h263, H263=h263, Opus=opus, fLaC=flac, .mp3=mp3, ms.U=mp3, ac-3=ac3, ec-3=eac3, \
    samr=amr_nb, sawb=amr_wb, V_VP8=vp8, V_VP9=vp9, V_AV1=av1, V_MPEG4/ISO/AVC=h264, V_MPEGH/ISO/HEVC=hevc, A_OPUS=opus, \
    A_VORBIS=vorbis, A_AAC=aac, A_MPEG/L3=mp3";

/// A number of some bytes, the most significant first; 0 behind the end.
#[inline(never)]
fn number(bytes: &[u8], at: usize, count: usize) -> u64 {
    let number = bytes.get(at..at.saturating_add(count)).unwrap_or_default();
    number.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

impl Seen {
    /// A codec by its name in the file, which is told where it is none of ours.
    fn codec(&mut self, fact: Fact, name: &[u8]) {
        let name = readable(name);
        let known = listed(CODECS).filter_map(|pair| pair.split_once('=')).find(|(known, _)| *known == name);
        self.facts.word(fact, known.map_or(&name, |(_, codec)| codec));
    }

    /// A number of the first track that has one.
    fn first(&mut self, fact: Fact, value: u64) {
        if self.facts.lacks(fact) && (1..=u32::MAX.into()).contains(&value) {
            self.facts.number(fact, value);
        }
    }
}
