//! The same two things, small options and a whole payload, taken as a value and as text.
//!
//! Both ways end in the same Rust value, so that only the crossing differs.
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;

/// As large as options are: few members, most of them absent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    locale: Option<String>,
    now: Option<f64>,
    #[serde(default)]
    rules: BTreeMap<String, String>,
    #[serde(default)]
    thresholds: BTreeMap<String, f64>,
}

impl Options {
    fn size(&self) -> usize {
        self.locale.as_ref().map_or(0, String::len) + self.rules.len() + self.thresholds.len() + usize::from(self.now.is_some())
    }
}

/// Options as a JavaScript value.
#[wasm_bindgen(js_name = optionsAsValue)]
pub fn options_as_value(value: JsValue) -> Result<usize, JsError> {
    Ok(serde_wasm_bindgen::from_value::<Options>(value)?.size())
}

/// Options as JSON text.
#[wasm_bindgen(js_name = optionsAsText)]
pub fn options_as_text(text: &str) -> Result<usize, JsError> {
    Ok(serde_json::from_str::<Options>(text)?.size())
}

/// A payload as a JavaScript value.
#[wasm_bindgen(js_name = payloadAsValue)]
pub fn payload_as_value(value: JsValue) -> Result<usize, JsError> {
    Ok(size(&serde_wasm_bindgen::from_value(value)?))
}

/// A payload as JSON text.
#[wasm_bindgen(js_name = payloadAsText)]
pub fn payload_as_text(text: &str) -> Result<usize, JsError> {
    Ok(size(&serde_json::from_str(text)?))
}

/// How many values there are: enough that nothing of the reading can be left out.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(size).sum::<usize>(),
        _ => 1,
    }
}
