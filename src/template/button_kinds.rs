//! What each type of button needs besides its label.

use super::examples;
use super::limits::*;
use super::parts::{Category, Mode, Template};
use super::shapes::SHAPE;
use super::{authentication, url};
use crate::json::{Json, Kind};
use crate::recipient::{has_possible_length, phone};
use crate::report::Report;
use crate::shape::Type;
use crate::sources::*;
use crate::text::Text;

crate::rules! {
    /// A phone button holds a number in international form, with or without its plus sign. Letters, and too few or too
    /// many digits for the country, are refused with code 192.
    Error PHONE_NUMBER_INVALID = "template/phone-number", Observed, [observed 192], from [&OBSERVED_PHONE, &COMPONENTS];
    en "Phone number of a button", "This is not a phone number in international form, of a length that the country has.";
    de "Telefonnummer einer Schaltfläche", "Dies ist keine Telefonnummer in internationaler Form mit einer Länge, die es in diesem Land gibt.",
        why "Eine Telefon-Schaltfläche enthält eine Nummer in internationaler Form, mit oder ohne Pluszeichen. Buchstaben sowie zu wenige oder zu viele Ziffern für das Land werden mit Code 192 abgelehnt.";
    sv "Knappens telefonnummer", "Detta är inte ett telefonnummer i internationell form med en längd som finns i landet.",
        why "En telefonknapp innehåller ett nummer i internationell form, med eller utan plustecken. Bokstäver och för få eller för många siffror för landet avvisas med kod 192.";

    /// The length is right, but the numbering plan assigns no such range. Plans lag behind, and the platform's own samples
    /// have such numbers; so it is a warning.
    Warning PHONE_NUMBER_UNASSIGNED = "template/phone-number-unassigned", Contested, [observed 192], from [&OBSERVED_PHONE, &LIBPHONENUMBER];
    en "Range not assigned", "The country's numbering plan assigns no such number.";
    de "Nicht zugeteilter Bereich", "Der Nummernplan des Landes sieht keine solche Nummer vor.",
        why "Die Länge stimmt, aber der Nummernplan teilt keinen solchen Bereich zu. Nummernpläne sind nicht immer aktuell, und die Beispiele der Plattform haben selbst solche Nummern; daher ist es eine Warnung.";
    sv "Ej tilldelad serie", "Landets nummerplan har inget sådant nummer.",
        why "Längden stämmer, men nummerplanen tilldelar ingen sådan serie. Nummerplaner släpar efter, och plattformens egna exempel har sådana nummer; därför är det en varning.";

    /// Every page agrees on codes of up to 15 characters. Since 3 December 2025 the coupon page and the changelog allow
    /// 20, while two other pages still print 15.
    Warning COUPON_CODE_LONG = "template/coupon-code-long", Contested, [documented 100/2388040], from [&COUPON, &CHANGELOG, &COMPONENTS, &OFFER];
    en "Long coupon code", "This code has {actual} characters; two pages still allow only {limit}.";
    de "Langer Gutscheincode", "Dieser Code hat {actual} Zeichen; zwei Seiten erlauben weiterhin nur {limit}.",
        why "Bei Codes bis 15 Zeichen sind sich alle Seiten einig. Seit dem 3. Dezember 2025 erlauben die Gutscheinseite und das Änderungsprotokoll 20, während zwei andere Seiten noch 15 nennen.";
    sv "Lång kupongkod", "Koden har {actual} tecken; två sidor tillåter fortfarande bara {limit}.",
        why "Om koder på upp till 15 tecken är alla sidor överens. Sedan den 3 december 2025 tillåter kupongsidan och ändringsloggen 20, medan två andra sidor ännu anger 15.";

    /// The sample of a copy code button is a text; lists were seen in other people's code.
    Info COUPON_LIST = "template/coupon-code-list", Documented, [], from [&COMPONENTS];
    en "Coupon code in a list", "The sample of a copy code button is documented as a text, not as a list.";
    de "Gutscheincode in einer Liste", "Das Beispiel einer Schaltfläche zum Kopieren ist als Text dokumentiert, nicht als Liste.",
        why "Das Beispiel einer Schaltfläche zum Kopieren ist ein Text; Listen kommen im Code anderer vor.";
    sv "Kupongkod i en lista", "Exemplet för en kopieringsknapp är dokumenterat som en text, inte som en lista.",
        why "Exemplet för en kopieringsknapp är en text; listor har setts i andras kod.";

    /// The label of this button is the platform's own and cannot be set.
    Error | Warning LABEL_NOT_ALLOWED = "template/button-text-not-allowed", Documented, [observed 100/2388153], from [&COMPONENTS, &COUPON, &OBSERVED_CONTACT];
    en "Label cannot be set", "A {name} button has a fixed label; leave text out.", fix "Remove the label";
    de "Beschriftung nicht wählbar", "Eine Schaltfläche vom Typ {name} hat eine feste Beschriftung; lassen Sie text weg.",
        why "Die Beschriftung dieser Schaltfläche gibt die Plattform vor.",
        fix "Beschriftung entfernen";
    sv "Knapptexten kan inte väljas", "En knapp av typen {name} har en fast text; utelämna text.",
        why "Knappens text är plattformens egen och kan inte anges.",
        fix "Ta bort knapptexten";

    /// The label of this button is fixed.
    Warning LABEL_FIXED = "template/button-text-fixed", Documented, [], from [&CATALOG, &MULTI_PRODUCT, &SINGLE_PRODUCT];
    en "Fixed label", "The label of a {name} button is “{expected}”.", fix "Use “{expected}”";
    de "Feste Beschriftung", "Die Beschriftung einer Schaltfläche vom Typ {name} lautet „{expected}“.",
        why "Die Beschriftung dieser Schaltfläche steht fest.",
        fix "„{expected}“ verwenden";
    sv "Fast knapptext", "Texten på en knapp av typen {name} är ”{expected}”.",
        why "Knappens text ligger fast.",
        fix "Använd ”{expected}”";

    /// A flow button names its flow in one way: by flow_id, by flow_name, or with the whole flow in flow_json.
    Error FLOW_REFERENCE = "template/flow-reference", Documented, [documented 100], from [&FLOW, &REFERENCE];
    en "Which flow", "A FLOW button needs exactly one of flow_id, flow_name and flow_json; it has {actual}.";
    de "Welcher Flow", "Eine FLOW-Schaltfläche braucht genau eines von flow_id, flow_name und flow_json; sie hat {actual}.",
        why "Eine Flow-Schaltfläche nennt ihren Flow auf eine Weise: mit flow_id, mit flow_name oder mit dem ganzen Flow in flow_json.";
    sv "Vilket flöde", "En FLOW-knapp behöver exakt ett av flow_id, flow_name och flow_json; den har {actual}.",
        why "En flödesknapp anger sitt flöde på ett sätt: med flow_id, med flow_name eller med hela flödet i flow_json.";

    /// The page on utility templates allows a copy code button, the page on coupons calls coupon templates marketing.
    Info CODE_IN_UTILITY = "template/coupon-in-utility", Contested, [], from [&UTILITY, &COUPON];
    en "Copy code in a utility template", "A copy code button is allowed here, but a coupon makes the template MARKETING.";
    de "Code zum Kopieren in einer Utility-Vorlage", "Eine Schaltfläche zum Kopieren ist hier erlaubt, ein Gutschein macht die Vorlage aber zu MARKETING.",
        why "Die Seite über Utility-Vorlagen erlaubt eine Schaltfläche zum Kopieren, die Seite über Gutscheine zählt Gutscheinvorlagen zum Marketing.";
    sv "Kopieringskod i en utility-mall", "En kopieringsknapp är tillåten här, men en kupong gör mallen till MARKETING.",
        why "Sidan om utility-mallar tillåter en kopieringsknapp, sidan om kuponger räknar kupongmallar som marknadsföring.";
}

