//! The header: text, media, a place or a product.

use super::examples;
use super::limits::HEADER_PARAMETERS;
use super::parameters;
use super::parts::{Category, FORMATS, Mode, Template};
use super::shapes::{HEADER_BARE_FIELDS, HEADER_MEDIA_FIELDS, HEADER_TEXT_FIELDS, SHAPE, UNEXPECTED_MEMBER};
use crate::json::Json;
use crate::report::Report;
use crate::rule::Rule;
use crate::shape::{Type, find_word, near_word};
use crate::sources::*;
use crate::text::{Text, emojis, formatting_marks, parameters as braces};
use std::ops::Range;

crate::rules! {
    /// A header is TEXT, IMAGE, VIDEO, GIF, DOCUMENT, LOCATION or PRODUCT, in capitals or small letters.
    Error UNKNOWN_FORMAT = "template/unknown-header-format", Documented, [documented 100], from [&REFERENCE, &COMPONENTS, &SINGLE_PRODUCT];
    en "Unknown header format", "The format of a header must be one of: {allowed}.";
    de "Unbekanntes Format der Kopfzeile", "Das Format einer Kopfzeile muss eines von diesen sein: {allowed}.",
        why "Eine Kopfzeile ist TEXT, IMAGE, VIDEO, GIF, DOCUMENT, LOCATION oder PRODUCT, in Groß- oder Kleinbuchstaben.";
    sv "Okänt format på sidhuvudet", "Sidhuvudets format måste vara något av: {allowed}.",
        why "Ett sidhuvud är TEXT, IMAGE, VIDEO, GIF, DOCUMENT, LOCATION eller PRODUCT, med stora eller små bokstäver.";

    /// A text header holds one parameter at the most.
    Error HEADER_TOO_MANY = "template/header-parameters", Documented, [documented 100/2388047, observed 100/2388072], from [&COMPONENTS];
    en "Too many parameters in the header", "A header may hold {limit} parameter; this one has {actual}.";
    de "Zu viele Parameter in der Kopfzeile", "Eine Kopfzeile darf {limit} Parameter enthalten; diese hat {actual}.",
        why "Eine Kopfzeile aus Text enthält höchstens einen Parameter.";
    sv "För många parametrar i sidhuvudet", "Ett sidhuvud får innehålla {limit} parameter; detta har {actual}.",
        why "Ett sidhuvud med text innehåller högst en parameter.";

    /// The platform refuses a header with a line break. Its pages and what it was seen to answer name different
    /// subcodes for the header.
    Error HEADER_NEWLINE = "template/header-newline", Observed, [documented 100/2388047, observed 100/2388072], from [&OBSERVED_HEADER, &COMPONENTS];
    en "Line break in the header", "A header may not hold a line break.", fix "Replace the line break with a space";
    de "Zeilenumbruch in der Kopfzeile", "Eine Kopfzeile darf keinen Zeilenumbruch enthalten.",
        why "Die Plattform lehnt eine Kopfzeile mit Zeilenumbruch ab. Ihre Seiten und ihre beobachteten Antworten nennen für die Kopfzeile verschiedene Subcodes.",
        fix "Zeilenumbruch durch ein Leerzeichen ersetzen";
    sv "Radbrytning i sidhuvudet", "Ett sidhuvud får inte innehålla radbrytning.",
        why "Plattformen avvisar ett sidhuvud med radbrytning. Dess sidor och de svar som setts anger olika underkoder för sidhuvudet.",
        fix "Ersätt radbrytningen med ett mellanslag";

    /// The platform refuses a header with formatting marks, and any asterisk at all. What stands inside a parameter's
    /// braces does not count.
    Error HEADER_FORMATTING = "template/header-formatting", Observed, [documented 100/2388047, observed 100/2388072], from [&OBSERVED_HEADER, &COMPONENTS];
    en "Formatting in the header", "A header may not hold asterisks or other formatting marks.", fix "Remove the marks";
    de "Formatierung in der Kopfzeile", "Eine Kopfzeile darf weder Sternchen noch andere Formatierungszeichen enthalten.",
        why "Die Plattform lehnt eine Kopfzeile mit Formatierungszeichen ab, und überhaupt jedes Sternchen. Was in den Klammern eines Parameters steht, zählt nicht.",
        fix "Zeichen entfernen";
    sv "Formatering i sidhuvudet", "Ett sidhuvud får inte innehålla asterisker eller andra formateringstecken.",
        why "Plattformen avvisar ett sidhuvud med formateringstecken, och varje asterisk över huvud taget. Det som står inom en parameters klammer räknas inte.",
        fix "Ta bort tecknen";

    /// The platform refuses a header with an emoji.
    Error HEADER_EMOJI = "template/header-emoji", Observed, [documented 100/2388047, observed 100/2388072], from [&OBSERVED_HEADER];
    en "Emoji in the header", "A header may not hold an emoji.", fix "Remove the emoji";
    de "Emoji in der Kopfzeile", "Eine Kopfzeile darf kein Emoji enthalten.",
        why "Die Plattform lehnt eine Kopfzeile mit Emoji ab.",
        fix "Emoji entfernen";
    sv "Emoji i sidhuvudet", "Ett sidhuvud får inte innehålla någon emoji.",
        why "Plattformen avvisar ett sidhuvud med emoji.",
        fix "Ta bort emojin";

    /// The sample of a media header is a handle from the Resumable Upload API. A public address is refused, also on
    /// edit.
    Error HANDLE_URL = "template/media-handle-url", Observed, [observed 100/2388273], from [&OBSERVED_HANDLE, &COMPONENTS];
    en "Address instead of a media handle", "header_handle must hold an upload handle; an address is refused.";
    de "Adresse statt Medien-Handle", "header_handle muss ein Upload-Handle enthalten; eine Adresse wird abgelehnt.",
        why "Das Beispiel einer Medien-Kopfzeile ist ein Handle aus der Resumable Upload API. Eine öffentliche Adresse wird abgelehnt, auch beim Bearbeiten.";
    sv "Adress i stället för mediehandtag", "header_handle måste innehålla ett uppladdningshandtag; en adress avvisas.",
        why "Exemplet i ett sidhuvud med media är ett handtag från Resumable Upload API. En publik adress avvisas, även vid redigering.";

    /// A media header takes exactly one sample.
    Error HANDLE_COUNT = "template/media-handle-count", Documented, [documented 100], from [&COMPONENTS];
    en "Number of media handles", "header_handle must hold exactly one handle; it has {actual}.";
    de "Anzahl der Medien-Handles", "header_handle muss genau ein Handle enthalten; es hat {actual}.",
        why "Eine Medien-Kopfzeile nimmt genau ein Beispiel an.";
    sv "Antal mediehandtag", "header_handle måste innehålla exakt ett handtag; det har {actual}.",
        why "Ett sidhuvud med media tar exakt ett exempel.";

    /// A GIF header is an MP4 file that plays in a loop, and only the Marketing Messages API sends it as such.
    Warning GIF = "template/gif-header", Documented, [], from [&COMPONENTS, &MARKETING_API];
    en "GIF header", "A GIF header can be sent only through the Marketing Messages API.";
    de "GIF-Kopfzeile", "Eine GIF-Kopfzeile lässt sich nur über die Marketing Messages API senden.",
        why "Eine GIF-Kopfzeile ist eine MP4-Datei in Endlosschleife, und nur die Marketing Messages API sendet sie als solche.";
    sv "GIF-sidhuvud", "Ett GIF-sidhuvud kan bara skickas genom Marketing Messages API.",
        why "Ett GIF-sidhuvud är en MP4-fil som spelas i slinga, och bara Marketing Messages API skickar den så.";

    /// A location header is for UTILITY and MARKETING templates.
    Error LOCATION_CATEGORY = "template/location-category", Documented, [documented 100], from [&COMPONENTS];
    en "Location in this category", "A location header is possible only in UTILITY and MARKETING templates.";
    de "Standort in dieser Kategorie", "Eine Standort-Kopfzeile ist nur in UTILITY- und MARKETING-Vorlagen möglich.",
        why "Eine Standort-Kopfzeile gibt es in UTILITY- und MARKETING-Vorlagen.";
    sv "Plats i denna kategori", "Ett sidhuvud med plats är möjligt bara i UTILITY- och MARKETING-mallar.",
        why "Sidhuvud med plats finns för UTILITY- och MARKETING-mallar.";
}

