//! What each kind of template asks of its parts: offers, products, catalogs, orders.

use super::parts::{Category, Components, Mode, Part, Template};
use crate::json::Json;
use crate::report::Report;
use crate::sources::*;

crate::rules! {
    /// The buttons of a limited-time offer are a copy code button, where there is one, and then a URL button.
    Error | Warning OFFER_BUTTONS = "template/offer-buttons", Documented, [documented 100], from [&OFFER];
    en "Buttons of a limited-time offer", "A limited-time offer has a COPY_CODE button first, if any, and then a URL button.";
    de "Schaltflächen eines befristeten Angebots", "Ein befristetes Angebot hat zuerst, falls vorhanden, eine COPY_CODE- und dann eine URL-Schaltfläche.",
        why "Die Schaltflächen eines befristeten Angebots sind gegebenenfalls eine zum Kopieren des Codes und danach eine mit URL.";
    sv "Knapparna i ett tidsbegränsat erbjudande", "Ett tidsbegränsat erbjudande har först en COPY_CODE-knapp, om någon, och sedan en URL-knapp.",
        why "Knapparna i ett tidsbegränsat erbjudande är en kopieringsknapp, om det finns en, och sedan en URL-knapp.";

    /// On top of a limited-time offer there is an image, a video or nothing.
    Error OFFER_HEADER = "template/offer-header", Documented, [documented 100], from [&OFFER];
    en "Header of a limited-time offer", "The header of a limited-time offer must be IMAGE or VIDEO.";
    de "Kopfzeile eines befristeten Angebots", "Die Kopfzeile eines befristeten Angebots muss IMAGE oder VIDEO sein.",
        why "Über einem befristeten Angebot steht ein Bild, ein Video oder nichts.";
    sv "Sidhuvud i ett tidsbegränsat erbjudande", "Sidhuvudet i ett tidsbegränsat erbjudande måste vara IMAGE eller VIDEO.",
        why "Överst i ett tidsbegränsat erbjudande finns en bild, en video eller ingenting.";

    /// A multi-product template has a text header. Every page shows one; without one a creation may be refused.
    Error MULTI_PRODUCT_HEADER = "template/multi-product-header", Documented, [documented 100], from [&MULTI_PRODUCT];
    en "Header of a multi-product template", "A template with an MPM button needs a header of format TEXT.";
    de "Kopfzeile einer Vorlage mit mehreren Produkten", "Eine Vorlage mit MPM-Schaltfläche braucht eine Kopfzeile im Format TEXT.",
        why "Eine Vorlage mit mehreren Produkten hat eine Kopfzeile aus Text.";
    sv "Sidhuvud i en mall med flera produkter", "En mall med en MPM-knapp behöver ett sidhuvud i formatet TEXT.",
        why "En mall med flera produkter har ett sidhuvud med text.";

    /// A single-product template is a product header and an SPM button; the one does not go without the other.
    Error PRODUCT_HEADER = "template/product-header", Documented, [documented 100], from [&SINGLE_PRODUCT];
    en "Product header and SPM button", "A PRODUCT header and an SPM button belong together; one of them is missing.";
    de "Produkt-Kopfzeile und SPM-Schaltfläche", "Eine PRODUCT-Kopfzeile und eine SPM-Schaltfläche gehören zusammen; eine davon fehlt.",
        why "Eine Vorlage mit einem Produkt besteht aus einer Produkt-Kopfzeile und einer SPM-Schaltfläche; keine kommt ohne die andere aus.";
    sv "Produktsidhuvud och SPM-knapp", "Ett PRODUCT-sidhuvud och en SPM-knapp hör ihop; det ena saknas.",
        why "En mall med en produkt består av ett produktsidhuvud och en SPM-knapp; det ena går inte utan det andra.";

    /// Catalog and product buttons stand alone.
    Warning BUTTON_ALONE = "template/button-alone", Documented, [], from [&MULTI_PRODUCT, &SINGLE_PRODUCT, &CATALOG];
    en "Button must stand alone", "A {name} button should be the only button of its template.";
    de "Schaltfläche muss allein stehen", "Eine Schaltfläche vom Typ {name} sollte die einzige ihrer Vorlage sein.",
        why "Katalog- und Produktschaltflächen stehen allein.";
    sv "Knappen ska stå ensam", "En knapp av typen {name} bör vara mallens enda.",
        why "Katalog- och produktknappar står ensamma.";

    /// Order details come in UTILITY or MARKETING templates, below a header of text, image or document, or none.
    Warning ORDER_DETAILS_SETUP = "template/order-details-setup", Documented, [], from [&ORDER_DETAILS_BR, &ORDER_DETAILS_IN];
    en "Order details in this template", "ORDER_DETAILS belongs in a UTILITY or MARKETING template without a header or with TEXT, IMAGE or DOCUMENT.";
    de "Bestelldetails in dieser Vorlage", "ORDER_DETAILS gehört in eine UTILITY- oder MARKETING-Vorlage ohne Kopfzeile oder mit TEXT, IMAGE oder DOCUMENT.",
        why "Bestelldetails stehen in UTILITY- oder MARKETING-Vorlagen unter einer Kopfzeile aus Text, Bild oder Dokument, oder ohne Kopfzeile.";
    sv "Orderuppgifter i denna mall", "ORDER_DETAILS hör hemma i en UTILITY- eller MARKETING-mall utan sidhuvud eller med TEXT, IMAGE eller DOCUMENT.",
        why "Orderuppgifter finns i UTILITY- eller MARKETING-mallar, under ett sidhuvud med text, bild eller dokument, eller utan sidhuvud.";

    /// Order status messages need a UTILITY template with the sub-category ORDER_STATUS, a body and a footer.
    Warning ORDER_STATUS_SETUP = "template/order-status-setup", Documented, [], from [&REFERENCE];
    en "Order status template", "A template with the sub-category ORDER_STATUS should be UTILITY and have a footer.";
    de "Vorlage für den Bestellstatus", "Eine Vorlage mit der Unterkategorie ORDER_STATUS sollte UTILITY sein und eine Fußzeile haben.",
        why "Nachrichten zum Bestellstatus brauchen eine UTILITY-Vorlage mit der Unterkategorie ORDER_STATUS, einem Haupttext und einer Fußzeile.";
    sv "Mall för orderstatus", "En mall med underkategorin ORDER_STATUS bör vara UTILITY och ha en sidfot.",
        why "Meddelanden om orderstatus behöver en UTILITY-mall med underkategorin ORDER_STATUS, en brödtext och en sidfot.";
}

