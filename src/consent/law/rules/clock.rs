//! What time does to a consent by law, and how long a registry's answer and a withdrawal may take.

use crate::sources::*;

crate::rules! {
    /// Whether a consent lapses by silence is disputed. The German Federal Court of Justice said no in 2018; lower courts found
    /// it lapsed after four unused years (Bonn 2016, Munich 2023) or when it was first used after two (Berlin). The CNIL
    /// advises to let prospects go three years after their last contact. The months are thresholds: ask such people anew.
    Warning CONSENT_STALE = "consent/consent-stale", Contested, [], from [&DE_BGH, &DE_STALE, &FR_RETENTION];
    en "Consent long unused", "The consent has been unused for {limit} months or more.";
    de "Einwilligung lange ungenutzt", "Die Einwilligung ist seit {limit} Monaten oder länger ungenutzt.",
        why "Ob eine Einwilligung durch Schweigen erlischt, ist umstritten. Der Bundesgerichtshof verneinte es 2018; Instanzgerichte sahen sie nach vier ungenutzten Jahren erloschen (Bonn 2016, München 2023) oder bei erster Nutzung nach zwei (Berlin). Die CNIL rät, Interessenten drei Jahre nach ihrem letzten Kontakt zu löschen. Die Monate sind Schwellenwerte: Fragen Sie solche Personen neu.";
    sv "Samtycket länge oanvänt", "Samtycket har varit oanvänt i {limit} månader eller mer.",
        why "Om ett samtycke upphör genom tystnad är omtvistat. Tysklands högsta domstol i civilmål (BGH) sade nej 2018; lägre domstolar fann att det upphört efter fyra oanvända år (Bonn 2016, München 2023) eller när det först användes efter två (Berlin). CNIL råder till att släppa prospekt tre år efter deras senaste kontakt. Månaderna är tröskelvärden: fråga sådana personer på nytt.";

    /// Under CASL consent may be implied by a relation, and then it has a clock: two years after a purchase, a contract's end,
    /// a gift or a membership, six months after an inquiry or an application. The sender has to prove the kind and the date;
    /// without them it counts as over. Express consent has no clock, so ask for it while the other runs.
    Error IMPLIED_CONSENT_EXPIRED = "consent/implied-consent-expired", Law, [], from [&CA_CRTC];
    en "Implied consent over", "The implied consent has expired, or the record lacks its kind or time.";
    de "Stillschweigende Einwilligung abgelaufen", "Die stillschweigende Einwilligung ist abgelaufen, oder im Nachweis fehlt ihre Art oder Zeitangabe.",
        why "Nach CASL kann sich eine Einwilligung aus einer Beziehung ergeben und läuft dann ab: zwei Jahre nach einem Kauf, dem Ende eines Vertrags, einer Spende oder Mitgliedschaft, sechs Monate nach einer Anfrage oder Bewerbung. Art und Datum muss der Absender beweisen; ohne sie gilt sie als abgelaufen. Die ausdrückliche Einwilligung läuft nicht ab; holen Sie diese ein, solange die andere gilt.";
    sv "Underförstått samtycke slut", "Det underförstådda samtycket har gått ut, eller så saknar posten dess slag eller tid.",
        why "Enligt CASL kan ett samtycke följa av en relation och har då en klocka: två år efter ett köp, ett avtals slut, en gåva eller ett medlemskap, sex månader efter en förfrågan eller ansökan. Avsändaren måste bevisa slag och datum; utan dem räknas det som slut. Ett uttryckligt samtycke har ingen klocka, så be om det medan det andra löper.";

    /// Marketers have to clear their lists against an opt-out registry: in South Africa monthly since 15 April 2026, in the
    /// Emirates since 27 August 2024, and in Singapore, where it is less certain that it covers WhatsApp. Whoever is listed
    /// must not get marketing; a result that is missing or old needs a new check. The days for the latter two are thresholds.
    Error | Warning REGISTRY_CHECK_MISSING = "consent/registry-check-missing", Law, [], from [&ZA_REGISTRY, &AE_TELEMARKETING, &SG_DO_NOT_CALL];
    en "No clear registry result", "The newest result of {registry} must be clear and less than {limit} days old.";
    de "Kein gültiges Registerergebnis", "Das neueste Ergebnis von {registry} muss clear und weniger als {limit} Tage alt sein.",
        why "Werbende müssen ihre Listen mit einem Sperrregister abgleichen: in Südafrika seit dem 15. April 2026 monatlich, in den Emiraten seit dem 27. August 2024 und in Singapur, wo weniger sicher ist, dass es WhatsApp erfasst. Wer eingetragen ist, darf keine Werbung erhalten; ein fehlendes oder altes Ergebnis verlangt einen neuen Abgleich. Die Tage der beiden letzten sind Schwellenwerte.";
    sv "Inget giltigt registersvar", "Det nyaste svaret från {registry} måste vara clear och yngre än {limit} dagar.",
        why "Marknadsförare måste stämma av sina listor mot ett spärregister: i Sydafrika varje månad sedan den 15 april 2026, i Förenade Arabemiraten sedan den 27 augusti 2024 och i Singapore, där det är mindre säkert att det omfattar WhatsApp. Den som står i registret får inte få reklam; ett svar som saknas eller är gammalt kräver en ny avstämning. Dagarna för de två senare är tröskelvärden.";

    /// A withdrawal has to take effect within ten business days in the United States (since 11 April 2025) and Canada, and
    /// within five in Australia. This one took longer, which is a matter for your process and no ground to send.
    Info WITHDRAWAL_PROCESSED_LATE = "consent/withdrawal-processed-late", Law, [], from [&US_REVOCATION, &CA_EXPRESS, &AU_UNSUBSCRIBE];
    en "Withdrawal carried out late", "The withdrawal took {actual} business days; {limit} are allowed.";
    de "Widerruf spät umgesetzt", "Der Widerruf brauchte {actual} Werktage; zulässig sind {limit}.",
        why "Ein Widerruf muss in den USA (seit dem 11. April 2025) und Kanada binnen zehn Werktagen wirken, in Australien binnen fünf. Dieser hat länger gebraucht; das betrifft Ihre Abläufe und ist keine Grundlage zum Senden.";
    sv "Återkallelsen verkställd sent", "Återkallelsen tog {actual} arbetsdagar; {limit} är tillåtna.",
        why "En återkallelse ska få verkan inom tio arbetsdagar i USA (sedan den 11 april 2025) och Kanada och inom fem i Australien. Den här tog längre tid, vilket rör dina rutiner och inte ger någon rätt att skicka.";
}
