//! What the data cannot prove, and what its record needs besides.

use super::read::Reading;
use super::sources::note;

/// What the data cannot prove, with commas.
pub fn losses(reading: &Reading, losses: &mut String) {
    let source = reading.source;
    let is_adobe = source.is(b'a');
    let alone = if reading.status == "invalidated" {
        "erased"
    } else if is_adobe && reading.original.is_empty() {
        "no_value"
    } else {
        ""
    };
    if !alone.is_empty() {
        return losses.push_str(alone);
    }
    let no_notice = is_adobe || reading.status != "withdrawn";
    let from_any = reading.status == "given" && reading.field.ends_with("any");
    note(no_notice, "no_notice", losses);
    note(no_notice && source.is(b'p'), "no_purpose", losses);
    note(reading.from_set, "time_from_set", losses);
    note(reading.at.is_empty(), "no_time", losses);
    note(from_any, "not_channel_specific", losses);
    for loss in [source.loss(), reading.loss] {
        note(!loss.is_empty(), loss, losses);
    }
}

/// What a complete record needs and this import does not have, besides the controller's name, which none has, with commas. For
/// a withdrawal it is enough to know whose it is.
pub fn missing(reading: &Reading) -> String {
    let status = reading.status;
    let grants = !matches!(status, "withdrawn" | "denied" | "invalidated");
    let mut names = String::new();
    note(reading.phone.is_empty() && reading.user_id.is_empty(), "subject", &mut names);
    note(status == "unknown", "events", &mut names);
    note(reading.at.is_empty() && !matches!(status, "withdrawn" | "unknown"), "events/at", &mut names);
    note(grants, "scope.purposes, notice", &mut names);
    names
}
