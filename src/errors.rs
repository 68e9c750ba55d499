//! What the platform answers when it refuses something, in words. Cold: never in the wasm file.

use crate::rule::Source;

/// Declares errors: `ROWS`, every one of this table.
///
/// A row begins with `code retry, http timing, from source;` where the code may be `code/subcode` or `first-last`, and
/// `_` stands for what is not known.
macro_rules! errors {
    ($($code:literal $(- $last:literal)? $(/ $subcode:literal)? $retry:ident, $http:tt $timing:tt, from $source:ident;
        en $en:literal, $en_means:literal; de $de:literal, $de_means:literal; sv $sv:literal, $sv_means:literal;)+) => {
        /// The errors of this table.
        pub(super) static ROWS: &[$crate::errors::PlatformError] = &[$($crate::errors::PlatformError {
            code: $code,
            last: errors!(@known $($last)?),
            subcode: errors!(@known $($subcode)?),
            title: [$en, $de, $sv],
            meaning: [$en_means, $de_means, $sv_means],
            retry: $crate::errors::Retry::$retry,
            http: errors!(@known $http),
            timing: errors!(@timing $timing),
            source: &$crate::sources::$source,
        }),+];
    };
    (@known) => { None };
    (@known _) => { None };
    (@known $number:literal) => { Some($number) };
    (@timing _) => { None };
    (@timing sync) => { Some($crate::errors::Timing::Sync) };
    (@timing async) => { Some($crate::errors::Timing::Async) };
    (@timing both) => { Some($crate::errors::Timing::Both) };
}

mod account;
mod calling;
mod general;
mod groups;
mod registration;
mod retry;
mod sending;
mod template;

pub use retry::Retry;

/// An error of the platform, or several with codes in a row that mean the same.
pub struct PlatformError {
    /// Its code; of several, the first.
    pub code: u32,
    /// Of several, the last code.
    pub last: Option<u32>,
    /// Its subcode.
    pub subcode: Option<u32>,
    /// A few words in en, de and sv.
    pub title: [&'static str; 3],
    /// What it means, in en, de and sv.
    pub meaning: [&'static str; 3],
    /// Whether a retry helps.
    pub retry: Retry,
    /// The HTTP status of the answer.
    pub http: Option<u16>,
    /// When it is told.
    pub timing: Option<Timing>,
    /// Where it comes from.
    pub source: &'static Source,
}

/// When an error is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// In the answer to the call.
    Sync,
    /// Later, in a status webhook.
    Async,
    /// In either.
    Both,
}

impl Timing {
    /// The word in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Timing::Sync => "sync",
            Timing::Async => "async",
            Timing::Both => "both",
        }
    }
}

/// All errors, by table.
pub static TABLES: &[&[PlatformError]] =
    &[general::ROWS, account::ROWS, registration::ROWS, sending::ROWS, template::ROWS, groups::ROWS, calling::ROWS];
