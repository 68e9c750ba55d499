//! Language tags.

/// What may still follow.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Language,
    Script,
    Region,
    Variant,
    Extension,
    Private,
}

/// True for a tag that is well-formed as BCP 47 (RFC 5646) has it; the few that it keeps from before, such as `i-klingon`, are
/// left out, as no notice is written in one.
pub fn is_language(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    let private = language.eq_ignore_ascii_case("x");
    if !(private || (2..=8).contains(&language.len()) && is_letters(language)) {
        return false;
    }
    let mut stage = if private { Stage::Private } else { Stage::Language };
    // A sign of an extension needs something behind it.
    let mut open = private;
    for subtag in subtags {
        let plain = subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !plain || !(1..=8).contains(&subtag.len()) {
            return false;
        }
        if stage < Stage::Private && subtag.len() == 1 {
            if open {
                return false;
            }
            open = true;
            stage = if subtag.eq_ignore_ascii_case("x") { Stage::Private } else { Stage::Extension };
        } else if stage >= Stage::Extension {
            open = false;
        } else {
            match next(stage, subtag, language.len() < 4) {
                Some(next) => stage = next,
                None => return false,
            }
        }
    }
    !open
}

/// The stage after a subtag; none where it may not stand there.
fn next(stage: Stage, subtag: &str, extensible: bool) -> Option<Stage> {
    let digits = subtag.bytes().all(|byte| byte.is_ascii_digit());
    match subtag.len() {
        3 if is_letters(subtag) && stage == Stage::Language && extensible => Some(stage),
        4 if is_letters(subtag) && stage == Stage::Language => Some(Stage::Script),
        2 if is_letters(subtag) && stage <= Stage::Script => Some(Stage::Region),
        3 if digits && stage <= Stage::Script => Some(Stage::Region),
        4 if subtag.bytes().next().is_some_and(|byte| byte.is_ascii_digit()) => Some(Stage::Variant),
        5.. => Some(Stage::Variant),
        _ => None,
    }
}

fn is_letters(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// What a tag begins with; Norwegian is one language, however it is written.
#[inline(never)]
pub fn primary(tag: &str) -> &str {
    let tag = tag.trim().split(['-', '_']).next().unwrap_or_default();
    if tag.eq_ignore_ascii_case("nb") || tag.eq_ignore_ascii_case("nn") { "no" } else { tag }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_well_formed() {
        for tag in [
            "sv",
            "sv-SE",
            "zh-Hant-TW",
            "es-419",
            "de-CH-1996",
            "sl-rozaj-biske",
            "en-u-ca-gregory",
            "x-own",
            "zh-yue-HK",
            "de-DE-x-form",
            "haw",
            "en-a-bbb-x-a-ccc",
        ] {
            assert!(is_language(tag), "{tag}");
        }
        for tag in [
            "",
            "s",
            "sv_SE",
            "sv-",
            "-SE",
            "svensk-a",
            "Deutsch (DE)",
            "en-u",
            "en--GB",
            "de-D",
            "sv-SE-",
            "x",
            "en-abcdefghi",
            "1v",
        ] {
            assert!(!is_language(tag), "{tag}");
        }
    }
}
