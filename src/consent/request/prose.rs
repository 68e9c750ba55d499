//! A text as words in small letters without accents, and how phrases are found in it.
//!
//! Words come from the text as it is written: composed or decomposed, with hyphens, typographic apostrophes, soft hyphens,
//! line breaks and any number of spaces between them. Each knows its bytes there, so that a finding can mark them.

use super::phrases::COMMON;
use crate::text::{Text, is_letter};
use std::ops::Range;

/// Words that a gap in a phrase may have.
const GAP: usize = 6;

/// Words that begin a condition: a gap does not reach over them.
const CONDITIONS: &str = "if|unless|wenn|falls|sofern|om|si|se|caso|als|indien";

/// A word.
struct Word {
    /// Its bytes among the folded letters.
    letters: Range<usize>,
    /// Its bytes in its piece of the text.
    at: Range<usize>,
    /// The number of its piece.
    piece: usize,
    /// The number of its sentence.
    sentence: usize,
}

/// The words of a text.
#[derive(Default)]
pub(in super::super) struct Prose {
    folded: String,
    words: Vec<Word>,
    /// Words that say something else: they are the name of a business.
    pub masked: Range<usize>,
}

impl Prose {
    /// The words of a text in one piece.
    pub fn of(text: &str) -> Prose {
        let mut prose = Prose::default();
        prose.add(text, 0);
        prose
    }

    /// Adds the words of a piece of the text. A sentence goes on from one piece to the next.
    pub fn add(&mut self, text: &str, piece: usize) {
        let mut open = false;
        // A sign that may end a sentence stands before the next word.
        let mut end = ' ';
        let mut chars = text.char_indices().filter(|(_, c)| !is_invisible(*c)).peekable();
        while let Some((at, c)) = chars.next() {
            if is_letter(c) {
                if !open {
                    let sentence =
                        self.words.last().map_or(0, |last| last.sentence + usize::from(self.ends(last, end, c)));
                    let letters = self.folded.len()..self.folded.len();
                    self.words.push(Word { letters, at: at..at, piece, sentence });
                    (open, end) = (true, ' ');
                }
                fold(c, &mut self.folded);
                if let Some(word) = self.words.last_mut() {
                    (word.letters.end, word.at.end) = (self.folded.len(), at + c.len_utf8());
                }
                continue;
            }
            // S.A. and e.V. are one word each.
            let single = self.words.last().is_some_and(|word| text.get(word.at.clone()).is_some_and(is_abbreviated));
            open &= c == '.' && single && chars.peek().is_some_and(|(_, next)| is_letter(*next));
            if matches!(c, '.' | '!' | '?' | ';') {
                end = c;
            }
        }
    }

