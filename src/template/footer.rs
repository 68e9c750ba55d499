//! The footer: one plain line.

use super::header::newlines;
use super::parts::{Mode, Template};
use super::shapes::{FOOTER_FIELDS, SHAPE};
use crate::json::Json;
use crate::report::Report;
use crate::sources::*;
use crate::text::{Text, emojis, formatting_marks, parameters};

crate::rules! {
    /// A footer has no parameters: no page shows a sample for one, and integrators saw refusals. Two pages say in
    /// passing that variables are supported in a footer; nobody has shown one that was accepted.
    Error FOOTER_PARAMETER = "template/footer-parameter", Contested, [documented 100/2388073], from [&COMPONENTS, &ERRORS, &CATALOG];
    en "Parameter in the footer", "A footer may not hold parameters.";
    de "Parameter in der Fußzeile", "Eine Fußzeile darf keine Parameter enthalten.",
        why "Eine Fußzeile hat keine Parameter: Keine Seite zeigt dafür ein Beispiel, und Integratoren sahen Ablehnungen. Zwei Seiten erwähnen Variablen in der Fußzeile; eine angenommene hat niemand gezeigt.";
    sv "Parameter i sidfoten", "En sidfot får inte innehålla parametrar.",
        why "En sidfot har inga parametrar: ingen sida visar ett exempel på det och integratörer har sett avslag. Två sidor nämner variabler i sidfoten; ingen har visat en som godkänts.";

    /// A subcode for the format of the footer exists, so something is refused there; what exactly is not published.
    /// Line breaks, emojis and formatting marks are what the other plain texts refuse.
    Warning FOOTER_FORMAT = "template/footer-format", Contested, [documented 100/2388073], from [&ERRORS];
    en "Format of the footer", "A footer should be one plain line, without line breaks, emojis or formatting marks.", fix "Make it one plain line";
    de "Format der Fußzeile", "Eine Fußzeile sollte eine einfache Zeile sein, ohne Umbrüche, Emojis oder Formatierungszeichen.",
        why "Für das Format der Fußzeile gibt es einen Subcode, also wird dort etwas abgelehnt; was genau, ist nicht veröffentlicht. Umbrüche, Emojis und Formatierungszeichen lehnen die anderen einfachen Texte ab.",
        fix "Zu einer einfachen Zeile machen";
    sv "Sidfotens format", "En sidfot bör vara en enkel rad, utan radbrytningar, emojier eller formateringstecken.",
        why "Det finns en underkod för sidfotens format, så något avvisas där; vad är inte publicerat. Radbrytningar, emojier och formateringstecken är vad de andra enkla texterna avvisar.",
        fix "Gör den till en enkel rad";
}

pub(super) fn check(template: &Template, footer: Json, out: &mut Report) {
    // The stored footer of an authentication template keeps its minutes beside the text that they became.
    let besides = if template.mode == Mode::Stored { "code_expiration_minutes" } else { "" };
    SHAPE.read_open(footer, FOOTER_FIELDS, besides, out);
    let Some(text) = Text::at(footer, "text") else {
        return;
    };
    let found = parameters(text.value);
    for parameter in &found.list {
        out.add(FOOTER_PARAMETER, text.json).within(&text, parameter.at.clone());
    }
    let mut odd = newlines(text.value);
    odd.extend(emojis(text.value));
    odd.extend(formatting_marks(text.value));
    odd.retain(|at| !found.cover(at.start));
    if !odd.is_empty() {
        out.add(FOOTER_FORMAT, text.json).strike(&text, &odd, false);
    }
}
