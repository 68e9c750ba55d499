//! The words that end messages, begin them or ask for help, by language.

/// A keyword.
pub struct Keyword {
    /// What it is, by the letters of [`LANGUAGES`].
    kind: &'static str,
    /// Its language.
    pub language: &'static str,
    /// As it is published.
    pub published: &'static str,
    /// As it is compared, but for the case of ASCII letters.
    pub plain: &'static str,
}

impl Keyword {
    /// True where it is of a kind.
    #[inline(never)]
    pub fn is(&self, letter: u8) -> bool {
        self.kind.bytes().any(|known| known == letter)
    }
}

/// The keywords of a language, then the English ones; of all languages where none is given. A word that several languages
/// share is found first in the one given, else in the first below.
pub fn keywords(language: &str) -> Vec<Keyword> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    let mut list = Vec::new();
    for turn in 0..2 {
        let (mut language, mut is_wanted) = ("", false);
        for line in LANGUAGES.split('\n') {
            let (kind, words) = line.split_once(' ').unwrap_or((line, ""));
            if let Some(tag) = kind.strip_prefix('=') {
                language = tag;
                let own = tag.eq_ignore_ascii_case(primary)
                    || words.split(' ').any(|tag| tag.eq_ignore_ascii_case(primary) && !tag.is_empty());
                is_wanted = if turn == 0 { own } else { !own && (primary.is_empty() || tag == "en") };
            } else if is_wanted {
                for word in words.split('|') {
                    let (published, plain) = word.split_once('=').unwrap_or((word, word));
                    list.push(Keyword { kind, language, published, plain });
                }
            }
        }
    }
    list
}

/// Per language, behind a sign, its tag and others that mean it, then groups: what the words ask for (`o` out, `i` in, `y` yes,
/// `h` help, `p` pause), about which messages (`m` marketing, `u` utility, else all), `s` where they are strong, `+` where they are only
/// looked for among others, `?` where no source was found; then the words, longer ones before those that they begin with, and
/// with `=` as they are compared where that is more than the case. OPT-OUT is OPTOUT and OPT OUT.
static LANGUAGES: &str = "\
=en
os STOP ALL|STOPALL|STOP|UNSUBSCRIBE|REVOKE|OPTOUT|OPT OUT
o CANCEL|END|QUIT|REMOVE|TD
om STOP MARKETING|UNSUBSCRIBE MARKETING|STOP PROMOTIONS
ou STOP NOTIFICATION|UNSUBSCRIBE NOTIFICATION
os+? NO MORE MESSAGES
i START|UNSTOP|SUBSCRIBE|RESUME|CONTINUE|BEGIN
im START MARKETING
y YES|Y
h HELP|INFO
=fr
os ARRET
os? DESABONNER|DESINSCRIRE
i NONARRET
y OUI
h AIDE
=es
os DETENER|DARME DE BAJA|BAJA
o SALIR
om DETENER MARKETING|SALIR MARKETING|DETENER PROMOCIONES
ou DETENER NOTIFICACIÓN=detener notificacion
i VOLVER|RECIBIR|ALTA
i? NO DETENER
h? AYUDA
=pt
os PARAR
o CANCELAR
om PARAR MARKETING
o? SAIR
os? DESCADASTRAR
i VOLTAR|RECEBER
h? AJUDA
=de
os STOPP|ABMELDEN
os? ABBESTELLEN
os+? KEINE NACHRICHTEN MEHR|KEINE WERBUNG MEHR
y JA
i? ANMELDEN
h? HILFE
=sv
os? STOPP|AVREGISTRERA
o? AVSLUTA|SLUTA
os+? SLUTA SKICKA
i? STARTA
y? JA
h? HJÄLP=hjalp
=nb no nn
os STOPP
i? START
=da
os? AFMELD
=it
os? DISISCRIVI|CANCELLAMI
o? BASTA
y? SI
i? AVVIA
h? AIUTO
=nl
os? AFMELDEN|UITSCHRIJVEN
i? AANMELDEN
=id in
os? BERHENTI|UNREG
i? MULAI
=hi
os? बंद करो|बंद|रोकें
i? शुरू
=ar
os إيقاف الرسائل=ايقاف الرسايل|إيقاف=ايقاف|إلغاء الاشتراك=الغاء الاشتراك
o توقف|إلغاء=الغاء
i تشغيل
p إيقاف مؤقت=ايقاف موقت
=he iw
os הסר אותי|הסרה|הסר";

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
        for group in LANGUAGES.lines().filter(|line| !line.starts_with('=')) {
            let kind = group.split(' ').next().unwrap_or_default();
            assert!(!kind.is_empty() && kind.chars().all(|c| "oiyhpmus+?".contains(c)), "{group}");
            assert!(kind.starts_with(['o', 'i', 'y', 'h', 'p']), "{group}");
        }
    }

    #[test]
    fn a_longer_keyword_stands_before_the_one_that_it_begins_with() {
        let list = keywords("");
        for (at, keyword) in list.iter().enumerate().filter(|(_, keyword)| keyword.is(b's')) {
            let longer = [keyword.plain, " "].concat();
            let mut later = list.iter().skip(at).filter(|other| other.is(b's') && other.language == keyword.language);
            assert!(!later.any(|other| other.plain.starts_with(&longer)), "{}", keyword.published);
        }
    }
}
