//! From findings to JSON text: the one writer of reports.

use super::{Argument, Count, Finding, Report, verdict};
use crate::context::Locale;
use crate::fix::Edit;
use crate::json::Place;
use crate::rule::Platform;

/// Where the rule pages stand.
pub const HOME: &str = "https://presend.example/";

impl Report<'_> {
    /// The report as JSON text: what every report has, and behind it what `more` writes.
    pub fn write(self, document: &dyn Pointers, more: &mut dyn FnMut(&mut Writer)) -> String {
        let locale = self.context().locale;
        let (findings, _) = self.finish();
        let mut out = Writer::default();
        out.object(|out| {
            out.report(document, locale, &findings);
            more(out);
        });
        out.finish()
    }
}

/// What writes the JSON Pointer of a place.
pub trait Pointers {
    /// The RFC 6901 JSON Pointer of a place.
    fn pointer(&self, place: Place) -> String;
}

/// An input that is a string of its own: all of it is one place.
pub struct Whole;

impl Pointers for Whole {
    fn pointer(&self, _place: Place) -> String {
        String::new()
    }
}

/// JSON text in the making.
pub struct Writer {
    text: String,
}

impl Default for Writer {
    /// With room for a short report, so that it need not be moved while it grows.
    fn default() -> Writer {
        Writer { text: String::with_capacity(512) }
    }
}

impl Writer {
    /// The text.
    pub fn finish(self) -> String {
        self.text
    }

    /// An object: the brackets, and the members that `inside` writes.
    pub fn object(&mut self, inside: impl FnOnce(&mut Writer)) {
        self.open('{');
        inside(self);
        self.text.push('}');
    }

