//! What a template really is: the category that its components and its words speak for.

use super::components::{KIND_CATEGORY, marketing_kind};
use super::parts::{Category, Part, Template};
use super::phrases::{AFTER_CODE, BEFORE_CODE, EMPTY_WORDS, ONE_TIME_CODE, Topic, marketing};
use crate::report::Report;
use crate::rule::Rule;
use crate::sources::*;
use crate::text::{Text, parameters};
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
        Topic::Offer => &OFFER_WORDING,
        Topic::Upsell => &UPSELL_WORDING,
        Topic::Cart => &CART_WORDING,
        Topic::Referral => &REFERRAL_WORDING,
        Topic::Greeting => &GREETING_WORDING,
        Topic::Event => &EVENT_WORDING,
        Topic::Survey => &SURVEY_WORDING,
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
    let texts = texts(template);
    let coupon = template.components.button("COPY_CODE").is_some();
    let code = if coupon { None } else { texts.iter().find_map(|text| one_time_code(text).map(|at| (text.text, at))) };
    if let Some((text, at)) = code {
        if template.category.is_some() {
            out.add(&ONE_TIME_CODE_CATEGORY, text.json).within(&text, at);
        }
        likely.add(&ONE_TIME_CODE_CATEGORY);
        likely.category = Some(Category::Authentication);
        return likely;
    }
    if marketing_kind(template.components).is_some() {
        likely.add(&KIND_CATEGORY);
    }
    let utility = template.category == Some(Category::Utility);
    for text in &texts {
        for (rule, at) in text.findings(template) {
            likely.add(rule);
            if utility {
                out.add(rule, text.text.json).within(&text.text, at);
            }
        }
    }
    if !likely.because.is_empty() {
        likely.category = Some(Category::Marketing);
    }
    likely
}

/// The texts that a person reads: header, body, footer and labels.
fn texts<'d>(template: &Template<'d>) -> Vec<Folded<'d>> {
    let parts = [Part::Header, Part::Body, Part::Footer];
    let components = parts.into_iter().filter_map(|part| template.components.first(part));
    let texts = components.chain(template.components.buttons().take(16)).filter_map(|json| Text::at(json, "text"));
    texts.map(Folded::of).collect()
}

/// Stands for a parameter in a folded text.
const PARAMETER: char = '\u{1}';

/// A text with its differences of spelling removed: small letters, one space for any, `#` for a number, one sign for a
/// parameter; and for each byte where it comes from.
struct Folded<'d> {
    text: Text<'d>,
    folded: String,
    origin: Vec<usize>,
    /// Where a phrase may begin: not inside a word.
    starts: Vec<usize>,
    parameters: usize,
}

