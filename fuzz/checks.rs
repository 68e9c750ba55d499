//! What must hold of any input; the fuzzer and the test that replays its corpus share it.
use serde_json::Value;

/// Bytes as text: each door gives a report, and no fix of a report fails on the text it was made for.
pub fn text_door(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let report: Value = serde_json::from_str(&presend::door_text(&text)).expect("a report is JSON");
    let findings = report["diagnostics"].as_array().expect("a report has a list of findings");
    let fixes: Value = findings.iter().filter_map(|finding| finding.get("fix").cloned()).collect();
    let fixed = presend::fix::apply(&text, &fixes.to_string());
    presend::door_text(&fixed);
}
