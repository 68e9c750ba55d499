//! How a consent was collected, what it is for, and what the person was shown.

use super::Case;
use super::rows::*;
use super::rules::collection::*;
use super::rules::notice::*;
use crate::consent::limits::COLLECTED_GB;
use crate::consent::record::language::primary;
use crate::consent::record::{deep, has_text, is_there, is_true, near, word_at};
use crate::consent::request::prose::{Prose, Span};
use crate::json::Json;
use crate::report::Report;
use crate::text::Text;
use crate::time::months_later;

/// Says what of this is missing, and for marketing what is wrong.
pub(super) fn check(case: &Case, out: &mut Report) {
    let record = case.record;
    let method = word_at(record, "collection.method");
    let place = near(record, "collection.method");
    if matches!(method, "purchased_list" | "scraped") {
        out.add_at(NUMBERS_BOUGHT, place);
    }
    if method == "import" && !has_text(record, "provenance.source_system") {
        out.add_at(IMPORT_SOURCE_MISSING, near(record, "provenance.source_system"));
    }
    if case.ask.is_marketing() {
        if method == "whatsapp_business_initiated" && case.applies(NO_ASKING) {
            out.add_at(ASKED_IN_MARKETING, place);
        }
        third_party(case, out);
        purposes(case, out);
    }
    notice(case, out);
}

fn third_party(case: &Case, out: &mut Report) {
    let way = "collection.third_party";
    if !is_there(case.record, way) {
        return;
    }
    let place = near(case.record, way);
    let months = out.context().threshold(&COLLECTED_GB);
    if !is_true(case.record, "collection.third_party.controller_named") {
        case.graded(THIRD_PARTY_COLLECTION, place, SENDER_NAMED, out);
    } else if case.applies(LEADS) && case.granted().is_some_and(|granted| months_later(granted, months) <= case.now) {
        out.add_at(THIRD_PARTY_COLLECTION, place).as_warning();
    }
}

/// Purposes that are none.
const GENERIC: &str = "qualquer finalidade|quaisquer finalidades|toda finalidade|todas as finalidades|\
    diversas finalidades|finalidades diversas|finalidades em geral|fins diversos|diversos fins|todos os fins|\
    quaisquer fins|any purpose|all purposes|various purposes|general purposes|cualquier finalidad|todas las finalidades";

fn purposes(case: &Case, out: &mut Report) {
    let purposes = || deep(case.record, "scope.purposes").into_iter().flat_map(Json::items);
    if !purposes().any(|purpose| has_text(purpose, "text")) {
        out.add_at(PURPOSE_MISSING, near(case.record, "scope.purposes"));
    }
    if !case.applies(FIXED_PURPOSE) {
        return;
    }
    let mut prose = Prose::default();
    for text in purposes().filter_map(|purpose| Text::at(purpose, "text")) {
        prose.add(text.value, text.json.place());
    }
    let generic = (0..prose.len()).map(|start| Span { start, end: prose.end_of(start, GENERIC) });
    let first = generic.filter(|span| !span.is_none()).find_map(|span| prose.place(span));
    if let Some((place, (start, end))) = first {
        out.add_at(PURPOSE_GENERIC, place).range(start, end);
    }
}

fn notice(case: &Case, out: &mut Report) {
    let record = case.record;
    let has = |way| has_text(record, way);
    if !has("notice.version") || !has("notice.text") && !has("notice.text_sha256") {
        out.add_at(NOTICE_PROOF_MISSING, near(record, "notice"));
    }
    if !has("notice.withdrawal_info") {
        out.add_at(WITHDRAWAL_INFO_MISSING, near(record, "notice.withdrawal_info"));
    }
    if case.applies(PRIVACY_LINK) && !has("notice.privacy_url") {
        out.add_at(PRIVACY_LINK_MISSING, near(record, "notice.privacy_url"));
    }
    let (shown, spoken) = (word_at(record, "notice.language"), word_at(record, "subject.locale"));
    if !shown.is_empty() && !spoken.is_empty() && !primary(shown).eq_ignore_ascii_case(primary(spoken)) {
        out.add_at(NOTICE_LANGUAGE_DIFFERS, near(record, "notice.language"));
    }
}
