//! What the objects of a message may hold, and what is said where they hold something else.

use super::content::*;
use super::limits::*;
use super::values::*;
use crate::shape;
use crate::shape::{Field, Shape, ShapeRules, Type};
use crate::sources::*;

crate::rules! {
    /// The platform reads each field as one type and refuses the call where it finds another.
    Error WRONG_TYPE = "message/wrong-type", Documented, [documented 100], from [&SENDING, &OPENAPI];
    en "Value of the wrong type", "This value must be of type {expected}.";
    de "Wert vom falschen Typ", "Dieser Wert muss vom Typ {expected} sein.",
        why "Die Plattform liest jedes Feld als einen bestimmten Typ und lehnt den Aufruf ab, wenn sie einen anderen findet.";
    sv "Värde av fel typ", "Värdet måste vara av typen {expected}.",
        why "Plattformen läser varje fält som en viss typ och avvisar anropet om den hittar en annan.";

    /// Each type of message has fields without which it cannot be sent: the object named as the type, the recipient,
    /// the text, the action of an interactive message.
    Error | Warning MISSING_MEMBER = "message/missing-member", Documented, [documented 131008, documented 100], from [&SENDING, &ERRORS];
    en "Required field missing", "The field {name} is missing here and is required.";
    de "Pflichtfeld fehlt", "Hier fehlt das Pflichtfeld {name}.",
        why "Jede Art von Nachricht hat Felder, ohne die sie sich nicht senden lässt: das Objekt mit dem Namen des Typs, die empfangende Person, den Text, die Aktion einer interaktiven Nachricht.";
    sv "Obligatoriskt fält saknas", "Här saknas det obligatoriska fältet {name}.",
        why "Varje meddelandetyp har fält som måste finnas för att det ska gå att skicka: objektet med typens namn, mottagaren, texten, åtgärden i ett interaktivt meddelande.";

    /// The platform refuses unsupported or misspelt fields with code 100. A field that resembles a known one is taken
    /// for misspelt; any other may be newer than this list, so it is only a warning.
    Error | Warning UNKNOWN_MEMBER = "message/unknown-member", Documented, [documented 100], from [&ERRORS, &OPENAPI];
    en "Unknown field", "The field {name} is not known here; check its spelling.", fix "Rename it to {nearest}";
    de "Unbekanntes Feld", "Das Feld {name} ist hier nicht bekannt; bitte prüfen Sie die Schreibweise.",
        why "Nicht unterstützte oder falsch geschriebene Felder lehnt die Plattform mit Code 100 ab. Ein Feld, das einem bekannten ähnelt, gilt als falsch geschrieben; jedes andere kann neuer sein als diese Liste, daher ist es nur eine Warnung.",
        fix "In {nearest} umbenennen";
    sv "Okänt fält", "Fältet {name} är inte känt här; kontrollera stavningen.",
        why "Plattformen avvisar fält som inte stöds eller är felstavade med kod 100. Ett fält som liknar ett känt räknas som felstavat; andra kan vara nyare än listan och ger därför bara en varning.",
        fix "Byt namn till {nearest}";

    /// The field takes one of a few words. One of them in another case is a warning, since nobody has published what
    /// becomes of it.
    Error | Warning UNKNOWN_WORD = "message/unknown-word", Documented, [documented 131009, documented 100], from [&SENDING, &OBSERVED_SUB_TYPE];
    en "Word not allowed here", "The field {name} must be one of: {allowed}.", fix "Use {nearest}";
    de "Wort hier nicht zulässig", "Das Feld {name} muss eines dieser Wörter enthalten: {allowed}.",
        why "Das Feld nimmt eines von wenigen Wörtern an. Eines davon in anderer Groß- und Kleinschreibung ist eine Warnung, da niemand veröffentlicht hat, was daraus wird.",
        fix "{nearest} verwenden";
    sv "Ordet är inte tillåtet här", "Fältet {name} måste vara något av: {allowed}.",
        why "Fältet tar ett av några få ord. Ett av dem med andra stora och små bokstäver ger en varning, eftersom ingen har publicerat vad som händer då.",
        fix "Använd {nearest}";

    /// A text that has to be there must hold at least one character.
    Error EMPTY_TEXT = "message/empty-text", Documented, [documented 131008, documented 100], from [&TEXT_MESSAGES, &CLIENTS];
    en "Empty text", "The field {name} may not be empty.";
    de "Leerer Text", "Das Feld {name} darf nicht leer sein.",
        why "Ein Text, der vorhanden sein muss, braucht mindestens ein Zeichen.";
    sv "Tom text", "Fältet {name} får inte vara tomt.",
        why "En text som måste finnas behöver minst ett tecken.";

    /// Every text of a message has a greatest length. The platform does not publish how it counts; its description for
    /// machines counts code points.
    Error TOO_LONG = "message/too-long", Documented, [documented 100], from [&OPENAPI, &ERRORS];
    en "Text too long", "This text has {actual} characters; {limit} are allowed.", fix "Cut to {limit} characters";
    de "Text zu lang", "Dieser Text hat {actual} Zeichen; zulässig sind {limit}.",
        why "Jeder Text einer Nachricht hat eine Höchstlänge. Wie gezählt wird, veröffentlicht die Plattform nicht; ihre maschinenlesbare Beschreibung zählt Codepoints.",
        fix "Auf {limit} Zeichen kürzen";
    sv "För lång text", "Texten har {actual} tecken; högst {limit} är tillåtna.",
        why "Varje text i ett meddelande har en längsta längd. Plattformen säger inte hur den räknar; dess maskinläsbara beskrivning räknar kodpunkter.",
        fix "Korta till {limit} tecken";

    /// Counted in code points the text fits, counted as JavaScript counts (UTF-16) it does not. Which one the platform
    /// uses is not published: emojis count double in one of them.
    Warning TOO_LONG_UTF16 = "message/too-long-utf16", Contested, [documented 100], from [&OPENAPI, &CLIENTS];
    en "Possibly too long", "Counted in UTF-16 units this text is {actual} long, above the limit of {limit}.";
    de "Möglicherweise zu lang", "In UTF-16-Einheiten gezählt ist dieser Text {actual} lang und damit über der Grenze von {limit}.",
        why "In Codepoints gezählt passt der Text, in UTF-16-Einheiten (so zählt JavaScript) nicht. Welche Zählung die Plattform verwendet, ist nicht veröffentlicht: In einer davon zählen Emojis doppelt.";
    sv "Möjligen för lång", "Räknat i UTF-16-enheter är texten {actual} lång, över gränsen på {limit}.",
        why "Räknat i kodpunkter ryms texten, räknat som JavaScript räknar (UTF-16) gör den det inte. Vilket plattformen använder är inte publicerat: i det ena räknas emojier dubbelt.";

    /// Sources name two limits for this text. Above the smaller one some clients and providers refuse it; only above the
    /// greater one does nobody accept it.
    Warning LONG_CONTESTED = "message/limit-contested", Contested, [documented 100], from [&OPENAPI, &CLIENTS];
    en "Above the smaller of two limits", "This text has {actual} characters; not every source allows more than {limit}.";
    de "Über der kleineren von zwei Grenzen", "Dieser Text hat {actual} Zeichen; mehr als {limit} erlaubt nicht jede Quelle.",
        why "Für diesen Text nennen die Quellen zwei Grenzen. Über der kleineren lehnen ihn manche Clients und Anbieter ab; erst über der größeren nimmt ihn niemand an.";
    sv "Över den mindre av två gränser", "Texten har {actual} tecken; alla källor tillåter inte fler än {limit}.",
        why "Källorna anger två gränser för texten. Över den mindre avvisar vissa klienter och leverantörer den; först över den större godtar ingen den.";

    /// Lists have a least and a greatest number of items: reply buttons, sections, rows of all sections together,
    /// cards, products, contacts.
    Error ITEM_COUNT = "message/item-count", Documented, [documented 131009, documented 100], from [&REPLY_BUTTONS, &LISTS, &PRODUCTS, &MEDIA_CAROUSEL];
    en "Number of items", "Items here: {actual}; {least} to {limit} are allowed.";
    de "Anzahl der Einträge", "Einträge hier: {actual}; zulässig sind {least} bis {limit}.",
        why "Listen haben eine kleinste und eine größte Zahl von Einträgen: Antwort-Schaltflächen, Abschnitte, Zeilen aller Abschnitte zusammen, Karten, Produkte, Kontakte.";
    sv "Antal poster", "Poster här: {actual}; tillåtet är {least} till {limit}.",
        why "Listor har ett minsta och ett största antal poster: svarsknappar, avsnitt, rader i alla avsnitt tillsammans, kort, produkter, kontakter.";

    /// Some fields that other messages have do not go with this one: a caption with audio or a sticker, a header with a
    /// carousel or a single product, a contextual reply with a reaction.
    Error | Warning NOT_HERE = "message/unexpected-member", Documented, [documented 100], from [&OPENAPI, &PRODUCTS, &REPLIES];
    en "Field not allowed here", "The field {name} is not allowed here.", fix "Remove the field";
    de "Feld hier nicht zulässig", "Das Feld {name} ist hier nicht zulässig.",
        why "Manche Felder anderer Nachrichten passen hier nicht: eine Bildunterschrift zu Audio oder Sticker, eine Kopfzeile zu einem Karussell oder einem einzelnen Produkt, eine Antwort mit Bezug bei einer Reaktion.",
        fix "Feld entfernen";
    sv "Fältet är inte tillåtet här", "Fältet {name} är inte tillåtet här.",
        why "Vissa fält i andra meddelanden passar inte här: bildtext till ljud eller sticker, sidhuvud i en karusell eller med en enda produkt, svar på ett meddelande vid en reaktion.",
        fix "Ta bort fältet";

    /// Numbers such as minutes, days, an index or a degree have bounds.
    Error OUT_OF_RANGE = "message/out-of-range", Documented, [documented 131009], from [&VOICE_CALL, &GROUPS, &LOCATION_MESSAGES, &DIRECT_SEND];
    en "Number out of range", "The field {name} must be a number from {least} to {limit}.";
    de "Zahl außerhalb des Bereichs", "Das Feld {name} muss eine Zahl von {least} bis {limit} sein.",
        why "Zahlen wie Minuten, Tage, ein Index oder ein Grad haben Grenzen.";
    sv "Talet är utanför gränserna", "Fältet {name} måste vara ett tal från {least} till {limit}.",
        why "Tal som minuter, dagar, ett index eller en grad har gränser.";

    /// Two fields say the same in two ways: the id or the link of a file, the id or the name of a Flow. The platform takes
    /// one of them.
    Error EXACTLY_ONE = "message/exactly-one", Documented, [documented 131008, documented 100], from [&OPENAPI, &FLOW];
    en "One of two fields", "Exactly one of the fields {first} and {second} is required here.";
    de "Eines von zwei Feldern", "Hier ist genau eines der Felder {first} und {second} erforderlich.",
        why "Zwei Felder sagen dasselbe auf zwei Arten: ID oder Link einer Datei, ID oder Name eines Flows. Die Plattform nimmt eines davon.";
    sv "Ett av två fält", "Här krävs exakt ett av fälten {first} och {second}.",
        why "Två fält säger samma sak på två sätt: id eller länk till en fil, id eller namn på ett Flow. Plattformen tar ett av dem.";

    /// Names and references that the platform files something under are made of few characters.
    Error CHARACTERS = "message/characters", Documented, [documented 131009], from [&PAYMENTS_IN, &DIRECT_SEND];
    en "Character not allowed", "The field {name} may only hold these characters: {allowed}.";
    de "Zeichen nicht zulässig", "Das Feld {name} darf nur diese Zeichen enthalten: {allowed}.",
        why "Namen und Referenzen, unter denen die Plattform etwas ablegt, bestehen aus wenigen Zeichen.";
    sv "Otillåtet tecken", "Fältet {name} får bara innehålla dessa tecken: {allowed}.",
        why "Namn och referenser som plattformen sorterar något under består av få tecken.";

    /// Ids tell answers apart, titles tell choices apart: neither may stand twice.
    Error DUPLICATE = "message/duplicate", Documented, [documented 131009, documented 100], from [&REPLY_BUTTONS, &LISTS, &MEDIA_CAROUSEL];
    en "Value used twice", "The field {name} must be different in each item.";
    de "Wert doppelt verwendet", "Das Feld {name} muss in jedem Eintrag anders sein.",
        why "IDs unterscheiden Antworten, Titel unterscheiden Auswahlmöglichkeiten: Beides darf nicht doppelt vorkommen.";
    sv "Värdet används två gånger", "Fältet {name} måste skilja sig mellan posterna.",
        why "Id:n skiljer svar åt och titlar skiljer val åt: inget av dem får förekomma två gånger.";
}

