//! Single values of the data: who, when, on which channel.

use super::read::Reading;
use super::sources::Source;
use crate::json::Json;
use crate::recipient::is_user_id;
use crate::time::{instant, written};

/// Another channel, where the data names one. MMS goes where SMS goes, and of others none is as wide.
pub fn channel(holder: Json, reading: &mut Reading) {
    if !reading.source.has_channels() {
        return;
    }
    for name in ["channel", "type", "ContactPointType"] {
        let is = |word: &str| holder.is(name, word);
        for (word, channel) in
            [("whatsapp", "whatsapp"), ("sms", "sms"), ("mms", "sms"), ("email", "email"), ("voice", "voice")]
        {
            if is(word) {
                reading.channel = channel;
            }
        }
    }
}

/// Who the data is about, where it tells.
pub fn subject<'d>(holder: Json<'d>, reading: &mut Reading<'d>) {
    for name in ["phone", "phone_number", "phoneNumber", "contact_id", "identity", "destination", "wa_id", "user_id"] {
        let word = holder.word(name).unwrap_or_default();
        if reading.phone.is_none() {
            reading.phone = phone(word);
        }
        if reading.user_id.is_none() && is_user_id(word) {
            reading.user_id = Some(word);
        }
    }
}

/// A number with its plus sign: 7 to 15 digits, the first not zero.
pub fn phone(word: &str) -> Option<String> {
    let digits = word.strip_prefix('+').unwrap_or(word);
    let is_number = (7..=15).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| ["+", digits].concat())
}

/// The time of a status.
pub fn time(source: Source, holder: Json) -> Option<String> {
    let value = holder.get(source.time());
    if source == Source::META { seconds(value).map(|seconds| written(seconds * 1000)) } else { moment(value?) }
}

/// Seconds since 1970, up to the last year of four digits.
pub fn seconds(value: Option<Json>) -> Option<i64> {
    value?.whole().filter(|seconds| (0..=253_402_300_799).contains(seconds))
}

/// An instant as it is given. Some write the zone without a colon, which is put in.
pub fn moment(value: Json) -> Option<String> {
    let text = value.text()?;
    if instant(text).is_some() {
        return Some(text.to_owned());
    }
    let (hours, minutes) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let text = [hours, ":", minutes].concat();
    instant(&text).is_some().then_some(text)
}
