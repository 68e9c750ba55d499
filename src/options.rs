//! A caller's options, as JSON text or as lines: what is unknown is a mistake in the program, and is said with the nearest known name.
//!
//! They cross as text like everything else. As values, through serde-wasm-bindgen, the same options cost the module
//! another 9 KB (105 against 96, brotli) and took longer; `cargo xtask bench speed` shows both crossings.

mod domains;
mod lines;

use crate::context::{Context, Locale};
use crate::json::Kind::{Null, Object};
use crate::json::{Document, Json, whole_number};
use crate::media::{Declared, USES, Use};
use crate::message::{Conversation, Moment};
use crate::report::{Report, decimal};
use crate::rule::Severity;
use crate::shape::{listed, nearest};
use crate::template::Mode;
use crate::time::{Millis, instant};
pub use domains::{RULES, THRESHOLDS, rules, thresholds};

/// The options that a check takes.
pub struct OptionSet {
    /// Their names, those first that all checks take.
    names: &'static str,
    /// Sets an option that not all checks take, by its number behind those.
    own: fn(&mut Options, usize, Json) -> Result<(), String>,
}

/// The options for templates.
pub const OF_TEMPLATES: &OptionSet =
    &OptionSet { names: "locale, now, rules, thresholds, mode", own: |options, _, value| options.mode(value) };

/// The options for messages. The definition crosses beside them.
pub const OF_MESSAGES: &OptionSet = &OptionSet {
    names: "locale, now, rules, thresholds, region, conversation, sender, template",
    own: |options, number, value| match number {
        0 => options.region(value),
        1 => options.conversation(value),
        2 => options.sender(value),
        _ => Ok(()),
    },
};

/// The options for recipients.
pub const OF_RECIPIENTS: &OptionSet =
    &OptionSet { names: "locale, now, rules, thresholds, region", own: |options, _, value| options.region(value) };

/// The options for consent records and requests, which may name the thresholds of all domains and nothing of their own.
pub const OF_CONSENT: &OptionSet = &OptionSet { names: "locale, now, rules, thresholds", own: |_, _, _| Ok(()) };

/// The options for sealing a record. The record before it crosses beside them.
pub const OF_SEALS: &OptionSet =
    &OptionSet { names: "locale, now, rules, thresholds, previous", own: |_, _, _| Ok(()) };

/// The options for replies.
pub const OF_REPLIES: &OptionSet = &OptionSet {
    names: "locale, now, rules, thresholds, language, confirmationOpen",
    own: |options, number, value| match number {
        0 => options.language(value),
        _ => options.confirmation_open(value),
    },
};

/// The options for files. A caller that names no use has made a mistake.
pub const OF_MEDIA: &OptionSet = &OptionSet {
    names: "locale, now, rules, thresholds, use, mime, filename",
    own: |options, number, value| match number {
        0 => options.used_as(value),
        1 => word(value).map(|mime| options.declared.mime = mime.to_owned()),
        _ => word(value).map(|name| options.declared.filename = name.to_owned()),
    },
};

/// What a caller has set so far.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What every check takes.
    pub context: Context,
    /// How a template came here.
    pub mode: Mode,
    /// The country in which a national number is read; empty where it is not known.
    pub region: String,
    /// What is known of the conversation; nothing said is not the same as nothing known.
    pub conversation: Option<Conversation>,
    /// The number that sends; empty where it is not known.
    pub sender: String,
    /// True where `now` is the caller's and not the host's: then it wins over one in a context.
    pub has_now: bool,
    /// The language of a reply; empty where it is not known.
    pub language: String,
    /// A person was asked to confirm, and has not yet.
    pub confirmation_open: bool,
    /// What is known of a file besides its bytes.
    pub declared: Declared,
}

impl Options {
    /// All as it comes, at an instant.
    pub fn at(now: Millis) -> Options {
        Options { context: Context::at(now), ..Options::default() }
    }

