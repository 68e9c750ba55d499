//! What is asked of a record: the send, and what is known about it besides.

use super::UNKNOWN;
use super::fold::Moment;
use super::limits::{PENDING, SKEW};
use super::record::rules::{CONTEXT_UNREADABLE, MEMBER_UNKNOWN, WORD_UNKNOWN};
use super::record::{self, deep, given, instant_at, is_country, minutes, word_at};
use super::words::{CATEGORIES, CHANNELS};
use crate::context::Context;
use crate::json::{Document, Items, Json, Kind, ROOT};
use crate::options::Options;
use crate::report::{Pointers, Report};
use crate::rule::Severity;
use crate::shape::find_word;
use crate::time::{Day, Millis, instant};

/// The time of day where the person is, as it was handed in.
#[derive(Clone, Copy)]
pub(super) struct Local {
    /// Minutes since midnight.
    pub minutes: Option<i64>,
    /// 1 is Monday, 7 Sunday.
    pub weekday: Option<i64>,
    /// True on a public holiday.
    pub holiday: bool,
}

/// What is asked.
pub(super) struct Ask<'x> {
    /// The context itself; none where it cannot be read.
    pub json: Option<Json<'x>>,
    /// The channel of the send.
    pub channel: &'x str,
    /// Its category.
    pub category: &'x str,
    /// The day whose laws are asked.
    pub day: Day,
    /// Milliseconds by which clocks may differ.
    pub skew: Millis,
}

impl<'x> Ask<'x> {
    /// Reads a context; what it lacks is as it usually is.
    pub fn of(document: &'x Document, context: &Context) -> Ask<'x> {
        let json = document.root().filter(|json| json.kind() == Kind::Object);
        let word = |name| json.and_then(|json| json.word(name));
        let known = |name, words, usual| match word(name) {
            // Findings name it, so that what nobody knows is not repeated.
            Some(written) => find_word(words, written).unwrap_or(UNKNOWN),
            None => usual,
        };
        let ruleset = json.map_or("", |json| word_at(json, "policy.ruleset_date")).get(..10).unwrap_or_default();
        let day = instant(&[ruleset, "T00:00:00Z"].concat()).map(Day::at);
        Ask {
            json,
            channel: known("channel", CHANNELS, "whatsapp"),
            category: known("category", CATEGORIES, "marketing"),
            day: day.unwrap_or(context.day),
            skew: context.threshold(&SKEW) * 1000,
        }
    }

    /// The string at a member; empty where there is none.
    pub fn word(&self, name: &str) -> &'x str {
        self.json.and_then(|json| json.word(name)).unwrap_or_default()
    }

    /// The instant at a member.
    pub fn instant(&self, name: &str) -> Option<Millis> {
        instant_at(self.json?, name)
    }

    /// True where `true` stands at a member.
    pub fn is_true(&self, name: &str) -> bool {
        self.json.is_some_and(|json| record::is_true(json, name))
    }

    /// Who wants no messages, and since when.
    pub fn suppressions(&self) -> Option<Items<'x>> {
        self.json.map(|json| json.items_at("suppressions"))
    }

    /// The country that the caller says the law of which applies.
    pub fn jurisdiction(&self) -> Option<&'x str> {
        Some(self.word("jurisdiction")).filter(|country| is_country(country))
    }

    /// The person's time of day.
    pub fn local(&self) -> Option<Local> {
        let local = given(self.json?, "local")?;
        Some(Local {
            minutes: local.word("time").and_then(minutes),
            weekday: local.get("weekday").and_then(Json::integer),
            holiday: record::is_true(local, "public_holiday"),
        })
    }

    /// What a fold is asked at an instant.
    pub fn at(&self, now: Millis) -> Moment<'x> {
        Moment { now, skew: self.skew, category: self.category, watched: ROOT }
    }

    /// A message for which a consent and rules of law about marketing are asked.
    pub fn is_marketing(&self) -> bool {
        self.category == "marketing"
    }
}

/// The settings with what a context says besides: its `now` and its numbers of policy count where the caller set none.
pub(super) fn settings(document: &Document, options: &Options) -> Context {
    let mut context = options.context.clone();
    let Some(json) = document.root() else { return context };
    if let Some(now) = instant_at(json, "now").filter(|_| !options.has_now) {
        context.set_now(now);
    }
    for (way, threshold) in [("policy.skew", &SKEW), ("policy.pending_ttl_days", &PENDING)] {
        let (least, most) = threshold.range;
        let value = deep(json, way).and_then(Json::integer).unwrap_or(i64::MIN);
        let is_set = context.thresholds.iter().any(|(name, _)| *name == threshold.name);
        if (least.into()..=most.into()).contains(&value) && !is_set {
            context.thresholds.push((threshold.name, value));
        }
    }
    context
}

/// Says what of a context cannot be read, given what was found when its text was: it has no place in the record, so its own is named.
pub(super) fn check(document: &Document, mut found: Report, out: &mut Report) {
    if let Some(json) = document.root().filter(|json| json.kind() == Kind::Object) {
        record::read_context(json, &mut found);
    } else {
        out.add_at(CONTEXT_UNREADABLE, ROOT).text("name", "context");
        return;
    }
    for finding in found.findings() {
        let name = document.pointer(finding.place);
        // What is not known may be newer; a wrong word for a channel or a category decides.
        let known = finding.rule == MEMBER_UNKNOWN || finding.rule == WORD_UNKNOWN;
        let decides = matches!(name.as_str(), "/channel" | "/category");
        let severity = if known && !decides { Severity::Info } else { Severity::Warning };
        let finding = out.add_at(CONTEXT_UNREADABLE, ROOT);
        finding.severity = severity;
        finding.quote("name", name.strip_prefix('/').unwrap_or("context"));
    }
}
