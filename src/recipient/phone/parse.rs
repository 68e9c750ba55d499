//! From a written number to a calling code and a national number, as libphonenumber does it for E.164 (its algorithm,
//! Apache-2.0, written anew).

use super::extension::{divided, has_viable_number};
use super::uri::local_part;
use super::written::{Digits, LONGEST, Sign, is_plus, is_viable};
use crate::recipient::plan::{NumberType, Territory};
use crate::report::push_decimal;
use std::borrow::Cow;

/// The most and the fewest digits of a national number that are read at all.
const MOST: usize = 17;
const FEWEST: usize = 2;

/// The most digits of a calling code.
const LONGEST_CODE: usize = 3;

/// A number with its calling code, and what its plan says of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Number {
    /// The main one of those that share the calling code: its lengths count.
    pub main: Territory,
    /// The calling code and the national significant number, in ASCII.
    pub digits: String,
    /// Where the national number begins there.
    national_at: usize,
    /// The one that the number belongs to, of those that share its calling code.
    pub territory: Option<Territory>,
    /// Unknown where the number is not valid.
    pub kind: NumberType,
    /// How long it is for its calling code.
    pub possibility: Possibility,
}

/// How long a number is for its country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Possibility {
    /// As long as a number is.
    Possible,
    /// As long as a number without its area code is.
    LocalOnly,
    /// Shorter than every number.
    TooShort,
    /// Longer than every number.
    TooLong,
    /// Between lengths that numbers have.
    InvalidLength,
}

impl Possibility {
    /// The word in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Possibility::Possible => "possible",
            Possibility::LocalOnly => "local-only",
            Possibility::TooShort => "too-short",
            Possibility::TooLong => "too-long",
            Possibility::InvalidLength => "invalid-length",
        }
    }
}

impl Number {
    pub fn new(main: Territory, national: &str) -> Number {
        let mut digits = String::with_capacity(LONGEST_CODE + national.len());
        push_decimal(&mut digits, main.calling_code().into());
        let national_at = digits.len();
        digits.push_str(national);
        let possibility = possibility(main, national);
        let (territory, kind) = assigned(main, national);
        Number { main, digits, national_at, territory, kind, possibility }
    }

    /// The same calling code with another national number.
    pub fn with(&self, national: &[&str]) -> Number {
        Number::new(self.main, &national.concat())
    }

    /// The national significant number.
    pub fn national(&self) -> &str {
        self.digits.get(self.national_at..).unwrap_or_default()
    }

    /// The calling code.
    pub fn code(&self) -> &str {
        self.digits.get(..self.national_at).unwrap_or_default()
    }

    /// The plan assigns such a number.
    pub fn is_valid(&self) -> bool {
        self.kind != NumberType::Unknown
    }

    /// `+`, the calling code and the national number.
    pub fn e164(&self) -> String {
        ["+", &self.digits].concat()
    }
}

/// Whose a national number is of those that share a calling code, and what kind of number.
fn assigned(main: Territory, national: &str) -> (Option<Territory>, NumberType) {
    let sharing = || Territory::of_code(main.calling_code());
    let alone = sharing().nth(1).is_none();
    for territory in sharing() {
        let leads = if alone { Some(true) } else { territory.leads(national) };
        let kind = if leads == Some(false) { NumberType::Unknown } else { territory.number_type(national) };
        if leads == Some(true) || kind != NumberType::Unknown {
            return (Some(territory), kind);
        }
    }
    (None, NumberType::Unknown)
}

/// How the calling code was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Origin {
    /// Behind a plus sign.
    Plus,
    /// Behind the international prefix of the region, so many digits long.
    InternationalPrefix(usize),
    /// At the beginning, without anything before it.
    Bare,
    /// It is that of the region.
    Region,
}

/// What was read.
#[derive(Clone, Debug)]
pub(super) struct Parsed<'n> {
    pub number: Number,
    pub origin: Origin,
    /// The digits as they were written, with their signs.
    pub digits: Digits<'n>,
    /// Where the national number begins in `digits`.
    pub national_from: usize,
    /// The extension's digits.
    pub extension: &'n [Sign],
    /// The number without its extension; empty where it is plain.
    pub signs: &'n [Sign],
    /// The part of the text that it stands in.
    pub span: Option<(u32, u32)>,
}

