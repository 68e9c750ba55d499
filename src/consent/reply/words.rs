//! The words of a reply, in the form that keywords are compared in.

use crate::text::{Form, Normalizer, is_letter, normal, runs};
use std::ops::Range;

/// Words from which a reply is a message of its own, in which a keyword says little.
const MOST: usize = 8;

/// The words of a reply, one behind the other: in small letters, without accents and signs.
#[derive(Default)]
pub struct Words {
    /// Behind each word a space, or a full stop where a sign stands there, so that the next word begins another clause.
    text: Vec<u8>,
    /// Of each word where it begins in this text, and where it stands in the reply.
    places: Vec<(usize, Range<usize>)>,
}

impl Words {
    /// Ends a word that was begun.
    fn end(&mut self, at: &Range<usize>) {
        let start = self.text.iter().rposition(|byte| is_end(*byte)).map_or(0, |end| end + 1);
        if start < self.text.len() {
            self.text.push(b' ');
            self.places.push((start, at.clone()));
        }
    }

    /// A sign stands behind the last word.
    fn close(&mut self) {
        if let Some(last) = self.text.last_mut() {
            *last = b'.';
        }
    }

    /// Where a word begins, by its number.
    pub fn start(&self, number: usize) -> Option<usize> {
        self.places.get(number).map(|(start, _)| *start)
    }

    /// The place behind a phrase, or behind a word and the sign after it; 0 where it does not stand there. In one clause, or,
    /// where it may be torn, in several.
    #[inline(never)]
    pub fn behind(&self, start: usize, phrase: &str, torn: bool) -> usize {
        let mut at = start;
        for byte in phrase.bytes() {
            let found = self.text.get(at).copied().unwrap_or_default();
            let same = found.eq_ignore_ascii_case(&byte) || torn && byte == b' ' && found == b'.';
            if !same {
                return 0;
            }
            at += 1;
        }
        if self.text.get(at).copied().is_some_and(is_end) { at + 1 } else { 0 }
    }

    /// True where all of the words stand before a place, and there are some.
    pub fn is_whole(&self, behind: usize) -> bool {
        behind > 0 && behind == self.text.len()
    }

    /// True where the clause goes on at a place.
    pub fn goes_on(&self, behind: usize) -> bool {
        behind.checked_sub(1).and_then(|end| self.text.get(end)) == Some(&b' ')
    }

    /// Takes words out, so that no other is found in them.
    pub fn strike(&mut self, start: usize, behind: usize) {
        for byte in self.text.iter_mut().take(behind).skip(start) {
            *byte = if is_end(*byte) { *byte } else { 0 };
        }
    }

    /// Where some words stand in the reply, in bytes.
    pub fn place(&self, start: usize, behind: usize) -> Range<usize> {
        let mut place = usize::MAX..0;
        for (word, at) in &self.places {
            if (start..behind).contains(word) {
                place = place.start.min(at.start)..at.end;
            }
        }
        place
    }
}

fn is_end(byte: u8) -> bool {
    matches!(byte, b' ' | b'.')
}

/// The words in both readings: signs inside of a word gone (`S.T.O.P`, `opt-out` as `optout`), and as spaces (`opt-out` as
/// `opt out`, `stop.thanks`). No words where there are more than a keyword can be looked for in.
pub fn words(text: &str, normalizer: Normalizer) -> [Words; 2] {
    let mut readings = <[Words; 2]>::default();
    for stretch in runs(text, |c| !c.is_whitespace()) {
        let written = text.get(stretch.clone()).unwrap_or_default();
        // From its first letter to its last; a dash of its own and an emoji have none.
        let (mut first, mut last) = (written.len(), 0);
        for (at, c) in written.char_indices().filter(|(_, c)| is_letter(*c)) {
            (first, last) = (first.min(at), at + c.len_utf8());
        }
        let at = stretch.start + first..stretch.start + last;
        let [joined, split] = &mut readings;
        for c in plain(text.get(at.clone()).unwrap_or_default(), normalizer).chars() {
            if c == ' ' {
                split.end(&at);
                continue;
            }
            for words in [&mut *joined, &mut *split] {
                words.text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
        for words in &mut readings {
            words.end(&at);
            if last < written.len() {
                words.close();
            }
        }
        let [joined, split] = &readings;
        if joined.places.len() > MOST || split.places.len() > 4 * MOST {
            return Default::default();
        }
    }
    readings
}

/// Decomposed, in small letters, with spaces for signs. The marks of Latin, Arabic and Hebrew go, with the Arabic tatweel, and
/// an alef has no hamza; those of Indian scripts are vowels and stay.
pub fn plain(text: &str, normalizer: Normalizer) -> String {
    let mut plain = String::new();
    for c in normal(text, Form::Nfkd, normalizer).chars() {
        match c {
            c if !is_letter(c) => plain.push(' '),
            '\u{300}'..='\u{36F}'
            | '\u{591}'..='\u{5C7}'
            | '\u{610}'..='\u{61C}'
            | '\u{640}'
            | '\u{64B}'..='\u{65F}'
            | '\u{670}'
            | '\u{6D6}'..='\u{6ED}' => {}
            '\u{671}' => plain.push('\u{627}'),
            c => plain.push(c.to_ascii_lowercase()),
        }
    }
    plain
}
