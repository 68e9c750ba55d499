//! What can be wrong with the times of a consent record.

use crate::sources::*;

crate::rules! {
    /// What has not happened yet proves nothing. Clocks of two systems differ by a little, so some seconds are allowed
    /// (a threshold); a greater lead is a wrong clock, a wrong zone or a record made up.
    Error EVENT_IN_FUTURE = "consent/event-in-future", Advice, [], from [&OWN_FORMAT, &OWN_MERGING];
    en "Event in the future", "An event lies more than {limit} seconds in the future.";
    de "Ereignis in der Zukunft", "Ein Ereignis liegt mehr als {limit} Sekunden in der Zukunft.",
        why "Was noch nicht geschehen ist, beweist nichts. Die Uhren zweier Systeme weichen etwas voneinander ab, deshalb sind einige Sekunden zulässig (ein Schwellenwert); ein größerer Vorsprung ist eine falsche Uhr, eine falsche Zone oder ein erfundener Nachweis.";
    sv "Händelse i framtiden", "En händelse ligger mer än {limit} sekunder in i framtiden.",
        why "Det som inte har hänt än bevisar ingenting. Två systems klockor skiljer sig lite, så några sekunder är tillåtna (ett tröskelvärde); ett större försprång är en felställd klocka, fel zon eller en påhittad post.";

    /// Nobody can confirm what has not been granted or asked for. A confirmation dated earlier, beyond what clocks differ
    /// by, belongs to another sign-up or was written by hand, and courts look at just these times.
    Error CONFIRMED_BEFORE_GIVEN = "consent/confirmed-before-given", Advice, [], from [&DE_PROOF, &LISTMONK];
    en "Confirmed too early", "The confirmation is older than the grant or the request to confirm.";
    de "Zu früh bestätigt", "Die Bestätigung ist älter als die Erteilung oder die Bitte um Bestätigung.",
        why "Niemand kann bestätigen, was weder erteilt noch erbeten wurde. Eine Bestätigung, die um mehr als eine Uhrenabweichung früher datiert ist, gehört zu einer anderen Anmeldung oder wurde von Hand eingetragen, und Gerichte sehen genau auf diese Zeitangaben.";
    sv "Bekräftat för tidigt", "Bekräftelsen är äldre än medgivandet eller begäran om bekräftelse.",
        why "Ingen kan bekräfta det som varken getts eller efterfrågats. En bekräftelse som är daterad tidigare än klockor kan skilja sig hör till en annan anmälan eller skrevs in för hand, och domstolar granskar just de här tiderna.";

    /// WhatsApp began in 2009. An earlier time is most often a missing one that was stored as zero, which programs show as
    /// 1970-01-01. Find the true time, since the consent cannot be dated otherwise.
    Warning TIME_IMPLAUSIBLE = "consent/time-implausible", Advice, [], from [&OWN_CHECKS];
    en "Implausible time", "A time lies before 2009, when WhatsApp began.";
    de "Unglaubwürdige Zeitangabe", "Eine Zeitangabe liegt vor 2009, dem Beginn von WhatsApp.",
        why "WhatsApp begann 2009. Eine frühere Zeitangabe ist meist eine fehlende, die als null gespeichert wurde und als 1970-01-01 erscheint. Ermitteln Sie die wahre, denn sonst lässt sich die Einwilligung nicht datieren.";
    sv "Orimlig tid", "En tid ligger före 2009, då WhatsApp började.",
        why "WhatsApp började 2009. En tidigare tid är oftast en saknad som lagrades som noll och visas som 1970-01-01. Ta reda på den rätta, annars går samtycket inte att datera.";

    /// The record itself says until when the consent holds, and at that instant it is over. The person can renew it; nobody else
    /// can.
    Error VALIDITY_ENDED = "consent/validity-ended", Advice, [], from [&ISO_27560, &KLAVIYO, &EXPIRED_AS_VALID];
    en "Consent expired", "The consent has expired and must be given again.";
    de "Einwilligung abgelaufen", "Die Einwilligung ist abgelaufen und muss neu erteilt werden.",
        why "Der Nachweis sagt selbst, bis wann die Einwilligung gilt, und mit diesem Zeitpunkt ist sie vorbei. Erneuern kann sie die Person, sonst niemand.";
    sv "Samtycket har gått ut", "Samtycket har gått ut och måste ges på nytt.",
        why "Posten säger själv hur länge samtycket gäller, och vid den tidpunkten är det slut. Personen kan förnya det, men ingen annan.";

    /// Who does not confirm within weeks has most likely typed somebody else's number or changed their mind. No law sets the
    /// number of days, so it is a threshold; delete such sign-ups rather than ask again.
    Error CONFIRMATION_OVERDUE = "consent/confirmation-overdue", Advice, [], from [&OWN_STATES, &OWN_CHECKS];
    en "Confirmation overdue", "The confirmation has been pending for {limit} days or more.";
    de "Bestätigung überfällig", "Die Bestätigung steht seit {limit} Tagen oder länger aus.",
        why "Wer wochenlang nicht bestätigt, hat wahrscheinlich eine fremde Nummer eingegeben oder sich anders entschieden. Kein Gesetz nennt die Zahl der Tage, deshalb ist sie ein Schwellenwert; löschen Sie solche Anmeldungen, statt erneut zu fragen.";
    sv "Bekräftelsen dröjer", "Bekräftelsen har dröjt i {limit} dagar eller mer.",
        why "Den som inte bekräftar på flera veckor har troligen skrivit någon annans nummer eller ändrat sig. Ingen lag anger antalet dagar, så det är ett tröskelvärde; radera sådana anmälningar i stället för att fråga igen.";

    /// ISO/IEC TS 27560 wants a record to say how long the consent lasts. Without an end it is allowed and discouraged: the
    /// EDPB advises to refresh consent from time to time, and an end makes sure that somebody thinks of it.
    Info VALIDITY_OPEN_ENDED = "consent/validity-open-ended", Advice, [], from [&ISO_27560];
    en "No end of validity", "The record lacks the field validity.until.";
    de "Kein Ende der Gültigkeit", "Im Nachweis fehlt das Feld validity.until.",
        why "Nach ISO/IEC TS 27560 gehört in einen Nachweis, wie lange die Einwilligung gilt. Ohne Ende ist es zulässig, aber nicht empfohlen: Der EDSA rät, Einwilligungen von Zeit zu Zeit zu erneuern, und ein Ende sorgt dafür, dass daran gedacht wird.";
    sv "Inget slut på giltigheten", "Posten saknar fältet validity.until.",
        why "Enligt ISO/IEC TS 27560 ska en post ange hur länge samtycket gäller. Utan slut är det tillåtet men inte att rekommendera: EDPB råder till att samtycken förnyas då och då, och ett slutdatum ser till att någon tänker på det.";

    /// The clock that wrote the event runs a little ahead of yours. The event counts as happening now, and where the order
    /// of a grant and a withdrawal hangs on these seconds, the withdrawal counts.
    Info CLOCK_SKEW = "consent/clock-skew", Advice, [], from [&OWN_STATES, &OWN_MERGING];
    en "Clock ahead", "An event lies up to {limit} seconds in the future and counts as now.";
    de "Uhr geht vor", "Ein Ereignis liegt bis zu {limit} Sekunden in der Zukunft und gilt als jetzt geschehen.",
        why "Die Uhr, die das Ereignis geschrieben hat, geht etwas vor. Das Ereignis zählt als jetzt geschehen, und wo die Reihenfolge von Erteilung und Widerruf an diesen Sekunden hängt, zählt der Widerruf.";
    sv "Klockan går före", "En händelse ligger upp till {limit} sekunder in i framtiden och räknas som nu inträffad.",
        why "Klockan som skrev händelsen går lite före. Händelsen räknas som om den sker nu, och där ordningen mellan medgivande och återkallelse hänger på de sekunderna gäller återkallelsen.";
}
