//! The numbering plans of the world: what numbers of a territory look like, and what is dialled before them.
//!
//! The tables derive from the metadata of libphonenumber (Apache-2.0). They hold its patterns as one automaton that reads
//! digits, since an engine for patterns would take ten times the room of the tables.

mod automaton;
mod decoder;
#[doc(hidden)]
pub mod model;
mod tables;
mod territories;

use automaton::{FITS, Root, Walk, rewrite, walk};
pub use tables::METADATA;

/// A numbering plan of its own: a country's or a territory's, or that of a calling code without a country.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Territory(u8);

/// The numbers of digits that a territory's numbers can have: bit n is set where n digits are possible.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Lengths {
    /// With everything that is dialled from elsewhere in the territory, but no prefix.
    pub national: u32,
    /// Only where one dials from nearby, without an area code.
    pub local: u32,
}

/// What kind of number it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberType {
    /// None: no number of the plan.
    Unknown,
    /// Of a line to a place.
    FixedLine,
    /// Of a mobile phone.
    Mobile,
    /// Of one of the two; the digits do not tell of which.
    FixedLineOrMobile,
    /// Free for who calls.
    TollFree,
    /// Dearer than other numbers.
    PremiumRate,
    /// Paid for at both ends.
    SharedCost,
    /// Of a telephone on the internet.
    Voip,
    /// Follows a person from line to line.
    PersonalNumber,
    /// Of a pager.
    Pager,
    /// A company's number for all its places.
    Uan,
    /// Of a mailbox.
    Voicemail,
}

use NumberType::*;

/// By the labels of the automaton.
const BY_LABEL: [NumberType; 12] = [
    Unknown,
    FixedLine,
    Mobile,
    FixedLineOrMobile,
    TollFree,
    PremiumRate,
    SharedCost,
    Voip,
    PersonalNumber,
    Pager,
    Uan,
    Voicemail,
];

impl NumberType {
    /// As a report says it.
    pub fn name(self) -> &'static str {
        match self {
            Unknown => "unknown",
            FixedLine => "fixed-line",
            Mobile => "mobile",
            FixedLineOrMobile => "fixed-line-or-mobile",
            TollFree => "toll-free",
            PremiumRate => "premium-rate",
            SharedCost => "shared-cost",
            Voip => "voip",
            PersonalNumber => "personal-number",
            Pager => "pager",
            Uan => "uan",
            Voicemail => "voicemail",
        }
    }
}

/// Digits are ASCII here.
impl Territory {
    /// The territory with this name, an ISO 3166-1 alpha-2 code in either case.
    pub fn named(name: &str) -> Option<Territory> {
        territories::named(name).map(|place| Territory(place as u8))
    }

    /// Its ISO 3166-1 alpha-2 code, or `001` for the plan of a calling code without a country.
    pub fn name(self) -> &'static str {
        territories::name(self.0.into()).unwrap_or("001")
    }

    /// What is dialled from abroad before its numbers.
    pub fn calling_code(self) -> u16 {
        territories::calling_code(self.0.into()).unwrap_or_default()
    }

    /// The territories with a calling code, the main one first, then in the order in which libphonenumber asks whose a
    /// number is.
    pub fn of_code(code: u16) -> impl Iterator<Item = Territory> {
        let first = territories::first(code).map(|first| Territory(first as u8));
        std::iter::successors(first, |territory| territory.0.checked_add(1).map(Territory))
            .take_while(move |territory| territory.calling_code() == code)
    }

    /// The numbers of digits that its numbers can have.
    pub fn lengths(self) -> Lengths {
        territories::lengths(self.0.into())
    }

    /// What kind of number it is, or [`Unknown`] where it is none of the territory's.
    pub fn number_type(self, digits: &str) -> NumberType {
        let end = self.walk(Root::NumberType, digits).end;
        BY_LABEL.get(usize::from(end)).copied().unwrap_or(Unknown)
    }

    /// True where the digits fit the territory's general pattern, whatever lengths are possible.
    pub fn is_general(self, digits: &str) -> bool {
        self.walk(Root::General, digits).end != 0
    }

    /// True where the digits begin as those of this territory do and of no other with its calling code; none where that
    /// is not what tells them apart.
    pub fn leads(self, digits: &str) -> Option<bool> {
        Some(walk(self.0, Root::LeadingDigits, digits)?.last.is_some())
    }

    /// How many of the digits are what is dialled to reach another country, if they begin with that.
    pub fn international_prefix(self, digits: &str) -> Option<usize> {
        Some(self.walk(Root::InternationalPrefix, digits).last?.0)
    }

    /// The digits without what is dialled before them at home, and with what is left out there; none where they begin
    /// with nothing that could be that. Whether what remains can be a number is another question.
    pub fn without_national_prefix(self, digits: &str) -> Option<String> {
        let (length, label) = self.walk(Root::NationalPrefix, digits).last?;
        let (matched, rest) = digits.split_at_checked(length)?;
        if label == FITS {
            return Some(rest.to_owned());
        }
        let rewrite = rewrite(label)?;
        let kept = matched.get(rewrite.skipped..length.checked_sub(rewrite.dropped)?)?;
        Some([territories::inserted(self.0.into()), kept, rest].concat())
    }

    fn walk(self, root: Root, digits: &str) -> Walk {
        walk(self.0, root, digits).unwrap_or_default()
    }
}
