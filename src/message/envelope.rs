//! The message itself: its type, and what goes with every type.

use super::direct;
use super::recipient;
use super::shapes::*;
use super::values::{misplaced, not_here};
use crate::json::Json;
use crate::report::Report;
use crate::shape::{Type, find_word, listed, near_word};
use crate::sources::*;

crate::rules! {
    /// The platform sends a closed list of types, written in small letters. Another word is refused; the same word in
    /// capitals is a warning, since nobody has published what becomes of it.
    Error | Warning UNKNOWN_TYPE = "message/unknown-type", Documented, [documented 131051, documented 100], from [&SENDING, &ERRORS];
    en "Unknown type", "This is not one of the types {allowed}.", fix "Use {nearest}";
    de "Unbekannter Typ", "Dies ist keiner der Typen {allowed}.",
        why "Die Plattform versendet eine geschlossene Liste von Typen, in Kleinbuchstaben geschrieben. Ein anderes Wort wird abgelehnt; dasselbe Wort in Großbuchstaben ist eine Warnung, da niemand veröffentlicht hat, was daraus wird.",
        fix "{nearest} verwenden";
    sv "Okänd typ", "Detta är inte någon av typerna {allowed}.",
        why "Plattformen skickar en sluten lista med typer, skrivna med små bokstäver. Andra ord avvisas; samma ord med versaler ger en varning, eftersom ingen har publicerat vad som händer då.",
        fix "Använd {nearest}";

    /// In a group the platform takes texts, media and templates. Interactive messages, anything of a catalog, calls and
    /// authentication templates fail with code 130501; of the types that its page does not name nothing is known.
    Error | Warning NOT_IN_GROUPS = "message/not-in-groups", Documented, [documented 130501], from [&GROUPS];
    en "Not for groups", "Groups take texts, media and templates, and no one-time codes.";
    de "Nicht für Gruppen", "Gruppen nehmen Texte, Medien und Vorlagen an, aber keine Einmalcodes.",
        why "In einer Gruppe nimmt die Plattform Texte, Medien und Vorlagen an. Interaktive Nachrichten, alles aus einem Katalog, Anrufe und Authentifizierungsvorlagen scheitern mit Code 130501; über die Typen, die ihre Seite nicht nennt, ist nichts bekannt.";
    sv "Inte för grupper", "Grupper tar texter, media och mallar, men inga engångskoder.",
        why "I en grupp tar plattformen emot texter, media och mallar. Interaktiva meddelanden, allt från en katalog, samtal och autentiseringsmallar misslyckas med kod 130501; om de typer som sidan inte nämner är inget känt.";

    /// A template that is sent as an answer is delivered, but without the quoted message above it.
    Info REPLY_HIDDEN = "message/reply-not-shown", Documented, [], from [&REPLIES];
    en "Quoted message not shown", "A template does not show the message that it answers.";
    de "Zitat wird nicht angezeigt", "Eine Vorlage zeigt die Nachricht, auf die sie antwortet, nicht an.",
        why "Eine Vorlage, die als Antwort gesendet wird, kommt an, jedoch ohne die zitierte Nachricht darüber.";
    sv "Citatet visas inte", "En mall visar inte det meddelande som den svarar på.",
        why "En mall som skickas som svar kommer fram, men utan det citerade meddelandet ovanför.";
}

/// The types of messages; the object with what is sent is named as the type.
const TYPES: &str =
    "text, image, video, audio, document, sticker, location, contacts, reaction, interactive, template, pin";

/// A message and what every check asks of it.
#[derive(Clone, Copy)]
pub(super) struct Message<'d> {
    /// The whole input.
    pub json: Json<'d>,
    /// Its type, one of those there are; empty where that is not known, and for a read mark.
    pub kind: &'static str,
    /// The object named as its type.
    pub content: Option<Json<'d>>,
    /// True where it goes to a group.
    pub group: bool,
    /// True where it is a read mark and no message.
    pub mark: bool,
}

impl<'d> Message<'d> {
    pub(super) fn of(json: Json<'d>) -> Message<'d> {
        let written = json.word("type").unwrap_or_default();
        let mark = json.get("type").is_none() && json.get("status").is_some();
        // Older pages call text the type of a message that names none.
        let text = json.get("type").is_none() && json.get("text").is_some();
        let kind = if text { "text" } else { find_word(TYPES, written).unwrap_or_default() };
        let group = json.is("recipient_type", "group");
        Message { json, kind, content: json.get(kind), group, mark }
    }
}

/// True where the content can be read. A national number in it is one of the region.
pub(super) fn check(message: &Message, region: &str, out: &mut Report) -> bool {
    if message.mark {
        SHAPE.read(message.json, MARK, out);
        return false;
    }
    if !SHAPE.read_open(message.json, MESSAGE, TYPES, out) {
        return false;
    }
    recipient::check(message.json, message.group, region, out);
    direct::check(message, out);
    kind(message, out);
    if message.kind.is_empty() {
        return false;
    }
    for other in listed(TYPES).filter(|other| *other != message.kind) {
        if let Some(other) = message.json.get(other) {
            misplaced(other, out).as_warning();
        }
    }
    if let Some(context) = message.json.get("context") {
        match message.kind {
            "reaction" => not_here(context, out),
            "template" => {
                out.add(REPLY_HIDDEN, context);
            }
            _ => {}
        }
    }
    groups(message, out);
    // In another case it was told as misspelt.
    let misspelt = |(name, _): (Json, Json)| name.text().is_some_and(|name| name.eq_ignore_ascii_case(message.kind));
    message.content.is_some() || !message.json.members().any(misspelt) && SHAPE.needs(message.json, message.kind, out)
}

fn kind(message: &Message, out: &mut Report) {
    let json = message.json;
    let Some(written) = json.get("type") else {
        let finding = out.add(MISSING_MEMBER, json).text("name", "type");
        if message.kind == "text" {
            finding.as_warning();
        }
        return;
    };
    unknown_type(written, message.kind, TYPES, out);
}

/// Says so where a type is none of those there are, or is written otherwise than `known`.
pub(super) fn unknown_type(written: Json, known: &str, types: &'static str, out: &mut Report) {
    let Some(word) = written.text() else {
        SHAPE.is(written, Type::Text, out);
        return;
    };
    if word == known && !known.is_empty() {
        return;
    }
    let near = match word {
        // Until May 2026 the request for contact details had this name.
        "contact_request" => Some("request_contact_info"),
        _ if known.is_empty() => near_word(word, types),
        _ => Some(known),
    };
    let finding = out.none_of(UNKNOWN_TYPE, written, types, near);
    // What was renamed has the old name in its action as well.
    if let Some(near) = near.filter(|_| word != "contact_request") {
        finding.replace(written, near, !known.is_empty());
    }
    if !known.is_empty() {
        finding.as_warning();
    }
}

fn groups(message: &Message, out: &mut Report) {
    let Some(content) = message.content else { return };
    if !message.group && message.kind == "pin" {
        out.add(NOT_HERE, content).text("name", "pin").as_warning();
    }
    if message.group && matches!(message.kind, "interactive" | "location" | "contacts" | "reaction") {
        let finding = out.add(NOT_IN_GROUPS, content);
        if message.kind != "interactive" {
            finding.as_warning();
        }
    }
}

/// The object of a type that has a row of its own.
pub(super) fn content(kind: &str, content: Json, message: &Message, out: &mut Report) {
    let shape = if kind == "text" && direct::is(message.json) { TEXT_DIRECT } else { CONTENT };
    if let Some(row) = shape.row(kind) {
        SHAPE.member(row, content, out);
    }
}
