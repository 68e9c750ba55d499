//! Members of a record that have a rule of their own. Each check is also asked where its member is absent, then with the object
//! that lacks it.

use super::super::words::*;
use super::reader::{instant, read, wrong_type};
use super::rules::*;
use super::shapes::EVENT;
use crate::json::{Json, Kind};
use crate::recipient::is_user_id;
use crate::report::{Finding, Report};
use crate::rule::Rule;
use crate::shape::{Type, find_word, near_word};
use crate::time::instant as instant_of;

/// The one version that is known.
pub(super) const VERSION: &str = "wa-consent/1";

pub(super) fn schema(json: Json, out: &mut Report) {
    if json.text() != Some(VERSION)
        && let Some(finding) = out.once(SCHEMA_UNKNOWN, json)
    {
        finding.text("allowed", VERSION);
    }
}

pub(super) fn record_id(json: Json, out: &mut Report) {
    if !json.text().is_some_and(is_uuid) {
        out.once(RECORD_ID_MALFORMED, json);
    }
}

/// 8, 4, 4, 4 and 12 hexadecimal digits.
fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

pub(super) fn phone(json: Json, out: &mut Report) {
    let text = json.text().unwrap_or_default();
    let digits = digits(text);
    if digits.is_empty() {
        out.once(PHONE_MALFORMED, json);
    } else if digits.len() == text.len()
        && let Some(finding) = out.once(PHONE_WITHOUT_PLUS, json)
    {
        finding.replace(json, &["+", digits].concat(), true);
    }
}

/// The digits of a number, 7 to 15 and the first not zero, with a plus sign before them or without; empty where it is none.
#[inline(never)]
pub(in crate::consent) fn digits(text: &str) -> &str {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let is_number = (7..=15).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|digit| digit.is_ascii_digit());
    if is_number { digits } else { "" }
}

/// `hmac-sha256`, the key's id and the hash, a colon between two. Hexadecimal digits alone are a hash without a key, of which
/// another rule speaks.
pub(super) fn keyed_hash(json: Json, out: &mut Report) {
    let text = json.text().unwrap_or_default();
    let parts: Vec<&str> = text.split(':').collect();
    let keyed = matches!(parts.as_slice(), ["hmac-sha256", id, hash] if !id.is_empty() && is_sha256(hash));
    if !keyed && !is_plain_hash(text) {
        out.once(KEYED_HASH_MALFORMED, json);
    }
}

/// 64 hexadecimal digits.
pub(in super::super) fn is_sha256(text: &str) -> bool {
    text.len() == 64 && is_plain_hash(text)
}

/// Nothing but hexadecimal digits.
pub(in super::super) fn is_plain_hash(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

pub(super) fn user_id(json: Json, out: &mut Report) {
    if !json.text().is_some_and(is_user_id) {
        out.once(BSUID_MALFORMED, json);
    }
}

pub(super) fn controller(json: Json, out: &mut Report) {
    if json.text().is_none_or(|name| name.trim().is_empty()) {
        out.once(CONTROLLER_MISSING, json);
    }
}

pub(super) fn status(json: Json, out: &mut Report) {
    one_of(STATUS_UNKNOWN, STATES, json, out);
}

pub(super) fn channel(json: Json, out: &mut Report) {
    one_of(CHANNEL_UNKNOWN, CHANNELS, json, out);
}

pub(super) fn categories(json: Json, out: &mut Report) {
    if json.items().next().is_none() {
        say(CATEGORIES_UNKNOWN, CATEGORIES, json, out);
    }
    lanes(json, out);
}

/// Of an event no list, and an empty one, is all of them.
pub(super) fn lanes(json: Json, out: &mut Report) {
    for item in json.items() {
        one_of(CATEGORIES_UNKNOWN, CATEGORIES, item, out);
    }
    if json.kind() != Kind::List {
        say(CATEGORIES_UNKNOWN, CATEGORIES, json, out);
    }
}

pub(super) fn events(json: Json, out: &mut Report) {
    if json.items().next().is_none() {
        malformed("events", EVENTS, json, out);
    }
    for event in json.items() {
        if event.kind() == Kind::Object {
            read(event, EVENT, out);
        } else {
            malformed("type", EVENTS, event, out);
        }
    }
}

/// Says so, and gives what was found for more to be said of it.
fn malformed<'r>(name: &str, words: &str, json: Json, out: &'r mut Report) -> Option<&'r mut Finding> {
    let finding = out.once(EVENTS_MALFORMED, json)?;
    finding.text("name", name).text("allowed", words);
    Some(finding)
}

pub(super) fn event_type(json: Json, out: &mut Report) {
    event_word("type", EVENTS, json, out);
}

pub(super) fn event_actor(json: Json, out: &mut Report) {
    event_word("actor", ACTORS, json, out);
}

fn event_word(name: &str, words: &'static str, json: Json, out: &mut Report) {
    if json.text().is_none_or(|word| position(words, word).is_none())
        && let Some(finding) = malformed(name, words, json, out)
    {
        suggest(words, json, finding);
    }
}

/// A withdrawal counts without its time too.
pub(super) fn event_time(json: Json, out: &mut Report) {
    let event = if json.kind() == Kind::Object { Some(json) } else { json.parent() };
    let withdrawn = event.is_some_and(|event| event.word("type") == Some("withdrawn"));
    if !withdrawn {
        instant(json, "at", out);
    }
}

/// 1 is Monday, 7 Sunday.
pub(super) fn weekday(json: Json, out: &mut Report) {
    if json.integer().is_none_or(|day| !(1..=7).contains(&day)) {
        wrong_type(json, Type::Integer, out);
    }
}

/// Hours and minutes, with seconds or without.
pub(super) fn time_of_day(json: Json, out: &mut Report) {
    if json.text().and_then(minutes).is_none() {
        out.once(TIME_MALFORMED, json);
    }
}

/// Minutes since midnight.
pub(in super::super) fn minutes(text: &str) -> Option<i64> {
    // Any day will do: what is asked is how a time is written.
    let instant = instant_of(&["1970-01-01T", text, if text.len() == 5 { ":00Z" } else { "Z" }].concat())?;
    Some(instant / 60_000).filter(|_| text.len() == 5 || text.len() == 8)
}

/// Says so where a value is none of these words.
fn one_of(rule: &'static Rule, words: &'static str, json: Json, out: &mut Report) {
    if json.text().is_none_or(|word| position(words, word).is_none()) {
        say(rule, words, json, out);
    }
}

fn say(rule: &'static Rule, words: &'static str, json: Json, out: &mut Report) {
    if let Some(finding) = out.once(rule, json) {
        finding.text("allowed", words);
        suggest(words, json, finding);
    }
}

fn suggest(words: &'static str, json: Json, finding: &mut Finding) {
    let written = json.text().unwrap_or_default();
    let same = find_word(words, written);
    // A word that is right stands in the wrong place.
    if let Some(near) = same.or_else(|| near_word(written, words)).filter(|near| *near != written) {
        finding.text("nearest", near).replace(json, near, same.is_some());
    }
}
