//! What is known of each territory besides the patterns of its numbers: columns, since little of it is asked for at once.
use super::Lengths;
use super::tables::{CODES, INSERTED, LOCAL_LENGTHS, NAMES, NATIONAL_LENGTHS, SHORTEST};

/// Not the name of a country: it stands for calling codes that have none.
const NOWHERE: &str = "ZZ";

/// The name of a territory, unless it is the plan of a calling code without a country.
pub fn name(territory: usize) -> Option<&'static str> {
    NAMES.get(territory * 2..territory * 2 + 2).filter(|name| *name != NOWHERE)
}

/// The territory of a name, in either case.
pub fn named(name: &str) -> Option<usize> {
    let mut names = NAMES.as_bytes().chunks_exact(2);
    names.position(|known| name != NOWHERE && known.eq_ignore_ascii_case(name.as_bytes()))
}

/// The calling code of a territory.
pub fn calling_code(territory: usize) -> Option<u16> {
    CODES.get(territory).copied()
}

/// The first territory with a calling code.
pub fn first(code: u16) -> Option<usize> {
    let at = CODES.partition_point(|known| *known < code);
    (CODES.get(at) == Some(&code)).then_some(at)
}

/// The lengths of a territory's numbers.
pub fn lengths(territory: usize) -> Lengths {
    let mask = |lengths: &[u16]| lengths.get(territory).map_or(0, |mask| u32::from(*mask) << SHORTEST);
    Lengths { national: mask(NATIONAL_LENGTHS), local: mask(LOCAL_LENGTHS) }
}

/// What a number begins with after its national prefix was rewritten.
pub fn inserted(territory: usize) -> &'static str {
    let known = INSERTED.iter().find(|(of, _)| usize::from(*of) == territory);
    known.map_or("", |(_, digits)| digits)
}
