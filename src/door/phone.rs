//! The door for phone numbers, the one that a module without the other checks has too.

use crate::options::Options;
use crate::recipient::phone;
use wasm_bindgen::prelude::*;

/// Checks a phone number as it is written; options are lines `name=value`.
#[wasm_bindgen(js_name = checkPhone)]
pub fn check_phone(text: &str, options: &str) -> String {
    match Options::read_lines(options) {
        Ok(options) => phone::check(text, &options),
        Err(wrong) => wrong,
    }
}
