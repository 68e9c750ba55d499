//! Creating and editing templates.

errors! {
    192 ChangeTemplate, _ sync, from OBSERVED_PHONE;
    en "Not a phone number", "A button dials a number that is not valid in international form.";
    de "Keine Telefonnummer", "Eine Schaltfläche wählt eine Nummer, die in internationaler Form nicht gültig ist.";
    sv "Inget telefonnummer", "En knapp ringer ett nummer som inte är giltigt i internationell form.";

    100/2388019 FixAccount, 400 sync, from ERRORS;
    en "Too many templates", "The account holds as many templates as it may; delete unused ones or verify the business.";
    de "Zu viele Vorlagen", "Das Konto hat so viele Vorlagen, wie es haben darf; löschen Sie unbenutzte oder verifizieren Sie das Unternehmen.";
    sv "För många mallar", "Kontot har så många mallar som det får ha; ta bort oanvända eller verifiera företaget.";

    100/2388023 Wait, 400 sync, from OBSERVED_SUBCODE;
    en "Name is being deleted", "A template of this name and language is being deleted; the name of an approved one stays blocked for 30 days.";
    de "Name wird gelöscht", "Eine Vorlage mit diesem Namen und dieser Sprache wird gerade gelöscht; der Name einer genehmigten bleibt 30 Tage gesperrt.";
    sv "Namnet håller på att tas bort", "En mall med detta namn och språk håller på att tas bort; namnet på en godkänd mall är spärrat i 30 dagar.";

    100/2388024 ChangeTemplate, 400 sync, from OBSERVED_SUBCODE;
    en "Template exists already", "A template of this name and language exists; edit it, or use another name.";
    de "Vorlage besteht bereits", "Eine Vorlage mit diesem Namen und dieser Sprache besteht bereits; bearbeiten Sie diese oder wählen Sie einen anderen Namen.";
    sv "Mallen finns redan", "Det finns en mall med detta namn och språk; ändra den eller välj ett annat namn.";

    100/2388039 Wait, 400 sync, from ERRORS;
    en "Template is in review", "The template cannot be edited while it is being reviewed.";
    de "Vorlage wird geprüft", "Die Vorlage lässt sich nicht bearbeiten, solange sie geprüft wird.";
    sv "Mallen granskas", "Mallen kan inte ändras medan den granskas.";

    100/2388040 ChangeTemplate, 400 sync, from ERRORS;
    en "Text too long", "A text of the template has more characters than its place allows.";
    de "Text zu lang", "Ein Text der Vorlage hat mehr Zeichen, als an seiner Stelle erlaubt sind.";
    sv "För lång text", "En text i mallen har fler tecken än vad som är tillåtet där.";

    100/2388042 ChangeTemplate, 400 sync, from OBSERVED_SUBCODE;
    en "Unexpected field", "A component has a field that it may not have, such as text in the body of an authentication template.";
    de "Unerwartetes Feld", "Eine Komponente hat ein Feld, das sie nicht haben darf, etwa text im Haupttext einer Authentifizierungsvorlage.";
    sv "Oväntat fält", "En komponent har ett fält som den inte får ha, till exempel text i brödtexten i en autentiseringsmall.";

    100/2388043 ChangeTemplate, 400 sync, from OBSERVED_SUBCODE;
    en "Field missing", "A component lacks a field that it must have, most often the sample values.";
    de "Feld fehlt", "Einer Komponente fehlt ein Pflichtfeld, meist sind es die Beispielwerte.";
    sv "Fält saknas", "En komponent saknar ett obligatoriskt fält, oftast exempelvärdena.";

    100/2388047 ChangeTemplate, 400 sync, from ERRORS;
    en "Format of the header or the body", "The platform's pages use this subcode for the header; it was seen for bodies with only parameters, three or more line breaks in a row, or more than ten emojis.";
    de "Format der Kopfzeile oder des Haupttexts", "Die Seiten der Plattform verwenden diesen Subcode für die Kopfzeile; beobachtet wurde er bei Haupttexten mit nur Parametern, mit drei oder mehr Zeilenumbrüchen hintereinander oder mit mehr als zehn Emojis.";
    sv "Sidhuvudets eller brödtextens format", "Plattformens sidor använder underkoden för sidhuvudet; den har setts för brödtexter med bara parametrar, tre eller fler radbrytningar i rad eller fler än tio emojier.";

    100/2388060 ChangeTemplate, 400 sync, from OBSERVED_SUBCODE;
    en "Format of a button", "A button's label holds a parameter, a line break, an emoji or formatting marks.";
    de "Format einer Schaltfläche", "Die Beschriftung einer Schaltfläche enthält einen Parameter, einen Zeilenumbruch, ein Emoji oder Formatierungszeichen.";
    sv "En knapps format", "En knapptext innehåller en parameter, en radbrytning, en emoji eller formateringstecken.";

    100/2388072 ChangeTemplate, 400 sync, from ERRORS;
    en "Format of the body or the header", "The platform's pages use this subcode for the body; it was seen for headers with line breaks, formatting, emojis or asterisks.";
    de "Format des Haupttexts oder der Kopfzeile", "Die Seiten der Plattform verwenden diesen Subcode für den Haupttext; beobachtet wurde er bei Kopfzeilen mit Umbrüchen, Formatierung, Emojis oder Sternchen.";
    sv "Brödtextens eller sidhuvudets format", "Plattformens sidor använder underkoden för brödtexten; den har setts för sidhuvuden med radbrytningar, formatering, emojier eller asterisker.";

    100/2388073 ChangeTemplate, 400 sync, from ERRORS;
    en "Format of the footer", "The footer holds something that a footer may not hold, such as a parameter.";
    de "Format der Fußzeile", "Die Fußzeile enthält etwas, das dort nicht stehen darf, etwa einen Parameter.";
    sv "Sidfotens format", "Sidfoten innehåller något som inte får stå där, till exempel en parameter.";

    100/2388081 ChangeTemplate, 400 sync, from OBSERVED_SUBCODE;
    en "Link to WhatsApp", "A button's URL leads to WhatsApp itself.";
    de "Link zu WhatsApp", "Die URL einer Schaltfläche führt zu WhatsApp selbst.";
    sv "Länk till WhatsApp", "En knapps URL leder till WhatsApp självt.";

    100/2388153 ChangeTemplate, 400 sync, from OBSERVED_SUBCODE;
    en "Label cannot be set", "The label of this type of button is fixed.";
    de "Beschriftung nicht wählbar", "Die Beschriftung dieses Schaltflächentyps steht fest.";
    sv "Knapptexten kan inte väljas", "Texten på denna knapptyp ligger fast.";

    10/2388185 FixAccount, _ sync, from OBSERVED_SUBCODE;
    en "No permission for authentication templates", "The account may not create this template; it is usually a business that is not verified and wants to send one-time codes.";
    de "Keine Berechtigung für Authentifizierungsvorlagen", "Das Konto darf diese Vorlage nicht anlegen; meist ist das Unternehmen nicht verifiziert und möchte Einmalcodes senden.";
    sv "Ingen behörighet för autentiseringsmallar", "Kontot får inte skapa mallen; oftast är företaget inte verifierat och vill skicka engångskoder.";

    100/2388273 ChangeTemplate, 400 sync, from OBSERVED_SUBCODE;
    en "Media sample refused", "The sample of a media header is no handle of an upload, most often an address.";
    de "Medienbeispiel abgelehnt", "Das Beispiel einer Medien-Kopfzeile ist kein Handle eines Uploads, meist ist es eine Adresse.";
    sv "Medieexempel avvisat", "Exemplet i ett sidhuvud med media är inget uppladdningshandtag, oftast är det en adress.";

    100/2388275 ChangeTemplate, 400 sync, from OBSERVED_SUBCODE;
    en "Too many buttons", "The template has more buttons than it may have; only one list of a third party says so, and no page confirms it.";
    de "Zu viele Schaltflächen", "Die Vorlage hat mehr Schaltflächen als erlaubt; das sagt nur eine Liste von Dritten, und keine Seite bestätigt es.";
    sv "För många knappar", "Mallen har fler knappar än den får ha; det säger bara en lista från tredje part, och ingen sida bekräftar det.";

    100/2388293 ChangeTemplate, 400 sync, from ERRORS;
    en "Too many parameters for the text", "The body has too many parameters for its number of words.";
    de "Zu viele Parameter für den Text", "Der Haupttext hat zu viele Parameter für die Zahl seiner Wörter.";
    sv "För många parametrar för texten", "Brödtexten har för många parametrar för sitt antal ord.";

    100/2388295 ChangeTemplate, 400 sync, from OBSERVED_SUBCODE;
    en "Media header not valid", "The template's media header is not right; only one list of a third party says so, and no page confirms it.";
    de "Medien-Kopfzeile ungültig", "Die Medien-Kopfzeile der Vorlage stimmt nicht; das sagt nur eine Liste von Dritten, und keine Seite bestätigt es.";
    sv "Ogiltigt sidhuvud med media", "Mallens sidhuvud med media är fel; det säger bara en lista från tredje part, och ingen sida bekräftar det.";

    100/2388299 ChangeTemplate, 400 sync, from ERRORS;
    en "Parameter at the edge", "The body begins or ends with a parameter.";
    de "Parameter am Rand", "Der Haupttext beginnt oder endet mit einem Parameter.";
    sv "Parameter i kanten", "Brödtexten börjar eller slutar med en parameter.";
}
