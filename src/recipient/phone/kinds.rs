//! What a number's kind and country mean for WhatsApp.

use super::findings::Input;
use super::parse::{Number, Parsed};
use super::wa_ids::{argentina_nine, mexico_one, ninth_digit};
use crate::recipient::plan::NumberType;
use crate::report::Report;
use crate::rule::Rule;
use crate::sources::*;

crate::rules! {
    /// A number that costs its callers more is no person's. To have an account, somebody must have answered a call to it.
    Warning PREMIUM_RATE = "phone/premium-rate", Advice, [], from [&NUMBERS];
    en "Premium-rate number", "A premium-rate number is hardly ever on WhatsApp.";
    de "Sonderrufnummer", "Eine kostenpflichtige Sonderrufnummer ist kaum je bei WhatsApp.",
        why "Eine Nummer, die Anrufende mehr kostet, gehört keiner Person. Damit es dort ein Konto gibt, muss jemand einen Anruf angenommen haben.";
    sv "Betalnummer", "Ett betalnummer finns knappast på WhatsApp.",
        why "Ett nummer som kostar extra att ringa tillhör ingen person. För att det ska ha ett konto måste någon ha svarat på ett samtal dit.";

    /// A pager cannot have an account.
    Warning PAGER = "phone/pager", Documented, [], from [&NUMBERS];
    en "Pager", "A pager cannot be on WhatsApp.";
    de "Funkrufempfänger", "Ein Funkrufempfänger kann nicht bei WhatsApp sein.",
        why "Zu einem Funkrufempfänger gibt es kein Konto.";
    sv "Personsökare", "En personsökare kan inte finnas på WhatsApp.",
        why "En personsökare kan inte ha något konto.";

    /// The platform advises against numbers whose cost is shared; they lead to companies.
    Warning SHARED_COST = "phone/shared-cost", Documented, [], from [&NUMBERS];
    en "Shared-cost number", "A shared-cost number is seldom on WhatsApp.";
    de "Geteilte Kosten", "Eine Nummer mit geteilten Kosten ist selten bei WhatsApp.",
        why "Die Plattform rät von Nummern mit geteilten Kosten ab; sie führen zu Unternehmen.";
    sv "Delad kostnad", "Ett nummer med delad kostnad finns sällan på WhatsApp.",
        why "Plattformen avråder från nummer med delad kostnad; de leder till företag.";

    /// The number of a mailbox leads to recorded messages, not to a person.
    Warning VOICEMAIL = "phone/voicemail", Advice, [], from [&LIBPHONENUMBER];
    en "Voicemail number", "A voicemail number is not on WhatsApp.";
    de "Nummer eines Anrufbeantworters", "Die Nummer einer Mailbox ist nicht bei WhatsApp.",
        why "Die Nummer einer Mailbox führt zu aufgezeichneten Nachrichten, nicht zu einer Person.";
    sv "Röstbrevlåda", "Numret till en röstbrevlåda finns inte på WhatsApp.",
        why "Numret till en röstbrevlåda leder till inspelade meddelanden, inte till en person.";

    /// Free and company-wide numbers lead to companies, of which some are on WhatsApp.
    Info SERVICE_NUMBER = "phone/service-number", Documented, [], from [&NUMBERS];
    en "Company number", "This is a toll-free or company number, seldom that of a person.";
    de "Nummer eines Unternehmens", "Das ist eine gebührenfreie oder unternehmensweite Nummer, selten die einer Person.",
        why "Gebührenfreie und unternehmensweite Nummern führen zu Unternehmen, von denen manche bei WhatsApp sind.";
    sv "Företagsnummer", "Det här är ett frisamtals- eller företagsnummer, sällan en persons.",
        why "Frisamtalsnummer och företagsnummer leder till företag, och vissa av dem finns på WhatsApp.";

    /// Landlines can be registered with a call, and mostly companies do so.
    Info FIXED_LINE = "phone/fixed-line", Documented, [], from [&NUMBERS];
    en "Landline", "This is a landline, which is seldom on WhatsApp.";
    de "Festnetz", "Das ist eine Festnetznummer, die selten bei WhatsApp ist.",
        why "Festnetznummern lassen sich mit einem Anruf registrieren; meist tun das Unternehmen.";
    sv "Fast telefon", "Det här är ett fast nummer, som sällan finns på WhatsApp.",
        why "Fasta nummer kan registreras med ett samtal, och det gör mest företag.";

    /// The platform serves neither businesses nor people in Cuba, Iran, North Korea and Syria. A message there can stay as
    /// sent, without an error. Of Crimea, Donetsk and Luhansk a number does not tell.
    Error UNSUPPORTED_COUNTRY = "phone/unsupported-country", Documented, [], from [&RESTRICTIONS];
    en "Country not served", "The platform delivers nothing to this country.";
    de "Land ohne Zustellung", "In dieses Land stellt die Plattform nichts zu.",
        why "Die Plattform bedient weder Unternehmen noch Personen in Kuba, Iran, Nordkorea und Syrien. Eine Nachricht dorthin kann ohne Fehlermeldung als gesendet stehen bleiben. Bei der Krim, Donezk und Luhansk sagt die Nummer es nicht.";
    sv "Land utan leverans", "Plattformen levererar ingenting till det här landet.",
        why "Plattformen betjänar varken företag eller personer i Kuba, Iran, Nordkorea och Syrien. Ett meddelande dit kan stå kvar som skickat utan fel. För Krim, Donetsk och Luhansk framgår det inte av numret.";

    /// Since April 2025 templates of the category marketing are not delivered to numbers of the United States: calling code
    /// 1 and an area code there. Canada and other members of the plan are not affected, nor are other messages.
    Info UNITED_STATES = "phone/us-marketing", Documented, [documented 131049], from [&PER_USER_LIMITS];
    en "Number in the United States", "Marketing templates are not delivered to numbers of the United States.";
    de "Nummer in den USA", "Marketing-Vorlagen werden an Nummern der USA nicht zugestellt.",
        why "Seit April 2025 werden Vorlagen der Kategorie Marketing nicht an Nummern der USA zugestellt: Landesvorwahl 1 und eine Ortsvorwahl dort. Kanada und die anderen Länder des Plans sind nicht betroffen, andere Nachrichten auch nicht.";
    sv "Nummer i USA", "Marknadsföringsmallar levereras inte till nummer i USA.",
        why "Sedan april 2025 levereras mallar i kategorin marknadsföring inte till nummer i USA: landsnummer 1 och ett riktnummer där. Kanada och planens andra länder berörs inte, och inte heller andra meddelanden.";

    /// Mobile numbers of Brazil have had nine digits behind the area code since 2016. Accounts that are older keep eight in
    /// the platform's own id, and both reach them.
    Warning NINTH_DIGIT = "phone/ninth-digit-missing", Observed, [], from [&OBSERVED_NINTH_DIGIT, &NUMBERS];
    en "Ninth digit missing", "Brazilian mobile numbers have a 9 behind the area code.", fix "Add the 9";
    de "Neunte Ziffer fehlt", "Brasilianische Mobilnummern haben eine 9 hinter der Ortsvorwahl.",
        why "Mobilnummern in Brasilien haben seit 2016 neun Ziffern hinter der Ortsvorwahl. Ältere Konten behalten acht in der Kennung der Plattform; beide Formen erreichen sie.",
        fix "9 einfügen";
    sv "Nionde siffran saknas", "Brasilianska mobilnummer har en 9:a efter riktnumret.",
        why "Mobilnummer i Brasilien har sedan 2016 nio siffror efter riktnumret. Äldre konton behåller åtta i plattformens id, och båda formerna når fram.",
        fix "Lägg till 9:an";

    /// Until 2019 a 1 stood before Mexican mobile numbers. The platform still writes it in its ids, and both forms lead to
    /// the same account; as a phone number it is no longer dialled.
    Warning MEXICO_ONE = "phone/mexico-one", Observed, [], from [&OBSERVED_MEXICO, &NUMBERS];
    en "Mexican number with a 1", "Mexican numbers no longer have a 1 behind +52; both forms reach the same account.", fix "Remove the 1";
    de "Mexikanische Nummer mit 1", "Mexikanische Nummern haben keine 1 mehr hinter +52; beide Formen erreichen dasselbe Konto.",
        why "Bis 2019 stand vor mexikanischen Mobilnummern eine 1. In den Kennungen der Plattform steht sie noch, und beide Formen führen zum selben Konto; als Telefonnummer wird sie nicht mehr gewählt.",
        fix "1 entfernen";
    sv "Mexikanskt nummer med en 1:a", "Mexikanska nummer har inte längre en 1:a efter +52; båda formerna når samma konto.",
        why "Fram till 2019 stod en 1:a före mexikanska mobilnummer. Plattformen skriver den fortfarande i sina id, och båda formerna leder till samma konto; som telefonnummer slås den inte längre.",
        fix "Ta bort 1:an";

    /// Mobile numbers of Argentina have a 9 behind the calling code; without it the number is read as a landline.
    Info ARGENTINA_NINE = "phone/argentina-nine", Observed, [observed 131030], from [&OBSERVED_ARGENTINA];
    en "Argentine number without a 9", "If this is a mobile phone, a 9 belongs behind +54.", fix "Add the 9";
    de "Argentinische Nummer ohne 9", "Ist das ein Mobiltelefon, gehört eine 9 hinter +54.",
        why "Mobilnummern in Argentinien haben eine 9 hinter der Landesvorwahl; ohne sie wird die Nummer als Festnetznummer gelesen.",
        fix "9 einfügen";
    sv "Argentinskt nummer utan 9:a", "Om det här är en mobiltelefon ska en 9:a stå efter +54.",
        why "Mobilnummer i Argentina har en 9:a efter landsnumret; utan den läses numret som ett fast nummer.",
        fix "Lägg till 9:an";
}

