//! An object with other members, as JSON text: what does not change keeps its text.

use super::record::given;
use crate::json::{Json, Kind};
use crate::report::{Pointers, Report, Writer};

/// An object with some members replaced, added or, where nothing is given, left out.
pub(super) fn with(object: Option<Json>, changes: &[(&'static str, Option<String>)]) -> String {
    let mut out = Writer::default();
    out.object(|out| {
        let mut written: Vec<&str> = Vec::new();
        for (name, value) in object.into_iter().flat_map(Json::members) {
            let name = name.text().unwrap_or_default();
            match changes.iter().find(|(changed, _)| *changed == name) {
                Some((_, None)) => {}
                // Of two members of one name the last counts; of a changed one there is only the new.
                Some((_, Some(_))) if written.contains(&name) => {}
                Some((_, Some(value))) => out.any_name(name).raw(value),
                None => out.any_name(name).raw(value.source()),
            }
            written.push(name);
        }
        for (name, value) in changes {
            if let Some(value) = value.as_ref().filter(|_| !written.contains(name)) {
                out.name(name).raw(value);
            }
        }
    });
    out.finish()
}

/// A string of ours, without anything to escape, as JSON text.
pub(super) fn quoted(text: &str) -> String {
    ["\"", text, "\""].concat()
}

/// The object at a member.
pub(super) fn object_at<'d>(record: Json<'d>, name: &str) -> Option<Json<'d>> {
    given(record, name).filter(|value| value.kind() == Kind::Object)
}

/// The report about a record that is made, as JSON text.
pub(super) fn write_record(
    document: &dyn Pointers,
    out: Report,
    record: Option<&str>,
    hash: Option<Option<&str>>,
) -> String {
    out.write(document, &mut |out| {
        out.name("record").raw(record.unwrap_or("null"));
        if let Some(hash) = hash {
            out.name("hash").string_or_null(hash);
        }
    })
}
