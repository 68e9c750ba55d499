//! The United States, and hours at which people are left alone.

use super::Case;
use super::basis::basis_of;
use super::rows::*;
use super::rules::hours::*;
use crate::consent::ask::Local;
use crate::consent::record::near;
use crate::report::{Report, decimal};
use crate::rule::Rule;

/// Minutes since midnight of the hours at which it may be sent.
const US: (i64, i64) = (8 * 60, 21 * 60);
const ZA: (i64, i64) = (8 * 60, 20 * 60);
const ZA_SATURDAY: (i64, i64) = (9 * 60, 13 * 60);
const AE: (i64, i64) = (9 * 60, 18 * 60);

/// Says what applies to marketing there and then.
pub(super) fn check(case: &Case, out: &mut Report) {
    if case.applies(TEXT_RULES) {
        match case.ask.channel {
            "whatsapp" => {
                out.add(US_TEXT_RULES_SCOPE, case.record);
            }
            "sms" if basis_of(case.record) != "consent_express_written" => {
                out.add_at(US_WRITTEN_CONSENT_MISSING, near(case.record, "basis.type"));
            }
            _ => {}
        }
    }
    if case.applies(PAUSE) && case.ask.channel == "whatsapp" {
        out.add(US_MARKETING_PAUSED, case.record);
    }
    let local = case.ask.local().filter(|local| local.minutes.is_some());
    if case.applies(HOURS_US) {
        quiet(case, local, |local| is_between(local, US), QUIET_HOURS_US, US, out);
    } else if case.applies(HOURS_ZA) {
        let local = local.filter(|local| local.weekday.is_some());
        quiet(case, local, is_open_in_south_africa, QUIET_HOURS_ZA, ZA, out);
    } else if case.applies(HOURS_AE) {
        quiet(case, local, |local| is_between(local, AE), QUIET_HOURS_AE, AE, out);
    }
}

fn quiet(
    case: &Case,
    local: Option<Local>,
    open: fn(&Local) -> bool,
    rule: &'static Rule,
    (from, to): (i64, i64),
    out: &mut Report,
) {
    match local {
        None => {
            out.add(LOCAL_TIME_MISSING, case.record).text("country", case.country);
        }
        Some(local) if !open(&local) => {
            out.add(rule, case.record).text("from", &hour(from)).text("to", &hour(to));
        }
        Some(_) => {}
    }
}

/// A full hour as people write it.
fn hour(minutes: i64) -> String {
    [if minutes < 600 { "0" } else { "" }, &decimal(minutes / 60), ":00"].concat()
}

fn is_between(local: &Local, (from, to): (i64, i64)) -> bool {
    local.minutes.is_some_and(|minutes| from <= minutes && minutes < to)
}

fn is_open_in_south_africa(local: &Local) -> bool {
    match local.weekday {
        _ if local.holiday => false,
        Some(1..=5) => is_between(local, ZA),
        Some(6) => is_between(local, ZA_SATURDAY),
        _ => false,
    }
}
