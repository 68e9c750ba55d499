//! The JavaScript door: payloads, options and reports cross as JSON text.

use crate::options::{OF_MESSAGES, OF_RECIPIENTS, OF_TEMPLATES, Options};
use crate::recipient::address;
use crate::{fix, message, template};
use wasm_bindgen::prelude::*;

/// Lints a template given as JSON text; options are JSON text too, empty for none, and `now` is the host's clock in
/// milliseconds. The answer is the report as JSON text, or where an option is wrong a sentence that says so: no report
/// begins with a letter.
#[wasm_bindgen(js_name = lintTemplate)]
pub fn lint_template(text: &str, options: &str, now: f64) -> String {
    match Options::read(options, OF_TEMPLATES, now as i64) {
        Ok(options) => template::lint(text, options.mode, &options.context),
        Err(wrong) => wrong,
    }
}

/// Checks a message given as JSON text, where `definition` is not empty against its template's.
#[wasm_bindgen(js_name = checkMessage)]
pub fn check_message(text: &str, definition: &str, options: &str, now: f64) -> String {
    match Options::read(options, OF_MESSAGES, now as i64) {
        Ok(options) => message::check(text, definition, &options),
        Err(wrong) => wrong,
    }
}

/// Checks a recipient given as JSON text: a string, or an object with `to` or `recipient`.
#[wasm_bindgen(js_name = checkRecipient)]
pub fn check_recipient(text: &str, options: &str, now: f64) -> String {
    match Options::read(options, OF_RECIPIENTS, now as i64) {
        Ok(options) => address::check(text, &options),
        Err(wrong) => wrong,
    }
}

/// A JSON text with fixes applied, given as JSON text as reports have them.
#[wasm_bindgen(js_name = applyFix)]
pub fn apply_fix(text: &str, fixes: &str) -> String {
    fix::apply(text, fixes)
}
