//! What stands around the text: the box, the links, the languages; and the request itself.

use super::law::{ACT_FOR_PURPOSE, BOX_APART, BOX_OPTIONAL, CONTACT_GIVEN, PRIVACY_LINKED};
use super::{holds, judged};
use crate::consent::record::language::primary;
use crate::consent::record::{given, has_text, near, word_at};
use crate::fix::{Edit, Fix};
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::shape::{listed, nearest};
use crate::sources::*;

crate::rules! {
    /// Silence and boxes that are ticked already are no consent.
    Error | Warning PRETICKED = "wording/box-preticked", Law, [], from [&FR_CNIL, &CA_EXPRESS, &GB_ICO];
    en "Ticked from the start", "The box must not be ticked from the start.", fix "Start without a tick";
    de "Vorab angehakt", "Das Kästchen darf nicht vorab angehakt sein.",
        why "Schweigen und bereits angehakte Kästchen sind keine Einwilligung.",
        fix "Ohne Häkchen beginnen";
    sv "Förkryssad ruta", "Rutan får inte vara förkryssad.",
        why "Tystnad och förkryssade rutor är inget samtycke.",
        fix "Börja utan kryss";

    /// A form that cannot be sent without the tick makes consent to marketing a condition.
    Error | Warning REQUIRED = "wording/box-required", Law, [], from [&GB_ICO, &US_WRITTEN, &KLAVIYO];
    en "Box is a required field", "The box must not be a required field.", fix "Make it optional";
    de "Kästchen ist ein Pflichtfeld", "Das Kästchen darf kein Pflichtfeld sein.",
        why "Ein Formular, das sich ohne das Häkchen nicht absenden lässt, macht die Einwilligung in Werbung zur Bedingung.",
        fix "Freiwillig machen";
    sv "Rutan är obligatorisk", "Rutan får inte vara obligatorisk.",
        why "Ett formulär som inte går att skicka utan krysset gör samtycke till marknadsföring till ett villkor.",
        fix "Gör den frivillig";

    /// Who accepts terms has not thereby agreed to marketing. A court in Germany allows a clause among terms if it has a
    /// box of its own.
    Error | Warning BUNDLED = "wording/bundled-with-terms", Law, [], from [&GB_ICO, &CA_EXPRESS, &FR_CNIL, &DE_BGH];
    en "One box with the terms", "The box must not accept the terms as well.";
    de "Ein Kästchen mit den Bedingungen", "Das Kästchen darf nicht auch für die Geschäftsbedingungen gelten.",
        why "Wer Geschäftsbedingungen annimmt, hat damit nicht in Werbung eingewilligt. Die deutsche Rechtsprechung erlaubt eine Klausel, wenn sie ein eigenes Kästchen hat.";
    sv "Samma ruta som villkoren", "Rutan får inte gälla även villkoren.",
        why "Den som godkänner villkor har inte därmed samtyckt till marknadsföring. Tysk rättspraxis tillåter en klausul bland villkoren om den har en egen ruta.";

    /// The notice says what happens with the number, and how a person complains.
    Error | Warning PRIVACY_LINK = "wording/privacy-link-missing", Law, [], from [&GDPR_RECITAL_42, &KANTARA_SCHEMA, &IN_NOTICE];
    en "No privacy notice", "A link to a privacy notice is missing in privacy_url.";
    de "Keine Datenschutzerklärung", "In privacy_url fehlt ein Link zur Datenschutzerklärung.",
        why "Die Datenschutzerklärung sagt, was mit der Nummer geschieht und wie man sich beschwert.";
    sv "Ingen integritetspolicy", "I privacy_url saknas en länk till integritetspolicyn.",
        why "Integritetspolicyn säger vad som händer med numret och hur man klagar.";

    /// Who asks for consent in Canada gives a postal address, and a phone number, an e-mail address or a web address. The
    /// link to the privacy notice is none of these.
    Error CONTACT_DETAILS = "wording/contact-details-missing", Law, [], from [&CA_EXPRESS, &CA_REQUEST];
    en "Contact details missing", "A postal address is needed, and a phone number, e-mail or web address.";
    de "Kontaktangaben fehlen", "Es braucht eine Postanschrift sowie eine Telefonnummer, E-Mail- oder Webadresse.",
        why "Wer in Kanada um Einwilligung bittet, gibt eine Postanschrift an und dazu eine Telefonnummer, E-Mail-Adresse oder Webadresse. Der Link zur Datenschutzerklärung gilt nicht als solche.";
    sv "Kontaktuppgifter saknas", "Det behövs en postadress samt ett telefonnummer, en e-post- eller webbadress.",
        why "Den som ber om samtycke i Kanada anger en postadress, och dessutom ett telefonnummer, en e-postadress eller en webbadress. Länken till integritetspolicyn räknas inte dit.";

    /// A person who reads the page in one language may not understand a text in another.
    Warning LANGUAGE = "wording/language-differs", Law, [], from [&ISO_27560, &IN_NOTICE];
    en "Another language than the page", "The text and the page are in different languages.";
    de "Andere Sprache als die Seite", "Text und Seite sind in verschiedenen Sprachen.",
        why "Wer die Seite in einer Sprache liest, versteht einen Text in einer anderen vielleicht nicht.";
    sv "Annat språk än sidan", "Texten och sidan är på olika språk.",
        why "Den som läser sidan på ett språk förstår kanske inte en text på ett annat.";

    /// A request is an object with a text; its other members are strings, and checkbox is an object of true and false.
    /// A jurisdiction is the two capital letters of ISO 3166-1, so GB and not UK.
    Error | Warning MALFORMED = "wording/request-malformed", Advice, [], from [&OWN_REQUEST];
    en "Not a request", "{name} is missing or cannot be read.";
    de "Keine Anfrage", "{name} fehlt oder ist nicht lesbar.",
        why "Eine Anfrage ist ein Objekt mit einem Text; ihre übrigen Felder sind Zeichenketten, und checkbox ist ein Objekt mit true und false. Eine Rechtsordnung sind die zwei Großbuchstaben nach ISO 3166-1, also GB und nicht UK.";
    sv "Ingen förfrågan", "{name} saknas eller går inte att läsa.",
        why "En förfrågan är ett objekt med en text; övriga fält är strängar, och checkbox är ett objekt med true och false. En jurisdiktion är de två versalerna enligt ISO 3166-1, alltså GB och inte UK.";

    /// What is not known is not read; most often a name is misspelt.
    Info UNKNOWN = "wording/member-unknown", Advice, [], from [&OWN_REQUEST];
    en "Unknown member", "A request has no member {name}.";
    de "Unbekanntes Feld", "Eine Anfrage hat kein Feld {name}.",
        why "Was nicht bekannt ist, wird nicht gelesen; meist ist ein Name falsch geschrieben.";
    sv "Okänt fält", "En förfrågan har inget fält {name}.",
        why "Det som är okänt läses inte; oftast är ett namn felstavat.";
}

