//! Options as lines: what is small needs no reader of JSON, which a module with nothing but phone numbers would carry for them
//! alone (some 4 of its kilobytes).

use super::{Options, word_of};
use crate::context::Locale;
#[cfg(not(feature = "all"))]
use crate::recipient::phone;

impl Options {
    /// Options as lines `name=value`: of rules and thresholds each by its own name. No check that takes them asks for the
    /// time.
    pub fn read_lines(text: &str) -> Result<Options, String> {
        let mut options = Options::default();
        for line in text.split_terminator('\n') {
            let (name, value) = line.split_once('=').unwrap_or((line, ""));
            if name.contains('/') {
                options.rule_of(name, value)?;
            } else if name.contains('.') {
                options.threshold_of(name, value)?;
            } else {
                match word_of("option", name, "locale, region, now, rules, thresholds")? {
                    0 => options.context.locale = Locale::of(value),
                    1 => options.region = value.to_owned(),
                    _ => {}
                }
            }
        }
        Ok(options)
    }
}

#[cfg(feature = "all")]
impl Options {
    fn rule_of(&mut self, id: &str, wish: &str) -> Result<(), String> {
        self.rule(id, wish, super::RULES)
    }

    fn threshold_of(&mut self, name: &str, value: &str) -> Result<(), String> {
        self.threshold(name, crate::json::whole_number(value), super::THRESHOLDS)
    }
}

/// In a module with one domain the names of others pass: a caller may have options for all of them.
#[cfg(not(feature = "all"))]
impl Options {
    fn rule_of(&mut self, id: &str, wish: &str) -> Result<(), String> {
        if id.starts_with("phone/") { self.rule(id, wish, &[phone::RULES]) } else { Ok(()) }
    }

    fn threshold_of(&mut self, _name: &str, _value: &str) -> Result<(), String> {
        Ok(())
    }
}
