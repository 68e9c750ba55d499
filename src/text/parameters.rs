//! Parameters of a template text, and the braces that are none.

use crate::json::whole_number;
use std::ops::Range;

/// How a parameter is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name<'t> {
    /// `{{}}`
    Empty,
    /// `{{1}}`
    Position(u32),
    /// `{{order_number}}`
    Word(&'t str),
}

/// `{{…}}` in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter<'t> {
    /// With its braces, in bytes.
    pub at: Range<usize>,
    /// Between the braces, in bytes.
    pub inner: Range<usize>,
    /// Between the braces, without space around it.
    pub name: Name<'t>,
}

impl<'t> Parameter<'t> {
    /// The name as it is written.
    pub fn written(&self, text: &'t str) -> &'t str {
        text.get(self.inner.clone()).unwrap_or_default().trim()
    }
}

/// The braces of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parameters<'t> {
    /// In their order.
    pub list: Vec<Parameter<'t>>,
    /// Double braces without their counterpart, and pairs of unequal length.
    pub torn: Vec<Range<usize>>,
    /// Single braces, alone or in pairs.
    pub single: Vec<Range<usize>>,
}

impl Parameters<'_> {
    /// True where a byte stands in a parameter.
    pub fn cover(&self, at: usize) -> bool {
        self.list.iter().any(|parameter| parameter.at.contains(&at))
    }
}

/// The parameters of a text, and its other braces.
pub fn parameters(text: &str) -> Parameters<'_> {
    let mut found = Parameters::default();
    let runs = brace_runs(text);
    let mut runs = runs.iter().peekable();
    while let Some(&(ref run, brace)) = runs.next() {
        let closing = runs.peek().filter(|(_, next)| brace == b'{' && *next == b'}');
        let Some((close, _)) = closing else {
            if run.len() == 1 { &mut found.single } else { &mut found.torn }.push(run.clone());
            continue;
        };
        match (run.len(), close.len()) {
            (1, 1) => found.single.push(run.start..close.end),
            (2.., 2..) => {
                found.list.push(parameter(text, run.end - 2..close.start + 2));
                let extra = [run.start..run.end - 2, close.start + 2..close.end];
                let odd = run.len() != close.len();
                for brace in extra.into_iter().filter(|extra| !extra.is_empty()) {
                    if odd { &mut found.torn } else { &mut found.single }.push(brace);
                }
            }
            _ => found.torn.push(run.start..close.end),
        }
        runs.next();
    }
    found
}

fn parameter(text: &str, at: Range<usize>) -> Parameter<'_> {
    let inner = at.start + 2..at.end - 2;
    let written = text.get(inner.clone()).unwrap_or_default().trim();
    let name = match written {
        "" => Name::Empty,
        digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            Name::Position(whole_number(digits).and_then(|number| number.try_into().ok()).unwrap_or(u32::MAX))
        }
        word => Name::Word(word),
    };
    Parameter { at, inner, name }
}

/// Stretches of the same brace.
fn brace_runs(text: &str) -> Vec<(Range<usize>, u8)> {
    let mut runs: Vec<(Range<usize>, u8)> = Vec::new();
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'{' | b'}')) {
        match runs.last_mut() {
            Some((run, brace)) if *brace == byte && run.end == at => run.end += 1,
            _ => runs.push((at..at + 1, byte)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> (Vec<&str>, Vec<&str>, Vec<&str>) {
        let found = parameters(text);
        let of = |ranges: &[Range<usize>]| ranges.iter().map(|at| text.get(at.clone()).unwrap()).collect();
        (
            found.list.iter().map(|parameter| text.get(parameter.at.clone()).unwrap()).collect(),
            of(&found.torn),
            of(&found.single),
        )
    }

    #[test]
    fn braces_are_read_as_an_author_means_them() {
        assert_eq!(pieces("{{1}}{{ name }}"), (vec!["{{1}}", "{{ name }}"], vec![], vec![]));
        assert_eq!(pieces("a {{1}, b {2}}"), (vec![], vec!["{{1}", "{2}}"], vec![]));
        assert_eq!(pieces("{x} and { alone"), (vec![], vec![], vec!["{x}", "{"]));
        assert_eq!(pieces("{{{1}}}"), (vec!["{{1}}"], vec![], vec!["{", "}"]));
        assert_eq!(pieces("{{1}}}"), (vec!["{{1}}"], vec!["}"], vec![]));
        assert_eq!(pieces("{{1 {{2}}"), (vec!["{{2}}"], vec!["{{"], vec![]));
        assert_eq!(pieces("}} {{"), (vec![], vec!["}}", "{{"], vec![]));
    }

    #[test]
    fn names_are_positions_or_words() {
        let names: Vec<Name> =
            parameters("{{}}{{12}}{{ab}}{{1a}}").list.iter().map(|parameter| parameter.name).collect();
        assert_eq!(names, [Name::Empty, Name::Position(12), Name::Word("ab"), Name::Word("1a")]);
    }
}