pub(super) fn check(template: &Template, header: Json, out: &mut Report) {
    let Some(format) = format(header, out) else {
        return;
    };
    match format {
        "TEXT" => {
            SHAPE.read(header, HEADER_TEXT_FIELDS, out);
            if let Some(text) = Text::at(header, "text") {
                self::text(template, header, text, out);
            }
        }
        "LOCATION" | "PRODUCT" => {
            SHAPE.read_open(header, HEADER_BARE_FIELDS, "text, example", out);
            for name in ["text", "example"] {
                if let Some(value) = header.get(name).filter(|_| template.mode != Mode::Stored) {
                    out.add(UNEXPECTED_MEMBER, value).text("name", name).remove(value);
                }
            }
            if format == "LOCATION" && template.category == Some(Category::Authentication) {
                out.add(LOCATION_CATEGORY, header);
            }
        }
        _ => {
            SHAPE.read(header, HEADER_MEDIA_FIELDS, out);
            media(template, header, out);
            if format == "GIF" {
                out.add(GIF, header);
            }
        }
    }
}

/// The header's format, one of those there are; without one, text makes it a text header.
fn format(header: Json, out: &mut Report) -> Option<&'static str> {
    let Some(format) = header.get("format") else {
        if header.get("text").is_some() {
            return Some("TEXT");
        }
        out.add(SHAPE.missing, header).text("name", "format");
        return None;
    };
    if !SHAPE.is(format, Type::Text, out) {
        return None;
    }
    let word = format.text().unwrap_or_default();
    let known = find_word(FORMATS, word);
    if known.is_none() {
        out.none_of(UNKNOWN_FORMAT, format, FORMATS, near_word(word, FORMATS));
    }
    known
}

