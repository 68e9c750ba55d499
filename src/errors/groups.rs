//! Groups: messages to them, and who is in them.

errors! {
    130501 FixRequest, _ async, from GROUPS;
    en "Not possible in groups", "Messages of this type cannot be sent to a group.";
    de "In Gruppen nicht möglich", "Nachrichten dieses Typs lassen sich nicht an eine Gruppe senden.";
    sv "Går inte i grupper", "Meddelanden av den här typen kan inte skickas till en grupp.";

    131020 FixRequest, 400 _, from GROUP_ERRORS;
    en "Group of one", "A group with a single member gets no messages.";
    de "Gruppe mit einem Mitglied", "Eine Gruppe mit einem einzigen Mitglied erhält keine Nachrichten.";
    sv "Grupp med en medlem", "En grupp med en enda medlem får inga meddelanden.";

    131041 FixRequest, 400 _, from GROUP_ERRORS;
    en "Group not found", "There is no such group, or the business is not in it.";
    de "Gruppe nicht gefunden", "Es gibt keine solche Gruppe, oder das Unternehmen ist nicht darin.";
    sv "Gruppen hittas inte", "Det finns ingen sådan grupp, eller så är företaget inte med i den.";

    131201-131215 SeeDetails, _ _, from GROUP_ERRORS;
    en "Call about a group failed", "Its participants, a limit, or what the number is eligible for stood in the way.";
    de "Aufruf zu einer Gruppe fehlgeschlagen", "Die Teilnehmenden, ein Grenzwert oder die Zulassung der Nummer standen im Weg.";
    sv "Anropet om en grupp misslyckades", "Deltagarna, en gräns eller vad numret har rätt till stod i vägen.";

    131201 SeeDetails, 206 _, from GROUP_ERRORS;
    en "Done for some participants only", "The call succeeded for some participants and failed for others.";
    de "Nur bei einigen gelungen", "Der Aufruf ist bei einigen Teilnehmenden gelungen und bei anderen gescheitert.";
    sv "Lyckades bara för vissa", "Anropet lyckades för vissa deltagare och misslyckades för andra.";

    131202 FixRequest, 400 _, from GROUP_ERRORS;
    en "Participant listed twice", "The list of participants names someone more than once.";
    de "Person doppelt genannt", "Die Liste der Teilnehmenden nennt jemanden mehr als einmal.";
    sv "Deltagare anges två gånger", "Listan över deltagare tar upp någon mer än en gång.";

    131204 FixRequest, 400 _, from GROUP_ERRORS;
    en "Too many participants", "The group would have more participants than it may have.";
    de "Zu viele Teilnehmende", "Die Gruppe hätte mehr Teilnehmende, als sie haben darf.";
    sv "För många deltagare", "Gruppen skulle få fler deltagare än den får ha.";

    131207 UntilLifted, 403 _, from GROUP_ERRORS;
    en "Group suspended", "The group is suspended because it breaks the platform's policies.";
    de "Gruppe gesperrt", "Die Gruppe ist gesperrt, weil sie gegen die Richtlinien der Plattform verstößt.";
    sv "Gruppen är avstängd", "Gruppen är avstängd för brott mot plattformens policyer.";

    131208 Backoff, 429 _, from GROUP_ERRORS;
    en "Too many calls about groups", "The number has made too many calls about groups in a short time.";
    de "Zu viele Aufrufe zu Gruppen", "Für die Nummer gab es in kurzer Zeit zu viele Aufrufe zu Gruppen.";
    sv "För många anrop om grupper", "Numret har gjort för många anrop om grupper på kort tid.";

    131209 FixRequest, 400 _, from GROUP_ERRORS;
    en "Group picture not square", "The picture's width and height differ.";
    de "Gruppenbild nicht quadratisch", "Breite und Höhe des Bildes sind verschieden.";
    sv "Gruppbilden är inte kvadratisk", "Bildens bredd och höjd är olika.";

    131210 FixRequest, 400 _, from GROUP_ERRORS;
    en "Group picture too small", "Width and height of the picture have to be more than 192 pixels.";
    de "Gruppenbild zu klein", "Breite und Höhe des Bildes müssen über 192 Pixeln liegen.";
    sv "Gruppbilden är för liten", "Bildens bredd och höjd måste vara mer än 192 pixlar.";

    131211 FixAccount, 400 _, from GROUP_ERRORS;
    en "Too many groups", "The number has created as many groups as it may.";
    de "Zu viele Gruppen", "Mit dieser Nummer wurden so viele Gruppen angelegt, wie erlaubt sind.";
    sv "För många grupper", "Numret har skapat så många grupper som det får.";

    131212 FixRequest, 400 _, from GROUP_ERRORS;
    en "Not in the group", "The person that the call names does not take part in this group.";
    de "Nicht in der Gruppe", "Die Person, die der Aufruf nennt, nimmt an dieser Gruppe nicht teil.";
    sv "Inte med i gruppen", "Personen som anropet anger deltar inte i gruppen.";

    131213 FixRequest, 400 _, from GROUP_ERRORS;
    en "No such request to join", "The request to join the group is not there, or no longer.";
    de "Beitrittsanfrage nicht gefunden", "Die Anfrage, der Gruppe beizutreten, gibt es nicht oder nicht mehr.";
    sv "Ansökan hittas inte", "Ansökan om att gå med i gruppen finns inte, eller inte längre.";

    131214 Wait, 400 _, from GROUP_ERRORS;
    en "No new groups for now", "During the last seven days, the account sent too much marketing inside service windows.";
    de "Vorerst keine neuen Gruppen", "Das Konto hat in den letzten sieben Tagen zu viel Marketing in Servicefenstern gesendet.";
    sv "Inga nya grupper för tillfället", "Kontot har de senaste sju dagarna skickat för mycket marknadsföring i servicefönster.";

    131215 FixAccount, 400 _, from GROUP_ERRORS;
    en "Number not eligible for groups", "The number does not meet the conditions for groups.";
    de "Nummer nicht für Gruppen zugelassen", "Die Nummer erfüllt die Bedingungen für Gruppen nicht.";
    sv "Numret är inte behörigt för grupper", "Numret uppfyller inte villkoren för grupper.";
}
