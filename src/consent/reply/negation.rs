//! Words that turn a keyword around: "don't stop", "nicht abmelden".

use super::words::Words;

/// What stands directly before a word that is not meant.
const BEFORE: &str = "dont|don t|do not|never|non|no|not to|dont want to|don t want to|do not want to|dont ever|don t ever\
|nicht|nie|niemals|inte|ikke|aldrig|niet|nooit|pas|pas me|pas d|sans|jamais\
|no quiero|no me den de|no me des de|no dar de|nunca|nao|nao me|nao quero|nao quero me|jangan|tidak|tidak mau|मत|न|नहीं|لا|عدم|לא|אל";

/// What ends a reply directly behind a word that is not meant.
const AFTER: &str = "nicht|inte|mig inte|ikke|mig ikke|meg ikke|niet|मत करो|मत करें|मत|न करें|नहीं";

/// Words of somebody who tried to get out and could not, or asks why: then a negation says nothing.
const TROUBLE: &str = "can|cant|cannot|could|couldnt|why|how|kann|konnte|warum|wieso|wie|kan|kunde|varfor|hur|hvorfor|hvordan|waarom|hoe\
|peux|pourquoi|comment|puedo|porque|como|posso|riesco|perche|come";

/// True where words are used for their opposite. In doubt they are not: then a person looks.
pub fn is_negated(words: &Words, start: usize, behind: usize, language: &str) -> bool {
    let mut negated = false;
    for (number, list) in [TROUBLE, BEFORE, AFTER].into_iter().enumerate() {
        for phrase in list.split('|') {
            // "No stop" is somebody's refusal; in other languages "no" is also what English says with "not".
            if phrase == "no" && language == "en" {
                continue;
            }
            let mut next = 0;
            while let Some(from) = words.start(next) {
                next += 1;
                let end = words.behind(from, phrase, false);
                match number {
                    _ if end == 0 => {}
                    0 => return false,
                    1 => negated |= end == start && words.goes_on(end),
                    _ => negated |= from == behind && words.goes_on(from) && words.is_whole(end),
                }
            }
        }
    }
    negated
}
