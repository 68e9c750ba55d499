//! One track of a movie: how its pictures or sounds are coded.

use super::avc::{self, Bits};
use super::iso::{Atom, atom, find};
use crate::media::Seen;
use crate::media::facts::{Fact, readable};
use crate::media::file::{File, Read, Stop};

/// The table of samples.
fn samples(file: &mut File, media: Atom) -> Read<Atom> {
    media.need(file, b"minf")?.need(file, b"stbl")
}

/// The first of a table's descriptions.
fn description(file: &mut File, table: Atom) -> Read<Atom> {
    let all = table.need(file, b"stsd")?;
    let first = atom(file, all.body + 8, all.end)?.ok_or(Stop::Broken)?;
    if first.end > all.end { Err(Stop::Broken) } else { Ok(first) }
}

/// The name of a codec; where it is not known that of its description.
fn codec(seen: &mut Seen, fact: Fact, known: &str, entry: Atom) {
    if known.is_empty() {
        seen.facts.word(fact, &readable(&entry.name));
    } else {
        seen.facts.word(fact, known);
    }
}

/// What is known of the pictures of a track.
pub fn video(file: &mut File, seen: &mut Seen, media: Atom, fragmented: bool) -> Read<()> {
    let table = samples(file, media)?;
    let entry = description(file, table)?;
    seen.pixels(file.big(entry.body + 24, 2)?, file.big(entry.body + 26, 2)?);
    let inside = entry.body + 78;
    let known = match &entry.name {
        b"avc1" | b"avc2" | b"avc3" | b"avc4" => "h264",
        b"hvc1" | b"hev1" | b"dvh1" | b"dvhe" => "hevc",
        b"av01" => "av1",
        b"vp08" => "vp8",
        b"vp09" => "vp9",
        b"s263" | b"h263" | b"H263" => "h263",
        b"mp4v" if stream(file, inside, entry.end)?.0 == 0x20 => "mpeg4",
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
    let known = match (order, composed(file, table)?) {
        (0, _) => Some(false),
        (_, Some(true)) => Some(true),
        (avc::UNKNOWN, Some(false)) if !fragmented => Some(false),
        // The offsets of its frames stand in the fragments.
        (1.., _) if fragmented => Some(true),
        _ => None,
    };
    if let Some(known) = known {
        seen.facts.is(Fact::BFrames, known);
    }
    Ok(())
}

/// Offsets that are looked at.
const OFFSETS: u64 = 64;

/// Whether frames are shown later than they are decoded, and not all by the same time. None where the offsets go on alike.
fn composed(file: &mut File, table: Atom) -> Read<Option<bool>> {
    let Some(offsets) = table.child(file, b"ctts")? else { return Ok(Some(false)) };
    let count = file.big(offsets.body + 4, 4)?;
    for entry in 1..count.min(OFFSETS) {
        if file.big(offsets.body + 12 + entry * 8, 4)? != file.big(offsets.body + 12, 4)? {
            return Ok(Some(true));
        }
    }
    Ok((count <= OFFSETS).then_some(false))
}

/// What is known of the sounds of a track.
pub fn audio(file: &mut File, seen: &mut Seen, media: Atom) -> Read<()> {
    let table = samples(file, media)?;
    let entry = description(file, table)?;
    // QuickTime has longer descriptions. In MP4 the table's own version says so where the same number means something else.
    let all = table.need(file, b"stsd")?;
    let version = if file.big(all.body, 1)? > 0 { 0 } else { file.big(entry.body + 8, 2)? };
    let mut channels = file.big(entry.body + 16, 2)?;
    let mut rate = file.big(entry.body + 24, 2)?;
    let mut inside = entry.body + 28;
    match version {
        1 => inside += 16,
        2 => {
            rate = f64::from_bits(file.big(entry.body + 32, 8)?) as u64;
            channels = file.big(entry.body + 40, 4)?;
            inside += 36;
        }
        _ => {}
    }
    let mut known = "";
    match &entry.name {
        b"mp4a" => {
            let mut end = entry.end;
            if let Some(wave) = find(file, inside, end, b"wave")? {
                (inside, end) = (wave.body, wave.end);
            }
            let (object, setup) = stream(file, inside, end)?;
            match object {
                0x40 | 0x66..=0x68 => {
                    known = "aac";
                    if setup > 0 {
                        (channels, rate) = aac(file.copy(setup, 8)?, channels, rate);
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

/// The kind of a stream out of its description (`esds`), and where what its decoder needs stands; 0 where either is missing.
fn stream(file: &mut File, at: u64, end: u64) -> Read<(u64, u64)> {
    let Some(one) = find(file, at, end, b"esds")? else { return Ok((0, 0)) };
    let at = descriptor(file, one.body + 4, 3)?;
    if at == 0 {
        return Ok((0, 0));
    }
    let flags = file.big(at + 2, 1)?;
    let mut at = at + 3;
    if flags & 0x80 != 0 {
        at += 2;
    }
    if flags & 0x40 != 0 {
        at += 1 + file.big(at, 1)?;
    }
    if flags & 0x20 != 0 {
        at += 2;
    }
    let at = descriptor(file, at, 4)?;
    if at == 0 {
        return Ok((0, 0));
    }
    Ok((file.big(at, 1)?, descriptor(file, at + 13, 5)?))
}

/// Where a descriptor has its content; 0 where another stands there.
fn descriptor(file: &mut File, at: u64, tag: u64) -> Read<u64> {
    if file.big(at, 1)? != tag {
        return Ok(0);
    }
    // Its length has up to four bytes.
    let mut at = at + 1;
    for _ in 0..3 {
        if file.big(at, 1)? & 0x80 != 0 {
            at += 1;
        }
    }
    Ok(at + 1)
}

/// Channels and rate out of what an AAC decoder is told, as it plays them: with the upper half of the spectrum, and the second
/// channel, that are only described (SBR and PS).
fn aac(setup: Vec<u8>, channels: u64, rate: u64) -> (u64, u64) {
    let mut bits = Bits::new(setup);
    let mut object = object_type(&mut bits);
    let mut played = frequency(&mut bits);
    let count = u64::from(bits.take(4));
    if matches!(object, 5 | 29) {
        played = frequency(&mut bits);
    } else {
        // An older decoder stops here: frame length, core coder, extension.
        bits.take(3);
        if bits.take(11) == 0x2b7 && object_type(&mut bits) == 5 && bits.take(1) == 1 {
            played = frequency(&mut bits);
            object = if bits.take(11) == 0x548 && bits.take(1) == 1 { 29 } else { 5 };
        }
    }
    let channels = match count {
        1 if object == 29 => 2,
        1..=6 => count,
        7 => 8,
        _ => channels,
    };
    (channels, if played > 0 { played } else { rate })
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
            u64::from([96_000_u32, 88_200, 64_000].get(index as usize % 3).copied().unwrap_or_default()) >> (index / 3)
        }
        _ => 0,
    }
}
