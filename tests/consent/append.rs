//! One more event for a record.

use super::calls::{NOON, append, check, has, record, rules, seal};
use super::stories::{event, events};
use serde_json::{Value, json};

#[test]
fn what_arrives_late_stands_behind_and_counts_by_its_time() {
    let before = record(events("given subject 02-01, renewed subject 05-01"));
    // A withdrawal before the person agreed again changes nothing of today.
    let report = append(&before, &event("withdrawn subject 03-01"));
    assert_eq!(report["diagnostics"], json!([]));
    assert_eq!(report["record"]["events"][2], event("withdrawn subject 03-01"));
    assert_eq!(report["record"]["status"], "renewed");
    // Behind it, it does.
    let report = append(&before, &event("withdrawn subject 06-01"));
    assert_eq!(report["record"]["status"], "withdrawn");
    // An import of what the person did before a withdrawal, and of what nobody did behind it.
    let gone = record(events("given subject 02-01, withdrawn subject 05-01"));
    assert_eq!(append(&gone, &event("given import 04-01"))["record"]["status"], "withdrawn");
    assert!(has(&append(&gone, &event("given import 06-01")), "consent/transition-refused"));
}

#[test]
fn the_status_is_set_where_all_lanes_agree() {
    let mut before = record(events("given subject 02-01"));
    before["status"] = "pending".into();
    let one = append(&before, &event("withdrawn subject 03-01 marketing"))["record"].clone();
    assert_eq!(one["status"], "pending", "two lanes, two states");
    let both = append(&one, &event("withdrawn subject 03-02 utility"))["record"].clone();
    assert_eq!(both["status"], "withdrawn");
    let again = append(&both, &event("given subject 04-01"))["record"].clone();
    assert_eq!(again["status"], "given");
    assert_eq!(check(&again, &json!({}))["verdict"], "pass");
    // An end that has come is an end for the status too.
    before["validity"]["until"] = NOON.into();
    assert_eq!(append(&before, &event("renewed subject 03-01"))["record"]["status"], "expired");
}

#[test]
fn a_sealed_record_becomes_the_one_before() {
    let sealed = seal(&record(events("given subject 02-01")), &Value::Null)["record"].clone();
    let hash = sealed["integrity"]["hash"].clone();
    let mut signed = sealed.clone();
    signed["integrity"]["sig"] = "signature".into();
    let longer = append(&signed, &event("withdrawn subject 03-01"))["record"].clone();
    assert_eq!(longer["integrity"]["prev"], hash);
    assert!(longer["integrity"].get("hash").is_none() && longer["integrity"].get("sig").is_none(), "{longer}");
    assert_eq!(check(&longer, &json!({ "previous": sealed }))["valid"], true);
    // Before it is sealed again, its link stays.
    let longest = append(&longer, &event("given subject 04-01"))["record"].clone();
    assert_eq!(longest["integrity"]["prev"], hash);
    // A record without a seal needs none.
    assert!(
        append(&record(events("given subject 02-01")), &event("withdrawn subject 03-01"))["record"]["integrity"]
            .is_null()
    );
}

#[test]
fn what_is_no_event_leaves_the_record_as_it_was() {
    let before = record(events("given subject 02-01"));
    for (event, rule) in [
        (json!(null), "consent/events-malformed"),
        (json!([]), "consent/events-malformed"),
        (json!("withdrawn"), "consent/events-malformed"),
        (json!({}), "consent/events-malformed"),
        (json!({ "type": "withdrew", "at": NOON, "actor": "subject" }), "consent/events-malformed"),
        (json!({ "type": "withdrawn", "at": NOON, "actor": "robot" }), "consent/events-malformed"),
        (json!({ "type": "withdrawn", "at": NOON }), "consent/events-malformed"),
        (json!({ "type": "given", "actor": "subject" }), "consent/time-malformed"),
        (json!({ "type": "given", "at": "2026-02-01", "actor": "subject" }), "consent/time-malformed"),
        (
            json!({ "type": "given", "at": NOON, "actor": "subject", "categories": ["news"] }),
            "consent/categories-unknown",
        ),
        (json!({ "type": "given", "at": "2026-11-20T12:05:01Z", "actor": "subject" }), "consent/event-in-future"),
        (
            json!({ "type": "confirmed", "at": "2026-01-31T12:00:00Z", "actor": "subject" }),
            "consent/confirmed-before-given",
        ),
    ] {
        let report = append(&before, &event);
        assert_eq!(report["record"], before, "{event}");
        assert_eq!(report["verdict"], "block", "{event}");
        assert!(has(&report, rule), "{event}: {:?}", rules(&report));
        let found = report["diagnostics"].as_array().unwrap();
        assert!(found.iter().all(|finding| finding["path"] == ""), "the event has no place in the record: {event}");
    }
}

#[test]
fn what_is_no_record_takes_nothing() {
    for record in [json!(null), json!([]), json!("given")] {
        let report = append(&record, &event("withdrawn subject 03-01"));
        assert_eq!((&report["record"], &report["verdict"]), (&Value::Null, &"block".into()), "{record}");
    }
}

#[test]
fn a_record_that_is_malformed_elsewhere_still_takes_a_withdrawal() {
    let whole = record(events("given subject 02-01"));
    for (way, value) in [
        ("/schema", json!("wa-consent/9")),
        ("/record_id", json!(7)),
        ("/created_at", json!("today")),
        ("/subject", json!(null)),
        ("/controller", json!([])),
        ("/scope", json!({})),
        ("/scope/categories", json!(["news"])),
        ("/events/0", json!({ "type": "agreed" })),
        ("/events", json!([])),
        ("/events", json!(null)),
        ("/status", json!("fine")),
        ("/notice", json!("text")),
    ] {
        let mut before = whole.clone();
        *before.pointer_mut(way).unwrap() = value.clone();
        let report = append(&before, &event("withdrawn subject 03-01"));
        assert_eq!((&report["verdict"], &report["diagnostics"]), (&"pass".into(), &json!([])), "{way} {value}");
        let events = report["record"]["events"].as_array().unwrap();
        assert_eq!(events.last().unwrap(), &event("withdrawn subject 03-01"), "{way} {value}");
        assert_eq!(check(&report["record"], &json!({}))["verdict"], "block", "{way} {value}");
    }
}

#[test]
fn nothing_but_events_status_and_seal_changes() {
    let mut before = record(events("given subject 02-01"));
    before["x_ours"] = json!({ "kept": [1, "ä", null] });
    let after = append(&before, &event("withdrawn guardian 03-01 all"))["record"].clone();
    for (name, value) in before.as_object().unwrap() {
        if name != "events" && name != "status" {
            assert_eq!(&after[name], value, "{name}");
        }
    }
    assert_eq!(after.as_object().unwrap().len(), before.as_object().unwrap().len());
    // A withdrawal is taken without its time, and a grant slightly ahead with a word about the clock.
    assert_eq!(append(&before, &event("withdrawn subject -"))["record"]["status"], "withdrawn");
    assert_eq!(rules(&append(&before, &event("renewed subject 2026-11-20T12:05:00Z"))), ["consent/clock-skew"]);
}
