//! What a template really is: the category that its components and its words speak for.

use super::components::{KIND_CATEGORY, marketing_kind};
use super::parts::{Category, Part, Template};
use super::phrases::{AFTER_CODE, BEFORE_CODE, EMPTY_WORDS, ONE_TIME_CODE, Topic, marketing};
use crate::json::Json;
use crate::report::Report;
use crate::rule::Rule;
use crate::sources::*;
use crate::text::{Parameters, Text, is_letter, parameters};
use std::ops::Range;

crate::rules! {
    /// Discounts, coupons, sales, gifts and credits make a template MARKETING, also beside news about an order. The
    /// platform then changes the category without asking: another price, and another consent is needed.
    Warning OFFER_WORDING = "template/offer-wording", Documented, [], from [&CATEGORIES];
    en "Wording of an offer", "This reads like an offer, which makes the template MARKETING.";
    de "Formulierung eines Angebots", "Das liest sich wie ein Angebot, und damit wird die Vorlage zu MARKETING.",
        why "Rabatte, Gutscheine, Schlussverkäufe, Geschenke und Guthaben machen eine Vorlage zu MARKETING, auch neben Angaben zu einer Bestellung. Die Plattform ändert die Kategorie dann ungefragt: Es gilt ein anderer Preis, und es braucht eine andere Einwilligung.";
    sv "Formulering av ett erbjudande", "Det här läses som ett erbjudande, vilket gör mallen till MARKETING.",
        why "Rabatter, kuponger, rea, gåvor och tillgodohavanden gör en mall till MARKETING, även bredvid besked om en order. Plattformen ändrar då kategorin utan att fråga: ett annat pris, och ett annat samtycke behövs.";

    /// Upgrades, loans approved in advance, introductory rates and appeals for donations are marketing.
    Warning UPSELL_WORDING = "template/upsell-wording", Documented, [], from [&CATEGORIES];
    en "Wording of an upsell", "This reads like an upgrade, a loan or an appeal, which makes the template MARKETING.";
    de "Formulierung eines Zusatzverkaufs", "Das liest sich wie ein Upgrade, ein Kredit oder ein Spendenaufruf, und damit wird die Vorlage zu MARKETING.",
        why "Upgrades, vorab genehmigte Kredite, Einführungszinsen und Spendenaufrufe sind Marketing.";
    sv "Formulering av merförsäljning", "Det här läses som en uppgradering, ett lån eller en insamling, vilket gör mallen till MARKETING.",
        why "Uppgraderingar, förhandsgodkända lån, introduktionsräntor och insamlingar är marknadsföring.";

    /// A reminder of a cart, an application or a search that a person left is marketing, even if the person asked for
    /// it.
    Warning CART_WORDING = "template/cart-wording", Documented, [], from [&CATEGORIES];
    en "Reminder of something left", "A reminder of a cart, an application or a search makes the template MARKETING.";
    de "Erinnerung an Abgebrochenes", "Eine Erinnerung an einen Warenkorb, einen Antrag oder eine Suche macht die Vorlage zu MARKETING.",
        why "Die Erinnerung an einen verlassenen Warenkorb, einen abgebrochenen Antrag oder eine gespeicherte Suche ist Marketing, selbst wenn die Person darum gebeten hat.";
    sv "Påminnelse om något avbrutet", "En påminnelse om en varukorg, en ansökan eller en sökning gör mallen till MARKETING.",
        why "En påminnelse om en varukorg, en ansökan eller en sökning som personen lämnat är marknadsföring, även om personen bett om den.";

    /// Asking to install an app, to try a feature or to invite friends is marketing.
    Warning REFERRAL_WORDING = "template/referral-wording", Documented, [], from [&CATEGORIES];
    en "App, feature or friends", "Promoting an app, a feature or a referral makes the template MARKETING.";
    de "App, Funktion oder Freunde", "Werbung für eine App, eine Funktion oder eine Empfehlung macht die Vorlage zu MARKETING.",
        why "Die Bitte, eine App zu installieren, eine Funktion auszuprobieren oder Freunde einzuladen, ist Marketing.";
    sv "App, funktion eller vänner", "Att locka till en app, en funktion eller en värvning gör mallen till MARKETING.",
        why "Att be någon installera en app, prova en funktion eller bjuda in vänner är marknadsföring.";

    /// Wishes for a birthday or a holiday, thanks for loyalty and the introduction of an assistant are marketing.
    Warning GREETING_WORDING = "template/greeting-wording", Documented, [], from [&CATEGORIES];
    en "Wording of a greeting", "A seasonal or personal greeting makes the template MARKETING.";
    de "Formulierung eines Grußes", "Ein Gruß zu einem Anlass macht die Vorlage zu MARKETING.",
        why "Wünsche zum Geburtstag oder Feiertag, Dank für Treue und die Vorstellung eines Assistenten sind Marketing.";
    sv "Formulering av en hälsning", "En hälsning till en högtid eller personlig dag gör mallen till MARKETING.",
        why "Hälsningar till födelsedagar och högtider, tack för trohet och presentationen av en assistent är marknadsföring.";

    /// Invitations to events and news of openings are marketing.
    Warning EVENT_WORDING = "template/event-wording", Documented, [], from [&CATEGORIES];
    en "Wording of an invitation", "An invitation or an opening makes the template MARKETING.";
    de "Formulierung einer Einladung", "Eine Einladung oder Eröffnung macht die Vorlage zu MARKETING.",
        why "Einladungen zu Veranstaltungen und Nachrichten von Eröffnungen sind Marketing.";
    sv "Formulering av en inbjudan", "En inbjudan eller invigning gör mallen till MARKETING.",
        why "Inbjudningar till evenemang och nyheter om invigningar är marknadsföring.";

    /// A survey is utility only if it asks about one order or visit of the person. Without a parameter that names it,
    /// it is marketing.
    Warning SURVEY_WORDING = "template/survey-without-reference", Documented, [], from [&CATEGORIES];
    en "Survey without an occasion", "A survey that names no order or visit makes the template MARKETING.";
    de "Umfrage ohne Anlass", "Eine Umfrage, die keine Bestellung und keinen Besuch nennt, macht die Vorlage zu MARKETING.",
        why "Eine Umfrage gilt nur dann als Utility, wenn sie nach einer bestimmten Bestellung oder einem bestimmten Besuch fragt. Ohne einen Parameter, der diese nennt, ist sie Marketing.";
    sv "Enkät utan anledning", "En enkät som inte nämner en order eller ett besök gör mallen till MARKETING.",
        why "En enkät är utility bara om den frågar om en viss order eller ett visst besök. Utan en parameter som anger det är den marknadsföring.";

    /// A text that only greets, congratulates or holds parameters could be anything, so it is taken for marketing.
    Warning UNCLEAR = "template/unclear-content", Documented, [], from [&CATEGORIES];
    en "Unclear content", "The text does not say what it is about, which makes the template MARKETING.";
    de "Unklarer Inhalt", "Der Text sagt nicht, worum es geht, und damit wird die Vorlage zu MARKETING.",
        why "Ein Text, der nur grüßt, gratuliert oder aus Parametern besteht, könnte alles sein und gilt daher als Marketing.";
    sv "Oklart innehåll", "Texten säger inte vad det gäller, vilket gör mallen till MARKETING.",
        why "En text som bara hälsar, gratulerar eller består av parametrar kan vara vad som helst och räknas därför som marknadsföring.";

    /// One-time codes may be sent only with authentication templates. Others that were approved are set to REJECTED on
    /// the first day of the next month.
    Error ONE_TIME_CODE_CATEGORY = "template/one-time-code", Documented, [], from [&CATEGORIES, &AUTHENTICATION];
    en "One-time code outside authentication", "A one-time code may be sent only with a template of the category AUTHENTICATION.";
    de "Einmalcode außerhalb der Authentifizierung", "Ein Einmalcode darf nur mit einer Vorlage der Kategorie AUTHENTICATION gesendet werden.",
        why "Einmalcodes dürfen nur mit Authentifizierungsvorlagen gesendet werden. Andere bereits genehmigte Vorlagen werden am ersten Tag des Folgemonats auf REJECTED gesetzt.";
    sv "Engångskod utanför autentisering", "En engångskod får bara skickas med en mall i kategorin AUTHENTICATION.",
        why "Engångskoder får bara skickas med autentiseringsmallar. Andra som godkänts sätts till REJECTED den första dagen i nästa månad.";
}