/// What the whole template must have.
pub(super) fn check(template: &Template, out: &mut Report) {
    let components = template.components;
    let format = components.header_format();
    let header = components.first(Part::Header);
    if let Some(header) = header.filter(|_| template.offer && !matches!(format, Some("IMAGE" | "VIDEO"))) {
        out.add(OFFER_HEADER, header);
    }
    if let Some(button) = components.button("MPM").filter(|_| format != Some("TEXT")) {
        out.add(MULTI_PRODUCT_HEADER, header.unwrap_or(button));
    }
    let single = components.button("SPM");
    if single.is_some() != (format == Some("PRODUCT")) {
        out.add(PRODUCT_HEADER, single.or(header).unwrap_or(template.json));
    }
    if let Some(button) = components.button("ORDER_DETAILS") {
        let fits = !matches!(format, Some("VIDEO" | "GIF" | "LOCATION" | "PRODUCT"));
        if !fits || template.category == Some(Category::Authentication) {
            out.add(ORDER_DETAILS_SETUP, button);
        }
    }
    let status = template
        .json
        .get("sub_category")
        .filter(|sub| sub.text().is_some_and(|sub| sub.eq_ignore_ascii_case("ORDER_STATUS")));
    if let Some(sub) = status.filter(|_| template.mode != Mode::Edit) {
        let utility = template.category.is_none_or(|category| category == Category::Utility);
        if !utility || components.first(Part::Footer).is_none() {
            out.add(ORDER_STATUS_SETUP, sub);
        }
    }
}

/// What the buttons of a kind of template must be.
pub(super) fn buttons(template: &Template, of: Components, list: Json, out: &mut Report) {
    if list.items().nth(1).is_some() {
        for name in ["MPM", "SPM", "CATALOG"] {
            if let Some(button) = of.button(name) {
                out.add(BUTTON_ALONE, button).text("name", name);
            }
        }
    }
    if template.offer {
        offer_buttons(list, out);
    }
}

fn offer_buttons(list: Json, out: &mut Report) {
    let place = |name: &str| list.items().position(|button| button.is("type", name));
    let (code, url) = (place("COPY_CODE"), place("URL"));
    let others = list.items().count() - usize::from(code.is_some()) - usize::from(url.is_some());
    let wrong = code.is_some_and(|code| code != 0) || url.is_some_and(|url| url != usize::from(code.is_some()));
    if wrong {
        out.add(OFFER_BUTTONS, list);
    } else if others > 0 || url.is_none() {
        out.add(OFFER_BUTTONS, list).as_warning();
    }
}
