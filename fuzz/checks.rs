//! What must hold of any input; the fuzzer and the test that replays its corpus share it.
#![allow(dead_code, reason = "each target takes its own")]
use presend::consent;
use presend::context::Context;
use presend::media::{self, Part, Use};
use presend::message::{self, Conversation, Moment};
use presend::options::Options;
use presend::recipient::{address, phone};
use presend::template::{self, Mode};
use presend::text::normalize;
use serde_json::Value;

/// Bytes as text: in every mode a report comes of it, and what its fixes make of the text can be read again.
pub fn text_door(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for mode in [Mode::Create, Mode::Edit, Mode::Stored] {
        holds(&text, |text| template::lint(text, mode, &Context::default()));
    }
}

/// The same of a message, which is the first line, against the definition that is the rest: in any conversation.
pub fn message_door(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (message, definition) = text.split_once('\n').unwrap_or((&text, ""));
    let known = Conversation {
        last_user_message: Moment::At(NOON - 3_600_000),
        entry_point: Moment::At(NOON),
        last_business_message: Moment::Unreadable,
    };
    for conversation in [None, Some(Conversation::default()), Some(known)] {
        let options = Options { conversation, sender: "+14155550132".to_owned(), ..Options::at(NOON) };
        holds(message, |text| message::check(text, definition, &options));
    }
}

/// A region, which is the first line, and a phone number; the same as a recipient, and the whole as one in JSON.
pub fn phone_door(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (region, number) = text.split_once('\n').unwrap_or(("", &text));
    let options = Options { region: region.to_owned(), ..Options::at(NOON) };
    holds(&Value::from(number).to_string(), |text| match serde_json::from_str::<String>(text) {
        Ok(number) => phone::check(&number, &options),
        Err(_) => panic!("a string stays one: {text}"),
    });
    let packed = phone::packed::check(number, &options);
    assert!(packed.starts_with('0'), "a packed report begins with its language");
    let named = Value::from(number).to_string();
    holds(&named, |text| address::check(text, &options));
    holds(number, |text| address::check(text, &options));
}

/// What is asked of consent, which is the first byte; then the record, the records, the request, the reply or the data, and behind
/// a NUL the context, the event, the record before or the source.
pub fn consent_door(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else { return };
    let text = String::from_utf8_lossy(bytes);
    let (record, beside) = text.split_once('\0').unwrap_or((&text, ""));
    let options = Options::at(NOON);
    match which {
        b'0' => holds(record, |text| consent::check(text, beside, &options, normalize)),
        b'1' => holds(record, |text| consent::merge(text, beside, &options, normalize)),
        b'2' => holds(record, |text| consent::append(text, beside, &options)),
        b'3' => holds(record, |text| consent::seal(text, beside, &options, normalize)),
        b'4' => holds(record, |text| consent::request::lint(text, &options)),
        b'5' => holds(record, |text| consent::reply::read(text, &options, normalize)),
        b'6' => holds(record, |text| consent::import::import(beside, text, &options)),
        _ => {}
    }
}

/// How files begin, by the names of the targets that read them.
pub const FORMATS: [(&str, &[u8]); 18] = [
    ("any", b""),
    ("adts", b"\xff\xf1"),
    ("amr", b"#!AMR"),
    ("bmp", b"BM"),
    ("ebml", b"\x1a\x45\xdf\xa3"),
    ("flac", b"fLaC"),
    ("gif", b"GIF89a"),
    ("iso", b"\0\0\0\x20ftyp"),
    ("jpeg", b"\xff\xd8\xff"),
    ("mpeg", b"ID3\x04\0\0\0\0"),
    ("ogg", b"OggS"),
    ("ole", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ("pdf", b"%PDF-1."),
    ("png", b"\x89PNG\r\n\x1a\n"),
    ("text", b"<?xml "),
    ("wave", b"RIFF\0\x10\0\0WAVEfmt "),
    ("webp", b"RIFF\0\x10\0\0WEBPVP8"),
    ("zip", b"PK\x03\x04"),
];

/// A file that begins like one of a format, so that its reader is reached: whole a report comes of it that needs nothing more, and
/// handed in as it is asked for the same report.
pub fn media(format: &str, bytes: &[u8]) {
    let (_, signature) = FORMATS.iter().find(|(name, _)| *name == format).expect("a format");
    let mut file = bytes.to_vec();
    if let Some(start) = file.get_mut(..signature.len()) {
        start.copy_from_slice(signature);
    }
    let used_as = Use::ALL[file.last().map_or(0, |byte| usize::from(*byte) % Use::ALL.len())];
    let mut options = Options::at(NOON);
    options.declared.used_as = used_as;
    let size = file.len() as u64;
    let whole = media::check(size, &[Part { offset: 0, bytes: &file }], &options);
    let mut parts = Vec::new();
    for _ in 0..ROUNDS {
        let report = media::check(size, &parts, &options);
        let read: Value = serde_json::from_str(&report).expect("a report is JSON");
        let needs = read["needs"].as_array().expect("a report has a list of needs");
        if needs.is_empty() {
            assert!(report == whole, "the same file, the same report");
            return;
        }
        for need in needs {
            let number = |name: &str| need[name].as_u64().expect("a number") as usize;
            let (offset, length) = (number("offset"), number("length"));
            assert!(length > 0, "something is asked for");
            parts.push(Part { offset: offset as u64, bytes: &file[offset..offset + length] });
        }
    }
    panic!("a small file is read in a few rounds");
}

/// Rounds in which a file of 64 KiB is read.
const ROUNDS: usize = 64;

/// 20 November 2026.
const NOON: i64 = 1_795_176_000_000;

fn holds(text: &str, check: impl Fn(&str) -> String) {
    // A fix that moves a value writes its half characters as they came, and this reader of JSON refuses them.
    let report = check(text).replace("\\ud", "\\u0").replace("\\uD", "\\u0");
    let report: Value = serde_json::from_str(&report).expect("a report is JSON");
    let findings = report["diagnostics"].as_array().expect("a report has a list of findings");
    let fixes: Value = findings.iter().filter_map(|finding| finding.get("fix").cloned()).collect();
    check(&presend::fix::apply(text, &fixes.to_string()));
}
