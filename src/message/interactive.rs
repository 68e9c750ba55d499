//! Interactive messages: what every type has, and rows that say what each type takes.

pub(super) mod carousel;
pub(super) mod choices;
pub(super) mod order;
pub(super) mod shapes;

use super::content::part;
use super::direct;
use super::envelope::{Message, unknown_type};
use super::limits::*;
use super::shapes::*;
use super::values::*;
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::shape::Type;
use crate::sources::*;
use crate::text::{Text, emojis, formatting_marks};
use shapes::{ACTIONS, Action, BODY, FOOTER, HEADER, INTERACTIVE, LIST_BODY, TYPES};

crate::rules! {
    /// Headers, labels and titles show formatting marks as they are: the person would see the asterisks.
    Warning FORMATTING = "message/formatting-shown", Documented, [], from [&REPLY_BUTTONS, &OPENAPI, &MULTI_PRODUCT];
    en "Formatting marks shown", "Formatting marks are not applied here; the person sees the signs themselves.", fix "Remove the marks";
    de "Formatierungszeichen sichtbar", "Formatierungszeichen wirken hier nicht; die Person sieht die Zeichen selbst.",
        why "Kopfzeilen, Beschriftungen und Titel zeigen Formatierungszeichen unverändert: Die Person sähe die Sternchen.",
        fix "Zeichen entfernen";
    sv "Formateringstecken syns", "Formateringstecken gör ingen verkan här; personen ser själva tecknen.",
        why "Sidhuvuden, knapptexter och titlar visar formateringstecken som de står: personen skulle se asteriskerna.",
        fix "Ta bort tecknen";

    /// The platform advises against emojis on the button that opens a Flow.
    Warning FLOW_EMOJI = "message/flow-button-emoji", Documented, [], from [&FLOW];
    en "Emoji on a Flow button", "The button that opens a Flow should have no emoji.", fix "Remove the emoji";
    de "Emoji auf einer Flow-Schaltfläche", "Die Schaltfläche, die einen Flow öffnet, sollte kein Emoji enthalten.",
        why "Die Plattform rät von Emojis auf der Schaltfläche ab, die einen Flow öffnet.",
        fix "Emoji entfernen";
    sv "Emoji på en Flow-knapp", "Knappen som öppnar ett Flow bör inte ha någon emoji.",
        why "Plattformen avråder från emojier på knappen som öppnar ett Flow.",
        fix "Ta bort emojin";

    /// The platform's page calls the picture's product optional; its description for machines and a library's notes say
    /// that the call fails without it.
    Warning THUMBNAIL = "message/catalog-thumbnail", Contested, [documented 131009], from [&PRODUCTS, &OPENAPI];
    en "Catalog message without a product", "Some sources require thumbnail_product_retailer_id here.";
    de "Katalognachricht ohne Produkt", "Manche Quellen verlangen hier thumbnail_product_retailer_id.",
        why "Die Seite der Plattform nennt das Produkt für das Bild freiwillig; nach ihrer maschinenlesbaren Beschreibung und den Hinweisen einer Bibliothek scheitert der Aufruf ohne dieses Feld.";
    sv "Katalogmeddelande utan produkt", "Vissa källor kräver thumbnail_product_retailer_id här.",
        why "Plattformens sida säger att produkten för bilden är frivillig; enligt dess maskinläsbara beskrivning och ett biblioteks anteckningar misslyckas anropet utan den.";

    /// Address forms and payments work only where both sides are in the country: the calling code of the number is
    /// another.
    Warning COUNTRY = "message/country-only", Documented, [documented 131009], from [&ADDRESS_MESSAGES, &PAYMENTS_IN, &PAYMENTS_BR];
    en "Only in one country", "This works only for people in the country with the calling code +{code}.";
    de "Nur in einem Land", "Dies funktioniert nur für Personen in dem Land mit der Vorwahl +{code}.",
        why "Adressformulare und Zahlungen funktionieren nur, wenn beide Seiten im Land sind: Die Vorwahl der Nummer ist eine andere.";
    sv "Bara i ett land", "Detta fungerar bara för personer i landet med landsnummer +{code}.",
        why "Adressformulär och betalningar fungerar bara när båda parter finns i landet: numret har ett annat landsnummer.";
}

pub(super) fn check(message: &Message, content: Json, out: &mut Report) {
    if !SHAPE.read(content, INTERACTIVE, out) {
        return;
    }
    let Some(written) = content.get("type") else {
        SHAPE.needs(content, "type", out);
        return;
    };
    let word = written.text().unwrap_or_default();
    // Until May 2026 the request for contact details had another name.
    let word = if word == "contact_request" { "request_contact_info" } else { word };
    let action = ACTIONS.iter().find(|action| action.name.eq_ignore_ascii_case(word));
    unknown_type(written, action.map_or("", |action| action.name), TYPES, out);
    let Some(action) = action else { return };
    if let Some(header) = header_of(content, action, out) {
        header_text(header, out);
    }
    body(content, action, out);
    if let Some(footer) = content.get("footer") {
        if action.footer {
            SHAPE.read(footer, FOOTER, out);
        } else {
            not_here(footer, action, out);
        }
    }
    if !SHAPE.needs(content, "action", out) {
        return;
    }
    let Some(inner) = content.get("action").filter(|inner| SHAPE.is(*inner, Type::Object, out)) else { return };
    // Sent directly, the buttons of one message may be of several kinds.
    if direct::is(message.json) && action.name == "button" {
        direct::buttons(inner, out);
        return;
    }
    SHAPE.read(inner, action.fields, out);
    one(message, action.name, content, inner, out);
}

