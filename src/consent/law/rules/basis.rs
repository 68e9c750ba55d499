//! What the law asks of the ground that marketing rests on, and of the act by which it was given.

use crate::sources::*;

crate::rules! {
    /// For marketing by electronic message these countries want prior consent or the exception for existing customers:
    /// the ePrivacy directive's article 13 in the EEA, PECR in the United Kingdom, CASL in Canada, the Spam Act in Australia,
    /// POPIA section 69 in South Africa, and the laws of Brazil, Singapore, the Emirates (since 27 August 2024) and, from
    /// 13 May 2027, India. A contract or a legitimate interest is not enough; implied consent is in Canada and Australia.
    Error BASIS_INSUFFICIENT = "consent/basis-insufficient", Law, [], from [&EPRIVACY_CUSTOMER, &FR_CNIL, &SE_MARKETING, &GB_ICO, &CA_CRTC, &ZA_POPIA];
    en "Basis not enough for marketing", "Marketing to {country} needs consent or the customer exception; {basis} is not enough.";
    de "Grundlage genügt nicht für Werbung", "Werbung nach {country} braucht eine Einwilligung oder die Bestandskundenausnahme; {basis} genügt nicht.",
        why "Für Werbung per elektronischer Nachricht verlangen diese Länder die vorherige Einwilligung oder die Ausnahme für Bestandskunden: im EWR Artikel 13 der ePrivacy-Richtlinie (in Deutschland § 7 UWG), PECR im Vereinigten Königreich, CASL in Kanada, der Spam Act in Australien, POPIA Abschnitt 69 in Südafrika sowie das Recht Brasiliens, Singapurs, der Emirate (seit dem 27. August 2024) und ab dem 13. Mai 2027 Indiens. Ein Vertrag oder ein berechtigtes Interesse genügt nicht; eine stillschweigende Einwilligung genügt in Kanada und Australien.";
    sv "Grunden räcker inte för marknadsföring", "Marknadsföring till {country} kräver samtycke eller kundundantaget; {basis} räcker inte.",
        why "För marknadsföring i elektroniska meddelanden kräver de här länderna samtycke i förväg eller undantaget för befintliga kunder: i EES artikel 13 i ePrivacy-direktivet (i Sverige 19 § marknadsföringslagen), PECR i Storbritannien, CASL i Kanada, Spam Act i Australien, POPIA avsnitt 69 i Sydafrika samt lagarna i Brasilien, Singapore, Förenade Arabemiraten (sedan den 27 augusti 2024) och från den 13 maj 2027 Indien. Ett avtal eller berättigat intresse räcker inte; underförstått samtycke räcker i Kanada och Australien.";

    /// Silence, a box that was ticked beforehand or doing nothing is no consent (GDPR article 4(11); the
    /// CNIL, CASL and the ICO say the same). Ask again with an empty box, a button or a reply. In the United States
    /// written consent needs a signature, which such a box is hardly, so a person should look.
    Error | Warning NO_AFFIRMATIVE_ACT = "consent/no-affirmative-act", Law, [], from [&FR_CNIL, &CA_EXPRESS, &GB_ICO];
    en "No act by the person", "Consent needs an act by the person; the record says {action}.";
    de "Keine Handlung der Person", "Eine Einwilligung braucht eine Handlung der Person; im Nachweis steht {action}.",
        why "Schweigen, ein vorangekreuztes Kästchen oder Untätigkeit ist keine Einwilligung (Artikel 4 Nummer 11 DSGVO; ebenso CNIL, CASL und ICO). Fragen Sie neu, mit einem leeren Kästchen, einer Schaltfläche oder einer Antwort. In den USA verlangt die schriftliche Einwilligung eine Unterschrift, was ein solches Kästchen kaum ist; das sollte jemand prüfen.";
    sv "Ingen handling av personen", "Ett samtycke kräver en handling av personen; i posten står {action}.",
        why "Tystnad, en förkryssad ruta eller passivitet är inget samtycke (artikel 4.11 i GDPR; CNIL, CASL och ICO säger detsamma). Fråga på nytt med en tom ruta, en knapp eller ett svar. I USA kräver skriftligt samtycke en underskrift, vilket en sådan ruta knappast är, så det bör någon granska.";

    /// Agreeing to terms and agreeing to marketing are two decisions, so each has its own box (GDPR article 7(2), PECR, CASL,
    /// and India from 13 May 2027). Elsewhere no such rule was found, but the consent is easier to attack.
    Error | Warning BUNDLED_WITH_TERMS = "consent/bundled-with-terms", Law, [], from [&GB_ICO, &FR_CNIL, &CA_EXPRESS, &IN_NOTICE];
    en "Bundled with terms", "Marketing needs an act of its own, apart from the terms.";
    de "Mit Bedingungen gekoppelt", "Werbung braucht eine eigene Handlung, getrennt von den Bedingungen.",
        why "Bedingungen und Werbung zuzustimmen sind zwei Entscheidungen; deshalb hat jede ihr eigenes Kästchen (Artikel 7 Absatz 2 DSGVO, PECR, CASL und ab dem 13. Mai 2027 Indien). Anderswo wurde keine solche Regel gefunden, doch die Einwilligung ist leichter anzugreifen.";
    sv "Ihopkopplat med villkor", "Marknadsföring kräver en egen handling, skild från villkoren.",
        why "Att godkänna villkor och att säga ja till marknadsföring är två beslut, så vart och ett har sin egen ruta (artikel 7.2 i GDPR, PECR, CASL och från den 13 maj 2027 Indien). På andra håll hittades ingen sådan regel, men samtycket är lättare att angripa.";

    /// Consent is free only where refusing costs nothing: GDPR article 7(4), PECR, the TCPA's rules on written consent and,
    /// from 13 May 2027, India's rules say so. Elsewhere it is a doubt. Let people buy without it and ask again.
    Error | Warning TIED_TO_PURCHASE = "consent/tied-to-purchase", Law, [], from [&GB_ICO, &US_WRITTEN, &IN_NOTICE];
    en "Condition of a purchase", "Consent must not be a condition of a purchase.";
    de "Bedingung für einen Kauf", "Die Einwilligung darf keine Bedingung für einen Kauf sein.",
        why "Frei ist eine Einwilligung nur, wenn die Weigerung nichts kostet; so Artikel 7 Absatz 4 DSGVO, PECR, die Regeln des TCPA zur schriftlichen Einwilligung und ab dem 13. Mai 2027 die indischen. Anderswo bleibt ein Zweifel. Lassen Sie Käufe ohne sie zu und fragen Sie neu.";
    sv "Villkor för köp", "Samtycke får inte vara ett villkor för köp.",
        why "Ett samtycke är fritt bara om det inte kostar något att säga nej: så säger artikel 7.4 i GDPR, PECR, TCPA:s regler om skriftligt samtycke och från den 13 maj 2027 Indiens regler. På andra håll är det tveksamt. Låt folk köpa utan det och fråga på nytt.";

    /// A default that nobody chose is recorded as a yes in some systems, for people in places where no consent was thought
    /// necessary. It is no consent where these laws apply, and nothing in it can be repaired: ask the person.
    Error DEFAULT_CONSENT = "consent/default-consent", Law, [], from [&XDM_VALUES, &FR_CNIL];
    en "Consent by default", "A default is no consent.";
    de "Einwilligung als Voreinstellung", "Eine Voreinstellung ist keine Einwilligung.",
        why "Manche Systeme speichern eine Voreinstellung als Ja, für Personen an Orten, wo man keine Einwilligung für nötig hielt. Wo diese Gesetze gelten, ist sie keine Einwilligung, und nachbessern lässt sie sich nicht: Fragen Sie die Person.";
    sv "Samtycke som förval", "Ett förval är inget samtycke.",
        why "Vissa system lagrar ett förval som ett ja, för personer på platser där inget samtycke ansågs behövas. Där de här lagarna gäller är det inget samtycke, och det går inte att reparera: fråga personen.";

    /// German courts want the advertiser to show each declaration in full, and that it came from the owner of the number:
    /// sign-up and confirmation with their times, the text and a message id. A double opt-in is how this is shown; without
    /// one the proof often fails in a dispute.
    Warning DOUBLE_OPT_IN_MISSING_DE = "consent/double-opt-in-missing-de", Law, [], from [&DE_DOUBLE_OPT_IN, &DE_PROOF];
    en "No double opt-in (Germany)", "The record lacks the double opt-in that German courts expect.";
    de "Kein Double-Opt-in (Deutschland)", "Im Nachweis fehlt das Double-Opt-in, das deutsche Gerichte erwarten.",
        why "Deutsche Gerichte verlangen von Werbenden, jede einzelne Erklärung vollständig vorzulegen und zu zeigen, dass sie von der Person hinter der Nummer kam: Anmeldung und Bestätigung mit Zeitangaben, Text und Nachrichten-ID. Dafür dient das Double-Opt-in; ohne es scheitert der Beweis im Streitfall oft.";
    sv "Ingen dubbel opt-in (Tyskland)", "Posten saknar den dubbla opt-in som tyska domstolar väntar sig.",
        why "Tyska domstolar kräver att annonsören kan visa upp varje förklaring i sin helhet och att den kom från numrets innehavare: anmälan och bekräftelse med tider, text och meddelande-id. Det visas med dubbel opt-in; utan den håller beviset ofta inte i en tvist.";

    /// On 4 June 2025 the Italian authority (decision 330/2025) took a double opt-in for the least proof of a marketing
    /// consent; lines of a log and IP addresses alone it rejected.
    Warning DOUBLE_OPT_IN_MISSING_IT = "consent/double-opt-in-missing-it", Law, [], from [&IT_GARANTE];
    en "No double opt-in (Italy)", "The record lacks the double opt-in that the Italian authority expects.";
    de "Kein Double-Opt-in (Italien)", "Im Nachweis fehlt das Double-Opt-in, das die italienische Aufsicht erwartet.",
        why "Am 4. Juni 2025 sah die italienische Aufsicht (Entscheidung 330/2025) das Double-Opt-in als Mindestbeweis einer Werbeeinwilligung an; Protokollzeilen und IP-Adressen allein wies sie zurück.";
    sv "Ingen dubbel opt-in (Italien)", "Posten saknar den dubbla opt-in som den italienska tillsynsmyndigheten väntar sig.",
        why "Den 4 juni 2025 såg den italienska tillsynsmyndigheten (beslut 330/2025) dubbel opt-in som minsta bevis för ett samtycke till marknadsföring; loggrader och IP-adresser ensamma godtogs inte.";

    /// Customers may be written to without consent when the contact came with a sale, the goods are the sender's own and
    /// similar, an opt-out was offered then and in each message, and the same business collected it (ePrivacy article 13(2),
    /// PECR, POPIA section 69). One limb missing ends the exception. In the United Kingdom charities have it since
    /// 5 February 2026.
    Error SOFT_OPT_IN_INCOMPLETE = "consent/soft-opt-in-incomplete", Law, [], from [&EPRIVACY_CUSTOMER, &SE_MARKETING, &ZA_POPIA];
    en "Customer exception incomplete", "The customer exception lacks {name}.";
    de "Bestandskundenausnahme unvollständig", "Der Bestandskundenausnahme fehlt {name}.",
        why "Bestandskunden dürfen ohne Einwilligung angeschrieben werden, wenn der Kontakt aus einem Verkauf stammt, es um eigene ähnliche Waren geht, dabei und in jeder Nachricht ein Widerspruch angeboten wurde und dasselbe Unternehmen ihn erhoben hat (Artikel 13 Absatz 2 der ePrivacy-Richtlinie, in Deutschland § 7 Absatz 3 UWG; PECR; POPIA Abschnitt 69). Fehlt eine Voraussetzung, entfällt die Ausnahme. Im Vereinigten Königreich gilt sie seit dem 5. Februar 2026 auch für gemeinnützige Organisationen.";
    sv "Kundundantaget är ofullständigt", "Kundundantaget saknar {name}.",
        why "Befintliga kunder får kontaktas utan samtycke när kontaktuppgiften kom med en försäljning, det gäller egna liknande varor, möjlighet att säga nej gavs då och i varje meddelande och samma företag samlade in uppgiften (artikel 13.2 i ePrivacy-direktivet, i Sverige 19 § marknadsföringslagen; PECR; POPIA avsnitt 69). Saknas ett led faller undantaget. I Storbritannien gäller det sedan den 5 februari 2026 även välgörenhetsorganisationer.";

    /// On 13 November 2025 the Court of Justice (C-654/23) held that opening a free account can count as a sale when it leads
    /// to a paid offer. The CNIL's page, which is older, says that an account without a purchase does not. Have somebody
    /// judge what your account is.
    Warning SOFT_OPT_IN_ACCOUNT_ONLY = "consent/soft-opt-in-account-only", Law, [], from [&CJEU_ACCOUNT, &FR_CNIL];
    en "Customer exception on an account alone", "The customer exception rests on an account without a purchase, which may not be enough.";
    de "Bestandskundenausnahme nur mit Konto", "Die Bestandskundenausnahme stützt sich auf ein Konto ohne Kauf, was womöglich nicht genügt.",
        why "Am 13. November 2025 entschied der Gerichtshof (C-654/23), dass die Eröffnung eines kostenlosen Kontos als Verkauf zählen kann, wenn sie zu einem kostenpflichtigen Angebot führt. Die ältere Seite der CNIL lässt ein Konto ohne Kauf nicht genügen. Lassen Sie beurteilen, was Ihr Konto ist.";
    sv "Kundundantag på enbart ett konto", "Kundundantaget vilar på ett konto utan köp, vilket kanske inte räcker.",
        why "Den 13 november 2025 fann EU-domstolen (C-654/23) att öppnandet av ett gratiskonto kan räknas som en försäljning när det leder till ett betalt erbjudande. CNIL:s äldre sida säger att ett konto utan köp inte räcker. Låt någon bedöma vad ditt konto är.";
}
