//! The top level of a template: its name, category, time to live, and what may change afterwards.

use super::language;
use super::limits::*;
use super::parts::{Category, Mode, Template};
use super::shapes::{LIBRARY_BODY, MISSING_MEMBER, SHAPE, STORED, TEMPLATE, UNEXPECTED_MEMBER, WRONG_TYPE};
use crate::json::{Json, Kind};
use crate::limit::Limit;
use crate::report::Report;
use crate::shape::nearest;
use crate::sources::*;
use crate::text::Text;

crate::rules! {
    /// A template's name is made of small Latin letters, digits and underscores. The platform answers code 100 and
    /// says so.
    Error NAME_CHARACTERS = "template/name-characters", Documented, [documented 100], from [&OVERVIEW, &REFERENCE];
    en "Characters in the name", "A template's name may hold only small Latin letters, digits and underscores.", fix "Use “{nearest}”";
    de "Zeichen im Namen", "Der Name einer Vorlage darf nur lateinische Kleinbuchstaben, Ziffern und Unterstriche enthalten.",
        why "Der Name einer Vorlage besteht aus lateinischen Kleinbuchstaben, Ziffern und Unterstrichen. Andernfalls antwortet die Plattform mit Code 100.",
        fix "„{nearest}“ verwenden";
    sv "Tecken i namnet", "En malls namn får bara innehålla små latinska bokstäver, siffror och understreck.",
        why "En malls namn består av små latinska bokstäver, siffror och understreck. Annars svarar plattformen med kod 100.",
        fix "Använd ”{nearest}”";

    /// A template is created as AUTHENTICATION, MARKETING or UTILITY, in capitals or small letters.
    Error UNKNOWN_CATEGORY = "template/unknown-category", Documented, [documented 100], from [&OVERVIEW, &REFERENCE];
    en "Unknown category", "The category must be AUTHENTICATION, MARKETING or UTILITY.", fix "Use {nearest}";
    de "Unbekannte Kategorie", "Die Kategorie muss AUTHENTICATION, MARKETING oder UTILITY sein.",
        why "Eine Vorlage wird als AUTHENTICATION, MARKETING oder UTILITY angelegt, in Groß- oder Kleinbuchstaben.",
        fix "{nearest} verwenden";
    sv "Okänd kategori", "Kategorin måste vara AUTHENTICATION, MARKETING eller UTILITY.",
        why "En mall skapas som AUTHENTICATION, MARKETING eller UTILITY, med stora eller små bokstäver.",
        fix "Använd {nearest}";

    /// The reference lists FREE_SERVICE among the categories and explains it nowhere.
    Warning UNDOCUMENTED_CATEGORY = "template/undocumented-category", Contested, [], from [&REFERENCE];
    en "Undocumented category", "The category FREE_SERVICE is explained nowhere and may be refused.";
    de "Nicht dokumentierte Kategorie", "Die Kategorie FREE_SERVICE wird nirgends erklärt und möglicherweise abgelehnt.",
        why "Die Referenz führt FREE_SERVICE unter den Kategorien auf und erklärt es nirgends.";
    sv "Odokumenterad kategori", "Kategorin FREE_SERVICE förklaras ingenstans och kan avvisas.",
        why "Referensen listar FREE_SERVICE bland kategorierna men förklarar det ingenstans.";

    /// The categories of the time before May 2023 are refused in every version of the API.
    Error RETIRED_CATEGORY = "template/retired-category", Documented, [documented 100], from [&CHANGELOG];
    en "Retired category", "This category was retired on 1 May 2023; use {nearest} if it fits the content.", fix "Use {nearest}";
    de "Abgeschaffte Kategorie", "Diese Kategorie wurde am 1. Mai 2023 abgeschafft; verwenden Sie {nearest}, wenn es zum Inhalt passt.",
        why "Die Kategorien aus der Zeit vor Mai 2023 werden in jeder Version der API abgelehnt.",
        fix "{nearest} verwenden";
    sv "Avskaffad kategori", "Kategorin avskaffades den 1 maj 2023; använd {nearest} om det passar innehållet.",
        why "Kategorierna från tiden före maj 2023 avvisas i alla versioner av API:et.",
        fix "Använd {nearest}";

    /// The time to live is counted in whole seconds, and each category has its own range: 30 to 900 for
    /// AUTHENTICATION, 30 to 43,200 for UTILITY, 43,200 to 2,592,000 for MARKETING. -1 stands for 30 days and is
    /// allowed for the first two only. The page's own sample breaks its table; the table is what counts.
    Error TTL_OUT_OF_RANGE = "template/ttl-out-of-range", Documented, [documented 100], from [&TTL];
    en "Time to live out of range", "The time to live of a {category} template must be between {least} and {limit} seconds.";
    de "Gültigkeitsdauer außerhalb des Bereichs", "Die Gültigkeitsdauer einer Vorlage der Kategorie {category} muss zwischen {least} und {limit} Sekunden liegen.",
        why "Die Gültigkeitsdauer zählt in ganzen Sekunden, und jede Kategorie hat ihren Bereich: 30 bis 900 für AUTHENTICATION, 30 bis 43.200 für UTILITY, 43.200 bis 2.592.000 für MARKETING. -1 steht für 30 Tage und ist nur bei den ersten beiden erlaubt. Das Beispiel der Seite widerspricht ihrer eigenen Tabelle; maßgeblich ist die Tabelle.";
    sv "Livslängd utanför intervallet", "Livslängden för en mall i kategorin {category} måste vara mellan {least} och {limit} sekunder.",
        why "Livslängden räknas i hela sekunder och varje kategori har sitt intervall: 30 till 900 för AUTHENTICATION, 30 till 43 200 för UTILITY, 43 200 till 2 592 000 för MARKETING. -1 står för 30 dagar och tillåts bara för de två första. Sidans eget exempel bryter mot tabellen; det är tabellen som gäller.";

    /// On the Cloud API the time to live of a marketing template has no effect; the Marketing Messages API honours it.
    Info TTL_NO_EFFECT = "template/ttl-marketing-api-only", Documented, [], from [&TTL, &MARKETING_API];
    en "Time to live without effect", "A marketing template's time to live has an effect only on the Marketing Messages API.";
    de "Gültigkeitsdauer ohne Wirkung", "Die Gültigkeitsdauer einer Marketingvorlage wirkt nur in der Marketing Messages API.",
        why "In der Cloud API bleibt die Gültigkeitsdauer einer Marketingvorlage wirkungslos; die Marketing Messages API beachtet sie.";
    sv "Livslängd utan verkan", "Livslängden för en marknadsföringsmall har verkan bara i Marketing Messages API.",
        why "I Cloud API har livslängden för en marknadsföringsmall ingen verkan; Marketing Messages API tar hänsyn till den.";

    /// One page says that the field has had no effect since 9 April 2025, another still lists it, and one integrator
    /// saw a refusal without it.
    Info CATEGORY_CHANGE = "template/category-change-flag", Contested, [], from [&CATEGORIES, &CHANGELOG, &REFERENCE];
    en "Flag possibly without effect", "The field allow_category_change may have had no effect since 9 April 2025.";
    de "Feld möglicherweise ohne Wirkung", "Das Feld allow_category_change ist seit dem 9. April 2025 möglicherweise wirkungslos.",
        why "Eine Seite nennt das Feld seit dem 9. April 2025 wirkungslos, eine andere führt es noch auf, und ein Integrator sah eine Ablehnung ohne das Feld.";
    sv "Fältet kan sakna verkan", "Fältet allow_category_change saknar kanske verkan sedan den 9 april 2025.",
        why "En sida säger att fältet saknar verkan sedan den 9 april 2025, en annan listar det fortfarande och en integratör såg ett avslag utan det.";

    /// The reference names eight sub-categories; the platform may know more.
    Info SUB_CATEGORY = "template/unknown-sub-category", Documented, [], from [&REFERENCE];
    en "Unknown sub-category", "This sub-category is none of those in the reference.";
    de "Unbekannte Unterkategorie", "Diese Unterkategorie steht nicht in der Referenz.",
        why "Die Referenz nennt acht Unterkategorien; die Plattform kann weitere kennen.";
    sv "Okänd underkategori", "Underkategorin finns inte i referensen.",
        why "Referensen nämner åtta underkategorier; plattformen kan känna till fler.";

    /// Creative features are switched on or off one by one: OPT_IN or OPT_OUT for each of the features that the
    /// Marketing Messages API has.
    Warning CREATIVE_FEATURE = "template/creative-feature", Documented, [], from [&MARKETING_API];
    en "Unknown creative feature", "The feature {name} is unknown, or its enroll_status is not OPT_IN or OPT_OUT.";
    de "Unbekannte Kreativfunktion", "Die Funktion {name} ist unbekannt, oder ihr enroll_status ist weder OPT_IN noch OPT_OUT.",
        why "Kreativfunktionen werden einzeln ein- oder ausgeschaltet: OPT_IN oder OPT_OUT für jede Funktion, die die Marketing Messages API hat.";
    sv "Okänd kreativ funktion", "Funktionen {name} är okänd, eller så är enroll_status varken OPT_IN eller OPT_OUT.",
        why "Kreativa funktioner slås på eller av var för sig: OPT_IN eller OPT_OUT för var och en av funktionerna i Marketing Messages API.";

    /// Templates of the library belong to UTILITY, some to AUTHENTICATION. In another category the call is likely
    /// refused.
    Warning LIBRARY_CATEGORY = "template/library-category", Documented, [], from [&LIBRARY];
    en "Category of a library template", "A template from the library must have the category UTILITY or, for one-time codes, AUTHENTICATION.";
    de "Kategorie einer Bibliotheksvorlage", "Eine Vorlage aus der Bibliothek muss die Kategorie UTILITY oder, bei Einmalcodes, AUTHENTICATION haben.",
        why "Vorlagen der Bibliothek gehören zu UTILITY, einige zu AUTHENTICATION. In einer anderen Kategorie wird der Aufruf wahrscheinlich abgelehnt.";
    sv "Kategori för en biblioteksmall", "En mall från biblioteket måste ha kategorin UTILITY eller, för engångskoder, AUTHENTICATION.",
        why "Bibliotekets mallar hör till UTILITY, några till AUTHENTICATION. I en annan kategori avvisas anropet troligen.";

    /// An edit changes the category, the components or the time to live, nothing else. The name and the language say
    /// which template it is and stay.
    Error | Warning EDIT_FIXED = "template/edit-fixed-field", Documented, [documented 100], from [&MANAGEMENT];
    en "Cannot be edited", "The field {name} cannot be changed, only category, components and message_send_ttl_seconds.", fix "Remove the field";
    de "Nicht änderbar", "Das Feld {name} lässt sich nicht ändern, nur category, components und message_send_ttl_seconds.",
        why "Eine Bearbeitung ändert Kategorie, Komponenten oder Gültigkeitsdauer, sonst nichts. Name und Sprache kennzeichnen die Vorlage und bleiben.",
        fix "Feld entfernen";
    sv "Kan inte ändras", "Fältet {name} kan inte ändras, bara category, components och message_send_ttl_seconds.",
        why "En redigering ändrar kategori, komponenter eller livslängd, inget annat. Namn och språk anger vilken mall det är och ligger fast.",
        fix "Ta bort fältet";

    /// Several languages at once go to /upsert_message_templates, which takes authentication templates only.
    Error UPSERT_CATEGORY = "template/upsert-category", Documented, [documented 100], from [&AUTHENTICATION];
    en "Several languages at once", "Only AUTHENTICATION templates can be created in several languages at once.";
    de "Mehrere Sprachen auf einmal", "Nur Vorlagen der Kategorie AUTHENTICATION lassen sich in mehreren Sprachen auf einmal anlegen.",
        why "Mehrere Sprachen auf einmal gehen an /upsert_message_templates, und dieser Endpunkt nimmt nur Authentifizierungsvorlagen an.";
    sv "Flera språk på en gång", "Bara mallar i kategorin AUTHENTICATION kan skapas på flera språk samtidigt.",
        why "Flera språk på en gång går till /upsert_message_templates, som bara tar emot autentiseringsmallar.";

    /// The category that the platform has found right differs from the one the template has: it announces a change,
    /// usually for the next day, and with it another price and another consent.
    Warning CATEGORY_WILL_CHANGE = "template/category-will-change", Documented, [], from [&CATEGORIES];
    en "Category about to change", "The platform has announced that this template becomes {category}.";
    de "Kategorie ändert sich demnächst", "Die Plattform hat angekündigt, dass diese Vorlage zu {category} wird.",
        why "Die Kategorie, die die Plattform für richtig hält, weicht von der eingetragenen ab: Sie kündigt damit eine Änderung an, meist für den nächsten Tag, und mit ihr einen anderen Preis und eine andere Einwilligung.";
    sv "Kategorin ändras snart", "Plattformen har meddelat att mallen blir {category}.",
        why "Den kategori som plattformen anser är rätt skiljer sig från mallens: den aviserar en ändring, oftast till nästa dag, och med den ett annat pris och ett annat samtycke.";
}

