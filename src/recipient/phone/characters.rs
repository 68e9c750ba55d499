//! Digits of every script, and what is a letter or a number.

mod tables;

use tables::{EDGES, ZEROS};

/// The value of a decimal digit of any script.
pub(super) fn digit(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c as u8 & 15);
    }
    let script = ZEROS.partition_point(|zero| *zero <= u32::from(c)).checked_sub(1)?;
    let value = u32::from(c) - ZEROS.get(script)?;
    (value < 10).then_some(value as u8)
}

/// True for letters and numbers of any script, but not for the marks on them.
pub(super) fn is_letter_or_number(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    let (mut edge, mut distance, mut shift, mut inside) = (0, 0, 0, false);
    for byte in EDGES {
        distance |= u32::from(byte & 0x7F) << shift;
        shift += 7;
        if byte & 0x80 == 0 {
            edge += distance;
            if edge > u32::from(c) {
                break;
            }
            inside = !inside;
            (distance, shift) = (0, 0);
        }
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

    #[test]
    fn every_digit_has_its_value() {
        for (value, c) in
            ('\0'..=char::MAX).filter(|c| c.general_category() == GeneralCategory::DecimalNumber).enumerate()
        {
            assert_eq!(digit(c), Some((value % 10) as u8), "U+{:04X}", c as u32);
        }
        for c in ('\0'..=char::MAX).filter(|c| c.general_category() != GeneralCategory::DecimalNumber) {
            assert_eq!(digit(c), None, "U+{:04X}", c as u32);
        }
    }

    /// Of what has an assigned neighbour of the other kind; more would only read the same table more often.
    #[test]
    fn every_letter_and_number_is_one() {
        let assigned = ('\0'..=char::MAX).filter(|c| c.general_category() != GeneralCategory::Unassigned);
        let is =
            |c: char| matches!(c.general_category_group(), GeneralCategoryGroup::Letter | GeneralCategoryGroup::Number);
        let mut last = '\0';
        for c in assigned {
            if is(c) != is(last) {
                for c in [last, c] {
                    assert_eq!(is_letter_or_number(c), is(c), "U+{:04X}", c as u32);
                }
            }
            last = c;
        }
    }
}
