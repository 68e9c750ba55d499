//! What differs from country to country and from day to day: rows of a country or group, the days between which they hold, and
//! a value.

use crate::rule::{Rule, Source};
use crate::shape::listed;
use crate::time::Day;

/// The European Economic Area, where the union's law on data protection and on electronic communication applies.
const EEA: &str = "AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IS, IT, LI, LT, LU, LV, MT, NL, NO, PL, PT, RO, SE, SI, SK";

/// What holds in some places for some time.
pub struct Law {
    /// Countries by their two letters, and `EEA` for all of that area; a comma between two.
    pub places: &'static str,
    /// The day from which it holds, counted from 1970.
    pub from: u16,
    /// The day on which it has ended.
    pub until: u16,
    /// What it sets: months, days, years; zero where it sets nothing.
    pub value: i16,
}

/// What only the rule book needs of rows; like a rule's entry it stays out of the wasm file.
pub struct LawEntry {
    /// The rules that ask these rows.
    pub rules: &'static [&'static Rule],
    /// What holds there, in en, de and sv; of values what they count.
    pub says: [&'static str; 3],
    /// Of each row its places, its first day and the day of its end (empty for none), and its value.
    pub rows: &'static [(&'static str, &'static str, &'static str, i32)],
    /// Where each row comes from.
    pub sources: &'static [&'static Source],
}

/// The value that is in force in a country on a day.
#[inline(never)]
pub fn in_force(laws: &[Law], country: &str, day: Day) -> Option<i32> {
    let day = day.number();
    let holds = |law: &&Law| law.from <= day && day < law.until && is_in(country, law.places);
    laws.iter().find(holds).map(|law| law.value.into())
}

/// True where a country is one of these places.
pub fn is_in(country: &str, places: &str) -> bool {
    listed(places).any(|place| place == country || place == "EEA" && listed(EEA).any(|member| member == country))
}

/// Declares rows: a static for each list of them, and `LAWS`, every one of this table. The doc comment of a list says in English
/// what holds there.
#[macro_export]
macro_rules! laws {
    ($($(#[doc = $says:literal])+ $name:ident for [$($rule:expr),+ $(,)?] = [$(
        $places:literal $(from $from:literal)? $(until $until:literal)? $(is $value:literal)?, by $source:expr;
    )+], de $de:literal, sv $sv:literal;)+) => {
        $($(#[doc = $says])+ pub static $name: &[$crate::law::Law] = &[$($crate::law::Law {
            places: $places,
            from: $crate::laws!(@day 0 $($from)?),
            until: $crate::laws!(@day 65_535 $($until)?),
            value: 0 $(+ $value)?,
        }),+];)+

        /// The rows of this table.
        pub static LAWS: &[$crate::law::LawEntry] = &[$($crate::law::LawEntry {
            rules: &[$($rule),+],
            says: [concat!($($says),+), $de, $sv],
            rows: &[$(($places, concat!($($from)?), concat!($($until)?), 0 $(+ $value)?)),+],
            sources: &[$($source),+],
        }),+];
    };
    (@day $never:literal) => { $never };
    (@day $never:literal $day:literal) => { $crate::time::Day::of($day).number() };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_holds_from_its_first_day_to_the_day_before_its_end() {
        let day = Day::of;
        let number = |text| day(text).number();
        let laws = [
            Law { places: "DK", from: 0, until: number("2024-01-01"), value: 13 },
            Law { places: "DK, FR", from: number("2024-01-01"), until: u16::MAX, value: 15 },
            Law { places: "EEA, GB", from: number("2018-05-25"), until: u16::MAX, value: 16 },
        ];
        assert_eq!(in_force(&laws, "DK", day("2023-12-31")), Some(13));
        assert_eq!(in_force(&laws, "DK", day("2024-01-01")), Some(15));
        assert_eq!(in_force(&laws, "FR", day("2023-12-31")), Some(16));
        assert_eq!(in_force(&laws, "GB", day("2018-05-24")), None);
        assert_eq!(in_force(&laws, "CH", day("2026-11-20")), None);
        assert_eq!(in_force(&laws, "", day("2026-11-20")), None);
        assert_eq!(in_force(&laws, "DK", day("1969-12-31")), Some(13));
        assert_eq!(in_force(&laws, "FR", day("2149-06-05")), Some(15));
    }

    #[test]
    fn the_area_has_its_thirty_members() {
        assert_eq!(listed(EEA).count(), 30);
        assert!(is_in("NO", "GB, EEA") && !is_in("GB", "EEA") && !is_in("", "EEA"));
    }
}
