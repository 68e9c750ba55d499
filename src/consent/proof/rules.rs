//! What can be wrong with hashes and with what is kept as evidence.

use crate::sources::*;

crate::rules! {
    /// The hash shows that the notice kept is the one that the person saw. It is made over the text alone, in Unicode's
    /// composed form (NFC) and UTF-8. Where it does not fit, either of the two was changed later and neither proves
    /// anything.
    Error | Warning NOTICE_HASH_MISMATCH = "consent/notice-hash-mismatch", Advice, [], from [&ISO_27560, &RECEIPT_HASH];
    en "Notice does not fit its hash", "The notice does not match its hash in the record.";
    de "Einwilligungstext passt nicht zu seinem Hash", "Der Einwilligungstext passt nicht zu seinem Hash im Nachweis.",
        why "Der Hash zeigt, dass der aufbewahrte Einwilligungstext der ist, den die Person gesehen hat. Er wird über den Text allein gebildet, in zusammengesetzter Unicode-Form (NFC) und UTF-8. Passt er nicht, wurde eines von beiden später geändert, und keines beweist mehr etwas.";
    sv "Samtyckestexten stämmer inte med sin hash", "Samtyckestexten stämmer inte med sin hash i posten.",
        why "Hashen visar att den sparade samtyckestexten är den som personen såg. Den beräknas på enbart texten, i Unicodes sammansatta form (NFC) och UTF-8. Stämmer den inte har något av dem ändrats i efterhand, och inget av dem bevisar längre något.";

    /// The hash covers the whole record in the form of RFC 8785, without the hash itself and the signature. Where it does
    /// not fit, something was changed after the record was sealed: look for the version that was sealed.
    Error | Warning RECORD_HASH_MISMATCH = "consent/record-hash-mismatch", Advice, [], from [&RFC8785, &ISO_27560];
    en "Record does not fit its hash", "The record does not match its hash in integrity.hash.";
    de "Nachweis passt nicht zu seinem Hash", "Der Nachweis passt nicht zu seinem Hash in integrity.hash.",
        why "Der Hash deckt den ganzen Nachweis in der Form von RFC 8785 ab, ohne den Hash selbst und die Signatur. Passt er nicht, wurde nach dem Versiegeln etwas geändert: Suchen Sie die versiegelte Fassung.";
    sv "Posten stämmer inte med sin hash", "Posten stämmer inte med sin hash i integrity.hash.",
        why "Hashen täcker hela posten i den form som RFC 8785 ger, utan själva hashen och signaturen. Stämmer den inte har något ändrats efter förseglingen: leta upp den version som förseglades.";

    /// Each record holds the hash of the one before it, so that none can be left out or slipped in later. A first record
    /// has null there.
    Error CHAIN_BROKEN = "consent/chain-broken", Advice, [], from [&GOVSTACK, &RFC8785];
    en "Chain of records broken", "The field integrity.prev is not the hash of the record before.";
    de "Kette der Nachweise unterbrochen", "Das Feld integrity.prev ist nicht der Hash des vorigen Nachweises.",
        why "Jeder Nachweis enthält den Hash des vorhergehenden, damit keiner nachträglich fehlen oder hinzukommen kann. Beim ersten steht dort null.";
    sv "Kedjan av poster är bruten", "Fältet integrity.prev är inte hashen av posten före.",
        why "Varje post innehåller hashen av den föregående, så att ingen kan tas bort eller läggas till i efterhand. I den första står null där.";

    /// All phone numbers of the world can be hashed in hours and compared, so a hash without a key hides no number: it is
    /// personal data as plain as the number. Use HMAC-SHA-256 with a key that is kept elsewhere.
    Warning PHONE_HASH_UNKEYED = "consent/phone-hash-unkeyed", Advice, [], from [&FIDES];
    en "Phone number hashed without a key", "The phone number is hashed without a key, which hides nothing.";
    de "Telefonnummer ohne Schlüssel gehasht", "Die Telefonnummer ist ohne Schlüssel gehasht, was nichts verbirgt.",
        why "Sämtliche Telefonnummern der Welt lassen sich in Stunden hashen und vergleichen; ein Hash ohne Schlüssel verbirgt also keine Nummer und ist so personenbezogen wie sie selbst. Verwenden Sie HMAC-SHA-256 mit einem Schlüssel, der anderswo liegt.";
    sv "Telefonnumret är hashat utan nyckel", "Telefonnumret är hashat utan nyckel, vilket inte döljer något.",
        why "Alla telefonnummer i världen går att hasha och jämföra på några timmar, så en hash utan nyckel döljer inget nummer: den är lika mycket en personuppgift som numret. Använd HMAC-SHA-256 med en nyckel som förvaras någon annanstans.";

    /// An address adds little: the Italian authority does not count it as proof, and data protection asks for no more than
    /// is needed. Cut off its last part, or keep a keyed hash, which still shows that grant and confirmation came from one
    /// place.
    Info FULL_IP_KEPT = "consent/full-ip-kept", Advice, [], from [&FIDES, &LISTMONK, &IT_GARANTE];
    en "Full IP address kept", "Instead of the full IP address a shortened one or a keyed hash is enough.";
    de "Vollständige IP-Adresse gespeichert", "Statt der vollen IP-Adresse genügt eine gekürzte oder ein Hash mit Schlüssel.",
        why "Eine Adresse bringt wenig: Die italienische Aufsicht lässt sie nicht als Beweis gelten, und Datenschutz heißt, nicht mehr zu speichern als nötig. Kürzen Sie ihren letzten Teil oder speichern Sie einen Hash mit Schlüssel, der weiterhin zeigt, dass Erteilung und Bestätigung von einem Ort kamen.";
    sv "Fullständig IP-adress sparad", "I stället för hela IP-adressen räcker en förkortad eller en nyckelad hash.",
        why "En adress tillför lite: den italienska tillsynsmyndigheten godtar den inte som bevis, och dataskydd innebär att inte spara mer än vad som behövs. Klipp bort sista delen eller spara en nyckelad hash, som fortfarande visar att medgivande och bekräftelse kom från samma plats.";

    /// Whoever reads the token could have confirmed in the person's place, which weakens the proof. Its SHA-256 shows just
    /// as well which link was followed.
    Info TOKEN_IN_CLEAR = "consent/token-in-clear", Advice, [], from [&OWN_FORMAT];
    en "Confirmation token in clear", "Instead of the confirmation token its SHA-256 is enough.";
    de "Bestätigungstoken im Klartext", "Statt des Bestätigungstokens genügt sein SHA-256-Wert.",
        why "Wer das Token lesen kann, hätte anstelle der Person bestätigen können; das schwächt den Beweis. Der SHA-256-Wert zeigt ebenso gut, welchem Link gefolgt wurde.";
    sv "Bekräftelsetoken i klartext", "I stället för bekräftelsetoken räcker dess SHA-256.",
        why "Den som kan läsa token kunde ha bekräftat i personens ställe, vilket försvagar beviset. Dess SHA-256 visar lika väl vilken länk som följdes.";

    /// Two different texts with one SHA-1 can be made, so such a hash no longer shows that nothing was changed. It is not
    /// recomputed here; seal the record again with SHA-256.
    Warning WEAK_HASH = "consent/weak-hash", Advice, [], from [&GOVSTACK];
    en "SHA-1 in use", "SHA-1 proves too little; use sha-256.";
    de "SHA-1 verwendet", "SHA-1 beweist zu wenig; verwenden Sie sha-256.",
        why "Zwei verschiedene Texte mit demselben SHA-1-Wert lassen sich herstellen; ein solcher Hash zeigt also nicht mehr, dass nichts geändert wurde. Er wird hier nicht nachgerechnet; versiegeln Sie den Nachweis neu mit SHA-256.";
    sv "SHA-1 används", "SHA-1 bevisar för lite; använd sha-256.",
        why "Det går att framställa två olika texter med samma SHA-1, så en sådan hash visar inte längre att inget har ändrats. Den räknas inte om här; försegla posten på nytt med SHA-256.";

    /// A hash whose algorithm is not known cannot be checked, by this program or by a court's expert.
    Error HASH_ALGORITHM_UNKNOWN = "consent/hash-algorithm-unknown", Advice, [], from [&OWN_FORMAT, &OWN_CHECKS];
    en "Unknown hash algorithm", "The field integrity.alg must be one of: {allowed}.";
    de "Unbekannter Hash-Algorithmus", "Das Feld integrity.alg muss eines dieser Wörter enthalten: {allowed}.",
        why "Ein Hash, dessen Algorithmus unbekannt ist, lässt sich nicht prüfen, weder von diesem Programm noch von einer Sachverständigen vor Gericht.";
    sv "Okänd hashalgoritm", "Fältet integrity.alg måste vara något av: {allowed}.",
        why "En hash vars algoritm är okänd går inte att kontrollera, varken av det här programmet eller av en sakkunnig inför domstol.";
}
