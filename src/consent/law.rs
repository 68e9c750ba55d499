//! What the law of the person's country asks of a record for marketing, and of any.

mod basis;
mod clock;
mod collection;
mod hours;
mod person;
mod rows;
pub mod rules;

use super::ask::Ask;
use super::fold::Fold;
use crate::json::{Json, Place};
use crate::law::{Law, in_force};
use crate::report::{Finding, Report};
use crate::rule::Rule;
use crate::time::Millis;
pub(super) use person::country;
pub(super) use rows::CHANNEL_NAMED;
pub use rows::LAWS;

/// A record, what its events say, and what is asked of it.
pub(super) struct Case<'c> {
    /// The record.
    pub record: Json<'c>,
    /// What its events say.
    pub fold: &'c Fold<'c>,
    /// What is asked.
    pub ask: &'c Ask<'c>,
    /// The person's country; empty where it is not known.
    pub country: &'c str,
    /// The instant of the answer.
    pub now: Millis,
}

impl Case<'_> {
    /// The value of the row that is in force where the person is.
    pub fn law(&self, laws: &[Law]) -> Option<i32> {
        in_force(laws, self.country, self.ask.day)
    }

    /// True where such a row is in force.
    #[inline(never)]
    pub fn applies(&self, laws: &[Law]) -> bool {
        self.law(laws).is_some()
    }

    /// A finding that is an error where such a row is in force, and a warning elsewhere.
    #[inline(never)]
    pub fn graded<'r>(&self, rule: &'static Rule, place: Place, laws: &[Law], out: &'r mut Report) -> &'r mut Finding {
        out.add_graded(rule, place, self.applies(laws))
    }

    /// When the person, or another, agreed last.
    #[inline(never)]
    pub fn granted(&self) -> Option<Millis> {
        self.fold.last_grant?.at
    }
}

/// Says what the law minds.
pub(super) fn check(case: &Case, out: &mut Report) {
    person::disagreements(case, out);
    if case.ask.is_marketing() {
        basis::check(case, out);
        clock::check(case, out);
        hours::check(case, out);
    }
    person::ages(case, out);
    collection::check(case, out);
    clock::processing(case, out);
}
