//! Whether the same call can succeed when it is made again.

/// What to do after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Change the request.
    FixRequest,
    /// Change the template.
    ChangeTemplate,
    /// Change the account, its settings or its access.
    FixAccount,
    /// Change the file or its link.
    FixMedia,
    /// Change the Flow.
    FixFlow,
    /// Wait, longer each time.
    Backoff,
    /// Look at the request, then wait, longer each time.
    CheckThenBackoff,
    /// Wait with messages to one person, four times as long each time.
    PairBackoff,
    /// Wait; how long is in the meaning or in the answer's details.
    Wait,
    /// Wait a day or more.
    WaitDay,
    /// Wait, and improve what caused it.
    WaitAndImprove,
    /// Wait until the platform ends it.
    UntilLifted,
    /// Wait until the person allows it.
    UntilAllowed,
    /// Send a template.
    SendTemplate,
    /// Ask the person for the file.
    AskForFile,
    /// Ask the person for permission to call.
    AskForPermission,
    /// Reach the person another way.
    OtherChannel,
    /// It cannot succeed.
    Never,
    /// Each code or item has a reason of its own.
    SeeDetails,
}

impl Retry {
    /// In en, de and sv.
    pub fn words(self) -> [&'static str; 3] {
        match self {
            Retry::FixRequest => [
                "A retry does not help: fix the request.",
                "Ein erneuter Versuch hilft nicht: Korrigieren Sie die Anfrage.",
                "Ett nytt försök hjälper inte: rätta anropet.",
            ],
            Retry::ChangeTemplate => [
                "A retry does not help: change the template.",
                "Ein erneuter Versuch hilft nicht: Ändern Sie die Vorlage.",
                "Ett nytt försök hjälper inte: ändra mallen.",
            ],
            Retry::FixAccount => [
                "A retry does not help: something in the account, its settings or its access must change first.",
                "Ein erneuter Versuch hilft nicht: Zuerst muss sich am Konto, an den Einstellungen oder am Zugriff etwas ändern.",
                "Ett nytt försök hjälper inte: något i kontot, inställningarna eller åtkomsten måste ändras först.",
            ],
            Retry::FixMedia => [
                "Fix the file or its link; if only the download failed, one retry can help.",
                "Korrigieren Sie die Datei oder ihren Link; ist nur das Abrufen gescheitert, kann ein erneuter Versuch helfen.",
                "Rätta filen eller dess länk; om bara hämtningen misslyckades kan ett nytt försök hjälpa.",
            ],
            Retry::FixFlow => [
                "A retry does not help: fix the Flow.",
                "Ein erneuter Versuch hilft nicht: Korrigieren Sie den Flow.",
                "Ett nytt försök hjälper inte: rätta ditt Flow.",
            ],
            Retry::Backoff => [
                "A retry can succeed: wait, and longer before each further one.",
                "Ein erneuter Versuch kann gelingen: Warten Sie, und vor jedem weiteren länger.",
                "Ett nytt försök kan lyckas: vänta, och längre inför varje nytt försök.",
            ],
            Retry::CheckThenBackoff => [
                "Check the request first; if it is right, try again at growing intervals.",
                "Prüfen Sie zuerst die Anfrage; ist sie richtig, versuchen Sie es in wachsenden Abständen erneut.",
                "Kontrollera anropet först; om det är rätt kan du försöka igen med allt längre mellanrum.",
            ],
            Retry::PairBackoff => [
                "A retry can succeed: wait with messages to this person only, four times as long before each further one (4, 16, 64 seconds).",
                "Ein erneuter Versuch kann gelingen: Warten Sie nur mit Nachrichten an diese Person, vor jedem weiteren viermal so lange (4, 16, 64 Sekunden).",
                "Ett nytt försök kan lyckas: vänta bara med meddelanden till den här personen, fyra gånger så länge inför varje nytt försök (4, 16, 64 sekunder).",
            ],
            Retry::Wait => [
                "A retry can succeed later, not at once.",
                "Ein erneuter Versuch kann später gelingen, nicht sofort.",
                "Ett nytt försök kan lyckas senare, men inte genast.",
            ],
            Retry::WaitDay => [
                "Do not retry at once: wait at least 24 hours, and longer before each further try.",
                "Nicht sofort wiederholen: Warten Sie mindestens 24 Stunden, und vor jedem weiteren Versuch länger.",
                "Försök inte igen genast: vänta minst 24 timmar, och längre inför varje nytt försök.",
            ],
            Retry::WaitAndImprove => [
                "A retry can succeed after a longer wait; remove the cause meanwhile.",
                "Ein erneuter Versuch kann nach längerem Warten gelingen; beheben Sie inzwischen die Ursache.",
                "Ett nytt försök kan lyckas efter en längre väntan; åtgärda orsaken under tiden.",
            ],
            Retry::UntilLifted => [
                "A retry does not help until the platform has lifted the restriction.",
                "Ein erneuter Versuch hilft nicht, solange die Plattform die Einschränkung nicht aufgehoben hat.",
                "Ett nytt försök hjälper inte förrän plattformen har hävt begränsningen.",
            ],
            Retry::UntilAllowed => [
                "Send this person no marketing until they allow it again.",
                "Senden Sie dieser Person kein Marketing, bis sie es wieder erlaubt.",
                "Skicka ingen marknadsföring till personen förrän den tillåts igen.",
            ],
            Retry::SendTemplate => [
                "A retry does not help: send a template instead.",
                "Ein erneuter Versuch hilft nicht: Senden Sie stattdessen eine Vorlage.",
                "Ett nytt försök hjälper inte: skicka en mall i stället.",
            ],
            Retry::AskForFile => [
                "A retry does not help: ask the person to send the file again.",
                "Ein erneuter Versuch hilft nicht: Bitten Sie die Person, die Datei noch einmal zu senden.",
                "Ett nytt försök hjälper inte: be personen skicka filen igen.",
            ],
            Retry::AskForPermission => [
                "A retry does not help: ask the person for permission to call.",
                "Ein erneuter Versuch hilft nicht: Bitten Sie die Person um die Erlaubnis zum Anruf.",
                "Ett nytt försök hjälper inte: be personen om tillåtelse att ringa.",
            ],
            Retry::OtherChannel => [
                "Do not retry automatically: reach the person another way.",
                "Nicht automatisch wiederholen: Erreichen Sie die Person auf einem anderen Weg.",
                "Försök inte igen automatiskt: nå personen på ett annat sätt.",
            ],
            Retry::Never => [
                "A retry does not help: the same attempt fails again.",
                "Ein erneuter Versuch hilft nicht: Derselbe Versuch scheitert wieder.",
                "Ett nytt försök hjälper inte: samma försök misslyckas igen.",
            ],
            Retry::SeeDetails => [
                "That depends on the case: read the details of the answer before you try again.",
                "Das hängt vom Fall ab: Lesen Sie die Einzelheiten der Antwort, bevor Sie es erneut versuchen.",
                "Det beror på fallet: läs detaljerna i svaret innan du försöker igen.",
            ],
        }
    }
}
