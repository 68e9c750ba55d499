//! Words that turn a keyword around: "don't stop", "nicht abmelden".

use super::words::Word;
use std::ops::Range;

/// What stands directly before a word that is not meant.
const BEFORE: &str = "dont|don t|do not|never|non|no|not to|dont want to|don t want to|do not want to|dont ever|don t ever\
|nicht|nie|niemals|inte|ikke|aldrig|niet|nooit|pas|pas me|pas d|sans|jamais\
|no quiero|no me den de|no me des de|no dar de|nunca|nao|nao me|nao quero|nao quero me|jangan|tidak|tidak mau|मत|न|नहीं|لا|عدم|לא|אל";

/// What ends a reply directly behind a word that is not meant.
const AFTER: &str = "nicht|inte|mig inte|ikke|mig ikke|meg ikke|niet|मत करो|मत करें|मत|न करें|नहीं";

/// Words of somebody who tried to get out and could not, or asks why: then a negation says nothing.
const TROUBLE: &str = "can|cant|cannot|could|couldnt|why|how|kann|konnte|warum|wieso|wie|kan|kunde|varfor|hur|hvorfor|hvordan|waarom|hoe\
|peux|pourquoi|comment|puedo|porque|como|posso|riesco|perche|come";

/// True where a word is used for its opposite. In doubt it is not: then a person looks.
pub fn is_negated(words: &[Word], at: Range<usize>, language: &str) -> bool {
    let in_trouble = words.iter().any(|word| TROUBLE.split('|').any(|known| known == word.text));
    // "No stop" is somebody's refusal; in other languages "no" is also what English says with "not".
    let counts = |phrase: &&str| language != "en" || *phrase != "no";
    let before = || {
        BEFORE.split('|').filter(counts).any(|phrase| {
            let start = at.start.checked_sub(phrase.split(' ').count());
            start.is_some_and(|start| is(words, start..at.start, phrase))
        })
    };
    let after = || {
        let closes = at.end.checked_sub(1).and_then(|last| words.get(last)).is_none_or(|word| word.closes);
        !closes && AFTER.split('|').any(|phrase| is_last(words, at.end, phrase))
    };
    !in_trouble && (before() || after())
}

/// True where a phrase stands there, in one clause with what follows it.
fn is(words: &[Word], at: Range<usize>, phrase: &str) -> bool {
    let found = words.get(at).unwrap_or_default();
    found.iter().zip(phrase.split(' ')).all(|(word, part)| word.text == part && !word.closes)
}

/// True where a phrase is all that follows.
fn is_last(words: &[Word], from: usize, phrase: &str) -> bool {
    let found = words.get(from..).unwrap_or_default();
    found.iter().map(|word| word.text.as_str()).eq(phrase.split(' '))
}
