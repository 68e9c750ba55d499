//! The family of MP4, QuickTime and 3GPP: boxes in a row, each with a length and a name.

use super::movie;
use crate::media::facts::{Fact, readable};
use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Boxes of the file itself that are walked over. Only one in fragments has more.
const BOXES: u32 = 512;

/// Bytes of the list of brands that are read.
const BRANDS: u64 = 256;

/// Where a box has its content.
pub struct Atom {
    pub name: [u8; 4],
    pub body: u64,
    pub end: u64,
}

/// The box at an offset, which may end behind its parent. None where there is no room for one.
#[inline(never)]
pub fn atom(file: &mut File, at: u64, end: u64) -> Read<Option<Atom>> {
    if at.saturating_add(8) > end {
        return Ok(None);
    }
    let mut length = file.big(at, 4)?;
    let name = file.bytes(at + 4)?;
    let mut head = 8;
    if length == 0 {
        length = end - at;
    } else if length == 1 {
        length = file.big(at + 8, 8)?;
        head = 16;
    }
    Ok((length >= head).then(|| Atom { name, body: at + head, end: at.saturating_add(length) }))
}

/// True where a file begins with a box. Older recordings have no mark at their start.
pub fn starts(head: &[u8], size: u64) -> bool {
    let [a, b, c, d, name @ ..] = head else { return false };
    match name.get(..4) {
        Some(b"ftyp") => true,
        Some(b"moov" | b"mdat" | b"free" | b"skip" | b"wide" | b"pnot" | b"styp") => {
            u64::from(u32::from_be_bytes([*a, *b, *c, *d])) <= size
        }
        _ => false,
    }
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
                seen.kind = brands(file, seen, &one)?;
                if seen.kind.is_none() {
                    return Ok(());
                }
            }
            b"styp" => seen.kind = Some(Kind::Mp4),
            b"mdat" => data |= one.end > one.body,
            b"moof" => {
                seen.facts.is(Fact::Fragmented, true);
                if seen.facts.lacks(Fact::BFrames) {
                    movie::fragment(file, seen, &one)?;
                }
                data = true;
            }
            b"meta" if is_picture(seen) => {
                (index, data) = (true, true);
                movie::picture(file, seen, &one)?;
            }
            b"moov" if is_picture(seen) => (index, data) = (true, true),
            b"moov" if !index => {
                index = true;
                seen.facts.is(Fact::MoovAtEnd, data);
                movie::read(file, seen, &one)?;
            }
            _ => {}
        }
    }
    match (index, data) {
        (true, true) => Ok(()),
        // The index is there, and nothing that it speaks of.
        (true, false) => Err(Stop::End),
        _ => Err(Stop::Broken),
    }
}

fn is_picture(seen: &Seen) -> bool {
    matches!(seen.kind, Some(Kind::Heic | Kind::Avif))
}

/// What the file says that it is.
fn brands(file: &mut File, seen: &mut Seen, one: &Atom) -> Read<Option<Kind>> {
    let brands = file.copy(one.body, (one.end - one.body).min(BRANDS) as usize)?;
    let first = brands.first_chunk::<4>().ok_or(Stop::Broken)?;
    seen.facts.word(Fact::Brand, &readable(first));
    Ok(Some(match first {
        [b'q', b't', ..] => Kind::Mov,
        [b'M', b'4', b'A' | b'B' | b'P', _] => Kind::M4a,
        [b'3', b'g', b'2', _] => Kind::ThreeGp2,
        [b'3', b'g', ..] => Kind::ThreeGp,
        [b'a', b'v', b'i', _] => Kind::Avif,
        // These leave it to the others to say how the picture is stored.
        b"mif1" | b"msf1" if brands.chunks(4).any(|brand| brand.starts_with(b"avi")) => Kind::Avif,
        b"mif1" | b"msf1" | [b'h', b'e', b'i' | b'v', _] => Kind::Heic,
        // A camera's raw picture.
        b"crx " => return Ok(None),
        _ => Kind::Mp4,
    }))
}
