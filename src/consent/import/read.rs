//! What the data of a source says.

use super::rules::{ADVERTISING_CONSENT, STATUS_UNKNOWN};
use super::sources::{Source, ground, piece};
use super::values::{channel, seconds, subject, time};
use super::{is_advertising, unreadable};
use crate::consent::record::{deep, digits, is_there, near, word_at};
use crate::json::{Items, Json};
use crate::report::Report;
use crate::time::instant;

/// What the data says. Nothing is an empty text.
pub struct Reading<'d> {
    /// Whose data it is.
    pub source: Source,
    /// The object that the ways lead from.
    pub holder: Json<'d>,
    /// Where the status stands.
    pub field: &'static str,
    /// The way to its word.
    way: &'static str,
    /// The word that it was read from, and one that it depends on, as the source writes them.
    pub original: String,
    /// The state, what the consent rests on, what such a word cannot prove, and the category that it is about: `all`, or
    /// nothing for marketing.
    pub meaning: [&'static str; 4],
    /// The channel.
    pub channel: &'static str,
    /// When the state began, since and until when it holds, and when a consent was given that was confirmed later.
    pub times: [String; 4],
    /// The time is that of a whole set of values.
    pub from_set: bool,
    /// The digits of the number.
    pub phone: &'d str,
    /// The business-scoped user id.
    pub user_id: &'d str,
}

/// Reads an object.
pub fn read<'d>(source: Source, root: Json<'d>, out: &mut Report) -> Reading<'d> {
    let field = source.field();
    let mut reading = Reading {
        source,
        holder: root,
        field,
        way: field,
        original: String::new(),
        meaning: ["unknown", "unknown", "", ""],
        channel: "",
        times: Default::default(),
        from_set: false,
        phone: "",
        user_id: "",
    };
    let readable = if source.is(b'a') {
        adobe(root, &mut reading);
        is_there(root, "consents")
    } else if source.is(b'm') {
        preference(root.items_at(field), &mut reading, out)
    } else if source.is(b'i') {
        let mut entries = root.items_at(field);
        reading.holder = entries.next().unwrap_or(root);
        reading.way = "destination";
        // Lists are imported entry by entry, so that no channel is lost.
        entries.next().is_none() && (is_there(root, field) || is_there(root, "destination"))
    } else {
        is_there(root, field)
    };
    if !readable {
        unreadable(source, out);
    }
    subject(root, &mut reading);
    let holder = reading.holder;
    subject(holder, &mut reading);
    reading.channel = channel(holder, source);
    status(&mut reading, out);
    times(root, &mut reading);
    reading
}

/// What the words mean.
fn status(reading: &mut Reading, out: &mut Report) {
    let (source, holder) = (reading.source, reading.holder);
    let mut word = word_at(holder, reading.way).trim();
    let beside = word_at(holder, source.beside());
    if source.is(b'i') {
        word = if word.is_empty() { "unlisted" } else { "listed" };
    } else if !is_there(holder, reading.way) || source.is(b'a') && word.is_empty() {
        return;
    }
    reading.original.push_str(word);
    if !beside.is_empty() {
        reading.original.push(' ');
        reading.original.push_str(beside);
    }
    let mut meaning = source.meaning(&reading.original);
    if meaning.is_empty() {
        meaning = source.meaning(word);
    }
    if meaning.is_empty() {
        if is_advertising(word) {
            out.add_at(ADVERTISING_CONSENT, near(holder, reading.way));
        } else {
            unknown(source, holder, reading.way, out);
        }
        meaning = "unknown unknown";
    }
    for (number, part) in reading.meaning.iter_mut().enumerate() {
        *part = piece(meaning, ' ', number);
    }
    let ground = ground(beside);
    if !ground.is_empty() {
        reading.meaning[1] = ground;
    }
}

/// Says that a word means nothing.
fn unknown(source: Source, holder: Json, way: &str, out: &mut Report) {
    out.add_at(STATUS_UNKNOWN, near(holder, way)).text("allowed", &source.words());
}

/// When it was said, and when it was confirmed.
fn times(root: Json, reading: &mut Reading) {
    let (source, holder) = (reading.source, reading.holder);
    let is_adobe = source.is(b'a');
    if is_adobe && reading.original.is_empty() {
        return;
    }
    for (number, slot) in reading.times.iter_mut().enumerate() {
        *slot = time(source, holder, source.time(number));
    }
    let [at, _, _, confirmed] = &mut reading.times;
    if is_adobe && at.is_empty() {
        *at = time(source, root, "consents.metadata.time");
        reading.from_set = !at.is_empty();
    }
    if reading.meaning[0] == "given" && !confirmed.is_empty() {
        reading.meaning[0] = "confirmed";
        std::mem::swap(at, confirmed);
    }
    // A grant after its confirmation would take the confirmation back, and without one there is nothing to confirm.
    if reading.meaning[0] != "confirmed" || instant(confirmed) > instant(at) {
        confirmed.clear();
    }
}

/// Which of Adobe's values counts: a no for every channel, then one for this channel, then what was said of an identity, then the
/// channel's, and a yes for every channel at last.
fn adobe<'d>(root: Json<'d>, reading: &mut Reading<'d>) {
    let is = |word: &str, known: &str| word.eq_ignore_ascii_case(known);
    reading.way = "val";
    let (mut own, mut holder) = ("", root);
    // Of several identities one with a no.
    let spaces = deep(root, "consents.idSpecific").unwrap_or(root);
    for (space, ids) in spaces.members() {
        for (id, identity) in ids.members() {
            let value = word_at(identity, "marketing.whatsApp.val");
            let counts = own.is_empty() || is(value, "n");
            if value.is_empty() || !counts {
                continue;
            }
            own = value;
            holder = deep(identity, "marketing.whatsApp").unwrap_or(root);
            if is(space.text().unwrap_or_default(), "phone") {
                reading.phone = digits(id.text().unwrap_or_default());
            }
        }
    }
    let any = word_at(root, "consents.marketing.any.val");
    let channel = word_at(root, "consents.marketing.whatsApp.val");
    if is(any, "n") || is(any, "y") && channel.is_empty() && own.is_empty() {
        reading.field = "consents.marketing.any";
    } else if !is(channel, "n") && !own.is_empty() {
        reading.field = "consents.idSpecific";
        reading.holder = holder;
        return;
    }
    reading.holder = deep(root, reading.field).unwrap_or(root);
}

/// Which of Meta's preferences counts: the last, of two at the same time a stop. A stop without a time cannot be shown to be
/// older than what else there is, so it stands, as does one of a category that is not documented; only marketing can be resumed.
///
/// False where there is none, or where they are those of different people, which make no record of one.
fn preference<'d>(preferences: Items<'d>, reading: &mut Reading<'d>, out: &mut Report) -> bool {
    reading.way = "value";
    let mut latest = i64::MIN;
    let mut known = "";
    let mut of_one = true;
    for item in preferences {
        let id = word_at(item, "wa_id");
        let person = if id.is_empty() { word_at(item, "user_id") } else { id };
        of_one &= known.is_empty() || known == person;
        known = person;
        let stops = item.is("value", "stop");
        let mut at = seconds(item);
        if stops {
            at = if at < 0 { i64::MAX } else { at };
        } else if !item.is("value", "resume") {
            unknown(reading.source, item, "value", out);
            continue;
        }
        let is_later = at > latest && item.is("category", "marketing_messages");
        if is_later || stops && at >= latest {
            latest = at;
            reading.holder = item;
        }
    }
    of_one && latest > i64::MIN
}
