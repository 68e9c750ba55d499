//! What must hold of any input; the fuzzer and the test that replays its corpus share it.
#![allow(dead_code, reason = "each target takes its own")]
use presend::consent;
use presend::context::Context;
use presend::message::{self, Conversation, Moment};
use presend::options::Options;
use presend::recipient::{address, phone};
use presend::template::{self, Mode};
use presend::text::normalize;
use serde_json::Value;

/// Bytes as text: in every mode a report comes of it, and what its fixes make of the text can be read again.
pub fn text_door(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for mode in [Mode::Create, Mode::Edit, Mode::Stored] {
        holds(&text, |text| template::lint(text, mode, &Context::default()));
    }
}

/// The same of a message, which is the first line, against the definition that is the rest: in any conversation.
pub fn message_door(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (message, definition) = text.split_once('\n').unwrap_or((&text, ""));
    let known = Conversation {
        last_user_message: Moment::At(NOON - 3_600_000),
        entry_point: Moment::At(NOON),
        last_business_message: Moment::Unreadable,
    };
    for conversation in [None, Some(Conversation::default()), Some(known)] {
        let options = Options { conversation, sender: "+14155550132".to_owned(), ..Options::at(NOON) };
        holds(message, |text| message::check(text, definition, &options));
    }
}

/// A region, which is the first line, and a phone number; the same as a recipient, and the whole as one in JSON.
pub fn phone_door(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (region, number) = text.split_once('\n').unwrap_or(("", &text));
    let options = Options { region: region.to_owned(), ..Options::at(NOON) };
    holds(&Value::from(number).to_string(), |text| match serde_json::from_str::<String>(text) {
        Ok(number) => phone::check(&number, &options),
        Err(_) => panic!("a string stays one: {text}"),
    });
    let packed = phone::packed::check(number, &options);
    assert!(packed.starts_with('0'), "a packed report begins with its language");
    let named = Value::from(number).to_string();
    holds(&named, |text| address::check(text, &options));
    holds(number, |text| address::check(text, &options));
}

/// What is asked of consent, which is the first byte; then the record, the records, the request, the reply or the data, and behind
/// a NUL the context, the event, the record before or the source.
pub fn consent_door(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else { return };
    let text = String::from_utf8_lossy(bytes);
    let (record, beside) = text.split_once('\0').unwrap_or((&text, ""));
    let options = Options::at(NOON);
    match which {
        b'0' => holds(record, |text| consent::check(text, beside, &options, normalize)),
        b'1' => holds(record, |text| consent::merge(text, beside, &options, normalize)),
        b'2' => holds(record, |text| consent::append(text, beside, &options)),
        b'3' => holds(record, |text| consent::seal(text, beside, &options, normalize)),
        b'4' => holds(record, |text| consent::request::lint(text, &options)),
        b'5' => holds(record, |text| consent::reply::read(text, &options, normalize)),
        b'6' => holds(record, |text| consent::import::import(beside, text, &options)),
        _ => {}
    }
}

/// 20 November 2026.
const NOON: i64 = 1_795_176_000_000;

fn holds(text: &str, check: impl Fn(&str) -> String) {
    // A fix that moves a value writes its half characters as they came, and this reader of JSON refuses them.
    let report = check(text).replace("\\ud", "\\u0").replace("\\uD", "\\u0");
    let report: Value = serde_json::from_str(&report).expect("a report is JSON");
    let findings = report["diagnostics"].as_array().expect("a report has a list of findings");
    let fixes: Value = findings.iter().filter_map(|finding| finding.get("fix").cloned()).collect();
    check(&presend::fix::apply(text, &fixes.to_string()));
}
