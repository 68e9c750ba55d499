//! From what was read, or could not be, to findings.

use super::kinds;
use super::parse::{Number, Origin, Parsed, Possibility, Unreadable, candidate, international, parse, range};
use super::rules::*;
use super::written::{Digits, Sign, has_letters, is_plus};
use crate::fix::{Edit, Fix};
use crate::json::Place;
use crate::recipient::plan::Territory;
use crate::report::{Finding, Report};
use crate::rule::Rule;

/// Digits of a number of any country, at most (E.164).
const E164_DIGITS: usize = 15;

/// The digits of the longest short code or emergency number.
const SHORT: usize = 6;

/// A text in which a number is looked for.
#[derive(Clone, Copy)]
pub(super) struct Input<'i> {
    /// Its characters.
    pub signs: &'i [Sign],
    /// The region as it is named, empty for none, and the territory of that name.
    pub region: (&'i str, Option<Territory>),
    /// Where findings stand.
    pub place: Place,
}

/// Characters that nobody sees.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

impl Input<'_> {
    /// Adds a finding about a part of the text.
    fn add<'o>(&self, rule: &'static Rule, range: Option<(u32, u32)>, out: &'o mut Report) -> &'o mut Finding {
        let finding = out.add_at(rule, self.place);
        finding.range = range;
        finding
    }

    fn edit(&self, range: (u32, u32), text: &str) -> Edit {
        Edit::Text { place: self.place, range, text: text.to_owned() }
    }

    fn fix(&self, range: (u32, u32), text: &str, safe: bool) -> Fix {
        Fix { safe, edits: vec![self.edit(range, text)] }
    }

    /// What is said of a number of which nothing can be made.
    pub fn unreadable(&self, why: Unreadable, number: &[Sign], out: &mut Report) {
        match why {
            Unreadable::NotANumber => self.no_number(out),
            Unreadable::NoRegion => self.no_country(number, out),
            Unreadable::UnknownCode => self.no_code(number, out),
            Unreadable::TooFew => {
                self.add(NOT_A_NUMBER, range(number), out);
            }
            Unreadable::TooMany => {
                let digits = Digits::of(number);
                let extra = digits.text.len().saturating_sub(E164_DIGITS);
                self.add(TOO_LONG, range(number), out).number("extra", extra as i64);
            }
        }
    }

    fn no_number(&self, out: &mut Report) {
        let visible = self.visible();
        if visible.len() < self.signs.len() && candidate(&visible).is_ok() {
            self.invisible(true, out);
        } else {
            self.add(NOT_A_NUMBER, None, out);
        }
    }

    /// True where what is left without invisible characters reads as the same number.
    fn is_same_without_invisible(&self, parsed: &Parsed) -> bool {
        let visible = self.visible();
        let again = candidate(&visible).ok();
        let again = again.as_deref().and_then(|number| parse(number, self.region.1).ok());
        again.is_some_and(|again| again.number == parsed.number && again.extension.len() == parsed.extension.len())
    }

    fn visible(&self) -> Vec<Sign> {
        self.signs.iter().filter(|sign| !is_invisible(sign.c)).copied().collect()
    }

    /// Says where invisible characters stand.
    fn invisible<'o>(&self, safe: bool, out: &'o mut Report) -> Option<&'o mut Finding> {
        let ranges: Vec<(u32, u32)> =
            self.signs.iter().filter(|sign| is_invisible(sign.c)).map(|sign| (sign.at, sign.end())).collect();
        let first = ranges.first()?;
        let edits = ranges.iter().map(|range| self.edit(*range, "")).collect();
        Some(self.add(INVISIBLE, Some(*first), out).fix(Fix { safe, edits }))
    }

    /// A number without calling code: which is it that is missing?
    fn no_country(&self, number: &[Sign], out: &mut Report) {
        let digits = Digits::of(number);
        let is_valid = |digits: &str| international(digits).is_some_and(|number| number.is_valid());
        let behind = |prefix: &str| digits.text.strip_prefix(prefix).is_some_and(is_valid);
        if behind("00") {
            self.prefix(&digits, 2, false, out);
        } else if behind("011") {
            self.prefix(&digits, 3, false, out);
        } else if is_valid(&digits.text) {
            self.plus(range(number), out);
        } else if self.region.0.is_empty() {
            self.add(NO_REGION, range(number), out);
        } else {
            self.unknown_region(out);
        }
    }

    fn unknown_region<'o>(&self, out: &'o mut Report) -> &'o mut Finding {
        self.add(UNKNOWN_REGION, None, out).quote("name", self.region.0)
    }

    /// A prefix to dial stands for the plus sign.
    fn prefix<'o>(&self, digits: &Digits, length: usize, safe: bool, out: &'o mut Report) -> &'o mut Finding {
        let range = digits.range(0, length);
        let finding = self.add(INTERNATIONAL_PREFIX, range, out);
        match range {
            Some(range) => finding.fix(self.fix(range, "+", safe)),
            None => finding,
        }
    }

    /// The plus sign is missing.
    fn plus<'o>(&self, span: Option<(u32, u32)>, out: &'o mut Report) -> &'o mut Finding {
        let start = span.map_or(0, |span| span.0);
        self.add(WITHOUT_PLUS, span, out).fix(self.fix((start, start), "+", false))
    }

    /// Behind the plus sign stands no calling code; where the rest is a number of the region, it lacks that one.
    fn no_code(&self, number: &[Sign], out: &mut Report) {
        let plus = number.iter().take_while(|sign| is_plus(sign.c)).count();
        let digits = Digits::of(number);
        let finding = self.add(CALLING_CODE, digits.range(0, digits.text.len().min(3)), out);
        let national = number.get(plus..).unwrap_or_default();
        if let Some(region) = self.region.1
            && let Ok(parsed) = parse(national, Some(region))
            && parsed.number.is_valid()
            && let Some(range) = range(number)
        {
            finding.fix(self.fix(range, &parsed.number.e164(), false));
        }
    }

    /// What is said of a number that was read.
    pub fn readable(&self, parsed: &Parsed, out: &mut Report) {
        if self.region.1.is_none() && !self.region.0.is_empty() {
            self.unknown_region(out).as_warning();
        }
        if self.signs.iter().any(|sign| is_invisible(sign.c)) {
            let same = self.is_same_without_invisible(parsed);
            if let Some(finding) = self.invisible(same, out) {
                finding.as_info();
            }
        }
        self.extension(parsed, out);
        self.letters(parsed, out);
        match parsed.origin {
            Origin::InternationalPrefix(length) => {
                let same = parsed.digits.text.get(length..).and_then(international).as_ref() == Some(&parsed.number);
                self.prefix(&parsed.digits, length, same, out).as_warning();
            }
            Origin::Bare => {
                self.plus(parsed.span, out).as_warning();
            }
            Origin::Plus | Origin::Region => {}
        }
        if parsed.origin != Origin::Region && parsed.had_national_prefix() {
            self.trunk_prefix(parsed, out);
        }
        match parsed.number.possibility {
            Possibility::Possible => kinds::check(self, parsed, out),
            impossible => self.length(parsed, impossible, out),
        }
        let is_short = parsed.origin == Origin::Region && parsed.number.national().len() <= SHORT;
        if is_short && !parsed.number.is_valid() {
            self.add(SHORT_CODE, self.national(parsed), out);
        }
    }

    /// An `x` alone stands for a carrier or before an extension.
    fn letters(&self, parsed: &Parsed, out: &mut Report) {
        let is_letter = |sign: &&Sign| sign.c.is_ascii_alphabetic() && !matches!(sign.c, 'x' | 'X');
        if has_letters(parsed.signs) {
            let finding = self.add(LETTERS, parsed.span, out);
            self.whole(parsed, &parsed.number, finding);
        } else if let Some(letter) = parsed.signs.iter().find(is_letter) {
            self.add(LETTERS, Some((letter.at, letter.end())), out);
        }
    }

    fn extension(&self, parsed: &Parsed, out: &mut Report) {
        let (Some(before), Some(last), Some(end)) = (parsed.signs.last(), parsed.extension.last(), self.signs.last())
        else {
            return;
        };
        // A number with its own country in a URI stands in another order than it is read.
        let range = (before.end() < last.end()).then(|| (before.end(), last.end()));
        let finding = self.add(EXTENSION, range, out);
        if range.is_some() {
            finding.fix(self.fix((before.end(), end.end()), "", false));
        }
    }

    /// The national prefix stands behind the calling code.
    fn trunk_prefix(&self, parsed: &Parsed, out: &mut Report) {
        let from = parsed.national_from;
        let written = parsed.digits.text.get(from..).unwrap_or_default();
        let stripped = written.strip_suffix(parsed.number.national()).map(str::len).filter(|length| *length > 0);
        let Some(range) = stripped.and_then(|length| parsed.digits.range(from, from + length)) else {
            let finding = self.add(TRUNK_PREFIX, self.national(parsed), out);
            self.whole(parsed, &parsed.number, finding);
            return;
        };
        let range = with_brackets(parsed.signs, range);
        let same = international(&parsed.number.digits).as_ref() == Some(&parsed.number);
        self.add(TRUNK_PREFIX, Some(range), out).fix(self.fix(range, "", same));
    }

    fn length(&self, parsed: &Parsed, impossible: Possibility, out: &mut Report) {
        let lengths = parsed.number.main.lengths().national;
        let actual = parsed.number.national().len() as i64;
        let (least, most) =
            (i64::from(lengths.trailing_zeros()), i64::from(lengths.checked_ilog2().unwrap_or_default()));
        let range = self.national(parsed);
        match impossible {
            Possibility::TooLong if kinds::mexico(self, parsed, out) => {}
            Possibility::TooLong => {
                self.add(TOO_LONG, range, out).number("extra", actual - most);
            }
            Possibility::TooShort => {
                self.add(TOO_SHORT, range, out).number("missing", least - actual);
            }
            Possibility::LocalOnly => {
                self.add(LOCAL_ONLY, range, out);
            }
            Possibility::InvalidLength | Possibility::Possible => {
                self.add(LENGTH, range, out).number("actual", actual);
            }
        }
    }

    /// The part of the text that is the national number.
    pub fn national(&self, parsed: &Parsed) -> Option<(u32, u32)> {
        parsed.digits.range(parsed.national_from, parsed.digits.text.len())
    }

    /// A fix that writes the whole number in international form.
    pub fn whole(&self, parsed: &Parsed, number: &Number, finding: &mut Finding) {
        if let Some(range) = parsed.span {
            finding.fix(self.fix(range, &number.e164(), false));
        }
    }

    /// A finding about the national number.
    pub fn about<'o>(&self, rule: &'static Rule, parsed: &Parsed, out: &'o mut Report) -> &'o mut Finding {
        self.add(rule, self.national(parsed), out)
    }
}

/// With the brackets around it.
fn with_brackets(signs: &[Sign], (start, end): (u32, u32)) -> (u32, u32) {
    let open = signs.iter().find(|sign| sign.c == '(' && sign.end() == start);
    let close = signs.iter().find(|sign| sign.c == ')' && sign.at == end);
    match (open, close) {
        (Some(open), Some(close)) => (open.at, close.end()),
        _ => (start, end),
    }
}