const SUB_CATEGORIES: &str = "BOOKING_STATUS|CALL_PERMISSIONS_REQUEST|CUSTOM|FLIGHT_DELAY_AND_GATE_CHANGE_ALERT|FRAUD_ALERT|ORDER_DETAILS|\
     ORDER_STATUS|RICH_ORDER_STATUS";

const CREATIVE_FEATURES: &str = "image_brightness_and_contrast|image_touchups|add_text_overlay|image_animation|image_background_gen|\
     text_extraction_for_headline|text_extraction_for_tap_target|product_extensions|text_formatting_optimization";

/// Retired categories that UTILITY took the place of; of one, OTP, it was AUTHENTICATION.
const RETIRED: &str = "TRANSACTIONAL|ACCOUNT_UPDATE|ALERT_UPDATE|APPOINTMENT_UPDATE|AUTO_REPLY|ISSUE_RESOLUTION|PAYMENT_UPDATE|\
     PERSONAL_FINANCE_UPDATE|RESERVATION_UPDATE|SHIPPING_UPDATE|TICKET_UPDATE|TRANSPORTATION_UPDATE";

pub(super) fn check(template: &Template, out: &mut Report) -> bool {
    let json = template.json;
    let besides = if template.mode == Mode::Create { "" } else { STORED };
    if !SHAPE.read_open(json, TEMPLATE, besides, out) {
        return false;
    }
    match template.mode {
        Mode::Create => required(template, out),
        Mode::Edit => fixed_on_edit(json, out),
        Mode::Stored => category_will_change(template, out),
    }
    if let Some(name) = Text::at(json, "name") {
        name_characters(name, out);
    }
    if let Some(category) = Text::at(json, "category") {
        self::category(category, out);
    }
    language::check(template, out);
    if let Some(ttl) = json.get("message_send_ttl_seconds") {
        time_to_live(template, ttl, out);
    }
    if let Some(flag) = json.get("allow_category_change") {
        out.add(CATEGORY_CHANGE, flag);
    }
    if let Some(sub) = json.get("sub_category").filter(|sub| {
        sub.text().is_some_and(|word| !SUB_CATEGORIES.split('|').any(|known| known.eq_ignore_ascii_case(word)))
    }) {
        out.add(SUB_CATEGORY, sub);
    }
    creative_features(json, out);
    library(template, out);
    true
}

