//! Who a message goes to: `to` and `recipient`.

use super::envelope::Message;
use super::limits::{NUMBER_DIGITS, NUMBER_DIGITS_LEAST};
use super::shapes::SHAPE;
use crate::fix::{Edit, Fix};
use crate::json::{Json, Kind};
use crate::recipient::{digits, has_possible_length, is_user_id, phone};
use crate::report::Report;
use crate::shape::Type;
use crate::sources::*;
use crate::text::Text;
use crate::time::Day;

crate::rules! {
    /// A number is written with digits, spaces, hyphens and brackets, and with a plus sign before them.
    Error TO_CHARACTERS = "message/to-characters", Documented, [documented 131009], from [&NUMBERS, &SENDING];
    en "Not a phone number", "A phone number holds digits, spaces, hyphens, brackets and a plus sign in front.";
    de "Keine Telefonnummer", "Eine Telefonnummer besteht aus Ziffern, Leerzeichen, Bindestrichen, Klammern und vorn einem Pluszeichen.",
        why "Eine Nummer besteht aus Ziffern, Leerzeichen, Bindestrichen und Klammern, mit einem Pluszeichen davor.";
    sv "Inget telefonnummer", "Ett telefonnummer består av siffror, mellanslag, bindestreck, parenteser och ett plustecken först.",
        why "Ett nummer skrivs med siffror, mellanslag, bindestreck och parenteser, med ett plustecken framför.";

    /// A number that begins with 00 in place of the plus sign was refused with code 100.
    Error TO_DOUBLE_ZERO = "message/to-double-zero", Observed, [observed 100], from [&OBSERVED_DOUBLE_ZERO];
    en "Number with 00", "An international number begins with a plus sign, not with 00.", fix "Write + for 00";
    de "Nummer mit 00", "Eine internationale Nummer beginnt mit einem Pluszeichen, nicht mit 00.",
        why "Eine Nummer, die statt mit dem Pluszeichen mit 00 beginnt, wurde mit Code 100 abgelehnt.",
        fix "+ statt 00 schreiben";
    sv "Nummer med 00", "Ett internationellt nummer börjar med ett plustecken, inte med 00.",
        why "Ett nummer som börjar med 00 i stället för plustecknet har avvisats med kod 100.",
        fix "Skriv + i stället för 00";

    /// A number in international form has at most 15 digits (E.164), and none has fewer than seven.
    Error TO_LENGTH = "message/to-length", Documented, [documented 131009], from [&NUMBERS, &OPENAPI];
    en "Number of digits", "A phone number has {least} to {limit} digits; this one has {actual}.";
    de "Anzahl der Ziffern", "Eine Telefonnummer hat {least} bis {limit} Ziffern; diese hat {actual}.",
        why "Eine Nummer in internationaler Form hat höchstens 15 Ziffern (E.164), und keine hat weniger als sieben.";
    sv "Antal siffror", "Ett telefonnummer har {least} till {limit} siffror; detta har {actual}.",
        why "Ett nummer i internationell form har högst 15 siffror (E.164), och inget har färre än sju.";

    /// Without the plus sign the platform's page says that the sender's own calling code is put in front. Digits that
    /// begin with a calling code are sent successfully by many, and stand in samples of the platform; so it is a warning.
    Warning TO_PLUS = "message/to-without-plus", Contested, [], from [&NUMBERS];
    en "Number without a plus sign", "Without a plus sign the sender's calling code may be put in front.", fix "Put a plus sign in front";
    de "Nummer ohne Pluszeichen", "Ohne Pluszeichen wird möglicherweise die Landesvorwahl des Absenders vorangestellt.",
        why "Ohne das Pluszeichen wird laut der Seite der Plattform die eigene Landesvorwahl des Absenders vorangestellt. Ziffern, die mit einer Landesvorwahl beginnen, versenden viele mit Erfolg, auch in Beispielen der Plattform; daher ist es eine Warnung.",
        fix "Pluszeichen voranstellen";
    sv "Nummer utan plustecken", "Utan plustecken kan avsändarens landsnummer sättas framför.",
        why "Utan plustecknet sätts avsändarens eget landsnummer framför, enligt plattformens sida. Många skickar ändå siffror som börjar med ett landsnummer, liksom plattformens egna exempel; därför är det en varning.",
        fix "Sätt ett plustecken framför";

    /// No number of the country has this length. Numbering plans lag behind, and the platform's own samples have such
    /// numbers; so it is a warning.
    Warning TO_IMPOSSIBLE = "message/to-impossible", Advice, [documented 131026], from [&NUMBERS, &ERRORS];
    en "Length of no number", "No phone number of this country has this many digits.";
    de "Länge keiner Nummer", "Keine Telefonnummer dieses Landes hat so viele Ziffern.",
        why "Keine Nummer des Landes hat diese Länge. Nummernpläne sind nicht immer aktuell, und die Beispiele der Plattform haben selbst solche Nummern; daher ist es eine Warnung.";
    sv "Inget nummer har den längden", "Inget telefonnummer i landet har så många siffror.",
        why "Inget nummer i landet har den längden. Nummerplaner släpar efter, och plattformens egna exempel har sådana nummer; därför är det en varning.";

    /// A national number means another person in every country. The platform puts the sender's own calling code in front.
    Warning TO_NATIONAL = "message/to-national", Documented, [], from [&NUMBERS];
    en "National number", "The sender's calling code is put in front of a national number.", fix "Write it in international form";
    de "Nationale Nummer", "Einer nationalen Nummer wird die Landesvorwahl des Absenders vorangestellt.",
        why "Eine nationale Nummer gehört in jedem Land einer anderen Person. Die Plattform stellt die eigene Landesvorwahl des Absenders voran.",
        fix "In internationaler Form schreiben";
    sv "Nationellt nummer", "Avsändarens landsnummer sätts framför ett nationellt nummer.",
        why "Ett nationellt nummer tillhör olika personer i olika länder. Plattformen sätter avsändarens eget landsnummer framför.",
        fix "Skriv det i internationell form";

    /// The length is right, but the numbering plan assigns no such range. Plans lag behind, and the platform's own samples
    /// have such numbers; so it is a warning.
    Warning TO_UNASSIGNED = "message/to-unassigned", Advice, [documented 131026], from [&NUMBERS, &ERRORS];
    en "Range not assigned", "The country's numbering plan assigns no such number.";
    de "Nicht zugeteilter Bereich", "Der Nummernplan des Landes sieht keine solche Nummer vor.",
        why "Die Länge stimmt, aber der Nummernplan teilt keinen solchen Bereich zu. Nummernpläne sind nicht immer aktuell, und die Beispiele der Plattform haben selbst solche Nummern; daher ist es eine Warnung.";
    sv "Ej tilldelad serie", "Landets nummerplan har inget sådant nummer.",
        why "Längden stämmer, men nummerplanen tilldelar ingen sådan serie. Nummerplaner släpar efter, och plattformens egna exempel har sådana nummer; därför är det en varning.";

    /// The platform serves neither businesses nor people in Cuba, Iran, North Korea and Syria. A message there can stay as
    /// sent, without an error.
    Warning TO_UNSERVED = "message/to-unsupported-country", Documented, [], from [&RESTRICTIONS];
    en "Country not served", "The platform delivers nothing to this country.";
    de "Land ohne Zustellung", "In dieses Land stellt die Plattform nichts zu.",
        why "Die Plattform bedient weder Unternehmen noch Personen in Kuba, Iran, Nordkorea und Syrien. Eine Nachricht dorthin kann ohne Fehlermeldung als gesendet stehen bleiben.";
    sv "Land utan leverans", "Plattformen levererar ingenting till det här landet.",
        why "Plattformen betjänar varken företag eller personer i Kuba, Iran, Nordkorea och Syrien. Ett meddelande dit kan stå kvar som skickat utan fel.";

    /// Since April 2025 templates of the category marketing are not delivered to numbers of the United States: calling code
    /// 1 and an area code there. Canada and other members of the plan are not affected.
    Warning UNITED_STATES = "message/us-marketing", Documented, [documented 131049], from [&PER_USER_LIMITS];
    en "Marketing in the United States", "Marketing templates are not delivered to numbers of the United States.";
    de "Marketing in den USA", "Marketing-Vorlagen werden an Nummern der USA nicht zugestellt.",
        why "Seit April 2025 werden Vorlagen der Kategorie Marketing nicht an Nummern der USA zugestellt: Landesvorwahl 1 und eine Ortsvorwahl dort. Kanada und die anderen Länder des Plans sind nicht betroffen.";
    sv "Marknadsföring i USA", "Marknadsföringsmallar levereras inte till nummer i USA.",
        why "Sedan april 2025 levereras mallar i kategorin marknadsföring inte till nummer i USA: landsnummer 1 och ett riktnummer där. Kanada och planens andra länder berörs inte.";

    /// A business-scoped user id belongs in the field recipient. In the field for numbers it was answered with success,
    /// and the message silently dropped.
    Error TO_USER_ID = "message/to-user-id", Observed, [], from [&OBSERVED_USER_ID, &USER_IDS];
    en "User id in the field for numbers", "A business-scoped user id belongs in the field recipient.", fix "Rename it to recipient";
    de "Nutzer-ID im Feld für Nummern", "Eine unternehmensbezogene Nutzer-ID gehört in das Feld recipient.",
        why "Eine unternehmensbezogene Nutzer-ID (BSUID) gehört in das Feld recipient. Im Feld für Nummern wurde sie mit Erfolg beantwortet und die Nachricht stillschweigend verworfen.",
        fix "In recipient umbenennen";
    sv "Användar-id i fältet för nummer", "Ett företagsspecifikt användar-id hör hemma i fältet recipient.",
        why "Ett företagsspecifikt användar-id (BSUID) hör hemma i fältet recipient. I fältet för nummer har anropet lyckats, men meddelandet har försvunnit utan felmeddelande.",
        fix "Byt namn till recipient";

    /// A business-scoped user id is a country's two capitals, a full stop, and up to 128 letters and digits; that of a
    /// parent account has ENT and another full stop between them.
    Error USER_ID = "message/user-id", Documented, [documented 131009], from [&USER_IDS];
    en "Not a user id", "A business-scoped user id looks like US.13491208655302741918, with its prefix.";
    de "Keine Nutzer-ID", "Eine unternehmensbezogene Nutzer-ID sieht aus wie US.13491208655302741918, mit ihrem Präfix.",
        why "Eine unternehmensbezogene Nutzer-ID (BSUID) besteht aus den zwei Großbuchstaben eines Landes, einem Punkt und bis zu 128 Buchstaben und Ziffern; bei der eines übergeordneten Kontos stehen ENT und ein weiterer Punkt dazwischen.";
    sv "Inget användar-id", "Ett företagsspecifikt användar-id ser ut som US.13491208655302741918, med sitt prefix.",
        why "Ett företagsspecifikt användar-id (BSUID) är två versaler för landet, en punkt och upp till 128 bokstäver och siffror; för ett överordnat konto står ENT och en punkt till emellan.";

    /// With both a number and a user id the number decides.
    Info TWO_RECIPIENTS = "message/two-recipients", Documented, [], from [&USER_IDS];
    en "Two recipients", "The message goes to the number in the field to; recipient is ignored.";
    de "Zwei Angaben zur empfangenden Person", "Die Nachricht geht an die Nummer im Feld to; recipient wird übergangen.",
        why "Sind eine Nummer und eine Nutzer-ID angegeben, entscheidet die Nummer.";
    sv "Två mottagare", "Meddelandet går till numret i fältet to; recipient ignoreras.",
        why "Finns både ett nummer och ett användar-id avgör numret.";
}

