//! What an object may hold: rows, and the one function that reads them.

mod pack;
mod row;

use crate::json::{Json, Kind};
use crate::limit::{Limit, Unit};
use crate::report::{Count, Finding, Report};
use crate::rule::{Rule, Severity};
use crate::text::{Measure, Text, is_letter, parameters, trimmed, words};
pub use pack::{besides_count, besides_of, text_length, text_of};
pub use row::{Beside, Check, Field, Row, Rows, Shape, Type, What};

/// The rules of a domain for its shapes.
pub struct ShapeRules {
    /// A value of another type.
    pub wrong_type: &'static Rule,
    /// A member that must be there and is not.
    pub missing: &'static Rule,
    /// A member that nobody knows.
    pub unknown: &'static Rule,
    /// A word that is none of those allowed.
    pub word: &'static Rule,
    /// A text that has no characters.
    pub empty: &'static Rule,
    /// A text above its limit.
    pub too_long: &'static Rule,
    /// A text above its limit only when counted in UTF-16 units.
    pub too_long_utf16: &'static Rule,
    /// A list with too few or too many items.
    pub items: Option<&'static Rule>,
    /// True where a word in another case is worth a warning.
    pub exact: bool,
}

impl ShapeRules {
    /// Reads an object by its fields. False where it is no object, so that nothing else need be asked of it.
    pub fn read(&self, object: Json, shape: &'static Shape, out: &mut Report) -> bool {
        self.read_open(object, shape, "", out)
    }

    /// The same, where other members are known besides, and read elsewhere.
    pub fn read_open(&self, object: Json, shape: &'static Shape, besides: &'static str, out: &mut Report) -> bool {
        if !self.is(object, Type::Object, out) {
            return false;
        }
        // A member that is only misspelt is not missing besides.
        let mut meant: Vec<&str> = Vec::new();
        for (name, value) in object.members() {
            let known = name.text().unwrap_or_default();
            match shape.row(known) {
                Some(row) => self.member(row, value, out),
                // What an object is was asked before its fields are read.
                None if known == "type" => {}
                None if !known.is_empty() && listed(besides).any(|beside| beside == known) => {}
                None => meant.extend(self.unknown(known, value, shape, besides, out)),
            }
        }
        for row in shape.rows().filter(|row| row.needed && !meant.contains(&row.name)) {
            self.needs(object, row.name, out);
        }
        true
    }

    /// True where an object has a member; says so where it has not.
    pub fn needs(&self, object: Json, name: &str, out: &mut Report) -> bool {
        let there = object.get(name).is_some();
        if !there {
            out.add(self.missing, object).text("name", name);
        }
        there
    }

    /// True where a value has a type; says so where it has not.
    pub fn is(&self, json: Json, kind: Type, out: &mut Report) -> bool {
        let fits = kind.fits(json);
        if !fits && json.kind() != Kind::Cut {
            out.add(self.wrong_type, json).text("expected", kind.name());
        }
        fits
    }

    /// Reads the value of a member by its row.
    pub fn member(&self, row: Row, value: Json, out: &mut Report) {
        if out.is_full() || !self.is(value, row.kind, out) {
            return;
        }
        // A number where a word may stand is read as it is written.
        let number = (value.kind() == Kind::Number && row.kind == Type::Word).then_some(value.source());
        let text = value.text().or(number).map(|written| Text { json: value, value: written });
        match text {
            Some(text) if row.needed && text.value.is_empty() => self.nonempty(value, out),
            Some(text) if !row.words.is_empty() => self.one_of(text, row.words, out),
            _ => {}
        }
        for what in row.besides() {
            match (what, text) {
                (What::Limit(limit), Some(text)) => self.length(text, limit, out),
                (What::Limit(limit), None) => self.count(value, value.items().count(), 1, limit, out),
                (What::Inner(shape), _) => self.inner(value, shape, out),
                (What::Also(check), _) => check(value, out),
            }
        }
    }

    /// What an object holds, or each object of a list.
    fn inner(&self, value: Json, shape: &'static Shape, out: &mut Report) {
        if value.kind() == Kind::Object {
            self.read(value, shape, out);
        }
        for item in value.items() {
            if out.is_full() {
                return;
            }
            self.read(item, shape, out);
        }
    }

    /// Says that a member is an empty text.
    pub fn nonempty(&self, value: Json, out: &mut Report) {
        out.add(self.empty, value).text("name", value.member_name());
    }

    /// Says so where a list has too few or too many items.
    pub fn count(&self, list: Json, actual: usize, least: i64, limit: &Limit, out: &mut Report) {
        let most = limit.now(out.context());
        let actual = actual as i64;
        let wrong = !(least..=most).contains(&actual);
        if let Some(rule) = self.items.filter(|_| wrong) {
            out.add(rule, list).number("least", least).number("limit", most).number("actual", actual);
        }
    }

    /// Says so where a text is none of these words.
    pub fn one_of(&self, text: Text, words: &'static str, out: &mut Report) {
        let same = find_word(words, text.value);
        if same.is_some_and(|word| !self.exact || word == text.value) {
            return;
        }
        let near = same.or_else(|| near_word(text.value, words));
        let finding = out.none_of(self.word, text.json, words, near).text("name", text.json.member_name());
        if let Some(word) = near.filter(|_| self.exact) {
            finding.replace(text.json, word, same.is_some());
        }
        // Whether the platform minds the case is not published.
        if same.is_some() {
            finding.as_warning();
        }
    }

