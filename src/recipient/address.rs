//! Who a message is addressed to: a number, a business-scoped user id or a group.

use super::is_user_id;
use super::phone;
use crate::fix::{Edit, Fix};
use crate::json::{Document, Json, Kind};
use crate::options::Options;
use crate::report::{Report, Writer};
use crate::sources::*;
use crate::text::Text;

crate::rules! {
    /// A message goes to the number in the field to, or to the business-scoped user id in the field recipient.
    Error MISSING = "recipient/missing", Documented, [documented 131009], from [&USER_IDS, &SENDING];
    en "No recipient", "A recipient needs a number in to or a user id in recipient.";
    de "Keine empfangende Person", "Es fehlt eine Nummer in to oder eine Nutzer-ID in recipient.",
        why "Eine Nachricht geht an die Nummer im Feld to oder an die unternehmensbezogene Nutzer-ID im Feld recipient.";
    sv "Ingen mottagare", "Det saknas ett nummer i to eller ett användar-id i recipient.",
        why "Ett meddelande går till numret i fältet to eller till det företagsspecifika användar-id:t i fältet recipient.";

    /// Numbers and ids are strings: as a JSON number a phone number loses its plus sign.
    Error NOT_TEXT = "recipient/not-text", Documented, [documented 131009], from [&SENDING];
    en "Not a string", "A recipient is a string.", fix "Write it as a string";
    de "Keine Zeichenkette", "Die Angabe muss eine Zeichenkette sein.",
        why "Nummern und IDs sind Zeichenketten: Als JSON-Zahl verliert eine Telefonnummer ihr Pluszeichen.",
        fix "Als Zeichenkette schreiben";
    sv "Ingen sträng", "En mottagare anges som en sträng.",
        why "Nummer och id är strängar: som JSON-tal tappar ett telefonnummer sitt plustecken.",
        fix "Skriv som en sträng";

    /// A message goes to one person or to one group.
    Error TYPE = "recipient/type", Documented, [documented 131009], from [&SENDING, &GROUPS];
    en "Unknown kind of recipient", "recipient_type is individual or group.";
    de "Unbekannte Art", "recipient_type ist individual oder group.",
        why "Eine Nachricht geht an eine Person oder an eine Gruppe.";
    sv "Okänd typ av mottagare", "recipient_type är individual eller group.",
        why "Ett meddelande går till en person eller till en grupp.";

    /// With both a number and a user id the number decides.
    Info TWO = "recipient/two-recipients", Documented, [], from [&USER_IDS];
    en "Two recipients", "The number in to decides; recipient is ignored.";
    de "Zwei Angaben zur empfangenden Person", "Die Nummer in to entscheidet; recipient wird übergangen.",
        why "Sind eine Nummer und eine Nutzer-ID angegeben, entscheidet die Nummer.";
    sv "Två mottagare", "Numret i to avgör; recipient ignoreras.",
        why "Finns både ett nummer och ett användar-id avgör numret.";

    /// A business-scoped user id belongs in the field recipient. In the field for numbers it was answered with success,
    /// and the message silently dropped.
    Error USER_ID_IN_TO = "recipient/user-id-in-to", Observed, [], from [&OBSERVED_USER_ID, &USER_IDS];
    en "User id in the field for numbers", "A business-scoped user id belongs in recipient, not in to.", fix "Rename it to recipient";
    de "Nutzer-ID im Feld für Nummern", "Eine unternehmensbezogene Nutzer-ID gehört in recipient, nicht in to.",
        why "Eine unternehmensbezogene Nutzer-ID (BSUID) gehört in das Feld recipient. Im Feld für Nummern wurde sie mit Erfolg beantwortet und die Nachricht stillschweigend verworfen.",
        fix "In recipient umbenennen";
    sv "Användar-id i fältet för nummer", "Ett företagsspecifikt användar-id hör hemma i recipient, inte i to.",
        why "Ett företagsspecifikt användar-id (BSUID) hör hemma i fältet recipient. I fältet för nummer har anropet lyckats, men meddelandet har försvunnit utan felmeddelande.",
        fix "Byt namn till recipient";

    /// A business-scoped user id is a country's two capitals, a full stop, and up to 128 letters and digits; that of a
    /// parent account has ENT and another full stop between them.
    Error USER_ID = "recipient/user-id", Documented, [documented 131009], from [&USER_IDS];
    en "Not a user id", "A business-scoped user id looks like US.13491208655302741918, with its prefix.", fix "Write the country in capitals";
    de "Keine Nutzer-ID", "Eine unternehmensbezogene Nutzer-ID sieht aus wie US.13491208655302741918, mit ihrem Präfix.",
        why "Eine unternehmensbezogene Nutzer-ID (BSUID) besteht aus den zwei Großbuchstaben eines Landes, einem Punkt und bis zu 128 Buchstaben und Ziffern; bei der eines übergeordneten Kontos stehen ENT und ein weiterer Punkt dazwischen.",
        fix "Land in Großbuchstaben schreiben";
    sv "Inget användar-id", "Ett företagsspecifikt användar-id ser ut som US.13491208655302741918, med sitt prefix.",
        why "Ett företagsspecifikt användar-id (BSUID) är två versaler för landet, en punkt och upp till 128 bokstäver och siffror; för ett överordnat konto står ENT och en punkt till emellan.",
        fix "Skriv landet med versaler";

    /// One-tap, zero-tap and copy code templates are not delivered to a business-scoped user id; they need the number.
    Info NO_AUTHENTICATION = "recipient/no-authentication-template", Documented, [documented 131062], from [&USER_IDS, &ERRORS];
    en "No authentication templates", "Authentication templates need a number; they cannot go to a user id.";
    de "Keine Authentifizierungsvorlagen", "Authentifizierungsvorlagen brauchen eine Nummer; an eine Nutzer-ID gehen sie nicht.",
        why "Vorlagen mit One-Tap, Zero-Tap oder einem Code zum Kopieren werden an eine unternehmensbezogene Nutzer-ID nicht zugestellt; sie brauchen die Nummer.";
    sv "Inga autentiseringsmallar", "Autentiseringsmallar kräver ett nummer; de kan inte gå till ett användar-id.",
        why "Mallar med one-tap, zero-tap eller kod att kopiera levereras inte till ett företagsspecifikt användar-id; de kräver numret.";

    /// People may have a username, but messages are addressed to a number or a business-scoped user id. The platform tells
    /// both in the webhook of a message from that person.
    Error USERNAME = "recipient/username", Documented, [documented 131009], from [&USER_IDS];
    en "Username", "A message cannot be addressed to a username, only to a number or a user id.";
    de "Benutzername", "An einen Benutzernamen lässt sich keine Nachricht senden, nur an eine Nummer oder eine Nutzer-ID.",
        why "Wer WhatsApp nutzt, kann einen Benutzernamen haben; Nachrichten gehen aber an eine Nummer oder eine unternehmensbezogene Nutzer-ID. Beides nennt die Plattform im Webhook einer Nachricht dieser Person.";
    sv "Användarnamn", "Ett meddelande kan inte skickas till ett användarnamn, bara till ett nummer eller ett användar-id.",
        why "Den som använder WhatsApp kan ha ett användarnamn, men meddelanden går till ett nummer eller ett företagsspecifikt användar-id. Plattformen anger båda i webhooken för ett meddelande från personen.";

    /// Ids that end in @s.whatsapp.net, @c.us or @g.us are those of the apps. The Cloud API knows numbers, and groups by ids
    /// of its own.
    Error APP_ID = "recipient/app-id", Advice, [documented 131009], from [&SENDING, &GROUPS];
    en "Id of the apps", "This is an id of the WhatsApp apps, which the Cloud API does not know.", fix "Write the number";
    de "ID der Apps", "Das ist eine ID der WhatsApp-Apps, welche die Cloud API nicht kennt.",
        why "IDs, die auf @s.whatsapp.net, @c.us oder @g.us enden, gehören zu den Apps. Die Cloud API kennt Nummern und für Gruppen eigene IDs.",
        fix "Nummer schreiben";
    sv "Appens id", "Det här är ett id från WhatsApps appar, som Cloud API inte känner till.",
        why "Id som slutar på @s.whatsapp.net, @c.us eller @g.us hör till apparna. Cloud API känner till nummer, och grupper genom egna id.",
        fix "Skriv numret";
}

