//! On what marketing rests, and what the person did.

use super::Case;
use super::rows::*;
use super::rules::basis::*;
use crate::consent::record::{given, is_true, word_at};
use crate::consent::words::{ACTIONS, position};
use crate::json::Json;
use crate::report::Report;

/// Says whether what a record rests on is enough for marketing.
pub(super) fn check(case: &Case, out: &mut Report) {
    let basis = basis_of(case.record);
    let place = given(case.record, "basis").unwrap_or(case.record);
    let needed = case.applies(CONSENT_NEEDED);
    let enough = match basis {
        "consent_express" | "consent_express_written" | "consent" | "soft_opt_in" => true,
        "consent_implied" => case.applies(IMPLIED_ALLOWED),
        _ => false,
    };
    if needed && !enough {
        out.add(BASIS_INSUFFICIENT, place).text("country", case.country).text("basis", basis);
    }
    act(case, basis, needed, out);
    conditions(case, out);
    let consent = basis.starts_with("consent");
    if consent && case.fold.is_granted() && !case.fold.confirmed {
        if case.applies(CONFIRMED_DE) {
            out.add(DOUBLE_OPT_IN_MISSING_DE, place);
        }
        if case.applies(CONFIRMED_IT) {
            out.add(DOUBLE_OPT_IN_MISSING_IT, place);
        }
    }
    if basis == "soft_opt_in" {
        customer(case, place, out);
    }
}

/// The word of the basis; what is absent is not known.
pub(super) fn basis_of<'c>(record: Json<'c>) -> &'c str {
    match word_at(record, "basis.type") {
        "" => "unknown",
        basis => basis,
    }
}

/// Somebody must have done something.
fn act(case: &Case, basis: &str, needed: bool, out: &mut Report) {
    let record = case.record;
    let collection = given(record, "collection").unwrap_or(record);
    let written = collection.word("action").unwrap_or_default();
    // A word that nobody knows is no act.
    let action = if position(ACTIONS, written).is_some() { written } else { "none" };
    let place = given(collection, "action").unwrap_or(collection);
    if action == "default_yes" || basis == "default_yes" {
        if needed {
            out.add(DEFAULT_CONSENT, place);
        }
    } else if matches!(action, "checkbox_preticked" | "none") {
        let signature = case.applies(SIGNATURE);
        if needed || signature {
            let finding = out.add(NO_AFFIRMATIVE_ACT, place).text("action", action);
            if !needed {
                finding.as_warning();
            }
        }
    }
}

/// An act for itself, which nobody had to do.
fn conditions(case: &Case, out: &mut Report) {
    for (name, rule, laws) in [
        ("bundled_with_terms", BUNDLED_WITH_TERMS, APART_FROM_TERMS),
        ("required_for_purchase", TIED_TO_PURCHASE, NO_CONDITION),
    ] {
        let Some(collection) = given(case.record, "collection").filter(|collection| is_true(*collection, name)) else {
            continue;
        };
        let finding = out.add(rule, given(collection, name).unwrap_or(collection));
        if !case.applies(laws) {
            finding.as_warning();
        }
    }
}

/// The exception for customers: a sale, similar goods of one's own, a way out then and in each message, the same business.
fn customer(case: &Case, basis: Json, out: &mut Report) {
    if !case.applies(CUSTOMERS) {
        return;
    }
    let exception = given(basis, "soft_opt_in").unwrap_or(basis);
    let account = exception.word("context") == Some("account_only") && case.applies(ACCOUNTS);
    let sale = exception.word("context") == Some("sale") && given(exception, "sale_at").is_some();
    let limbs = ["own_similar_products", "opt_out_at_collection", "opt_out_each_message", "collected_by_controller"];
    let missing = limbs.into_iter().find(|limb| !is_true(exception, limb));
    let missing = if sale || account { missing } else { Some("sale_at") };
    if let Some(name) = missing {
        out.add(SOFT_OPT_IN_INCOMPLETE, exception).text("name", name);
    }
    if account {
        out.add(SOFT_OPT_IN_ACCOUNT_ONLY, given(exception, "context").unwrap_or(exception));
    }
}