impl Parsed<'_> {
    /// True where a national prefix was taken away, or the number transformed.
    pub fn had_national_prefix(&self) -> bool {
        self.digits.text.get(self.national_from..) != Some(self.number.national())
    }
}

/// Why nothing was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// No number, or not only one.
    NotANumber,
    /// Neither a calling code nor a region.
    NoRegion,
    /// No country has such a calling code.
    UnknownCode,
    /// Too few digits behind the calling code.
    TooFew,
    /// Too many digits for a number of any country.
    TooMany,
}

/// The part of a text that is a number, if it can be one.
pub(super) fn candidate(text: &[Sign]) -> Result<Cow<'_, [Sign]>, Unreadable> {
    if text.len() > LONGEST {
        return Err(Unreadable::NotANumber);
    }
    let number = local_part(text).ok_or(Unreadable::NotANumber)?;
    if is_viable(&number) || has_viable_number(&number) { Ok(number) } else { Err(Unreadable::NotANumber) }
}

/// Reads a candidate; a number in national form as one of the region.
pub(super) fn parse(candidate: &[Sign], region: Option<Territory>) -> Result<Parsed<'_>, Unreadable> {
    let (number, extension) = divided(candidate).unwrap_or((candidate, &[]));
    let plus = number.iter().take_while(|sign| is_plus(sign.c)).count();
    if plus == 0 && region.is_none() {
        return Err(Unreadable::NoRegion);
    }
    let digits = Digits::of(number.get(plus..).unwrap_or_default());
    let parsed = read(digits, plus > 0, region)?;
    Ok(Parsed { extension, signs: number, span: range(number), ..parsed })
}

/// Reads a text that is a plus sign and digits; nothing where it is none, or cannot be read.
pub(super) fn plain(text: &str, region: Option<Territory>) -> Option<Parsed<'_>> {
    let parsed = read(Digits::plain(text)?, true, region).ok()?;
    Some(Parsed { span: Some((0, text.len() as u32)), ..parsed })
}

/// The part of the text that signs stand in.
pub(super) fn range(signs: &[Sign]) -> Option<(u32, u32)> {
    let (first, last) = (signs.first()?, signs.last()?);
    (first.at < last.end()).then(|| (first.at, last.end()))
}

fn read(digits: Digits, plus: bool, region: Option<Territory>) -> Result<Parsed, Unreadable> {
    let found = match code(&digits.text, plus, region) {
        // "+00 46 …": behind a plus sign without a calling code the region's own prefix may follow.
        Err(Unreadable::UnknownCode) if plus => {
            code(&digits.text, false, region)?.ok_or(Unreadable::UnknownCode).map(Some)
        }
        found => found,
    }?;
    // Without a calling code the metadata of the region count, which need not be those of its calling code.
    let found =
        found.or_else(|| region.map(|main| Found { main, national_from: 0, origin: Origin::Region, shorter: None }));
    let Found { main, national_from, origin, shorter } = found.ok_or(Unreadable::NoRegion)?;
    let national = shorter.as_deref().or(digits.text.get(national_from..)).unwrap_or_default();
    let national = without_prefix_if_whole(main, national)?;
    let main = Territory::of_code(main.calling_code()).next().unwrap_or(main);
    if national.len() > MOST {
        return Err(Unreadable::TooMany);
    }
    let number = Number::new(main, &national);
    Ok(Parsed { number, origin, digits, national_from, extension: &[], signs: &[], span: None })
}

/// A number whose digits begin with a calling code.
pub(super) fn international(digits: &str) -> Option<Number> {
    let found = code(digits, true, None).ok()??;
    let national = without_prefix_if_whole(found.main, digits.get(found.national_from..)?).ok()?;
    Some(Number::new(found.main, &national))
}

