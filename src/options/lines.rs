//! Options as lines: what is small needs no reader of JSON, which a module with nothing but phone numbers would carry for them
//! alone (some 4 of its kilobytes).

use super::{Options, word_of};
use crate::context::Locale;
use crate::json::whole_number;

impl Options {
    /// Options as lines `name=value`: of rules and thresholds each by its own name. No check that takes them asks for the
    /// time.
    pub fn read_lines(text: &str) -> Result<Options, String> {
        let mut options = Options::default();
        for line in text.split_terminator('\n') {
            let (name, value) = line.split_once('=').unwrap_or((line, ""));
            if name.contains('/') {
                options.rule(name, value)?;
            } else if name.contains('.') {
                options.threshold(name, whole_number(value))?;
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
