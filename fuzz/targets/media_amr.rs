//! Any bytes, as a file that begins like one of this format.
#![no_main]
#[path = "../checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::media("amr", bytes));
