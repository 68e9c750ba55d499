//! What follows from the words of a source: the state, the events that lead to it, and what is lost.

use super::read::{Event, LANES, Reading};
use super::sources::Source;
use super::values::moment;
use crate::shape::listed;
use crate::time::instant;

/// What the state depends on besides its word; the time of the grant before a confirmation.
pub fn besides(reading: &mut Reading) -> Option<String> {
    let granted = reading.status == "given";
    match reading.source {
        Source::SHOPIFY if granted => {
            let level = reading.beside("optInLevel");
            if level.eq_ignore_ascii_case("CONFIRMED_OPT_IN") {
                reading.status = "confirmed";
            } else if !level.eq_ignore_ascii_case("SINGLE_OPT_IN") {
                reading.basis = "unknown";
                reading.losses.push("level_unknown");
            }
        }
        Source::HUBSPOT => {
            let ground = reading.beside("legalBasis");
            let basis = GROUNDS.split(',').filter_map(|row| row.split_once('='));
            let basis = basis.filter(|(word, _)| word.eq_ignore_ascii_case(ground)).map(|(_, basis)| basis).next();
            if granted && basis != Some("consent_express") {
                (reading.status, reading.basis) = ("unknown", "unknown");
            }
            reading.basis = basis.unwrap_or(reading.basis);
        }
        Source::SALESFORCE => {
            let date = |name: &str| reading.holder.and_then(|holder| holder.get(name)).and_then(moment);
            reading.validity = [date("EffectiveFrom"), date("EffectiveTo")];
            if let Some(confirmed) = date("DoubleConsentCaptureDate").filter(|_| granted) {
                reading.status = "confirmed";
                return reading.at.replace(confirmed);
            }
        }
        Source::KLAVIYO => {
            let until = reading.holder.and_then(|holder| holder.get("valid_until"));
            reading.validity = [None, until.and_then(moment)];
        }
        Source::SINCH => {
            let list = reading.original.first().copied().unwrap_or_default();
            let is = |end: &str| {
                list.get(list.len().saturating_sub(end.len())..).is_some_and(|at| at.eq_ignore_ascii_case(end))
            };
            reading.lanes = if is("_MARKETING") {
                vec!["marketing"]
            } else if is("_NOTIFICATION") {
                vec!["utility"]
            } else {
                listed(LANES).collect()
            };
        }
        _ => {}
    }
    None
}

/// HubSpot's legal grounds.
const GROUNDS: &str = "LEGITIMATE_INTEREST_PQL=legitimate_interest,LEGITIMATE_INTEREST_CLIENT=legitimate_interest,\
LEGITIMATE_INTEREST_OTHER=legitimate_interest,PERFORMANCE_OF_CONTRACT=contract,CONSENT_WITH_NOTICE=consent_express,\
NON_GDPR=unknown,PROCESS_AND_STORE=unknown";

/// The events that lead to the state, and to no other.
pub fn events(earlier: Option<String>, reading: &mut Reading) {
    let at = || reading.at.clone();
    let kinds: &[&'static str] = match reading.status {
        "unknown" => &[],
        "pending" => &["requested", "confirmation_sent"],
        // The platform's preferences are events already.
        _ if reading.source == Source::META => &[],
        _ => &[reading.status],
    };
    // A grant after its confirmation would take the confirmation back.
    let before = |earlier: &String| instant(earlier) <= reading.at.as_deref().and_then(instant);
    let given = earlier.filter(before).map(|at| Event { kind: "given", at: Some(at), lane: "" });
    let limited = matches!(reading.status, "withdrawn" | "denied") && !reading.source.ends_all();
    let lane =
        if limited && reading.lanes.len() < 2 { reading.lanes.first().copied().unwrap_or("marketing") } else { "" };
    let events: Vec<Event> = given.into_iter().chain(kinds.iter().map(|kind| Event { kind, at: at(), lane })).collect();
    reading.events.extend(events);
}

/// What the data cannot prove, as the table of losses has it.
pub fn losses(from_set: bool, reading: &mut Reading) {
    let source = reading.source;
    let is_adobe = source == Source::ADOBE;
    if reading.status == "invalidated" {
        reading.losses = vec!["erased"];
        return;
    }
    if is_adobe && reading.holder.is_none() {
        reading.losses = vec!["no_value"];
        return;
    }
    let is = |word: &str| reading.original.first().is_some_and(|found| found.eq_ignore_ascii_case(word));
    let no_notice = is_adobe || reading.status != "withdrawn";
    let from_any = is_adobe && is("y") && reading.field.ends_with("any");
    let found = [
        (no_notice, "no_notice"),
        (is_adobe || no_notice && matches!(source, Source::SHOPIFY | Source::TWILIO), "no_purpose"),
        (is_adobe, "no_method"),
        (from_set, "time_from_set"),
        (reading.at.is_none(), "no_time"),
        (from_any, "not_channel_specific"),
        (is_adobe && is("p"), "p_is_ambiguous"),
        (source == Source::KLAVIYO && is("subscribed"), "method_in_metadata_only"),
        (source == Source::TWILIO, "sms_only"),
        (source == Source::HUBSPOT, "email_only"),
        (source == Source::BRAZE && is("unsubscribed"), "never_and_withdrawn_share_a_word"),
    ];
    reading.losses.extend(found.into_iter().filter_map(|(is, loss)| is.then_some(loss)));
}
