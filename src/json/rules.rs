//! What can be wrong with a JSON text before anyone asks what it means.

use crate::sources::RFC8259;

crate::rules! {
    /// A payload that is not JSON is refused before anything in it is looked at. The place is where the text stops
    /// being JSON: often a comma too many or a quotation mark too few just before it.
    Error SYNTAX = "json/syntax", Documented, [documented 100], from [&RFC8259];
    en "Not JSON", "The text is not valid JSON from line {line}, column {column} on.";
    de "Kein JSON", "Der Text ist ab Zeile {line}, Spalte {column} kein gültiges JSON.",
        why "Ein Payload, der kein JSON ist, wird abgelehnt, bevor irgendetwas darin geprüft wird. Die Stelle zeigt, wo der Text aufhört, JSON zu sein: oft steht kurz davor ein Komma zu viel oder fehlt ein Anführungszeichen.";
    sv "Inte JSON", "Texten är inte giltig JSON från rad {line}, kolumn {column}.",
        why "En payload som inte är JSON avvisas innan något i den granskas. Platsen visar var texten slutar vara JSON: ofta står ett komma för mycket eller saknas ett citattecken strax före.";

    /// The reader stops at a size that no template or message comes near, so that hostile input costs little.
    Error TOO_LARGE = "json/too-large", Advice, [], from [&RFC8259];
    en "Text too large", "The text is larger than {limit} bytes and was not read.";
    de "Text zu groß", "Der Text ist größer als {limit} Byte und wurde nicht gelesen.",
        why "Der Leser hört bei einer Größe auf, an die keine Vorlage und keine Nachricht heranreicht, damit böswillige Eingaben wenig kosten.";
    sv "För stor text", "Texten är större än {limit} byte och lästes inte.",
        why "Läsaren slutar vid en storlek som ingen mall och inget meddelande kommer i närheten av, så att fientlig indata kostar lite.";

    /// No payload of the platform nests this deep. What lies deeper was not read, so nothing is said about it.
    Error TOO_DEEP = "json/too-deep", Advice, [], from [&RFC8259];
    en "Nested too deeply", "This value lies more than {limit} levels deep and was not read.";
    de "Zu tief verschachtelt", "Dieser Wert liegt tiefer als {limit} Ebenen und wurde nicht gelesen.",
        why "Kein Payload der Plattform ist so tief verschachtelt. Was tiefer liegt, wurde nicht gelesen, und darüber wird auch nichts ausgesagt.";
    sv "För djupt nästlat", "Värdet ligger djupare än {limit} nivåer och lästes inte.",
        why "Ingen payload på plattformen är så djupt nästlad. Det som ligger djupare lästes inte, och om det sägs ingenting.";

    /// Which of two fields with one name counts is up to each parser; most take the last. What one program checks,
    /// another then sends.
    Warning DUPLICATE_MEMBER = "json/duplicate-member", Documented, [], from [&RFC8259];
    en "Field given twice", "The field {name} stands more than once in this object; only the last one counts.";
    de "Feld doppelt vorhanden", "Das Feld {name} steht mehrfach in diesem Objekt; nur das letzte zählt.",
        why "Welches von zwei gleichnamigen Feldern zählt, entscheidet jeder Parser selbst, meist ist es das letzte. Was ein Programm prüft, ist dann nicht das, was ein anderes sendet.";
    sv "Dubbelt fält", "Fältet {name} står mer än en gång i objektet; bara den sista räknas.",
        why "Vilket av två fält med samma namn som räknas avgör varje tolk, oftast är det den sista. Det ett program granskar är då inte det som ett annat skickar.";

    /// Half of a surrogate pair is no character: it cannot be written as UTF-8, and what arrives in its place differs
    /// from program to program. It usually comes from text that was cut in the middle of an emoji.
    Warning LONE_SURROGATE = "json/lone-surrogate", Documented, [], from [&RFC8259];
    en "Half a character", "The text holds half of a character pair, which cannot be sent; it is read as U+FFFD.";
    de "Halbes Zeichen", "Der Text enthält ein halbes Zeichenpaar, das sich nicht senden lässt; es wird als U+FFFD gelesen.",
        why "Die Hälfte eines Surrogatpaars ist kein Zeichen: Sie lässt sich nicht als UTF-8 schreiben, und was stattdessen ankommt, ist von Programm zu Programm verschieden. Meist wurde ein Text mitten in einem Emoji abgeschnitten.";
    sv "Ett halvt tecken", "Texten innehåller ett halvt teckenpar som inte kan skickas; det läses som U+FFFD.",
        why "Hälften av ett surrogatpar är inget tecken: det kan inte skrivas som UTF-8, och vad som kommer fram i stället skiljer sig mellan program. Oftast har en text klippts mitt i en emoji.";
}
