//! Ways through a record's members, written with full stops: `basis.implied.kind`. What is `null` is not there.

use super::reader::given;
use crate::json::{Json, Kind, Place};
use crate::time::{Millis, instant};

/// What a way leads to, or the last that is there on it, and whether it leads to its end.
#[inline(never)]
fn walk<'d>(from: Json<'d>, way: &str) -> (Json<'d>, bool) {
    let mut json = from;
    for name in way.split('.') {
        match given(json, name) {
            Some(next) => json = next,
            None => return (json, false),
        }
    }
    (json, true)
}

/// Where a finding stands that is about what a way leads to: there, or at the object that lacks it.
#[inline(never)]
pub fn near(from: Json, way: &str) -> Place {
    walk(from, way).0.place()
}

/// What stands there.
pub fn deep<'d>(from: Json<'d>, way: &str) -> Option<Json<'d>> {
    let (json, there) = walk(from, way);
    there.then_some(json)
}

/// True where anything stands there.
#[inline(never)]
pub fn is_there(from: Json, way: &str) -> bool {
    walk(from, way).1
}

/// The string there; empty where there is none.
#[inline(never)]
pub fn word_at<'d>(from: Json<'d>, way: &str) -> &'d str {
    let (json, there) = walk(from, way);
    json.text().filter(|_| there).unwrap_or_default()
}

/// True where a string stands there that is more than spaces.
#[inline(never)]
pub fn has_text(from: Json, way: &str) -> bool {
    !word_at(from, way).trim().is_empty()
}

/// True where `true` stands there.
#[inline(never)]
pub fn is_true(from: Json, way: &str) -> bool {
    let (json, there) = walk(from, way);
    there && json.kind() == Kind::Boolean && json.boolean() == Some(true)
}

/// The instant there, where it can be read.
#[inline(never)]
pub fn instant_at(from: Json, way: &str) -> Option<Millis> {
    instant(word_at(from, way))
}
