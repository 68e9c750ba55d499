//! Reads what an object holds by the rows of its shape. `null` counts as absent, a member whose name begins with `x_` is
//! anybody's own, and a finding is made once, however many places show it.

use super::super::words::position;
use super::language::is_language;
use super::rules::*;
use crate::json::{Json, Kind};
use crate::recipient::plan::Territory;
use crate::report::Report;
use crate::shape::{Check, Row, Shape, Type, What, find_word, nearest};
use crate::time;

/// Reads an object.
pub fn read(object: Json, shape: &'static Shape, out: &mut Report) {
    for (name, value) in object.members() {
        let name = name.text().unwrap_or_default();
        if shape.row(name).is_none() && !name.starts_with("x_") {
            unknown(name, value, shape, out);
        }
    }
    read_known(object, shape, out);
}

/// Reads of an object the members that have a row.
pub fn read_known(object: Json, shape: &'static Shape, out: &mut Report) {
    for (name, value) in object.members() {
        if let Some(row) = shape.row(name.text().unwrap_or_default()) {
            member(row, value, out);
        }
    }
    for row in shape.rows().filter(|row| row.needed && given(object, row.name).is_none()) {
        absent(row, object, out);
    }
}

/// The member of a name, unless it is `null`.
pub fn given<'d>(object: Json<'d>, name: &str) -> Option<Json<'d>> {
    object.get(name).filter(|value| value.kind() != Kind::Null)
}

/// What is missing is said by its member's own check, of the object that lacks it.
fn absent(row: Row, parent: Json, out: &mut Report) {
    if let Some(check) = check_of(row) {
        check(parent, out);
    } else if let Some(shape) = inner_of(row) {
        for row in shape.rows().filter(|row| row.needed) {
            absent(row, parent, out);
        }
    } else if row.kind == Type::Instant {
        instant(parent, row.name, out);
    }
}

fn check_of(row: Row) -> Option<Check> {
    row.besides().find_map(|what| if let What::Also(check) = what { Some(check) } else { None })
}

fn inner_of(row: Row) -> Option<&'static Shape> {
    row.besides().find_map(|what| if let What::Inner(shape) = what { Some(shape) } else { None })
}

fn member(row: Row, value: Json, out: &mut Report) {
    if value.kind() == Kind::Null {
        return;
    }
    if let Some(check) = check_of(row) {
        return check(value, out);
    }
    match row.kind {
        Type::Instant => instant(value, row.name, out),
        Type::Language => language(value, row.name, out),
        Type::Country => country(value, out),
        kind if !kind.fits(value) => wrong_type(value, kind, out),
        _ if !row.words.is_empty() => word(value, row.words, out),
        _ => {}
    }
    let Some(shape) = inner_of(row) else { return };
    let alone = Some(value).filter(|value| value.kind() == Kind::Object);
    for inner in value.items().chain(alone) {
        match inner.kind() {
            Kind::Object => read(inner, shape, out),
            Kind::Null => {}
            _ => wrong_type(inner, Type::Object, out),
        }
    }
}

/// Says so where a value is no instant: RFC 3339 text with a zone.
pub(super) fn instant(json: Json, name: &str, out: &mut Report) {
    if json.text().and_then(time::instant).is_none()
        && let Some(finding) = out.once(TIME_MALFORMED, json)
    {
        finding.text("name", name);
    }
}

fn language(json: Json, name: &str, out: &mut Report) {
    let written = json.text().unwrap_or_default();
    if !is_language(written)
        && let Some(finding) = out.once(LANGUAGE_MALFORMED, json)
    {
        finding.text("name", name);
        let hyphens = written.trim().replace('_', "-");
        if is_language(&hyphens) {
            finding.text("nearest", &hyphens).replace(json, &hyphens, true);
        }
    }
}

/// Countries that have no telephones of their own, and so no numbering plan.
const WITHOUT_NUMBERS: &str = "AQ, BV, GS, HM, PN, TF, UM";

/// True for a country's two capital letters.
pub fn is_country(text: &str) -> bool {
    text.len() == 2
        && text.bytes().all(|byte| byte.is_ascii_uppercase())
        && (Territory::named(text).is_some() || find_word(WITHOUT_NUMBERS, text).is_some())
}

fn country(json: Json, out: &mut Report) {
    let written = json.text().unwrap_or_default();
    if !is_country(written)
        && let Some(finding) = out.once(COUNTRY_MALFORMED, json)
    {
        let capitals = written.trim().to_ascii_uppercase();
        if is_country(&capitals) {
            finding.text("nearest", &capitals).replace(json, &capitals, true);
        }
    }
}

pub(super) fn wrong_type(json: Json, expected: Type, out: &mut Report) {
    if json.kind() != Kind::Cut
        && let Some(finding) = out.once(WRONG_TYPE, json)
    {
        let name = if json.member_name().is_empty() { "record" } else { json.member_name() };
        finding.text("name", name).text("expected", expected.name());
    }
}

/// A word that nobody knows says nothing, and is read so.
fn word(json: Json, words: &'static str, out: &mut Report) {
    for text in json.items().chain([json]).filter(|item| item.kind() == Kind::Text) {
        let written = text.text().unwrap_or_default();
        if position(words, written).is_some() {
            continue;
        }
        if let Some(finding) = out.once(WORD_UNKNOWN, text) {
            finding.text("name", json.member_name()).text("allowed", words);
        }
    }
}

#[cold]
fn unknown(name: &str, value: Json, shape: &'static Shape, out: &mut Report) {
    let Some(finding) = out.once(MEMBER_UNKNOWN, value) else { return };
    finding.quote("name", name);
    let known: Vec<&str> = shape.rows().map(|row| row.name).collect();
    let near = nearest(name, &known);
    if let Some(near) = near.filter(|near| value.parent().is_some_and(|parent| parent.get(near).is_none())) {
        finding.text("nearest", near).rename(value, near);
    }
}
