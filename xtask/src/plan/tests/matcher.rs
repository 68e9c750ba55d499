//! A matcher that does what a pattern says, step by step, and takes it back where that leads nowhere: slow and plain, and
//! nothing of how the tables are made is in it.
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// A pattern.
pub struct Matcher {
    pattern: Hir,
    groups: usize,
}

/// Where each group began and ended, by its number; the whole match is 0.
type Groups = Vec<Option<(usize, usize)>>;

/// What follows: true where it leads to a match.
type Then<'a> = &'a mut dyn FnMut(usize, &mut Groups) -> bool;

impl Matcher {
    pub fn new(pattern: &str) -> Matcher {
        let pattern = ParserBuilder::new().unicode(false).utf8(false).build().parse(pattern).unwrap();
        Matcher { groups: pattern.properties().explicit_captures_len(), pattern }
    }

    /// True where the pattern matches all of the digits.
    pub fn is_match(&self, digits: &str) -> bool {
        let mut groups = vec![None; self.groups + 1];
        walk(&self.pattern, digits.as_bytes(), 0, &mut groups, &mut |end, _| end == digits.len())
    }

    /// What the pattern matches at the start of the digits, and what its groups do.
    pub fn prefix(&self, digits: &str) -> Option<Groups> {
        let mut groups = vec![None; self.groups + 1];
        let found = walk(&self.pattern, digits.as_bytes(), 0, &mut groups, &mut |end, groups| {
            groups[0] = Some((0, end));
            true
        });
        found.then_some(groups)
    }

    /// Digits that the pattern matches, each choice made by the number that is asked for, which is below the one given.
    pub fn sample(&self, choose: &mut dyn FnMut(usize) -> usize) -> String {
        let mut digits = String::new();
        sample(&self.pattern, &mut digits, choose);
        digits
    }
}

fn walk(pattern: &Hir, digits: &[u8], at: usize, groups: &mut Groups, then: Then) -> bool {
    match pattern.kind() {
        HirKind::Empty => then(at, groups),
        HirKind::Literal(literal) => digits[at..].starts_with(&literal.0) && then(at + literal.0.len(), groups),
        HirKind::Class(Class::Bytes(class)) => {
            let has = |byte: &u8| class.ranges().iter().any(|range| (range.start()..=range.end()).contains(byte));
            digits.get(at).is_some_and(has) && then(at + 1, groups)
        }
        HirKind::Look(Look::End) => at == digits.len() && then(at, groups),
        HirKind::Capture(capture) => {
            let index = capture.index as usize;
            let before = groups[index];
            let found = walk(&capture.sub, digits, at, groups, &mut |end, groups| {
                let before = groups[index].replace((at, end));
                let found = then(end, groups);
                if !found {
                    groups[index] = before;
                }
                found
            });
            if !found {
                groups[index] = before;
            }
            found
        }
        HirKind::Concat(parts) => in_turn(parts, digits, at, groups, then),
        HirKind::Alternation(ways) => ways.iter().any(|way| walk(way, digits, at, groups, then)),
        HirKind::Repetition(repetition) => {
            assert!(repetition.greedy);
            let (min, max) = (repetition.min, repetition.max.unwrap());
            again(&repetition.sub, min, max, digits, at, groups, then)
        }
        other => panic!("no pattern of digits has {other:?}"),
    }
}

fn in_turn(parts: &[Hir], digits: &[u8], at: usize, groups: &mut Groups, then: Then) -> bool {
    match parts {
        [] => then(at, groups),
        [first, rest @ ..] => {
            walk(first, digits, at, groups, &mut |end, groups| in_turn(rest, digits, end, groups, then))
        }
    }
}

fn again(part: &Hir, min: u32, max: u32, digits: &[u8], at: usize, groups: &mut Groups, then: Then) -> bool {
    let once_more = max > 0
        && walk(part, digits, at, groups, &mut |end, groups| {
            again(part, min.saturating_sub(1), max - 1, digits, end, groups, then)
        });
    once_more || min == 0 && then(at, groups)
}

fn sample(pattern: &Hir, digits: &mut String, choose: &mut dyn FnMut(usize) -> usize) {
    match pattern.kind() {
        HirKind::Literal(literal) => digits.push_str(std::str::from_utf8(&literal.0).unwrap()),
        HirKind::Class(Class::Bytes(class)) => {
            let bytes: Vec<u8> = class.ranges().iter().flat_map(|range| range.start()..=range.end()).collect();
            digits.push(char::from(bytes[choose(bytes.len())]));
        }
        HirKind::Capture(capture) => sample(&capture.sub, digits, choose),
        HirKind::Concat(parts) => parts.iter().for_each(|part| sample(part, digits, choose)),
        HirKind::Alternation(ways) => sample(&ways[choose(ways.len())], digits, choose),
        HirKind::Repetition(repetition) => {
            let (min, max) = (repetition.min as usize, repetition.max.unwrap() as usize);
            for _ in 0..min + choose(max - min + 1) {
                sample(&repetition.sub, digits, choose);
            }
        }
        _ => {}
    }
}

#[test]
fn it_prefers_as_patterns_do() {
    let groups = |pattern: &str, digits: &str| Matcher::new(pattern).prefix(digits);
    assert_eq!(groups("0|01", "01"), Some(vec![Some((0, 1))]));
    assert_eq!(groups("0(1)?", "012"), Some(vec![Some((0, 2)), Some((1, 2))]));
    assert_eq!(groups("0(1)?", "02"), Some(vec![Some((0, 1)), None]));
    assert_eq!(groups(r"([2-9]\d{2})$|2", "234"), Some(vec![Some((0, 3)), Some((0, 3))]));
    assert_eq!(groups(r"([2-9]\d{2})$|2", "2345"), Some(vec![Some((0, 1)), None]));
    assert_eq!(groups("0?(?:(1|23)15)?", "02316"), Some(vec![Some((0, 1)), None]));
    assert_eq!(groups("1", "21"), None);
    assert!(Matcher::new(r"[1-9]\d{1,3}").is_match("1000") && !Matcher::new(r"[1-9]\d{1,3}").is_match("10000"));
}
