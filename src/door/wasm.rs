//! The JavaScript door: payloads and reports cross as JSON text, options as values.

use super::options::Given;
use crate::limit::TEXT_BYTES;
use crate::options::Options;
use crate::{EDITION, fix, template};
use wasm_bindgen::prelude::*;

fn options(given: JsValue) -> Result<Options, JsError> {
    if given.is_null() || given.is_undefined() {
        return Ok(Options::at(js_sys::Date::now() as i64));
    }
    serde_wasm_bindgen::from_value::<Given>(given).map(|Given(options)| options).map_err(|error| JsError::new(&error.to_string()))
}

/// Lints a template given as JSON text; the report is JSON text. Fails only on wrong options.
#[wasm_bindgen(js_name = lintTemplate)]
pub fn lint_template(text: &str, given: JsValue) -> Result<String, JsError> {
    let options = options(given)?;
    Ok(template::lint(text, options.mode, &options.context))
}

/// A JSON text with fixes applied, given as JSON text as reports have them.
#[wasm_bindgen(js_name = applyFix)]
pub fn apply_fix(text: &str, fixes: &str) -> String {
    fix::apply(text, fixes)
}

/// The date of the rule book.
#[wasm_bindgen]
pub fn edition() -> String {
    EDITION.to_owned()
}

/// The greatest number of bytes of a text that is read.
#[wasm_bindgen(js_name = textLimit)]
pub fn text_limit() -> f64 {
    TEXT_BYTES.steps.last().map_or(0.0, |(_, bytes)| *bytes as f64)
}
