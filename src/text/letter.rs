//! What belongs to a word.

/// Signs above ASCII: punctuation, symbols, arrows, pictures, spaces and invisible marks, first and last code point.
/// The table of what is *no* letter is much smaller than Unicode's tables of what is one.
const SIGNS: &[(u32, u32)] = &[
    (0x80, 0xA9),
    (0xAB, 0xB1),
    (0xB4, 0xB4),
    (0xB6, 0xB8),
    (0xBB, 0xBB),
    (0xBF, 0xBF),
    (0xD7, 0xD7),
    (0xF7, 0xF7),
    (0x55A, 0x55F),
    (0x589, 0x58F),
    (0x5BE, 0x5BE),
    (0x5C0, 0x5C0),
    (0x5C3, 0x5C3),
    (0x5F3, 0x5F4),
    (0x606, 0x60F),
    (0x61B, 0x61F),
    (0x66A, 0x66D),
    (0x6D4, 0x6D4),
    (0x964, 0x965),
    (0x970, 0x970),
    (0xE3F, 0xE3F),
    (0xE4F, 0xE4F),
    (0xE5A, 0xE5B),
    (0x104A, 0x104F),
    (0x17D4, 0x17D6),
    (0x17D8, 0x17DB),
    (0x2000, 0x206F),
    (0x20A0, 0x20CF),
    (0x2120, 0x2120),
    (0x2122, 0x2122),
    (0x2190, 0x245F),
    (0x2500, 0x2775),
    (0x2794, 0x2BFF),
    (0x2E00, 0x2E2E),
    (0x3000, 0x3004),
    (0x3008, 0x3020),
    (0x3030, 0x3030),
    (0x303D, 0x303D),
    (0x30FB, 0x30FB),
    (0xE000, 0xF8FF),
    (0xFE00, 0xFE6F),
    (0xFEFF, 0xFEFF),
    (0xFF01, 0xFF0F),
    (0xFF1A, 0xFF20),
    (0xFF3B, 0xFF40),
    (0xFF5B, 0xFF65),
    (0xFFE0, 0xFFFF),
    (0x1F000, 0x1F0FF),
    (0x1F10D, 0x1F12F),
    (0x1F18A, 0x1FBEF),
    (0xE0000, 0x10FFFF),
];

/// True for letters and digits of any script, and for the marks on them.
pub fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    let after = SIGNS.partition_point(|&(_, last)| last < c as u32);
    SIGNS.get(after).is_none_or(|&(first, _)| first > c as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_and_digit_is_one() {
        for c in ('\0'..=char::MAX).filter(|c| c.is_alphanumeric()) {
            assert!(is_letter(c), "U+{:04X} {c}", c as u32);
        }
    }

    #[test]
    fn signs_are_none() {
        for c in " \n.,;:!?-–—…()[]{}'\"„“”«»¿¡/\\|@#$%&*+=<>_~^`€£¥₹©®™°•→↓✓★♥、。「」！？，：・،؛؟।฿😀🇸👍\u{200B}\u{FE0F}\u{FEFF}".chars() {
            assert!(!is_letter(c), "U+{:04X} {c}", c as u32);
        }
    }
}
