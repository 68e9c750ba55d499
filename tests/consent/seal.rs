//! A record sealed.

use super::calls::{check, has, record, rules, seal};
use super::hashes::sha256;
use super::stories::events;
use serde_json::{Value, json};

fn open() -> Value {
    record(events("given subject 02-01"))
}

fn sealed() -> Value {
    seal(&open(), &Value::Null)["record"].clone()
}

#[test]
fn a_seal_holds_what_it_says() {
    let report = seal(&open(), &Value::Null);
    let made = &report["record"];
    assert_eq!((&report["verdict"], &report["diagnostics"]), (&"pass".into(), &json!([])));
    let text = open()["notice"]["text"].as_str().unwrap().to_owned();
    assert_eq!(made["notice"]["text_sha256"], sha256(&text));
    let expected = json!({ "canon": "rfc8785", "alg": "sha-256", "prev": null, "hash": report["hash"] });
    assert_eq!(made["integrity"], expected);
    let mut without = made.clone();
    without["integrity"].as_object_mut().unwrap().remove("hash");
    assert_eq!(report["hash"], sha256(&serde_json_canonicalizer::to_string(&without).unwrap()));
    assert_eq!(check(made, &json!({}))["verdict"], "pass");
    // All else is as it was.
    let mut rest = made.clone();
    rest.as_object_mut().unwrap().remove("integrity");
    rest["notice"].as_object_mut().unwrap().remove("text_sha256");
    assert_eq!(rest, open());
}

#[test]
fn a_seal_made_again_is_the_same() {
    let once = sealed();
    let twice = seal(&once, &Value::Null);
    assert_eq!((&twice["record"], &twice["diagnostics"]), (&once, &json!([])));
    // In whatever order its members come, and with its hash in capitals.
    let mut turned: Value = once.as_object().unwrap().clone().into_iter().rev().collect();
    let capitals = once["integrity"]["hash"].as_str().unwrap().to_uppercase();
    turned["integrity"]["hash"] = capitals.into();
    let again = seal(&turned, &Value::Null);
    assert_eq!((&again["hash"], &again["diagnostics"]), (&once["integrity"]["hash"], &json!([])));
}

#[test]
fn no_member_can_be_changed_unseen() {
    let whole = sealed();
    let mut ways = Vec::new();
    leaves("", &whole, &mut ways);
    assert!(ways.len() > 20, "{ways:?}");
    for way in ways.into_iter().filter(|way| !way.starts_with("/integrity")) {
        let mut other = whole.clone();
        let leaf = other.pointer_mut(&way).unwrap();
        *leaf = format!("{}x", leaf.as_str().unwrap()).into();
        let report = check(&other, &json!({}));
        assert_eq!((&report["valid"], &report["state"]), (&false.into(), &"unknown".into()), "{way}");
        assert!(has(&report, "consent/record-hash-mismatch"), "{way}");
    }
    for (name, change) in [
        ("an event left out", json!([])),
        ("an event more", json!([whole["events"][0], whole["events"][0]])),
        ("another event", events("given subject 02-02")),
    ] {
        let mut other = whole.clone();
        other["events"] = change;
        assert!(has(&check(&other, &json!({})), "consent/record-hash-mismatch"), "{name}");
    }
    let mut other = whole.clone();
    other["x_more"] = json!(null);
    assert!(has(&check(&other, &json!({})), "consent/record-hash-mismatch"), "a member more");
    let mut other = whole;
    other["integrity"]["prev"] = "ab".repeat(32).into();
    assert!(has(&check(&other, &json!({})), "consent/record-hash-mismatch"), "another link");
}

/// The paths of all strings.
fn leaves(path: &str, value: &Value, ways: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| leaves(&format!("{path}/{name}"), value, ways))
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| leaves(&format!("{path}/{at}"), item, ways))
        }
        Value::String(_) => ways.push(path.to_owned()),
        _ => {}
    }
}

#[test]
fn a_signature_stays_with_its_hash() {
    let mut signed = sealed();
    signed["integrity"]["sig"] = "signature".into();
    // It is no part of what is hashed.
    assert_eq!(check(&signed, &json!({}))["verdict"], "pass");
    assert_eq!(seal(&signed, &Value::Null)["record"], signed);
    signed["status"] = "renewed".into();
    let report = seal(&signed, &Value::Null);
    assert!(report["record"]["integrity"].get("sig").is_none(), "a signature of another hash is none");
    assert_eq!(rules(&report), ["consent/record-hash-mismatch"]);
    assert_eq!(report["verdict"], "review");
    assert_eq!(check(&report["record"], &json!({}))["valid"], true);
    // Nor is one that stood there before any hash did.
    let mut never = open();
    never["integrity"] = json!({ "sig": "signature" });
    assert!(seal(&never, &Value::Null)["record"]["integrity"].get("sig").is_none());
}

#[test]
fn another_algorithm_is_replaced() {
    for (name, value) in [("alg", "sha-1"), ("alg", "md5"), ("canon", "own-form")] {
        let mut other = open();
        other["integrity"] = json!({ "hash": "ab".repeat(20), "x_kept": true });
        other["integrity"][name] = value.into();
        let report = seal(&other, &Value::Null);
        let made = &report["record"]["integrity"];
        assert_eq!((&made["alg"], &made["canon"]), (&"sha-256".into(), &"rfc8785".into()), "{value}");
        assert_eq!((&made["hash"], &made["x_kept"]), (&report["hash"], &true.into()), "{value}");
        assert_eq!(check(&report["record"], &json!({}))["verdict"], "pass", "{value}");
    }
}

#[test]
fn a_hash_of_another_text_is_replaced_and_said() {
    let mut other = open();
    other["notice"]["text_sha256"] = "ab".repeat(32).into();
    assert!(has(&check(&other, &json!({})), "consent/notice-hash-mismatch"));
    let report = seal(&other, &Value::Null);
    assert_eq!((rules(&report), &report["verdict"]), (vec!["consent/notice-hash-mismatch"], &"review".into()));
    assert_eq!(report["record"]["notice"]["text_sha256"], sealed()["notice"]["text_sha256"]);
    // Without the text its hash is all there is.
    other["notice"].as_object_mut().unwrap().remove("text");
    let report = seal(&other, &Value::Null);
    assert_eq!((&report["record"]["notice"], &report["diagnostics"]), (&other["notice"], &json!([])));
}

#[test]
fn what_has_no_canonical_form_is_not_sealed() {
    for text in [
        r#"{"a":1,"a":1}"#,
        r#"{"a":{"b":[{"c":0,"c":0}]}}"#,
        r#"{"a":"\ud800"}"#,
        r#"{"\udc00":0}"#,
        r#"{"a":9007199254740992}"#,
        r#"{"a":0.1234567890123456}"#,
        "{",
        "",
        "[]",
        "null",
    ] {
        let report = super::calls::seal_text(text);
        assert_eq!((&report["record"], &report["hash"]), (&Value::Null, &Value::Null), "{text}");
        assert_eq!(report["verdict"], "block", "{text}");
    }
}
