//! Many records of one person.

use super::calls::{check, has, merge, record};
use super::stories::events;
use serde_json::{Value, json};

/// The category asked, the state, and the number of the record that decides; the records, of each its categories and its story;
/// and what it is about.
const CASES: &str = "\
marketing withdrawn 1 | marketing: given subject 02-01 / marketing: withdrawn subject 03-01 | a withdrawal in another system
marketing given 1 | marketing: withdrawn subject 03-01 / marketing: given subject 04-01 | the person agreed again
marketing given 1 | marketing: withdrawn subject 03-01 / marketing: given guardian 04-01 | a guardian agreed again
marketing withdrawn 0 | marketing: given subject 02-01, withdrawn subject 03-01 / marketing: given import 04-01 | an import lifts nothing
marketing withdrawn 0 | marketing: withdrawn platform 03-01 / marketing: renewed controller 04-01 | staff lift nothing
marketing revoked 0 | marketing: revoked processor 03-01 / marketing: given import 04-01 | nor what somebody else shut
marketing given 0 | marketing: given subject 04-01 / marketing: withdrawn subject 03-01 | what arrives late counts by its time
marketing withdrawn 1 | marketing: given subject 04-01 / marketing: withdrawn subject 05-01 / marketing: given subject 02-01 | and shuts what came before
marketing withdrawn 1 | marketing: given subject 2026-03-02T01:00:00Z / marketing: withdrawn subject 2026-03-01T23:30:00-05:00 | instants, not their texts
marketing given 1 | marketing: withdrawn subject 2026-03-02T01:00:00+02:00 / marketing: given subject 2026-03-01T23:30:00Z | instants the other way round
marketing withdrawn 0 | marketing: withdrawn subject 2026-03-01T10:00:00Z / marketing: given subject 2026-03-01T11:00:00+01:00 | at one instant the withdrawal
marketing withdrawn 1 | marketing: given subject 04-01 / marketing: withdrawn subject - | a withdrawal without a time
utility given 0 | marketing, utility: given subject 04-01 / marketing: withdrawn subject - marketing | of another lane
utility given 0 | marketing, utility: given subject 02-01, withdrawn subject 03-01 marketing | a lane that is not withdrawn
marketing withdrawn 0 | marketing, utility: given subject 02-01, withdrawn subject 03-01 marketing | the lane that is
utility withdrawn 1 | utility: given subject 02-01 / marketing: withdrawn subject 03-01 all | all lanes, also of a record that names one
utility withdrawn 1 | utility: given subject 02-01 / marketing: withdrawn subject 03-01 | no lane named is all of them
utility withdrawn 0 | marketing, utility: given subject 02-01, withdrawn subject 03-01 marketing utility | all, and named ones
marketing unknown - | marketing, utility: given subject 02-01 utility | a grant for one lane
marketing unknown - | utility: given subject 02-01 | a grant that its record does not cover
marketing withdrawn 0 | marketing: withdrawn subject 02-01 / utility: given subject 03-01 | nor does it lift
marketing unknown - | utility: requested controller 02-01 | a request that its record does not cover
marketing given 1 | marketing: given subject 02-01, superseded controller 03-01 / marketing: given subject 03-01 | a newer record in place of an older
marketing superseded 0 | marketing: given subject 02-01, superseded controller 03-01 | superseded, and nothing newer
marketing withdrawn 1 | marketing: given subject 02-01, superseded controller 04-01 / marketing: withdrawn subject 03-01 | superseded later than it is withdrawn
marketing superseded 0 | marketing: given subject 02-01, withdrawn subject 03-01, superseded controller 04-01 / marketing: given import 05-01 | its withdrawal stays
marketing confirmed 1 | marketing: given subject 02-01, confirmation_sent controller 02-02 / marketing: confirmed subject 02-03 | a confirmation over two systems
marketing pending 0 | marketing: given subject 02-01, confirmation_sent controller 02-02 / marketing: confirmed platform 02-03 | a program that opens links confirms nothing
marketing confirmed 1 | marketing: given subject 02-01, confirmation_sent controller 02-02 / marketing: confirmed import 02-03 | an import may report a confirmation
marketing withdrawn 0 | marketing: given subject 02-01, withdrawn subject 02-02 / marketing: confirmed import 02-03 | but none after a withdrawal
marketing withdrawn 1 | marketing: given subject 2026-11-20T12:04:00Z / marketing: withdrawn subject 2026-11-20T12:02:00Z | two minutes ahead, both of them
marketing withdrawn 1 | marketing: given subject 2026-11-20T12:05:00Z / marketing: withdrawn subject 2026-11-20T12:00:00Z | a clock that is fast, and one that is right
marketing given 0 | marketing: given subject 2026-11-20T12:05:01Z / marketing: withdrawn subject 2026-11-20T12:00:00Z | far ahead it stands as it is
";

