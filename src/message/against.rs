//! A message against the template that it names: what the template asks for, and what the person will see.

pub(super) mod buttons;
pub(super) mod code;
mod rendered;
pub(super) mod values;

use super::envelope::Message;
use super::limits::*;
use super::recipient;
use super::shapes::*;
use super::values::agreed_length;
use crate::json::{Json, Kind, ROOT};
use crate::limit::Limit;
use crate::report::{Count, Report};
use crate::rule::Rule;
use crate::shape::find_word;
use crate::sources::*;
use crate::template::limits as template;
use crate::template::parts::{Category, Components, Mode, Part, Template};
use crate::text::{Measure, Text};
pub(super) use rendered::Rendered;
use rendered::{labels, rendered};

crate::rules! {
    /// What was given as the template's definition is no object with components, so the message could not be held
    /// against it.
    Warning DEFINITION = "message/definition-unreadable", Advice, [], from [&REFERENCE];
    en "Definition not readable", "The template definition has no list of components and was not used.";
    de "Definition nicht lesbar", "Die Vorlagendefinition hat keine Liste von Komponenten und wurde nicht verwendet.",
        why "Was als Definition der Vorlage angegeben wurde, ist kein Objekt mit Komponenten; die Nachricht ließ sich damit nicht vergleichen.";
    sv "Definitionen går inte att läsa", "Malldefinitionen har ingen lista med komponenter och användes inte.",
        why "Det som angavs som mallens definition är inget objekt med komponenter, så meddelandet kunde inte jämföras med det.";

    /// A template is found by its name and its language. The message names another than the definition that it was held
    /// against.
    Error OTHER = "message/other-template", Documented, [documented 132001], from [&ERRORS];
    en "Another template", "The field {name} is not that of the given template.";
    de "Andere Vorlage", "Das Feld {name} ist nicht das der angegebenen Vorlage.",
        why "Eine Vorlage wird über ihren Namen und ihre Sprache gefunden. Die Nachricht nennt eine andere als die Definition, mit der sie verglichen wurde.";
    sv "En annan mall", "Fältet {name} är inte det i den angivna mallen.",
        why "En mall hittas via namn och språk. Meddelandet anger en annan mall än den definition som det jämfördes med.";

    /// A paused template cannot be sent until the pause is over or the template is edited.
    Error PAUSED = "message/template-paused", Documented, [documented 132015], from [&ERRORS, &STATUS];
    en "Template is paused", "The template is paused for its quality and cannot be sent now.";
    de "Vorlage pausiert", "Die Vorlage ist wegen ihrer Qualität pausiert und lässt sich derzeit nicht senden.",
        why "Eine pausierte Vorlage lässt sich nicht senden, bis die Pause vorbei ist oder die Vorlage bearbeitet wurde.";
    sv "Mallen är pausad", "Mallen är pausad på grund av kvaliteten och kan inte skickas nu.",
        why "En pausad mall kan inte skickas förrän pausen är över eller mallen har ändrats.";

    /// A template that was paused too often is disabled for good.
    Error DISABLED = "message/template-disabled", Documented, [documented 132016], from [&ERRORS, &STATUS];
    en "Template is disabled", "The template is disabled for its quality and cannot be sent any more.";
    de "Vorlage deaktiviert", "Die Vorlage ist wegen ihrer Qualität deaktiviert und lässt sich nicht mehr senden.",
        why "Eine Vorlage, die zu oft pausiert wurde, wird dauerhaft deaktiviert.";
    sv "Mallen är avstängd", "Mallen är avstängd på grund av kvaliteten och kan inte skickas längre.",
        why "En mall som har pausats för många gånger stängs av för gott.";

    /// Only an approved template can be sent; for any other the platform says that there is none.
    Error NOT_APPROVED = "message/template-not-approved", Documented, [documented 132001], from [&ERRORS, &STATUS];
    en "Template is not approved", "Only an approved template can be sent; this one has the status {status}.";
    de "Vorlage nicht genehmigt", "Nur eine genehmigte Vorlage lässt sich senden; diese hat den Status {status}.",
        why "Nur eine genehmigte Vorlage lässt sich senden; bei jeder anderen antwortet die Plattform, es gebe sie nicht.";
    sv "Mallen är inte godkänd", "Bara en godkänd mall kan skickas; denna har statusen {status}.",
        why "Bara en godkänd mall kan skickas; för andra svarar plattformen att mallen inte finns.";

    /// A header with media, a place or a product is empty in the template: the message brings it, and of the kind that
    /// was approved. Without the definition an empty header is only a warning.
    Error | Warning HEADER = "message/header-value", Observed, [observed 132012], from [&OBSERVED_MEDIA, &ERRORS];
    en "Header without its content", "The template's header needs a parameter of type {expected}.";
    de "Kopfzeile ohne Inhalt", "Die Kopfzeile der Vorlage braucht einen Parameter vom Typ {expected}.",
        why "Eine Kopfzeile mit Medien, Ort oder Produkt ist in der Vorlage leer: Die Nachricht bringt den Inhalt mit, und zwar von der genehmigten Art. Ohne die Definition ist eine leere Kopfzeile nur eine Warnung.";
    sv "Sidhuvud utan innehåll", "Mallens sidhuvud behöver en parameter av typen {expected}.",
        why "Ett sidhuvud med media, plats eller produkt är tomt i mallen: meddelandet för med sig innehållet, och av den typ som godkändes. Utan definitionen är ett tomt sidhuvud bara en varning.";

    /// The message brings something that the template has no place for.
    Error | Warning UNUSED = "message/unused-component", Observed, [observed 132018], from [&OBSERVED_EXTRA];
    en "Nothing in the template takes this", "The template has nothing that takes this.", fix "Remove it";
    de "Nichts in der Vorlage nimmt dies auf", "Die Vorlage hat nichts, was dies aufnimmt.",
        why "Die Nachricht bringt etwas mit, wofür die Vorlage keinen Platz hat.",
        fix "Entfernen";
    sv "Inget i mallen tar emot detta", "Mallen har inget som tar emot detta.",
        why "Meddelandet innehåller något som mallen inte har plats för.",
        fix "Ta bort det";

    /// The template has a part that is filled when it is sent, such as a carousel or the end of an offer.
    Error MISSING = "message/component-missing", Documented, [documented 131008], from [&CAROUSEL, &OFFER];
    en "Component missing", "The template needs a component of type {name} here.";
    de "Komponente fehlt", "Die Vorlage braucht hier eine Komponente vom Typ {name}.",
        why "Die Vorlage hat einen Teil, der erst beim Senden gefüllt wird, etwa ein Karussell oder das Ende eines Angebots.";
    sv "Komponent saknas", "Mallen behöver en komponent av typen {name} här.",
        why "Mallen har en del som fylls när den skickas, till exempel en karusell eller slutet på ett erbjudande.";

    /// A carousel with media is sent with exactly the cards that it was created with. Only product carousels may have
    /// another number.
    Error CARD_COUNT = "message/card-count", Documented, [documented 132018], from [&CAROUSEL];
    en "Number of cards", "The template has {expected} cards, the message {actual}.";
    de "Anzahl der Karten", "Die Vorlage hat {expected} Karten, die Nachricht {actual}.",
        why "Ein Karussell mit Medien wird mit genau den Karten gesendet, mit denen es angelegt wurde. Nur Produktkarussells dürfen eine andere Zahl haben.";
    sv "Antal kort", "Mallen har {expected} kort, meddelandet {actual}.",
        why "En karusell med media skickas med exakt de kort som den skapades med. Bara produktkaruseller får ha ett annat antal.";

    /// Values have no length of their own: what counts is the text that the person sees, after substitution. For a
    /// header no page says so, so there it is a warning.
    Error | Warning HYDRATED = "message/rendered-too-long", Documented, [documented 132005], from [&ERRORS, &CAROUSEL, &OFFER];
    en "Too long with its values", "With its values this text has {actual} characters; {limit} are allowed.";
    de "Mit den Werten zu lang", "Mit den eingesetzten Werten hat dieser Text {actual} Zeichen; zulässig sind {limit}.",
        why "Werte haben keine eigene Höchstlänge: Es zählt der Text, den die Person sieht, nach dem Einsetzen. Für die Kopfzeile sagt das keine Seite, daher ist es dort eine Warnung.";
    sv "För lång med värdena", "Med sina värden har texten {actual} tecken; högst {limit} är tillåtna.",
        why "Värden har ingen egen längsta längd: det som räknas är texten som personen ser, efter insättningen. För sidhuvudet säger ingen sida det, så där är det en varning.";

}

