//! The languages that a template can have.

use super::parts::Template;
use super::shapes::SHAPE;
use crate::json::Json;
use crate::report::Report;
use crate::rule::Rule;
use crate::shape::Type;
use crate::sources::*;

crate::rules! {
    /// The platform knows a closed list of language codes, written with an underscore and exactly so in capitals and
    /// small letters. A code that is not on it cannot be created, nor sent later.
    Error UNKNOWN_LANGUAGE = "template/unknown-language", Documented, [documented 100], from [&LANGUAGES, &STATUS];
    en "Unknown language code", "This is not one of the platform's language codes, such as en_US or pt_BR.", fix "Use {nearest}";
    de "Unbekannter Sprachcode", "Dies ist keiner der Sprachcodes der Plattform, wie en_US oder pt_BR.",
        why "Die Plattform kennt eine geschlossene Liste von Sprachcodes, mit Unterstrich und in genau dieser Groß- und Kleinschreibung. Mit einem anderen Code lässt sich eine Vorlage weder anlegen noch später senden.",
        fix "{nearest} verwenden";
    sv "Okänd språkkod", "Detta är inte någon av plattformens språkkoder, som en_US eller pt_BR.",
        why "Plattformen har en sluten lista med språkkoder, med understreck och exakt dessa stora och små bokstäver. Med en annan kod kan en mall varken skapas eller skickas.",
        fix "Använd {nearest}";
}

/// Every code of the platform's list, a bar between two: pointers to each would cost more than the codes.
const CODES: &str = "af|ar|ar_AE|ar_EG|ar_LB|ar_MA|ar_QA|az|be_BY|bg|bn|bn_IN|ca|cs|da|de|de_AT|de_CH|el|en|en_AE|en_AU|en_CA|\
     en_GB|en_GH|en_IE|en_IN|en_JM|en_MY|en_NZ|en_QA|en_SG|en_UG|en_US|en_ZA|es|es_AR|es_CL|es_CO|es_CR|es_DO|\
     es_EC|es_ES|es_HN|es_MX|es_PA|es_PE|es_UY|et|fa|fi|fil|fr|fr_BE|fr_CA|fr_CH|fr_CI|fr_MA|ga|gu|ha|he|hi|hr|hu|\
     id|it|ja|ka|kk|kn|ko|ky_KG|lo|lt|lv|mk|ml|mr|ms|nb|nl|nl_BE|pa|pl|prs_AF|ps_AF|pt_BR|pt_PT|ro|ru|rw_RW|si_LK|\
     sk|sl|sq|sr|sv|sw|ta|te|th|tr|uk|ur|uz|vi|zh_CN|zh_HK|zh_TW|zu";

/// Codes that others use, and the platform's code for the same.
const OTHERS: &str = "be=be_BY|ky=ky_KG|in=id|iw=he|no=nb|nn=nb|prs=prs_AF|ps=ps_AF|pt=pt_BR|rw=rw_RW|si=si_LK|tl=fil|zh=zh_CN|\
     zh_hans=zh_CN|zh_hant=zh_TW|zh_sg=zh_CN|zh_mo=zh_HK|ua=uk|cz=cs|dk=da|se=sv|gr=el|jp=ja|kr=ko";

pub(super) fn check(template: &Template, out: &mut Report) {
    if let Some(language) = template.json.get("language") {
        code(language, out);
    }
    for language in template.json.items_at("languages") {
        code(language, out);
    }
}

fn code(language: Json, out: &mut Report) {
    let Some(written) = language.text() else {
        SHAPE.is(language, Type::Text, out);
        return;
    };
    check_code(UNKNOWN_LANGUAGE, language, written, out);
}

/// Says by a rule that a code is not on the platform's list as it is written there, with the one that was meant.
pub fn check_code(rule: &'static Rule, language: Json, written: &str, out: &mut Report) {
    if CODES.split('|').any(|code| code == written) {
        return;
    }
    let finding = out.add(rule, language);
    if let Some(nearest) = nearest_code(written) {
        let same = nearest.eq_ignore_ascii_case(&written.replace('-', "_"));
        finding.text("nearest", nearest).replace(language, nearest, same);
    }
}

/// The platform's code for a code of another kind: other separators and letters, another name for the language, or a
/// region that has no code of its own.
fn nearest_code(written: &str) -> Option<&'static str> {
    let plain = written.trim().replace('-', "_").to_ascii_lowercase();
    let listed = |code: &str| CODES.split('|').find(|known| known.eq_ignore_ascii_case(code));
    let other = |code: &str| OTHERS.split('|').find_map(|pair| pair.strip_prefix(code)?.strip_prefix('='));
    let primary = plain.split('_').next().unwrap_or_default();
    let without_script = plain.bytes().rposition(|byte| byte == b'_').and_then(|last| other(plain.get(..last)?));
    listed(&plain).or_else(|| other(&plain)).or(without_script).or_else(|| listed(primary)).or_else(|| other(primary))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole() {
        let codes: Vec<&str> = CODES.split('|').collect();
        assert!(codes.len() == 111 && codes.is_sorted());
    }

    #[test]
    fn the_nearest_code_is_the_one_meant() {
        for (written, code) in [
            ("en-US", "en_US"),
            ("EN_us", "en_US"),
            ("pt", "pt_BR"),
            ("de_DE", "de"),
            ("fr-FR", "fr"),
            ("no", "nb"),
            ("zh-Hant-TW", "zh_TW"),
            ("iw", "he"),
            ("tl_PH", "fil"),
            ("ky", "ky_KG"),
            ("sv-SE", "sv"),
            ("pt_AO", "pt_BR"),
        ] {
            assert_eq!(nearest_code(written), Some(code), "{written}");
        }
        assert_eq!(nearest_code("Deutsch"), None);
        assert_eq!(nearest_code(""), None);
    }
}
