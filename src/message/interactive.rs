//! Interactive messages: what every type has, and rows that say what each type takes.

pub(super) mod carousel;
pub(super) mod choices;
pub(super) mod order;
pub(super) mod shapes;

use super::direct;
use super::envelope::{Message, unknown_type};
use super::limits::*;
use super::shapes::*;
use super::values::*;
use crate::json::Json;
use crate::report::Report;
use crate::shape::{Type, find_word};
use crate::sources::*;
use crate::text::{Text, emojis};
use shapes::{ACTIONS, Action, BODY, FOOTER, HEADER, INTERACTIVE, LIST_BODY, TYPES};

crate::rules! {
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
    en "Only in one country", "This works only for numbers with the calling code +{code}.";
    de "Nur in einem Land", "Dies funktioniert nur für Nummern mit der Vorwahl +{code}.",
        why "Adressformulare und Zahlungen funktionieren nur, wenn beide Seiten im Land sind: Die Vorwahl der Nummer ist eine andere.";
    sv "Bara i ett land", "Detta fungerar bara för nummer med landsnummer +{code}.",
        why "Adressformulär och betalningar fungerar bara när båda parter finns i landet: numret har ett annat landsnummer.";
}

pub(super) fn check(message: &Message, content: Json, out: &mut Report) {
    if !SHAPE.read(content, INTERACTIVE, out) || !SHAPE.needs(content, "type", out) {
        return;
    }
    let Some(written) = content.get("type") else { return };
    let word = written.text().unwrap_or_default();
    let action = ACTIONS.iter().find(|action| action.name.eq_ignore_ascii_case(word));
    unknown_type(written, action.map_or("", |action| action.name), TYPES, out);
    let Some(action) = action else { return };
    header(content, action, out);
    body(content, action, out);
    if let Some(footer) = content.get("footer") {
        if action.footer {
            SHAPE.read(footer, FOOTER, out);
        } else {
            unknown_part(footer, action, out);
        }
    }
    country(message.json, content, action.name, out);
    let Some(inner) = content.get("action") else {
        SHAPE.needs(content, "action", out);
        return;
    };
    // Sent directly, the buttons of one message may be of several kinds.
    if direct::is(message.json) && action.name == "button" {
        direct::buttons(inner, out);
    } else {
        SHAPE.read(inner, action.fields, out);
    }
}

/// Says so where a number has the calling code of another country than the type works in.
fn country(message: Json, content: Json, name: &str, out: &mut Report) {
    let currency = || content.get("action")?.get("parameters")?.word("currency");
    let code = match (name, find_word("INR, BRL", currency().unwrap_or_default())) {
        ("address_message", _) | ("order_details", Some("INR")) => "91",
        ("order_details", Some("BRL")) => "55",
        _ => return,
    };
    let to = message.word("to").unwrap_or_default();
    if to.strip_prefix('+').is_some_and(|digits| !digits.starts_with(code)) {
        out.add(COUNTRY, content).text("code", code);
    }
    // What is paid for in Brazil shows a picture or nothing on top.
    let header = content.get("header").and_then(|header| Text::at(header, "type"));
    if let Some(kind) = header.filter(|_| code == "55") {
        SHAPE.one_of(kind, "image", out);
    }
}

fn header(content: Json, action: &Action, out: &mut Report) {
    let Some(header) = content.get("header") else {
        if action.header_needed {
            SHAPE.needs(content, "header", out);
        }
        return;
    };
    if action.header.is_empty() {
        unknown_part(header, action, out);
    } else if SHAPE.read(header, HEADER, out) {
        header_content(header, action.header, out);
    }
}

/// A header or a footer with a type that takes none.
fn unknown_part(part: Json, action: &Action, out: &mut Report) {
    let finding = misplaced(part, out);
    // These pages show none, and do not say that there may be none.
    if matches!(action.name, "location_request_message" | "catalog_message") {
        finding.as_warning();
    }
}

/// A header of one of these kinds, with the content that its kind asks for.
fn header_content(header: Json, kinds: &'static str, out: &mut Report) {
    let Some(written) = header.get("type").filter(|written| SHAPE.is(*written, Type::Text, out)) else {
        SHAPE.needs(header, "type", out);
        return;
    };
    let Some(kind) = Text::of(written) else { return };
    SHAPE.one_of(kind, kinds, out);
    if let Some(kind) = find_word(kinds, kind.value).filter(|kind| SHAPE.needs(header, kind, out))
        && let Some(text) = header.get(kind).filter(|text| text.text() == Some(""))
    {
        SHAPE.nonempty(text, out);
    }
}

fn body(content: Json, action: &Action, out: &mut Report) {
    match content.get("body") {
        Some(body) => {
            SHAPE.read(body, if action.name == "list" { LIST_BODY } else { BODY }, out);
        }
        None if action.body_needed => {
            SHAPE.needs(content, "body", out);
        }
        None => {}
    }
}

/// A list's body above what every source agrees on.
fn list_body(text: Json, out: &mut Report) {
    agreed(text, &LIST_BODY_AGREED, Some(&LIST_BODY_TEXT), out);
}

/// What a catalog message shows a picture of; asked beside the action's name.
fn thumbnail(name: Json, out: &mut Report) {
    let parameters = name.parent().and_then(|action| action.get("parameters"));
    if parameters.and_then(|parameters| parameters.get("thumbnail_product_retailer_id")).is_none() {
        out.add_at(THUMBNAIL, name.parent().unwrap_or(name).place());
    }
}

/// The button that opens a Flow.
fn flow_cta(json: Json, out: &mut Report) {
    agreed(json, &FLOW_CTA_AGREED, Some(&FLOW_CTA), out);
    plain(json, out);
    let Some(text) = Text::read(json) else { return };
    for at in emojis(text.value) {
        out.add(FLOW_EMOJI, json).rewrite(&text, at, "", false);
    }
}

fn flow(parameters: Json, out: &mut Report) {
    exactly_one(parameters, "flow_id", "flow_name", out);
    let exchange = parameters.is("flow_action", "data_exchange");
    if let Some(payload) = parameters.get("flow_action_payload").filter(|_| exchange) {
        not_here(payload, out);
    }
}

/// What a Flow starts with, which is something where it is given.
fn flow_data(data: Json, out: &mut Report) {
    if data.members().next().is_none() {
        SHAPE.nonempty(data, out);
    }
}