/// The members that are strings.
const STRINGS: &str = "jurisdiction, business_name, text_language, page_language, privacy_url, postal_address, contact_phone, \
    contact_email, contact_url";

const OTHERS: &str = "text, checkbox";

const BOX_MEMBERS: &str = "checked, required, covers_terms";

/// Says that a member has a form that is not read.
#[inline(never)]
pub(super) fn malformed(value: Json, name: &str, out: &mut Report) {
    out.add(MALFORMED, value).text("name", name).as_warning();
}

/// Checks everything but the text, and gives the country whose law holds; empty for elsewhere.
pub(super) fn check<'d>(request: Json<'d>, out: &mut Report) -> &'d str {
    members(request, [STRINGS, OTHERS], out);
    for name in listed(STRINGS) {
        if let Some(value) = given(request, name).filter(|value| value.text().is_none()) {
            malformed(value, name, out);
        }
    }
    let country = country(request, out);
    boxes(request, country, out);
    let has = |name| has_text(request, name);
    if !has("privacy_url") {
        judged(PRIVACY_LINK, request, PRIVACY_LINKED, country, out);
    }
    let contact = has("contact_phone") || has("contact_email") || has("contact_url");
    if holds(CONTACT_GIVEN, country, out) && !(has("postal_address") && contact) {
        out.add(CONTACT_DETAILS, request);
    }
    let tag = |name| primary(word_at(request, name));
    let (text, page) = (tag("text_language"), tag("page_language"));
    if !text.is_empty() && !page.is_empty() && !text.eq_ignore_ascii_case(page) {
        out.add_at(LANGUAGE, near(request, "text_language"));
    }
    country
}

/// The country whose law holds; empty for elsewhere.
fn country<'d>(request: Json<'d>, out: &mut Report) -> &'d str {
    let country = word_at(request, "jurisdiction");
    let letters = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
    // Codes that are often written and are no country's.
    if letters && !matches!(country, "UK" | "EU" | "EL") {
        return country;
    }
    if has_text(request, "jurisdiction") {
        out.add_at(MALFORMED, near(request, "jurisdiction")).text("name", "jurisdiction").as_warning();
    }
    ""
}

/// Says which members are not known.
#[inline(never)]
fn members(object: Json, known: [&'static str; 2], out: &mut Report) {
    let known: Vec<&str> = known.into_iter().flat_map(listed).collect();
    for (name, value) in object.members() {
        let name = name.text().unwrap_or_default();
        if known.contains(&name) || out.is_full() {
            continue;
        }
        let near = nearest(name, &known);
        let finding = out.add(UNKNOWN, value).quote("name", name);
        if let Some(near) = near {
            finding.text("nearest", near);
        }
    }
}

fn boxes(request: Json, country: &str, out: &mut Report) {
    let Some(checkbox) = given(request, "checkbox") else { return };
    if checkbox.kind() != Kind::Object {
        return malformed(checkbox, "checkbox", out);
    }
    members(checkbox, [BOX_MEMBERS; 2], out);
    for (name, rule, laws) in [
        ("checked", PRETICKED, ACT_FOR_PURPOSE),
        ("required", REQUIRED, BOX_OPTIONAL),
        ("covers_terms", BUNDLED, BOX_APART),
    ] {
        let Some(value) = given(checkbox, name) else { continue };
        match value.boolean() {
            None => malformed(value, name, out),
            Some(false) => {}
            Some(true) => {
                let finding = judged(rule, value, laws, country, out);
                // Another box for the terms is no matter of a value.
                if rule != BUNDLED {
                    let edit = Edit::Replace { place: value.place(), value: "false".to_owned() };
                    finding.fix(Fix { safe: false, edits: vec![edit] });
                }
            }
        }
    }
}
