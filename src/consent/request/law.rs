//! Where the law makes an error of what is a warning elsewhere.

use super::form::{BUNDLED, CONTACT_DETAILS, PRETICKED, PRIVACY_LINK, REQUIRED};
use super::rules::{CHANNEL, CHANNELS_SHARE_BOX, PARTNERS, PURPOSE, TIED, WAY_OUT_MISSING};
use crate::sources::*;

crate::laws! {
    /// The text names the channel.
    CHANNEL_NAMED for [CHANNEL] = [
        "GB", by &GB_ICO;
        "ZA", by &ZA_FORM;
    ], de "Der Text nennt den Kanal.", sv "Texten nämner kanalen.";

    /// The person acts, for a purpose that the text names.
    ACT_FOR_PURPOSE for [PURPOSE, PRETICKED] = [
        "EEA", by &GDPR_RECITAL_42;
        "GB", by &GB_ICO;
        "CA", by &CA_REQUEST;
        "BR", by &BR_LGPD;
        "ZA", by &ZA_FORM;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ], de "Die Person handelt selbst, für einen Zweck, den der Text nennt.", sv "Personen handlar själv, för ett ändamål som texten anger.";

    /// The box may be left alone.
    BOX_OPTIONAL for [REQUIRED] = [
        "EEA", by &GDPR_RECITAL_42;
        "GB", by &GB_ICO;
        "US", by &US_WRITTEN;
        "CA", by &CA_EXPRESS;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ], de "Das Kästchen darf leer bleiben.", sv "Rutan får lämnas tom.";

    /// The box accepts nothing else.
    BOX_APART for [BUNDLED] = [
        "EEA", by &FR_CNIL;
        "GB", by &GB_ICO;
        "CA", by &CA_EXPRESS;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ], de "Mit dem Kästchen wird nichts anderes akzeptiert.", sv "Med rutan godkänns inget annat.";

    /// The text tells the way out.
    WAY_OUT_TOLD for [WAY_OUT_MISSING] = [
        "EEA", by &ISO_27560;
        "GB", by &GB_ICO;
        "CA", by &CA_REQUEST;
        "ZA", by &ZA_FORM;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ], de "Der Text nennt den Weg zum Widerruf.", sv "Texten anger hur samtycket återkallas.";

    /// A privacy notice is linked.
    PRIVACY_LINKED for [PRIVACY_LINK] = [
        "EEA", by &GDPR_RECITAL_42;
        "GB", by &GB_ICO;
        "BR", by &BR_LGPD;
        "IN" from "2027-05-13", by &IN_NOTICE;
    ], de "Die Datenschutzhinweise sind verlinkt.", sv "Integritetspolicyn är länkad.";

    /// The text says that consent is no condition of a purchase.
    NO_CONDITION_SAID for [TIED] = [
        "US", by &US_WRITTEN;
    ], de "Der Text sagt, dass die Einwilligung keine Bedingung für einen Kauf ist.", sv "Texten säger att samtycket inte är ett villkor för köp.";

    /// Partners are named.
    PARTNERS_NAMED for [PARTNERS] = [
        "EEA", by &IT_GARANTE;
        "GB", by &GB_LEADS;
    ], de "Partner werden genannt.", sv "Partner nämns vid namn.";

    /// A postal address and another contact are given.
    CONTACT_GIVEN for [CONTACT_DETAILS] = [
        "CA", by &CA_REQUEST;
    ], de "Eine Postanschrift und ein weiterer Kontaktweg sind angegeben.", sv "En postadress och ett annat sätt att nå avsändaren anges.";

    /// Each channel has a box of its own.
    ONE_CHANNEL for [CHANNELS_SHARE_BOX] = [
        "GB", by &GB_ICO;
    ], de "Jeder Kanal hat ein eigenes Kästchen.", sv "Varje kanal har en egen ruta.";
}
