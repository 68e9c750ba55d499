//! The record that an import makes.

use super::outcome::note;
use super::read::{LANES, Reading};
use super::sources::Source;
use super::values::moment;
use crate::report::Writer;
use crate::shape::listed;
use crate::time::{Millis, written};
use sha2::{Digest, Sha256};

/// Writes the members of the record.
pub fn write(reading: &Reading, data: &str, now: Millis, out: &mut Writer) {
    let now = written(now);
    out.name("schema").string("wa-consent/1");
    out.name("record_id").string(&record_id(reading.source.name(), data));
    out.name("created_at").string(&now);
    if reading.phone.is_some() || reading.user_id.is_some() {
        out.name("subject").object(|out| {
            optional("phone", reading.phone.map(|digits| ["+", digits].concat()).as_deref(), out);
            optional("bsuid", reading.user_id, out);
        });
    }
    out.name("scope").object(|out| {
        out.name("channel").string(reading.channel);
        let lanes = listed(LANES).enumerate().filter(|(number, _)| reading.lanes >> number & 1 == 1);
        out.name("categories").list(lanes, |out, (_, lane)| out.string(lane));
    });
    out.name("basis").object(|out| out.name("type").string(reading.basis));
    out.name("events").list(&reading.events, |out, event| {
        out.object(|out| {
            out.name("type").string(event.kind);
            instant("at", event.at, out);
            out.name("actor").string(if reading.source == Source::META { "platform" } else { "import" });
            out.name("method").string("import");
            if !event.lane.is_empty() {
                out.name("categories").list([event.lane], |out, lane| out.string(lane));
            }
        });
    });
    out.name("status").string(reading.status);
    let [from, until] = reading.validity;
    if from.is_some() || until.is_some() {
        out.name("validity").object(|out| {
            instant("from", from, out);
            instant("until", until, out);
        });
    }
    out.name("collection").object(|out| {
        out.name("method").string("import");
        let collected = reading.holder.and_then(|holder| holder.word(reading.source.collected()));
        optional("x_source", collected.filter(|word| !word.is_empty()), out);
    });
    out.name("provenance").object(|out| {
        out.name("source_system").string(reading.source.name());
        out.name("source_field").string(reading.field);
        out.name("original").string(reading.original.join(" ").trim_end());
        out.name("imported_at").string(&now);
        // A state without events has no other place for its time.
        instant("x_at", reading.at.filter(|_| reading.events.is_empty()), out);
    });
}

fn optional(name: &'static str, value: Option<&str>, out: &mut Writer) {
    if let Some(value) = value {
        out.name(name).string(value);
    }
}

fn instant(name: &'static str, time: Option<&str>, out: &mut Writer) {
    optional(name, time.map(moment).as_deref(), out);
}

/// What a complete record needs and this import does not have, besides the controller's name, which none has. For a withdrawal
/// it is enough to know whose it is.
pub fn missing(reading: &Reading) -> Vec<&'static str> {
    let grants = !matches!(reading.status, "withdrawn" | "denied" | "invalidated");
    let no_subject = reading.phone.is_none() && reading.user_id.is_none();
    let no_time = reading.events.iter().any(|event| event.at.is_none() && event.kind != "withdrawn");
    let mut names = Vec::new();
    note(no_subject, "subject", &mut names);
    note(reading.events.is_empty(), "events", &mut names);
    note(no_time, "events/at", &mut names);
    note(grants, "scope.purposes", &mut names);
    note(grants, "notice", &mut names);
    names
}

/// A UUID of version 8 (RFC 9562) made of the source and its data, so that the same data gives the same record again.
fn record_id(source: &str, data: &str) -> String {
    let hash = Sha256::digest([source, "\n", data].concat());
    let mut id = String::new();
    for (at, byte) in hash.iter().take(16).enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            id.push('-');
        }
        let byte = match at {
            6 => byte & 0x0F | 0x80,
            8 => byte & 0x3F | 0x80,
            _ => *byte,
        };
        for nibble in [byte >> 4, byte & 15] {
            id.extend(char::from_digit(nibble.into(), 16));
        }
    }
    id
}
