//! Reports on files, whole and piece by piece.
#![allow(dead_code, reason = "each test takes what it needs")]

use presend::media::{self, Declared, Part, Use};
use presend::options::Options;
use serde_json::Value;
use std::fs;

/// The instant of every check: noon in UTC on the day of the rule book's edition.
const NOW: i64 = 1_795_176_000_000;

/// Rounds in which a file must be read.
const ROUNDS: usize = 64;

/// A file of this folder.
pub fn file(name: &str) -> Vec<u8> {
    fs::read(format!("{}/tests/media/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn options(used_as: Use) -> Options {
    Options { declared: Declared { used_as, ..Declared::default() }, ..Options::at(NOW) }
}

/// The report on a whole file.
pub fn report(bytes: &[u8], used_as: Use) -> Value {
    let report = media::check(bytes.len() as u64, &[Part { offset: 0, bytes }], &options(used_as));
    serde_json::from_str(&report).unwrap()
}

/// The report on a file of which only those parts are handed in that the reports before asked for, and how many reports that took.
pub fn piecewise(bytes: &[u8], used_as: Use) -> (Value, usize) {
    let options = options(used_as);
    let mut held: Vec<(usize, usize)> = Vec::new();
    for round in 1..=ROUNDS {
        let parts: Vec<Part> =
            held.iter().map(|(from, to)| Part { offset: *from as u64, bytes: &bytes[*from..*to] }).collect();
        let report: Value = serde_json::from_str(&media::check(bytes.len() as u64, &parts, &options)).unwrap();
        let needs = report["needs"].as_array().unwrap();
        if needs.is_empty() {
            return (report, round);
        }
        for need in needs {
            let number = |name: &str| need[name].as_u64().unwrap() as usize;
            held.push((number("offset"), number("offset") + number("length")));
        }
    }
    panic!("more than {ROUNDS} rounds")
}

/// Every beginning of a file, and the file with each byte changed in one bit and in all, give a report without a wish for more;
/// the file read piece by piece gives the very report of the whole.
pub fn holds(name: &str, used_as: Use) {
    let whole = file(name);
    let complete = |bytes: &[u8], what: &str, at: usize| {
        let report = report(bytes, used_as);
        assert_eq!(report["needs"].as_array().map(Vec::len), Some(0), "{name}, {what} {at}");
    };
    for end in 0..whole.len() {
        complete(&whole[..end], "cut at", end);
    }
    for at in 0..whole.len() {
        for change in [0x01, 0x80, 0xff] {
            let mut changed = whole.clone();
            changed[at] ^= change;
            complete(&changed, "changed at", at);
        }
    }
    let (pieces, _) = piecewise(&whole, used_as);
    assert_eq!(pieces, report(&whole, used_as), "{name}, piece by piece");
}
