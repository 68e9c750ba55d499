//! What any call can meet: access, rates, outages.

errors! {
    0 FixAccount, 401 sync, from ERRORS;
    en "Not authenticated", "The access token has expired or is not valid, or the app has lost its access.";
    de "Nicht authentifiziert", "Das Zugriffstoken ist abgelaufen oder ungültig, oder der App wurde der Zugriff entzogen.";
    sv "Inte autentiserad", "Åtkomsttoken har gått ut eller är ogiltig, eller så har appen förlorat sin åtkomst.";

    1 CheckThenBackoff, 400 sync, from ERRORS;
    en "Unknown error", "Either the request is not right or the platform failed; the answer does not say which.";
    de "Unbekannter Fehler", "Entweder stimmt die Anfrage nicht, oder die Plattform hatte einen Fehler; die Antwort sagt nicht, was davon.";
    sv "Okänt fel", "Antingen är anropet fel eller så uppstod felet på plattformen; svaret säger inte vilket.";

    2 Backoff, 503 sync, from ERRORS;
    en "Service unavailable", "The platform is down or overloaded for the moment.";
    de "Dienst nicht verfügbar", "Die Plattform ist im Augenblick gestört oder überlastet.";
    sv "Tjänsten är inte tillgänglig", "Plattformen ligger nere eller är överbelastad just nu.";

    3 FixAccount, 500 sync, from ERRORS;
    en "Call not open to the app", "The app lacks a capability or a permission that this call needs.";
    de "Aufruf für die App nicht freigegeben", "Der App fehlt eine Funktion oder eine Berechtigung, die dieser Aufruf braucht.";
    sv "Anropet är inte öppet för appen", "Appen saknar en funktion eller en behörighet som anropet kräver.";

    4 Backoff, 400 sync, from ERRORS;
    en "Too many calls", "The app has reached its rate limit.";
    de "Zu viele Aufrufe", "Die App hat ihr Aufruflimit erreicht.";
    sv "För många anrop", "Appen har nått sin gräns för antal anrop.";

    10 FixAccount, 403 sync, from ERRORS;
    en "Permission denied", "A permission was never given or was withdrawn, or the account is not eligible for this endpoint. For a Flow with an endpoint, the number of its public key may not be allowed.";
    de "Berechtigung verweigert", "Eine Berechtigung wurde nie erteilt oder wieder entzogen, oder das Konto darf diesen Endpunkt nicht nutzen. Bei einem Flow mit Endpunkt ist womöglich die Nummer seines öffentlichen Schlüssels nicht zugelassen.";
    sv "Behörighet nekad", "En behörighet har aldrig getts eller har dragits in, eller så får kontot inte använda slutpunkten. För ett Flow med slutpunkt är numret för dess publika nyckel kanske inte tillåtet.";

    33 FixAccount, 400 sync, from ERRORS;
    en "Number no longer exists", "The business phone number with this id has been deleted.";
    de "Nummer besteht nicht mehr", "Die Nummer des Unternehmens mit dieser Kennung wurde gelöscht.";
    sv "Numret finns inte längre", "Företagets nummer med detta id har tagits bort.";

    100 FixRequest, 400 sync, from ERRORS;
    en "Invalid parameter", "A field is misspelt, missing, of the wrong type, too long, or not allowed where it stands; or the id in the address is that of another number. Direct Send also answers so when it is not enabled, and the Marketing Messages API when the message is no template.";
    de "Ungültiger Parameter", "Ein Feld ist falsch geschrieben, fehlt, hat den falschen Typ, ist zu lang oder an dieser Stelle nicht erlaubt; oder die Kennung in der Adresse gehört zu einer anderen Nummer. So antworten auch Direct Send, wenn es nicht freigeschaltet ist, und die Marketing Messages API, wenn die Nachricht keine Vorlage ist.";
    sv "Ogiltig parameter", "Ett fält är felstavat, saknas, har fel typ, är för långt eller är inte tillåtet där det står; eller så hör id:t i adressen till ett annat nummer. Så svarar även Direct Send när det inte är aktiverat, och Marketing Messages API när meddelandet inte är en mall.";

    190 FixAccount, 401 sync, from ERRORS;
    en "Access token not valid", "The access token has expired or was withdrawn.";
    de "Zugriffstoken ungültig", "Das Zugriffstoken ist abgelaufen oder wurde entzogen.";
    sv "Ogiltig åtkomsttoken", "Åtkomsttoken har gått ut eller dragits in.";

    200-299 FixAccount, 403 sync, from ERRORS;
    en "Permission missing", "The app was never given the permission for this call, or has lost it.";
    de "Berechtigung fehlt", "Die App hat die Berechtigung für diesen Aufruf nie erhalten oder wieder verloren.";
    sv "Behörighet saknas", "Appen har aldrig fått behörigheten för anropet, eller har förlorat den.";

    368 UntilLifted, 403 sync, from ERRORS;
    en "Account restricted", "The platform has restricted or disabled the account because its policies were broken.";
    de "Konto eingeschränkt", "Die Plattform hat das Konto wegen eines Verstoßes gegen ihre Richtlinien eingeschränkt oder deaktiviert.";
    sv "Kontot är begränsat", "Plattformen har begränsat eller stängt av kontot för brott mot sina policyer.";

    803 FixAccount, _ sync, from REFERENCE;
    en "Account not found", "The id of the account is wrong, or the app may not see it.";
    de "Konto nicht gefunden", "Die Kennung des Kontos ist falsch, oder die App darf es nicht sehen.";
    sv "Kontot hittas inte", "Kontots id är fel, eller så får appen inte se det.";

    80007 Backoff, 400 sync, from ERRORS;
    en "Too many calls for the account", "The account has reached its rate limit; at most 100 templates can be created in an hour.";
    de "Zu viele Aufrufe für das Konto", "Das Konto hat sein Limit erreicht; in einer Stunde lassen sich höchstens 100 Vorlagen anlegen.";
    sv "För många anrop för kontot", "Kontot har nått sin gräns; högst 100 mallar kan skapas på en timme.";

    130429 Backoff, 400 both, from ERRORS;
    en "Too many messages at once", "The number sends more messages a second than its throughput allows.";
    de "Zu viele Nachrichten auf einmal", "Die Nummer sendet mehr Nachrichten pro Sekunde, als ihr Durchsatz erlaubt.";
    sv "För många meddelanden på en gång", "Numret skickar fler meddelanden per sekund än dess kapacitet tillåter.";

    131000 Backoff, 500 both, from ERRORS;
    en "Failed for no known reason", "The platform could not carry out the request and gives no reason.";
    de "Aus unbekanntem Grund fehlgeschlagen", "Die Plattform konnte die Anfrage nicht ausführen und nennt keinen Grund.";
    sv "Misslyckades av okänd orsak", "Plattformen kunde inte utföra anropet och anger ingen orsak.";

    131005 FixAccount, 403 sync, from ERRORS;
    en "Access denied", "The app does not have the permission that this call needs, or no longer has it.";
    de "Zugriff verweigert", "Die App hat die nötige Berechtigung für diesen Aufruf nicht oder nicht mehr.";
    sv "Åtkomst nekad", "Appen har inte, eller har inte längre, den behörighet som anropet kräver.";

    131016 Backoff, 500 both, from ERRORS;
    en "Service out of order", "A service of the platform is not available for a while.";
    de "Dienst gestört", "Ein Dienst der Plattform ist vorübergehend nicht verfügbar.";
    sv "Tjänsten är ur funktion", "En av plattformens tjänster är tillfälligt otillgänglig.";

    131057 Backoff, 500 sync, from ERRORS;
    en "Account under maintenance", "The account is being serviced, for example while its throughput is raised; that takes about a minute.";
    de "Konto in Wartung", "Das Konto wird gewartet, etwa während sein Durchsatz erhöht wird; das dauert rund eine Minute.";
    sv "Kontot underhålls", "Kontot är i underhållsläge, till exempel medan dess kapacitet höjs; det tar omkring en minut.";

    135000 FixRequest, 400 both, from ERRORS;
    en "Something in the request is wrong", "The parameters do not fit; the platform does not say which.";
    de "Etwas in der Anfrage stimmt nicht", "Die Parameter passen nicht; welche, sagt die Plattform nicht.";
    sv "Något i anropet är fel", "Parametrarna stämmer inte; plattformen säger inte vilka.";
}
