//! Which components a template has: the right ones, each once, in the usual order.

use super::parts::{Category, Components, Mode, PARTS, Part, Template};
use super::shapes::{
    AUTHENTICATION_BODY_FIELDS, AUTHENTICATION_FOOTER_FIELDS, BARE_FIELDS, OFFER_FIELDS, OFFER_INNER_FIELDS, SHAPE,
};
use super::{authentication, body, buttons, carousel, footer, header};
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::shape::{Type, near_word};
use crate::sources::*;

crate::rules! {
    /// A component is a header, a limited-time offer, a body, a footer, buttons, a carousel or a call permission
    /// request; the word may be in capitals or small letters.
    Error UNKNOWN_COMPONENT = "template/unknown-component", Documented, [documented 100], from [&REFERENCE, &CALL_PERMISSION];
    en "Unknown component", "The type of a component must be one of: {allowed}.";
    de "Unbekannte Komponente", "Der Typ einer Komponente muss einer von diesen sein: {allowed}.",
        why "Eine Komponente ist Kopfzeile, befristetes Angebot, Haupttext, Fußzeile, Schaltflächen, Karussell oder Bitte um Anruferlaubnis; Groß- und Kleinschreibung sind gleichgültig.";
    sv "Okänd komponent", "En komponents typ måste vara någon av: {allowed}.",
        why "En komponent är sidhuvud, tidsbegränsat erbjudande, brödtext, sidfot, knappar, karusell eller begäran om samtalstillstånd; stora eller små bokstäver spelar ingen roll.";

    /// Every template has exactly one body; only a template from the library takes its body from there.
    Error BODY_MISSING = "template/body-missing", Documented, [documented 100, observed 100/2388043], from [&COMPONENTS, &CUSTOM];
    en "Body missing", "A template needs one component of type BODY.";
    de "Haupttext fehlt", "Eine Vorlage braucht eine Komponente vom Typ BODY.",
        why "Jede Vorlage hat genau einen Haupttext; nur eine Vorlage aus der Bibliothek bringt ihn von dort mit.";
    sv "Brödtext saknas", "En mall behöver en komponent av typen BODY.",
        why "Varje mall har exakt en brödtext; bara en mall från biblioteket hämtar sin därifrån.";

    /// A template has one component of each type at the most.
    Error COMPONENT_REPEATED = "template/component-repeated", Documented, [documented 100], from [&COMPONENTS, &CUSTOM];
    en "Component given twice", "A template has at most one component of type {name}; this one is too many.";
    de "Komponente doppelt vorhanden", "Eine Vorlage hat höchstens eine Komponente vom Typ {name}; diese ist überzählig.",
        why "Eine Vorlage hat von jeder Art höchstens eine Komponente.";
    sv "Dubbel komponent", "En mall har högst en komponent av typen {name}; denna är en för mycket.",
        why "En mall har högst en komponent av varje typ.";

    /// No page states an order, but every example has header, offer, body, footer, buttons; that is also how the
    /// message shows.
    Info COMPONENT_ORDER = "template/component-order", Advice, [], from [&COMPONENTS, &OFFER];
    en "Unusual order", "The component {name} usually stands before the one above it.";
    de "Ungewöhnliche Reihenfolge", "Die Komponente {name} steht üblicherweise vor der vorherigen.",
        why "Keine Seite nennt eine Reihenfolge, aber in jedem Beispiel folgen Kopfzeile, Angebot, Haupttext, Fußzeile und Schaltflächen aufeinander; so wird die Nachricht auch angezeigt.";
    sv "Ovanlig ordning", "Komponenten {name} står vanligen före den ovanför.",
        why "Ingen sida anger en ordning, men i alla exempel kommer sidhuvud, erbjudande, brödtext, sidfot och knappar efter varandra; så visas meddelandet också.";

    /// Limited-time offers, catalogs, product messages and carousels are kinds of marketing templates; their pages
    /// allow no other category.
    Error KIND_CATEGORY = "template/kind-needs-marketing", Documented, [documented 100], from [&OFFER, &CAROUSEL, &CATALOG, &MULTI_PRODUCT, &SINGLE_PRODUCT];
    en "Only in MARKETING templates", "{name} is possible only in a template of the category MARKETING.";
    de "Nur in MARKETING-Vorlagen", "{name} ist nur in einer Vorlage der Kategorie MARKETING möglich.",
        why "Befristete Angebote, Kataloge, Produktnachrichten und Karussells sind Arten von Marketingvorlagen; ihre Seiten lassen keine andere Kategorie zu.";
    sv "Bara i MARKETING-mallar", "{name} är möjligt bara i en mall i kategorin MARKETING.",
        why "Tidsbegränsade erbjudanden, kataloger, produktmeddelanden och karuseller är slag av marknadsföringsmallar; deras sidor tillåter ingen annan kategori.";

    /// A limited-time offer has no footer.
    Error OFFER_FOOTER = "template/offer-footer", Documented, [documented 100], from [&OFFER];
    en "Footer in a limited-time offer", "A template with a limited-time offer may not have a footer.", fix "Remove the footer";
    de "Fußzeile bei befristetem Angebot", "Eine Vorlage mit befristetem Angebot darf keine Fußzeile haben.",
        why "Ein befristetes Angebot hat keine Fußzeile.",
        fix "Fußzeile entfernen";
    sv "Sidfot i tidsbegränsat erbjudande", "En mall med ett tidsbegränsat erbjudande får inte ha någon sidfot.",
        why "Ett tidsbegränsat erbjudande har ingen sidfot.",
        fix "Ta bort sidfoten";
}

