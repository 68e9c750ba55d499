//! The family of MP4, QuickTime and 3GPP: boxes in a row, each with a length and a name. Of the index (`moov`) only what describes
//! the tracks is read, never its tables of samples.

use super::{picture, track};
use crate::media::facts::{Fact, readable};
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Boxes of the file itself that are walked over. Only one in fragments has more.
const BOXES: u32 = 512;

/// Brands that are looked through.
const BRANDS: u64 = 64;

/// Milliseconds from which on a duration is none: more than a thousand years.
const LONGEST: u64 = 1 << 45;

/// Where a box has its content.
#[derive(Clone, Copy, Debug)]
pub(super) struct Atom {
    pub name: [u8; 4],
    pub body: u64,
    pub end: u64,
}

/// The box at an offset, which may end behind its parent. None where there is no room for one.
#[inline(never)]
pub(super) fn atom(file: &mut File, at: u64, end: u64) -> Read<Option<Atom>> {
    if at.saturating_add(8) > end {
        return Ok(None);
    }
    let mut length = file.big(at, 4)?;
    let name = file.bytes(at + 4)?;
    let mut head = 8;
    match length {
        0 => length = end - at,
        1 => {
            length = file.big(at + 8, 8)?;
            head = 16;
        }
        _ => {}
    }
    Ok((length >= head).then(|| Atom { name, body: at + head, end: at.saturating_add(length) }))
}

/// The first box of a name between two offsets.
#[inline(never)]
pub(super) fn find(file: &mut File, mut at: u64, end: u64, name: &[u8; 4]) -> Read<Option<Atom>> {
    while let Some(one) = atom(file, at, end)? {
        if one.name == *name {
            return if one.end > end { Err(Stop::Broken) } else { Ok(Some(one)) };
        }
        at = one.end;
    }
    Ok(None)
}

impl Atom {
    /// The first box of a name inside.
    pub fn child(self, file: &mut File, name: &[u8; 4]) -> Read<Option<Atom>> {
        find(file, self.body, self.end, name)
    }

    /// The first box of a name inside, without which this one says nothing.
    pub fn need(self, file: &mut File, name: &[u8; 4]) -> Read<Atom> {
        self.child(file, name)?.ok_or(Stop::Broken)
    }
}

/// True where a file without a mark at its start may begin with this box, as older recordings do.
pub fn starts(file: &mut File) -> Read<bool> {
    let end = file.size();
    let Some(first) = atom(file, 0, end)? else { return Ok(false) };
    Ok(match &first.name {
        b"ftyp" => true,
        b"moov" | b"mdat" | b"free" | b"skip" | b"wide" | b"pnot" | b"styp" => first.end <= end,
        _ => false,
    })
}

/// Reads the boxes of the file in their order.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Mov);
    let size = file.size();
    let mut at = 0;
    // Whether the index, and what it is an index of, have been met.
    let (mut index, mut data) = (false, false);
    for _ in 0..BOXES {
        let Some(one) = atom(file, at, size)? else { break };
        at = one.end;
        if at > size {
            // What follows the last box is often none.
            if !one.name.iter().all(u8::is_ascii_lowercase) {
                break;
            }
            if index && !matches!(&one.name, b"mdat" | b"moof") {
                seen.state = State::Endless;
                break;
            }
            return Err(Stop::End);
        }
        match &one.name {
            b"ftyp" => {
                brands(file, seen, one)?;
                if seen.kind.is_none() {
                    return Ok(());
                }
            }
            b"styp" => seen.kind = Some(Kind::Mp4),
            b"mdat" => data |= one.end > one.body,
            b"moof" => {
                seen.facts.is(Fact::Fragmented, true);
                data = true;
            }
            b"meta" if is_picture(seen) => {
                index = true;
                picture::read(file, seen, one)?;
            }
            b"moov" if !index => {
                index = true;
                seen.facts.is(Fact::MoovAtEnd, data);
                movie(file, seen, one)?;
            }
            _ => {}
        }
        if at == size {
            break;
        }
    }
    match (index, data) {
        (false, _) => Err(Stop::Broken),
        // The index is there, and nothing that it speaks of.
        (true, false) if !is_picture(seen) => Err(Stop::End),
        _ => Ok(()),
    }
}

