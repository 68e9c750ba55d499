//! One track of a movie: how its pictures or sounds are coded.

use super::avc::{self, Bits};
use super::iso::{Atom, atom, find};
use crate::media::Seen;
use crate::media::facts::{Fact, readable};
use crate::media::file::{File, Read, Stop};

/// Bytes of a description that are read.
const DESCRIPTION: usize = 80;

/// Bytes of the description of a stream that are read.
const STREAM: usize = 64;

/// Samples of the table for which offsets are looked at.
const OFFSETS: u64 = 64;

/// Reads the first of a track's descriptions.
pub fn read(file: &mut File, seen: &mut Seen, media: Atom, sound: bool) -> Read<()> {
    let table = media.need(file, b"minf")?.need(file, b"stbl")?;
    let all = table.need(file, b"stsd")?;
    let entry = atom(file, all.body + 8, all.end)?.filter(|entry| entry.end <= all.end).ok_or(Stop::Broken)?;
    let about = file.copy(entry.body, DESCRIPTION)?;
    if !sound {
        return video(file, seen, table, entry, &about);
    }
    // QuickTime has longer descriptions. In MP4 the table's own version says so where the same number means something else.
    let version = if file.big(all.body, 1)? > 0 { 0 } else { number(&about, 8, 2) };
    audio(file, seen, entry, &about, version)
}

