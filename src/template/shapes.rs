//! What the objects of a template may hold, and what is said where they hold something else.

use super::limits::*;
use crate::shape;
use crate::shape::{Field, Shape, ShapeRules, Type};
use crate::sources::*;

crate::rules! {
    /// The platform reads each field as one type and refuses the call with code 100 where it finds another.
    Error WRONG_TYPE = "template/wrong-type", Documented, [documented 100], from [&REFERENCE];
    en "Value of the wrong type", "This value must be of type {expected}.";
    de "Wert vom falschen Typ", "Dieser Wert muss vom Typ {expected} sein.",
        why "Die Plattform liest jedes Feld als einen bestimmten Typ und lehnt den Aufruf mit Code 100 ab, wenn sie einen anderen findet.";
    sv "Värde av fel typ", "Värdet måste vara av typen {expected}.",
        why "Plattformen läser varje fält som en viss typ och avvisar anropet med kod 100 om den hittar en annan.";

    /// Name, language, category and the parts that a kind of template is made of must be there when it is created.
    Error MISSING_MEMBER = "template/missing-member", Documented, [documented 100, observed 100/2388043], from [&REFERENCE, &OBSERVED_EXAMPLE];
    en "Required field missing", "The field {name} is missing here and is required.";
    de "Pflichtfeld fehlt", "Hier fehlt das Pflichtfeld {name}.",
        why "Name, Sprache, Kategorie und die Teile, aus denen eine Art von Vorlage besteht, müssen beim Anlegen vorhanden sein.";
    sv "Obligatoriskt fält saknas", "Här saknas det obligatoriska fältet {name}.",
        why "Namn, språk, kategori och de delar som en malltyp består av måste finnas när mallen skapas.";

    /// The platform adds fields faster than any list is updated, so this may be right. A misspelt field is ignored or
    /// refused.
    Info UNKNOWN_MEMBER = "template/unknown-member", Documented, [], from [&REFERENCE];
    en "Unknown field", "The field {name} is not known here; check its spelling.";
    de "Unbekanntes Feld", "Das Feld {name} ist hier nicht bekannt; bitte prüfen Sie die Schreibweise.",
        why "Die Plattform führt Felder schneller ein, als eine Liste gepflegt wird; das Feld kann also richtig sein. Ein falsch geschriebenes Feld wird übergangen oder abgelehnt.";
    sv "Okänt fält", "Fältet {name} är inte känt här; kontrollera stavningen.",
        why "Plattformen lägger till fält snabbare än en lista hinner uppdateras, så fältet kan vara rätt. Ett felstavat fält ignoreras eller avvisas.";

    /// The field takes one of a few words, in capitals or small letters.
    Error UNKNOWN_WORD = "template/unknown-word", Documented, [documented 100], from [&REFERENCE];
    en "Word not allowed here", "The field {name} must be one of: {allowed}.";
    de "Wort hier nicht zulässig", "Das Feld {name} muss eines dieser Wörter enthalten: {allowed}.",
        why "Das Feld nimmt eines von wenigen Wörtern an, in Groß- oder Kleinbuchstaben.";
    sv "Ordet är inte tillåtet här", "Fältet {name} måste vara något av: {allowed}.",
        why "Fältet tar ett av några få ord, med stora eller små bokstäver.";

    /// A text that has to be there must hold at least one character.
    Error EMPTY_TEXT = "template/empty-text", Documented, [documented 100], from [&COMPONENTS];
    en "Empty text", "The field {name} may not be empty.";
    de "Leerer Text", "Das Feld {name} darf nicht leer sein.",
        why "Ein Text, der vorhanden sein muss, braucht mindestens ein Zeichen.";
    sv "Tom text", "Fältet {name} får inte vara tomt.",
        why "En text som måste finnas behöver minst ett tecken.";

    /// Every text of a template has a greatest length. The platform does not publish how it counts; code points are
    /// the reading that no report contradicts.
    Error TOO_LONG = "template/too-long", Documented, [documented 100/2388040], from [&COMPONENTS, &ERRORS];
    en "Text too long", "This text has {actual} characters; {limit} are allowed.", fix "Cut to {limit} characters";
    de "Text zu lang", "Dieser Text hat {actual} Zeichen; zulässig sind {limit}.",
        why "Jeder Text einer Vorlage hat eine Höchstlänge. Wie gezählt wird, veröffentlicht die Plattform nicht; Codepoints sind die Lesart, der kein Bericht widerspricht.",
        fix "Auf {limit} Zeichen kürzen";
    sv "För lång text", "Texten har {actual} tecken; högst {limit} är tillåtna.",
        why "Varje text i en mall har en längsta längd. Plattformen säger inte hur den räknar; kodpunkter är den tolkning som ingen rapport motsäger.",
        fix "Korta till {limit} tecken";

    /// Counted in code points the text fits, counted as JavaScript counts (UTF-16) it does not. Which one the platform
    /// uses is not published: emojis count double in one of them.
    Warning TOO_LONG_UTF16 = "template/too-long-utf16", Contested, [documented 100/2388040], from [&OBSERVED_COUNTING];
    en "Possibly too long", "Counted in UTF-16 units this text is {actual} long, above the limit of {limit}.";
    de "Möglicherweise zu lang", "In UTF-16-Einheiten gezählt ist dieser Text {actual} lang und damit über der Grenze von {limit}.",
        why "In Codepoints gezählt passt der Text, in UTF-16-Einheiten (so zählt JavaScript) nicht. Welche Zählung die Plattform verwendet, ist nicht veröffentlicht: In einer davon zählen Emojis doppelt.";
    sv "Möjligen för lång", "Räknat i UTF-16-enheter är texten {actual} lång, över gränsen på {limit}.",
        why "Räknat i kodpunkter ryms texten, räknat som JavaScript räknar (UTF-16) gör den det inte. Vilket plattformen använder är inte publicerat: i det ena räknas emojier dubbelt.";

    /// A field that a component of this kind does not take is refused when the template is created.
    Error UNEXPECTED_MEMBER = "template/unexpected-member", Documented, [observed 100/2388042], from [&COMPONENTS, &OBSERVED_AUTHENTICATION];
    en "Field not allowed here", "The field {name} is not allowed here.", fix "Remove the field";
    de "Feld hier nicht zulässig", "Das Feld {name} ist hier nicht zulässig.",
        why "Ein Feld, das eine Komponente dieser Art nicht kennt, führt beim Anlegen der Vorlage zur Ablehnung.",
        fix "Feld entfernen";
    sv "Fältet är inte tillåtet här", "Fältet {name} är inte tillåtet här.",
        why "Ett fält som en komponent av det här slaget inte tar emot gör att mallen avvisas när den skapas.",
        fix "Ta bort fältet";
}

