//! The check of one record, and of many for which state holds.

use super::ask::{self, Ask};
use super::fold::{Fold, fold};
use super::law::{self, Case};
use super::{UNKNOWN, is_broken, proof, record, state, time};
use crate::json::{Document, Json};
use crate::options::Options;
use crate::report::Report;
use crate::text::Normalizer;

/// What is told besides findings.
struct Answer<'d> {
    /// False where the record is malformed.
    valid: bool,
    /// What the events give.
    state: &'static str,
    /// Of several records, the one that decides.
    record_id: Option<&'d str>,
}

/// Says whether a person may be sent this, given a record and what is known of the send, both as JSON text; the report is JSON
/// text too.
pub fn check(text: &str, context: &str, options: &Options, normalizer: Normalizer) -> String {
    asked(text, context, options, false, &mut |record, ask, out| {
        if record::check(record, out) {
            judged(record, ask, normalizer, out)
        } else {
            Answer { valid: false, state: UNKNOWN, record_id: None }
        }
    })
}

/// Says which state holds, of several records of one person, and where sending is refused why. What else the law asks of a record
/// is for the check of that record.
pub fn merge(text: &str, context: &str, options: &Options, normalizer: Normalizer) -> String {
    asked(text, context, options, true, &mut |list, ask, out| merged(list, ask, normalizer, out))
}

/// What reads a record, or a list of them.
type Judge<'j> = dyn for<'d> FnMut(Json<'d>, &Ask, &mut Report) -> Answer<'d> + 'j;

/// Reads what is asked and of what, and writes the report.
fn asked(text: &str, context: &str, options: &Options, many: bool, judge: &mut Judge) -> String {
    let mut found = Report::new(&options.context);
    let known = Document::read(context, &mut found);
    let settings = ask::settings(&known, options);
    let ask = Ask::of(&known, &settings);
    let mut out = Report::new(&settings);
    ask::check(&known, found, &mut out);
    let document = record::read(text, &mut out);
    let answer = match document.root() {
        Some(root) => judge(root, &ask, &mut out),
        None => Answer { valid: false, state: UNKNOWN, record_id: None },
    };
    out.write(&document, &mut |out| {
        out.name("valid").raw(if answer.valid { "true" } else { "false" });
        out.name("state").string(answer.state);
        if many {
            out.name("recordId").string_or_null(answer.record_id);
        }
    })
}

/// Judges a record whose shape was read. An error so far, or one of its hashes and times, ends it: such a record proves nothing.
fn judged<'d>(record: Json<'d>, ask: &Ask, normalizer: Normalizer, out: &mut Report) -> Answer<'d> {
    let now = out.context().now;
    proof::check(record, ask.json.and_then(|json| json.get("previous")), normalizer, out);
    time::order(record, ask.skew, out);
    proof::keepsakes(record, out);
    time::open_ended(record, out);
    if is_broken(out) {
        return Answer { valid: false, state: UNKNOWN, record_id: None };
    }
    let fold = fold(&[record], false, ask.at(now));
    let reply = state::is_reply(ask, now, record, out);
    state::sender(record, ask, normalizer, out);
    proof::weaknesses(record, out);
    state::suppressions(&fold, ask, now, record, reply, out);
    if !reply {
        standing(record, &fold, ask, out);
    }
    Answer { valid: true, state: fold.state, record_id: None }
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

/// Reads of each record what is merged, and says what they give together.
fn merged<'d>(list: Json<'d>, ask: &Ask, normalizer: Normalizer, out: &mut Report) -> Answer<'d> {
    if !record::is_list(list, out) {
        return Answer { valid: false, state: UNKNOWN, record_id: None };
    }
    for record in list.items() {
        record::read_merged(record, out);
    }
    let valid = !is_broken(out);
    let now = out.context().now;
    // Another business's grant is none of this one's, nor is its withdrawal; so it is with another channel.
    let of_channel = |record: &Json| {
        let channel = record::word_at(*record, "scope.channel");
        channel == "any" || channel == ask.channel
    };
    let concerns = |record: &Json| of_channel(record) && state::is_controlled_by(*record, ask, normalizer);
    let records: Vec<Json> = list.items().filter(concerns).collect();
    let fold = fold(&records, true, ask.at(now));
    let reply = state::is_reply(ask, now, list, out);
    state::suppressions(&fold, ask, now, list, reply, out);
    if !reply {
        for record in &records {
            time::ahead(*record, now, ask.skew, out);
        }
        state::state(&fold, ask, now, list, out);
    }
    let record_id = fold.undated.or(fold.by).and_then(|by| by.record.word("record_id"));
    Answer { valid, state: fold.state, record_id }
}
