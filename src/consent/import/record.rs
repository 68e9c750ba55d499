//! The record that an import makes.

use super::read::Reading;
use crate::consent::proof::canonical::canonical;
use crate::consent::proof::hash::sha256;
use crate::consent::record::word_at;
use crate::json::Json;
use crate::report::Writer;
use crate::time::{Millis, written};

/// A record in pieces. A piece with a sign for its value is left out where there is none, and the comma before a first member.
const RECORD: &str = concat!(
    r#"{"schema":"wa-consent/1"|,"record_id":"%"|,"created_at":"%"|"#,
    r#","subject":%|,"phone":"+%"|,"bsuid":"%"|%|"#,
    r#","scope":{"channel":"%"|,"categories":["%"]}|,"basis":{"type":"%"}|,"events":[|"#,
    r#",{"type":"%"|,"at":"%"|,"actor":"%","method":"import"}|"#,
    r#",{"type":"%"|,"at":"%"|,"categories":["%"]|,"actor":"%","method":"import"}|"#,
    r#"],"status":"%"|,"validity":%|,"from":"%"|,"until":"%"|%|"#,
    r#","collection":{"method":"import"|,"x_source":%|}|"#,
    r#","provenance":{"source_system":"%"|,"source_field":"%"|,"original":%|,"imported_at":"%"|,"x_at":"%"|}}"#,
);

/// All categories, inside of a list.
const ALL: &str = r#"marketing","utility","authentication","service"#;

/// The text of the record.
pub fn record(reading: &Reading, data: Json, now: Millis) -> String {
    let (source, now) = (reading.source, written(now));
    let [status, basis, _, category] = reading.meaning;
    let [at, from, until, earlier] = &reading.times;
    let categories = match category {
        "" => "marketing",
        "all" => ALL,
        category => category,
    };
    // The events that lead to the state, and to no other.
    let actor = if source.is(b'm') { "platform" } else { "import" };
    let is_limited = matches!(status, "withdrawn" | "denied") && !source.is(b'*') && category != "all";
    let (first, since, last) = match status {
        "unknown" => ("", "", ""),
        "pending" => ("requested", at.as_str(), "confirmation_sent"),
        _ if earlier.is_empty() => ("", "", status),
        _ => ("given", earlier.as_str(), status),
    };
    let brackets = |is: bool| if is { ["{", "}"] } else { ["", ""] };
    let subject = brackets(!reading.phone.is_empty() || !reading.user_id.is_empty());
    let validity = brackets(!from.is_empty() || !until.is_empty());
    let collected = word_at(reading.holder, source.collected());
    let collected = if collected.is_empty() { "" } else { &string(collected) };
    let values: [&str; 27] = [
        &record_id(source.name(), data),
        &now,
        subject[0],
        reading.phone,
        reading.user_id,
        subject[1],
        reading.channel,
        categories,
        basis,
        first,
        since,
        if first.is_empty() { "" } else { actor },
        last,
        if last.is_empty() { "" } else { at },
        if is_limited { categories } else { "" },
        if last.is_empty() { "" } else { actor },
        status,
        validity[0],
        from,
        until,
        validity[1],
        collected,
        source.name(),
        reading.field,
        &string(&reading.original),
        &now,
        // A state without events has no other place for its time.
        if last.is_empty() { at } else { "" },
    ];
    filled(RECORD, &values)
}

/// A text of pieces with values.
fn filled(pieces: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut text = String::new();
    for piece in pieces.split('|') {
        let (before, behind) = piece.split_once('%').unwrap_or((piece, ""));
        let mut value = "";
        if before.len() < piece.len() {
            value = values.next().copied().unwrap_or_default();
            if value.is_empty() {
                continue;
            }
        }
        let is_first = matches!(text.as_bytes().last(), Some(b'{' | b'['));
        let before = before.strip_prefix(',').filter(|_| is_first).unwrap_or(before);
        text.push_str(before);
        text.push_str(value);
        text.push_str(behind);
    }
    text
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
    let mut text = canonical(data, &[]).unwrap_or_default();
    if text.is_empty() {
        text.push_str(data.source());
    }
    text.push_str(source);
    let mut id = String::new();
    for (at, digit) in sha256(&text).bytes().take(32).enumerate() {
        if matches!(at, 8 | 12 | 16 | 20) {
            id.push('-');
        }
        id.push(match at {
            12 => '8',
            16 => 'a',
            _ => char::from(digit),
        });
    }
    id
}
