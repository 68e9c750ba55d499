//! The canonical form of RFC 8785, seen through the seal.

use super::calls::{rules, seal_text};
use super::hashes::sha256;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// What a seal adds to a record that has none, in its canonical form.
const SEAL: &str = r#""integrity":{"alg":"sha-256","canon":"rfc8785","prev":null}"#;

fn hash_of(members: &str) -> Option<String> {
    let report = seal_text(&format!("{{{members}}}"));
    match report["hash"].as_str() {
        Some(hash) => Some(hash.to_owned()),
        None => {
            assert_eq!(rules(&report), ["consent/not-canonical"], "{members}");
            None
        }
    }
}

/// A number as it is written, and its canonical form; none where it has more digits than a record may keep.
const NUMBERS: &[(&str, Option<&str>)] = &[
    ("0", Some("0")),
    ("-0", Some("0")),
    ("-0.0e5", Some("0")),
    ("0e999", Some("0")),
    ("1.0", Some("1")),
    ("4.50", Some("4.5")),
    ("-4.50", Some("-4.5")),
    ("0.1", Some("0.1")),
    ("0.10000", Some("0.1")),
    ("10e-2", Some("0.1")),
    ("123456.789e3", Some("123456789")),
    ("123456.789E+2", Some("12345678.9")),
    ("1e3", Some("1000")),
    ("1E0", Some("1")),
    ("2e-3", Some("0.002")),
    ("0.000001", Some("0.000001")),
    ("0.0000123", Some("0.0000123")),
    ("1e-7", Some("1e-7")),
    ("0.0000001", Some("1e-7")),
    ("123e-9", Some("1.23e-7")),
    ("-1.5e-10", Some("-1.5e-10")),
    ("1e-100", Some("1e-100")),
    ("999999999999999", Some("999999999999999")),
    ("0.123456789012345", Some("0.123456789012345")),
    ("9007199254740991", Some("9007199254740991")),
    ("-9007199254740991", Some("-9007199254740991")),
    ("9007199254740991.0", Some("9007199254740991")),
    ("9.007199254740991e15", Some("9007199254740991")),
    ("1e15", Some("1000000000000000")),
    ("9e15", Some("9000000000000000")),
    ("9007199254740992", None),
    ("-9007199254740992", None),
    ("9007199254740993", None),
    ("1e16", None),
    ("1e21", None),
    ("1e308", None),
    ("1e400", None),
    ("123456789.0123456", None),
    ("0.1234567890123456", None),
    ("1e-400", None),
    ("5e-324", None),
    ("1e99999999999999999999", None),
];

#[test]
fn numbers_are_written_as_ecmascript_writes_them() {
    for (written, canonical) in NUMBERS {
        let expected = canonical.map(|number| sha256(&format!("{{{SEAL},\"x\":{number}}}")));
        assert_eq!(hash_of(&format!("\"x\": {written}")), expected, "{written}");
        if let Some(canonical) = canonical {
            // The table is right: the judge prints the same.
            let number: f64 = written.parse().unwrap();
            assert_eq!(serde_json_canonicalizer::to_string(&json!(number)).unwrap(), *canonical, "{written}");
        }
    }
}

#[test]
fn members_are_sorted_by_their_utf_16_units() {
    // Beyond U+FFFF a character is two units below U+E000, though its bytes and its number are greater.
    let names = [
        "\u{fb33}",
        "\u{1f600}",
        "\u{20ac}",
        "\r",
        "1",
        "",
        "10",
        "2",
        "\u{80}",
        "\u{f6}",
        "o\u{308}",
        "\u{e000}",
        "\u{10ffff}",
        "integrit",
        "integrityy",
        "Z",
        "a",
    ];
    let members: Vec<String> = names.iter().map(|name| format!("{}:{}", json!(name), json!(name))).collect();
    let mut sorted: Vec<&str> = names.to_vec();
    sorted.push("integrity");
    sorted.sort_by_key(|name| name.encode_utf16().collect::<Vec<_>>());
    let canonical: Vec<String> = sorted
        .iter()
        .map(|name| if *name == "integrity" { SEAL.to_owned() } else { format!("{}:{}", json!(name), json!(name)) })
        .collect();
    assert_eq!(hash_of(&members.join(",")), Some(sha256(&format!("{{{}}}", canonical.join(",")))));
}