/// What is sent, and what it is held against: the template itself, or one card of each.
#[derive(Clone, Copy)]
struct Pair<'m, 't> {
    /// The object with the components of the message.
    sent: Json<'m>,
    /// The components of the template.
    defined: Components<'t>,
}

impl<'m, 't> Pair<'m, 't> {
    /// The first component of a type in the message.
    fn component(self, kind: &str) -> Option<Json<'m>> {
        self.sent.items_at("components").find(|component| component.is("type", kind))
    }

    /// The text of a part of the template.
    fn text(self, part: Part) -> Option<Text<'t>> {
        Text::at(self.defined.first(part)?, "text")
    }
}

/// Holds a sent template against its definition; `None` where that cannot be read.
pub(super) fn check(message: &Message, sent: Json, definition: Option<Json>, out: &mut Report) -> Option<Rendered> {
    let Some(definition) = definition.filter(|definition| Components::of(*definition).list().is_some()) else {
        out.add_at(DEFINITION, ROOT);
        return None;
    };
    let template = Template::of(definition, Mode::Stored);
    identity(sent, &template, out);
    status(sent, &template, out);
    if template.category == Some(Category::Marketing) {
        recipient::marketing(message, out);
    }
    let pair = Pair { sent, defined: template.components };
    let header = header(pair, out);
    let body = body(pair, Some(&template), out);
    buttons::check(pair, out);
    carousel(pair, out);
    offer(pair, out);
    if template.authentication {
        code::check(message, pair, out);
    }
    let footer = pair.text(Part::Footer).map(|text| text.value.to_owned());
    Some(Rendered { header, body, footer, buttons: labels(template.components) })
}

