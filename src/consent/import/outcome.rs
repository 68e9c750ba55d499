//! What the data cannot prove, and what its record needs besides.

use super::read::Reading;
use super::sources::note;

/// What the data cannot prove, with commas.
pub fn losses(reading: &Reading, losses: &mut String) {
    let source = reading.source;
    let [status, _, of_word, _] = reading.meaning;
    let is_adobe = source.is(b'a');
    let alone = if status == "invalidated" {
        "erased"
    } else if is_adobe && reading.original.is_empty() {
        "no_value"
    } else {
        ""
    };
    if !alone.is_empty() {
        return losses.push_str(alone);
    }
    let no_notice = is_adobe || status != "withdrawn";
    let from_any = status == "given" && reading.field.ends_with("any");
    note(no_notice, "no_notice", losses);
    note(no_notice && source.is(b'p'), "no_purpose", losses);
    note(reading.from_set, "time_from_set", losses);
    note(reading.times[0].is_empty(), "no_time", losses);
    note(from_any, "not_channel_specific", losses);
    let of_all = source.loss();
    note(!of_all.is_empty(), of_all, losses);
    note(!of_word.is_empty(), of_word, losses);
}

/// What a complete record needs and this import does not have, besides the controller's name, which none has, with commas. For
/// a withdrawal it is enough to know whose it is.
pub fn missing(reading: &Reading) -> String {
    let status = reading.meaning[0];
    let grants = !matches!(status, "withdrawn" | "denied" | "invalidated");
    let mut names = String::new();
    note(reading.phone.is_empty() && reading.user_id.is_empty(), "subject", &mut names);
    note(status == "unknown", "events", &mut names);
    note(reading.times[0].is_empty() && !matches!(status, "withdrawn" | "unknown"), "events/at", &mut names);
    note(grants, "scope.purposes, notice", &mut names);
    names
}
