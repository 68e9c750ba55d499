//! x
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]
#[path = "media/support.rs"]
mod support;
use presend::media::Use;
use support::{file, holds, piecewise, report};
#[test]
fn show() {
    let mut names: Vec<String> =
        std::fs::read_dir("tests/media").unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    for name in names {
        if name.ends_with(".rs") || name.ends_with(".md") {
            continue;
        }
        let r = report(&file(&name), Use::Video);
        println!(
            "{name}: {} {} {:?} rounds {}",
            r["mime"],
            r["facts"],
            r["diagnostics"]
                .as_array()
                .unwrap()
                .iter()
                .map(|d| format!("{} {}", d["severity"], d["message"]))
                .collect::<Vec<_>>(),
            piecewise(&file(&name), Use::Video).1
        );
        holds(&name, Use::Video);
    }
}
