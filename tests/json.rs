//! Holds the reader of JSON text against `serde_json`: on texts as they should be, and on texts that someone broke.
//!
//! Where the two differ by design: what lies deeper than 64 levels is cut, half of a surrogate pair is read as U+FFFD
//! with a finding, and a number is its text, so none is too large.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

#[path = "vectors/cases.rs"]
mod cases;

use presend::context::Context;
use presend::json::{Document, Json, Kind};
use presend::report::{Pointers, Report};
use proptest::prelude::*;
use serde_json::Value;

/// A text as it was read, and the rules that spoke.
fn read(text: &str) -> (Document<'_>, Vec<&'static str>) {
    let context = Context::default();
    let mut out = Report::new(&context);
    let document = Document::read(text, &mut out);
    let rules = out.finish().0.iter().map(|finding| finding.rule.id()).collect();
    (document, rules)
}

/// True where the value is the same as `serde_json` has it.
fn same(ours: Json, theirs: &Value) -> bool {
    match theirs {
        Value::Null => ours.kind() == Kind::Null,
        Value::Bool(boolean) => ours.boolean() == Some(*boolean),
        Value::String(text) => ours.kind() == Kind::Text && ours.text() == Some(text),
        Value::Number(number) => ours.kind() == Kind::Number && same_number(ours, number),
        Value::Array(items) => {
            ours.kind() == Kind::List
                && ours.items().count() == items.len()
                && ours.items().zip(items).all(|(ours, theirs)| same(ours, theirs))
        }
        Value::Object(members) => {
            // Of members with one name the first has the place and the last the value, as in JavaScript.
            let mut names: Vec<&str> = Vec::new();
            for (name, _) in ours.members() {
                let name = name.text().unwrap();
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            ours.kind() == Kind::Object
                && names.iter().eq(members.keys())
                && members.iter().all(|(name, theirs)| ours.get(name).is_some_and(|ours| same(ours, theirs)))
        }
    }
}

/// Ours is the source; theirs is the nearest float, give or take the last digit.
fn same_number(ours: Json, theirs: &serde_json::Number) -> bool {
    let (ours, theirs): (f64, f64) = (ours.source().parse().unwrap(), theirs.as_f64().unwrap());
    (ours - theirs).abs() <= theirs.abs() * 1e-15 + f64::MIN_POSITIVE
}

/// Every value below a value, itself included.
fn values(json: Json) -> Vec<Json> {
    let children = json.items().chain(json.members().map(|(_, value)| value));
    std::iter::once(json).chain(children.flat_map(values)).collect()
}

/// True where two values are the same, whatever space stands in them.
fn alike(one: Json, other: Json) -> bool {
    let scalar = |json: Json| !matches!(json.kind(), Kind::List | Kind::Object | Kind::Text);
    let names = |json: Json| json.members().map(|(name, _)| name.text().map(str::to_owned)).collect::<Vec<_>>();
    let children = |json: Json| json.items().chain(json.members().map(|(_, value)| value)).count();
    let (left, right) = (values(one), values(other));
    left.len() == right.len()
        && left.into_iter().zip(right).all(|(left, right)| {
            left.kind() == right.kind()
                && left.text() == right.text()
                && names(left) == names(right)
                && children(left) == children(right)
                && (!scalar(left) || left.source() == right.source())
        })
}

/// Reads a text with both readers and holds one against the other, then holds ours against itself.
fn check(text: &str) -> Result<(), TestCaseError> {
    let (document, rules) = read(text);
    let theirs: Result<Value, _> = serde_json::from_str(text);
    let Some(root) = document.root() else {
        prop_assert_eq!(&rules, &["json/syntax"]);
        prop_assert!(theirs.is_err(), "refused, and serde_json reads it");
        return Ok(());
    };
    match &theirs {
        _ if rules.contains(&"json/too-deep") => return Ok(()),
        Ok(theirs) => {
            prop_assert!(!rules.contains(&"json/lone-surrogate"));
            prop_assert!(same(root, theirs), "read as {}", theirs);
        }
        Err(error) => {
            let why = error.to_string();
            let half = why.contains("surrogate") || why.contains("unexpected end of hex escape");
            let allowed = half && rules.contains(&"json/lone-surrogate") || why.contains("number out of range");
            prop_assert!(allowed, "read, and serde_json refuses it: {}", why);
        }
    }
    for value in values(root) {
        let (alone, _) = read(value.source());
        prop_assert!(alone.root().is_some_and(|alone| alike(value, alone)), "alone it differs: {}", value.source());
        let back = document.at(&document.pointer(value.place()));
        let twice = rules.contains(&"json/duplicate-member");
        prop_assert!(twice || back.map(Json::place) == Some(value.place()), "{}", document.pointer(value.place()));
    }
    Ok(())
}

/// White space of every kind.
fn space() -> impl Strategy<Value = &'static str> {
    prop_oneof![6 => Just(""), 2 => Just(" "), 1 => Just("\n  "), 1 => Just("\r\n\t")]
}

