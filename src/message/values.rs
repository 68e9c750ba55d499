//! Values that fields of several types share: numbers with bounds, few characters, one of two, links.

use super::limits::*;
use super::shapes::*;
use crate::json::{Json, whole_number};
use crate::limit::{Limit, Threshold};
use crate::report::{Finding, Report};
use crate::shape::find_word;
use crate::sources::*;
use crate::template::limits::BUTTONS;
use crate::text::{READ, Text, address, extension, formatting_marks, is_private};

crate::rules! {
    /// The platform fetches a file, and a button opens a page, at a public address. Without https anyone on the way can
    /// read and change what is fetched; a host of the own network cannot be reached.
    Error | Warning LINK = "message/link", Documented, [documented 131009, documented 131053], from [&IMAGE_MESSAGES, &OPENAPI, &URL_BUTTON];
    en "Link cannot be used", "A link must be a public address that begins with https://.", fix "Use https";
    de "Link nicht verwendbar", "Ein Link muss eine öffentliche Adresse sein, die mit https:// beginnt.",
        why "Die Plattform lädt eine Datei von einer öffentlichen Adresse, ebenso öffnet eine Schaltfläche eine. Ohne https kann jeder unterwegs mitlesen und verändern; ein Host im eigenen Netz ist nicht erreichbar.",
        fix "https verwenden";
    sv "Länken går inte att använda", "En länk måste vara en offentlig adress som börjar med https://.",
        why "Plattformen hämtar en fil från en offentlig adress, och en knapp öppnar en sådan. Utan https kan vem som helst på vägen läsa och ändra; en värd i det egna nätet går inte att nå.",
        fix "Använd https";

    /// Headers, labels and titles show formatting marks as they are: the person would see the asterisks.
    Warning FORMATTING = "message/formatting-shown", Documented, [], from [&REPLY_BUTTONS, &OPENAPI, &MULTI_PRODUCT];
    en "Formatting marks shown", "Formatting marks show as they are here.", fix "Remove the marks";
    de "Formatierungszeichen sichtbar", "Formatierungszeichen erscheinen hier unverändert.",
        why "Kopfzeilen, Beschriftungen und Titel zeigen Formatierungszeichen unverändert: Die Person sähe die Sternchen.",
        fix "Zeichen entfernen";
    sv "Formateringstecken syns", "Formateringstecken visas här som de står.",
        why "Sidhuvuden, knapptexter och titlar visar formateringstecken som de står: personen skulle se asteriskerna.",
        fix "Ta bort tecknen";

    /// By its ending the file is of a type that messages of this kind do not take: pictures are JPEG or PNG, videos MP4 or
    /// 3GPP, stickers WebP, voice messages OGG. What the file really is, only its bytes say.
    Warning FILE_TYPE = "message/file-type", Documented, [documented 131053], from [&MEDIA, &IMAGE_MESSAGES, &AUDIO_MESSAGES];
    en "Type of file", "By its ending this file is not of the types {allowed}.";
    de "Dateityp", "Nach ihrer Endung hat diese Datei keinen der Typen {allowed}.",
        why "Der Endung nach ist die Datei von einem Typ, den Nachrichten dieser Art nicht annehmen: Bilder sind JPEG oder PNG, Videos MP4 oder 3GPP, Sticker WebP, Sprachnachrichten OGG. Was die Datei wirklich ist, sagen nur ihre Bytes.";
    sv "Filtyp", "Enligt ändelsen är filen inte av typerna {allowed}.",
        why "Enligt ändelsen är filen av en typ som meddelanden av det här slaget inte tar: bilder är JPEG eller PNG, videor MP4 eller 3GPP, stickers WebP, röstmeddelanden OGG. Vad filen verkligen är säger bara dess byte.";
}

/// A whole number from one to another.
pub(super) fn range(json: Json, least: i64, most: i64, out: &mut Report) {
    if !json.whole().is_some_and(|number| (least..=most).contains(&number)) {
        out_of_range(json, least, most, out);
    }
}

fn out_of_range(json: Json, least: i64, most: i64, out: &mut Report) {
    let finding = out.add(OUT_OF_RANGE, json);
    finding.text("name", json.member_name()).number("least", least).number("limit", most);
}

