//! Hashes of records and of the texts that people agreed to.

use super::canonical::canonical;
use crate::json::{Json, Place};
use crate::report::push_hex;
use crate::text::{Form, Normalizer, normal};
use sha2::{Digest, Sha256};

/// The one algorithm that is made, as a record names it.
pub const ALGORITHM: &str = "sha-256";

/// The one form in which a record is hashed, as a record names it.
pub const FORM: &str = "rfc8785";

/// The SHA-256 of a text, as hexadecimal digits.
pub fn sha256(text: &str) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        push_hex(byte, &mut hex);
    }
    hex
}

/// The hash of what a person read: however a system composed its letters, the text is the same.
pub fn notice_hash(text: &str, normalizer: Normalizer) -> String {
    sha256(&normal(text, Form::Nfc, normalizer))
}

/// The hash of a record: of all of it but the hash itself and a signature of it. Of a record with a number that has no
/// canonical form, the number.
pub fn record_hash<'d>(record: Json<'d>) -> Result<String, Json<'d>> {
    let integrity = record.get("integrity");
    let own = |name| integrity.and_then(|integrity| integrity.get(name));
    let without: Vec<Place> = ["hash", "sig"].into_iter().filter_map(own).map(Json::place).collect();
    canonical(record, &without).map(|text| sha256(&text))
}
