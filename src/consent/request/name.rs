//! The name of a business in a text, also when it is shortened there.

use super::prose::{Prose, Span};

/// Legal forms, and words that a business leaves out of its name when it speaks of itself.
const LEFT_OUT: &str = "ab|publ|hb|kb|*gmbh|mbh|ug|haftungsbeschrankt|ag|se|kg*|ohg|gbr|ek|ev|eg|co|cie|ltd*|limited|plc|ll*|lp|\
    inc|corp*|company|pty|pte|pvt|private|sa|sas*|sarl|eurl|snc|sl|slu|cv|de|srl*|spa|bv|nv|vof|aps|as|asa|oy*|sp|z|oo|\
    group|grup*|gruppe|groupe|gruppo|groep|koncernen|holding*|international|the|\
    sverige|sweden|deutschland|germany|osterreich|austria|schweiz|suisse|espana|spain|ital*|france|brasil|brazil|portugal|\
    nederland|uk|usa|india|canada|ireland|europe";

/// Words that may stand for a sign between two names.
const AND: &str = "and|und|och|et|y|e|en";

/// Letters from which the first word of a longer name stands for all of it.
const ALONE: usize = 4;

/// The words of a text that are the name. None where the name has no letters.
pub(super) fn find(name: &str, prose: &Prose) -> Span {
    let mut words = Prose::default();
    words.add(name, 0);
    let (mut start, mut end) = (0, words.len());
    while start + 1 < end && words.speaks(end - 1, LEFT_OUT) {
        end -= 1;
    }
    while start + 1 < end && words.speaks(start, LEFT_OUT) {
        start += 1;
    }
    let mut whole = String::new();
    for number in start..end {
        if number == start || number + 1 == end || !words.speaks(number, AND) {
            whole.push_str(words.word(number));
        }
    }
    let first = words.word(start);
    let alone = end - start > 1 && first.len() >= ALONE && first != "whatsapp";
    for (name, short) in [(whole.as_str(), false), (first, true)] {
        for at in 0..prose.len() {
            let end = end_of(name, prose, at);
            if end > 0 && (!short || alone && end == at + 1 && prose.is_capital(at)) {
                return Span { start: at, end };
            }
        }
    }
    Span::default()
}

/// The word behind a name that begins at a word, zero for none. Where the name has spaces the text need have none, and the
/// other way round; at the end it may have the ending of a genitive.
fn end_of(name: &str, prose: &Prose, start: usize) -> usize {
    let mut rest = name;
    let mut at = start;
    while !rest.is_empty() {
        let word = prose.word(at);
        if let Some(left) = rest.strip_prefix(word).filter(|_| !word.is_empty()) {
            rest = left;
        } else if word.strip_prefix(rest).is_some_and(|ending| matches!(ending, "s" | "es")) {
            rest = "";
        } else if at == start || !prose.speaks(at, AND) {
            return 0;
        }
        at += 1;
    }
    if at > start { at } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_in(name: &str, text: &str) -> bool {
        let mut prose = Prose::default();
        prose.add(text, 0);
        !find(name, &prose).is_none()
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
