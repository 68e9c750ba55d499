//! Records as systems have them, in any state: few instants, so that many fall together, and every kind of event and actor.

use super::calls::{NOW, record};
use chrono::{DateTime, FixedOffset};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

/// The same values in every run, so that a change is judged by what it changed; `PROPTEST_RNG_SEED` names another run.
pub fn rounds(cases: u32, seed: u64) -> ProptestConfig {
    let usual = ProptestConfig::default();
    let rng_seed = match usual.rng_seed {
        RngSeed::Random => RngSeed::Fixed(seed),
        given => given,
    };
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..usual }
}

const DAY: i64 = 86_400_000;

pub const CATEGORIES: [&str; 4] = ["marketing", "utility", "authentication", "service"];

/// An instant, and the minutes by which the clock that wrote it is off UTC.
#[derive(Clone, Copy, Debug)]
pub struct Time {
    pub at: i64,
    pub offset: i32,
}

impl Time {
    pub fn written(self) -> String {
        let offset = FixedOffset::east_opt(self.offset * 60).unwrap();
        format!("{:?}", DateTime::from_timestamp_millis(self.at).unwrap().with_timezone(&offset))
    }
}

/// Days, hours and seconds before now; a few of them ahead of it, by no more than clocks differ.
fn instants() -> Vec<i64> {
    let before = [900, 400, 200, 60, 30, 10, 2].map(|days| NOW - days * DAY);
    before.into_iter().chain([NOW - 3_600_000, NOW - 1_000, NOW, NOW + 100_000, NOW + 300_000]).collect()
}

fn time() -> impl Strategy<Value = Time> {
    (select(instants()), offset()).prop_map(|(at, offset)| Time { at, offset })
}

pub fn offset() -> impl Strategy<Value = i32> {
    select(vec![0, 0, 60, 120, 330, -300, -570, 840])
}

#[derive(Clone, Debug)]
pub struct Event {
    pub kind: &'static str,
    /// None, of a withdrawal alone, where nobody wrote it down.
    pub time: Option<Time>,
    pub actor: &'static str,
    pub categories: Vec<&'static str>,
    pub all: bool,
}

impl Event {
    pub fn json(&self) -> Value {
        let mut event = json!({ "type": self.kind, "actor": self.actor });
        if let Some(time) = self.time {
            event["at"] = time.written().into();
        }
        if !self.categories.is_empty() {
            event["categories"] = json!(self.categories);
        }
        if self.all {
            event["scope"] = "all".into();
        }
        event
    }
}

/// Kinds as often as they matter: grants and withdrawals are most.
const KINDS: &str = "requested given given given given confirmation_sent confirmation_sent confirmed confirmed confirmed \
    renewed renewed superseded invalidated expired revoked denied withdrawn withdrawn withdrawn";

fn actor() -> impl Strategy<Value = &'static str> {
    let others = vec!["guardian", "controller", "processor", "platform", "import", "authority"];
    prop_oneof![2 => Just("subject"), 1 => select(others)]
}

fn lanes() -> impl Strategy<Value = Vec<&'static str>> {
    prop_oneof![3 => Just(Vec::new()), 1 => prop::sample::subsequence(CATEGORIES.to_vec(), 1..=4)]
}

pub fn event() -> impl Strategy<Value = Event> {
    let kind = select(KINDS.split_whitespace().collect::<Vec<_>>());
    (kind, time(), actor(), lanes(), 0..8u8).prop_map(|(kind, time, actor, categories, odd)| Event {
        kind,
        time: Some(time).filter(|_| odd > 0 || kind != "withdrawn"),
        actor,
        categories,
        all: odd == 1,
    })
}

/// A withdrawal that has happened, whoever tells of it.
pub fn withdrawal() -> impl Strategy<Value = Event> {
    event().prop_map(|event| Event {
        kind: "withdrawn",
        time: event.time.map(|time| Time { at: time.at.min(NOW), ..time }),
        ..event
    })
}

#[derive(Clone, Debug)]
pub struct Record {
    pub id: usize,
    pub country: &'static str,
    pub basis: &'static str,
    pub channel: &'static str,
    pub categories: Vec<&'static str>,
    pub status: &'static str,
    pub until: Option<Time>,
    pub events: Vec<Event>,
}

impl Record {
    pub fn json(&self) -> Value {
        let mut record = record(self.events.iter().map(Event::json).collect());
        record["record_id"] = format!("00000000-0000-4000-8000-{:012}", self.id).into();
        record["subject"]["country"] = self.country.into();
        record["basis"]["type"] = self.basis.into();
        record["scope"]["channel"] = self.channel.into();
        record["scope"]["categories"] = json!(self.categories);
        record["status"] = self.status.into();
        record["validity"]["until"] = self.until.map(Time::written).into();
        record
    }

