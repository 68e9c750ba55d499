//! Instants and days. Knows no clock: `now` is an input.

use chrono::DateTime;

/// Milliseconds since 1970-01-01T00:00:00Z.
pub type Millis = i64;

const MILLIS_A_DAY: Millis = 86_400_000;

/// A calendar day in UTC, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i64);

impl Day {
    /// The day written `YYYY-MM-DD`; for rows, so it is evaluated when the crate is compiled.
    pub const fn of(text: &str) -> Day {
        let digits = text.as_bytes();
        let year = number(digits, 0, 4);
        let month = number(digits, 5, 7);
        let day = number(digits, 8, 10);
        // Years that begin in March end with the leap day (Howard Hinnant, "chrono-compatible low-level date algorithms").
        let year = if month <= 2 { year - 1 } else { year };
        let month_from_march = (month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
        let era = year / 400;
        let year_of_era = year % 400;
        Day(era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468)
    }

    /// The day an instant lies on.
    pub fn at(instant: Millis) -> Day {
        Day(instant.div_euclid(MILLIS_A_DAY))
    }

    /// `YYYY-MM-DD`.
    pub fn text(self) -> String {
        DateTime::from_timestamp_millis(self.0.saturating_mul(MILLIS_A_DAY))
            .map_or_else(String::new, |day| day.date_naive().to_string())
    }
}

#[allow(clippy::indexing_slicing, reason = "constant evaluation: a row's day that is no day does not compile")]
const fn number(digits: &[u8], from: usize, to: usize) -> i64 {
    let mut value = 0;
    let mut at = from;
    while at < to {
        value = value * 10 + (digits[at] - b'0') as i64;
        at += 1;
    }
    value
}

/// An RFC 3339 text with a zone.
pub fn instant(text: &str) -> Option<Millis> {
    DateTime::parse_from_rfc3339(text).ok().map(|instant| instant.timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for text in ["1970-01-01", "2000-02-29", "2024-12-31", "2025-12-03", "2026-11-20"] {
            assert_eq!(Day::of(text).text(), text);
            assert_eq!(Day::at(instant(&format!("{text}T23:59:59.999Z")).unwrap()), Day::of(text));
        }
        assert_eq!(Day::at(-1).text(), "1969-12-31");
    }

    #[test]
    fn an_instant_needs_a_zone() {
        assert_eq!(instant("2026-11-20T12:00:00+01:00"), Some(1_795_172_400_000));
        assert_eq!(instant("2026-11-20T12:00:00"), None);
        assert_eq!(instant("2026-11-20"), None);
    }
}
