//! Options, from a JavaScript value.

use crate::options::{Options, unknown};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::fmt::{Formatter, Result as Written};

const NAMES: [&str; 5] = ["locale", "now", "rules", "thresholds", "mode"];

/// Options in the making; read by hand, since a derived reader would neither name the nearest option nor stay small.
pub(super) struct Given(pub(super) Options);

/// Either of the forms of `now`.
enum Now {
    Text(String),
    Millis(f64),
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Given, D::Error> {
        from.deserialize_map(OptionsVisitor)
    }
}

struct OptionsVisitor;

impl<'de> Visitor<'de> for OptionsVisitor {
    type Value = Given;

    fn expecting(&self, f: &mut Formatter) -> Written {
        f.write_str("an object of options")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Given, A::Error> {
        let mut options = Options::at(js_sys::Date::now() as i64);
        while let Some(name) = map.next_key::<String>()? {
            let done = match name.as_str() {
                "locale" => map.next_value::<Option<String>>()?.map_or(Ok(()), |tag| {
                    options.locale(&tag);
                    Ok(())
                }),
                "now" => match map.next_value::<Option<Now>>()? {
                    None => Ok(()),
                    Some(Now::Text(text)) => options.now_text(&text),
                    Some(Now::Millis(millis)) if millis.is_finite() => {
                        options.now(millis as i64);
                        Ok(())
                    }
                    Some(Now::Millis(_)) => options.now_text(""),
                },
                "rules" => map.next_value::<Pairs<String>>()?.0.iter().try_for_each(|(id, wish)| options.rule(id, wish)),
                "thresholds" => {
                    map.next_value::<Pairs<f64>>()?.0.iter().try_for_each(|(name, value)| options.threshold(name, *value))
                }
                "mode" => map.next_value::<Option<String>>()?.map_or(Ok(()), |word| options.mode(&word)),
                other => Err(unknown("option", other, &NAMES)),
            };
            done.map_err(A::Error::custom)?;
        }
        Ok(Given(options))
    }
}

impl<'de> Deserialize<'de> for Now {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Now, D::Error> {
        from.deserialize_any(NowVisitor)
    }
}

struct NowVisitor;

impl Visitor<'_> for NowVisitor {
    type Value = Now;

    fn expecting(&self, f: &mut Formatter) -> Written {
        f.write_str("an instant: RFC 3339 text with a zone, epoch milliseconds or a Date")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Now, E> {
        Ok(Now::Text(text.to_owned()))
    }

    fn visit_f64<E: Error>(self, millis: f64) -> Result<Now, E> {
        Ok(Now::Millis(millis))
    }

    fn visit_i64<E: Error>(self, millis: i64) -> Result<Now, E> {
        Ok(Now::Millis(millis as f64))
    }

    fn visit_u64<E: Error>(self, millis: u64) -> Result<Now, E> {
        Ok(Now::Millis(millis as f64))
    }
}

/// An object's members in their order; members that are undefined are left out, as if they were not there.
struct Pairs<T>(Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Pairs<T>, D::Error> {
        from.deserialize_option(PairsVisitor(std::marker::PhantomData))
    }
}

struct PairsVisitor<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for PairsVisitor<T> {
    type Value = Pairs<T>;

    fn expecting(&self, f: &mut Formatter) -> Written {
        f.write_str("an object")
    }

    fn visit_none<E: Error>(self) -> Result<Pairs<T>, E> {
        Ok(Pairs(Vec::new()))
    }

    fn visit_unit<E: Error>(self) -> Result<Pairs<T>, E> {
        Ok(Pairs(Vec::new()))
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Pairs<T>, D::Error> {
        from.deserialize_map(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<T>, A::Error> {
        let mut pairs = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, Option<T>>()? {
            pairs.extend(value.map(|value| (name, value)));
        }
        Ok(Pairs(pairs))
    }
}
