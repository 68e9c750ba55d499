//! Seals a record: the hash of what the person read, and that of the whole, linked to the record before.

use super::edit::{object_at, quoted, with, write_record};
use super::proof::hash::{ALGORITHM, FORM, notice_hash, record_hash};
use super::proof::rules::{CHAIN_BROKEN, NOTICE_HASH_MISMATCH, RECORD_HASH_MISMATCH};
use super::proof::{is_same, link};
use super::record::rules::NOT_CANONICAL;
use super::record::{self, deep, given, near};
use crate::json::{Document, Json};
use crate::options::Options;
use crate::report::Report;
use crate::text::Normalizer;

/// A record sealed: with the hash of what the person read, and its own, linked to that of the record before. The report as JSON text,
/// with the record; `previous` is the text of the record before, empty for none.
pub fn seal(text: &str, previous: &str, options: &Options, normalizer: Normalizer) -> String {
    let mut out = Report::new(&options.context);
    let document = record::read(text, &mut out);
    let sealed = document.root().and_then(|record| sealed(record, previous, normalizer, &mut out));
    let (record, hash) = sealed.unzip();
    write_record(&document, out, record.as_deref(), Some(hash.as_deref()))
}

/// The text of a sealed record, and its hash; none where it cannot be sealed.
fn sealed(record: Json, previous: &str, normalizer: Normalizer, out: &mut Report) -> Option<(String, String)> {
    if !record::is_object(record, out) {
        return None;
    }
    let before = before(record, previous, out);
    let own = match record_hash(record) {
        Ok(own) => own,
        Err(number) => {
            out.once(NOT_CANONICAL, number);
            return None;
        }
    };
    if super::is_broken(out) {
        return None;
    }
    let notice = notice(record, normalizer, out);
    let old = deep(record, "integrity.hash");
    if let Some(old) = old.filter(|old| !is_same(*old, &own) && !is_carried(record, before.as_deref())) {
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
    let same = old.is_some_and(|old| is_same(old, &hash));
    Some((form(Some(hash.clone()), same), hash))
}

/// A copy of the record before brings that one's hash along, and its link.
fn is_carried(record: Json, before: Option<&str>) -> bool {
    deep(record, "integrity.hash").zip(before).is_some_and(|(own, before)| is_same(own, before))
}

/// The hash of the record before, if there is one; says so where that is not what it was, or where another is linked.
fn before(record: Json, previous: &str, out: &mut Report) -> Option<String> {
    if previous.is_empty() {
        return None;
    }
    let mut found = Report::new(out.context());
    let document = record::read(previous, &mut found);
    let hash = document.root().filter(|_| !super::is_broken(&found)).and_then(link);
    let linked = deep(record, "integrity.prev");
    let holds = match (&hash, linked) {
        (Some(hash), Some(linked)) => is_same(linked, hash) || is_carried(record, Some(hash)),
        (hash, _) => hash.is_some(),
    };
    if !holds {
        out.add_at(CHAIN_BROKEN, near(record, "integrity.prev"));
    }
    hash
}

/// The notice with the hash of its text; none where there is no text.
fn notice(record: Json, normalizer: Normalizer, out: &mut Report) -> Option<String> {
    let notice = object_at(record, "notice")?;
    let hash = notice_hash(notice.word("text")?, normalizer);
    if let Some(old) = given(notice, "text_sha256").filter(|old| !is_same(*old, &hash)) {
        out.add(NOTICE_HASH_MISMATCH, old).as_warning();
    }
    Some(with(Some(notice), &[("text_sha256", Some(quoted(&hash)))]))
}
