//! What a rule is, and the table that declares rules.

use crate::context::Locale;
use crate::json::whole_number;
use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Good to know.
    Info,
    /// Likely refused, or a risk that a person should weigh.
    Warning,
    /// Refused, or forbidden.
    Error,
}

impl Severity {
    /// All of them, lowest first.
    pub const ALL: [Severity; 3] = [Severity::Info, Severity::Warning, Severity::Error];

    /// The word in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// What a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The platform's own pages say so.
    Documented,
    /// The platform was seen to do so.
    Observed,
    /// Sources disagree.
    Contested,
    /// Good practice.
    Advice,
    /// A law.
    Law,
}

impl Basis {
    /// The word in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Basis::Documented => "documented",
            Basis::Observed => "observed",
            Basis::Contested => "contested",
            Basis::Advice => "advice",
            Basis::Law => "law",
        }
    }
}

/// What the platform would answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Platform {
    /// The Cloud API's error code.
    pub code: u32,
    /// The subcode at template creation.
    pub subcode: Option<u32>,
    /// True where the platform was seen to answer so, false where its pages say so.
    pub observed: bool,
}

/// A page or a document that a rule or a limit comes from.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Its address; of an observation without a public address, the row of the fact sheet.
    pub url: &'static str,
    /// The day it was read.
    pub read: &'static str,
}

/// What can be wrong. It stands in its table; its address is its identity.
pub struct Rule {
    /// The highest severity it can have; a walk may lower it to one of those that its entry lists.
    pub severity: Severity,
    /// What it rests on.
    pub basis: Basis,
    /// The texts of all rules of its table, one text, since pointers cost more than the texts they point to, and one pointer to
    /// that text with its length. Of each rule
    /// eight lines and a NUL: its id; what the platform would answer; one sentence each in en, de and sv, which says what
    /// is wrong and what is allowed, with `{arguments}`; the title of its fix in en, de and sv, empty where there is none.
    pub texts: &'static &'static str,
    /// Which of them is its own.
    pub row: u8,
}

impl Rule {
    /// `domain/problem`, a public name.
    pub fn id(&self) -> &'static str {
        self.line(0)
    }

    /// What the platform would answer: codes with a space behind each, `o` before those that were only seen.
    pub fn answers(&self) -> &'static str {
        self.line(1)
    }

    /// What the platform would answer.
    pub fn platform(&self) -> impl Iterator<Item = Platform> {
        self.answers().split_terminator(' ').filter_map(|answer| {
            let plain = answer.strip_prefix('o').unwrap_or(answer);
            let number = |digits| whole_number(digits).and_then(|number| number.try_into().ok());
            let (code, subcode) = match plain.split_once('/') {
                Some((code, subcode)) => (number(code)?, Some(number(subcode)?)),
                None => (number(plain)?, None),
            };
            Some(Platform { code, subcode, observed: plain.len() < answer.len() })
        })
    }

    /// What is wrong and what is allowed, with `{arguments}`.
    pub fn says(&self, locale: Locale) -> &'static str {
        self.line(2 + locale as usize)
    }

    /// The title of its fix; empty where there is none.
    pub fn fix(&self, locale: Locale) -> &'static str {
        self.line(5 + locale as usize)
    }

    /// Its own text of those of its table.
    pub fn text(&self) -> &'static str {
        self.texts.split('\0').nth(self.row.into()).unwrap_or_default()
    }

    /// Its id, what is wrong, and the title of its fix, which are read at once where a finding is written.
    pub fn words(&self, locale: Locale) -> [&'static str; 3] {
        let mut lines = self.text().split('\n');
        let id = lines.next().unwrap_or_default();
        let says = lines.nth(1 + locale as usize).unwrap_or_default();
        [id, says, lines.nth(2).unwrap_or_default()]
    }

    fn line(&self, number: usize) -> &'static str {
        self.text().split('\n').nth(number).unwrap_or_default()
    }

    /// The part of the id before the slash.
    pub fn domain(&self) -> &'static str {
        self.id().split_once('/').map_or(self.id(), |(domain, _)| domain)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Rule) -> bool {
        std::ptr::eq(self, other)
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// What only a rule's page needs. No check refers to it, so the linker leaves it out of the wasm file.
pub struct Entry {
    /// The rule.
    pub rule: &'static Rule,
    /// The severities it can have, highest first.
    pub severities: &'static [Severity],
    /// A few words in en, de and sv.
    pub title: [&'static str; 3],
    /// Why the rule is there, in en, de and sv.
    pub why: [&'static str; 3],
    /// Where it comes from.
    pub sources: &'static [&'static Source],
    /// The day on which it came into the book.
    pub since: &'static str,
}

/// Declares rules: a constant for each, `RULES` (every one of this table) and `ENTRIES` (what their pages need).
///
/// A row's doc comment is the rule's page in English.
#[macro_export]
macro_rules! rules {
    ($(
        $(#[doc = $why:literal])+
        $($severity:ident)|+ $name:ident = $id:literal, $basis:ident,
            [$($from:ident $code:literal $(/ $subcode:literal)?),* $(,)?], from [$($source:expr),+ $(,)?];
        en $en_title:literal, $en_says:literal $(, fix $en_fix:literal)?;
        de $de_title:literal, $de_says:literal, why $de_why:literal $(, fix $de_fix:literal)?;
        sv $sv_title:literal, $sv_says:literal, why $sv_why:literal $(, fix $sv_fix:literal)?;
    )+) => {
        static TEXTS: &str = concat!($(
            $id, "\n", $($crate::rules!(@answer $from), $code, $("/", $subcode,)? " ",)* "\n",
            $en_says, "\n", $de_says, "\n", $sv_says, "\n" $(, $en_fix)?, "\n" $(, $de_fix)?, "\n" $(, $sv_fix)?, "\0",
        )+);

        /// The rules of this table.
        pub static RULES: [$crate::rule::Rule; [$($id),+].len()] = [$($crate::rule::Rule {
            severity: $crate::rules!(@highest $($severity)+),
            basis: $crate::rule::Basis::$basis,
            texts: &TEXTS,
            row: rows::Row::$name as u8,
        }),+];

        $(
            $(#[doc = $why])+
            #[allow(clippy::indexing_slicing, reason = "constant evaluation: a number that is none does not compile")]
            pub const $name: &$crate::rule::Rule = &RULES[rows::Row::$name as usize];
        )+

        /// What the pages of this table's rules need.
        pub static ENTRIES: &[$crate::rule::Entry] = &[$($crate::rule::Entry {
            rule: $name,
            severities: &[$($crate::rule::Severity::$severity),+],
            title: [$en_title, $de_title, $sv_title],
            why: [concat!($($why),+), $de_why, $sv_why],
            sources: &[$($source),+],
            since: "2026-11-20",
        }),+];

        mod rows {
            /// The numbers of the rows.
            #[repr(u8)]
            #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "named as the rules")]
            pub(super) enum Row {
                $($name),+
            }
        }
    };
    (@highest $severity:ident $($lower:ident)*) => { $crate::rule::Severity::$severity };
    (@answer documented) => { "" };
    (@answer observed) => { "o" };
}

/// Lists the modules of a domain that have a table of rules, once for both of what is made of them.
#[macro_export]
macro_rules! tables {
    ($($($module:ident)::+),+ $(,)?) => {
        /// The rules of this domain, by table.
        pub static RULES: &[&[$crate::rule::Rule]] = &[$(&$($module::)+RULES),+];

        /// What the pages of this domain's rules need, by table.
        pub static ENTRIES: &[&[$crate::rule::Entry]] = &[$($($module::)+ENTRIES),+];
    };
}
