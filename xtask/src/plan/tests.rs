//! That the crate reads from its tables what the metadata says.
mod matcher;

use super::metadata::{self, Described, NumberType, Territory};
use matcher::Matcher;
use presend::recipient::plan;
use std::collections::BTreeMap;

/// As many numbers as are compared in all.
const NUMBERS: usize = 200_000;

/// The territory as the crate knows it.
fn known(territory: &Territory) -> plan::Territory {
    if territory.name == "001" {
        return plan::Territory::of_code(territory.calling_code).next().unwrap();
    }
    plan::Territory::named(&territory.name).unwrap()
}

#[test]
fn each_territory_is_found_by_its_name_and_by_its_calling_code() {
    let mut of_codes: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    for territory in metadata::territories() {
        assert_eq!(known(&territory).name(), territory.name);
        assert_eq!(known(&territory).calling_code(), territory.calling_code);
        of_codes.entry(territory.calling_code).or_default().push(territory.name);
    }
    for code in 0..2000 {
        let names: Vec<&str> = plan::Territory::of_code(code).map(plan::Territory::name).collect();
        assert_eq!(names, of_codes.remove(&code).unwrap_or_default(), "{code}");
    }
    assert_eq!(plan::Territory::named("se"), plan::Territory::named("SE"));
    for name in ["", "S", "SEX", "ZZ", "001", "XX", "é"] {
        assert_eq!(plan::Territory::named(name), None, "{name}");
    }
    assert_eq!(plan::METADATA, metadata::version().unwrap());
}

#[test]
fn each_territory_has_its_lengths() {
    for territory in metadata::territories() {
        let of_territory = known(&territory);
        let lengths = plan::Lengths { national: territory.lengths, local: territory.local_lengths };
        assert_eq!(of_territory.lengths(), lengths, "{}", territory.name);
    }
}

/// A territory with its patterns ready for matching.
struct Judge {
    territory: Territory,
    general: Matcher,
    types: Vec<(Described, Matcher)>,
    national_prefix: Option<Matcher>,
    international_prefix: Option<Matcher>,
    leading_digits: Option<Matcher>,
}

impl Judge {
    fn new(territory: Territory) -> Judge {
        let types = territory.types.iter().chain(&territory.fixed_line).chain(&territory.mobile);
        let prefix = |pattern: &Option<String>| pattern.as_deref().map(Matcher::new);
        Judge {
            general: Matcher::new(&territory.general),
            types: types.map(|of_type| (of_type.clone(), Matcher::new(&of_type.pattern))).collect(),
            national_prefix: prefix(&territory.national_prefix_for_parsing),
            international_prefix: prefix(&territory.international_prefix),
            leading_digits: prefix(&territory.leading_digits),
            territory,
        }
    }

    fn is(&self, number_type: NumberType, digits: &str) -> bool {
        let of_type = self.types.iter().find(|(described, _)| described.number_type == number_type);
        of_type.is_some_and(|(of_type, matcher)| of_type.lengths >> digits.len() & 1 == 1 && matcher.is_match(digits))
    }

    /// As libphonenumber finds the type of a number.
    fn number_type(&self, digits: &str) -> NumberType {
        let length = 1u32.checked_shl(digits.len() as u32).unwrap_or_default();
        if self.territory.lengths & length == 0 || !self.general.is_match(digits) {
            return NumberType::Unknown;
        }
        let first = [
            NumberType::PremiumRate,
            NumberType::TollFree,
            NumberType::SharedCost,
            NumberType::Voip,
            NumberType::PersonalNumber,
            NumberType::Pager,
            NumberType::Uan,
            NumberType::Voicemail,
        ];
        if let Some(found) = first.into_iter().find(|number_type| self.is(*number_type, digits)) {
            return found;
        }
        let pattern = |of_type: &Option<Described>| of_type.as_ref().map(|of_type| of_type.pattern.clone());
        let same =
            self.territory.mobile.is_some() && pattern(&self.territory.mobile) == pattern(&self.territory.fixed_line);
        if self.is(NumberType::FixedLine, digits) {
            let either = same || self.is(NumberType::Mobile, digits);
            return if either { NumberType::FixedLineOrMobile } else { NumberType::FixedLine };
        }
        if !same && self.is(NumberType::Mobile, digits) { NumberType::Mobile } else { NumberType::Unknown }
    }

