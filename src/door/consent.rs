//! The door for recipients and consent, which a module for sign-up forms has too. Every input crosses as JSON text.

use super::answer;
use crate::options::{OF_CONSENT, OF_RECIPIENTS, OF_REPLIES, OF_SEALS};
use crate::recipient::address;
use crate::text::Form;
use crate::{consent, fix};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// `text.normalize(form)`
    #[wasm_bindgen(js_namespace = ["String", "prototype", "normalize"], js_name = call)]
    fn host_normalize(text: &str, form: &str) -> String;
}

/// The host's normal forms.
fn normalize(text: &str, form: Form) -> String {
    host_normalize(text, form.name())
}

/// Checks a recipient: a string, or an object with `to` or `recipient`.
#[wasm_bindgen(js_name = checkRecipient)]
pub fn check_recipient(text: &str, options: &str, now: f64) -> String {
    answer(options, OF_RECIPIENTS, now, &|options| address::check(text, options))
}

/// Checks a consent record for the send that a context describes.
#[wasm_bindgen(js_name = checkConsent)]
pub fn check_consent(record: &str, context: &str, options: &str, now: f64) -> String {
    answer(options, OF_CONSENT, now, &|options| consent::check(record, context, options, normalize))
}

/// Says which state holds, of a list of records of one person.
#[wasm_bindgen(js_name = mergeConsent)]
pub fn merge_consent(records: &str, context: &str, options: &str, now: f64) -> String {
    answer(options, OF_CONSENT, now, &|options| consent::merge(records, context, options, normalize))
}

/// Makes a record with one more event.
#[wasm_bindgen(js_name = appendConsentEvent)]
pub fn append_consent_event(record: &str, event: &str, options: &str, now: f64) -> String {
    answer(options, OF_CONSENT, now, &|options| consent::append(record, event, options))
}

/// Seals a record, linked to the one before where that is not empty.
#[wasm_bindgen(js_name = sealConsent)]
pub fn seal_consent(record: &str, previous: &str, options: &str, now: f64) -> String {
    answer(options, OF_SEALS, now, &|options| consent::seal(record, previous, options, normalize))
}

/// Reads a reply, a string: whether the person wants out, or in.
#[wasm_bindgen(js_name = readReply)]
pub fn read_reply(text: &str, options: &str, now: f64) -> String {
    answer(options, OF_REPLIES, now, &|options| consent::reply::read(text, options, normalize))
}

/// Turns another system's data on consent into a record.
#[wasm_bindgen(js_name = importConsent)]
pub fn import_consent(data: &str, source: &str, options: &str, now: f64) -> String {
    answer(options, OF_CONSENT, now, &|options| consent::import::import(source, data, options))
}

/// Checks what a form asks: the text, and the box beside it.
#[wasm_bindgen(js_name = lintConsentRequest)]
pub fn lint_consent_request(request: &str, options: &str, now: f64) -> String {
    answer(options, OF_CONSENT, now, &|options| consent::request::lint(request, options))
}

/// A JSON text with fixes applied, given as JSON text as reports have them.
#[wasm_bindgen(js_name = applyFix)]
pub fn apply_fix(text: &str, fixes: &str) -> String {
    fix::apply(text, fixes)
}
