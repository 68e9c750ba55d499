//! A caller's options, as JSON text: what is unknown is a mistake in the program, and is said with the nearest known name.
//!
//! They cross as text like everything else. As values, through serde-wasm-bindgen, the same options cost the module
//! another 20 KB and took longer; `cargo xtask bench speed` shows both crossings.

use crate::context::{Context, Locale};
use crate::json::{Document, Json, Kind, whole_number};
use crate::limit::Threshold;
use crate::report::{Report, decimal};
use crate::rule::{Rule, Severity};
use crate::shape::nearest;
use crate::template::{self, Mode};
use crate::time::{Day, Millis};

/// The rules of every domain, by table.
pub static RULES: &[&[&[&Rule]]] = &[&[crate::json::rules::RULES], template::RULES];

/// The thresholds of every domain.
pub static THRESHOLDS: &[&[&Threshold]] = &[template::THRESHOLDS];

/// Every rule.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules = Vec::new();
    for table in RULES.iter().flat_map(|domain| domain.iter()) {
        rules.extend_from_slice(table);
    }
    rules
}

/// Every threshold.
pub fn thresholds() -> Vec<&'static Threshold> {
    THRESHOLDS.concat()
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

    /// Options given as JSON text, empty for none, at the host's instant where they name none. An error names what is
    /// unknown, and the nearest known name.
    pub fn read(text: &str, host_now: Millis) -> Result<Options, String> {
        let mut options = Options::at(host_now);
        if text.is_empty() {
            return Ok(options);
        }
        let plain = Context::default();
        let document = Document::read(text, &mut Report::new(&plain));
        let given = document.root().filter(|given| given.kind() == Kind::Object).ok_or("options must be an object")?;
        for (name, value) in given.members().filter(|(_, value)| value.kind() != Kind::Null) {
            let name = name.text().unwrap_or_default();
            let word = || value.text().ok_or_else(|| [name, " must be a string"].concat());
            match name {
                "locale" => options.context.locale = Locale::of(word()?),
                "now" => options.now(value)?,
                "rules" => each(value, |id, wish| options.rule(id, wish.text().unwrap_or_default()))?,
                "thresholds" => each(value, |name, value| options.threshold(name, value.integer()))?,
                "mode" => options.mode(word()?)?,
                _ => return Err(unknown("option", name, &["locale", "now", "rules", "thresholds", "mode"])),
            }
        }
        Ok(options)
    }

    /// Milliseconds, whose fraction no check asks for.
    fn now(&mut self, value: Json) -> Result<(), String> {
        let whole = || value.source().split('.').next().and_then(whole_number);
        let now = value.integer().or_else(whole).ok_or("now must be an instant in milliseconds")?;
        self.context = Context { now, day: Day::at(now), ..std::mem::take(&mut self.context) };
        Ok(())
    }

    fn rule(&mut self, id: &str, wish: &str) -> Result<(), String> {
        let rules = rules();
        let rule = rules.iter().find(|rule| rule.id == id);
        let rule = rule.ok_or_else(|| unknown("rule", id, &rules.iter().map(|rule| rule.id).collect::<Vec<_>>()))?;
        let severity = Severity::ALL.into_iter().find(|severity| severity.name() == wish);
        if severity.is_none() && wish != "off" {
            return Err(unknown("severity", wish, &["error", "warning", "info", "off"]));
        }
        self.context.overrides.push((rule, severity));
        Ok(())
    }

    fn threshold(&mut self, name: &str, value: Option<i64>) -> Result<(), String> {
        let thresholds = thresholds();
        let threshold = thresholds.iter().find(|threshold| threshold.name == name);
        let names = || thresholds.iter().map(|threshold| threshold.name).collect::<Vec<_>>();
        let threshold = threshold.ok_or_else(|| unknown("threshold", name, &names()))?;
        let (least, most) = threshold.range;
        let value = value.filter(|value| (least..=most).contains(value));
        let value = value.ok_or_else(|| {
            ["the threshold ", name, " must be a whole number from ", &decimal(least), " to ", &decimal(most)].concat()
        })?;
        self.context.thresholds.push((threshold.name, value));
        Ok(())
    }

    fn mode(&mut self, word: &str) -> Result<(), String> {
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
    let mut message = ["unknown ", what, " \"", name, "\""].concat();
    if let Some(near) = nearest(name, known) {
        message.push_str(&["; did you mean \"", near, "\"?"].concat());
    }
    message
}

/// Each member of an object that has a value.
fn each(object: Json, mut set: impl FnMut(&str, Json) -> Result<(), String>) -> Result<(), String> {
    if object.kind() != Kind::Object {
        return Err([object.member_name(), " must be an object"].concat());
    }
    for (name, value) in object.members().filter(|(_, value)| value.kind() != Kind::Null) {
        set(name.text().unwrap_or_default(), value)?;
    }
    Ok(())
}
