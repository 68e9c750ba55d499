//! What the data of a source says.

use super::rules::{ADVERTISING_CONSENT, STATUS_UNKNOWN};
use super::sources::{Source, ground, piece};
use super::values::{channel, seconds, subject, time};
use super::{is_advertising, unreadable};
use crate::consent::record::{deep, digits, is_there, near, word_at};
use crate::json::{Items, Json, ROOT};
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
    /// The state.
    pub status: &'static str,
    /// What the consent rests on.
    pub basis: &'static str,
    /// What such a word cannot prove.
    pub loss: &'static str,
    /// The category that it is about, or `all`.
    pub category: &'static str,
    /// The channel.
    pub channel: &'static str,
    /// When the state began.
    pub at: String,
    /// When a consent was given that was confirmed later.
    pub earlier: String,
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
        status: "unknown",
        basis: "unknown",
        loss: "",
        category: "marketing",
        channel: "",
        at: String::new(),
        earlier: String::new(),
        from_set: false,
        phone: "",
        user_id: "",
    };
    let entries = root.items_at(field);
    let readable = if source.is(b'a') {
        adobe(root, &mut reading);
        is_there(root, "consents")
    } else if source.is(b'm') {
        preference(entries, &mut reading, out);
        !of_several(entries) && reading.holder.place() != ROOT
    } else if source.is(b'i') {
        reading.holder = entries.last().unwrap_or(root);
        reading.way = "destination";
        // Lists are imported entry by entry, so that no channel is lost.
        entries.count() < 2 && (is_there(root, field) || is_there(root, "destination"))
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
    reading.original = [word, " ", beside].concat();
    let mut meaning = source.meaning(&reading.original);
    if meaning.is_empty() {
        meaning = source.meaning(word);
    }
    if !meaning.is_empty() {
        reading.status = piece(meaning, ' ', 0);
        reading.basis = piece(meaning, ' ', 1);
        reading.loss = piece(meaning, ' ', 2);
        let category = piece(meaning, ' ', 3);
        reading.category = if category.is_empty() { "marketing" } else { category };
    } else if is_advertising(word) {
        out.add_at(ADVERTISING_CONSENT, near(holder, reading.way));
    } else {
        unknown(source, holder, reading.way, out);
    }
    let ground = ground(beside);
    if !ground.is_empty() {
        reading.basis = ground;
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
    reading.at = time(source, holder, source.time(0));
    if is_adobe && reading.at.is_empty() {
        reading.at = time(source, root, "consents.metadata.time");
        reading.from_set = !reading.at.is_empty();
    }
    let confirmed = time(source, holder, source.time(3));
    if reading.status == "given" && !confirmed.is_empty() {
        reading.status = "confirmed";
        reading.earlier = std::mem::replace(&mut reading.at, confirmed);
        // A grant after its confirmation would take the confirmation back.
        if instant(&reading.earlier) > instant(&reading.at) {
            reading.earlier.clear();
        }
    }
}

/// Which of Adobe's values counts: a no for every channel, then one for this channel, then what was said of an identity, then the
/// channel's, and a yes for every channel at last.
fn adobe<'d>(root: Json<'d>, reading: &mut Reading<'d>) {
    let is = |word: &str, known: &str| word.eq_ignore_ascii_case(known);
    reading.way = "val";
    let (mut own, mut holder) = ("", root);
    // Of several identities one with a no.
    for (space, ids) in deep(root, "consents.idSpecific").into_iter().flat_map(Json::members) {
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
fn preference<'d>(preferences: Items<'d>, reading: &mut Reading<'d>, out: &mut Report) {
    reading.way = "value";
    let mut latest = i64::MIN;
    for item in preferences {
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
}

/// True where entries name different people: they make no record of one.
fn of_several(entries: Items) -> bool {
    let mut known = ["", ""];
    for (number, entry) in entries.enumerate() {
        let names = [word_at(entry, "wa_id"), word_at(entry, "user_id")];
        if number > 0 && names != known {
            return true;
        }
        known = names;
    }
    false
}
