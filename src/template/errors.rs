//! What the platform answers when a template is created or edited, in words. Cold: never in the wasm file.

/// Whether the same call can succeed when it is made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Not before the template is changed.
    ChangeTemplate,
    /// Not before the account is changed.
    ChangeAccount,
    /// After a while.
    Later,
}

impl Retry {
    /// In en, de and sv.
    pub fn words(self) -> [&'static str; 3] {
        match self {
            Retry::ChangeTemplate => [
                "A retry does not help: change the template.",
                "Ein erneuter Versuch hilft nicht: Ändern Sie die Vorlage.",
                "Ett nytt försök hjälper inte: ändra mallen.",
            ],
            Retry::ChangeAccount => [
                "A retry does not help: change something in the account first.",
                "Ein erneuter Versuch hilft nicht: Zuerst muss sich etwas am Konto ändern.",
                "Ett nytt försök hjälper inte: något i kontot måste ändras först.",
            ],
            Retry::Later => {
                ["A later retry can succeed.", "Ein späterer Versuch kann gelingen.", "Ett senare försök kan lyckas."]
            }
        }
    }
}

/// An error of the platform.
pub struct PlatformError {
    /// Its code.
    pub code: u32,
    /// Its subcode.
    pub subcode: Option<u32>,
    /// A few words in en, de and sv.
    pub title: [&'static str; 3],
    /// What it means, in en, de and sv.
    pub meaning: [&'static str; 3],
    /// Whether a retry helps.
    pub retry: Retry,
}

macro_rules! errors {
    ($($code:literal $(/ $subcode:literal)? $retry:ident
        en $en:literal, $en_means:literal; de $de:literal, $de_means:literal; sv $sv:literal, $sv_means:literal;)+) => {
        &[$(PlatformError {
            code: $code,
            subcode: errors!(@ $($subcode)?),
            title: [$en, $de, $sv],
            meaning: [$en_means, $de_means, $sv_means],
            retry: Retry::$retry,
        }),+]
    };
    (@ $subcode:literal) => { Some($subcode) };
    (@) => { None };
}

/// The errors that creating or editing a template meets.
pub static ERRORS: &[PlatformError] = errors! {
    100 ChangeTemplate
    en "Invalid parameter", "A field is misspelt, missing, of the wrong type, too long, or not allowed where it stands.";
    de "Ungültiger Parameter", "Ein Feld ist falsch geschrieben, fehlt, hat den falschen Typ, ist zu lang oder an dieser Stelle nicht erlaubt.";
    sv "Ogiltig parameter", "Ett fält är felstavat, saknas, har fel typ, är för långt eller är inte tillåtet där det står.";

    100/2388019 ChangeAccount
    en "Too many templates", "The account holds as many templates as it may; delete unused ones or verify the business.";
    de "Zu viele Vorlagen", "Das Konto hat so viele Vorlagen, wie es haben darf; löschen Sie unbenutzte oder verifizieren Sie das Unternehmen.";
    sv "För många mallar", "Kontot har så många mallar som det får ha; ta bort oanvända eller verifiera företaget.";

    100/2388023 Later
    en "Name is being deleted", "A template of this name and language is being deleted; the name of an approved one stays blocked for 30 days.";
    de "Name wird gelöscht", "Eine Vorlage mit diesem Namen und dieser Sprache wird gerade gelöscht; der Name einer genehmigten bleibt 30 Tage gesperrt.";
    sv "Namnet håller på att tas bort", "En mall med detta namn och språk håller på att tas bort; namnet på en godkänd mall är spärrat i 30 dagar.";

    100/2388024 ChangeTemplate
    en "Template exists already", "A template of this name and language exists; edit it, or use another name.";
    de "Vorlage besteht bereits", "Eine Vorlage mit diesem Namen und dieser Sprache besteht bereits; bearbeiten Sie diese oder wählen Sie einen anderen Namen.";
    sv "Mallen finns redan", "Det finns en mall med detta namn och språk; ändra den eller välj ett annat namn.";

    100/2388039 Later
    en "Template is in review", "The template cannot be edited while it is being reviewed.";
    de "Vorlage wird geprüft", "Die Vorlage lässt sich nicht bearbeiten, solange sie geprüft wird.";
    sv "Mallen granskas", "Mallen kan inte ändras medan den granskas.";

    100/2388040 ChangeTemplate
    en "Text too long", "A text of the template has more characters than its place allows.";
    de "Text zu lang", "Ein Text der Vorlage hat mehr Zeichen, als an seiner Stelle erlaubt sind.";
    sv "För lång text", "En text i mallen har fler tecken än vad som är tillåtet där.";

    100/2388042 ChangeTemplate
    en "Unexpected field", "A component has a field that it may not have, such as text in the body of an authentication template.";
    de "Unerwartetes Feld", "Eine Komponente hat ein Feld, das sie nicht haben darf, etwa text im Haupttext einer Authentifizierungsvorlage.";
    sv "Oväntat fält", "En komponent har ett fält som den inte får ha, till exempel text i brödtexten i en autentiseringsmall.";

    100/2388043 ChangeTemplate
    en "Field missing", "A component lacks a field that it must have, most often the sample values.";
    de "Feld fehlt", "Einer Komponente fehlt ein Pflichtfeld, meist sind es die Beispielwerte.";
    sv "Fält saknas", "En komponent saknar ett obligatoriskt fält, oftast exempelvärdena.";

    100/2388047 ChangeTemplate
    en "Format of the header or the body", "The platform's pages use this subcode for the header; it was seen for bodies with only parameters, three or more line breaks in a row, or more than ten emojis.";
    de "Format der Kopfzeile oder des Haupttexts", "Die Seiten der Plattform verwenden diesen Subcode für die Kopfzeile; beobachtet wurde er bei Haupttexten mit nur Parametern, mit drei oder mehr Zeilenumbrüchen hintereinander oder mit mehr als zehn Emojis.";
    sv "Sidhuvudets eller brödtextens format", "Plattformens sidor använder underkoden för sidhuvudet; den har setts för brödtexter med bara parametrar, tre eller fler radbrytningar i rad eller fler än tio emojier.";

    100/2388060 ChangeTemplate
    en "Format of a button", "A button's label holds a parameter, a line break, an emoji or formatting marks.";
    de "Format einer Schaltfläche", "Die Beschriftung einer Schaltfläche enthält einen Parameter, einen Zeilenumbruch, ein Emoji oder Formatierungszeichen.";
    sv "En knapps format", "En knapptext innehåller en parameter, en radbrytning, en emoji eller formateringstecken.";

    100/2388072 ChangeTemplate
    en "Format of the body or the header", "The platform's pages use this subcode for the body; it was seen for headers with line breaks, formatting, emojis or asterisks.";
    de "Format des Haupttexts oder der Kopfzeile", "Die Seiten der Plattform verwenden diesen Subcode für den Haupttext; beobachtet wurde er bei Kopfzeilen mit Umbrüchen, Formatierung, Emojis oder Sternchen.";
    sv "Brödtextens eller sidhuvudets format", "Plattformens sidor använder underkoden för brödtexten; den har setts för sidhuvuden med radbrytningar, formatering, emojier eller asterisker.";

    100/2388073 ChangeTemplate
    en "Format of the footer", "The footer holds something that a footer may not hold, such as a parameter.";
    de "Format der Fußzeile", "Die Fußzeile enthält etwas, das dort nicht stehen darf, etwa einen Parameter.";
    sv "Sidfotens format", "Sidfoten innehåller något som inte får stå där, till exempel en parameter.";

    100/2388081 ChangeTemplate
    en "Link to WhatsApp", "A button's URL leads to WhatsApp itself.";
    de "Link zu WhatsApp", "Die URL einer Schaltfläche führt zu WhatsApp selbst.";
    sv "Länk till WhatsApp", "En knapps URL leder till WhatsApp självt.";

    100/2388153 ChangeTemplate
    en "Label cannot be set", "The label of this type of button is fixed.";
    de "Beschriftung nicht wählbar", "Die Beschriftung dieses Schaltflächentyps steht fest.";
    sv "Knapptexten kan inte väljas", "Texten på denna knapptyp ligger fast.";

    10/2388185 ChangeAccount
    en "No permission for authentication templates", "The account may not create this template; it is usually a business that is not verified and wants to send one-time codes.";
    de "Keine Berechtigung für Authentifizierungsvorlagen", "Das Konto darf diese Vorlage nicht anlegen; meist ist das Unternehmen nicht verifiziert und möchte Einmalcodes senden.";
    sv "Ingen behörighet för autentiseringsmallar", "Kontot får inte skapa mallen; oftast är företaget inte verifierat och vill skicka engångskoder.";

    100/2388273 ChangeTemplate
    en "Media sample refused", "The sample of a media header is no handle of an upload, most often an address.";
    de "Medienbeispiel abgelehnt", "Das Beispiel einer Medien-Kopfzeile ist kein Handle eines Uploads, meist ist es eine Adresse.";
    sv "Medieexempel avvisat", "Exemplet i ett sidhuvud med media är inget uppladdningshandtag, oftast är det en adress.";

    100/2388293 ChangeTemplate
    en "Too many parameters for the text", "The body has too many parameters for its number of words.";
    de "Zu viele Parameter für den Text", "Der Haupttext hat zu viele Parameter für die Zahl seiner Wörter.";
    sv "För många parametrar för texten", "Brödtexten har för många parametrar för sitt antal ord.";

    100/2388299 ChangeTemplate
    en "Parameter at the edge", "The body begins or ends with a parameter.";
    de "Parameter am Rand", "Der Haupttext beginnt oder endet mit einem Parameter.";
    sv "Parameter i kanten", "Brödtexten börjar eller slutar med en parameter.";

    192 ChangeTemplate
    en "Not a phone number", "The phone number of a button is no valid number in international form.";
    de "Keine Telefonnummer", "Die Telefonnummer einer Schaltfläche ist keine gültige Nummer in internationaler Form.";
    sv "Inget telefonnummer", "Knappens telefonnummer är inte ett giltigt nummer i internationell form.";

    4 Later
    en "Too many calls", "The app has reached its rate limit.";
    de "Zu viele Aufrufe", "Die App hat ihr Aufruflimit erreicht.";
    sv "För många anrop", "Appen har nått sin gräns för antal anrop.";

    80007 Later
    en "Too many calls for the account", "The account has reached its rate limit; at most 100 templates can be created in an hour.";
    de "Zu viele Aufrufe für das Konto", "Das Konto hat sein Limit erreicht; in einer Stunde lassen sich höchstens 100 Vorlagen anlegen.";
    sv "För många anrop för kontot", "Kontot har nått sin gräns; högst 100 mallar kan skapas på en timme.";

    190 ChangeAccount
    en "Access token not valid", "The access token has expired or was withdrawn.";
    de "Zugriffstoken ungültig", "Das Zugriffstoken ist abgelaufen oder wurde entzogen.";
    sv "Ogiltig åtkomsttoken", "Åtkomsttoken har gått ut eller dragits in.";

    200 ChangeAccount
    en "Permission missing", "The app may not do this for the account.";
    de "Berechtigung fehlt", "Die App darf dies für das Konto nicht tun.";
    sv "Behörighet saknas", "Appen får inte göra detta för kontot.";

    803 ChangeAccount
    en "Account not found", "The id of the account is wrong, or the app may not see it.";
    de "Konto nicht gefunden", "Die Kennung des Kontos ist falsch, oder die App darf es nicht sehen.";
    sv "Kontot hittas inte", "Kontots id är fel, eller så får appen inte se det.";

    2 Later
    en "Service unavailable", "The platform could not answer for the moment.";
    de "Dienst nicht verfügbar", "Die Plattform konnte im Augenblick nicht antworten.";
    sv "Tjänsten är inte tillgänglig", "Plattformen kunde inte svara just då.";
};