/// A record with what merging reads, and nothing else.
fn sparse(number: usize, categories: &str, story: &str) -> Value {
    let categories: Vec<&str> = categories.split(", ").collect();
    json!({
        "record_id": format!("0f1e2d3c-4b5a-4968-8776-00000000000{number}"),
        "controller": { "name": "Kvarnby Cykel AB" },
        "scope": { "channel": "whatsapp", "categories": categories },
        "events": events(story),
    })
}

#[test]
fn records_are_merged_by_what_happened_when() {
    for case in CASES.lines() {
        let [asked, stories, name] = case.split(" | ").collect::<Vec<_>>()[..] else { panic!("{case}") };
        let [category, state, decides] = asked.split(' ').collect::<Vec<_>>()[..] else { panic!("{case}") };
        let stories = stories.split(" / ").map(|story| story.split_once(": ").unwrap());
        let records: Vec<Value> =
            stories.enumerate().map(|(at, (categories, story))| sparse(at, categories, story)).collect();
        let context = json!({ "category": category, "controller": "Kvarnby Cykel AB" });
        for order in [records.clone(), records.iter().rev().cloned().collect()] {
            let report = merge(&order, &context);
            assert_eq!((&report["state"], &report["valid"]), (&state.into(), &true.into()), "{name}: {report}");
            let id = decides.parse::<usize>().map_or(Value::Null, |decides| records[decides]["record_id"].clone());
            assert_eq!(report["recordId"], id, "{name}");
            let granted = matches!(state, "given" | "confirmed" | "renewed");
            assert!(granted || report["verdict"] == "block", "{name}");
        }
    }
}

#[test]
fn another_business_or_channel_stays_out() {
    let own = sparse(0, "marketing", "given subject 02-01");
    let mut other = sparse(1, "marketing", "withdrawn subject 03-01");
    for (name, way, value, state) in [
        ("another business", "/controller/name", "Kvarnby Kaffe AB", "given"),
        ("another channel", "/scope/channel", "sms", "given"),
        ("any channel", "/scope/channel", "any", "withdrawn"),
        ("spaces around a name", "/controller/name", " Kvarnby Cykel AB ", "withdrawn"),
    ] {
        let before = other.clone();
        *other.pointer_mut(way).unwrap() = value.into();
        let report = merge(&[own.clone(), other], &json!({ "controller": "Kvarnby Cykel AB" }));
        assert_eq!(report["state"], state, "{name}");
        other = before;
    }
    other["controller"] = json!({ "name": "Cykelhuset", "legal_name": "Kvarnby Cykel AB" });
    assert_eq!(
        merge(&[own.clone(), other.clone()], &json!({ "controller": "Kvarnby Cykel AB" }))["state"],
        "withdrawn"
    );
    // However a system composed its letters, it is one name.
    other["controller"] = json!({ "name": "Sma\u{30a}cyklar" });
    assert_eq!(merge(&[own.clone(), other.clone()], &json!({ "controller": "Små\u{63}yklar" }))["state"], "withdrawn");
    assert_eq!(merge(&[own, other], &json!({ "controller": "Nobody" }))["state"], "unknown");
}

