//! What can be wrong with the shape of a consent record. A record with an error of these proves nothing.

use crate::sources::*;

crate::rules! {
    /// The schema names the format and its version, so that a record can still be read in years. Without a known one
    /// nothing else in the record can be relied on.
    Error SCHEMA_UNKNOWN = "consent/schema-unknown", Advice, [], from [&OWN_FORMAT, &ISO_27560, &KANTARA_SCHEMA];
    en "Unknown schema", "The field schema must be {allowed}.";
    de "Unbekanntes Schema", "Das Feld schema muss {allowed} lauten.",
        why "Das Schema nennt das Format und seine Version, damit ein Nachweis auch nach Jahren noch lesbar ist. Ohne ein bekanntes Schema ist auf die übrigen Angaben kein Verlass.";
    sv "Okänt schema", "Fältet schema måste vara {allowed}.",
        why "Schemat anger formatet och dess version, så att en post går att läsa även efter flera år. Utan ett känt schema går det inte att lita på resten av posten.";

    /// An ID that is unique everywhere lets records of several systems be brought together and be referred to.
    /// ISO/IEC TS 27560 recommends a random UUID (version 4); one by time (version 7) serves as well.
    Error RECORD_ID_MALFORMED = "consent/record-id-malformed", Advice, [], from [&ISO_27560, &KANTARA_FIELDS];
    en "Record ID is not a UUID", "The field record_id must be a UUID.";
    de "Nachweis-ID ist keine UUID", "Das Feld record_id muss eine UUID sein.",
        why "Mit einer überall eindeutigen ID lassen sich Nachweise aus mehreren Systemen zusammenführen und aufeinander beziehen. ISO/IEC TS 27560 empfiehlt eine zufällige UUID (Version 4); eine nach Zeit (Version 7) eignet sich ebenso.";
    sv "Postens id är inget UUID", "Fältet record_id måste vara ett UUID.",
        why "Med ett id som är unikt överallt går poster från flera system att föra samman och hänvisa till. ISO/IEC TS 27560 rekommenderar ett slumpmässigt UUID (version 4); ett tidsbaserat (version 7) går lika bra.";

    /// A consent that belongs to nobody proves nothing. One identifier is enough: of people with a username the platform
    /// may give only the business-scoped user id since 2026, and after a withdrawal a keyed hash is all that should stay.
    Error SUBJECT_MISSING = "consent/subject-missing", Advice, [], from [&ISO_27560, &KANTARA_FIELDS, &USER_IDS];
    en "Person not identified", "The record needs a phone number, its keyed hash or a business-scoped user id.";
    de "Person nicht bezeichnet", "Der Nachweis braucht eine Telefonnummer, ihren Hash mit Schlüssel oder eine unternehmensbezogene Nutzer-ID.",
        why "Eine Einwilligung, die zu niemandem gehört, beweist nichts. Eine Kennung genügt: Von Personen mit Benutzernamen liefert die Plattform seit 2026 unter Umständen nur die unternehmensbezogene Nutzer-ID, und nach einem Widerruf sollte nur ein Hash mit Schlüssel bleiben.";
    sv "Personen är inte angiven", "Posten behöver ett telefonnummer, dess nyckelade hash eller ett företagsspecifikt användar-id.",
        why "Ett samtycke som inte hör till någon bevisar ingenting. En identifierare räcker: för personer med användarnamn kan plattformen sedan 2026 lämna enbart det företagsspecifika användar-id:t, och efter en återkallelse bör bara en nyckelad hash finnas kvar.";

    /// The number is what ties the consent to a person, so it is kept in the one international form, E.164, without spaces
    /// or a national prefix. Whether the number is in use is not asked here.
    Error PHONE_MALFORMED = "consent/phone-malformed", Advice, [], from [&E164, &TWILIO_CONSENT];
    en "Phone number not in E.164", "A phone number is + and 7 to 15 digits, the first not 0.";
    de "Telefonnummer nicht in E.164", "Eine Telefonnummer besteht aus + und 7 bis 15 Ziffern, deren erste nicht 0 ist.",
        why "Die Nummer verbindet die Einwilligung mit einer Person; deshalb steht sie in der einen internationalen Form E.164, ohne Leerzeichen und nationale Vorwahlziffer. Ob die Nummer vergeben ist, wird hier nicht gefragt.";
    sv "Telefonnumret är inte i E.164", "Ett telefonnummer är + och 7 till 15 siffror, där den första inte är 0.",
        why "Numret knyter samtycket till en person och skrivs därför i den enda internationella formen, E.164, utan mellanslag och nationellt prefix. Om numret är i bruk prövas inte här.";

    /// Webhooks give the number as bare digits. It is read as if the plus sign stood there, since it cannot mean anything
    /// else in a record; with the sign every system finds the same person.
    Info PHONE_WITHOUT_PLUS = "consent/phone-without-plus", Advice, [], from [&XDM_WEBHOOK, &XDM_CONSENT];
    en "Plus sign missing", "The phone number lacks its plus sign and is read with it.", fix "Put a plus sign in front";
    de "Pluszeichen fehlt", "Der Telefonnummer fehlt das Pluszeichen; sie wird mit ihm gelesen.",
        why "Webhooks liefern die Nummer als bloße Ziffern. Sie wird gelesen, als stünde das Pluszeichen davor, denn anderes kann sie in einem Nachweis nicht bedeuten; mit dem Zeichen findet jedes System dieselbe Person.",
        fix "Pluszeichen voranstellen";
    sv "Plustecken saknas", "Telefonnumret saknar plustecken och läses med ett.",
        why "Webhookar anger numret som enbart siffror. Det läses som om plustecknet stod där, eftersom det inte kan betyda något annat i en post; med tecknet hittar alla system samma person.",
        fix "Sätt ett plustecken framför";

    /// A business-scoped user id begins with the two letters of a country, then a dot and up to 128 letters or digits; the
    /// id of a parent business has ENT and another dot between. Anything else will match no webhook.
    Error BSUID_MALFORMED = "consent/bsuid-malformed", Advice, [], from [&USER_IDS, &USER_IDS_360DIALOG];
    en "User id malformed", "A business-scoped user id looks like US.13491208655302741918, with its prefix.";
    de "Nutzer-ID fehlerhaft", "Eine unternehmensbezogene Nutzer-ID sieht aus wie US.13491208655302741918, mit ihrem Präfix.",
        why "Eine unternehmensbezogene Nutzer-ID beginnt mit den zwei Buchstaben eines Landes, es folgen ein Punkt und bis zu 128 Buchstaben oder Ziffern; bei der ID eines übergeordneten Kontos stehen ENT und ein weiterer Punkt dazwischen. Alles andere passt zu keinem Webhook.";
    sv "Felaktigt användar-id", "Ett företagsspecifikt användar-id ser ut som US.13491208655302741918, med sitt prefix.",
        why "Ett företagsspecifikt användar-id börjar med landets två bokstäver, följt av en punkt och upp till 128 bokstäver eller siffror; id:t för ett överordnat konto har ENT och en punkt till emellan. Allt annat passar inte ihop med någon webhook.";

    /// The words are those of the Data Privacy Vocabulary in short, with two of our own: pending for an open double opt-in,
    /// superseded for a record that a newer one has replaced. The status is checked against the events, which count.
    Error STATUS_UNKNOWN = "consent/status-unknown", Advice, [], from [&OWN_FORMAT, &DPV_STATUSES];
    en "Unknown status", "The field status must be one of: {allowed}.", fix "Write {nearest}";
    de "Unbekannter Status", "Das Feld status muss eines dieser Wörter enthalten: {allowed}.",
        why "Die Wörter sind die des Data Privacy Vocabulary in Kurzform, dazu zwei eigene: pending für ein offenes Double-Opt-in, superseded für einen Nachweis, den ein neuerer ersetzt hat. Der Status wird mit den Ereignissen verglichen; diese zählen.",
        fix "{nearest} schreiben";
    sv "Okänd status", "Fältet status måste vara något av: {allowed}.",
        why "Orden är Data Privacy Vocabularys i kortform, plus två egna: pending för en öppen dubbel opt-in och superseded för en post som ersatts av en nyare. Statusen jämförs med händelserna, och det är de som räknas.",
        fix "Skriv {nearest}";

    /// A consent holds for the channel it was given for, so the record must name one, or any for a general opt-in.
    Error CHANNEL_UNKNOWN = "consent/channel-unknown", Advice, [], from [&OWN_FORMAT];
    en "Unknown channel", "The field channel must be one of: {allowed}.", fix "Write {nearest}";
    de "Unbekannter Kanal", "Das Feld channel muss eines dieser Wörter enthalten: {allowed}.",
        why "Eine Einwilligung gilt für den Kanal, für den sie erteilt wurde. Der Nachweis muss deshalb einen nennen, bei einer allgemeinen Einwilligung any.",
        fix "{nearest} schreiben";
    sv "Okänd kanal", "Fältet channel måste vara något av: {allowed}.",
        why "Ett samtycke gäller den kanal det gavs för. Posten måste därför ange en, eller any för ett allmänt samtycke.",
        fix "Skriv {nearest}";

    /// The categories say which messages the person agreed to; they are the platform's categories of templates, and
    /// service for answers. An empty list covers nothing.
    Error CATEGORIES_UNKNOWN = "consent/categories-unknown", Advice, [], from [&OWN_FORMAT, &GETTING_OPT_IN, &KLAVIYO];
    en "Categories missing or unknown", "The field categories must be one or more of: {allowed}.", fix "Write {nearest}";
    de "Kategorien fehlen oder sind unbekannt", "Das Feld categories muss eines oder mehrere dieser Wörter enthalten: {allowed}.",
        why "Die Kategorien sagen, welchen Nachrichten die Person zugestimmt hat; es sind die der Vorlagen auf der Plattform, dazu service für Antworten. Eine leere Liste deckt nichts ab.",
        fix "{nearest} schreiben";
    sv "Kategorier saknas eller är okända", "Fältet categories måste vara ett eller flera av: {allowed}.",
        why "Kategorierna anger vilka meddelanden personen har sagt ja till; de är plattformens kategorier för mallar, plus service för svar. En tom lista täcker ingenting.",
        fix "Skriv {nearest}";

    /// A time without a zone can be hours off, and in a dispute the order of a grant and a withdrawal decides. Z or an
    /// offset such as +02:00 is therefore needed everywhere. A withdrawal is the exception: without a usable time it holds
    /// for good.
    Error TIME_MALFORMED = "consent/time-malformed", Advice, [], from [&RFC3339, &ISO_27560, &KANTARA_FIELDS];
    en "Time not readable", "The field {name} must be a time with its zone, such as 2026-11-20T12:00:00Z.";
    de "Zeitangabe nicht lesbar", "Das Feld {name} muss eine Zeitangabe mit Zone sein, etwa 2026-11-20T12:00:00Z.",
        why "Eine Zeitangabe ohne Zone kann um Stunden falsch sein, und im Streitfall entscheidet die Reihenfolge von Erteilung und Widerruf. Deshalb steht überall Z oder eine Verschiebung wie +02:00. Ausgenommen ist ein Widerruf: Ohne brauchbare Zeitangabe gilt er endgültig.";
    sv "Tiden går inte att läsa", "Fältet {name} måste vara en tid med zon, som 2026-11-20T12:00:00Z.",
        why "En tid utan zon kan slå fel på flera timmar, och i en tvist avgör ordningen mellan medgivande och återkallelse. Därför krävs överallt Z eller en förskjutning som +02:00. Undantaget är en återkallelse: utan användbar tid gäller den för gott.";

    /// Language tags tell in which language the notice was shown and which one the person reads. They are written as in
    /// BCP 47: sv, de-AT, pt-BR.
    Error LANGUAGE_MALFORMED = "consent/language-malformed", Advice, [], from [&XDM_CONSENT, &KANTARA_FIELDS];
    en "Language tag malformed", "The field {name} must be a language tag such as pt-BR.", fix "Write {nearest}";
    de "Sprachkennung fehlerhaft", "Das Feld {name} muss eine Sprachkennung wie pt-BR sein.",
        why "Sprachkennungen sagen, in welcher Sprache der Einwilligungstext gezeigt wurde und welche die Person liest. Sie werden wie in BCP 47 geschrieben: sv, de-AT, pt-BR.",
        fix "{nearest} schreiben";
    sv "Felaktig språkkod", "Fältet {name} måste vara en språkkod som pt-BR.",
        why "Språkkoder anger vilket språk samtyckestexten visades på och vilket personen läser. De skrivs som i BCP 47: sv, de-AT, pt-BR.",
        fix "Skriv {nearest}";

    /// The person's country decides which law is looked at. It is two capital letters of ISO 3166-1, so GB and not UK.
    Error COUNTRY_MALFORMED = "consent/country-malformed", Advice, [], from [&OWN_FORMAT];
    en "Country code malformed", "The country must be an ISO 3166-1 code such as SE.", fix "Write {nearest}";
    de "Ländercode fehlerhaft", "Das Land muss ein Code nach ISO 3166-1 wie SE sein.",
        why "Das Land der Person entscheidet, welches Recht betrachtet wird. Es besteht aus zwei Großbuchstaben nach ISO 3166-1, also GB und nicht UK.",
        fix "{nearest} schreiben";
    sv "Felaktig landskod", "Landet måste vara en kod enligt ISO 3166-1 som SE.",
        why "Personens land avgör vilken lag som prövas. Det anges med två versaler enligt ISO 3166-1, alltså GB och inte UK.",
        fix "Skriv {nearest}";

    /// A person consents to messages of somebody: the platform's rules ask for the name of the business, the GDPR for the
    /// identity of the controller. A record without it could be anybody's.
    Error CONTROLLER_MISSING = "consent/controller-missing", Advice, [], from [&GETTING_OPT_IN, &GDPR_RECITAL_42];
    en "Controller missing", "The record lacks the field controller.name.";
    de "Verantwortliche Stelle fehlt", "Im Nachweis fehlt das Feld controller.name.",
        why "Eine Person willigt in Nachrichten einer bestimmten Stelle ein: Die Plattform verlangt den Namen des Unternehmens, die DSGVO die Identität der verantwortlichen Stelle. Ein Nachweis ohne sie könnte jedem gehören.";
    sv "Personuppgiftsansvarig saknas", "Posten saknar fältet controller.name.",
        why "En person samtycker till meddelanden från någon: plattformen kräver företagets namn, GDPR den personuppgiftsansvariges identitet. En post utan den kan vara vems som helst.";

    /// The events are the consent: who did what, and when. The state is computed from them, so each has to be of a known
    /// type and by a known kind of actor, and there has to be one.
    Error EVENTS_MALFORMED = "consent/events-malformed", Advice, [], from [&OWN_FORMAT, &OWN_STATES, &ISO_27560];
    en "Events missing or unknown", "The field {name} is missing or unknown; allowed: {allowed}.", fix "Write {nearest}";
    de "Ereignisse fehlen oder sind unbekannt", "Das Feld {name} fehlt oder ist unbekannt; zulässig: {allowed}.",
        why "Die Ereignisse sind die Einwilligung: wer was wann getan hat. Aus ihnen ergibt sich der Zustand; deshalb muss es mindestens eines geben, und jedes braucht einen bekannten Typ und eine bekannte Art von Akteur.",
        fix "{nearest} schreiben";
    sv "Händelser saknas eller är okända", "Fältet {name} saknas eller är okänt; tillåtna: {allowed}.",
        why "Händelserna är samtycket: vem som gjorde vad och när. Ur dem räknas tillståndet fram; därför måste det finnas minst en, och varje behöver en känd typ och en känd sorts aktör.",
        fix "Skriv {nearest}";

    /// A record is hashed in the one form that RFC 8785 gives a JSON value. A name that stands twice, half a surrogate pair
    /// or an integer that not every program reads alike has no such form, so the hash would prove nothing.
    Error NOT_CANONICAL = "consent/not-canonical", Advice, [], from [&RFC8785];
    en "No canonical form", "The record holds a field twice, half a surrogate pair or an integer beyond 2^53-1.";
    de "Keine kanonische Form", "Der Nachweis enthält ein Feld doppelt, ein halbes Surrogatpaar oder eine ganze Zahl über 2^53-1.",
        why "Gehasht wird ein Nachweis in der einen Form, die RFC 8785 einem JSON-Wert gibt. Ein doppelter Name, ein halbes Surrogatpaar oder eine ganze Zahl, die nicht jedes Programm gleich liest, haben keine solche Form; der Hash würde nichts beweisen.";
    sv "Ingen kanonisk form", "Posten innehåller ett dubbelt fält, ett halvt surrogatpar eller ett heltal över 2^53-1.",
        why "En post hashas i den enda form som RFC 8785 ger ett JSON-värde. Ett namn som står två gånger, ett halvt surrogatpar eller ett heltal som inte alla program läser lika har ingen sådan form, så hashen skulle inte bevisa något.";

    /// A field that is not known is read by nobody here, and a misspelt one is missing where it belongs. Own fields begin
    /// with x_ and are left alone.
    Info MEMBER_UNKNOWN = "consent/member-unknown", Advice, [], from [&OWN_FORMAT];
    en "Unknown field", "The field {name} is not known here; own fields begin with x_.", fix "Rename it to {nearest}";
    de "Unbekanntes Feld", "Das Feld {name} ist hier nicht bekannt; eigene Felder beginnen mit x_.",
        why "Ein unbekanntes Feld liest hier niemand, und ein falsch geschriebenes fehlt dort, wo es hingehört. Eigene Felder beginnen mit x_ und bleiben unbeachtet.",
        fix "In {nearest} umbenennen";
    sv "Okänt fält", "Fältet {name} är inte känt här; egna fält börjar med x_.",
        why "Ett okänt fält läses inte av någon här, och ett felstavat saknas där det hör hemma. Egna fält börjar med x_ och lämnas i fred.",
        fix "Byt namn till {nearest}";

    /// The hash of a number is made with a key, and the key's ID stands with it, so that the same number can be found again
    /// and the key be changed. HMAC-SHA-256 over the E.164 text gives 64 hexadecimal digits.
    Error KEYED_HASH_MALFORMED = "consent/keyed-hash-malformed", Advice, [], from [&OWN_FORMAT, &FIDES];
    en "Keyed hash malformed", "A keyed hash is hmac-sha256:key-id: and 64 hexadecimal digits.";
    de "Hash mit Schlüssel fehlerhaft", "Ein Hash mit Schlüssel besteht aus hmac-sha256:key-id: und 64 Hexadezimalziffern.",
        why "Der Hash einer Nummer wird mit einem Schlüssel gebildet, dessen ID danebensteht, damit sich die Nummer wiederfinden und der Schlüssel wechseln lässt. HMAC-SHA-256 über den E.164-Text ergibt 64 Hexadezimalziffern.";
    sv "Felaktig nyckelad hash", "En nyckelad hash är hmac-sha256:key-id: och 64 hexadecimala siffror.",
        why "Hashen av ett nummer görs med en nyckel vars id står intill, så att samma nummer går att hitta igen och nyckeln går att byta. HMAC-SHA-256 över E.164-texten ger 64 hexadecimala siffror.";

    /// Each field has one type. A text such as "false" where true or false belongs would be read as one or the other by
    /// chance, so the record is not read at all.
    Error WRONG_TYPE = "consent/wrong-type", Advice, [], from [&OWN_FORMAT];
    en "Value of another type", "The field {name} must be of type {expected}.";
    de "Wert von anderem Typ", "Das Feld {name} muss vom Typ {expected} sein.",
        why "Jedes Feld hat einen Typ. Ein Text wie \"false\", wo true oder false hingehört, würde zufällig als das eine oder das andere gelesen; deshalb gilt der Nachweis als nicht lesbar.";
    sv "Värde av fel typ", "Fältet {name} måste vara av typen {expected}.",
        why "Varje fält har en typ. En text som \"false\" där true eller false hör hemma skulle av en slump läsas som det ena eller det andra; därför räknas posten som oläslig.";

    /// What a word outside the list means nobody can tell from the record. It is read as unknown, which is enough for no
    /// check, so write the word of the list that comes closest.
    Info WORD_UNKNOWN = "consent/word-unknown", Advice, [], from [&OWN_FORMAT];
    en "Word not known", "The field {name} is read as unknown; allowed: {allowed}.";
    de "Wort nicht bekannt", "Das Feld {name} gilt als unbekannt; zulässig: {allowed}.",
        why "Was ein Wort außerhalb der Liste bedeutet, kann dem Nachweis niemand entnehmen. Es wird als unbekannt gelesen, was keiner Prüfung genügt; verwenden Sie das Wort der Liste, das am nächsten kommt.";
    sv "Ordet är inte känt", "Fältet {name} läses som okänt; tillåtna: {allowed}.",
        why "Vad ett ord utanför listan betyder kan ingen utläsa ur posten. Det läses som okänt, vilket inte räcker för någon kontroll; använd det ord i listan som ligger närmast.";

    /// The context says what is to be sent: channel, category, sender, the person's local time. What cannot be read there is
    /// left out, so a check may not have been made that you expect.
    Warning | Info CONTEXT_UNREADABLE = "consent/context-unreadable", Advice, [], from [&OWN_FORMAT, &OWN_CHECKS];
    en "Context not readable", "In the context {name} is unknown or unreadable and was not used.";
    de "Kontext nicht lesbar", "Im Kontext ist {name} unbekannt oder unlesbar und wurde nicht verwendet.",
        why "Der Kontext sagt, was gesendet werden soll: Kanal, Kategorie, Absendernummer, Ortszeit der Person. Was darin nicht lesbar ist, bleibt außen vor; eine erwartete Prüfung kann dadurch unterblieben sein.";
    sv "Kontexten går inte att läsa", "I kontexten är {name} okänt eller oläsligt och användes inte.",
        why "Kontexten anger vad som ska skickas: kanal, kategori, avsändarnummer, personens lokala tid. Det som inte går att läsa utelämnas, så en kontroll som du väntar dig kan ha uteblivit.";
}
