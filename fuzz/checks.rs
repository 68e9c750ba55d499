//! What must hold of any input; the fuzzer and the test that replays its corpus share it.
use presend::context::Context;
use presend::template::{Mode, lint};
use serde_json::Value;

/// Bytes as text: in every mode a report comes of it, and what its fixes make of the text can be read again.
pub fn text_door(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for mode in [Mode::Create, Mode::Edit, Mode::Stored] {
        let report = lint(&text, mode, &Context::default());
        let report: Value = serde_json::from_str(&report).expect("a report is JSON");
        let findings = report["diagnostics"].as_array().expect("a report has a list of findings");
        let fixes: Value = findings.iter().filter_map(|finding| finding.get("fix").cloned()).collect();
        let fixed = presend::fix::apply(&text, &fixes.to_string());
        lint(&fixed, mode, &Context::default());
    }
}