pub(super) static SHAPE: ShapeRules = ShapeRules {
    wrong_type: WRONG_TYPE,
    missing: MISSING_MEMBER,
    unknown: UNKNOWN_MEMBER,
    word: UNKNOWN_WORD,
    empty: EMPTY_TEXT,
    too_long: TOO_LONG,
    too_long_utf16: TOO_LONG_UTF16,
    items: Some(ITEM_COUNT),
    exact: true,
};

pub(super) const fn any(name: &'static str) -> Field {
    Field::of(name, Type::Any)
}

pub(super) const fn boolean(name: &'static str) -> Field {
    Field::of(name, Type::Boolean)
}

pub(super) const fn text(name: &'static str) -> Field {
    Field::of(name, Type::Text)
}

/// An id or an index, which samples write as a string or as a number.
pub(super) const fn word(name: &'static str) -> Field {
    Field::of(name, Type::Word)
}

/// A field that does not belong where it stands.
pub(super) const fn stray(name: &'static str) -> Field {
    any(name).also(not_here)
}

/// The message itself, but for the object named as its type.
pub(super) const MESSAGE: &Shape = shape![
    Field::one_of("messaging_product", "whatsapp").needed(),
    Field::one_of("recipient_type", "individual, group"),
    any("to"),
    any("recipient"),
    Field::object("context", shape![text("message_id").needed()]),
    Field::text("biz_opaque_callback_data", &CALLBACK_DATA),
    text("recipient_identity_key_hash"),
    word("messaging_account_id"),
    Field::one_of("category", "utility, authentication, service"),
    any("ttl_seconds"),
    Field::object("direct_send_config", shape![Field::text("template_name", &DIRECT_NAME).needed().also(direct_name)]),
];