/// Labels that the platform has fixed.
const FIXED_LABELS: &[(&str, &str)] = &[("CATALOG", "View catalog"), ("MPM", "View items"), ("SPM", "View")];

pub(super) fn check(template: &Template, kind: &str, button: Json, out: &mut Report) {
    match kind {
        "URL" => url::check(template, button, out),
        "PHONE_NUMBER" => {
            if let Some(number) = Text::at(button, "phone_number").filter(|number| !number.value.is_empty()) {
                phone_number(number, out);
            }
        }
        "COPY_CODE" => copy_code(template, button, out),
        "REQUEST_CONTACT_INFO" => {
            if let Some(label) = own_label(template, kind, button, out) {
                label.as_warning();
            }
        }
        "FLOW" => flow(template, button, out),
        "OTP" => authentication::otp(template, button, out),
        _ => {
            if let Some((_, expected)) = FIXED_LABELS.iter().find(|(name, _)| *name == kind)
                && let Some(label) =
                    Text::at(button, "text").filter(|label| !label.value.eq_ignore_ascii_case(expected))
            {
                out.add(LABEL_FIXED, label.json)
                    .text("name", kind)
                    .text("expected", expected)
                    .replace(label.json, expected, false);
            }
        }
    }
}

/// Punctuation that people write in numbers.
const BETWEEN_DIGITS: [char; 6] = [' ', '-', '.', '(', ')', '\u{A0}'];

