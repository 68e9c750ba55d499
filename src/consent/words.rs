//! The words of a record and of its context, and what they mean.

use crate::shape::listed;

/// What can be said of a consent; [`Kind`] orders the events that lead there.
pub(super) const STATES: &str = "requested, pending, given, confirmed, renewed, denied, withdrawn, revoked, expired, superseded, invalidated, unknown";

/// What can happen, in the order in which events of one instant count: of a grant and a restriction the restriction.
pub(super) const EVENTS: &str = "requested, given, confirmation_sent, confirmed, renewed, superseded, invalidated, expired, revoked, denied, withdrawn";

/// Who did it: the person and a guardian, then those who can only take note of it.
pub(super) const ACTORS: &str = "subject, guardian, controller, processor, platform, import, authority";

/// Where a message goes.
pub(super) const CHANNELS: &str = "whatsapp, sms, email, voice, any";

/// What a message is for: lanes of a consent, each open or shut by itself.
pub(super) const CATEGORIES: &str = "marketing, utility, authentication, service";

/// What a record rests on: what a form asked for, what an import found, grounds that are none.
pub(super) const BASES: &str = "consent_express, consent_express_written, consent_implied, soft_opt_in, contract, \
    legitimate_interest, legal_obligation, vital_interest, public_interest, none, unknown, consent, default_yes, default_no";

/// What gave rise to an implied consent.
pub(super) const IMPLIED: &str =
    "purchase, contract_end, inquiry, application, donation, membership, published_address";

/// How it was collected.
pub(super) const METHODS: &str = "web_form, checkout, mobile_app, whatsapp_thread, whatsapp_button, \
    whatsapp_business_initiated, sms_keyword, qr, ctwa_ad, ivr, call, paper, in_person, import, api, purchased_list, \
    scraped, unknown";

/// What the person did.
pub(super) const ACTIONS: &str =
    "checkbox_unticked, checkbox_preticked, button, typed_reply, signature, verbal, default_yes, none";

/// What happened in an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Requested,
    Given,
    ConfirmationSent,
    Confirmed,
    Renewed,
    Superseded,
    Invalidated,
    Expired,
    Revoked,
    Denied,
    Withdrawn,
}

impl Kind {
    const ALL: [Kind; 11] = [
        Kind::Requested,
        Kind::Given,
        Kind::ConfirmationSent,
        Kind::Confirmed,
        Kind::Renewed,
        Kind::Superseded,
        Kind::Invalidated,
        Kind::Expired,
        Kind::Revoked,
        Kind::Denied,
        Kind::Withdrawn,
    ];

    /// By its word.
    pub fn named(word: &str) -> Option<Kind> {
        Kind::ALL.get(position(EVENTS, word)?).copied()
    }

    /// The word of the state it leads to.
    pub fn state(self) -> &'static str {
        match self {
            Kind::ConfirmationSent => "pending",
            kind => listed(EVENTS).nth(kind as usize).unwrap_or_default(),
        }
    }

    /// The person agrees, or agrees again.
    pub fn is_grant(self) -> bool {
        matches!(self, Kind::Given | Kind::Confirmed | Kind::Renewed)
    }

    /// What was agreed no longer holds.
    pub fn is_restriction(self) -> bool {
        self >= Kind::Superseded
    }
}

/// True for the person and a guardian.
pub(super) fn is_person(actor: &str) -> bool {
    matches!(actor, "subject" | "guardian")
}

/// True for one of the known actors.
pub(super) fn is_actor(actor: &str) -> bool {
    position(ACTORS, actor).is_some()
}

/// The number of a word in a list with commas; records spell their words exactly.
pub(super) fn position(words: &str, word: &str) -> Option<usize> {
    listed(words).position(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_has_its_kind_and_leads_to_a_state() {
        for (at, word) in listed(EVENTS).enumerate() {
            let kind = Kind::named(word).unwrap();
            assert_eq!(kind as usize, at);
            assert!(position(STATES, kind.state()).is_some(), "{word}");
            assert!(word == "confirmation_sent" || kind.state() == word);
        }
        assert_eq!(Kind::named("Given"), None);
    }
}
