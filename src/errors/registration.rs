//! Registering a number, and moving it to another account.

errors! {
    131045 FixAccount, 500 sync, from ERRORS;
    en "Certificate not right", "The number could not be registered because its certificate is not the right one.";
    de "Zertifikat nicht richtig", "Die Nummer ließ sich nicht registrieren, weil ihr Zertifikat nicht das richtige ist.";
    sv "Fel certifikat", "Numret kunde inte registreras eftersom dess certifikat inte är det rätta.";

    133000 FixAccount, 500 sync, from ERRORS;
    en "Deregistration not finished", "An earlier deregistration of the number did not finish; repeat it before you register the number.";
    de "Abmeldung nicht abgeschlossen", "Eine frühere Abmeldung der Nummer wurde nicht abgeschlossen; wiederholen Sie sie, bevor Sie die Nummer registrieren.";
    sv "Avregistreringen är inte slutförd", "En tidigare avregistrering av numret blev inte klar; gör om den innan du registrerar numret.";

    133004 Backoff, 503 sync, from ERRORS;
    en "Registration not available", "The server that registers numbers cannot answer for the moment.";
    de "Registrierung nicht verfügbar", "Der Server, der Nummern registriert, kann im Augenblick nicht antworten.";
    sv "Registreringen är inte tillgänglig", "Servern som registrerar nummer kan inte svara just nu.";

    133005 FixAccount, 400 sync, from ERRORS;
    en "Wrong PIN", "The PIN is not the one that the number has for two-step verification.";
    de "Falsche PIN", "Die PIN ist nicht die, die für die Bestätigung in zwei Schritten dieser Nummer gilt.";
    sv "Fel pinkod", "Pinkoden är inte den som numret har för tvåstegsverifiering.";

    133006 FixAccount, 400 sync, from ERRORS;
    en "Number must be verified again", "The number has to be verified by code before it can be registered.";
    de "Nummer erneut zu verifizieren", "Die Nummer muss per Code verifiziert werden, bevor sie registriert werden kann.";
    sv "Numret måste verifieras igen", "Numret måste verifieras med kod innan det kan registreras.";

    133008 Wait, 400 sync, from ERRORS;
    en "Wrong PIN too often", "The PIN for two-step verification was wrong too often; the details of the answer say how long to wait.";
    de "PIN zu oft falsch", "Die PIN der Bestätigung in zwei Schritten war zu oft falsch; die Einzelheiten der Antwort nennen die Wartezeit.";
    sv "Fel pinkod för många gånger", "Pinkoden för tvåstegsverifiering var fel för många gånger; detaljerna i svaret anger väntetiden.";

    133009 Wait, 400 sync, from ERRORS;
    en "PIN tried too quickly", "PINs for two-step verification followed one another too quickly; the details of the answer say how long to wait.";
    de "PIN zu schnell eingegeben", "PINs der Bestätigung in zwei Schritten folgten zu schnell aufeinander; die Einzelheiten der Antwort nennen die Wartezeit.";
    sv "Pinkoden angavs för snabbt", "Pinkoder för tvåstegsverifiering kom för tätt; detaljerna i svaret anger väntetiden.";

    133010 FixAccount, 400 sync, from ERRORS;
    en "Number not registered", "The number that sends is not registered with the platform.";
    de "Nummer nicht registriert", "Die sendende Nummer ist bei der Plattform nicht registriert.";
    sv "Numret är inte registrerat", "Numret som skickar är inte registrerat på plattformen.";

    133015 Wait, 400 sync, from ERRORS;
    en "Number deleted just now", "The number was deleted a moment ago; register it after five minutes.";
    de "Nummer eben erst gelöscht", "Die Nummer wurde gerade erst gelöscht; registrieren Sie sie nach fünf Minuten.";
    sv "Numret togs bort nyss", "Numret togs bort för en stund sedan; registrera det efter fem minuter.";

    133016 Wait, 400 sync, from ERRORS;
    en "Too many registrations", "The number was registered and deregistered too often in a short time.";
    de "Zu viele Registrierungen", "Die Nummer wurde in kurzer Zeit zu oft registriert und abgemeldet.";
    sv "För många registreringar", "Numret har registrerats och avregistrerats för många gånger på kort tid.";

    100/2388001 FixAccount, 400 sync, from ERRORS;
    en "Number not ready to be moved", "No certificate yet: the number is not confirmed by code, or its two-step verification is still on. This is not about templates.";
    de "Nummer nicht bereit zum Umzug", "Noch kein Zertifikat: Die Nummer ist nicht per Code bestätigt, oder ihre Bestätigung in zwei Schritten ist noch eingeschaltet. Um Vorlagen geht es hier nicht.";
    sv "Numret är inte redo att flyttas", "Inget certifikat än: numret är inte bekräftat med kod, eller så är dess tvåstegsverifiering fortfarande på. Det handlar inte om mallar.";

    100/2388012 Never, 400 sync, from ERRORS;
    en "Number is there already", "The number that is to be moved belongs to this account already. This is not about templates.";
    de "Nummer bereits vorhanden", "Die Nummer, die umziehen soll, gehört bereits zu diesem Konto. Um Vorlagen geht es hier nicht.";
    sv "Numret finns redan", "Numret som ska flyttas hör redan till kontot. Det handlar inte om mallar.";

    100/2388091 FixRequest, 400 sync, from ERRORS;
    en "No code for this number", "A code to prove ownership is only for a number that is being moved; it was also seen after too many requests for a code. This is not about templates.";
    de "Kein Code für diese Nummer", "Einen Code als Besitznachweis gibt es nur für eine Nummer, die umzieht; beobachtet wurde er auch nach zu vielen angeforderten Codes. Um Vorlagen geht es hier nicht.";
    sv "Ingen kod för numret", "En kod som bevisar innehavet ges bara för ett nummer som flyttas; den har även setts efter för många begärda koder. Det handlar inte om mallar.";

    100/2388093 FixRequest, 400 sync, from ERRORS;
    en "No proof of ownership for this number", "A number that is not being moved proves its ownership by being registered and verified. This is not about templates.";
    de "Kein Besitznachweis für diese Nummer", "Eine Nummer, die nicht umzieht, wird stattdessen registriert und verifiziert. Um Vorlagen geht es hier nicht.";
    sv "Inget innehavsbevis för numret", "Ett nummer som inte flyttas registreras och verifieras i stället. Det handlar inte om mallar.";

    100/2388103 FixAccount, 400 sync, from ERRORS;
    en "Number cannot be moved yet", "The move lacks something, such as webhooks of the new account or an approved display name, or is not needed; the details say which. This is not about templates.";
    de "Nummer kann noch nicht umziehen", "Dem Umzug fehlt etwas, etwa Webhooks des neuen Kontos oder ein genehmigter Anzeigename, oder er ist nicht nötig; die Einzelheiten sagen, was. Um Vorlagen geht es hier nicht.";
    sv "Numret kan inte flyttas än", "Flytten saknar något, till exempel webhooks för det nya kontot eller ett godkänt visningsnamn, eller behövs inte; detaljerna säger vilket. Det handlar inte om mallar.";

    100/2494100 Backoff, _ sync, from ERRORS;
    en "Number under maintenance", "The number is being serviced, as while it is moved, and cannot be used for the moment. This is not about templates.";
    de "Nummer in Wartung", "Die Nummer wird gewartet, etwa bei einem Umzug, und ist im Augenblick nicht nutzbar. Um Vorlagen geht es hier nicht.";
    sv "Numret underhålls", "Numret är i underhållsläge, till exempel under en flytt, och kan inte användas just nu. Det handlar inte om mallar.";
}
