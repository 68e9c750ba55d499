//! What is known of documents, held against what `file`, `qpdf` and `olefile` say of them.

use super::support::{file, piecewise, report};
use presend::media::Use;
use serde_json::{Value, json};

/// Of each file its name, what the tools say of it, its type and its facts.
fn documents() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    let pdf = |version, encrypted| json!({ "pdfVersion": version, "encrypted": encrypted });
    let open = json!({ "encrypted": false });
    let office = "application/vnd.openxmlformats-officedocument.";
    let of = |kind: &str| -> &'static str { Box::leak(format!("{office}{kind}").into_boxed_str()) };
    vec![
        (
            "invoice.pdf",
            "file: application/pdf; qpdf: PDF Version 1.4, not encrypted",
            "application/pdf",
            pdf("1.4", false),
        ),
        ("streams.pdf", "qpdf: PDF Version 1.5, not encrypted", "application/pdf", pdf("1.5", false)),
        ("linear.pdf", "qpdf: PDF Version 1.4, linearized, not encrypted", "application/pdf", pdf("1.4", false)),
        ("locked.pdf", "qpdf --is-encrypted: yes; --requires-password: yes", "application/pdf", pdf("1.4", true)),
        ("unprintable.pdf", "qpdf --is-encrypted: yes; --requires-password: no", "application/pdf", pdf("1.7", true)),
        ("letter.docx", "file: the same", of("wordprocessingml.document"), open.clone()),
        ("table.xlsx", "file: the same", of("spreadsheetml.sheet"), open.clone()),
        ("slides.pptx", "file: the same", of("presentationml.presentation"), open.clone()),
        ("letter.docm", "file: as letter.docx", "application/vnd.ms-word.document.macroEnabled.12", open.clone()),
        ("letter.odt", "file: the same", "application/vnd.oasis.opendocument.text", json!({})),
        ("book.epub", "file: the same", "application/epub+zip", json!({})),
        ("photos.zip", "file: the same", "application/zip", open.clone()),
        ("letter.doc", "file: the same", "application/msword", open.clone()),
        ("table.xls", "file: the same", "application/vnd.ms-excel", open.clone()),
        ("slides.ppt", "olefile: PowerPoint Document", "application/vnd.ms-powerpoint", open),
        ("locked.docx", "file: the same", "application/encrypted", json!({ "encrypted": true })),
    ]
}

#[test]
fn documents_are_known() {
    for (name, tools, mime, mut facts) in documents() {
        let bytes = file(name);
        facts["bytes"] = bytes.len().into();
        let report = report(&bytes, Use::Document);
        assert_eq!(report["mime"], mime, "{name}: {tools}");
        assert_eq!(report["facts"], facts, "{name}: {tools}");
    }
}

#[test]
fn large_documents_are_read_in_few_pieces() {
    let mut pdf = file("locked.pdf");
    let at = pdf.windows(9).rposition(|window| window == b"startxref").unwrap();
    // Pictures of a megabyte between the header and the rest, to which the offset still leads.
    let rest = pdf.split_off(15);
    let tail = String::from_utf8_lossy(&rest[at - 15..]).into_owned();
    let offset: usize = tail.split_whitespace().nth(1).unwrap().parse().unwrap();
    pdf.resize(15 + 1_000_000, b' ');
    pdf.extend(&rest[..at - 15]);
    pdf.extend(tail.replace(&offset.to_string(), &(offset + 1_000_000).to_string()).as_bytes());
    let text = "Öppet till nio. ".repeat(100_000);
    let noise: Vec<u8> = (0..1_000_000u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let cut = [file("letter.docx")[..400].to_vec(), noise.clone()].concat();
    for (what, bytes, most, mime) in [
        ("PDF", pdf, 4, json!("application/pdf")),
        ("text", text.into_bytes(), 3, json!("text/plain")),
        ("noise", noise, 3, Value::Null),
        ("cut archive", cut, 4, json!("application/zip")),
    ] {
        let (pieces, rounds) = piecewise(&bytes, Use::Document);
        assert_eq!(pieces["mime"], mime, "{what}");
        assert_eq!(pieces, report(&bytes, Use::Document), "{what}");
        assert!(rounds <= most, "{what}: {rounds} rounds");
    }
}
