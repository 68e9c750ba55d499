//! The address of a URL button.

use super::examples;
use super::parameters::{BRACES, SINGLE_BRACE};
use super::parts::{Mode, Template};
use super::shapes::SHAPE;
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::shape::Type;
use crate::sources::*;
use crate::text::{Parameters, Text, address, parameters};

crate::rules! {
    /// An address takes one parameter.
    Error URL_PARAMETERS = "template/url-parameters", Documented, [documented 100], from [&COMPONENTS];
    en "Too many parameters in a URL", "A button's URL may hold one parameter; this one has {actual}.";
    de "Zu viele Parameter in einer URL", "Die URL einer Schaltfläche darf einen Parameter enthalten; diese hat {actual}.",
        why "Eine Adresse nimmt einen Parameter auf.";
    sv "För många parametrar i en URL", "En knapps URL får innehålla en parameter; denna har {actual}.",
        why "En adress tar en parameter.";

    /// The parameter of an address stands at its very end.
    Error URL_PARAMETER_PLACE = "template/url-parameter-not-last", Documented, [documented 100], from [&COMPONENTS];
    en "Parameter not at the end", "The parameter of a URL must stand at its very end.";
    de "Parameter nicht am Ende", "Der Parameter einer URL muss ganz am Ende stehen.",
        why "Der Parameter einer Adresse steht an ihrem äußersten Ende.";
    sv "Parametern är inte sist", "Parametern i en URL måste stå allra sist.",
        why "Parametern i en adress står allra sist.";

    /// A button may not lead back into WhatsApp: wa.me, whatsapp.com and its hosts are refused. In the body such a link
    /// is allowed. One integrator reports the same of wa.link.
    Error | Warning WHATSAPP_LINK = "template/url-whatsapp-link", Observed, [observed 100/2388081], from [&OBSERVED_LINK];
    en "Link to WhatsApp", "A button's URL may not lead to WhatsApp itself.";
    de "Link zu WhatsApp", "Die URL einer Schaltfläche darf nicht zu WhatsApp selbst führen.",
        why "Eine Schaltfläche darf nicht zurück zu WhatsApp führen: wa.me, whatsapp.com und dessen Hosts werden abgelehnt. Im Haupttext ist ein solcher Link erlaubt. Ein Integrator berichtet dasselbe von wa.link.";
    sv "Länk till WhatsApp", "En knapps URL får inte leda till WhatsApp självt.",
        why "En knapp får inte leda tillbaka till WhatsApp: wa.me, whatsapp.com och dess värdar avvisas. I brödtexten är en sådan länk tillåten. En integratör rapporterar samma sak om wa.link.";

    /// A shortened link hides where it leads. The platform's editor warns of it; people have learned to distrust it.
    Warning SHORT_LINK = "template/url-shortened", Observed, [], from [&EDITOR, &OBSERVED_SHORT_LINK];
    en "Shortened link", "A shortened link hides where it leads; use the full address.";
    de "Gekürzter Link", "Ein gekürzter Link verbirgt sein Ziel; verwenden Sie die vollständige Adresse.",
        why "Ein gekürzter Link verbirgt sein Ziel. Der Editor der Plattform warnt davor, und viele Menschen misstrauen solchen Links.";
    sv "Förkortad länk", "En förkortad länk döljer vart den leder; använd den fullständiga adressen.",
        why "En förkortad länk döljer vart den leder. Plattformens redigerare varnar för den, och många har lärt sig att misstro sådana länkar.";

    /// An address needs a scheme and a host, and no space.
    Error URL_INVALID = "template/url-invalid", Observed, [documented 100], from [&EDITOR, &COMPONENTS];
    en "Not an address", "This is not a full web address with https:// and a host.", fix "Put https:// in front";
    de "Keine Adresse", "Dies ist keine vollständige Webadresse mit https:// und einem Host.",
        why "Eine Adresse braucht ein Schema und einen Host und darf kein Leerzeichen enthalten.",
        fix "https:// voranstellen";
    sv "Ingen adress", "Detta är inte en fullständig webbadress med https:// och en värd.",
        why "En adress behöver ett schema och en värd, och inget mellanslag.",
        fix "Sätt https:// framför";

    /// Without https anyone on the way can read and change what the button opens.
    Warning URL_INSECURE = "template/url-insecure", Advice, [], from [&PAYMENT_LINKS, &EDITOR];
    en "Address without https", "This address does not begin with https://.", fix "Use https";
    de "Adresse ohne https", "Diese Adresse beginnt nicht mit https://.",
        why "Ohne https kann jeder unterwegs mitlesen und verändern, was die Schaltfläche öffnet.",
        fix "https verwenden";
    sv "Adress utan https", "Adressen börjar inte med https://.",
        why "Utan https kan vem som helst på vägen läsa och ändra det som knappen öppnar.",
        fix "Använd https";

    /// A host without a dot, or with an underscore, is none that the public web has; a sample of the platform has one,
    /// as a stand-in.
    Warning URL_HOST = "template/url-host", Advice, [], from [&PAYMENT_LINKS, &EDITOR];
    en "Unusual host", "This host has no dot or holds an underscore.";
    de "Ungewöhnlicher Host", "Dieser Host hat keinen Punkt oder enthält einen Unterstrich.",
        why "Ein Host ohne Punkt oder mit Unterstrich kommt im öffentlichen Web nicht vor; ein Beispiel der Plattform hat einen solchen, als Platzhalter.";
    sv "Ovanlig värd", "Värden saknar punkt eller innehåller understreck.",
        why "En värd utan punkt eller med understreck finns inte på den publika webben; ett av plattformens exempel har en sådan, som platshållare.";
}

