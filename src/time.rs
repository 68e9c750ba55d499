//! Instants and days. Knows no clock: `now` is an input, in milliseconds; whoever has it as text reads it with the host's
//! own calendar.

use crate::json::whole_number;
use crate::report::push_decimal;

/// Milliseconds since 1970-01-01T00:00:00Z.
pub type Millis = i64;

/// The last day that a row can tell, 2149-06-05.
const LAST: i64 = u16::MAX as i64 - 1;

const MILLIS_A_DAY: Millis = 86_400_000;

/// A calendar day in UTC, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i64);

impl Day {
    /// The day written `YYYY-MM-DD`; for rows, so it is evaluated when the crate is compiled.
    pub const fn of(text: &str) -> Day {
        let digits = text.as_bytes();
        Day(days(number(digits, 0, 4), number(digits, 5, 7), number(digits, 8, 10)))
    }

    /// Its number, for rows; a day before the first that has one is the first, one behind the last is the last but one, so
    /// that what never ends does not end there.
    pub const fn number(self) -> u16 {
        if self.0 < 0 {
            0
        } else if self.0 >= LAST {
            LAST as u16
        } else {
            self.0 as u16
        }
    }

    /// The day an instant lies on.
    pub fn at(instant: Millis) -> Day {
        Day(instant.div_euclid(MILLIS_A_DAY))
    }
}

/// Days from 1970-01-01 to a day of the calendar. Years that begin in March end with the leap day (Howard Hinnant,
/// "chrono-compatible low-level date algorithms").
const fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let era = year.div_euclid(400);
    let year_of_era = year - era * 400;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The day of the calendar that so many days from 1970-01-01 lead to: the way back of [`days`].
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days - era * 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// The same time of day so many calendar months later, in UTC; a day that the month lacks becomes its last.
pub fn months_later(instant: Millis, months: i64) -> Millis {
    let (year, month, day) = date(instant.div_euclid(MILLIS_A_DAY));
    let months = year * 12 + month - 1 + months;
    let first = |months: i64| days(months.div_euclid(12), months.rem_euclid(12) + 1, 1);
    let last_day = first(months + 1) - first(months);
    (first(months) + day.min(last_day) - 1) * MILLIS_A_DAY + instant.rem_euclid(MILLIS_A_DAY)
}

/// Days from Monday to Friday that have begun between two instants, in UTC; which of them are holidays is not known.
pub fn business_days(from: Millis, to: Millis) -> i64 {
    // 1970-01-05 was a Monday.
    let before = |instant: Millis| {
        let days = instant.div_euclid(MILLIS_A_DAY) - 4;
        days.div_euclid(7) * 5 + days.rem_euclid(7).min(4)
    };
    before(to) - before(from)
}

/// RFC 3339 text in UTC, to the second.
pub fn written(instant: Millis) -> String {
    let (year, month, day) = date(instant.div_euclid(MILLIS_A_DAY));
    let seconds = instant.rem_euclid(MILLIS_A_DAY) / 1000;
    let mut text = String::new();
    for (value, behind) in [
        (year / 100, ""),
        (year % 100, "-"),
        (month, "-"),
        (day, "T"),
        (seconds / 3600, ":"),
        (seconds / 60 % 60, ":"),
        (seconds % 60, "Z"),
    ] {
        text.push_str(if value < 10 { "0" } else { "" });
        push_decimal(&mut text, value);
        text.push_str(behind);
    }
    text
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
    let two = |from: usize| digits(text.get(from..from + 2)?);
    let sign = |at: usize| text.as_bytes().get(at).copied();
    let (year, month, day) = (digits(text.get(..4)?)?, two(5)?, two(8)?);
    let (hour, minute, second) = (two(11)?, two(14)?, two(17)?);
    let signs = [4, 7, 13, 16].map(sign) == [Some(b'-'), Some(b'-'), Some(b':'), Some(b':')];
    let between = matches!(sign(10), Some(b'T' | b't' | b' '));
    let next_month = if month == 12 { days(year + 1, 1, 1) } else { days(year, month + 1, 1) };
    let date = days(year, month, day);
    if !signs || !between || !(1..=12).contains(&month) || day < 1 || date >= next_month {
        return None;
    }
    let (fraction, zone) = fraction(text.get(19..)?)?;
    let zone = zone_minutes(zone)?;
    let in_range = hour < 24 && minute < 60 && second <= 60;
    let seconds = ((date * 24 + hour) * 60 + minute - zone) * 60 + second;
    in_range.then_some(seconds * 1000 + fraction)
}

