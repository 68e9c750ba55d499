//! Reply buttons, lists and choices of products: what is chosen from.

use super::super::limits::*;
use super::super::shapes::*;
use super::super::values::*;
use super::plain;
use crate::json::Json;
use crate::report::Report;
use crate::sources::*;
use crate::text::Text;

crate::rules! {
    /// Ids come back with the answer as they were sent; the platform's description for machines allows no space at
    /// their ends.
    Warning ID_SPACES = "message/id-spaces", Documented, [documented 131009], from [&OPENAPI, &CLIENTS];
    en "Space around an id", "An id should have no space at its beginning or end.", fix "Remove the space";
    de "Leerzeichen um eine ID", "Eine ID sollte am Anfang und Ende kein Leerzeichen haben.",
        why "IDs kommen mit der Antwort so zurück, wie sie gesendet wurden; die maschinenlesbare Beschreibung der Plattform erlaubt an ihren Enden kein Leerzeichen.",
        fix "Leerzeichen entfernen";
    sv "Mellanslag runt ett id", "Ett id bör inte ha mellanslag i början eller slutet.",
        why "Id:n kommer tillbaka med svaret som de skickades; plattformens maskinläsbara beskrivning tillåter inga mellanslag i ändarna.",
        fix "Ta bort mellanslaget";

    /// With two or more sections each needs a title. With a single one the platform's page asks for a title too, its
    /// description for machines does not.
    Error | Warning SECTION_TITLE = "message/section-title", Documented, [documented 131009, documented 131008], from [&LISTS, &PRODUCTS, &OPENAPI];
    en "Section without a title", "With several sections each needs a title; with one it is better to have it.";
    de "Abschnitt ohne Titel", "Bei mehreren Abschnitten braucht jeder einen Titel; bei einem einzigen ist er empfehlenswert.",
        why "Bei zwei oder mehr Abschnitten braucht jeder einen Titel. Bei einem einzigen verlangt ihn die Seite der Plattform auch, ihre maschinenlesbare Beschreibung nicht.";
    sv "Avsnitt utan titel", "Med flera avsnitt behöver varje en titel; med ett enda är den att rekommendera.",
        why "Med två eller fler avsnitt behöver varje en titel. Med ett enda kräver plattformens sida det också, men inte dess maskinläsbara beskrivning.";
}

/// Reply buttons.
pub(super) fn replies(action: Json, out: &mut Report) {
    let (mut ids, mut titles) = (Vec::new(), Vec::new());
    for reply in action.items_at("buttons").filter_map(|button| button.get("reply")) {
        self::reply(reply, &mut ids, &mut titles, out);
    }
}

/// One reply button, among others of its message or card.
pub(super) fn reply<'d>(reply: Json<'d>, ids: &mut Vec<&'d str>, titles: &mut Vec<&'d str>, out: &mut Report) {
    id(reply, ids, out);
    unique(reply.get("title"), titles, out);
    plain(reply, "title", out);
}

fn id<'d>(object: Json<'d>, ids: &mut Vec<&'d str>, out: &mut Report) {
    unique(object.get("id"), ids, out);
    let Some(text) = Text::at(object, "id").filter(|text| !text.value.trim().is_empty()) else { return };
    let start = text.value.len() - text.value.trim_start().len();
    for space in [0..start, text.value.trim_end().len()..text.value.len()] {
        if !space.is_empty() {
            out.add(&ID_SPACES, text.json).rewrite(&text, space, "", true);
        }
    }
}

/// The sections of a list.
pub(super) fn list(action: Json, out: &mut Report) {
    let sections: Vec<Json> = action.items_at("sections").collect();
    titles(&sections, out);
    let mut ids = Vec::new();
    let mut rows = 0;
    for row in sections.iter().flat_map(|section| section.items_at("rows")) {
        rows += 1;
        id(row, &mut ids, out);
    }
    total(action, &sections, rows, &ROWS, out);
}

/// The sections of a choice of products, in a message or behind a template's button.
pub(in super::super) fn products(action: Json, out: &mut Report) {
    let sections: Vec<Json> = action.items_at("sections").collect();
    titles(&sections, out);
    let products = sections.iter().map(|section| section.items_at("product_items").count()).sum();
    // Of a single section its own row says so.
    if sections.len() > 1 {
        total(action, &sections, products, &PRODUCTS_MOST, out);
    }
}

fn total(action: Json, sections: &[Json], actual: usize, limit: &crate::limit::Limit, out: &mut Report) {
    if let Some(list) = action.get("sections").filter(|_| !sections.is_empty()) {
        SHAPE.count(list, actual, 1, limit, out);
    }
}

fn titles(sections: &[Json], out: &mut Report) {
    for section in sections {
        plain(*section, "title", out);
        if section.word("title").is_some_and(|title| !title.is_empty()) {
            continue;
        }
        let finding = out.add(&SECTION_TITLE, *section);
        if sections.len() < 2 {
            finding.as_warning();
        }
    }
}
