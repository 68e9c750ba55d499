//! What the simple types hold: texts, media, places, contacts, reactions, pins. Each check belongs to a row of the shapes.

use super::limits::*;
use super::shapes::*;
use super::values::*;
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::sources::*;
use crate::text::{READ, Text, is_letter, is_one_emoji};
use crate::time::instant;

crate::rules! {
    /// A preview is made of the first web address of the text that is written with its scheme. Without one there is
    /// nothing to preview.
    Warning PREVIEW = "message/preview-without-link", Documented, [], from [&TEXT_MESSAGES];
    en "Preview without a link", "A preview needs an address in the text that begins with https://.", fix "Remove the field";
    de "Vorschau ohne Link", "Eine Vorschau braucht im Text eine Adresse, die mit https:// beginnt.",
        why "Die Vorschau entsteht aus der ersten Webadresse des Texts, die mit ihrem Schema dasteht. Ohne sie gibt es nichts anzuzeigen.",
        fix "Feld entfernen";
    sv "Förhandsvisning utan länk", "En förhandsvisning kräver en adress i texten som börjar med https://.",
        why "Förhandsvisningen görs av textens första webbadress som är skriven med sitt schema. Utan en sådan finns inget att visa.",
        fix "Ta bort fältet";

    /// The ending of the name tells the person's device what the file is, and which icon to show.
    Warning FILENAME = "message/filename-without-ending", Documented, [], from [&DOCUMENT_MESSAGES];
    en "File name without an ending", "A file's name should end in its type, such as .pdf.";
    de "Dateiname ohne Endung", "Ein Dateiname sollte mit seinem Typ enden, etwa .pdf.",
        why "An der Endung erkennt das Gerät der Person, was die Datei ist und welches Symbol es zeigt.";
    sv "Filnamn utan ändelse", "Ett filnamn bör sluta med filtypen, till exempel .pdf.",
        why "Ändelsen talar om för personens enhet vad filen är och vilken ikon som ska visas.";

    /// A library's notes say that the address of a place is shown only below its name.
    Warning ADDRESS_ALONE = "message/address-without-name", Observed, [], from [&CLIENT_PLACE];
    en "Address without a name", "The address of a place may not be shown without its name.";
    de "Adresse ohne Namen", "Die Adresse eines Orts wird ohne seinen Namen möglicherweise nicht angezeigt.",
        why "Nach den Hinweisen einer Bibliothek wird die Adresse eines Orts nur unter seinem Namen angezeigt.";
    sv "Adress utan namn", "Adressen till en plats visas kanske inte utan platsens namn.",
        why "Enligt anteckningarna till ett bibliotek visas adressen till en plats bara under dess namn.";

    /// The platform's page allows 257 contacts, its description for machines five.
    Warning MANY_CONTACTS = "message/contacts-many", Contested, [documented 100], from [&CONTACTS_MESSAGES, &OPENAPI];
    en "Many contacts", "Not every source allows more than {limit} contacts in a message; this one has {actual}.";
    de "Viele Kontakte", "Mehr als {limit} Kontakte in einer Nachricht erlaubt nicht jede Quelle; diese hat {actual}.",
        why "Die Seite der Plattform erlaubt 257 Kontakte, ihre maschinenlesbare Beschreibung fünf.";
    sv "Många kontakter", "Alla källor tillåter inte fler än {limit} kontakter i ett meddelande; detta har {actual}.",
        why "Plattformens sida tillåter 257 kontakter, dess maskinläsbara beskrivning fem.";

    /// The platform's page calls every part of the name besides the formatted one optional; older pages and libraries
    /// ask for at least one.
    Warning NAME_PART = "message/contact-name-parts", Contested, [documented 131008], from [&CONTACTS_MESSAGES, &CLIENTS];
    en "Name without parts", "Some sources ask for first_name or another part besides formatted_name.";
    de "Name ohne Teile", "Manche Quellen verlangen neben formatted_name auch first_name oder einen anderen Teil.",
        why "Die Seite der Plattform nennt jeden Teil des Namens außer dem formatierten freiwillig; ältere Seiten und Bibliotheken verlangen mindestens einen.";
    sv "Namn utan delar", "Vissa källor kräver first_name eller en annan del utöver formatted_name.",
        why "Plattformens sida säger att alla delar av namnet utom det formaterade är frivilliga; äldre sidor och bibliotek kräver minst en.";

    /// A birthday is written as year, month and day.
    Error BIRTHDAY = "message/birthday", Documented, [documented 131009, documented 100], from [&CONTACTS_MESSAGES, &OPENAPI];
    en "Not a date", "A birthday is a date of the form YYYY-MM-DD.";
    de "Kein Datum", "Ein Geburtstag ist ein Datum der Form JJJJ-MM-TT.",
        why "Ein Geburtstag wird als Jahr, Monat und Tag geschrieben.";
    sv "Inget datum", "En födelsedag är ett datum på formen ÅÅÅÅ-MM-DD.",
        why "En födelsedag skrivs som år, månad och dag.";

    /// Without its WhatsApp id a contact's number shows a button to invite, and none to write to.
    Info INVITE = "message/contact-without-wa-id", Documented, [], from [&CONTACTS_MESSAGES];
    en "Contact to invite", "Without wa_id this contact can be invited, but not written to.";
    de "Kontakt zum Einladen", "Ohne wa_id lässt sich dieser Kontakt einladen, aber nicht anschreiben.",
        why "Ohne seine WhatsApp-ID zeigt die Nummer eines Kontakts eine Schaltfläche zum Einladen und keine zum Schreiben.";
    sv "Kontakt att bjuda in", "Utan wa_id går det att bjuda in kontakten, men inte att skriva till den.",
        why "Utan sitt WhatsApp-id visar kontaktens nummer en knapp för att bjuda in och ingen för att skriva.";

    /// A reaction is one emoji; an empty text takes it back. An emoji is one grapheme cluster: a skin tone, a flag or a
    /// family joined of several signs is one. A single sign that is no emoji by itself, such as a heart without its
    /// variation selector, is a warning.
    Error | Warning EMOJI = "message/reaction-emoji", Documented, [documented 131009, documented 100], from [&REACTION_MESSAGES, &CLIENTS];
    en "Not one emoji", "A reaction is exactly one emoji, or an empty text to take it back.";
    de "Nicht genau ein Emoji", "Eine Reaktion ist genau ein Emoji, oder ein leerer Text, um sie zurückzunehmen.",
        why "Eine Reaktion ist ein Emoji; ein leerer Text nimmt sie zurück. Ein Emoji ist ein Graphem-Cluster: Ein Hautton, eine Flagge oder eine aus mehreren Zeichen verbundene Familie zählt als eines. Ein einzelnes Zeichen, das für sich kein Emoji ist, etwa ein Herz ohne Variantenselektor, ist eine Warnung.";
    sv "Inte precis en emoji", "En reaktion är exakt en emoji, eller en tom text för att ta bort den.",
        why "En reaktion är en emoji; en tom text tar bort den. En emoji är ett grafemkluster: en hudton, en flagga eller en familj sammanfogad av flera tecken räknas som en. Ett ensamt tecken som inte självt är en emoji, till exempel ett hjärta utan variationsväljare, ger en varning.";
}

