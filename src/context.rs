//! What a caller passes besides the input: the language, `now`, severities, thresholds.

use crate::limit::Threshold;
use crate::rule::{Rule, Severity};
use crate::time::{Day, Millis};

/// A language that messages are worded in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// German.
    De,
    /// Swedish.
    Sv,
}

impl Locale {
    /// By the primary subtag of a BCP 47 tag; others fall back to English.
    pub fn of(tag: &str) -> Locale {
        match tag.split(['-', '_']).next().unwrap_or_default() {
            primary if primary.eq_ignore_ascii_case("de") => Locale::De,
            primary if primary.eq_ignore_ascii_case("sv") => Locale::Sv,
            _ => Locale::En,
        }
    }
}

/// Facts from outside. The core has no clock and no global: all it knows stands here.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The language of messages.
    pub locale: Locale,
    /// The instant that the answer is for.
    pub now: Millis,
    /// The day of `now`, which decides between the steps of a limit.
    pub day: Day,
    /// Rules with another severity, or off (`None`).
    pub overrides: Vec<(&'static Rule, Option<Severity>)>,
    /// Thresholds that the caller has set.
    pub thresholds: Vec<(&'static str, i64)>,
}

impl Context {
    /// The context of an instant, all else as it comes.
    pub fn at(now: Millis) -> Context {
        Context { now, day: Day::at(now), ..Context::default() }
    }

    /// Sets the instant that the answer is for.
    pub fn set_now(&mut self, now: Millis) {
        (self.now, self.day) = (now, Day::at(now));
    }

    /// What the caller wants of a rule: nothing said, another severity, or off.
    pub fn wish(&self, rule: &Rule) -> Option<Option<Severity>> {
        self.overrides.iter().rev().find(|(known, _)| *known == rule).map(|(_, wish)| *wish)
    }

    /// The value of a threshold.
    pub fn threshold(&self, threshold: &Threshold) -> i64 {
        let set = self.thresholds.iter().rev().find(|(name, _)| *name == threshold.name);
        set.map_or(threshold.default.into(), |(_, value)| *value)
    }
}
