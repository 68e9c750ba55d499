//! From a written number to a calling code and a national number, as libphonenumber does it for E.164 (its algorithm,
//! Apache-2.0, written anew).

use super::extension::{divided, has_viable_number};
use super::uri::local_part;
use super::written::{Digits, LONGEST, Sign, is_plus, is_viable};
use crate::recipient::plan::{NumberType, Territory};
use crate::report::decimal;

/// The most and the fewest digits of a national number that are read at all.
const MOST: usize = 17;
const FEWEST: usize = 2;

/// A number with its calling code; neither possible nor valid by itself.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Number {
    /// The main one of those that share the calling code: its lengths count.
    pub main: Territory,
    /// The national significant number.
    pub national: Vec<u8>,
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
    /// `+`, the calling code and the national number.
    pub fn e164(&self) -> String {
        ["+", &self.digits()].concat()
    }

    /// The calling code and the national number.
    pub fn digits(&self) -> String {
        let mut text = decimal(self.main.calling_code().into());
        text.extend(self.national.iter().map(|digit| char::from(b'0' + digit)));
        text
    }

    /// The one that the number belongs to, of those that share its calling code.
    pub fn territory(&self) -> Option<Territory> {
        let sharing = || Territory::of_code(self.main.calling_code());
        if sharing().nth(1).is_none() {
            return Some(self.main);
        }
        sharing().find(|territory| match territory.leads(&self.national) {
            Some(leads) => leads,
            None => territory.number_type(&self.national) != NumberType::Unknown,
        })
    }

    /// What kind of number it is; unknown where it is not valid.
    pub fn number_type(&self) -> NumberType {
        self.territory().map_or(NumberType::Unknown, |territory| territory.number_type(&self.national))
    }

    /// How long it is for its calling code.
    pub fn possibility(&self) -> Possibility {
        possibility(self.main, &self.national)
    }
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
    pub digits: Digits,
    /// Where the national number begins in `digits`.
    pub national_from: usize,
    /// The extension's digits.
    pub extension: &'n [Sign],
    /// The number without its extension.
    pub signs: &'n [Sign],
}

impl Parsed<'_> {
    /// True where a national prefix was taken away, or the number transformed.
    pub fn had_national_prefix(&self) -> bool {
        self.digits.values.get(self.national_from..) != Some(&self.number.national)
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
pub(super) fn candidate(text: &[Sign]) -> Result<Vec<Sign>, Unreadable> {
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
    let found = match code(&digits.values, plus > 0, region) {
        // "+00 46 …": behind a plus sign without a calling code the region's own prefix may follow.
        Err(Unreadable::UnknownCode) if plus > 0 => {
            code(&digits.values, false, region)?.ok_or(Unreadable::UnknownCode).map(Some)
        }
        found => found,
    }?;
    let (main, national, national_from, origin) = match (found, region) {
        (Some(found), _) => found,
        (None, Some(region)) => (region, digits.values.clone(), 0, Origin::Region),
        (None, None) => return Err(Unreadable::NoRegion),
    };
    if national.len() < FEWEST {
        return Err(Unreadable::TooFew);
    }
    let national = match without_prefix(main, &national) {
        Some(shorter) if matches!(possibility(main, &shorter), Possibility::Possible | Possibility::TooLong) => shorter,
        _ => national,
    };
    let main = Territory::of_code(main.calling_code()).next().unwrap_or(main);
    match national.len() {
        0..FEWEST => Err(Unreadable::TooFew),
        FEWEST..=MOST => {
            Ok(Parsed { number: Number { main, national }, origin, digits, national_from, extension, signs: number })
        }
        _ => Err(Unreadable::TooMany),
    }
}

/// A number whose digits begin with a calling code.
pub(super) fn international(digits: &[u8]) -> Option<Number> {
    let (main, national, ..) = code(digits, true, None).ok()??;
    let shorter = without_prefix(main, &national)
        .filter(|shorter| matches!(possibility(main, shorter), Possibility::Possible | Possibility::TooLong));
    Some(Number { main, national: shorter.unwrap_or(national) })
}

/// The main territory of a calling code, the digits behind it, where they begin, and how it was found.
type Found = (Territory, Vec<u8>, usize, Origin);

/// The calling code of a number, if it has one: behind a plus sign, behind the region's international prefix, or bare where
/// that makes a better number.
fn code(digits: &[u8], plus: bool, region: Option<Territory>) -> Result<Option<Found>, Unreadable> {
    let prefix = if plus { Some(0) } else { region.and_then(|region| international_prefix(region, digits)) };
    if let Some(prefix) = prefix {
        let digits = digits.get(prefix..).unwrap_or_default();
        if digits.len() <= FEWEST {
            return Err(Unreadable::TooFew);
        }
        let (main, length) = calling_code(digits).ok_or(Unreadable::UnknownCode)?;
        let origin = if plus { Origin::Plus } else { Origin::InternationalPrefix(prefix) };
        return Ok(Some((main, digits.get(length..).unwrap_or_default().to_vec(), prefix + length, origin)));
    }
    Ok(region.and_then(|region| bare_code(region, digits)))
}

/// The region's own calling code without anything before it, where only what is left is a number of the region.
fn bare_code(region: Territory, digits: &[u8]) -> Option<Found> {
    let (_, length) = calling_code(digits).filter(|(main, _)| main.calling_code() == region.calling_code())?;
    let rest = digits.get(length..)?;
    let rest = without_prefix(region, rest).unwrap_or_else(|| rest.to_vec());
    let better = !region.is_general(digits) && region.is_general(&rest);
    let main = Territory::of_code(region.calling_code()).next()?;
    (better || possibility(region, digits) == Possibility::TooLong).then_some((main, rest, length, Origin::Bare))
}

/// The length of the region's international prefix, unless a zero follows it: no calling code begins with one.
fn international_prefix(region: Territory, digits: &[u8]) -> Option<usize> {
    region.international_prefix(digits).filter(|length| digits.get(*length) != Some(&0))
}

/// The main territory of the calling code that digits begin with, and how many digits it has.
fn calling_code(digits: &[u8]) -> Option<(Territory, usize)> {
    if digits.first() == Some(&0) {
        return None;
    }
    let mut code = 0;
    digits.iter().take(3).enumerate().find_map(|(at, digit)| {
        code = code * 10 + u16::from(*digit);
        Territory::of_code(code).next().map(|main| (main, at + 1))
    })
}

/// The digits without the national prefix, where they begin with one and are not a better number with it.
fn without_prefix(territory: Territory, digits: &[u8]) -> Option<Vec<u8>> {
    let shorter = territory.without_national_prefix(digits)?;
    (!territory.is_general(digits) || territory.is_general(&shorter)).then_some(shorter)
}

fn possibility(territory: Territory, digits: &[u8]) -> Possibility {
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
