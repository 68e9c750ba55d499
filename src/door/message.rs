//! The door for templates and messages: payloads, options and reports cross as JSON text.

use crate::options::{OF_MESSAGES, OF_TEMPLATES, Options};
use crate::{message, template};
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
