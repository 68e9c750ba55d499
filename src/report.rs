//! What a check says: findings, in the order of the input, and the verdict that follows from them.

pub mod rules;
mod write;

use crate::context::Context;
use crate::fix::{Edit, Fix};
use crate::json::{Json, Place, ROOT};
use crate::limit::FINDINGS;
use crate::order::order;
use crate::rule::{Rule, Severity};
use crate::text::READ;
use rules::FINDINGS_CUT;
pub use write::{HOME, Pointers, Whole, Writer};
pub(crate) use write::{decimal, push_decimal, push_hex};

/// What follows from the worst finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing worse than an info.
    Pass,
    /// A warning: a person should look.
    Review,
    /// An error.
    Block,
}

impl Verdict {
    /// The word in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Pass => "pass",
            Verdict::Review => "review",
            Verdict::Block => "block",
        }
    }
}

/// A fact behind a finding.
#[derive(Debug, PartialEq, Eq)]
pub enum Argument {
    /// A number.
    Number(i64),
    /// A word of the interface, or a short piece of the input without personal data.
    Text(String),
}

/// One thing found. Facts only: it is worded when the report is written.
#[derive(Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// As the walk sees it; what the caller wants of the rule comes on top.
    pub severity: Severity,
    /// The value it is about.
    pub place: Place,
    /// UTF-16 units in the decoded string at the place, end exclusive.
    pub range: Option<(u32, u32)>,
    /// Facts by name.
    pub arguments: Vec<(&'static str, Argument)>,
    /// A way to mend it.
    pub fix: Option<Fix>,
}

impl Finding {
    fn of(rule: &'static Rule, place: Place) -> Finding {
        Finding { rule, severity: rule.severity, place, range: None, arguments: Vec::new(), fix: None }
    }

    /// Only a part of the string at the place, in UTF-16 units.
    #[inline(never)]
    pub fn range(&mut self, start: u32, end: u32) -> &mut Finding {
        self.range = Some((start, end));
        self
    }

    /// A number behind the finding.
    #[inline(never)]
    pub fn number(&mut self, name: &'static str, value: i64) -> &mut Finding {
        self.arguments.push((name, Argument::Number(value)));
        self
    }

    /// A word behind the finding: one of ours, never one of the input's.
    #[inline(never)]
    pub fn text(&mut self, name: &'static str, value: &str) -> &mut Finding {
        self.arguments.push((name, Argument::Text(value.to_owned())));
        self
    }

    /// A name out of the input, cut short and with longer numbers masked, since it may hold anything.
    #[inline(never)]
    pub fn quote(&mut self, name: &'static str, value: &str) -> &mut Finding {
        let quoted = if value.is_empty() { "\"\"".to_owned() } else { without_numbers(value) };
        self.text(name, &quoted)
    }

    /// The place makes it less than its rule's highest severity.
    pub fn as_warning(&mut self) -> &mut Finding {
        self.severity = Severity::Warning;
        self
    }

    /// The place makes it good to know, no more.
    pub fn as_info(&mut self) -> &mut Finding {
        self.severity = Severity::Info;
        self
    }

    /// A way to mend it.
    pub fn fix(&mut self, fix: Fix) -> &mut Finding {
        self.fix = Some(fix);
        self
    }

    /// A way to mend it: a member or an item goes, which a person should look at.
    pub fn remove(&mut self, value: Json) -> &mut Finding {
        self.fix(Fix { safe: false, edits: vec![Edit::Remove { place: value.place() }] })
    }

    /// A way to mend it: a member gets another name, a plain one.
    pub fn rename(&mut self, value: Json, name: &str) -> &mut Finding {
        let source = value.source();
        // What is long is not repeated in a report.
        let Some(parent) = value.parent().filter(|_| source.len() <= READ) else { return self };
        let alone = parent.members().count() == 1;
        self.fix(Fix {
            safe: false,
            edits: if alone {
                let value = ["{\"", name, "\": ", source, "}"].concat();
                vec![Edit::Replace { place: parent.place(), value }]
            } else {
                let (key, value_text) = (name.to_owned(), source.to_owned());
                vec![
                    Edit::Remove { place: value.place() },
                    Edit::Add { parent: parent.place(), key, value: value_text },
                ]
            },
        })
    }

    /// A way to mend it: a value becomes another string, one of ours, without anything to escape.
    pub fn replace(&mut self, value: Json, by: &str, safe: bool) -> &mut Finding {
        let value = Edit::Replace { place: value.place(), value: ["\"", by, "\""].concat() };
        self.fix(Fix { safe, edits: vec![value] })
    }
}

/// The longest piece of the input that a message repeats, in characters.
const QUOTED: usize = 40;

fn without_numbers(text: &str) -> String {
    let digits = text.chars().filter(|c| is_number(*c)).count();
    let mut quoted = String::new();
    for (at, c) in text.chars().enumerate() {
        if at == QUOTED {
            quoted.push('…');
            break;
        }
        quoted.push(if is_number(c) && digits > 4 || c.is_control() { '•' } else { c });
    }
    quoted
}

/// Digits of the scripts that phone numbers are written in: Latin, Arabic, Persian, Devanagari, Bengali, Thai, fullwidth.
fn is_number(c: char) -> bool {
    matches!(c, '0'..='9' | '٠'..='٩' | '۰'..='۹' | '०'..='९' | '০'..='৯' | '๐'..='๙' | '０'..='９')
}