/// The rules of this domain for its shapes.
pub(super) static SHAPE: ShapeRules = ShapeRules {
    wrong_type: WRONG_TYPE,
    missing: MISSING_MEMBER,
    unknown: UNKNOWN_MEMBER,
    word: UNKNOWN_WORD,
    empty: EMPTY_TEXT,
    too_long: TOO_LONG,
    too_long_utf16: TOO_LONG_UTF16,
    items: None,
    exact: false,
};

const fn any(name: &'static str) -> Field {
    Field::of(name, Type::Any)
}

const fn boolean(name: &'static str) -> Field {
    Field::of(name, Type::Boolean)
}

const fn text(name: &'static str) -> Field {
    Field::of(name, Type::Text)
}

const fn object(name: &'static str) -> Field {
    Field::of(name, Type::Object)
}

/// The template itself, as it is created or edited.
pub(super) const TEMPLATE: &Shape = shape![
    Field::text("name", &NAME),
    any("language"),
    Field::of("languages", Type::List),
    text("category"),
    Field::of("components", Type::List),
    Field::one_of("parameter_format", "POSITIONAL, NAMED"),
    any("message_send_ttl_seconds"),
    boolean("allow_category_change"),
    text("sub_category"),
    Field::one_of("display_format", "ORDER_DETAILS"),
    Field::one_of("send_type", "CAMPAIGN, DIRECT"),
    object("degrees_of_freedom_spec"),
    boolean("cta_url_link_tracking_opted_out"),
    boolean("is_primary_device_delivery_only"),
    text("library_template_name"),
    Field::of("library_template_button_inputs", Type::List),
    object("library_template_body_inputs"),
];

/// What the platform adds when a template is read back.
pub(super) const STORED: &str = "id, status, correct_category, previous_category, rejected_reason, rejection_info, \
     quality_score, bid_spec, creative_sourcing_spec, degrees_of_freedom_spec, last_updated_time, created_time, \
     specific_rejection_reasons";

