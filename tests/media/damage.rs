//! Whatever is done to a file, a report comes of it: cut anywhere, any byte changed, any bytes at all, any parts at hand.

use super::support::{files, in_pieces, name, piecewise, report, text};
use presend::media::{Part, Use};
use proptest::prelude::*;
use serde_json::Value;
use std::fs;

/// Every file, with its name.
fn all() -> Vec<(String, Vec<u8>)> {
    files().iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}

/// A report on bytes that are all there needs no more.
fn holds(bytes: &[u8], used_as: Use) -> bool {
    let report = text(bytes.len() as u64, &[Part { offset: 0, bytes }], used_as);
    report.starts_with(r#"{"verdict":""#) && report.ends_with(r#""needs":[]}"#)
}

/// The use for which most is looked at.
fn likely(name: &str) -> Use {
    match name.rsplit('.').next().unwrap_or_default() {
        "jpg" | "png" => Use::Image,
        "webp" | "gif" => Use::Sticker,
        "mp4" | "3gp" | "mov" | "webm" | "mkv" | "avi" => Use::Video,
        "ogg" | "opus" => Use::Voice,
        "pdf" | "docx" | "xlsx" | "doc" | "xls" | "txt" => Use::Document,
        _ => Use::Audio,
    }
}

#[test]
fn every_file_may_be_cut_anywhere() {
    for (name, bytes) in all() {
        for end in 0..bytes.len() {
            assert!(holds(&bytes[..end], likely(&name)), "{name}, cut at {end}");
        }
    }
}

#[test]
fn every_byte_may_be_another() {
    for (name, mut bytes) in all() {
        for at in 0..bytes.len() {
            // All of its bits, the lowest or the highest, in turn.
            let change = [0xff, 0x01, 0x80][at % 3];
            bytes[at] ^= change;
            assert!(holds(&bytes, likely(&name)), "{name}, byte {at} with {change:#x}");
            bytes[at] ^= change;
        }
    }
}

#[test]
fn pieces_say_what_the_whole_says() {
    for (name, bytes) in all() {
        let used_as = likely(&name);
        let whole = report(&bytes, used_as);
        let (asked, rounds) = piecewise(&bytes, used_as);
        assert_eq!(asked, whole, "{name}");
        assert!(rounds <= 5, "{name}: {rounds} rounds for {} bytes", bytes.len());
        assert_eq!(in_pieces(&bytes, used_as, 61).0, whole, "{name}, in small pieces");
    }
}

proptest! {
    #[test]
    fn any_bytes_give_a_report(bytes in prop::collection::vec(any::<u8>(), 0..400), used_as in 0..10usize) {
        prop_assert!(holds(&bytes, Use::ALL[used_as]));
    }

    /// A file whose middle is any bytes, and whose size may be told too large or too small.
    #[test]
    fn any_parts_give_a_report(
        file in any::<prop::sample::Index>(),
        patches in prop::collection::vec((any::<prop::sample::Index>(), prop::collection::vec(any::<u8>(), 1..9)), 0..6),
        size in prop_oneof![Just(None), any::<u64>().prop_map(Some), (0..5000u64).prop_map(Some)],
        held in prop::collection::vec((any::<u64>(), 0..300usize), 0..4),
        used_as in 0..10usize,
    ) {
        let files = all();
        let (_, mut bytes) = files[file.index(files.len())].clone();
        for (at, patch) in patches {
            let at = at.index(bytes.len());
            let end = bytes.len().min(at + patch.len());
            bytes[at..end].copy_from_slice(&patch[..end - at]);
        }
        let mut parts: Vec<Part> = held.iter().map(|(offset, length)| Part { offset: *offset, bytes: &bytes[..*length.min(&bytes.len())] }).collect();
        parts.push(Part { offset: 0, bytes: &bytes });
        let size = size.unwrap_or(bytes.len() as u64);
        let report: Value = serde_json::from_str(&text(size, &parts, Use::ALL[used_as])).unwrap();
        for need in report["needs"].as_array().unwrap() {
            let (offset, length) = (need["offset"].as_i64().unwrap() as u64, need["length"].as_u64().unwrap());
            prop_assert!(length > 0 && offset.checked_add(length).is_some_and(|end| end <= size));
        }
    }
}
