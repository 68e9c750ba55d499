//! What the events of one record or of many say about one category.
//!
//! Events are taken by their instants, those of one instant with the restriction last, so neither the order of events nor of
//! records matters. After a restriction only the person can agree again. A withdrawal without a time holds for good: nothing
//! shows that a grant came later.

use super::UNKNOWN;
use super::record::{given, instant_at, word_at};
use super::words::{Kind, is_actor, is_person};
use crate::json::{Json, Place};
use crate::order::order_by;
use crate::time::Millis;
use std::cmp::Reverse;

/// An event that can be read.
#[derive(Clone, Copy)]
pub(super) struct Event<'d> {
    pub kind: Kind,
    pub actor: &'d str,
    /// None only of a withdrawal.
    pub at: Option<Millis>,
    /// When its record ends.
    until: Option<Millis>,
    /// Its record is superseded, and this is no restriction.
    out: bool,
    pub json: Json<'d>,
    pub record: Json<'d>,
}

impl<'d> Event<'d> {
    /// The person or a guardian did it.
    pub fn is_persons(&self) -> bool {
        is_person(self.actor)
    }

    /// By time, then the restriction last; then, so that any order gives the same, the person's own event last, by record, and of
    /// two versions of one record the one that ends first last.
    fn rank(&self) -> (Option<Millis>, Kind, bool, &'d str, Option<Reverse<Millis>>) {
        (self.at, self.kind, self.is_persons(), self.record_id(), self.until.map(Reverse))
    }

    fn record_id(&self) -> &'d str {
        word_at(self.record, "record_id")
    }
}

/// The events of a record.
pub(super) fn events(record: Json) -> impl Iterator<Item = Event> {
    let until = instant_at(record, "validity.until");
    record.items_at("events").filter_map(move |json| {
        let kind = Kind::named(json.word("type")?)?;
        let at = instant_at(json, "at");
        let actor = json.word("actor").unwrap_or_default();
        // A restriction counts whoever wrote it; of all else somebody must have.
        let usable = if at.is_some() { kind.is_restriction() || is_actor(actor) } else { kind == Kind::Withdrawn };
        usable.then_some(Event { kind, actor, at, until, out: false, json, record })
    })
}

/// True where an event is about a category.
fn touches(event: &Event, category: &str) -> bool {
    let all = event.kind.is_restriction() && event.json.word("scope") == Some("all");
    let mut listed = event.json.items_at("categories").peekable();
    all || listed.peek().is_none() || listed.any(|listed| listed.text() == Some(category))
}

/// What holds.
#[derive(Default)]
pub(super) struct Fold<'d> {
    /// The word of the state.
    pub state: &'static str,
    /// The same before a withdrawal without a time is looked at.
    pub dated: &'static str,
    /// The event that decided before a withdrawal without a time is looked at.
    pub by: Option<Event<'d>>,
    /// The last grant that counts.
    pub last_grant: Option<Event<'d>>,
    /// The last grant of the person's that counts.
    pub last_own_grant: Option<Event<'d>>,
    /// When the confirmation was sent that is still open.
    pub sent: Option<Millis>,
    /// The person has confirmed since the last restriction.
    pub confirmed: bool,
    /// A grant after a withdrawal that does not count, because it is not the person's.
    pub regranted: Option<Event<'d>>,
    /// A withdrawal without a time.
    pub undated: Option<Event<'d>>,
    /// Of the event that is watched the state before it, and whether it counts.
    pub watched: Option<(&'static str, bool)>,
    /// What was agreed before no longer holds.
    restricted: bool,
}

impl Fold<'_> {
    /// A consent holds.
    pub fn is_granted(&self) -> bool {
        matches!(self.state, "given" | "confirmed" | "renewed")
    }
}

/// When and for which category is asked.
#[derive(Clone, Copy)]
pub(super) struct Moment<'x> {
    pub now: Millis,
    /// Milliseconds by which clocks may differ.
    pub skew: Millis,
    pub category: &'x str,
    /// The event of which is asked whether it counts; the root for none.
    pub watched: Place,
}

