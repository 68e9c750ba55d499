//! The words of a reply, in the form that keywords are compared in.

use crate::text::{Form, Normalizer, Text, is_letter, normal, runs};
use std::ops::Range;

/// Words from which a reply is a message of its own, in which a keyword says little.
const MOST: usize = 8;

/// The words of a reply, one behind the other: in small letters, without accents and signs.
#[derive(Default)]
pub struct Words {
    /// Behind each word a space, or a full stop where a sign stands there, so that the next word begins another clause.
    text: Vec<char>,
    /// Of each word where it begins in this text, and where it stands in the reply.
    places: Vec<(usize, Range<usize>)>,
    /// Where the next word begins.
    next: usize,
}

impl Words {
    /// Ends a word, where one was begun.
    #[inline(never)]
    fn end(&mut self, at: &Range<usize>) {
        if self.next < self.text.len() {
            self.places.push((self.next, at.clone()));
            self.text.push(' ');
            self.next = self.text.len();
        }
    }

    /// A sign stands behind the last word.
    fn close(&mut self) {
        if let Some(last) = self.text.last_mut() {
            *last = '.';
        }
    }

    /// Where a word begins, by its number.
    pub fn start(&self, number: usize) -> Option<usize> {
        self.places.get(number).map(|(start, _)| *start)
    }

    /// The place behind a phrase and the sign after it; 0 where it does not stand there. In one clause, or, where it may be torn,
    /// in several.
    #[inline(never)]
    pub fn behind(&self, start: usize, phrase: &str, torn: bool) -> usize {
        let mut at = start;
        for c in phrase.chars() {
            let found = self.at(at);
            let same = found.eq_ignore_ascii_case(&c) || torn && c == ' ' && found == '.';
            if !same {
                return 0;
            }
            at += 1;
        }
        if is_end(self.at(at)) { at + 1 } else { 0 }
    }

    fn at(&self, at: usize) -> char {
        self.text.get(at).copied().unwrap_or_default()
    }

    /// True where all of the words stand before a place, and there are some.
    pub fn is_whole(&self, behind: usize) -> bool {
        behind > 0 && behind == self.text.len()
    }

    /// True where the clause goes on at a place.
    pub fn goes_on(&self, behind: usize) -> bool {
        self.at(behind.wrapping_sub(1)) == ' '
    }

    /// Takes words out, so that no other is found in them.
    pub fn strike(&mut self, start: usize, behind: usize) {
        for c in self.text.iter_mut().take(behind).skip(start) {
            *c = if is_end(*c) { *c } else { '\0' };
        }
    }

    /// Where some words stand in the reply, in bytes.
    #[inline(never)]
    pub fn place(&self, start: usize, behind: usize) -> Range<usize> {
        let (mut first, mut last) = (usize::MAX, 0);
        for (word, at) in &self.places {
            if (start..behind).contains(word) {
                (first, last) = (first.min(at.start), at.end);
            }
        }
        first..last
    }
}

fn is_end(c: char) -> bool {
    matches!(c, ' ' | '.')
}

/// The words in both readings: signs inside of a word gone (`S.T.O.P`, `opt-out` as `optout`), and as spaces (`opt-out` as
/// `opt out`, `stop.thanks`). No words where there are more than a keyword can be looked for in.
pub fn words(text: Text, normalizer: Normalizer) -> [Words; 2] {
    let (mut joined, mut split): (Words, Words) = Default::default();
    for stretch in runs(text.value, |c| !c.is_whitespace()) {
        // From its first letter to its last; a dash of its own and an emoji have none.
        let (mut at, mut next) = (stretch.end..stretch.start, stretch.start);
        for c in text.piece(stretch.clone()).chars() {
            let start = next;
            next += c.len_utf8();
            if is_letter(c) {
                at = at.start.min(start)..next;
            }
        }
        for c in plain(text.piece(at.clone()), normalizer).chars() {
            if c == ' ' {
                split.end(&at);
            } else {
                joined.text.push(c);
                split.text.push(c);
            }
        }
        joined.end(&at);
        split.end(&at);
        if at.end < stretch.end {
            joined.close();
            split.close();
        }
        if joined.places.len() > MOST || split.places.len() > 4 * MOST {
            return Default::default();
        }
    }
    [joined, split]
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
