//! The domains that a module has: what stands here is linked in, and what is left out by a feature is not. The names of what is
//! left out pass, because a caller may have options for all of them.

use crate::limit::Threshold;
use crate::recipient::phone;
use crate::rule::Rule;
#[cfg(feature = "consent")]
use crate::{consent, json, recipient::address, report};
#[cfg(feature = "all")]
use crate::{media, message, template};

/// The rules of every domain, by table.
pub static RULES: &[&[&[Rule]]] = &[
    #[cfg(feature = "consent")]
    &[&json::rules::RULES, &report::rules::RULES],
    #[cfg(feature = "all")]
    template::RULES,
    #[cfg(feature = "all")]
    message::RULES,
    #[cfg(feature = "all")]
    media::RULES,
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
    let mut rules = Vec::new();
    for table in RULES.iter().flat_map(|domain| domain.iter()) {
        rules.extend(table.iter());
    }
    rules
}

/// Every threshold.
pub fn thresholds() -> Vec<&'static Threshold> {
    THRESHOLDS.concat()
}

/// True for the name of a rule or of a threshold in a domain that was left out. The rules of one table are of one domain.
pub(super) fn is_left_out(name: &str) -> bool {
    let Some((domain, _)) = name.split_once(['/', '.']).filter(|_| cfg!(not(feature = "all"))) else { return false };
    !RULES
        .iter()
        .flat_map(|tables| tables.iter())
        .any(|table| table.first().is_some_and(|rule| rule.domain() == domain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_a_table_are_of_one_domain() {
        for table in RULES.iter().flat_map(|tables| tables.iter()) {
            let first = table.first().unwrap();
            assert!(table.iter().all(|rule| rule.domain() == first.domain()), "{first:?}");
        }
    }
}