    /// Every time in it.
    pub fn times(&mut self) -> impl Iterator<Item = &mut Time> {
        self.until.iter_mut().chain(self.events.iter_mut().filter_map(|event| event.time.as_mut()))
    }
}

pub const COUNTRIES: [&str; 10] = ["SE", "SE", "SE", "DE", "FR", "IT", "GB", "US", "CA", "ZA"];

/// A record of somebody in one of these countries.
pub fn record_in(countries: &'static [&'static str]) -> impl Strategy<Value = Record> {
    let states = ["given", "given", "confirmed", "renewed", "withdrawn", "pending"];
    let bases = ["consent_express", "consent_express", "consent_express", "consent", "legitimate_interest"];
    let scope = prop_oneof![
        2 => Just(CATEGORIES.to_vec()),
        1 => prop::sample::subsequence(CATEGORIES.to_vec(), 1..=4),
    ];
    let events = prop_oneof![3 => prop::collection::vec(event(), 0..=2), 2 => prop::collection::vec(event(), 0..=8)];
    // The first agrees, so that not most of them are of no use.
    let first =
        (select(vec!["given", "given", "given", "requested"]), time(), prop_oneof![4 => Just("subject"), 1 => actor()]);
    let until = prop_oneof![
        2 => Just(None),
        3 => offset().prop_map(|offset| Some(Time { at: NOW + 400 * DAY, offset })),
        1 => time().prop_map(Some),
    ];
    let words = (select(countries), select(bases.to_vec()), select(states.to_vec()));
    (words, prop_oneof![5 => Just("whatsapp"), 1 => Just("any")], scope, until, first, events, 0..4usize).prop_map(
        |((country, basis, status), channel, categories, until, (kind, time, actor), mut events, id)| {
            if events.len() < 8 {
                let first = Event { kind, time: Some(time), actor, categories: Vec::new(), all: false };
                events.insert(0, first);
            }
            Record { id, country, basis, channel, categories, status, until, events }
        },
    )
}

/// What is asked of a record.
#[derive(Clone, Debug)]
pub struct Send {
    pub category: &'static str,
    pub channel: &'static str,
    pub jurisdiction: Option<&'static str>,
    pub last_message: Option<Time>,
    pub last_user_message: Option<Time>,
    /// Kind, value, when, and whose lanes.
    pub suppressions: Vec<(&'static str, &'static str, Time, Vec<&'static str>)>,
    pub now: Time,
}

impl Send {
    pub fn json(&self) -> Value {
        let mut context = json!({
            "now": self.now.written(),
            "category": self.category,
            "channel": self.channel,
            "jurisdiction": self.jurisdiction,
            "last_message_at": self.last_message.map(Time::written),
            "last_user_message_at": self.last_user_message.map(Time::written),
        });
        let entry = |(kind, value, time, categories): &(_, _, Time, Vec<_>)| json!({ "kind": kind, "value": value, "at": time.written(), "categories": categories });
        context["suppressions"] = self.suppressions.iter().map(entry).collect();
        context
    }

    /// Every time in it.
    pub fn times(&mut self) -> impl Iterator<Item = &mut Time> {
        let seen = self.last_message.iter_mut().chain(&mut self.last_user_message).chain([&mut self.now]);
        seen.chain(self.suppressions.iter_mut().map(|(_, _, time, _)| time))
    }
}

/// Asked of somebody in one of these countries, or of whom the country is not said.
pub fn send_to(countries: &'static [&'static str]) -> impl Strategy<Value = Send> {
    let kinds = vec![("own_list", ""), ("meta_user_preference", "stop"), ("meta_user_preference", "resume")];
    let entry = (select(kinds), time(), lanes()).prop_map(|((kind, value), time, lanes)| (kind, value, time, lanes));
    let category = prop_oneof![2 => Just("marketing"), 1 => select(CATEGORIES.to_vec())];
    let channel = prop_oneof![8 => Just("whatsapp"), 1 => Just("sms")];
    let suppressions = prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(entry, 1..4)];
    let seen = (prop::option::of(time()), prop::option::of(time()));
    (category, channel, prop::option::of(select(countries)), seen, suppressions, offset()).prop_map(
        |(category, channel, jurisdiction, (last_message, last_user_message), suppressions, offset)| Send {
            category,
            channel,
            jurisdiction,
            last_message,
            last_user_message,
            suppressions,
            now: Time { at: NOW, offset },
        },
    )
}

/// Records of one person and business, now and then two of one id.
pub fn records() -> impl Strategy<Value = Vec<Record>> {
    prop::collection::vec(record_in(&COUNTRIES), 1..5)
}
