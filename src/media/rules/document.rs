//! What documents are made of.

use crate::media::facts::Fact;
use crate::media::kind::{Kind, Use};
use crate::media::{Declared, FILE, Seen};
use crate::report::Report;
use crate::sources::*;

crate::rules! {
    /// The document is encrypted. Where that asks for a password, whoever receives it has to know it, and the chat shows no preview
    /// of the first page. A PDF may also be encrypted only against printing or copying and opens without one.
    Warning ENCRYPTED = "media/encrypted", Advice, [], from [&DOCUMENT_MESSAGES];
    en "Encrypted document", "The document is encrypted: it may need a password and show no preview.";
    de "Verschlüsseltes Dokument", "Das Dokument ist verschlüsselt; es verlangt womöglich ein Passwort und zeigt keine Vorschau.",
        why "Das Dokument ist verschlüsselt. Verlangt es ein Passwort, muss wer es erhält dieses kennen, und der Chat zeigt keine Vorschau der ersten Seite. Ein PDF kann auch nur gegen Drucken oder Kopieren verschlüsselt sein und öffnet sich dann ohne.";
    sv "Krypterat dokument", "Dokumentet är krypterat: det kan kräva lösenord och sakna förhandsvisning.",
        why "Dokumentet är krypterat. Kräver det ett lösenord måste mottagaren känna till det, och chatten visar ingen förhandsvisning av första sidan. En PDF kan också vara krypterad bara mot utskrift eller kopiering och öppnas då utan.";

    /// Text files say nowhere in which encoding they are. Phones read them as UTF-8, so that letters with accents and other scripts
    /// come out wrong where a program saved them in an older encoding, or as UTF-16.
    Warning TEXT_ENCODING = "media/text-encoding", Advice, [], from [&DOCUMENT_MESSAGES];
    en "Text is not in UTF-8", "The text is not UTF-8, which phones expect: save it as UTF-8.";
    de "Text nicht in UTF-8", "Der Text ist nicht UTF-8, wie Telefone es erwarten; bitte als UTF-8 speichern.",
        why "Eine Textdatei sagt nicht, in welcher Kodierung sie ist. Telefone lesen sie als UTF-8, sodass Umlaute und andere Schriften falsch erscheinen, wenn ein Programm sie in einer älteren Kodierung oder als UTF-16 gespeichert hat.";
    sv "Text är inte i UTF-8", "Texten är inte UTF-8, som telefoner väntar sig: spara den som UTF-8.",
        why "En textfil säger inte vilken kodning den har. Telefoner läser den som UTF-8, så att å, ä, ö och andra skriftsystem blir fel om ett program har sparat den i en äldre kodning eller som UTF-16.";
}

/// Holds a document against what those who receive it can open.
pub(super) fn check(seen: &Seen, used_as: Use, out: &mut Report) {
    if !matches!(used_as, Use::Document | Use::TemplateDocument) {
        return;
    }
    if seen.facts.has(Fact::Encrypted) {
        out.add_at(ENCRYPTED, FILE);
    }
    if seen.other_encoding {
        out.add_at(TEXT_ENCODING, FILE);
    }
}

/// True for a document that is said to be text, and by its bytes can be one in an older encoding.
pub(super) fn is_foreign_text(seen: &Seen, declared: &Declared) -> bool {
    let ending = declared.filename.rsplit('.').next().unwrap_or_default();
    let mime = declared.mime.split(';').next().unwrap_or_default().trim();
    let is_said = mime.eq_ignore_ascii_case(Kind::Text.mime()) || Kind::Text.has_extension(ending);
    seen.other_encoding && declared.used_as == Use::Document && is_said
}
