//! Events as a table has them: `given subject 02-01, withdrawn platform 03-01 marketing`.

use serde_json::{Value, json};

/// Events in their order. Of each the type, the actor, and the day in 2026 (noon in UTC), a whole instant or `-` for none; behind
/// them its categories, or `all`.
pub fn events(story: &str) -> Value {
    story.split(',').map(str::trim).filter(|event| !event.is_empty()).map(event).collect()
}

pub fn event(words: &str) -> Value {
    let mut words = words.split_whitespace();
    let mut next = || words.next().unwrap();
    let mut event = json!({ "type": next(), "actor": next() });
    match next() {
        "-" => {}
        at if at.contains('T') => event["at"] = at.into(),
        day => event["at"] = format!("2026-{day}T12:00:00Z").into(),
    }
    let lanes: Vec<&str> = words.collect();
    match lanes.as_slice() {
        [] => {}
        ["all"] => event["scope"] = "all".into(),
        lanes => event["categories"] = json!(lanes),
    }
    event
}
