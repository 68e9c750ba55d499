//! Carousels: two to ten cards that are all built alike.

use super::limits::*;
use super::parts::{Components, Part, Template};
use super::shapes::{CARD_FIELDS, CAROUSEL_FIELDS, SHAPE};
use super::{body, buttons, components, header};
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::shape::{Type, find_word};
use crate::sources::*;

crate::rules! {
    /// A carousel has two to ten cards; exactly as many must be sent later.
    Error CARDS_COUNT = "template/cards-count", Documented, [documented 100], from [&CAROUSEL, &PRODUCT_CAROUSEL];
    en "Number of cards", "A carousel must have {least} to {limit} cards; it has {actual}.";
    de "Anzahl der Karten", "Ein Karussell muss {least} bis {limit} Karten haben; es hat {actual}.",
        why "Ein Karussell hat zwei bis zehn Karten; genau so viele müssen später gesendet werden.";
    sv "Antal kort", "En karusell måste ha {least} till {limit} kort; den har {actual}.",
        why "En karusell har två till tio kort; exakt så många måste skickas sedan.";

    /// All cards of a carousel are built alike: the same header format, a body on all or on none, and the same types of
    /// buttons in the same order.
    Error CARDS_DIFFER = "template/cards-differ", Documented, [documented 100], from [&CAROUSEL, &PRODUCT_CAROUSEL];
    en "Cards built differently", "All cards must have the same components; this one differs from the first in its {name}.";
    de "Karten unterschiedlich aufgebaut", "Alle Karten müssen dieselben Komponenten haben; diese weicht von der ersten ab: {name}.",
        why "Alle Karten eines Karussells sind gleich aufgebaut: dasselbe Format der Kopfzeile, ein Haupttext auf allen oder keiner, dieselben Typen von Schaltflächen in derselben Reihenfolge.";
    sv "Korten är olika uppbyggda", "Alla kort måste ha samma komponenter; detta skiljer sig från det första: {name}.",
        why "Alla kort i en karusell är uppbyggda likadant: samma format på sidhuvudet, en brödtext på alla eller inga, samma knapptyper i samma ordning.";

    /// On top of a card there is an image or a video, or in a product carousel the product.
    Error CARD_HEADER = "template/card-header", Documented, [documented 100], from [&CAROUSEL, &PRODUCT_CAROUSEL];
    en "Header of a card", "A card needs a header of format IMAGE, VIDEO or PRODUCT.";
    de "Kopfzeile einer Karte", "Eine Karte braucht eine Kopfzeile im Format IMAGE, VIDEO oder PRODUCT.",
        why "Oben auf einer Karte steht ein Bild oder ein Video, in einem Produktkarussell das Produkt.";
    sv "Kortets sidhuvud", "Ett kort behöver ett sidhuvud i formatet IMAGE, VIDEO eller PRODUCT.",
        why "Överst på ett kort finns en bild eller en video, i en produktkarusell produkten.";

    /// A media card has quick reply, URL and phone number buttons; a product card has one SPM or URL button.
    Error CARD_BUTTONS_KIND = "template/card-buttons", Documented, [documented 100], from [&CAROUSEL, &PRODUCT_CAROUSEL];
    en "Buttons of a card", "A card needs 1 to {limit} buttons of these types: {allowed}.";
    de "Schaltflächen einer Karte", "Eine Karte braucht 1 bis {limit} Schaltflächen dieser Typen: {allowed}.",
        why "Eine Medienkarte hat Schnellantworten, URL- und Telefon-Schaltflächen; eine Produktkarte hat eine SPM- oder URL-Schaltfläche.";
    sv "Kortets knappar", "Ett kort behöver 1 till {limit} knappar av dessa typer: {allowed}.",
        why "Ett mediekort har snabbsvar, URL- och telefonknappar; ett produktkort har en SPM- eller URL-knapp.";

    /// A card is a header, a body and buttons; a product card has no body, since the product says what it is.
    Error CARD_COMPONENT = "template/card-component", Documented, [documented 100], from [&CAROUSEL, &PRODUCT_CAROUSEL];
    en "Component not for cards", "A card of this kind may not have a component of type {name}.";
    de "Komponente nicht für Karten", "Eine Karte dieser Art darf keine Komponente vom Typ {name} haben.",
        why "Eine Karte besteht aus Kopfzeile, Haupttext und Schaltflächen; eine Produktkarte hat keinen Haupttext, denn das Produkt spricht für sich.";
    sv "Komponent som inte hör hemma på kort", "Ett kort av det här slaget får inte ha en komponent av typen {name}.",
        why "Ett kort är sidhuvud, brödtext och knappar; ett produktkort har ingen brödtext, eftersom produkten talar för sig själv.";
}

