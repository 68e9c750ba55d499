//! A caller's options by name: what is unknown is a mistake in the program, and is said with the nearest known name.

use crate::context::{Context, Locale};
use crate::limit::Threshold;
use crate::rule::{Rule, Severity};
use crate::shape::nearest;
use crate::template::{self, Mode};
use crate::time::{Day, Millis, instant};

/// The rules of every domain, by table.
pub static RULES: &[&[&[&Rule]]] = &[&[crate::json::rules::RULES], template::RULES];

/// The thresholds of every domain.
pub static THRESHOLDS: &[&[&Threshold]] = &[template::THRESHOLDS];

/// Every rule.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().flat_map(|domain| domain.iter()).flat_map(|table| table.iter()).copied()
}

/// Every threshold.
pub fn thresholds() -> impl Iterator<Item = &'static Threshold> {
    THRESHOLDS.iter().flat_map(|table| table.iter()).copied()
}

/// What a caller has set so far.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What every check takes.
    pub context: Context,
    /// How a template came here.
    pub mode: Mode,
}

impl Options {
    /// All as it comes, at an instant.
    pub fn at(now: Millis) -> Options {
        Options { context: Context::at(now), mode: Mode::default() }
    }

    /// The language of messages, as a BCP 47 tag.
    pub fn locale(&mut self, tag: &str) {
        self.context.locale = Locale::of(tag);
    }

    /// The instant, as RFC 3339 text with a zone.
    pub fn now_text(&mut self, text: &str) -> Result<(), String> {
        let now = instant(text).ok_or("now must be RFC 3339 text with a zone, epoch milliseconds or a Date")?;
        self.now(now);
        Ok(())
    }

    /// The instant, in milliseconds.
    pub fn now(&mut self, now: Millis) {
        self.context.now = now;
        self.context.day = Day::at(now);
    }

    /// A rule's severity, or `off`.
    pub fn rule(&mut self, id: &str, wish: &str) -> Result<(), String> {
        let ids: Vec<&str> = rules().map(|rule| rule.id).collect();
        let rule = rules().find(|rule| rule.id == id).ok_or_else(|| unknown("rule", id, &ids))?;
        let severity = Severity::ALL.into_iter().find(|severity| severity.name() == wish);
        if severity.is_none() && wish != "off" {
            return Err(unknown("severity", wish, &["error", "warning", "info", "off"]));
        }
        self.context.overrides.push((rule, severity));
        Ok(())
    }

    /// A threshold's value.
    pub fn threshold(&mut self, name: &str, value: f64) -> Result<(), String> {
        let names: Vec<&str> = thresholds().map(|threshold| threshold.name).collect();
        let threshold = thresholds().find(|threshold| threshold.name == name);
        let threshold = threshold.ok_or_else(|| unknown("threshold", name, &names))?;
        let (least, most) = threshold.range;
        if !(least as f64..=most as f64).contains(&value) || value.fract() != 0.0 {
            return Err(format!("the threshold {name} must be a whole number from {least} to {most}"));
        }
        self.context.thresholds.push((threshold.name, value as i64));
        Ok(())
    }

    /// How a template came here: `create`, `edit` or `stored`.
    pub fn mode(&mut self, word: &str) -> Result<(), String> {
        self.mode = match word {
            "create" => Mode::Create,
            "edit" => Mode::Edit,
            "stored" => Mode::Stored,
            _ => return Err(unknown("mode", word, &["create", "edit", "stored"])),
        };
        Ok(())
    }
}

/// Says that a name is not known, and which one may have been meant.
pub fn unknown(what: &str, name: &str, known: &[&str]) -> String {
    match nearest(name, known) {
        Some(near) => format!("unknown {what} \"{name}\"; did you mean \"{near}\"?"),
        None => format!("unknown {what} \"{name}\""),
    }
}
