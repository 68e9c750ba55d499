//! The door for phone numbers, the one that a module without the other checks has too.

use crate::context::Locale;
use crate::options::Options;
use crate::recipient::phone::packed;
use wasm_bindgen::prelude::*;

/// Checks a phone number as it is written; options are lines `name=value`.
#[wasm_bindgen(js_name = checkPhone)]
pub fn check_phone(text: &str, options: &str) -> String {
    match Options::read_lines(options) {
        Ok(options) => packed::check(text, &options),
        Err(wrong) => wrong,
    }
}

/// What never changes of the findings of a rule, by its number among those about phone numbers, in a language.
#[wasm_bindgen(js_name = phoneRule)]
pub fn phone_rule(number: u32, locale: &str) -> String {
    packed::rule(number as usize, Locale::of(locale))
}
