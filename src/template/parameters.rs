//! Parameters of a text: how they are written, named and numbered.

use super::limits::PARAMETER_NAME;
use super::parts::{Mode, Part, Template};
use crate::fix::{Edit, Fix};
use crate::json::Json;
use crate::report::{Report, decimal};
use crate::sources::*;
use crate::text::{Name, Parameter, Parameters, Text, parameters};

crate::rules! {
    /// A parameter is written with two opening and two closing braces. With one missing or one too many the platform
    /// refuses the text.
    Error BRACES = "template/parameter-braces", Documented, [documented 100], from [&REVIEW];
    en "Braces do not match", "A parameter is written with two braces on each side; these do not match.";
    de "Klammern passen nicht zusammen", "Ein Parameter steht auf jeder Seite in zwei geschweiften Klammern; diese passen nicht zusammen.",
        why "Ein Parameter wird mit zwei öffnenden und zwei schließenden Klammern geschrieben. Fehlt eine oder ist eine zu viel, lehnt die Plattform den Text ab.";
    sv "Klamrarna stämmer inte", "En parameter skrivs med två klamrar på varje sida; dessa stämmer inte.",
        why "En parameter skrivs med två inledande och två avslutande klamrar. Saknas en eller finns en för mycket avvisar plattformen texten.";

    /// Single braces are shown as they are: the person would read {name}. Usually a parameter was meant.
    Warning SINGLE_BRACE = "template/single-brace", Advice, [], from [&REVIEW, &OVERVIEW];
    en "Single braces", "Single braces are no parameter and will be shown as they are.";
    de "Einfache Klammern", "Einfache geschweifte Klammern sind kein Parameter und werden so angezeigt.",
        why "Einfache Klammern werden unverändert angezeigt: Die Person läse {name}. Meist war ein Parameter gemeint.";
    sv "Enkla klamrar", "Enkla klamrar är ingen parameter och visas som de står.",
        why "Enkla klamrar visas som de står: personen skulle läsa {name}. Oftast menades en parameter.";

    /// There is nothing between the braces, so nothing can be put in when the template is sent.
    Error PARAMETER_EMPTY = "template/parameter-empty", Documented, [documented 100], from [&OVERVIEW, &REVIEW];
    en "Parameter without a name", "A parameter needs a number or a name between its braces.";
    de "Parameter ohne Namen", "Ein Parameter braucht eine Nummer oder einen Namen zwischen den Klammern.",
        why "Zwischen den Klammern steht nichts; beim Senden lässt sich also nichts einsetzen.";
    sv "Parameter utan namn", "En parameter behöver ett nummer eller ett namn mellan klamrarna.",
        why "Det står ingenting mellan klamrarna, så inget kan sättas in när mallen skickas.";

    /// Every example of the platform has the name directly between the braces.
    Warning PARAMETER_SPACES = "template/parameter-spaces", Advice, [], from [&OVERVIEW];
    en "Space inside the braces", "A parameter should have no space inside its braces.", fix "Remove the space";
    de "Leerzeichen in den Klammern", "Ein Parameter sollte keine Leerzeichen in den Klammern haben.",
        why "In jedem Beispiel der Plattform steht der Name unmittelbar zwischen den Klammern.",
        fix "Leerzeichen entfernen";
    sv "Mellanslag inom klamrarna", "En parameter bör inte ha mellanslag inom klamrarna.",
        why "I alla plattformens exempel står namnet direkt mellan klamrarna.",
        fix "Ta bort mellanslaget";

    /// The signs #, $ and % are refused between the braces. Beside them, and in the value that is sent, they are fine.
    Error PARAMETER_CHARACTERS = "template/parameter-characters", Documented, [documented 100], from [&REVIEW];
    en "Sign inside the braces", "The signs #, $ and % are not allowed inside a parameter's braces.";
    de "Sonderzeichen in den Klammern", "Die Zeichen #, $ und % sind in den Klammern eines Parameters nicht erlaubt.",
        why "Die Zeichen #, $ und % werden zwischen den Klammern abgelehnt. Daneben und im gesendeten Wert sind sie unbedenklich.";
    sv "Specialtecken inom klamrarna", "Tecknen #, $ och % är inte tillåtna inom en parameters klamrar.",
        why "Tecknen #, $ och % avvisas mellan klamrarna. Bredvid dem och i det värde som skickas går de bra.";

    /// A named parameter is written in small Latin letters and underscores.
    Warning PARAMETER_NAME_FORM = "template/parameter-name", Documented, [], from [&OVERVIEW, &CUSTOM];
    en "Name of a parameter", "A parameter's name should consist of small Latin letters and underscores.";
    de "Name eines Parameters", "Der Name eines Parameters sollte aus lateinischen Kleinbuchstaben und Unterstrichen bestehen.",
        why "Ein benannter Parameter wird mit lateinischen Kleinbuchstaben und Unterstrichen geschrieben.";
    sv "Parameterns namn", "En parameters namn bör bestå av små latinska bokstäver och understreck.",
        why "En namngiven parameter skrivs med små latinska bokstäver och understreck.";

    /// No page says whether a parameter's name may hold digits; no example has any.
    Info PARAMETER_DIGITS = "template/parameter-name-digits", Documented, [], from [&OVERVIEW];
    en "Digits in a parameter's name", "No page says whether a parameter's name may hold digits.";
    de "Ziffern im Namen eines Parameters", "Keine Seite sagt, ob der Name eines Parameters Ziffern enthalten darf.",
        why "Ob der Name eines Parameters Ziffern enthalten darf, steht nirgends; kein Beispiel hat welche.";
    sv "Siffror i parameterns namn", "Ingen sida säger om en parameters namn får innehålla siffror.",
        why "Det står ingenstans om en parameters namn får innehålla siffror; inget exempel har några.";

    /// The platform's own editor refuses a longer name.
    Warning PARAMETER_NAME_LONG = "template/parameter-name-too-long", Observed, [], from [&EDITOR];
    en "Long name of a parameter", "This parameter's name has {actual} characters; the platform's editor allows {limit}.";
    de "Langer Name eines Parameters", "Der Name dieses Parameters hat {actual} Zeichen; der Editor der Plattform erlaubt {limit}.",
        why "Der Editor der Plattform lehnt einen längeren Namen ab.";
    sv "Långt parameternamn", "Parameterns namn har {actual} tecken; plattformens redigerare tillåter {limit}.",
        why "Plattformens egen redigerare avvisar ett längre namn.";

    /// Without parameter_format NAMED a template is positional. Named parameters then do not fit: the template is
    /// created, and always rejected in review.
    Error NAMED_IN_POSITIONAL = "template/named-without-format", Observed, [documented 100], from [&NAMED_WITHOUT_FORMAT, &OVERVIEW];
    en "Named parameter without its format", "A named parameter needs parameter_format NAMED; without it the template is positional.", fix "Set parameter_format to NAMED";
    de "Benannter Parameter ohne Format", "Ein benannter Parameter braucht parameter_format NAMED; ohne diese Angabe zählt die Vorlage Positionen.",
        why "Ohne parameter_format NAMED sind die Parameter einer Vorlage nummeriert. Benannte Parameter passen dann nicht: Die Vorlage wird angelegt und in der Prüfung stets abgelehnt.",
        fix "parameter_format auf NAMED setzen";
    sv "Namngiven parameter utan format", "En namngiven parameter kräver parameter_format NAMED; annars är mallens parametrar numrerade.",
        why "Utan parameter_format NAMED är en malls parametrar numrerade. Namngivna parametrar passar då inte: mallen skapas och avvisas alltid i granskningen.",
        fix "Sätt parameter_format till NAMED";

    /// A template's parameters are all numbered or all named. What the platform makes of a number among names is not
    /// documented.
    Warning PARAMETERS_MIXED = "template/parameters-mixed", Documented, [documented 100], from [&OVERVIEW];
    en "Number among names", "Numbered and named parameters should not be mixed.";
    de "Nummer unter Namen", "Nummerierte und benannte Parameter sollten nicht gemischt werden.",
        why "Die Parameter einer Vorlage sind entweder alle nummeriert oder alle benannt. Was die Plattform aus einer Nummer unter Namen macht, ist nicht dokumentiert.";
    sv "Nummer bland namn", "Numrerade och namngivna parametrar bör inte blandas.",
        why "En malls parametrar är antingen alla numrerade eller alla namngivna. Vad plattformen gör av ett nummer bland namn är inte dokumenterat.";

    /// Numbered parameters begin at 1 and go up one by one in the order in which they stand.
    Error PARAMETER_ORDER = "template/parameter-order", Documented, [documented 100], from [&REVIEW];
    en "Parameters out of order", "Numbered parameters must begin at 1 and count up without gaps; {expected} is expected here.", fix "Number the parameters from 1 on";
    de "Parameter nicht fortlaufend", "Nummerierte Parameter müssen bei 1 beginnen und lückenlos aufsteigen; hier wird {expected} erwartet.",
        why "Nummerierte Parameter beginnen bei 1 und steigen in der Reihenfolge an, in der sie stehen.",
        fix "Parameter ab 1 durchnummerieren";
    sv "Parametrar i fel ordning", "Numrerade parametrar måste börja på 1 och stiga utan luckor; här väntas {expected}.",
        why "Numrerade parametrar börjar på 1 och stiger ett i taget i den ordning de står.",
        fix "Numrera parametrarna från 1";

    /// A named parameter is unique within its component; of a number that stands twice no page speaks, and the
    /// platform's editor warns.
    Warning PARAMETER_REPEATED = "template/parameter-repeated", Documented, [], from [&OVERVIEW, &EDITOR];
    en "Parameter used twice", "Each parameter should stand only once in a text.";
    de "Parameter doppelt verwendet", "Jeder Parameter sollte in einem Text nur einmal stehen.",
        why "Ein benannter Parameter ist innerhalb seiner Komponente eindeutig; von einer doppelten Nummer spricht keine Seite, doch der Editor der Plattform warnt davor.";
    sv "Parameter använd två gånger", "Varje parameter bör stå bara en gång i en text.",
        why "En namngiven parameter är unik inom sin komponent; om ett nummer som står två gånger säger ingen sida något, men plattformens redigerare varnar.";
}