/// A read mark, alone or with the sign that somebody is typing.
pub(super) const MARK: &Shape = shape![
    Field::one_of("messaging_product", "whatsapp").needed(),
    Field::one_of("status", "read").needed(),
    text("message_id").needed(),
    Field::object("typing_indicator", shape![Field::one_of("type", "text").needed()]),
];

/// The object of each type, but for those that walks of their own read.
pub(super) const CONTENT: &Shape = shape![
    Field::object("text", shape![Field::text("body", &TEXT_BODY).needed(), boolean("preview_url").also(preview)]),
    Field::object("image", shape![ID, FILE, CAPTION_FIELD]).also(id_or_link),
    Field::object("video", shape![ID, FILE, CAPTION_FIELD]).also(id_or_link),
    Field::object("audio", shape![ID, FILE, boolean("voice"), stray("caption")]).also(id_or_link),
    Field::object("document", shape![ID, FILE, CAPTION_FIELD, text("filename").also(filename)]).also(id_or_link),
    Field::object("sticker", shape![ID, FILE, stray("caption")]).also(id_or_link),
    Field::object("location", LOCATION),
    Field::counted("contacts", &CONTACTS, CONTACT).also(contacts),
    Field::object("reaction", shape![text("message_id").needed(), text("emoji").also(emoji)]).also(reaction),
    Field::object("pin", PIN).also(pin),
];

