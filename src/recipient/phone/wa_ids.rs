//! The digits under which the platform knows a number: `wa_id`.

use super::parse::{Number, Possibility};
use crate::recipient::plan::NumberType;

/// The ids of a possible number, the likeliest first.
///
/// In most countries that is E.164 without its plus sign. Where a numbering plan was changed, accounts keep the id from
/// before the change, and the platform answers to both.
pub(super) fn wa_ids(number: &Number) -> Vec<String> {
    let national = number.national.as_str();
    let id = |national: &str| [&number.code(), national].concat();
    let other = match (number.main.calling_code(), national.as_bytes()) {
        // Brazil: two digits of the area, then the ninth that newer accounts have.
        (55, [_, _, b'9', ..]) if national.len() == 11 => Some(without(national, 2)),
        (55, _) => ninth_digit(number).map(|whole| whole.national),
        // Mexico: ids keep the 1 that was dialled before mobile numbers until 2019.
        (52, _) if national.len() == 10 => return vec![id(&["1", national].concat()), id(national)],
        (52, _) => mexico_one(number).map(|shorter| shorter.national),
        // Argentina: mobile numbers have a 9 in international form, and lists of allowed numbers lack it.
        (54, [b'9', ..]) if national.len() == 11 => Some(without(national, 0)),
        // Côte d'Ivoire: since 2021 two digits stand before the eight that older accounts have.
        (225, _) if number.is_valid() && national.len() == 10 => national.get(2..).map(str::to_owned),
        _ => None,
    };
    match other {
        Some(other) => vec![id(national), id(&other)],
        None if number.possibility == Possibility::Possible => vec![id(national)],
        None => Vec::new(),
    }
}

/// A Brazilian mobile number with the ninth digit that it lacks.
pub(super) fn ninth_digit(number: &Number) -> Option<Number> {
    let (area, rest) = number.national.split_at_checked(2)?;
    let is_missing = number.main.calling_code() == 55 && rest.len() == 8 && rest >= "6";
    let whole = is_missing.then(|| number.with([area, "9", rest].concat()))?;
    (whole.kind == NumberType::Mobile).then_some(whole)
}

/// A Mexican number without the 1 that is no longer dialled.
pub(super) fn mexico_one(number: &Number) -> Option<Number> {
    let rest = number.national.strip_prefix('1')?;
    let shorter = (number.main.calling_code() == 52).then(|| number.with(rest.to_owned()))?;
    shorter.is_valid().then_some(shorter)
}

/// An Argentine number as that of a mobile phone.
pub(super) fn argentina_nine(number: &Number) -> Option<Number> {
    let mobile = (number.main.calling_code() == 54).then(|| number.with(["9", &number.national].concat()))?;
    (mobile.kind == NumberType::Mobile).then_some(mobile)
}

/// A number without one of its digits.
fn without(national: &str, digit: usize) -> String {
    let (before, behind) = (national.get(..digit), national.get(digit + 1..));
    [before.unwrap_or_default(), behind.unwrap_or_default()].concat()
}
