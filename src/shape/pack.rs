//! Packs rows when the crate is compiled: none of this runs later.
#![allow(clippy::indexing_slicing, reason = "constant evaluation: an index that is none does not compile")]

use super::row::{Beside, Field, HEAD, NEEDED, What};
use crate::json::Json;
use crate::report::Report;

/// The bytes that rows take as a text; for the table macro, like the functions below.
pub const fn text_length(fields: &[Field]) -> usize {
    let (mut length, mut at) = (0, 0);
    while at < fields.len() {
        length += HEAD + fields[at].name.len() + fields[at].words.len();
        at += 1;
    }
    length
}

/// The rows as a text.
pub const fn text_of<const LENGTH: usize>(fields: &[Field]) -> [u8; LENGTH] {
    let mut text = [0; LENGTH];
    let (mut to, mut at) = (0, 0);
    while at < fields.len() {
        let field = &fields[at];
        // A length is made of characters, and only those below 128 take one byte.
        assert!(field.name.len() < 128 && field.words.len() < 128 * 128);
        text[to] = field.kind as u8 + if field.needed { NEEDED } else { 0 };
        text[to + 1] = field.name.len() as u8;
        text[to + 2] = (field.words.len() % 128) as u8;
        text[to + 3] = (field.words.len() / 128) as u8;
        to += HEAD;
        let (name, words) = (field.name.as_bytes(), field.words.as_bytes());
        let mut from = 0;
        while from < name.len() + words.len() {
            text[to] = if from < name.len() { name[from] } else { words[from - name.len()] };
            to += 1;
            from += 1;
        }
        at += 1;
    }
    text
}

/// How much rows have besides their names.
pub const fn besides_count(fields: &[Field]) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < fields.len() {
        let field = &fields[at];
        count += field.limit.is_some() as usize + field.inner.is_some() as usize + field.also.is_some() as usize;
        at += 1;
    }
    count
}

/// What rows have besides their names.
pub const fn besides_of<const COUNT: usize>(fields: &[Field]) -> [Beside; COUNT] {
    const fn nothing(_: Json, _: &mut Report) {}
    let mut besides = [Beside { row: 0, what: What::Also(nothing) }; COUNT];
    let (mut to, mut at) = (0, 0);
    while at < fields.len() {
        let row = at as u8 + 1;
        if let Some(limit) = fields[at].limit {
            besides[to] = Beside { row, what: What::Limit(limit) };
            to += 1;
        }
        if let Some(inner) = fields[at].inner {
            besides[to] = Beside { row, what: What::Inner(inner) };
            to += 1;
        }
        if let Some(check) = fields[at].also {
            besides[to] = Beside { row, what: What::Also(check) };
            to += 1;
        }
        at += 1;
    }
    besides
}

/// Packs the rows of an object when the crate is compiled.
#[macro_export]
macro_rules! shape {
    ($($field:expr),* $(,)?) => {{
        const FIELDS: &[$crate::shape::Field] = &[$($field),*];
        const TEXT: &[u8] = &$crate::shape::text_of::<{ $crate::shape::text_length(FIELDS) }>(FIELDS);
        const BESIDES: &[$crate::shape::Beside] =
            &$crate::shape::besides_of::<{ $crate::shape::besides_count(FIELDS) }>(FIELDS);
        const SHAPE: &$crate::shape::Shape = &$crate::shape::Shape::packed(TEXT, BESIDES);
        SHAPE
    }};
}
