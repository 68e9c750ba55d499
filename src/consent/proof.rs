//! What a record proves about itself: hashes, and what is kept as evidence.

pub mod canonical;
pub mod hash;
pub mod rules;

use super::record::rules::NOT_CANONICAL;
use super::record::{deep, given, is_plain_hash, is_sha256, near, word_at};
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::text::Normalizer;
use canonical::number;
use hash::{ALGORITHM, FORM, notice_hash, record_hash};
use rules::*;

/// Says what shows that a record is not what it was.
pub(super) fn check(record: Json, previous: Option<Json>, normalizer: Normalizer, out: &mut Report) {
    let mut numbers = record.document().numbers();
    if let Some(long) = numbers.find(|value| number(value.source()).is_none()) {
        out.once(NOT_CANONICAL, long);
    }
    notice(record, normalizer, out);
    if let Some(integrity) = given(record, "integrity") {
        sealed(record, integrity, out);
    }
    chained(record, previous, out);
}

fn notice(record: Json, normalizer: Normalizer, out: &mut Report) {
    let Some(hash) = deep(record, "notice.text_sha256") else { return };
    let Some(text) = deep(record, "notice.text").and_then(Json::text) else { return };
    if !is_same(hash, &notice_hash(text, normalizer)) {
        out.add(NOTICE_HASH_MISMATCH, hash);
    }
}

fn sealed(record: Json, integrity: Json, out: &mut Report) {
    let algorithm = integrity.word("alg").unwrap_or(ALGORITHM);
    let form = integrity.word("canon").unwrap_or(FORM);
    if algorithm == WEAK {
        return;
    }
    for (name, value, known) in [("alg", algorithm, ALGORITHM), ("canon", form, FORM)] {
        if value != known {
            out.add(HASH_ALGORITHM_UNKNOWN, integrity.get(name).unwrap_or(integrity)).text("allowed", known);
            return;
        }
    }
    let Some(hash) = given(integrity, "hash") else { return };
    if record_hash(record).is_ok_and(|own| !is_same(hash, &own)) {
        out.add(RECORD_HASH_MISMATCH, hash);
    }
}

/// The hash before this one must be that of the record before.
fn chained(record: Json, previous: Option<Json>, out: &mut Report) {
    let prev = deep(record, "integrity.prev");
    let holds = match previous {
        Some(previous) => prev.zip(link(previous)).is_some_and(|(prev, hash)| is_same(prev, &hash)),
        None => prev.is_none_or(|prev| prev.text().is_some_and(is_plain_hash)),
    };
    if !holds {
        out.add_at(CHAIN_BROKEN, near(record, "integrity.prev"));
    }
}

/// The hash that the next record links to: that of a record which is what it was when it was sealed.
pub(super) fn link(record: Json) -> Option<String> {
    let hash = record_hash(record).ok().filter(|_| record.kind() == Kind::Object)?;
    deep(record, "integrity.hash").is_none_or(|sealed| is_same(sealed, &hash)).then_some(hash)
}

/// True for this hash, whatever the case of its digits.
pub(super) fn is_same(written: Json, hash: &str) -> bool {
    written.text().is_some_and(|written| written.eq_ignore_ascii_case(hash))
}

const WEAK: &str = "sha-1";

/// Says what weakens a proof.
pub(super) fn weaknesses(record: Json, out: &mut Report) {
    let subject = given(record, "subject").unwrap_or(record);
    let keyed = given(subject, "phone_hmac").filter(|hash| hash.text().is_some_and(is_plain_hash));
    let plain = ["phone_sha256", "phone_sha1", "phone_md5", "phone_hash"].iter().find_map(|name| {
        given(subject, name).filter(|hash| hash.text().is_some_and(|text| is_plain_hash(behind_colon(text))))
    });
    if let Some(hash) = keyed.or(plain) {
        out.add(PHONE_HASH_UNKEYED, hash);
    }
    if word_at(record, "integrity.alg") == WEAK {
        out.add(WEAK_HASH, deep(record, "integrity.alg").unwrap_or(record));
    }
}

/// What stands behind the name of a hash's algorithm.
fn behind_colon(text: &str) -> &str {
    let from = text.bytes().rposition(|byte| byte == b':').map_or(0, |colon| colon + 1);
    text.get(from..).unwrap_or_default()
}

/// Says what need not be kept.
pub(super) fn keepsakes(record: Json, out: &mut Report) {
    let evidence = record.items_at("events").filter_map(|event| given(event, "evidence"));
    for kept in evidence.chain(given(record, "collection")).chain(given(record, "provenance")) {
        for (name, value) in kept.members().filter(|(_, value)| value.kind() == Kind::Text) {
            let name = name.text().unwrap_or_default();
            let text = value.text().unwrap_or_default();
            if is_address(text) {
                out.once(FULL_IP_KEPT, value);
            }
            let is_token = matches!(name, "token" | "token_sha256" | "confirmation_token" | "doi_token");
            if is_token && !is_sha256(behind_colon(text)) {
                out.once(TOKEN_IN_CLEAR, value);
            }
        }
    }
}

/// True for an address of the internet of which nothing is cut off: four numbers of which the last is not 0, or groups of
/// hexadecimal digits that do not end with the colons of a network.
fn is_address(text: &str) -> bool {
    let number = |part: &str| part.parse::<u8>().ok().filter(|_| part.bytes().all(|byte| byte.is_ascii_digit()));
    let numbers = text.split('.').filter_map(number).count();
    if text.split('.').count() == 4 && numbers == 4 {
        return !text.ends_with(".0");
    }
    let groups = text.split(':').count();
    // Two colons stand for groups of zeros, so between them is an empty one.
    (3..=8).contains(&groups)
        && (groups == 8 || text.split(':').any(str::is_empty))
        && !text.ends_with(':')
        && text.split(':').all(|group| group.len() <= 4 && group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
