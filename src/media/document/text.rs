//! Text: plain, or HTML, SVG and RTF by how it begins.

use super::{first, pdf};
use crate::media::Seen;
use crate::media::file::{File, Read};
use crate::media::kind::Kind;

/// Bytes at the start that are looked at.
const START: usize = 32_768;

/// What begins like no other kind: text, if its first bytes are.
pub fn read(file: &mut File, seen: &mut Seen) -> Read<()> {
    let start = file.copy(0, START)?;
    if start.starts_with(b"{\\rtf") {
        seen.kind = Some(Kind::Rtf);
        return Ok(());
    }
    if pdf::is_behind_junk(file, &start)? {
        return pdf::read(file, seen);
    }
    if let [0xff, 0xfe, units @ ..] = start.as_slice() {
        wide(seen, units, 0);
    } else if let [0xfe, 0xff, units @ ..] = start.as_slice() {
        wide(seen, units, 1);
    } else if !start.iter().any(|byte| is_binary(*byte)) {
        seen.kind = markup(&start);
        if seen.kind.is_none() {
            seen.other_encoding = !is_utf8(&start, start.len() as u64 == file.size());
            seen.kind = (!seen.other_encoding).then_some(Kind::Text);
        }
    }
    Ok(())
}

/// Text in units of two bytes.
fn wide(seen: &mut Seen, units: &[u8], low: usize) {
    let is_control = |unit: &[u8]| unit.get(1 - low) == Some(&0) && unit.get(low).is_none_or(|byte| is_binary(*byte));
    if !units.chunks_exact(2).any(is_control) {
        seen.kind = Some(Kind::Text);
        seen.other_encoding = true;
    }
}

/// True where text is UTF-8. A character that is only cut off where the reading ends is no fault.
fn is_utf8(text: &[u8], is_all: bool) -> bool {
    match std::str::from_utf8(text) {
        Ok(_) => true,
        Err(fault) => fault.error_len().is_none() && !is_all,
    }
}

/// True for what stands in no text: control characters other than tab, line breaks, form feed and escape.
fn is_binary(byte: u8) -> bool {
    matches!(byte, 0..=0x08 | 0x0b | 0x0e..=0x1a | 0x1c..=0x1f | 0x7f)
}

/// By the name of the first element, or that of the document's type, which is the same.
fn markup(text: &[u8]) -> Option<Kind> {
    let mut rest = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text).trim_ascii_start();
    // The declaration of XML, and comments, stand before it.
    loop {
        let close: &[u8] = match rest {
            [b'<', b'?', ..] => b"?>",
            [b'<', b'!', b'-', b'-', ..] => b"-->",
            _ => break,
        };
        rest = rest.get(first(rest, close)?.saturating_add(close.len())..)?.trim_ascii_start();
    }
    let name = match behind(rest, b"<!doctype") {
        Some(name) => name.trim_ascii_start(),
        None => behind(rest, b"<")?,
    };
    let is = |known| behind(name, known).is_some_and(|rest| !rest.first().is_some_and(u8::is_ascii_alphanumeric));
    if is(b"html") {
        Some(Kind::Html)
    } else if is(b"svg") {
        Some(Kind::Svg)
    } else {
        None
    }
}

/// What follows a beginning, in capital letters or small ones.
fn behind<'t>(text: &'t [u8], beginning: &[u8]) -> Option<&'t [u8]> {
    let (found, rest) = text.split_at_checked(beginning.len())?;
    found.eq_ignore_ascii_case(beginning).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::super::told;

    fn mime(bytes: &[u8]) -> &'static str {
        told(bytes).0
    }

    #[test]
    fn text_is_what_holds_no_control_characters() {
        for text in
            ["a", "\n", "Öppet till nio\r\n\tVälkommen\x0c", "\u{feff}name;price\nrice;12", "\x1b[1mlog\x1b[0m", "%PDF"]
        {
            assert_eq!(mime(text.as_bytes()), "text/plain", "{text:?}");
        }
        for binary in ["a\0b", "\x01", "abc\x7f", "\x0b"] {
            assert_eq!(mime(binary.as_bytes()), "", "{binary:?}");
        }
        // Of what is read, the last character is cut off.
        assert_eq!(mime("aåäö".repeat(9000).as_bytes()), "text/plain");
        assert_eq!(mime(&[b"a".repeat(32_767), "ö\u{1}".into()].concat()), "text/plain");
        assert_eq!(mime(&[b"a".repeat(32_767), "\u{1}".into()].concat()), "");
        for wrong in
            [b"\xf6ppet".as_slice(), b"caf\xc3", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\xaf"]
        {
            assert_eq!(mime(wrong), "", "{wrong:x?}");
        }
    }

    #[test]
    fn wide_text_has_a_mark() {
        let wide = |text: &str, big: bool| {
            let unit = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
            mime(&text.encode_utf16().flat_map(unit).collect::<Vec<u8>>())
        };
        for big in [true, false] {
            assert_eq!(wide("\u{feff}Öppet\r\n\u{1f600}\u{4e00}", big), "text/plain");
            assert_eq!(wide("\u{feff}", big), "text/plain");
            assert_eq!(wide("\u{feff}a\0b", big), "");
        }
        assert_eq!(wide("Hej", false), "");
        // UTF-32
        assert_eq!(mime(b"\xff\xfe\0\0a\0\0\0"), "");
    }

    #[test]
    fn markup_is_known_by_its_first_element() {
        let html =
            ["<html>", "<!DOCTYPE html>", " \n<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", "<HTML lang=sv>"];
        let more =
            ["\u{feff}<html", "<!-- saved --><!-- twice --> <html>", "<?xml version=\"1.0\"?>\n<!DOCTYPE html><html>"];
        for text in html.iter().chain(&more) {
            assert_eq!(mime(text.as_bytes()), "text/html", "{text}");
        }
        assert_eq!(mime(b"<html><body>\xf6ppet"), "text/html");
        let svg =
            ["<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<?xml version='1.0'?><!-- a > b --><svg>", "<svg:svg>"];
        for text in
            svg.iter().chain(&["<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" [<!ENTITY a \"<html>\">]><svg>"])
        {
            assert_eq!(mime(text.as_bytes()), "image/svg+xml", "{text}");
        }
        let other = [
            "<htmlx>",
            "<svg2>",
            "The tag <html>",
            "<!-- <html>",
            "<?xml version='1.0'?><rss>",
            "<",
            "<!doctype",
            "<!-- a --> <svgs",
        ];
        for text in other {
            assert_eq!(mime(text.as_bytes()), "text/plain", "{text}");
        }
        assert_eq!(mime(b"{\\rtf1\\ansi \x01}"), "application/rtf");
    }
}