/// The lengths of one limited text.
#[derive(Clone, Debug)]
pub struct Count {
    /// The text.
    pub place: Place,
    /// How long it is.
    pub measure: crate::text::Measure,
    /// The limit, in code points.
    pub limit: i64,
    /// Words outside of parameters, where they matter.
    pub words: Option<u32>,
    /// Parameters, where there may be some.
    pub parameters: Option<u32>,
}

/// The findings of one input.
pub struct Report<'c> {
    context: &'c Context,
    findings: Vec<Finding>,
    /// The worst finding that was left out.
    cut: Option<Severity>,
    /// Lengths of the limited texts.
    pub counts: Vec<Count>,
}

impl<'c> Report<'c> {
    /// A report without findings.
    pub fn new(context: &'c Context) -> Report<'c> {
        Report { context, findings: Vec::new(), cut: None, counts: Vec::new() }
    }

    /// What the caller passed.
    pub fn context(&self) -> &'c Context {
        self.context
    }

    /// A finding about a value.
    pub fn add(&mut self, rule: &'static Rule, json: Json) -> &mut Finding {
        self.add_at(rule, json.place())
    }

    /// A finding at a place.
    #[cold]
    #[inline(never)]
    pub fn add_at(&mut self, rule: &'static Rule, place: Place) -> &mut Finding {
        self.include(Finding::of(rule, place));
        let last = self.findings.len() - 1;
        #[allow(clippy::indexing_slicing, reason = "pushed in the line before")]
        &mut self.findings[last]
    }

    /// A finding at a place that is its rule's highest severity only where that holds, and elsewhere a warning.
    #[inline(never)]
    pub fn add_graded(&mut self, rule: &'static Rule, place: Place, holds: bool) -> &mut Finding {
        let finding = self.add_at(rule, place);
        if holds { finding } else { finding.as_warning() }
    }

    /// A finding about a value, where none of its rule is there yet: what is said once, however many places show it.
    pub fn once(&mut self, rule: &'static Rule, json: Json) -> Option<&mut Finding> {
        if self.has(rule) { None } else { Some(self.add(rule, json)) }
    }

    /// True where a finding of a rule is there. What is asked again and again was mostly added last.
    pub fn has(&self, rule: &Rule) -> bool {
        self.findings.iter().rev().any(|finding| finding.rule == rule)
    }

    /// The findings so far, without what the caller wants of their rules.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The same as one's own, to be taken into another report about the same input.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// A finding of another report about a part of the same input.
    #[cold]
    #[inline(never)]
    pub fn include(&mut self, finding: Finding) {
        // It may be lowered after it was added, so one too many is only put away when the next one comes.
        self.put_away();
        self.findings.push(finding);
    }

    /// The findings in the order of the input. Rules that are off are gone, and every severity is the one that counts.
    pub fn finish(mut self) -> (Vec<Finding>, Vec<Count>) {
        self.put_away();
        let context = self.context;
        let wanted = |finding: &mut Finding| {
            let wish = context.wish(finding.rule).unwrap_or(Some(finding.severity));
            finding.severity = wish.unwrap_or(finding.severity);
            wish.is_some()
        };
        let mut findings = std::mem::take(&mut self.findings);
        findings.retain_mut(wanted);
        // A phone number, which is all that the smallest module reads, is one place.
        let several = cfg!(feature = "consent") && findings.len() > 1;
        let mut findings = if several { in_order(findings) } else { findings };
        if let Some(severity) = self.cut {
            let mut cut = Finding::of(FINDINGS_CUT, ROOT);
            cut.severity = severity;
            cut.number("limit", FINDINGS as i64);
            if wanted(&mut cut) {
                findings.push(cut);
            }
        }
        (findings, self.counts)
    }

    /// True where no more findings fit. What is then not looked at counts as the worst, so that nothing passes unseen.
    pub fn is_full(&mut self) -> bool {
        if !self.has_room() {
            self.cut = Some(Severity::Error);
        }
        !self.has_room()
    }

    /// True where another finding will be shown.
    pub fn has_room(&self) -> bool {
        self.findings.len() <= FINDINGS
    }

    fn put_away(&mut self) {
        if self.has_room() {
            return;
        }
        if let Some(finding) = self.findings.pop() {
            self.cut = self.cut.max(self.context.wish(finding.rule).unwrap_or(Some(finding.severity)));
        }
    }
}

/// The findings by their places, those of one place as they were found.
fn in_order(findings: Vec<Finding>) -> Vec<Finding> {
    let places: Vec<u32> = findings.iter().map(|finding| finding.place).collect();
    let mut slots: Vec<Option<Finding>> = findings.into_iter().map(Some).collect();
    order(&places).into_iter().filter_map(|at| slots.get_mut(at)?.take()).collect()
}

/// What follows from these findings.
pub fn verdict(findings: &[Finding]) -> Verdict {
    match findings.iter().map(|finding| finding.severity).max() {
        Some(Severity::Error) => Verdict::Block,
        Some(Severity::Warning) => Verdict::Review,
        _ => Verdict::Pass,
    }
}
