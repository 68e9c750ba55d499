//! From JSON text to a [`Document`]: RFC 8259 to the letter, without recursion.
//!
//! Ours because no library gives a linter positions, member order, duplicate names, numbers as text and a bounded
//! depth in the size that a form can afford; a test holds it against `serde_json`.

use super::rules::{DUPLICATE_MEMBER, LONE_SURROGATE, SYNTAX, TOO_DEEP, TOO_LARGE};
use super::{Document, Json, Kind, Node, Place, ROOT};
use crate::limit::{DEPTH, TEXT_BYTES};
use crate::order::order;
use crate::report::Report;
use crate::text::utf16_length;

/// The byte at which the text stops being JSON.
struct Wrong(usize);

struct Reader<'t> {
    document: Document<'t>,
    at: usize,
    /// The containers open at this point; a place, or nothing below the greatest depth, and whether it is an object.
    open: Vec<(Option<Place>, bool)>,
    /// Places of strings with a lone surrogate, and where in the decoded string the first one stands, in UTF-16 units.
    lone: Vec<(Place, u32)>,
    cut: Vec<Place>,
}

pub(super) fn read<'t>(text: &'t str, out: &mut Report) -> Document<'t> {
    let document = Document { text, nodes: Vec::new(), decoded: Vec::new(), unique: false };
    let most = TEXT_BYTES.now(out.context());
    if text.len() as i64 > most {
        out.add_at(TOO_LARGE, ROOT).number("limit", most).text("unit", TEXT_BYTES.unit.name());
        return document;
    }
    let mut reader = Reader { document, at: 0, open: Vec::new(), lone: Vec::new(), cut: Vec::new() };
    if let Err(Wrong(at)) = reader.value_and_end() {
        syntax_error(text, at, out);
        reader.document.nodes.clear();
        return reader.document;
    }
    for place in reader.cut {
        out.add_at(TOO_DEEP, place).number("limit", i64::from(DEPTH));
    }
    for (place, unit) in reader.lone {
        let name = reader.document.node(place).kind == Kind::Name;
        let finding = out.add_at(LONE_SURROGATE, place);
        if !name {
            finding.range(unit, unit + 1);
        }
    }
    reader.document.unique = !duplicates(&reader.document, out);
    reader.document
}

#[cold]
fn syntax_error(text: &str, at: usize, out: &mut Report) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.bytes().rposition(|byte| byte == b'\n').map_or(0, |newline| newline + 1);
    let start = utf16_length(before);
    let wrong = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf16) as u32;
    out.add_at(SYNTAX, ROOT)
        .range(start, start + wrong)
        .number("line", before.bytes().filter(|byte| *byte == b'\n').count() as i64 + 1)
        .number("column", i64::from(start - utf16_length(before.get(..line_start).unwrap_or_default())) + 1);
}

/// Reports every member whose name an earlier member of the same object has; true where there is one.
fn duplicates(document: &Document, out: &mut Report) -> bool {
    let mut found = false;
    let objects = (0..document.nodes.len() as Place).filter(|&place| document.node(place).kind == Kind::Object);
    for place in objects {
        let members: Vec<(&str, Place)> = Json { document, place }
            .members()
            .filter_map(|(name, value)| Some((name.text()?, value.place())))
            .collect();
        if members.len() < 2 {
            continue;
        }
        let hashes: Vec<u32> = members.iter().map(|(name, _)| hash(name)).collect();
        let order = order(&hashes);
        for (at, &member) in order.iter().enumerate() {
            let Some(&(name, again)) = members.get(member) else {
                continue;
            };
            // Names of one hash are nearly always one name; a few steps back are enough for those that are not.
            let before = order.get(at.saturating_sub(8)..at).unwrap_or_default();
            if before.iter().any(|&earlier| members.get(earlier).is_some_and(|(earlier, _)| *earlier == name)) {
                out.add_at(DUPLICATE_MEMBER, again).quote("name", name);
                found = true;
            }
        }
    }
    found
}

