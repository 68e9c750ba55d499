//! What a file is said to be: its declared type, and its name.

use crate::media::kind::{Kind, is_alias, is_extension};
use crate::media::{Declared, FILE, Seen};
use crate::report::Report;
use crate::sources::*;

crate::rules! {
    /// The type that an upload or a server declares must be that of the bytes. The platform refuses a file that is something else
    /// than what it is said to be.
    Error MIME_DIFFERS = "media/mime-differs", Documented, [documented 131053], from [&MEDIA, &ERRORS];
    en "Declared type differs", "The file is {found}, but declared as {declared}.";
    de "Angegebener Typ weicht ab", "Die Datei ist {found}, angegeben ist aber {declared}.",
        why "Der Typ, den ein Upload oder ein Server angibt, muss der des Inhalts sein. Die Plattform lehnt eine Datei ab, die etwas anderes ist als angegeben.";
    sv "Den angivna typen skiljer sig", "Filen är {found}, men angiven som {declared}.",
        why "Typen som en uppladdning eller en server anger måste vara innehållets. Plattformen avvisar en fil som är något annat än det som anges.";

    /// Some names for types are in wide use and are not the platform's: video/3gp for video/3gpp, audio/opus for audio/ogg,
    /// audio/mp3 for audio/mpeg. Providers differ in whether they take them.
    Warning MIME_ALIAS = "media/mime-alias", Contested, [documented 131053], from [&OBSERVED_MIME, &MEDIA];
    en "Another name of the type", "The platform calls this type {expected}, not {declared}.";
    de "Anderer Name des Typs", "Die Plattform nennt diesen Typ {expected}, nicht {declared}.",
        why "Einige Typnamen sind verbreitet, aber nicht die der Plattform: video/3gp statt video/3gpp, audio/opus statt audio/ogg, audio/mp3 statt audio/mpeg. Ob sie angenommen werden, hängt vom Anbieter ab.";
    sv "Annat namn på typen", "Plattformen kallar typen {expected}, inte {declared}.",
        why "Vissa typnamn är vanliga men inte plattformens: video/3gp i stället för video/3gpp, audio/opus i stället för audio/ogg, audio/mp3 i stället för audio/mpeg. Leverantörer skiljer sig åt i om de tas emot.";

    /// The name of a file says one kind, the bytes another. Servers derive the type they declare from the name, and phones open
    /// a document by it.
    Warning EXTENSION_DIFFERS = "media/extension-differs", Advice, [], from [&MEDIA];
    en "Name says another kind", "The name ends in .{extension}, but the file is {found}.";
    de "Name nennt einen anderen Typ", "Der Name endet auf .{extension}, die Datei ist aber {found}.",
        why "Der Dateiname nennt einen Typ, der Inhalt ist ein anderer. Server leiten den angegebenen Typ vom Namen ab, und Telefone öffnen ein Dokument nach seinem Namen.";
    sv "Namnet anger en annan typ", "Namnet slutar på .{extension}, men filen är {found}.",
        why "Filnamnet anger en typ, innehållet är en annan. Servrar härleder den angivna typen ur namnet, och telefoner öppnar ett dokument efter namnet.";
}

/// Holds what is said of a file against what it is.
pub(super) fn check(seen: &Seen, declared: &Declared, out: &mut Report) {
    let Some(kind) = seen.kind else { return };
    mime(kind, &declared.mime, out);
    extension(kind, &declared.filename, out);
}

fn mime(kind: Kind, written: &str, out: &mut Report) {
    // What stands behind a semicolon says more about the type, and is not it.
    let plain = written.split(';').next().unwrap_or_default().trim();
    // Of what no message takes, the right name is of no use.
    if plain.is_empty() || plain.eq_ignore_ascii_case(kind.mime()) || !kind.is_taken() {
        return;
    }
    if is_alias(plain, kind.mime()) {
        out.add_at(MIME_ALIAS, FILE).quote("declared", plain).text("expected", kind.mime());
    } else if !is_open(kind, plain) {
        out.add_at(MIME_DIFFERS, FILE).text("found", kind.mime()).quote("declared", plain);
    }
}

/// True where nobody can say that it is not this type: a password hides which document it is, both bands
/// of AMR go by one name, and an MP4 without pictures by both of its own.
fn is_open(kind: Kind, mime: &str) -> bool {
    match kind {
        Kind::EncryptedOffice => mime.starts_with("application/vnd."),
        Kind::AmrWideband => mime.eq_ignore_ascii_case(Kind::Amr.mime()),
        Kind::M4a => mime.eq_ignore_ascii_case(Kind::Mp4.mime()),
        _ => false,
    }
}

fn extension(kind: Kind, name: &str, out: &mut Report) {
    // A dot at the start hides a file, and begins no extension.
    let Some(dot) = name.bytes().rposition(|byte| byte == b'.').filter(|dot| *dot > 0) else { return };
    let extension = name.get(dot.saturating_add(1)..).unwrap_or_default();
    // What is longer, or holds other signs, ends no name of a file. A number is a date or a version.
    let is_one = (1..=5).contains(&extension.len()) && extension.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_number = extension.bytes().all(|byte| byte.is_ascii_digit());
    // Text is under many names: those of programs, of data, of settings.
    let fits = kind.has_extension(extension) || kind == Kind::Text && !is_extension(extension);
    if is_one && !is_number && !fits {
        out.add_at(EXTENSION_DIFFERS, FILE).text("found", kind.mime()).quote("extension", extension);
    }
}