fn phone_number(number: Text, out: &mut Report) {
    let plain = number.value.strip_prefix('+').unwrap_or(number.value);
    let sign = number.value.len() - plain.len();
    if let Some((at, c)) = plain.char_indices().find(|(_, c)| !c.is_ascii_digit() && !BETWEEN_DIGITS.contains(c)) {
        out.add(PHONE_NUMBER_INVALID, number.json).within(&number, sign + at..sign + at + c.len_utf8());
        return;
    }
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    if !has_possible_length(&digits) {
        out.add(PHONE_NUMBER_INVALID, number.json).within(&number, 0..number.value.len());
    } else if !phone::read(&["+", &digits].concat(), "").is_known() {
        out.add(PHONE_NUMBER_UNASSIGNED, number.json).within(&number, 0..number.value.len());
    }
}

fn copy_code(template: &Template, button: Json, out: &mut Report) {
    own_label(template, "COPY_CODE", button, out);
    if template.category == Some(Category::Utility) {
        out.add(CODE_IN_UTILITY, button);
    }
    let Some(example) = button.get("example") else {
        return;
    };
    let code = match example.kind() {
        Kind::List => {
            out.add(COUPON_LIST, example);
            example.items().next().filter(|first| SHAPE.is(*first, Type::Text, out))
        }
        _ => SHAPE.is(example, Type::Text, out).then_some(example),
    };
    let Some(code) = code.and_then(Text::of) else {
        if example.kind() == Kind::List && example.items().next().is_none() {
            examples::button_missing(button, out);
        }
        return;
    };
    if code.value.is_empty() && example.kind() == Kind::List {
        out.add(SHAPE.empty, code.json).text("name", "example");
    }
    SHAPE.length(code, &COUPON_CODE, out);
    let agreed = out.context().threshold(&COUPON_CODE_AGREED);
    let actual = code.value.chars().count() as i64;
    if actual > agreed && actual <= COUPON_CODE.now(out.context()) {
        out.add(COUPON_CODE_LONG, code.json)
            .number("limit", agreed)
            .number("actual", actual)
            .text("unit", "code-point");
    }
}

/// A label where none can be set; when a template is read back, it has the platform's.
fn own_label<'r>(
    template: &Template,
    kind: &str,
    button: Json,
    out: &'r mut Report,
) -> Option<&'r mut crate::report::Finding> {
    let label = button.get("text").filter(|_| template.mode != Mode::Stored)?;
    Some(out.add(LABEL_NOT_ALLOWED, label).text("name", kind).remove(label))
}

fn flow(template: &Template, button: Json, out: &mut Report) {
    let actual = ["flow_id", "flow_name", "flow_json"].iter().filter(|name| button.get(name).is_some()).count() as i64;
    // A stored flow button keeps only the id that the platform gave it.
    if actual != 1 && template.mode != Mode::Stored {
        out.add(FLOW_REFERENCE, button).number("actual", actual);
    }
}
