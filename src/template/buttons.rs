//! The buttons: how many, in which groups, and what their labels say.

use super::header::plain_line;
use super::limits::*;
use super::parts::{Components, Template};
use super::shapes::{BUTTON_FIELDS, BUTTON_TYPES, BUTTONS_FIELDS, SHAPE};
use super::{button_kinds, kinds};
use crate::fix::{Edit, Fix};
use crate::json::{Json, Kind};
use crate::limit::Limit;
use crate::report::Report;
use crate::shape::{Type, near_word};
use crate::sources::*;
use crate::text::{Text, formatting_marks, parameters};

crate::rules! {
    /// A button is of one of the known types, in capitals or small letters.
    Error UNKNOWN_BUTTON = "template/unknown-button", Documented, [documented 100], from [&REFERENCE, &COMPONENTS, &VOICE_CALL];
    en "Unknown button", "The type of a button must be one of: {allowed}.";
    de "Unbekannte Schaltfläche", "Der Typ einer Schaltfläche muss einer von diesen sein: {allowed}.",
        why "Eine Schaltfläche hat einen der bekannten Typen, in Groß- oder Kleinbuchstaben.";
    sv "Okänd knapp", "Knappens typ måste vara någon av: {allowed}.",
        why "En knapp är av någon av de kända typerna, med stora eller små bokstäver.";

    /// The reference lists this type of button nowhere with its fields.
    Warning UNDOCUMENTED_BUTTON = "template/undocumented-button", Documented, [], from [&LIBRARY];
    en "Undocumented button", "The button type {name} is not documented and may be refused.";
    de "Nicht dokumentierte Schaltfläche", "Der Typ {name} ist nicht dokumentiert und wird möglicherweise abgelehnt.",
        why "Die Referenz beschreibt diesen Typ von Schaltfläche nirgends mit seinen Feldern.";
    sv "Odokumenterad knapp", "Knapptypen {name} är inte dokumenterad och kan avvisas.",
        why "Referensen beskriver ingenstans den här knapptypen med dess fält.";

    /// A template has one to ten buttons, a carousel card one or two.
    Error BUTTONS_COUNT = "template/buttons-count", Documented, [documented 100], from [&COMPONENTS, &CAROUSEL];
    en "Number of buttons", "There must be 1 to {limit} buttons here; there are {actual}.";
    de "Anzahl der Schaltflächen", "Hier müssen 1 bis {limit} Schaltflächen stehen; es sind {actual}.",
        why "Eine Vorlage hat eine bis zehn Schaltflächen, eine Karussellkarte eine oder zwei.";
    sv "Antal knappar", "Här ska finnas 1 till {limit} knappar; det är {actual}.",
        why "En mall har en till tio knappar, ett karusellkort en eller två.";

    /// Some types of button have a number of their own: two URLs, one phone number, one copy code.
    Error | Warning BUTTON_LIMIT = "template/button-type-count", Documented, [documented 100], from [&COMPONENTS];
    en "Too many buttons of a type", "At most {limit} buttons of type {name} are allowed; there are {actual}.";
    de "Zu viele Schaltflächen eines Typs", "Vom Typ {name} sind höchstens {limit} Schaltflächen erlaubt; es sind {actual}.",
        why "Für manche Typen gilt eine eigene Zahl: zwei URLs, eine Telefonnummer, ein Code zum Kopieren.";
    sv "För många knappar av en typ", "Högst {limit} knappar av typen {name} är tillåtna; det är {actual}.",
        why "Vissa knapptyper har ett eget antal: två URL:er, ett telefonnummer, en kod att kopiera.";

    /// Quick replies stand together, and so do all other buttons: one change from the one group to the other.
    Error GROUPING = "template/buttons-grouping", Documented, [documented 100], from [&COMPONENTS];
    en "Buttons not grouped", "Quick replies must stand next to each other, before or after all other buttons.", fix "Move the quick replies together";
    de "Schaltflächen nicht gruppiert", "Schnellantworten müssen nebeneinander stehen, vor oder nach allen anderen Schaltflächen.",
        why "Schnellantworten stehen beisammen, alle anderen Schaltflächen ebenso: Es gibt nur einen Wechsel von der einen Gruppe zur anderen.",
        fix "Schnellantworten zusammenrücken";
    sv "Knapparna är inte grupperade", "Snabbsvar måste stå intill varandra, före eller efter alla andra knappar.",
        why "Snabbsvar står tillsammans och det gör alla andra knappar också: ett enda byte från den ena gruppen till den andra.",
        fix "Flytta ihop snabbsvaren";

    /// Templates with four or more buttons, or with quick replies beside other buttons, cannot be seen in the desktop
    /// apps.
    Info DESKTOP = "template/buttons-desktop", Documented, [], from [&COMPONENTS];
    en "Not shown on desktop", "With these buttons the message is not shown in the desktop apps.";
    de "Keine Anzeige am Desktop", "Mit diesen Schaltflächen wird die Nachricht in den Desktop-Apps nicht angezeigt.",
        why "Vorlagen mit vier oder mehr Schaltflächen oder mit Schnellantworten neben anderen Schaltflächen sind in den Desktop-Apps nicht zu sehen.";
    sv "Visas inte på datorn", "Med de här knapparna visas meddelandet inte i datorapparna.",
        why "Mallar med fyra eller fler knappar, eller med snabbsvar bredvid andra knappar, syns inte i datorapparna.";

    /// With more than three buttons the message shows two of them, and the rest behind "See all options".
    Info FOLDED = "template/buttons-folded", Documented, [], from [&COMPONENTS];
    en "Buttons behind a menu", "With more than {limit} buttons only the first two are shown; the others stand behind a menu.";
    de "Schaltflächen hinter einem Menü", "Bei mehr als {limit} Schaltflächen sind nur zwei sichtbar; die übrigen stehen hinter einem Menü.",
        why "Bei mehr als drei Schaltflächen zeigt die Nachricht zwei davon, die übrigen hinter „Alle Optionen anzeigen“.";
    sv "Knappar bakom en meny", "Med fler än {limit} knappar visas bara de två första; resten ligger bakom en meny.",
        why "Med fler än tre knappar visar meddelandet två av dem och resten bakom ”Visa alla alternativ”.";

    /// A label is shown as it is: a parameter in it is refused. One page on limited-time offers says that the label of
    /// the URL button supports a variable, against the rule for labels.
    Error | Warning LABEL_PARAMETER = "template/button-parameter", Observed, [observed 100/2388060], from [&OBSERVED_LABEL, &OFFER];
    en "Parameter in a label", "A button's label may not hold parameters.";
    de "Parameter in der Beschriftung", "Die Beschriftung einer Schaltfläche darf keine Parameter enthalten.",
        why "Eine Beschriftung wird so angezeigt, wie sie ist: Ein Parameter darin wird abgelehnt. Eine Seite über befristete Angebote sagt, die Beschriftung der URL-Schaltfläche unterstütze eine Variable, entgegen der Regel für Beschriftungen.";
    sv "Parameter i knapptexten", "En knapptext får inte innehålla parametrar.",
        why "En knapptext visas som den är: en parameter i den avvisas. En sida om tidsbegränsade erbjudanden säger att URL-knappens text stöder en variabel, i strid med regeln för knapptexter.";

    /// A label is one line.
    Error LABEL_NEWLINE = "template/button-newline", Observed, [observed 100/2388060], from [&OBSERVED_LABEL];
    en "Line break in a label", "A button's label may not hold a line break.", fix "Replace the line break with a space";
    de "Zeilenumbruch in der Beschriftung", "Die Beschriftung einer Schaltfläche darf keinen Zeilenumbruch enthalten.",
        why "Eine Beschriftung ist eine einzige Zeile.",
        fix "Zeilenumbruch durch ein Leerzeichen ersetzen";
    sv "Radbrytning i knapptexten", "En knapptext får inte innehålla radbrytning.",
        why "En knapptext är en enda rad.",
        fix "Ersätt radbrytningen med ett mellanslag";

    /// A label with an emoji is refused.
    Error LABEL_EMOJI = "template/button-emoji", Observed, [observed 100/2388060], from [&OBSERVED_LABEL];
    en "Emoji in a label", "A button's label may not hold an emoji.", fix "Remove the emoji";
    de "Emoji in der Beschriftung", "Die Beschriftung einer Schaltfläche darf kein Emoji enthalten.",
        why "Eine Beschriftung mit Emoji wird abgelehnt.",
        fix "Emoji entfernen";
    sv "Emoji i knapptexten", "En knapptext får inte innehålla någon emoji.",
        why "En knapptext med emoji avvisas.",
        fix "Ta bort emojin";

    /// A label with formatting marks is refused.
    Error LABEL_FORMATTING = "template/button-formatting", Observed, [observed 100/2388060], from [&OBSERVED_LABEL];
    en "Formatting in a label", "A button's label may not hold formatting marks.", fix "Remove the marks";
    de "Formatierung in der Beschriftung", "Die Beschriftung einer Schaltfläche darf keine Formatierungszeichen enthalten.",
        why "Eine Beschriftung mit Formatierungszeichen wird abgelehnt.",
        fix "Zeichen entfernen";
    sv "Formatering i knapptexten", "En knapptext får inte innehålla formateringstecken.",
        why "En knapptext med formateringstecken avvisas.",
        fix "Ta bort tecknen";

    /// The platform's editor warns when two buttons have the same label: the person cannot tell them apart.
    Warning LABEL_REPEATED = "template/button-label-repeated", Observed, [], from [&EDITOR];
    en "Same label twice", "Another button has the same label.";
    de "Gleiche Beschriftung", "Eine andere Schaltfläche hat dieselbe Beschriftung.",
        why "Der Editor der Plattform warnt, wenn zwei Schaltflächen gleich beschriftet sind: Die Person kann sie nicht unterscheiden.";
    sv "Samma knapptext två gånger", "En annan knapp har samma text.",
        why "Plattformens redigerare varnar när två knappar har samma text: personen kan inte skilja dem åt.";
}