    /// A list of what `each` writes of every item.
    pub fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut each: impl FnMut(&mut Writer, T)) {
        self.open('[');
        for item in items {
            each(self, item);
        }
        self.text.push(']');
    }

    /// The name of a member, one of ours; its value is written next.
    pub fn name(&mut self, name: &'static str) -> &mut Writer {
        self.comma();
        self.text.push('"');
        self.text.push_str(name);
        self.text.push_str("\":");
        self
    }

    /// The name of a member, which may be any; its value is written next.
    pub fn any_name(&mut self, name: &str) -> &mut Writer {
        self.string(name);
        self.text.push(':');
        self
    }

    /// A string.
    pub fn string(&mut self, value: &str) {
        self.comma();
        self.text.push('"');
        let mut plain = 0;
        for (at, byte) in value.bytes().enumerate() {
            if !matches!(byte, 0..0x20 | b'"' | b'\\') {
                continue;
            }
            self.text.push_str(value.get(plain..at).unwrap_or_default());
            plain = at + 1;
            self.text.push('\\');
            match byte {
                b'\n' => self.text.push('n'),
                0..0x20 => {
                    self.text.push_str("u00");
                    push_hex(byte, &mut self.text);
                }
                byte => self.text.push(char::from(byte)),
            }
        }
        self.text.push_str(value.get(plain..).unwrap_or_default());
        self.text.push('"');
    }

    /// A string, or `null`.
    pub fn string_or_null(&mut self, value: Option<&str>) {
        match value {
            Some(value) => self.string(value),
            None => self.raw("null"),
        }
    }

    /// A number.
    pub fn number(&mut self, value: i64) {
        self.comma();
        push_decimal(&mut self.text, value);
    }

    /// JSON text as it is.
    pub fn raw(&mut self, json: &str) {
        self.comma();
        self.text.push_str(json);
    }

    /// The members that every report has: `verdict` and `diagnostics`.
    pub fn report(&mut self, document: &dyn Pointers, locale: Locale, findings: &[Finding]) {
        self.name("verdict").string(verdict(findings).name());
        self.name("diagnostics");
        self.list(findings, |out, finding| out.finding(document, locale, finding));
    }

    /// The member `counts`.
    pub fn counts(&mut self, document: &dyn Pointers, counts: &[Count]) {
        self.name("counts");
        self.list(counts, |out, count| {
            out.object(|out| {
                let measure = &count.measure;
                out.name("path").string(&document.pointer(count.place));
                out.name("codePoints").number(i64::from(measure.code_points));
                out.name("utf16").number(i64::from(measure.utf16));
                out.name("graphemes").number(i64::from(measure.graphemes));
                out.name("bytes").number(i64::from(measure.bytes));
                out.name("limit").number(count.limit);
                for (name, value) in
                    [("words", count.words), ("parameters", count.parameters), ("emojis", Some(measure.emojis))]
                {
                    if let Some(value) = value {
                        out.name(name).number(i64::from(value));
                    }
                }
            });
        });
    }

    fn finding(&mut self, document: &dyn Pointers, locale: Locale, finding: &Finding) {
        let rule = finding.rule;
        let [id, says, fix_title] = rule.words(locale);
        self.object(|out| {
            out.name("rule").string(id);
            out.name("severity").string(finding.severity.name());
            out.name("message").string(&worded(says, &finding.arguments));
            out.name("path").string(&document.pointer(finding.place));
            if let Some((start, end)) = finding.range {
                out.name("range").range(start, end);
            }
            out.name("args").object(|out| {
                for (name, value) in &finding.arguments {
                    match value {
                        Argument::Number(number) => out.name(name).number(*number),
                        Argument::Text(text) => out.name(name).string(text),
                    }
                }
            });
            let mut answers = rule.platform().peekable();
            if answers.peek().is_some() {
                out.name("platform").list(answers, |out, answer| out.platform(&answer));
            }
            out.name("basis").string(rule.basis.name());
            if let Some(fix) = &finding.fix {
                out.name("fix").object(|out| {
                    out.name("title").string(&worded(fix_title, &finding.arguments));
                    out.name("safety").string(if fix.safe { "safe" } else { "unsafe" });
                    out.name("edits").list(&fix.edits, |out, edit| out.edit(document, edit));
                });
            }
            out.name("url").string(&[HOME, "rules/", id, ".html"].concat());
        });
    }

    /// What the platform would answer.
    pub fn platform(&mut self, answer: &Platform) {
        self.object(|out| {
            out.name("code").number(i64::from(answer.code));
            if let Some(subcode) = answer.subcode {
                out.name("subcode").number(i64::from(subcode));
            }
            out.name("basis").string(if answer.observed { "observed" } else { "documented" });
        });
    }

    fn edit(&mut self, document: &dyn Pointers, edit: &Edit) {
        self.object(|out| match edit {
            Edit::Text { place, range, text } => {
                out.name("path").string(&document.pointer(*place));
                out.name("range").range(range.0, range.1);
                out.name("text").string(text);
            }
            Edit::Replace { place, value } => out.operation(document.pointer(*place), "replace", Some(value)),
            Edit::Remove { place } => out.operation(document.pointer(*place), "remove", None),
            Edit::Add { parent, key, value } => {
                out.operation([&document.pointer(*parent), "/", key].concat(), "add", Some(value));
            }
        });
    }

    fn operation(&mut self, path: String, name: &str, value: Option<&String>) {
        self.name("path").string(&path);
        self.name("op").string(name);
        if let Some(value) = value {
            self.name("value").raw(value);
        }
    }

    /// A range in UTF-16 units.
    pub fn range(&mut self, start: u32, end: u32) {
        self.object(|out| {
            out.name("start").number(i64::from(start));
            out.name("end").number(i64::from(end));
        });
    }

    fn open(&mut self, bracket: char) {
        self.comma();
        self.text.push(bracket);
    }

    fn comma(&mut self) {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.text.push(',');
        }
    }
}

/// A number in decimal digits; the standard library's would bring all of its formatting along.
pub(crate) fn decimal(value: i64) -> String {
    let mut text = String::new();
    push_decimal(&mut text, value);
    text
}

/// Writes a number in decimal digits.
pub(crate) fn push_decimal(text: &mut String, value: i64) {
    if value < 0 {
        text.push('-');
    }
    push_digits(text, value.unsigned_abs());
}

/// Writes a byte as two hexadecimal digits.
pub(crate) fn push_hex(byte: u8, text: &mut String) {
    for nibble in [byte >> 4, byte & 15] {
        text.extend(char::from_digit(nibble.into(), 16));
    }
}

/// At most twenty digits, so at most twenty calls deep.
fn push_digits(text: &mut String, value: u64) {
    if value >= 10 {
        push_digits(text, value / 10);
    }
    text.push(char::from(b'0' + (value % 10) as u8));
}

/// A sentence with its arguments.
fn worded(says: &str, arguments: &[(&'static str, Argument)]) -> String {
    let mut rest = says;
    let mut sentence = String::new();
    while let Some((before, behind)) = rest.split_once('{') {
        let (name, after) = behind.split_once('}').unwrap_or((behind, ""));
        sentence.push_str(before);
        match arguments.iter().find(|(known, _)| *known == name) {
            Some((_, Argument::Number(number))) => push_decimal(&mut sentence, *number),
            Some((_, Argument::Text(text))) => sentence.push_str(text),
            None => {}
        }
        rest = after;
    }
    sentence.push_str(rest);
    sentence
}
