//! Any bytes, as the text that a caller might hand in.
#![no_main]
#[path = "../checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::text_door(bytes));