/// Types of which there may be a number of their own, and that number.
const COUNTED: &[(&str, &Limit)] = &[
    ("QUICK_REPLY", &QUICK_REPLY_BUTTONS),
    ("URL", &URL_BUTTONS),
    ("PHONE_NUMBER", &SINGLE_BUTTONS),
    ("COPY_CODE", &SINGLE_BUTTONS),
    ("REQUEST_CONTACT_INFO", &SINGLE_BUTTONS),
];

/// The component BUTTONS, of a template or of a card.
pub(super) fn check(template: &Template, of: Components, component: Json, out: &mut Report) {
    SHAPE.read(component, BUTTONS_FIELDS, out);
    let Some(list) = component.get("buttons").filter(|list| list.kind() == Kind::List) else {
        return;
    };
    let in_card = super::carousel::in_card(component);
    let most = if in_card { &CARD_BUTTONS } else { &BUTTONS }.now(out.context());
    let actual = list.items().count() as i64;
    if !(1..=most).contains(&actual) {
        out.add(BUTTONS_COUNT, list).number("limit", most).number("actual", actual);
    }
    for button in list.items() {
        if out.is_full() {
            return;
        }
        self::button(template, button, out);
    }
    type_counts(list, out);
    grouping(list, out);
    repeated_labels(list, out);
    if !in_card {
        shown(list, actual, out);
        kinds::buttons(template, of, list, out);
    }
}

