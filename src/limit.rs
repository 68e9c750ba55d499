//! What a limit and a threshold are, the tables that declare them, and the limits of the reader itself.

use crate::context::Context;
use crate::rule::Source;
use crate::time::Day;

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Unicode code points.
    CodePoints,
    /// Bytes.
    Bytes,
    /// Things of a kind: buttons, cards, emojis, levels.
    Count,
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Calendar months.
    Months,
    /// Pixels.
    Pixels,
}

impl Unit {
    /// The word in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Unit::CodePoints => "code-point",
            Unit::Bytes => "byte",
            Unit::Count => "count",
            Unit::Seconds => "second",
            Unit::Minutes => "minute",
            Unit::Hours => "hour",
            Unit::Days => "day",
            Unit::Months => "month",
            Unit::Pixels => "pixel",
        }
    }
}

/// A number that the platform sets, with the days on which it changed.
pub struct Limit {
    /// What it counts.
    pub unit: Unit,
    /// The first value known; also before the day from which it is known.
    pub first: i32,
    /// The days of later values, oldest first.
    pub later: &'static [(Day, i32)],
}

/// What only the rule book needs of a limit; like a rule's entry it stays out of the wasm file.
pub struct LimitEntry {
    /// The limit.
    pub limit: &'static Limit,
    /// `domain.place.what`, a public name.
    pub key: &'static str,
    /// The first day of each value, `YYYY-MM-DD`, and the value.
    pub steps: &'static [(&'static str, i32)],
    /// Where it comes from.
    pub source: &'static Source,
}

impl Limit {
    /// The value in force on a day; before the first known step, the first.
    pub fn on(&self, day: Day) -> i64 {
        let later = self.later.iter().rev().find(|(first, _)| *first <= day);
        i64::from(later.map_or(self.first, |(_, value)| *value))
    }

    /// The value in force at the context's `now`.
    pub fn now(&self, context: &Context) -> i64 {
        self.on(context.day)
    }
}

/// A number of policy that a caller may set.
pub struct Threshold {
    /// `domain.what_unit`, a public name.
    pub name: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// The value where the caller sets none.
    pub default: i32,
    /// The least and the greatest value that make sense.
    pub range: (i32, i32),
}

/// Declares limits: the statics and `LIMITS`, every one of this table.
#[macro_export]
macro_rules! limits {
    ($($(#[$doc:meta])+ $name:ident = $key:literal $unit:ident
        [$first_day:literal $first:literal $(, $day:literal $value:literal)*], from $source:expr;)+) => {
        $($(#[$doc])+ pub static $name: $crate::limit::Limit = $crate::limit::Limit {
            unit: $crate::limit::Unit::$unit,
            first: $first,
            later: &[$(($crate::time::Day::of($day), $value)),*],
        };)+

        /// The limits of this table.
        pub static LIMITS: &[$crate::limit::LimitEntry] = &[$($crate::limit::LimitEntry {
            limit: &$name,
            key: $key,
            steps: &[($first_day, $first) $(, ($day, $value))*],
            source: $source,
        }),+];
    };
}

/// Declares thresholds: the statics and `THRESHOLDS`, every one of this table.
#[macro_export]
macro_rules! thresholds {
    ($($(#[$doc:meta])+ $name:ident = $key:literal $unit:ident $default:literal in $min:literal..=$max:literal;)+) => {
        $($(#[$doc])+ pub static $name: $crate::limit::Threshold = $crate::limit::Threshold {
            name: $key,
            unit: $crate::limit::Unit::$unit,
            default: $default,
            range: ($min, $max),
        };)+

        /// The thresholds of this table.
        pub static THRESHOLDS: &[&$crate::limit::Threshold] = &[$(&$name),+];
    };
}

/// Levels of lists and objects that are read; a number and no row, because the reader's memory is sized by it.
pub const DEPTH: u32 = 64;

/// Findings that a report holds, for the same reason.
pub const FINDINGS: usize = 10_000;

limits! {
    /// Bytes of a text that is read.
    TEXT_BYTES = "json.text" Bytes ["2026-11-20" 4_194_304], from &crate::sources::RFC8259;
}
