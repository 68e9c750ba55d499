//! Applies fixes, given as JSON, to a JSON text.

use crate::context::Context;
use crate::json::{Document, Json, Kind, whole_number};
use crate::order::order;
use crate::report::Report;
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
    let Some(given) = fixes.root() else { return text.to_owned() };
    let mut splices: Vec<Splice> = Vec::new();
    let alone = (given.kind() == Kind::Object).then_some(given);
    for fix in alone.into_iter().chain(given.items()) {
        let Some(new) = splices_of(&document, fix) else { continue };
        if !new.iter().any(|new| splices.iter().any(|old| collide(old, new))) {
            splices.extend(new);
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

fn collide(old: &Splice, new: &Splice) -> bool {
    old.at.start < new.at.end && new.at.start < old.at.end || old.at == new.at
}

/// What one fix changes; `None` where one of its edits does not fit, or two of them collide.
fn splices_of(document: &Document, fix: Json) -> Option<Vec<Splice>> {
    let edits = fix.get("edits")?;
    let removed = edits.items().filter(|edit| edit.word("op") == Some("remove"));
    let removed: Vec<Json> = removed.map(|edit| document.at(edit.word("path")?)).collect::<Option<_>>()?;
    let mut splices: Vec<Splice> = Vec::new();
    for edit in edits.items() {
        let path = edit.word("path")?;
        let splice = match edit.word("op") {
            None => text_edit(document.at(path)?, edit)?,
            Some("replace") => Splice { at: document.at(path)?.span(), text: edit.get("value")?.source().to_owned() },
            Some("remove") => removal(document.at(path)?, &removed)?,
            Some("add") => addition(document, path, edit.get("value")?)?,
            Some(_) => return None,
        };
        // Neighbours that go together are one stretch, found once for each of them.
        let again = splices.iter().any(|old| old.at == splice.at && old.text.is_empty() && splice.text.is_empty());
        if !again && splices.iter().any(|old| collide(old, &splice)) {
            return None;
        }
        if !again {
            splices.push(splice);
        }
    }
    Some(splices)
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

/// A removed member or item goes with its comma, and with the neighbours that are removed as well.
fn removal(value: Json, removed: &[Json]) -> Option<Splice> {
    let parent = value.parent()?;
    let goes = |child: &Json| removed.iter().any(|gone| gone.place() == child.place());
    let children: Vec<(usize, Json)> = match parent.kind() {
        Kind::Object => parent.members().map(|(name, value)| (name.span().start, value)).collect(),
        _ => parent.items().map(|item| (item.span().start, item)).collect(),
    };
    let at = value.ordinal();
    let (before, behind) = children.split_at_checked(at)?;
    let kept_before = before.iter().rposition(|(_, child)| !goes(child));
    let kept_behind = behind.iter().position(|(_, child)| !goes(child));
    let first = kept_before.map_or(0, |kept| kept + 1);
    let span = match (kept_before.and_then(|kept| children.get(kept)), kept_behind.and_then(|kept| behind.get(kept))) {
        (_, Some((next, _))) => children.get(first)?.0..*next,
        (Some((_, last)), None) => last.span().end..children.last()?.1.span().end,
        (None, None) => parent.span().start + 1..parent.span().end - 1,
    };
    Some(Splice { at: span, text: String::new() })
}

/// A new member or item comes in as its neighbour stands: with the same space before it.
fn addition(document: &Document, path: &str, value: Json) -> Option<Splice> {
    let (parent, key) = path.rsplit_once('/')?;
    let parent = document.at(parent)?;
    let value = value.source();
    let (name, last, next) = match parent.kind() {
        Kind::Object => {
            if let Some(there) = document.at(path) {
                return Some(Splice { at: there.span(), text: value.to_owned() });
            }
            let last = parent.members().last().map(|(name, value)| (name.span().start, value.span().end));
            (Some(key), last, None)
        }
        Kind::List => {
            let items: Vec<(usize, usize)> = parent.items().map(|item| (item.span().start, item.span().end)).collect();
            let index = if key == "-" { items.len() } else { whole_number(key)?.try_into().ok().filter(|&index| index <= items.len())? };
            (None, items.last().copied(), items.get(index).copied())
        }
        _ => return None,
    };
    let source = document.text();
    let entry = name.map_or(value.to_owned(), |name| ["\"", name, "\":", after_colon(parent), value].concat());
    Some(match (next, last) {
        (Some((start, _)), _) => {
            let space = space_before(source, start);
            Splice { at: start..start, text: [&entry, ",", space].concat() }
        }
        (None, Some((start, end))) => {
            let space = space_before(source, start);
            Splice { at: end..end, text: [",", space, &entry].concat() }
        }
        (None, None) => {
            let at = parent.span().start + 1;
            Splice { at: at..at, text: entry }
        }
    })
}

fn space_before(source: &str, at: usize) -> &str {
    let before = source.get(..at).unwrap_or_default();
    before.get(before.trim_end().len()..).unwrap_or_default()
}

/// The space that the object's own members have behind their colons.
fn after_colon<'d>(object: Json<'d>) -> &'d str {
    let first = object.members().next();
    let space = first.map(|(_, value)| space_before(object.document().text(), value.span().start));
    space.unwrap_or_default()
}
