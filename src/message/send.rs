//! Templates that are sent: components, parameters, buttons. What the template itself asks for is another walk.

pub(super) mod shapes;

use super::against::values::NAME_MISSING;
use super::limits::{CARDS, PARAMETER_SPACES};
use super::shapes::*;
use super::values::unique;
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::shape::{Shape, Type, find_word};
use crate::sources::*;
use crate::template::language::check_code;
use crate::text::{Text, runs};
use shapes::{ACTIONS, BUTTON, CALL, CARD, CARDS_FIELDS, COMPONENT, KINDS, PARAMETERS, SUB_TYPES, TAKEN, TEMPLATE};
use std::ops::Range;

crate::rules! {
    /// A template exists in languages of the platform's closed list, with an underscore. With another code there is no
    /// template of that name.
    Error LANGUAGE = "message/template-language", Documented, [documented 132001], from [&LANGUAGES, &ERRORS];
    en "Unknown language code", "This is not one of the platform's language codes, such as en_US or pt_BR.", fix "Use {nearest}";
    de "Unbekannter Sprachcode", "Dies ist keiner der Sprachcodes der Plattform, wie en_US oder pt_BR.",
        why "Eine Vorlage gibt es in Sprachen der geschlossenen Liste der Plattform, mit Unterstrich. Zu einem anderen Code gibt es keine Vorlage dieses Namens.",
        fix "{nearest} verwenden";
    sv "Okänd språkkod", "Detta är inte någon av plattformens språkkoder, som en_US eller pt_BR.",
        why "En mall finns på språk ur plattformens slutna lista, med understreck. Med en annan kod finns ingen mall med det namnet.",
        fix "Använd {nearest}";

    /// A value may hold no line break, no tab and at most four spaces in a row; the platform refuses the call.
    Error SPACE = "message/parameter-space", Observed, [observed 132018], from [&OBSERVED_PARAMETER];
    en "Line break, tab or many spaces", "A value may hold no line break, no tab and at most {limit} spaces in a row.", fix "Use one space";
    de "Zeilenumbruch, Tabulator oder viele Leerzeichen", "Ein Wert darf keinen Zeilenumbruch, keinen Tabulator und höchstens {limit} Leerzeichen hintereinander enthalten.",
        why "Ein Wert darf keinen Zeilenumbruch, keinen Tabulator und höchstens vier Leerzeichen hintereinander enthalten; sonst lehnt die Plattform den Aufruf ab.",
        fix "Ein Leerzeichen verwenden";
    sv "Radbrytning, tabb eller många mellanslag", "Ett värde får inte innehålla radbrytning, tabb eller fler än {limit} mellanslag i rad.",
        why "Ett värde får inte innehålla radbrytning, tabb eller fler än fyra mellanslag i rad; annars avvisar plattformen anropet.",
        fix "Använd ett mellanslag";

    /// A value that goes into a URL is put there as it is: spaces, colons, vertical bars and letters outside of ASCII
    /// must be percent-encoded, or the send fails.
    Error ENCODING = "message/url-parameter-encoding", Documented, [documented 132018], from [&COMPONENTS];
    en "Value not encoded for a URL", "In a URL, spaces, colons, | and characters outside of ASCII must be percent-encoded.", fix "Percent-encode it";
    de "Wert nicht für eine URL kodiert", "In einer URL müssen Leerzeichen, Doppelpunkte, | und Zeichen außerhalb von ASCII prozentkodiert sein.",
        why "Ein Wert kommt unverändert in die URL: Leerzeichen, Doppelpunkte, senkrechte Striche und Buchstaben außerhalb von ASCII müssen prozentkodiert sein, sonst scheitert der Versand.",
        fix "Prozentkodieren";
    sv "Värdet är inte kodat för en URL", "I en URL måste mellanslag, kolon, | och tecken utanför ASCII procentkodas.",
        why "Ett värde sätts in i URL:en som det är: mellanslag, kolon, lodstreck och bokstäver utanför ASCII måste procentkodas, annars misslyckas sändningen.",
        fix "Procentkoda";

    /// Each component, and each type of button, takes parameters of certain types.
    Error TYPE_HERE = "message/parameter-type", Documented, [documented 132012], from [&COMPONENTS, &ERRORS];
    en "Parameter of another type", "A parameter here must be of type {allowed}.";
    de "Parameter eines anderen Typs", "Ein Parameter muss hier vom Typ {allowed} sein.",
        why "Jede Komponente und jeder Schaltflächentyp nimmt Parameter bestimmter Typen an.";
    sv "Parameter av en annan typ", "En parameter här måste vara av typen {allowed}.",
        why "Varje komponent och varje knapptyp tar parametrar av vissa typer.";

    /// A button is found by its index, counted from 0 over all buttons of the template. All samples but that of the call
    /// button have it.
    Warning INDEX = "message/button-index-missing", Documented, [documented 131008], from [&COMPONENTS, &CAROUSEL];
    en "Button without an index", "A button needs its index, counted from 0 over all buttons of the template.";
    de "Schaltfläche ohne Index", "Eine Schaltfläche braucht ihren Index, ab 0 über alle Schaltflächen der Vorlage gezählt.",
        why "Eine Schaltfläche wird über ihren Index gefunden, ab 0 über alle Schaltflächen der Vorlage gezählt. Alle Beispiele außer dem der Anruf-Schaltfläche haben ihn.";
    sv "Knapp utan index", "En knapp behöver sitt index, räknat från 0 över mallens alla knappar.",
        why "En knapp hittas via sitt index, räknat från 0 över mallens alla knappar. Alla exempel utom ringknappens har det.";

    /// An offer that has run out shows as such the moment it arrives. The instant is given in milliseconds; seconds lie
    /// in January 1970.
    Warning EXPIRED = "message/offer-expired", Documented, [], from [&OFFER];
    en "Offer has run out", "The offer ends in the past; the instant is given in milliseconds.";
    de "Angebot abgelaufen", "Das Angebot endet in der Vergangenheit; der Zeitpunkt wird in Millisekunden angegeben.",
        why "Ein abgelaufenes Angebot erscheint schon bei der Ankunft als abgelaufen. Der Zeitpunkt wird in Millisekunden angegeben; Sekunden liegen im Januar 1970.";
    sv "Erbjudandet har gått ut", "Erbjudandet slutar i det förflutna; tidpunkten anges i millisekunder.",
        why "Ett erbjudande som har gått ut visas som utgånget redan när det kommer fram. Tidpunkten anges i millisekunder; sekunder hamnar i januari 1970.";
}

