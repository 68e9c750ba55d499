//! What is to be known about a reply.

use crate::sources::*;

crate::rules! {
    /// The reply is no keyword, but holds a word that hardly means anything else than the end of messages. In the United
    /// States anything counts that a reasonable person understands as a refusal, and elsewhere a person should not have to know
    /// a keyword either. Let somebody read it, or ask once, and send nothing but that question until it is answered.
    Warning UNCERTAIN = "reply/uncertain", Law, [], from [&US_REVOCATION, &REPLY_KEYWORDS];
    en "Perhaps an opt-out", "A person should confirm this likely opt-out.";
    de "Vielleicht eine Abmeldung", "Diese wahrscheinliche Abmeldung sollte eine Person prüfen.",
        why "Die Antwort ist kein Schlüsselwort, enthält aber ein Wort, das kaum etwas anderes als das Ende der Nachrichten meint. In den USA zählt alles, was ein vernünftiger Mensch als Ablehnung versteht, und auch anderswo soll niemand ein Schlüsselwort kennen müssen. Lassen Sie die Antwort lesen oder fragen Sie einmal nach, und senden Sie bis zur Klärung nichts anderes.";
    sv "Kanske en avanmälan", "En person bör bekräfta den här troliga avanmälan.",
        why "Svaret är inget nyckelord men innehåller ett ord som knappast betyder något annat än att utskicken ska upphöra. I USA räknas allt som en förnuftig person uppfattar som ett nej, och ingen ska heller på andra håll behöva kunna ett nyckelord. Låt någon läsa svaret eller fråga en gång, och skicka inget annat tills det är utrett.";

    /// No product page or law names this word; it is a proposal. It is acted on all the same, since a missed opt-out is worse
    /// than a needless one. Have it confirmed by somebody who speaks the language before you print it in a message.
    Info WORD_UNVERIFIED = "reply/word-unverified", Advice, [], from [&REPLY_KEYWORDS];
    en "Keyword not verified", "A native speaker should confirm this keyword.";
    de "Schlüsselwort nicht belegt", "Dieses Schlüsselwort sollte muttersprachlich geprüft werden.",
        why "Keine Produktseite und kein Gesetz nennt dieses Wort; es ist ein Vorschlag. Es gilt trotzdem, denn eine übersehene Abmeldung wiegt schwerer als eine überflüssige. Lassen Sie es von jemandem bestätigen, der die Sprache spricht, bevor Sie es in eine Nachricht schreiben.";
    sv "Obekräftat nyckelord", "En modersmålstalare bör bekräfta nyckelordet.",
        why "Ingen produktsida eller lag nämner ordet; det är ett förslag. Det gäller ändå, eftersom en missad avanmälan är värre än en onödig. Låt någon som talar språket bekräfta det innan du skriver ut det i ett meddelande.";

    /// A yes answers a question. Where nobody was asked to confirm, it may be about anything, so it is no consent. Tell with
    /// confirmationOpen that a confirmation is awaited.
    Info CONFIRMATION_NOT_OPEN = "reply/confirmation-not-open", Advice, [], from [&REPLY_KEYWORDS];
    en "A yes to no question", "A yes counts only while a confirmation is awaited.";
    de "Ein Ja ohne Frage", "Ein Ja gilt nur, solange eine Bestätigung aussteht.",
        why "Ein Ja beantwortet eine Frage. Wurde niemand um eine Bestätigung gebeten, kann es sich auf alles beziehen und ist keine Einwilligung. Geben Sie mit confirmationOpen an, dass eine Bestätigung aussteht.";
    sv "Ett ja utan fråga", "Ett ja gäller bara medan en bekräftelse väntas.",
        why "Ett ja svarar på en fråga. Om ingen ombetts att bekräfta kan det gälla vad som helst och är inget samtycke. Ange med confirmationOpen att en bekräftelse väntas.";
}
