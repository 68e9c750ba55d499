//! SHA-256, and the text of a notice in its normal form.

use super::calls::{record, seal};
use super::stories::events;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The judge's SHA-256, as hexadecimal digits.
pub fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The hash of a notice's text.
fn hash(text: &str) -> String {
    let mut record = record(events("given subject 02-01"));
    record["notice"]["text"] = text.into();
    seal(&record, &Value::Null)["record"]["notice"]["text_sha256"].as_str().unwrap().to_owned()
}

#[test]
fn the_standard_s_own_examples() {
    let long = "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu";
    for (text, digest) in [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        (long, "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
    ] {
        assert_eq!(hash(text), digest, "{text}");
    }
    let million = "a".repeat(1_000_000);
    assert_eq!(hash(&million), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

#[test]
fn every_length_around_the_blocks() {
    for length in (0..=260).chain([511, 512, 513, 4_095, 4_096, 4_097]) {
        let text: String = ('!'..='~').cycle().take(length).collect();
        assert_eq!(hash(&text), sha256(&text), "{length}");
    }
}

#[test]
fn letters_are_the_same_however_they_are_composed() {
    for (name, one, other) in [
        ("an accent", "caf\u{e9}", "cafe\u{301}"),
        ("a ring", "\u{c5}ngstr\u{f6}m", "A\u{30a}ngstro\u{308}m"),
        ("the sign of a unit", "\u{c5}", "\u{212b}"),
        ("two marks in another order", "q\u{323}\u{307}", "q\u{307}\u{323}"),
        ("two marks, one of them composed", "\u{1e69}", "\u{1e61}\u{323}"),
        ("Hangul", "\u{d55c}\u{ae00}", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}"),
        ("a letter that is never composed", "\u{958}", "\u{915}\u{93c}"),
        ("a letter beyond the first plane", "\u{1109a}", "\u{11099}\u{110ba}"),
    ] {
        let (one, other) =
            (if name.contains("never") { other } else { one }, if name.contains("never") { one } else { other });
        assert_eq!(hash(one), hash(other), "{name}");
        assert_eq!(hash(one), sha256(one), "{name}: the composed form is hashed");
    }
}

#[test]
fn letters_that_are_only_alike_stay_apart() {
    for (name, one, other) in [
        ("a ligature", "\u{fb01}", "fi"),
        ("wide letters", "\u{ff21}", "A"),
        ("a raised digit", "\u{b2}", "2"),
        ("a fraction", "\u{bd}", "1\u{2044}2"),
        ("a dotless i", "\u{131}", "i"),
        ("the sharp s", "\u{df}", "ss"),
        ("kinds of spaces", "\u{a0}", " "),
        ("capitals", "A", "a"),
        ("a joiner", "a\u{200d}", "a"),
        ("line ends", "\r\n", "\n"),
    ] {
        assert_ne!(hash(one), hash(other), "{name}");
        assert_eq!((hash(one), hash(other)), (sha256(one), sha256(other)), "{name}");
    }
}

#[test]
fn the_record_itself_is_hashed_as_it_is_written() {
    let written = |text: &str| {
        let mut record = record(events("given subject 02-01"));
        record["scope"]["purposes"][0]["text"] = text.into();
        seal(&record, &Value::Null)["hash"].clone()
    };
    assert_ne!(written("caf\u{e9}"), written("cafe\u{301}"));
}
