//! What can be wrong with a phone number.

use crate::sources::*;

crate::rules! {
    /// There is no number in the text, or not only one: fewer than three digits, a sign between the digits that no number
    /// has, or more than a telephone can dial.
    Error NOT_A_NUMBER = "phone/not-a-number", Documented, [documented 131009], from [&NUMBERS, &LIBPHONENUMBER];
    en "Not a phone number", "This cannot be read as a phone number.";
    de "Keine Telefonnummer", "Das lässt sich nicht als Telefonnummer lesen.",
        why "Im Text steht keine Nummer oder nicht nur eine: weniger als drei Ziffern, ein Zeichen zwischen den Ziffern, das in keiner Nummer vorkommt, oder mehr, als ein Telefon wählen kann.";
    sv "Inget telefonnummer", "Det här går inte att läsa som ett telefonnummer.",
        why "Texten innehåller inget nummer, eller inte bara ett: färre än tre siffror, ett tecken mellan siffrorna som inte förekommer i nummer, eller mer än en telefon kan slå.";

    /// Characters that nobody sees come along when a number is copied from a contact list or a table: marks of the writing
    /// direction, joiners, spaces without width. Between the digits they make a number unreadable.
    Error | Info INVISIBLE = "phone/invisible-character", Advice, [observed 131009], from [&LIBPHONENUMBER, &NUMBERS];
    en "Invisible character", "An invisible character stands in the number.", fix "Remove invisible characters";
    de "Unsichtbares Zeichen", "In der Nummer steht ein unsichtbares Zeichen.",
        why "Beim Kopieren aus einem Adressbuch oder einer Tabelle kommen Zeichen mit, die niemand sieht: Marken der Schreibrichtung, Verbinder, Leerzeichen ohne Breite. Zwischen den Ziffern machen sie eine Nummer unlesbar.",
        fix "Unsichtbare Zeichen entfernen";
    sv "Osynligt tecken", "Det finns ett osynligt tecken i numret.",
        why "När ett nummer kopieras från en adressbok eller en tabell följer tecken med som ingen ser: märken för skrivriktning, sammanbindare, mellanslag utan bredd. Mellan siffrorna gör de numret oläsligt.",
        fix "Ta bort osynliga tecken";

    /// A national number means another person in every country. The platform puts the sender's own calling code in front,
    /// so that a message meant for one country can reach a stranger in another.
    Error NO_REGION = "phone/national-without-region", Documented, [], from [&NUMBERS];
    en "National number without a country", "A national number needs its country: write the calling code, or name the region.";
    de "Nationale Nummer ohne Land", "Zu einer nationalen Nummer gehört ihr Land: Schreiben Sie die Landesvorwahl oder geben Sie die Region an.",
        why "Eine nationale Nummer gehört in jedem Land einer anderen Person. Die Plattform stellt die Landesvorwahl des Absenders voran; so kann eine Nachricht jemand Fremden in einem anderen Land erreichen.";
    sv "Nationellt nummer utan land", "Ett nationellt nummer behöver sitt land: skriv landsnumret eller ange regionen.",
        why "Ett nationellt nummer tillhör olika personer i olika länder. Plattformen sätter avsändarens landsnummer framför, så att ett meddelande kan nå en främling i ett annat land.";

    /// The region is the two letters of ISO 3166-1, such as SE. Without one only international numbers can be read.
    Error | Warning UNKNOWN_REGION = "phone/unknown-region", Advice, [], from [&LIBPHONENUMBER];
    en "Unknown region", "No numbering plan is known for the region {name}; a region is two letters such as SE.";
    de "Unbekannte Region", "Zur Region {name} ist kein Nummernplan bekannt; eine Region besteht aus zwei Buchstaben wie SE.",
        why "Die Region besteht aus den zwei Buchstaben nach ISO 3166-1, etwa SE. Ohne sie lassen sich nur internationale Nummern lesen.";
    sv "Okänd region", "Det finns ingen känd nummerplan för regionen {name}; en region är två bokstäver som SE.",
        why "Regionen är de två bokstäverna enligt ISO 3166-1, till exempel SE. Utan den går bara internationella nummer att läsa.";

    /// A number that begins with 00, 011 or another prefix is written for a telephone in one country. The platform refused
    /// 00 with code 100; the plus sign means the same everywhere.
    Error | Warning INTERNATIONAL_PREFIX = "phone/international-prefix", Observed, [observed 100], from [&OBSERVED_DOUBLE_ZERO, &NUMBERS];
    en "Dialling prefix for the plus sign", "An international number begins with a plus sign, not with a dialling prefix.", fix "Write + for the prefix";
    de "Auslandspräfix statt Pluszeichen", "Eine internationale Nummer beginnt mit einem Pluszeichen, nicht mit einem Auslandspräfix.",
        why "Eine Nummer mit 00, 011 oder einem anderen Auslandspräfix ist für ein Telefon in einem bestimmten Land geschrieben. Die Plattform hat 00 mit Code 100 abgelehnt; das Pluszeichen bedeutet überall dasselbe.",
        fix "+ statt des Präfixes schreiben";
    sv "Utlandsprefix i stället för plustecken", "Ett internationellt nummer börjar med ett plustecken, inte med ett utlandsprefix.",
        why "Ett nummer med 00, 011 eller ett annat utlandsprefix är skrivet för en telefon i ett visst land. Plattformen har avvisat 00 med kod 100; plustecknet betyder samma sak överallt.",
        fix "Skriv + i stället för prefixet";

    /// Digits that begin with a calling code are taken for a national number where the plus sign is missing: the platform
    /// may put the sender's calling code in front.
    Error | Warning WITHOUT_PLUS = "phone/without-plus", Contested, [], from [&NUMBERS];
    en "Plus sign missing", "The plus sign before the calling code is missing.", fix "Put a plus sign in front";
    de "Pluszeichen fehlt", "Vor der Landesvorwahl fehlt das Pluszeichen.",
        why "Ohne Pluszeichen werden Ziffern, die mit einer Landesvorwahl beginnen, für eine nationale Nummer gehalten: Die Plattform stellt möglicherweise die Landesvorwahl des Absenders voran.",
        fix "Pluszeichen voranstellen";
    sv "Plustecken saknas", "Plustecknet före landsnumret saknas.",
        why "Utan plustecken tas siffror som börjar med ett landsnummer för ett nationellt nummer: plattformen kan sätta avsändarens landsnummer framför.",
        fix "Sätt ett plustecken framför";

    /// Behind the plus sign stands a country's calling code, which never begins with a zero. A national number with a plus
    /// sign before it has none.
    Error CALLING_CODE = "phone/calling-code", Documented, [documented 131009], from [&E164, &NUMBERS];
    en "No such calling code", "No country has this calling code.", fix "Write the region's calling code";
    de "Keine Landesvorwahl", "Kein Land hat diese Vorwahl.",
        why "Hinter dem Pluszeichen steht die Vorwahl eines Landes, die nie mit einer Null beginnt. Einer nationalen Nummer mit einem Pluszeichen davor fehlt sie.",
        fix "Landesvorwahl der Region schreiben";
    sv "Inget landsnummer", "Inget land har detta landsnummer.",
        why "Efter plustecknet står ett lands nummer, som aldrig börjar med en nolla. Ett nationellt nummer med plustecken framför saknar det.",
        fix "Skriv regionens landsnummer";

    /// The zero or other digit that is dialled before an area code within a country has no place behind its calling code.
    /// It is left out in +46 70, and so it is where it stands in brackets.
    Warning TRUNK_PREFIX = "phone/trunk-prefix", Documented, [], from [&E164, &LIBPHONENUMBER];
    en "National prefix behind the calling code", "Behind the calling code the national prefix is left out.", fix "Remove the national prefix";
    de "Nationale Vorwahlziffer hinter der Landesvorwahl", "Hinter der Landesvorwahl entfällt die nationale Vorwahlziffer.",
        why "Die Null oder andere Ziffer, die im Land vor der Ortsvorwahl gewählt wird, hat hinter der Landesvorwahl keinen Platz. Sie entfällt in +49 170, auch wo sie in Klammern steht.",
        fix "Nationale Vorwahlziffer entfernen";
    sv "Nationellt prefix efter landsnumret", "Efter landsnumret utelämnas det nationella prefixet.",
        why "Nollan eller den siffra som slås före riktnumret inom landet har ingen plats efter landsnumret. Den utelämnas i +46 70, även när den står inom parentes.",
        fix "Ta bort det nationella prefixet";

    /// An extension is dialled when a call stands. A message reaches the number alone, and an account belongs to no
    /// extension.
    Error EXTENSION = "phone/extension", Advice, [], from [&NUMBERS, &LIBPHONENUMBER];
    en "Number with an extension", "A number with an extension cannot receive a message.", fix "Remove the extension";
    de "Nummer mit Durchwahl", "Eine Nummer mit nachzuwählender Durchwahl kann keine Nachricht empfangen.",
        why "Eine solche Durchwahl wird gewählt, wenn ein Anruf steht. Eine Nachricht erreicht nur die Nummer selbst, und zu einer Durchwahl gehört kein Konto.",
        fix "Durchwahl entfernen";
    sv "Nummer med anknytning", "Ett nummer med anknytning kan inte ta emot meddelanden.",
        why "En anknytning slås när ett samtal är uppkopplat. Ett meddelande når bara själva numret, och inget konto hör till en anknytning.",
        fix "Ta bort anknytningen";

    /// Three letters or more are read as the keys they stand on, fewer are left out: an O for a 0 makes another number. The
    /// platform takes digits alone.
    Warning LETTERS = "phone/letters", Documented, [documented 131009], from [&NUMBERS, &LIBPHONENUMBER];
    en "Letters in the number", "The letters of a number must be written as digits.", fix "Write digits";
    de "Buchstaben in der Nummer", "Die Buchstaben einer Nummer müssen als Ziffern geschrieben werden.",
        why "Drei Buchstaben oder mehr werden als die Tasten gelesen, auf denen sie stehen, weniger übergangen: Ein O statt einer 0 ergibt eine andere Nummer. Die Plattform nimmt nur Ziffern an.",
        fix "Ziffern schreiben";
    sv "Bokstäver i numret", "Bokstäverna i ett nummer ska skrivas som siffror.",
        why "Tre bokstäver eller fler läses som de knappar de står på, färre hoppas över: ett O i stället för en 0:a ger ett annat nummer. Plattformen tar bara emot siffror.",
        fix "Skriv siffror";

    /// Every country has lengths that its numbers have. This number is shorter than all of them.
    Error TOO_SHORT = "phone/too-short", Documented, [documented 131026], from [&LIBPHONENUMBER, &ERRORS];
    en "Number too short", "Digits missing: at least {missing}.";
    de "Nummer zu kurz", "Fehlende Ziffern: mindestens {missing}.",
        why "In jedem Land haben die Nummern bestimmte Längen. Diese Nummer ist kürzer als alle.";
    sv "För kort nummer", "Siffror som saknas: minst {missing}.",
        why "I varje land har numren vissa längder. Det här numret är kortare än alla.";

    /// Every country has lengths that its numbers have. This number is longer than all of them.
    Error TOO_LONG = "phone/too-long", Documented, [documented 131026], from [&LIBPHONENUMBER, &ERRORS];
    en "Number too long", "Digits too many: at least {extra}.";
    de "Nummer zu lang", "Überzählige Ziffern: mindestens {extra}.",
        why "In jedem Land haben die Nummern bestimmte Längen. Diese Nummer ist länger als alle.";
    sv "För långt nummer", "Överflödiga siffror: minst {extra}.",
        why "I varje land har numren vissa längder. Det här numret är längre än alla.";

    /// Every country has lengths that its numbers have. There are shorter and longer ones, but none of this length.
    Error LENGTH = "phone/length", Documented, [documented 131026], from [&LIBPHONENUMBER, &ERRORS];
    en "Length of no number", "No number of this country has {actual} digits behind the calling code.";
    de "Länge keiner Nummer", "Keine Nummer dieses Landes hat {actual} Ziffern hinter der Landesvorwahl.",
        why "In jedem Land haben die Nummern bestimmte Längen. Es gibt kürzere und längere, aber keine dieser Länge.";
    sv "Inget nummer har den längden", "Inget nummer i landet har {actual} siffror efter landsnumret.",
        why "I varje land har numren vissa längder. Det finns kortare och längre nummer, men inget av den här längden.";

    /// Without its area code a number can only be dialled in its own area.
    Error LOCAL_ONLY = "phone/area-code-missing", Documented, [documented 131026], from [&LIBPHONENUMBER, &ERRORS];
    en "Area code missing", "The number lacks its area code.";
    de "Ortsvorwahl fehlt", "Der Nummer fehlt die Ortsvorwahl.",
        why "Ohne Ortsvorwahl lässt sich eine Nummer nur am Ort selbst wählen.";
    sv "Riktnummer saknas", "Numret saknar riktnummer.",
        why "Utan riktnummer kan ett nummer bara slås på orten.";

    /// Emergency numbers and short codes belong to no account.
    Warning SHORT_CODE = "phone/short-code", Documented, [], from [&NUMBERS];
    en "Short code", "Emergency numbers and short codes have no WhatsApp account.";
    de "Kurzwahl", "Notrufnummern und Kurzwahlen haben kein WhatsApp-Konto.",
        why "Notrufnummern und Kurzwahlen gehören zu keinem Konto.";
    sv "Kortnummer", "Nödnummer och kortnummer har inget WhatsApp-konto.",
        why "Nödnummer och kortnummer hör inte till något konto.";

    /// The length is right, but the numbering plan assigns no such range. Plans change every few weeks: `numberingPlan` tells
    /// how old this one is.
    Warning UNASSIGNED = "phone/unassigned", Advice, [documented 131026], from [&LIBPHONENUMBER, &ERRORS];
    en "Range not assigned", "The country's numbering plan assigns no such number.";
    de "Nicht zugeteilter Bereich", "Der Nummernplan des Landes sieht keine solche Nummer vor.",
        why "Die Länge stimmt, aber der Nummernplan teilt keinen solchen Bereich zu. Pläne ändern sich alle paar Wochen; numberingPlan nennt den Stand dieses Plans.";
    sv "Ej tilldelad serie", "Landets nummerplan har inget sådant nummer.",
        why "Längden stämmer, men nummerplanen tilldelar ingen sådan serie. Planer ändras med några veckors mellanrum; numberingPlan anger den här planens version.";
}
