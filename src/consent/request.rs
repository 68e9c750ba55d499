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

use super::record::language::primary;
use super::record::word_at;
use crate::fix::{Edit, Fix};
use crate::json::{Document, Json, Kind, ROOT};
use crate::law::{Law, in_force};
use crate::options::Options;
use crate::report::{Finding, Report};
use crate::rule::Rule;
use crate::text::READ;
use form::{MALFORMED, malformed};
use law::{ACT_FOR_PURPOSE, CHANNEL_NAMED, WAY_OUT_TOLD};
use phrases::{FREQUENCY, OTHER_PURPOSE, SENTENCES, WAY_OUT, WHATSAPP};
use prose::{Prose, Span};
use rules::{BUSINESS_NAME, CHANNEL, FREQUENCY_MISSING, NOT_READ, PURPOSE, WAY_OUT_MISSING};

/// Checks a request for consent given as JSON text, and writes the report as JSON text.
pub fn lint(text: &str, options: &Options) -> String {
    let mut out = Report::new(&options.context);
    let document = Document::read(text, &mut out);
    if let Some(root) = document.root() {
        check(root, &mut out);
    }
    out.write(&document, &mut |_| {})
}

fn check(root: Json, out: &mut Report) {
    if root.kind() != Kind::Object {
        out.add(MALFORMED, root).text("name", "request");
        return;
    }
    let country = form::check(root, out);
    let Some(prose) = prose(root, out) else { return };
    let tag = primary(word_at(root, "text_language"));
    let known = SENTENCES.split('\n').find(|line| line.get(..2).is_some_and(|own| own.eq_ignore_ascii_case(tag)));
    let sentences = known.unwrap_or(SENTENCES);
    let mut request =
        Request { root, text: root.get("text").unwrap_or(root), country, prose, name: Span::default(), sentences };
    request.names(out);
    if if tag.is_empty() { request.is_strange() } else { known.is_none() } {
        out.add(NOT_READ, request.text);
        return;
    }
    request.wants(out);
    request.ties(out);
    request.partners(out);
    request.reverse(out);
    request.channels(out);
}

/// The words of the text, which is a string or a list of some. None where there are none, or none that can be read, which
/// is said.
fn prose(root: Json, out: &mut Report) -> Option<Prose> {
    let value = root.get("text").unwrap_or(root);
    let mut prose = Prose::default();
    let mut length = 0;
    let one = Some(value).filter(|value| value.kind() == Kind::Text);
    for piece in one.into_iter().chain(value.items()) {
        let Some(text) = piece.text() else {
            if out.is_full() {
                return None;
            }
            if piece.kind() != Kind::Null {
                malformed(piece, "text", out);
            }
            continue;
        };
        length += text.len();
        if length <= READ {
            prose.add(text, piece.place());
        }
    }
    if length > READ {
        out.add(NOT_READ, value);
    } else if prose.last.1 == 0 {
        out.add(MALFORMED, value).text("name", "text");
    } else if prose.is_foreign() {
        out.add(NOT_READ, value);
    } else {
        return Some(prose);
    }
    None
}

/// True where one of these rows is in force.
fn holds(laws: &[Law], country: &str, out: &Report) -> bool {
    in_force(laws, country, out.context().day).is_some()
}

/// Adds a finding: an error where one of these rows is in force, elsewhere a warning.
fn judged<'r>(rule: &'static Rule, json: Json, laws: &[Law], country: &str, out: &'r mut Report) -> &'r mut Finding {
    let law = holds(laws, country, out);
    out.add_graded(rule, json.place(), law)
}

/// The sentences that fixes add, by their places in a line.
const SENDER: usize = 1;
const BY_WHATSAPP: usize = 2;
const OFFERS: usize = 3;
const STOP: usize = 4;
const NO_TIE: usize = 5;

/// A request with its words.
struct Request<'d> {
    root: Json<'d>,
    /// The member that holds the text.
    text: Json<'d>,
    country: &'d str,
    prose: Prose,
    /// Words that say something else: they are the name of the business.
    name: Span,
    /// The sentences of its language, or of all, which begin with the English ones.
    sentences: &'static str,
}

impl Request<'_> {
    /// What the text names whatever its language: the business, and the channel.
    fn names(&mut self, out: &mut Report) {
        let name = word_at(self.root, "business_name").trim();
        self.name = name::find(name, &self.prose);
        if name.is_empty() {
            out.add(BUSINESS_NAME, self.root);
        } else if self.name.is_none() {
            let finding = out.add(BUSINESS_NAME, self.text);
            // A name without letters is in no text.
            let mut words = Prose::default();
            words.add(name, ROOT);
            if name.len() <= READ && words.len() > 0 {
                self.mend(finding, SENDER, name);
            }
        }
        if !self.says(WHATSAPP) {
            let finding = judged(CHANNEL, self.text, CHANNEL_NAMED, self.country, out);
            // With another channel it would only be wrong in another way.
            if self.other_channel().is_none() {
                self.mend(finding, BY_WHATSAPP, "");
            }
        }
    }

    /// What the text has to say.
    fn wants(&self, out: &mut Report) {
        if !self.says(phrases::PURPOSE) {
            let laws = if self.says(OTHER_PURPOSE) { &[] } else { ACT_FOR_PURPOSE };
            self.mend(judged(PURPOSE, self.text, laws, self.country, out), OFFERS, "");
        }
        if !self.says(WAY_OUT) {
            self.mend(judged(WAY_OUT_MISSING, self.text, WAY_OUT_TOLD, self.country, out), STOP, "");
        }
        if !self.says(FREQUENCY) {
            out.add(FREQUENCY_MISSING, self.text);
        }
    }

    /// True where nothing speaks for one of the languages that are read.
    fn is_strange(&self) -> bool {
        let topics = [phrases::PURPOSE, WAY_OUT, phrases::TIE, phrases::NO_SALE];
        self.prose.is_strange() && !topics.iter().any(|topic| self.says(topic))
    }

    /// True where a phrase of a list is found.
    fn says(&self, phrases: &str) -> bool {
        !self.find(phrases, |_, _| true).is_none()
    }

    /// The first words of a phrase of a list that are accepted.
    #[inline(never)]
    fn find(&self, phrases: &str, accept: fn(&Self, Span) -> bool) -> Span {
        for start in 0..self.prose.len() {
            let words = Span { start, end: self.prose.end_of(start, phrases) };
            if !words.is_none() && accept(self, words) {
                return words;
            }
        }
        Span::default()
    }

    /// Puts a finding on the words it is about.
    fn mark(&self, words: Span, finding: &mut Finding) {
        if let Some((place, (start, end))) = self.prose.place(words) {
            finding.place = place;
            finding.range(start, end);
        }
    }

    /// A fix that adds a sentence at the end of the text, or what a sentence begins and a name ends.
    #[inline(never)]
    fn mend(&self, finding: &mut Finding, sentence: usize, name: &str) {
        let (place, end, last) = self.prose.last;
        let joint = if matches!(last, '.' | '!' | '?' | '…') { " " } else { ". " };
        let own = self.sentences.split('|').nth(sentence).unwrap_or_default();
        let stop = if name.is_empty() || name.ends_with('.') { "" } else { "." };
        let text = [joint, own, name, stop].concat();
        finding.fix(Fix { safe: false, edits: vec![Edit::Text { place, range: (end, end), text }] });
    }
}
