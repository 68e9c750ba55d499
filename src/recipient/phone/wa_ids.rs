//! The digits under which the platform knows a number: `wa_id`.

use super::parse::{Number, Possibility};
use crate::recipient::plan::NumberType;

/// The ids of a possible number, the likeliest first.
///
/// In most countries that is E.164 without its plus sign. Where a numbering plan was changed, accounts keep the id from
/// before the change, and the platform answers to both.
pub(super) fn wa_ids(number: &Number) -> Vec<String> {
    let code = number.main.calling_code();
    let national = number.national.as_slice();
    let with = |national: &[u8]| Number { national: national.to_vec(), ..*number };
    let is_valid = |number: &Number| number.number_type() != NumberType::Unknown;
    let mut numbers = match (code, national) {
        // Brazil: two digits of the area, then the ninth that newer accounts have.
        (55, [a, b, 9, rest @ ..]) if rest.len() == 8 => vec![with(national), with(&joined(&[*a, *b], rest))],
        (55, [a, b, rest @ ..]) if rest.len() == 8 && ninth_digit(number).is_some() => {
            vec![with(national), with(&joined(&[*a, *b, 9], rest))]
        }
        // Mexico: ids keep the 1 that was dialled before mobile numbers until 2019.
        (52, [1, rest @ ..]) if rest.len() == 10 => vec![with(national), with(rest)],
        (52, rest) if rest.len() == 10 => vec![with(&joined(&[1], rest)), with(rest)],
        // Argentina: mobile numbers have a 9 in international form, and lists of allowed numbers lack it.
        (54, [9, rest @ ..]) if rest.len() == 10 => vec![with(national), with(rest)],
        // Côte d'Ivoire: since 2021 two digits stand before the eight that older accounts have.
        (225, [_, _, rest @ ..]) if rest.len() == 8 && is_valid(number) => vec![with(national), with(rest)],
        _ => vec![with(national)],
    };
    if number.possibility() != Possibility::Possible && mexico_one(number).is_none() {
        numbers.clear();
    }
    numbers.iter().map(|number| number.digits()).collect()
}

/// A Brazilian mobile number with the ninth digit that it lacks.
pub(super) fn ninth_digit(number: &Number) -> Option<Number> {
    let [a, b, first @ 6..=9, rest @ ..] = number.national.as_slice() else { return None };
    let whole = Number { national: joined(&[*a, *b, 9, *first], rest), ..*number };
    let is_missing = number.main.calling_code() == 55 && whole.national.len() == 11;
    (is_missing && whole.number_type() == NumberType::Mobile).then_some(whole)
}

/// A Mexican number without the 1 that is no longer dialled.
pub(super) fn mexico_one(number: &Number) -> Option<Number> {
    let [1, rest @ ..] = number.national.as_slice() else { return None };
    let shorter = Number { national: rest.to_vec(), ..*number };
    (number.main.calling_code() == 52 && shorter.number_type() != NumberType::Unknown).then_some(shorter)
}

/// An Argentine number as that of a mobile phone.
pub(super) fn argentina_nine(number: &Number) -> Option<Number> {
    let mobile = Number { national: joined(&[9], &number.national), ..*number };
    (number.main.calling_code() == 54 && mobile.number_type() == NumberType::Mobile).then_some(mobile)
}

fn joined(first: &[u8], rest: &[u8]) -> Vec<u8> {
    let mut digits = first.to_vec();
    digits.extend_from_slice(rest);
    digits
}
