//! Holds what is read of phone numbers against libphonenumber's answers, and its work against the input's length.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

use presend::options::{OF_RECIPIENTS, Options};
use presend::recipient::phone;
use serde_json::Value;
use std::fs;

/// The instant of every call: noon in UTC on the day of the rule book's edition.
const NOW: i64 = 1_795_176_000_000;

fn options(region: &str) -> Options {
    Options { region: region.to_owned(), ..Options::at(NOW) }
}

fn report(text: &str, region: &str) -> Value {
    serde_json::from_str(&phone::check(text, &options(region))).unwrap()
}

/// The fields of an answer in the order of the file.
fn answer(report: &Value) -> Vec<String> {
    let field = |name: &str| report[name].as_str().unwrap_or_default().to_owned();
    if report["e164"].is_null() {
        return Vec::new();
    }
    ["e164", "possibility", "region", "type", "extension"].map(field).to_vec()
}

#[test]
fn every_answer_is_that_of_libphonenumber() {
    let answers = fs::read_to_string("tests/phone/answers.tsv").unwrap();
    let mut problems = Vec::new();
    for line in answers.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let text: String = serde_json::from_str(fields[0]).unwrap();
        let report = report(&text, fields[1]);
        let found = answer(&report);
        if found != fields[2..] {
            problems.push(format!("{} in {:?}: {found:?} for {:?}", fields[0], fields[1], &fields[2..]));
        }
        // What follows from these fields.
        let valid = !found.is_empty() && found[3] != "unknown";
        assert_eq!(report["valid"], valid, "{line}");
        assert_eq!(report["possible"], report["possibility"] == "possible", "{line}");
        let code = report["countryCode"].as_u64().map(|code| format!("+{code}")).unwrap_or_default();
        assert!(found.is_empty() || found[0].starts_with(&code) && code.len() > 1, "{line}");
        for id in report["waIds"].as_array().unwrap() {
            assert!(id.as_str().unwrap().starts_with(&code[1..]), "{line}: {id}");
        }
    }
    assert!(problems.is_empty(), "{} of {}:\n{}", problems.len(), answers.lines().count(), problems.join("\n"));
    assert!(answers.lines().count() > 4_000, "the answers are not all there");
}

#[test]
fn ids_are_those_of_the_platform_likeliest_first() {
    for (text, ids) in [
        ("+46 70 174 06 05", vec!["46701740605"]),
        ("+55 11 96123-4567", vec!["5511961234567", "551161234567"]),
        ("+55 11 6123-4567", vec!["551161234567", "5511961234567"]),
        ("+55 11 2123-4567", vec!["551121234567"]),
        ("+52 55 1234 5678", vec!["5215512345678", "525512345678"]),
        ("+52 1 55 1234 5678", vec!["5215512345678", "525512345678"]),
        ("+54 9 11 2345-6789", vec!["5491123456789", "541123456789"]),
        ("+225 07 12 34 56 78", vec!["2250712345678", "22512345678"]),
        ("+46 70", vec![]),
        ("hello", vec![]),
    ] {
        let report = report(text, "");
        assert_eq!(report["waIds"], serde_json::json!(ids), "{text}");
    }
}

#[test]
fn the_mask_never_shows_a_number() {
    for (text, masked) in [
        ("+49 171 1234567", "+49…567"),
        ("+49 123456", "+49…56"),
        ("+290 2345", "+290…5"),
        ("+49 12", "+49…"),
        ("no number", "…"),
    ] {
        assert_eq!(report(text, "")["masked"], masked, "{text}");
    }
}

#[test]
fn a_region_is_read_in_either_case() {
    for region in ["SE", "se", "Se"] {
        assert_eq!(report("070-174 06 05", region)["e164"], "+46701740605");
    }
    for region in ["", "XX", "001", "S", "SWE", "é"] {
        assert!(report("070-174 06 05", region)["e164"].is_null(), "{region}");
    }
}

#[test]
fn options_of_another_check_are_unknown() {
    for name in ["mode", "template", "conversation"] {
        let error = Options::read(&format!("{{\"{name}\": \"x\"}}"), OF_RECIPIENTS, NOW).unwrap_err();
        assert!(error.contains(name), "{error}");
    }
    assert_eq!(Options::read("{\"region\": 46}", OF_RECIPIENTS, NOW).unwrap_err(), "region must be a string");
}

/// A generator whose numbers are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % limit
    }
}

/// Pieces that mean something where a number is read, and some that do not.
const PIECES: &[&str] = &[
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "0",
    "1",
    "46",
    "44",
    "1",
    "39",
    "52",
    "54",
    "55",
    "00",
    "011",
    "+",
    "＋",
    "-",
    " ",
    "(",
    ")",
    ".",
    "/",
    "x",
    "~",
    "#",
    "*",
    ",",
    ";",
    ":",
    "ext",
    "extn",
    "доб",
    "int",
    "anexo",
    ";ext=",
    ";isub=",
    ";phone-context=",
    "tel:",
    "example.com",
    "\\",
    "/ x",
    "A",
    "z",
    "é",
    "\u{301}",
    "٣",
    "९",
    "５",
    "𝟗",
    "😀",
    "\u{200E}",
    "\u{202C}",
    "\u{FEFF}",
    "\u{200B}",
    "\0",
    "\n",
    "\t",
    "\u{A0}",
    "ſ",
    "İ",
    "ｅｘｔ",
    "｜",
];

#[test]
fn work_is_bounded_by_the_length_of_any_text() {
    let regions = ["", "SE", "US", "AR", "BR", "IT", "JP", "GG", "001", "zz"];
    let options: Vec<Options> = regions.iter().map(|region| options(region)).collect();
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    // The first call reads the plan.
    phone::check("+46701740605", &options[0]);
    for round in 0..1_000_000 {
        let pieces = if round % 100 == 0 { 400 } else { 1 + numbers.below(24) };
        let mut text = String::new();
        for _ in 0..pieces {
            match numbers.below(8) {
                0 => text.extend(char::from_u32(numbers.below(0x11_0000) as u32)),
                1 => {
                    let piece = PIECES[numbers.below(PIECES.len())];
                    text.push_str(&piece.repeat(1 + numbers.below(9)));
                }
                _ => text.push_str(PIECES[numbers.below(PIECES.len())]),
            }
        }
        presend::recipient::work::take();
        let report = phone::check(&text, &options[numbers.below(options.len())]);
        let steps = presend::recipient::work::take();
        assert!(report.starts_with("{\"verdict\":"), "{text:?}");
        let length = text.chars().count();
        assert!(steps <= 60 * length.min(251) + 3_000, "{steps} steps for {length} characters: {text:?}");
    }
}