fn button(template: &Template, button: Json, out: &mut Report) {
    if !SHAPE.is(button, Type::Object, out) {
        return;
    }
    let Some(kind) = button.get("type") else {
        out.add(SHAPE.missing, button).text("name", "type");
        return;
    };
    if !SHAPE.is(kind, Type::Text, out) {
        return;
    }
    let word = kind.text().unwrap_or_default();
    let Some((name, fields)) = BUTTON_FIELDS.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)) else {
        unknown(kind, word, out);
        return;
    };
    SHAPE.read(button, fields, out);
    if *name == "APP" {
        out.add(UNDOCUMENTED_BUTTON, kind).text("name", name);
    }
    for member in ["text", "autofill_text"] {
        if let Some(label) = Text::at(button, member) {
            self::label(template, name, label, out);
        }
    }
    button_kinds::check(template, name, button, out);
}

#[cold]
fn unknown(kind: Json, word: &str, out: &mut Report) {
    if word.eq_ignore_ascii_case("POSTBACK") {
        out.add(UNDOCUMENTED_BUTTON, kind).text("name", "POSTBACK");
        return;
    }
    out.none_of(UNKNOWN_BUTTON, kind, BUTTON_TYPES, near_word(word, BUTTON_TYPES));
}

fn label(template: &Template, kind: &str, text: Text, out: &mut Report) {
    let found = parameters(text.value);
    for parameter in &found.list {
        let finding = out.add(LABEL_PARAMETER, text.json).within(&text, parameter.at.clone());
        if template.offer && kind == "URL" {
            finding.as_warning();
        }
    }
    let mut marks = formatting_marks(text.value);
    marks.retain(|mark| !found.cover(mark.start));
    plain_line(&text, &marks, [LABEL_NEWLINE, LABEL_EMOJI, LABEL_FORMATTING], out);
}

