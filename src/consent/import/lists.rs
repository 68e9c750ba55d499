//! Sources that write entries: a blocklist, and the preferences of a webhook.

use super::read::{Event, LANES, Reading};
use super::rules::STATUS_UNKNOWN;
use super::sources::Source;
use super::unreadable;
use super::values::{seconds, subject, time};
use crate::json::{Items, Json, Kind};
use crate::report::Report;
use crate::shape::listed;

/// Infobip's answer to what stands on the blocklist, `results` with entries, or one of these entries. Who is on it wants no
/// messages; of who is not, nothing is known. `blocked` may say the same for whoever keeps no entries.
pub fn blocklist<'d>(root: Json<'d>, reading: &mut Reading<'d>, out: &mut Report) {
    let entry = root.items_at("results").next().unwrap_or(root);
    let blocked = root.get("blocked").and_then(Json::boolean);
    let is_known = root.get("results").is_some_and(|results| results.kind() == Kind::List);
    let is_listed = blocked.unwrap_or(entry.word("destination").is_some());
    if !is_known && !is_listed && blocked.is_none() || of_several(root.items_at("results"), &["destination"]) {
        unreadable(Source::INFOBIP, root, out);
    }
    subject(entry, reading);
    reading.holder = Some(entry);
    reading.means(if is_listed { "listed" } else { "not listed" });
}

/// Meta's preferences: of each category the last by time counts. A stop without a time cannot be shown to be older than what
/// else there is, so it stands; so does one of two at the same second. To resume lifts the platform's own block and is no new
/// consent.
pub fn preferences<'d>(root: Json<'d>, reading: &mut Reading<'d>, out: &mut Report) {
    let preferences = root.items_at("user_preferences");
    reading.lanes = 0;
    for (number, lane) in listed(LANES).enumerate() {
        let mut last = None;
        for item in preferences.filter(|item| lane_of(*item) == lane) {
            let stops = item.is("value", "stop");
            if !stops && !item.is("value", "resume") {
                let value = item.get("value").unwrap_or(item);
                out.add(STATUS_UNKNOWN, value).text("allowed", &Source::META.words());
                continue;
            }
            let at = time(Source::META, item);
            let order = at.and_then(seconds).unwrap_or(if stops { i64::MAX } else { -1 });
            if last.is_none_or(|(known, stopped, _)| (known, stopped) < (order, stops)) {
                last = Some((order, stops, at));
            }
        }
        let Some((_, stops, at)) = last else { continue };
        reading.lanes |= 1 << number;
        reading.at = at.or(reading.at);
        if stops {
            reading.means("stop");
            reading.events.push(Event { kind: "withdrawn", at, lane });
        } else if reading.events.is_empty() {
            reading.means("resume");
        }
    }
    preferences.for_each(|item| subject(item, reading));
    if reading.lanes == 0 || of_several(preferences, &["wa_id", "user_id"]) {
        unreadable(Source::META, root, out);
        reading.lanes = reading.lanes.max(1);
    }
}

/// The category of a preference: what is named is one of `marketing_messages`.
fn lane_of<'d>(item: Json<'d>) -> &'d str {
    let category = item.word("category").and_then(|category| category.split('_').next());
    category.filter(|category| listed(LANES).any(|lane| lane == *category)).unwrap_or("marketing")
}

/// True where entries name different people: they make no record of one.
fn of_several(entries: Items, names: &[&str]) -> bool {
    names.iter().any(|name| {
        let mut people = entries.filter_map(|entry| entry.word(name));
        let first = people.next();
        people.any(|person| Some(person) != first)
    })
}