/// What a recipient is.
enum Recipient {
    /// With the report on the number as JSON text.
    Phone(String),
    UserId,
    Group,
    Unknown,
}

/// Checks a recipient given as JSON text, a string or an object with `to` or `recipient`, and writes the report as JSON text.
pub fn check(text: &str, options: &Options) -> String {
    let mut out = Report::new(&options.context);
    let document = Document::read(text, &mut out);
    let recipient = document.root().map_or(Recipient::Unknown, |json| of(json, options, &mut out));
    out.write(&document, &mut |out| {
        out.name("kind").string(match &recipient {
            Recipient::Phone(..) => "phone",
            Recipient::UserId => "user-id",
            Recipient::Group => "group",
            Recipient::Unknown => "unknown",
        });
        if let Recipient::Phone(report) = &recipient {
            out.name("phone").raw(report);
        }
    })
}

fn of(json: Json, options: &Options, out: &mut Report) -> Recipient {
    if json.kind() != Kind::Object {
        return string(json, None, options, out);
    }
    let kind = json.get("recipient_type").filter(|kind| kind.kind() != Kind::Null);
    match kind.map(|kind| kind.text().unwrap_or_default()) {
        None | Some("individual") => {}
        Some("group") => {
            return match json.word("to") {
                Some(id) if !id.is_empty() => Recipient::Group,
                _ => missing(json, out),
            };
        }
        Some(_) => {
            out.add(TYPE, kind.unwrap_or(json));
        }
    }
    // The field for numbers may be empty where a user id is known.
    let given = |name| json.get(name).filter(|value| value.kind() != Kind::Null && value.text() != Some(""));
    match (given("to"), given("recipient")) {
        (None, None) => missing(json, out),
        (Some(to), other) => {
            if let Some(recipient) = other {
                out.add(TWO, recipient);
            }
            string(to, Some(json), options, out)
        }
        (None, Some(recipient)) => match Text::of(recipient) {
            Some(text) if is_user_id(text.value) => user_id(recipient, out),
            Some(text) => malformed(&text, true, out),
            None => not_text(recipient, out),
        },
    }
}

