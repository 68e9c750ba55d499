//! What a record and its context may hold. A row with a check of its own is read by that check alone; its type and its words
//! then stand there for the JSON Schema.

use super::super::words::*;
use super::members::*;
use crate::shape;
use crate::shape::{Check, Field, Shape, Type};

const fn text(name: &'static str) -> Field {
    Field::of(name, Type::Text)
}

const fn instant(name: &'static str) -> Field {
    Field::of(name, Type::Instant)
}

const fn boolean(name: &'static str) -> Field {
    Field::of(name, Type::Boolean)
}

/// A text that must be there, and is read by a check.
const fn key(name: &'static str, check: Check) -> Field {
    text(name).needed().also(check)
}

/// A list of words.
const fn words(name: &'static str, words: &'static str) -> Field {
    Field { words, ..Field::of(name, Type::Texts) }
}

/// `wa-consent/1`
pub const RECORD: &Shape = shape![
    key("schema", schema),
    key("record_id", record_id),
    instant("created_at").needed(),
    Field::object("subject", SUBJECT).needed(),
    Field::object("controller", CONTROLLER).needed(),
    Field::object("scope", SCOPE).needed(),
    Field::object("basis", BASIS),
    Field::list("events", EVENT).needed().also(events),
    Field::one_of("status", STATES).needed().also(status),
    Field::object("validity", VALIDITY),
    Field::object("collection", COLLECTION),
    Field::object("notice", NOTICE),
    Field::list("registry_checks", REGISTRY_CHECK),
    Field::object(
        "provenance",
        shape![text("source_system"), text("source_field"), Field::of("original", Type::Any), instant("imported_at")],
    ),
    Field::object("retention", shape![instant("delete_after"), text("reason")]),
    Field::object("integrity", shape![text("canon"), text("alg"), text("hash"), text("prev"), text("sig")]),
];

/// What of a record is read where many are merged; the rest may be absent.
pub const MERGED: &Shape = shape![
    key("record_id", record_id),
    Field::object("controller", CONTROLLER).needed(),
    Field::object("scope", SCOPE).needed(),
    Field::list("events", EVENT).needed().also(events),
    Field::object("validity", VALIDITY),
];

/// For how long.
const VALIDITY: &Shape = shape![instant("from"), instant("until")];

/// Who agreed.
const SUBJECT: &Shape = shape![
    text("phone").also(phone),
    text("phone_hmac").also(keyed_hash),
    text("bsuid").also(user_id),
    Field::of("country", Type::Country),
    text("region"),
    Field::of("locale", Type::Language),
    text("time_zone"),
    Field::one_of("party", "consumer, business"),
    Field::object(
        "age",
        shape![
            Field::one_of("band", "adult, minor, unknown"),
            Field::of("years", Type::Integer),
            text("method"),
            Field::object("guardian", shape![instant("consented_at"), text("ref")]),
        ],
    ),
];

/// To whom.
const CONTROLLER: &Shape = shape![
    key("name", controller),
    text("legal_name"),
    text("address"),
    text("email"),
    text("phone"),
    text("url"),
    Field::of("senders", Type::Texts),
    Field::of("waba_ids", Type::Texts),
];

/// To what.
const SCOPE: &Shape = shape![
    Field::one_of("channel", CHANNELS).needed().also(channel),
    words("categories", CATEGORIES).needed().also(categories),
    Field::list("purposes", shape![text("id"), text("text")]),
    Field::object("frequency", shape![Field::of("count", Type::Integer), Field::one_of("per", "day, week, month")],),
];

/// On what ground.
const BASIS: &Shape = shape![
    Field::one_of("type", BASES),
    Field::object("implied", shape![Field::one_of("kind", IMPLIED), instant("event_at")]),
    Field::object(
        "soft_opt_in",
        shape![
            Field::one_of("context", "sale, account_only"),
            instant("sale_at"),
            boolean("own_similar_products"),
            boolean("opt_out_at_collection"),
            boolean("opt_out_each_message"),
            boolean("collected_by_controller"),
        ],
    ),
];

/// What happened, and when. That a withdrawal was dealt with, and when, is ours.
pub(super) const EVENT: &Shape = shape![
    Field::one_of("type", EVENTS).needed().also(event_type),
    instant("at").needed().also(event_time),
    Field::one_of("actor", ACTORS).needed().also(event_actor),
    text("method"),
    words("categories", CATEGORIES).also(lanes),
    text("scope"),
    text("text"),
    instant("processed_at"),
    Field::object("evidence", shape![text("message_id"), text("token_sha256"), text("ip_hmac"), text("operator")]),
];

/// How.
const COLLECTION: &Shape = shape![
    Field::one_of("method", METHODS),
    text("url"),
    Field::one_of("action", ACTIONS),
    boolean("required_for_purchase"),
    boolean("bundled_with_terms"),
    Field::object("third_party", shape![text("collector"), boolean("controller_named")]),
];

/// What the person read.
const NOTICE: &Shape = shape![
    text("id"),
    text("version"),
    Field::of("language", Type::Language),
    text("text"),
    text("text_ref"),
    text("text_sha256"),
    text("privacy_url"),
    text("withdrawal_info"),
    instant("shown_at"),
];

/// What a register of people who want no contact said.
const REGISTRY_CHECK: &Shape =
    shape![text("registry"), instant("checked_at"), Field::one_of("result", "clear, listed")];

/// What is known of the send.
pub const CONTEXT: &Shape = shape![
    instant("now"),
    Field::one_of("channel", CHANNELS),
    Field::one_of("category", CATEGORIES),
    text("controller"),
    text("sender"),
    Field::of("jurisdiction", Type::Country),
    Field::object(
        "local",
        shape![
            Field::of("weekday", Type::Integer).also(weekday),
            text("time").also(time_of_day),
            boolean("public_holiday")
        ],
    ),
    Field::list(
        "suppressions",
        shape![text("kind"), text("value"), instant("at"), words("categories", CATEGORIES), instant("lifted_at")],
    ),
    instant("last_message_at"),
    instant("last_user_message_at"),
    instant("bsuid_rotated_at"),
    boolean("child_directed"),
    boolean("regulated_vertical"),
    Field::object(
        "policy",
        shape![Field::of("skew", Type::Integer), Field::of("pending_ttl_days", Type::Integer), text("ruleset_date")],
    ),
    Field::of("previous", Type::Object),
];