/// Without a definition: a header that brings nothing is there for its content.
pub(super) fn alone(sent: Json, out: &mut Report) {
    let empty = |component: &Json| component.is("type", "header") && component.items_at("parameters").next().is_none();
    for header in sent.items_at("components").filter(empty) {
        out.add(HEADER, header).text("expected", "text, image, video, document").as_warning();
    }
}

fn identity(sent: Json, template: &Template, out: &mut Report) {
    let language = sent.get("language").and_then(|language| language.get("code"));
    for (name, given) in [("name", sent.get("name")), ("language", language)] {
        let Some((given, defined)) = given.zip(template.json.word(name)) else { continue };
        // A webhook's sample writes a language with a hyphen.
        let defined = if name == "language" { defined.replace('-', "_") } else { defined.to_owned() };
        if given.text().is_some_and(|given| given != defined) {
            out.add(OTHER, given).text("name", name);
        }
    }
}

/// Statuses of templates that cannot be sent, besides those with a code of their own.
const NOT_SENDABLE: &str = "ARCHIVED, DELETED, IN_APPEAL, LIMIT_EXCEEDED, PENDING, PENDING_DELETION, REJECTED";

fn status(sent: Json, template: &Template, out: &mut Report) {
    let status = template.json.word("status").unwrap_or_default();
    if status.eq_ignore_ascii_case("PAUSED") {
        out.add(PAUSED, sent);
    } else if status.eq_ignore_ascii_case("DISABLED") {
        out.add(DISABLED, sent);
    } else if let Some(status) = find_word(NOT_SENDABLE, status) {
        out.add(NOT_APPROVED, sent).text("status", status);
    }
}

/// The header, and what the person sees of it.
fn header(pair: Pair, out: &mut Report) -> Option<String> {
    let component = pair.component("header");
    let given = component.and_then(|component| component.items_at("parameters").next());
    let Some(format) = pair.defined.header_format() else {
        if let Some(component) = component.filter(|_| given.is_some() && pair.defined.first(Part::Header).is_none()) {
            out.add(UNUSED, component).remove(component);
        }
        return None;
    };
    if format != "TEXT" {
        if given.is_none_or(|given| !given.is("type", format)) {
            let place = given.or(component).unwrap_or(pair.sent);
            out.add(HEADER, place).text("expected", &format.to_ascii_lowercase());
        }
        return None;
    }
    let text = pair.text(Part::Header)?;
    values::check(pair.sent, "header", Some(text), component, 0, out);
    let shown = rendered(text, component);
    // What stands in the template as it is was counted when it was created.
    if let Some(component) = component {
        length(component, &shown, &template::HEADER_TEXT, out, true);
    }
    Some(shown)
}

