//! A record with one more event. What would not count there is refused: an import that would lift a withdrawal, a confirmation
//! by a program that only opened a link.

use super::edit::{object_at, quoted, with, write_record};
use super::fold::{Fold, Moment, covers, events, fold};
use super::limits::SKEW;
use super::record::rules::EVENTS_MALFORMED;
use super::record::{self, given};
use super::state::rules::TRANSITION_REFUSED;
use super::words::{CATEGORIES, EVENTS};
use super::{UNKNOWN, is_broken, time};
use crate::json::{Document, Json, Kind, Place, ROOT};
use crate::options::Options;
use crate::report::{Finding, Report, Writer};
use crate::shape::listed;
use crate::time::Millis;

/// A record with one more event; where the event is refused, as it was. The report as JSON text, with the record. What is found of the
/// event has no place in the record yet.
pub fn append(text: &str, event: &str, options: &Options) -> String {
    let settings = &options.context;
    let skew = settings.threshold(&SKEW) * 1000;
    let mut out = Report::new(settings);
    let held = record::read(text, &mut out);
    let Some(record) = held.root().filter(|root| record::is_object(*root, &mut out)) else {
        return write_record(&held, out, None, None);
    };
    let happened = Document::read(event, &mut Report::new(settings));
    // What cannot be read is no event; its text would break that of the record.
    let longer = with_event(record, happened.root().map_or("null", |root| root.source()));
    let mut found = Report::new(settings);
    let document = record::read(&longer, &mut found);
    let accepted = document.root().filter(|with_event| check(*with_event, skew, &mut found));
    let record = match accepted {
        Some(with_event) => with_status(with_event, settings.now, skew),
        None => record.source().to_owned(),
    };
    let mut out = Report::new(settings);
    for finding in found.into_findings() {
        out.include(Finding { place: ROOT, range: None, fix: None, ..finding });
    }
    write_record(&held, out, Some(&record), None)
}

/// A record's text with an event's text behind its events. The hash of what the record was becomes the one before it, so that the
/// two are a chain once it is sealed.
fn with_event(record: Json, event: &str) -> String {
    let mut list = Writer::default();
    let held: Vec<Json> = record.items_at("events").collect();
    list.list(held.iter().map(|event| event.source()).chain([event]), |out, event| out.raw(event));
    let mut changes = vec![("events", Some(list.finish()))];
    if let Some(integrity) = object_at(record, "integrity")
        && let Some(hash) = given(integrity, "hash")
    {
        let unsealed = [("prev", Some(hash.source().to_owned())), ("hash", None), ("sig", None)];
        changes.push(("integrity", Some(with(Some(integrity), &unsealed))));
    }
    with(Some(record), &changes)
}

/// Says what is wrong with the last event of a record. False where it is refused.
fn check(record: Json, skew: Millis, out: &mut Report) -> bool {
    let Some(event) = record.items_at("events").last() else { return false };
    if event.kind() != Kind::Object {
        out.add(EVENTS_MALFORMED, event).text("name", "events").text("allowed", EVENTS);
        return false;
    }
    record::read_event(event, out);
    let now = out.context().now;
    for event in events(record).filter(|known| known.json.place() == event.place()) {
        time::order_of(&event, time::begun(record), skew, out);
        time::ahead_of(&event, now, skew, out);
    }
    if is_broken(out) {
        return false;
    }
    let lanes: Vec<_> = lanes(record, now, skew, event.place()).filter_map(|(_, fold)| fold.watched).collect();
    let counts = lanes.iter().any(|(_, counts)| *counts);
    if !counts {
        let state = lanes.first().map_or(UNKNOWN, |(state, _)| state);
        let finding = out.add(TRANSITION_REFUSED, event).text("event", event.word("type").unwrap_or_default());
        finding.text("actor", event.word("actor").unwrap_or_default()).text("state", state);
    }
    counts
}

/// What the events say of each category.
fn lanes(record: Json, now: Millis, skew: Millis, watched: Place) -> impl Iterator<Item = (&'static str, Fold)> {
    listed(CATEGORIES).map(move |category| (category, fold(&[record], false, Moment { now, skew, category, watched })))
}

/// The record with the status that its events give, where they give one status for all that it covers; else as it is.
fn with_status(record: Json, now: Millis, skew: Millis) -> String {
    let covered = lanes(record, now, skew, ROOT).filter(|(category, _)| covers(record, category));
    let states: Vec<&str> = covered.map(|(_, fold)| fold.state).collect();
    match states.first() {
        Some(state) if states.iter().all(|other| other == state) => {
            with(Some(record), &[("status", Some(quoted(state)))])
        }
        _ => record.source().to_owned(),
    }
}
