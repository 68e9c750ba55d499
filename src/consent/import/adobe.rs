//! Which of the consent values of Adobe's schema counts.

use crate::json::{Json, Kind};

/// The value that counts.
pub struct Chosen<'d> {
    /// The object with `val` and `time`; none where no value counts.
    pub holder: Option<Json<'d>>,
    /// Where it stands, without an identity.
    pub field: &'static str,
    /// The number that it is about, where an identity is one.
    pub number: Option<&'d str>,
}

/// The documented order: a no for every channel, then one for this channel, then what was said of an identity, then the
/// channel's, and a yes for every channel at last.
pub fn chosen<'d>(consents: Json<'d>) -> Chosen<'d> {
    let marketing = consents.get("marketing");
    let any = marketing.and_then(|marketing| marketing.get("any"));
    let channel = marketing.and_then(|marketing| marketing.get("whatsApp"));
    let (own, number) = identity(consents);
    let of = |holder: Option<Json<'d>>, word: &str| holder.filter(|holder| holder.is("val", word));
    let (any_field, channel_field) = ("consents.marketing.any", "consents.marketing.whatsApp");
    let order = [
        (of(any, "n"), any_field),
        (of(channel, "n"), channel_field),
        (own, "consents.idSpecific"),
        (channel.filter(has_value), channel_field),
        (of(any, "y"), any_field),
    ];
    let found = order.into_iter().find(|(holder, _)| holder.is_some());
    let (holder, field) = found.unwrap_or((None, channel_field));
    Chosen { holder, field, number }
}

/// The value of an identity, of several a no, and the number that it is about: of several numbers the one with the value.
fn identity<'d>(consents: Json<'d>) -> (Option<Json<'d>>, Option<&'d str>) {
    let mut value: Option<(Json, Option<&str>)> = None;
    let mut numbers: Vec<&str> = Vec::new();
    for (space, ids) in consents.get("idSpecific").into_iter().flat_map(Json::members) {
        let is_phone = space.text().is_some_and(|space| space.eq_ignore_ascii_case("phone"));
        for (id, own) in ids.members() {
            let number = id.text().filter(|_| is_phone);
            numbers.extend(number);
            let holder = own.get("marketing").and_then(|marketing| marketing.get("whatsApp")).filter(has_value);
            let Some(holder) = holder else { continue };
            if value.is_none() || holder.is("val", "n") && !value.is_some_and(|(value, _)| value.is("val", "n")) {
                value = Some((holder, number));
            }
        }
    }
    let only = numbers.first().copied().filter(|_| numbers.len() == 1);
    (value.map(|(holder, _)| holder), value.map_or(only, |(_, number)| number.or(only)))
}

/// An empty word is no consent, and no refusal either.
fn has_value(holder: &Json) -> bool {
    holder.get("val").is_some_and(|value| value.kind() != Kind::Null && value.text() != Some(""))
}
