//! Carousels of free-form messages: cards with media, or with products.

use super::super::limits::*;
use super::super::shapes::*;
use super::super::values::*;
use super::shapes::*;
use super::{choices, header_text};
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::shape::{Field, Type};
use crate::sources::*;
use crate::text::Text;

crate::rules! {
    /// All cards have a header of one kind, the same type and number of buttons, and products of one catalog.
    Error CARDS_DIFFER = "message/cards-differ", Documented, [documented 131009], from [&MEDIA_CAROUSEL, &PRODUCTS_CAROUSEL];
    en "Cards differ", "All cards need the same kind of header, the same buttons and one catalog; this one differs from the first.";
    de "Karten unterscheiden sich", "Alle Karten brauchen dieselbe Art Kopfzeile, dieselben Schaltflächen und einen Katalog; diese weicht von der ersten ab.",
        why "Alle Karten haben eine Kopfzeile derselben Art, denselben Typ und dieselbe Zahl von Schaltflächen und Produkte eines einzigen Katalogs.";
    sv "Korten skiljer sig", "Alla kort behöver samma slags sidhuvud, samma knappar och en och samma katalog; detta avviker från det första.",
        why "Alla kort har ett sidhuvud av samma slag, samma typ och antal knappar och produkter ur en enda katalog.";

    /// The text of a card shows on few lines.
    Error CARD_BREAKS_MANY = "message/card-newlines", Documented, [documented 131009], from [&MEDIA_CAROUSEL];
    en "Too many line breaks on a card", "A card's text may have at most {limit} line breaks; it has {actual}.";
    de "Zu viele Zeilenumbrüche auf einer Karte", "Der Text einer Karte darf höchstens {limit} Zeilenumbrüche haben; er hat {actual}.",
        why "Der Text einer Karte erscheint auf wenigen Zeilen.";
    sv "För många radbrytningar på ett kort", "Ett korts text får ha högst {limit} radbrytningar; den har {actual}.",
        why "Texten på ett kort visas på få rader.";
}

const MEDIA_CARD: &[Field] = &[
    Field { needed: true, ..any("card_index") },
    Field { needed: true, ..any("header") },
    any("body"),
    Field { needed: true, ..any("action") },
];

const PRODUCT_CARD: &[Field] = &[
    Field { needed: true, ..any("card_index") },
    Field::object("action", &[word("product_retailer_id").needed(), word("catalog_id").needed()]).needed(),
];

const CARD_BODY: &[Field] = &[Field::text("text", &CARD_BODY_TEXT).needed()];

const CARD_HEADER: &[Field] =
    &[Field { needed: true, ..Field::one_of("type", "image, video") }, any("image"), any("video")];

const URL_ACTION: &[Field] =
    &[Field::one_of("name", "cta_url").needed(), Field::object("parameters", URL_PARAMETERS).needed()];

const REPLY_ACTION: &[Field] = &[Field::counted("buttons", &CARD_REPLIES, QUICK_REPLY)];

pub(super) fn check(action: Json, out: &mut Report) {
    let Some(list) = action.get("cards").filter(|list| list.kind() == Kind::List) else { return };
    let cards: Vec<Json> = list.items().collect();
    SHAPE.count(list, cards.len(), 2, &CARDS, out);
    let mut indexes = Vec::new();
    let product = cards.iter().any(|card| card.word("type") == Some("product"));
    for card in &cards {
        if out.is_full() {
            return;
        }
        if !SHAPE.read(*card, if product { PRODUCT_CARD } else { MEDIA_CARD }, out) {
            continue;
        }
        index(*card, &mut indexes, out);
        if !product {
            media_card(*card, out);
        }
        if cards.first().is_some_and(|first| likeness(*first) != likeness(*card)) {
            out.add(&CARDS_DIFFER, *card);
        }
    }
}

/// A card's number, from 0 on, which no other card has. Also of a template's cards.
pub(in super::super) fn index<'d>(card: Json<'d>, met: &mut Vec<&'d str>, out: &mut Report) {
    if let Some(index) = card.get("card_index") {
        let last = CARDS.now(out.context()) - 1;
        range(index, 0, last, out);
        unique(Some(index), met, out);
    }
}

/// What must be the same on all cards: the kind of the header, the number of quick replies, the catalog.
fn likeness<'d>(card: Json<'d>) -> (&'d str, usize, Option<&'d str>) {
    let action = card.get("action").unwrap_or(card);
    let header = card.get("header").and_then(|header| header.word("type")).unwrap_or_default();
    (header, action.items_at("buttons").count(), action.get("catalog_id").map(Json::source))
}

fn media_card(card: Json, out: &mut Report) {
    if let Some(header) = card.get("header").filter(|header| SHAPE.read(*header, CARD_HEADER, out)) {
        header_text(header, out);
    }
    if let Some(body) = card.get("body") {
        SHAPE.read(body, CARD_BODY, out);
        breaks(body, out);
    }
    let Some(action) = card.get("action").filter(|action| SHAPE.is(*action, Type::Object, out)) else { return };
    if action.get("buttons").is_none() {
        SHAPE.read(action, URL_ACTION, out);
        let url = action.get("parameters").and_then(|parameters| Text::at(parameters, "url"));
        if let Some(url) = url.filter(|url| !url.value.is_empty()) {
            link(url, out);
        }
        return;
    }
    SHAPE.read(action, REPLY_ACTION, out);
    let (mut ids, mut titles) = (Vec::new(), Vec::new());
    for reply in action.items_at("buttons").filter_map(|button| button.get("quick_reply")) {
        choices::reply(reply, &mut ids, &mut titles, out);
    }
}

fn breaks(body: Json, out: &mut Report) {
    let Some(text) = Text::at(body, "text") else { return };
    let limit = CARD_BREAKS.now(out.context());
    let breaks: Vec<usize> = text.value.match_indices('\n').map(|(at, _)| at).collect();
    let actual = breaks.len() as i64;
    if let (true, Some(first), Some(last)) = (actual > limit, breaks.get(limit as usize), breaks.last()) {
        out.add(&CARD_BREAKS_MANY, text.json)
            .within(&text, *first..last + 1)
            .number("limit", limit)
            .number("actual", actual);
    }
}
