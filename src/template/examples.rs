//! Sample values of parameters and media, in every shape that the platform's own pages use.

use super::parts::{Mode, Template};
use super::shapes::SHAPE;
use crate::fix::{Edit, Fix};
use crate::json::{Json, Kind};
use crate::report::{Report, Writer};
use crate::shape::Type;
use crate::sources::*;
use crate::text::{Name, Parameters, Text};

crate::rules! {
    /// Each parameter and each media header needs a sample, so that a reviewer sees what will be sent.
    Error EXAMPLE_MISSING = "template/example-missing", Observed, [observed 100/2388043], from [&OBSERVED_EXAMPLE, &COMPONENTS];
    en "Sample missing", "A sample value is required here: {name}.", fix "Add a sample to fill in";
    de "Beispielwert fehlt", "Hier ist ein Beispielwert erforderlich: {name}.",
        why "Jeder Parameter und jede Medien-Kopfzeile braucht ein Beispiel, damit bei der Prüfung zu sehen ist, was gesendet wird.",
        fix "Beispiel zum Ausfüllen einfügen";
    sv "Exempelvärde saknas", "Här krävs ett exempelvärde: {name}.",
        why "Varje parameter och varje sidhuvud med media behöver ett exempel, så att granskaren ser vad som kommer att skickas.",
        fix "Lägg till ett exempel att fylla i";

    /// There is one sample for each parameter. With too few the template is refused; what too many do is not
    /// documented.
    Error | Warning EXAMPLE_COUNT = "template/example-count", Observed, [observed 100/2388043], from [&OBSERVED_EXAMPLE, &COMPONENTS];
    en "Number of samples", "There must be one sample for each parameter: {expected} are needed, {actual} are given.";
    de "Anzahl der Beispielwerte", "Für jeden Parameter ist ein Beispielwert nötig: erforderlich {expected}, vorhanden {actual}.",
        why "Zu jedem Parameter gehört ein Beispielwert. Mit zu wenigen wird die Vorlage abgelehnt; was zu viele bewirken, ist nicht dokumentiert.";
    sv "Antal exempelvärden", "Varje parameter behöver ett exempelvärde: {expected} krävs, {actual} finns.",
        why "Det finns ett exempelvärde för varje parameter. Med för få avvisas mallen; vad för många leder till är inte dokumenterat.";

    /// The samples of a body stand in a list within a list. The syntax overview of one page shows a single list, every
    /// example of every page a nested one.
    Warning EXAMPLE_FLAT = "template/example-not-nested", Contested, [observed 100/2388043], from [&COMPONENTS, &OBSERVED_EXAMPLE];
    en "Samples not nested", "The samples of several parameters should stand in a list within the list.", fix "Nest the list";
    de "Beispielwerte nicht verschachtelt", "Die Beispielwerte mehrerer Parameter sollten in einer Liste innerhalb der Liste stehen.",
        why "Die Beispielwerte eines Haupttexts stehen in einer Liste in einer Liste. Die Syntaxübersicht einer Seite zeigt eine einfache Liste, jedes Beispiel auf jeder Seite eine verschachtelte.",
        fix "Liste verschachteln";
    sv "Exempelvärden inte nästlade", "Exempelvärden för flera parametrar bör stå i en lista inuti listan.",
        why "Exempelvärdena för en brödtext står i en lista i en lista. Syntaxöversikten på en sida visar en enkel lista, alla exempel på alla sidor en nästlad.",
        fix "Nästla listan";

    /// A header's samples stand in header_text, a body's in body_text. One page has a header with body_text, so a creation
    /// may pass.
    Warning EXAMPLE_KEY = "template/example-key", Contested, [observed 100/2388043], from [&CALL_PERMISSION, &COMPONENTS];
    en "Sample under another key", "The samples of this component should stand in {expected}.";
    de "Beispielwert unter anderem Schlüssel", "Die Beispielwerte dieser Komponente sollten in {expected} stehen.",
        why "Die Beispielwerte einer Kopfzeile stehen in header_text, die eines Haupttexts in body_text. Eine Seite zeigt eine Kopfzeile mit body_text; das Anlegen kann also gelingen.";
    sv "Exempelvärde under en annan nyckel", "Komponentens exempelvärden bör stå i {expected}.",
        why "Ett sidhuvuds exempelvärden står i header_text, en brödtexts i body_text. En sida visar ett sidhuvud med body_text, så mallen kan gå igenom.";

    /// A sample names a parameter that the text does not have: usually one of the two is misspelt.
    Warning EXAMPLE_UNKNOWN = "template/example-unknown-name", Documented, [], from [&COMPONENTS, &OVERVIEW];
    en "Sample for an unknown parameter", "This sample names a parameter that the text does not have.";
    de "Beispielwert für unbekannten Parameter", "Dieser Beispielwert nennt einen Parameter, den der Text nicht hat.",
        why "Ein Beispielwert nennt einen Parameter, der im Text nicht vorkommt: Meist ist einer der beiden falsch geschrieben.";
    sv "Exempelvärde för okänd parameter", "Exempelvärdet anger en parameter som texten inte har.",
        why "Ett exempelvärde anger en parameter som inte finns i texten: oftast är någon av dem felstavad.";

    /// The text has no parameter, so the sample belongs to nothing.
    Info EXAMPLE_UNNEEDED = "template/example-unneeded", Documented, [], from [&COMPONENTS];
    en "Sample without a parameter", "The text has no parameter that this sample could belong to.";
    de "Beispielwert ohne Parameter", "Der Text hat keinen Parameter, zu dem dieser Beispielwert gehören könnte.",
        why "Der Text hat keinen Parameter; der Beispielwert gehört also zu nichts.";
    sv "Exempelvärde utan parameter", "Texten har ingen parameter som exempelvärdet kan höra till.",
        why "Texten har ingen parameter, så exempelvärdet hör inte till något.";
}

