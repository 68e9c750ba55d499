//! Records meant to do harm: each of these could be a loop in a loop.

use super::calls::{NOW, record};
use presend::consent;
use presend::options::Options;
use presend::text::normalize;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// The length of a small input, and how many times longer a large one is.
const LENGTH: usize = 16 << 10;
const TIMES: usize = 8;

/// An input of about this length: a piece over and over between a head and a tail.
fn long(length: usize, (head, piece, tail): (&str, &str, &str)) -> String {
    [head, &piece.repeat(length.saturating_sub(head.len() + tail.len()) / piece.len()), tail].concat()
}

/// How long it takes at best, and that a report comes of it.
fn measured(call: impl Fn() -> String) -> Duration {
    let start = Instant::now();
    let report = call();
    let took = start.elapsed();
    let report: Value = serde_json::from_str(&report).unwrap();
    assert!(report["verdict"].is_string(), "{report}");
    took
}

/// Eight times the input takes some eight times as long; loops in loops would take sixty-four.
fn grows(what: &str, pieces: (&str, &str, &str), call: impl Fn(&str) -> String) {
    let (small, large) = (long(LENGTH, pieces), long(LENGTH * TIMES, pieces));
    let mut seen = Vec::new();
    for _ in 0..4 {
        let pair = (measured(|| call(&small)), measured(|| call(&large)));
        if pair.1 < pair.0 * 3 * TIMES as u32 {
            return;
        }
        seen.push(pair);
    }
    panic!("{what}: {seen:?}");
}

#[test]
fn a_record_takes_no_longer_than_it_is_long() {
    let options = Options::at(NOW);
    let whole = record(json!(["here"])).to_string();
    let (head, tail) = whole.split_once("\"here\"").unwrap();
    let event = |kind: &str| format!(r#"{{"type":"{kind}","at":"2026-02-01T12:00:00Z","actor":"subject"}}"#);
    let several = |kinds: &[&str]| kinds.iter().map(|kind| event(kind) + ",").collect::<String>();
    for (what, piece, last) in [
        ("grants", several(&["given"]), event("withdrawn")),
        ("confirmations", several(&["confirmed"]), event("given")),
        ("withdrawals", several(&["withdrawn"]), event("given")),
        ("ends of the record", several(&["superseded"]), event("given")),
        ("events of all kinds", several(&["given", "confirmed", "superseded", "withdrawn"]), event("renewed")),
        ("empty events", "{},".to_owned(), "{}".to_owned()),
    ] {
        let tail = [&last, tail].concat();
        let pieces = (head, piece.as_str(), tail.as_str());
        grows(what, pieces, |text| consent::check(text, "{}", &options, normalize));
        grows(what, pieces, |text| consent::append(text, &last, &options));
        grows(what, pieces, |text| consent::seal(text, text, &options, normalize));
        let (head, tail) = (["[", head].concat(), [&tail, "]"].concat());
        grows(what, (&head, &piece, &tail), |text| consent::merge(text, "{}", &options, normalize));
    }
}

#[test]
fn a_list_takes_no_longer_than_it_is_long() {
    let options = Options::at(NOW);
    let events = json!([{ "type": "superseded", "at": "2026-02-01T12:00:00Z", "actor": "subject" }]);
    let small = json!({ "record_id": "0f1e2d3c-4b5a-4968-8776-000000000000", "events": events }).to_string();
    for (what, piece) in
        [("records", small + ","), ("empty records", "{},".to_owned()), ("no records", "0,".to_owned())]
    {
        grows(what, ("[", &piece, "0]"), |text| consent::merge(text, "{}", &options, normalize));
    }
    let whole = record(json!([{ "type": "given", "at": "2026-02-01T12:00:00Z", "actor": "subject" }])).to_string();
    for value in ["stop", "resume"] {
        let entry =
            json!({ "kind": "meta_user_preference", "value": value, "at": "2026-01-01T12:00:00Z" }).to_string() + ",";
        grows(value, (r#"{"suppressions":["#, &entry, "0]}"), |text| consent::check(&whole, text, &options, normalize));
    }
    let member = r#""x":{"x":0},"#;
    grows("one name", ("{", member, r#""y":0}"#), |text| consent::seal(text, "", &options, normalize));
    grows("one context", ("{", member, r#""y":0}"#), |text| consent::check(&whole, text, &options, normalize));
}