/// Looks at both; a national number is one of the region.
pub(super) fn check(message: Json, group: bool, region: &str, out: &mut Report) {
    let (to, recipient) = (message.get("to"), message.get("recipient"));
    match (to, recipient) {
        (None, None) => {
            SHAPE.needs(message, "to", out);
        }
        (Some(_), Some(recipient)) => {
            out.add(TWO_RECIPIENTS, recipient);
        }
        _ => {}
    }
    if let Some(recipient) = recipient.filter(|recipient| SHAPE.is(*recipient, Type::Text, out))
        && !is_user_id(recipient.text().unwrap_or_default())
    {
        out.add(USER_ID, recipient);
    }
    let Some(to) = to.filter(|to| SHAPE.is(*to, Type::Word, out)) else { return };
    if to.text() == Some("") {
        SHAPE.nonempty(to, out);
    } else if !group {
        number(message, to, region, out);
    }
}

/// Says so where a marketing template goes to a number that gets none.
pub(super) fn marketing(message: &Message, out: &mut Report) {
    let Some(to) = message.json.get("to").filter(|_| !message.group) else { return };
    let since = out.context().day >= NO_MARKETING;
    let digits = digits(written(to));
    if since && !is_user_id(written(to)) && phone::read(&["+", &digits].concat(), "").is_in_united_states() {
        out.add(UNITED_STATES, to);
    }
}

