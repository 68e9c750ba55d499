//! Consent: whether a person may be sent this, what a form may ask, and what a reply says.
//!
//! No proxy failed is all that a verdict says: a record cannot show that a text was understood, or that the person, and nobody
//! else, held the phone.

mod append;
mod ask;
mod edit;
mod fold;
mod law;
mod limits;
mod proof;
pub mod record;
mod seal;
mod state;
mod time;
mod words;

use crate::json::{Document, Json, ROOT};
use crate::limit::Threshold;
use crate::options::Options;
use crate::report::{Finding, Pointers, Report, Writer};
use crate::rule::Severity;
use crate::text::Normalizer;
use ask::Ask;
use fold::{Fold, fold};
use law::Case;

pub mod import;
pub mod reply;

pub mod request;

/// The modules with a table of rules, listed once for both of what is made of them.
macro_rules! tables {
    ($($($module:ident)::+),* $(,)?) => {
        /// The rules of this domain, by table.
        pub static RULES: &[&[crate::rule::Rule]] = &[$(&$($module::)+RULES),*];

        /// What the pages of this domain's rules need, by table.
        pub static ENTRIES: &[&[crate::rule::Entry]] = &[$($($module::)+ENTRIES),*];
    };
}

tables!(
    record::rules,
    proof::rules,
    time::rules,
    state::rules,
    law::rules::basis,
    law::rules::clock,
    law::rules::collection,
    law::rules::hours,
    law::rules::notice,
    law::rules::person,
    reply::rules,
    import::rules,
    request::rules,
    request::form,
);

/// The rows of law of this domain, by table.
pub static LAWS: &[&[crate::law::LawEntry]] = &[law::LAWS, request::law::LAWS];

/// The thresholds of this domain.
pub static THRESHOLDS: &[&Threshold] = limits::THRESHOLDS;

/// Says whether a person may be sent this, given a record and what is known of the send, both as JSON text; the report is JSON
/// text too.
pub fn check(text: &str, context: &str, options: &Options, normalizer: Normalizer) -> String {
    let mut plain = Report::new(&options.context);
    let known = Document::read(context, &mut plain);
    let settings = ask::options_with(&known, options);
    let ask = Ask::of(&known, &settings);
    let mut out = Report::new(&settings);
    ask::check(context, &mut out);
    let document = record::read(text, &mut out);
    let held = document.root().filter(|root| record::check(*root, &mut out));
    let state = held.map(|record| judged(record, &ask, normalizer, &mut out));
    let (valid, state) = match state {
        Some((valid, state)) => (valid, state),
        None => (false, UNKNOWN),
    };
    write(&document, out, valid, state, None)
}

/// What holds where nothing can be read.
const UNKNOWN: &str = "unknown";

/// Judges a record whose shape was read. An error so far, or one of its hashes and times, ends it: such a record proves nothing.
fn judged<'d>(record: Json<'d>, ask: &Ask, normalizer: Normalizer, out: &mut Report) -> (bool, &'static str) {
    let now = out.context().now;
    proof::check(record, ask.json.and_then(|json| json.get("previous")), normalizer, out);
    time::order(record, ask.skew, out);
    proof::keepsakes(record, out);
    time::open_ended(record, out);
    if is_broken(out) {
        return (false, UNKNOWN);
    }
    let fold = fold(&[record], false, ask.at(now));
    let reply = state::is_reply(ask, now, record, out);
    state::sender(record, ask, normalizer, out);
    proof::weaknesses(record, out);
    state::suppressions(&fold, ask, now, record, reply, out);
    if !reply {
        standing(record, &fold, ask, out);
    }
    (true, fold.state)
}

/// Says what of a record that can be read does not allow the send.
fn standing(record: Json, fold: &Fold, ask: &Ask, out: &mut Report) {
    let now = out.context().now;
    time::ahead(record, now, ask.skew, out);
    time::implausible(record, out);
    state::state(fold, ask, now, record, out);
    let country = law::country(record, ask);
    let case = Case { record, fold, ask, country, now };
    state::scope(&case, out);
    law::check(&case, out);
}