fn text(template: &Template, header: Json, text: Text, out: &mut Report) {
    let found = parameters::check(template, text, out);
    examples::check(template, header, text, &found, out);
    let limit = HEADER_PARAMETERS.now(out.context());
    if found.list.len() as i64 > limit {
        let second = found.list.get(limit as usize).map_or(0..0, |parameter| parameter.at.clone());
        let last = found.list.last().map_or(0, |parameter| parameter.at.end);
        out.add(HEADER_TOO_MANY, text.json)
            .within(&text, second.start..last)
            .number("limit", limit)
            .number("actual", found.list.len() as i64);
    }
    plain_line(&text, &marks(text.value), [HEADER_NEWLINE, HEADER_EMOJI, HEADER_FORMATTING], out);
}

/// One line without emojis and marks, as headers and labels have to be; the rules in that order.
pub(super) fn plain_line(text: &Text, marks: &[Range<usize>], rules: [&'static Rule; 3], out: &mut Report) {
    let [newline, emoji, formatting] = rules;
    for at in newlines(text.value) {
        out.add(newline, text.json).rewrite(text, at, " ", true);
    }
    for at in emojis(text.value) {
        out.add(emoji, text.json).rewrite(text, at, "", false);
    }
    if !marks.is_empty() {
        out.add(formatting, text.json).strike(text, marks, true);
    }
}

/// The line breaks of a text, in bytes; a carriage return and its line feed are one.
pub(super) fn newlines(text: &str) -> Vec<Range<usize>> {
    let mut breaks: Vec<Range<usize>> = Vec::new();
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'\n' | b'\r')) {
        match breaks.last_mut() {
            Some(last) if last.end == at && byte == b'\n' && text.get(last.clone()) == Some("\r") => last.end += 1,
            _ => breaks.push(at..at + 1),
        }
    }
    breaks
}

/// Formatting marks and single asterisks outside of parameters, in bytes.
fn marks(text: &str) -> Vec<Range<usize>> {
    let mut marks = formatting_marks(text);
    for (at, _) in text.bytes().enumerate().filter(|(_, byte)| *byte == b'*') {
        if !marks.iter().any(|mark| mark.start == at) {
            marks.push(at..at + 1);
        }
    }
    let found = braces(text);
    marks.retain(|mark| !found.cover(mark.start));
    marks
}

/// The sample of a media header.
pub(super) fn media(template: &Template, header: Json, out: &mut Report) {
    let Some(handles) = header.get("example").and_then(|example| example.get("header_handle")) else {
        if template.mode != Mode::Stored {
            examples::media_missing(header, out);
        }
        return;
    };
    if template.mode == Mode::Stored || !SHAPE.is(handles, Type::List, out) {
        return;
    }
    let count = handles.items().count() as i64;
    if count != 1 {
        out.add(HANDLE_COUNT, handles).number("actual", count).number("limit", 1);
    }
    for handle in handles.items() {
        SHAPE.is(handle, Type::Text, out);
        let text = handle.text().unwrap_or_default().trim_start();
        if ["http://", "https://"]
            .iter()
            .any(|scheme| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
        {
            out.add(HANDLE_URL, handle);
        }
    }
}
