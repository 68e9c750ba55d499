//! The record: what it may hold, and how it is read.

pub mod language;
mod members;
mod reader;
pub mod rules;
pub mod shapes;
mod way;

use crate::json::rules::{DUPLICATE_MEMBER, LONE_SURROGATE};
use crate::json::{Document, Json};
use crate::report::Report;
use crate::shape::Type;
pub(super) use members::{digits, is_plain_hash, is_sha256, minutes};
pub(super) use reader::{given, is_country};
use rules::*;
pub(super) use way::{deep, has_text, instant_at, is_there, is_true, near, word_at};

/// Reads a text that is hashed as RFC 8785 has it: what other checks only warn of makes that impossible.
pub(super) fn read<'t>(text: &'t str, out: &mut Report) -> Document<'t> {
    let mut found = Report::new(out.context());
    let document = Document::read(text, &mut found);
    for finding in found.into_findings() {
        if finding.rule != DUPLICATE_MEMBER && finding.rule != LONE_SURROGATE {
            out.include(finding);
        } else if !out.has(NOT_CANONICAL) {
            out.add_at(NOT_CANONICAL, finding.place);
        }
    }
    document
}

/// Says what is wrong with the shape of a record. False where it is no object.
pub(super) fn check(record: Json, out: &mut Report) -> bool {
    if !is_object(record, out) {
        return false;
    }
    reader::read(record, shapes::RECORD, out);
    if ["subject.phone", "subject.phone_hmac", "subject.bsuid"].iter().all(|way| !is_there(record, way)) {
        out.add_at(SUBJECT_MISSING, near(record, "subject"));
    }
    true
}

/// True for an object; says so of anything else.
pub(super) fn is_object(record: Json, out: &mut Report) -> bool {
    is(record, Type::Object, out)
}

/// True for a list; says so of anything else.
pub(super) fn is_list(records: Json, out: &mut Report) -> bool {
    is(records, Type::List, out)
}

fn is(json: Json, expected: Type, out: &mut Report) -> bool {
    let fits = expected.fits(json);
    if !fits {
        reader::wrong_type(json, expected, out);
    }
    fits
}

/// Reads one event.
pub(super) fn read_event(event: Json, out: &mut Report) {
    reader::read(event, shapes::EVENT, out);
}

/// Reads of a record what is merged, and nothing else.
pub(super) fn read_merged(record: Json, out: &mut Report) {
    if is_object(record, out) {
        reader::read_known(record, shapes::MERGED, out);
    }
}

/// Reads what is known of a send.
pub(super) fn read_context(context: Json, out: &mut Report) {
    reader::read(context, shapes::CONTEXT, out);
}
