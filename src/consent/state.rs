//! Whether a consent holds: for this category, this channel, this sender, and in spite of what else is known.

pub mod rules;

use super::ask::Ask;
use super::fold::{Fold, covers};
use super::law::{CHANNEL_NAMED, Case};
use super::limits::PENDING;
use super::record::{deep, instant_at, near, word_at};
use super::time::rules::{CONFIRMATION_OVERDUE, VALIDITY_ENDED};
use crate::json::{Json, Kind};
use crate::recipient::digits;
use crate::report::Report;
use crate::text::{Form, Normalizer, normal};
use crate::time::Millis;
use rules::*;

/// Says why the state is none in which to send, if it is none. `root` is where a state is told that no event led to.
pub(super) fn state(fold: &Fold, ask: &Ask, now: Millis, root: Json, out: &mut Report) {
    let place = fold.by.map_or(near(root, "events"), |by| by.json.place());
    if let Some(undated) = fold.undated {
        out.add(WITHDRAWAL_UNDATED, undated.json);
    }
    match fold.dated {
        "given" | "confirmed" | "renewed" => {
            if let Some(grant) = fold.last_grant.filter(|grant| fold.undated.is_none() && !grant.is_persons()) {
                out.add_at(GRANTED_BY_OTHER, near(grant.json, "actor")).text("actor", grant.actor);
            }
        }
        "pending" => {
            out.add_at(CONFIRMATION_PENDING, place);
            let days = out.context().threshold(&PENDING);
            if fold.sent.is_some_and(|sent| now.saturating_sub(sent) >= days * 86_400_000) {
                out.add_at(CONFIRMATION_OVERDUE, place).number("limit", days);
            }
        }
        "withdrawn" => {
            out.add_at(WITHDRAWN, place).quote("category", ask.category);
            if let Some(grant) = fold.regranted {
                out.add(REGRANTED_BY_OTHER, grant.json);
            }
        }
        "expired" => {
            let until = fold.by.filter(|by| by.kind.is_grant()).map(|by| near(by.record, "validity.until"));
            out.add_at(VALIDITY_ENDED, until.unwrap_or(place));
        }
        "superseded" => {
            out.add_at(SUPERSEDED, place);
        }
        // With a withdrawal that holds for good nothing more is to be said of a state without events.
        "unknown" if fold.undated.is_some() => {}
        state => {
            out.add_at(NOT_GRANTED, place).text("state", state);
        }
    }
}

/// Says so where the record covers neither the category nor the channel of the send, or calls its state by another name.
pub(super) fn scope(case: &Case, out: &mut Report) {
    let (record, ask) = (case.record, case.ask);
    if !covers(record, ask.category) {
        out.add_at(CATEGORY_NOT_COVERED, near(record, "scope.categories")).quote("category", ask.category);
    }
    let recorded = word_at(record, "scope.channel");
    if recorded != ask.channel {
        let finding = out.add_at(CHANNEL_NOT_COVERED, near(record, "scope.channel"));
        finding.quote("channel", ask.channel).text("recorded", recorded);
        if recorded == "any" && !case.applies(CHANNEL_NAMED) {
            finding.as_warning();
        }
    }
    let status = word_at(record, "status");
    if status != case.fold.state {
        out.add_at(STATUS_DISAGREES, near(record, "status")).text("status", status).text("state", case.fold.state);
    }
}

/// Says so where another business, or another number of it, would send.
pub(super) fn sender(record: Json, ask: &Ask, normalizer: Normalizer, out: &mut Report) {
    let sender = digits(ask.word("sender"));
    let mut senders = deep(record, "controller.senders").into_iter().flat_map(Json::items).peekable();
    let (way, name) = if !is_controlled_by(record, ask, normalizer) {
        ("controller.name", "controller")
    } else if !sender.is_empty()
        && senders.peek().is_some()
        && !senders.any(|known| digits(known.text().unwrap_or_default()) == sender)
    {
        ("controller.senders", "sender")
    } else {
        return;
    };
    out.add_at(CONTROLLER_MISMATCH, near(record, way)).text("name", name);
}

/// True where the business that sends is the record's, or is not known.
pub(super) fn is_controlled_by(record: Json, ask: &Ask, normalizer: Normalizer) -> bool {
    let name = |text: &str| normal(text.trim(), Form::Nfc, normalizer);
    let asked = name(ask.word("controller"));
    asked.is_empty()
        || ["controller.name", "controller.legal_name"].iter().any(|way| name(word_at(record, way)) == asked)
}

/// Says so where the person, or the platform for the person, has shut the lane elsewhere. Of a reply only the business's own list is asked.
pub(super) fn suppressions(fold: &Fold, ask: &Ask, now: Millis, root: Json, reply: bool, out: &mut Report) {
    let Some(entries) = ask.suppressions() else { return };
    let granted = fold.last_own_grant.and_then(|grant| grant.at);
    let resumes =
        |entry: &Json| is_platform(*entry) && entry.is("value", "resume") && shuts_lane(*entry, ask.category, true);
    let resumed = entries.filter(resumes).filter_map(|entry| instant_at(entry, "at")).max();
    for entry in entries {
        let platform = is_platform(entry);
        if entry.kind() != Kind::Object || !shuts_lane(entry, ask.category, platform) {
            continue;
        }
        let at = instant_at(entry, "at");
        if !platform {
            // One that is not lifted yet holds, whatever its time.
            if instant_at(entry, "lifted_at").is_none_or(|lifted| lifted > now) {
                out.once(SUPPRESSED, root);
            }
            continue;
        }
        if reply {
            continue;
        }
        let is_over = at.is_some_and(|at| resumed.max(granted) > Some(at));
        if !entry.is("value", "resume") && !is_over {
            out.once(STOPPED_ON_PLATFORM, root);
        }
    }
}

/// What the platform told, and not the business's own list.
fn is_platform(entry: Json) -> bool {
    entry.is("kind", "meta_user_preference") || entry.is("kind", "error_131050")
}

/// The lanes that are listed; else of the platform marketing, of a list all.
fn shuts_lane(entry: Json, category: &str, platform: bool) -> bool {
    let mut listed = entry.items_at("categories").peekable();
    match listed.peek() {
        Some(_) => listed.any(|lane| lane.text().is_some_and(|lane| lane.eq_ignore_ascii_case(category))),
        None => !platform || category == "marketing",
    }
}

/// Hours for which a reply is a service.
const HOURS: i64 = 24;

/// True where the message answers the person, so that no consent is asked for; says so.
pub(super) fn is_reply(ask: &Ask, now: Millis, root: Json, out: &mut Report) -> bool {
    let wrote = ask.instant("last_user_message_at").filter(|at| *at <= now.saturating_add(ask.skew));
    let reply = ask.category == "service" && wrote.is_some_and(|at| now.saturating_sub(at) < HOURS * 3_600_000);
    if reply {
        out.add(SERVICE_REPLY_EXEMPT, root).number("limit", HOURS);
    }
    reply
}
