//! What can be doubtful about the person: the country, the identity and the age.

use crate::sources::*;

crate::rules! {
    /// A business-scoped user id begins with a country, a phone number with a calling code, and the record may name a third.
    /// Where they differ, the wrong law may be looked at, or two people may have become one record.
    Warning COUNTRY_DISAGREES = "consent/country-disagrees", Advice, [], from [&USER_IDS, &OWN_CHECKS];
    en "Countries disagree", "The user id names another country than the phone number or the record.";
    de "Länder widersprechen sich", "Die Nutzer-ID nennt ein anderes Land als die Telefonnummer oder der Nachweis.",
        why "Eine unternehmensbezogene Nutzer-ID beginnt mit einem Land, eine Telefonnummer mit einer Landesvorwahl, und der Nachweis kann ein drittes nennen. Wo sie sich unterscheiden, wird womöglich das falsche Recht betrachtet, oder zwei Personen sind in einen Nachweis geraten.";
    sv "Länderna stämmer inte överens", "Användar-id:t anger ett annat land än telefonnumret eller posten.",
        why "Ett företagsspecifikt användar-id börjar med ett land, ett telefonnummer med ett landsnummer, och posten kan ange ett tredje. När de skiljer sig åt kan fel lag prövas, eller så har två personer blivit en post.";

    /// The platform makes a new business-scoped user id when the number changes. One that is newer than the last grant may
    /// mean that the number belongs to somebody else now: link the two by an act of the person before you rely on it.
    Warning IDENTITY_ROTATED = "consent/identity-rotated", Documented, [], from [&USER_IDS, &USER_IDS_360DIALOG];
    en "New user id since the grant", "The user id is newer than the last grant; the number may have changed hands.";
    de "Neue Nutzer-ID seit der Erteilung", "Die Nutzer-ID ist neuer als die letzte Erteilung; die Nummer kann nun jemand anderem gehören.",
        why "Die Plattform vergibt eine neue unternehmensbezogene Nutzer-ID, wenn sich die Nummer ändert. Eine, die neuer ist als die letzte Erteilung, kann bedeuten, dass die Nummer nun jemand anderem gehört: Verknüpfen Sie beide durch eine Handlung der Person, bevor Sie sich darauf verlassen.";
    sv "Nytt användar-id sedan medgivandet", "Användar-id:t är nyare än det senaste medgivandet; numret kan ha bytt ägare.",
        why "Plattformen skapar ett nytt företagsspecifikt användar-id när numret ändras. Ett som är nyare än det senaste medgivandet kan betyda att numret nu tillhör någon annan: koppla ihop dem genom en handling av personen innan du litar på det.";

    /// The United States, Canada and many countries of the Caribbean share +1, Russia and Kazakhstan share +7. Without a
    /// country in the record or in the context no country's rules can be applied, so only those that hold everywhere were.
    Warning COUNTRY_AMBIGUOUS = "consent/country-ambiguous", Advice, [], from [&OWN_CHECKS, &E164];
    en "Country not certain", "Several countries share the calling code; name the person's country.";
    de "Land nicht eindeutig", "Mehrere Länder teilen sich die Landesvorwahl; geben Sie das Land der Person an.",
        why "Die +1 teilen sich die USA, Kanada und viele Länder der Karibik, die +7 Russland und Kasachstan. Ohne ein Land im Nachweis oder im Kontext lassen sich die Regeln keines Landes anwenden; geprüft wurde nur, was überall gilt.";
    sv "Landet är osäkert", "Flera länder delar landsnumret; ange personens land.",
        why "USA, Kanada och många länder i Karibien delar +1, Ryssland och Kazakstan delar +7. Utan ett land i posten eller kontexten går inget lands regler att tillämpa, så bara det som gäller överallt har prövats.";

    /// Below a certain age only a guardian can consent to the use of data for a service aimed at the child: in the EEA
    /// between 13 and 16 by country (GDPR article 8; Denmark 15 since 1 January 2024), 13 in the United Kingdom, 12 in
    /// Brazil, and 18 in India from 13 May 2027. A guardian's consent or grant belongs in the record.
    Error MINOR_WITHOUT_GUARDIAN = "consent/minor-without-guardian", Law, [], from [&CHILDREN, &DK_AGE, &IN_NOTICE, &BR_CHILDREN];
    en "Minor without a guardian", "The record of a person under {limit} lacks a guardian's consent.";
    de "Minderjährig ohne gesetzliche Vertretung", "Im Nachweis einer Person unter {limit} fehlt die Einwilligung der gesetzlichen Vertretung.",
        why "Unterhalb eines bestimmten Alters kann für einen an Kinder gerichteten Dienst nur die gesetzliche Vertretung einwilligen: im EWR je nach Land zwischen 13 und 16 Jahren (Artikel 8 DSGVO; Dänemark 15 seit dem 1. Januar 2024), 13 im Vereinigten Königreich, 12 in Brasilien und 18 in Indien ab dem 13. Mai 2027. Deren Einwilligung oder Erteilung gehört in den Nachweis.";
    sv "Minderårig utan vårdnadshavare", "Posten om en person under {limit} år saknar en vårdnadshavares samtycke.",
        why "Under en viss ålder kan bara en vårdnadshavare samtycka till en tjänst som riktar sig till barnet: i EES mellan 13 och 16 år beroende på land (artikel 8 i GDPR; Danmark 15 sedan den 1 januari 2024), 13 i Storbritannien, 12 i Brasilien och 18 i Indien från den 13 maj 2027. Vårdnadshavarens samtycke eller medgivande hör hemma i posten.";

    /// A service that is aimed at children has to make a reasonable effort to know their age, since a child's own consent
    /// may not be enough (GDPR article 8). Record a band or the years, and how you know.
    Warning AGE_UNKNOWN = "consent/age-unknown", Law, [], from [&CHILDREN];
    en "Age unknown", "The record lacks the person's age, which a service for children needs.";
    de "Alter unbekannt", "Im Nachweis fehlt das Alter der Person, das ein Dienst für Kinder braucht.",
        why "Wer sich mit einem Dienst an Kinder richtet, muss sich angemessen bemühen, ihr Alter zu kennen, denn die Einwilligung eines Kindes genügt womöglich nicht (Artikel 8 DSGVO). Halten Sie eine Altersgruppe oder die Jahre fest und woher Sie sie wissen.";
    sv "Okänd ålder", "Posten saknar personens ålder, som en tjänst för barn behöver.",
        why "En tjänst som riktar sig till barn måste göra rimliga ansträngningar för att känna till deras ålder, eftersom ett barns eget samtycke kanske inte räcker (artikel 8 i GDPR). Anteckna en åldersgrupp eller antalet år och hur du vet det.";

    /// The platform's policy lets goods that are regulated by age be offered only to people of that age. A minor must not get
    /// the message; where the age is unknown, ask before the first one.
    Error | Warning REGULATED_GOODS_AGE = "consent/regulated-goods-age", Documented, [], from [&BUSINESS_POLICY];
    en "Regulated goods and age", "Regulated goods are only for people known to be {limit} or older.";
    de "Regulierte Waren und Alter", "Regulierte Waren sind nur für Personen, die nachweislich {limit} oder älter sind.",
        why "Die Richtlinie der Plattform lässt altersbeschränkte Waren nur Personen anbieten, die das Alter haben. Minderjährige dürfen die Nachricht nicht erhalten; ist das Alter unbekannt, fragen Sie vor der ersten danach.";
    sv "Reglerade varor och ålder", "Reglerade varor är bara för personer som man vet är {limit} år eller äldre.",
        why "Enligt plattformens policy får åldersreglerade varor bara erbjudas personer som har åldern inne. En minderårig får inte få meddelandet; är åldern okänd ska du fråga före det första.";
}
