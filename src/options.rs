//! A caller's options, as JSON text: what is unknown is a mistake in the program, and is said with the nearest known name.
//!
//! They cross as text like everything else. As values, through serde-wasm-bindgen, the same options cost the module
//! another 9 KB (105 against 96, brotli) and took longer; `cargo xtask bench speed` shows both crossings.

use crate::context::{Context, Locale};
use crate::json::{Document, Json, Kind, whole_number};
use crate::limit::Threshold;
use crate::message::{self, Conversation, Moment};
use crate::report::{Report, decimal};
use crate::rule::{Rule, Severity};
use crate::shape::{listed, nearest};
use crate::template::{self, Mode};
use crate::time::{Day, Millis, instant};

/// The rules of every domain, by table.
pub static RULES: &[&[&[Rule]]] = &[&[&crate::json::rules::RULES], template::RULES, message::RULES];

/// The thresholds of every domain.
pub static THRESHOLDS: &[&[&Threshold]] = &[template::THRESHOLDS, message::THRESHOLDS];

/// Every rule.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules = Vec::new();
    for table in RULES.iter().flat_map(|domain| domain.iter()) {
        rules.extend(table.iter());
    }
    rules
}

/// Every threshold.
pub fn thresholds() -> Vec<&'static Threshold> {
    THRESHOLDS.concat()
}

/// The options for templates.
pub const OF_TEMPLATES: &str = "locale, now, rules, thresholds, mode";

/// The options for messages.
pub const OF_MESSAGES: &str = "locale, now, rules, thresholds, conversation, sender, template";

/// What a caller has set so far.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What every check takes.
    pub context: Context,
    /// How a template came here.
    pub mode: Mode,
    /// What is known of the conversation; nothing said is not the same as nothing known.
    pub conversation: Option<Conversation>,
    /// The number that sends; empty where it is not known.
    pub sender: String,
}

impl Options {
    /// All as it comes, at an instant.
    pub fn at(now: Millis) -> Options {
        Options { context: Context::at(now), ..Options::default() }
    }

    /// Options of these names, given as JSON text, empty for none, at the host's instant where they name none. An error
    /// says what is unknown, and the nearest known name.
    pub fn read(text: &str, names: &'static str, host_now: Millis) -> Result<Options, String> {
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
            match (word_of("option", name, names)?, names) {
                (0, _) => options.context.locale = Locale::of(word()?),
                (1, _) => options.now(value)?,
                (2, _) => each(value, |id, wish| options.rule(id, wish.text().unwrap_or_default()))?,
                (3, _) => each(value, |name, value| options.threshold(name, value.integer()))?,
                (4, OF_TEMPLATES) => options.mode(word()?)?,
                (4, _) => options.conversation(value)?,
                (5, _) => options.sender(value)?,
                // The definition crosses beside the options.
                _ => {}
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
        let ids: Vec<&str> = rules.iter().map(|rule| rule.id()).collect();
        let rule = rules.get(chosen("rule", id, &ids)?);
        let severity = Severity::ALL.get(word_of("severity", wish, "info, warning, error, off")?).copied();
        self.context.overrides.extend(rule.map(|rule| (*rule, severity)));
        Ok(())
    }

    fn threshold(&mut self, name: &str, value: Option<i64>) -> Result<(), String> {
        let thresholds = thresholds();
        let names: Vec<&str> = thresholds.iter().map(|threshold| threshold.name).collect();
        let Some(threshold) = thresholds.get(chosen("threshold", name, &names)?) else { return Ok(()) };
        let (least, most) = (threshold.range.0.into(), threshold.range.1.into());
        let value = value.filter(|value| (least..=most).contains(value)).ok_or_else(|| {
            ["the threshold ", name, " must be a whole number from ", &decimal(least), " to ", &decimal(most)].concat()
        })?;
        self.context.thresholds.push((threshold.name, value));
        Ok(())
    }

    /// Facts about a conversation: an instant that cannot be read is a finding later, a name that is not known is one now.
    fn conversation(&mut self, value: Json) -> Result<(), String> {
        let mut known = Conversation::default();
        let names = "last_user_message_at, entry_point_at, last_business_message_at";
        each(value, |name, value| {
            let moment = value.text().and_then(instant).map_or(Moment::Unreadable, Moment::At);
            match word_of("member of conversation", name, names)? {
                0 => known.last_user_message = moment,
                1 => known.entry_point = moment,
                _ => known.last_business_message = moment,
            }
            Ok(())
        })?;
        self.conversation = Some(known);
        Ok(())
    }

    /// What is known of the sender. Of all that, this check asks for the number.
    fn sender(&mut self, value: Json) -> Result<(), String> {
        let names = "phone, business_name, quality, verified, messaging_limit, recipients_last_24h";
        each(value, |name, _| word_of("member of sender", name, names).map(|_| ()))?;
        self.sender = value.word("phone").unwrap_or_default().to_owned();
        Ok(())
    }

    fn mode(&mut self, word: &str) -> Result<(), String> {
        let modes = [Mode::Create, Mode::Edit, Mode::Stored];
        let mode = word_of("mode", word, "create, edit, stored")?;
        self.mode = modes.get(mode).copied().unwrap_or_default();
        Ok(())
    }
}

/// The number of a word in a list with commas.
fn word_of(what: &str, name: &str, words: &'static str) -> Result<usize, String> {
    let words: Vec<&str> = listed(words).collect();
    chosen(what, name, &words)
}

/// The number of a name among those known; an error says which one may have been meant.
fn chosen(what: &str, name: &str, known: &[&str]) -> Result<usize, String> {
    known.iter().position(|known| *known == name).ok_or_else(|| {
        let mut message = ["unknown ", what, " \"", name, "\""].concat();
        if let Some(near) = nearest(name, known) {
            message.push_str(&["; did you mean \"", near, "\"?"].concat());
        }
        message
    })
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