fn string(value: Json, within: Option<Json>, options: &Options, out: &mut Report) -> Recipient {
    match Text::of(value) {
        Some(text) => named(text, within, options, out),
        None => not_text(value, out),
    }
}

/// What a string names: alone, or in the field for numbers of an object.
fn named(text: Text, within: Option<Json>, options: &Options, out: &mut Report) -> Recipient {
    let value = text.value;
    if is_user_id(value) {
        let Some(object) = within else { return user_id(text.json, out) };
        let finding = out.add(USER_ID_IN_TO, text.json);
        if object.get("recipient").is_none() {
            finding.rename(text.json, "recipient");
        }
        return Recipient::UserId;
    }
    if is_user_id(&capitals(value)) {
        return malformed(&text, within.is_none(), out);
    }
    if let Some((id, server)) = value.split_once('@').filter(|(id, _)| !id.is_empty()) {
        return app_id(&text, id, server, options, out);
    }
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let is_number = phone::is_candidate(value)
        && (digits >= NUMBER_DIGITS || !value.starts_with(|c: char| c.is_ascii_alphabetic()));
    if !is_number && is_username(value.strip_prefix('@').unwrap_or(value)) {
        out.add(USERNAME, text.json);
        return Recipient::Unknown;
    }
    Recipient::Phone(number(&text, options, out))
}

/// The report on a number as JSON text; what it finds counts here too.
#[inline(never)]
fn number(text: &Text, options: &Options, out: &mut Report) -> String {
    let (phone, findings) = phone::judged(text.value, options, text.json.place());
    let mut report = Writer::default();
    phone.write(&findings, options.context.locale, &mut report);
    for finding in findings {
        out.include(finding);
    }
    report.finish()
}

fn user_id(id: Json, out: &mut Report) -> Recipient {
    out.add(NO_AUTHENTICATION, id);
    Recipient::UserId
}

/// No user id, but perhaps one in capitals. In the field for numbers that would only be wrong in another way.
fn malformed(text: &Text, in_place: bool, out: &mut Report) -> Recipient {
    let finding = out.add(USER_ID, text.json);
    let capitals = capitals(text.value);
    if in_place && is_user_id(&capitals) {
        let country = capitals.get(..2).unwrap_or_default();
        finding.rewrite(text, 0..2, country, false);
    }
    Recipient::Unknown
}

/// With the first two letters in capitals.
fn capitals(value: &str) -> String {
    let (country, id) = value.split_at_checked(2).unwrap_or((value, ""));
    [&country.to_ascii_uppercase(), id].concat()
}

fn app_id(text: &Text, id: &str, server: &str, options: &Options, out: &mut Report) -> Recipient {
    let digits = id.split(':').next().unwrap_or_default();
    let is_server = matches!(server, "s.whatsapp.net" | "c.us" | "g.us" | "lid" | "newsletter" | "broadcast");
    if !is_server {
        number(text, options, out);
        return Recipient::Unknown;
    }
    let finding = out.add(APP_ID, text.json);
    let plain = matches!(server, "s.whatsapp.net" | "c.us") && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain {
        finding.rewrite(text, 0..text.value.len(), &["+", digits].concat(), false);
    }
    Recipient::Unknown
}

/// The digits from which a word with letters in it is rather taken for a number.
const NUMBER_DIGITS: usize = 7;

/// True for what may be a person's username: 3 to 35 letters, digits, full stops and underscores, at least one a letter.
fn is_username(text: &str) -> bool {
    (3..=35).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_'))
        && text.bytes().any(|byte| byte.is_ascii_alphabetic())
}

fn missing(json: Json, out: &mut Report) -> Recipient {
    out.add(MISSING, json);
    Recipient::Unknown
}

/// Not a string; the digits of a number could be written as one.
fn not_text(value: Json, out: &mut Report) -> Recipient {
    let finding = out.add(NOT_TEXT, value);
    let source = value.source();
    if value.kind() == Kind::Number && source.bytes().all(|byte| byte.is_ascii_digit()) {
        let edit = Edit::Replace { place: value.place(), value: ["\"+", source, "\""].concat() };
        finding.fix(Fix { safe: false, edits: vec![edit] });
    }
    Recipient::Unknown
}