fn rule(topic: Topic) -> &'static Rule {
    match topic {
        Topic::Offer => OFFER_WORDING,
        Topic::Upsell => UPSELL_WORDING,
        Topic::Cart => CART_WORDING,
        Topic::Referral => REFERRAL_WORDING,
        Topic::Greeting => GREETING_WORDING,
        Topic::Event => EVENT_WORDING,
        Topic::Survey => SURVEY_WORDING,
    }
}

/// The category that a template speaks for, and the rules that say so.
#[derive(Default)]
pub(super) struct Likely {
    pub(super) category: Option<Category>,
    pub(super) because: Vec<&'static Rule>,
}

impl Likely {
    fn add(&mut self, rule: &'static Rule) {
        if !self.because.contains(&rule) {
            self.because.push(rule);
        }
    }
}

/// Reads the template, reports what speaks against its declared category, and says which one it speaks for.
pub(super) fn check(template: &Template, out: &mut Report) -> Likely {
    let mut likely = Likely { category: template.category, because: Vec::new() };
    if template.authentication {
        likely.category = Some(Category::Authentication);
        return likely;
    }
    if marketing_kind(template.components).is_some() {
        likely.add(KIND_CATEGORY);
    }
    let found = wording(template);
    // Next to an offer or a button to copy a code, a code is a coupon.
    let coupon = template.components.button("COPY_CODE").is_some();
    if let Some((_, text, at)) = found.iter().find(|(rule, ..)| *rule == ONE_TIME_CODE_CATEGORY && !coupon) {
        if template.category.is_some() {
            out.add(ONE_TIME_CODE_CATEGORY, text.json).within(text, at.clone());
        }
        return Likely { category: Some(Category::Authentication), because: vec![ONE_TIME_CODE_CATEGORY] };
    }
    for (rule, text, at) in found.into_iter().filter(|(rule, ..)| *rule != ONE_TIME_CODE_CATEGORY) {
        likely.add(rule);
        if template.category == Some(Category::Utility) {
            out.add(rule, text.json).within(&text, at);
        }
    }
    if !likely.because.is_empty() {
        likely.category = Some(Category::Marketing);
    }
    likely
}

