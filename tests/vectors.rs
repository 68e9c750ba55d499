//! Runs every vector: what the rule says of it, and what its fixes do.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

#[path = "vectors/cases.rs"]
mod cases;

use cases::{Call, Case, Role, cases, findings, findings_of, marks};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Fixes of one case that are tried: of a thousand findings of one kind the first few tell enough.
const FIXES: usize = 25;

fn told(problems: &[String]) {
    assert!(problems.is_empty(), "{} of the vectors do not hold:\n\n{}", problems.len(), problems.join("\n\n"));
}

#[test]
fn every_rule_says_what_its_vectors_expect() {
    let mut problems = Vec::new();
    for case in cases() {
        let report = case.check("en");
        let found: Vec<Value> =
            findings_of(&report, &case.rule).into_iter().map(|finding| fact(&case, finding)).collect();
        let same = found.len() == case.expected.len()
            && found.iter().zip(&case.expected).all(|(found, expected)| fits(&case, found, expected));
        if !same {
            problems.push(problem(&case, &case.expected, &found));
        }
        match case.role {
            Role::Bad if case.expected.is_empty() => problems.push(format!("{case}: expects no finding")),
            Role::Good if report["verdict"] == "block" => {
                problems.push(format!("{case}: is blocked\n{}", lines(findings(&report))));
            }
            _ => {}
        }
    }
    told(&problems);
}

/// A finding as the vectors have it.
fn fact(case: &Case, finding: &Value) -> Value {
    let mut fact = json!({ "path": finding["path"], "severity": finding["severity"], "args": finding["args"] });
    if finding.get("range").is_some() {
        fact["marks"] = marks(case.call, &case.text, finding).into();
    }
    if let Some(fix) = finding.get("fix").filter(|_| !case.is_large()) {
        let text = case.apply(&case.text, fix);
        let path = finding["path"].as_str().unwrap_or_default();
        fact["fixed"] = match case.call {
            Call::CheckPhone => text.into(),
            _ => serde_json::from_str::<Value>(&text).ok().and_then(|fixed| fixed.pointer(path).cloned()).into(),
        };
    }
    fact
}

fn fits(case: &Case, found: &Value, expected: &Value) -> bool {
    let rule = presend::options::rules().into_iter().find(|rule| rule.id() == case.rule);
    let highest = rule.map_or("", |rule| rule.severity.name());
    let severity = expected["severity"].as_str().unwrap_or(highest);
    let arguments = expected["args"].as_object().into_iter().flatten();
    found["path"] == expected["path"]
        && found["severity"] == severity
        && found.get("marks") == expected.get("marks")
        && expected.get("fixed").is_none_or(|expected| found["fixed"] == *expected)
        && arguments.into_iter().all(|(name, value)| found["args"][name] == *value)
}

fn problem(case: &Case, expected: &[Value], found: &[Value]) -> String {
    format!("{case}\nexpected:\n{}found:\n{}", lines(expected), lines(found))
}

fn lines(values: &[Value]) -> String {
    let mut text = String::new();
    for value in values.iter().take(10) {
        let _ = writeln!(text, "    {}", start(&value.to_string()));
    }
    if values.is_empty() {
        text.push_str("    nothing\n");
    }
    text
}

/// As much of a text as a reader needs in order to know it.
fn start(text: &str) -> String {
    text.chars().take(1_000).collect()
}

#[test]
fn every_fix_makes_its_finding_go_away_and_adds_none() {
    let mut problems = Vec::new();
    for case in cases() {
        let report = case.check("en");
        for finding in findings(&report).iter().filter(|finding| finding.get("fix").is_some()).take(FIXES) {
            if let Some(wrong) = try_fix(&case, &report, finding) {
                problems.push(format!("{case}\nfix of {finding}\n{}", start(&wrong)));
            }
        }
    }
    told(&problems);
}

/// What is wrong with a fix, if anything.
fn try_fix(case: &Case, before: &Value, finding: &Value) -> Option<String> {
    let text = case.apply(&case.text, &finding["fix"]);
    let parsed: Result<Value, _> = serde_json::from_str(&text);
    if case.call != Call::CheckPhone && parsed.is_err() && serde_json::from_str::<Value>(&case.text).is_ok() {
        return Some(format!("gives no JSON: {text}"));
    }
    let after = case.check_text(&text, "en");
    let rule = finding["rule"].as_str().unwrap_or_default();
    let (old, new) = (findings_of(before, rule), findings_of(&after, rule));
    let mark = marks(case.call, &case.text, finding);
    let again = new.iter().any(|new| new["path"] == finding["path"] && marks(case.call, &text, new) == mark);
    if again && new.len() >= old.len() {
        return Some(format!("leaves it as it is: {text}"));
    }
    let (old, new) = (serious(before), serious(&after));
    let added: Vec<&str> = new
        .iter()
        .filter(|(id, count)| **id != rule && **count > old.get(*id).copied().unwrap_or(0))
        .map(|(id, _)| id.as_str())
        .collect();
    (!added.is_empty()).then(|| format!("adds {}: {text}", added.join(", ")))
}

/// How many errors and warnings each rule gives.
fn serious(report: &Value) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings(report).iter().filter(|finding| finding["severity"] != "info") {
        *counts.entry(finding["rule"].as_str().unwrap_or_default().to_owned()).or_insert(0) += 1;
    }
    counts
}
