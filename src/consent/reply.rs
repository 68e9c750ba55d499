//! What a person writes back: out, in, help, or something else.
//!
//! A reply that is a keyword and nothing else is certain. A word that hardly means anything else, in a short message, is a
//! hint that a person should follow. All else is no answer: whoever writes "cancel my order" wants no end of messages.

mod keywords;
mod negation;
pub mod rules;
mod words;

use crate::json::Document;
use crate::options::Options;
use crate::report::{Report, Writer};
use crate::text::{Normalizer, Text};
use keywords::{Intent, Keyword, keywords};
use rules::*;
use std::ops::Range;
use words::{Word, words};

/// What was found in a reply.
struct Answer {
    keyword: Keyword,
    /// True where the keyword is the whole reply.
    exact: bool,
    /// Where it stands, in bytes.
    at: Range<usize>,
}

/// Reads a reply given as JSON text, a string, and writes the report as JSON text. Anything but a string says nothing.
pub fn read(text: &str, options: &Options, normalizer: Normalizer) -> String {
    let mut out = Report::new(&options.context);
    let document = Document::read(text, &mut out);
    let text = document.root().and_then(Text::of);
    let answer = text.and_then(|text| judged(text, options, normalizer, &mut out));
    let (findings, _) = out.finish();
    let mut out = Writer::default();
    out.object(|out| {
        out.report(&document, options.context.locale, &findings);
        let keyword = answer.as_ref().map(|answer| &answer.keyword);
        out.name("intent").string(keyword.map_or("none", |keyword| keyword.intent.name()));
        out.name("scope").string_or_null(keyword.map(|keyword| match &answer {
            // Who writes more than a keyword chose no words for a part.
            Some(Answer { exact: true, .. }) => keyword.scope,
            _ => "all",
        }));
        out.name("match").string(match &answer {
            Some(Answer { exact: true, .. }) => "exact",
            Some(_) => "maybe",
            None => "none",
        });
        out.name("keyword").string_or_null(keyword.map(|keyword| keyword.published));
        out.name("language").string_or_null(keyword.map(|keyword| keyword.language));
        out.name("confidence").string_or_null(keyword.map(|keyword| if keyword.verified { "high" } else { "low" }));
    });
    out.finish()
}

fn judged(text: Text, options: &Options, normalizer: Normalizer, out: &mut Report) -> Option<Answer> {
    let mut readings = words(text.value, normalizer)?;
    let keywords = keywords(&options.language);
    let answer = exact(&readings, &keywords).or_else(|| hint(&mut readings, &keywords))?;
    let keyword = &answer.keyword;
    if keyword.intent == Intent::Pause {
        return None;
    }
    if keyword.confirms && !options.confirmation_open {
        out.add(CONFIRMATION_NOT_OPEN, text.json).within(&text, answer.at);
        return None;
    }
    if !answer.exact {
        out.add(UNCERTAIN, text.json).within(&text, answer.at.clone());
    }
    if !keyword.verified {
        out.add(WORD_UNVERIFIED, text.json).within(&text, answer.at.clone());
    }
    Some(answer)
}

/// The keyword that the whole reply is. What ends messages comes before what begins them.
fn exact(readings: &[Vec<Word>], keywords: &[Keyword]) -> Option<Answer> {
    for intent in [Intent::Pause, Intent::OptOut, Intent::OptIn, Intent::Help] {
        for keyword in keywords.iter().filter(|keyword| keyword.intent == intent && keyword.whole) {
            for words in readings {
                if keyword.end(words, 0) == Some(words.len()) {
                    return Some(Answer { keyword: *keyword, exact: true, at: place(words, 0..words.len()) });
                }
            }
        }
    }
    None
}

/// A strong word among others. What asks for messages, or for a pause, may hold one ("no detener"), and so may what is negated.
fn hint(readings: &mut [Vec<Word>], keywords: &[Keyword]) -> Option<Answer> {
    for words in readings {
        for keyword in keywords.iter().filter(|keyword| matches!(keyword.intent, Intent::OptIn | Intent::Pause)) {
            for start in 0..words.len() {
                let end = keyword.end(words, start).unwrap_or_default();
                strike(words, start..end);
            }
        }
        for keyword in keywords.iter().filter(|keyword| keyword.strong) {
            for start in 0..words.len() {
                let Some(end) = keyword.end(words, start) else { continue };
                if !negation::is_negated(words, start..end, keyword.language) {
                    return Some(Answer { keyword: *keyword, exact: false, at: place(words, start..end) });
                }
                strike(words, start..end);
            }
        }
    }
    None
}

/// Takes the words of a phrase out, so that no other is found in it.
fn strike(words: &mut [Word], at: Range<usize>) {
    for word in words.iter_mut().take(at.end).skip(at.start) {
        word.text.clear();
    }
}

/// Bytes of the reply from the first of some words to the last.
fn place(words: &[Word], range: Range<usize>) -> Range<usize> {
    let words = words.get(range).unwrap_or_default();
    let ends = words.first().zip(words.last());
    ends.map_or(0..0, |(first, last)| first.at.start..last.at.end)
}
