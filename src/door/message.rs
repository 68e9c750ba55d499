//! The door for templates and messages: payloads, options and reports cross as JSON text.

use super::answer;
use crate::options::{OF_MESSAGES, OF_TEMPLATES};
use crate::{message, template};
use wasm_bindgen::prelude::*;

/// Lints a template.
#[wasm_bindgen(js_name = lintTemplate)]
pub fn lint_template(text: &str, options: &str, now: f64) -> String {
    answer(options, OF_TEMPLATES, now, &|options| template::lint(text, options.mode, &options.context))
}

/// Checks a message, where `definition` is not empty against its template's.
#[wasm_bindgen(js_name = checkMessage)]
pub fn check_message(text: &str, definition: &str, options: &str, now: f64) -> String {
    answer(options, OF_MESSAGES, now, &|options| message::check(text, definition, options))
}