/// Calling codes of the countries that the platform does not serve: Cuba, Iran, North Korea, Syria.
const UNSUPPORTED: [u16; 4] = [53, 98, 850, 963];

/// False for a number of a country that the platform does not serve.
pub(super) fn is_served(number: &Number) -> bool {
    !UNSUPPORTED.contains(&number.main.calling_code())
}

/// True for a number with an area code of the United States; those of no area, such as toll-free ones, have none.
pub(super) fn is_in_united_states(number: &Number) -> bool {
    matches!(number.kind, NumberType::FixedLine | NumberType::Mobile | NumberType::FixedLineOrMobile)
        && number.territory.is_some_and(|territory| territory.name() == "US")
}

/// Says what a number of possible length is.
pub(super) fn check(input: &Input, parsed: &Parsed, out: &mut Report) {
    let number = &parsed.number;
    if !is_served(number) {
        input.about(UNSUPPORTED_COUNTRY, parsed, out);
    }
    let rule = match number.kind {
        NumberType::Unknown => return unassigned(input, parsed, out),
        NumberType::PremiumRate => PREMIUM_RATE,
        NumberType::Pager => PAGER,
        NumberType::SharedCost => SHARED_COST,
        NumberType::Voicemail => VOICEMAIL,
        NumberType::TollFree | NumberType::Uan => SERVICE_NUMBER,
        NumberType::FixedLine => match argentina_nine(number) {
            Some(mobile) => return insert(ARGENTINA_NINE, input, parsed, &mobile, out),
            None => FIXED_LINE,
        },
        _ if is_in_united_states(number) => UNITED_STATES,
        _ => return,
    };
    input.about(rule, parsed, out);
}

/// No such range is assigned, but perhaps one with the ninth digit.
fn unassigned(input: &Input, parsed: &Parsed, out: &mut Report) {
    match ninth_digit(&parsed.number) {
        Some(whole) => insert(NINTH_DIGIT, input, parsed, &whole, out),
        None => {
            input.about(super::rules::UNASSIGNED, parsed, out);
        }
    }
}

/// Says that a digit is missing that another form of the number has.
fn insert(rule: &'static Rule, input: &Input, parsed: &Parsed, whole: &Number, out: &mut Report) {
    let finding = input.about(rule, parsed, out);
    input.whole(parsed, whole, finding);
}

/// True for a Mexican number with the 1 of old, which is then said in place of its length.
pub(super) fn mexico(input: &Input, parsed: &Parsed, out: &mut Report) -> bool {
    let Some(shorter) = mexico_one(&parsed.number) else { return false };
    let finding = input.about(MEXICO_ONE, parsed, out);
    input.whole(parsed, &shorter, finding);
    true
}
