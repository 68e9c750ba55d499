//! Reply buttons, lists and choices of products: what is chosen from.

use super::super::limits::*;
use super::super::shapes::*;
use super::super::values::*;
use crate::json::Json;
use crate::limit::Limit;
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
    en "Section without a title", "A section needs a title, at least where there are several.";
    de "Abschnitt ohne Titel", "Ein Abschnitt braucht einen Titel, zumindest wenn es mehrere gibt.",
        why "Bei zwei oder mehr Abschnitten braucht jeder einen Titel. Bei einem einzigen verlangt ihn die Seite der Plattform auch, ihre maschinenlesbare Beschreibung nicht.";
    sv "Avsnitt utan titel", "Ett avsnitt behöver en titel, åtminstone när det finns flera.",
        why "Med två eller fler avsnitt behöver varje en titel. Med ett enda kräver plattformens sida det också, men inte dess maskinläsbara beskrivning.";
}

/// Reply buttons, of a message or a card: their ids and titles differ.
pub(in super::super) fn replies(buttons: Json, out: &mut Report) {
    let (mut ids, mut titles) = (Vec::new(), Vec::new());
    for button in buttons.items() {
        if let Some(reply) = button.get("reply").or_else(|| button.get("quick_reply")) {
            unique(reply.get("id"), &mut ids, out);
            unique(reply.get("title"), &mut titles, out);
        }
    }
}

/// An id, which has no space around it.
pub(super) fn ids(id: Json, out: &mut Report) {
    let Some(text) = Text::of(id).filter(|text| !text.value.trim().is_empty()) else { return };
    let start = text.value.len() - text.value.trim_start().len();
    for space in [0..start, text.value.trim_end().len()..text.value.len()] {
        if !space.is_empty() {
            out.add(ID_SPACES, id).rewrite(&text, space, "", true);
        }
    }
}

/// The sections of a list.
pub(super) fn list(list: Json, out: &mut Report) {
    let mut ids = Vec::new();
    sections(list, "rows", &ROWS, out);
    for row in list.items().flat_map(|section| section.items_at("rows")) {
        unique(row.get("id"), &mut ids, out);
    }
}

/// The sections of a choice of products, in a message or behind a template's button.
pub(in super::super) fn products(list: Json, out: &mut Report) {
    sections(list, "product_items", &PRODUCTS_MOST, out);
}

/// Titles, and how many items all sections have together; of a single section its own row says so.
fn sections(list: Json, name: &str, limit: &Limit, out: &mut Report) {
    let several = list.items().nth(1).is_some();
    for section in list.items().filter(|section| section.word("title").is_none_or(str::is_empty)) {
        let finding = out.add(SECTION_TITLE, section);
        if !several {
            finding.as_warning();
        }
    }
    if several {
        let together = list.items().map(|section| section.items_at(name).count()).sum();
        SHAPE.count(list, together, 1, limit, out);
    }
}
