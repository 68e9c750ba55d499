//! Numbers as `tel:` URIs (RFC 3966), and what is left of a text where it is none.

use super::characters::digit;
use super::written::{Sign, number_in};
use crate::recipient::work;
use std::borrow::Cow;

/// The number in a text, with the calling code that its `phone-context` names in front; nothing where that is malformed.
pub(super) fn local_part(text: &[Sign]) -> Option<Cow<'_, [Sign]>> {
    const CONTEXT: &str = ";phone-context=";
    let Some(at) = find(text, CONTEXT) else {
        let number = number_in(text);
        return number.get(..end(number)).map(Cow::Borrowed);
    };
    let behind = text.get(at + CONTEXT.len()..)?;
    let context = behind.split(|sign| sign.c == ';').next()?;
    let begins_with_plus = context.first()?.c == '+';
    if !(is_global(context) || is_domain(context)) {
        return None;
    }
    let start = find(text, "tel:").map_or(0, |tel| tel + 4);
    let mut number = if begins_with_plus { context.to_vec() } else { Vec::new() };
    number.extend_from_slice(text.get(start..at).unwrap_or_default());
    number.truncate(end(&number));
    Some(Cow::Owned(number))
}

/// Where a number ends that is followed by a subaddress.
fn end(number: &[Sign]) -> usize {
    find(number, ";isub=").filter(|at| *at > 0).unwrap_or(number.len())
}

/// The first place of some ASCII text in signs. No prefix of what is looked for recurs in it, so each sign is read once or twice.
fn find(signs: &[Sign], wanted: &str) -> Option<usize> {
    let first = wanted.chars().next()?;
    work::count(signs.len());
    (0..signs.len()).find(|at| {
        let mut here = signs.get(*at..).unwrap_or_default().iter();
        here.clone().next().is_some_and(|sign| sign.c == first)
            && wanted.chars().all(|c| here.next().is_some_and(|sign| sign.c == c))
    })
}

/// A context such as `+46`: a plus sign, then digits with visual separators.
fn is_global(context: &[Sign]) -> bool {
    let Some((plus, digits)) = context.split_first() else { return false };
    plus.c == '+'
        && digits.iter().any(|sign| digit(sign.c).is_some())
        && digits.iter().all(|sign| digit(sign.c).is_some() || matches!(sign.c, '-' | '.' | '(' | ')'))
}

/// A context such as `example.com`: labels of letters, digits and inner hyphens, of which the last begins with a letter.
fn is_domain(context: &[Sign]) -> bool {
    let is_letter = |sign: &Sign| sign.c.is_ascii_alphabetic();
    let is_part = |sign: &Sign| is_letter(sign) || digit(sign.c).is_some();
    let context = match context.split_last() {
        Some((dot, rest)) if dot.c == '.' => rest,
        _ => context,
    };
    let mut labels = context.split(|sign| sign.c == '.');
    let whole = |label: &[Sign]| {
        label.first().is_some_and(is_part)
            && label.last().is_some_and(is_part)
            && label.iter().all(|sign| is_part(sign) || sign.c == '-')
    };
    labels.clone().all(whole) && labels.next_back().and_then(<[Sign]>::first).is_some_and(is_letter)
}
