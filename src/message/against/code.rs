//! One-time codes: to whom they go, and that they are the same twice.

use super::super::envelope::{Message, NOT_IN_GROUPS};
use super::super::limits::CODE;
use super::super::shapes::SHAPE;
use super::Pair;
use crate::json::Json;
use crate::report::Report;
use crate::sources::*;
use crate::text::Text;

crate::rules! {
    /// The code of an authentication template is sent twice: in the body, and in the button that copies it.
    Error CODE_DIFFERS = "message/code-differs", Documented, [documented 132018], from [&COPY_CODE];
    en "Two different codes", "The code in the body and the code of the button must be the same.";
    de "Zwei verschiedene Codes", "Der Code im Haupttext und der Code der Schaltfläche müssen gleich sein.",
        why "Der Code einer Authentifizierungsvorlage wird zweimal gesendet: im Haupttext und in der Schaltfläche, die ihn kopiert.";
    sv "Två olika koder", "Koden i brödtexten och knappens kod måste vara samma.",
        why "Koden i en autentiseringsmall skickas två gånger: i brödtexten och i knappen som kopierar den.";

    /// One-time codes go to phone numbers: with a business-scoped user id the platform answers 131062.
    Error CODE_TO_USER_ID = "message/code-to-user-id", Documented, [documented 131062], from [&USER_IDS, &DIRECT_SEND];
    en "One-time code to a user id", "A one-time code must go to a phone number, not to a user id.";
    de "Einmalcode an eine Nutzer-ID", "Ein Einmalcode muss an eine Telefonnummer gehen, nicht an eine Nutzer-ID.",
        why "Einmalcodes gehen an Telefonnummern: Bei einer unternehmensbezogenen Nutzer-ID antwortet die Plattform mit 131062.";
    sv "Engångskod till ett användar-id", "En engångskod måste gå till ett telefonnummer, inte till ett användar-id.",
        why "Engångskoder går till telefonnummer: för ett företagsspecifikt användar-id svarar plattformen 131062.";
}

pub(super) fn check(message: &Message, pair: Pair, out: &mut Report) {
    if message.group {
        out.add(NOT_IN_GROUPS, pair.sent);
    }
    if let Some(recipient) = message.json.get("recipient").filter(|_| message.json.get("to").is_none()) {
        out.add(CODE_TO_USER_ID, recipient);
    }
    let Some(code) = first_text(pair.component("body")) else { return };
    SHAPE.length(code, &CODE, out);
    let button = first_text(pair.component("button"));
    if let Some(button) = button.filter(|button| button.value != code.value) {
        out.add(CODE_DIFFERS, button.json);
    }
}

fn first_text(component: Option<Json<'_>>) -> Option<Text<'_>> {
    Text::at(component?.items_at("parameters").next()?, "text")
}