/// A rule, and the piece of a text that it is about.
type Found<'d> = (&'static Rule, Text<'d>, Range<usize>);

/// The phrases that are looked for, linked by their first bytes: most starts of words then cost one look.
struct Phrases {
    list: Vec<(&'static Rule, &'static str, u16)>,
    heads: [u16; 256],
}

impl Phrases {
    fn of(language: Option<&str>) -> Phrases {
        let mut phrases = Phrases { list: Vec::new(), heads: [u16::MAX; 256] };
        marketing(language, |topic, list| phrases.add(rule(topic), list));
        phrases.add(ONE_TIME_CODE_CATEGORY, ONE_TIME_CODE);
        phrases
    }

    fn add(&mut self, rule: &'static Rule, list: &'static str) {
        for phrase in list.split('|') {
            let first = phrase.bytes().next().unwrap_or_default();
            if let Some(head) = self.heads.get_mut(usize::from(first)) {
                self.list.push((rule, phrase, std::mem::replace(head, self.list.len() as u16)));
            }
        }
    }

    /// The phrase at a number, and the number of the next one that begins with the same byte.
    fn at(&self, number: u16) -> Option<(&'static Rule, &'static str, u16)> {
        self.list.get(usize::from(number)).copied()
    }
}

/// What the texts that a person reads (header, body, footer, labels) speak of.
fn wording<'d>(template: &Template<'d>) -> Vec<Found<'d>> {
    let mut found = Vec::new();
    if template.components.list().is_none() {
        return found;
    }
    let phrases = Phrases::of(template.language());
    let mut read = |json: Json<'d>| {
        if let Some(text) = Text::at(json, "text") {
            Prose::of(text).findings(&phrases, &mut found);
        }
    };
    for part in [Part::Header, Part::Body, Part::Footer] {
        template.components.first(part).into_iter().for_each(&mut read);
    }
    template.components.buttons().take(16).for_each(read);
    found
}

/// The longest text that joins a code and its name, in bytes.
const JOINT: usize = 48;

/// A text with its parameters, to find phrases in: as whole words, whatever their capitals.
struct Prose<'d> {
    text: Text<'d>,
    /// The text in small letters, each byte at its place.
    small: Vec<u8>,
    found: Parameters<'d>,
}

