//! Know before you send: consent and policy checks for WhatsApp messages, as pure functions.
//!
//! A check takes JSON text and a [`context::Context`] (language, `now`, thresholds) and gives a report: findings with
//! a rule, a place, a range, the facts behind it and often a fix. It never fails on input and knows no clock.
//!
//! ```
//! use presend::context::Context;
//! use presend::template::{Mode, lint};
//!
//! let context = Context::at(1_795_176_000_000); // 2026-11-20, noon in UTC
//! let report = lint(r#"{"name": "hello", "language": "en-US"}"#, Mode::Create, &context);
//! assert!(report.starts_with(r#"{"verdict":"block""#) && report.contains("template/unknown-language"));
//! ```
//!
//! | module | what it is |
//! | --- | --- |
//! | [`json`] | the read-only tree every check walks, and its reader |
//! | [`rule`], [`limit`], [`sources`] | what rules and limits are, and where they come from |
//! | [`context`], [`report`], [`fix`] | what goes in and what comes out |
//! | [`mod@shape`], [`text`], [`time`] | what checks are made of |
//! | [`template`] | message templates |
//! | [`message`] | messages, and templates as they are sent |
//! | [`recipient`] | who a message goes to |
//! | [`consent`], [`law`] | whether a person may be sent this, and where which law asks for what |
//! | [`media`] | files, by their bytes |
//! | [`options`] | a caller's options, by name |
//! | `errors` | what the platform's error codes mean; never in the wasm file |
//! | `catalogue` | one line per domain: all rules with their pages; never in the wasm file |

#[cfg(not(target_arch = "wasm32"))]
pub mod catalogue;
pub mod consent;
pub mod context;
#[cfg(target_arch = "wasm32")]
mod door;
#[cfg(not(target_arch = "wasm32"))]
pub mod errors;
pub mod fix;
pub mod json;
pub mod law;
pub mod limit;
pub mod media;
pub mod message;
pub mod options;
mod order;
pub mod recipient;
pub mod report;
pub mod rule;
pub mod shape;
pub mod sources;
pub mod template;
pub mod text;
pub mod time;

/// The date of the rule book.
pub const EDITION: &str = "2026-11-20";