/// Minutes that a call button works.
pub(super) fn call_minutes(json: Json, out: &mut Report) {
    range(json, 1, CALL_TTL.now(out.context()), out);
}

/// Days that a message stays pinned.
pub(super) fn pin_days(json: Json, out: &mut Report) {
    range(json, 1, PIN_DAYS.now(out.context()), out);
}

/// The index of a card.
pub(super) fn card_index(json: Json, out: &mut Report) {
    range(json, 0, CARDS.now(out.context()) - 1, out);
}

/// The index of a button of a template.
pub(super) fn button_index(json: Json, out: &mut Report) {
    range(json, 0, BUTTONS.now(out.context()) - 1, out);
}

/// Degrees north.
pub(super) fn latitude(json: Json, out: &mut Report) {
    degrees(json, 90, out);
}

/// Degrees east.
pub(super) fn longitude(json: Json, out: &mut Report) {
    degrees(json, 180, out);
}

/// Degrees, as a number or as text, from minus `most` to `most`.
fn degrees(json: Json, most: i64, out: &mut Report) {
    let whole = json.integer().is_some_and(|whole| (-most..=most).contains(&whole));
    if !whole && !within(json.text().unwrap_or(json.source()).trim(), most) {
        out_of_range(json, -most, most, out);
    }
}

/// True for a decimal number whose amount is at most so much. With a negative exponent, as programs write amounts far
/// below one, it is; with another the number is written out or too great.
fn within(written: &str, most: i64) -> bool {
    let plain = written.strip_prefix(['-', '+']).unwrap_or(written);
    let (number, exponent) = match plain.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (plain, None),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return false;
    }
    if let Some(exponent) = exponent {
        return exponent.strip_prefix('-').is_some_and(digits);
    }
    let nothing = fraction.trim_end_matches('0').is_empty();
    whole_number(whole).is_some_and(|whole| whole < most || whole == most && nothing)
}

/// A text that is made of few characters.
pub(super) fn characters(text: Text, allowed: &str, fits: fn(u8) -> bool, out: &mut Report) {
    let odd = |c: char| !u8::try_from(c).is_ok_and(fits);
    if let Some((at, c)) = text.value.char_indices().find(|(_, c)| odd(*c)) {
        let finding = out.add(CHARACTERS, text.json).text("name", text.json.member_name());
        finding.text("allowed", allowed).within(&text, at..at + c.len_utf8());
    }
}

/// The name that a message sent directly is filed under.
pub(super) fn direct_name(json: Json, out: &mut Report) {
    if let Some(text) = Text::of(json) {
        characters(text, "a-z 0-9 _", |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'), out);
    }
}

/// A text above what every source agrees on, and not above what any allows.
pub(super) fn agreed(json: Json, agreed: &Threshold, most: Option<&Limit>, out: &mut Report) {
    let actual = json.text().unwrap_or_default().chars().count() as i64;
    agreed_length(json, actual, agreed, most, out);
}

/// The same of a length.
pub(super) fn agreed_length(json: Json, actual: i64, agreed: &Threshold, most: Option<&Limit>, out: &mut Report) {
    let least = out.context().threshold(agreed);
    let most = most.map_or(i64::MAX, |limit| limit.now(out.context()));
    if actual > least && actual <= most {
        out.add(LONG_CONTESTED, json).number("limit", least).number("actual", actual).text("unit", agreed.unit.name());
    }
}

/// Exactly one of two members, and that one not empty.
pub(super) fn exactly_one(object: Json, first: &str, second: &str, out: &mut Report) {
    let given = [object.get(first), object.get(second)];
    if given.iter().flatten().count() != 1 {
        out.add(EXACTLY_ONE, object).text("first", first).text("second", second);
    }
    for empty in given.into_iter().flatten().filter(|given| given.text() == Some("")) {
        SHAPE.nonempty(empty, out);
    }
}

/// A file is given by its id or by its address.
pub(super) fn id_or_link(object: Json, out: &mut Report) {
    exactly_one(object, "id", "link", out);
}

/// What does not belong where it stands.
pub(super) fn not_here(json: Json, out: &mut Report) {
    misplaced(json, out);
}

/// The same, for a walk that may lower it.
pub(super) fn misplaced<'r>(json: Json, out: &'r mut Report) -> &'r mut Finding {
    out.add(NOT_HERE, json).text("name", json.member_name()).remove(json)
}

