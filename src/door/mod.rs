//! The ways in. No logic: a door turns what a host has into what the core takes, and back.

#[cfg(feature = "consent")]
mod consent;
#[cfg(feature = "all")]
mod media;
#[cfg(feature = "all")]
mod message;
mod phone;

#[cfg(feature = "consent")]
use crate::options::{OptionSet, Options};

/// What a check answers with its options, given as JSON text, empty for none: a report as JSON text, or where an option is wrong a
/// sentence that says so. No report begins with a letter. `now` is the host's clock in milliseconds.
#[cfg(feature = "consent")]
fn answer(options: &str, set: &OptionSet, now: f64, check: &dyn Fn(&Options) -> String) -> String {
    match Options::read(options, set, now as i64) {
        Ok(options) => check(&options),
        Err(wrong) => wrong,
    }
}

/// Smaller than the standard library's; a module has one thread, so it needs no lock.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
