//! Phone calls over WhatsApp, and asking for the permission to make them.

errors! {
    613 Backoff, 429 sync, from CALLING;
    en "Permission asked about too often", "The app looks up whether it may call people more than five times a second.";
    de "Anruferlaubnis zu oft abgefragt", "Die App fragt mehr als fünfmal pro Sekunde ab, ob sie anrufen darf.";
    sv "För många frågor om samtalstillstånd", "Appen frågar mer än fem gånger i sekunden om den får ringa.";

    131044 FixAccount, 400 async, from CALLING;
    en "No means of payment for a call", "A person called the business, and the account has no valid means of payment.";
    de "Kein Zahlungsmittel für einen Anruf", "Eine Person hat das Unternehmen angerufen, und das Konto hat kein gültiges Zahlungsmittel.";
    sv "Inget betalsätt för ett samtal", "En person ringde företaget, och kontot har inget giltigt betalsätt.";

    138000 FixAccount, 401 sync, from CALLING;
    en "Calls not enabled", "Calls are not switched on in the settings of this number.";
    de "Anrufe nicht eingeschaltet", "In den Einstellungen dieser Nummer sind Anrufe nicht eingeschaltet.";
    sv "Samtal är inte påslagna", "Samtal är inte påslagna i numrets inställningar.";

    138001 Never, 400 _, from CALLING;
    en "Person cannot be called", "The number is not on WhatsApp, the person has not accepted the current terms, or their app takes no such calls.";
    de "Person nicht anrufbar", "Die Nummer ist nicht bei WhatsApp, die Person hat die aktuellen Bedingungen nicht akzeptiert, oder ihre App nimmt solche Anrufe nicht an.";
    sv "Personen kan inte ringas upp", "Numret finns inte på WhatsApp, personen har inte godkänt de aktuella villkoren, eller så tar appen inte emot sådana samtal.";

    138006 AskForPermission, 401 _, from CALLING;
    en "No permission to call", "The person has not allowed this business to call them.";
    de "Keine Anruferlaubnis", "Die Person hat diesem Unternehmen nicht erlaubt, sie anzurufen.";
    sv "Inget samtalstillstånd", "Personen har inte låtit företaget ringa.";

    138009 Wait, 400 _, from CALLING;
    en "Person asked too often", "A person can be asked for permission to call once in 24 hours and twice in seven days; a call that connects resets that.";
    de "Person zu oft gefragt", "Eine Person lässt sich einmal in 24 Stunden und zweimal in sieben Tagen um Anruferlaubnis bitten; ein zustande gekommener Anruf setzt das zurück.";
    sv "Personen har tillfrågats för ofta", "En person kan tillfrågas om samtalstillstånd en gång per 24 timmar och två gånger på sju dagar; ett genomfört samtal nollställer det.";

    138012 Wait, 400 sync, from CALLING;
    en "Too many calls to one person", "In 24 hours a business has five connected calls to a person at most.";
    de "Zu viele Anrufe bei einer Person", "In 24 Stunden kann ein Unternehmen höchstens fünf zustande gekommene Anrufe bei einer Person haben.";
    sv "För många samtal till en person", "På 24 timmar får ett företag ha högst fem genomförda samtal till en person.";

    138013 Never, 400 sync, from CALLING;
    en "Cannot call from this country", "Calls that the business begins are not offered for numbers of this country.";
    de "Anrufe aus diesem Land nicht möglich", "Anrufe, die vom Unternehmen ausgehen, gibt es für Nummern dieses Landes nicht.";
    sv "Går inte att ringa från landet", "Samtal som företaget inleder finns inte för nummer i det här landet.";

    138014 Wait, 400 sync, from CALLING;
    en "Calls switched off for a while", "The platform has disabled calls for this number because of their low quality.";
    de "Anrufe vorübergehend abgeschaltet", "Die Plattform hat Anrufe für diese Nummer wegen geringer Qualität abgeschaltet.";
    sv "Samtal är tillfälligt avstängda", "Plattformen har stängt av samtal för numret för låg kvalitet.";

    138017 Never, 400 sync, from CALLING;
    en "Permission is there already", "The person has given a permission to call that does not end, so it need not be asked for.";
    de "Anruferlaubnis bereits erteilt", "Die Person hat eine unbefristete Anruferlaubnis erteilt; eine Bitte darum ist unnötig.";
    sv "Samtalstillstånd finns redan", "Personen har gett ett tillstånd som inte löper ut, så det behöver inte begäras.";

    138018 FixAccount, 400 sync, from CALLING;
    en "Not ready for calls", "Calls need SIP, or an app that receives the account's webhook for calls; neither is set up.";
    de "Nicht für Anrufe eingerichtet", "Anrufe brauchen SIP oder eine App, die den Webhook des Kontos für Anrufe empfängt; beides fehlt.";
    sv "Inte redo för samtal", "Samtal kräver SIP, eller en app som tar emot kontots webhook för samtal; båda saknas.";
}