/// A value that must differ from those of the items before it.
pub(super) fn unique<'d>(value: Option<Json<'d>>, met: &mut Vec<&'d str>, out: &mut Report) {
    let Some(value) = value.filter(|value| value.text() != Some("")) else { return };
    let written = value.text().unwrap_or(value.source());
    if met.contains(&written) {
        out.add(DUPLICATE, value).text("name", value.member_name());
    } else if met.len() < 64 {
        // No list that the platform takes is longer.
        met.push(written);
    }
}

/// A line in which formatting marks are shown as they are; one that is not far too long.
pub(super) fn plain(json: Json, out: &mut Report) {
    let Some(text) = Text::of(json).filter(|text| text.value.len() <= 512) else { return };
    let marks = formatting_marks(text.value);
    if !marks.is_empty() {
        out.add(FORMATTING, json).strike(&text, &marks, true);
    }
}

/// A public https address.
pub(super) fn link(json: Json, out: &mut Report) {
    let Some(text) = Text::of(json).filter(|text| (1..READ).contains(&text.value.len())) else { return };
    let parts = address(text.value).filter(|_| !text.value.contains(char::is_whitespace));
    let Some((scheme, host)) = parts.filter(|(scheme, host)| {
        let scheme = text.piece(scheme.clone());
        !host.is_empty() && (scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http"))
    }) else {
        out.add(LINK, json);
        return;
    };
    if scheme.len() == 4 {
        out.add(LINK, json).rewrite(&text, scheme, "https", false).as_warning();
    } else if is_private(&text.piece(host.clone()).to_ascii_lowercase()) {
        out.add(LINK, json).within(&text, host).as_warning();
    }
}

/// Endings of the files that each kind takes; `voice` is audio as a voice message, `gif` a moving picture on top of a
/// template.
const ENDINGS: &[(&str, &str)] = &[
    ("image", "jpg, jpeg, png"),
    ("video", "mp4, 3gp"),
    ("audio", "aac, amr, mp3, m4a, ogg"),
    ("voice", "ogg"),
    ("document", "txt, pdf, doc, docx, xls, xlsx, ppt, pptx"),
    ("sticker", "webp"),
    ("gif", "mp4"),
];

/// Endings by which a file is known not to be one of those, where it is not on the list of its kind.
const KNOWN: &str = "jpg, jpeg, png, mp4, 3gp, aac, amr, mp3, m4a, ogg, txt, pdf, doc, docx, xls, xlsx, ppt, pptx, webp, gif, bmp, \
     tif, tiff, heic, heif, avif, svg, mov, avi, mkv, webm, wmv, wav, flac, wma, html, htm";

/// The address of a file, in the object named as its kind.
pub(super) fn file(json: Json, out: &mut Report) {
    let parent = json.parent().unwrap_or(json);
    let voice = parent.get("voice").and_then(Json::boolean) == Some(true);
    let kind = if voice { "voice" } else { parent.member_name() };
    ending(json, ENDINGS.iter().find(|(known, _)| *known == kind).map_or("", |(_, endings)| *endings), out);
}

/// The address of a document on top of a template.
pub(super) fn pdf(json: Json, out: &mut Report) {
    ending(json, "pdf", out);
}

fn ending(json: Json, allowed: &'static str, out: &mut Report) {
    link(json, out);
    let ending = extension(json.text().unwrap_or_default());
    if find_word(KNOWN, ending).is_some() && find_word(allowed, ending).is_none() {
        out.add(FILE_TYPE, json).text("allowed", allowed);
    }
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn decimal_numbers_are_compared_without_floats() {
        for written in ["0", "-90", "90.000", "+12.5", "89.999999", "-0", "0.5", "1e-7", "3.2E-12"] {
            assert!(within(written, 90), "{written}");
        }
        for written in ["90.0001", "-91", "1e400", "2.5e+21", "", "-", "north", "1.2.3", "0x5", "1e", ".", "5.", "٩"] {
            assert!(!within(written, 90), "{written}");
        }
    }
}