/// Everything about the parameters of a header's or a body's text, but for where they stand.
pub(super) fn check<'d>(template: &Template, text: Text<'d>, out: &mut Report) -> Parameters<'d> {
    let mut found = parameters(text.value);
    for at in &found.torn {
        out.add(BRACES, text.json).within(&text, at.clone());
    }
    for at in &found.single {
        out.add(SINGLE_BRACE, text.json).within(&text, at.clone());
    }
    for (number, parameter) in found.list.iter().enumerate() {
        name(template, &text, parameter, out);
        let again = found.list.iter().take(number).any(|earlier| earlier.name == parameter.name);
        if again && parameter.name != Name::Empty {
            out.add(PARAMETER_REPEATED, text.json).within(&text, parameter.at.clone());
        }
    }
    // What a refused name was to be, a number or a word, nobody knows: nothing more is asked of it.
    found.list.retain(|parameter| !is_refused(parameter.written(text.value)));
    kinds(template, &text, &found.list, out);
    if !template.named {
        order(&text, &found.list, out);
    }
    found
}

fn name(template: &Template, text: &Text, parameter: &Parameter, out: &mut Report) {
    let written = parameter.written(text.value);
    let limit = out.context().threshold(&PARAMETER_NAME);
    if parameter.name == Name::Empty {
        out.add(PARAMETER_EMPTY, text.json).within(text, parameter.at.clone());
        return;
    }
    if written.len() < parameter.inner.len() {
        let tidy = ["{{", written, "}}"].concat();
        out.add(PARAMETER_SPACES, text.json).rewrite(text, parameter.at.clone(), &tidy, true);
    }
    let length = written.chars().count() as i64;
    if length > limit {
        out.add(PARAMETER_NAME_LONG, text.json)
            .within(text, parameter.inner.clone())
            .number("limit", limit)
            .number("actual", length)
            .text("unit", "code-point");
    }
    if is_refused(written) {
        out.add(PARAMETER_CHARACTERS, text.json).within(text, parameter.inner.clone());
    } else if matches!(parameter.name, Name::Word(_)) {
        let odd = |c: char| !(c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit());
        if written.contains(odd) {
            out.add(PARAMETER_NAME_FORM, text.json).within(text, parameter.inner.clone());
        } else if written.contains(|c: char| c.is_ascii_digit()) && template.named {
            out.add(PARAMETER_DIGITS, text.json).within(text, parameter.inner.clone());
        }
    }
}