/// What the events of these records say. Where records are merged, a grant counts only where its record covers the category;
/// of one alone that is a question of its own.
pub(super) fn fold<'d>(records: &[Json<'d>], merged: bool, moment: Moment) -> Fold<'d> {
    let Moment { now, skew, category, watched } = moment;
    let mut all: Vec<Event> = Vec::new();
    for &record in records {
        let covers = !merged || covers(record, category);
        let usable = |event: &Event| (covers || event.kind.is_restriction()) && touches(event, category);
        let from = all.len();
        all.extend(events(record).filter(usable));
        let own = all.get_mut(from..).unwrap_or_default();
        let superseded = own.iter().any(|event| event.kind == Kind::Superseded);
        for event in own {
            event.out = superseded && !event.kind.is_restriction();
            // Slightly ahead is now; then of a grant and a withdrawal the withdrawal holds, whichever clock was fast.
            event.at = event.at.map(|at| if at > now && at - now <= skew { now } else { at });
        }
    }
    let ranks = |a: usize, b: usize| all.get(a).map(Event::rank) < all.get(b).map(Event::rank);
    let sorted = order_by(all.len(), &ranks);

    let mut fold = Fold { state: UNKNOWN, ..Fold::default() };
    for &event in sorted.into_iter().filter_map(|at| all.get(at)) {
        let before = fold.state;
        let counts = event.at.is_none() || !event.out && fold.take(event);
        if event.at.is_none() {
            fold.undated.get_or_insert(event);
        }
        if event.json.place() == watched {
            fold.watched = Some((before, counts));
        }
    }
    if fold.is_granted() && fold.by.and_then(|by| by.until).is_some_and(|until| until <= now) {
        fold.state = Kind::Expired.state();
    }
    fold.dated = fold.state;
    if fold.undated.is_some() {
        fold.state = Kind::Withdrawn.state();
        // It is not lifted, so nothing else counts but what would shut the lane as well.
        let shuts = |place| all.iter().any(|event| event.json.place() == place && event.kind.is_restriction());
        fold.watched = fold.watched.map(|(_, counts)| (fold.state, counts && shuts(watched)));
    }
    fold
}

impl<'d> Fold<'d> {
    /// The next event in order; false where it does not count.
    fn take(&mut self, event: Event<'d>) -> bool {
        let before = self.by.map(|by| by.kind);
        let counts = match event.kind {
            Kind::Requested => before.is_none(),
            Kind::ConfirmationSent => {
                matches!(before, Some(Kind::Requested | Kind::Given | Kind::ConfirmationSent))
            }
            // It takes back what its own record says, of which the grants are out, and nothing else.
            Kind::Superseded => {
                self.by.is_none_or(|by| by.kind.is_restriction() && by.record_id() == event.record_id())
            }
            kind if kind.is_restriction() => true,
            Kind::Confirmed => event.is_persons() || event.actor == "import" && !self.restricted,
            _ => event.is_persons() || !self.restricted,
        };
        if !counts {
            if event.kind.is_grant() && before == Some(Kind::Withdrawn) && !event.is_persons() {
                self.regranted.get_or_insert(event);
            }
            return false;
        }
        if event.kind.is_grant() {
            self.restricted = false;
            self.last_grant = Some(event);
            self.confirmed |= event.kind == Kind::Confirmed && event.is_persons();
            if event.is_persons() {
                self.last_own_grant = Some(event);
            }
        }
        if event.kind.is_restriction() {
            self.confirmed = false;
            // That a record is superseded says nothing of what another holds.
            self.restricted |= event.kind != Kind::Superseded;
        }
        if event.kind == Kind::ConfirmationSent {
            self.sent = event.at;
        }
        self.regranted = None;
        self.by = Some(event);
        self.state = event.kind.state();
        true
    }
}

/// True where a record's scope holds a category.
pub(super) fn covers(record: Json, category: &str) -> bool {
    let scope = given(record, "scope");
    scope.is_some_and(|scope| scope.items_at("categories").any(|listed| listed.text() == Some(category)))
}
