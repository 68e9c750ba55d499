//! Authentication templates: fixed texts and one button that hands over a one-time code.

use super::limits::*;
use super::parts::{Category, Mode, Part, Template};
use super::shapes::{APP_FIELDS, SHAPE, UNEXPECTED_MEMBER};
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::sources::*;
use crate::text::Text;

crate::rules! {
    /// The texts of an authentication template are the platform's own, in every language. A text of one's own in the
    /// body or the footer is refused, on creation and on edit.
    Error AUTHENTICATION_TEXT = "template/authentication-text", Documented, [observed 100/2388042], from [&AUTHENTICATION, &OBSERVED_AUTHENTICATION];
    en "Own text in an authentication template", "An authentication template has fixed texts; leave text out.", fix "Remove the text";
    de "Eigener Text in einer Authentifizierungsvorlage", "Eine Authentifizierungsvorlage hat feste Texte; lassen Sie text weg.",
        why "Die Texte einer Authentifizierungsvorlage gibt die Plattform in jeder Sprache vor. Ein eigener Text im Haupttext oder in der Fußzeile wird abgelehnt, beim Anlegen und beim Bearbeiten.",
        fix "Text entfernen";
    sv "Egen text i en autentiseringsmall", "En autentiseringsmall har fasta texter; utelämna text.",
        why "En autentiseringsmalls texter är plattformens egna, på alla språk. En egen text i brödtexten eller sidfoten avvisas, både när mallen skapas och när den ändras.",
        fix "Ta bort texten";

    /// An authentication template is body, footer and buttons; media, offers and cards have no place in it.
    Error AUTHENTICATION_COMPONENT = "template/authentication-component", Documented, [documented 100], from [&AUTHENTICATION, &CATEGORIES];
    en "Component not for authentication", "An authentication template may not have a component of type {name}.", fix "Remove the component";
    de "Komponente nicht für Authentifizierung", "Eine Authentifizierungsvorlage darf keine Komponente vom Typ {name} haben.",
        why "Eine Authentifizierungsvorlage besteht aus Haupttext, Fußzeile und Schaltflächen; Medien, Angebote und Karten haben darin keinen Platz.",
        fix "Komponente entfernen";
    sv "Komponent som inte hör hemma i autentisering", "En autentiseringsmall får inte ha en komponent av typen {name}.",
        why "En autentiseringsmall är brödtext, sidfot och knappar; media, erbjudanden och kort har ingen plats i den.",
        fix "Ta bort komponenten";

    /// An authentication template has one button, of type OTP.
    Error AUTHENTICATION_BUTTONS = "template/authentication-buttons", Documented, [documented 100], from [&AUTHENTICATION, &COPY_CODE];
    en "Buttons of an authentication template", "An authentication template needs exactly one button, of type OTP.";
    de "Schaltflächen einer Authentifizierungsvorlage", "Eine Authentifizierungsvorlage braucht genau eine Schaltfläche, vom Typ OTP.",
        why "Eine Authentifizierungsvorlage hat eine Schaltfläche vom Typ OTP und keine andere.";
    sv "Knappar i en autentiseringsmall", "En autentiseringsmall ska ha exakt en knapp, av typen OTP.",
        why "En autentiseringsmall har en knapp av typen OTP och ingen annan.";

    /// A button that hands over a one-time code belongs in an authentication template only.
    Error OTP_CATEGORY = "template/otp-category", Documented, [documented 100], from [&AUTHENTICATION, &COPY_CODE];
    en "OTP button outside authentication", "An OTP button is possible only in a template of the category AUTHENTICATION.";
    de "OTP-Schaltfläche außerhalb der Authentifizierung", "Eine OTP-Schaltfläche ist nur in einer Vorlage der Kategorie AUTHENTICATION möglich.",
        why "Eine Schaltfläche, die einen Einmalcode übergibt, gehört nur in eine Authentifizierungsvorlage.";
    sv "OTP-knapp utanför autentisering", "En OTP-knapp är möjlig bara i en mall i kategorin AUTHENTICATION.",
        why "En knapp som lämnar över en engångskod hör bara hemma i en autentiseringsmall.";

    /// The footer can say for how many minutes the code is good: 1 to 90.
    Error EXPIRATION = "template/code-expiration", Documented, [documented 100], from [&AUTHENTICATION];
    en "Minutes of a code", "code_expiration_minutes must be between 1 and {limit}.";
    de "Minuten eines Codes", "code_expiration_minutes muss zwischen 1 und {limit} liegen.",
        why "Die Fußzeile kann angeben, wie viele Minuten der Code gilt: 1 bis 90.";
    sv "Kodens minuter", "code_expiration_minutes måste vara mellan 1 och {limit}.",
        why "Sidfoten kan ange hur många minuter koden gäller: 1 till 90.";

    /// One-tap and zero-tap buttons hand the code to an app, so they must name at least one.
    Error APP_MISSING = "template/app-missing", Documented, [documented 100], from [&ONE_TAP, &ZERO_TAP];
    en "App missing", "A {name} button needs supported_apps with a package name and a signature hash.";
    de "App fehlt", "Eine Schaltfläche vom Typ {name} braucht supported_apps mit Paketname und Signatur-Hash.",
        why "One-Tap- und Zero-Tap-Schaltflächen übergeben den Code an eine App; sie müssen also mindestens eine nennen.";
    sv "App saknas", "En knapp av typen {name} behöver supported_apps med paketnamn och signaturhash.",
        why "One-tap- och zero-tap-knappar lämnar koden till en app och måste därför ange minst en.";

    /// Since v21.0 the app stands in supported_apps; package_name and signature_hash on the button are the old form. A
    /// page still shows the old form in a call to v24.0.
    Warning APP_ON_BUTTON = "template/app-on-button", Contested, [], from [&ONE_TAP, &CHANGELOG];
    en "App on the button itself", "Since v21.0 package_name and signature_hash belong in supported_apps.";
    de "App an der Schaltfläche selbst", "Seit v21.0 gehören package_name und signature_hash in supported_apps.",
        why "Seit v21.0 steht die App in supported_apps; package_name und signature_hash an der Schaltfläche sind die alte Form. Eine Seite zeigt die alte Form noch in einem Aufruf an v24.0.";
    sv "Appen på själva knappen", "Sedan v21.0 hör package_name och signature_hash hemma i supported_apps.",
        why "Sedan v21.0 står appen i supported_apps; package_name och signature_hash på knappen är den gamla formen. En sida visar ännu den gamla formen i ett anrop till v24.0.";

    /// A button names one to five apps.
    Error APPS_COUNT = "template/apps-count", Documented, [documented 100], from [&ONE_TAP, &ZERO_TAP];
    en "Number of apps", "supported_apps must hold 1 to {limit} apps; it has {actual}.";
    de "Anzahl der Apps", "supported_apps muss 1 bis {limit} Apps enthalten; es sind {actual}.",
        why "Eine Schaltfläche nennt eine bis fünf Apps.";
    sv "Antal appar", "supported_apps måste innehålla 1 till {limit} appar; det är {actual}.",
        why "En knapp anger en till fem appar.";

    /// The platform's editor warns when an app is named twice.
    Warning APP_REPEATED = "template/app-repeated", Observed, [], from [&EDITOR];
    en "App named twice", "This app stands in the list already.";
    de "App doppelt genannt", "Diese App steht bereits in der Liste.",
        why "Der Editor der Plattform warnt, wenn eine App zweimal genannt wird.";
    sv "Appen anges två gånger", "Appen finns redan i listan.",
        why "Plattformens redigerare varnar när en app anges två gånger.";

    /// An Android package name has at least two parts with a dot between them; each begins with a letter and holds
    /// letters, digits and underscores.
    Error PACKAGE = "template/package-name", Documented, [documented 100], from [&ONE_TAP, &ZERO_TAP];
    en "Package name", "A package name needs at least two parts joined by dots, like com.example.app.";
    de "Paketname", "Ein Paketname braucht mindestens zwei Teile mit Punkten dazwischen, wie com.example.app.",
        why "Ein Android-Paketname hat mindestens zwei Teile mit einem Punkt dazwischen; jeder beginnt mit einem Buchstaben und enthält Buchstaben, Ziffern und Unterstriche.";
    sv "Paketnamn", "Ett paketnamn behöver minst två delar med punkt emellan, som com.example.app.",
        why "Ett paketnamn för Android har minst två delar med punkt emellan; varje del börjar med en bokstav och innehåller bokstäver, siffror och understreck.";

    /// The hash of an app's signing key has exactly eleven characters of the Base64 alphabet.
    Error HASH = "template/signature-hash", Documented, [documented 100], from [&ONE_TAP, &ZERO_TAP];
    en "Signature hash", "A signature hash has exactly {limit} characters: letters, digits, +, / and =.";
    de "Signatur-Hash", "Ein Signatur-Hash hat genau {limit} Zeichen: Buchstaben, Ziffern, +, / und =.",
        why "Der Hash des Signaturschlüssels einer App hat genau elf Zeichen des Base64-Alphabets.";
    sv "Signaturhash", "En signaturhash har exakt {limit} tecken: bokstäver, siffror, +, / och =.",
        why "Hashen för en apps signeringsnyckel har exakt elva tecken ur Base64-alfabetet.";

    /// Zero-tap hands the code over unseen. The platform creates the template only where the business has accepted
    /// that people expect this.
    Error ZERO_TAP_TERMS = "template/zero-tap-terms", Documented, [documented 100], from [&ZERO_TAP];
    en "Zero-tap terms not accepted", "A ZERO_TAP button needs zero_tap_terms_accepted set to true.";
    de "Zero-Tap-Bedingungen nicht akzeptiert", "Eine ZERO_TAP-Schaltfläche braucht zero_tap_terms_accepted mit dem Wert true.",
        why "Zero-Tap übergibt den Code ungesehen. Die Plattform legt die Vorlage nur an, wenn das Unternehmen zugesichert hat, dass die Menschen damit rechnen.";
    sv "Zero-tap-villkoren är inte godkända", "En ZERO_TAP-knapp kräver att zero_tap_terms_accepted är true.",
        why "Zero-tap lämnar över koden osedd. Plattformen skapar mallen bara om företaget har intygat att människor väntar sig detta.";

    /// The pages allow a label of one's own; one provider had one refused where "Copy code" passed. In other languages
    /// than English nothing of the kind was seen.
    Warning | Info CODE_LABEL = "template/copy-code-label", Contested, [], from [&COPY_CODE, &OWN_CODE_LABEL];
    en "Own label on a copy code button", "A label other than “Copy code” was refused once; leave text out to be safe.";
    de "Eigene Beschriftung der Kopierschaltfläche", "Eine andere Beschriftung als „Copy code“ wurde schon abgelehnt; sicherer ist es ohne text.",
        why "Die Seiten erlauben eine eigene Beschriftung; bei einem Anbieter wurde eine abgelehnt, während „Copy code“ durchging. In anderen Sprachen als Englisch wurde das nicht beobachtet.";
    sv "Egen text på kopieringsknappen", "En annan text än ”Copy code” har avvisats; utelämna text för säkerhets skull.",
        why "Sidorna tillåter en egen knapptext; en leverantör fick en avvisad där ”Copy code” gick igenom. På andra språk än engelska har det inte setts.";
}

