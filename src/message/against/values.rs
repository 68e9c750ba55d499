//! The values of a sent template against the parameters of its texts.

use super::super::values::unique;
use crate::json::Json;
use crate::report::Report;
use crate::shape::nearest;
use crate::sources::*;
use crate::text::{Name, Text, parameters};

crate::rules! {
    /// Each parameter of the template needs its value, and there may be none besides.
    Error COUNT = "message/parameter-count", Documented, [documented 132000], from [&ERRORS];
    en "Number of values", "Values for the template's {part}: {expected} needed, {actual} given.";
    de "Anzahl der Werte", "Werte für den Teil {part} der Vorlage: {expected} nötig, {actual} angegeben.",
        why "Jeder Parameter der Vorlage braucht seinen Wert, und darüber hinaus darf es keinen geben.";
    sv "Antal värden", "Värden för mallens del {part}: {expected} krävs, {actual} angivna.",
        why "Varje parameter i mallen behöver sitt värde, och det får inte finnas några därutöver.";

    /// In a template with named parameters each value says which parameter it is for. Where one value of a
    /// component has a name, the others need theirs.
    Error NAME_MISSING = "message/parameter-name-missing", Observed, [observed 100], from [&OBSERVED_NAME, &OVERVIEW];
    en "Value without a name", "The template's parameters have names, so each value needs parameter_name.";
    de "Wert ohne Namen", "Die Parameter der Vorlage haben Namen; jeder Wert braucht daher parameter_name.",
        why "In einer Vorlage mit benannten Parametern sagt jeder Wert, zu welchem Parameter er gehört. Hat ein Wert einer Komponente einen Namen, brauchen die anderen auch einen.";
    sv "Värde utan namn", "Mallens parametrar har namn, så varje värde behöver parameter_name.",
        why "I en mall med namngivna parametrar talar varje värde om vilken parameter det hör till. Har ett värde i en komponent ett namn behöver de andra också ett.";

    /// The template has no parameter of this name.
    Error NAME_UNKNOWN = "message/parameter-name-unknown", Documented, [documented 132018], from [&OVERVIEW, &ERRORS];
    en "Unknown parameter name", "The template has no parameter of this name here.", fix "Use {nearest}";
    de "Unbekannter Parametername", "Die Vorlage hat hier keinen Parameter dieses Namens.",
        why "Die Vorlage hat keinen Parameter dieses Namens.",
        fix "{nearest} verwenden";
    sv "Okänt parameternamn", "Mallen har ingen parameter med det namnet här.",
        why "Mallen har ingen parameter med det namnet.",
        fix "Använd {nearest}";
}

/// The values of a text against its parameters; `unseen` is how many a text has that is not in the definition.
pub(super) fn check(
    sent: Json,
    part: &str,
    text: Option<Text>,
    component: Option<Json>,
    unseen: usize,
    out: &mut Report,
) {
    let found = text.map(|text| parameters(text.value)).unwrap_or_default();
    let mut names: Vec<Name> = Vec::new();
    for parameter in &found.list {
        if !names.contains(&parameter.name) {
            names.push(parameter.name);
        }
    }
    let words: Vec<&str> =
        names.iter().filter_map(|name| if let Name::Word(word) = name { Some(*word) } else { None }).collect();
    let given: Vec<Json> = component.map(|component| component.items_at("parameters").collect()).unwrap_or_default();
    if !words.is_empty() {
        named(&given, &words, out);
    }
    let expected = if text.is_some() { names.len() } else { unseen };
    if expected != given.len() {
        let list = component.and_then(|component| component.get("parameters"));
        let place = list.or(component).unwrap_or(sent);
        let finding = out.add(COUNT, place).text("part", part);
        finding.number("expected", expected as i64).number("actual", given.len() as i64);
    }
}

fn named(given: &[Json], words: &[&str], out: &mut Report) {
    let mut met = Vec::new();
    // Where one value has a name and another none, the component alone tells it.
    let told = given.iter().any(|value| value.get("parameter_name").is_some());
    for (number, value) in given.iter().enumerate() {
        if out.is_full() {
            return;
        }
        let Some(name) = value.get("parameter_name").filter(|name| name.text() != Some("")) else {
            if !told {
                out.add(NAME_MISSING, *value);
            }
            continue;
        };
        let written = name.text().unwrap_or_default();
        if words.contains(&written) {
            unique(Some(name), &mut met, out);
            continue;
        }
        let finding = out.add(NAME_UNKNOWN, name);
        let taken = |word: &str| given.iter().take(64).any(|value| value.word("parameter_name") == Some(word));
        let plain = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        // No template has nearly as many parameters, nor a message as many values.
        let words = words.get(..if number < 64 { words.len().min(32) } else { 0 }).unwrap_or_default();
        if let Some(near) = nearest(written, words).filter(|near| plain(near) && !taken(near)) {
            finding.text("nearest", near).replace(name, near, false);
        }
    }
}
