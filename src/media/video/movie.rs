//! The index of a movie (`moov`): how long it plays, and how its pictures and sounds are coded. Its tables of samples are not walked.

use super::iso::{Atom, atom};
use super::{number, stream};
use crate::media::facts::{Fact, readable};
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, milliseconds};

/// Boxes within boxes that are walked into. Programs write some eight.
const DEEPEST: u32 = 12;

/// Bytes of a box that are read.
const CONTENT: u64 = 520;

/// Milliseconds from which on a duration is none: more than a thousand years.
const LONGEST: u64 = 1 << 45;

/// What is gathered from the boxes of a movie, or of a picture.
#[derive(Default)]
struct Movie {
    /// Units in a second, and how many of them it plays.
    scale: u64,
    length: u64,
    fragmented: bool,
    /// Tracks of sounds so far.
    sounds: u64,
    /// The track that is being read is one of sounds.
    is_sound: bool,
    /// It is the first of its kind.
    is_first: bool,
    /// How long a frame is shown.
    step: u64,
    /// A frame is shown before one that is stored before it.
    reordered: bool,
    /// Not all times of frames were looked at.
    unread: bool,
    /// The size of a picture, and whether there is another.
    size: (u64, u64),
    sizes_differ: bool,
}

/// Reads the index of a movie.
pub fn read(file: &mut File, seen: &mut Seen, moov: &Atom) -> Read<()> {
    let mut movie = Movie::default();
    boxes(file, seen, &mut movie, moov.body, moov.end, DEEPEST)?;
    let length = milliseconds(movie.length, movie.scale);
    if (1..LONGEST).contains(&length) {
        seen.facts.number(Fact::DurationMs, length);
    }
    seen.facts.is(Fact::Fragmented, movie.fragmented);
    seen.facts.number(Fact::AudioStreams, movie.sounds);
    if seen.facts.lacks(Fact::VideoCodec) {
        // A video without pictures is a sound.
        match seen.kind {
            _ if movie.sounds == 0 => return Err(Stop::Broken),
            Some(Kind::Mp4) => seen.kind = Some(Kind::M4a),
            Some(Kind::ThreeGp) => seen.kind = Some(Kind::ThreeGpAudio),
            _ => {}
        }
    } else if seen.facts.lacks(Fact::BFrames) && (movie.reordered || !movie.fragmented && !movie.unread) {
        seen.facts.is(Fact::BFrames, movie.reordered);
    }
    Ok(())
}

/// Reads the index of a fragment: whether its frames are shown in another order.
pub fn fragment(file: &mut File, seen: &mut Seen, moof: &Atom) -> Read<()> {
    let mut movie = Movie::default();
    boxes(file, seen, &mut movie, moof.body, moof.end, DEEPEST)?;
    if movie.reordered {
        seen.facts.is(Fact::BFrames, true);
    }
    Ok(())
}

/// Reads what is known of a picture. Where its tiles or a preview have a size of their own, nothing tells which is meant but tables.
pub fn picture(file: &mut File, seen: &mut Seen, meta: &Atom) -> Read<()> {
    let mut movie = Movie::default();
    boxes(file, seen, &mut movie, meta.body + 4, meta.end, DEEPEST)?;
    if !movie.sizes_differ {
        seen.pixels(movie.size.0, movie.size.1);
    }
    Ok(())
}

/// Reads the boxes between two offsets, and those within them.
fn boxes(file: &mut File, seen: &mut Seen, movie: &mut Movie, mut at: u64, end: u64, depth: u32) -> Read<()> {
    while let Some(one) = atom(file, at, end)? {
        at = one.end;
        let inside = match &one.name {
            b"mvex" => {
                // What was told so far is how long the first fragment plays.
                (movie.fragmented, movie.length) = (true, 0);
                0
            }
            b"trak" | b"mdia" | b"minf" | b"stbl" | b"traf" | b"wave" | b"iprp" | b"ipco" => 0,
            b"stsd" if movie.is_first => {
                let version = file.big(one.body, 1)?;
                let Some(entry) = atom(file, one.body + 8, one.end)? else { return Err(Stop::Broken) };
                let skipped = description(file, seen, movie, &entry, version)?;
                entry.body - one.body + skipped
            }
            b"mvhd" | b"mehd" | b"hdlr" | b"stts" | b"ctts" | b"trun" | b"avcC" | b"esds" | b"ispe" => {
                let content = file.copy(one.body, (at - one.body).min(CONTENT) as usize)?;
                leaf(seen, movie, &one, &content);
                continue;
            }
            _ => continue,
        };
        if at > end {
            return Err(Stop::Broken);
        }
        if depth > 0 {
            boxes(file, seen, movie, one.body + inside, at, depth - 1)?;
        }
    }
    Ok(())
}