/// What a type has besides its row.
fn one(message: &Message, name: &str, content: Json, action: Json, out: &mut Report) {
    let parameters = action.get("parameters").filter(|parameters| parameters.kind() == Kind::Object);
    match (name, parameters) {
        ("button", _) => choices::replies(action, out),
        ("list", _) => choices::list(action, out),
        ("product_list", _) => choices::products(action, out),
        ("carousel", _) => carousel::check(action, out),
        ("cta_url", Some(parameters)) => {
            if let Some(url) = Text::at(parameters, "url").filter(|url| !url.value.is_empty()) {
                link(url, out);
            }
        }
        ("flow", Some(parameters)) => flow(parameters, out),
        ("catalog_message", _) => {
            if parameters.and_then(|parameters| parameters.get("thumbnail_product_retailer_id")).is_none() {
                out.add(&THUMBNAIL, action);
            }
        }
        ("voice_call", Some(parameters)) => {
            if let Some(minutes) = parameters.get("ttl_minutes") {
                at_most(minutes, 1, &CALL_TTL, out);
            }
        }
        ("address_message", _) => country(message.json, content, "91", out),
        ("order_details", Some(parameters)) => {
            order::details(parameters, out);
            match parameters.word("currency") {
                Some("INR") => country(message.json, content, "91", out),
                Some("BRL") => {
                    country(message.json, content, "55", out);
                    if let Some(kind) = content.get("header").and_then(|header| Text::at(header, "type")) {
                        SHAPE.one_of(kind, "type", "image", out);
                    }
                }
                _ => {}
            }
        }
        _ => {}
    }
}

/// Says so where a number has the calling code of another country.
fn country(message: Json, content: Json, code: &str, out: &mut Report) {
    let to = message.word("to").unwrap_or_default();
    if to.strip_prefix('+').is_some_and(|digits| !digits.starts_with(code)) {
        out.add(&COUNTRY, content).text("code", code);
    }
}

/// The header, where there is one and the type takes one.
fn header_of<'d>(content: Json<'d>, action: &Action, out: &mut Report) -> Option<Json<'d>> {
    let Some(header) = content.get("header") else {
        if action.header_needed {
            SHAPE.needs(content, "header", out);
        }
        return None;
    };
    if action.header.is_empty() {
        not_here(header, action, out);
        return None;
    }
    if SHAPE.read(header, HEADER, out) && SHAPE.needs(header, "type", out) {
        let kind = Text::at(header, "type")?;
        SHAPE.one_of(kind, "type", action.header, out);
    }
    Some(header)
}

/// A header or a footer with a type that takes none.
fn not_here(part: Json, action: &Action, out: &mut Report) {
    let finding = out.add(&NOT_HERE, part).text("name", part.member_name()).remove(part);
    // These pages show none, and do not say that there may be none.
    if matches!(action.name, "location_request_message" | "catalog_message") {
        finding.as_warning();
    }
}

/// What a header's type asks of it.
fn header_text(header: Json, out: &mut Report) {
    match header.word("type") {
        Some("text") if SHAPE.needs(header, "text", out) => plain(header, "text", out),
        Some(kind @ ("image" | "video" | "document")) if SHAPE.needs(header, kind, out) => {
            let Some(object) = header.get(kind).filter(|object| SHAPE.read(*object, MEDIUM, out)) else { return };
            part(object, kind, out);
        }
        _ => {}
    }
}

/// A line in which formatting marks are shown as they are.
fn plain(object: Json, name: &str, out: &mut Report) {
    let Some(text) = Text::at(object, name) else { return };
    let marks = formatting_marks(text.value);
    if !marks.is_empty() {
        out.add(&FORMATTING, text.json).strike(&text, &marks, true);
    }
}

fn body(content: Json, action: &Action, out: &mut Report) {
    let Some(body) = content.get("body") else {
        if action.body_needed {
            SHAPE.needs(content, "body", out);
        }
        return;
    };
    SHAPE.read(body, if action.name == "list" { LIST_BODY } else { BODY }, out);
    if action.name == "list" {
        agreed(body, "text", &LIST_BODY_AGREED, Some(&LIST_BODY_TEXT), out);
    }
}

fn flow(parameters: Json, out: &mut Report) {
    exactly_one(parameters, "flow_id", "flow_name", out);
    agreed(parameters, "flow_cta", &FLOW_CTA_AGREED, Some(&FLOW_CTA), out);
    if let Some(text) = Text::at(parameters, "flow_cta") {
        for at in emojis(text.value) {
            out.add(&FLOW_EMOJI, text.json).rewrite(&text, at, "", false);
        }
    }
    let Some(payload) = parameters.get("flow_action_payload") else { return };
    if parameters.word("flow_action") == Some("data_exchange") {
        out.add(&NOT_HERE, payload).text("name", "flow_action_payload").remove(payload);
    }
    if let Some(data) = payload.get("data").filter(|data| data.kind() == Kind::Object)
        && data.members().next().is_none()
    {
        SHAPE.nonempty(data, out);
    }
}