/// Where a component keeps the samples of its text.
#[derive(Clone, Copy)]
struct Keys {
    positional: &'static str,
    named: &'static str,
    nested: bool,
}

const HEADER: Keys = Keys { positional: "header_text", named: "header_text_named_params", nested: false };
const BODY: Keys = Keys { positional: "body_text", named: "body_text_named_params", nested: true };

fn keys(component: Json) -> Keys {
    if component.is("type", "HEADER") { HEADER } else { BODY }
}

/// The samples of a header's or a body's parameters.
pub(super) fn check(template: &Template, component: Json, text: Text, found: &Parameters, out: &mut Report) {
    let keys = keys(component);
    let example = component.get("example").filter(|example| example.kind() == Kind::Object);
    let named = example.and_then(|example| example.get(keys.named));
    let positional = example.and_then(|example| example.get(keys.positional));
    if found.list.is_empty() {
        if let Some(sample) = named.or(positional) {
            out.add(EXAMPLE_UNNEEDED, sample);
        }
        return;
    }
    let other = if keys.nested { HEADER } else { BODY };
    let misplaced = example.and_then(|example| example.get(other.positional));
    if let Some(sample) = misplaced.filter(|_| positional.or(named).is_none()) {
        out.add(EXAMPLE_KEY, sample).text("expected", keys.positional);
        return;
    }
    let words = template.named || found.list.iter().any(|parameter| matches!(parameter.name, Name::Word(_)));
    match (named, positional) {
        (Some(samples), _) if words => self::named(samples, text, found, out),
        (_, Some(samples)) if !words => self::positional(samples, keys, found, out),
        // What was approved once may be older than the samples.
        _ if template.mode == Mode::Stored => {}
        _ => missing(component, example, keys, text, found, words, out),
    }
}