fn type_counts(list: Json, out: &mut Report) {
    for (name, limit) in COUNTED {
        let most = limit.now(out.context());
        let mut of_type = list.items().filter(|button| button.is("type", name));
        if let Some(button) = of_type.nth(most as usize) {
            let actual = most + 1 + of_type.count() as i64;
            let finding =
                out.add(BUTTON_LIMIT, button).text("name", name).number("limit", most).number("actual", actual);
            if *name == "REQUEST_CONTACT_INFO" {
                finding.as_warning();
            }
        }
    }
}

fn is_quick_reply(button: Json) -> bool {
    button.is("type", "QUICK_REPLY")
}

fn grouping(list: Json, out: &mut Report) {
    let buttons: Vec<Json> = list.items().collect();
    let mut changes = 0;
    let mut group = buttons.first().is_some_and(|first| is_quick_reply(*first));
    let stray = buttons.iter().find(|button| {
        if is_quick_reply(**button) != group {
            group = !group;
            changes += 1;
        }
        changes == 2
    });
    let Some(stray) = stray else { return };
    let finding = out.add(GROUPING, *stray);
    // What else is wrong comes first: another number of buttons, or what is no button.
    if buttons.len() > BUTTON_FIELDS.len() || buttons.iter().any(|button| button.kind() != Kind::Object) {
        return;
    }
    let first_group = buttons.first().is_some_and(|first| is_quick_reply(*first));
    let mut sorted: Vec<&Json> = Vec::new();
    for group in [first_group, !first_group] {
        sorted.extend(buttons.iter().filter(|button| is_quick_reply(**button) == group));
    }
    let mut edits = Vec::new();
    for (there, comes) in buttons.iter().zip(sorted) {
        if there.place() != comes.place() {
            edits.push(Edit::Replace { place: there.place(), value: comes.source().to_owned() });
        }
    }
    finding.fix(Fix { safe: false, edits });
}

fn repeated_labels(list: Json, out: &mut Report) {
    let mut met: Vec<&str> = Vec::new();
    for label in list.items().take(BUTTON_FIELDS.len()).filter_map(|button| Text::at(button, "text")) {
        if met.contains(&label.value.trim()) && !label.value.trim().is_empty() {
            out.add(LABEL_REPEATED, label.json);
        }
        met.push(label.value.trim());
    }
}

/// Where the buttons are seen.
fn shown(list: Json, actual: i64, out: &mut Report) {
    let quick = list.items().filter(|button| is_quick_reply(*button)).count() as i64;
    let context = out.context();
    if actual >= context.threshold(&DESKTOP_BUTTONS) || (quick > 0 && quick < actual) {
        out.add(DESKTOP, list);
    }
    let folded = context.threshold(&SHOWN_BUTTONS);
    if actual > folded {
        out.add(FOLDED, list).number("limit", folded);
    }
}
