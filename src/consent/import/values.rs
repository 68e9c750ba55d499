//! Single values of the data: who, when, on which channel.

use super::read::Reading;
use super::sources::Source;
use crate::consent::record::{digits, word_at};
use crate::json::Json;
use crate::recipient::is_user_id;
use crate::shape::{find_word, listed};
use crate::time::{instant, written};

/// Who the data is about, where it tells.
pub fn subject<'d>(holder: Json<'d>, reading: &mut Reading<'d>) {
    for name in listed("phone, phone_number, phoneNumber, contact_id, identity, destination, wa_id, user_id") {
        let word = word_at(holder, name);
        if is_user_id(word) {
            reading.user_id = word;
        } else if reading.phone.is_empty() && name != "user_id" {
            reading.phone = digits(word);
        }
    }
}

/// The channel, where the data may name another than the source's.
pub fn channel(holder: Json, source: Source) -> &'static str {
    let mut channel = source.channel();
    for name in listed("channel, type, ContactPointType") {
        let known = find_word("whatsapp, sms, email, voice", word_at(holder, name));
        channel = known.filter(|_| source.is(b'?')).unwrap_or(channel);
    }
    channel
}

/// A time as the record has it, where it names an instant: Meta's written out, of any other the text; some leave the colon out
/// of a zone. Empty where there is none.
#[inline(never)]
pub fn time(source: Source, holder: Json, way: &str) -> String {
    let text = word_at(holder, way);
    let mut time = text.to_owned();
    if source.is(b'm') {
        let seconds = seconds(holder);
        time = if seconds < 0 { String::new() } else { written(seconds * 1000) };
    } else if let Some((hours, minutes)) = text.split_at_checked(text.len().wrapping_sub(2))
        && instant(text).is_none()
    {
        time = [hours, ":", minutes].concat();
    }
    if instant(&time).is_none() {
        time.clear();
    }
    time
}

/// The time of one of Meta's preferences in seconds since 1970, up to the last year of four digits; -1 where there is none.
pub fn seconds(preference: Json) -> i64 {
    let seconds = preference.get("timestamp").and_then(Json::whole).unwrap_or(-1);
    if (0..=253_402_300_799).contains(&seconds) { seconds } else { -1 }
}
