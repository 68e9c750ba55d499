//! Records one after another, each with the hash of the one before.

use super::calls::{append, check, has, record, rules, seal};
use super::stories::{event, events};
use serde_json::{Value, json};

/// Three records of one consent: the person agrees, withdraws, and agrees again.
fn chain() -> [Value; 3] {
    let first = seal(&record(events("given subject 02-01")), &Value::Null);
    let next = |before: &Value, words| {
        let longer = append(before, &event(words));
        assert_eq!(longer["diagnostics"], json!([]));
        let sealed = seal(&longer["record"], before);
        assert_eq!(sealed["diagnostics"], json!([]));
        assert_eq!(sealed["record"]["integrity"]["prev"], before["integrity"]["hash"]);
        sealed["record"].clone()
    };
    let second = next(&first["record"], "withdrawn subject 03-01");
    let third = next(&second, "given subject 04-01");
    [first["record"].clone(), second, third]
}

#[test]
fn a_chain_holds_from_end_to_end() {
    let [first, second, third] = chain();
    for (record, context, state) in [
        (&first, json!({}), "given"),
        (&second, json!({ "previous": first }), "withdrawn"),
        (&third, json!({ "previous": second }), "given"),
        // One who has not the record before may still read this one.
        (&third, json!({}), "given"),
    ] {
        let report = check(record, &context);
        assert_eq!((&report["state"], &report["valid"]), (&state.into(), &true.into()), "{context}");
        assert_eq!(report["verdict"], if state == "given" { "pass" } else { "block" });
    }
}

#[test]
fn a_link_to_another_record_is_found() {
    let [first, second, third] = chain();
    let mut changed = second.clone();
    changed["events"][1]["at"] = "2026-03-02T12:00:00Z".into();
    let resealed = seal(&changed, &first)["record"].clone();
    assert_eq!(check(&resealed, &json!({ "previous": first }))["valid"], true);
    for (name, record, previous) in [
        ("one left out", &third, &first),
        ("the record itself", &third, &third),
        ("the next one", &second, &third),
        ("one that was changed", &third, &changed),
        ("one that was changed and sealed again", &third, &resealed),
        ("one where the first stood alone", &first, &second),
    ] {
        let report = check(record, &json!({ "previous": previous }));
        assert_eq!((&report["valid"], &report["state"]), (&false.into(), &"unknown".into()), "{name}");
        assert!(has(&report, "consent/chain-broken"), "{name}: {:?}", rules(&report));
    }
}

#[test]
fn sealing_refuses_a_record_before_that_it_does_not_follow() {
    let [first, second, third] = chain();
    let mut changed = first.clone();
    changed["status"] = "renewed".into();
    for (name, record, previous) in [
        ("one left out", &third, &first),
        ("one that was changed", &second, &changed),
        ("no record", &second, &json!([])),
        ("no record either", &second, &json!("{")),
    ] {
        let report = seal(record, previous);
        assert_eq!((&report["record"], &report["hash"]), (&Value::Null, &Value::Null), "{name}");
        assert_eq!(rules(&report), ["consent/chain-broken"], "{name}");
    }
}

#[test]
fn a_copy_of_the_record_before_may_be_the_start_of_the_next() {
    let [first, second, _] = chain();
    for before in [&first, &second] {
        let mut next = before.clone();
        next["events"].as_array_mut().unwrap().push(event("renewed subject 05-01"));
        next["status"] = "renewed".into();
        // It carries the hash of what it was copied from, and that one's link.
        let sealed = seal(&next, before);
        assert_eq!(sealed["diagnostics"], json!([]), "{sealed}");
        assert_eq!(sealed["record"]["integrity"]["prev"], before["integrity"]["hash"]);
        let report = check(&sealed["record"], &json!({ "previous": before }));
        assert_eq!((&report["state"], &report["verdict"]), (&"renewed".into(), &"pass".into()));
        // Without the record before, it is one that was changed.
        let alone = seal(&next, &Value::Null);
        assert_eq!(rules(&alone), ["consent/record-hash-mismatch"]);
        assert_eq!(alone["record"]["integrity"]["prev"], before["integrity"]["prev"]);
    }
}

#[test]
fn a_record_that_was_never_sealed_can_be_followed() {
    let first = record(events("given subject 02-01"));
    let next = append(&first, &event("withdrawn subject 03-01"))["record"].clone();
    let sealed = seal(&next, &first)["record"].clone();
    assert_eq!(check(&sealed, &json!({ "previous": first }))["valid"], true);
    let mut other = first.clone();
    other["events"][0]["at"] = "2026-02-01T12:00:01Z".into();
    assert!(has(&check(&sealed, &json!({ "previous": other })), "consent/chain-broken"));
}
