//! Consent: whether a person may be sent this, what a form may ask, and what a reply says.
//!
//! No proxy failed is all that a verdict says: a record cannot show that a text was understood, or that the person, and nobody
//! else, held the phone.

mod append;
mod ask;
mod check;
mod edit;
mod fold;
pub mod import;
mod law;
mod limits;
mod proof;
pub mod record;
pub mod reply;
pub mod request;
mod seal;
mod state;
mod time;
mod words;

use crate::limit::Threshold;
use crate::report::Report;
use crate::rule::Severity;
pub use append::append;
pub use check::{check, merge};
pub use seal::seal;

crate::tables!(
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

/// What is not known, or can not be: of a state, a basis, a word of a context.
const UNKNOWN: &str = "unknown";

/// True where an error was found, whatever the caller makes of its rule.
fn is_broken(out: &Report) -> bool {
    out.findings().iter().any(|finding| finding.severity == Severity::Error)
}
