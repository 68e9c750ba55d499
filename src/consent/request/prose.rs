//! A text as words in small letters without accents, and how phrases are found in it.
//!
//! Words come from the text as it is written: composed or decomposed, with hyphens, typographic apostrophes, soft hyphens,
//! line breaks and any number of spaces between them. Each knows where it stands there, so that a finding can mark it.

use super::phrases::{COMMON, CONDITIONS};
use crate::json::Place;
use crate::text::is_letter;

/// Words that a gap in a phrase may have.
const GAP: usize = 6;

/// Words from one up to before another; none where it ends at zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    /// True where there is none.
    pub fn is_none(self) -> bool {
        self.end == 0
    }
}

/// A word.
#[derive(Clone, Copy)]
struct Word {
    /// Its bytes among the folded letters.
    start: u32,
    end: u32,
    /// The string it stands in.
    place: Place,
    /// Its UTF-16 units there.
    range: (u32, u32),
    /// The number of its sentence.
    sentence: u32,
    /// It begins with a small letter or a digit, so that it is no name.
    small: bool,
    /// It has a small letter.
    quiet: bool,
}

/// The words of a text.
#[derive(Default)]
pub(in super::super) struct Prose {
    folded: String,
    words: Vec<Word>,
    /// The last string with a character to be seen, its length up to there in UTF-16 units, and that character.
    pub last: (Place, u32, char),
}

impl Prose {
    /// Adds the words of a string. A sentence goes on from one string to the next.
    pub fn add(&mut self, text: &str, place: Place) {
        // Letters since the last full stop in an open word: S.A. and e.V. are one word each.
        let mut letters = 0;
        let mut open = false;
        // A sign that may end a sentence stands before the next word.
        let mut sign = ' ';
        let mut at = 0;
        for c in text.chars() {
            let from = at;
            at += c.len_utf16() as u32;
            if !c.is_whitespace() {
                self.last = (place, at, c);
            }
            if is_invisible(c) {
                continue;
            }
            if !is_letter(c) {
                open &= c == '.' && letters == 1;
                letters = 0;
                if matches!(c, '.' | '!' | '?' | ';') {
                    sign = c;
                }
                continue;
            }
            let start = self.folded.len() as u32;
            let small = c.is_ascii_lowercase();
            if !open {
                let sentence = self.words.last().map_or(0, |last| {
                    // Abbreviations have full stops too.
                    let goes_on = sign == '.' && (small || matches!(c, 'ß'..='ÿ') || last.end - last.start == 1);
                    last.sentence + u32::from(sign != ' ' && !goes_on)
                });
                let small = small || c.is_ascii_digit();
                self.words.push(Word { start, end: start, place, range: (from, at), sentence, small, quiet: false });
            }
            fold(c, &mut self.folded);
            (open, sign, letters) = (true, ' ', letters + 1);
            if let Some(word) = self.words.last_mut() {
                (word.end, word.range.1) = (self.folded.len() as u32, at);
                word.quiet |= small;
            }
        }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// A word in small letters; behind the last an empty one.
    #[inline(never)]
    pub fn word(&self, number: usize) -> &str {
        let word = self.words.get(number);
        word.and_then(|word| self.folded.get(word.start as usize..word.end as usize)).unwrap_or_default()
    }

    /// True for a word that begins like a name.
    pub fn is_capital(&self, number: usize) -> bool {
        self.words.get(number).is_some_and(|word| !word.small)
    }

    /// True for a word without small letters.
    pub fn shouts(&self, number: usize) -> bool {
        self.words.get(number).is_some_and(|word| !word.quiet)
    }

    /// Where words stand: the string of the first, and the UTF-16 units there of those that stand in it.
    pub fn place(&self, words: Span) -> Option<(Place, (u32, u32))> {
        let first = self.words.get(words.start)?;
        let all = self.words.get(words.start..words.end)?;
        let last = all.iter().rfind(|word| word.place == first.place)?;
        Some((first.place, (first.range.0, last.range.1)))
    }

    /// True where two words stand in one sentence.
    #[inline(never)]
    pub fn same_sentence(&self, a: usize, b: usize) -> bool {
        match (self.words.get(a), self.words.get(b)) {
            (Some(a), Some(b)) => a.sentence == b.sentence,
            _ => false,
        }
    }

    /// True where most words have letters that no known language has.
    pub fn is_foreign(&self) -> bool {
        let foreign = (0..self.len()).filter(|number| !self.word(*number).is_ascii());
        foreign.count() * 2 > self.len()
    }

    /// True for a longer text with hardly any of the words that one in a known language has.
    pub fn is_strange(&self) -> bool {
        let common = (0..self.len()).filter(|number| self.speaks(*number, COMMON));
        self.len() > 5 && common.count() < 2
    }

    /// True where a phrase of a list begins at a word.
    pub fn speaks(&self, start: usize, phrases: &str) -> bool {
        self.end_of(start, phrases) > 0
    }

    /// The word behind the first phrase of a list that begins at a word, zero for none; a bar between two phrases. In a phrase
    /// `a/b` is either word, `*` any beginning or ending of a word, and `_` a few words or none, all in one sentence.
    #[inline(never)]
    pub fn end_of(&self, start: usize, phrases: &str) -> usize {
        let first = self.word(start).bytes().next().unwrap_or_default();
        let begun = phrases.split('|').filter(|phrase| may_begin(phrase, first));
        begun.map(|phrase| self.rest_at(start, start, phrase)).find(|end| *end > 0).unwrap_or_default()
    }

    /// The word behind the rest of a phrase, zero where the rest is not found from a word on.
    fn rest_at(&self, start: usize, at: usize, phrase: &str) -> usize {
        if phrase.is_empty() {
            return at;
        }
        let (slot, rest) = phrase.split_once(' ').unwrap_or((phrase, ""));
        if slot == "_" {
            for next in at..=at + GAP {
                let end = self.rest_at(start, next, rest);
                if end > 0 || self.speaks(next, CONDITIONS) {
                    return end;
                }
            }
            return 0;
        }
        let word = self.word(at);
        let found = slot.split('/').any(|form| fits(form.as_bytes(), word.as_bytes())) && self.same_sentence(start, at);
        if found { self.rest_at(start, at + 1, rest) } else { 0 }
    }
}

/// True where a phrase may begin with a word of this first letter: most phrases are put aside so, at little cost.
fn may_begin(phrase: &str, letter: u8) -> bool {
    let mut begins = true;
    for byte in phrase.bytes() {
        match byte {
            b' ' => return false,
            b'/' => begins = true,
            byte if begins && (byte == letter || matches!(byte, b'*' | b'_')) => return true,
            _ => begins = false,
        }
    }
    false
}

/// True where a word has a form, which may leave its beginning and its ending open.
fn fits(form: &[u8], word: &[u8]) -> bool {
    let (form, open_end) = if let [form @ .., b'*'] = form { (form, true) } else { (form, false) };
    let (form, open_start) = if let [b'*', form @ ..] = form { (form, true) } else { (form, false) };
    let most = if open_start { word.len() } else { 0 };
    (0..=most).any(|from| {
        let rest = word.get(from..).unwrap_or_default();
        rest.starts_with(form) && (open_end || rest.len() == form.len())
    })
}

/// Marks that nobody sees, and accents that follow their letter.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// The letters that those from U+00C0 to U+017F are without their marks.
const LATIN: &str = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt\
    uuuuuuuuuuuuwwyyyzzzzzzs";

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

