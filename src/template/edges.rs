//! Where parameters stand in a body: at its edge, side by side, or too close together.

use super::parts::{Mode, Template};
use crate::report::Report;
use crate::sources::*;
use crate::text::{Name, Parameters, Text, emojis, is_letter, words};

crate::rules! {
    /// The platform refuses a body that begins or ends with a parameter: what it will hold is not known when the
    /// template is reviewed.
    Error PARAMETER_AT_EDGE = "template/parameter-at-edge", Documented, [documented 100/2388299], from [&REVIEW, &ERRORS];
    en "Parameter at the edge", "The body may not begin or end with a parameter.";
    de "Parameter am Rand", "Der Haupttext darf nicht mit einem Parameter beginnen oder enden.",
        why "Die Plattform lehnt einen Haupttext ab, der mit einem Parameter beginnt oder endet: Was darin stehen wird, ist bei der Prüfung der Vorlage nicht bekannt.";
    sv "Parameter i kanten", "Brödtexten får inte börja eller sluta med en parameter.",
        why "Plattformen avvisar en brödtext som börjar eller slutar med en parameter: vad den kommer att innehålla är okänt när mallen granskas.";

    /// Only punctuation, marks or emojis stand between this parameter and the edge of the body. Such bodies were seen
    /// refused and seen accepted; a word outside the parameter removes the doubt.
    Warning PARAMETER_NEAR_EDGE = "template/parameter-near-edge", Contested, [documented 100/2388299], from [&OBSERVED_EDGE, &REVIEW, &ERRORS];
    en "Parameter near the edge", "Only punctuation separates this parameter from the edge of the body, which may be refused.";
    de "Parameter nahe am Rand", "Nur Satzzeichen trennen diesen Parameter vom Rand des Haupttexts; das kann abgelehnt werden.",
        why "Zwischen diesem Parameter und dem Rand des Haupttexts stehen nur Satzzeichen, Formatierungszeichen oder Emojis. Solche Texte wurden abgelehnt und auch angenommen; ein Wort außerhalb des Parameters schafft Klarheit.";
    sv "Parameter nära kanten", "Bara skiljetecken står mellan parametern och brödtextens kant, vilket kan avvisas.",
        why "Mellan parametern och brödtextens kant står bara skiljetecken, formateringstecken eller emojier. Sådana texter har både avvisats och godkänts; ett ord utanför parametern undanröjer tvivlet.";

    /// Parameters without text between them are rejected. With a space or punctuation between them the call was seen
    /// to be accepted, and the review is the risk.
    Error | Warning PARAMETERS_ADJACENT = "template/parameters-adjacent", Documented, [documented 100], from [&STATUS, &REVIEW];
    en "Parameters side by side", "There should be words between two parameters.";
    de "Parameter direkt nebeneinander", "Zwischen zwei Parametern sollten Wörter stehen.",
        why "Parameter ohne Text dazwischen werden abgelehnt. Mit Leer- oder Satzzeichen dazwischen wurde der Aufruf schon angenommen; das Risiko ist dann die Prüfung.";
    sv "Parametrar intill varandra", "Det bör stå ord mellan två parametrar.",
        why "Parametrar utan text emellan avvisas. Med mellanslag eller skiljetecken emellan har anropet godkänts; risken är då granskningen.";

    /// The platform refuses a body with too many parameters for its words and publishes no number. Every known case
    /// fits one rule: besides the parameters, at least twice as many words as parameters, and one more. Words of
    /// scripts without spaces are estimated (seven letters of Thai, Lao, Khmer or Burmese, two of Chinese or Japanese),
    /// so there it is never more than a warning; nor is it where a body has just enough.
    Error | Warning DENSITY = "template/parameter-density", Observed, [documented 100/2388293], from [&ERRORS, &OBSERVED_DENSITY];
    en "Too many parameters for the text", "The body has {actual} words besides {parameters} parameters; {least} or more are needed, better one more.";
    de "Zu viele Parameter für den Text", "Der Haupttext hat {actual} Wörter neben {parameters} Parametern; nötig sind {least} oder mehr, besser eines darüber.",
        why "Die Plattform lehnt einen Haupttext mit zu vielen Parametern für seine Wörter ab und nennt keine Zahl. Alle bekannten Fälle passen zu einer Regel: neben den Parametern mindestens doppelt so viele Wörter wie Parameter und eines mehr. In Schriften ohne Leerzeichen werden die Wörter geschätzt (sieben Zeichen Thai, Laotisch, Khmer oder Birmanisch, zwei Zeichen Chinesisch oder Japanisch); dort ist es nie mehr als eine Warnung, ebenso wenn ein Text gerade ausreicht.";
    sv "För många parametrar för texten", "Brödtexten har {actual} ord utöver {parameters} parametrar; minst {least} behövs, helst ett till.",
        why "Plattformen avvisar en brödtext med för många parametrar för sina ord och anger inget tal. Alla kända fall följer en regel: utöver parametrarna minst dubbelt så många ord som parametrar, och ett till. I skriftsystem utan mellanslag uppskattas orden (sju tecken thai, lao, khmer eller burmesiska, två tecken kinesiska eller japanska); där blir det aldrig mer än en varning, inte heller när en text precis räcker.";

    /// A body without letters outside its parameters says nothing that can be reviewed.
    Error | Warning ONLY_PARAMETERS = "template/body-only-parameters", Observed, [observed 100/2388047, documented 100/2388072], from [&OBSERVED_BODY, &CATEGORIES, &OBSERVED_CARD];
    en "Nothing but parameters", "The text needs words besides its parameters.";
    de "Nur Parameter", "Der Text braucht neben seinen Parametern auch Wörter.",
        why "Ein Text ohne Buchstaben außerhalb seiner Parameter sagt nichts, was sich prüfen ließe.";
    sv "Bara parametrar", "Texten behöver ord utöver sina parametrar.",
        why "En text utan bokstäver utanför sina parametrar säger inget som går att granska.";
}

