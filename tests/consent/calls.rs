//! The four functions, as a caller has them: values in, a report out.

use presend::consent;
use presend::options::Options;
use presend::text::normalize;
use serde_json::{Value, json};

/// The instant of every call: noon in UTC on 20 November 2026.
pub const NOW: i64 = 1_795_176_000_000;

/// The same as text.
pub const NOON: &str = "2026-11-20T12:00:00Z";

fn parsed(report: &str) -> Value {
    serde_json::from_str(report).unwrap_or_else(|error| panic!("the report is no JSON: {error}: {report}"))
}

pub fn check_with(record: &Value, context: &Value, options: &Options) -> Value {
    parsed(&consent::check(&record.to_string(), &context.to_string(), options, normalize))
}

pub fn check(record: &Value, context: &Value) -> Value {
    check_with(record, context, &Options::at(NOW))
}

pub fn merge(records: &[Value], context: &Value) -> Value {
    let records = Value::from(records.to_vec()).to_string();
    parsed(&consent::merge(&records, &context.to_string(), &Options::at(NOW), normalize))
}

pub fn append(record: &Value, event: &Value) -> Value {
    parsed(&consent::append(&record.to_string(), &event.to_string(), &Options::at(NOW)))
}

/// A record as text, because not every text has a value.
pub fn seal_text(record: &str) -> Value {
    parsed(&consent::seal(record, "", &Options::at(NOW), normalize))
}

/// `previous` is null for none.
pub fn seal(record: &Value, previous: &Value) -> Value {
    let previous = if previous.is_null() { String::new() } else { previous.to_string() };
    parsed(&consent::seal(&record.to_string(), &previous, &Options::at(NOW), normalize))
}

/// The ids of the rules that spoke, each once, in the order of the alphabet.
pub fn rules(report: &Value) -> Vec<&str> {
    let found = report["diagnostics"].as_array().unwrap();
    let mut rules: Vec<&str> = found.iter().map(|finding| finding["rule"].as_str().unwrap()).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

pub fn has(report: &Value, rule: &str) -> bool {
    rules(report).contains(&rule)
}

/// A verdict by how much it allows, the least last.
pub fn rank(report: &Value) -> usize {
    ["pass", "review", "block"].iter().position(|verdict| report["verdict"] == *verdict).unwrap()
}

/// A record of which nothing is to be said but what its events say. It covers marketing and utility.
pub fn record(events: Value) -> Value {
    json!({
        "schema": "wa-consent/1",
        "record_id": "7b0f3a52-9d0c-4f0e-8f7a-2b6c1d9e4a10",
        "created_at": "2026-01-01T08:00:00Z",
        "subject": { "phone": "+46701740621", "country": "SE", "locale": "sv-SE" },
        "controller": { "name": "Kvarnby Cykel AB", "email": "hej@kvarnby.example" },
        "scope": {
            "channel": "whatsapp",
            "categories": ["marketing", "utility"],
            "purposes": [{ "id": "offers", "text": "Erbjudanden från vår cykelverkstad" }]
        },
        "basis": { "type": "consent_express" },
        "events": events,
        "status": "given",
        "validity": { "until": "2028-01-01T08:00:00Z" },
        "collection": { "method": "web_form", "action": "checkbox_unticked" },
        "notice": {
            "version": "2026-01",
            "language": "sv",
            "text": "Ja, Kvarnby Cykel AB får skicka erbjudanden till mig på WhatsApp.",
            "privacy_url": "https://kvarnby.example/privacy",
            "withdrawal_info": "Svara STOPP i chatten"
        }
    })
}
