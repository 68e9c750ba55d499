//! The window in which a message may be sent freely, and who sends it.

use super::direct;
use super::envelope::Message;
use super::limits::{ENTRY_POINT, ENTRY_POINT_LONGEST, WINDOW};
use super::recipient::written;
use crate::json::ROOT;
use crate::limit::Limit;
use crate::recipient::{digits, is_user_id};
use crate::report::Report;
use crate::sources::*;
use crate::time::Millis;

crate::rules! {
    /// For 24 hours after a person's last message or call anything may be sent, afterwards only a template. Every new
    /// message of the person begins the time anew; that somebody came through an advertisement does not prolong it.
    Error CLOSED = "message/window-closed", Documented, [documented 131047], from [&SENDING, &PRICING];
    en "Window is closed", "The person's last message is {limit} hours old or more; only a template can be sent now.";
    de "Fenster geschlossen", "Die letzte Nachricht der Person ist {limit} Stunden alt oder älter; jetzt lässt sich nur eine Vorlage senden.",
        why "24 Stunden lang nach der letzten Nachricht oder dem letzten Anruf einer Person darf alles gesendet werden, danach nur eine Vorlage. Jede neue Nachricht der Person beginnt die Zeit von vorn; dass jemand über eine Anzeige kam, verlängert sie nicht.";
    sv "Fönstret är stängt", "Personens senaste meddelande är {limit} timmar gammalt eller mer; nu går det bara att skicka en mall.",
        why "I 24 timmar efter en persons senaste meddelande eller samtal får allt skickas, därefter bara en mall. Varje nytt meddelande från personen börjar om tiden; att någon kom via en annons förlänger den inte.";

    /// A conversation was given, and no message of the person in it. Without one in the last 24 hours only a template
    /// can be sent.
    Warning UNKNOWN = "message/window-unknown", Documented, [documented 131047], from [&SENDING];
    en "No message of the person known", "Without a message of the person in the last {limit} hours only a template can be sent.";
    de "Keine Nachricht der Person bekannt", "Ohne eine Nachricht der Person in den letzten {limit} Stunden lässt sich nur eine Vorlage senden.",
        why "Eine Konversation wurde angegeben, aber keine Nachricht der Person darin. Ohne eine in den letzten 24 Stunden lässt sich nur eine Vorlage senden.";
    sv "Inget meddelande från personen är känt", "Utan ett meddelande från personen de senaste {limit} timmarna går det bara att skicka en mall.",
        why "En konversation angavs, men inget meddelande från personen i den. Utan ett de senaste 24 timmarna går det bara att skicka en mall.";

    /// Instants of a conversation are RFC 3339 text with a zone, such as 2026-11-20T12:00:00Z.
    Warning INSTANT = "message/conversation-unreadable", Advice, [], from [&RFC3339];
    en "Instant not readable", "{name} is no RFC 3339 instant with a zone and was not used.";
    de "Zeitpunkt nicht lesbar", "{name} ist kein RFC-3339-Zeitpunkt mit Zone und wurde nicht verwendet.",
        why "Zeitpunkte einer Konversation sind RFC-3339-Text mit Zone, etwa 2026-11-20T12:00:00Z.";
    sv "Tidpunkten går inte att läsa", "{name} är ingen RFC 3339-tidpunkt med zon och användes inte.",
        why "Tidpunkter i en konversation är RFC 3339-text med zon, till exempel 2026-11-20T12:00:00Z.";

    /// Who comes through an advertisement and is answered within 24 hours opens 72 hours in which every message is free
    /// of charge. Only templates may be sent once the window of 24 hours is closed.
    Info FREE = "message/free-entry-point", Documented, [], from [&PRICING];
    en "Free of charge", "The person came through an advertisement; messages are free of charge for {limit} hours.";
    de "Kostenfrei", "Die Person kam über eine Anzeige; Nachrichten sind {limit} Stunden lang kostenfrei.",
        why "Wer über eine Anzeige kommt und binnen 24 Stunden eine Antwort erhält, öffnet 72 Stunden, in denen jede Nachricht kostenfrei ist. Ist das Fenster von 24 Stunden geschlossen, dürfen nur noch Vorlagen gesendet werden.";
    sv "Utan kostnad", "Personen kom via en annons; meddelanden är gratis i {limit} timmar.",
        why "Den som kommer via en annons och får svar inom 24 timmar öppnar 72 timmar då alla meddelanden är gratis. När fönstret på 24 timmar är stängt får bara mallar skickas.";

    /// One page of September 2026 lets the free time last up to seven days, another still says 72 hours.
    Info FREE_CONTESTED = "message/free-entry-point-contested", Contested, [], from [&PRICING, &SERVICE_PRICING];
    en "Perhaps free of charge", "The person came through an advertisement; messages are perhaps free of charge for {limit} hours.";
    de "Vielleicht kostenfrei", "Die Person kam über eine Anzeige; vielleicht sind Nachrichten {limit} Stunden lang kostenfrei.",
        why "Eine Seite vom September 2026 lässt die kostenfreie Zeit bis zu sieben Tage dauern, eine andere nennt weiterhin 72 Stunden.";
    sv "Kanske utan kostnad", "Personen kom via en annons; kanske är meddelanden gratis i {limit} timmar.",
        why "En sida från september 2026 låter gratistiden vara upp till sju dagar, en annan säger fortfarande 72 timmar.";

    /// Since October 2026 a message that is no template is charged, beyond the first thousand of a number in a month.
    Info SERVICE = "message/service-message", Documented, [], from [&SERVICE_PRICING, &PRICING];
    en "Service message", "A message without a template is charged, beyond the number's first thousand in a month.";
    de "Servicenachricht", "Eine Nachricht ohne Vorlage wird berechnet, nach den ersten tausend der Nummer im Monat.",
        why "Seit Oktober 2026 wird eine Nachricht ohne Vorlage berechnet, sobald die ersten tausend der Nummer in einem Monat verbraucht sind.";
    sv "Servicemeddelande", "Ett meddelande utan mall debiteras, efter numrets första tusen i månaden.",
        why "Sedan oktober 2026 debiteras meddelanden som inte är mallar, efter de första tusen för numret i en månad.";

    /// A number cannot write to itself.
    Error SENDER = "message/sender-is-recipient", Documented, [documented 131021], from [&ERRORS];
    en "Sender is the recipient", "The message goes to the number that sends it.";
    de "Absender und Empfänger sind gleich", "Die Nachricht geht an die Nummer, die sie sendet.",
        why "Eine Nummer kann sich nicht selbst schreiben.";
    sv "Avsändaren är mottagaren", "Meddelandet går till samma nummer som skickar det.",
        why "Ett nummer kan inte skriva till sig självt.";
}