/// A text that is sent directly has the length of a template's.
pub(super) const TEXT_DIRECT: &Shape = shape![Field::object(
    "text",
    shape![Field::text("body", &BODY_TEXT).needed(), boolean("preview_url").also(preview)]
)];

const ID: Field = word("id");
const FILE: Field = text("link").also(file);
const CAPTION_FIELD: Field = Field::text("caption", &CAPTION);

/// A medium of a header, a parameter or an item.
pub(super) const MEDIUM: &Shape = shape![ID, FILE, text("filename").also(filename), stray("caption")];

/// A document on top of a template.
pub(super) const PDF: &Shape = shape![ID, text("link").also(pdf), text("filename").also(filename), stray("caption")];

/// A place.
pub(super) const LOCATION: &Shape = shape![
    word("latitude").needed().also(latitude),
    word("longitude").needed().also(longitude),
    text("name").also(place_name),
    text("address").also(place_address),
];

const NAME: &Shape = shape![
    text("formatted_name").needed(),
    text("first_name"),
    text("last_name"),
    text("middle_name"),
    text("suffix"),
    text("prefix"),
];

const POSTAL_ADDRESS: &Shape =
    shape![text("street"), text("city"), text("state"), text("zip"), text("country"), text("country_code")];

const CONTACT: &Shape = shape![
    Field::list("addresses", POSTAL_ADDRESS),
    text("birthday").also(birthday),
    Field::list("emails", shape![text("email")]),
    Field::object("name", NAME).needed().also(name_parts),
    Field::object("org", shape![text("company"), text("department"), text("title")]),
    Field::list("phones", shape![text("phone"), text("wa_id")]).also(invites),
    Field::list("urls", shape![text("url")]),
];

const PIN: &Shape = shape![
    Field::one_of("type", "pin, unpin").needed(),
    text("message_id").needed(),
    word("expiration_days").also(pin_days),
];
