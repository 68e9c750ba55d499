//! Extended grapheme clusters (Unicode Standard Annex 29): what a person takes for one character.
//!
//! Ours, because a measure of text is what this crate is for, and because the table of the crate that is otherwise used
//! for this takes seven times the room in the module. That crate is the judge: the table is generated from what it does, and a
//! test compares both.

mod classes;

use classes::{CLASSES, GAPS, STARTS};

/// How a character joins others. The numbers are those of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Other,
    Control,
    /// A mark that joins what stands before it.
    Extend,
    /// The same, also inside a conjunct.
    ConjunctExtend,
    /// The virama that joins two consonants.
    Linker,
    /// The zero-width joiner.
    Joiner,
    SpacingMark,
    Prepend,
    /// Half a flag.
    Regional,
    Picture,
    Consonant,
    HangulL,
    HangulV,
    HangulT,
    HangulLV,
    HangulLVT,
}

use Class::*;

/// By the numbers of the table.
const BY_NUMBER: [Class; 14] = [
    Other,
    Control,
    Extend,
    ConjunctExtend,
    Linker,
    Joiner,
    SpacingMark,
    Prepend,
    Regional,
    Picture,
    Consonant,
    HangulL,
    HangulV,
    HangulT,
];

/// The first and the last Hangul syllable, and how many finals an initial with a vowel has, none included.
const SYLLABLES: std::ops::RangeInclusive<u32> = 0xAC00..=0xD7A3;
const FINALS: u32 = 28;

fn class(c: char) -> Class {
    let code = c as u32;
    if matches!(c, ' '..='~') {
        return Other;
    }
    if SYLLABLES.contains(&code) {
        return if (code - SYLLABLES.start()).is_multiple_of(FINALS) { HangulLV } else { HangulLVT };
    }
    let row = STARTS.partition_point(|start| *start <= code).saturating_sub(1);
    let mut start = STARTS.get(row).copied().unwrap_or_default();
    let mut at = row * ROW;
    for gap in GAPS.get(at + 1..).unwrap_or_default().iter().take(ROW - 1) {
        start += u32::from(*gap);
        if start > code {
            break;
        }
        at += 1;
    }
    let number = CLASSES.get(at).copied().unwrap_or_default();
    BY_NUMBER.get(usize::from(number)).copied().unwrap_or(Other)
}

/// Stretches of the table in a row, whose first has its start as it is.
const ROW: usize = 32;

/// What stands before a boundary, as far as it matters.
#[derive(Clone, Copy)]
struct State {
    class: Class,
    carriage_return: bool,
    /// A picture with marks on it, and whether a joiner follows.
    picture: Option<bool>,
    /// A consonant with marks on it, and whether a linker is among them.
    consonant: Option<bool>,
    /// Halves of flags, if their number is odd.
    half_flag: bool,
}

impl State {
    fn after(class: Class, c: char, before: Option<State>) -> State {
        let marks = before.filter(|_| matches!(class, Extend | ConjunctExtend | Linker | Joiner));
        let picture = match class {
            Picture => Some(false),
            _ => marks.and_then(|before| before.picture.filter(|joined| !joined).map(|_| class == Joiner)),
        };
        let consonant = match class {
            Consonant => Some(false),
            Extend => None,
            _ => marks.and_then(|before| before.consonant.map(|linked| linked || class == Linker)),
        };
        let half_flag = class == Regional && !before.is_some_and(|before| before.half_flag);
        State { class, carriage_return: c == '\r', picture, consonant, half_flag }
    }

    /// True where no boundary is between this and what follows.
    fn joins(self, next: Class, c: char) -> bool {
        match (self.class, next) {
            (Control, _) | (_, Control) => self.carriage_return && c == '\n',
            (_, Extend | ConjunctExtend | Linker | Joiner | SpacingMark) | (Prepend, _) => true,
            (HangulL, HangulL | HangulV | HangulLV | HangulLVT) => true,
            (HangulLV | HangulV, HangulV | HangulT) | (HangulLVT | HangulT, HangulT) => true,
            (_, Consonant) => self.consonant == Some(true),
            (_, Picture) => self.picture == Some(true),
            (Regional, Regional) => self.half_flag,
            _ => false,
        }
    }
}

/// The grapheme clusters of a text, each with the byte at which it begins.
#[derive(Clone)]
pub(super) struct Graphemes<'t> {
    text: &'t str,
    at: usize,
}

/// The grapheme clusters of a text.
pub(super) fn graphemes(text: &str) -> Graphemes<'_> {
    Graphemes { text, at: 0 }
}

impl<'t> Iterator for Graphemes<'t> {
    type Item = (usize, &'t str);

    fn next(&mut self) -> Option<(usize, &'t str)> {
        let rest = self.text.get(self.at..)?;
        let mut state: Option<State> = None;
        let mut end = rest.len();
        for (at, c) in rest.char_indices() {
            let class = class(c);
            if state.is_some_and(|state| !state.joins(class, c)) {
                end = at;
                break;
            }
            state = Some(State::after(class, c, state));
        }
        let start = self.at;
        self.at += end;
        (end > 0).then(|| (start, rest.get(..end).unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    fn agree(text: &str) {
        assert!(graphemes(text).eq(text.grapheme_indices(true)), "{:?}", text.escape_unicode().to_string());
    }

    /// One of each class, and the two ends of lines.
    const OF_EACH: [char; 18] = [
        'a', '\r', '\n', '\u{7}', '\u{308}', '\u{200D}', '\u{94D}', '\u{93C}', '\u{903}', '\u{600}', '🇸', '😀', 'क',
        'ᄀ', 'ᅡ', 'ᆨ', '가', '각',
    ];

    #[test]
    fn every_character_joins_its_neighbours_as_the_judge_says() {
        // One text of all neighbours for each character; a line feed keeps them apart. Between these planes nothing joins;
        // that the table has nothing there is held where it is generated.
        for c in ('\0'..'\u{20000}').chain('\u{E0000}'..'\u{E2000}') {
            agree(&format!("{c}a\na{c}\u{308}\n😀{c}\u{200D}😀\n😀\u{200D}{c}😀\nक\u{94D}{c}क\nक{c}क\nᄀ{c}ᆨ\n🇸{c}🇸"));
        }
    }

    #[test]
    fn every_sequence_of_four_classes_is_cut_as_the_judge_cuts_it() {
        for number in 0..OF_EACH.len().pow(4) {
            let of = |place: u32| OF_EACH[number / OF_EACH.len().pow(place) % OF_EACH.len()];
            agree(&[of(0), of(1), of(2), of(3)].iter().collect::<String>());
        }
    }

    proptest! {
        #[test]
        fn any_text_is_cut_as_the_judge_cuts_it(text in proptest::collection::vec(prop_oneof![any::<char>(), proptest::sample::select(&OF_EACH[..])], 0..40)) {
            agree(&text.into_iter().collect::<String>());
        }
    }
}