#[test]
fn a_time_that_cannot_be_read_makes_a_withdrawal_hold_for_good() {
    for at in [json!(null), json!("yesterday"), json!("2026-03-01T10:00:00"), json!(1_772_000_000), json!("")] {
        let mut gone = sparse(1, "marketing", "withdrawn subject -");
        gone["events"][0]["at"] = at.clone();
        let report = merge(&[sparse(0, "marketing", "given subject 04-01"), gone.clone()], &json!({}));
        assert_eq!((&report["state"], &report["valid"]), (&"withdrawn".into(), &true.into()), "{at}");
        assert!(has(&report, "consent/withdrawal-undated") && !has(&report, "consent/withdrawn"), "{at}");
        // A grant without its time shows nothing.
        gone["events"][0]["type"] = "given".into();
        let report = merge(&[gone], &json!({}));
        assert_eq!((&report["state"], &report["valid"]), (&"unknown".into(), &false.into()), "{at}");
    }
}

#[test]
fn the_end_instant_is_over() {
    for (until, state) in [
        ("2026-11-20T12:00:00Z", "expired"),
        ("2026-11-20T12:00:00.001Z", "given"),
        ("2026-11-20T13:00:00+01:00", "expired"),
    ] {
        let mut ended = sparse(0, "marketing", "given subject 02-01");
        ended["validity"] = json!({ "until": until });
        assert_eq!(merge(std::slice::from_ref(&ended), &json!({}))["state"], state, "{until}");
        // A grant of another record lasts as long as that one.
        let report = merge(&[ended, sparse(1, "marketing", "renewed subject 03-01")], &json!({}));
        assert_eq!(report["state"], "renewed", "{until}");
    }
    // Only what is granted can end.
    let mut gone = record(events("given subject 02-01, withdrawn subject 03-01"));
    gone["validity"]["until"] = "2026-05-01T00:00:00Z".into();
    assert_eq!(check(&gone, &json!({}))["state"], "withdrawn");
}

#[test]
fn a_list_of_the_unwilling_stands_above_every_grant() {
    let granted = [sparse(0, "marketing", "given subject 11-19")];
    for (entry, blocks) in [
        (json!({ "kind": "own_list", "at": "2026-01-01T00:00:00Z" }), true),
        (json!({ "kind": "own_list", "at": "2026-01-01T00:00:00Z", "categories": ["utility"] }), false),
        (json!({ "kind": "own_list", "lifted_at": "2026-11-20T12:00:00Z" }), false),
        (json!({ "kind": "own_list", "lifted_at": "2026-11-20T12:00:01Z" }), true),
        (json!({ "kind": "meta_user_preference", "value": "stop", "at": "2026-11-19T12:00:00Z" }), true),
        (json!({ "kind": "meta_user_preference", "value": "stop", "at": "2026-11-19T11:59:59Z" }), false),
        (json!({ "kind": "error_131050", "at": "2026-11-20T11:00:00Z" }), true),
    ] {
        let report = merge(&granted, &json!({ "suppressions": [entry] }));
        assert_eq!((&report["state"], report["verdict"] == "block"), (&"given".into(), blocks), "{entry}");
    }
}

#[test]
fn two_versions_of_one_record_need_no_order() {
    // The same grant, in a record that has ended and in its next version that has not: the end is the stricter.
    let ended = |until: Value| {
        let mut record = sparse(0, "marketing", "given subject 02-01");
        record["validity"] = json!({ "until": until });
        record
    };
    for other in [json!("2027-01-01T00:00:00Z"), Value::Null] {
        let versions = [ended("2026-05-01T00:00:00Z".into()), ended(other)];
        let turned = [versions[1].clone(), versions[0].clone()];
        assert_eq!(merge(&versions, &json!({}))["state"], "expired");
        assert_eq!(merge(&turned, &json!({}))["state"], "expired");
    }
}

#[test]
fn nobody_grants_nothing_and_anybody_restricts() {
    for actor in [json!(null), json!([]), json!(""), json!("Astrid"), json!("+46701740621")] {
        let mut grant = sparse(0, "marketing", "given subject 02-01");
        grant["events"][0]["actor"] = actor.clone();
        let report = merge(std::slice::from_ref(&grant), &json!({}));
        assert_eq!((&report["state"], &report["valid"]), (&"unknown".into(), &false.into()), "{actor}");
        let mut gone = sparse(1, "marketing", "withdrawn subject 03-01");
        gone["events"][0]["actor"] = actor.clone();
        let report = merge(&[sparse(0, "marketing", "given subject 02-01"), gone], &json!({}));
        assert_eq!(report["state"], "withdrawn", "{actor}");
    }
}