impl<'d> Prose<'d> {
    fn of(text: Text<'d>) -> Prose<'d> {
        Prose { text, small: small(text.value), found: parameters(text.value) }
    }

    /// The end of a phrase that begins at a byte. In the phrase a space is any space, `#` a number or a parameter, and
    /// a final `*` leaves the end of the last word open.
    fn phrase_at(&self, start: usize, phrase: &str) -> Option<usize> {
        let mut at = start;
        for wanted in phrase.bytes() {
            at += match (wanted, self.small.get(at..)?) {
                (b'*', _) => self.text.value.get(at..)?.find(|c| !is_letter(c)).unwrap_or(self.small.len() - at),
                (b'#', _) => self.value_at(at)?,
                (b' ', rest) => Some(rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count())
                    .filter(|space| *space > 0)?,
                // The typographic apostrophe, in UTF-8.
                (b'\'', [0xE2, 0x80, 0x99, ..]) => 3,
                (wanted, [byte, ..]) if *byte == wanted => 1,
                _ => return None,
            };
        }
        let behind = self.text.value.get(at..)?.chars().next();
        let inside = phrase.ends_with(is_letter) && behind.is_some_and(is_letter);
        (!inside).then_some(at)
    }

    /// The length of the parameter or the number at a byte.
    fn value_at(&self, at: usize) -> Option<usize> {
        if let Some(parameter) = self.found.list.iter().find(|parameter| parameter.at.start == at) {
            return Some(parameter.at.len());
        }
        let rest = self.small.get(at..).filter(|rest| rest.first().is_some_and(u8::is_ascii_digit))?;
        Some(rest.iter().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')).count())
    }

    /// Where words, numbers and signs begin.
    fn starts(&self) -> Vec<usize> {
        let mut starts = Vec::new();
        let mut inside = false;
        for (at, c) in self.text.value.char_indices() {
            let letter = is_letter(c);
            if !(inside && letter) && c != ' ' {
                starts.push(at);
            }
            inside = letter;
        }
        starts
    }

    /// The wording that is not a utility's, the first phrase of each topic; and a one-time code.
    fn findings(&self, phrases: &Phrases, out: &mut Vec<Found<'d>>) {
        let starts = self.starts();
        let before = out.len();
        for &start in &starts {
            let first = self.small.get(start).copied().unwrap_or_default();
            let first = if matches!(first, b'{' | b'0'..=b'9') { b'#' } else { first };
            let mut next = phrases.heads.get(usize::from(first)).copied().unwrap_or_default();
            while let Some((rule, phrase, following)) = phrases.at(next) {
                next = following;
                let Some(end) = self.phrase_at(start, phrase) else {
                    continue;
                };
                let known = out.get(before..).is_some_and(|found| found.iter().any(|(known, ..)| *known == rule));
                if !known && self.applies(rule, &(start..end)) {
                    out.push((rule, self.text, start..end));
                }
            }
        }
        let body = self.text.json.parent().and_then(Part::of) == Some(Part::Body);
        if body && out.len() == before && self.is_unclear(&starts) {
            out.push((UNCLEAR, self.text, 0..self.text.value.len()));
        }
    }

    /// A code must be given beside its name, and a survey must name nothing that it asks about.
    fn applies(&self, rule: &Rule, at: &Range<usize>) -> bool {
        if rule == ONE_TIME_CODE_CATEGORY {
            return self.is_given(at);
        }
        rule != SURVEY_WORDING || self.found.list.is_empty()
    }

    /// True where all words besides parameters are greetings and the like.
    fn is_unclear(&self, starts: &[usize]) -> bool {
        let mut past = 0;
        for &start in starts {
            let letter = self.text.value.get(start..).and_then(|rest| rest.chars().next()).is_some_and(is_letter);
            if start < past {
                continue;
            }
            if let Some(length) = self.value_at(start) {
                past = start + length;
            } else if letter && !EMPTY_WORDS.split('|').any(|word| self.phrase_at(start, word).is_some()) {
                return false;
            }
        }
        !self.text.value.trim().is_empty()
    }

    /// True where a parameter stands before or behind the name of a code, joined as in "{{1}} is your code".
    fn is_given(&self, name: &Range<usize>) -> bool {
        let one_sentence = |joint: &str| joint.len() <= JOINT && !joint.contains(['.', '!', '?', ',']);
        let behind = self.found.list.iter().find(|parameter| parameter.at.start >= name.end).is_some_and(|parameter| {
            let joint = self.text.piece(name.end..parameter.at.start).trim_end_matches(['*', '_', ' ', '\n']);
            one_sentence(joint) && (joint.is_empty() || BEFORE_CODE.split('|').any(|end| joint.ends_with(end)))
        });
        let before =
            self.found.list.iter().rfind(|parameter| parameter.at.end <= name.start).is_some_and(|parameter| {
                let joint = self.text.piece(parameter.at.end..name.start);
                let start = parameter.at.end + joint.len() - joint.trim_start_matches(['*', '_']).len();
                one_sentence(joint) && AFTER_CODE.split('|').any(|phrase| self.phrase_at(start, phrase).is_some())
            });
        before || behind
    }
}

/// A text in small letters without moving a byte: ASCII, and the Latin letters of the languages that are read.
fn small(text: &str) -> Vec<u8> {
    let mut before = 0;
    let small = text.bytes().map(|byte| {
        let lower = match (before, byte) {
            (0xC3, 0x80..=0x9E) if byte != 0x97 => byte + 0x20, // À to Þ, but not ×
            (0xC5, 0x92) => 0x93,                               // Œ
            _ => byte.to_ascii_lowercase(),
        };
        before = byte;
        lower
    });
    small.collect()
}
