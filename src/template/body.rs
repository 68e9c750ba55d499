//! The body's text: its length, line breaks, space and emojis.

use super::limits::*;
use super::parts::{Category, Mode, Template};
use super::shapes::{BODY_FIELDS, SHAPE};
use super::{edges, examples, parameters};
use crate::json::Json;
use crate::limit::Limit;
use crate::report::Report;
use crate::shape::count_words;
use crate::sources::*;
use crate::text::{Text, emojis, runs};
use std::ops::Range;

crate::rules! {
    /// More than two line breaks in a row are refused. The platform's pages and what it was seen to answer name
    /// different subcodes for the body.
    Error BODY_BREAKS = "template/body-newlines", Observed, [observed 100/2388047, documented 100/2388072], from [&OBSERVED_BODY, &ERRORS];
    en "Too many line breaks", "The body may hold at most {limit} line breaks in a row; here are {actual}.", fix "Keep {limit} line breaks";
    de "Zu viele Zeilenumbrüche", "Der Haupttext darf höchstens {limit} Zeilenumbrüche hintereinander enthalten; hier sind es {actual}.",
        why "Mehr als zwei Zeilenumbrüche hintereinander werden abgelehnt. Die Seiten der Plattform und ihre beobachteten Antworten nennen für den Haupttext verschiedene Subcodes.",
        fix "{limit} Zeilenumbrüche behalten";
    sv "För många radbrytningar", "Brödtexten får ha högst {limit} radbrytningar i rad; här är de {actual}.",
        why "Fler än två radbrytningar i rad avvisas. Plattformens sidor och de svar som setts anger olika underkoder för brödtexten.",
        fix "Behåll {limit} radbrytningar";

    /// More than ten emojis are refused. One grapheme cluster is one emoji, so a family or a flag counts once.
    Error BODY_EMOJIS_TOO_MANY = "template/body-emojis", Observed, [observed 100/2388047, documented 100/2388072], from [&OBSERVED_BODY];
    en "Too many emojis", "The body may hold at most {limit} emojis; it has {actual}.";
    de "Zu viele Emojis", "Der Haupttext darf höchstens {limit} Emojis enthalten; er hat {actual}.",
        why "Mehr als zehn Emojis werden abgelehnt. Ein Graphem-Cluster ist ein Emoji; eine Familie oder eine Flagge zählt also einmal.";
    sv "För många emojier", "Brödtexten får innehålla högst {limit} emojier; den har {actual}.",
        why "Fler än tio emojier avvisas. Ett grafemkluster är en emoji, så en familj eller en flagga räknas en gång.";

    /// The platform's editor warns, for some accounts, when a utility template has more than six emojis.
    Warning UTILITY_EMOJIS_MANY = "template/utility-emojis", Observed, [], from [&EDITOR];
    en "Many emojis for a utility template", "More than {limit} emojis stand out in a utility template; this one has {actual}.";
    de "Viele Emojis für eine Utility-Vorlage", "Mehr als {limit} Emojis sind in einer Utility-Vorlage auffällig; diese hat {actual}.",
        why "Der Editor der Plattform warnt bei manchen Konten, wenn eine Utility-Vorlage mehr als sechs Emojis hat.";
    sv "Många emojier för en utility-mall", "Fler än {limit} emojier sticker ut i en utility-mall; denna har {actual}.",
        why "Plattformens redigerare varnar för vissa konton när en utility-mall har fler än sex emojier.";

    /// Tabs and long runs of spaces are refused in the values that are sent. Whether they are refused when a template
    /// is created is not published.
    Warning BODY_SPACE = "template/body-spaces", Contested, [], from [&OBSERVED_SPACE];
    en "Tabs or many spaces", "Tabs and {limit} or more spaces in a row may be refused.", fix "Use one space";
    de "Tabulatoren oder viele Leerzeichen", "Tabulatoren und {limit} oder mehr Leerzeichen hintereinander werden möglicherweise abgelehnt.",
        why "Tabulatoren und lange Folgen von Leerzeichen werden in gesendeten Werten abgelehnt. Ob das auch beim Anlegen einer Vorlage gilt, ist nicht veröffentlicht.",
        fix "Ein Leerzeichen verwenden";
    sv "Tabbar eller många mellanslag", "Tabbar och {limit} eller fler mellanslag i rad kan avvisas.",
        why "Tabbar och långa följder av mellanslag avvisas i värden som skickas. Om de avvisas när en mall skapas är inte publicerat.",
        fix "Använd ett mellanslag";
}