    fn without_national_prefix(&self, digits: &str) -> Option<String> {
        let groups = self.national_prefix.as_ref()?.prefix(digits)?;
        let end = groups[0].unwrap().1;
        let kept = groups.last().copied().flatten().filter(|_| groups.len() > 1);
        match (&self.territory.transform_rule, kept) {
            _ if end == 0 => None,
            (Some(rule), Some((from, to))) => {
                let last = format!("${}", groups.len() - 1);
                assert_eq!(rule.matches('$').count(), 1);
                Some(rule.replace(&last, &digits[from..to]) + &digits[end..])
            }
            _ => Some(digits[end..].to_owned()),
        }
    }

    fn international_prefix(&self, digits: &str) -> Option<usize> {
        Some(self.international_prefix.as_ref()?.prefix(digits)?[0]?.1)
    }

    /// Every pattern of the territory.
    fn matchers(&self) -> Vec<&Matcher> {
        let prefixes = [&self.national_prefix, &self.international_prefix, &self.leading_digits];
        let types = self.types.iter().map(|(_, matcher)| matcher);
        [&self.general].into_iter().chain(types).chain(prefixes.into_iter().flatten()).collect()
    }
}

/// Numbers that look drawn, and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        // Steele, Lea, Flood: Fast splittable pseudorandom number generators.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ mixed >> 31) % limit as u64) as usize
    }

    /// Digits that fit one of the territory's patterns, often behind a prefix, and some of them then made wrong.
    fn digits(&mut self, judge: &Judge) -> String {
        let matchers = judge.matchers();
        let mut digits = match &judge.national_prefix {
            Some(prefix) if self.below(3) == 0 => prefix.sample(&mut |limit| self.below(limit)),
            _ => String::new(),
        };
        digits += &matchers[self.below(matchers.len())].sample(&mut |limit| self.below(limit));
        for _ in 0..[0, 0, 0, 1, 1, 2][self.below(6)] {
            let digit = self.below(10).to_string();
            let at = self.below(digits.len() + 1);
            match self.below(4) {
                0 => digits.insert_str(at, &digit),
                1 => digits.truncate(at),
                _ if at < digits.len() => digits.replace_range(at..=at, &digit),
                _ => {}
            }
        }
        digits
    }
}

#[test]
fn numbers_are_what_the_patterns_say() {
    let judges: Vec<Judge> = metadata::territories().into_iter().map(Judge::new).collect();
    let mut dice = Dice(0);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for judge in &judges {
        let territory = known(&judge.territory);
        for _ in 0..NUMBERS / judges.len() + 1 {
            let digits = dice.digits(judge);
            let at = format!("{} {digits}", judge.territory.name);
            let number_type = judge.number_type(&digits);
            assert_eq!(territory.number_type(&digits), number_type, "{at}");
            assert_eq!(territory.is_general(&digits), judge.general.is_match(&digits), "{at}");
            assert_eq!(territory.international_prefix(&digits), judge.international_prefix(&digits), "{at}");
            assert_eq!(territory.without_national_prefix(&digits), judge.without_national_prefix(&digits), "{at}");
            let leads = judge.leading_digits.as_ref().map(|pattern| pattern.prefix(&digits).is_some());
            assert_eq!(territory.leads(&digits), leads, "{at}");
            *counts.entry(number_type.name()).or_default() += 1;
            *counts.entry("stripped").or_default() += usize::from(judge.without_national_prefix(&digits).is_some());
        }
    }
    // Each type, and numbers of none, and prefixes: else the numbers drawn would tell little.
    assert!(counts.len() == 13 && counts.values().all(|count| *count > NUMBERS / 500), "{counts:?}");
}
