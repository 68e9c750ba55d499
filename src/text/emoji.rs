//! Emojis, counted as a person counts them: one grapheme cluster is one emoji.

use super::graphemes::graphemes;
use std::ops::Range;

/// Code points that show as an emoji without being asked to (Unicode property Emoji_Presentation), first and last.
/// Sorted; a test holds
/// it against a crate that carries the property.
const PICTURES: &[(u32, u32)] = &[
    (0x231A, 0x231B),
    (0x23E9, 0x23EC),
    (0x23F0, 0x23F0),
    (0x23F3, 0x23F3),
    (0x25FD, 0x25FE),
    (0x2614, 0x2615),
    (0x2648, 0x2653),
    (0x267F, 0x267F),
    (0x2693, 0x2693),
    (0x26A1, 0x26A1),
    (0x26AA, 0x26AB),
    (0x26BD, 0x26BE),
    (0x26C4, 0x26C5),
    (0x26CE, 0x26CE),
    (0x26D4, 0x26D4),
    (0x26EA, 0x26EA),
    (0x26F2, 0x26F3),
    (0x26F5, 0x26F5),
    (0x26FA, 0x26FA),
    (0x26FD, 0x26FD),
    (0x2705, 0x2705),
    (0x270A, 0x270B),
    (0x2728, 0x2728),
    (0x274C, 0x274C),
    (0x274E, 0x274E),
    (0x2753, 0x2755),
    (0x2757, 0x2757),
    (0x2795, 0x2797),
    (0x27B0, 0x27B0),
    (0x27BF, 0x27BF),
    (0x2B1B, 0x2B1C),
    (0x2B50, 0x2B50),
    (0x2B55, 0x2B55),
    (0x1F004, 0x1F004),
    (0x1F0CF, 0x1F0CF),
    (0x1F18E, 0x1F18E),
    (0x1F191, 0x1F19A),
    (0x1F1E6, 0x1F1FF),
    (0x1F201, 0x1F201),
    (0x1F21A, 0x1F21A),
    (0x1F22F, 0x1F22F),
    (0x1F232, 0x1F236),
    (0x1F238, 0x1F23A),
    (0x1F250, 0x1F251),
    (0x1F300, 0x1F320),
    (0x1F32D, 0x1F335),
    (0x1F337, 0x1F37C),
    (0x1F37E, 0x1F393),
    (0x1F3A0, 0x1F3CA),
    (0x1F3CF, 0x1F3D3),
    (0x1F3E0, 0x1F3F0),
    (0x1F3F4, 0x1F3F4),
    (0x1F3F8, 0x1F43E),
    (0x1F440, 0x1F440),
    (0x1F442, 0x1F4FC),
    (0x1F4FF, 0x1F53D),
    (0x1F54B, 0x1F54E),
    (0x1F550, 0x1F567),
    (0x1F57A, 0x1F57A),
    (0x1F595, 0x1F596),
    (0x1F5A4, 0x1F5A4),
    (0x1F5FB, 0x1F64F),
    (0x1F680, 0x1F6C5),
    (0x1F6CC, 0x1F6CC),
    (0x1F6D0, 0x1F6D2),
    (0x1F6D5, 0x1F6D9),
    (0x1F6DC, 0x1F6DF),
    (0x1F6EB, 0x1F6EC),
    (0x1F6F4, 0x1F6FC),
    (0x1F7E0, 0x1F7EB),
    (0x1F7F0, 0x1F7F0),
    (0x1F90C, 0x1F93A),
    (0x1F93C, 0x1F945),
    (0x1F947, 0x1F9FF),
    (0x1FA70, 0x1FAFF),
];

/// Asks for the picture of what stands before it; the enclosing keycap does the same for digits.
const AS_PICTURE: [char; 2] = ['\u{FE0F}', '\u{20E3}'];

/// True where a grapheme cluster shows as an emoji: a picture, or a sign that a variation selector turns into one.
pub(super) fn is_emoji(cluster: &str) -> bool {
    cluster.len() > 2 && cluster.chars().any(|c| c > '\u{2000}' && (AS_PICTURE.contains(&c) || is_picture(c)))
}

fn is_picture(c: char) -> bool {
    let after = PICTURES.partition_point(|&(_, last)| last < c as u32);
    PICTURES.get(after).is_some_and(|&(first, _)| first <= c as u32)
}

/// Where the emojis of a text stand, in bytes.
pub fn emojis(text: &str) -> impl Iterator<Item = Range<usize>> {
    let clusters = if text.is_ascii() { "" } else { text };
    graphemes(clusters).filter(|(_, cluster)| is_emoji(cluster)).map(|(at, cluster)| at..at + cluster.len())
}

/// True where a text is exactly one emoji.
pub fn is_one_emoji(text: &str) -> bool {
    let mut signs = text.chars();
    let base = signs.next().is_some_and(|c| c > '\u{2000}' || matches!(c, '0'..='9' | '#' | '*' | '©' | '®'));
    let half_flag = matches!(text.chars().next(), Some('🇦'..='🇿')) && signs.next().is_none();
    base && !half_flag && graphemes(text).nth(1).is_none() && is_emoji(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_properties::{EmojiStatus, UnicodeEmoji};

    #[test]
    fn one_cluster_is_one_emoji() {
        for emoji in ["😀", "❤️", "👍🏽", "🇸🇪", "👩‍👩‍👧‍👦", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "☀️", "🫶🏿", "👁️‍🗨️"]
        {
            assert!(emojis(emoji).eq(std::iter::once(0..emoji.len())), "{emoji}");
        }
        assert_eq!(emojis("a😀b👍🏽🇸🇪🇩🇪").count(), 4);
    }

    #[test]
    fn exactly_one_is_neither_half_nor_two() {
        for text in ["😀", "❤️", "👍🏽", "🇸🇪", "👩‍👩‍👧‍👦", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "©️"]
        {
            assert!(is_one_emoji(text), "{text}");
        }
        for text in ["", "😀😀", "🇸", "🇸🇪🇩🇪", "A\u{FE0F}", "ok", " 😀", "❤"] {
            assert!(!is_one_emoji(text), "{text}");
        }
    }

    #[test]
    fn signs_and_letters_are_none() {
        for text in ["", "1", "#", "©", "™", "✓", "→", "€", "é", "日本", "ไทย", "…", "❤", "½"] {
            assert_eq!(emojis(text).count(), 0, "{text}");
        }
    }

    #[test]
    fn the_table_is_the_property() {
        use EmojiStatus::*;
        for c in '\u{80}'..=char::MAX {
            let shows = matches!(
                c.emoji_status(),
                EmojiPresentation
                    | EmojiPresentationAndModifierBase
                    | EmojiPresentationAndEmojiComponent
                    | EmojiPresentationAndModifierAndEmojiComponent
            );
            // The last block is taken whole: what Unicode keeps free there is kept for emojis.
            if !shows && is_picture(c) && c < '\u{1FA70}' {
                panic!("U+{:04X} is no emoji", c as u32);
            }
            if shows {
                assert!(is_picture(c), "U+{:04X} is an emoji: {:?}", c as u32, c.emoji_status());
            }
        }
    }
}