    /// Says that a member is unknown, and gives the one that was most likely meant.
    #[cold]
    fn unknown(
        &self,
        name: &str,
        value: Json,
        shape: &'static Shape,
        besides: &'static str,
        out: &mut Report,
    ) -> Option<&'static str> {
        let besides = listed(besides).filter(|beside| !beside.is_empty());
        let known: Vec<&str> = shape.rows().map(|row| row.name).chain(besides).collect();
        // Finding what was meant takes longer than saying that it is unknown, and a full report shows neither.
        let near = if out.has_room() { nearest(name, &known) } else { None };
        let finding = out.add(self.unknown, value).quote("name", name);
        // What does not much resemble a known name may be newer than this list.
        let misspelt = finding.severity == Severity::Error;
        let near_enough = near.filter(|near| is_slip(name, near));
        if misspelt && near_enough.is_none() {
            finding.as_warning();
        }
        if let Some(near) = near {
            finding.text("nearest", near);
        }
        let meant = near_enough.filter(|_| misspelt)?;
        if value.parent().is_some_and(|parent| parent.get(meant).is_none()) {
            finding.rename(value, meant);
        }
        Some(meant)
    }

    /// Counts a limited text, and says so where it is too long.
    pub fn length(&self, text: Text, limit: &Limit, out: &mut Report) {
        let most = limit.now(out.context());
        let measure = Measure::of(text.value);
        let length = if limit.unit == Unit::Bytes { measure.bytes } else { measure.code_points };
        if i64::from(length) > most {
            let kept = trimmed(text.value, most as usize).len();
            let finding = out.add(self.too_long, text.json);
            finding.number("limit", most).number("actual", i64::from(length)).text("unit", limit.unit.name());
            finding.rewrite(&text, kept..text.value.len(), "", false);
            if !can_be_cut(&text, kept) {
                finding.fix = None;
            }
        } else if i64::from(measure.utf16) > most && limit.unit == Unit::CodePoints {
            out.add(self.too_long_utf16, text.json).number("limit", most).number("actual", i64::from(measure.utf16));
        }
        if out.counts.len() < crate::limit::FINDINGS {
            out.counts.push(Count { place: text.json.place(), measure, limit: most, words: None, parameters: None });
        }
    }
}

/// Prose can be cut, a code or an address cannot; nor can a text where a parameter would go, or stand at its end.
fn can_be_cut(text: &Text, kept: usize) -> bool {
    let behind = text.value.bytes().rposition(|byte| matches!(byte, b'{' | b'}')).map_or(0, |brace| brace + 1);
    // The value of a parameter may be a code.
    let list = text.json.parent().and_then(Json::parent).map_or("", Json::member_name);
    let prose = matches!(text.json.member_name(), "text" | "autofill_text") && list != "parameters";
    prose && kept > 0 && behind <= kept && (behind == 0 || text.piece(behind..kept).contains(is_letter))
}

/// The words of a list with commas, as messages show it.
pub fn listed(words: &str) -> impl Iterator<Item = &str> {
    words.split(',').map(|word| word.strip_prefix(' ').unwrap_or(word))
}

/// A word of a list with commas, whatever its case.
pub fn find_word(words: &'static str, written: &str) -> Option<&'static str> {
    listed(words).find(|word| word.eq_ignore_ascii_case(written))
}

/// The word of a list with commas that was most likely meant.
pub fn near_word(written: &str, words: &'static str) -> Option<&'static str> {
    let words: Vec<&str> = listed(words).collect();
    nearest(written, &words)
}

impl<'c> Report<'c> {
    /// A finding about a word that is none of a list with commas, with the one that was most likely meant.
    pub fn none_of(&mut self, rule: &'static Rule, json: Json, words: &str, near: Option<&str>) -> &mut Finding {
        let finding = self.add(rule, json).text("allowed", words);
        if let Some(near) = near {
            finding.text("nearest", near);
        }
        finding
    }
}

/// The word that an author most likely meant: the same but for case and separators, or at most a third of it wrong.
pub fn nearest<'w>(written: &str, words: &[&'w str]) -> Option<&'w str> {
    let written = plain(written);
    let (distance, word) =
        words.iter().map(|word| (distance(&written, &plain(word)), *word)).min_by_key(|(d, _)| *d)?;
    (distance * 3 <= word.len()).then_some(word)
}

/// True where one word is another but for case, separators and a letter; of a long one two, as when they changed places.
fn is_slip(written: &str, word: &str) -> bool {
    let (written, word) = (plain(written), plain(word));
    let most = if word.len() > 5 && written.len() == word.len() || word.len() > 11 { 2 } else { 1 };
    distance(&written, &word) <= most
}

/// The letters of a word, all small, up to more than any has.
fn plain(text: &str) -> Vec<char> {
    text.chars().take(48).filter(|c| is_letter(*c)).map(|c| c.to_ascii_lowercase()).collect()
}

/// Insertions, deletions and replacements that make one word of another (Levenshtein).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, y) in row.iter_mut().skip(1).zip(b) {
            let new = (diagonal + usize::from(x != y)).min(left + 1).min(*cell + 1);
            diagonal = std::mem::replace(cell, new);
            left = new;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// Adds words and parameters to the count of a text that was counted last.
pub fn count_words(text: Text, out: &mut Report) {
    let found = parameters(text.value);
    if let Some(count) = out.counts.last_mut().filter(|count| count.place == text.json.place()) {
        count.parameters = Some(found.list.len() as u32);
        count.words = Some(words(text.value).count);
    }
}
