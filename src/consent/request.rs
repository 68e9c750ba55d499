//! The request for consent that a web form shows: its text, its box, its links.
//!
//! Words are looked for in lists, so what is missing was only not found. Which law makes an error of it stands in rows.

pub mod form;
pub mod law;
mod name;
mod phrases;
pub(super) mod prose;
pub mod rules;
mod wording;

use crate::fix::{Edit, Fix};
use crate::json::{Document, Json, Kind};
use crate::law::{Law, in_force};
use crate::options::Options;
use crate::report::{Finding, Report, Writer};
use crate::rule::Rule;
use crate::text::{READ, Text};
use form::{MALFORMED, given, malformed, string};
use law::{CHANNEL_NAMED, NO_CONDITION_SAID, PURPOSE_NAMED, WAY_OUT_TOLD};
use phrases::{Language, Sentence, Topic, WHATSAPP, languages};
use prose::Prose;
use rules::{BUSINESS_NAME, CHANNEL, FREQUENCY_MISSING, NOT_READ, PURPOSE, TIED, WAY_OUT};
use std::ops::Range;

/// Checks a request for consent given as JSON text, and writes the report as JSON text.
pub fn lint(text: &str, options: &Options) -> String {
    let mut out = Report::new(&options.context);
    let document = Document::read(text, &mut out);
    if let Some(root) = document.root() {
        check(root, &mut out);
    }
    let (findings, _) = out.finish();
    let mut out = Writer::default();
    out.object(|out| out.report(&document, options.context.locale, &findings));
    out.finish()
}

fn check(root: Json, out: &mut Report) {
    if root.kind() != Kind::Object {
        out.add(MALFORMED, root).text("name", "request");
        return;
    }
    let country = country(root, out);
    form::check(root, country, out);
    let business = string(root, "business_name", out);
    let tag = root.word("text_language").map(form::primary).filter(|tag| !tag.is_empty());
    let Some(pieces) = pieces(root, out) else { return };
    let text = given(root, "text").unwrap_or(root);
    let mut prose = Prose::default();
    let mut length = 0;
    for (number, piece) in pieces.iter().enumerate() {
        length += piece.value.len();
        if length <= READ {
            prose.add(piece.value, number);
        }
    }
    if length > READ || prose.is_foreign() {
        out.add(NOT_READ, text);
        return;
    }
    let mut request = Request { root, text, pieces, country, prose, languages: languages(tag) };
    request.names(business, out);
    let read = !request.languages.is_empty() && (tag.is_some() || !request.is_strange());
    if read {
        request.says(out);
    } else {
        out.add(NOT_READ, text);
    }
    request.ties(read, out);
    request.partners(out);
    request.reverse(out);
    request.channels(out);
}

/// The country whose law holds; empty for elsewhere.
fn country<'d>(root: Json<'d>, out: &mut Report) -> &'d str {
    let country = string(root, "jurisdiction", out).unwrap_or_default();
    let letters = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
    // Codes that are often written and are no country's.
    if !country.is_empty() && (!letters || matches!(country, "UK" | "EU" | "EL")) {
        malformed(root.get("jurisdiction").unwrap_or(root), "jurisdiction", out);
        return "";
    }
    country
}

/// The text in one piece or several; says so where there is none.
fn pieces<'d>(root: Json<'d>, out: &mut Report) -> Option<Vec<Text<'d>>> {
    let value = root.get("text").unwrap_or(root);
    let mut pieces: Vec<Text> = Text::of(value).into_iter().collect();
    for item in value.items().filter(|item| item.kind() != Kind::Null) {
        match Text::of(item) {
            Some(piece) => pieces.push(piece),
            None if out.is_full() => return None,
            None => malformed(item, "text", out),
        }
    }
    if pieces.iter().all(|piece| piece.value.trim().is_empty()) {
        out.add(MALFORMED, value).text("name", "text");
        return None;
    }
    Some(pieces)
}

/// True where one of these rows is in force.
fn holds(laws: &[Law], country: &str, out: &Report) -> bool {
    in_force(laws, country, out.context().day).is_some()
}

/// Adds a finding: an error where one of these rows is in force, elsewhere a warning.
fn judged<'r>(rule: &'static Rule, json: Json, laws: &[Law], country: &str, out: &'r mut Report) -> &'r mut Finding {
    let law = holds(laws, country, out);
    let finding = out.add(rule, json);
    if law { finding } else { finding.as_warning() }
}

