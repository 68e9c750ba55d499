//! Where the person is, who it is, and how old.

use super::Case;
use super::rows::AGES;
use super::rules::person::*;
use crate::consent::ask::Ask;
use crate::consent::fold::events;
use crate::consent::record::{deep, given, is_country, word_at};
use crate::json::{Json, whole_number};
use crate::recipient::plan::Territory;
use crate::report::Report;

/// The person's country: as the caller says, as the record says, as the user id or the number tells; empty where none does.
pub(in crate::consent) fn country<'c>(record: Json<'c>, ask: &Ask<'c>) -> &'c str {
    let subject = given(record, "subject").unwrap_or(record);
    let stated = subject.word("country").filter(|country| is_country(country));
    let of_number = || {
        let territory = territories(subject.word("phone")?).next()?;
        // Of these two codes no country can stand for the others.
        (!matches!(territory.calling_code(), 1 | 7) && territory.name() != "001").then(|| territory.name())
    };
    ask.jurisdiction().or(stated).or_else(|| country_of_id(subject)).or_else(of_number).unwrap_or_default()
}

fn country_of_id<'c>(subject: Json<'c>) -> Option<&'c str> {
    subject.word("bsuid")?.get(..2).filter(|country| is_country(country))
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
    let subject = given(case.record, "subject").unwrap_or(case.record);
    let mut of_phone = territories(subject.word("phone").unwrap_or_default()).peekable();
    let code = of_phone.peek().map(|territory| territory.calling_code()).unwrap_or_default();
    let open = matches!(code, 1 | 7);
    if let Some(of_id) = country_of_id(subject) {
        let stated = subject.word("country").is_some_and(|stated| stated != of_id);
        let told = code > 0 && !open && of_phone.all(|territory| territory.name() != of_id);
        if stated || told {
            out.add(COUNTRY_DISAGREES, given(subject, "bsuid").unwrap_or(subject));
        }
    }
    if case.country.is_empty() && open {
        out.add(COUNTRY_AMBIGUOUS, given(subject, "phone").unwrap_or(subject));
    }
    let granted = case.fold.last_grant.and_then(|grant| grant.at);
    if granted.zip(case.ask.instant("bsuid_rotated_at")).is_some_and(|(granted, rotated)| rotated > granted) {
        out.add(IDENTITY_ROTATED, given(subject, "bsuid").unwrap_or(subject));
    }
}

/// Years from which regulated goods may be spoken of.
const REGULATED_YEARS: i64 = 18;

/// Says who is too young, or may be.
pub(super) fn ages(case: &Case, out: &mut Report) {
    let subject = given(case.record, "subject").unwrap_or(case.record);
    let place = given(subject, "age").unwrap_or(subject);
    let years = deep(subject, "age.years").and_then(Json::integer);
    let minor = word_at(subject, "age.band") == "minor";
    let unknown = years.is_none() && !matches!(word_at(subject, "age.band"), "minor" | "adult");
    if let Some(limit) = case.law(AGES).map(i64::from) {
        let below = years.map_or(minor, |years| years < limit);
        if below && !has_guardian(case.record) {
            out.add(MINOR_WITHOUT_GUARDIAN, place).number("limit", limit);
        }
    }
    if unknown && case.ask.is_true("child_directed") {
        out.add(AGE_UNKNOWN, place);
    }
    if case.ask.is_true("regulated_vertical") {
        let too_young = minor || years.is_some_and(|years| years < REGULATED_YEARS);
        if too_young || unknown {
            let finding = out.add(REGULATED_GOODS_AGE, place).number("limit", REGULATED_YEARS);
            if !too_young {
                finding.as_warning();
            }
        }
    }
}

/// A guardian has agreed.
fn has_guardian(record: Json) -> bool {
    deep(record, "subject.age.guardian.consented_at").is_some()
        || events(record).any(|event| event.kind.is_grant() && event.actor == "guardian")
}