/// A body or footer without text of its own.
pub(super) fn no_text(component: Json, out: &mut Report) {
    if let Some(text) = component.get("text") {
        out.add(AUTHENTICATION_TEXT, text).remove(text);
    }
}

pub(super) fn no_component(part: Part, component: Json, out: &mut Report) {
    out.add(AUTHENTICATION_COMPONENT, component).text("name", part.name()).remove(component);
}

pub(super) fn expiration(footer: Json, out: &mut Report) {
    let most = CODE_EXPIRATION.now(out.context());
    let minutes = footer.get("code_expiration_minutes");
    if let Some((json, minutes)) =
        minutes.and_then(|json| Some((json, json.integer()?))).filter(|(_, minutes)| !(1..=most).contains(minutes))
    {
        out.add(EXPIRATION, json).number("limit", most).number("actual", minutes).text("unit", "minute");
    }
}

/// Exactly one button, for the code.
pub(super) fn one_button(template: &Template, out: &mut Report) {
    if !template.authentication || template.mode == Mode::Stored || template.json.get("library_template_name").is_some()
    {
        return;
    }
    let Some(list) = template.components.list() else {
        return;
    };
    let mut buttons = template.components.buttons();
    let one = buttons.next().is_some_and(|button| button.is("type", "OTP")) && buttons.next().is_none();
    if !one {
        let component = template.components.first(Part::Buttons);
        out.add(
            AUTHENTICATION_BUTTONS,
            component.and_then(|component| component.get("buttons")).or(component).unwrap_or(list),
        );
    }
}

