//! Kinds of files that a message does not take, and what to make of them.

use super::document;
use crate::media::kind::{Kind, Use};
use crate::media::{Declared, FILE, Seen};
use crate::report::Report;
use crate::rule::Rule;
use crate::sources::*;

crate::rules! {
    /// A file without bytes cannot be uploaded. Often a download or an export was broken off before it began.
    Error EMPTY = "media/empty", Documented, [documented 131053], from [&MEDIA, &ERRORS];
    en "Empty file", "The file has no bytes.";
    de "Leere Datei", "Die Datei hat keinen Inhalt.",
        why "Eine Datei ohne Inhalt lässt sich nicht hochladen. Oft brach ein Download oder Export ab, bevor er begann.";
    sv "Tom fil", "Filen har inget innehåll.",
        why "En fil utan innehåll går inte att ladda upp. Ofta har en nedladdning eller export avbrutits innan den började.";

    /// The bytes begin like no kind of file that is known. The platform looks at what a file is and takes only the kinds in its
    /// list.
    Error UNRECOGNISED = "media/unrecognised", Documented, [documented 131053], from [&MEDIA, &ERRORS];
    en "Unknown kind of file", "The bytes are of no known kind of file; allowed are {allowed}.";
    de "Unbekannter Dateityp", "Der Inhalt gehört zu keinem bekannten Dateityp; erlaubt sind {allowed}.",
        why "Der Inhalt beginnt wie kein bekannter Dateityp. Die Plattform prüft, was eine Datei ist, und nimmt nur die Typen ihrer Liste an.";
    sv "Okänd filtyp", "Innehållet tillhör ingen känd filtyp; tillåtna är {allowed}.",
        why "Innehållet börjar inte som någon känd filtyp. Plattformen kontrollerar vad en fil är och tar bara emot typerna i sin lista.";

    /// The file is of a kind that belongs to another type of message: a sound is no image, a picture no document.
    Error OTHER = "media/other-kind", Documented, [documented 131053], from [&MEDIA, &ERRORS];
    en "File for another type of message", "The file is {found}; allowed here are {allowed}.";
    de "Datei für einen anderen Nachrichtentyp", "Die Datei ist {found}; hier sind {allowed} erlaubt.",
        why "Die Datei gehört zu einem anderen Nachrichtentyp: Ein Ton ist kein Bild, ein Bild kein Dokument.";
    sv "Fil för en annan meddelandetyp", "Filen är {found}; här är {allowed} tillåtna.",
        why "Filen hör till en annan meddelandetyp: ett ljud är ingen bild och en bild inget dokument.";

    /// GIF files are not taken in any message. What looks like one in a chat is an MP4 video that repeats; a picture that does not
    /// move is a PNG.
    Error GIF = "media/gif", Documented, [documented 131053], from [&IMAGE_MESSAGES, &MARKETING_API, &ERRORS];
    en "GIF file", "GIF is not taken: convert motion to MP4, a still to PNG.";
    de "GIF-Datei", "GIF wird nicht angenommen; bitte Bewegtes in MP4, Stehendes in PNG umwandeln.",
        why "Keine Nachricht nimmt GIF-Dateien an. Was im Chat wie eine aussieht, ist ein MP4-Video, das sich wiederholt; ein stehendes Bild ist ein PNG.";
    sv "GIF-fil", "GIF tas inte emot: gör om rörlig bild till MP4, stillbild till PNG.",
        why "Inget meddelande tar emot GIF-filer. Det som ser ut som en i chatten är en MP4-video som upprepas; en stillbild är en PNG.";

    /// WebP pictures are stickers. As an image of a message the platform takes JPEG and PNG.
    Error WEBP = "media/webp-outside-sticker", Documented, [documented 131053], from [&STICKER_MESSAGES, &IMAGE_MESSAGES, &ERRORS];
    en "WebP outside of a sticker", "WebP is for stickers only: convert the image to JPEG or PNG.";
    de "WebP außerhalb eines Stickers", "WebP gilt nur für Sticker; bitte das Bild in JPEG oder PNG umwandeln.",
        why "WebP-Bilder sind Sticker. Als Bild einer Nachricht nimmt die Plattform JPEG und PNG an.";
    sv "WebP utanför en sticker", "WebP gäller bara stickers: gör om bilden till JPEG eller PNG.",
        why "WebP-bilder är stickers. Som bild i ett meddelande tar plattformen emot JPEG och PNG.";

    /// Phones take pictures as HEIC, drawings come as SVG, scans as TIFF: images of messages are JPEG or PNG.
    Error PHOTO = "media/image-format", Documented, [documented 131053], from [&IMAGE_MESSAGES, &ERRORS];
    en "Format of the image", "{found} is not taken as an image: convert it to JPEG or PNG.";
    de "Bildformat", "{found} wird nicht als Bild angenommen; bitte in JPEG oder PNG umwandeln.",
        why "Telefone fotografieren in HEIC, Zeichnungen kommen als SVG, Scans als TIFF: Bilder in Nachrichten sind JPEG oder PNG.";
    sv "Bildformat", "{found} tas inte emot som bild: gör om den till JPEG eller PNG.",
        why "Telefoner fotograferar i HEIC, teckningar kommer som SVG och skanningar som TIFF: bilder i meddelanden är JPEG eller PNG.";

    /// Videos are MP4 or 3GPP files with H.264 pictures and AAC sound, on top of a template MP4 only. A MOV file of a phone often only needs another wrapping, a
    /// WebM file other pictures and sounds.
    Error VIDEO = "media/video-format", Documented, [documented 131053], from [&VIDEO_MESSAGES, &UPLOADS, &ERRORS];
    en "Format of the video", "{found} is not taken as a video: convert it to MP4 with H.264 and AAC.";
    de "Videoformat", "{found} wird nicht als Video angenommen; bitte in MP4 mit H.264 und AAC umwandeln.",
        why "Videos sind MP4- oder 3GPP-Dateien mit H.264-Bild und AAC-Ton, über einer Vorlage nur MP4. Eine MOV-Datei vom Telefon braucht oft nur einen anderen Container, eine WebM-Datei auch anderes Bild und anderen Ton.";
    sv "Videoformat", "{found} tas inte emot som video: gör om den till MP4 med H.264 och AAC.",
        why "Videor är MP4- eller 3GPP-filer med bild i H.264 och ljud i AAC, i en mall bara MP4. En MOV-fil från en telefon behöver ofta bara en annan behållare, en WebM-fil även annan bild och annat ljud.";

    /// Audio is AAC, AMR, MP3, M4A or OGG with Opus. Recordings as WAV or FLAC are larger and are not taken.
    Error AUDIO = "media/audio-format", Documented, [documented 131053], from [&AUDIO_MESSAGES, &ERRORS];
    en "Format of the audio", "{found} is not taken as audio: convert it to M4A, MP3 or OGG with Opus.";
    de "Audioformat", "{found} wird nicht als Audio angenommen; bitte in M4A, MP3 oder OGG mit Opus umwandeln.",
        why "Audio ist AAC, AMR, MP3, M4A oder OGG mit Opus. Aufnahmen als WAV oder FLAC sind größer und werden nicht angenommen.";
    sv "Ljudformat", "{found} tas inte emot som ljud: gör om den till M4A, MP3 eller OGG med Opus.",
        why "Ljud är AAC, AMR, MP3, M4A eller OGG med Opus. Inspelningar i WAV eller FLAC är större och tas inte emot.";

    /// A voice message is an OGG file with Opus. With any other file it is neither transcribed nor shown as a voice message.
    Error VOICE = "media/voice-format", Documented, [documented 131053], from [&AUDIO_MESSAGES];
    en "Format of the voice message", "A voice message is OGG with Opus, not {found}.";
    de "Format der Sprachnachricht", "Eine Sprachnachricht ist OGG mit Opus, nicht {found}.",
        why "Eine Sprachnachricht ist eine OGG-Datei mit Opus. Jede andere Datei wird weder verschriftet noch als Sprachnachricht dargestellt.";
    sv "Röstmeddelandets format", "Ett röstmeddelande är OGG med Opus, inte {found}.",
        why "Ett röstmeddelande är en OGG-fil med Opus. Andra filer transkriberas inte och visas inte som röstmeddelande.";

    /// The platform lists the kinds of documents: text, PDF, and Microsoft's formats for text, tables and slides. Other files can
    /// be exported as PDF.
    Error DOCUMENT = "media/document-format", Documented, [documented 131053], from [&DOCUMENT_MESSAGES, &MEDIA, &ERRORS];
    en "Format of the document", "{found} is not taken as a document: export it as PDF.";
    de "Dokumentformat", "{found} wird nicht als Dokument angenommen; bitte als PDF exportieren.",
        why "Die Plattform zählt die Dokumenttypen auf: Text, PDF und Microsofts Formate für Texte, Tabellen und Folien. Andere Dateien lassen sich als PDF exportieren.";
    sv "Dokumentformat", "{found} tas inte emot som dokument: exportera det som PDF.",
        why "Plattformen räknar upp dokumenttyperna: text, PDF och Microsofts format för text, tabeller och bildspel. Andra filer går att exportera som PDF.";

    /// A sticker is a WebP picture of 512 by 512 pixels. A photo has to be cut out and converted.
    Error STICKER = "media/sticker-format", Documented, [documented 131053], from [&STICKER_MESSAGES, &ERRORS];
    en "Format of the sticker", "A sticker is WebP with 512 by 512 pixels, not {found}.";
    de "Stickerformat", "Ein Sticker ist WebP mit 512 mal 512 Pixeln, nicht {found}.",
        why "Ein Sticker ist ein WebP-Bild mit 512 mal 512 Pixeln. Ein Foto muss zugeschnitten und umgewandelt werden.";
    sv "Stickerns format", "En sticker är WebP med 512 gånger 512 pixlar, inte {found}.",
        why "En sticker är en WebP-bild på 512 gånger 512 pixlar. Ett foto behöver beskäras och göras om.";

    /// On top of a template stands a PDF; Word files and tables go in document messages only.
    Error TEMPLATE_DOCUMENT = "media/template-document", Documented, [documented 131053], from [&OPENAPI, &UPLOADS];
    en "Document on top of a template", "The document of a template is a PDF, not {found}.";
    de "Dokument über einer Vorlage", "Das Dokument einer Vorlage ist ein PDF, nicht {found}.",
        why "Im Kopf einer Vorlage steht ein PDF; Word-Dateien und Tabellen gehen nur in Dokumentnachrichten.";
    sv "Dokument i en mall", "Dokumentet i en mall är en PDF, inte {found}.",
        why "I en malls sidhuvud står en PDF; Word-filer och tabeller går bara i dokumentmeddelanden.";
}

