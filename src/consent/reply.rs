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
use crate::report::Report;
use crate::shape::listed;
use crate::text::{Normalizer, Text};
use keywords::{Keyword, keywords};
use rules::*;
use std::ops::Range;
use words::{Words, words};

/// Reads a reply given as JSON text, a string, and writes the report as JSON text. Anything but a string says nothing.
pub fn read(text: &str, options: &Options, normalizer: Normalizer) -> String {
    let mut out = Report::new(&options.context);
    let document = Document::read(text, &mut out);
    let mut facts = ["none", "", "none", "", "", ""];
    if let Some(text) = document.root().and_then(Text::of) {
        judge(text, options, normalizer, &mut facts, &mut out);
    }
    out.write(&document, &mut |out| {
        for (name, fact) in listed("intent, scope, match, keyword, language, confidence").zip(&facts) {
            out.name(name).string_or_null(Some(*fact).filter(|fact| !fact.is_empty()));
        }
    })
}

/// Finds the keyword, and the facts that are told of it in their order.
fn judge(text: Text, options: &Options, normalizer: Normalizer, facts: &mut [&str; 6], out: &mut Report) {
    let mut readings = words(text, normalizer);
    let keywords = keywords(&options.language);
    let whole = exact(&readings, &keywords);
    let mut at = readings[0].place(0, usize::MAX);
    let Some(keyword) = whole.or_else(|| hint(&mut readings, &keywords, &mut at)) else { return };
    if keyword.is(b'p') {
        return;
    }
    if keyword.is(b'y') && !options.confirmation_open {
        out.add(CONFIRMATION_NOT_OPEN, text.json).within(&text, at);
        return;
    }
    if whole.is_none() {
        out.add(UNCERTAIN, text.json).within(&text, at.clone());
    }
    let verified = !keyword.is(b'?');
    if !verified {
        out.add(WORD_UNVERIFIED, text.json).within(&text, at);
    }
    let intent = if keyword.is(b'o') {
        "opt_out"
    } else if keyword.is(b'h') {
        "help"
    } else {
        "opt_in"
    };
    // Who writes more than a keyword chose no words for a part.
    let scope = if whole.is_some() && keyword.is(b'm') {
        "marketing"
    } else if whole.is_some() && keyword.is(b'u') {
        "utility"
    } else {
        "all"
    };
    let certainty = if whole.is_some() { "exact" } else { "maybe" };
    let confidence = if verified { "high" } else { "low" };
    *facts = [intent, scope, certainty, keyword.published, keyword.language, confidence];
}

/// The keyword that the whole reply is. What ends messages comes before what begins them.
fn exact<'k>(readings: &[Words; 2], keywords: &'k [Keyword]) -> Option<&'k Keyword> {
    for kind in b"poiyh" {
        for keyword in keywords.iter().filter(|keyword| keyword.is(*kind) && !keyword.is(b'+')) {
            for words in readings {
                if words.is_whole(behind(keyword, words, 0)) {
                    return Some(keyword);
                }
            }
        }
    }
    None
}

/// A strong word among others, and where it stands. What asks for messages, or for a pause, may hold one ("no detener"), and so
/// may what is negated: it is taken out, so that no other is found in it.
fn hint<'k>(readings: &mut [Words; 2], keywords: &'k [Keyword], at: &mut Range<usize>) -> Option<&'k Keyword> {
    for words in readings {
        for strong in [false, true] {
            for keyword in keywords {
                let is_sought = if strong { keyword.is(b's') } else { keyword.is(b'i') || keyword.is(b'p') };
                let mut next = 0;
                while let Some(start) = words.start(next).filter(|_| is_sought) {
                    next += 1;
                    let behind = behind(keyword, words, start);
                    if strong && behind > 0 && !negation::is_negated(words, start, behind, keyword.language) {
                        *at = words.place(start, behind);
                        return Some(keyword);
                    }
                    words.strike(start, behind);
                }
            }
        }
    }
    None
}

/// The place behind a keyword, 0 where it does not stand there. "No, detener" is not "no detener"; whoever wants out may set
/// signs as they like.
fn behind(keyword: &Keyword, words: &Words, start: usize) -> usize {
    words.behind(start, keyword.plain, !keyword.is(b'i'))
}
