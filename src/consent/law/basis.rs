//! On what marketing rests, and what the person did.

use super::Case;
use super::rows::*;
use super::rules::basis::*;
use crate::consent::UNKNOWN;
use crate::consent::record::{has_text, is_true, near, word_at};
use crate::consent::words::{ACTIONS, BASES, position};
use crate::json::Json;
use crate::report::Report;

/// Says whether what a record rests on is enough for marketing.
pub(super) fn check(case: &Case, out: &mut Report) {
    let basis = basis_of(case.record);
    let place = near(case.record, "basis.type");
    let needed = case.applies(CONSENT_NEEDED);
    let enough = match basis {
        "consent_express" | "consent_express_written" | "consent" | "soft_opt_in" => true,
        "consent_implied" => case.applies(IMPLIED_ALLOWED),
        _ => false,
    };
    if needed && !enough {
        out.add_at(BASIS_INSUFFICIENT, place).text("country", case.country).text("basis", basis);
    }
    act(case, basis, needed, out);
    for (way, rule, laws) in [
        ("collection.bundled_with_terms", BUNDLED_WITH_TERMS, APART_FROM_TERMS),
        ("collection.required_for_purchase", TIED_TO_PURCHASE, NO_CONDITION),
    ] {
        if is_true(case.record, way) {
            case.graded(rule, near(case.record, way), laws, out);
        }
    }
    if basis.starts_with("consent") && case.fold.is_granted() && !case.fold.confirmed {
        for (rule, laws) in [(DOUBLE_OPT_IN_MISSING_DE, CONFIRMED_DE), (DOUBLE_OPT_IN_MISSING_IT, CONFIRMED_IT)] {
            if case.applies(laws) {
                out.add_at(rule, near(case.record, "events"));
            }
        }
    }
    if basis == "soft_opt_in" {
        customer(case, out);
    }
}

/// The word of the basis; what is absent, or no word of a basis, is not known.
pub(super) fn basis_of<'c>(record: Json<'c>) -> &'c str {
    Some(word_at(record, "basis.type")).filter(|basis| position(BASES, basis).is_some()).unwrap_or(UNKNOWN)
}

/// Somebody must have done something.
fn act(case: &Case, basis: &str, needed: bool, out: &mut Report) {
    let written = word_at(case.record, "collection.action");
    let place = near(case.record, "collection.action");
    if written == "default_yes" || basis == "default_yes" {
        if needed {
            let of_basis = basis == "default_yes";
            out.add_at(DEFAULT_CONSENT, if of_basis { near(case.record, "basis.type") } else { place });
        }
        return;
    }
    // A word that nobody knows is no act.
    let action = if position(ACTIONS, written).is_some() { written } else { "none" };
    let is_none = matches!(action, "checkbox_preticked" | "none");
    if is_none && (needed || case.applies(SIGNATURE)) {
        case.graded(NO_AFFIRMATIVE_ACT, place, CONSENT_NEEDED, out).text("action", action);
    }
}

/// What the exception for customers asks for besides a sale.
const LIMBS: [&str; 4] = [
    "basis.soft_opt_in.own_similar_products",
    "basis.soft_opt_in.opt_out_at_collection",
    "basis.soft_opt_in.opt_out_each_message",
    "basis.soft_opt_in.collected_by_controller",
];

/// The exception for customers: a sale, similar goods of one's own, a way out then and in each message, the same business.
fn customer(case: &Case, out: &mut Report) {
    if !case.applies(CUSTOMERS) {
        return;
    }
    let (context, sale_at) = ("basis.soft_opt_in.context", "basis.soft_opt_in.sale_at");
    let missing = match word_at(case.record, context) {
        "account_only" if case.applies(ACCOUNTS) => {
            out.add_at(SOFT_OPT_IN_ACCOUNT_ONLY, near(case.record, context));
            None
        }
        "sale" => Some(sale_at).filter(|way| !has_text(case.record, way)),
        _ => Some(context),
    };
    let missing = missing.or_else(|| LIMBS.into_iter().find(|limb| !is_true(case.record, limb)));
    if let Some(way) = missing {
        let name = way.get("basis.soft_opt_in.".len()..).unwrap_or_default();
        out.add_at(SOFT_OPT_IN_INCOMPLETE, near(case.record, way)).text("name", name);
    }
}