/// A button of type OTP.
pub(super) fn otp(template: &Template, button: Json, out: &mut Report) {
    if template.category.is_some_and(|category| category != Category::Authentication) {
        out.add(OTP_CATEGORY, button);
    }
    if template.is_upsert() {
        for name in ["text", "autofill_text"] {
            if let Some(text) = button.get(name) {
                out.add(UNEXPECTED_MEMBER, text).text("name", name).remove(text);
            }
        }
    } else if button.is("otp_type", "COPY_CODE") {
        label(template, button, out);
    }
    for kind in ["ONE_TAP", "ZERO_TAP"] {
        if button.is("otp_type", kind) {
            apps(kind, button, out);
        }
    }
    if button.is("otp_type", "ZERO_TAP") && button.get("zero_tap_terms_accepted").and_then(Json::boolean) != Some(true)
    {
        out.add(ZERO_TAP_TERMS, button.get("zero_tap_terms_accepted").unwrap_or(button));
    }
}

fn label(template: &Template, button: Json, out: &mut Report) {
    let Some(label) = Text::at(button, "text").filter(|label| !label.value.trim().eq_ignore_ascii_case("copy code"))
    else {
        return;
    };
    let finding = out.add(CODE_LABEL, label.json);
    let english = template.language().is_none_or(|language| language.eq_ignore_ascii_case("en"));
    if !english {
        finding.as_info();
    }
}

