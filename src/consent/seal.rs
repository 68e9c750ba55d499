//! Seals a record: the hash of what the person read, and that of the whole, linked to the record before.

use super::edit::{object_at, quoted, with};
use super::proof::hash::{ALGORITHM, FORM, notice_hash, record_hash};
use super::proof::link;
use super::proof::rules::{CHAIN_BROKEN, NOTICE_HASH_MISMATCH, RECORD_HASH_MISMATCH};
use super::record::rules::NOT_CANONICAL;
use super::record::{self, deep, given};
use crate::json::{Document, Json, ROOT};
use crate::report::Report;
use crate::text::Normalizer;

/// A record that was sealed, as JSON text, and its hash.
pub(super) type Sealed = Option<(String, String)>;

/// Seals a record. `previous` is the text of the record before it, empty for none.
pub(super) fn seal(record: Json, previous: &str, normalizer: Normalizer, out: &mut Report) -> Sealed {
    if !record::is_object(record, out) {
        return None;
    }
    let before = before(previous, out);
    if let Err(number) = record_hash(record) {
        out.once(NOT_CANONICAL, number);
    }
    if super::is_broken(out) {
        return None;
    }
    let notice = notice(record, normalizer, out);
    let old = deep(record, "integrity.hash");
    let written = old.and_then(Json::text).unwrap_or_default();
    let fits = record_hash(record).is_ok_and(|hash| hash.eq_ignore_ascii_case(written));
    // A copy of the record before brings its hash along.
    let carried = before.as_ref().is_some_and(|hash| hash.eq_ignore_ascii_case(written));
    if let Some(old) = old.filter(|_| !fits && !carried) {
        out.add(RECORD_HASH_MISMATCH, old).as_warning();
    }

    let integrity = object_at(record, "integrity");
    let kept = integrity.and_then(|integrity| given(integrity, "prev")).map(|prev| prev.source().to_owned());
    let prev = before.map(|hash| quoted(&hash)).or(kept).unwrap_or_else(|| "null".to_owned());
    let form = |hash: Option<String>, sig: bool| {
        let mut changes = vec![
            ("canon", Some(quoted(FORM))),
            ("alg", Some(quoted(ALGORITHM))),
            ("prev", Some(prev.clone())),
            ("hash", hash.map(|hash| quoted(&hash))),
        ];
        // A signature of another hash is none.
        if !sig {
            changes.push(("sig", None));
        }
        let integrity = with(integrity, &changes);
        let mut changes = vec![("integrity", Some(integrity))];
        changes.extend(notice.clone().map(|notice| ("notice", Some(notice))));
        with(Some(record), &changes)
    };
    let open = form(None, false);
    let mut plain = Report::new(out.context());
    let document = Document::read(&open, &mut plain);
    let hash = record_hash(document.root()?).ok()?;
    let same = hash.eq_ignore_ascii_case(written);
    Some((form(Some(hash.clone()), same), hash))
}

/// The hash of the record before, if there is one; says so where it is not what it was.
fn before(previous: &str, out: &mut Report) -> Option<String> {
    if previous.is_empty() {
        return None;
    }
    let mut found = Report::new(out.context());
    let document = record::read(previous, &mut found);
    let hash = document.root().filter(|_| !super::is_broken(&found)).and_then(link).map(str::to_ascii_lowercase);
    if hash.is_none() {
        out.add_at(CHAIN_BROKEN, ROOT);
    }
    hash
}

/// The notice with the hash of its text; none where there is no text.
fn notice(record: Json, normalizer: Normalizer, out: &mut Report) -> Option<String> {
    let notice = object_at(record, "notice")?;
    let hash = notice_hash(notice.word("text")?, normalizer);
    if let Some(old) = given(notice, "text_sha256")
        && !old.text().is_some_and(|old| old.eq_ignore_ascii_case(&hash))
    {
        out.add(NOTICE_HASH_MISMATCH, old).as_warning();
    }
    Some(with(Some(notice), &[("text_sha256", Some(quoted(&hash)))]))
}
