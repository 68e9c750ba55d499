//! Who a message goes to.

pub mod address;
pub mod phone;
pub mod plan;
#[doc(hidden)]
pub mod work;

use crate::json::whole_number;
use plan::Territory;

/// True where digits in international form, calling code first, have a length that numbers of that country have.
/// Whether such a number is assigned is another question.
pub fn has_possible_length(digits: &str) -> bool {
    (1..=3).any(|size| {
        let Some((code, national)) = digits.split_at_checked(size) else {
            return false;
        };
        let number = whole_number(code).and_then(|number| u16::try_from(number).ok());
        let bit = u32::try_from(national.len()).ok().and_then(|length| 1u32.checked_shl(length));
        !code.starts_with('0')
            && number.zip(bit).is_some_and(|(number, bit)| {
                Territory::of_code(number).any(|territory| territory.lengths().national & bit != 0)
            })
    })
}

/// The digits of a number, whatever stands between them.
pub(crate) fn digits(written: &str) -> String {
    written.chars().filter(char::is_ascii_digit).collect()
}

/// True for a business-scoped user id: a country's two capitals, a full stop, for a parent account `ENT.`, and at most
/// 128 letters and digits.
pub fn is_user_id(text: &str) -> bool {
    let Some((country, id)) = text.split_at_checked(2) else { return false };
    let Some(id) = id.strip_prefix('.') else { return false };
    let id = id.strip_prefix("ENT.").unwrap_or(id);
    country.bytes().all(|byte| byte.is_ascii_uppercase())
        && (1..=128).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_ids_have_their_prefix() {
        for id in ["US.13491208655302741918", "SE.ENT.a1", "DE.x"] {
            assert!(is_user_id(id), "{id}");
        }
        for text in ["", "US", "US.", "us.123", "USA.123", "US.12-3", "US.ENT.", "46701740605", "é.1"] {
            assert!(!is_user_id(text), "{text}");
        }
        assert!(is_user_id(&format!("US.{}", "1".repeat(128))) && !is_user_id(&format!("US.{}", "1".repeat(129))));
    }

    #[test]
    fn lengths_are_those_of_the_country() {
        for digits in [
            "15550051310",
            "16467043595",
            "46701234567",
            "4915123456789",
            "4922198765",
            "390612345678",
            "2250701234567",
        ] {
            assert!(has_possible_length(digits), "{digits}");
        }
        for digits in
            ["", "1", "1555005131", "155500513101", "0046701234567", "01701234567", "999123456789", "4670123456789012"]
        {
            assert!(!has_possible_length(digits), "{digits}");
        }
    }
}
