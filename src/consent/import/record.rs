//! The record that an import makes.

use super::read::Reading;
use super::values::time;
use crate::consent::proof::canonical::canonical;
use crate::consent::proof::hash::sha256;
use crate::consent::record::word_at;
use crate::json::Json;
use crate::report::Writer;
use crate::time::{Millis, written};

/// A record, with a sign for each value.
const RECORD: &str = concat!(
    r#"{"schema":"wa-consent/1","record_id":"%","created_at":"%"%,"scope":{"channel":"%","categories":["%"]},"#,
    r#""basis":{"type":"%"},"events":[%],"status":"%"%,"collection":{"method":"import"%},"#,
    r#""provenance":{"source_system":"%","source_field":"%","original":%,"imported_at":"%"%}}"#,
);

/// One of its events.
const EVENT: &str = r#"{"type":"%"%,"actor":"%","method":"import"%}"#;

/// All categories, inside of a list.
const ALL: &str = r#"marketing","utility","authentication","service"#;

/// The text of the record.
pub fn record(reading: &Reading, data: Json, now: Millis) -> String {
    let (source, holder) = (reading.source, reading.holder);
    let now = written(now);
    let phone = if reading.phone.is_empty() { String::new() } else { ["+", reading.phone].concat() };
    let subject = [member("phone", &phone), member("bsuid", reading.user_id)].concat();
    let [from, until] = [1, 2].map(|number| time(source, holder, source.time(number)));
    let validity = [member("from", &from), member("until", &until)].concat();
    let collected = word_at(holder, source.collected());
    let collected = if collected.is_empty() { String::new() } else { [",\"x_source\":", &string(collected)].concat() };
    let events = events(reading);
    // A state without events has no other place for its time.
    let at = if events.is_empty() { reading.at.as_str() } else { "" };
    filled(
        RECORD,
        &[
            &record_id(source.name(), data),
            &now,
            &object("subject", &subject),
            reading.channel,
            if reading.category == "all" { ALL } else { reading.category },
            reading.basis,
            &events,
            reading.status,
            &object("validity", &validity),
            &collected,
            source.name(),
            reading.field,
            &string(reading.original.trim_end()),
            &now,
            &member("x_at", at),
        ],
    )
}

/// The events that lead to the state, and to no other.
fn events(reading: &Reading) -> String {
    let source = reading.source;
    let actor = if source.is(b'm') { "platform" } else { "import" };
    let is_limited = matches!(reading.status, "withdrawn" | "denied") && !source.is(b'*') && reading.category != "all";
    let categories = if is_limited { [",\"categories\":[\"", reading.category, "\"]"].concat() } else { String::new() };
    let event = |kind: &str, at: &str| filled(EVENT, &[kind, &member("at", at), actor, &categories]);
    let (first, since, last) = match reading.status {
        "unknown" => return String::new(),
        "pending" => ("requested", &reading.at, "confirmation_sent"),
        status => ("given", &reading.earlier, status),
    };
    let last = event(last, &reading.at);
    if first == "given" && since.is_empty() { last } else { [&event(first, since), ",", &last].concat() }
}

/// A text with a value for each sign in it.
#[inline(never)]
fn filled(text: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut filled = String::new();
    for piece in text.split('%') {
        filled.push_str(piece);
        filled.push_str(values.next().copied().unwrap_or_default());
    }
    filled
}

/// A member behind others, with a text that has nothing to escape; nothing where that is empty.
fn member(name: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { filled(r#","%":"%""#, &[name, value]) }
}

/// An object behind other members, with members that each have a comma before them; nothing where there are none.
fn object(name: &str, members: &str) -> String {
    members.strip_prefix(',').map_or(String::new(), |members| filled(r#","%":{%}"#, &[name, members]))
}

/// A string as JSON text.
fn string(text: &str) -> String {
    let mut out = Writer::default();
    out.string(text);
    out.finish()
}

/// A UUID of version 8 (RFC 9562) made of the source and its data, so that the same data gives the same record again, however it
/// is written.
fn record_id(source: &str, data: Json) -> String {
    let data = canonical(data, &[]).unwrap_or_else(|_| data.source().to_owned());
    let mut id = String::new();
    for (at, digit) in sha256(&[source, "\n", &data].concat()).chars().take(32).enumerate() {
        if matches!(at, 8 | 12 | 16 | 20) {
            id.push('-');
        }
        id.push(match at {
            12 => '8',
            16 => 'a',
            _ => digit,
        });
    }
    id
}
