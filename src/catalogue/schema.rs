//! The JSON Schema (2020-12) of a record and of its context, made from the rows that the check reads.
//!
//! A schema refuses what makes a record malformed, as far as a schema can say it, and what of a context cannot be read. It
//! lets stand what the check only notes: members and words that are not known. `null` counts as absent there as here.

mod members;

use crate::consent::record::shapes::{CONTEXT, RECORD};
use crate::report::{HOME, Writer};
use crate::shape::{Row, Shape, Type, What, listed};
use members::{Members, OF_CONTEXT, OF_RECORD};

/// The schema of a record.
pub fn record_schema() -> String {
    let says = "Who agreed to which messages of whom, how, when, and what became of it.";
    schema("wa-consent-1", "Consent record (wa-consent/1)", says, RECORD, OF_RECORD)
}

/// The schema of what is known of a send.
pub fn context_schema() -> String {
    let says = "What is to be sent, and what the sender knows beside the record. Every member may be absent.";
    schema("wa-consent-1-context", "Context of a send (wa-consent/1)", says, CONTEXT, OF_CONTEXT)
}

fn schema(name: &str, title: &str, says: &str, shape: &'static Shape, members: &'static Members) -> String {
    let mut out = Writer::default();
    out.object(|out| {
        out.name("$schema").string("https://json-schema.org/draft/2020-12/schema");
        out.name("$id").string(&[HOME, "schema/", name, ".json"].concat());
        out.name("title").string(title);
        out.name("description").string(says);
        out.name("type").string("object");
        Place { members, way: String::new() }.object(shape, out);
    });
    out.finish()
}

/// The way to an object, and what is said of the members there.
struct Place {
    members: &'static Members,
    way: String,
}

/// The one member that is asked for only of some objects.
const EVENT_TIME: &str = "events.at";

/// A withdrawal counts without its time too, so nothing is asked of it there.
const UNLESS_WITHDRAWN: &str = r#""if":{"properties":{"type":{"const":"withdrawn"}},"required":["type"]}"#;

impl Place {
    /// What an object may hold.
    fn object(&self, shape: &'static Shape, out: &mut Writer) {
        let way =
            |row: Row| if self.way.is_empty() { row.name.to_owned() } else { [&self.way, ".", row.name].concat() };
        let needed: Vec<Row> = shape.rows().filter(|row| row.needed && way(*row) != EVENT_TIME).collect();
        if !needed.is_empty() {
            out.name("required").list(needed, |out, row| out.string(row.name));
        }
        out.name("properties").object(|out| {
            for row in shape.rows() {
                out.any_name(row.name).object(|out| Place { members: self.members, way: way(row) }.member(row, out));
            }
        });
        // Anybody's own.
        out.name("patternProperties").raw(r#"{"^x_":true}"#);
        for row in shape.rows().filter(|row| way(*row) == EVENT_TIME) {
            out.raw(UNLESS_WITHDRAWN);
            out.name("else").object(|out| {
                out.name("required").list([row], |out, row| out.string(row.name));
                out.name("properties").object(|out| out.any_name(row.name).object(|out| kind(row, out)));
            });
        }
    }

    /// What the member is that the way leads to.
    fn member(&self, row: Row, out: &mut Writer) {
        let said = self.members.list.iter().find(|(way, ..)| *way == self.way);
        let (_, keywords, says) = said.copied().unwrap_or_default();
        out.name("description").string(says);
        if self.way == EVENT_TIME {
            return;
        }
        let own_check = row.besides().any(|what| matches!(what, What::Also(_)));
        let inner = row.besides().find_map(|what| if let What::Inner(shape) = what { Some(shape) } else { None });
        // A word that is not known is read as unknown, unless a check of its own asks for a known one.
        let words = Words { listed: row.words, only_these: own_check || self.members.only_known };
        match row.kind {
            Type::Text if !row.words.is_empty() => words.write(row.needed, out),
            Type::List | Type::Texts => {
                kind(row, out);
                out.name("items").object(|out| match inner {
                    Some(shape) => {
                        type_of("object", own_check, out);
                        self.object(shape, out);
                    }
                    None => words.write(true, out),
                });
            }
            _ => {
                kind(row, out);
                if let Some(shape) = inner {
                    self.object(shape, out);
                }
            }
        }
        if !keywords.is_empty() {
            out.raw(keywords);
        }
    }
}

/// The keywords of a row's type.
fn kind(row: Row, out: &mut Writer) {
    if row.kind != Type::Any {
        type_of(row.kind.name(), row.needed, out);
    }
    match row.kind {
        Type::Instant => out.raw(members::INSTANT),
        Type::Language => out.raw(members::LANGUAGE),
        Type::Country => out.raw(members::COUNTRY),
        _ => {}
    }
}

/// A type; what need not be there may be `null`.
fn type_of(name: &str, needed: bool, out: &mut Writer) {
    match needed {
        true => out.name("type").string(name),
        false => out.name("type").list([name, "null"], |out, name| out.string(name)),
    }
}

/// What a text may say: anything where no words are listed.
#[derive(Clone, Copy)]
struct Words {
    listed: &'static str,
    only_these: bool,
}

impl Words {
    fn write(self, needed: bool, out: &mut Writer) {
        if self.listed.is_empty() {
            return type_of("string", needed, out);
        }
        if self.only_these {
            let absent = (!needed).then_some(None);
            let words = listed(self.listed).map(Some).chain(absent);
            out.name("enum").list(words, |out, word| out.string_or_null(word));
            return;
        }
        // An editor can offer what is known, and a validator lets pass what is not.
        out.name("anyOf").list([true, false], |out, known| {
            out.object(|out| match known {
                true => Words { only_these: true, ..self }.write(true, out),
                false => type_of("string", needed, out),
            });
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every way that a shape has, and whether a check of its own stands there.
    fn ways(shape: &'static Shape, before: &str, found: &mut Vec<(String, bool)>) {
        for row in shape.rows() {
            let way = [before, row.name].concat();
            for what in row.besides() {
                if let What::Inner(inner) = what {
                    ways(inner, &[&way, "."].concat(), found);
                }
            }
            found.push((way, row.words.is_empty() && row.besides().any(|what| matches!(what, What::Also(_)))));
        }
    }

    #[test]
    fn every_member_is_described_and_what_its_own_check_asks_is_said() {
        for (shape, members) in [(RECORD, OF_RECORD), (CONTEXT, OF_CONTEXT)] {
            let mut found = Vec::new();
            ways(shape, "", &mut found);
            for (way, has_check) in &found {
                let (_, keywords, says) = members.list.iter().find(|(known, ..)| known == way).unwrap();
                assert!(!says.is_empty() && says.ends_with('.'), "{way}");
                assert!(!has_check || !keywords.is_empty() || way == EVENT_TIME, "{way}");
            }
            assert_eq!(found.len(), members.list.len(), "a way of the list leads nowhere");
        }
    }
}