/// Signs that the platform takes in no name.
fn is_refused(name: &str) -> bool {
    name.contains(['#', '$', '%'])
}

/// Numbers where names belong, and names where numbers do.
fn kinds(template: &Template, text: &Text, list: &[Parameter], out: &mut Report) {
    let word = |parameter: &&Parameter| matches!(parameter.name, Name::Word(_));
    let number = |parameter: &&Parameter| matches!(parameter.name, Name::Position(_));
    if template.named || list.iter().any(|parameter| word(&parameter)) {
        for parameter in list.iter().filter(number) {
            out.add(PARAMETERS_MIXED, text.json).within(text, parameter.at.clone());
        }
    }
    if template.named || template.mode != Mode::Create {
        return;
    }
    for parameter in list.iter().filter(word) {
        let finding = out.add(NAMED_IN_POSITIONAL, text.json).within(text, parameter.at.clone());
        if let Some(edit) = named_format(template, text) {
            finding.fix(Fix { safe: false, edits: vec![edit] });
        }
    }
}

/// Declares the template's parameters as named, where its samples already are.
fn named_format(template: &Template, text: &Text) -> Option<Edit> {
    let numbered = |part| {
        let text = template.components.first(part).and_then(|component: Json| Text::at(component, "text"));
        let found = text.map(|text| parameters(text.value)).unwrap_or_default();
        found.list.iter().any(|parameter| matches!(parameter.name, Name::Position(_)))
    };
    if numbered(Part::Header) || numbered(Part::Body) {
        return None;
    }
    let example = text.json.parent()?.get("example")?;
    let named = |(name, _): (Json, Json)| name.text().is_some_and(|name| name.ends_with("_named_params"));
    let value = "\"NAMED\"".to_owned();
    example.members().any(named).then(|| match template.json.get("parameter_format") {
        Some(format) => Edit::Replace { place: format.place(), value },
        None => Edit::Add { parent: template.json.place(), key: "parameter_format".to_owned(), value },
    })
}

fn order(text: &Text, list: &[Parameter], out: &mut Report) {
    let mut met: Vec<u32> = Vec::new();
    let mut wrong = None;
    let mut edits = Vec::new();
    for parameter in list {
        let Name::Position(position) = parameter.name else {
            continue;
        };
        let number = met.iter().position(|known| *known == position).unwrap_or_else(|| {
            met.push(position);
            met.len() - 1
        }) as u32
            + 1;
        if number != position {
            wrong = wrong.or(Some((parameter.at.clone(), number)));
            let range = text.utf16(&parameter.inner);
            edits.push(Edit::Text { place: text.json.place(), range, text: decimal(number.into()) });
        }
    }
    if let Some((at, expected)) = wrong {
        out.add(PARAMETER_ORDER, text.json)
            .within(text, at)
            .text("expected", &["{{", &decimal(expected.into()), "}}"].concat())
            .fix(Fix { safe: false, edits });
    }
}
