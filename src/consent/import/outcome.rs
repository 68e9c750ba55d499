//! What follows from the words of a source: the state, the events that lead to it, and what is lost.

use super::read::{Event, LANES, Reading};
use super::sources::{Source, paired};
use super::values::{moment, readable};
use crate::shape::listed;
use crate::time::instant;

/// What the state depends on besides its word; the time of the grant before a confirmation.
pub fn besides<'d>(reading: &mut Reading<'d>) -> Option<&'d str> {
    let granted = reading.status == "given";
    let holder = reading.holder;
    let date = |name: &str| readable(holder?.word(name)?);
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
            let ground = paired(GROUNDS, reading.beside("legalBasis"));
            if granted && ground != Some("consent_express") {
                (reading.status, reading.basis) = ("unknown", "unknown");
            }
            reading.basis = ground.unwrap_or(reading.basis);
        }
        Source::SALESFORCE => {
            reading.validity = [date("EffectiveFrom"), date("EffectiveTo")];
            if let Some(confirmed) = date("DoubleConsentCaptureDate").filter(|_| granted) {
                reading.status = "confirmed";
                return reading.at.replace(confirmed);
            }
        }
        Source::KLAVIYO => reading.validity = [None, date("valid_until")],
        // The kind of messages is the end of the word.
        Source::SINCH => {
            reading.lanes = match reading.original[0].rsplit('_').next().unwrap_or_default() {
                kind if kind.eq_ignore_ascii_case("MARKETING") => 1,
                kind if kind.eq_ignore_ascii_case("NOTIFICATION") => 2,
                _ => 15,
            }
        }
        _ => {}
    }
    None
}

/// HubSpot's legal grounds.
const GROUNDS: &str = "LEGITIMATE_INTEREST_PQL=legitimate_interest,LEGITIMATE_INTEREST_CLIENT=legitimate_interest,\
LEGITIMATE_INTEREST_OTHER=legitimate_interest,PERFORMANCE_OF_CONTRACT=contract,CONSENT_WITH_NOTICE=consent_express,\
NON_GDPR=unknown,PROCESS_AND_STORE=unknown";

/// The events that lead to the state, and to no other. The platform's preferences are events already.
pub fn events<'d>(earlier: Option<&'d str>, reading: &mut Reading<'d>) {
    let (status, at) = (reading.status, reading.at);
    if status == "unknown" || reading.source == Source::META {
        return;
    }
    let mut happened = |kind, at, lane| reading.events.push(Event { kind, at, lane });
    // A grant after its confirmation would take the confirmation back.
    let when = |time: Option<&str>| time.and_then(|time| instant(&moment(time)));
    if earlier.is_some() && when(earlier) <= when(at) {
        happened("given", earlier, "");
    }
    if status == "pending" {
        happened("requested", at, "");
        happened("confirmation_sent", at, "");
        return;
    }
    let is_limited =
        matches!(status, "withdrawn" | "denied") && !reading.source.ends_all() && reading.lanes.count_ones() == 1;
    let lane = listed(LANES).nth(reading.lanes.trailing_zeros() as usize).filter(|_| is_limited);
    happened(status, at, lane.unwrap_or_default());
}

/// What the data cannot prove, as the table of losses has it.
pub fn losses(from_set: bool, reading: &mut Reading) {
    let source = reading.source;
    let is_adobe = source == Source::ADOBE;
    if reading.status == "invalidated" {
        return reading.losses.push("erased");
    }
    if reading.holder.is_none() {
        return reading.losses.push("no_value");
    }
    let word = reading.original[0];
    let is = |known: &str| word.eq_ignore_ascii_case(known);
    let no_notice = is_adobe || reading.status != "withdrawn";
    let no_purpose = is_adobe || no_notice && matches!(source, Source::SHOPIFY | Source::TWILIO);
    let from_any = is_adobe && is("y") && reading.field.ends_with("any");
    let losses = &mut reading.losses;
    note(no_notice, "no_notice", losses);
    note(no_purpose, "no_purpose", losses);
    note(is_adobe, "no_method", losses);
    note(from_set, "time_from_set", losses);
    note(reading.at.is_none(), "no_time", losses);
    note(from_any, "not_channel_specific", losses);
    note(is_adobe && is("p"), "p_is_ambiguous", losses);
    note(source == Source::KLAVIYO && is("subscribed"), "method_in_metadata_only", losses);
    note(source == Source::TWILIO, "sms_only", losses);
    note(source == Source::HUBSPOT, "email_only", losses);
    note(source == Source::BRAZE && is("unsubscribed"), "never_and_withdrawn_share_a_word", losses);
}

/// Puts a word on a list where something is the case.
#[inline(never)]
pub fn note(is: bool, word: &'static str, list: &mut Vec<&'static str>) {
    if is {
        list.push(word);
    }
}
