//! Where a rule applies, and since when: a law that begins or ends on a day is a row.

use super::rules::basis::*;
use super::rules::clock::*;
use super::rules::collection::*;
use super::rules::hours::*;
use super::rules::notice::*;
use super::rules::person::*;
use crate::consent::state::rules::CHANNEL_NOT_COVERED;
use crate::sources::*;

crate::laws! {
    /// Marketing needs a consent, or a customer who has not objected.
    CONSENT_NEEDED for [BASIS_INSUFFICIENT, NO_AFFIRMATIVE_ACT, DEFAULT_CONSENT] = [
        "EEA, GB, CA, AU, ZA, BR, SG", by &EPRIVACY_CUSTOMER;
        "AE" from "2024-08-27", by &AE_TELEMARKETING;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ];
    /// An implied consent is one.
    IMPLIED_ALLOWED for [BASIS_INSUFFICIENT] = [
        "CA", by &CA_CRTC;
        "AU", by &AU_ACMA;
    ];
    /// Where a missing act is a matter of signature.
    SIGNATURE for [NO_AFFIRMATIVE_ACT] = [
        "US", by &US_WRITTEN;
    ];
    /// Consent stands apart from terms.
    APART_FROM_TERMS for [BUNDLED_WITH_TERMS] = [
        "EEA, GB, CA", by &GB_ICO;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ];
    /// Consent is no condition of a purchase.
    NO_CONDITION for [TIED_TO_PURCHASE] = [
        "EEA, GB, US", by &GB_ICO;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ];
    /// A general opt-in does not reach a channel that it does not name.
    CHANNEL_NAMED for [CHANNEL_NOT_COVERED] = [
        "GB", by &GB_ICO;
        "ZA", by &ZA_FORM;
    ];
    /// German courts ask for the sign-up and its confirmation.
    CONFIRMED_DE for [DOUBLE_OPT_IN_MISSING_DE] = [
        "DE", by &DE_DOUBLE_OPT_IN;
    ];
    /// The Italian authority takes a double opt-in for the least proof.
    CONFIRMED_IT for [DOUBLE_OPT_IN_MISSING_IT] = [
        "IT", by &IT_GARANTE;
    ];
    /// Own customers may be written to without a consent, if all of it holds.
    CUSTOMERS for [SOFT_OPT_IN_INCOMPLETE] = [
        "EEA", by &EPRIVACY_CUSTOMER;
        "GB", by &GB_ICO;
        "ZA", by &ZA_POPIA;
    ];
    /// A free account may be a sale.
    ACCOUNTS for [SOFT_OPT_IN_ACCOUNT_ONLY] = [
        "EEA", by &CJEU_ACCOUNT;
    ];
    /// Silence of which courts or authorities say that a consent does not outlast it; the months are thresholds.
    SILENCE for [CONSENT_STALE] = [
        "DE", by &DE_STALE;
        "FR", by &FR_RETENTION;
    ];
    /// Months for which a purchase, a contract, a gift or a membership implies consent.
    IMPLIED_LONG for [IMPLIED_CONSENT_EXPIRED] = [
        "CA" is 24, by &CA_CRTC;
    ];
    /// Months for which an inquiry or an application does.
    IMPLIED_SHORT for [IMPLIED_CONSENT_EXPIRED] = [
        "CA" is 6, by &CA_CRTC;
    ];
    /// A request names a postal address, a way to ask, and the way out.
    REQUEST_CONTENT for [REQUEST_CONTENT_INCOMPLETE] = [
        "CA", by &CA_EXPRESS;
    ];
    /// The age in years from which a child consents alone.
    AGES for [MINOR_WITHOUT_GUARDIAN] = [
        "DK" until "2024-01-01" is 13, by &DK_AGE;
        "DK" from "2024-01-01" is 15, by &DK_AGE;
        "BE, EE, FI, IS, LV, MT, NO, PT, SE, GB" is 13, by &CHILDREN;
        "AT, BG, CY, ES, IT, LT" is 14, by &CHILDREN;
        "CZ, FR, GR, SI" is 15, by &CHILDREN;
        "DE, HR, HU, IE, LI, LU, NL, PL, RO, SK" is 16, by &CHILDREN;
        "IN" from "2027-05-13" is 18, by &IN_NOTICE;
        "BR" is 12, by &BR_CHILDREN;
    ];
    /// Registers of people who want no contact; the days for which an answer holds are thresholds.
    REGISTERS for [REGISTRY_CHECK_MISSING] = [
        "ZA" from "2026-04-15", by &ZA_REGISTRY;
        "SG", by &SG_DO_NOT_CALL;
        "AE" from "2024-08-27", by &AE_TELEMARKETING;
    ];
    /// Who asks on behalf of somebody names who.
    SENDER_NAMED for [THIRD_PARTY_COLLECTION] = [
        "EEA, GB", by &GB_LEADS;
    ];
    /// What others collected is not used for long; the months are a threshold.
    LEADS for [THIRD_PARTY_COLLECTION] = [
        "GB", by &GB_LEADS;
    ];
    /// A generic purpose is void.
    FIXED_PURPOSE for [PURPOSE_GENERIC] = [
        "BR", by &BR_LGPD;
    ];
    /// The person is told what becomes of the data.
    PRIVACY_LINK for [PRIVACY_LINK_MISSING] = [
        "EEA, GB", by &KANTARA_SCHEMA;
        "BR", by &BR_LGPD;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ];
    /// A commercial message must not ask for consent to more of them.
    NO_ASKING for [ASKED_IN_MARKETING] = [
        "CA", by &CA_CRTC;
        "AU", by &AU_ACMA;
    ];
    /// The definition of a text message leaves out those between users of one service.
    TEXT_RULES for [US_TEXT_RULES_SCOPE, US_WRITTEN_CONSENT_MISSING] = [
        "US", by &US_TEXT_MESSAGE;
    ];
    /// The platform delivers no marketing templates to these numbers.
    PAUSE for [US_MARKETING_PAUSED] = [
        "US" from "2025-04-01", by &US_PAUSE_TWILIO;
    ];
    /// Business days within which a withdrawal is dealt with.
    PROCESSING for [WITHDRAWAL_PROCESSED_LATE] = [
        "US" from "2025-04-11" is 10, by &US_REVOCATION;
        "CA" is 10, by &CA_EXPRESS;
        "AU" is 5, by &AU_UNSUBSCRIBE;
    ];
    /// Hours at which a person in the United States is left alone.
    HOURS_US for [QUIET_HOURS_US, LOCAL_TIME_MISSING] = [
        "US", by &US_QUIET_HOURS;
    ];
    /// The same in South Africa.
    HOURS_ZA for [QUIET_HOURS_ZA, LOCAL_TIME_MISSING] = [
        "ZA", by &ZA_QUIET_HOURS;
    ];
    /// The same in the United Arab Emirates.
    HOURS_AE for [QUIET_HOURS_AE, LOCAL_TIME_MISSING] = [
        "AE" from "2024-08-27", by &AE_QUIET_HOURS;
    ];
}
