//! WhatsApp's formatting marks: `*bold*`, `_italic_`, `~strikethrough~`, `` `code` `` and ```` ```monospace``` ````.

use super::is_letter;
use std::ops::Range;

/// The marks of every formatted stretch, opening and closing in turn, in bytes.
///
/// A mark opens where no letter or digit stands before it and no space behind it, and is closed by its like on the
/// same line where that is the other way round: `2 * 3` and `snake_case_name` format nothing.
pub fn formatting_marks(text: &str) -> Vec<Range<usize>> {
    let mut marks = Vec::new();
    let mut open: Vec<Range<usize>> = Vec::new();
    let mut before = None;
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if c == '\n' {
            open.clear();
        }
        let mark = mark_at(text, at, c);
        let end = at + mark.map_or(c.len_utf8(), str::len);
        if let Some(mark) = mark {
            let behind = text.get(end..).and_then(|rest| rest.chars().next());
            let closes = before.is_some_and(|c: char| !c.is_whitespace()) && !behind.is_some_and(is_letter);
            let opens = behind.is_some_and(|c| !c.is_whitespace()) && !before.is_some_and(is_letter);
            let partner = open.iter().rposition(|other| text.get(other.clone()) == Some(mark) && other.end < at);
            if let Some(partner) = partner.filter(|_| closes) {
                marks.extend(open.drain(partner..).take(1));
                marks.push(at..end);
            } else if opens && open.len() < 16 {
                open.push(at..end);
            }
        }
        before = text.get(at..end).and_then(|piece| piece.chars().last());
        at = end;
    }
    marks
}

fn mark_at(text: &str, at: usize, c: char) -> Option<&str> {
    match c {
        '`' if text.get(at..at + 3) == Some("```") => text.get(at..at + 3),
        '*' | '_' | '~' | '`' => text.get(at..at + 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str) -> Vec<&str> {
        formatting_marks(text).chunks(2).map(|pair| text.get(pair[0].start..pair[1].end).unwrap()).collect()
    }

    #[test]
    fn finds_what_would_be_formatted() {
        assert_eq!(
            marked("a *bold* word, _italic_, ~gone~ and ```code```"),
            ["*bold*", "_italic_", "~gone~", "```code```"]
        );
        assert_eq!(marked("(*bold*)"), ["*bold*"]);
        assert_eq!(marked("*two words*"), ["*two words*"]);
    }

    #[test]
    fn leaves_alone_what_would_not() {
        for text in ["2 * 3 * 4", "snake_case_name", "* item\n* item", "5*", "*a\nb*", "~", "**"] {
            assert_eq!(marked(text), [""; 0], "{text}");
        }
    }
}