/// A number of some bytes; 0 behind the end.
#[inline(never)]
fn number(bytes: &[u8], at: usize, count: usize) -> u64 {
    let number = bytes.get(at..at.saturating_add(count)).unwrap_or_default();
    number.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// The name of a codec; where it is not known that of its description.
fn codec(seen: &mut Seen, fact: Fact, known: &str, entry: Atom) {
    if known.is_empty() {
        seen.facts.word(fact, &readable(&entry.name));
    } else {
        seen.facts.word(fact, known);
    }
}

/// What is known of pictures.
fn video(file: &mut File, seen: &mut Seen, table: Atom, entry: Atom, about: &[u8]) -> Read<()> {
    seen.pixels(number(about, 24, 2), number(about, 26, 2));
    let inside = entry.body + 78;
    let known = match &entry.name {
        b"avc1" | b"avc2" | b"avc3" | b"avc4" => "h264",
        b"hvc1" | b"hev1" | b"dvh1" | b"dvhe" => "hevc",
        b"av01" => "av1",
        b"vp08" => "vp8",
        b"vp09" => "vp9",
        b"s263" | b"h263" | b"H263" => "h263",
        b"mp4v" if stream(file, inside, entry.end)?.object == 0x20 => "mpeg4",
        _ => "",
    };
    codec(seen, Fact::VideoCodec, known, entry);
    if known != "h264" {
        return Ok(());
    }
    let order = match find(file, inside, entry.end, b"avcC")? {
        Some(setup) => avc::read(file, seen, setup)?,
        None => avc::UNKNOWN,
    };
    let fragmented = seen.facts.has(Fact::Fragmented);
    let held_back = match (order, composed(file, table)?) {
        (0, _) => false,
        (_, 1) => true,
        (avc::UNKNOWN, 0) if !fragmented => false,
        // The offsets of its frames stand in the fragments.
        (1.., _) if fragmented => true,
        _ => return Ok(()),
    };
    seen.facts.is(Fact::BFrames, held_back);
    Ok(())
}

/// 1 where frames are shown later than they are decoded, and not all by the same time; 2 where more offsets would have to be read.
fn composed(file: &mut File, table: Atom) -> Read<u32> {
    let Some(offsets) = table.child(file, b"ctts")? else { return Ok(0) };
    let count = file.big(offsets.body + 4, 4)?;
    for entry in 1..count.min(OFFSETS) {
        if file.big(offsets.body + 12 + entry * 8, 4)? != file.big(offsets.body + 12, 4)? {
            return Ok(1);
        }
    }
    Ok(if count > OFFSETS { 2 } else { 0 })
}

/// What is known of sounds.
fn audio(file: &mut File, seen: &mut Seen, entry: Atom, about: &[u8], version: u64) -> Read<()> {
    let mut channels = number(about, 16, 2);
    let mut rate = number(about, 24, 2);
    let mut inside = entry.body + 28;
    if version == 1 {
        inside += 16;
    } else if version == 2 {
        rate = f64::from_bits(number(about, 32, 8)) as u64;
        channels = number(about, 40, 4);
        inside += 36;
    }
    let mut known = "";
    match &entry.name {
        b"mp4a" => {
            let mut end = entry.end;
            if let Some(wave) = find(file, inside, end, b"wave")? {
                (inside, end) = (wave.body, wave.end);
            }
            let stream = stream(file, inside, end)?;
            match stream.object {
                0x40 | 0x66..=0x68 => {
                    known = "aac";
                    if !stream.setup.is_empty() {
                        (channels, rate) = aac(stream.setup, channels);
                    }
                }
                0x69 | 0x6b => (known, channels) = ("mp3", 0),
                _ => {}
            }
        }
        b"Opus" => known = "opus",
        b"fLaC" => known = "flac",
        // The descriptions of these have two channels, whatever the sound has.
        b".mp3" | b"ms\0\x55" => (known, channels) = ("mp3", 0),
        b"ac-3" => (known, channels) = ("ac3", 0),
        b"ec-3" => (known, channels) = ("eac3", 0),
        b"samr" => (known, channels, rate) = ("amr_nb", 1, 8000),
        b"sawb" => (known, channels, rate) = ("amr_wb", 1, 16000),
        _ => {}
    }
    codec(seen, Fact::AudioCodec, known, entry);
    if channels > 0 {
        seen.facts.number(Fact::AudioChannels, channels);
    }
    if (1..=u32::MAX.into()).contains(&rate) {
        seen.facts.number(Fact::SampleRate, rate);
    }
    Ok(())
}

/// A stream as MPEG-4 describes it.
#[derive(Default)]
struct Stream {
    /// What kind of stream it is; 0 where that is not said.
    object: u64,
    /// What its decoder needs.
    setup: Vec<u8>,
}

/// The description of a stream (`esds`): descriptors, each with a tag and a length, one within the other.
fn stream(file: &mut File, at: u64, end: u64) -> Read<Stream> {
    let mut stream = Stream::default();
    let Some(one) = find(file, at, end, b"esds")? else { return Ok(stream) };
    let bytes = file.copy(one.body + 4, STREAM)?;
    let mut at = 0;
    for tag in 3..=5 {
        if number(&bytes, at, 1) != tag {
            break;
        }
        // A length has up to four bytes, of which the last has no highest bit.
        for _ in 0..4 {
            at += 1;
            if number(&bytes, at, 1) < 0x80 {
                break;
            }
        }
        let length = number(&bytes, at, 1);
        at += 1;
        match tag {
            3 => {
                let flags = number(&bytes, at + 2, 1);
                at += 3;
                if flags & 0x80 != 0 {
                    at += 2;
                }
                if flags & 0x40 != 0 {
                    at += 1 + number(&bytes, at, 1) as usize;
                }
                if flags & 0x20 != 0 {
                    at += 2;
                }
            }
            4 => {
                stream.object = number(&bytes, at, 1);
                at += 13;
            }
            _ => stream.setup = bytes.get(at..).unwrap_or_default().iter().take(length as usize).copied().collect(),
        }
    }
    Ok(stream)
}

/// Channels and rate out of what an AAC decoder is told, as it plays them: with the upper half of the spectrum, and the second
/// channel, that are only described (SBR and PS).
fn aac(setup: Vec<u8>, described: u64) -> (u64, u64) {
    let mut bits = Bits::new(setup);
    let mut object = object_type(&mut bits);
    let mut rate = frequency(&mut bits);
    let channels = bits.take(4).into();
    if matches!(object, 5 | 29) {
        rate = frequency(&mut bits);
    } else {
        // An older decoder stops here: frame length, core coder, extension.
        bits.take(3);
        if bits.take(11) == 0x2b7 && object_type(&mut bits) == 5 && bits.take(1) == 1 {
            rate = frequency(&mut bits);
            if bits.take(12) == 0x548 << 1 | 1 {
                object = 29;
            }
        }
    }
    let channels = match channels {
        1 if object == 29 => 2,
        1..=6 => channels,
        7 => 8,
        _ => described,
    };
    (channels, rate)
}

fn object_type(bits: &mut Bits) -> u32 {
    match bits.take(5) {
        31 => 32 + bits.take(6),
        object => object,
    }
}

/// Samples a second; 0 where the number stands for none.
fn frequency(bits: &mut Bits) -> u64 {
    match bits.take(4) {
        15 => bits.take(24).into(),
        12 => 7350,
        index @ 0..12 => {
            let highest: u64 = match index % 3 {
                0 => 96_000,
                1 => 88_200,
                _ => 64_000,
            };
            highest >> (index / 3)
        }
        _ => 0,
    }
}