/// Hosts that shorten links.
const SHORTENERS: &str = "adf.ly|bit.do|bit.ly|bl.ink|buff.ly|cutt.ly|goo.gl|is.gd|lnkd.in|ow.ly|rb.gy|rebrand.ly|s.id|short.io|\
     shorturl.at|shrtco.de|soo.gd|t.co|t.ly|t2m.io|tiny.cc|tinyurl.com|v.gd|x.co";

pub(super) fn check(template: &Template, button: Json, out: &mut Report) {
    let Some(text) = Text::at(button, "url").filter(|text| !text.value.is_empty()) else {
        return;
    };
    let found = parameters(text.value);
    braces(&text, &found, out);
    host(template, &text, &found, out);
    let example = button.get("example");
    match example {
        None if found.list.is_empty() || template.mode == Mode::Stored => {}
        None => examples::button_missing(button, out),
        Some(example) => self::example(example, &found, out),
    }
}

fn braces(text: &Text, found: &Parameters, out: &mut Report) {
    for at in &found.torn {
        out.add(BRACES, text.json).within(text, at.clone());
    }
    for at in &found.single {
        out.add(SINGLE_BRACE, text.json).within(text, at.clone());
    }
    if let (Some(second), Some(last)) = (found.list.get(1), found.list.last()) {
        out.add(URL_PARAMETERS, text.json)
            .within(text, second.at.start..last.at.end)
            .number("limit", 1)
            .number("actual", found.list.len() as i64);
    }
    if let Some(last) = found.list.last().filter(|last| last.at.end < text.value.len()) {
        out.add(URL_PARAMETER_PLACE, text.json).within(text, last.at.clone());
    }
}

fn example(example: Json, found: &Parameters, out: &mut Report) {
    if found.list.is_empty() {
        out.add(examples::EXAMPLE_UNNEEDED, example);
    } else if SHAPE.is(example, Type::List, out) {
        let actual = example.items().filter(|sample| sample.kind() == Kind::Text).count() as i64;
        if actual != 1 {
            let finding = out.add(examples::EXAMPLE_COUNT, example).number("expected", 1).number("actual", actual);
            if actual > 1 {
                finding.as_warning();
            }
        }
    }
}

fn host(template: &Template, text: &Text, found: &Parameters, out: &mut Report) {
    if let Some((at, space)) = text.value.char_indices().find(|(at, c)| c.is_whitespace() && !found.cover(*at)) {
        out.add(URL_INVALID, text.json).within(text, at..at + space.len_utf8());
        return;
    }
    let end = found.list.first().map_or(text.value.len(), |parameter| parameter.at.start);
    let Some((scheme, at)) = address(text.piece(0..end)).filter(|(_, host)| !host.is_empty()) else {
        out.add(URL_INVALID, text.json);
        return;
    };
    if scheme.is_empty() {
        let finding = out.add(URL_INVALID, text.json).rewrite(text, 0..0, "https://", false);
        finding.range = None;
        if !text.piece(at.clone()).contains('.') {
            finding.fix = None;
            return;
        }
    } else if !text.piece(scheme.clone()).eq_ignore_ascii_case("https") {
        let finding = out.add(URL_INSECURE, text.json).within(text, scheme.clone());
        if text.piece(scheme.clone()).eq_ignore_ascii_case("http") {
            finding.rewrite(text, scheme, "https", false);
        }
    }
    let host = text.piece(at.clone()).to_ascii_lowercase();
    let host = host.trim_end_matches('.');
    let under =
        |domain: &str| host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'));
    if template.mode != Mode::Stored && (under("whatsapp.com") || under("wa.me")) {
        out.add(WHATSAPP_LINK, text.json).within(text, at);
    } else if template.mode != Mode::Stored && under("wa.link") {
        out.add(WHATSAPP_LINK, text.json).within(text, at).as_warning();
    } else if SHORTENERS.split('|').any(|known| known == host.strip_prefix("www.").unwrap_or(host)) {
        out.add(SHORT_LINK, text.json).within(text, at);
    } else if !host.contains('.') && !host.starts_with('[') || host.contains('_') {
        out.add(URL_HOST, text.json).within(text, at);
    }
}