/// From this day on no marketing templates are delivered in the United States.
const NO_MARKETING: Day = Day::of("2025-04-01");

/// The number as it is written: in a string, or as a JSON number.
pub(super) fn written(to: Json<'_>) -> &str {
    to.text().unwrap_or(if to.kind() == Kind::Number { to.source() } else { "" })
}

fn number(message: Json, to: Json, region: &str, out: &mut Report) {
    let written = written(to);
    if is_user_id(written) {
        let finding = out.add(TO_USER_ID, to);
        if message.get("recipient").is_none() {
            finding.rename(to, "recipient");
        }
        return;
    }
    // A plus sign stands before the digits, if brackets or spaces do not matter.
    let odd = |(at, c): (usize, char)| match c {
        '+' => written.get(..at).is_none_or(|before| before.contains(|c: char| c.is_ascii_digit() || c == '+')),
        c => !(c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')')),
    };
    let found = written.char_indices().find(|part| odd(*part));
    let text = Text { json: to, value: written };
    if let Some((at, c)) = found {
        let finding = out.add(TO_CHARACTERS, to);
        if to.kind() == Kind::Text {
            finding.within(&text, at..at + c.len_utf8());
        }
        return;
    }
    let digits = digits(written);
    let (least, most) = (NUMBER_DIGITS_LEAST.now(out.context()), NUMBER_DIGITS.now(out.context()));
    let actual = digits.len() as i64;
    if written.starts_with("00") {
        let finding = out.add(TO_DOUBLE_ZERO, to);
        if (least..=most).contains(&(actual - 2)) {
            finding.rewrite(&text, 0..2, "+", false);
        }
    } else if !(least..=most).contains(&actual) {
        out.add(TO_LENGTH, to).number("least", least).number("limit", most).number("actual", actual);
    } else if !written.contains('+') {
        without_plus(to, written, region, out);
    } else {
        let phone = phone::read(written, "");
        if !phone.is_known() && !has_possible_length(&digits) {
            out.add(TO_IMPOSSIBLE, to);
        } else if !phone.is_served() {
            out.add(TO_UNSERVED, to);
        } else if !phone.is_known() {
            out.add(TO_UNASSIGNED, to);
        }
    }
}

/// A number that is national, or international and without its plus sign.
fn without_plus(to: Json, written: &str, region: &str, out: &mut Report) {
    let national = phone::read(written, region);
    if let Some(e164) = national.e164().filter(|_| national.is_national && national.is_known()) {
        out.add(TO_NATIONAL, to).replace(to, &e164, false);
        return;
    }
    let finding = out.add(TO_PLUS, to);
    let known = phone::read(&["+", written].concat(), "").is_known();
    if known && to.kind() == Kind::Text {
        let edits = vec![Edit::Text { place: to.place(), range: (0, 0), text: "+".to_owned() }];
        finding.fix(Fix { safe: false, edits });
    }
}