/// Reads a box that holds no others.
fn leaf(seen: &mut Seen, movie: &mut Movie, one: &Atom, content: &[u8]) {
    // Of times there is a short form and a long one.
    let wide = number(content, 0, 1) == 1;
    let time = |at| match number(content, at, if wide { 8 } else { 4 }) {
        0xffff_ffff | u64::MAX => 0,
        time => time,
    };
    match &one.name {
        b"mvhd" => {
            let at = if wide { 20 } else { 12 };
            movie.scale = number(content, at, 4);
            movie.length = time(at + 4);
        }
        b"mehd" => movie.length = time(4),
        // In QuickTime, what handles the data has such a box too.
        b"hdlr" if content.get(4..8) != Some(b"dhlr") => {
            let handles = content.get(8..12);
            movie.is_sound = handles == Some(b"soun");
            movie.sounds += u64::from(movie.is_sound);
            let is_video = handles == Some(b"vide") && seen.facts.lacks(Fact::VideoCodec);
            movie.is_first = is_video || movie.is_sound && movie.sounds == 1;
        }
        b"stts" => movie.step = number(content, 12, 4),
        b"ctts" if movie.is_first => {
            movie.reordered |= reorders(content, 8, 8, movie.step);
            movie.unread |= one.end - one.body > CONTENT;
        }
        b"trun" => {
            let flags = number(content, 0, 4);
            // Two numbers may come first, then each frame has up to four, of which these are the first and the last.
            let at = 8 + 4 * (flags & 1) as usize + (flags & 4) as usize;
            let step = if flags & 0x100 > 0 { number(content, at, 4) } else { 0 };
            let stride = 4 * (flags & 0xf00).count_ones() as usize;
            if flags & 0x800 > 0 {
                movie.reordered |= reorders(content, at, stride, step);
            }
        }
        b"avcC" => profile(seen, content),
        b"esds" => stream::read(seen, movie.is_sound, content),
        b"ispe" => {
            let size = (number(content, 4, 4), number(content, 8, 4));
            movie.sizes_differ |= movie.size.0 > 0 && movie.size != size;
            movie.size = size;
        }
        _ => {}
    }
}

/// True where a frame comes before the one that is stored before it: the last four bytes of each say how much later than its turn
/// it is shown.
fn reorders(content: &[u8], at: usize, stride: usize, step: u64) -> bool {
    let mut last = i64::MIN;
    for frame in content.get(at..).unwrap_or_default().chunks_exact(stride) {
        // Newer files have offsets below zero too.
        let shift = i64::from(number(frame, stride - 4, 4) as i32);
        if shift.saturating_add(step as i64) < last {
            return true;
        }
        last = shift;
    }
    false
}

/// Profile and level of H.264 out of what decoders are set up with (`avcC`).
fn profile(seen: &mut Seen, setup: &[u8]) {
    // They go by the first parameter set, which has the same three bytes.
    let at = if number(setup, 5, 1) & 31 > 0 && number(setup, 8, 1) & 31 == 7 { 9 } else { 1 };
    let (profile, constraints, level) = (number(setup, at, 1), number(setup, at + 1, 1), number(setup, at + 2, 1));
    let name = match profile {
        66 if constraints & 0x40 > 0 => "Constrained Baseline",
        66 => "Baseline",
        77 => "Main",
        88 => "Extended",
        100 => "High",
        110 => "High 10",
        118 => "Multiview High",
        122 => "High 4:2:2",
        128 => "Stereo High",
        244 => "High 4:4:4 Predictive",
        _ => "",
    };
    if !name.is_empty() {
        seen.facts.word(Fact::VideoProfile, name);
    }
    if profile == 66 {
        seen.facts.is(Fact::BFrames, false);
    }
    // Level 1b has a number of its own only in the newer profiles.
    let is_between = level == 9 || level == 11 && profile < 100 && constraints & 0x10 > 0;
    let digit = |digit| b'0' + (digit % 10) as u8;
    if is_between {
        seen.facts.word(Fact::VideoLevel, "1b");
    } else if (10..100).contains(&level) {
        seen.facts.word(Fact::VideoLevel, &readable(&[digit(level / 10), b'.', digit(level)]));
    }
}

/// Reads how pictures or sounds are coded. Gives where boxes follow.
fn description(file: &mut File, seen: &mut Seen, movie: &Movie, entry: &Atom, version: u64) -> Read<u64> {
    let content = file.copy(entry.body, 44)?;
    if !movie.is_sound {
        seen.codec(Fact::VideoCodec, &entry.name);
        seen.pixels(number(&content, 24, 2), number(&content, 26, 2));
        return Ok(78);
    }
    seen.codec(Fact::AudioCodec, &entry.name);
    let mut channels = number(&content, 16, 2);
    let mut rate = number(&content, 24, 2);
    // QuickTime has longer descriptions. In MP4 the table's own version says so where the same number means something else.
    let skipped = match number(&content, 8, 2) {
        1 if version == 0 => 44,
        2 if version == 0 => {
            rate = f64::from_bits(number(&content, 32, 8)) as u64;
            channels = number(&content, 40, 4);
            64
        }
        _ => 28,
    };
    match seen.facts.word_of(Fact::AudioCodec) {
        // Here these have two channels, whatever they have; or what follows says more.
        "mp3" | "ac3" | "eac3" | "mp4a" => channels = 0,
        "amr_nb" => (channels, rate) = (1, 8000),
        "amr_wb" => (channels, rate) = (1, 16000),
        _ => {}
    }
    seen.first(Fact::AudioChannels, channels);
    seen.first(Fact::SampleRate, rate);
    Ok(skipped)
}