/// The buttons whose kinds of template are marketing only.
const MARKETING_BUTTONS: [&str; 3] = ["CATALOG", "MPM", "SPM"];

pub(super) fn check(template: &Template, out: &mut Report) {
    let Some(list) = template.components.list() else {
        return;
    };
    let mut seen: Vec<Part> = Vec::new();
    for component in list.items() {
        if out.is_full() {
            return;
        }
        if !SHAPE.is(component, Type::Object, out) {
            continue;
        }
        match Part::of(component) {
            Some(part) => {
                placed(part, component, &mut seen, out);
                self::component(template, part, component, out);
            }
            None => unknown(component, out),
        }
    }
    let from_library = template.json.get("library_template_name").is_some();
    if !seen.contains(&Part::Body) && !from_library {
        out.add(BODY_MISSING, list);
    }
    marketing_only(template, out);
    if let Some(footer) = template.components.first(Part::Footer).filter(|_| template.offer) {
        out.add(OFFER_FOOTER, footer).remove(footer);
    }
}

#[cold]
pub(super) fn unknown(component: Json, out: &mut Report) {
    let Some(kind) = component.get("type") else {
        out.add(SHAPE.missing, component).text("name", "type");
        return;
    };
    if SHAPE.is(kind, Type::Text, out) {
        let near = near_word(kind.text().unwrap_or_default(), PARTS);
        out.none_of(UNKNOWN_COMPONENT, kind, PARTS, near);
    }
}

/// Once, and after the components that come before it.
pub(super) fn placed(part: Part, component: Json, seen: &mut Vec<Part>, out: &mut Report) {
    let rank = |part: Part| Part::ALL.iter().position(|known| *known == part);
    if seen.contains(&part) {
        out.add(COMPONENT_REPEATED, component).text("name", part.name());
    } else if seen.last().is_some_and(|last| rank(*last) > rank(part)) {
        out.add(COMPONENT_ORDER, component).text("name", part.name());
    }
    seen.push(part);
}

fn component(template: &Template, part: Part, component: Json, out: &mut Report) {
    let authentication = template.authentication;
    let stored = template.mode == Mode::Stored;
    match part {
        Part::Header => header::check(template, component, out),
        Part::Body if authentication && !stored => {
            authentication::no_text(component, out);
            SHAPE.read_open(component, AUTHENTICATION_BODY_FIELDS, "text, example", out);
        }
        Part::Body => body::check(template, component, out),
        Part::Footer if authentication && !stored => {
            authentication::no_text(component, out);
            SHAPE.read_open(component, AUTHENTICATION_FOOTER_FIELDS, "text", out);
            authentication::expiration(component, out);
        }
        Part::Footer => footer::check(template, component, out),
        Part::Buttons => buttons::check(template, template.components, component, out),
        Part::Carousel => carousel::check(template, component, out),
        Part::LimitedTimeOffer => {
            SHAPE.read(component, OFFER_FIELDS, out);
            if let Some(offer) = component.get("limited_time_offer").filter(|offer| offer.kind() == Kind::Object) {
                SHAPE.read(offer, OFFER_INNER_FIELDS, out);
            }
        }
        Part::CallPermissionRequest => {
            SHAPE.read(component, BARE_FIELDS, out);
        }
    }
    if authentication && !stored && !matches!(part, Part::Body | Part::Footer | Part::Buttons) {
        authentication::no_component(part, component, out);
    }
}

fn marketing_only(template: &Template, out: &mut Report) {
    if !matches!(template.category, Some(Category::Utility | Category::Authentication)) {
        return;
    }
    if let Some((name, component)) = marketing_kind(template.components) {
        out.add(KIND_CATEGORY, component).text("name", name);
    }
}

/// What makes a template a marketing template whatever its words are.
pub(super) fn marketing_kind(components: Components) -> Option<(&'static str, Json)> {
    let parts = [Part::LimitedTimeOffer, Part::Carousel].into_iter();
    let part = parts.filter_map(|part| Some((part.name(), components.first(part)?))).next();
    part.or_else(|| MARKETING_BUTTONS.iter().find_map(|name| Some((*name, components.button(name)?))))
}
