//! The words that end messages, begin them or ask for help, by language.

use super::words::Word;

/// What a keyword asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// No more messages.
    OptOut,
    /// Messages.
    OptIn,
    /// An explanation.
    Help,
    /// No messages for a while, which is neither.
    Pause,
}

impl Intent {
    /// The word in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Intent::OptOut => "opt_out",
            Intent::OptIn => "opt_in",
            Intent::Help => "help",
            Intent::Pause => "none",
        }
    }
}

/// A keyword with what stands at its group.
#[derive(Clone, Copy)]
pub struct Keyword {
    /// What it asks for.
    pub intent: Intent,
    /// A yes, which needs a question.
    pub confirms: bool,
    /// The messages it is about: `all`, `marketing` or `utility`.
    pub scope: &'static str,
    /// It counts as a whole reply.
    pub whole: bool,
    /// It hints at something among other words too.
    pub strong: bool,
    /// A product or a law has it, so that it need not be confirmed by who speaks the language.
    pub verified: bool,
    /// Its language.
    pub language: &'static str,
    /// As it is published.
    pub published: &'static str,
    /// As it is compared, but for the case of ASCII letters.
    pub plain: &'static str,
}

impl Keyword {
    /// The number of the word behind it, where it stands at a word.
    pub fn end(&self, words: &[Word], start: usize) -> Option<usize> {
        let mut end = start;
        for part in self.plain.split(' ') {
            // "No, detener" is not "no detener"; whoever wants out may set signs as they like.
            let torn = end > start && self.intent == Intent::OptIn && words.get(end - 1)?.closes;
            if torn || !words.get(end)?.text.eq_ignore_ascii_case(part) {
                return None;
            }
            end += 1;
        }
        Some(end)
    }
}

/// The keywords of a language, then the English ones; of all languages where none is given. A word that several languages
/// share is found first in the one given, else in the first below.
pub fn keywords(language: &str) -> Vec<Keyword> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    let mut list = Vec::new();
    for of_language in [true, false] {
        for (number, table) in LANGUAGES.iter().enumerate() {
            let (tags, groups) = table.split_once('\n').unwrap_or_default();
            let own = tags.split(' ').any(|tag| tag.eq_ignore_ascii_case(primary));
            let besides = primary.is_empty() || number == 0;
            if if of_language { own } else { !own && besides } {
                let tag = tags.split(' ').next().unwrap_or_default();
                groups.split('\n').for_each(|group| of_group(group, tag, &mut list));
            }
        }
    }
    list
}

fn of_group(group: &'static str, language: &'static str, list: &mut Vec<Keyword>) {
    let (kind, words) = group.split_once(' ').unwrap_or_default();
    let is = |letter: &str| kind.contains(letter);
    for word in words.split('|') {
        let (published, plain) = word.split_once('=').unwrap_or((word, word));
        list.push(Keyword {
            intent: match kind.as_bytes().first() {
                Some(b'o') => Intent::OptOut,
                Some(b'h') => Intent::Help,
                Some(b'p') => Intent::Pause,
                _ => Intent::OptIn,
            },
            confirms: is("y"),
            scope: if is("m") {
                "marketing"
            } else if is("u") {
                "utility"
            } else {
                "all"
            },
            whole: !is("+"),
            strong: is("s"),
            verified: !is("?"),
            language,
            published,
            plain,
        });
    }
}

/// Per language its tag and others that mean it, then groups: what the words ask for (`o` out, `i` in, `y` yes, `h` help,
/// `p` pause), about which messages (`m` marketing, `u` utility, else all), `s` where they are strong, `+` where they are only
/// looked for among others, `?` where no source was found; then the words, longer ones before those that they begin with, and
/// with `=` as they are compared where that is more than the case. OPT-OUT is OPTOUT and OPT OUT.
pub static LANGUAGES: &[&str] = &[
    "en
os STOP ALL|STOPALL|STOP|UNSUBSCRIBE|REVOKE|OPTOUT|OPT OUT
o CANCEL|END|QUIT|REMOVE|TD
om STOP MARKETING|UNSUBSCRIBE MARKETING|STOP PROMOTIONS
ou STOP NOTIFICATION|UNSUBSCRIBE NOTIFICATION
os+? NO MORE MESSAGES
i START|UNSTOP|SUBSCRIBE|RESUME|CONTINUE|BEGIN
im START MARKETING
y YES|Y
h HELP|INFO",
    "fr
os ARRET
os? DESABONNER|DESINSCRIRE
i NONARRET
y OUI
h AIDE",
    "es
os DETENER|DARME DE BAJA|BAJA
o SALIR
om DETENER MARKETING|SALIR MARKETING|DETENER PROMOCIONES
ou DETENER NOTIFICACIÓN=detener notificacion
i VOLVER|RECIBIR|ALTA
i? NO DETENER
h? AYUDA",
    "pt
os PARAR
o CANCELAR
om PARAR MARKETING
o? SAIR
os? DESCADASTRAR
i VOLTAR|RECEBER
h? AJUDA",
    "de
os STOPP|ABMELDEN
os? ABBESTELLEN
os+? KEINE NACHRICHTEN MEHR|KEINE WERBUNG MEHR
y JA
i? ANMELDEN
h? HILFE",
    "sv
os? STOPP|AVREGISTRERA
o? AVSLUTA|SLUTA
os+? SLUTA SKICKA
i? STARTA
y? JA
h? HJÄLP=hjalp",
    "nb no nn
os STOPP
i? START",
    "da
os? AFMELD",
    "it
os? DISISCRIVI|CANCELLAMI
o? BASTA
y? SI
i? AVVIA
h? AIUTO",
    "nl
os? AFMELDEN|UITSCHRIJVEN
i? AANMELDEN",
    "id in
os? BERHENTI|UNREG
i? MULAI",
    "hi
os? बंद करो|बंद|रोकें
i? शुरू",
    "ar
os إيقاف الرسائل=ايقاف الرسايل|إيقاف=ايقاف|إلغاء الاشتراك=الغاء الاشتراك
o توقف|إلغاء=الغاء
i تشغيل
p إيقاف مؤقت=ايقاف موقت",
    "he iw
os הסר אותי|הסרה|הסר",
];

#[cfg(all(test, feature = "normalization"))]
mod tests {
    use super::super::words::plain;
    use super::*;
    use crate::text::normalize;

    #[test]
    fn keywords_stand_in_the_form_that_they_are_compared_in() {
        for keyword in keywords("") {
            assert_eq!(
                plain(keyword.published, normalize),
                keyword.plain.to_ascii_lowercase(),
                "{}",
                keyword.published
            );
        }
    }

    #[test]
    fn groups_are_spelled_with_known_letters() {
        for group in LANGUAGES.iter().flat_map(|table| table.lines().skip(1)) {
            let kind = group.split(' ').next().unwrap_or_default();
            assert!(!kind.is_empty() && kind.chars().all(|c| "oiyhpmus+?".contains(c)), "{group}");
            assert!(kind.starts_with(['o', 'i', 'y', 'h', 'p']), "{group}");
        }
    }

    #[test]
    fn a_longer_keyword_stands_before_the_one_that_it_begins_with() {
        let list = keywords("");
        for (at, keyword) in list.iter().enumerate().filter(|(_, keyword)| keyword.strong) {
            let longer = [keyword.plain, " "].concat();
            let mut later = list.iter().skip(at).filter(|other| other.strong && other.language == keyword.language);
            assert!(!later.any(|other| other.plain.starts_with(&longer)), "{}", keyword.published);
        }
    }
}
