//! What a text that asks for consent says, and what it should not say.

use crate::sources::*;

crate::rules! {
    /// A person who agrees must know to whom. The platform asks for the name of the business in the opt-in, and so does
    /// the law on consent.
    Error BUSINESS_NAME = "wording/business-name-missing", Documented, [], from [&GETTING_OPT_IN, &GDPR_RECITAL_42, &CA_REQUEST];
    en "Name of the business not found", "The name of the business was not found in the text.",
        fix "Add the name";
    de "Name des Unternehmens nicht gefunden", "Der Name des Unternehmens wurde im Text nicht gefunden.",
        why "Wer einwilligt, muss wissen, wem gegenüber. Die Plattform verlangt den Namen des Unternehmens im Opt-in, ebenso das Recht der Einwilligung.",
        fix "Namen ergänzen";
    sv "Företagets namn hittades inte", "Företagets namn hittades inte i texten.",
        why "Den som samtycker måste veta till vem. Plattformen kräver företagets namn i opt-in-texten, och det gör också reglerna om samtycke.",
        fix "Lägg till namnet";

    /// In the United Kingdom consent is given for one kind of message, and South Africa's form lists the channel. The
    /// platform accepts a general opt-in since the end of 2024; a text that names WhatsApp still proves more.
    Error | Warning CHANNEL = "wording/channel-not-named", Law, [], from [&GB_ICO, &ZA_FORM, &GENERAL_OPT_IN];
    en "WhatsApp not found", "WhatsApp was not found in the text.", fix "Name the channel";
    de "WhatsApp nicht gefunden", "WhatsApp wurde im Text nicht gefunden.",
        why "Im Vereinigten Königreich gilt eine Einwilligung für eine Art von Nachrichten, und das Formular Südafrikas führt den Kanal auf. Die Plattform akzeptiert seit Ende 2024 ein allgemeines Opt-in; ein Text, der WhatsApp nennt, belegt trotzdem mehr.",
        fix "Kanal nennen";
    sv "WhatsApp hittades inte", "WhatsApp hittades inte i texten.",
        why "I Storbritannien ges samtycke till ett slags meddelanden, och Sydafrikas blankett anger kanalen. Plattformen godtar en allmän opt-in sedan slutet av 2024, men en text som nämner WhatsApp bevisar mer.",
        fix "Nämn kanalen";

    /// Consent is given for a purpose that the person knows. A text that only announces messages, or only those about an
    /// order, covers no marketing.
    Error | Warning PURPOSE = "wording/purpose-not-named", Law, [], from [&GDPR_RECITAL_42, &CA_REQUEST, &BR_LGPD, &IN_NOTICE];
    en "Marketing purpose not found", "No marketing purpose such as offers or news was found in the text.", fix "Name the purpose";
    de "Werbezweck nicht gefunden", "Im Text wurde kein Werbezweck wie Angebote oder Neuigkeiten gefunden.",
        why "Eine Einwilligung gilt für einen Zweck, den die Person kennt. Ein Text, der nur Nachrichten ankündigt oder nur solche zu einer Bestellung, deckt keine Werbung.",
        fix "Zweck nennen";
    sv "Marknadsföringsändamål hittades inte", "Inget marknadsföringsändamål som erbjudanden eller nyheter hittades i texten.",
        why "Samtycke ges till ett ändamål som personen känner till. En text som bara aviserar meddelanden, eller bara meddelanden om en order, täcker ingen marknadsföring.",
        fix "Ange ändamålet";

    /// Who agrees must be told, before agreeing, that consent can be withdrawn and how.
    Error | Warning WAY_OUT_MISSING = "wording/way-out-missing", Law, [], from [&ISO_27560, &CA_REQUEST, &IN_NOTICE];
    en "Way out not found", "No way to withdraw was found in the text, such as replying STOP.", fix "Say how to withdraw";
    de "Widerruf nicht gefunden", "Im Text wurde kein Weg zum Widerruf gefunden, etwa die Antwort STOP.",
        why "Wer einwilligt, muss vorher erfahren, dass und wie sich die Einwilligung widerrufen lässt.",
        fix "Weg zum Widerruf nennen";
    sv "Väg ut hittades inte", "Inget sätt att återkalla samtycket hittades i texten, till exempel att svara STOPP.",
        why "Den som samtycker ska få veta i förväg att samtycket kan återkallas och hur.",
        fix "Ange hur samtycket återkallas";

    /// Consent that a purchase depends on is not free. In the United States the text also has to say that it is no
    /// condition of a purchase.
    Error | Info TIED = "wording/tied-to-purchase", Law, [], from [&US_WRITTEN, &GB_ICO];
    en "Tied to a purchase", "Consent must not be a condition of a purchase, and in the United States the text has to say so.",
        fix "Say that it is no condition";
    de "An einen Kauf geknüpft", "Die Einwilligung darf keine Bedingung für einen Kauf sein, und in den USA muss der Text das auch sagen.",
        why "Eine Einwilligung, von der ein Kauf abhängt, ist nicht freiwillig. In den USA muss der Text zudem sagen, dass sie keine Bedingung für einen Kauf ist.",
        fix "Sagen, dass sie keine Bedingung ist";
    sv "Knutet till köp", "Samtycke får inte vara ett villkor för köp, och i USA ska texten också säga det.",
        why "Ett samtycke som ett köp hänger på är inte frivilligt. I USA ska texten dessutom säga att det inte är ett villkor för köp.",
        fix "Säg att det inte är ett villkor";

    /// Who knows how many messages will come is less surprised by them, and blocks the sender less often.
    Info FREQUENCY_MISSING = "wording/frequency-missing", Advice, [], from [&FREQUENCY];
    en "Frequency not found", "How often messages come was not found in the text.";
    de "Häufigkeit nicht gefunden", "Im Text wurde nicht gefunden, wie oft Nachrichten kommen.",
        why "Wer weiß, wie viele Nachrichten kommen, ist von ihnen weniger überrascht und blockiert den Absender seltener.";
    sv "Frekvens hittades inte", "Hur ofta meddelanden kommer hittades inte i texten.",
        why "Den som vet hur många meddelanden som kommer blir mindre överraskad av dem och blockerar avsändaren mer sällan.";

    /// Consent for others holds only for those that are named: \"our partners\" names nobody.
    Error | Warning PARTNERS = "wording/partners-unnamed", Law, [], from [&GB_LEADS, &IT_GARANTE];
    en "Partners without names", "Partners and third parties have to be named.";
    de "Partner ohne Namen", "Partner und Dritte müssen genannt werden.",
        why "Eine Einwilligung für andere gilt nur für die, die genannt sind: „unsere Partner“ nennt niemanden.";
    sv "Partner utan namn", "Partner och tredje part måste namnges.",
        why "Ett samtycke för andra gäller bara dem som namnges: ”våra partner” namnger ingen.";

    /// Consent is an act. Who does nothing, or overlooks a sentence, has not agreed.
    Error REVERSE = "wording/reverse-wording", Law, [], from [&GB_ICO, &CA_EXPRESS];
    en "Reverse wording", "A tick has to mean yes, never no.";
    de "Umgekehrte Formulierung", "Ein Häkchen muss Ja bedeuten, nie Nein.",
        why "Eine Einwilligung ist eine Handlung. Wer nichts tut oder einen Satz übersieht, hat nicht eingewilligt.";
    sv "Omvänd formulering", "Ett kryss ska betyda ja, aldrig nej.",
        why "Samtycke är en handling. Den som inget gör, eller missar en mening, har inte samtyckt.";

    /// In the United Kingdom each kind of message needs its own consent. Germany's highest court accepts one declaration
    /// for several channels; with a box for each, a person can still choose.
    Error | Warning CHANNELS_SHARE_BOX = "wording/channels-share-box", Law, [], from [&GB_ICO, &DE_BGH];
    en "Several channels in one box", "A channel besides WhatsApp should have a box of its own.";
    de "Mehrere Kanäle in einem Kästchen", "Ein Kanal neben WhatsApp sollte ein eigenes Kästchen haben.",
        why "Im Vereinigten Königreich braucht jede Art von Nachrichten eine eigene Einwilligung. Der Bundesgerichtshof akzeptiert eine Erklärung für mehrere Kanäle; mit je einem Kästchen lässt sich aber wählen.";
    sv "Flera kanaler i en ruta", "En kanal utöver WhatsApp bör ha en egen ruta.",
        why "I Storbritannien behöver varje slags meddelande ett eget samtycke. Tysklands högsta domstol godtar en förklaring för flera kanaler, men med en ruta för varje kan personen välja.";

    /// Words are known in English, German, Swedish, Spanish, French, Portuguese, Italian and Dutch. Of another language,
    /// and of a text of more than 8,192 bytes, nothing is said that was not found.
    Info NOT_READ = "wording/text-not-read", Advice, [], from [&OWN_REQUEST];
    en "Words not judged", "The text is too long, or in a language that is not read.";
    de "Wörter nicht beurteilt", "Der Text ist zu lang oder in einer Sprache, die nicht gelesen wird.",
        why "Wörter sind auf Deutsch, Englisch, Französisch, Italienisch, Niederländisch, Portugiesisch, Schwedisch und Spanisch bekannt. In einer anderen Sprache, und in einem Text von mehr als 8192 Bytes, wird nichts vermisst.";
    sv "Orden bedömdes inte", "Texten är för lång eller på ett språk som inte läses.",
        why "Ord är kända på engelska, franska, italienska, nederländska, portugisiska, spanska, svenska och tyska. På ett annat språk, och i en text på mer än 8192 byte, saknas ingenting.";
}
