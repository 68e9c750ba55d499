//! Frames of MPEG audio, in layers or as AAC (ADTS): pieces of sound that each begin with a header. ISO 11172-3, 13818-3, 13818-7.
//!
//! A header is known by little more than eleven bits that are set, so that a second one has to stand where the first says.

use crate::media::file::{File, Read};

/// What a header says.
pub struct Frame {
    pub codec: &'static str,
    /// Zero where the header does not tell.
    pub channels: u64,
    /// Samples a second. Of AAC those of its core, which a decoder may double.
    pub rate: u64,
    /// Samples of one channel in this frame.
    pub samples: u64,
    /// Bytes from this header to the next.
    length: u64,
    /// What is the same in each frame of a stream.
    constant: u64,
}

/// The frame at an offset, where another follows it or the file ends behind it.
#[inline(never)]
pub fn first(file: &mut File, at: u64) -> Read<Option<Frame>> {
    let Some(frame) = frame_at(file, at)? else { return Ok(None) };
    let next = at + frame.length;
    let follows = next == file.size() || frame_at(file, next)?.is_some_and(|next| next.constant == frame.constant);
    Ok(follows.then_some(frame))
}

#[inline(never)]
fn frame_at(file: &mut File, at: u64) -> Read<Option<Frame>> {
    Ok(if at + 8 > file.size() { None } else { frame(file.big(at, 8)?) })
}

/// Kilobits a second in steps of 8, by number: of MPEG-1 the layers I, II and III, of MPEG-2 I, and II and III.
const BITRATES: [&[u8; 14]; 5] = [
    b"\x04\x08\x0c\x10\x14\x18\x1c\x20\x24\x28\x2c\x30\x34\x38",
    b"\x04\x06\x07\x08\x0a\x0c\x0e\x10\x14\x18\x1c\x20\x28\x30",
    b"\x04\x05\x06\x07\x08\x0a\x0c\x0e\x10\x14\x18\x1c\x20\x28",
    b"\x04\x06\x07\x08\x0a\x0c\x0e\x10\x12\x14\x16\x18\x1c\x20",
    b"\x01\x02\x03\x04\x05\x06\x07\x08\x0a\x0c\x0e\x10\x12\x14",
];

/// Reads a header, of which 8 bytes hold all that is needed.
fn frame(bits: u64) -> Option<Frame> {
    let field = |at: u32, count: u32| bits << at >> (64 - count);
    let (version, layer) = (field(11, 2), field(13, 2));
    // Of versions 1 is none, and the lowest bit of the sync word must be set in AAC.
    if field(0, 11) != 0x7ff || version == 1 || (version, layer) == (0, 0) {
        return None;
    }
    if layer == 0 {
        return aac(field(18, 4), field(23, 3), field(30, 13), bits >> 36);
    }
    // 3 is MPEG-1, 2 is MPEG-2 and 0 its extension to low rates; 3 is layer I, 1 layer III.
    let (row, samples) = match (version, layer) {
        (3, 3) => (0, 384),
        (3, 2) => (1, 1152),
        (3, _) => (2, 1152),
        (_, 3) => (3, 384),
        (_, 2) => (4, 1152),
        _ => (4, 576),
    };
    let step = field(16, 4).checked_sub(1)?;
    let bytes_a_second = u64::from(*BITRATES.get(row)?.get(step as usize)?) * 1000;
    let rate = [44_100, 48_000, 32_000].get(field(20, 2) as usize)? >> (3 - version).min(2);
    // Layer I counts in steps of four bytes.
    let unit = if layer == 3 { 4 } else { 1 };
    Some(Frame {
        codec: ["mp3", "mp2", "mp1"].get(layer as usize - 1)?,
        channels: if field(24, 2) == 3 { 1 } else { 2 },
        rate,
        samples,
        length: (samples / unit * bytes_a_second / rate + field(22, 1)) * unit,
        constant: bits >> 32 & 0xfffe_0c00,
    })
}

fn aac(rate: u64, channels: u64, length: u64, constant: u64) -> Option<Frame> {
    let rate = super::aac_rate(rate);
    let channels = if channels == 7 { 8 } else { channels };
    (rate > 0 && length > 7).then_some(Frame { codec: "aac", channels, rate, samples: 1024, length, constant })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(header: u32) -> Option<(&'static str, u64, u64, u64)> {
        frame(u64::from(header) << 32).map(|frame| (frame.codec, frame.channels, frame.rate, frame.length))
    }

    #[test]
    fn layers_are_read() {
        assert_eq!(told(0xfffb_9064), Some(("mp3", 2, 44_100, 417)));
        assert_eq!(told(0xfffb_9264), Some(("mp3", 2, 44_100, 418)));
        assert_eq!(told(0xfffa_e0c4), Some(("mp3", 1, 44_100, 1044)));
        assert_eq!(told(0xfff3_80c4), Some(("mp3", 1, 22_050, 208)));
        assert_eq!(told(0xffe3_18c4), Some(("mp3", 1, 8_000, 72)));
        assert_eq!(told(0xfffd_a404), Some(("mp2", 2, 48_000, 576)));
        assert_eq!(told(0xfff5_44c4), Some(("mp2", 1, 24_000, 192)));
        assert_eq!(told(0xffff_c404), Some(("mp1", 2, 48_000, 384)));
        assert_eq!(told(0xfff7_1a04), Some(("mp1", 2, 16_000, 100)));
    }

    #[test]
    fn what_no_header_may_hold_is_none() {
        // The version, the rate, the bits a second too many and free, and a sync word that is none.
        for header in [0xffeb_9064, 0xfffb_9c64, 0xfffb_f064, 0xfffb_0064, 0xff7b_9064, 0xffe0_9064, 0xffff_ffff] {
            assert_eq!(told(header), None, "{header:x}");
        }
    }

    #[test]
    fn aac_is_read() {
        let told = |header: u64| {
            let frame = frame(header << 8)?;
            Some((frame.codec, frame.channels, frame.rate, frame.length))
        };
        assert_eq!(told(0xff_f150_802e_7ffc), Some(("aac", 2, 44_100, 371)));
        assert_eq!(told(0xff_f94c_802e_7ffc), Some(("aac", 2, 48_000, 371)));
        // Channel configuration 7 stands for eight channels; what 0 stands for is said further inside.
        assert_eq!(told(0xff_f061_c02e_7ffc), Some(("aac", 8, 16_000, 371)));
        assert_eq!(told(0xff_f170_002e_7ffc), Some(("aac", 0, 7_350, 371)));
        // Rates that are none, a frame without content, and a sync word that is too short.
        for header in [0xff_f174_802e_7ffc, 0xff_f150_8000_fffc, 0xff_e150_802e_7ffc] {
            assert_eq!(told(header), None, "{header:x}");
        }
    }
}
