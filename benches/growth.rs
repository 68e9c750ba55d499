//! Records meant to do harm: each of these could be a loop in a loop. Prints how many times longer an input takes that is eight
//! times as long; loops in loops would take sixty-four.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a measurement stops at what is wrong")]

#[path = "../tests/consent/calls.rs"]
#[allow(dead_code, reason = "the tests take more of it")]
mod calls;

use calls::{NOW, record};
use presend::consent;
use presend::options::Options;
use presend::text::normalize;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

fn main() {
    println!("times longer, for eight times the input");
    records();
    lists();
}

/// The length of a small input, and how many times longer a large one is.
const LENGTH: usize = 16 << 10;
const TIMES: usize = 8;

/// An input of about this length: a piece over and over between a head and a tail.
fn long(length: usize, (head, piece, tail): (&str, &str, &str)) -> String {
    [head, &piece.repeat(length.saturating_sub(head.len() + tail.len()) / piece.len()), tail].concat()
}

/// How long it takes at best, and that a report comes of it.
fn measured(call: impl Fn() -> String) -> Duration {
    let times = (0..3).map(|_| {
        let start = Instant::now();
        let report = call();
        let took = start.elapsed();
        let report: Value = serde_json::from_str(&report).unwrap();
        assert!(report["verdict"].is_string(), "{report}");
        took
    });
    times.min().unwrap_or_default()
}

fn grows(what: &str, pieces: (&str, &str, &str), call: impl Fn(&str) -> String) {
    let (small, large) = (long(LENGTH, pieces), long(LENGTH * TIMES, pieces));
    let (small, large) = (measured(|| call(&small)), measured(|| call(&large)));
    println!("{what:32} {:6.1}", large.as_secs_f64() / small.as_secs_f64());
}

fn records() {
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
        grows(&format!("check, {what}"), pieces, |text| consent::check(text, "{}", &options, normalize));
        grows(&format!("append, {what}"), pieces, |text| consent::append(text, &last, &options));
        grows(&format!("seal, {what}"), pieces, |text| consent::seal(text, text, &options, normalize));
        let (head, tail) = (["[", head].concat(), [&tail, "]"].concat());
        grows(&format!("merge, {what}"), (&head, &piece, &tail), |text| {
            consent::merge(text, "{}", &options, normalize)
        });
    }
}

fn lists() {
    let options = Options::at(NOW);
    let events = json!([{ "type": "superseded", "at": "2026-02-01T12:00:00Z", "actor": "subject" }]);
    let small = json!({ "record_id": "0f1e2d3c-4b5a-4968-8776-000000000000", "events": events }).to_string();
    for (what, piece) in
        [("records", small + ","), ("empty records", "{},".to_owned()), ("no records", "0,".to_owned())]
    {
        grows(&format!("merge, {what}"), ("[", &piece, "0]"), |text| consent::merge(text, "{}", &options, normalize));
    }
    let whole = record(json!([{ "type": "given", "at": "2026-02-01T12:00:00Z", "actor": "subject" }])).to_string();
    for value in ["stop", "resume"] {
        let entry =
            json!({ "kind": "meta_user_preference", "value": value, "at": "2026-01-01T12:00:00Z" }).to_string() + ",";
        grows(&format!("check, {value}"), (r#"{"suppressions":["#, &entry, "0]}"), |text| {
            consent::check(&whole, text, &options, normalize)
        });
    }
    let member = r#""x":{"x":0},"#;
    grows("seal, one name", ("{", member, r#""y":0}"#), |text| consent::seal(text, "", &options, normalize));
    grows("check, one context", ("{", member, r#""y":0}"#), |text| consent::check(&whole, text, &options, normalize));
}
