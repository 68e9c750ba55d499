//! The name of a business in a text, also when it is shortened there.

use super::prose::{Prose, is_one};
use crate::text::Text;
use std::ops::Range;

/// Legal forms, and words that a business leaves out of its name when it speaks of itself.
const LEFT_OUT: &str = "ab|publ|hb|kb|gmbh|ggmbh|mbh|ug|haftungsbeschrankt|ag|se|kg|kgaa|ohg|gbr|ek|ev|eg|co|cie|ltd|limited|plc|\
    llp|lp|llc|inc|incorporated|corp|corporation|company|pty|pte|pvt|private|proprietary|sa|sas|sasu|sarl|eurl|snc|sci|sl|slu|sau|scoop|cv|\
    de|srl|srls|spa|sapa|bv|nv|vof|lda|ltda|unipessoal|eireli|epp|sgps|aps|as|asa|oy|oyj|hf|ehf|sp|z|oo|doo|kft|zrt|sro|\
    group|gruppe|groupe|grupo|gruppo|groep|koncernen|holding|holdings|international|the|\
    sverige|sweden|deutschland|germany|osterreich|austria|schweiz|suisse|espana|spain|italia|italy|france|brasil|brazil|\
    portugal|nederland|uk|usa|india|canada|ireland|europe";

/// Words that may stand for a sign between two names.
const AND: &str = "and|und|och|et|y|e|en";

/// Letters from which the first word of a longer name stands for all of it.
const ALONE: usize = 4;

/// The words of a text that are the name. None where the name has no letters.
pub(super) fn find(name: &str, prose: &Prose, pieces: &[Text]) -> Option<Range<usize>> {
    let name = Prose::of(name);
    let mut core = 0..name.len();
    let left_out = |number: usize| is_one(name.word(number), LEFT_OUT);
    while core.len() > 1 && left_out(core.end - 1) {
        core.end -= 1;
    }
    while core.len() > 1 && left_out(core.start) {
        core.start += 1;
    }
    let mut whole = String::new();
    for number in core.clone() {
        let word = name.word(number);
        if number == core.start || number + 1 == core.end || !is_one(word, AND) {
            whole.push_str(word);
        }
    }
    let first = name.word(core.start);
    let starts = 0..prose.len();
    let found = starts.clone().find_map(|start| Some(start..end_of(&whole, prose, start)?));
    let short = || {
        let capital = |number: &usize| prose.written(*number, pieces).starts_with(|c: char| !c.is_ascii_lowercase());
        let is_first = |number: &usize| end_of(first, prose, *number) == Some(number + 1);
        let alone = core.len() > 1 && first.len() >= ALONE && first != "whatsapp";
        starts.clone().find(|number| alone && capital(number) && is_first(number)).map(|number| number..number + 1)
    };
    found.or_else(short).filter(|_| !whole.is_empty())
}

/// The word behind a name that begins at a word. Where the name has spaces the text need have none, and the other way
/// round; at the end it may have the ending of a genitive.
fn end_of(name: &str, prose: &Prose, start: usize) -> Option<usize> {
    let mut rest = name;
    let mut at = start;
    loop {
        let word = prose.word(at);
        if word.is_empty() {
            return None;
        }
        if let Some(left) = rest.strip_prefix(word) {
            rest = left;
        } else if word.strip_prefix(rest).is_some_and(|ending| matches!(ending, "s" | "es")) {
            return Some(at + 1);
        } else if at == start || !is_one(word, AND) {
            return None;
        }
        at += 1;
        if rest.is_empty() {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_in(name: &str, text: &str) -> bool {
        let json = serde_json::json!(text).to_string();
        let context = crate::context::Context::default();
        let document = crate::json::Document::read(&json, &mut crate::report::Report::new(&context));
        let pieces: Vec<Text> = document.root().and_then(Text::of).into_iter().collect();
        find(name, &Prose::of(text), &pieces).is_some()
    }

    #[test]
    fn names_are_found_as_people_write_them() {
        for (name, text) in [
            ("Norrhem AB", "Ja, Norrhem får skicka"),
            ("Norrhem Möbler AB", "Norrhems erbjudanden"),
            ("AB Volvo", "från volvo"),
            ("Muster GmbH & Co. KG", "der Muster-Gruppe"),
            ("Müller & Söhne GmbH", "Müller und Söhne"),
            ("Marks and Spencer plc", "Marks & Spencer's offers"),
            ("H&M", "från H & M"),
            ("MediaMarkt", "von Media Markt"),
            ("Esempio S.r.l.", "da Esempio Srl"),
            ("McDonald’s", "from McDonald's"),
            ("Café Zoë", "de CAFE\u{301} ZOE"),
            ("Example.com Inc.", "by example.com"),
            ("Acme Travel Ltd", "Yes, Acme may send"),
            ("Ålands Rederi Oyj", "A\u{30A}lands Rederi"),
        ] {
            assert!(is_in(name, text), "{name} in {text}");
        }
    }

    #[test]
    fn other_words_are_no_names() {
        for (name, text) in [
            ("Norrhem AB", "Ja, jag vill ha ett AB"),
            ("Angebot GmbH", "Ich möchte Angebote"),
            ("Acme Ltd", "acmeology"),
            ("Yes Bank", "Yes, send me offers"),
            ("WhatsApp Shop", "via WhatsApp"),
            ("Best Coffee Ltd", "the best tea"),
            ("", "text"),
            ("…", "text"),
        ] {
            assert!(!is_in(name, text), "{name} in {text}");
        }
    }
}