fn required(template: &Template, out: &mut Report) {
    let json = template.json;
    let from_library = json.get("library_template_name").is_some();
    let language = if template.is_upsert() { "languages" } else { "language" };
    for name in ["name", language, "category", "components"] {
        if json.get(name).is_none() && !(name == "components" && from_library) {
            out.add(MISSING_MEMBER, json).text("name", name);
        }
    }
    if template.is_upsert() {
        if let Some(language) = json.get("language") {
            out.add(UNEXPECTED_MEMBER, language).text("name", "language").remove(language);
        }
        if template.category.is_some_and(|category| category != Category::Authentication) {
            out.add(UPSERT_CATEGORY, json.get("category").unwrap_or(json));
        }
    }
}

fn fixed_on_edit(json: Json, out: &mut Report) {
    for name in [
        "name",
        "language",
        "languages",
        "parameter_format",
        "sub_category",
        "display_format",
        "send_type",
        "library_template_name",
    ] {
        if let Some(value) = json.get(name) {
            let finding = out.add(EDIT_FIXED, value).text("name", name).remove(value);
            if name == "parameter_format" {
                // No page says what an edit does with it: components with named parameters may need it.
                finding.as_warning();
            }
        }
    }
}

fn category_will_change(template: &Template, out: &mut Report) {
    let Some(correct) = template.json.get("correct_category") else {
        return;
    };
    let announced = correct.text().and_then(Category::of);
    if let Some(announced) =
        announced.filter(|announced| template.category.is_some_and(|category| category != *announced))
    {
        out.add(CATEGORY_WILL_CHANGE, correct).text("category", announced.name());
    }
}