/// An instant that a caller may give.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Moment {
    /// None is given.
    #[default]
    Unknown,
    /// This one, in milliseconds.
    At(Millis),
    /// What is given is no instant.
    Unreadable,
}

impl Moment {
    fn instant(self) -> Option<Millis> {
        if let Moment::At(instant) = self { Some(instant) } else { None }
    }
}

/// What is known of a conversation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Conversation {
    /// The person's last message or call.
    pub last_user_message: Moment,
    /// When the person came through an advertisement or a page's button.
    pub entry_point: Moment,
    /// The business's last message.
    pub last_business_message: Moment,
}

const HOUR: Millis = 3_600_000;

/// True while fewer hours than the limit have gone by; its end is outside.
fn lasts(from: Millis, limit: &Limit, out: &Report) -> bool {
    let end = from.saturating_add(limit.now(out.context()) * HOUR);
    out.context().now < end
}

/// Says what the conversation means for this message.
pub(super) fn check(message: &Message, conversation: &Conversation, out: &mut Report) {
    for (name, moment) in [
        ("last_user_message_at", conversation.last_user_message),
        ("entry_point_at", conversation.entry_point),
        ("last_business_message_at", conversation.last_business_message),
    ] {
        if moment == Moment::Unreadable {
            out.add_at(INSTANT, ROOT).text("name", name);
        }
    }
    // A group has no window of one person, and a message sent directly needs none.
    if message.mark || message.group || direct::is(message.json) {
        return;
    }
    let free = free(conversation, out);
    if message.kind == "template" {
        return;
    }
    // Who comes through an advertisement does so with a message.
    let last = conversation.last_user_message.instant().max(conversation.entry_point.instant());
    let hours = WINDOW.now(out.context());
    match last {
        Some(last) if lasts(last, &WINDOW, out) => {
            if !free && out.context().day >= SERVICE_CHARGED {
                out.add_at(SERVICE, ROOT);
            }
        }
        Some(_) => {
            out.add_at(CLOSED, ROOT).number("limit", hours);
        }
        None => {
            out.add_at(UNKNOWN, ROOT).number("limit", hours);
        }
    }
}

/// From this day on messages without a template are charged.
const SERVICE_CHARGED: crate::time::Day = crate::time::Day::of("2026-10-01");

/// True where the message is free of charge, because the person came through an advertisement; says so.
fn free(conversation: &Conversation, out: &mut Report) -> bool {
    let Some(entry) = conversation.entry_point.instant() else { return false };
    // The time begins with the answer, which must come within the window. That answer is this message at the latest.
    let answered = conversation.last_business_message.instant().is_some_and(|answer| answer >= entry);
    if !answered && !lasts(entry, &WINDOW, out) {
        return false;
    }
    let (rule, limit) = if lasts(entry, &ENTRY_POINT, out) {
        (FREE, &ENTRY_POINT)
    } else if lasts(entry, &ENTRY_POINT_LONGEST, out) {
        (FREE_CONTESTED, &ENTRY_POINT_LONGEST)
    } else {
        return false;
    };
    let hours = limit.now(out.context());
    out.add_at(rule, ROOT).number("limit", hours);
    std::ptr::eq(rule, FREE)
}

/// Says so where a number writes to itself.
pub(super) fn sender(message: &Message, phone: &str, out: &mut Report) {
    let Some(to) = message.json.get("to").filter(|_| !message.group) else { return };
    let own = digits(phone);
    if !own.is_empty() && own == digits(written(to)) && !is_user_id(written(to)) {
        out.add(SENDER, to);
    }
}