    fn prose(text: &str) -> Prose {
        let mut prose = Prose::default();
        prose.add(text, 0);
        prose
    }

    fn words(text: &str) -> Vec<String> {
        let prose = prose(text);
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
        let found = |text: &str, phrases: &str| {
            let prose = prose(text);
            (0..prose.len()).map(|at| at..prose.end_of(at, phrases)).find(|found| found.end > 0)
        };
        assert_eq!(found("It is a condition\nof  purchase.", "condition of purchase"), Some(3..6));
        assert_eq!(found("On one condition. Of purchase", "condition of purchase"), None);
        assert_eq!(found("z. B. per E-Mail", "z b _ mail"), Some(0..5));
        assert_eq!(found("Special offers", "*offer*|news"), Some(1..2));
        assert_eq!(found("required in order to buy", "required/needed _ to buy/order"), Some(0..5));
        assert_eq!(found("tick if you want, or not if you do not", "tick _ if you do not"), None);
        assert_eq!(found("", "*"), None);
    }

    #[test]
    fn a_form_leaves_open_what_its_stars_stand_for() {
        for (form, word, is) in [
            ("ab", "ab", true),
            ("ab*", "abc", true),
            ("*ab", "cab", true),
            ("*ab*", "cabc", true),
            ("ab", "abc", false),
            ("ab*", "cab", false),
            ("*ab", "abc", false),
            ("abc", "ab", false),
            ("ab", "", false),
        ] {
            assert_eq!(fits(form.as_bytes(), word.as_bytes()), is, "{form} {word}");
        }
    }
}
