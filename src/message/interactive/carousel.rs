//! Carousels of free-form messages: cards with media, or with products.

use super::super::limits::*;
use super::super::shapes::*;
use super::super::values::*;
use super::choices;
use super::shapes::{QUICK_REPLY, URL_PARAMETERS, medium};
use crate::json::Json;
use crate::report::Report;
use crate::shape;
use crate::shape::{Field, Shape, Type, find_word};
use crate::sources::*;
use crate::text::Text;

crate::rules! {
    /// All cards have a header of one kind, the same type and number of buttons, and products of one catalog.
    Error CARDS_DIFFER = "message/cards-differ", Documented, [documented 131009], from [&MEDIA_CAROUSEL, &PRODUCTS_CAROUSEL];
    en "Cards differ", "All cards need the same kind of header, the same buttons and one catalog.";
    de "Karten unterscheiden sich", "Alle Karten brauchen dieselbe Art Kopfzeile, dieselben Schaltflächen und einen Katalog.",
        why "Alle Karten haben eine Kopfzeile derselben Art, denselben Typ und dieselbe Zahl von Schaltflächen und Produkte eines einzigen Katalogs.";
    sv "Korten skiljer sig", "Alla kort behöver samma slags sidhuvud, samma knappar och samma katalog.",
        why "Alla kort har ett sidhuvud av samma slag, samma typ och antal knappar och produkter ur en enda katalog.";

    /// The text of a card shows on few lines.
    Error CARD_BREAKS_MANY = "message/card-newlines", Documented, [documented 131009], from [&MEDIA_CAROUSEL];
    en "Too many line breaks on a card", "A card's text may have at most {limit} line breaks; it has {actual}.";
    de "Zu viele Zeilenumbrüche auf einer Karte", "Der Text einer Karte darf höchstens {limit} Zeilenumbrüche haben; er hat {actual}.",
        why "Der Text einer Karte erscheint auf wenigen Zeilen.";
    sv "För många radbrytningar på ett kort", "Ett korts text får ha högst {limit} radbrytningar; den har {actual}.",
        why "Texten på ett kort visas på få rader.";
}

const INDEX: Field = any("card_index").needed().also(card_index);

const CARD_HEADER: &Shape = shape![Field::one_of("type", "image, video").needed(), medium("image"), medium("video")];

const CARD_BODY: &Shape = shape![Field::text("text", &CARD_BODY_TEXT).needed().also(breaks)];

const MEDIA_CARD: &Shape = shape![
    INDEX,
    Field::object("header", CARD_HEADER).needed().also(header),
    Field::object("body", CARD_BODY),
    Field::of("action", Type::Object).needed().also(action),
];

const PRODUCT_CARD: &Shape = shape![
    INDEX,
    Field::object("action", shape![word("product_retailer_id").needed(), word("catalog_id").needed()]).needed()
];

const URL_ACTION: &Shape =
    shape![Field::one_of("name", "cta_url").needed(), Field::object("parameters", URL_PARAMETERS).needed()];

const REPLY_ACTION: &Shape = shape![Field::counted("buttons", &CARD_REPLIES, QUICK_REPLY).also(choices::replies)];

/// The cards of a message.
pub(super) fn check(list: Json, out: &mut Report) {
    SHAPE.count(list, list.items().count(), 2, &CARDS, out);
    let product = list.items().any(|card| card.is("type", "product"));
    let first = list.items().next().map(likeness);
    let mut indexes = Vec::new();
    for card in list.items() {
        if out.is_full() || !SHAPE.read(card, if product { PRODUCT_CARD } else { MEDIA_CARD }, out) {
            continue;
        }
        unique(card.get("card_index"), &mut indexes, out);
        if first != Some(likeness(card)) {
            out.add(CARDS_DIFFER, card);
        }
    }
}

/// What must be the same on all cards: the kind of the header, the number of quick replies, the catalog.
fn likeness<'d>(card: Json<'d>) -> (&'d str, usize, Option<&'d str>) {
    let action = card.get("action").unwrap_or(card);
    let header = card.get("header").and_then(|header| header.word("type")).unwrap_or_default();
    (
        find_word("image, video", header).unwrap_or(header),
        action.items_at("buttons").count(),
        action.get("catalog_id").map(Json::source),
    )
}

/// A header has the medium that it names.
fn header(header: Json, out: &mut Report) {
    if let Some(kind) = find_word("image, video", header.word("type").unwrap_or_default()) {
        SHAPE.needs(header, kind, out);
    }
}

/// A card's button opens an address, or its buttons answer.
fn action(action: Json, out: &mut Report) {
    SHAPE.read(action, if action.get("buttons").is_some() { REPLY_ACTION } else { URL_ACTION }, out);
}

fn breaks(text: Json, out: &mut Report) {
    let Some(text) = Text::read(text) else { return };
    let limit = CARD_BREAKS.now(out.context());
    let mut over = None;
    let mut actual = 0;
    for (at, _) in text.value.bytes().enumerate().filter(|(_, byte)| *byte == b'\n') {
        actual += 1;
        if actual > limit {
            over = Some(over.map_or(at, |(first, _)| first)).map(|first| (first, at + 1));
        }
    }
    if let Some((first, end)) = over {
        let finding = out.add(CARD_BREAKS_MANY, text.json).within(&text, first..end);
        finding.number("limit", limit).number("actual", actual);
    }
}
