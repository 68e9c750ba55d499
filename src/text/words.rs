//! Words of a text, also where a script puts no space between them.

use super::is_letter;

/// How many words a text has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// All of them, those of unspaced scripts estimated.
    pub count: u32,
    /// True where some of them are an estimate.
    pub estimated: bool,
}

/// Characters that make one word in a script without spaces: seven in Thai and its neighbours, as the platform's own
/// editor counts them, two in Chinese and Japanese, where most words have one or two.
const THAI_WORD: u32 = 7;
const CHINESE_WORD: u32 = 2;

/// The words of a text: stretches without space that hold a letter or a digit. Letters of scripts that are written
/// without spaces are counted apart and divided by the length of a usual word.
pub fn words(text: &str) -> Words {
    let (mut spaced, mut thai, mut chinese) = (0, 0, 0);
    for stretch in text.split_whitespace() {
        let mut word = false;
        for c in stretch.chars() {
            match c {
                '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' => thai += 1,
                '\u{3041}'..='\u{30FF}'
                | '\u{3400}'..='\u{4DBF}'
                | '\u{4E00}'..='\u{9FFF}'
                | '\u{F900}'..='\u{FAFF}'
                | '\u{20000}'..='\u{3FFFF}' => chinese += 1,
                c => word |= is_letter(c),
            }
        }
        spaced += u32::from(word);
    }
    Words {
        count: spaced + u32::div_ceil(thai, THAI_WORD) + u32::div_ceil(chinese, CHINESE_WORD),
        estimated: thai + chinese > 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_by_script() {
        let count = |text| words(text).count;
        assert_eq!(count("Thank you, ! Your order number is ."), 6);
        assert_eq!(count("– ... !!! 😀"), 0);
        assert_eq!(count("A1 #7 25%"), 3);
        assert_eq!(count("您的订单已经发货"), 4);
        assert_eq!(count("ご注文ありがとうございます"), 7);
        assert_eq!(count("ขอบคุณสำหรับการสั่งซื้อ"), 4);
        assert_eq!(count("주문이 발송되었습니다"), 2);
        assert!(words("您的 order").estimated && !words("主".repeat(0).as_str()).estimated);
    }
}