impl<'d> Folded<'d> {
    fn of(text: Text<'d>) -> Folded<'d> {
        let found = parameters(text.value);
        let mut next = found.list.iter().peekable();
        let mut folded = Folded { text, folded: String::new(), origin: Vec::new(), starts: Vec::new(), parameters: found.list.len() };
        let mut skip = 0;
        for (at, c) in text.value.char_indices() {
            if at < skip {
                continue;
            }
            if let Some(parameter) = next.next_if(|parameter| parameter.at.start == at) {
                skip = parameter.at.end;
                folded.push(PARAMETER, at);
            } else if c.is_ascii_digit() || (matches!(c, '.' | ',') && folded.folded.ends_with('#') && followed_by_digit(text.value, at)) {
                if !folded.folded.ends_with('#') {
                    folded.push('#', at);
                }
            } else if c.is_whitespace() {
                if !folded.folded.ends_with(' ') {
                    folded.push(' ', at);
                }
            } else {
                folded.push(small(c), at);
            }
        }
        folded.origin.push(text.value.len());
        let mut inside = false;
        for (at, c) in folded.folded.char_indices() {
            let letter = c.is_alphanumeric();
            if !(inside && letter) && c != ' ' {
                folded.starts.push(at);
            }
            inside = letter;
        }
        folded
    }

    fn push(&mut self, c: char, at: usize) {
        self.folded.push(c);
        self.origin.resize(self.folded.len(), at);
    }

    /// Bytes of the folded text as bytes of the text.
    fn original(&self, at: Range<usize>) -> Range<usize> {
        let start = self.origin.get(at.start).copied().unwrap_or_default();
        start..self.origin.get(at.end).copied().unwrap_or(start)
    }

    /// Where a phrase stands as whole words.
    fn find(&self, phrase: &str) -> Option<Range<usize>> {
        self.starts.iter().find_map(|&start| self.phrase_at(start, phrase))
    }

    /// The phrase as whole words at a place; a final `*` leaves the end of its last word open.
    fn phrase_at(&self, start: usize, phrase: &str) -> Option<Range<usize>> {
        let (phrase, open) = phrase.strip_suffix('*').map_or((phrase, false), |phrase| (phrase, true));
        let end = self.matches(phrase, start)?;
        self.is_word(start..end, phrase, open).then_some(start..end)
    }

    /// The end of a phrase that begins at a place.
    fn matches(&self, phrase: &str, at: usize) -> Option<usize> {
        let folded = self.folded.as_bytes().get(at..at + phrase.len())?;
        let same = |(&wanted, &found): (&u8, &u8)| wanted == found || (wanted == b'#' && found == PARAMETER as u8);
        phrase.as_bytes().iter().zip(folded).all(same).then_some(at + phrase.len())
    }

    fn is_word(&self, at: Range<usize>, phrase: &str, open: bool) -> bool {
        let letter = |c: char| c.is_alphanumeric() || c == '#';
        let before = self.folded.get(..at.start).and_then(|before| before.chars().next_back());
        let behind = self.folded.get(at.end..).and_then(|behind| behind.chars().next());
        let cut_before = phrase.starts_with(letter) && before.is_some_and(letter);
        let cut_behind = !open && phrase.ends_with(letter) && behind.is_some_and(letter);
        !cut_before && !cut_behind
    }

    /// The wording that is not a utility's: the first phrase of each topic.
    fn findings(&self, template: &Template) -> Vec<(&'static Rule, Range<usize>)> {
        let language = template.json.word("language").map(|language| language.split('_').next().unwrap_or_default());
        let mut findings: Vec<(&Rule, Range<usize>)> = Vec::new();
        let phrases: Vec<(Topic, &str)> = marketing(language).collect();
        for &start in &self.starts {
            let first = self.folded.as_bytes().get(start).copied();
            let number = matches!(first, Some(b'#')) || first == Some(PARAMETER as u8);
            for &(topic, phrase) in &phrases {
                let begins = phrase.as_bytes().first().copied();
                if begins != first && !(number && begins == Some(b'#')) || topic == Topic::Survey && self.parameters > 0 {
                    continue;
                }
                if let Some(at) = self.phrase_at(start, phrase)
                    && !findings.iter().any(|(known, _)| *known == rule(topic))
                {
                    findings.push((rule(topic), self.original(at)));
                }
            }
        }
        let body = self.text.json.parent().and_then(Part::of) == Some(Part::Body);
        if body && findings.is_empty() && self.is_unclear() {
            findings.push((&UNCLEAR, 0..self.text.value.len()));
        }
        findings
    }

    /// True where all words besides parameters are greetings and the like.
    fn is_unclear(&self) -> bool {
        let mut words = self.folded.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| !word.is_empty());
        !self.text.value.trim().is_empty() && words.all(|word| EMPTY_WORDS.split('|').any(|empty| empty == word))
    }
}

/// Small letters for the capitals of the languages that are read, and one apostrophe for two.
fn small(c: char) -> char {
    match c {
        '’' => '\'',
        'Œ' => 'œ',
        'À'..='Þ' if c != '×' => char::from_u32(c as u32 + 32).unwrap_or(c),
        c => c.to_ascii_lowercase(),
    }
}

fn followed_by_digit(text: &str, at: usize) -> bool {
    text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit)
}

/// The longest text that joins a code and its name, in bytes.
const JOINT: usize = 48;

/// Where a text gives a one-time code: the code's name with the code's parameter beside it.
fn one_time_code(text: &Folded) -> Option<Range<usize>> {
    if text.parameters == 0 {
        return None;
    }
    ONE_TIME_CODE.split('|').find_map(|phrase| {
        let at = text.find(phrase)?;
        let (before, behind) = (text.folded.get(..at.start)?, text.folded.get(at.end..)?);
        let one_sentence = |joint: &str| joint.len() <= JOINT && !joint.contains(['.', '!', '?', ',', '#']);
        let behind = behind.split_once(PARAMETER).is_some_and(|(joint, _)| {
            let joint = joint.trim_end().trim_end_matches(['*', '_']).trim_end();
            one_sentence(joint) && BEFORE_CODE.iter().any(|end| if end.is_empty() { joint.is_empty() } else { joint.ends_with(end) })
        });
        let before = before.rsplit_once(PARAMETER).is_some_and(|(_, joint)| {
            let joint = joint.trim_start_matches(['*', '_']);
            one_sentence(joint) && AFTER_CODE.iter().any(|start| joint.starts_with(start))
        });
        (before || behind).then(|| text.original(at))
    })
}
