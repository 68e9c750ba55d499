//! Words that nobody knows are not repeated: they may be anything.

use super::calls::{check, merge, record};
use super::stories::events;
use serde_json::json;

#[test]
fn what_nobody_knows_is_not_repeated() {
    for odd in ["Astrid Lindqvist", "+46701740621", "kvarnby@cykel.example"] {
        for story in
            ["given subject 02-01", "given import 02-01", "withdrawn subject 02-01", "requested controller 02-01"]
        {
            let whole = record(events(story));
            for way in [
                "/basis/type",
                "/scope/channel",
                "/scope/categories/0",
                "/scope/purposes/0/text",
                "/status",
                "/events/0/type",
                "/events/0/actor",
                "/collection/method",
                "/collection/action",
                "/notice/language",
                "/subject/country",
                "/subject/locale",
                "/subject/phone",
                "/controller/name",
                "/record_id",
                "/schema",
            ] {
                let mut other = whole.clone();
                *other.pointer_mut(way).unwrap() = odd.into();
                for report in [check(&other, &json!({ "jurisdiction": "DE" })), merge(&[other], &json!({}))] {
                    assert!(!report["diagnostics"].to_string().contains(odd), "{way}: {report}");
                }
            }
            for name in ["category", "channel", "controller", "sender", "jurisdiction", "now"] {
                for context in [json!({ name: odd }), json!({ name: "" })] {
                    for report in [check(&whole, &context), merge(std::slice::from_ref(&whole), &context)] {
                        let told = report["diagnostics"].to_string();
                        assert!(!told.contains(odd), "{context}: {report}");
                        assert!(!told.contains(r#"":""}"#), "a word is empty: {context}: {report}");
                    }
                }
            }
        }
    }
}
