//! Extensions: the part of a number that is dialled when the call stands.

use super::characters::digit;
use super::written::{Sign, folded, is_viable};
use crate::recipient::work;

/// A number and its extension's digits.
pub(super) type Divided<'n> = (&'n [Sign], &'n [Sign]);

/// Labels that say what they are, the longer before those that end them: up to 20 digits may follow.
#[rustfmt::skip]
const LABELS: [&str; 22] = [
    "extensio\u{301}n", "extensio\u{301}", "extensión", "extensió", "extension", "extensio", "extn", "ext",
    "xtensio\u{301}n", "xtensio\u{301}", "xtensión", "xtensió", "xtension", "xtensio", "xtn", "xt",
    "ｅｘｔｎ", "ｅｘｔ", "ｘｔｎ", "ｘｔ", "доб", "anexo",
];

/// Labels that may be something else: up to nine digits may follow.
const AMBIGUOUS: [&str; 8] = ["int", "ｉｎｔ", "x", "ｘ", "#", "＃", "~", "～"];

/// The number before an extension and the extension's digits, both empty where there is none.
///
/// As libphonenumber does it, the extension that begins first counts; where what stands before it is no number, there is no
/// extension.
pub(super) fn divided(number: &[Sign]) -> Option<Divided<'_>> {
    let (start, digits) = extension(number)?;
    let before = number.get(..start)?;
    (is_viable(before) || has_viable_number(before)).then_some((before, digits))
}

/// True where an extension stands at the end, with a number of three digits or more before it.
pub(super) fn has_viable_number(number: &[Sign]) -> bool {
    let before = extension(number).and_then(|(start, _)| number.get(..start));
    before.is_some_and(|before| before.len() > 2 && is_viable(before))
}

/// Where the extension at the end begins, and its digits. It is read from the end, each part once, since what stands before
/// its digits is never a digit.
fn extension(number: &[Sign]) -> Option<(usize, &[Sign])> {
    let hash = number.last().is_some_and(|sign| sign.c == '#');
    let end = number.len() - usize::from(hash);
    let length = number.get(..end)?.iter().rev().take_while(|sign| digit(sign.c).is_some()).count();
    work::count(length);
    let first = end - length;
    let digits = number.get(first..end)?;
    // A number of one run of digits has none, and is what is mostly given.
    if length == 0 || !number.get(..first)?.iter().any(|sign| digit(sign.c).is_some()) {
        return None;
    }
    let ways = [
        (length <= 20 && !hash).then(|| Back { number, at: first }.labelled(&[";ext="])),
        (length <= 20).then(|| Back { number, at: first }.stopped().labelled_apart(&LABELS)),
        (length <= 9).then(|| Back { number, at: first }.stopped().labelled_apart(&AMBIGUOUS)),
        (length <= 6 && hash).then(|| Back { number, at: first }.hyphens()),
        (length <= 15).then(|| dialled(number, first, 2)),
        (length <= 9).then(|| dialled(number, first, 1)),
    ];
    let start = ways.into_iter().flatten().flatten().min()?;
    Some((start, digits))
}

/// Reads backwards.
#[derive(Clone, Copy)]
struct Back<'n> {
    number: &'n [Sign],
    /// What is still to be read ends here.
    at: usize,
}

impl Back<'_> {
    fn last(&self) -> Option<char> {
        self.number.get(self.at.checked_sub(1)?).map(|sign| sign.c)
    }

    /// Behind a run of some characters.
    fn over(mut self, some: fn(char) -> bool) -> Self {
        while self.last().is_some_and(some) {
            work::count(1);
            self.at -= 1;
        }
        self
    }

    /// Over what may stand between a label and the digits: a full stop or a colon, then spaces, commas and hyphens.
    fn stopped(self) -> Self {
        let before = self.over(is_gap);
        if before.last().is_some_and(is_stop) { Back { at: before.at - 1, ..before } } else { before }
    }

    /// Where one of these labels begins that ends here.
    fn labelled(self, labels: &[&str]) -> Option<usize> {
        labels.iter().find_map(|label| {
            let mut back = self;
            for c in label.chars().rev() {
                work::count(1);
                if folded(back.last()?) != c {
                    return None;
                }
                back.at -= 1;
            }
            Some(back.at)
        })
    }

    /// The same with the spaces and commas before it.
    fn labelled_apart(self, labels: &[&str]) -> Option<usize> {
        let at = self.labelled(labels)?;
        Some(Back { at, ..self }.over(is_separator).at)
    }

    /// The American manner: hyphens or spaces, digits and a `#`.
    fn hyphens(self) -> Option<usize> {
        let before = self.over(|c| matches!(c, '-' | ' '));
        (before.at < self.at).then_some(before.at)
    }
}

/// Where the signs begin that make a telephone dial on: a semicolon, or so many commas.
fn dialled(number: &[Sign], first: usize, commas: usize) -> Option<usize> {
    let digits = Back { number, at: first };
    let (gap, label) = (digits.over(is_gap), digits.stopped());
    let run = label.over(|c| c == ',');
    let before_stop = match label.last() {
        Some(';') if commas == 2 => Some(label.at - 1),
        Some(',') if commas == 1 => Some(run.at),
        Some(',') if label.at - run.at >= commas => Some(label.at - commas),
        _ => None,
    };
    let in_gap = || {
        let signs = number.get(gap.at..first)?;
        let at = signs.windows(commas).position(|window| window.iter().all(|sign| sign.c == ','))?;
        Some(gap.at + at)
    };
    let at = before_stop.or_else(in_gap)?;
    Some(Back { number, at }.over(|c| c != ',' && is_separator(c)).at)
}

fn is_stop(c: char) -> bool {
    matches!(c, ':' | '.' | '．')
}

fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\t' | ',')
}

fn is_gap(c: char) -> bool {
    is_separator(c) || c == '-'
}