    /// True where a sign between a word and the next letter ends the sentence. Abbreviations have full stops too.
    fn ends(&self, last: &Word, sign: char, next: char) -> bool {
        let small = next.is_ascii_lowercase() || matches!(next, 'ß'..='ÿ');
        sign != ' ' && (sign != '.' || !small && last.letters.len() > 1)
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// A word in small letters; behind the last an empty one.
    pub fn word(&self, number: usize) -> &str {
        self.words.get(number).and_then(|word| self.folded.get(word.letters.clone())).unwrap_or_default()
    }

    /// The first letters of a word as they are written.
    pub fn written<'t>(&self, number: usize, pieces: &[Text<'t>]) -> &'t str {
        let Some(word) = self.words.get(number) else { return "" };
        pieces.get(word.piece).map_or("", |text| text.piece(word.at.clone()))
    }

    /// Where words stand: their piece, and the bytes there of those that stand in it.
    pub fn place(&self, words: &Range<usize>) -> Option<(usize, Range<usize>)> {
        let first = self.words.get(words.start)?;
        let last = self.words.get(words.clone())?.iter().rfind(|word| word.piece == first.piece)?;
        Some((first.piece, first.at.start..last.at.end))
    }

    /// True where two words stand in one sentence.
    pub fn same_sentence(&self, a: usize, b: usize) -> bool {
        let sentence = |number: usize| self.words.get(number).map(|word| word.sentence);
        sentence(a).is_some() && sentence(a) == sentence(b)
    }

    /// True where most words have letters that no known language has.
    pub fn is_foreign(&self) -> bool {
        let foreign = (0..self.len()).filter(|number| !self.word(*number).is_ascii());
        foreign.count() * 2 > self.len()
    }

    /// True for a longer text with hardly any of the words that one in a known language has.
    pub fn is_strange(&self) -> bool {
        let common = (0..self.len()).filter(|number| is_one(self.word(*number), COMMON));
        self.len() > 5 && common.count() < 2
    }

    /// The words of the first phrase of a list that is accepted, a bar between two phrases.
    pub fn find(&self, phrases: &str, accept: &mut dyn FnMut(&Range<usize>) -> bool) -> Option<Range<usize>> {
        let mut best: Option<Range<usize>> = None;
        let mut folded = String::new();
        for phrase in phrases.split('|') {
            let heads = heads(phrase);
            fold_all(phrase, &mut folded);
            for start in 0..best.as_ref().map_or(self.len(), |best| best.start) {
                if heads & head(self.word(start)) == 0 {
                    continue;
                }
                let found = self.phrase_at(start, &folded).map(|end| start..end);
                if let Some(found) = found.filter(|found| accept(found)) {
                    best = Some(found);
                    break;
                }
            }
        }
        best
    }

    /// True where a phrase of a list begins at a word.
    pub fn speaks(&self, start: usize, phrases: &str) -> bool {
        let head = head(self.word(start));
        let mut folded = String::new();
        phrases.split('|').filter(|phrase| heads(phrase) & head != 0).any(|phrase| {
            fold_all(phrase, &mut folded);
            self.phrase_at(start, &folded).is_some()
        })
    }

    /// The word behind a folded phrase that begins at a word. In a phrase `a/b` is either word, `*` any beginning or ending
    /// of a word, `#` a number, and `_` a few words or none, all in one sentence.
    fn phrase_at(&self, start: usize, phrase: &str) -> Option<usize> {
        let mut runs = phrase.split('_');
        let mut end = self.run_at(start, runs.next()?)?;
        for run in runs {
            let first = end;
            end = loop {
                if let Some(found) = self.run_at(end, run).filter(|_| self.same_sentence(start, end)) {
                    break found;
                }
                if end - first == GAP || end == self.len() || is_one(self.word(end), CONDITIONS) {
                    return None;
                }
                end += 1;
            };
        }
        Some(end)
    }

    /// The word behind words that follow each other, from a word on.
    fn run_at(&self, start: usize, run: &str) -> Option<usize> {
        let mut at = start;
        for slot in run.split(' ').filter(|slot| !slot.is_empty()) {
            let word = self.word(at);
            if word.is_empty() || !slot.split('/').any(|form| fits(form, word)) || !self.same_sentence(start, at) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}

/// True where a word is one of a list, a bar between two.
pub(super) fn is_one(word: &str, list: &str) -> bool {
    list.split('|').any(|known| known == word)
}

/// The letters that a phrase may begin with, a bit for each: most words need then not be compared.
fn heads(phrase: &str) -> u32 {
    let first = phrase.split(' ').next().unwrap_or_default();
    first.split('/').fold(0, |heads, form| {
        heads | if form.starts_with(|c: char| c.is_ascii_lowercase()) { head(form) } else { u32::MAX }
    })
}

/// The bit of a word's first letter; of no word none.
fn head(word: &str) -> u32 {
    word.as_bytes().first().map_or(0, |byte| 1 << (byte & 31))
}

/// True where a word has a form, which may leave its beginning and its ending open.
fn fits(form: &str, word: &str) -> bool {
    if form == "#" {
        return word.starts_with(|c: char| c.is_ascii_digit());
    }
    let (form, open_end) = form.strip_suffix('*').map_or((form, false), |form| (form, true));
    let (form, open_start) = form.strip_prefix('*').map_or((form, false), |form| (form, true));
    match (open_start, open_end) {
        (false, false) => word == form,
        (false, true) => word.starts_with(form),
        (true, false) => word.ends_with(form),
        (true, true) => word.as_bytes().windows(form.len()).any(|piece| piece == form.as_bytes()),
    }
}

/// A letter, or several with a full stop behind each: the beginning of an abbreviation.
fn is_abbreviated(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some() && chars.next().is_none_or(|c| c == '.')
}

/// Marks that nobody sees, and accents that follow their letter.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// The letters that those from U+00C0 to U+017F are without their marks.
const LATIN: &str = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt\
    uuuuuuuuuuuuwwyyyzzzzzzs";

/// A text with all its letters folded.
fn fold_all(text: &str, folded: &mut String) {
    folded.clear();
    text.chars().for_each(|c| fold(c, folded));
}

/// Adds a letter as a small one without marks: Latin, Greek, Cyrillic.
fn fold(c: char, out: &mut String) {
    let plain = match c {
        'ß' => return out.push_str("ss"),
        'Æ' | 'æ' => return out.push_str("ae"),
        'Œ' | 'œ' => return out.push_str("oe"),
        '\u{C0}'..='\u{17F}' => LATIN.as_bytes().get(c as usize - 0xC0).map_or(c, |byte| char::from(*byte)),
        'Α'..='Ω' | 'А'..='Я' => char::from_u32(c as u32 + 0x20).unwrap_or(c),
        c => c.to_ascii_lowercase(),
    };
    out.push(plain);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let prose = Prose::of(text);
        (0..prose.len()).map(|number| prose.word(number).to_owned()).collect()
    }

    #[test]
    fn words_are_folded_however_they_are_written() {
        assert_eq!(LATIN.len(), 0x180 - 0xC0);
        assert_eq!(words("Återkalla  A\u{30A}terkalla åter\u{AD}kalla"), ["aterkalla"; 3]);
        assert_eq!(words("Größe, œuvre\u{A0}ŁÓDŹ"), ["grosse", "oeuvre", "lodz"]);
        assert_eq!(words("don’t e-mail d\u{2019}achat"), ["don", "t", "e", "mail", "d", "achat"]);
        assert_eq!(words("Acme S.A. e.V. p.l.c., example.com"), ["acme", "sa", "ev", "plc", "example", "com"]);
    }

    #[test]
    fn phrases_stay_in_their_sentence() {
        let found = |text: &str, phrases: &str| Prose::of(text).find(phrases, &mut |_| true);
        assert_eq!(found("It is a condition\nof  purchase.", "condition of purchase"), Some(3..6));
        assert_eq!(found("On one condition. Of purchase", "condition of purchase"), None);
        assert_eq!(found("z. B. per E-Mail", "z b _ mail"), Some(0..5));
        assert_eq!(found("Special offers", "*offer*|news"), Some(1..2));
        assert_eq!(found("required in order to buy", "required/needed _ to buy/order"), Some(0..5));
        assert_eq!(found("tick if you want, or not if you do not", "tick _ if you do not"), None);
        assert_eq!(found("4x a month", "# a month"), Some(0..3));
        assert_eq!(found("", "*"), None);
    }
}