fn digits(text: &str) -> Option<i64> {
    whole_number(text).filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Milliseconds of a fraction, and what stands behind it.
fn fraction(text: &str) -> Option<(Millis, &str)> {
    let Some(behind) = text.strip_prefix('.') else { return Some((0, text)) };
    let end = behind.bytes().take_while(u8::is_ascii_digit).count();
    let mut millis = 0;
    for at in 0..3 {
        let digit = behind.as_bytes().get(at).filter(|_| at < end).map_or(0, |byte| i64::from(byte - b'0'));
        millis = millis * 10 + digit;
    }
    (end > 0).then_some((millis, behind.get(end..)?))
}

/// Minutes by which a zone is ahead.
fn zone_minutes(zone: &str) -> Option<i64> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (hour, minute) = (digits(zone.get(1..3)?)?, digits(zone.get(4..)?)?);
    let fits = zone.len() == 6 && zone.as_bytes().get(3) == Some(&b':') && hour < 24 && minute < 60;
    let ahead = hour * 60 + minute;
    match zone.as_bytes().first()? {
        b'+' => Some(ahead),
        b'-' => Some(-ahead),
        _ => None,
    }
    .filter(|_| fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Datelike, NaiveDate};
    use proptest::prelude::*;

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

    fn judged(text: &str) -> Option<Millis> {
        DateTime::parse_from_rfc3339(text).ok().map(|instant| instant.timestamp_millis())
    }

    #[test]
    fn instants_have_a_day_a_time_and_a_zone() {
        for text in [
            "2026-11-20T12:00:00Z",
            "2024-02-29t23:59:60.5z",
            "2000-02-29 00:00:00+14:00",
            "0001-01-01T00:00:00-23:59",
            "9999-12-31T23:59:59.999999999Z",
        ] {
            assert!(instant(text).is_some() && instant(text) == judged(text), "{text}");
        }
        for text in [
            "",
            "2026-11-20",
            "2026-11-20T12:00:00",
            "2026-11-20T12:00Z",
            "2023-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-11-00T00:00:00Z",
            "2026-11-20T24:00:00Z",
            "2026-11-20T12:60:00Z",
            "2026-11-20T12:00:61Z",
            "2026-11-20T12:00:00.Z",
            "2026-11-20T12:00:00+0100",
            "2026-11-20T12:00:00+24:00",
            "+026-11-20T12:00:00Z",
            "2026-11-20T12:00:00Z ",
            "２０２６-11-20T12:00:00Z",
        ] {
            assert_eq!(instant(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn months_are_those_of_the_judge(instant in -60_000_000_000_000..250_000_000_000_000i64, months in 0..120u32) {
            let judge = DateTime::from_timestamp_millis(instant).unwrap() + chrono::Months::new(months);
            prop_assert_eq!(months_later(instant, months.into()), judge.timestamp_millis());
        }

        #[test]
        fn what_is_written_is_read_again(seconds in -62_000_000_000..250_000_000_000i64) {
            prop_assert_eq!(instant(&written(seconds * 1000)), Some(seconds * 1000));
        }

        #[test]
        fn business_days_are_counted_one_by_one(from in 0..2_000_000i64, hours in 0..2_000i64) {
            let at = |hour: i64| DateTime::from_timestamp_millis(hour * 3_600_000).unwrap().date_naive();
            let days = at(from).iter_days().skip(1).take_while(|day| *day <= at(from + hours));
            let working = days.filter(|day| day.weekday().number_from_monday() < 6).count();
            // The day on which something happens does not count, the day on which it is dealt with does.
            prop_assert_eq!(business_days(from * 3_600_000, (from + hours) * 3_600_000), working as i64);
        }

        #[test]
        fn instants_are_those_of_the_judge(
            text in "[0-2][0-9]{3}-[01][0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{1,12})?([Zz]|[+-][0-2][0-9]:[0-6][0-9])"
        ) {
            prop_assert_eq!(instant(&text), judged(&text));
        }
    }
}
