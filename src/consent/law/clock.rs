//! What becomes old: a consent that nobody used, one that was only implied, the answer of a register, a withdrawal.

use super::Case;
use super::basis::basis_of;
use super::rows::*;
use super::rules::clock::*;
use super::rules::collection::REQUEST_CONTENT_INCOMPLETE;
use crate::consent::limits::*;
use crate::consent::record::{has_text, instant_at, near, word_at};
use crate::consent::words::{IMPLIED, position};
use crate::report::Report;
use crate::time::{Day, Millis, business_days, months_later};

/// Says what became too old for marketing.
pub(super) fn check(case: &Case, out: &mut Report) {
    silence(case, out);
    implied(case, out);
    request(case, out);
    register(case, out);
}

/// In Germany a message that was sent keeps a consent alive, in France only the person does.
fn silence(case: &Case, out: &mut Report) {
    let Some(granted) = case.granted().filter(|_| case.applies(SILENCE)) else { return };
    let german = case.country == "DE";
    let sent = case.ask.instant("last_message_at").filter(|_| german);
    let last = sent.max(case.ask.instant("last_user_message_at")).map_or(granted, |last| last.max(granted));
    let months = out.context().threshold(if german { &STALE_DE } else { &STALE_FR });
    if months_later(last, months) <= case.now {
        out.add_at(CONSENT_STALE, near(case.record, "events")).number("limit", months);
    }
}

fn implied(case: &Case, out: &mut Report) {
    if basis_of(case.record) != "consent_implied" || !case.applies(IMPLIED_LONG) {
        return;
    }
    let kind = word_at(case.record, "basis.implied.kind");
    let months = match kind {
        "published_address" => return,
        "inquiry" | "application" => case.law(IMPLIED_SHORT),
        kind if position(IMPLIED, kind).is_some() => case.law(IMPLIED_LONG),
        _ => None,
    };
    let (way, limit) = match months {
        Some(months) => ("basis.implied.event_at", i64::from(months)),
        None => ("basis.implied.kind", 0),
    };
    let end = instant_at(case.record, way).map(|event| months_later(event, limit));
    if end.is_none_or(|end| end <= case.now) {
        out.add_at(IMPLIED_CONSENT_EXPIRED, near(case.record, way)).number("limit", limit);
    }
}

/// What a request in Canada must have said.
fn request(case: &Case, out: &mut Report) {
    if !basis_of(case.record).starts_with("consent_express") || !case.applies(REQUEST_CONTENT) {
        return;
    }
    let has = |way| has_text(case.record, way);
    let way = if !has("controller.address") {
        "controller.address"
    } else if !has("controller.phone") && !has("controller.email") && !has("controller.url") {
        "controller.email"
    } else if !has("notice.withdrawal_info") {
        "notice.withdrawal_info"
    } else {
        return;
    };
    out.add_at(REQUEST_CONTENT_INCOMPLETE, near(case.record, way)).text("name", way);
}

/// The registers by their countries, and for how long an answer holds.
fn register_of(country: &str, out: &Report) -> Option<(&'static str, i64)> {
    let (name, days) = match country {
        "ZA" => ("ZA-NCC", &REGISTRY_ZA),
        "SG" => ("SG-DNC", &REGISTRY_SG),
        "AE" => ("AE-DNCR", &REGISTRY_AE),
        _ => return None,
    };
    Some((name, out.context().threshold(days)))
}

const DAY: Millis = 86_400_000;

/// The newest answer counts, of two at one instant the one that says no.
fn register(case: &Case, out: &mut Report) {
    let Some((registry, days)) = register_of(case.country, out).filter(|_| case.applies(REGISTERS)) else { return };
    let answers = case.record.items_at("registry_checks").filter_map(|entry| {
        let at = instant_at(entry, "checked_at").filter(|at| *at <= case.now + case.ask.skew)?;
        let result = entry.word("result").filter(|result| matches!(*result, "clear" | "listed"))?;
        entry.is("registry", registry).then_some((at, result, entry))
    });
    let newest = answers.max_by_key(|(at, result, _)| (*at, *result));
    let listed = newest.is_some_and(|(_, result, _)| result == "listed");
    let fresh = newest.is_some_and(|(at, _, _)| case.now - at < days * DAY);
    if listed || !fresh {
        let why = if listed { "result" } else { "checked_at" };
        let place = newest.map_or(near(case.record, "registry_checks"), |(_, _, entry)| near(entry, why));
        let finding = out.add_at(REGISTRY_CHECK_MISSING, place);
        finding.text("registry", registry).number("limit", days);
        if !listed {
            finding.as_warning();
        }
    }
}

/// Reports, of any category, a withdrawal that was dealt with too late.
pub(super) fn processing(case: &Case, out: &mut Report) {
    for event in case.record.items_at("events").filter(|event| event.word("type") == Some("withdrawn")) {
        let (Some(at), Some(done)) = (instant_at(event, "at"), instant_at(event, "processed_at")) else { continue };
        let limit = crate::law::in_force(PROCESSING, case.country, Day::at(at)).map(i64::from);
        let actual = business_days(at, done);
        if let Some(limit) = limit.filter(|limit| actual > *limit)
            && let Some(finding) = out.once(WITHDRAWAL_PROCESSED_LATE, event)
        {
            finding.number("limit", limit).number("actual", actual);
        }
    }
}