fn apps(kind: &str, button: Json, out: &mut Report) {
    let Some(apps) = button.get("supported_apps") else {
        if button.get("package_name").is_some() && button.get("signature_hash").is_some() {
            out.add(APP_ON_BUTTON, button);
            app(button, out);
        } else {
            out.add(APP_MISSING, button).text("name", kind);
        }
        return;
    };
    if apps.kind() != Kind::List {
        return;
    }
    let most = APPS.now(out.context());
    let actual = apps.items().count() as i64;
    if !(1..=most).contains(&actual) {
        out.add(APPS_COUNT, apps).number("limit", most).number("actual", actual);
    }
    let mut met = Vec::new();
    for json in apps.items().take(most as usize * 4) {
        if !SHAPE.read(json, APP_FIELDS, out) {
            continue;
        }
        app(json, out);
        let named = (json.word("package_name"), json.word("signature_hash"));
        if met.contains(&named) && named.0.is_some() {
            out.add(APP_REPEATED, json);
        }
        met.push(named);
    }
}

fn app(app: Json, out: &mut Report) {
    if let Some(name) = Text::at(app, "package_name").filter(|name| !is_package_name(name.value)) {
        out.add(PACKAGE, name.json);
    }
    let length = SIGNATURE_HASH.now(out.context());
    let base64 = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=');
    let good = |hash: &str| hash.len() as i64 == length && hash.chars().all(base64);
    if let Some(hash) = Text::at(app, "signature_hash").filter(|hash| !good(hash.value)) {
        out.add(HASH, hash.json).number("limit", length).number("actual", hash.value.chars().count() as i64);
    }
}

fn is_package_name(name: &str) -> bool {
    let segment = |segment: &str| {
        segment.starts_with(|c: char| c.is_ascii_alphabetic())
            && segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    name.contains('.') && name.split('.').all(segment)
}
