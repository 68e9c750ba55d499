//! MPEG audio, in layers (MP3) or as AAC (ADTS): frames one behind the other, before which tags stand.

use super::{flac, frames};
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Bytes behind the tags in which the first frame is looked for: programs leave some empty.
const GAP: u64 = 4096;

/// Whether the file begins with a tag or a frame.
pub fn is_one(file: &mut File) -> Read<bool> {
    Ok(behind_tag(file, 0)?.is_some() || frames::first(file, 0)?.is_some())
}

/// Reads the first frame, and what some programs write into it of the whole.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Mp3);
    let mut start = 0;
    while let Some(end) = behind_tag(file, start)? {
        start = end;
    }
    if start >= file.size() {
        return Err(Stop::End);
    }
    if file.has(start, b"fLaC")? {
        return flac::read_at(file, seen, start);
    }
    for at in start..start + GAP {
        let Some(frame) = frames::first(file, at)? else { continue };
        seen.sound(frame.codec, frame.channels, frame.rate);
        if frame.codec == "aac" {
            seen.kind = Some(Kind::Aac);
        } else if frame.codec == "mp3" {
            let (frames, end) = announced(file, at, frame.samples, frame.channels)?;
            if end > file.size() {
                seen.state = State::Endless;
            } else {
                seen.lasts(frames * frame.samples, frame.rate);
            }
        }
        return Ok(());
    }
    Err(Stop::Broken)
}

/// Where an ID3v2 tag at this offset ends, if one is there. Its size has seven bits in a byte.
fn behind_tag(file: &mut File, at: u64) -> Read<Option<u64>> {
    if !file.has(at, b"ID3")? || at + 10 > file.size() {
        return Ok(None);
    }
    let [_, version, _, flags, size @ ..] = file.bytes::<8>(at + 2)?;
    let size = size.iter().fold(0, |size, byte| size << 7 | u64::from(byte & 0x7f));
    let footer = if flags & 0x10 != 0 { 10 } else { 0 };
    Ok((2..=4).contains(&version).then_some(at + 10 + size + footer))
}

/// How many frames follow and where they end, as the first frame says: zero where it does not.
fn announced(file: &mut File, at: u64, samples: u64, channels: u64) -> Read<(u64, u64)> {
    // Behind the header and what a frame knows of its parts, which are empty here.
    let behind = at
        + match (samples, channels) {
            (1152, 2) => 36,
            (1152, _) | (_, 2) => 21,
            _ => 13,
        };
    if file.has(behind, b"Xing")? || file.has(behind, b"Info")? {
        let flags = file.big(behind + 4, 4)?;
        let frames = if flags & 1 != 0 { file.big(behind + 8, 4)? } else { 0 };
        let size = if flags & 3 == 3 { file.big(behind + 12, 4)? } else { 0 };
        return Ok((frames, at + size));
    }
    if file.has(at + 36, b"VBRI")? {
        return Ok((file.big(at + 50, 4)?, at + file.big(at + 46, 4)?));
    }
    Ok((0, 0))
}