/// The text of a string: plain, short and long escapes, pairs, and halves of pairs.
fn string() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z~/]{1,3}",
        2 => any::<char>().prop_filter("needs an escape", |c| *c >= ' ' && !matches!(c, '"' | '\\')).prop_map(String::from),
        2 => prop::sample::select(vec![r"\n", r"\t", r"\r", r"\b", r"\f", r#"\""#, r"\\", r"\/"]).prop_map(String::from),
        1 => any::<char>().prop_map(escaped),
        1 => prop::sample::select(vec![r"\ud83d\ude00", r"\uD83D\uDE00", r"\u0000", r"\u00E9"]).prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..5).prop_map(|pieces| format!("\"{}\"", pieces.concat()))
}

fn escaped(c: char) -> String {
    c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

/// The text of any value.
fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        prop::sample::select(vec!["null", "true", "false", "0", "-0", "1e400", "9223372036854775808"])
            .prop_map(String::from),
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,4})?([eE][+-]?[0-9]{1,2})?",
        string(),
    ];
    leaf.prop_recursive(6, 40, 5, |inner| {
        let spaced = |text| (space(), text, space()).prop_map(|(before, text, after)| format!("{before}{text}{after}"));
        let item = spaced(inner).boxed();
        let member = (spaced(string().boxed()), item.clone()).prop_map(|(name, value)| format!("{name}:{value}"));
        prop_oneof![
            prop::collection::vec(item, 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(member, 0..5).prop_map(|members| format!("{{{}}}", members.join(","))),
        ]
    })
}

/// One way to break a text, at a place given as a share of its length.
#[derive(Clone, Debug)]
enum Break {
    Insert(f64, String),
    Replace(f64, char),
    Delete(f64, usize),
    End(f64),
}

fn broken() -> impl Strategy<Value = Break> {
    let special = "[{}\\[\\]\",:\\\\/ \n\tu0-9a-fA-F.eE+\\-é😀\u{0}\u{1f}\u{7f}\u{feff}]";
    let piece = prop::sample::select(vec![
        ",",
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        "[]",
        "{}",
        "null",
        "\\u",
        "\\ud800",
        "\\udc00",
        "\\ud83d\\ude00",
        "01",
        "-",
        "1.",
        "1e",
        "\u{a0}",
        "\"name\":1,",
        "// no\n",
        "'",
        "tru",
        "NaN",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    ]);
    let at = 0.0..1.0;
    prop_oneof![
        4 => (at.clone(), piece).prop_map(|(at, piece)| Break::Insert(at, piece.to_owned())),
        3 => (at.clone(), special).prop_map(|(at, c)| Break::Replace(at, c.chars().next().unwrap())),
        3 => (at.clone(), 1..4usize).prop_map(|(at, count)| Break::Delete(at, count)),
        1 => at.prop_map(Break::End),
    ]
}

fn with_break(text: &str, change: &Break) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let at = |share: f64| (share * chars.len() as f64) as usize;
    match change {
        Break::Insert(share, piece) => {
            let at = at(*share);
            chars.splice(at..at, piece.chars());
        }
        Break::Replace(share, c) => {
            let at = at(*share);
            chars.splice(at..(at + 1).min(chars.len()), [*c]);
        }
        Break::Delete(share, count) => {
            let at = at(*share);
            chars.drain(at..(at + count).min(chars.len()));
        }
        Break::End(share) => chars.truncate(at(*share)),
    }
    chars.into_iter().collect()
}

