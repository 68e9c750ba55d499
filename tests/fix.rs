//! What `apply` makes of a text: edits where they belong, everything else as its author wrote it.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

use presend::fix::apply;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

fn fix(edits: Value) -> Value {
    json!({ "title": "Mend", "safety": "safe", "edits": edits })
}

/// Text edits of the string at a path: what stands in the way, and what comes in its place.
fn text_edit(path: &str, start: usize, end: usize, text: &str) -> Value {
    json!({ "path": path, "range": { "start": start, "end": end }, "text": text })
}

/// Applies one fix that has one edit.
fn edited(text: &str, edit: Value) -> String {
    apply(text, &fix(json!([edit])).to_string())
}

fn remove(path: &str) -> Value {
    json!({ "path": path, "op": "remove" })
}

fn add(path: &str, value: Value) -> Value {
    json!({ "path": path, "op": "add", "value": value })
}

fn replace(path: &str, value: Value) -> Value {
    json!({ "path": path, "op": "replace", "value": value })
}

#[test]
fn a_range_counts_what_the_string_holds_not_how_it_is_written() {
    for (source, start, end, text, expected) in [
        (r#""abc""#, 0, 1, "x", r#""xbc""#),
        (r#""abc""#, 1, 2, "", r#""ac""#),
        (r#""abc""#, 2, 3, "x", r#""abx""#),
        (r#""abc""#, 3, 3, "d", r#""abcd""#),
        (r#""abc""#, 0, 3, "", r#""""#),
        (r#""""#, 0, 0, "x", r#""x""#),
        (r#""a\nb\"c\\d""#, 2, 3, "x", r#""a\nx\"c\\d""#),
        (r#""a\nb\"c\\d""#, 3, 4, "", r#""a\nbc\\d""#),
        (r#""a\nb\"c\\d""#, 5, 7, "", r#""a\nb\"c""#),
        (r#""\u00e9t\u00E9""#, 1, 2, "x", r#""\u00e9x\u00E9""#),
        (r#""\u00e9t\u00E9""#, 0, 1, "E", r#""Et\u00E9""#),
        (r#""\\u00e9""#, 1, 6, "", r#""\\""#),
        (r#""a\ud83d\ude00b""#, 1, 3, "", r#""ab""#),
        (r#""a\ud83d\ude00b""#, 3, 4, "c", r#""a\ud83d\ude00c""#),
        (r#""a😀b""#, 1, 3, "", r#""ab""#),
        (r#""a😀b""#, 3, 4, "c", r#""a😀c""#),
        (r#""é\/😀\u0041""#, 4, 5, "B", r#""é\/😀B""#),
        // What comes in is escaped as it must be.
        (r#""abc""#, 1, 2, "\"\\\n😀", r#""a\"\\\n😀c""#),
    ] {
        assert_eq!(edited(source, text_edit("", start, end, text)), expected, "{source}, {start} to {end}");
    }
}

#[test]
fn a_range_outside_of_the_string_or_inside_of_a_character_does_not_fit() {
    for (source, start, end) in [
        (r#""abc""#, 2, 4),
        (r#""abc""#, 4, 4),
        (r#""abc""#, 2, 1),
        (r#""😀""#, 0, 1),
        (r#""😀""#, 1, 2),
        ("12", 0, 1),
        ("[]", 0, 0),
    ] {
        assert_eq!(edited(source, text_edit("", start, end, "x")), source, "{source}, {start} to {end}");
    }
}

#[test]
fn a_member_goes_with_its_comma() {
    let text = "{\n  \"a\": 1,\n  \"b\" : [2] ,\n  \"c\": 3\n}";
    assert_eq!(edited(text, remove("/a")), "{\n  \"b\" : [2] ,\n  \"c\": 3\n}");
    assert_eq!(edited(text, remove("/b")), "{\n  \"a\": 1,\n  \"c\": 3\n}");
    assert_eq!(edited(text, remove("/c")), "{\n  \"a\": 1,\n  \"b\" : [2]\n}");
    assert_eq!(edited("{ \"a\" : 1 }", remove("/a")), "{}");
    assert_eq!(edited("{\"a\":1,\"b\":2}", remove("/a")), "{\"b\":2}");
}

#[test]
fn an_item_goes_with_its_comma() {
    let text = "[\n\t{\"a\": 1},\n\t[2],\n\t\"]\"\n]\n";
    assert_eq!(edited(text, remove("/0")), "[\n\t[2],\n\t\"]\"\n]\n");
    assert_eq!(edited(text, remove("/1")), "[\n\t{\"a\": 1},\n\t\"]\"\n]\n");
    assert_eq!(edited(text, remove("/2")), "[\n\t{\"a\": 1},\n\t[2]\n]\n");
    assert_eq!(edited(text, remove("/0/a")), "[\n\t{},\n\t[2],\n\t\"]\"\n]\n");
    assert_eq!(edited(text, remove("/1/0")), "[\n\t{\"a\": 1},\n\t[],\n\t\"]\"\n]\n");
}

#[test]
fn a_new_item_stands_as_its_neighbours_do() {
    let text = "[\n  1,\n  2\n]";
    assert_eq!(edited(text, add("/0", json!(0))), "[\n  0,\n  1,\n  2\n]");
    assert_eq!(edited(text, add("/1", json!(0))), "[\n  1,\n  0,\n  2\n]");
    assert_eq!(edited(text, add("/2", json!(0))), "[\n  1,\n  2,\n  0\n]");
    assert_eq!(edited(text, add("/-", json!(0))), "[\n  1,\n  2,\n  0\n]");
    assert_eq!(edited("[1,2]", add("/1", json!(0))), "[1,0,2]");
    for path in ["/0", "/-"] {
        assert_eq!(edited("[]", add(path, json!({"a": []}))), r#"[{"a":[]}]"#);
    }
    for path in ["/3", "/-1", "/x", "/", ""] {
        assert_eq!(edited(text, add(path, json!(0))), text, "{path}");
    }
}

#[test]
fn a_new_member_stands_as_its_neighbours_do() {
    assert_eq!(edited("{\n  \"a\": 1\n}", add("/b", json!([2]))), "{\n  \"a\": 1,\n  \"b\": [2]\n}");
    assert_eq!(edited("{\"a\":1}", add("/b", json!(2))), "{\"a\":1,\"b\":2}");
    assert_eq!(edited("{}", add("/b", json!(2))), "{\"b\":2}");
    assert_eq!(edited("{\"a\": 1, \"b\": 2}", add("/a", json!(3))), "{\"a\": 3, \"b\": 2}");
    assert_eq!(edited("[{\"a\": 1}]", add("/0/b", json!(2))), "[{\"a\": 1,\"b\": 2}]");
}

#[test]
fn a_new_name_is_written_as_json_has_it() {
    assert_eq!(edited("{}", add("/a~1b~0", json!(1))), r#"{"a/b~":1}"#);
    assert_eq!(edited("{\"a\": 1}", add("/\"\\\n", json!(1))), r#"{"a": 1,"\"\\\n": 1}"#);
}

#[test]
fn a_value_is_replaced_and_nothing_around_it() {
    let text = "{ \"a\" : [ 1 , {\"b\":null} ] }\n";
    assert_eq!(edited(text, replace("/a/0", json!("x"))), "{ \"a\" : [ \"x\" , {\"b\":null} ] }\n");
    assert_eq!(edited(text, replace("/a/1/b", json!({}))), "{ \"a\" : [ 1 , {\"b\":{}} ] }\n");
    assert_eq!(edited(text, replace("", json!(0))), "0\n");
    // A value comes as it was written, and of two members with one name the last counts.
    let written = r#"[{"edits": [{"path": "/a", "op": "replace", "value": [ 1.50, "\u00e9" ]}]}]"#;
    assert_eq!(apply(r#"{"a": 1, "a": 2}"#, written), r#"{"a": 1, "a": [ 1.50, "\u00e9" ]}"#);
}

#[test]
fn what_lies_too_deep_to_be_read_is_replaced_and_removed_whole() {
    let text = ["[".repeat(70), "]".repeat(70)].concat();
    let path = "/0".repeat(64);
    let kept = |inside: &str| ["[".repeat(64).as_str(), inside, &"]".repeat(64)].concat();
    assert_eq!(edited(&text, replace(&path, json!(1))), kept("1"));
    assert_eq!(edited(&text, remove(&path)), kept(""));
    assert_eq!(edited(&text, add(&path, json!(1))), kept(&["1,", "[[[[[[]]]]]]"].concat()));
}

#[test]
fn the_whole_input_cannot_be_removed() {
    assert_eq!(edited("{\"a\": 1}", remove("")), "{\"a\": 1}");
}

#[test]
fn all_edits_are_against_the_text_as_it_came() {
    let text = r#"{"a": "one two", "b": [1, 2, 3]}"#;
    let several = fix(json!([
        text_edit("/a", 4, 7, "2"),
        remove("/b/0"),
        text_edit("/a", 0, 3, "first"),
        add("/b/-", json!(4)),
        replace("/b/2", json!("three")),
    ]));
    assert_eq!(apply(text, &several.to_string()), r#"{"a": "first 2", "b": [2, "three", 4]}"#);
}

/// A fix that touches what an earlier one changed waits for the next round, with all of its edits.
#[test]
fn of_two_fixes_that_collide_the_later_is_left_out_whole() {
    let text = r#"{"a": "abcdef", "b": [1, 2]}"#;
    for (first, second, expected) in [
        (text_edit("/a", 1, 3, "x"), text_edit("/a", 2, 4, "y"), r#"{"a": "axdef", "b": [1, 2]}"#),
        (text_edit("/a", 1, 3, "x"), text_edit("/a", 1, 1, "y"), r#"{"a": "axdef", "b": [1, 2]}"#),
        (text_edit("/a", 1, 1, "x"), text_edit("/a", 1, 1, "y"), r#"{"a": "axbcdef", "b": [1, 2]}"#),
        (remove("/a"), text_edit("/a", 0, 1, "y"), r#"{"b": [1, 2]}"#),
        (replace("/a", json!(0)), remove("/a"), r#"{"a": 0, "b": [1, 2]}"#),
        (remove("/b/0"), remove("/b/1"), r#"{"a": "abcdef", "b": [2]}"#),
        (remove("/b/1"), add("/b/1", json!(0)), r#"{"a": "abcdef", "b": [1]}"#),
        (replace("/b/1", json!(0)), add("/b/1", json!(0)), r#"{"a": "abcdef", "b": [1, 0]}"#),
    ] {
        // The second fix could do its other edit, and does not.
        let fixes = json!([fix(json!([first])), fix(json!([text_edit("/a", 6, 6, "!"), second]))]);
        assert_eq!(apply(text, &fixes.to_string()), expected, "{fixes}");
    }
    // Side by side is no collision.
    let beside = json!([fix(json!([text_edit("/a", 0, 3, "x")])), fix(json!([text_edit("/a", 3, 6, "y")]))]);
    assert_eq!(apply(text, &beside.to_string()), r#"{"a": "xy", "b": [1, 2]}"#);
}

#[test]
fn the_only_item_goes_or_gets_company_but_not_both() {
    for text in ["[1]", "[ 1 ]"] {
        let both = fix(json!([remove("/0"), add("/-", json!(2))]));
        assert_eq!(apply(text, &both.to_string()), text);
    }
}

#[test]
fn a_fix_that_does_not_fit_is_left_out_whole() {
    let text = r#"{"a": "abc"}"#;
    for edit in [
        replace("/b", json!(1)),
        remove("/a/0"),
        remove("a"),
        add("/b/c", json!(1)),
        text_edit("/b", 0, 1, "x"),
        json!({ "path": "/a", "op": "replace" }),
        json!({ "path": "/a", "op": "add" }),
        json!({ "path": "/a", "text": "x" }),
        json!({ "path": "/a", "range": { "start": 0, "end": 1 }, "text": 1 }),
        json!({ "path": "/a", "range": { "start": -1, "end": 1 }, "text": "x" }),
        json!({ "path": "/a", "range": { "start": 0.5, "end": 1 }, "text": "x" }),
        json!({ "path": 1, "op": "remove" }),
        json!({ "op": "remove" }),
        json!(null),
    ] {
        let fixes = json!([fix(json!([text_edit("/a", 0, 1, "A"), edit])), fix(json!([text_edit("/a", 2, 3, "C")]))]);
        assert_eq!(apply(text, &fixes.to_string()), r#"{"a": "abC"}"#, "{edit}");
    }
}

#[test]
fn what_is_no_json_or_no_fix_changes_nothing() {
    let any = fix(json!([replace("", json!(1))])).to_string();
    for text in ["", "{", "{} x", "[1,]", "\u{feff}{}", "nul"] {
        assert_eq!(apply(text, &any), text);
    }
    for fixes in ["", "{", "null", "[]", "{}", "[[]]", "\"edits\"", r#"{"edits": {}}"#, r#"[null, {"edits": 1}]"#] {
        assert_eq!(apply(" [1] ", fixes), " [1] ", "{fixes}");
    }
}

const TEXT: &str = r#"{"a": "x\n\ud83d\ude00é", "b": [1, [2], {"c": "", "~": null}], "": {}, "a/b": [ ]}"#;

fn path() -> impl Strategy<Value = String> {
    select(vec![
        "", "/a", "/b", "/b/0", "/b/1", "/b/1/0", "/b/2", "/b/2/c", "/b/2/~0", "/b/2/new", "/", "//new", "/a~1b",
        "/a~1b/0", "/a~1b/-", "/b/3", "/b/-", "/b/9", "/x\"", "x", "/b/01", "/~2",
    ])
    .prop_map(str::to_owned)
}

fn edit() -> impl Strategy<Value = Value> {
    let value = select(vec![json!(null), json!("\"\\\n"), json!([{}]), json!({"a": [1]}), json!(-1.5)]);
    let number = prop_oneof![5 => (0..7i64).prop_map(|n| json!(n)), 1 => select(vec![json!(-1), json!(1e300), json!("1"), json!(u64::MAX)])];
    let op = select(vec!["add", "remove", "replace", "move", ""]);
    prop_oneof![
        3 => (path(), number.clone(), number, any::<String>())
            .prop_map(|(path, start, end, text)| json!({ "path": path, "range": { "start": start, "end": end }, "text": text })),
        5 => (path(), op, value.clone()).prop_map(|(path, op, value)| json!({ "path": path, "op": op, "value": value })),
        1 => value,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_stays_json_whatever_the_fixes(fixes in prop::collection::vec(prop::collection::vec(edit(), 0..4).prop_map(|edits| fix(json!(edits))), 0..6)) {
        let fixed = apply(TEXT, &json!(fixes).to_string());
        // A text edit may come between the halves of a pair that is written as two escapes.
        let read = fixed.replace("\\ud83d", "?").replace("\\ude00", "?");
        prop_assert!(serde_json::from_str::<Value>(&read).is_ok(), "{} makes {}", json!(fixes), fixed);
    }

    #[test]
    fn any_text_may_come_as_fixes(fixes in any::<String>(), text in any::<String>()) {
        apply(&text, &fixes);
        apply(TEXT, &fixes);
        apply(&text, &fix(json!([replace("", json!(1))])).to_string());
    }
}
