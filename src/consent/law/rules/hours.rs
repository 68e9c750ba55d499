//! What holds in the United States alone, and the hours in which marketing may be sent.

use crate::sources::*;

crate::rules! {
    /// The FCC's definition of a text message leaves out messages between users of one internet service (47 CFR 64.1600), so the
    /// federal rules on marketing texts may not reach WhatsApp. Whether a court agrees, and what state laws say, is open.
    Info US_TEXT_RULES_SCOPE = "consent/us-text-rules-scope", Law, [], from [&US_TEXT_MESSAGE];
    en "Federal text rules may not apply", "US federal rules on text messages may not cover WhatsApp.";
    de "US-Bundesregeln gelten womöglich nicht", "US-Bundesregeln für Textnachrichten erfassen WhatsApp womöglich nicht.",
        why "Die Definition der FCC nimmt Nachrichten zwischen Nutzern desselben Internetdienstes aus (47 CFR 64.1600); die Bundesregeln zu Werbenachrichten erfassen WhatsApp also womöglich nicht. Ob ein Gericht das bestätigt und was das Recht der Bundesstaaten sagt, ist offen.";
    sv "USA:s federala regler gäller kanske inte", "USA:s federala regler om textmeddelanden gäller kanske inte WhatsApp.",
        why "FCC:s definition av textmeddelande undantar meddelanden mellan användare av samma internettjänst (47 CFR 64.1600), så de federala reglerna om reklam-sms når kanske inte WhatsApp. Om en domstol håller med, och vad delstaternas lagar säger, är öppet.";

    /// The FCC's rule under the TCPA wants written consent with a signature for marketing texts sent by automated means. On
    /// 25 February 2026 the Fifth Circuit (Bradford) held that the statute asks only for express consent, which may be oral.
    /// Another court may follow the rule, so written consent is the safe ground.
    Warning US_WRITTEN_CONSENT_MISSING = "consent/us-written-consent-missing", Contested, [], from [&US_WRITTEN, &US_BRADFORD];
    en "No written consent (US)", "The record lacks the written consent that US federal rules want.";
    de "Keine schriftliche Einwilligung (USA)", "Im Nachweis fehlt die schriftliche Einwilligung, die US-Bundesregeln verlangen.",
        why "Die Regel der FCC zum TCPA verlangt für automatisierte Werbe-SMS eine schriftliche Einwilligung mit Unterschrift. Am 25. Februar 2026 entschied der Fifth Circuit (Bradford), das Gesetz verlange nur eine ausdrückliche, auch mündliche. Ein anderes Gericht kann der Regel folgen; die schriftliche ist daher die sichere Grundlage.";
    sv "Inget skriftligt samtycke (USA)", "Posten saknar det skriftliga samtycke som USA:s federala regler kräver.",
        why "FCC:s regel under TCPA kräver skriftligt samtycke med underskrift för reklam-sms som skickas automatiserat. Den 25 februari 2026 fann Fifth Circuit (Bradford) att lagen bara kräver ett uttryckligt samtycke, som får vara muntligt. En annan domstol kan följa regeln, så ett skriftligt är den säkra grunden.";

    /// Since 1 April 2025 the platform delivers no templates of the category marketing to numbers of the United States; no end
    /// is known. Providers see error 131049. It is no withdrawal: use another channel, or wait.
    Error US_MARKETING_PAUSED = "consent/us-marketing-paused", Documented, [observed 131049], from [&PER_USER_LIMITS, &US_PAUSE_TWILIO, &US_PAUSE_ZOHO];
    en "US marketing paused", "Marketing templates are not delivered to numbers of the United States.";
    de "Werbung in die USA ausgesetzt", "Marketing-Vorlagen werden an Nummern der USA nicht zugestellt.",
        why "Seit dem 1. April 2025 stellt die Plattform Nummern der USA keine Vorlagen der Kategorie Marketing zu; ein Ende ist nicht bekannt. Anbieter sehen Fehler 131049. Ein Widerruf ist es nicht: Nutzen Sie einen anderen Kanal, oder warten Sie.";
    sv "Marknadsföring till USA pausad", "Marknadsföringsmallar levereras inte till nummer i USA.",
        why "Sedan den 1 april 2025 levererar plattformen inga mallar i kategorin marknadsföring till nummer i USA; inget slut är känt. Leverantörer ser fel 131049. Det är ingen återkallelse: använd en annan kanal, eller vänta.";

    /// The TCPA's rules allow telemarketing between 8 in the morning and 9 in the evening at the person's place. Whether consent
    /// lifts the hours is before the courts in many suits, so stay within them; some states set narrower ones.
    Warning QUIET_HOURS_US = "consent/quiet-hours-us", Law, [], from [&US_QUIET_HOURS];
    en "Quiet hours (US)", "In the US marketing is only allowed from {from} to {to} local time.";
    de "Ruhezeit (USA)", "In den USA ist Werbung nur von {from} bis {to} Uhr Ortszeit erlaubt.",
        why "Die Regeln des TCPA erlauben Telefonwerbung zwischen 8 und 21 Uhr am Ort der Person. Ob eine Einwilligung die Zeiten aufhebt, ist Gegenstand vieler Klagen; halten Sie sie deshalb ein. Manche Bundesstaaten ziehen sie enger.";
    sv "Tysta timmar (USA)", "I USA är marknadsföring bara tillåten från {from} till {to} lokal tid.",
        why "TCPA:s regler tillåter telefonreklam mellan klockan 8 och 21 på personens ort. Om samtycke häver tiderna prövas i många rättegångar, så håll dig inom dem; vissa delstater har snävare tider.";

    /// The regulations under South Africa's consumer protection act forbid contact on Sundays and public holidays, on Saturdays
    /// before 9 and after 13, and on other days between 20 and 8. The time of sending counts, and the marketer has to prove
    /// it. Whoever agreed on other hours in writing can turn this rule off.
    Error QUIET_HOURS_ZA = "consent/quiet-hours-za", Law, [], from [&ZA_QUIET_HOURS];
    en "Quiet hours (South Africa)", "In South Africa marketing is not allowed at this time.";
    de "Ruhezeit (Südafrika)", "In Südafrika ist Werbung zu dieser Zeit nicht erlaubt.",
        why "Die Verordnung zum südafrikanischen Verbraucherschutzgesetz verbietet Kontakte an Sonn- und Feiertagen, samstags vor 9 und nach 13 Uhr und an anderen Tagen zwischen 20 und 8 Uhr. Es zählt die Zeit des Sendens, und beweisen muss sie der Werbende. Wer schriftlich andere Zeiten vereinbart hat, kann diese Regel ausschalten.";
    sv "Tysta timmar (Sydafrika)", "I Sydafrika är marknadsföring inte tillåten vid den här tiden.",
        why "Föreskrifterna till Sydafrikas konsumentskyddslag förbjuder kontakt på söndagar och helgdagar, på lördagar före 9 och efter 13 och på andra dagar mellan 20 och 8. Tiden för sändningen räknas, och marknadsföraren ska bevisa den. Den som skriftligt har kommit överens om andra tider kan stänga av regeln.";

    /// The Emirates' resolution 56 of 2024 counts marketing messages in social apps as telemarketing and allows it between 9 and
    /// 18 only, since 27 August 2024.
    Error QUIET_HOURS_AE = "consent/quiet-hours-ae", Law, [], from [&AE_QUIET_HOURS, &AE_TELEMARKETING];
    en "Quiet hours (United Arab Emirates)", "In the Emirates marketing is only allowed from {from} to {to} local time.";
    de "Ruhezeit (Vereinigte Arabische Emirate)", "In den Emiraten ist Werbung nur von {from} bis {to} Uhr Ortszeit erlaubt.",
        why "Der Beschluss 56 von 2024 der Emirate zählt Werbenachrichten in sozialen Apps zum Telefonmarketing und erlaubt es seit dem 27. August 2024 nur zwischen 9 und 18 Uhr.";
    sv "Tysta timmar (Förenade Arabemiraten)", "I Emiraten är marknadsföring bara tillåten från {from} till {to} lokal tid.",
        why "Emiratens resolution 56 från 2024 räknar reklam i sociala appar som telemarketing och tillåter den sedan den 27 augusti 2024 bara mellan klockan 9 och 18.";

    /// The United States, South Africa and the Emirates set the hours of marketing by the clock where the person is. A number or
    /// an offset does not tell it, so hand in weekday, time and whether it is a public holiday.
    Warning LOCAL_TIME_MISSING = "consent/local-time-missing", Advice, [], from [&OWN_CHECKS];
    en "Local time missing", "Marketing to {country} needs the local time in the context.";
    de "Ortszeit fehlt", "Werbung nach {country} braucht die Ortszeit im Kontext.",
        why "Die USA, Südafrika und die Emirate begrenzen Werbung nach der Uhr am Ort der Person. Eine Nummer oder Zeitverschiebung verrät sie nicht; übergeben Sie daher Wochentag, Uhrzeit und ob Feiertag ist.";
    sv "Lokal tid saknas", "Marknadsföring till {country} kräver lokal tid i kontexten.",
        why "USA, Sydafrika och Förenade Arabemiraten begränsar reklam efter klockan där personen är. Ett nummer eller en tidsförskjutning visar inte det, så lämna in veckodag, tid och om det är helgdag.";
}
