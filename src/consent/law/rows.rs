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
    ], de "Werbung braucht eine Einwilligung oder Bestandskunden, die nicht widersprochen haben.",
        sv "Marknadsföring kräver ett samtycke eller en befintlig kund som inte har tackat nej.";
    /// An implied consent is enough for marketing.
    IMPLIED_ALLOWED for [BASIS_INSUFFICIENT] = [
        "CA", by &CA_CRTC;
        "AU", by &AU_ACMA;
    ], de "Für Werbung genügt eine stillschweigende Einwilligung.",
        sv "För marknadsföring räcker ett underförstått samtycke.";
    /// Without an act there is no signature, which the rule on written consent asks for.
    SIGNATURE for [NO_AFFIRMATIVE_ACT] = [
        "US", by &US_WRITTEN;
    ], de "Ohne Handlung fehlt die Unterschrift, die die Regel zur schriftlichen Einwilligung verlangt.",
        sv "Utan en handling saknas den underskrift som regeln om skriftligt samtycke kräver.";
    /// Consent stands apart from terms.
    APART_FROM_TERMS for [BUNDLED_WITH_TERMS] = [
        "EEA, GB, CA", by &GB_ICO;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ], de "Die Einwilligung steht getrennt von Bedingungen.",
        sv "Samtycket står skilt från villkor.";
    /// Consent is no condition of a purchase.
    NO_CONDITION for [TIED_TO_PURCHASE] = [
        "EEA, GB, US", by &GB_ICO;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ], de "Die Einwilligung ist keine Bedingung für einen Kauf.",
        sv "Samtycket är inget villkor för ett köp.";
    /// A general opt-in does not reach a channel that it does not name.
    CHANNEL_NAMED for [CHANNEL_NOT_COVERED] = [
        "GB", by &GB_ICO;
        "ZA", by &ZA_FORM;
    ], de "Eine allgemeine Einwilligung gilt nicht für einen Kanal, den sie nicht nennt.",
        sv "Ett allmänt samtycke gäller inte en kanal som det inte nämner.";
    /// German courts ask for the sign-up and its confirmation.
    CONFIRMED_DE for [DOUBLE_OPT_IN_MISSING_DE] = [
        "DE", by &DE_DOUBLE_OPT_IN;
    ], de "Deutsche Gerichte verlangen die Anmeldung und ihre Bestätigung.",
        sv "Tyska domstolar kräver både anmälan och dess bekräftelse.";
    /// The Italian authority takes a double opt-in for the least proof.
    CONFIRMED_IT for [DOUBLE_OPT_IN_MISSING_IT] = [
        "IT", by &IT_GARANTE;
    ], de "Der italienischen Aufsicht gilt ein Double-Opt-in als Mindestbeweis.",
        sv "Den italienska tillsynsmyndigheten ser dubbel opt-in som minsta bevis.";
    /// Own customers may be written to without a consent, if all of it holds.
    CUSTOMERS for [SOFT_OPT_IN_INCOMPLETE] = [
        "EEA", by &EPRIVACY_CUSTOMER;
        "GB", by &GB_ICO;
        "ZA", by &ZA_POPIA;
    ], de "Bestandskunden darf ohne Einwilligung geschrieben werden, wenn alle Bedingungen erfüllt sind.",
        sv "Befintliga kunder får kontaktas utan samtycke om alla villkor är uppfyllda.";
    /// A free account may be a sale.
    ACCOUNTS for [SOFT_OPT_IN_ACCOUNT_ONLY] = [
        "EEA", by &CJEU_ACCOUNT;
    ], de "Ein kostenloses Konto kann als Verkauf gelten.",
        sv "Ett gratiskonto kan räknas som försäljning.";
    /// Courts or authorities say that a consent does not outlast so long a silence; the months are thresholds.
    SILENCE for [CONSENT_STALE] = [
        "DE", by &DE_STALE;
        "FR", by &FR_RETENTION;
    ], de "Nach Gerichten oder Behörden überdauert eine Einwilligung so langes Schweigen nicht; die Monate sind Schwellenwerte.",
        sv "Enligt domstolar eller myndigheter håller ett samtycke inte efter så lång tystnad; månaderna är tröskelvärden.";
    /// Months for which a purchase, a contract, a gift or a membership implies consent.
    IMPLIED_LONG for [IMPLIED_CONSENT_EXPIRED] = [
        "CA" is 24, by &CA_CRTC;
    ], de "Monate, für die ein Kauf, ein Vertrag, eine Spende oder eine Mitgliedschaft als Einwilligung gilt.",
        sv "Månader som ett köp, ett avtal, en gåva eller ett medlemskap räknas som samtycke.";
    /// Months for which an inquiry or an application implies consent.
    IMPLIED_SHORT for [IMPLIED_CONSENT_EXPIRED] = [
        "CA" is 6, by &CA_CRTC;
    ], de "Monate, für die eine Anfrage oder eine Bewerbung als Einwilligung gilt.",
        sv "Månader som en förfrågan eller en ansökan räknas som samtycke.";
    /// A request names a postal address, a way to ask, and the way out.
    REQUEST_CONTENT for [REQUEST_CONTENT_INCOMPLETE] = [
        "CA", by &CA_EXPRESS;
    ], de "Eine Bitte um Einwilligung nennt eine Postanschrift, einen Weg für Fragen und den Weg zum Widerruf.",
        sv "En begäran anger en postadress, en väg för frågor och hur samtycket återkallas.";
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
    ], de "Alter in Jahren, ab dem ein Kind allein einwilligt.",
        sv "Ålder i år från vilken ett barn samtycker självt.";
    /// A register of people who want no contact is asked; the days for which its answer holds are thresholds.
    REGISTERS for [REGISTRY_CHECK_MISSING] = [
        "ZA" from "2026-04-15", by &ZA_REGISTRY;
        "SG", by &SG_DO_NOT_CALL;
        "AE" from "2024-08-27", by &AE_TELEMARKETING;
    ], de "Ein Register von Personen, die keine Werbung wollen, wird abgefragt; wie viele Tage die Antwort gilt, ist ein Schwellenwert.",
        sv "Ett register över personer som inte vill bli kontaktade frågas; hur många dagar svaret gäller är ett tröskelvärde.";
    /// Who asks on behalf of somebody names who.
    SENDER_NAMED for [THIRD_PARTY_COLLECTION] = [
        "EEA, GB", by &GB_LEADS;
    ], de "Wer für andere um eine Einwilligung bittet, nennt sie.",
        sv "Den som ber om samtycke åt någon annan anger vem.";
    /// What others collected is not used for long; the months are a threshold.
    LEADS for [THIRD_PARTY_COLLECTION] = [
        "GB", by &GB_LEADS;
    ], de "Was andere erhoben haben, wird nicht lange genutzt; die Monate sind ein Schwellenwert.",
        sv "Det som andra har samlat in används inte länge; månaderna är ett tröskelvärde.";
    /// A generic purpose is void.
    FIXED_PURPOSE for [PURPOSE_GENERIC] = [
        "BR", by &BR_LGPD;
    ], de "Ein allgemeiner Zweck ist nichtig.",
        sv "Ett allmänt hållet ändamål är ogiltigt.";
    /// The person is told what becomes of the data.
    PRIVACY_LINK for [PRIVACY_LINK_MISSING] = [
        "EEA, GB", by &KANTARA_SCHEMA;
        "BR", by &BR_LGPD;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ], de "Die Person erfährt, was mit den Daten geschieht.",
        sv "Personen får veta vad som händer med uppgifterna.";
    /// A commercial message must not ask for consent to more of them.
    NO_ASKING for [ASKED_IN_MARKETING] = [
        "CA", by &CA_CRTC;
        "AU", by &AU_ACMA;
    ], de "Eine Werbenachricht darf nicht um die Einwilligung in weitere bitten.",
        sv "Ett reklammeddelande får inte be om samtycke till fler.";
    /// The definition of a text message leaves out those between users of one service.
    TEXT_RULES for [US_TEXT_RULES_SCOPE, US_WRITTEN_CONSENT_MISSING] = [
        "US", by &US_TEXT_MESSAGE;
    ], de "Die Definition einer Textnachricht nimmt solche innerhalb eines Dienstes aus.",
        sv "Definitionen av ett textmeddelande undantar dem inom en och samma tjänst.";
    /// The platform delivers no marketing templates to these numbers.
    PAUSE for [US_MARKETING_PAUSED] = [
        "US" from "2025-04-01", by &US_PAUSE_TWILIO;
    ], de "Die Plattform stellt diesen Nummern keine Marketing-Vorlagen zu.",
        sv "Plattformen levererar inga marknadsföringsmallar till de här numren.";
    /// Business days within which a withdrawal is dealt with.
    PROCESSING for [WITHDRAWAL_PROCESSED_LATE] = [
        "US" from "2025-04-11" is 10, by &US_REVOCATION;
        "CA" is 10, by &CA_EXPRESS;
        "AU" is 5, by &AU_UNSUBSCRIBE;
    ], de "Werktage, in denen ein Widerruf umgesetzt wird.",
        sv "Arbetsdagar inom vilka en återkallelse verkställs.";
    /// Hours at which a person is left alone.
    HOURS_US for [QUIET_HOURS_US, LOCAL_TIME_MISSING] = [
        "US", by &US_QUIET_HOURS;
    ], de "Stunden, in denen eine Person in Ruhe gelassen wird.",
        sv "Timmar då en person lämnas i fred.";
    /// Hours and days at which a person is left alone.
    HOURS_ZA for [QUIET_HOURS_ZA, LOCAL_TIME_MISSING] = [
        "ZA", by &ZA_QUIET_HOURS;
    ], de "Stunden und Tage, an denen eine Person in Ruhe gelassen wird.",
        sv "Timmar och dagar då en person lämnas i fred.";
    /// Hours at which a person is left alone, of marketing by telephone and in apps.
    HOURS_AE for [QUIET_HOURS_AE, LOCAL_TIME_MISSING] = [
        "AE" from "2024-08-27", by &AE_QUIET_HOURS;
    ], de "Stunden, in denen eine Person von Werbung am Telefon und in Apps verschont bleibt.",
        sv "Timmar då en person slipper marknadsföring per telefon och i appar.";
}
