//! A number as it is written: characters with their places, and what kind of character each is.

use super::characters::{digit, is_letter_or_number};
use crate::recipient::work;
use std::borrow::Cow;

/// The longest text in which a number is looked for, in code points: that of libphonenumber.
pub(super) const LONGEST: usize = 250;

/// A character and its place, in UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sign {
    pub c: char,
    pub at: u32,
}

impl Sign {
    /// The place behind it.
    pub fn end(self) -> u32 {
        self.at + self.c.len_utf16() as u32
    }
}

/// The characters of a text, at most one more than are read.
pub(super) fn signs(text: &str) -> Vec<Sign> {
    let mut at = 0;
    let mut signs = Vec::with_capacity(text.len().min(LONGEST + 1));
    for c in text.chars().take(LONGEST + 1) {
        signs.push(Sign { c, at });
        at += c.len_utf16() as u32;
    }
    work::count(signs.len());
    signs
}

/// A plus sign; the fullwidth one counts.
pub(super) fn is_plus(c: char) -> bool {
    matches!(c, '+' | '＋')
}

/// What stands between digits: hyphens and dashes, spaces, full stops, slashes, brackets and tildes, the `x` that stands
/// for a carrier, and characters of no width that text processors put there.
pub(super) fn is_punctuation(c: char) -> bool {
    matches!(c,
        '-' | 'x' | 'X' | ' ' | '(' | ')' | '.' | '[' | ']' | '/' | '~' | '*'
        | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30FC}' | '\u{FF0D}'..='\u{FF0F}'
        | '\u{A0}' | '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{3000}'
        | '\u{FF08}' | '\u{FF09}' | '\u{FF3B}' | '\u{FF3D}' | '\u{2053}' | '\u{223C}' | '\u{FF5E}')
}

/// A character as it is compared where case does not matter: in lower case, as far as labels and letters of keys need.
pub(super) fn folded(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        'İ' | 'ı' => 'i',
        'ſ' => 's',
        '\u{212A}' => 'k',
        'Ó' => 'ó',
        'А'..='Я' => char::from_u32(c as u32 + 0x20).unwrap_or(c),
        'Ａ'..='Ｚ' => char::from_u32(c as u32 + 0x20).unwrap_or(c),
        c => c,
    }
}

/// The key of a telephone that a letter stands on (E.161).
fn key(c: char) -> Option<u8> {
    let letter = match c {
        'ı' => 'I',
        'ſ' => 'S',
        c => c.to_ascii_uppercase(),
    };
    Some(match letter {
        'A'..='C' => 2,
        'D'..='F' => 3,
        'G'..='I' => 4,
        'J'..='L' => 5,
        'M'..='O' => 6,
        'P'..='S' => 7,
        'T'..='V' => 8,
        'W'..='Z' => 9,
        _ => return None,
    })
}

/// Digits in ASCII, and where they stand.
#[derive(Clone, Debug)]
pub(super) struct Digits<'n> {
    pub text: Cow<'n, str>,
    places: Places<'n>,
}

#[derive(Clone, Debug)]
enum Places<'n> {
    /// One behind another, behind a plus sign.
    Plain,
    /// Among these signs, where letters may stand for keys.
    Among(&'n [Sign], bool),
}

impl Digits<'_> {
    /// The digits of a number: those of any script; or where it has three letters, which then stand for keys, the ASCII
    /// ones.
    pub fn of(signs: &[Sign]) -> Digits<'_> {
        work::count(signs.len());
        let has_letters = has_letters(signs);
        let mut text = String::with_capacity(signs.len());
        for sign in signs {
            if let Some(value) = value(sign.c, has_letters) {
                text.push(char::from(b'0' + value));
            }
        }
        Digits { text: Cow::Owned(text), places: Places::Among(signs, has_letters) }
    }

    /// Those of a text that is a plus sign and three or more ASCII digits: most numbers are written so, and nothing else need
    /// be looked for in them.
    pub fn plain(text: &str) -> Option<Digits<'_>> {
        let digits = text.strip_prefix('+').filter(|digits| (3..LONGEST).contains(&digits.len()))?;
        work::count(digits.len());
        let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        is_plain.then_some(Digits { text: Cow::Borrowed(digits), places: Places::Plain })
    }

    /// The places of some of them, in UTF-16 units: from the first to behind the last. None where they do not stand in this
    /// order, as in a URI whose context is read first.
    pub fn range(&self, first: usize, behind: usize) -> Option<(u32, u32)> {
        let (start, end) = match self.places {
            Places::Plain => (first as u32 + 1, behind as u32 + 1),
            Places::Among(signs, has_letters) => {
                let mut read = signs.iter().filter(|sign| value(sign.c, has_letters).is_some());
                let start = read.clone().nth(first)?.at;
                (start, read.nth(behind.checked_sub(1)?)?.end())
            }
        };
        (start < end).then_some((start, end))
    }
}

fn value(c: char, has_letters: bool) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 & 15),
        c if has_letters => key(c),
        c => digit(c),
    }
}

/// True where three letters or more stand in a number: it is then one to be typed by letters.
pub(super) fn has_letters(number: &[Sign]) -> bool {
    number.iter().filter(|sign| sign.c.is_ascii_alphabetic()).nth(2).is_some()
}

/// The number in a text: from the first plus sign or digit to the last letter, digit or `#`, but without a second
/// extension, as in `x302/x2303`.
pub(super) fn number_in(text: &[Sign]) -> &[Sign] {
    let begins = |sign: &Sign| is_plus(sign.c) || digit(sign.c).is_some();
    let Some(start) = text.iter().position(begins) else { return &[] };
    let ends = |sign: &Sign| sign.c == '#' || is_letter_or_number(sign.c);
    let end = text.iter().rposition(ends).map_or(start, |last| last + 1);
    let number = text.get(start..end).unwrap_or_default();
    let mut slash = None;
    for (at, sign) in number.iter().enumerate() {
        work::count(1);
        match sign.c {
            '/' | '\\' => slash = Some(at),
            ' ' => {}
            'x' if slash.is_some() => return number.get(..slash.unwrap_or_default()).unwrap_or_default(),
            _ => slash = None,
        }
    }
    number
}

/// True where signs can be a number without extension: plus signs, three digits with nothing but punctuation between them,
/// then digits, punctuation and letters. Two digits alone are one too.
pub(super) fn is_viable(number: &[Sign]) -> bool {
    if let [first, second] = number
        && digit(first.c).is_some()
        && digit(second.c).is_some()
    {
        return true;
    }
    let mut digits = 0;
    for sign in number.iter().skip_while(|sign| is_plus(sign.c)) {
        work::count(1);
        if digit(sign.c).is_some() {
            digits += 1;
        } else if !(is_punctuation(sign.c) || digits > 2 && folded(sign.c).is_ascii_lowercase()) {
            return false;
        }
    }
    digits > 2
}
