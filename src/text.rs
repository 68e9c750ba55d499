//! Measures of a text, and the pieces that rules speak of: parameters, words, emojis, formatting marks.
//!
//! Ranges in here are bytes of the text; [`Finding::within`] turns them into UTF-16 units where a finding is made.

mod address;
mod emoji;
mod formatting;
mod graphemes;
mod letter;
mod normal;
mod parameters;
mod words;

use crate::fix::{Edit, Fix};
use crate::json::Json;
use crate::report::Finding;
pub use address::{address, extension, is_private};
pub use emoji::{emojis, is_one_emoji};
pub use formatting::formatting_marks;
use graphemes::graphemes;
pub use letter::is_letter;
#[cfg(feature = "normalization")]
pub use normal::normalize;
pub use normal::{Form, Normalizer, normal};
pub use parameters::{Name, Parameter, Parameters, parameters};
use std::ops::Range;
pub use words::{Words, words};

/// How long a text is, in every unit that anyone counts in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Unicode code points.
    pub code_points: u32,
    /// UTF-16 code units.
    pub utf16: u32,
    /// Grapheme clusters: what a person takes for a character.
    pub graphemes: u32,
    /// Bytes in UTF-8.
    pub bytes: u32,
    /// Grapheme clusters that show as an emoji.
    pub emojis: u32,
}

impl Measure {
    /// The measure of a text.
    pub fn of(text: &str) -> Measure {
        let mut measure = Measure { bytes: text.len() as u32, ..Measure::default() };
        if text.is_ascii() {
            let returns = text.as_bytes().windows(2).filter(|pair| *pair == b"\r\n").count() as u32;
            (measure.code_points, measure.utf16, measure.graphemes) =
                (measure.bytes, measure.bytes, measure.bytes - returns);
            return measure;
        }
        for c in text.chars() {
            measure.code_points += 1;
            measure.utf16 += c.len_utf16() as u32;
        }
        for (_, cluster) in graphemes(text) {
            measure.graphemes += 1;
            measure.emojis += u32::from(emoji::is_emoji(cluster));
        }
        measure
    }
}

/// The length of a text in UTF-16 units.
pub fn utf16_length(text: &str) -> u32 {
    if text.is_ascii() { text.len() as u32 } else { text.chars().map(|c| c.len_utf16() as u32).sum() }
}

/// The longest beginning of a text that has at most `limit` code points and does not end inside a grapheme cluster.
pub fn trimmed(text: &str, limit: usize) -> &str {
    let mut end = 0;
    let mut left = limit;
    for (at, cluster) in graphemes(text) {
        let length = cluster.chars().count();
        if length > left {
            break;
        }
        left -= length;
        end = at + cluster.len();
    }
    text.get(..end).unwrap_or_default()
}

/// The longest stretches of characters of a kind, in bytes.
pub fn runs(text: &str, of: fn(char) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| of(*c)) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += c.len_utf8(),
            _ => runs.push(at..at + c.len_utf8()),
        }
    }
    runs
}

/// A string of the input, to find pieces in.
#[derive(Clone, Copy)]
pub struct Text<'d> {
    /// The value it is.
    pub json: Json<'d>,
    /// The decoded string.
    pub value: &'d str,
}

/// Bytes of a string that is looked into: several times what any text of the platform holds. Of a longer one only the
/// length is told, so that hostile input costs little.
pub(crate) const READ: usize = 8192;

impl<'d> Text<'d> {
    /// The string that a value is.
    pub fn of(json: Json<'d>) -> Option<Text<'d>> {
        Some(Text { json, value: json.text()? })
    }

    /// The string that a value is, where it is not too long to be looked into.
    pub fn read(json: Json<'d>) -> Option<Text<'d>> {
        Text::of(json).filter(|text| text.value.len() <= READ)
    }

    /// The same of a member.
    pub fn at(object: Json<'d>, name: &str) -> Option<Text<'d>> {
        object.get(name).and_then(Text::read)
    }

    /// A piece of it.
    pub fn piece(&self, at: Range<usize>) -> &'d str {
        self.value.get(at).unwrap_or_default()
    }

    /// A range of bytes in UTF-16 units.
    #[inline(never)]
    pub fn utf16(&self, at: &Range<usize>) -> (u32, u32) {
        let start = utf16_length(self.piece(0..at.start));
        (start, start + utf16_length(self.piece(at.clone())))
    }
}

impl Finding {
    /// Only a piece of the text, given in bytes.
    #[inline(never)]
    pub fn within(&mut self, text: &Text, at: Range<usize>) -> &mut Finding {
        let (start, end) = text.utf16(&at);
        self.range(start, end)
    }

    /// Only a piece of the text, and a fix that puts something else in its place.
    #[inline(never)]
    pub fn rewrite(&mut self, text: &Text, at: Range<usize>, by: &str, safe: bool) -> &mut Finding {
        let range = text.utf16(&at);
        self.range = Some(range);
        // An empty text would only be wrong in another way.
        if by.is_empty() && text.value.trim().len() <= at.len() {
            return self;
        }
        let edits = vec![Edit::Text { place: text.json.place(), range, text: by.to_owned() }];
        self.fix(Fix { safe, edits })
    }

    /// All from the first to the last of some pieces, and a fix that takes them out, a line break for a space.
    #[inline(never)]
    pub fn strike(&mut self, text: &Text, pieces: &[Range<usize>], safe: bool) -> &mut Finding {
        let mut edits = Vec::new();
        let (mut from, mut to, mut left) = (usize::MAX, 0, text.value.trim().len());
        for at in pieces {
            left = left.saturating_sub(at.len());
            (from, to) = (from.min(at.start), to.max(at.end));
            let by = if text.piece(at.clone()).trim().is_empty() { " " } else { "" };
            edits.push(Edit::Text { place: text.json.place(), range: text.utf16(at), text: by.to_owned() });
        }
        self.within(text, from..to);
        if left > 0 { self.fix(Fix { safe, edits }) } else { self }
    }
}