fn is_picture(seen: &Seen) -> bool {
    matches!(seen.kind, Some(Kind::Heic | Kind::Avif))
}

/// What the file says that it is.
fn brands(file: &mut File, seen: &mut Seen, one: Atom) -> Read<()> {
    let mut brand = file.bytes(one.body)?;
    seen.facts.word(Fact::Brand, &readable(&brand));
    if matches!(&brand, b"mif1" | b"msf1") {
        // These leave it to the others to say how the picture is stored.
        for other in 2..BRANDS.min((one.end - one.body) / 4) {
            let one = file.bytes(one.body + other * 4)?;
            if matches!(&one, b"avif" | b"avis") {
                brand = one;
            }
        }
    }
    seen.kind = Some(match &brand {
        b"qt  " => Kind::Mov,
        b"M4A " | b"M4B " | b"M4P " => Kind::M4a,
        b"avif" | b"avis" => Kind::Avif,
        b"mif1" | b"msf1" | b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"hevm" | b"hevs" => Kind::Heic,
        [b'3', b'g', b'2', _] => Kind::ThreeGp2,
        [b'3', b'g', ..] => Kind::ThreeGp,
        // A camera's raw picture.
        b"crx " => {
            seen.kind = None;
            return Ok(());
        }
        _ => Kind::Mp4,
    });
    Ok(())
}

/// The index: how long it plays, and its tracks.
fn movie(file: &mut File, seen: &mut Seen, moov: Atom) -> Read<()> {
    let more = moov.child(file, b"mvex")?;
    seen.facts.is(Fact::Fragmented, more.is_some());
    let header = moov.need(file, b"mvhd")?;
    let wide = file.big(header.body, 1)? == 1;
    let scale = file.big(header.body + if wide { 20 } else { 12 }, 4)?;
    let mut length = number(file, header.body + if wide { 24 } else { 16 }, wide)?;
    if let Some(more) = more
        && let Some(header) = more.child(file, b"mehd")?
    {
        let wide = file.big(header.body, 1)? == 1;
        length = number(file, header.body + 4, wide)?;
    }
    let milliseconds = length.saturating_mul(1000).saturating_add(scale / 2).checked_div(scale).unwrap_or_default();
    if (1..LONGEST).contains(&milliseconds) {
        seen.facts.number(Fact::DurationMs, milliseconds);
    }
    let mut at = moov.body;
    let mut sounds = 0;
    while let Some(one) = atom(file, at, moov.end)? {
        at = one.end;
        if &one.name != b"trak" {
            continue;
        }
        if at > moov.end {
            return Err(Stop::Broken);
        }
        let media = one.need(file, b"mdia")?;
        let handler = media.need(file, b"hdlr")?;
        let sound = file.has(handler.body + 8, b"soun")?;
        sounds += u64::from(sound);
        if sound && sounds == 1 || seen.facts.lacks(Fact::VideoCodec) && file.has(handler.body + 8, b"vide")? {
            track::read(file, seen, media, sound)?;
        }
    }
    seen.facts.number(Fact::AudioStreams, sounds);
    without_video(seen, sounds)
}

/// A video without a picture is a sound.
fn without_video(seen: &mut Seen, sounds: u64) -> Read<()> {
    if !seen.facts.lacks(Fact::VideoCodec) || is_picture(seen) {
        return Ok(());
    }
    match seen.kind {
        _ if sounds == 0 => return Err(Stop::Broken),
        Some(Kind::Mp4) => seen.kind = Some(Kind::M4a),
        Some(Kind::ThreeGp) => seen.kind = Some(Kind::ThreeGpAudio),
        _ => {}
    }
    Ok(())
}

/// A length of time of four bytes, or of eight; 0 where it is not known.
fn number(file: &mut File, at: u64, wide: bool) -> Read<u64> {
    let number = file.big(at, if wide { 8 } else { 4 })?;
    let unknown = if wide { u64::MAX } else { u32::MAX.into() };
    Ok(if number == unknown { 0 } else { number })
}
