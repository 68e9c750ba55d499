//! Where the person is, who it is, and how old.

use super::Case;
use super::rows::AGES;
use super::rules::person::*;
use crate::consent::ask::Ask;
use crate::consent::fold::events;
use crate::consent::record::{deep, is_country, is_there, near, word_at};
use crate::json::{Json, whole_number};
use crate::recipient::plan::Territory;
use crate::report::Report;

/// The person's country: as the caller says, as the record says, as the user id or the number tells; empty where none does.
pub(in crate::consent) fn country<'c>(record: Json<'c>, ask: &Ask<'c>) -> &'c str {
    let stated = Some(word_at(record, "subject.country")).filter(|country| is_country(country));
    let of_number = || {
        let territory = territories(word_at(record, "subject.phone")).next()?;
        // Of these two codes no country can stand for the others.
        (!matches!(territory.calling_code(), 1 | 7) && territory.name() != "001").then(|| territory.name())
    };
    ask.jurisdiction().or(stated).or_else(|| country_of_id(record)).or_else(of_number).unwrap_or_default()
}

fn country_of_id<'c>(record: Json<'c>) -> Option<&'c str> {
    word_at(record, "subject.bsuid").get(..2).filter(|country| is_country(country))
}

/// The territories that share the calling code of a number, the largest first.
fn territories(phone: &str) -> impl Iterator<Item = Territory> {
    let digits = phone.strip_prefix('+').unwrap_or(phone);
    let code = (1..=3).find_map(|length| {
        let code = u16::try_from(whole_number(digits.get(..length)?)?).ok()?;
        Territory::of_code(code).next().map(|_| code)
    });
    Territory::of_code(code.unwrap_or_default())
}

/// Says where what is known of the person does not fit together.
pub(super) fn disagreements(case: &Case, out: &mut Report) {
    let record = case.record;
    let mut of_phone = territories(word_at(record, "subject.phone")).peekable();
    let code = of_phone.peek().map(|territory| territory.calling_code()).unwrap_or_default();
    let open = matches!(code, 1 | 7);
    let id = near(record, "subject.bsuid");
    if let Some(of_id) = country_of_id(record) {
        let stated = word_at(record, "subject.country");
        let told = code > 0 && !open && of_phone.all(|territory| territory.name() != of_id);
        if told || !stated.is_empty() && stated != of_id {
            out.add_at(COUNTRY_DISAGREES, id);
        }
    }
    if case.country.is_empty() && open {
        out.add_at(COUNTRY_AMBIGUOUS, near(record, "subject.phone"));
    }
    if case.granted().zip(case.ask.instant("bsuid_rotated_at")).is_some_and(|(granted, rotated)| rotated > granted) {
        out.add_at(IDENTITY_ROTATED, id);
    }
}

/// Years from which regulated goods may be spoken of.
const REGULATED_YEARS: i64 = 18;

/// Says who is too young, or may be.
pub(super) fn ages(case: &Case, out: &mut Report) {
    let place = near(case.record, "subject.age");
    let years = deep(case.record, "subject.age.years").and_then(Json::integer);
    let band = word_at(case.record, "subject.age.band");
    let minor = band == "minor";
    let unknown = years.is_none() && !minor && band != "adult";
    let younger = |limit| years.map_or(minor, |years| years < limit);
    if let Some(limit) = case.law(AGES).map(i64::from)
        && younger(limit)
        && !has_guardian(case.record)
    {
        out.add_at(MINOR_WITHOUT_GUARDIAN, place).number("limit", limit);
    }
    if unknown && case.ask.is_true("child_directed") {
        out.add_at(AGE_UNKNOWN, place);
    }
    let too_young = minor || younger(REGULATED_YEARS);
    if case.ask.is_true("regulated_vertical") && (too_young || unknown) {
        let finding = out.add_at(REGULATED_GOODS_AGE, place).number("limit", REGULATED_YEARS);
        if !too_young {
            finding.as_warning();
        }
    }
}

/// A guardian has agreed.
fn has_guardian(record: Json) -> bool {
    is_there(record, "subject.age.guardian.consented_at")
        || events(record).any(|event| event.kind.is_grant() && event.actor == "guardian")
}