/// A link preview that has nothing to show.
pub(super) fn preview(preview: Json, out: &mut Report) {
    let body = preview.parent().and_then(|text| Text::at(text, "body"));
    let Some(body) = body.filter(|_| preview.boolean() == Some(true)) else { return };
    let has =
        |scheme: &[u8]| body.value.as_bytes().windows(scheme.len()).any(|piece| piece.eq_ignore_ascii_case(scheme));
    if !has(b"http://") && !has(b"https://") {
        out.add(PREVIEW, preview).remove(preview);
    }
}

/// The name of a document.
pub(super) fn filename(name: Json, out: &mut Report) {
    let text = name.text().unwrap_or_default();
    let ending = text.bytes().rposition(|byte| byte == b'.').map_or(0, |dot| text.len() - dot);
    if !(2..=9).contains(&ending) {
        out.add(FILENAME, name);
    }
    agreed(name, &FILENAME_AGREED, None, out);
}

/// The name of a place.
pub(super) fn place_name(name: Json, out: &mut Report) {
    agreed(name, &PLACE_NAME_AGREED, None, out);
}

/// The address of a place, which shows below its name.
pub(super) fn place_address(address: Json, out: &mut Report) {
    if address.parent().is_some_and(|place| place.get("name").is_none()) {
        out.add(ADDRESS_ALONE, address);
    }
    agreed(address, &PLACE_ADDRESS_AGREED, None, out);
}

/// More contacts than every source allows.
pub(super) fn contacts(list: Json, out: &mut Report) {
    let actual = list.items().count() as i64;
    let limit = out.context().threshold(&CONTACTS_AGREED);
    if actual > limit && actual <= CONTACTS.now(out.context()) {
        out.add(MANY_CONTACTS, list).number("limit", limit).number("actual", actual);
    }
}

/// A contact's name that is only formatted.
pub(super) fn name_parts(name: Json, out: &mut Report) {
    if name.get("formatted_name").is_some() && name.members().count() == 1 {
        out.add(NAME_PART, name);
    }
}

/// Numbers of a contact that nobody can write to.
pub(super) fn invites(phones: Json, out: &mut Report) {
    for phone in phones.items().filter(|phone| phone.kind() == Kind::Object) {
        if phone.get("wa_id").is_none() {
            out.add(INVITE, phone);
        }
    }
}

/// `YYYY-MM-DD`, a day that there is.
pub(super) fn birthday(day: Json, out: &mut Report) {
    let text = day.text().unwrap_or_default();
    if text.len() != 10 || instant(&[text, "T00:00:00Z"].concat()).is_none() {
        out.add(BIRTHDAY, day);
    }
}

/// An emoji is there, be it an empty one.
pub(super) fn reaction(reaction: Json, out: &mut Report) {
    SHAPE.needs(reaction, "emoji", out);
}

/// Exactly one emoji, or none.
pub(super) fn emoji(emoji: Json, out: &mut Report) {
    let text = emoji.text().unwrap_or_default();
    if text.is_empty() || text.len() < READ && is_one_emoji(text) {
        return;
    }
    let finding = out.add(EMOJI, emoji);
    // A sign that could be shown as one, were it asked to.
    let sign = text.strip_suffix('\u{FE0E}').unwrap_or(text);
    let mut signs = sign.chars();
    if signs.next().is_some_and(|c| !c.is_ascii() && !is_letter(c)) && signs.next().is_none() {
        finding.as_warning();
    }
}

/// A message that is pinned is so for some days.
pub(super) fn pin(pin: Json, out: &mut Report) {
    if pin.is("type", "pin") {
        SHAPE.needs(pin, "expiration_days", out);
    }
}