pub(super) fn check(template: Json, out: &mut Report) {
    if !SHAPE.read(template, TEMPLATE, out) {
        return;
    }
    for component in template.items_at("components") {
        self::component(component, out);
    }
}

/// The code of a language that templates have.
fn language(code: Json, out: &mut Report) {
    let written = code.text().unwrap_or_default();
    if !written.is_empty() {
        check_code(LANGUAGE, code, written, out);
    }
}

fn component(json: Json, out: &mut Report) {
    if out.is_full() || !SHAPE.is(json, Type::Object, out) || !SHAPE.needs(json, "type", out) {
        return;
    }
    match find_word(KINDS, json.word("type").unwrap_or_default()) {
        None => {
            if let Some(word) = json.get("type").filter(|word| SHAPE.is(*word, Type::Text, out)).and_then(Text::of) {
                SHAPE.one_of(word, KINDS, out);
            }
        }
        Some("button") => button(json, out),
        Some("carousel") => {
            SHAPE.read(json, CARDS_FIELDS, out);
            cards(json, out);
        }
        Some(kind) => {
            SHAPE.read(json, COMPONENT, out);
            for parameter in json.items_at("parameters") {
                self::parameter(parameter, kind, out);
            }
            names(json, out);
        }
    }
}

/// Where one value of a component has a name, its template has names and the others need theirs.
fn names(component: Json, out: &mut Report) {
    let nameless = |value: &Json| value.word("parameter_name").is_none_or(str::is_empty);
    let values = || component.items_at("parameters");
    if !values().all(|value| value.get("parameter_name").is_none()) {
        for value in values().filter(nameless) {
            out.add(NAME_MISSING, value);
        }
    }
}

fn cards(carousel: Json, out: &mut Report) {
    let Some(list) = carousel.get("cards").filter(|list| list.kind() == Kind::List) else { return };
    SHAPE.count(list, list.items().count(), 2, &CARDS, out);
    let mut indexes = Vec::new();
    for card in list.items() {
        if SHAPE.read(card, CARD, out) {
            unique(card.get("card_index"), &mut indexes, out);
            // A card has no carousel of its own, so this goes no deeper.
            for inner in card.items_at("components").filter(|inner| !inner.is("type", "carousel")) {
                component(inner, out);
            }
        }
    }
}

