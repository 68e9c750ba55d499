//! Rows that say what an object may hold, and how they are kept.
//!
//! A row is a [`Field`], which no program holds when it runs: the table macro packs the rows of an object into one text
//! and a short list when the crate is compiled, a third of what the rows themselves would take in the module.

use crate::json::{Json, Kind};
use crate::limit::Limit;
use crate::report::Report;

/// What a member may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// A string.
    Text,
    /// A string, or a number in its place: what the platform's own samples write both ways.
    Word,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// An object.
    Object,
    /// A list.
    List,
    /// Anything, or something that its own check reads.
    Any,
    /// A list of strings.
    Texts,
    /// An instant: RFC 3339 text with a zone.
    Instant,
    /// A language tag (BCP 47).
    Language,
    /// A country's two capital letters (ISO 3166-1).
    Country,
}

impl Type {
    /// By their numbers.
    const ALL: [Type; 11] = [
        Type::Text,
        Type::Word,
        Type::Integer,
        Type::Boolean,
        Type::Object,
        Type::List,
        Type::Any,
        Type::Texts,
        Type::Instant,
        Type::Language,
        Type::Country,
    ];

    /// As messages call it.
    pub fn name(self) -> &'static str {
        match self {
            Type::Text | Type::Word | Type::Instant | Type::Language | Type::Country => "string",
            Type::Integer => "integer",
            Type::Boolean => "boolean",
            Type::Object => "object",
            Type::List | Type::Texts => "array",
            Type::Any => "any",
        }
    }

    /// True where a value is of it; what a text must look like is for who reads it.
    pub fn fits(self, json: Json) -> bool {
        match self {
            Type::Text | Type::Instant | Type::Language | Type::Country => json.kind() == Kind::Text,
            Type::Word => matches!(json.kind(), Kind::Text | Kind::Number),
            Type::Integer => json.integer().is_some(),
            Type::Boolean => json.kind() == Kind::Boolean,
            Type::Object => json.kind() == Kind::Object,
            Type::List => json.kind() == Kind::List,
            Type::Texts => json.kind() == Kind::List && json.items().all(|item| item.kind() == Kind::Text),
            Type::Any => true,
        }
    }
}

/// A member of an object.
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub kind: Type,
    /// True where it must be there.
    pub needed: bool,
    /// The greatest length of a text, or of a list that is needed the greatest number of its items.
    pub limit: Option<&'static Limit>,
    /// The words it may hold, a comma between two, compared without regard to case; any where there are none.
    pub words: &'static str,
    /// What an object holds, or each object of a list, where their own check does not read them.
    pub inner: Option<&'static Shape>,
    /// What else is asked of a value of this type.
    pub also: Option<Check>,
}

/// What is asked of a value.
pub type Check = fn(Json, &mut Report);

impl Field {
    /// A member that may be there.
    pub const fn of(name: &'static str, kind: Type) -> Field {
        Field { name, kind, needed: false, limit: None, words: "", inner: None, also: None }
    }

    /// An object that holds these members.
    pub const fn object(name: &'static str, inner: &'static Shape) -> Field {
        Field { inner: Some(inner), ..Field::of(name, Type::Object) }
    }

    /// A list of objects that hold these members.
    pub const fn list(name: &'static str, inner: &'static Shape) -> Field {
        Field { inner: Some(inner), ..Field::of(name, Type::List) }
    }

    /// A list of one to so many items.
    pub const fn counted(name: &'static str, limit: &'static Limit, inner: &'static Shape) -> Field {
        Field { limit: Some(limit), needed: true, ..Field::list(name, inner) }
    }

    /// A string no longer than a limit.
    pub const fn text(name: &'static str, limit: &'static Limit) -> Field {
        Field { limit: Some(limit), ..Field::of(name, Type::Text) }
    }

    /// A string that is one of these words.
    pub const fn one_of(name: &'static str, words: &'static str) -> Field {
        Field { words, ..Field::of(name, Type::Text) }
    }

    /// The same, and it must be there.
    pub const fn needed(self) -> Field {
        Field { needed: true, ..self }
    }

    /// The same, and this is asked of it as well.
    pub const fn also(self, check: Check) -> Field {
        Field { also: Some(check), ..self }
    }
}

/// What an object may hold, packed.
pub struct Shape {
    /// Of each row a letter for its type, one for the length of its name and two for that of its words; then both.
    text: &'static str,
    /// What some rows have besides, in their order.
    besides: &'static [Beside],
}

/// What a row has besides its name.
#[derive(Clone, Copy)]
pub struct Beside {
    /// The number of the row, from 1 on.
    pub(super) row: u8,
    pub(super) what: What,
}

/// A limit, a shape inside or a check.
#[derive(Clone, Copy)]
pub enum What {
    /// The greatest length.
    Limit(&'static Limit),
    /// What is inside.
    Inner(&'static Shape),
    /// What else is asked.
    Also(Check),
}

/// A row, unpacked.
#[derive(Clone, Copy)]
pub struct Row {
    number: u8,
    /// What the member is.
    pub kind: Type,
    /// True where it must be there.
    pub needed: bool,
    /// Its name.
    pub name: &'static str,
    /// The words it may hold.
    pub words: &'static str,
    shape: &'static Shape,
}

impl Row {
    /// What it has besides.
    pub fn besides(self) -> impl Iterator<Item = What> {
        self.shape.besides.iter().filter(move |beside| beside.row == self.number).map(|beside| beside.what)
    }
}

/// The rows of a shape.
#[derive(Clone)]
pub struct Rows {
    shape: &'static Shape,
    at: usize,
    number: u8,
}

impl Iterator for Rows {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let text = self.shape.text;
        let [kind, name, words, more] = text.as_bytes().get(self.at..self.at + HEAD)? else { return None };
        let from = self.at + HEAD;
        let middle = from + usize::from(*name);
        self.at = middle + usize::from(*words) + usize::from(*more) * 128;
        self.number += 1;
        Some(Row {
            number: self.number,
            kind: Type::ALL.get(usize::from(kind & (NEEDED - 1))).copied().unwrap_or(Type::Any),
            needed: kind & NEEDED != 0,
            name: text.get(from..middle).unwrap_or_default(),
            words: text.get(middle..self.at).unwrap_or_default(),
            shape: self.shape,
        })
    }
}

/// Bytes before a row's name.
pub(super) const HEAD: usize = 4;

/// Added to the number of a row's type where it is needed.
pub(super) const NEEDED: u8 = 16;

impl Shape {
    /// Its rows.
    pub fn rows(&'static self) -> Rows {
        Rows { shape: self, at: 0, number: 0 }
    }

    /// The row of a member.
    pub fn row(&'static self, name: &str) -> Option<Row> {
        self.rows().find(|row| row.name == name)
    }

    /// Packed rows, for the table macro.
    pub const fn packed(text: &'static [u8], besides: &'static [Beside]) -> Shape {
        match std::str::from_utf8(text) {
            Ok(text) => Shape { text, besides },
            Err(_) => Shape { text: "", besides },
        }
    }
}