#[test]
fn control_characters_are_escaped_and_nothing_else() {
    for code in (0..0x300).chain([0x2028, 0x2029, 0xfeff, 0xfffd, 0xffff, 0x1f600, 0x10_ffff]) {
        let c = char::from_u32(code).unwrap();
        let canonical = match c {
            '\u{8}' => "\\b".to_owned(),
            '\t' => "\\t".to_owned(),
            '\n' => "\\n".to_owned(),
            '\u{c}' => "\\f".to_owned(),
            '\r' => "\\r".to_owned(),
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            c if c < ' ' => format!("\\u{code:04x}"),
            c => c.to_string(),
        };
        let expected = Some(sha256(&format!("{{{SEAL},\"x{canonical}\":\"{canonical}\"}}")));
        let units: String = c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04X}")).collect();
        assert_eq!(hash_of(&format!("\"x{units}\":\"{units}\"")), expected, "U+{code:04X}");
    }
    assert_eq!(hash_of(r#""x":"\/""#), Some(sha256(&format!("{{{SEAL},\"x\":\"/\"}}"))));
}

/// A value as somebody wrote it, and as it is read.
type Written = (String, Value);

fn text() -> impl Strategy<Value = Written> {
    let odd = select(
        "\u{0}\u{1f}\u{7f}\"\\/\u{80}\u{d7ff}\u{e000}\u{ffff}\u{10000}\u{1f600}\u{10ffff}\u{2028}é"
            .chars()
            .collect::<Vec<_>>(),
    );
    let c = (prop_oneof![3 => prop::char::range('a', 'f'), 2 => odd, 1 => any::<char>()], any::<bool>());
    prop::collection::vec(c, 0..6).prop_map(|letters| {
        let mut written = String::from("\"");
        for (c, escaped) in &letters {
            if *escaped {
                written.extend(c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
            } else {
                let quoted = json!(c.to_string()).to_string();
                written.push_str(&quoted[1..quoted.len() - 1]);
            }
        }
        written.push('"');
        (written, letters.into_iter().map(|(c, _)| c).collect::<String>().into())
    })
}

/// Numbers of at most 15 digits, and whole ones up to 2^53 - 1.
fn number() -> impl Strategy<Value = Written> {
    let decimal =
        (-999_999_999_999_999..=999_999_999_999_999i64, 0..20usize, -40..6i32).prop_map(|(digits, point, exponent)| {
            let (sign, digits) =
                if digits < 0 { ("-", digits.unsigned_abs().to_string()) } else { ("", digits.to_string()) };
            let digits = format!("{digits:0>width$}", width = point + 1);
            let (whole, fraction) = digits.split_at(digits.len() - point);
            let whole = match whole.trim_start_matches('0') {
                "" => "0",
                whole => whole,
            };
            let fraction = if fraction.is_empty() { String::new() } else { format!(".{fraction}") };
            format!("{sign}{whole}{fraction}e{exponent}")
        });
    let whole = (-9_007_199_254_740_991..=9_007_199_254_740_991i64).prop_map(|number| number.to_string());
    let small = (-99..100i64).prop_map(|number| number.to_string());
    prop_oneof![4 => decimal, 1 => whole, 1 => small]
        .prop_map(|written| (written.parse::<f64>().unwrap(), written))
        .prop_filter("greater than a record may hold", |(number, _)| number.abs() <= 9_007_199_254_740_991.0)
        .prop_map(|(number, written)| (written, json!(number)))
}

fn value() -> impl Strategy<Value = Written> {
    let word = select(vec!["null", "true", "false", "[]", "{}"]);
    let word = word.prop_map(|word| (word.to_owned(), serde_json::from_str(word).unwrap()));
    prop_oneof![1 => word, 3 => number(), 2 => text()].prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(|items| {
                let (written, values): (Vec<String>, Vec<Value>) = items.into_iter().unzip();
                (format!("[ {} ]", written.join(" ,\n")), values.into())
            }),
            prop::collection::vec((text(), inner), 0..5).prop_map(object),
        ]
    })
}

/// An object of the members of which each has a name of its own.
fn object(members: Vec<(Written, Written)>) -> Written {
    let (mut written, mut values) = (Vec::new(), Map::new());
    for ((name, read), (value, meant)) in members {
        let read = read.as_str().unwrap();
        if !values.contains_key(read) {
            written.push(format!("{name}\t: {value}"));
            values.insert(read.to_owned(), meant);
        }
    }
    (format!("{{{}}}", written.join(", ")), values.into())
}

proptest! {
    #![proptest_config(super::people::rounds(800, 1))]

    #[test]
    fn any_record_has_the_hash_of_the_judge_s_form((written, read) in value(), (name, named) in text()) {
        let members = format!("\"x_any\": {written}, {}:0", name.replacen('"', "\"x", 1));
        let mut whole = json!({ "x_any": read, "integrity": { "canon": "rfc8785", "alg": "sha-256", "prev": null } });
        prop_assume!(named != "_any");
        whole[format!("x{}", named.as_str().unwrap())] = json!(0);
        let judged = serde_json_canonicalizer::to_string(&whole).unwrap();
        prop_assert_eq!(hash_of(&members), Some(sha256(&judged)), "{}", judged);
    }
}
