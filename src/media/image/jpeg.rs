//! JPEG: segments up to the first scan, and the mark at the end.

use crate::media::file::{File, Read, Stop};
use crate::media::kind::Kind;
use crate::media::{Seen, State};

/// Reads the header of the frame, which says what the picture is, and looks for the end.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    seen.kind = Some(Kind::Jpeg);
    let scan = segments(file, seen)?;
    if is_cut(file, scan)? {
        seen.state = State::Endless;
    }
    Ok(())
}

/// Bytes that may stand where a marker should: some programs write a length too short, and others skip what is left.
const JUNK: u32 = 4096;

/// The segments before the first scan. Gives where the data of that begins.
fn segments(file: &mut File, seen: &mut Seen) -> Read<u64> {
    let mut at = 2;
    let mut junk = JUNK;
    let mut frame = None;
    let mut transform = 0;
    loop {
        let [mark, code] = file.bytes(at)?;
        // Any number of bytes FF may stand before a marker.
        if mark != 0xff || code == 0xff {
            junk = junk.checked_sub(1).ok_or(Stop::Broken)?;
            at += 1;
            continue;
        }
        at += 2;
        let length = match code {
            0x00 | 0x01 | 0xd0..=0xd7 => continue,
            // A mark of the end, or a second picture, before the first has begun.
            0xd8 | 0xd9 => 0,
            _ => file.big(at, 2)?,
        };
        let inside = at + 2;
        at += length;
        match code {
            _ if length < 2 => return Err(Stop::Broken),
            // Start of frame; of this row three are other tables.
            0xc0..=0xcf if !matches!(code, 0xc4 | 0xc8 | 0xcc) => frame = Some((length, file.bytes(inside)?)),
            0xee if length >= 14 && file.has(inside, b"Adobe")? => transform = file.big(inside + 11, 1)?,
            0xda => break,
            _ => {}
        }
    }
    let (length, [bits, high, low, wide, narrow, components]) = frame.ok_or(Stop::Broken)?;
    let (width, height) = (u16::from_be_bytes([wide, narrow]), u16::from_be_bytes([high, low]));
    if components == 0 || length != 8 + 3 * u64::from(components) || !(2..=16).contains(&bits) || width == 0 {
        return Err(Stop::Broken);
    }
    // Without a height, the picture says it behind its first scan.
    seen.pixels(width.into(), height.into());
    let model = match (components, transform) {
        (1, _) => "grayscale",
        (3, _) => "RGB",
        (4, 0) => "CMYK",
        (4, _) => "YCCK",
        // What two channels stand for, or five, only their program knows.
        _ => "",
    };
    if !model.is_empty() {
        seen.colors(model, bits.into(), false);
    }
    if at < file.size() { Ok(at) } else { Err(Stop::End) }
}

/// Bytes at the end in which the mark of the end is looked for.
const TAIL: usize = 4096;

/// Bytes FF with a zero behind them that tell a scan from other data: in so many bytes of one stand about sixteen.
const STUFFED: u32 = 4;

/// True where the picture is cut off. Cameras append whole films behind a picture, so that a missing mark alone says nothing: the
/// file must end with what only a scan holds, in which each byte FF is followed by a zero or by a restart.
fn is_cut(file: &mut File, scan: u64) -> Read<bool> {
    let (start, tail) = file.tail(TAIL)?;
    let begin = usize::try_from(scan.saturating_sub(start)).unwrap_or(usize::MAX);
    let data = tail.get(begin..).unwrap_or_default();
    // Where all of the data is there, nothing else needs to tell it.
    let mut stuffed = if scan >= start { STUFFED } else { 0 };
    for pair in data.windows(2) {
        let [0xff, code] = pair else { continue };
        match code {
            0 => stuffed += 1,
            // A further scan, tables before it, and the height may stand within the part that is read.
            0xd0..=0xd7 | 0xff | 0xc4 | 0xda..=0xdd => {}
            _ => return Ok(false),
        }
    }
    Ok(stuffed >= STUFFED)
}
