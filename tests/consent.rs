//! Consent records: what holds after which events, what a seal proves, and what must be true of any record.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

#[path = "consent/append.rs"]
mod append;
#[path = "consent/calls.rs"]
mod calls;
#[path = "consent/canonical.rs"]
mod canonical;
#[path = "consent/chain.rs"]
mod chain;
#[path = "consent/hashes.rs"]
mod hashes;
#[path = "consent/merge.rs"]
mod merge;
#[path = "consent/people.rs"]
mod people;
#[path = "consent/properties.rs"]
mod properties;
#[path = "consent/seal.rs"]
mod seal;
#[path = "consent/stories.rs"]
mod stories;
#[path = "consent/transitions.rs"]
mod transitions;
#[path = "consent/withdrawals.rs"]
mod withdrawals;
#[path = "consent/words.rs"]
mod words;
