//! The read-only tree every check walks.
//!
//! A [`Document`] keeps its text and a flat list of nodes; a [`Json`] is a node's number with the document it
//! stands in, cheap to copy. A node knows its parent, so a finding needs no path on the way down: its place is the
//! node, and the JSON Pointer is written when the report is ([`Document::pointer`]).

mod reader;
pub mod rules;

use crate::report::{Pointers, Report, decimal};
use std::borrow::Cow;

/// A node's number in its document: where a finding stands.
pub type Place = u32;

/// The input itself.
pub const ROOT: Place = 0;

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number, kept as its text.
    Number,
    /// A string.
    Text,
    /// The name of a member; its value is the next node.
    Name,
    /// An array.
    List,
    /// An object.
    Object,
    /// A list or object below the greatest depth: reported, and not read.
    Cut,
}

#[derive(Clone, Copy)]
struct Node {
    kind: Kind,
    /// Bytes of the source, with the quotes of a string and the brackets of a container.
    start: u32,
    end: u32,
    /// Of a container the node after its last descendant; of a string with escapes its entry in `decoded`, plus one.
    link: u32,
    parent: Place,
    /// Of an item its index, of a member's name and value the member's number.
    ordinal: u32,
}

/// A JSON text and its tree.
pub struct Document<'t> {
    text: &'t str,
    nodes: Vec<Node>,
    decoded: Vec<String>,
    /// No object has two members of one name, so that a member is found where it is met first.
    unique: bool,
}

impl<'t> Document<'t> {
    /// Reads a text; what is wrong with the text itself goes to `out`. A text with a syntax error, or one that is too
    /// large, gives a document without a root.
    pub fn read(text: &'t str, out: &mut Report) -> Document<'t> {
        reader::read(text, out)
    }

    /// The whole input; `None` where it could not be read.
    pub fn root(&self) -> Option<Json<'_>> {
        (!self.nodes.is_empty()).then_some(Json { document: self, place: ROOT })
    }

    /// The source.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Every number in it.
    pub fn numbers(&self) -> impl Iterator<Item = Json<'_>> {
        let numbers = self.nodes.iter().enumerate().filter(|(_, node)| node.kind == Kind::Number);
        numbers.map(|(place, _)| Json { document: self, place: place as Place })
    }

    /// The value a JSON Pointer leads to.
    pub fn at(&self, pointer: &str) -> Option<Json<'_>> {
        let mut json = self.root()?;
        if pointer.is_empty() {
            return Some(json);
        }
        for step in pointer.strip_prefix('/')?.split('/') {
            json = match json.kind() {
                Kind::Object => json.get(&unescaped(step))?,
                Kind::List => json.items().nth(whole_number(step)?.try_into().ok()?)?,
                _ => return None,
            };
        }
        Some(json)
    }

    fn node(&self, place: Place) -> &Node {
        static NONE: Node = Node { kind: Kind::Null, start: 0, end: 0, link: 0, parent: ROOT, ordinal: 0 };
        self.nodes.get(place as usize).unwrap_or(&NONE)
    }
}

impl Pointers for Document<'_> {
    fn pointer(&self, place: Place) -> String {
        let mut steps = Vec::new();
        let mut json = Json { document: self, place };
        while let Some(parent) = json.parent() {
            steps.push(match parent.kind() {
                Kind::Object => Cow::Borrowed(json.member_name()),
                _ => Cow::Owned(decimal(i64::from(json.node().ordinal))),
            });
            json = parent;
        }
        let mut pointer = String::new();
        for step in steps.iter().rev() {
            pointer.push('/');
            for c in step.chars() {
                match c {
                    '~' => pointer.push_str("~0"),
                    '/' => pointer.push_str("~1"),
                    c => pointer.push(c),
                }
            }
        }
        pointer
    }
}

/// Decimal digits as a number, with a minus sign before them or without.
pub(crate) fn whole_number(digits: &str) -> Option<i64> {
    let plain = digits.strip_prefix('-').unwrap_or(digits);
    let mut value: i64 = 0;
    for digit in plain.bytes() {
        let digit = i64::from(digit.wrapping_sub(b'0'));
        value = tenfold(value)?.checked_add(digit).filter(|_| digit < 10)?;
    }
    (!plain.is_empty()).then_some(if plain.len() < digits.len() { -value } else { value })
}

/// Ten times a number, unless that is too much. The compiler's own check would multiply with 128 bits, which in WebAssembly is a
/// function of the compiler's library.
fn tenfold(value: i64) -> Option<i64> {
    (-i64::MAX / 10..=i64::MAX / 10).contains(&value).then(|| value * 10)
}

/// A step of a JSON Pointer as the name it stands for.
pub(crate) fn unescaped(step: &str) -> String {
    let mut name = String::new();
    let mut chars = step.chars().peekable();
    while let Some(c) = chars.next() {
        name.push(match c {
            '~' if chars.next_if_eq(&'1').is_some() => '/',
            '~' if chars.next_if_eq(&'0').is_some() => '~',
            c => c,
        });
    }
    name
}

/// A value in a document.
#[derive(Clone, Copy)]
pub struct Json<'d> {
    document: &'d Document<'d>,
    place: Place,
}

impl<'d> Json<'d> {
    /// Where it stands.
    pub fn place(self) -> Place {
        self.place
    }

    /// The document it stands in.
    pub fn document(self) -> &'d Document<'d> {
        self.document
    }

    /// What it is.
    pub fn kind(self) -> Kind {
        self.node().kind
    }