/// The text without its parameters.
fn fixed(text: &Text, found: &Parameters) -> String {
    let mut fixed = String::new();
    let mut from = 0;
    for parameter in &found.list {
        fixed.push_str(text.piece(from..parameter.at.start));
        from = parameter.at.end;
    }
    fixed.push_str(text.piece(from..text.value.len()));
    fixed
}

/// The parameters of a template's own body.
pub(super) fn check(template: &Template, text: Text, found: &Parameters, out: &mut Report) {
    adjacent(&text, found, out);
    // What was approved once may be older than these rules, and its authentication text is the platform's own.
    if found.list.is_empty() || template.mode == Mode::Stored {
        return;
    }
    at_edges(&text, found, out);
    if !only_parameters(text, found, out) {
        density(&text, found, out);
    }
}

/// True where a text has parameters and no letters besides; says so.
pub(super) fn only_parameters(text: Text, found: &Parameters, out: &mut Report) -> bool {
    let only = !found.list.is_empty() && !fixed(&text, found).contains(|c: char| is_letter(c) && !c.is_ascii_digit());
    if only {
        let finding = out.add(ONLY_PARAMETERS, text.json);
        if super::carousel::in_card(text.json) {
            finding.as_warning();
        }
    }
    only
}

fn at_edges(text: &Text, found: &Parameters, out: &mut Report) {
    let (Some(first), Some(last)) = (found.list.first(), found.list.last()) else {
        return;
    };
    let before = text.piece(0..first.at.start);
    let behind = text.piece(last.at.end..text.value.len());
    // A body that is one parameter has it at both edges: that is said once.
    let edges = [(first, before), (last, behind)];
    let alone = first == last && before.trim().is_empty() && behind.trim().is_empty();
    for (parameter, beside) in edges.into_iter().skip(usize::from(alone)) {
        if beside.trim().is_empty() {
            out.add(PARAMETER_AT_EDGE, text.json).within(text, parameter.at.clone());
        } else if !beside.contains(is_letter) {
            out.add(PARAMETER_NEAR_EDGE, text.json).within(text, parameter.at.clone());
        }
    }
}

fn adjacent(text: &Text, found: &Parameters, out: &mut Report) {
    for pair in found.list.windows(2) {
        let [left, right] = pair else { continue };
        let between = text.piece(left.at.end..right.at.start);
        if between.contains(is_letter) || emojis(between).next().is_some() {
            continue;
        }
        let finding = out.add(PARAMETERS_ADJACENT, text.json).within(text, left.at.start..right.at.end);
        if !between.is_empty() {
            finding.as_warning();
        }
    }
}

fn density(text: &Text, found: &Parameters, out: &mut Report) {
    let words = words(&fixed(text, found));
    let mut positions: Vec<Name> = Vec::new();
    for parameter in &found.list {
        let again = matches!(parameter.name, Name::Position(_)) && positions.contains(&parameter.name);
        if !again {
            positions.push(parameter.name);
        }
    }
    let (actual, parameters) = (i64::from(words.count), positions.len() as i64);
    let least = 2 * parameters + 1;
    if actual <= least {
        let finding = out.add(DENSITY, text.json);
        finding.number("actual", actual).number("parameters", parameters).number("least", least);
        if actual == least || words.estimated {
            finding.as_warning();
        }
    }
}
