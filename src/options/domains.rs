//! The domains that a module has: what stands here is linked in, and what is left out by a feature is not. The names of what is
//! left out pass, because a caller may have options for all of them.

use crate::limit::Threshold;
use crate::recipient::phone;
use crate::rule::Rule;
#[cfg(feature = "consent")]
use crate::{consent, json, recipient::address, report};
#[cfg(feature = "all")]
use crate::{message, template};

/// The rules of every domain, by table.
pub static RULES: &[&[&[Rule]]] = &[
    #[cfg(feature = "consent")]
    &[&json::rules::RULES, &report::rules::RULES],
    #[cfg(feature = "all")]
    template::RULES,
    #[cfg(feature = "all")]
    message::RULES,
    phone::RULES,
    #[cfg(feature = "consent")]
    &[&address::RULES],
    #[cfg(feature = "consent")]
    consent::RULES,
];

/// The thresholds of every domain.
pub static THRESHOLDS: &[&[&Threshold]] = &[
    #[cfg(feature = "all")]
    template::THRESHOLDS,
    #[cfg(feature = "all")]
    message::THRESHOLDS,
    #[cfg(feature = "consent")]
    consent::THRESHOLDS,
];

/// Every rule.
pub fn rules() -> Vec<&'static Rule> {
    RULES.iter().flat_map(|domain| domain.iter()).flat_map(|table| table.iter()).collect()
}

/// Every threshold.
pub fn thresholds() -> Vec<&'static Threshold> {
    THRESHOLDS.concat()
}

/// True for the name of a rule or of a threshold in a domain that was left out; `sign` ends the domain's own name.
pub(super) fn is_left_out(name: &str, sign: char) -> bool {
    match name.split_once(sign) {
        Some((domain, _)) if cfg!(not(feature = "all")) => rules().iter().all(|rule| rule.domain() != domain),
        _ => false,
    }
}
