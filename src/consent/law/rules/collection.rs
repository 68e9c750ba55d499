//! What the law and the platform ask of the way in which a consent was collected.

use crate::sources::*;

crate::rules! {
    /// A consent collected by a partner counts only where the person could see your name. In the EEA and the United Kingdom
    /// it is none without; the ICO's old rule of thumb lets even a good one go after six months. Ask the partner for the text
    /// that was shown, and for the time.
    Error | Warning THIRD_PARTY_COLLECTION = "consent/third-party-collection", Law, [], from [&GB_LEADS, &IT_GARANTE];
    en "Collected by a third party", "A third party collected the consent without naming the sender, or too long ago.";
    de "Durch Dritte erhoben", "Dritte haben die Einwilligung ohne Nennung des Absenders oder vor zu langer Zeit eingeholt.",
        why "Eine von Partnern eingeholte Einwilligung zählt nur, wenn die Person Ihren Namen sehen konnte. Im EWR und im Vereinigten Königreich ist sie sonst keine; nach der alten Faustregel des ICO ist selbst eine gute nach sechs Monaten verbraucht. Lassen Sie sich vom Partner den gezeigten Text und den Zeitpunkt geben.";
    sv "Insamlat av tredje part", "En tredje part samlade in samtycket utan att nämna avsändaren, eller för länge sedan.",
        why "Ett samtycke som en partner har samlat in räknas bara om personen kunde se ditt namn. I EES och Storbritannien är det annars inget samtycke; enligt ICO:s gamla tumregel är även ett bra förbrukat efter sex månader. Be partnern om texten som visades och om tiden.";

    /// The platform wants the person's own permission, given to your business. People on a list that was bought, or on pages
    /// from which numbers were copied, have given none, and they report and block, which costs the number its quality.
    Error NUMBERS_BOUGHT = "consent/numbers-bought", Documented, [], from [&GENERAL_OPT_IN];
    en "Numbers bought or scraped", "A bought or copied number is no consent.";
    de "Nummern gekauft oder abgegriffen", "Eine gekaufte oder abgegriffene Nummer ist keine Einwilligung.",
        why "Die Plattform verlangt die Erlaubnis der Person selbst, und zwar Ihrem Unternehmen gegenüber. Personen auf einer gekauften Liste oder auf Seiten, von denen Nummern kopiert wurden, haben keine gegeben; sie melden und blockieren, und das kostet die Absendernummer ihre Qualität.";
    sv "Köpta eller skrapade nummer", "Ett köpt eller kopierat nummer är inget samtycke.",
        why "Plattformen kräver personens egen tillåtelse, given till ditt företag. Personer på en köpt lista, eller på sidor som nummer har kopierats från, har inte gett någon; de anmäler och blockerar, vilket kostar avsändarnumret dess kvalitet.";

    /// Whoever relies on a consent has to show when, how and with which text it was given. An import without the system that
    /// it came from leads nowhere: name it in provenance.source_system.
    Warning IMPORT_SOURCE_MISSING = "consent/import-source-missing", Advice, [], from [&EDPB_CONSENT];
    en "Import without a source", "The record lacks the field provenance.source_system.";
    de "Import ohne Herkunft", "Im Nachweis fehlt das Feld provenance.source_system.",
        why "Wer sich auf eine Einwilligung beruft, muss zeigen, wann, wie und mit welchem Text sie erteilt wurde. Ein Import ohne das System, aus dem er kam, führt nirgendwohin: Nennen Sie es in provenance.source_system.";
    sv "Import utan källa", "Posten saknar fältet provenance.source_system.",
        why "Den som åberopar ett samtycke måste visa när, hur och med vilken text det gavs. En import utan systemet den kom från leder ingenstans: ange det i provenance.source_system.";

    /// In Canada a message that asks for consent is itself a commercial message and needs one; Australia sees it alike. Ask
    /// where the person comes to you: on a page, at the till, in an answer to their own message.
    Warning ASKED_IN_MARKETING = "consent/asked-in-marketing", Law, [], from [&CA_CRTC, &AU_ACMA];
    en "Asked for by a message", "The message that asked for consent itself needed one.";
    de "Per Nachricht erbeten", "Die Nachricht mit der Bitte um Einwilligung brauchte selbst eine.",
        why "In Kanada ist eine Nachricht, die um Einwilligung bittet, selbst eine Werbenachricht und braucht eine; Australien sieht es ebenso. Fragen Sie dort, wo die Person zu Ihnen kommt: auf einer Seite, an der Kasse, in der Antwort auf ihre eigene Nachricht.";
    sv "Efterfrågat i ett meddelande", "Meddelandet som bad om samtycke krävde självt ett.",
        why "I Kanada är ett meddelande som ber om samtycke självt ett kommersiellt meddelande och kräver ett; Australien ser det likadant. Fråga där personen kommer till dig: på en sida, i kassan, i svaret på personens eget meddelande.";

    /// CASL says what a request for express consent has to show: who asks, a postal address, one of telephone, e-mail or web
    /// address, and that the consent can be withdrawn. What the record does not hold you cannot prove to have shown.
    Warning REQUEST_CONTENT_INCOMPLETE = "consent/request-content-incomplete", Law, [], from [&CA_EXPRESS, &CA_REQUEST];
    en "Request for consent incomplete", "The record lacks the field {name}, part of a request for consent in Canada.";
    de "Bitte um Einwilligung unvollständig", "Im Nachweis fehlt das Feld {name}, das in Kanada zur Bitte um Einwilligung gehört.",
        why "CASL bestimmt, was eine Bitte um ausdrückliche Einwilligung zeigen muss: wer fragt, eine Postanschrift, dazu Telefon, E-Mail- oder Webadresse, und dass sich die Einwilligung widerrufen lässt. Was der Nachweis nicht enthält, können Sie nicht als gezeigt beweisen.";
    sv "Ofullständig begäran om samtycke", "Posten saknar fältet {name}, som i Kanada hör till en begäran om samtycke.",
        why "CASL anger vad en begäran om uttryckligt samtycke ska visa: vem som frågar, en postadress, något av telefon, e-post eller webbadress, och att samtycket kan återkallas. Det som posten inte innehåller kan du inte bevisa att du visade.";
}