    /// The list or object it stands in.
    pub fn parent(self) -> Option<Json<'d>> {
        (self.place != ROOT).then(|| Json { place: self.node().parent, ..self })
    }

    /// Its bytes in the source, `start..end`.
    pub fn span(self) -> std::ops::Range<usize> {
        let node = self.node();
        node.start as usize..node.end as usize
    }

    /// Its source text.
    pub fn source(self) -> &'d str {
        self.document.text.get(self.span()).unwrap_or_default()
    }

    /// The string or the member's name it is, decoded.
    pub fn text(self) -> Option<&'d str> {
        let node = self.node();
        if !matches!(node.kind, Kind::Text | Kind::Name) {
            return None;
        }
        Some(match node.link.checked_sub(1) {
            Some(entry) => self.document.decoded.get(entry as usize).map(String::as_str).unwrap_or_default(),
            None => self.document.text.get(node.start as usize + 1..node.end as usize - 1).unwrap_or_default(),
        })
    }

    /// The boolean it is.
    pub fn boolean(self) -> Option<bool> {
        (self.kind() == Kind::Boolean).then(|| self.source() == "true")
    }

    /// The whole number it is, also when it is written `3e1` or `30.0`.
    pub fn integer(self) -> Option<i64> {
        if self.kind() != Kind::Number {
            return None;
        }
        let source = self.source();
        let (mantissa, exponent) = source.split_once(['e', 'E']).unwrap_or((source, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let fraction = fraction.trim_end_matches('0');
        let mut value = whole_number(&[whole, fraction].concat())?;
        let mut shift =
            whole_number(exponent.strip_prefix('+').unwrap_or(exponent))?.checked_sub(fraction.len() as i64)?;
        while shift > 0 && value != 0 {
            value = tenfold(value)?;
            shift -= 1;
        }
        (shift >= 0 || value == 0).then_some(value)
    }

    /// The items of a list; of anything else none.
    pub fn items(self) -> Items<'d> {
        self.children(Kind::List)
    }

    /// The members of an object in their order, names and values; of anything else none.
    pub fn members(self) -> Members<'d> {
        Members(self.children(Kind::Object))
    }

    /// The member of that name; of several the last, as every JSON parser has it.
    #[inline(always)]
    pub fn get(self, name: &str) -> Option<Json<'d>> {
        self.at(self.find(name))
    }

    /// The place of a member's value, [`ROOT`] for none: a number returns in a register, an option of a handle through
    /// memory, and there are many calls.
    #[inline(never)]
    fn find(self, name: &str) -> Place {
        let mut found = ROOT;
        let mut children = self.children(Kind::Object);
        loop {
            let (member, value) = (children.step(), children.step());
            if value == ROOT {
                return found;
            }
            if (Json { place: member, ..self }).text() == Some(name) {
                found = value;
                if self.document.unique {
                    return found;
                }
            }
        }
    }

    /// Another value of the same document; nothing below another is its root.
    #[inline(always)]
    fn at(self, place: Place) -> Option<Json<'d>> {
        (place != ROOT).then_some(Json { place, ..self })
    }

    /// The items of the list at an object's member; none where there is no list.
    pub fn items_at(self, name: &str) -> Items<'d> {
        // An object itself has no items.
        self.get(name).unwrap_or(self).items()
    }

    /// The string at that member.
    pub fn word(self, name: &str) -> Option<&'d str> {
        self.get(name)?.text()
    }

    /// True where the string at that member is this word, in any case.
    pub fn is(self, member: &str, word: &str) -> bool {
        self.word(member).is_some_and(|found| found.eq_ignore_ascii_case(word))
    }

    /// The whole number it is, also one written as a string of digits.
    pub fn whole(self) -> Option<i64> {
        self.integer().or_else(|| whole_number(self.text()?))
    }

    /// Of a member's value its name, of a name itself; elsewhere none.
    pub fn name(self) -> Option<Json<'d>> {
        let place = if self.kind() == Kind::Name { self.place } else { self.place.checked_sub(1)? };
        Some(Json { place, ..self }).filter(|name| name.kind() == Kind::Name)
    }

    /// The name of the member that this is the value (or the name) of; empty elsewhere.
    pub fn member_name(self) -> &'d str {
        self.name().and_then(Json::text).unwrap_or_default()
    }

    /// Its number among its siblings.
    pub fn ordinal(self) -> usize {
        self.node().ordinal as usize
    }

    fn node(self) -> &'d Node {
        self.document.node(self.place)
    }

    fn children(self, kind: Kind) -> Items<'d> {
        let node = self.node();
        let end = if node.kind == kind { node.link } else { 0 };
        Items { next: Json { place: self.place + 1, ..self }, end }
    }

    fn after(self) -> Place {
        let node = self.node();
        match node.kind {
            Kind::List | Kind::Object => node.link,
            _ => self.place + 1,
        }
    }
}

/// The items of a list. A type of its own, small to use in many places.
#[derive(Clone, Copy)]
pub struct Items<'d> {
    next: Json<'d>,
    end: Place,
}

impl<'d> Iterator for Items<'d> {
    type Item = Json<'d>;

    #[inline(always)]
    fn next(&mut self) -> Option<Json<'d>> {
        let place = self.step();
        self.next.at(place)
    }
}

impl Items<'_> {
    /// The place of the next item, [`ROOT`] behind the last.
    #[inline(never)]
    fn step(&mut self) -> Place {
        let child = self.next;
        if child.place >= self.end {
            return ROOT;
        }
        self.next.place = child.after();
        child.place
    }
}

/// The members of an object.
#[derive(Clone, Copy)]
pub struct Members<'d>(Items<'d>);

impl<'d> Iterator for Members<'d> {
    type Item = (Json<'d>, Json<'d>);

    #[inline(never)]
    fn next(&mut self) -> Option<(Json<'d>, Json<'d>)> {
        Some((self.0.next()?, self.0.next()?))
    }
}
