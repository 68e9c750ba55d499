//! The buttons of a sent template against those of its definition.

use super::rendered::rendered;
use super::{Pair, UNUSED, length};
use crate::json::Json;
use crate::report::Report;
use crate::sources::*;
use crate::template::limits::URL;
use crate::text::{Text, parameters};

crate::rules! {
    /// A button with a variable in its URL, and the button of a one-time code, get their value when the template is
    /// sent, at the button's index. For a coupon, for products and for an order no refusal was seen, so there it is a
    /// warning.
    Error | Warning VALUE = "message/button-value", Observed, [observed 131008], from [&OBSERVED_BUTTON, &CAROUSEL];
    en "Button without its value", "The button at index {index} needs a component of sub_type {expected} with its value.";
    de "Schaltfläche ohne Wert", "Die Schaltfläche mit Index {index} braucht eine Komponente mit sub_type {expected} und ihrem Wert.",
        why "Eine Schaltfläche mit einer Variablen in ihrer URL und die eines Einmalcodes erhalten ihren Wert beim Senden, unter ihrem Index. Für Gutschein, Produkte und Bestellung wurde keine Ablehnung beobachtet, daher ist es dort eine Warnung.";
    sv "Knapp utan värde", "Knappen med index {index} behöver en komponent med sub_type {expected} och sitt värde.",
        why "En knapp med en variabel i sin URL, och knappen för en engångskod, får sitt värde när mallen skickas, under sitt index. För kupong, produkter och beställning har inget avslag setts, så där är det en varning.";

    /// The index counts all buttons of the template from 0. At this one the template has a button of another type.
    Error MISMATCH = "message/button-mismatch", Documented, [documented 132018], from [&CAROUSEL, &COMPONENTS];
    en "Another button at this index", "The template's button at this index takes sub_type {expected}.";
    de "Andere Schaltfläche an diesem Index", "Die Schaltfläche der Vorlage an diesem Index nimmt sub_type {expected}.",
        why "Der Index zählt alle Schaltflächen der Vorlage ab 0. An dieser Stelle hat die Vorlage eine Schaltfläche eines anderen Typs.";
    sv "En annan knapp på detta index", "Mallens knapp på detta index tar sub_type {expected}.",
        why "Indexet räknar alla knappar i mallen från 0. På denna plats har mallen en knapp av en annan typ.";
}

/// Types of a template's buttons, and what a message addresses them as; nothing where it cannot.
const ADDRESSED: &[(&str, &str)] = &[
    ("QUICK_REPLY", "quick_reply"),
    ("URL", "url"),
    ("OTP", "url"),
    ("COPY_CODE", "copy_code"),
    ("CATALOG", "catalog"),
    ("MPM", "mpm"),
    ("FLOW", "flow"),
    ("ORDER_DETAILS", "order_details"),
    ("VOICE_CALL", "voice_call"),
    ("PHONE_NUMBER", ""),
    ("SPM", ""),
];

/// What a message addresses a button as; none for a type that is not known here.
fn addressed(button: Json) -> Option<&'static str> {
    ADDRESSED.iter().find(|(kind, _)| button.is("type", kind)).map(|(_, sub_type)| *sub_type)
}

pub(super) fn check(pair: Pair, out: &mut Report) {
    let buttons: Vec<Json> = pair.defined.buttons().take(16).collect();
    let mut filled = Vec::new();
    for component in pair.sent.items_at("components").filter(|component| component.is("type", "button")) {
        let like =
            || buttons.iter().position(|button| addressed(*button).is_some_and(|word| component.is("sub_type", word)));
        let index = match component.get("index") {
            Some(index) => index.whole().and_then(|index| index.try_into().ok()),
            None => like(),
        };
        let Some((index, button)) = index.and_then(|index: usize| Some((index, buttons.get(index)?))) else {
            out.add(UNUSED, component).remove(component);
            continue;
        };
        match addressed(*button) {
            Some("") => {
                out.add(UNUSED, component).remove(component);
            }
            Some(expected) if !component.is("sub_type", expected) => {
                filled.push(index);
                out.add(MISMATCH, component).text("expected", expected);
            }
            _ => {
                filled.push(index);
                value(*button, component, index, out);
            }
        }
    }
    for (index, button) in buttons.iter().enumerate().filter(|(index, _)| !filled.contains(index)) {
        let Some(expected) = needed(*button) else { continue };
        missing(pair.sent, index, expected, out);
    }
}

/// What a button that needs a value is addressed as.
fn needed(button: Json) -> Option<&'static str> {
    let sub_type = addressed(button)?;
    match sub_type {
        "url" if button.is("type", "OTP") || variable(button) => Some(sub_type),
        "copy_code" | "mpm" | "order_details" => Some(sub_type),
        _ => None,
    }
}

fn variable(button: Json) -> bool {
    Text::at(button, "url").is_some_and(|url| !parameters(url.value).list.is_empty())
}

fn missing(place: Json, index: usize, expected: &str, out: &mut Report) {
    let finding = out.add(VALUE, place).number("index", index as i64).text("expected", expected);
    if expected != "url" {
        finding.as_warning();
    }
}

/// What a component brings to its button.
fn value(button: Json, component: Json, index: usize, out: &mut Report) {
    let given = component.items_at("parameters").next();
    if let (Some(expected), None) = (needed(button), given) {
        missing(component, index, expected, out);
        return;
    }
    if !button.is("type", "URL") {
        return;
    }
    if !variable(button) {
        // Refusals of other components are known, of this one none.
        if given.is_some() {
            out.add(UNUSED, component).remove(component).as_warning();
        }
    } else if let Some(url) = Text::at(button, "url") {
        length(component, &rendered(url, Some(component)), &URL, out, false);
    }
}