/// The number without the national prefix, unless it is then too short for a whole number.
fn without_prefix_if_whole(main: Territory, national: &str) -> Result<Cow<'_, str>, Unreadable> {
    if national.len() < FEWEST {
        return Err(Unreadable::TooFew);
    }
    let shorter = without_prefix(main, national)
        .filter(|shorter| matches!(possibility(main, shorter), Possibility::Possible | Possibility::TooLong));
    match shorter {
        Some(shorter) if shorter.len() < FEWEST => Err(Unreadable::TooFew),
        Some(shorter) => Ok(Cow::Owned(shorter)),
        None => Ok(Cow::Borrowed(national)),
    }
}

/// A calling code, and where it was found.
struct Found {
    /// Whose metadata count.
    main: Territory,
    /// Where the national number begins among the digits.
    national_from: usize,
    origin: Origin,
    /// The national number, where it is not just what stands there.
    shorter: Option<String>,
}

/// The calling code of a number, if it has one: behind a plus sign, behind the region's international prefix, or bare where
/// that makes a better number.
fn code(digits: &str, plus: bool, region: Option<Territory>) -> Result<Option<Found>, Unreadable> {
    let prefix = if plus { Some(0) } else { region.and_then(|region| international_prefix(region, digits)) };
    let Some(prefix) = prefix else { return Ok(region.and_then(|region| bare_code(region, digits))) };
    let behind = digits.get(prefix..).unwrap_or_default();
    if behind.len() <= FEWEST {
        return Err(Unreadable::TooFew);
    }
    let (main, length) = calling_code(behind).ok_or(Unreadable::UnknownCode)?;
    let origin = if plus { Origin::Plus } else { Origin::InternationalPrefix(prefix) };
    Ok(Some(Found { main, national_from: prefix + length, origin, shorter: None }))
}

/// The region's own calling code without anything before it, where only what is left is a number of the region.
fn bare_code(region: Territory, digits: &str) -> Option<Found> {
    let (main, length) = calling_code(digits).filter(|(main, _)| main.calling_code() == region.calling_code())?;
    let rest = digits.get(length..)?;
    let shorter = without_prefix(region, rest);
    let better = !region.is_general(digits) && region.is_general(shorter.as_deref().unwrap_or(rest));
    let found = Found { main, national_from: length, origin: Origin::Bare, shorter };
    (better || possibility(region, digits) == Possibility::TooLong).then_some(found)
}

/// The length of the region's international prefix, unless a zero follows it: no calling code begins with one.
fn international_prefix(region: Territory, digits: &str) -> Option<usize> {
    region.international_prefix(digits).filter(|length| digits.as_bytes().get(*length) != Some(&b'0'))
}

/// The main territory of the calling code that digits begin with, and how many digits it has.
fn calling_code(digits: &str) -> Option<(Territory, usize)> {
    if digits.starts_with('0') {
        return None;
    }
    let mut code = 0;
    digits.bytes().take(LONGEST_CODE).enumerate().find_map(|(at, digit)| {
        code = code * 10 + u16::from(digit & 15);
        Territory::of_code(code).next().map(|main| (main, at + 1))
    })
}

/// The digits without the national prefix, where they begin with one and are not a better number with it.
fn without_prefix(territory: Territory, digits: &str) -> Option<String> {
    let shorter = territory.without_national_prefix(digits)?;
    (!territory.is_general(digits) || territory.is_general(&shorter)).then_some(shorter)
}

fn possibility(territory: Territory, digits: &str) -> Possibility {
    let lengths = territory.lengths();
    let has = |lengths: u32| lengths.checked_shr(digits.len() as u32).is_some_and(|lengths| lengths & 1 == 1);
    if has(lengths.local) {
        Possibility::LocalOnly
    } else if has(lengths.national) {
        Possibility::Possible
    } else if digits.len() < lengths.national.trailing_zeros() as usize {
        Possibility::TooShort
    } else if digits.len() > lengths.national.checked_ilog2().unwrap_or_default() as usize {
        Possibility::TooLong
    } else {
        Possibility::InvalidLength
    }
}