fn name_characters(name: Text, out: &mut Report) {
    if name.value.is_empty() {
        out.add(super::shapes::EMPTY_TEXT, name.json).text("name", "name");
    }
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let mut better = String::new();
    let mut wrong = name.value.len()..name.value.len();
    for (at, c) in name.value.char_indices() {
        let small = c.to_ascii_lowercase();
        better.push(if allowed(small) { small } else { '_' });
        if !allowed(c) {
            wrong = wrong.start.min(at)..at + c.len_utf8();
        }
    }
    if wrong.is_empty() {
        return;
    }
    let finding = out.add(NAME_CHARACTERS, name.json).within(&name, wrong).quote("nearest", &better);
    if better.contains(|c: char| c != '_') {
        finding.replace(name.json, &better, false);
    }
}

fn category(category: Text, out: &mut Report) {
    if Category::of(category.value).is_some() {
        return;
    }
    let otp = category.value.eq_ignore_ascii_case("OTP");
    if otp || RETIRED.split('|').any(|retired| retired.eq_ignore_ascii_case(category.value)) {
        let by = if otp { Category::Authentication } else { Category::Utility };
        let finding = out.add(RETIRED_CATEGORY, category.json).text("nearest", by.name());
        // A template for one-time codes is built differently: another word alone does not make it one.
        if !otp {
            finding.replace(category.json, by.name(), false);
        }
    } else if category.value.eq_ignore_ascii_case("FREE_SERVICE") {
        out.add(UNDOCUMENTED_CATEGORY, category.json);
    } else {
        let finding = out.add(UNKNOWN_CATEGORY, category.json);
        if let Some(near) = nearest(category.value, &Category::ALL.map(Category::name)) {
            finding.text("nearest", near).replace(category.json, near, false);
        }
    }
}

