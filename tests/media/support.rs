//! Reports on files, whole and piece by piece.

use presend::media::{self, Declared, Part, Use};
use presend::options::Options;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The instant of every check: noon in UTC on the day of the rule book's edition.
const NOW: i64 = 1_795_176_000_000;

/// Rounds in which a file must be read.
const ROUNDS: usize = 64;

/// A file for tests.
pub fn file(name: &str) -> Vec<u8> {
    fs::read(folder().join(name)).unwrap()
}

/// Where the files stand.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/media/files")
}

/// All of them, but for the account of how they were made.
pub fn files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| !file.ends_with("README.md"));
    files.sort();
    files
}

/// The name of one.
pub fn name(file: &Path) -> String {
    file.file_name().unwrap().to_string_lossy().into_owned()
}

fn options(used_as: Use) -> Options {
    Options { declared: Declared { used_as, ..Declared::default() }, ..Options::at(NOW) }
}

/// The report on those parts of a file, as text.
pub fn text(size: u64, parts: &[Part], used_as: Use) -> String {
    media::check(size, parts, &options(used_as))
}

/// The report on a whole file.
pub fn report(bytes: &[u8], used_as: Use) -> Value {
    serde_json::from_str(&text(bytes.len() as u64, &[Part { offset: 0, bytes }], used_as)).unwrap()
}

/// The report on a file of which only those parts are handed in that the reports before asked for, and how many reports that took.
pub fn piecewise(bytes: &[u8], used_as: Use) -> (Value, usize) {
    in_pieces(bytes, used_as, usize::MAX)
}

/// The same in pieces of at most so many bytes.
pub fn in_pieces(bytes: &[u8], used_as: Use, most: usize) -> (Value, usize) {
    let mut parts = Vec::new();
    for round in 1..=ROUNDS.max(bytes.len() / most + ROUNDS) {
        let report: Value = serde_json::from_str(&text(bytes.len() as u64, &parts, used_as)).unwrap();
        let needs = report["needs"].as_array().unwrap();
        if needs.is_empty() {
            return (report, round);
        }
        for need in needs {
            let number = |name: &str| need[name].as_u64().unwrap() as usize;
            let (offset, length) = (number("offset"), number("length").min(most));
            parts.push(Part { offset: offset as u64, bytes: &bytes[offset..offset + length] });
        }
    }
    panic!("a file is read in a few rounds")
}
