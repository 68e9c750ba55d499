//! Any bytes, as a message and its template's definition.
#![no_main]
#[path = "../checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::message_door(bytes));
