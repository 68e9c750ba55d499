//! Sending: who gets a message, when, and what is in it; then templates, Flows and the Marketing Messages API.

errors! {
    1026 FixRequest, _ async, from ADDRESS_MESSAGES;
    en "App cannot show the message", "An older code: the person's app cannot show this type of message, such as a request for an address; send another type.";
    de "App kann die Nachricht nicht anzeigen", "Ein älterer Code: Die App der Person kann diesen Nachrichtentyp nicht anzeigen, etwa eine Adressabfrage; senden Sie einen anderen.";
    sv "Appen kan inte visa meddelandet", "En äldre kod: personens app kan inte visa meddelandetypen, till exempel en adressförfrågan; skicka en annan typ.";

    130472 Never, 400 async, from ERRORS;
    en "Part of an experiment", "The number is in an experiment of the platform, in which marketing templates arrive only while the service window is open.";
    de "Teil eines Experiments", "Die Nummer ist in einem Experiment der Plattform, in dem Marketingvorlagen nur bei offenem Servicefenster ankommen.";
    sv "Del av ett experiment", "Numret ingår i ett av plattformens experiment, där marknadsföringsmallar bara kommer fram medan servicefönstret är öppet.";

    131008 FixRequest, 400 sync, from ERRORS;
    en "Required field missing", "A field that this message must have is not in the request.";
    de "Pflichtfeld fehlt", "Ein Feld, das diese Nachricht haben muss, steht nicht in der Anfrage.";
    sv "Obligatoriskt fält saknas", "Ett fält som meddelandet måste ha finns inte i anropet.";

    131009 FixRequest, 400 both, from ERRORS;
    en "Value not valid", "A field has a value that it may not have, or a reaction points to a message that is not valid or too old.";
    de "Wert ungültig", "Ein Feld hat einen unzulässigen Wert, oder eine Reaktion verweist auf eine ungültige oder zu alte Nachricht.";
    sv "Ogiltigt värde", "Ett fält har ett otillåtet värde, eller så gäller en reaktion ett meddelande som är ogiltigt eller för gammalt.";

    131021 FixRequest, 400 both, from ERRORS;
    en "Sent to the own number", "The message goes to the very number that sends it.";
    de "An die eigene Nummer gesendet", "Die Nachricht geht an dieselbe Nummer, die sie sendet.";
    sv "Skickat till det egna numret", "Meddelandet går till samma nummer som skickar det.";

    131026 OtherChannel, 400 async, from ERRORS;
    en "Not deliverable", "The number is not on WhatsApp, the person has not accepted the current terms, or their app is too old. A message to someone who has blocked the business may instead stay at sent, without an error.";
    de "Nicht zustellbar", "Die Nummer ist nicht bei WhatsApp, die Person hat die aktuellen Bedingungen nicht akzeptiert, oder ihre App ist zu alt. Hat sie das Unternehmen blockiert, kann die Nachricht dagegen ohne Fehler auf sent stehen bleiben.";
    sv "Kan inte levereras", "Numret finns inte på WhatsApp, personen har inte godkänt de aktuella villkoren, eller så är appen för gammal. Har personen blockerat företaget kan meddelandet i stället bli kvar på sent, utan något fel.";

    131030 FixAccount, 400 sync, from CALLING;
    en "Not on the list of a test number", "A public test number sends only to the numbers on its list, five at most. In Argentina, Brazil and Mexico, a digit more or less is often the cause.";
    de "Nicht auf der Liste einer Testnummer", "Eine öffentliche Testnummer sendet nur an die Nummern auf ihrer Liste, höchstens fünf. In Argentinien, Brasilien und Mexiko liegt es oft an einer Ziffer mehr oder weniger.";
    sv "Inte på testnumrets lista", "Ett publikt testnummer skickar bara till numren på sin lista, högst fem. I Argentina, Brasilien och Mexiko beror det ofta på en siffra för mycket eller för lite.";

    131047 SendTemplate, 400 async, from ERRORS;
    en "Service window closed", "The person last wrote more than 24 hours ago; until they write again, only templates arrive.";
    de "Servicefenster geschlossen", "Die letzte Nachricht der Person ist älter als 24 Stunden; bis sie wieder schreibt, kommen nur Vorlagen an.";
    sv "Servicefönstret är stängt", "Personens senaste meddelande är äldre än 24 timmar; tills personen skriver igen går bara mallar fram.";

    131048 WaitAndImprove, 400 both, from ERRORS;
    en "Number restricted for quality", "The number may send less for now, because its earlier messages were of low quality.";
    de "Nummer wegen Qualität eingeschränkt", "Die Nummer darf vorerst weniger senden, weil ihre früheren Nachrichten von geringer Qualität waren.";
    sv "Numret är begränsat för låg kvalitet", "Numret får tills vidare skicka mindre, eftersom dess tidigare meddelanden höll låg kvalitet.";

    131049 WaitDay, 400 async, from ERRORS;
    en "Held back by the platform", "The person has had as many marketing messages as the platform delivers, or the message is held back for another reason; providers report that for numbers in the USA too.";
    de "Von der Plattform zurückgehalten", "Die Person hat so viele Marketingnachrichten erhalten, wie die Plattform zustellt, oder diese hält die Nachricht aus anderem Grund zurück; Anbieter berichten das auch für Nummern in den USA.";
    sv "Stoppat av plattformen", "Personen har fått så många marknadsföringsmeddelanden som plattformen levererar, eller så stoppas meddelandet av annan orsak; leverantörer rapporterar det även för nummer i USA.";

    131050 UntilAllowed, 400 async, from ERRORS;
    en "Person has opted out of marketing", "The person has stopped marketing messages of this business; the webhook user_preferences tells when they resume them.";
    de "Person hat Marketing abbestellt", "Die Person hat Marketingnachrichten dieses Unternehmens abbestellt; der Webhook user_preferences meldet, wenn sie sie wieder zulässt.";
    sv "Personen har avböjt marknadsföring", "Personen har stoppat marknadsföring från företaget; webhooken user_preferences meddelar när den tillåts igen.";

    131051 FixRequest, 400 both, from ERRORS;
    en "Message type not supported", "The platform does not send messages of this type.";
    de "Nachrichtentyp nicht unterstützt", "Nachrichten dieses Typs sendet die Plattform nicht.";
    sv "Meddelandetypen stöds inte", "Plattformen skickar inte meddelanden av den här typen.";

    131052 AskForFile, 400 async, from ERRORS;
    en "Received file cannot be fetched", "A file that the person sent is not available, for example because it is larger than 100 MB.";
    de "Empfangene Datei nicht abrufbar", "Eine Datei, die die Person gesendet hat, ist nicht verfügbar, etwa weil sie größer als 100 MB ist.";
    sv "Mottagen fil kan inte hämtas", "En fil som personen har skickat är inte tillgänglig, till exempel för att den är större än 100 MB.";

    131053 FixMedia, 400 both, from ERRORS;
    en "Media refused", "The type, the size or the codec of the file is not supported, or its link could not be reached.";
    de "Medium abgelehnt", "Typ, Größe oder Codec der Datei werden nicht unterstützt, oder ihr Link war nicht erreichbar.";
    sv "Mediefilen avvisades", "Filens typ, storlek eller codec stöds inte, eller så gick dess länk inte att nå.";

    131056 PairBackoff, 400 both, from ERRORS;
    en "Too many messages to one person", "The number has sent this person too many messages in a short time; messages to others are not affected.";
    de "Zu viele Nachrichten an eine Person", "Die Nummer hat dieser Person in kurzer Zeit zu viele Nachrichten gesendet; Nachrichten an andere sind nicht betroffen.";
    sv "För många meddelanden till en person", "Numret har skickat för många meddelanden till personen på kort tid; meddelanden till andra påverkas inte.";

    131062 FixRequest, _ sync, from USER_IDS;
    en "Phone number needed", "Authentication templates with one-tap, zero-tap or copy code reach nobody by a business-scoped user ID; send them to the phone number.";
    de "Telefonnummer nötig", "Authentifizierungsvorlagen mit One-Tap, Zero-Tap oder Code-Kopie gehen nicht an eine Business-Scoped User ID; senden Sie sie an die Telefonnummer.";
    sv "Telefonnummer krävs", "Autentiseringsmallar med one-tap, zero-tap eller kodkopiering går inte till ett business-scoped user ID; skicka dem till telefonnumret.";

    137000 FixRequest, _ async, from NUMBERS;
    en "Identity key does not match", "The identity hash in the request is not the person's current one; fetch that one, or leave the field out.";
    de "Identitätsschlüssel passt nicht", "Der Identitäts-Hash der Anfrage ist nicht der aktuelle der Person; rufen Sie diesen ab, oder lassen Sie das Feld weg.";
    sv "Identitetsnyckeln stämmer inte", "Anropets identitetshash är inte personens aktuella; hämta den, eller utelämna fältet.";

    131055 FixRequest, 400 sync, from ERRORS;
    en "Call not open to this message", "The Marketing Messages API takes marketing templates only. A number that makes its phone calls over SIP gets this answer too, where a call is made through the API.";
    de "Aufruf für diese Nachricht nicht möglich", "Die Marketing Messages API nimmt nur Marketingvorlagen an. Auch eine Nummer, die über SIP telefoniert, erhält diese Antwort, wenn ein Anruf über die API erfolgt.";
    sv "Anropet går inte för meddelandet", "Marketing Messages API tar bara emot marknadsföringsmallar. Även ett nummer som ringer via SIP får svaret, när ett samtal görs med API:et.";

    131058 FixRequest, _ _, from OBSERVED_SEND;
    en "Sample template from a real number", "The template hello_world goes out from test numbers only; use one of your own.";
    de "Beispielvorlage von echter Nummer", "Die Vorlage hello_world lässt sich nur von Testnummern senden; verwenden Sie eine eigene.";
    sv "Exempelmall från ett riktigt nummer", "Mallen hello_world kan bara skickas från testnummer; använd en egen.";

    131059 FixRequest, 400 sync, from CHANGELOG;
    en "Cursor not valid", "The cursor for a page of a list, of templates for example, has expired or is damaged; begin with the first page.";
    de "Cursor ungültig", "Der Cursor für eine Seite einer Liste, etwa von Vorlagen, ist abgelaufen oder beschädigt; beginnen Sie mit der ersten Seite.";
    sv "Ogiltig markör", "Markören för en sida i en lista, till exempel över mallar, har gått ut eller är skadad; börja med första sidan.";

    132000 FixRequest, 400 sync, from ERRORS;
    en "Wrong number of parameters", "The request has more or fewer values than the template has parameters.";
    de "Falsche Zahl von Parametern", "Die Anfrage hat mehr oder weniger Werte, als die Vorlage Parameter hat.";
    sv "Fel antal parametrar", "Anropet har fler eller färre värden än mallen har parametrar.";

    132001 FixRequest, 404 sync, from ERRORS;
    en "Template not found", "The account has no approved template of this name in this language.";
    de "Vorlage nicht gefunden", "Das Konto hat keine genehmigte Vorlage mit diesem Namen in dieser Sprache.";
    sv "Mallen hittas inte", "Kontot har ingen godkänd mall med det här namnet på det här språket.";

    132005 FixRequest, 400 sync, from ERRORS;
    en "Text too long with its values", "With the values in place, a text of the template is longer than allowed.";
    de "Text mit Werten zu lang", "Mit den eingesetzten Werten ist ein Text der Vorlage länger als erlaubt.";
    sv "Texten är för lång med värdena", "Med värdena insatta är en text i mallen längre än tillåtet.";

    132007 FixRequest, 400 sync, from ERRORS;
    en "Characters not allowed", "The content has characters or formatting that the policy for templates does not allow.";
    de "Zeichen nicht erlaubt", "Der Inhalt hat Zeichen oder Formatierungen, die die Richtlinie für Vorlagen nicht erlaubt.";
    sv "Otillåtna tecken", "Innehållet har tecken eller formatering som policyn för mallar inte tillåter.";

    132008 FixRequest, _ sync, from PYWA;
    en "Parameter's value not valid", "A value for one of the template's parameters is not allowed there.";
    de "Wert eines Parameters ungültig", "Ein Wert für einen Parameter der Vorlage ist dort nicht erlaubt.";
    sv "Ogiltigt värde för en parameter", "Ett värde för en av mallens parametrar är inte tillåtet där.";

    132012 FixRequest, 400 sync, from ERRORS;
    en "Parameter of the wrong form", "A value does not have the form that the template expects, such as text where an image belongs.";
    de "Parameter in falscher Form", "Ein Wert hat nicht die Form, die die Vorlage erwartet, etwa Text statt eines Bildes.";
    sv "Parameter i fel form", "Ett värde har inte den form som mallen väntar sig, till exempel text i stället för en bild.";

    132015 WaitAndImprove, 400 both, from ERRORS;
    en "Template paused", "The template is paused because of its low quality; wait until the pause ends, or edit it.";
    de "Vorlage pausiert", "Die Vorlage ist wegen geringer Qualität pausiert; warten Sie das Ende der Pause ab, oder bearbeiten Sie die Vorlage.";
    sv "Mallen är pausad", "Mallen är pausad för låg kvalitet; vänta tills pausen är över, eller ändra mallen.";

    132016 Never, 400 both, from ERRORS;
    en "Template disabled", "The template is disabled for good because of its low quality; create another one.";
    de "Vorlage deaktiviert", "Die Vorlage ist wegen geringer Qualität dauerhaft deaktiviert; legen Sie eine andere an.";
    sv "Mallen är inaktiverad", "Mallen är inaktiverad för gott för låg kvalitet; skapa en annan.";

    132018 FixRequest, 400 sync, from CHANGELOG;
    en "Values do not pass validation", "The template's parameters and the values in the request do not fit. A template of Direct Send that is sent as an ordinary one gets this answer too.";
    de "Werte bestehen die Prüfung nicht", "Die Parameter der Vorlage und die Werte der Anfrage passen nicht zusammen. Auch eine Direct-Send-Vorlage, die wie eine gewöhnliche gesendet wird, erhält diese Antwort.";
    sv "Värdena klarar inte kontrollen", "Mallens parametrar och anropets värden passar inte ihop. En Direct Send-mall som skickas som en vanlig får också det svaret.";

    132021 FixRequest, _ async, from DIRECT_SEND;
    en "Name for Direct Send is taken", "Another template of the account has the name that the message gives to its own.";
    de "Name für Direct Send vergeben", "Eine andere Vorlage des Kontos hat den Namen, den die Nachricht ihrer eigenen gibt.";
    sv "Namnet för Direct Send är upptaget", "En annan mall i kontot har det namn som meddelandet ger sin egen.";

    132068 FixFlow, 400 both, from ERRORS;
    en "Flow blocked", "The platform has blocked the message's Flow, so the message cannot be sent.";
    de "Flow blockiert", "Die Plattform hat den Flow der Nachricht blockiert; die Nachricht lässt sich nicht senden.";
    sv "Blockerat Flow", "Plattformen har blockerat meddelandets Flow, så meddelandet kan inte skickas.";

    132069 WaitAndImprove, 400 both, from ERRORS;
    en "Flow throttled", "The platform throttles the message's Flow, and it was sent ten times within the last hour.";
    de "Flow gedrosselt", "Die Plattform drosselt den Flow der Nachricht, und er wurde in der letzten Stunde zehnmal gesendet.";
    sv "Begränsat Flow", "Plattformen begränsar hur ofta meddelandets Flow skickas, och det har skickats tio gånger den senaste timmen.";

    134100 FixRequest, 400 sync, from ERRORS;
    en "Marketing templates only", "The Marketing Messages API does not take templates of another category.";
    de "Nur Marketingvorlagen", "Vorlagen anderer Kategorien nimmt die Marketing Messages API nicht an.";
    sv "Bara marknadsföringsmallar", "Marketing Messages API tar inte emot mallar i andra kategorier.";

    134101 Wait, 400 sync, from ERRORS;
    en "Template not ready yet", "The template is still on its way to the Marketing Messages API; that takes up to ten minutes.";
    de "Vorlage noch nicht bereit", "Die Vorlage wird noch mit der Marketing Messages API abgeglichen; das dauert bis zu zehn Minuten.";
    sv "Mallen är inte redo än", "Mallen synkroniseras fortfarande med Marketing Messages API; det tar upp till tio minuter.";

    134102 FixAccount, 500 sync, from ERRORS;
    en "Template not usable", "The Marketing Messages API cannot use this template.";
    de "Vorlage nicht verwendbar", "Die Marketing Messages API kann diese Vorlage nicht verwenden.";
    sv "Mallen kan inte användas", "Marketing Messages API kan inte använda mallen.";
}
