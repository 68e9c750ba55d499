//! Direct Send: a message of the utility or the authentication category without a template, also outside the window.

use super::against::code::CODE_TO_USER_ID;
use super::envelope::Message;
use super::interactive::choices;
use super::interactive::shapes::DIRECT_BUTTON;
use super::limits::*;
use super::shapes::SHAPE;
use super::values::{misplaced, range};
use crate::json::Json;
use crate::report::Report;
use crate::shape::{Type, find_word};
use crate::sources::*;

crate::rules! {
    /// Direct Send is in beta: only accounts that the platform has enabled may use it, others get code 100.
    Info BETA = "message/direct-send", Documented, [documented 100], from [&DIRECT_SEND];
    en "Direct Send is in beta", "This category sends without a template, which only enabled accounts may do.";
    de "Direct Send ist in der Betaphase", "Diese Kategorie sendet ohne Vorlage; das dürfen nur freigeschaltete Konten.",
        why "Direct Send ist in der Betaphase: Nur Konten, die die Plattform freigeschaltet hat, dürfen es verwenden; andere erhalten Code 100.";
    sv "Direct Send är i betafas", "Denna kategori skickar utan mall, vilket bara konton som fått funktionen får göra.",
        why "Direct Send är i betafas: bara konton som plattformen har öppnat för får använda det, andra får kod 100.";

    /// Direct Send takes texts, pictures, videos, documents and interactive messages with reply or URL buttons. A link
    /// preview, audio, contacts, a place, a sticker, a reaction or an address form is not supported. A template needs no
    /// category; with one it is a warning.
    Error | Warning UNSUPPORTED = "message/direct-send-unsupported", Documented, [documented 100], from [&DIRECT_SEND];
    en "Not for Direct Send", "Direct Send does not take this.";
    de "Nicht für Direct Send", "Direct Send nimmt dies nicht an.",
        why "Direct Send nimmt Texte, Bilder, Videos, Dokumente und interaktive Nachrichten mit Antwort- oder URL-Schaltflächen an. Linkvorschau, Audio, Kontakte, Standort, Sticker, Reaktion und Adressformular werden nicht unterstützt. Eine Vorlage braucht keine Kategorie; mit einer ist es eine Warnung.";
    sv "Inte för Direct Send", "Direct Send tar inte emot detta.",
        why "Direct Send tar texter, bilder, videor, dokument och interaktiva meddelanden med svars- eller URL-knappar. Förhandsvisning av länkar, ljud, kontakter, platser, stickers, reaktioner och adressformulär stöds inte. En mall behöver ingen kategori; med en ges en varning.";

    /// Buttons that open an address come before the reply buttons, and a call button stands alone.
    Error BUTTON_ORDER = "message/direct-send-buttons", Documented, [documented 100], from [&DIRECT_SEND];
    en "Order of buttons", "URL buttons come before reply buttons, and a call button stands alone.";
    de "Reihenfolge der Schaltflächen", "URL-Schaltflächen stehen vor Antwort-Schaltflächen, und eine Anruf-Schaltfläche steht allein.",
        why "Schaltflächen, die eine Adresse öffnen, stehen vor den Antwort-Schaltflächen, und eine Anruf-Schaltfläche steht allein.";
    sv "Knapparnas ordning", "URL-knappar står före svarsknappar, och en ringknapp står ensam.",
        why "Knappar som öppnar en adress står före svarsknapparna, och en ringknapp står ensam.";
}

/// True where a message is sent directly: neither a template nor bound to the window.
pub(super) fn is(message: Json) -> bool {
    find_word("utility, authentication", message.word("category").unwrap_or_default()).is_some()
}

pub(super) fn check(message: &Message, out: &mut Report) {
    let json = message.json;
    if !is(json) {
        for name in ["ttl_seconds", "direct_send_config"] {
            if let Some(member) = json.get(name) {
                misplaced(member, out).as_warning();
            }
        }
        return;
    }
    if let Some(category) = json.get("category") {
        out.add(BETA, category);
    }
    let code = json.is("category", "authentication");
    if let Some(recipient) = json.get("recipient").filter(|_| code && json.get("to").is_none()) {
        out.add(CODE_TO_USER_ID, recipient);
    }
    if let Some(seconds) = json.get("ttl_seconds") {
        let most = if code { &DIRECT_TTL_AUTHENTICATION } else { &DIRECT_TTL_UTILITY };
        range(seconds, DIRECT_TTL_LEAST.now(out.context()), most.now(out.context()), out);
    }
    let Some(content) = message.content else { return };
    let preview = content.get("preview_url").filter(|preview| preview.boolean() == Some(true));
    let kind = if message.kind == "interactive" { content.word("type").unwrap_or_default() } else { message.kind };
    if find_word(NEVER, kind).is_some() {
        let finding = out.add(UNSUPPORTED, content);
        // Templates do not stand on the page's list; a template needs no category.
        if kind == "template" {
            finding.as_warning();
        }
    } else if let Some(preview) = preview {
        out.add(UNSUPPORTED, preview);
    }
}

/// Types that are not sent directly.
const NEVER: &str = "audio, contacts, location, sticker, reaction, address_message, template";

/// The buttons of a message that is sent directly: of several kinds.
pub(super) fn buttons(action: Json, out: &mut Report) {
    let Some(list) = action.get("buttons").filter(|list| SHAPE.is(*list, Type::List, out)) else {
        SHAPE.needs(action, "buttons", out);
        return;
    };
    let (mut replies, mut urls, mut calls) = (0, 0, 0);
    for button in list.items() {
        SHAPE.read(button, DIRECT_BUTTON, out);
        match find_word("cta_url, voice_call", button.word("type").unwrap_or_default()) {
            Some("cta_url") => {
                urls += 1;
                SHAPE.needs(button, "cta_url", out);
                if replies > 0 {
                    out.add(BUTTON_ORDER, button);
                }
            }
            Some("voice_call") => calls += 1,
            _ => {
                replies += 1;
                SHAPE.needs(button, "reply", out);
            }
        }
    }
    choices::replies(list, out);
    let all = replies + urls + calls;
    for (actual, least, limit) in [(replies, i64::from(all == 0), &DIRECT_REPLIES), (urls, 0, &DIRECT_URLS)] {
        SHAPE.count(list, actual, least, limit, out);
    }
    if calls > 0 && all > 1 {
        out.add(BUTTON_ORDER, list);
    }
}
