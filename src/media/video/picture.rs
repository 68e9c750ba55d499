//! A picture in boxes, as HEIC and AVIF are: of its items the primary one, and how large that is.

use super::iso::{Atom, atom};
use crate::media::Seen;
use crate::media::file::{File, Read};

/// Properties of one item that are looked at.
const PROPERTIES: u64 = 32;

/// Reads the size of the primary item.
pub fn read(file: &mut File, seen: &mut Seen, meta: Atom) -> Read<()> {
    let inside = Atom { body: meta.body + 4, ..meta };
    let (Some(primary), Some(properties)) = (inside.child(file, b"pitm")?, inside.child(file, b"iprp")?) else {
        return Ok(());
    };
    let wide = file.big(primary.body, 1)? > 0;
    let item = file.big(primary.body + 4, if wide { 4 } else { 2 })?;
    let all = properties.need(file, b"ipco")?;
    let owned = properties.need(file, b"ipma")?;
    // Of each item its number, how many properties it has, and which.
    let head = file.big(owned.body, 4)?;
    let wide = if head >> 24 > 0 { 4 } else { 2 };
    let step = 1 + (head & 1);
    let mut at = owned.body + 8;
    while at + wide < owned.end {
        let owner = file.big(at, wide as usize)?;
        let count = file.big(at + wide, 1)?;
        at += wide + 1;
        for property in 0..if owner == item { count.min(PROPERTIES) } else { 0 } {
            // The highest bit says that it matters.
            let index = file.big(at + property * step, step as usize)? & ((1 << (8 * step - 1)) - 1);
            size(file, seen, all, index)?;
        }
        at += count * step;
    }
    Ok(())
}

/// Reads the property of a number, counted from one, where it is a size.
fn size(file: &mut File, seen: &mut Seen, all: Atom, index: u64) -> Read<()> {
    let mut at = all.body;
    let mut number = 0;
    while let Some(one) = atom(file, at, all.end)? {
        number += 1;
        if number == index && &one.name == b"ispe" {
            seen.pixels(file.big(one.body + 4, 4)?, file.big(one.body + 8, 4)?);
        }
        at = one.end;
    }
    Ok(())
}
