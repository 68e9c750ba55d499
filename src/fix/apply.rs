//! Applies fixes, given as JSON, to a JSON text.

use crate::context::Context;
use crate::json::{Document, Json, Kind, unescaped, whole_number};
use crate::order::order;
use crate::report::{Report, Writer};
use std::ops::Range;

/// A stretch of the source and what comes in its place.
struct Splice {
    at: Range<usize>,
    text: String,
}

/// The text with the fixes applied: one fix, or a list of them, as the report has them.
///
/// All edits are against the text as it came. A fix that does not fit the text, or that touches what an earlier one
/// changed, is left out whole; a text that is not JSON comes back as it is.
pub fn apply(text: &str, fixes: &str) -> String {
    let context = Context::default();
    let document = Document::read(text, &mut Report::new(&context));
    let fixes = Document::read(fixes, &mut Report::new(&context));
    let mut splices: Vec<Splice> = Vec::new();
    if let Some(given) = fixes.root() {
        if given.kind() == Kind::Object {
            add_fix(&document, given, &mut splices);
        }
        for fix in given.items() {
            add_fix(&document, fix, &mut splices);
        }
    }
    let starts: Vec<u32> = splices.iter().map(|splice| splice.at.start as u32).collect();
    let mut result = String::with_capacity(text.len());
    let mut from = 0;
    for splice in order(&starts).into_iter().filter_map(|at| splices.get(at)) {
        result.push_str(text.get(from..splice.at.start).unwrap_or_default());
        result.push_str(&splice.text);
        from = splice.at.end;
    }
    result.push_str(text.get(from..).unwrap_or_default());
    result
}

/// Adds all edits of a fix, or none.
fn add_fix(document: &Document, fix: Json, splices: &mut Vec<Splice>) {
    let before = splices.len();
    for edit in fix.items_at("edits") {
        let new = splice_of(document, edit);
        match new.filter(|new| !splices.iter().any(|old| collide(&old.at, &new.at))) {
            Some(new) => splices.push(new),
            None => {
                splices.truncate(before);
                return;
            }
        }
    }
}

fn collide(old: &Range<usize>, new: &Range<usize>) -> bool {
    old.start < new.end && new.start < old.end || old.start == new.start
}

fn splice_of(document: &Document, edit: Json) -> Option<Splice> {
    let path = edit.word("path")?;
    let there = document.at(path);
    match edit.word("op") {
        None => text_edit(there?, edit),
        Some("remove") => removal(there?),
        Some("add") => addition(document, path, there, edit.get("value")?),
        _ => Some(Splice { at: there?.span(), text: edit.get("value")?.source().to_owned() }),
    }
}

fn text_edit(string: Json, edit: Json) -> Option<Splice> {
    let range = edit.get("range")?;
    let literal = string.text().and(Some(string.source()))?;
    let start = source_offset(literal, range.get("start")?.integer()?)?;
    let end = source_offset(literal, range.get("end")?.integer()?)?;
    let text = edit.get("text").filter(|text| text.kind() == Kind::Text)?.source();
    let text = text.get(1..text.len() - 1)?.to_owned();
    let from = string.span().start;
    (start <= end).then(|| Splice { at: from + start..from + end, text })
}

/// The byte in a string literal, quotes included, at which a UTF-16 unit of its value begins.
fn source_offset(literal: &str, unit: i64) -> Option<usize> {
    let inside = literal.get(1..literal.len() - 1)?;
    let mut units = 0;
    let mut chars = inside.char_indices();
    while let Some((at, c)) = chars.next() {
        if units >= unit {
            return (units == unit).then_some(at + 1);
        }
        units += c.len_utf16() as i64;
        if c == '\\' && chars.next()?.1 == 'u' {
            chars.nth(3);
        }
    }
    (units == unit).then_some(inside.len() + 1)
}

/// Where a member or an item begins and ends in the source, its name included.
fn whole(value: Json) -> Range<usize> {
    let span = value.span();
    value.name().map_or(span.start, |name| name.span().start)..span.end
}

/// The members' values or the items of a container.
fn children<'d>(parent: Json<'d>) -> Vec<Json<'d>> {
    parent.items().chain(parent.members().map(|(_, value)| value)).collect()
}

/// A removed member or item goes with the comma behind it, or else with the one before it.
fn removal(value: Json) -> Option<Splice> {
    let parent = value.parent()?;
    let siblings = children(parent);
    let before = value.ordinal().checked_sub(1).and_then(|before| siblings.get(before));
    let at = match (siblings.get(value.ordinal() + 1), before) {
        (Some(next), _) => whole(value).start..whole(*next).start,
        (None, Some(before)) => before.span().end..value.span().end,
        // With its brackets, so that nothing else comes in between them.
        (None, None) => {
            let empty = if parent.kind() == Kind::Object { "{}" } else { "[]" };
            return Some(Splice { at: parent.span(), text: empty.to_owned() });
        }
    };
    Some(Splice { at, text: String::new() })
}

/// A new member or item comes in as its neighbour stands: with the same space before it. A member that is there already
/// is replaced.
fn addition(document: &Document, path: &str, there: Option<Json>, value: Json) -> Option<Splice> {
    let slash = path.bytes().rposition(|byte| byte == b'/')?;
    let (parent, key) = (path.get(..slash)?, path.get(slash + 1..)?);
    let parent = document.at(parent)?;
    let object = parent.kind() == Kind::Object;
    if !object && parent.kind() != Kind::List {
        return None;
    }
    if let Some(there) = there.filter(|_| object) {
        return Some(Splice { at: there.span(), text: value.source().to_owned() });
    }
    let siblings = children(parent);
    let index = if object || key == "-" { siblings.len() } else { usize::try_from(whole_number(key)?).ok()? };
    let (next, last) = (siblings.get(index), siblings.last());
    if index > siblings.len() {
        return None;
    }
    let neighbour = next.or(last).map(|neighbour| whole(*neighbour).start);
    let space = neighbour.map_or("", |start| space_before(document.text(), start));
    let colon = last.map_or("", |last| space_before(document.text(), last.span().start));
    let mut entry = Writer::default();
    if object {
        entry.any_name(&unescaped(key)).raw(colon);
    }
    let entry = entry.finish() + value.source();
    Some(match (next, last) {
        (Some(next), _) => Splice { at: next.span().start..next.span().start, text: [&entry, ",", space].concat() },
        (None, Some(last)) => Splice { at: last.span().end..last.span().end, text: [",", space, &entry].concat() },
        (None, None) => Splice { at: parent.span().start + 1..parent.span().start + 1, text: entry },
    })
}

fn space_before(source: &str, at: usize) -> &str {
    let before = source.get(..at).unwrap_or_default();
    before.get(before.trim_end().len()..).unwrap_or_default()
}