/// Says which state holds, of several records of one person, and where sending is refused why. What else the law asks of a record
/// is for the check of that record.
pub fn merge(text: &str, context: &str, options: &Options, normalizer: Normalizer) -> String {
    let mut plain = Report::new(&options.context);
    let known = Document::read(context, &mut plain);
    let settings = ask::options_with(&known, options);
    let ask = Ask::of(&known, &settings);
    let mut out = Report::new(&settings);
    ask::check(context, &mut out);
    let document = record::read(text, &mut out);
    let Some(list) = document.root().filter(|root| record::is_list(*root, &mut out)) else {
        return write(&document, out, false, UNKNOWN, Some(None));
    };
    for record in list.items() {
        record::read_merged(record, &mut out);
    }
    let valid = !is_broken(&out);
    let now = settings.now;
    // Another business's grant is none of this one's, nor is its withdrawal; so it is with another channel.
    let of_channel = |record: &Json| {
        matches!(record::word_at(*record, "scope.channel"), "any")
            || record::word_at(*record, "scope.channel") == ask.channel
    };
    let records: Vec<Json> = list
        .items()
        .filter(|record| of_channel(record) && state::is_controlled_by(*record, &ask, normalizer))
        .collect();
    let fold = fold(&records, true, ask.at(now));
    let reply = state::is_reply(&ask, now, list, &mut out);
    state::suppressions(&fold, &ask, now, list, reply, &mut out);
    if !reply {
        for record in &records {
            time::ahead(*record, now, ask.skew, &mut out);
        }
        state::state(&fold, &ask, now, list, &mut out);
    }
    let record_id = fold.undated.or(fold.by).and_then(|by| by.record.word("record_id"));
    write(&document, out, valid, fold.state, Some(record_id))
}

/// A record with one more event; where the event is refused, as it was. The report as JSON text, with the record. What is found of the
/// event has no place in the record yet.
pub fn append(text: &str, event: &str, options: &Options) -> String {
    let settings = &options.context;
    let skew = settings.threshold(&limits::SKEW) * 1000;
    let mut out = Report::new(settings);
    let held = record::read(text, &mut out);
    let Some(record) = held.root().filter(|root| record::is_object(*root, &mut out)) else {
        return write_record(&held, out, None, None);
    };
    let happened = Document::read(event, &mut Report::new(settings));
    // What cannot be read is no event; its text would break that of the record.
    let longer = append::with_event(record, happened.root().map_or("null", |root| root.source()));
    let mut found = Report::new(settings);
    let document = record::read(&longer, &mut found);
    let accepted = document.root().filter(|with_event| append::check(*with_event, skew, &mut found));
    let record = match accepted {
        Some(with_event) => append::with_status(with_event, settings.now, skew),
        None => record.source().to_owned(),
    };
    let mut out = Report::new(settings);
    for finding in found.findings() {
        out.include(&[Finding { place: ROOT, range: None, fix: None, ..finding.clone() }]);
    }
    write_record(&held, out, Some(&record), None)
}

/// A record sealed: with the hash of what the person read, and its own, linked to that of the record before. The report as JSON text,
/// with the record; `previous` is the text of the record before, empty for none.
pub fn seal(text: &str, previous: &str, options: &Options, normalizer: Normalizer) -> String {
    let mut out = Report::new(&options.context);
    let document = record::read(text, &mut out);
    let sealed = document.root().and_then(|record| seal::seal(record, previous, normalizer, &mut out));
    let (record, hash) = sealed.unzip();
    write_record(&document, out, record.as_deref(), Some(hash.as_deref()))
}

/// True where an error was found, whatever the caller makes of its rule.
fn is_broken(out: &Report) -> bool {
    out.findings().iter().any(|finding| finding.severity == Severity::Error)
}

/// The report about a record that is made, as JSON text.
fn write_record(document: &dyn Pointers, out: Report, record: Option<&str>, hash: Option<Option<&str>>) -> String {
    let locale = out.context().locale;
    let (findings, _) = out.finish();
    let mut writer = Writer::default();
    writer.object(|writer| {
        writer.report(document, locale, &findings);
        writer.name("record").raw(record.unwrap_or("null"));
        if let Some(hash) = hash {
            writer.name("hash").string_or_null(hash);
        }
    });
    writer.finish()
}

/// The report as JSON text.
fn write(document: &dyn Pointers, out: Report, valid: bool, state: &str, record_id: Option<Option<&str>>) -> String {
    let locale = out.context().locale;
    let (findings, _) = out.finish();
    let mut writer = Writer::default();
    writer.object(|writer| {
        writer.report(document, locale, &findings);
        writer.name("valid").raw(if valid { "true" } else { "false" });
        writer.name("state").string(state);
        if let Some(record_id) = record_id {
            writer.name("recordId").string_or_null(record_id);
        }
    });
    writer.finish()
}
