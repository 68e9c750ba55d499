//! How a consent was collected, what it is for, and what the person was shown.

use super::Case;
use super::rows::*;
use super::rules::collection::*;
use super::rules::notice::*;
use crate::consent::limits::COLLECTED_GB;
use crate::consent::record::language::primary;
use crate::consent::record::{given, is_true, word_at};
use crate::json::Json;
use crate::report::Report;
use crate::text::Text;
use crate::time::months_later;

/// Says what of this is missing, and for marketing what is wrong.
pub(super) fn check(case: &Case, out: &mut Report) {
    let record = case.record;
    let collection = given(record, "collection").unwrap_or(record);
    let method = collection.word("method").unwrap_or_default();
    let place = given(collection, "method").unwrap_or(collection);
    if matches!(method, "purchased_list" | "scraped") {
        out.add(NUMBERS_BOUGHT, place);
    }
    if method == "import" && word_at(record, "provenance.source_system").trim().is_empty() {
        out.add(IMPORT_SOURCE_MISSING, given(record, "provenance").unwrap_or(place));
    }
    if case.ask.is_marketing() {
        if method == "whatsapp_business_initiated" && case.applies(NO_ASKING) {
            out.add(ASKED_IN_MARKETING, place);
        }
        third_party(case, collection, out);
        purposes(case, out);
    }
    notice(case, out);
}

fn third_party(case: &Case, collection: Json, out: &mut Report) {
    let Some(third_party) = given(collection, "third_party") else { return };
    if !is_true(third_party, "controller_named") {
        let finding = out.add(THIRD_PARTY_COLLECTION, third_party);
        if !case.applies(SENDER_NAMED) {
            finding.as_warning();
        }
        return;
    }
    let granted = case.fold.last_grant.and_then(|grant| grant.at);
    let months = out.context().threshold(&COLLECTED_GB);
    if case.applies(LEADS) && granted.is_some_and(|granted| months_later(granted, months) <= case.now) {
        out.add(THIRD_PARTY_COLLECTION, third_party).as_warning();
    }
}

/// Purposes that are none, case and accents aside.
const GENERIC: &str = "qualquer finalidade, quaisquer finalidades, toda finalidade, todas as finalidades, \
    diversas finalidades, finalidades diversas, finalidades em geral, fins diversos, diversos fins, todos os fins, \
    quaisquer fins, any purpose, all purposes, various purposes, general purposes, cualquier finalidad, \
    todas las finalidades";

fn purposes(case: &Case, out: &mut Report) {
    let scope = given(case.record, "scope").unwrap_or(case.record);
    let place = given(scope, "purposes").unwrap_or(scope);
    let said = |purpose: &Json| purpose.word("text").is_some_and(|text| !text.trim().is_empty());
    if !scope.items_at("purposes").any(|purpose| said(&purpose)) {
        out.add(PURPOSE_MISSING, place);
    }
    if !case.applies(FIXED_PURPOSE) {
        return;
    }
    for text in scope.items_at("purposes").filter_map(|purpose| Text::at(purpose, "text")) {
        if let Some((from, to)) = generic(text.value)
            && let Some(finding) = out.once(PURPOSE_GENERIC, text.json)
        {
            finding.within(&text, from..to);
        }
    }
}

/// Where a text names a purpose that is none. These words have no accents, so a letter that is none of theirs ends them.
fn generic(text: &str) -> Option<(usize, usize)> {
    let plain = |c: char| c.to_ascii_lowercase();
    crate::shape::listed(GENERIC).find_map(|phrase| {
        text.char_indices().find_map(|(from, _)| {
            let mut rest = text.get(from..)?.chars();
            let same = phrase.chars().all(|c| rest.next().map(plain) == Some(c));
            same.then(|| (from, text.len() - rest.as_str().len()))
        })
    })
}

fn notice(case: &Case, out: &mut Report) {
    let record = case.record;
    let notice = given(record, "notice").unwrap_or(record);
    let has = |name| notice.word(name).is_some_and(|text| !text.trim().is_empty());
    let is_there = notice.place() != record.place();
    if !is_there || !has("version") || !(has("text") || has("text_sha256")) {
        out.add(NOTICE_PROOF_MISSING, notice);
    }
    if !is_there || !has("withdrawal_info") {
        out.add(WITHDRAWAL_INFO_MISSING, notice);
    }
    if case.applies(PRIVACY_LINK) && (!is_there || !has("privacy_url")) {
        out.add(PRIVACY_LINK_MISSING, notice);
    }
    let (shown, spoken) = (word_at(record, "notice.language"), word_at(record, "subject.locale"));
    if !shown.is_empty() && !spoken.is_empty() && primary(shown) != primary(spoken) {
        out.add(NOTICE_LANGUAGE_DIFFERS, given(notice, "language").unwrap_or(notice));
    }
}
