//! The words of a reply, in the form that keywords are compared in.

use crate::text::{Form, Normalizer, is_letter, normal, runs};
use std::ops::Range;

/// Words from which a reply is a message of its own, in which a keyword says little.
const MOST: usize = 8;

/// A word of a reply.
pub struct Word {
    /// In small letters, without accents and signs.
    pub text: String,
    /// Where it stands, in bytes: without signs around it.
    pub at: Range<usize>,
    /// A sign stands behind it, so that the next word begins another clause.
    pub closes: bool,
}

/// The words in both readings: signs inside of a word gone (`S.T.O.P`, `opt-out` as `optout`), and as spaces (`opt-out` as
/// `opt out`, `stop.thanks`). Nothing where there are none, or more than a keyword can be looked for in.
pub fn words(text: &str, normalizer: Normalizer) -> Option<[Vec<Word>; 2]> {
    let (mut joined, mut split): (Vec<Word>, Vec<Word>) = Default::default();
    for stretch in runs(text, |c| !c.is_whitespace()) {
        let written = text.get(stretch.clone()).unwrap_or_default();
        let letters = || written.char_indices().filter(|(_, c)| is_letter(*c));
        let Some(((first, _), (last, end))) = letters().next().zip(letters().next_back()) else {
            // A dash of its own, or an emoji.
            for words in [&mut joined, &mut split] {
                if let Some(word) = words.last_mut() {
                    word.closes = true;
                }
            }
            continue;
        };
        if joined.len() == MOST {
            return None;
        }
        let end = last + end.len_utf8();
        let at = stretch.start + first..stretch.start + end;
        let closes = end < written.len();
        let plain = plain(written.get(first..end).unwrap_or_default(), normalizer);
        let whole: String = plain.split(' ').collect();
        let mut pieces = plain.split(' ').filter(|piece| !piece.is_empty()).peekable();
        while let Some(piece) = pieces.next() {
            let closes = closes && pieces.peek().is_none();
            split.push(Word { text: piece.to_owned(), at: at.clone(), closes });
        }
        if !whole.is_empty() {
            joined.push(Word { text: whole, at, closes });
        }
    }
    (!joined.is_empty()).then_some([joined, split])
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