/// The page's own samples write the seconds as a number and as a text.
fn time_to_live(template: &Template, ttl: Json, out: &mut Report) {
    let Some(seconds) = ttl.whole() else {
        out.add(WRONG_TYPE, ttl).text("expected", "integer");
        return;
    };
    let Some(category) = template.category else {
        return;
    };
    let (least, most): (&Limit, &Limit) = match category {
        Category::Authentication => (&TTL_AUTHENTICATION_LEAST, &TTL_AUTHENTICATION),
        Category::Utility => (&TTL_UTILITY_LEAST, &TTL_UTILITY),
        Category::Marketing => (&TTL_MARKETING_LEAST, &TTL_MARKETING),
    };
    let (least, most) = (least.now(out.context()), most.now(out.context()));
    let longest = seconds == -1 && category != Category::Marketing;
    if !longest && !(least..=most).contains(&seconds) {
        out.add(TTL_OUT_OF_RANGE, ttl)
            .number("actual", seconds)
            .number("least", least)
            .number("limit", most)
            .text("category", category.name())
            .text("unit", "second");
    } else if category == Category::Marketing {
        out.add(TTL_NO_EFFECT, ttl);
    }
}

fn creative_features(json: Json, out: &mut Report) {
    let features = json.get("degrees_of_freedom_spec").and_then(|spec| spec.get("creative_features_spec"));
    for (name, feature) in features.into_iter().flat_map(Json::members) {
        let known = name.text().is_some_and(|name| CREATIVE_FEATURES.split('|').any(|known| known == name));
        if !known || !(feature.is("enroll_status", "OPT_IN") || feature.is("enroll_status", "OPT_OUT")) {
            out.add(CREATIVE_FEATURE, feature).quote("name", name.text().unwrap_or_default());
        }
    }
}

fn library(template: &Template, out: &mut Report) {
    let json = template.json;
    if json.get("library_template_name").is_some() && template.category == Some(Category::Marketing) {
        out.add(LIBRARY_CATEGORY, json.get("category").unwrap_or(json));
    }
    if let Some(inputs) = json.get("library_template_body_inputs").filter(|inputs| inputs.kind() == Kind::Object) {
        SHAPE.read(inputs, LIBRARY_BODY, out);
    }
}