/// Adjustments to a library template's body.
pub(super) const LIBRARY_BODY: &Shape = shape![
    boolean("add_contact_number"),
    boolean("add_learn_more_link"),
    boolean("add_security_recommendation"),
    boolean("add_track_package_link"),
    Field::of("code_expiration_minutes", Type::Integer),
];

/// A header with text.
pub(super) const HEADER_TEXT_FIELDS: &Shape =
    shape![any("format"), Field::text("text", &HEADER_TEXT).needed(), object("example")];

/// A header with media.
pub(super) const HEADER_MEDIA_FIELDS: &Shape = shape![any("format"), object("example")];

/// A header whose content comes when the template is sent.
pub(super) const HEADER_BARE_FIELDS: &Shape = shape![any("format")];

/// A body.
pub(super) const BODY_FIELDS: &Shape = shape![text("text").needed(), object("example")];

/// The body of an authentication template.
pub(super) const AUTHENTICATION_BODY_FIELDS: &Shape = shape![boolean("add_security_recommendation")];

/// A footer.
pub(super) const FOOTER_FIELDS: &Shape = shape![Field::text("text", &FOOTER_TEXT).needed()];

/// The footer of an authentication template.
pub(super) const AUTHENTICATION_FOOTER_FIELDS: &Shape = shape![Field::of("code_expiration_minutes", Type::Integer)];

/// The buttons.
pub(super) const BUTTONS_FIELDS: &Shape = shape![Field::of("buttons", Type::List).needed()];

/// A carousel, and one of its cards.
pub(super) const CAROUSEL_FIELDS: &Shape = shape![Field::of("cards", Type::List).needed()];

/// A card.
pub(super) const CARD_FIELDS: &Shape = shape![Field::of("components", Type::List).needed()];

/// A limited-time offer, and what stands in it.
pub(super) const OFFER_FIELDS: &Shape = shape![object("limited_time_offer").needed()];

/// The offer itself.
pub(super) const OFFER_INNER_FIELDS: &Shape =
    shape![Field::text("text", &OFFER_TEXT).needed(), boolean("has_expiration")];

/// A component that is only its type.
pub(super) const BARE_FIELDS: &Shape = shape![];

const LABEL: Field = Field::text("text", &BUTTON_TEXT);

/// The types of buttons, as a message lists them.
pub(super) const BUTTON_TYPES: &str = "QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE, FLOW, VOICE_CALL, CATALOG, MPM, SPM, ORDER_DETAILS, REQUEST_CONTACT_INFO, APP, OTP";

/// The fields of each type of button.
pub(super) static BUTTON_FIELDS: &[(&str, &Shape)] = &[
    ("QUICK_REPLY", shape![LABEL.needed()]),
    (
        "URL",
        shape![
            LABEL.needed(),
            Field::text("url", &URL).needed(),
            any("example"),
            object("app_deep_link"),
            boolean("payment_link_preview"),
        ],
    ),
    ("PHONE_NUMBER", shape![LABEL.needed(), Field::text("phone_number", &PHONE_NUMBER).needed()]),
    ("COPY_CODE", shape![any("text"), any("example").needed()]),
    (
        "FLOW",
        shape![
            LABEL.needed(),
            any("flow_id"),
            text("flow_name"),
            any("flow_json"),
            Field::one_of("flow_action", "NAVIGATE, DATA_EXCHANGE"),
            text("navigate_screen"),
            text("nagivate_screen"),
            text("icon"),
        ],
    ),
    ("VOICE_CALL", shape![LABEL.needed()]),
    ("CATALOG", shape![LABEL]),
    ("MPM", shape![LABEL]),
    ("SPM", shape![LABEL]),
    ("ORDER_DETAILS", shape![LABEL]),
    ("REQUEST_CONTACT_INFO", shape![any("text")]),
    ("APP", shape![LABEL]),
    (
        "OTP",
        shape![
            Field::one_of("otp_type", "COPY_CODE, ONE_TAP, ZERO_TAP").needed(),
            LABEL,
            Field::text("autofill_text", &BUTTON_TEXT),
            boolean("zero_tap_terms_accepted"),
            Field::of("supported_apps", Type::List),
            text("package_name"),
            text("signature_hash"),
        ],
    ),
];

/// An app that a one-time code may be handed to.
pub(super) const APP_FIELDS: &Shape =
    shape![Field::text("package_name", &PACKAGE_NAME).needed(), text("signature_hash").needed()];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_names_every_type_of_button() {
        let names: Vec<&str> = BUTTON_FIELDS.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.join(", "), BUTTON_TYPES);
    }
}