/// A request with its words.
struct Request<'d> {
    root: Json<'d>,
    /// The member that holds the text.
    text: Json<'d>,
    pieces: Vec<Text<'d>>,
    country: &'d str,
    prose: Prose,
    /// Those whose words count.
    languages: Vec<&'static Language>,
}

impl Request<'_> {
    /// What the text names whatever its language: the business, and the channel.
    fn names(&mut self, business: Option<&str>, out: &mut Report) {
        let found = business.and_then(|name| name::find(name, &self.prose, &self.pieces));
        match (business, found) {
            (_, Some(words)) => self.prose.masked = words,
            (Some(name), None) => {
                let finding = out.add(BUSINESS_NAME, self.text);
                let sender = self.sentence(Sentence::Sender);
                // A name without letters is in no text.
                if name::find(name, &Prose::of(name), &[]).is_some() && name.len() <= READ {
                    self.mend(finding, &[sender, name.trim().trim_end_matches('.'), "."].concat());
                }
            }
            (None, None) => {
                out.add(BUSINESS_NAME, self.root);
            }
        }
        if self.prose.find(WHATSAPP, &mut |_| true).is_none() {
            let finding = judged(CHANNEL, self.text, CHANNEL_NAMED, self.country, out);
            // With another channel it would only be wrong in another way.
            if self.other_channel().is_none() {
                self.mend(finding, self.sentence(Sentence::Channel));
            }
        }
    }

    /// What the text has to say.
    fn says(&self, out: &mut Report) {
        if self.find(Topic::Purpose, &mut |_| true).is_none() {
            let other = self.find(Topic::OtherPurpose, &mut |_| true).is_some();
            let finding = judged(PURPOSE, self.text, PURPOSE_NAMED, self.country, out);
            if other {
                finding.as_warning();
            }
            self.mend(finding, self.sentence(Sentence::Purpose));
        }
        if self.find(Topic::WayOut, &mut |_| true).is_none() {
            let finding = judged(WAY_OUT, self.text, WAY_OUT_TOLD, self.country, out);
            self.mend(finding, self.sentence(Sentence::WayOut));
        }
        if self.find(Topic::Frequency, &mut |_| true).is_none() {
            out.add(FREQUENCY_MISSING, self.text);
        }
    }

    /// Says so where consent is tied to a purchase, or where a text that is read does not
    /// say that it is not.
    fn ties(&self, read: bool, out: &mut Report) {
        let (tied, denied) = self.tie();
        if let Some(words) = tied {
            self.mark(&words, out.add(TIED, self.text));
        } else if !denied && read && holds(NO_CONDITION_SAID, self.country, out) {
            let finding = out.add(TIED, self.text).as_info();
            self.mend(finding, self.sentence(Sentence::NoTie));
        }
    }

    /// True where the language is not told, and nothing speaks for one of those that are read.
    fn is_strange(&self) -> bool {
        let topics = [Topic::Purpose, Topic::WayOut, Topic::Tie];
        self.prose.is_strange() && topics.iter().all(|topic| self.find(*topic, &mut |_| true).is_none())
    }

    /// The first words on a topic that are accepted, in any of the languages.
    fn find(&self, topic: Topic, accept: &mut dyn FnMut(&Range<usize>) -> bool) -> Option<Range<usize>> {
        let found = self.languages.iter().filter_map(|language| self.prose.find(language.phrases(topic), accept));
        found.min_by_key(|words| words.start)
    }

    /// A sentence for a fix in the language of the text.
    fn sentence(&self, sentence: Sentence) -> &'static str {
        let own = self.languages.first().filter(|_| self.root.word("text_language").is_some());
        own.copied().unwrap_or(&phrases::EN).sentence(sentence)
    }

    /// Puts a finding on the words it is about.
    fn mark(&self, words: &Range<usize>, finding: &mut Finding) {
        let Some((piece, at)) = self.prose.place(words) else { return };
        if let Some(text) = self.pieces.get(piece) {
            finding.place = text.json.place();
            finding.within(text, at);
        }
    }

    /// A fix that adds a sentence at the end of the text.
    fn mend(&self, finding: &mut Finding, sentence: &str) {
        let Some(last) = self.pieces.iter().rfind(|piece| !piece.value.trim().is_empty()) else { return };
        let text = last.value.trim_end();
        let joint = if text.ends_with(['.', '!', '?', '…']) { " " } else { ". " };
        let (_, end) = last.utf16(&(0..text.len()));
        let edits = vec![Edit::Text { place: last.json.place(), range: (end, end), text: [joint, sentence].concat() }];
        finding.fix(Fix { safe: false, edits });
    }
}
