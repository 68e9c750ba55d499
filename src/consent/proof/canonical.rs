//! The canonical form of JSON that is hashed (RFC 8785). Records hold short numbers and no others, so that no printer of
//! floating-point numbers is needed: a decimal of at most 15 digits is its own shortest form.

use crate::json::{Json, Kind, Place, whole_number};
use crate::order::order_by;
use crate::report::{push_decimal, push_hex};

/// The canonical form of a value, without what stands at some places; of a number that has none, the number.
pub fn canonical<'d>(json: Json<'d>, without: &[Place]) -> Result<String, Json<'d>> {
    let mut text = String::new();
    write(json, without, &mut text)?;
    Ok(text)
}

/// No deeper than the reader of JSON goes.
fn write<'d>(json: Json<'d>, without: &[Place], text: &mut String) -> Result<(), Json<'d>> {
    match json.kind() {
        Kind::Text | Kind::Name => string(json.text().unwrap_or_default(), text),
        Kind::Number => text.push_str(&number(json.source()).ok_or(json)?),
        Kind::List => {
            text.push('[');
            for (at, item) in json.items().enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                write(item, without, text)?;
            }
            text.push(']');
        }
        Kind::Object => {
            let members: Vec<(Json, Json)> =
                json.members().filter(|(_, value)| !without.contains(&value.place())).collect();
            let name = |at: usize| members.get(at).and_then(|(name, _)| name.text()).unwrap_or_default();
            let sorted = order_by(members.len(), &|a, b| is_before(name(a), name(b)));
            text.push('{');
            for (at, &(name, value)) in sorted.into_iter().filter_map(|at| members.get(at)).enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                write(name, without, text)?;
                text.push(':');
                write(value, without, text)?;
            }
            text.push('}');
        }
        Kind::Null | Kind::Boolean => text.push_str(json.source()),
        Kind::Cut => return Err(json),
    }
    Ok(())
}

/// Names are sorted by units of UTF-16, which is not the order of bytes where one has characters beyond U+FFFF.
fn is_before(a: &str, b: &str) -> bool {
    a.encode_utf16().lt(b.encode_utf16())
}

fn string(value: &str, text: &mut String) {
    text.push('"');
    for c in value.chars() {
        match c {
            '"' | '\\' => text.extend(['\\', c]),
            '\u{8}' => text.push_str("\\b"),
            '\t' => text.push_str("\\t"),
            '\n' => text.push_str("\\n"),
            '\u{c}' => text.push_str("\\f"),
            '\r' => text.push_str("\\r"),
            '\0'..='\u{1f}' => {
                text.push_str("\\u00");
                push_hex(c as u8, text);
            }
            c => text.push(c),
        }
    }
    text.push('"');
}

/// Digits that a decimal may have and still be the shortest of its number.
const DIGITS: usize = 15;

/// The greatest whole number up to which none is skipped, 2⁵³ − 1, and its length.
const GREATEST: i64 = 9_007_199_254_740_991;
const GREATEST_DIGITS: i64 = 16;

/// Above this exponent, negated, a number is kept with all its digits.
const SMALLEST: i64 = 290;

/// A number as ECMAScript writes it; none where it has more digits than are kept.
pub fn number(source: &str) -> Option<String> {
    let (sign, plain) = source.strip_prefix('-').map_or(("", source), |plain| ("-", plain));
    let (mantissa, exponent) = plain.split_once(['e', 'E']).unwrap_or((plain, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    let significant = digits.trim_start_matches('0');
    let leading = (digits.len() - significant.len()) as i64;
    let significant = significant.trim_end_matches('0');
    if significant.is_empty() {
        return Some("0".to_owned());
    }
    let exponent = whole_number(exponent.strip_prefix('+').unwrap_or(exponent))?;
    // The number is 0.digits times ten to the power of this.
    let point = exponent.checked_add(whole.len() as i64 - leading)?;
    let length = significant.len() as i64;
    if length <= point {
        // Whole.
        let zeros = usize::try_from(point.min(GREATEST_DIGITS) - length).ok()?;
        let text = [significant, &"0".repeat(zeros)].concat();
        let fits = point <= GREATEST_DIGITS && whole_number(&text)? <= GREATEST;
        return fits.then(|| [sign, &text].concat());
    }
    if significant.len() > DIGITS || point < -SMALLEST {
        return None;
    }
    let mut text = sign.to_owned();
    match usize::try_from(point) {
        Ok(point) if point > 0 => {
            let (before, behind) = significant.split_at_checked(point)?;
            text.extend([before, ".", behind]);
        }
        _ if point > -6 => {
            text.push_str("0.");
            text.extend((point..0).map(|_| '0'));
            text.push_str(significant);
        }
        _ => {
            let (first, rest) = significant.split_at_checked(1)?;
            text.extend([first, if rest.is_empty() { "" } else { "." }, rest, "e"]);
            push_decimal(&mut text, point - 1);
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::json::Document;
    use crate::report::Report;

    fn written(text: &str) -> Option<String> {
        let context = Context::default();
        let document = Document::read(text, &mut Report::new(&context));
        canonical(document.root().unwrap(), &[]).ok()
    }

    #[test]
    fn numbers_are_written_as_ecmascript_does() {
        for (text, form) in [
            ("0", "0"),
            ("-0", "0"),
            ("1.0", "1"),
            ("4.50", "4.5"),
            ("1e3", "1000"),
            ("-12.25", "-12.25"),
            ("123456.789", "123456.789"),
            ("9007199254740991", "9007199254740991"),
            ("0.00001", "0.00001"),
            ("-0.5", "-0.5"),
            ("2.50e1", "25"),
            ("0.000001", "0.000001"),
            ("0.0000001", "1e-7"),
            ("1.5e-3", "0.0015"),
        ] {
            assert_eq!(written(text).as_deref(), Some(form), "{text}");
        }
        for text in ["9007199254740992", "-9007199254740992", "1e16", "1e400", "0.1234567890123456", "1e-400"] {
            assert_eq!(written(text), None, "{text}");
        }
    }

    #[test]
    fn members_stand_in_the_order_of_their_utf16_units() {
        let text = r#"{ "b": [1, {"z": null, "a": true}], "\ufb33": 3, "\ud83d\ude00": 2, "": "\u0001\"\\/\u00e9\t" }"#;
        let form = "{\"\":\"\\u0001\\\"\\\\/é\\t\",\"b\":[1,{\"a\":true,\"z\":null}],\"😀\":2,\"\u{fb33}\":3}";
        assert_eq!(written(text).as_deref(), Some(form));
    }
}