/// The inputs of the vectors: templates of every kind, with and without line breaks.
fn templates() -> Vec<String> {
    let texts = cases::cases().into_iter().map(|case| case.text).filter(|text| text.len() < 3_000);
    let pretty = |text: &String| Some(format!("{:#}", serde_json::from_str::<Value>(text).ok()?));
    texts.flat_map(|text| pretty(&text).into_iter().chain([text])).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_is_read_as_serde_json_reads_it(before in space(), text in value(), after in space()) {
        check(&[before, &text, after].concat())?;
    }

    #[test]
    fn any_json_with_something_wrong_is_refused_where_serde_json_refuses_it(
        text in value(),
        breaks in prop::collection::vec(broken(), 1..3),
    ) {
        check(&breaks.iter().fold(text, |text, change| with_break(&text, change)))?;
    }

    #[test]
    fn a_broken_template_is_refused_where_serde_json_refuses_it(
        text in prop::sample::select(templates()),
        breaks in prop::collection::vec(broken(), 1..3),
    ) {
        check(&breaks.iter().fold(text, |text, change| with_break(&text, change)))?;
    }
}

#[test]
fn depth_is_bounded_and_what_lies_deeper_is_still_checked_for_syntax() {
    let nested = |depth| ["[".repeat(depth), "]".repeat(depth)].concat();
    for (depth, rules) in [(64, vec![]), (65, vec!["json/too-deep"]), (100_000, vec!["json/too-deep"])] {
        assert_eq!(read(&nested(depth)).1, rules, "{depth}");
    }
    let text = nested(70);
    let (document, _) = read(&text);
    let cut = document.at(&"/0".repeat(64)).unwrap();
    assert_eq!((cut.kind(), cut.source()), (Kind::Cut, nested(6).as_str()));
    assert_eq!(read(&text[..139]).1, ["json/syntax"]);
    assert_eq!(read(&text.replace("[]", r#"[{"a" 1}]"#)).1, ["json/syntax"]);
}

#[test]
fn a_text_over_the_limit_is_not_read() {
    let room = (4 << 20) - 2;
    assert_eq!(read(&format!("\"{}\"", "x".repeat(room))).1, Vec::<&str>::new());
    let long = format!("\"{}\"", "x".repeat(room + 1));
    let (document, rules) = read(&long);
    assert!(document.root().is_none() && rules == ["json/too-large"]);
}

#[test]
fn half_a_pair_is_read_as_the_replacement_character() {
    for (text, value) in [
        (r#""a\ud800""#, "a\u{fffd}"),
        (r#""\udc00\ud800""#, "\u{fffd}\u{fffd}"),
        (r#""\ud800\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ud800\n""#, "\u{fffd}\n"),
        (r#""\ud800A""#, "\u{fffd}A"),
    ] {
        let (document, rules) = read(text);
        assert_eq!((document.root().and_then(Json::text), rules), (Some(value), vec!["json/lone-surrogate"]), "{text}");
    }
    // An escape that is none stays a syntax error behind half a pair too.
    assert_eq!(read(r#""\ud800\u12""#).1, ["json/syntax"]);
}

#[test]
fn a_number_is_an_integer_where_it_is_one() {
    for (text, integer) in [
        ("30", Some(30)),
        ("30.0", Some(30)),
        ("3e1", Some(30)),
        ("3E+1", Some(30)),
        ("0.3e2", Some(30)),
        ("-30", Some(-30)),
        ("-0", Some(0)),
        ("0e99", Some(0)),
        ("0.5", None),
        ("5e-1", None),
        ("1e400", None),
        ("9223372036854775807", Some(i64::MAX)),
        ("9223372036854775808", None),
        ("1e99999999999999999999", None),
        ("0.11e-9223372036854775807", None),
        ("\"30\"", None),
    ] {
        assert_eq!(read(text).0.root().and_then(Json::integer), integer, "{text}");
    }
}

#[test]
fn a_pointer_escapes_what_it_must_and_leads_nowhere_else() {
    let (document, _) = read(r#"{"a/b": {"~": [1, {"": 2}]}, "~1": 3, "é\n": 4}"#);
    for (pointer, source) in
        [("/a~1b/~0/0", "1"), ("/a~1b/~0/1/", "2"), ("/~01", "3"), ("/é\n", "4"), ("/a~1b/~0", r#"[1, {"": 2}]"#)]
    {
        let value = document.at(pointer).unwrap_or_else(|| panic!("{pointer} leads nowhere"));
        assert_eq!((value.source(), document.pointer(value.place()).as_str()), (source, pointer));
    }
    for pointer in ["a", "/a", "/a~1b/~0/2", "/a~1b/~0/-1", "/a~1b/~0/-", "/a~1b/~0/x", "/~01/0", "/ "] {
        assert!(document.at(pointer).is_none(), "{pointer}");
    }
}
