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

/// The segments before the first scan. Gives where that begins.
fn segments(file: &mut File, seen: &mut Seen) -> Read<u64> {
    let mut at = 2;
    let mut frame = None;
    let mut transform = None;
    loop {
        let [mark, code] = file.bytes(at)?;
        if mark != 0xff {
            return Err(Stop::Broken);
        }
        match code {
            // Any number of these may stand before a marker.
            0xff => {
                at += 1;
                continue;
            }
            // A mark of the end, or a second picture, before the first has begun.
            0xd8 | 0xd9 => return Err(Stop::Broken),
            0x01 | 0xd0..=0xd7 => {
                at += 2;
                continue;
            }
            _ => {}
        }
        let length = file.big(at + 2, 2)?;
        if length < 2 {
            return Err(Stop::Broken);
        }
        let inside = at + 4;
        match code {
            // Start of frame; of this row three are other tables.
            0xc0..=0xcf if !matches!(code, 0xc4 | 0xc8 | 0xcc) => frame = Some(file.bytes::<6>(inside)?),
            0xee if length >= 14 && file.has(inside, b"Adobe")? => transform = Some(file.big(inside + 11, 1)?),
            0xda => break,
            _ => {}
        }
        at += 2 + length;
    }
    let [bits, high, low, wide, narrow, components] = frame.ok_or(Stop::Broken)?;
    seen.pixels(u16::from_be_bytes([wide, narrow]).into(), u16::from_be_bytes([high, low]).into());
    let model = match (components, transform) {
        (1, _) => "grayscale",
        (3, _) => "RGB",
        (4, Some(2)) => "YCCK",
        (4, _) => "CMYK",
        _ => return Err(Stop::Broken),
    };
    seen.colors(model, bits.into(), false);
    Ok(at)
}

/// Bytes at the end in which the mark of the end is looked for.
const TAIL: usize = 4096;

/// True where the picture is cut off. Cameras append whole films behind a picture, so that a missing mark alone says nothing: the
/// file must end with what only a scan holds, in which each byte FF is followed by a zero or by a restart.
fn is_cut(file: &mut File, scan: u64) -> Read<bool> {
    let (start, tail) = file.tail(TAIL)?;
    let begin = usize::try_from(scan.saturating_sub(start)).unwrap_or(usize::MAX);
    let data = tail.get(begin..).unwrap_or_default();
    let mut marks = data.windows(2).filter(|pair| pair.first() == Some(&0xff)).filter_map(|pair| pair.get(1));
    let whole_scan = scan >= start;
    let mut stuffed = false;
    // A further scan, and tables before it, may stand within the part that is read.
    let ends = marks.any(|code| {
        stuffed |= *code == 0;
        !matches!(code, 0 | 0xd0..=0xd7 | 0xff | 0xc4 | 0xda | 0xdb | 0xdd)
    });
    Ok(!ends && (stuffed || whole_scan))
}
