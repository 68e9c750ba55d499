//! Any bytes, as a consent record with what is asked of it.
#![no_main]
#[path = "../checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::consent_door(bytes));
