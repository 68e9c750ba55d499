//! What the data of a source says.

use super::outcome::{besides, events, losses};
use super::rules::{ADVERTISING_CONSENT, STATUS_UNKNOWN};
use super::sources::Source;
use super::values::{channel, digits, subject, time};
use super::{adobe, is_advertising, lists, unreadable};
use crate::json::{Json, Kind};
use crate::report::Report;

/// The categories of messages that a consent may be about.
pub const LANES: &str = "marketing, utility, authentication, service";

/// An event of the record.
pub struct Event<'d> {
    /// What happened.
    pub kind: &'static str,
    /// When, as the source writes it, where it tells.
    pub at: Option<&'d str>,
    /// The category that it is about; empty for all.
    pub lane: &'static str,
}

/// What the data says.
pub struct Reading<'d> {
    /// Whose data it is.
    pub source: Source,
    /// The object with the status and its time.
    pub holder: Option<Json<'d>>,
    /// Where the status stands.
    pub field: &'static str,
    /// The word that it was read from, and one that it depends on, as the source writes them.
    pub original: [&'d str; 2],
    /// The state.
    pub status: &'static str,
    /// What the consent rests on.
    pub basis: &'static str,
    /// When the state began, as the source writes it.
    pub at: Option<&'d str>,
    /// What happened.
    pub events: Vec<Event<'d>>,
    /// The channel.
    pub channel: &'static str,
    /// The categories, a bit for each of [`LANES`].
    pub lanes: u8,
    /// The digits of the number.
    pub phone: Option<&'d str>,
    /// The business-scoped user id.
    pub user_id: Option<&'d str>,
    /// Since and until when it holds, as the source writes it.
    pub validity: [Option<&'d str>; 2],
    /// What the data cannot prove.
    pub losses: Vec<&'static str>,
}

impl<'d> Reading<'d> {
    /// Sets the state that a word of the source means; false where it means none.
    pub fn means(&mut self, word: &'d str) -> bool {
        let meaning = self.source.meaning(word);
        let (status, basis) = meaning.unwrap_or_default();
        self.original = [word, ""];
        self.status = if status.is_empty() { "unknown" } else { status };
        self.basis = match status {
            _ if !basis.is_empty() => basis,
            "given" => "consent_express",
            "withdrawn" | "pending" => "consent",
            _ => "unknown",
        };
        meaning.is_some()
    }

    /// A second word that the state depends on.
    pub fn beside(&mut self, name: &str) -> &'d str {
        self.original[1] = self.holder.and_then(|holder| holder.word(name)).unwrap_or_default();
        self.original[1]
    }
}

/// Reads an object.
pub fn read<'d>(source: Source, root: Json<'d>, out: &mut Report) -> Reading<'d> {
    let mut reading = Reading {
        source,
        holder: Some(root),
        field: source.field(),
        original: [""; 2],
        status: "unknown",
        basis: "unknown",
        at: None,
        events: Vec::new(),
        channel: source.channel(),
        lanes: 1,
        phone: None,
        user_id: None,
        validity: [None; 2],
        losses: Vec::new(),
    };
    subject(root, &mut reading);
    let mut from_set = false;
    match source {
        Source::META => lists::preferences(root, &mut reading, out),
        Source::INFOBIP => lists::blocklist(root, &mut reading, out),
        Source::ADOBE => from_set = consents(root, &mut reading, out),
        Source::KLAVIYO => profile(root, &mut reading, out),
        _ => status(root, root.get(source.field()), &mut reading, out),
    }
    if let Some(holder) = reading.holder.filter(|_| source != Source::META) {
        reading.at = reading.at.or_else(|| time(source, holder));
        channel(holder, &mut reading);
    }
    let earlier = besides(&mut reading);
    events(earlier, &mut reading);
    losses(from_set, &mut reading);
    reading
}

/// Reads the word of a status.
fn status<'d>(root: Json<'d>, value: Option<Json<'d>>, reading: &mut Reading<'d>, out: &mut Report) {
    let Some(value) = value.filter(|value| value.kind() != Kind::Null) else {
        return unreadable(reading.source, root, out);
    };
    let word = value.text().unwrap_or_default();
    if value.kind() == Kind::Text && reading.means(word.trim()) {
        return;
    }
    if is_advertising(word) {
        out.add(ADVERTISING_CONSENT, value);
    } else {
        out.add(STATUS_UNKNOWN, value).text("allowed", &reading.source.words());
    }
}

/// Adobe's consents; true where the time is that of the whole set.
fn consents<'d>(root: Json<'d>, reading: &mut Reading<'d>, out: &mut Report) -> bool {
    let consents = root.get("consents").unwrap_or(root);
    let chosen = adobe::chosen(consents);
    reading.holder = chosen.holder;
    reading.field = chosen.field;
    reading.phone = chosen.number.and_then(digits);
    let Some(holder) = chosen.holder else {
        if consents.get("marketing").is_none() && consents.get("idSpecific").is_none() {
            unreadable(reading.source, root, out);
        }
        return false;
    };
    status(root, holder.get("val"), reading, out);
    let own = time(reading.source, holder);
    reading.at = own.or_else(|| time(reading.source, consents.get("metadata")?));
    own.is_none() && reading.at.is_some()
}

/// Klaviyo's subscriptions, alone or in a profile as its interface answers with.
fn profile<'d>(root: Json<'d>, reading: &mut Reading<'d>, out: &mut Report) {
    let mut within = root;
    for name in ["data", "attributes", "subscriptions", "whatsapp", "marketing"] {
        subject(within, reading);
        within = within.get(name).unwrap_or(within);
    }
    reading.holder = Some(within);
    let is_whatsapp =
        within.member_name() == "marketing" && within.parent().is_some_and(|parent| parent.member_name() == "whatsapp");
    status(root, within.get("consent").filter(|_| is_whatsapp), reading, out);
}