/// FNV-1a.
fn hash(name: &str) -> u32 {
    name.bytes().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

impl Reader<'_> {
    fn value_and_end(&mut self) -> Result<(), Wrong> {
        loop {
            self.skip_space();
            if self.value()? {
                continue;
            }
            loop {
                self.skip_space();
                let Some(&(container, object)) = self.open.last() else {
                    return if self.at == self.document.text.len() { Ok(()) } else { Err(Wrong(self.at)) };
                };
                match self.peek() {
                    Some(b',') => {
                        self.at += 1;
                        self.skip_space();
                        if object {
                            self.name()?;
                        }
                        break;
                    }
                    Some(b']') if !object => self.close(container),
                    Some(b'}') if object => self.close(container),
                    _ => return Err(Wrong(self.at)),
                }
            }
        }
    }

    /// Reads a scalar, an empty container, or the opening of a container, up to its first value: then `true`.
    fn value(&mut self) -> Result<bool, Wrong> {
        let start = self.at;
        match self.peek() {
            Some(b'{') => {
                let place = self.open(Kind::Object);
                if self.peek() == Some(b'}') {
                    self.close(place);
                    return Ok(false);
                }
                self.name()?;
                return Ok(true);
            }
            Some(b'[') => {
                let place = self.open(Kind::List);
                if self.peek() == Some(b']') {
                    self.close(place);
                    return Ok(false);
                }
                return Ok(true);
            }
            Some(b'"') => self.string(Kind::Text)?,
            Some(b'-' | b'0'..=b'9') => {
                self.number()?;
                self.push(Kind::Number, start);
            }
            Some(b't') => self.literal("true", Kind::Boolean)?,
            Some(b'f') => self.literal("false", Kind::Boolean)?,
            Some(b'n') => self.literal("null", Kind::Null)?,
            _ => return Err(Wrong(start)),
        }
        Ok(false)
    }

    fn open(&mut self, kind: Kind) -> Option<Place> {
        let deep = self.open.len() >= DEPTH as usize;
        let place = self.push(if deep { Kind::Cut } else { kind }, self.at);
        if deep {
            self.cut.extend(place);
        }
        self.open.push((place, kind == Kind::Object));
        self.at += 1;
        self.skip_space();
        place
    }

    fn close(&mut self, container: Option<Place>) {
        self.at += 1;
        self.open.pop();
        let (end, after) = (self.at as u32, self.document.nodes.len() as Place);
        if let Some(node) = container.and_then(|place| self.document.nodes.get_mut(place as usize)) {
            node.end = end;
            node.link = after;
        }
    }

    /// A member's name and its colon, and the space behind it.
    fn name(&mut self) -> Result<(), Wrong> {
        if self.peek() != Some(b'"') {
            return Err(Wrong(self.at));
        }
        self.string(Kind::Name)?;
        self.skip_space();
        if self.peek() != Some(b':') {
            return Err(Wrong(self.at));
        }
        self.at += 1;
        self.skip_space();
        Ok(())
    }

    fn literal(&mut self, word: &str, kind: Kind) -> Result<(), Wrong> {
        let start = self.at;
        for byte in word.bytes() {
            if self.peek() != Some(byte) {
                return Err(Wrong(self.at));
            }
            self.at += 1;
        }
        self.push(kind, start);
        Ok(())
    }

    fn number(&mut self) -> Result<(), Wrong> {
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Wrong> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(Wrong(start)) } else { Ok(()) }
    }

    fn string(&mut self, kind: Kind) -> Result<(), Wrong> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => return self.string_with_escapes(kind, start),
                Some(0..0x20) | None => return Err(Wrong(self.at)),
                Some(_) => self.at += 1,
            }
        }
        self.at += 1;
        self.push(kind, start);
        Ok(())
    }

    fn string_with_escapes(&mut self, kind: Kind, start: usize) -> Result<(), Wrong> {
        let mut decoded = String::new();
        let mut lone = None;
        let mut plain = start + 1;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    decoded.push_str(self.slice(plain, self.at));
                    let c = self.escape()?.unwrap_or_else(|| {
                        lone.get_or_insert_with(|| utf16_length(&decoded));
                        char::REPLACEMENT_CHARACTER
                    });
                    decoded.push(c);
                    plain = self.at;
                }
                Some(0..0x20) | None => return Err(Wrong(self.at)),
                Some(_) => self.at += 1,
            }
        }
        decoded.push_str(self.slice(plain, self.at));
        self.at += 1;
        if let Some(place) = self.push(kind, start) {
            self.document.decoded.push(decoded);
            let entry = self.document.decoded.len() as u32;
            if let Some(node) = self.document.nodes.get_mut(place as usize) {
                node.link = entry;
            }
            self.lone.extend(lone.map(|unit| (place, unit)));
        }
        Ok(())
    }

    /// One escape sequence, a surrogate pair included; `None` for a lone surrogate.
    fn escape(&mut self) -> Result<Option<char>, Wrong> {
        let start = self.at;
        self.at += 2;
        Ok(Some(match self.document.text.as_bytes().get(start + 1) {
            Some(&c @ (b'"' | b'\\' | b'/')) => char::from(c),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let first = self.hex().ok_or(Wrong(start))?;
                if !(0xD800..0xDC00).contains(&first) || !self.slice(self.at, self.at + 2).eq("\\u") {
                    return Ok(char::from_u32(first));
                }
                let pair_at = self.at;
                self.at += 2;
                let second = self.hex().ok_or(Wrong(pair_at))?;
                if !(0xDC00..0xE000).contains(&second) {
                    self.at = pair_at;
                    return Ok(None);
                }
                return Ok(char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)));
            }
            _ => return Err(Wrong(start)),
        }))
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.document.text.get(self.at..self.at + 4)?;
        self.at += 4;
        digits.chars().try_fold(0, |value, digit| Some(value << 4 | digit.to_digit(16)?))
    }

    /// A new node that ends here, unless it stands below the greatest depth.
    fn push(&mut self, kind: Kind, start: usize) -> Option<Place> {
        let place = self.document.nodes.len() as Place;
        let (parent, ordinal) = match self.open.last() {
            None => (ROOT, 0),
            Some((None, _)) => return None,
            Some((Some(parent), object)) => {
                // The container's link counts its children until it is closed.
                let container = self.document.nodes.get_mut(*parent as usize)?;
                if container.kind == Kind::Cut {
                    return None;
                }
                let ordinal = container.link;
                if !object || kind != Kind::Name {
                    container.link += 1;
                }
                (*parent, ordinal)
            }
        };
        self.document.nodes.push(Node { kind, start: start as u32, end: self.at as u32, link: 0, parent, ordinal });
        Some(place)
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.document.text.as_bytes().get(self.at).copied()
    }

    fn slice(&self, start: usize, end: usize) -> &str {
        self.document.text.get(start..end).unwrap_or_default()
    }
}
