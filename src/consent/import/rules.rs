//! What can be wrong with imported data, and what it cannot prove.

use crate::sources::*;

crate::rules! {
    /// Every system has words of its own for consent, so the source must be named exactly.
    Error SOURCE_UNKNOWN = "import/source-unknown", Advice, [], from [&IMPORT_MAPPING];
    en "Unknown source", "Consent data can be read from {allowed}.";
    de "Unbekannte Quelle", "Lesbar sind Einwilligungsdaten aus {allowed}.",
        why "Jedes System hat eigene Wörter für Einwilligungen, deshalb muss die Quelle genau benannt sein.";
    sv "Okänd källa", "Samtyckesdata kan läsas från {allowed}.",
        why "Varje system har egna ord för samtycke, så källan måste anges exakt.";

    /// The data must be an object about one person, with the members that the source writes. Lists are imported person by
    /// person, so that no refusal is lost among them.
    Error DATA_UNREADABLE = "import/data-unreadable", Documented, [], from [&IMPORT_MAPPING, &SHOPIFY_CONSENT, &KLAVIYO, &SALESFORCE_CONSENT, &INFOBIP_BLOCKLIST, &USER_PREFERENCES];
    en "Data not readable", "Data from {source} must be one object about one person, with {names}.";
    de "Daten nicht lesbar", "Daten aus {source} müssen ein Objekt zu einer Person mit {names} sein.",
        why "Die Daten müssen ein Objekt zu einer Person sein und die Felder enthalten, die das Quellsystem schreibt. Listen werden Person für Person importiert, damit darin keine Ablehnung verloren geht.";
    sv "Data går inte att läsa", "Data från {source} ska vara ett objekt om en person, med {names}.",
        why "Data måste vara ett objekt om en person, med de fält som källan skriver. Listor importeras person för person, så att inget nej går förlorat i dem.";

    /// The status is none of the words that the source documents. It is read as unknown, which is no consent: a word that is
    /// guessed may turn a refusal around.
    Warning STATUS_UNKNOWN = "import/status-unknown", Documented, [], from [&IMPORT_MAPPING, &XDM_CONSENT, &SHOPIFY_CONSENT, &KLAVIYO, &BRAZE_CONSENT, &HUBSPOT_CONSENT, &TWILIO_CONSENT, &SEGMENT_CONSENT, &SALESFORCE_CONSENT, &SINCH_CONSENT, &USER_PREFERENCES];
    en "Unknown status", "The status is none of {allowed} and counts as unknown.";
    de "Unbekannter Status", "Der Status gilt als unbekannt; bekannt sind {allowed}.",
        why "Der Status ist keines der Wörter, die das Quellsystem dokumentiert. Er gilt als unbekannt und damit nicht als Einwilligung: Ein geratenes Wort könnte eine Ablehnung ins Gegenteil verkehren.";
    sv "Okänd status", "Statusen räknas som okänd; kända är {allowed}.",
        why "Statusen är inget av de ord som källan dokumenterar. Den läses som okänd, vilket inte är ett samtycke: ett gissat ord kan vända ett nej till ett ja.";

    /// Most systems keep the answer, but not the text that was shown, the purpose, how it was given or who gave it. Whoever relies
    /// on a consent must be able to prove all that, so find it where it was collected and put it into the record.
    Warning PROOF_MISSING = "import/proof-missing", Law, [], from [&IMPORT_MAPPING, &XDM_CONSENT];
    en "Gaps in the proof", "The proof has these gaps: {losses}.";
    de "Nachweis lückenhaft", "Der Nachweis hat diese Lücken: {losses}.",
        why "Die meisten Systeme speichern die Antwort, aber nicht den gezeigten Text, den Zweck, die Art der Erteilung oder wer sie gab. Wer sich auf eine Einwilligung stützt, muss all das nachweisen können. Suchen Sie die Angaben dort, wo sie erhoben wurden, und ergänzen Sie den Einwilligungsnachweis.";
    sv "Bevisningen har luckor", "Bevisningen har dessa luckor: {losses}.",
        why "De flesta system sparar svaret men inte texten som visades, ändamålet, hur det lämnades eller vem som lämnade det. Den som stöder sig på ett samtycke måste kunna visa allt detta. Leta upp uppgifterna där de samlades in och komplettera samtyckesposten.";

    /// An import holds what the source knows. Who answers for the messages is never part of it, and for a grant also what was
    /// shown and what for is missing. Without them the record is not valid, or proves nothing.
    Info RECORD_INCOMPLETE = "import/record-incomplete", Advice, [], from [&IMPORT_MAPPING];
    en "Record to be completed", "Besides the controller, the record lacks {names}.";
    de "Nachweis zu ergänzen", "Außer der verantwortlichen Stelle fehlen im Nachweis {names}.",
        why "Ein Import enthält, was das Quellsystem weiß. Die verantwortliche Stelle gehört nie dazu, und bei einer Erteilung fehlt auch, was gezeigt wurde und wofür. Ohne diese Angaben ist der Einwilligungsnachweis ungültig oder beweist nichts.";
    sv "Posten behöver kompletteras", "Utöver den personuppgiftsansvariga saknar posten {names}.",
        why "En import innehåller det som källan vet. Vem som är personuppgiftsansvarig framgår aldrig, och för ett medgivande saknas även vad som visades och för vilket ändamål. Utan det är samtyckesposten ogiltig eller bevisar ingenting.";

    /// A consent string of the advertising industry (TCF, GPP) is about cookies and advertising vendors on a website. It says
    /// nothing about messages to a person's phone.
    Error ADVERTISING_CONSENT = "import/advertising-consent", Documented, [], from [&IAB_TCF, &IMPORT_MAPPING];
    en "Consent to advertising cookies", "A TCF or GPP string is no consent to messages.";
    de "Einwilligung in Werbe-Cookies", "Ein TCF- oder GPP-String ist keine Einwilligung in Nachrichten.",
        why "Ein Consent-String der Werbewirtschaft (TCF, GPP) betrifft Cookies und Werbeanbieter auf einer Website. Über Nachrichten auf das Telefon einer Person sagt er nichts.";
    sv "Samtycke till reklamkakor", "En TCF- eller GPP-sträng är inget samtycke till meddelanden.",
        why "En samtyckessträng från reklambranschen (TCF, GPP) gäller kakor och annonsaktörer på en webbplats. Den säger inget om meddelanden till en persons telefon.";
}
