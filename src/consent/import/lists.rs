//! Sources that write entries: a blocklist, and the preferences of a webhook.

use super::read::{Event, LANES, Reading};
use super::rules::STATUS_UNKNOWN;
use super::sources::Source;
use super::unreadable;
use super::values::{seconds, subject, time};
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::shape::find_word;

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
    let mut last: Vec<(&'static str, i64, bool, Json)> = Vec::new();
    for item in preferences {
        let stops = item.is("value", "stop");
        if !stops && !item.is("value", "resume") {
            let value = item.get("value").unwrap_or(item);
            out.add(STATUS_UNKNOWN, value).text("allowed", &Source::META.words());
            continue;
        }
        subject(item, reading);
        let lane = item.word("category").and_then(|category| find_word(LANES, category.split('_').next()?));
        let lane = lane.unwrap_or("marketing");
        let at = seconds(item.get("timestamp")).unwrap_or(if stops { i64::MAX } else { i64::MIN });
        match last.iter_mut().find(|(known, ..)| *known == lane) {
            Some(known) if (known.1, known.2) < (at, stops) => *known = (lane, at, stops, item),
            Some(_) => {}
            None => last.push((lane, at, stops, item)),
        }
    }
    if last.is_empty() || of_several(preferences, &["wa_id", "user_id"]) {
        unreadable(Source::META, root, out);
    }
    last.sort_unstable_by_key(|(_, at, ..)| *at);
    for (lane, _, stops, item) in last {
        let at = time(Source::META, item);
        reading.lanes.push(lane);
        reading.at = at.clone().or(reading.at.take());
        if reading.status != "withdrawn" {
            reading.means(if stops { "stop" } else { "resume" });
        }
        if stops {
            reading.events.push(Event { kind: "withdrawn", at, lane });
        }
    }
}

/// True where entries name different people: they make no record of one.
fn of_several<'d>(entries: impl Iterator<Item = Json<'d>> + Clone, names: &[&str]) -> bool {
    names.iter().any(|name| {
        let mut people = entries.clone().filter_map(|entry| entry.word(name));
        let first = people.next();
        people.any(|person| Some(person) != first)
    })
}
