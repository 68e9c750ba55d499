//! What must hold of any request for consent: a report, whose places lead into the input.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

#[path = "vectors/cases.rs"]
mod cases;

use cases::{Call, NOW, findings, marks};
use presend::consent::request::lint;
use presend::options::Options;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// Pieces of which texts are made: words that mean something to a check, and characters that are counted differently.
const PIECES: &str = "Acme|WhatsApp|offers|erbjudanden|Widerruf|STOP|per Monat|condition of purchase|keine|not|untick|if you do not want|\
    our partners|Dritte|e-mail|téléphone|S.A.|z. B.|Ä\u{308}|\u{AD}|\u{301}|\u{200B}| |\n|\u{A0}|.|!|;|’|-|😀|ß|Œ|И|ش|4|4x|/|*|_|#";

const MEMBERS: &str = "jurisdiction|business_name|text|text_language|page_language|privacy_url|checkbox|checked|required|\
    covers_terms|postal_address|contact_phone|chekbox";

fn text() -> impl Strategy<Value = String> {
    let piece = select(PIECES.split('|').collect::<Vec<_>>());
    let pieces = prop::collection::vec((piece, select(vec!["", " "])), 0..24);
    prop_oneof![
        8 => pieces.prop_map(|pieces| pieces.into_iter().flat_map(|(piece, joint)| [piece, joint]).collect()),
        1 => ".{0,40}",
        1 => select(vec!["GB", "US", "IN", "sv", "de-DE", "xx", "en"]).prop_map(str::to_owned),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        6 => text().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => any::<i32>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    leaf.prop_recursive(3, 24, 8, |inner| {
        let name = select(MEMBERS.split('|').collect::<Vec<_>>()).prop_map(str::to_owned);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..8).prop_map(|members| members.into_iter().collect::<Value>()),
        ]
    })
}

fn report(input: &str) -> Value {
    let report = lint(input, &Options::at(NOW));
    serde_json::from_str(&report).unwrap_or_else(|error| panic!("{error}: {report}"))
}

/// Every finding has a place in the input, its range cuts no character, and its fix gives JSON.
fn hold(input: &Value) -> Result<(), TestCaseError> {
    let written = input.to_string();
    let report = report(&written);
    for finding in findings(&report) {
        prop_assert!(input.pointer(finding["path"].as_str().unwrap()).is_some(), "{}", finding);
        let marks = marks(Call::LintConsentRequest, &written, finding);
        prop_assert!(marks.is_none_or(|marks| !marks.is_empty() && !marks.contains('\u{FFFD}')), "{}", finding);
        if let Some(fix) = finding.get("fix") {
            let fixed = presend::fix::apply(&written, &fix.to_string());
            let fixed: Value = serde_json::from_str(&fixed).unwrap();
            let again = lint(&fixed.to_string(), &Options::at(NOW));
            prop_assert!(!again.contains(finding["rule"].as_str().unwrap()), "{} remains: {}", finding, fixed);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_gives_a_report(input in value()) {
        hold(&input)?;
    }

    #[test]
    fn any_text_gives_a_report(text in text(), name in text(), country in select(vec!["GB", "US", "SE", ""])) {
        hold(&json!({ "jurisdiction": country, "business_name": name, "text": text, "checkbox": { "checked": true } }))?;
    }
}

#[test]
fn long_texts_give_a_report() {
    for unit in ["if you do not want ", "required to ", "a.", "e ", "tick if you do not want ", "partners "] {
        let text = unit.repeat(8192 / unit.len());
        let input = json!({ "business_name": "A B C D", "text": text });
        report(&input.to_string());
    }
}