/// True where the file is of a kind that is taken.
pub(super) fn check(seen: &Seen, all_read: bool, declared: &Declared, out: &mut Report) -> bool {
    let allowed = declared.used_as.takes();
    let Some(kind) = seen.kind else {
        if document::is_foreign_text(seen, declared) {
            out.add_at(document::TEXT_ENCODING, FILE);
        } else if all_read {
            out.add_at(UNRECOGNISED, FILE).text("allowed", &names(allowed));
        }
        return false;
    };
    let taken = allowed.contains(&kind);
    if !taken {
        let finding = out.add_at(refusal(kind, declared.used_as), FILE);
        finding.text("found", kind.mime()).text("allowed", &names(allowed));
    }
    taken
}

/// What is said of a kind that is not taken: what to make of it where it can be converted, else that it is misplaced.
fn refusal(kind: Kind, used_as: Use) -> &'static Rule {
    match (used_as, kind.family()) {
        (Use::TemplateDocument, "document") => TEMPLATE_DOCUMENT,
        (Use::Image | Use::TemplateImage | Use::Video | Use::TemplateVideo | Use::TemplateGif, _)
            if kind == Kind::Gif =>
        {
            GIF
        }
        (Use::Image | Use::TemplateImage, "image") if kind == Kind::Webp => WEBP,
        (Use::Image | Use::TemplateImage, "image") => PHOTO,
        (Use::Video | Use::TemplateVideo | Use::TemplateGif, "video") => VIDEO,
        (Use::Audio, "audio") => AUDIO,
        (Use::Voice, "audio") => VOICE,
        (Use::Document, "document") => DOCUMENT,
        (Use::Sticker, "image") => STICKER,
        _ => OTHER,
    }
}

/// `jpg, png`
fn names(kinds: &[Kind]) -> String {
    let mut names = String::new();
    for kind in kinds.iter().filter(|kind| !matches!(kind, Kind::EncryptedOffice | Kind::AmrWideband)) {
        if !names.is_empty() {
            names.push_str(", ");
        }
        names.push_str(kind.extension());
    }
    names
}
