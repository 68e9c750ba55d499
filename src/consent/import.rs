//! Another system's consent data as a neutral record, and what that data cannot prove.
//!
//! A record says what the source says and no more: what an event needs and the source does not know is left out, and named as a
//! loss. Who answers for the messages is known to the caller alone.

mod adobe;
mod lists;
mod outcome;
mod read;
mod record;
pub mod rules;
mod sources;
mod values;

use crate::json::{Document, Json, Kind, ROOT};
use crate::options::Options;
use crate::report::{Report, Writer};
use crate::shape::{find_word, near_word};
use read::{Reading, read};
use rules::*;
use sources::{NAMES, Source};

/// Reads a source's data, given as JSON text, and writes the report with the record as JSON text.
pub fn import(source: &str, data: &str, options: &Options) -> String {
    let mut out = Report::new(&options.context);
    let document = Document::read(data, &mut out);
    let named = find_word(NAMES, source).and_then(Source::named);
    let reading = match named {
        Some(source) => reading(source, &document, &mut out),
        None => {
            let finding = out.add_at(SOURCE_UNKNOWN, ROOT).text("allowed", NAMES);
            if let Some(near) = near_word(source, NAMES) {
                finding.text("nearest", near);
            }
            None
        }
    };
    if let Some(reading) = &reading {
        told(reading, &mut out);
    }
    let (findings, _) = out.finish();
    let mut out = Writer::default();
    out.object(|out| {
        out.report(&document, options.context.locale, &findings);
        match &reading {
            Some(reading) => out.name("record").object(|out| record::write(reading, data, options.context.now, out)),
            None => out.name("record").raw("null"),
        }
        let losses = reading.as_ref().map(|reading| reading.losses.as_slice()).unwrap_or_default();
        out.name("losses").list(losses, |out, loss| out.string(loss));
    });
    out.finish()
}

fn reading<'d>(source: Source, document: &'d Document, out: &mut Report) -> Option<Reading<'d>> {
    let root = document.root();
    let object = root.filter(|root| root.kind() == Kind::Object);
    if object.is_none() {
        // A consent string need not be JSON.
        let text = root.map_or(document.text(), |root| root.text().unwrap_or_default());
        if is_advertising(text.trim()) {
            out.add_at(ADVERTISING_CONSENT, ROOT);
        } else if let Some(root) = root {
            unreadable(source, root, out);
        }
    }
    Some(read(source, object?, out))
}

/// Says that data is not what a source writes about one person.
fn unreadable(source: Source, json: Json, out: &mut Report) {
    out.add(DATA_UNREADABLE, json).text("source", source.name()).text("names", source.field());
}

/// True for a consent string of the advertising industry: TCF versions 1 and 2 begin with their version in base64, GPP with its
/// header.
fn is_advertising(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    text.len() >= 20
        && text.bytes().all(allowed)
        && text.bytes().any(|byte| byte.is_ascii_lowercase())
        && (text.starts_with("DB") && text.contains('~') || text.starts_with(['B', 'C']))
}

/// What a caller should know of the record.
fn told(reading: &Reading, out: &mut Report) {
    if !reading.losses.is_empty() {
        out.add_at(PROOF_MISSING, ROOT).text("losses", &reading.losses.join(", "));
    }
    let missing = record::missing(reading);
    if !missing.is_empty() {
        out.add_at(RECORD_INCOMPLETE, ROOT).text("names", &missing.join(", "));
    }
}
