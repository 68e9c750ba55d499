//! Files as vectors describe them: one of `tests/media/files`, or bytes as hexadecimal digits or as text, and what is done to them.
//!
//! In this order: `set` writes digits over what stands at an offset, `cut` keeps so many bytes, `append` adds some, and `size` fills up
//! with zeros.

use serde_json::Value;
use std::fs;
use std::path::Path;

/// The bytes that are described; none where nothing is.
pub fn bytes(described: &Value) -> Vec<u8> {
    let mut bytes = base(described);
    for change in described["set"].as_array().into_iter().flatten() {
        let (at, new) = (change[0].as_u64().unwrap() as usize, digits(&change[1]));
        // A test that writes into every text also names files that there are none of.
        if let Some(place) = bytes.get_mut(at..at + new.len()) {
            place.copy_from_slice(&new);
        }
    }
    if let Some(cut) = described["cut"].as_u64() {
        bytes.truncate(cut as usize);
    }
    bytes.extend(digits(&described["append"]));
    match described["size"].as_u64() {
        // A page of zeros that nobody looks at is never there.
        Some(size) if size as usize > bytes.len() => {
            let mut whole = vec![0; size as usize];
            whole[..bytes.len()].copy_from_slice(&bytes);
            whole
        }
        _ => bytes,
    }
}

fn base(described: &Value) -> Vec<u8> {
    if let Some(text) = described["text"].as_str() {
        return text.as_bytes().to_vec();
    }
    let Some(name) = described["file"].as_str() else { return digits(&described["hex"]) };
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/media/files").join(name)).unwrap_or_default()
}

/// Bytes as digits, between which spaces may stand.
fn digits(written: &Value) -> Vec<u8> {
    let digits: Vec<char> = written.as_str().unwrap_or_default().chars().filter(|c| *c != ' ').collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap()).collect()
}
