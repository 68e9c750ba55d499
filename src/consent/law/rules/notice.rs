//! What the law asks of the purposes and of the notice that the person saw.

use crate::sources::*;

crate::rules! {
    /// Brazil's LGPD (article 8, paragraph 4) makes an authorisation for no particular purpose void. Write what the messages
    /// are about: offers of your own shop, news of a course.
    Error PURPOSE_GENERIC = "consent/purpose-generic", Law, [], from [&BR_LGPD];
    en "Purpose too general", "A purpose is too general, which makes the consent void in Brazil.";
    de "Zweck zu allgemein", "Ein Zweck ist zu allgemein, was die Einwilligung in Brasilien nichtig macht.",
        why "Nach dem brasilianischen LGPD (Artikel 8 Absatz 4) ist eine Einwilligung ohne bestimmten Zweck nichtig. Schreiben Sie, wovon die Nachrichten handeln: Angebote des eigenen Geschäfts, Neues zu einem Kurs.";
    sv "För allmänt ändamål", "Ett ändamål är för allmänt, vilket gör samtycket ogiltigt i Brasilien.",
        why "Enligt Brasiliens LGPD (artikel 8 punkt 4) är ett samtycke utan bestämt ändamål ogiltigt. Skriv vad meddelandena handlar om: erbjudanden från den egna butiken, nyheter om en kurs.";

    /// A consent is to one or more purposes that were named to the person (GDPR article 6 and recital 42; ISO/IEC TS 27560 makes
    /// the field mandatory). Without the words nobody can say later what was agreed to.
    Warning PURPOSE_MISSING = "consent/purpose-missing", Law, [], from [&ISO_27560, &GDPR_RECITAL_42];
    en "Purpose missing", "The record lacks a purpose in words.";
    de "Zweck fehlt", "Im Nachweis fehlt ein Zweck in Worten.",
        why "Eine Einwilligung gilt einem oder mehreren Zwecken, die der Person genannt wurden (Artikel 6 und Erwägungsgrund 42 DSGVO; nach ISO/IEC TS 27560 ist das Feld Pflicht). Ohne die Worte kann später niemand sagen, worin eingewilligt wurde.";
    sv "Ändamål saknas", "Posten saknar ett ändamål i ord.",
        why "Ett samtycke gäller ett eller flera ändamål som nämndes för personen (artikel 6 och skäl 42 i GDPR; enligt ISO/IEC TS 27560 är fältet obligatoriskt). Utan orden kan ingen efteråt säga vad personen sa ja till.";

    /// Whoever relies on consent must show what the person was told (GDPR article 7(1)). The EDPB does not accept a pointer to a
    /// correct website: keep the version that was shown, and its text or at least the SHA-256 of the text.
    Warning NOTICE_PROOF_MISSING = "consent/notice-proof-missing", Law, [], from [&EDPB_CONSENT, &ISO_27560];
    en "Notice not provable", "The notice needs a version, and its text or SHA-256.";
    de "Einwilligungstext nicht belegbar", "Der Einwilligungstext braucht eine Version sowie Wortlaut oder SHA-256-Wert.",
        why "Wer sich auf eine Einwilligung beruft, muss zeigen, was der Person gesagt wurde (Artikel 7 Absatz 1 DSGVO). Der EDSA lässt den Verweis auf eine richtig eingestellte Website nicht genügen: Bewahren Sie die gezeigte Version auf und ihren Wortlaut, mindestens aber dessen SHA-256-Wert.";
    sv "Samtyckestexten går inte att belägga", "Samtyckestexten behöver en version samt text eller SHA-256.",
        why "Den som åberopar ett samtycke måste visa vad personen fick veta (artikel 7.1 i GDPR). EDPB godtar inte en hänvisning till en rätt inställd webbplats: spara versionen som visades och dess text, eller åtminstone textens SHA-256.";

    /// Before giving consent the person is to be told that it can be withdrawn, and how (GDPR article 7(3), CASL, and India
    /// from 13 May 2027). One sentence in the notice is enough: that STOP as an answer ends the messages.
    Warning WITHDRAWAL_INFO_MISSING = "consent/withdrawal-info-missing", Law, [], from [&ISO_27560, &CA_REQUEST, &IN_NOTICE];
    en "Way to withdraw missing", "The record lacks the field notice.withdrawal_info.";
    de "Weg zum Widerruf fehlt", "Im Nachweis fehlt das Feld notice.withdrawal_info.",
        why "Vor der Einwilligung ist der Person zu sagen, dass und wie sie widerrufen kann (Artikel 7 Absatz 3 DSGVO, CASL und ab dem 13. Mai 2027 Indien). Ein Satz im Einwilligungstext genügt: dass STOPP als Antwort die Nachrichten beendet.";
    sv "Väg till återkallelse saknas", "Posten saknar fältet notice.withdrawal_info.",
        why "Innan personen samtycker ska den få veta att och hur samtycket kan återkallas (artikel 7.3 i GDPR, CASL och från den 13 maj 2027 Indien). En mening i samtyckestexten räcker: att svaret STOPP avslutar meddelandena.";

    /// In the EEA and the United Kingdom the person is to be told who processes what, for how long and with which rights (GDPR
    /// articles 13 and 14); a link beside the box does it. Brazil asks for the like, and India from 13 May 2027.
    Warning PRIVACY_LINK_MISSING = "consent/privacy-link-missing", Law, [], from [&KANTARA_SCHEMA, &IN_NOTICE];
    en "Privacy link missing", "The record lacks the field notice.privacy_url.";
    de "Link zum Datenschutz fehlt", "Im Nachweis fehlt das Feld notice.privacy_url.",
        why "Im EWR und im Vereinigten Königreich ist der Person zu sagen, wer was wie lange und mit welchen Rechten verarbeitet (Artikel 13 und 14 DSGVO); ein Link neben dem Kästchen leistet das. Brasilien verlangt Ähnliches, Indien ab dem 13. Mai 2027.";
    sv "Länk till integritetsinformation saknas", "Posten saknar fältet notice.privacy_url.",
        why "I EES och Storbritannien ska personen få veta vem som behandlar vad, hur länge och med vilka rättigheter (artikel 13 och 14 i GDPR); en länk intill rutan räcker. Brasilien kräver något liknande, och Indien från den 13 maj 2027.";

    /// Consent has to be informed, so the person must be able to read the notice; India will want it on offer in 22 languages
    /// from 13 May 2027. A different language may be one that the person also reads, which is why somebody should look.
    Warning NOTICE_LANGUAGE_DIFFERS = "consent/notice-language-differs", Law, [], from [&ISO_27560, &IN_NOTICE];
    en "Notice in another language", "The notice was not in the person's language.";
    de "Einwilligungstext in anderer Sprache", "Der Einwilligungstext war nicht in der Sprache der Person.",
        why "Eine Einwilligung muss in informierter Weise erteilt sein; die Person muss den Text also lesen können. Indien verlangt ihn ab dem 13. Mai 2027 in 22 Sprachen zur Wahl. Die andere Sprache kann die Person ebenfalls verstehen, deshalb sollte jemand nachsehen.";
    sv "Samtyckestext på ett annat språk", "Samtyckestexten var inte på personens språk.",
        why "Ett samtycke måste vara informerat, så personen måste kunna läsa texten; Indien kräver från den 13 maj 2027 att den erbjuds på 22 språk. Personen kan förstå även det andra språket, och därför bör någon se efter.";
}