/// The names or numbers of a text's parameters, each once.
fn distinct<'d>(text: Text<'d>, found: &Parameters<'d>) -> Vec<&'d str> {
    let mut names: Vec<&str> = Vec::new();
    for parameter in &found.list {
        let name = parameter.written(text.value);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn named(samples: Json, text: Text, found: &Parameters, out: &mut Report) {
    if !SHAPE.is(samples, Type::List, out) {
        return;
    }
    let names = distinct(text, found);
    let mut given: Vec<&str> = Vec::new();
    for sample in samples.items().filter(|sample| sample.kind() == Kind::Object) {
        for name in ["param_name", "example"] {
            if sample.get(name).is_none() {
                out.add(SHAPE.missing, sample).text("name", name);
            }
        }
        let Some(name) = sample.get("param_name") else {
            continue;
        };
        // Names are given without braces; whoever writes them means the same parameter.
        let plain = name.text().unwrap_or_default().trim_matches(['{', '}', ' ']);
        if names.contains(&plain) {
            given.push(plain);
        } else {
            out.add(EXAMPLE_UNKNOWN, name);
        }
    }
    for name in names.iter().filter(|name| !given.contains(name)) {
        let value = named_sample(name);
        let edit = Edit::Add { parent: samples.place(), key: "-".to_owned(), value };
        out.add(EXAMPLE_MISSING, samples).quote("name", name).fix(Fix { safe: false, edits: vec![edit] });
    }
    for sample in samples.items().filter(|sample| sample.kind() != Kind::Object) {
        SHAPE.is(sample, Type::Object, out);
    }
}

fn positional(samples: Json, keys: Keys, found: &Parameters, out: &mut Report) {
    let expected = expected(found);
    let first = samples.items().next();
    let nested = first.is_some_and(|first| first.kind() == Kind::List);
    let actual = match samples.kind() {
        Kind::Text => 1,
        Kind::List if nested => first.map_or(0, |first| first.items().count()),
        Kind::List => samples.items().count(),
        _ => {
            SHAPE.is(samples, Type::List, out);
            return;
        }
    } as i64;
    if keys.nested && !nested && samples.kind() == Kind::List && actual > 1 {
        let value = ["[", samples.source(), "]"].concat();
        let edit = Edit::Replace { place: samples.place(), value };
        out.add(EXAMPLE_FLAT, samples).fix(Fix { safe: true, edits: vec![edit] });
    }
    if actual != expected {
        let finding = out.add(EXAMPLE_COUNT, samples).number("expected", expected).number("actual", actual);
        if actual > expected {
            finding.as_warning();
        }
    }
}

/// How many samples numbered parameters want: one for each number.
fn expected(found: &Parameters) -> i64 {
    let mut positions: Vec<Name> = Vec::new();
    for parameter in &found.list {
        if !positions.contains(&parameter.name) {
            positions.push(parameter.name);
        }
    }
    positions.len() as i64
}

#[cold]
fn missing(
    component: Json,
    example: Option<Json>,
    keys: Keys,
    text: Text,
    found: &Parameters,
    words: bool,
    out: &mut Report,
) {
    let names = distinct(text, found);
    let mut skeleton = Writer::default();
    let key = if words { keys.named } else { keys.positional };
    if words {
        skeleton.list(&names, |out, name| out.raw(&named_sample(name)));
    } else if keys.nested {
        skeleton.list([()], |out, ()| out.list(&names, |out, name| out.string(&sample(name))));
    } else {
        skeleton.list(&names, |out, name| out.string(&sample(name)));
    }
    let value = skeleton.finish();
    let edit = match example {
        Some(example) => Edit::Add { parent: example.place(), key: key.to_owned(), value },
        None => {
            let mut example = Writer::default();
            example.object(|out| out.any_name(key).raw(&value));
            Edit::Add { parent: component.place(), key: "example".to_owned(), value: example.finish() }
        }
    };
    out.add(EXAMPLE_MISSING, component)
        .text("name", &["example.", key].concat())
        .fix(Fix { safe: false, edits: vec![edit] });
}

fn sample(name: &str) -> String {
    ["sample ", name].concat()
}

fn named_sample(name: &str) -> String {
    let mut out = Writer::default();
    out.object(|out| {
        out.name("param_name").string(name);
        out.name("example").string(&sample(name));
    });
    out.finish()
}

/// A media header without its sample.
pub(super) fn media_missing(header: Json, out: &mut Report) {
    out.add(EXAMPLE_MISSING, header).text("name", "example.header_handle");
}

/// A button whose address or code wants a sample, without one.
pub(super) fn button_missing(button: Json, out: &mut Report) {
    out.add(EXAMPLE_MISSING, button).text("name", "example");
}

/// The sample of a parameter, wherever its component keeps it.
pub(super) fn sample_of<'d>(component: Json<'d>, name: &Name, written: &str) -> Option<&'d str> {
    let keys = keys(component);
    let example = component.get("example")?;
    if let Some(sample) = example.items_at(keys.named).find(|sample| sample.word("param_name") == Some(written)) {
        return sample.word("example");
    }
    let Name::Position(position) = name else {
        return None;
    };
    let samples = example.get(keys.positional)?;
    let list = samples.items().next().filter(|first| first.kind() == Kind::List).unwrap_or(samples);
    let index = (*position as usize).checked_sub(1)?;
    list.items().nth(index).and_then(Json::text).or_else(|| samples.text().filter(|_| index == 0))
}
