//! Another system's consent data as a neutral record, and what that data cannot prove.
//!
//! A record says what the source says and no more: what an event needs and the source does not know is left out, and named as a
//! loss. Who answers for the messages is known to the caller alone.

mod outcome;
mod read;
mod record;
pub mod rules;
mod sources;
mod values;

use crate::json::{Document, Kind, ROOT};
use crate::options::Options;
use crate::report::Report;
use crate::shape::{listed, near_word};
use rules::*;
use sources::{NAMES, Source};

/// Reads a source's data, given as JSON text, and writes the report with the record as JSON text.
pub fn import(source: &str, data: &str, options: &Options) -> String {
    let mut out = Report::new(&options.context);
    let document = Document::read(data, &mut out);
    let (mut record, mut losses) = (String::new(), String::new());
    match Source::named(source) {
        Some(source) => record = imported(source, &document, &mut losses, &mut out),
        None => unknown(source, &mut out),
    }
    out.write(&document, &mut |out| {
        out.name("record").raw(if record.is_empty() { "null" } else { &record });
        out.name("losses").list(listed(&losses).filter(|loss| !loss.is_empty()), |out, loss| out.string(loss));
    })
}

/// Says that no source has this name.
#[cold]
fn unknown(written: &str, out: &mut Report) {
    let finding = out.add_at(SOURCE_UNKNOWN, ROOT).text("allowed", NAMES);
    if let Some(near) = near_word(written, NAMES) {
        finding.text("nearest", near);
    }
}

/// The record of a source's data, and its losses; empty where the data is no object.
fn imported(source: Source, document: &Document, losses: &mut String, out: &mut Report) -> String {
    let root = document.root();
    let Some(object) = root.filter(|root| root.kind() == Kind::Object) else {
        // A consent string need not be JSON.
        let text = root.map_or(document.text(), |root| root.text().unwrap_or_default());
        if is_advertising(text.trim()) {
            out.add_at(ADVERTISING_CONSENT, ROOT);
        } else if root.is_some() {
            unreadable(source, out);
        }
        return String::new();
    };
    let reading = read::read(source, object, out);
    outcome::losses(&reading, losses);
    if !losses.is_empty() {
        out.add_at(PROOF_MISSING, ROOT).text("losses", losses);
    }
    let missing = outcome::missing(&reading);
    if !missing.is_empty() {
        out.add_at(RECORD_INCOMPLETE, ROOT).text("names", &missing);
    }
    record::record(&reading, object, out.context().now)
}

/// Says that data is not what a source writes about one person.
fn unreadable(source: Source, out: &mut Report) {
    out.add_at(DATA_UNREADABLE, ROOT).text("source", source.name()).text("names", source.field());
}

/// True for a consent string of the advertising industry: TCF versions 1 and 2 begin with their version in base64, GPP with its
/// header.
fn is_advertising(text: &str) -> bool {
    let mut has_small = false;
    for byte in text.bytes() {
        has_small |= byte.is_ascii_lowercase();
        if !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'_' | b'.' | b'~') {
            return false;
        }
    }
    has_small && text.len() >= 20 && (text.starts_with(['B', 'C']) || text.starts_with("DB"))
}