pub(super) fn check(template: &Template, body: Json, out: &mut Report) {
    // The stored body of an authentication template keeps its switch beside the text that it became.
    let besides = if template.mode == Mode::Stored { "add_security_recommendation" } else { "" };
    SHAPE.read_open(body, BODY_FIELDS, besides, out);
    let Some(text) = read(body, limit(template), out) else {
        return;
    };
    self::text(template, body, text, out);
    let found = parameters::check(template, text, out);
    examples::check(template, body, text, &found, out);
    edges::check(template, text, &found, out);
}

/// The body of a carousel card.
pub(super) fn check_card(template: &Template, body: Json, out: &mut Report) {
    SHAPE.read(body, BODY_FIELDS, out);
    let Some(text) = read(body, &CARD_BODY_TEXT, out) else {
        return;
    };
    self::text(template, body, text, out);
    let found = parameters::check(template, text, out);
    examples::check(template, body, text, &found, out);
    edges::only_parameters(text, &found, out);
}

/// The greatest length of the body of this kind of template.
fn limit(template: &Template) -> &'static Limit {
    if template.offer {
        &OFFER_BODY_TEXT
    } else if template.single_product {
        &PRODUCT_BODY_TEXT
    } else {
        &BODY_TEXT
    }
}

/// Counts a body's text, and gives it where it can be looked into.
fn read<'d>(body: Json<'d>, limit: &Limit, out: &mut Report) -> Option<Text<'d>> {
    SHAPE.length(body.get("text").and_then(Text::of)?, limit, out);
    let text = Text::at(body, "text").filter(|text| !text.value.is_empty())?;
    count_words(text, out);
    Some(text)
}

fn text(template: &Template, body: Json, text: Text, out: &mut Report) {
    breaks(text, out);
    let least = out.context().threshold(&BODY_SPACES) as usize;
    for at in spaces(text.value, least) {
        out.add(BODY_SPACE, text.json).number("limit", least as i64).rewrite(&text, at, " ", true);
    }
    let emojis: Vec<Range<usize>> = emojis(text.value).collect();
    let actual = emojis.len() as i64;
    let most = BODY_EMOJIS.now(out.context());
    let calm = out.context().threshold(&UTILITY_EMOJIS);
    let utility = template.category == Some(Category::Utility) && !super::carousel::in_card(body);
    let exceeded = if actual > most {
        Some((BODY_EMOJIS_TOO_MANY, most))
    } else {
        (utility && actual > calm).then_some((UTILITY_EMOJIS_MANY, calm))
    };
    if let Some((rule, limit)) = exceeded
        && let (Some(first), Some(last)) = (emojis.get(limit as usize), emojis.last())
    {
        out.add(rule, text.json).within(&text, first.start..last.end).number("limit", limit).number("actual", actual);
    }
}

fn breaks(text: Text, out: &mut Report) {
    let most = BODY_NEWLINES.now(out.context());
    for at in runs(text.value, |c| matches!(c, '\n' | '\r')) {
        let run = text.piece(at.clone());
        // A carriage return before a line feed belongs to it.
        let actual = run.len() as i64 - run.as_bytes().windows(2).filter(|pair| *pair == b"\r\n").count() as i64;
        if actual > most {
            let kept = "\n".repeat(most as usize);
            out.add(BODY_BREAKS, text.json)
                .number("limit", most)
                .number("actual", actual)
                .rewrite(&text, at, &kept, true);
        }
    }
}

/// Stretches of space on a line that hold a tab, or that are long.
fn spaces(text: &str, least: usize) -> impl Iterator<Item = Range<usize>> {
    let stretches = runs(text, |c| matches!(c, ' ' | '\t')).into_iter();
    stretches.filter(move |at| at.len() >= least || text.get(at.clone()).is_some_and(|run| run.contains('\t')))
}