const MEDIA_BUTTONS: &str = "QUICK_REPLY, URL, PHONE_NUMBER";
const PRODUCT_BUTTONS: &str = "SPM, URL";

/// True where a component or a text stands in a card.
pub(super) fn in_card(json: Json) -> bool {
    let mut json = json;
    while let Some(parent) = json.parent() {
        if json.member_name() == "cards" && json.kind() == Kind::List {
            return true;
        }
        json = parent;
    }
    false
}

pub(super) fn check(template: &Template, carousel: Json, out: &mut Report) {
    SHAPE.read(carousel, CAROUSEL_FIELDS, out);
    let Some(cards) = carousel.get("cards").filter(|cards| cards.kind() == Kind::List) else {
        return;
    };
    let (least, most) = (CARDS_LEAST.now(out.context()), CARDS.now(out.context()));
    let actual = cards.items().count() as i64;
    if !(least..=most).contains(&actual) {
        out.add(CARDS_COUNT, cards).number("least", least).number("limit", most).number("actual", actual);
    }
    let product = cards.items().any(|card| Components::of(card).header_format() == Some("PRODUCT"));
    let mut first: Option<Components> = None;
    for card in cards.items() {
        if out.is_full() {
            return;
        }
        if !SHAPE.read(card, CARD_FIELDS, out) {
            continue;
        }
        let components = Components::of(card);
        self::card(template, card, components, product, out);
        match &first {
            None => first = Some(components),
            Some(first) => alike(*first, components, card, out),
        }
    }
}

fn card(template: &Template, card: Json, of: Components, product: bool, out: &mut Report) {
    let mut seen = Vec::new();
    for component in of.all() {
        if !SHAPE.is(component, Type::Object, out) {
            continue;
        }
        let Some(part) = Part::of(component) else {
            components::unknown(component, out);
            continue;
        };
        components::placed(part, component, &mut seen, out);
        match part {
            Part::Header => header::check(template, component, out),
            Part::Body if !product => body::check_card(template, component, out),
            Part::Buttons => buttons::check(template, of, component, out),
            _ => {
                out.add(CARD_COMPONENT, component).text("name", part.name());
            }
        }
    }
    let header = of.first(Part::Header);
    if !matches!(of.header_format(), Some("IMAGE" | "VIDEO" | "PRODUCT")) {
        out.add(CARD_HEADER, header.unwrap_or(card));
    }
    card_buttons(card, of, product, out);
}

fn card_buttons(card: Json, of: Components, product: bool, out: &mut Report) {
    let (allowed, most) = if product { (PRODUCT_BUTTONS, 1) } else { (MEDIA_BUTTONS, CARD_BUTTONS.now(out.context())) };
    let count = of.buttons().count() as i64;
    let foreign = of.buttons().find(|button| {
        button.get("type").is_some() && button.word("type").is_none_or(|word| find_word(allowed, word).is_none())
    });
    // A list that is too long or empty was told by the count of the buttons; only a product card has fewer.
    let told = of.first(Part::Buttons).is_some() && (count == 0 || count > CARD_BUTTONS.now(out.context()));
    if foreign.is_some() || (!told && !(1..=most).contains(&count)) {
        out.add(CARD_BUTTONS_KIND, foreign.or(of.first(Part::Buttons)).unwrap_or(card))
            .number("limit", most)
            .text("allowed", allowed);
    }
}

/// The same components on every card as on the first.
fn alike(first: Components, card: Components, place: Json, out: &mut Report) {
    let kinds = |of: Components| -> Vec<String> {
        of.buttons().take(16).map(|button| button.word("type").unwrap_or_default().to_ascii_uppercase()).collect()
    };
    let differs = if first.first(Part::Body).is_some() != card.first(Part::Body).is_some() {
        Some(Part::Body)
    } else if first.header_format() != card.header_format() {
        Some(Part::Header)
    } else {
        (kinds(first) != kinds(card)).then_some(Part::Buttons)
    };
    if let Some(part) = differs {
        out.add(CARDS_DIFFER, card.first(part).unwrap_or(place)).text("name", part.name());
    }
}