/// A type of button, in any case: samples have both.
fn sub_type(word: Json, out: &mut Report) {
    let Some(text) = Text::of(word).filter(|text| !text.value.is_empty()) else { return };
    if find_word(SUB_TYPES, text.value).is_none() {
        SHAPE.one_of(text, SUB_TYPES, out);
    }
}

fn button(button: Json, out: &mut Report) {
    SHAPE.read(button, BUTTON, out);
    let sub_type = button.word("sub_type").unwrap_or_default().to_ascii_lowercase();
    if button.get("index").is_none() && sub_type != "voice_call" {
        out.add(INDEX, button);
    }
    for parameter in button.items_at("parameters") {
        self::parameter(parameter, &sub_type, out);
    }
}

/// A parameter of a component, or of a button of that type.
fn parameter(parameter: Json, of: &str, out: &mut Report) {
    if !SHAPE.is(parameter, Type::Object, out) || !SHAPE.needs(parameter, "type", out) {
        return;
    }
    let Some((_, taken)) = TAKEN.iter().find(|(known, _)| *known == of) else { return };
    let Some(kind) = find_word(taken, parameter.word("type").unwrap_or_default()) else {
        if let Some(written) = parameter.get("type").filter(|written| SHAPE.is(*written, Type::Text, out)) {
            out.add(TYPE_HERE, written).text("allowed", taken);
        }
        return;
    };
    let mut read = |object: Json, shapes: &[(&str, &'static Shape)], name: &str| {
        if let Some((_, shape)) = shapes.iter().find(|(known, _)| *known == name) {
            SHAPE.read(object, shape, out);
        }
    };
    match (of, kind) {
        ("quick_reply", "text") => {}
        ("voice_call", "payload") => {
            SHAPE.read(parameter, CALL, out);
        }
        (_, "action") => {
            read(parameter, PARAMETERS, kind);
            if let Some(action) = parameter.get("action").filter(|action| action.kind() == Kind::Object) {
                read(action, ACTIONS, of);
            }
        }
        _ => read(parameter, PARAMETERS, kind),
    }
    if kind == "text" && of != "quick_reply" {
        text(parameter, of, out);
    }
}

/// A currency's three capitals.
fn currency_code(code: Json, out: &mut Report) {
    let text = code.text().unwrap_or_default();
    if text.len() != 3 || !text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        out.add(CHARACTERS, code).text("name", "code").text("allowed", "A-Z A-Z A-Z");
    }
}

/// The end of an offer that has run out.
fn expired(ends: Json, out: &mut Report) {
    if ends.integer().is_some_and(|ends| ends <= out.context().now) {
        out.add(EXPIRED, ends);
    }
}

fn text(parameter: Json, of: &str, out: &mut Report) {
    let Some(text) = Text::at(parameter, "text") else { return };
    let limit = PARAMETER_SPACES.now(out.context());
    for at in runs(text.value, |c| matches!(c, ' ' | '\t' | '\n' | '\r')) {
        if out.is_full() {
            return;
        }
        let run = text.piece(at.clone());
        if run.len() as i64 > limit || run.bytes().any(|byte| byte != b' ') {
            let by = if of == "url" { "%20" } else { " " };
            out.add(SPACE, text.json).number("limit", limit).rewrite(&text, at, by, false);
        }
    }
    if of == "url" {
        encoding(&text, out);
    }
}

/// One finding for each stretch that must be encoded; what is a line break or a tab was said already.
fn encoding(text: &Text, out: &mut Report) {
    let odd = |c: char| !c.is_ascii() || matches!(c, ' ' | ':' | '|');
    for at in runs(text.value, odd) {
        if out.is_full() {
            return;
        }
        if text.piece(at.clone()).len() < 5 || text.piece(at.clone()).contains(|c| c != ' ') {
            let by = encoded(text, &at);
            out.add(ENCODING, text.json).rewrite(text, at, &by, true);
        }
    }
}

/// The bytes of a piece, percent-encoded.
fn encoded(text: &Text, at: &Range<usize>) -> String {
    let mut encoded = String::new();
    for byte in text.piece(at.clone()).bytes() {
        encoded.push('%');
        for nibble in [byte >> 4, byte & 15] {
            encoded.push(char::from(if nibble < 10 { b'0' + nibble } else { b'A' - 10 + nibble }));
        }
    }
    encoded
}
