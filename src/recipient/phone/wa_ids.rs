//! The digits under which the platform knows a number: `wa_id`.

use super::parse::Number;
use crate::recipient::plan::NumberType;

/// The ids of a number that the platform may know under two, the likelier first.
///
/// In most countries the id is E.164 without its plus sign. Where a numbering plan was changed, accounts keep the id from
/// before the change, and the platform answers to both.
pub(super) fn two_ids(number: &Number) -> Option<[String; 2]> {
    let national = number.national();
    let id = |national: &[&str]| [number.code(), &national.concat()].concat();
    let other = match (number.code(), national.as_bytes()) {
        // Brazil: two digits of the area, then the ninth that newer accounts have.
        ("55", [_, _, b'9', ..]) if national.len() == 11 => id(&[piece(national, 0, 2), piece(national, 3, 11)]),
        ("55", _) => ninth_digit(number)?.digits,
        // Mexico: ids keep the 1 that was dialled before mobile numbers until 2019.
        ("52", _) if national.len() == 10 => return Some([id(&["1", national]), number.digits.clone()]),
        ("52", _) => mexico_one(number)?.digits,
        // Argentina: mobile numbers have a 9 in international form, and lists of allowed numbers lack it.
        ("54", [b'9', ..]) if national.len() == 11 => id(&[piece(national, 1, 11)]),
        // Côte d'Ivoire: since 2021 two digits stand before the eight that older accounts have.
        ("225", _) if number.is_valid() && national.len() == 10 => id(&[piece(national, 2, 10)]),
        _ => return None,
    };
    Some([number.digits.clone(), other])
}

fn piece(national: &str, from: usize, to: usize) -> &str {
    national.get(from..to).unwrap_or_default()
}

/// A Brazilian mobile number with the ninth digit that it lacks.
pub(super) fn ninth_digit(number: &Number) -> Option<Number> {
    let (area, rest) = number.national().split_at_checked(2)?;
    let is_missing = number.code() == "55" && rest.len() == 8 && rest >= "6";
    let whole = is_missing.then(|| number.with(&[area, "9", rest]))?;
    (whole.kind == NumberType::Mobile).then_some(whole)
}

/// A Mexican number without the 1 that is no longer dialled.
pub(super) fn mexico_one(number: &Number) -> Option<Number> {
    let rest = number.national().strip_prefix('1')?;
    let shorter = (number.code() == "52").then(|| number.with(&[rest]))?;
    shorter.is_valid().then_some(shorter)
}

/// An Argentine number as that of a mobile phone.
pub(super) fn argentina_nine(number: &Number) -> Option<Number> {
    let mobile = (number.code() == "54").then(|| number.with(&["9", number.national()]))?;
    (mobile.kind == NumberType::Mobile).then_some(mobile)
}