/// The body, and what the person sees of it; of a card without its template.
fn body(pair: Pair, whole: Option<&Template>, out: &mut Report) -> Option<String> {
    let component = pair.component("body");
    let text = pair.text(Part::Body);
    // Of a text that is too long to be looked into nothing is known.
    if text.is_none() && pair.defined.first(Part::Body).is_some_and(|body| body.word("text").is_some()) {
        return None;
    }
    // The text of an authentication template is the platform's own, with the code in it.
    let unseen = usize::from(whole.is_some_and(|template| template.authentication));
    values::check(pair.sent, "body", text, component, unseen, out);
    let shown = rendered(text?, component);
    let place = component.unwrap_or(pair.sent);
    let limit = match whole {
        None => &template::CARD_BODY_TEXT,
        Some(whole) if whole.offer => &template::OFFER_BODY_TEXT,
        Some(whole) if whole.single_product => &template::PRODUCT_BODY_TEXT,
        _ if pair.defined.first(Part::CallPermissionRequest).is_some() => {
            let actual = shown.chars().count() as i64;
            agreed_length(place, actual, &PERMISSION_BODY_AGREED, Some(&PERMISSION_BODY), out);
            &PERMISSION_BODY
        }
        _ if pair.defined.all().count() == 1 => &BODY_ALONE,
        _ => &template::BODY_TEXT,
    };
    length(place, &shown, limit, out, false);
    Some(shown)
}

/// Counts a text as the person will see it, and says so where it is too long.
fn length(place: Json, shown: &str, limit: &Limit, out: &mut Report, unsure: bool) {
    let most = limit.now(out.context());
    let measure = Measure::of(shown);
    let mut add = |rule: &'static Rule, actual: u32| {
        let finding = out.add(rule, place).number("limit", most).number("actual", i64::from(actual));
        if unsure {
            finding.as_warning();
        }
    };
    if i64::from(measure.code_points) > most {
        add(HYDRATED, measure.code_points);
    } else if i64::from(measure.utf16) > most {
        add(TOO_LONG_UTF16, measure.utf16);
    }
    out.counts.push(Count { place: place.place(), measure, limit: most, words: None, parameters: None });
}

fn carousel(pair: Pair, out: &mut Report) {
    let component = pair.component("carousel");
    let defined = pair.defined.first(Part::Carousel);
    let (component, defined) = match (component, defined) {
        (Some(component), Some(defined)) => (component, defined),
        (Some(component), None) => {
            out.add(UNUSED, component).remove(component);
            return;
        }
        (None, Some(_)) => {
            out.add(MISSING, pair.sent).text("name", "carousel");
            return;
        }
        (None, None) => return,
    };
    let cards: Vec<Components> = defined.items_at("cards").take(16).map(Components::of).collect();
    let product = cards.first().is_some_and(|card| card.header_format() == Some("PRODUCT"));
    let list = component.get("cards").unwrap_or(component);
    let (expected, actual) = (cards.len() as i64, list.items().count() as i64);
    if !product && expected != actual {
        out.add(CARD_COUNT, list).number("expected", expected).number("actual", actual);
    }
    for sent in list.items().take(16).filter(|card| card.kind() == Kind::Object) {
        let index = sent.get("card_index").and_then(Json::whole).unwrap_or_default();
        // Further cards of a product carousel are like its first.
        let card = usize::try_from(index).ok().and_then(|index| cards.get(index)).or(cards.first().filter(|_| product));
        if let Some(defined) = card {
            let pair = Pair { sent, defined: *defined };
            header(pair, out);
            body(pair, None, out);
            buttons::check(pair, out);
        }
    }
}

fn offer(pair: Pair, out: &mut Report) {
    let component = pair.component("limited_time_offer");
    let defined = pair.defined.first(Part::LimitedTimeOffer);
    let expires = || defined?.get("limited_time_offer")?.get("has_expiration")?.boolean();
    match (component, defined) {
        (Some(component), None) => {
            out.add(UNUSED, component).remove(component);
        }
        (None, Some(_)) if expires() == Some(true) => {
            out.add(MISSING, pair.sent).text("name", "limited_time_offer");
        }
        _ => {}
    }
}
