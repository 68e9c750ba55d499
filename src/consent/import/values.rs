//! Single values of the data: who, when, on which channel.

use super::read::Reading;
use super::sources::Source;
use crate::json::{Json, whole_number};
use crate::recipient::is_user_id;
use crate::shape::find_word;
use crate::time::{instant, written};

/// Another channel, where the data names one. MMS goes where SMS goes; of others none is as wide.
pub fn channel(holder: Json, reading: &mut Reading) {
    for name in ["channel", "type", "ContactPointType"] {
        let known = find_word("whatsapp, sms, email, voice, mms", holder.word(name).unwrap_or_default());
        if let Some(channel) = known.filter(|_| reading.source.has_channels()) {
            reading.channel = if channel == "mms" { "sms" } else { channel };
        }
    }
}

/// Who the data is about, where it tells.
pub fn subject<'d>(holder: Json<'d>, reading: &mut Reading<'d>) {
    for name in ["phone", "phone_number", "phoneNumber", "contact_id", "identity", "destination", "wa_id", "user_id"] {
        let word = holder.word(name).unwrap_or_default();
        reading.phone = reading.phone.or_else(|| digits(word));
        reading.user_id = reading.user_id.or(is_user_id(word).then_some(word));
    }
}

/// The digits of a number, 7 to 15 and the first not zero, with a plus sign before them or without.
pub fn digits(word: &str) -> Option<&str> {
    let digits = word.strip_prefix('+').unwrap_or(word);
    let is_number = (7..=15).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(digits)
}

/// The time of a status, where it can be read: Meta's in seconds as digits, any other as text.
pub fn time<'d>(source: Source, holder: Json<'d>) -> Option<&'d str> {
    let value = holder.get(source.time())?;
    if source != Source::META {
        return readable(value.text()?);
    }
    let digits = value.text().unwrap_or(value.source());
    seconds(digits).map(|_| digits)
}

/// Seconds since 1970, up to the last year of four digits.
pub fn seconds(digits: &str) -> Option<i64> {
    whole_number(digits).filter(|seconds| (0..=253_402_300_799).contains(seconds))
}

/// A time that names an instant; a number may be one of anything.
pub fn readable(text: &str) -> Option<&str> {
    (seconds(text).is_none() && instant(&moment(text)).is_some()).then_some(text)
}

/// A time as the record has it: seconds written out, and the colon put in that some leave out of a zone.
pub fn moment(text: &str) -> String {
    if let Some(seconds) = seconds(text) {
        return written(seconds * 1000);
    }
    let zone = text.len().checked_sub(5).and_then(|at| text.get(at..)).unwrap_or_default();
    let is_zone = zone.starts_with(['+', '-']) && zone.bytes().skip(1).all(|byte| byte.is_ascii_digit());
    match text.split_at_checked(text.len().saturating_sub(2)) {
        Some((hours, minutes)) if is_zone => [hours, ":", minutes].concat(),
        _ => text.to_owned(),
    }
}
