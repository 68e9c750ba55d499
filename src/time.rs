//! Instants and days. Knows no clock: `now` is an input, in milliseconds; whoever has it as text reads it with the host's
//! own calendar.

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

/// The instant that RFC 3339 text with a zone names, to the millisecond; a leap second is the first of the next minute.
pub fn instant(text: &str) -> Option<Millis> {
    chrono::DateTime::parse_from_rfc3339(text).ok().map(|instant| instant.timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, NaiveDate};

    #[test]
    fn days_are_those_of_the_calendar() {
        let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
        for day in (-20_000..40_000).step_by(13) {
            let date = epoch.checked_add_signed(chrono::TimeDelta::days(day)).unwrap();
            assert_eq!(Day::of(&date.to_string()), Day(day), "{date}");
        }
    }

    #[test]
    fn a_day_begins_at_midnight_in_utc() {
        let at = |text: &str| Day::at(DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis());
        assert_eq!(at("2025-12-02T23:59:59.999Z"), Day::of("2025-12-02"));
        assert_eq!(at("2025-12-03T00:30:00+01:00"), Day::of("2025-12-02"));
        assert_eq!(at("1969-12-31T23:59:59Z"), Day::of("1969-12-31"));
    }
}
