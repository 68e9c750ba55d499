//! Any bytes, as a region and a phone number, and as a recipient.
#![no_main]
#[path = "../checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::phone_door(bytes));
