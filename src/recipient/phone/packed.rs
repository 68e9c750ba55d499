//! A phone report as text that a host reads faster than JSON: a check of a number takes less time than reading the JSON of
//! its report would.
//!
//! Fields end with a tab and lines with a line break. Neither can occur in them: of the input nothing crosses but digits,
//! and the name of a region whose control characters are masked.

use super::{Phone, RULES, look, truth};
use crate::context::Locale;
use crate::fix::Edit;
use crate::json::ROOT;
use crate::options::Options;
use crate::report::{Argument, Finding, HOME, Report, push_decimal};
use crate::rule::Rule;

/// Checks a phone number as it is written. The first line holds the language, E.164 without its plus sign, the ids with a space behind each, the
/// calling code, the region, the type, the possibility, whether it is possible and valid, the extension and the last
/// digits, which may be shown; what is not there is empty. Every other line is a finding: the number of its rule, its severity, the start and the end of its
/// range; the name and the value of its argument, `#` before a number; and of its fix whether it is safe, then the start,
/// the end and the new text of every edit.
pub fn check(text: &str, options: &Options) -> String {
    let mut out = Report::new(&options.context);
    let phone = look(text, &options.region, ROOT, &mut out);
    let (findings, _) = out.finish();
    let mut out = Fields(String::with_capacity(256));
    out.text(options.context.locale.name());
    phone.pack(&mut out);
    for finding in &findings {
        out.line();
        out.finding(finding);
    }
    out.0
}

/// What never changes of a rule's findings, for a host that keeps it: the id, the sentence, the title of the fix, the basis,
/// the answers of the platform as a rule has them, and the address of the page.
pub fn rule(number: usize, locale: Locale) -> String {
    let Some(rule) = RULES.iter().copied().flatten().nth(number) else { return String::new() };
    let [id, says, fix] = rule.words(locale);
    let mut out = Fields(String::new());
    for field in [id, says, fix, rule.basis.name(), rule.answers()] {
        out.text(field);
    }
    out.text(&[HOME, "rules/", id, ".html"].concat());
    out.0
}

/// Fields in the making.
struct Fields(String);

impl Fields {
    fn text(&mut self, value: &str) {
        self.0.push_str(value);
        self.0.push_str("\t");
    }

    fn number(&mut self, value: i64) {
        push_decimal(&mut self.0, value);
        self.text("");
    }

    fn range(&mut self, (start, end): (u32, u32)) {
        self.number(start.into());
        self.number(end.into());
    }

    fn line(&mut self) {
        self.0.push_str("\n");
    }

    fn finding(&mut self, finding: &Finding) {
        self.number(place_of(finding.rule));
        self.text(finding.severity.name());
        match finding.range {
            Some(range) => self.range(range),
            None => self.text("\t"),
        }
        match finding.arguments.first() {
            Some((name, Argument::Number(value))) => {
                self.text(name);
                self.0.push_str("#");
                self.number(*value);
            }
            Some((name, Argument::Text(value))) => {
                self.text(name);
                self.text(value);
            }
            None => self.text("\t"),
        }
        let Some(fix) = &finding.fix else { return };
        self.text(truth(fix.safe));
        for edit in &fix.edits {
            if let Edit::Text { range, text, .. } = edit {
                self.range(*range);
                self.text(text);
            }
        }
    }
}

/// The number of a rule among those about phone numbers.
fn place_of(rule: &Rule) -> i64 {
    RULES.iter().copied().flatten().position(|known| known == rule).unwrap_or_default() as i64
}

impl Phone {
    fn pack(&self, out: &mut Fields) {
        let Some(number) = &self.number else {
            // As many fields, all empty.
            out.text("\t\t\t\t\t\t\t\t\t");
            return;
        };
        out.text(&number.digits);
        for id in self.wa_ids() {
            out.0.push_str(&id);
            out.0.push_str(" ");
        }
        out.text("");
        out.text(number.code());
        out.text(number.territory.map_or("", |territory| territory.name()));
        out.text(number.kind.name());
        out.text(number.possibility.name());
        out.text(truth(number.possibility == super::Possibility::Possible));
        out.text(truth(number.is_valid()));
        out.text(self.extension.as_deref().unwrap_or_default());
        out.text(self.shown());
    }
}