    /// Options of a set, given as JSON text, empty for none, at the host's instant where they name none. An error says what
    /// is unknown, and the nearest known name.
    pub fn read(text: &str, set: &OptionSet, host_now: Millis) -> Result<Options, String> {
        let mut options = Options::at(host_now);
        if text.is_empty() {
            return Ok(options);
        }
        let plain = Context::default();
        let document = Document::read(text, &mut Report::new(&plain));
        let given = document.root().filter(|given| given.kind() == Object).ok_or("options must be an object")?;
        for (name, value) in given.members().filter(|(_, value)| value.kind() != Null) {
            match word_of("option", name.text().unwrap_or_default(), set.names)? {
                0 => options.context.locale = Locale::of(word(value)?),
                1 => options.now(value)?,
                2 => each(value, |id, wish| options.rule(id, wish.text().unwrap_or_default()))?,
                3 => each(value, |name, value| options.threshold(name, value.integer()))?,
                own => (set.own)(&mut options, own - 4, value)?,
            }
        }
        Ok(options)
    }

    /// Milliseconds, whose fraction no check asks for.
    fn now(&mut self, value: Json) -> Result<(), String> {
        let whole = || value.source().split('.').next().and_then(whole_number);
        let now = value.integer().or_else(whole).ok_or("now must be an instant in milliseconds")?;
        self.has_now = true;
        self.context.set_now(now);
        Ok(())
    }

    fn rule(&mut self, id: &str, wish: &str) -> Result<(), String> {
        if domains::is_left_out(id) {
            return Ok(());
        }
        let rules = rules();
        let ids: Vec<&str> = rules.iter().map(|rule| rule.id()).collect();
        let rule = rules.get(chosen("rule", id, &ids)?);
        let severity = Severity::ALL.get(word_of("severity", wish, "info, warning, error, off")?).copied();
        self.context.overrides.extend(rule.map(|rule| (*rule, severity)));
        Ok(())
    }

    fn threshold(&mut self, name: &str, value: Option<i64>) -> Result<(), String> {
        if THRESHOLDS.is_empty() || domains::is_left_out(name) {
            return Ok(());
        }
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

    fn region(&mut self, value: Json) -> Result<(), String> {
        self.region = word(value)?.to_owned();
        Ok(())
    }

    fn language(&mut self, value: Json) -> Result<(), String> {
        self.language = word(value)?.to_owned();
        Ok(())
    }

    fn confirmation_open(&mut self, value: Json) -> Result<(), String> {
        self.confirmation_open = value.boolean().ok_or("confirmationOpen must be true or false")?;
        Ok(())
    }

    fn used_as(&mut self, value: Json) -> Result<(), String> {
        let name = word(value)?;
        if name.is_empty() {
            return Err(["use must be one of ", USES].concat());
        }
        let used_as = Use::ALL.get(word_of("use", name, USES)?);
        self.declared.used_as = used_as.copied().unwrap_or_default();
        Ok(())
    }

    fn mode(&mut self, value: Json) -> Result<(), String> {
        let modes = [Mode::Create, Mode::Edit, Mode::Stored];
        let mode = word_of("mode", word(value)?, "create, edit, stored")?;
        self.mode = modes.get(mode).copied().unwrap_or_default();
        Ok(())
    }
}

/// A string.
fn word<'j>(value: Json<'j>) -> Result<&'j str, String> {
    value.text().ok_or_else(|| [value.member_name(), " must be a string"].concat())
}

/// The number of a word in a list with commas.
fn word_of(what: &str, name: &str, words: &'static str) -> Result<usize, String> {
    let words: Vec<&str> = listed(words).collect();
    chosen(what, name, &words)
}

/// The number of a name among those known; an error says which one may have been meant, but for a module that is to be small.
fn chosen(what: &str, name: &str, known: &[&str]) -> Result<usize, String> {
    known.iter().position(|known| *known == name).ok_or_else(|| {
        let mut message = ["unknown ", what, " \"", name, "\""].concat();
        if cfg!(feature = "consent")
            && let Some(near) = nearest(name, known)
        {
            message.push_str(&["; did you mean \"", near, "\"?"].concat());
        }
        message
    })
}

/// Each member of an object that has a value.
fn each(object: Json, mut set: impl FnMut(&str, Json) -> Result<(), String>) -> Result<(), String> {
    if object.kind() != Object {
        return Err([object.member_name(), " must be an object"].concat());
    }
    for (name, value) in object.members().filter(|(_, value)| value.kind() != Null) {
        set(name.text().unwrap_or_default(), value)?;
    }
    Ok(())
}
