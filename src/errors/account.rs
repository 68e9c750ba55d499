//! The account: restrictions, payment, health, the list of blocked people, catalogs and analytics.

errors! {
    130497 Never, 403 both, from ERRORS;
    en "Country not allowed", "The account may not send messages to this country, because of the country itself or of what the business deals in.";
    de "Land nicht erlaubt", "Das Konto darf keine Nachrichten in dieses Land senden, wegen des Landes selbst oder wegen der Branche des Unternehmens.";
    sv "Landet är inte tillåtet", "Kontot får inte skicka meddelanden till landet, på grund av landet självt eller företagets bransch.";

    131031 UntilLifted, 403 sync, from ERRORS;
    en "Account locked", "The account is locked because policies were broken or because the PIN for two-step verification was wrong.";
    de "Konto gesperrt", "Das Konto ist gesperrt, weil gegen Richtlinien verstoßen wurde oder weil die PIN der Bestätigung in zwei Schritten falsch war.";
    sv "Kontot är låst", "Kontot är låst för brott mot policyerna eller för att pinkoden för tvåstegsverifiering var fel.";

    131037 FixAccount, 400 sync, from ERRORS;
    en "Display name not approved", "A 555 number, which comes from the platform, cannot send before its display name is approved.";
    de "Anzeigename nicht genehmigt", "Eine 555-Nummer, wie die Plattform sie vergibt, kann erst senden, wenn ihr Anzeigename genehmigt ist.";
    sv "Visningsnamnet är inte godkänt", "Ett 555-nummer, alltså ett från plattformen, kan inte skicka förrän dess visningsnamn är godkänt.";

    131042 FixAccount, 400 both, from ERRORS;
    en "Payment not in order", "The account has no credit line or has used it up, has no currency or time zone, or is suspended or deleted.";
    de "Zahlung nicht geregelt", "Das Konto hat keinen Kreditrahmen oder hat ihn ausgeschöpft, hat keine Währung oder Zeitzone, oder es wurde ausgesetzt oder gelöscht.";
    sv "Betalningen är inte ordnad", "Kontot saknar kredit eller har förbrukat den, saknar valuta eller tidszon, eller är avstängt eller borttaget.";

    131063 FixAccount, _ sync, from PYWA;
    en "Marketing templates switched off", "The account does not send marketing templates with the Cloud API; allow it, or send them with the Marketing Messages API.";
    de "Marketingvorlagen abgeschaltet", "Das Konto sendet über die Cloud API keine Marketingvorlagen; erlauben Sie es, oder senden Sie sie über die Marketing Messages API.";
    sv "Marknadsföringsmallar är avstängda", "Kontot skickar inga marknadsföringsmallar med Cloud API; tillåt det, eller skicka dem med Marketing Messages API.";

    131064 Wait, _ _, from DIRECT_SEND;
    en "Limited because of wrong categories", "Templates of the account had the wrong category, so it may send less until the measure ends; that holds for templates and for Direct Send.";
    de "Begrenzt wegen falscher Kategorien", "Vorlagen des Kontos hatten die falsche Kategorie, deshalb darf es bis zum Ende der Maßnahme weniger senden; das gilt für Vorlagen und für Direct Send.";
    sv "Begränsat för fel kategorier", "Mallar i kontot har haft fel kategori, och därför får det skicka mindre tills åtgärden upphör; det gäller både mallar och Direct Send.";

    134011 FixAccount, 400 sync, from ERRORS;
    en "Payment terms not accepted", "The business has not accepted the terms of WhatsApp Payments.";
    de "Zahlungsbedingungen nicht akzeptiert", "Das Unternehmen hat die Bedingungen von WhatsApp Payments nicht akzeptiert.";
    sv "Betalningsvillkoren är inte godkända", "Företaget har inte godkänt villkoren för WhatsApp Payments.";

    139200 Wait, _ _, from DIRECT_SEND;
    en "Direct Send blocked", "The platform has taken Direct Send from the account for a while, as a measure against misuse.";
    de "Direct Send gesperrt", "Die Plattform hat Direct Send für dieses Konto als Maßnahme auf Zeit gesperrt.";
    sv "Direct Send är spärrat", "Plattformen har som åtgärd spärrat Direct Send för kontot en tid.";

    141006 FixAccount, _ _, from HEALTH;
    en "Health status: payment problem", "The health status reports a payment that is not in order; no send is answered with this code.";
    de "Health-Status: Zahlungsproblem", "Der Health-Status meldet, dass die Zahlung nicht geregelt ist; auf eine Sendung folgt dieser Code nicht.";
    sv "Hälsostatus: betalningsproblem", "Hälsostatusen visar att betalningen inte är ordnad; inget utskick får den här koden till svar.";

    141010 FixAccount, _ _, from HEALTH;
    en "Health status: business not verified", "The health status reports a business that is not verified; no send is answered with this code.";
    de "Health-Status: Unternehmen nicht verifiziert", "Der Health-Status meldet, dass das Unternehmen nicht verifiziert ist; auf eine Sendung folgt dieser Code nicht.";
    sv "Hälsostatus: företaget är inte verifierat", "Hälsostatusen visar att företaget inte är verifierat; inget utskick får den här koden till svar.";

    139100 SeeDetails, 400 sync, from BLOCK_USERS;
    en "Not everyone blocked or unblocked", "Some or all of the people in the request could not be blocked or unblocked; the answer has an error for each.";
    de "Nicht alle blockiert oder freigegeben", "Einige oder alle Personen der Anfrage ließen sich nicht blockieren oder freigeben; die Antwort nennt zu jeder einen Fehler.";
    sv "Alla kunde inte blockeras eller avblockeras", "Några eller alla personer i anropet gick inte att blockera eller avblockera; svaret har ett fel för var och en.";

    139101 FixAccount, _ sync, from BLOCK_USERS;
    en "List of blocked people full", "The list holds about 64,000 people and is full; remove some before you add others.";
    de "Blockierliste voll", "Die Liste fasst rund 64.000 Personen und ist voll; geben Sie einige frei, bevor Sie weitere blockieren.";
    sv "Blockeringslistan är full", "Listan rymmer omkring 64 000 personer och är full; ta bort några innan du lägger till fler.";

    139102 Backoff, _ sync, from BLOCK_USERS;
    en "List of blocked people changed", "The list changed while it was read page by page; begin again with the first page.";
    de "Blockierliste geändert", "Die Liste hat sich geändert, während sie seitenweise gelesen wurde; beginnen Sie wieder mit der ersten Seite.";
    sv "Blockeringslistan ändrades", "Listan ändrades medan den lästes sida för sida; börja om från första sidan.";

    139103 Backoff, _ sync, from BLOCK_USERS;
    en "Blocking failed", "The platform failed while it blocked or unblocked someone; the request itself may be right.";
    de "Blockieren fehlgeschlagen", "Die Plattform hatte beim Blockieren oder Freigeben einen Fehler; die Anfrage selbst kann richtig sein.";
    sv "Blockeringen misslyckades", "Plattformen fick ett fel när någon skulle blockeras eller avblockeras; själva anropet kan vara rätt.";

    100/2388027 FixAccount, 400 sync, from OBSERVED_SUBCODE;
    en "A catalog is connected already", "An account has one product catalog at most; disconnect the present one first. This is not about templates.";
    de "Bereits ein Katalog verbunden", "Ein Konto hat höchstens einen Produktkatalog; trennen Sie zuerst den bisherigen. Um Vorlagen geht es hier nicht.";
    sv "En katalog är redan kopplad", "Ett konto har högst en produktkatalog; koppla från den nuvarande först. Det handlar inte om mallar.";

    100/2388052 FixRequest, 400 sync, from OBSERVED_SUBCODE;
    en "Catalog call or button address refused", "No page describes this subcode; it was seen in calls about catalogs, and for the URL of a button from the template library.";
    de "Katalogaufruf oder Schaltflächen-URL abgelehnt", "Keine Seite beschreibt diesen Subcode; beobachtet wurde er bei Aufrufen zu Katalogen und bei der URL einer Schaltfläche aus der Vorlagenbibliothek.";
    sv "Kataloganrop eller knapp-URL avvisad", "Ingen sida beskriver underkoden; den har setts i anrop om kataloger och för URL:en i en knapp från mallbiblioteket.";

    100/2388077 FixRequest, 400 sync, from GROUP_PRICING;
    en "Analytics query not possible", "These product types cannot be asked for together; ask for each on its own. This is not about templates.";
    de "Auswertung so nicht möglich", "Diese Produkttypen lassen sich nicht gemeinsam abfragen; fragen Sie jeden für sich ab. Um Vorlagen geht es hier nicht.";
    sv "Statistiken kan inte hämtas så", "De här produkttyperna kan inte hämtas tillsammans; hämta var och en för sig. Det handlar inte om mallar.";

    100/2388100 FixAccount, 400 sync, from OBSERVED_SUBCODE;
    en "Catalog cannot be connected", "It was seen where the permission to connect a catalog was missing. This is not about templates.";
    de "Katalog lässt sich nicht verbinden", "Beobachtet wurde er, wo die Berechtigung fehlte, einen Katalog zu verbinden. Um Vorlagen geht es hier nicht.";
    sv "Katalogen kan inte kopplas", "Den har setts där behörigheten att koppla en katalog saknades. Det handlar inte om mallar.";
}
