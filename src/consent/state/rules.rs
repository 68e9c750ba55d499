//! What the state and the scope of a consent can keep from being sent.

use crate::sources::*;

crate::rules! {
    /// The platform wants the person's permission before the first message, and only given, confirmed and renewed are one.
    /// The events decide, not the field status: asked for, refused, taken back by the business, declared void or unknown
    /// all mean that nothing may be sent.
    Error NOT_GRANTED = "consent/not-granted", Documented, [], from [&GETTING_OPT_IN, &ISO_27560, &DPV_STATUSES];
    en "No consent", "The events give {state}; sending needs given, confirmed or renewed.";
    de "Keine Einwilligung", "Die Ereignisse ergeben {state}; zum Senden nötig ist given, confirmed oder renewed.",
        why "Die Plattform verlangt die Erlaubnis der Person vor der ersten Nachricht, und nur given, confirmed und renewed sind eine. Es entscheiden die Ereignisse, nicht das Feld status: erbeten, abgelehnt, vom Unternehmen zurückgenommen, für ungültig erklärt oder unbekannt bedeutet jeweils, dass nichts gesendet werden darf.";
    sv "Inget samtycke", "Händelserna ger {state}; för att skicka krävs given, confirmed eller renewed.",
        why "Plattformen kräver personens tillåtelse före det första meddelandet, och bara given, confirmed och renewed är en sådan. Händelserna avgör, inte fältet status: efterfrågat, nekat, återtaget av företaget, ogiltigförklarat eller okänt betyder alla att inget får skickas.";

    /// A confirmation was asked for and has not come, so nobody knows yet whether the number belongs to the person who
    /// signed up. Until then only the request itself may go out, without advertising in it.
    Error CONFIRMATION_PENDING = "consent/confirmation-pending", Advice, [], from [&DE_PROOF, &XDM_VALUES];
    en "Double opt-in open", "The double opt-in is open; nothing may be sent before the confirmation.";
    de "Double-Opt-in offen", "Das Double-Opt-in ist offen; vor der Bestätigung darf nichts gesendet werden.",
        why "Eine Bestätigung wurde erbeten und steht aus; noch weiß niemand, ob die Nummer der Person gehört, die sich angemeldet hat. Bis dahin darf nur die Bitte selbst hinausgehen, und zwar ohne Werbung.";
    sv "Dubbel opt-in är öppen", "Dubbel opt-in pågår; inget får skickas före bekräftelsen.",
        why "En bekräftelse har begärts men inte kommit, så ingen vet ännu om numret tillhör den som anmälde sig. Tills dess får bara själva begäran skickas, utan reklam i den.";

    /// Consent can be withdrawn at any time, as easily as it was given (GDPR article 7), and since 11 April 2025 by any
    /// reasonable means in the United States. The platform asks to honour every opt-out, wherever it was made. A withdrawal
    /// at the same instant as a grant counts.
    Error WITHDRAWN = "consent/withdrawn", Law, [], from [&EDPB_CONSENT, &US_REVOCATION, &BUSINESS_POLICY];
    en "Consent withdrawn", "The consent for {category} is withdrawn; only the person or a guardian can give it again.";
    de "Einwilligung widerrufen", "Die Einwilligung für {category} ist widerrufen; nur die Person oder ihre gesetzliche Vertretung kann sie neu erteilen.",
        why "Eine Einwilligung lässt sich jederzeit widerrufen, so einfach, wie sie erteilt wurde (Artikel 7 DSGVO), in den USA seit dem 11. April 2025 auf jede zumutbare Weise. Die Plattform verlangt, jede Abmeldung zu beachten, wo immer sie erfolgt ist. Ein Widerruf im selben Augenblick wie eine Erteilung geht vor.";
    sv "Samtycket är återkallat", "Samtycket för {category} är återkallat; bara personen eller en vårdnadshavare kan ge det på nytt.",
        why "Ett samtycke kan när som helst återkallas, lika lätt som det gavs (artikel 7 i GDPR), och i USA sedan den 11 april 2025 på varje rimligt sätt. Plattformen kräver att varje avanmälan respekteras, oavsett var den gjordes. En återkallelse i samma ögonblick som ett medgivande går före.";

    /// Consent covers what the person was asked for and nothing else: who agreed to delivery notes did not agree to offers.
    /// Ask for the category, or choose another category only if the content truly belongs there.
    Error CATEGORY_NOT_COVERED = "consent/category-not-covered", Law, [], from [&GDPR_RECITAL_42, &GETTING_OPT_IN, &KLAVIYO, &SINCH_CONSENT];
    en "Category not covered", "The consent does not cover {category}.";
    de "Kategorie nicht abgedeckt", "Die Einwilligung deckt {category} nicht ab.",
        why "Eine Einwilligung deckt ab, wonach die Person gefragt wurde, und sonst nichts: Wer Versandmitteilungen zugestimmt hat, hat keinen Angeboten zugestimmt. Fragen Sie nach der Kategorie, oder wählen Sie eine andere nur dann, wenn der Inhalt wirklich dorthin gehört.";
    sv "Kategorin täcks inte", "Samtycket täcker inte {category}.",
        why "Ett samtycke täcker det personen tillfrågades om och inget annat: den som sagt ja till leveransaviseringar har inte sagt ja till erbjudanden. Fråga om kategorin, eller välj en annan bara om innehållet verkligen hör hemma där.";

    /// A consent to e-mail is none to WhatsApp. The platform accepts a general opt-in since November 2024, as far as local
    /// law does; the United Kingdom (PECR) and South Africa (the form under POPIA) want the channel named, so there it is
    /// not enough, and elsewhere a person should look at the wording.
    Error | Warning CHANNEL_NOT_COVERED = "consent/channel-not-covered", Law, [], from [&GB_ICO, &ZA_FORM, &GENERAL_OPT_IN, &GENERAL_OPT_IN_NEWS];
    en "Channel not covered", "The consent is for {recorded} and does not name {channel}.";
    de "Kanal nicht abgedeckt", "Die Einwilligung gilt für {recorded} und nennt {channel} nicht.",
        why "Eine Einwilligung in E-Mails gilt nicht für WhatsApp. Eine allgemeine Einwilligung lässt die Plattform seit November 2024 genügen, soweit das örtliche Recht es tut; das Vereinigte Königreich (PECR) und Südafrika (Formular nach POPIA) verlangen, dass der Kanal genannt ist. Dort genügt sie nicht, anderswo sollte jemand den Wortlaut ansehen.";
    sv "Kanalen täcks inte", "Samtycket gäller {recorded} och nämner inte {channel}.",
        why "Ett samtycke till e-post gäller inte WhatsApp. Plattformen godtar sedan november 2024 ett allmänt samtycke, så långt lokal lag gör det; Storbritannien (PECR) och Sydafrika (formuläret enligt POPIA) kräver att kanalen nämns. Där räcker det inte, och på andra håll bör någon läsa ordalydelsen.";

    /// The person agreed to messages from the business that was named to them, not from its partners or sister brands. The
    /// same holds for the sending number where the record lists its numbers.
    Error CONTROLLER_MISMATCH = "consent/controller-mismatch", Documented, [], from [&GETTING_OPT_IN, &GB_ICO];
    en "Another business sends", "The {name} of the message is not in the record.";
    de "Andere Stelle sendet", "Die Angabe {name} der Nachricht steht nicht im Nachweis.",
        why "Die Person hat Nachrichten des Unternehmens zugestimmt, das ihr genannt wurde, nicht denen von Partnern oder Schwestermarken. Dasselbe gilt für die Absendernummer, wenn der Nachweis seine Nummern aufzählt.";
    sv "Ett annat företag skickar", "Meddelandets {name} finns inte i posten.",
        why "Personen sa ja till meddelanden från det företag som nämndes, inte från dess partner eller systervarumärken. Detsamma gäller avsändarnumret när posten räknar upp sina nummer.";

    /// A status that is stored beside the events gets out of step with them; systems have returned ended consents as valid
    /// for that reason. The events count. Correct the status, or find the event that was not recorded.
    Warning STATUS_DISAGREES = "consent/status-disagrees", Advice, [], from [&EXPIRED_AS_VALID, &EXPIRY_ORDER];
    en "Status and events disagree", "The status is {status}, but the events give {state} and decide.";
    de "Status und Ereignisse widersprechen sich", "Der Status ist {status}, aber die Ereignisse ergeben {state} und entscheiden.",
        why "Ein Status, der neben den Ereignissen gespeichert ist, hält mit ihnen nicht immer Schritt; Systeme haben abgelaufene Einwilligungen deshalb als gültig ausgegeben. Es zählen die Ereignisse. Berichtigen Sie den Status, oder suchen Sie das Ereignis, das nicht erfasst wurde.";
    sv "Status och händelser säger olika", "Statusen är {status}, men händelserna ger {state} och avgör.",
        why "En status som lagras vid sidan av händelserna hamnar i otakt med dem; system har därför lämnat ut utgångna samtycken som giltiga. Händelserna gäller. Rätta statusen, eller hitta händelsen som inte registrerades.";

    /// A suppression list stands above every record: complaints, blocks, numbers that changed hands. An entry holds whatever
    /// the person granted before or after it, until it is lifted by an act that is itself recorded.
    Error SUPPRESSED = "consent/suppressed", Documented, [], from [&BUSINESS_POLICY, &INFOBIP_BLOCKLIST, &SINCH_CONSENT];
    en "On a suppression list", "A suppression list forbids this message.";
    de "Auf einer Sperrliste", "Eine Sperrliste verbietet diese Nachricht.",
        why "Eine Sperrliste steht über jedem Nachweis: Beschwerden, Blockierungen, Nummern, die den Besitzer gewechselt haben. Ein Eintrag gilt, was immer die Person vorher oder nachher erteilt hat, bis er durch eine selbst erfasste Handlung aufgehoben wird.";
    sv "På en spärrlista", "En spärrlista förbjuder det här meddelandet.",
        why "En spärrlista står över alla samtyckesposter: klagomål, blockeringar, nummer som bytt ägare. Spärren gäller oavsett vad personen medgett före eller efter, tills den hävs genom en åtgärd som själv registreras.";

    /// The person stopped marketing in WhatsApp itself (webhook user_preferences, value stop, or error 131050), and has not
    /// consented since. The platform refuses the message; a resume there lifts its own block, and a new consent to you needs
    /// the person's act.
    Error STOPPED_ON_PLATFORM = "consent/stopped-on-platform", Documented, [documented 131050], from [&USER_PREFERENCES, &STOPPED_REPORT];
    en "Stopped in WhatsApp", "The person has stopped these messages in WhatsApp and not consented since.";
    de "In WhatsApp gestoppt", "Die Person hat diese Nachrichten in WhatsApp gestoppt und seither nicht eingewilligt.",
        why "Die Person hat Marketing in WhatsApp selbst gestoppt (Webhook user_preferences, Wert stop, oder Fehler 131050) und seither nicht neu eingewilligt. Die Plattform lehnt die Nachricht ab; ein resume hebt dort nur deren eigene Sperre auf, eine neue Einwilligung Ihnen gegenüber braucht eine Handlung der Person.";
    sv "Stoppat i WhatsApp", "Personen har stoppat de här meddelandena i WhatsApp och inte samtyckt sedan dess.",
        why "Personen har själv stoppat marknadsföring i WhatsApp (webhooken user_preferences, värdet stop, eller fel 131050) och har inte samtyckt sedan dess. Plattformen avvisar meddelandet; ett resume häver bara dess egen spärr, och ett nytt samtycke till dig kräver en handling av personen.";

    /// A list that is imported again, a note by staff or a provider's default does not undo what the person said. This is
    /// the commonest way in which an opt-out is lost: keep imports from writing over withdrawals.
    Error REGRANTED_BY_OTHER = "consent/regranted-by-other", Law, [], from [&EDPB_CONSENT, &US_REVOCATION, &GETTING_OPT_IN];
    en "Withdrawal lifted by others", "Only the person or a guardian can lift the withdrawal.";
    de "Widerruf von anderen aufgehoben", "Nur die Person oder ihre gesetzliche Vertretung kann den Widerruf aufheben.",
        why "Eine erneut importierte Liste, ein Vermerk des Personals oder die Voreinstellung eines Anbieters macht nicht ungeschehen, was die Person gesagt hat. So gehen Abmeldungen am häufigsten verloren: Sorgen Sie dafür, dass Importe keine Widerrufe überschreiben.";
    sv "Återkallelsen hävd av andra", "Bara personen eller en vårdnadshavare kan häva återkallelsen.",
        why "En lista som importeras på nytt, en anteckning av personal eller en leverantörs förval gör inte det personen har sagt ogjort. Det är så avanmälningar oftast går förlorade: se till att importer inte skriver över återkallelser.";

    /// Consent is an act of the person. A grant that an import, staff or the platform wrote down may tell of such an act;
    /// whether it does, and whether you can show it, a person has to look at. Asking for a confirmation settles it.
    Warning GRANTED_BY_OTHER = "consent/granted-by-other", Law, [], from [&EDPB_CONSENT];
    en "Grant entered by others", "The last grant is by {actor}, not by the person or a guardian.";
    de "Erteilung von anderen eingetragen", "Die letzte Erteilung stammt von {actor}, nicht von der Person oder ihrer gesetzlichen Vertretung.",
        why "Eine Einwilligung ist eine Handlung der Person. Eine Erteilung, die ein Import, das Personal oder die Plattform eingetragen hat, kann von einer solchen Handlung zeugen; ob sie es tut und ob Sie es zeigen können, muss jemand prüfen. Eine erbetene Bestätigung klärt es.";
    sv "Medgivandet infört av andra", "Det senaste medgivandet kommer från {actor}, inte från personen eller en vårdnadshavare.",
        why "Ett samtycke är en handling av personen. Ett medgivande som en import, personal eller plattformen har skrivit in kan vittna om en sådan handling; om det gör det, och om du kan visa det, behöver någon granska. En begärd bekräftelse avgör saken.";

    /// Nothing shows that any grant came later than a withdrawal whose time is missing or unreadable, so it is taken to hold
    /// from the beginning and for good. Find out when it was made, or start a new record with a new consent.
    Error WITHDRAWAL_UNDATED = "consent/withdrawal-undated", Advice, [], from [&OWN_MERGING];
    en "Withdrawal without a time", "No grant lifts a withdrawal without a usable time.";
    de "Widerruf ohne Zeitangabe", "Keine Erteilung hebt einen Widerruf ohne brauchbare Zeitangabe auf.",
        why "Nichts zeigt, dass eine Erteilung später kam als ein Widerruf, dessen Zeitangabe fehlt oder unlesbar ist. Er gilt deshalb von Anfang an und endgültig. Ermitteln Sie, wann er erfolgte, oder beginnen Sie mit einer neuen Einwilligung einen neuen Nachweis.";
    sv "Återkallelse utan tid", "Inget medgivande häver en återkallelse utan användbar tid.",
        why "Inget visar att ett medgivande kom senare än en återkallelse vars tid saknas eller är oläslig. Den anses därför gälla från början och för gott. Ta reda på när den gjordes, eller börja en ny post med ett nytt samtycke.";

    /// A newer record has taken this one's place, with its own notice and scope. This one is kept as evidence of the past
    /// and is no ground to send; no later event brings it back.
    Error SUPERSEDED = "consent/superseded", Advice, [], from [&OWN_STATES, &DPV_STATUSES];
    en "Record superseded", "A newer record has replaced this one.";
    de "Nachweis ersetzt", "Ein neuerer Nachweis hat diesen ersetzt.",
        why "Ein neuerer Nachweis mit eigenem Einwilligungstext und Umfang ist an die Stelle dieses Nachweises getreten. Dieser bleibt als Beleg der Vergangenheit und ist keine Grundlage zum Senden; kein späteres Ereignis belebt ihn wieder.";
    sv "Posten är ersatt", "En nyare post har ersatt den här.",
        why "En nyare post med egen samtyckestext och omfattning har trätt i den här postens ställe. Den här sparas som belägg för det förflutna och ger ingen rätt att skicka; ingen senare händelse gör den gällande igen.";

    /// Who writes to a business expects an answer. In the customer service window of 24 hours no opt-in is needed for it,
    /// and an opt-out from marketing must not stop it, or support breaks. The answer may not advertise.
    Info SERVICE_REPLY_EXEMPT = "consent/service-reply-exempt", Documented, [], from [&GETTING_OPT_IN];
    en "Reply without opt-in", "A service reply within {limit} hours needs no consent.";
    de "Antwort ohne Einwilligung", "Eine Serviceantwort binnen {limit} Stunden braucht keine Einwilligung.",
        why "Wer einem Unternehmen schreibt, erwartet eine Antwort. Im Servicefenster von 24 Stunden braucht sie keine Einwilligung, und eine Abmeldung von Werbung darf sie nicht verhindern, sonst fällt der Service aus. Werben darf die Antwort nicht.";
    sv "Svar utan samtycke", "Ett servicesvar inom {limit} timmar kräver inget samtycke.",
        why "Den som skriver till ett företag väntar sig ett svar. Inom servicefönstret på 24 timmar krävs inget samtycke för det, och en avanmälan från reklam får inte stoppa det, för då slutar supporten att fungera. Svaret får inte innehålla reklam.";

    /// An event counts only from those who may bring it about: a confirmation comes from the person, a withdrawal is lifted
    /// by the person, a replaced record stays replaced. What would not count is not written down, since it would later look
    /// as if it did.
    Error TRANSITION_REFUSED = "consent/transition-refused", Advice, [], from [&OWN_STATES];
    en "Event does not count", "The event {event} by {actor} does not count in the state {state}.";
    de "Ereignis zählt nicht", "Das Ereignis {event} durch {actor} zählt im Zustand {state} nicht.",
        why "Ein Ereignis zählt nur, wenn es von jemandem kommt, der es bewirken kann: Eine Bestätigung kommt von der Person, einen Widerruf hebt die Person auf, ein ersetzter Nachweis bleibt ersetzt. Was nicht zählen würde, wird nicht eingetragen, weil es später so aussähe, als zählte es.";
    sv "Händelsen räknas inte", "Händelsen {event} av {actor} räknas inte i tillståndet {state}.",
        why "En händelse räknas bara från den som kan åstadkomma den: en bekräftelse kommer från personen, en återkallelse hävs av personen, en ersatt post förblir ersatt. Det som inte skulle räknas skrivs inte in, eftersom det senare skulle se ut som om det gjorde det.";
}
