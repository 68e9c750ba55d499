//! The tracked files that are made from others.
use crate::shell::{Done, path};
use crate::{characters, graphemes, plan};
use presend::catalogue::{rulebook, schema};
use serde_json::Value;
use std::fs;

const RULEBOOK: &str = "pkg/src/rulebook.json";
const NAMES: &str = "pkg/src/rule-ids.d.ts";
const RECORD: &str = "pkg/src/schema/consent-record.schema.json";
const CONTEXT: &str = "pkg/src/schema/consent-context.schema.json";
const CHARACTERS: &str = "src/recipient/phone/characters/tables.rs";
const GRAPHEMES: &str = "src/text/graphemes/classes.rs";
const PLAN: &str = "src/recipient/plan/tables.rs";
const PACKED_PLAN: &str = "src/recipient/plan/tables.bin";

/// Makes them again.
pub fn update() -> Done {
    let (plan, packed) = plan::tables()?;
    fs::write(path(PLAN), plan)?;
    fs::write(path(PACKED_PLAN), packed)?;
    fs::write(path(CHARACTERS), characters::table())?;
    fs::write(path(GRAPHEMES), graphemes::table())?;
    fs::write(path(RECORD), pretty(&serde_json::from_str(&schema::record_schema())?)?)?;
    fs::write(path(CONTEXT), pretty(&serde_json::from_str(&schema::context_schema())?)?)?;
    let book = book()?;
    fs::write(path(RULEBOOK), pretty(&book)?)?;
    Ok(fs::write(path(NAMES), names(&book))?)
}

/// The rule book, from the rows and their vectors.
fn book() -> Done<Value> {
    let vector = |id: &str| fs::read_to_string(path("tests/vectors").join(id).with_extension("json")).ok();
    Ok(serde_json::from_str(&rulebook(vector))?)
}

fn pretty(value: &Value) -> Done<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// The names that options may use, as types: a name that is misspelt then does not compile.
fn names(book: &Value) -> String {
    let union = |list: &str, key: &str| -> String {
        let rows = book[list].as_array().into_iter().flatten();
        let names: String = rows
            .filter_map(|row| Some(format!("\n  | {}", row[key].as_str().map(|name| format!("\"{name}\""))?)))
            .collect();
        if names.is_empty() { " never".to_owned() } else { names }
    };
    format!(
        "// Made by `cargo xtask update` from the rule book.\n\
         export type RuleId ={};\n\nexport type ThresholdName ={};\n",
        union("rules", "id"),
        union("thresholds", "name")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_characters_are_those_of_their_categories() {
        assert!(fs::read_to_string(path(CHARACTERS)).unwrap() == characters::table(), "run `cargo xtask update`");
    }

    #[test]
    fn the_notice_names_the_version_of_the_plan() {
        let notice = fs::read_to_string(path("NOTICE")).unwrap();
        assert!(notice.contains(&format!("version {},", presend::recipient::plan::METADATA)), "{notice}");
    }

    #[test]
    fn the_graphemes_are_those_of_the_judge() {
        assert!(fs::read_to_string(path(GRAPHEMES)).unwrap() == graphemes::table(), "run `cargo xtask update`");
    }

    #[test]
    fn the_numbering_plans_are_those_of_the_metadata() {
        let (plan, packed) = plan::tables().unwrap();
        assert!(fs::read_to_string(path(PLAN)).unwrap() == plan, "run `cargo xtask update`");
        assert!(fs::read(path(PACKED_PLAN)).unwrap() == packed, "run `cargo xtask update`");
    }

    #[test]
    fn the_book_is_that_of_the_rows() {
        let book = book().unwrap();
        assert!(fs::read_to_string(path(RULEBOOK)).unwrap() == pretty(&book).unwrap(), "run `cargo xtask update`");
        assert_eq!(fs::read_to_string(path(NAMES)).unwrap(), names(&book), "run `cargo xtask update`");
    }
}
