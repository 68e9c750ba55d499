//! A phone report as text that a host reads faster than JSON: a check of a number takes less time than reading the JSON of
//! its report would.
//!
//! Words of the interface cross as letters, `a` for the first; numbers below 1,000 as the character 32 above them; other
//! fields as text, with a tab behind each. Neither tabs nor line breaks can occur in them: of the input nothing crosses but
//! digits, and the name of a region whose control characters are masked.

use super::wa_ids::two_ids;
use super::{Phone, Possibility, RULES, judged};
use crate::context::Locale;
use crate::fix::Edit;
use crate::json::ROOT;
use crate::options::Options;
use crate::report::{Argument, Finding, HOME, decimal};
use crate::rule::Rule;

/// Checks a phone number as it is written.
///
/// The first line is the language as a digit; where a number was read its type and its possibility, how many of its last
/// digits may be shown and how many the calling code has; then as text the region, the digits of E.164, the ids with a space
/// between them (`=` for those digits) and the extension.
///
/// Every other line is a finding: its rule and its severity, the start and the end of its range (twice 0 for none); the name
/// of its argument, with `#` and a number or `=` and a text; and of its fix `s` or `u`, for safe or not, and of every edit
/// the start, the end and the new text.
pub fn check(text: &str, options: &Options) -> String {
    let (phone, findings) = judged(text, options, ROOT);
    let mut out = Packed(String::with_capacity(128));
    out.above(b'0', options.context.locale as u32);
    phone.pack(&mut out);
    for finding in &findings {
        out.0.push('\n');
        out.finding(finding);
    }
    out.0
}

/// What never changes of a rule's findings, for a host that keeps it: the id, the sentence, the title of the fix, the basis,
/// the answers of the platform as a rule has them, and the address of the page.
pub fn rule(number: usize, locale: Locale) -> String {
    let Some(rule) = RULES.iter().copied().flatten().nth(number) else { return String::new() };
    let [id, says, fix] = rule.words(locale);
    let mut out = Packed(String::new());
    for field in [id, says, fix, rule.basis.name(), rule.answers()] {
        out.text(field);
    }
    out.text(&[HOME, "rules/", id, ".html"].concat());
    out.0
}

struct Packed(String);

impl Packed {
    fn text(&mut self, value: &str) {
        self.0.push_str(value);
        self.0.push('\t');
    }

    /// A small number as a character.
    fn above(&mut self, first: u8, number: u32) {
        self.0.extend(char::from_u32(u32::from(first) + number));
    }

    fn range(&mut self, (start, end): (u32, u32)) {
        self.above(b' ', start);
        self.above(b' ', end);
    }

    fn finding(&mut self, finding: &Finding) {
        self.above(b' ', place_of(finding.rule));
        self.above(b'a', finding.severity as u32);
        self.range(finding.range.unwrap_or_default());
        match finding.arguments.first() {
            Some((name, Argument::Number(value))) => self.text(&[name, "#", &decimal(*value)].concat()),
            Some((name, Argument::Text(value))) => self.text(&[name, "=", value].concat()),
            None => self.text(""),
        }
        let Some(fix) = &finding.fix else { return };
        self.0.push_str(if fix.safe { "s" } else { "u" });
        for edit in &fix.edits {
            if let Edit::Text { range, text, .. } = edit {
                self.range(*range);
                self.text(text);
            }
        }
    }
}

/// The number of a rule among those about phone numbers.
fn place_of(rule: &Rule) -> u32 {
    RULES.iter().copied().flatten().position(|known| known == rule).unwrap_or_default() as u32
}

impl Phone {
    fn pack(&self, out: &mut Packed) {
        let Some(number) = &self.number else { return };
        out.above(b'a', number.kind as u32);
        out.above(b'a', number.possibility as u32);
        out.above(b'0', self.shown().len() as u32);
        out.above(b'0', number.code().len() as u32);
        out.text(number.territory.map_or("", |territory| territory.name()));
        out.text(&number.digits);
        match two_ids(number) {
            Some([first, second]) => out.text(&[&first, " ", &second].concat()),
            None if number.possibility == Possibility::Possible => out.text("="),
            None => out.text(""),
        }
        out.text(self.extension.as_deref().unwrap_or_default());
    }
}
