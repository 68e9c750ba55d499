//! Times of a record that cannot be, and how long it holds.

pub mod rules;

use super::fold::{Event, events};
use super::record::{instant_at, is_there, near};
use super::words::Kind;
use crate::json::Json;
use crate::report::{Finding, Report};
use crate::rule::Rule;
use crate::time::{Day, Millis};
use rules::*;

/// Says so where a confirmation came before what it confirms.
pub(super) fn order(record: Json, skew: Millis, out: &mut Report) {
    let begun = begun(record);
    for event in events(record) {
        order_of(&event, begun, skew, out);
    }
}

/// What a confirmation confirms: when it began, and the last restriction before.
#[derive(Clone, Copy)]
pub(super) struct Begun {
    at: Option<Millis>,
    restricted: Option<Millis>,
}

/// The same of a record; found once, and not for every event.
pub(super) fn begun(record: Json) -> Begun {
    let first = |kind| events(record).filter(|event| event.kind == kind).filter_map(|event| event.at).min();
    let at = first(Kind::Given).max(first(Kind::ConfirmationSent));
    // One without a time may have come at any.
    let times = events(record).filter(|event| event.kind.is_restriction()).map(|event| event.at.or(at));
    Begun { at, restricted: times.filter(|time| *time <= at).max().flatten() }
}

/// The same of one event.
pub(super) fn order_of(event: &Event, begun: Begun, skew: Millis, out: &mut Report) {
    let Some(confirmed) = event.at.filter(|_| event.kind == Kind::Confirmed) else { return };
    // What began after a restriction is another consent.
    let early = begun.at.is_some_and(|begun| confirmed.saturating_add(skew) < begun);
    if early && begun.restricted.is_none_or(|restricted| restricted < confirmed) {
        say(CONFIRMED_BEFORE_GIVEN, event.json, "at", out);
    }
}

/// Says which events lie ahead of `now`, and whether by more than clocks differ.
pub(super) fn ahead(record: Json, now: Millis, skew: Millis, out: &mut Report) {
    for event in events(record) {
        ahead_of(&event, now, skew, out);
    }
}

/// The same of one event.
pub(super) fn ahead_of(event: &Event, now: Millis, skew: Millis, out: &mut Report) {
    let Some(ahead) = event.at.map(|at| at.saturating_sub(now)).filter(|ahead| *ahead > 0) else { return };
    let rule = if ahead > skew { EVENT_IN_FUTURE } else { CLOCK_SKEW };
    if let Some(finding) = say(rule, event.json, "at", out) {
        finding.number("limit", skew / 1000);
    }
}

/// There was no WhatsApp before this day.
const FIRST: Day = Day::of("2009-01-01");

/// Says so where a time is older than what the record is about.
pub(super) fn implausible(record: Json, out: &mut Report) {
    for object in [record].into_iter().chain(record.items_at("events")) {
        for name in ["created_at", "at"] {
            if instant_at(object, name).is_some_and(|at| Day::at(at) < FIRST) {
                say(TIME_IMPLAUSIBLE, object, name, out);
            }
        }
    }
}

/// Says so where no end is set.
pub(super) fn open_ended(record: Json, out: &mut Report) {
    if !is_there(record, "validity.until") {
        out.add_at(VALIDITY_OPEN_ENDED, near(record, "validity"));
    }
}

/// Says something once, of a member.
fn say<'r>(rule: &'static Rule, object: Json, name: &str, out: &'r mut Report) -> Option<&'r mut Finding> {
    if out.has(rule) { None } else { Some(out.add_at(rule, near(object, name))) }
}
