//! Direct Send: a message of the utility or the authentication category without a template, also outside the window.

use super::envelope::Message;
use super::interactive::shapes::{DIRECT_URL_BUTTON, REPLY_BUTTON};
use super::limits::*;
use super::shapes::*;
use super::values::{characters, range};
use crate::json::Json;
use crate::report::Report;
use crate::shape::Type;
use crate::sources::*;
use crate::text::Text;

crate::rules! {
    /// Direct Send is in beta: only accounts that the platform has enabled may use it, others get code 100.
    Info BETA = "message/direct-send", Documented, [documented 100], from [&DIRECT_SEND];
    en "Direct Send is in beta", "With this category the message is sent without a template, which only enabled accounts may do.";
    de "Direct Send ist in der Betaphase", "Mit dieser Kategorie wird die Nachricht ohne Vorlage gesendet; das dürfen nur freigeschaltete Konten.",
        why "Direct Send ist in der Betaphase: Nur Konten, die die Plattform freigeschaltet hat, dürfen es verwenden; andere erhalten Code 100.";
    sv "Direct Send är i betafas", "Med denna kategori skickas meddelandet utan mall, vilket bara konton som fått funktionen kan göra.",
        why "Direct Send är i betafas: bara konton som plattformen har öppnat för får använda det, andra får kod 100.";

    /// Direct Send takes texts, pictures, videos, documents and interactive messages with reply or URL buttons. A link
    /// preview, audio, contacts, a place, a sticker, a reaction or an address form is not supported.
    Error UNSUPPORTED = "message/direct-send-unsupported", Documented, [documented 100], from [&DIRECT_SEND];
    en "Not for Direct Send", "Direct Send does not take this; leave the category out or use a template.";
    de "Nicht für Direct Send", "Direct Send nimmt dies nicht an; lassen Sie die Kategorie weg oder verwenden Sie eine Vorlage.",
        why "Direct Send nimmt Texte, Bilder, Videos, Dokumente und interaktive Nachrichten mit Antwort- oder URL-Schaltflächen an. Linkvorschau, Audio, Kontakte, Standort, Sticker, Reaktion und Adressformular werden nicht unterstützt.";
    sv "Inte för Direct Send", "Direct Send tar inte emot detta; utelämna kategorin eller använd en mall.",
        why "Direct Send tar texter, bilder, videor, dokument och interaktiva meddelanden med svars- eller URL-knappar. Förhandsvisning av länkar, ljud, kontakter, platser, stickers, reaktioner och adressformulär stöds inte.";

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
    message.word("category").is_some_and(|word| ["utility", "authentication"].contains(&word))
}

pub(super) fn check(message: &Message, out: &mut Report) {
    let json = message.json;
    if !is(json) {
        for name in ["ttl_seconds", "direct_send_config"] {
            if let Some(member) = json.get(name) {
                out.add(&NOT_HERE, member).text("name", name).remove(member).as_warning();
            }
        }
        return;
    }
    if let Some(category) = json.get("category") {
        out.add(&BETA, category);
    }
    let most = if json.word("category") == Some("utility") { &DIRECT_TTL_UTILITY } else { &DIRECT_TTL_AUTHENTICATION };
    if let Some(seconds) = json.get("ttl_seconds") {
        range(seconds, DIRECT_TTL_LEAST.now(out.context()), most.now(out.context()), out);
    }
    if let Some(name) = json.get("direct_send_config").and_then(|config| Text::at(config, "template_name")) {
        characters(name, "a-z 0-9 _", |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'), out);
    }
    let Some(content) = message.content else { return };
    let preview = content.get("preview_url").filter(|preview| preview.boolean() == Some(true));
    let kind = if message.kind == "interactive" { content.word("type").unwrap_or_default() } else { message.kind };
    if matches!(kind, "audio" | "contacts" | "location" | "sticker" | "reaction" | "template" | "address_message") {
        out.add(&UNSUPPORTED, content);
    } else if let Some(preview) = preview {
        out.add(&UNSUPPORTED, preview);
    }
}

/// The buttons of a message that is sent directly: of several kinds.
pub(super) fn buttons(action: Json, out: &mut Report) {
    let Some(list) = action.get("buttons").filter(|list| SHAPE.is(*list, Type::List, out)) else {
        SHAPE.needs(action, "buttons", out);
        return;
    };
    let (mut replies, mut urls, mut calls) = (0, 0, 0);
    for button in list.items() {
        match button.word("type") {
            Some("cta_url") => {
                SHAPE.read(button, DIRECT_URL_BUTTON, out);
                urls += 1;
                if replies > 0 {
                    out.add(&BUTTON_ORDER, button);
                }
            }
            Some("voice_call") => calls += 1,
            _ => {
                SHAPE.read(button, REPLY_BUTTON, out);
                replies += 1;
            }
        }
    }
    for (actual, limit) in [(replies, &DIRECT_REPLIES), (urls, &DIRECT_URLS)] {
        SHAPE.count(list, actual, 0, limit, out);
    }
    if calls > 0 && replies + urls + calls > 1 {
        out.add(&BUTTON_ORDER, list);
    }
}
