//! Kinds of files: what they are called, how their names end, and which a message takes.

use crate::shape::listed;

/// A kind of file, known by its bytes. The order is that of [`KINDS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of the formats")]
pub enum Kind {
    Jpeg,
    Png,
    Webp,
    Gif,
    Heic,
    Avif,
    Bmp,
    Tiff,
    Svg,
    Mp4,
    ThreeGp,
    ThreeGp2,
    Mov,
    Webm,
    Matroska,
    Avi,
    OggVideo,
    Aac,
    Amr,
    AmrWideband,
    Mp3,
    M4a,
    Ogg,
    Wav,
    Flac,
    ThreeGpAudio,
    WebmAudio,
    Pdf,
    Doc,
    Xls,
    Ppt,
    Docx,
    Xlsx,
    Pptx,
    Docm,
    Xlsm,
    Pptm,
    Odt,
    Ods,
    Odp,
    /// Another package of the OpenDocument family.
    OpenDocument,
    /// An Office document, of whatever kind, behind a password.
    EncryptedOffice,
    /// A compound file of another program.
    Compound,
    Zip,
    Epub,
    Rtf,
    Html,
    Text,
}

/// Of each kind its family, its MIME type and the extensions of its files, the usual one first.
const KINDS: &str = "\
image image/jpeg jpg jpeg jpe jfif
image image/png png apng
image image/webp webp
image image/gif gif
image image/heic heic heif hif
image image/avif avif
image image/bmp bmp dib
image image/tiff tif tiff
image image/svg+xml svg
video video/mp4 mp4 m4v
video video/3gpp 3gp 3gpp
video video/3gpp2 3g2 3gp2
video video/quicktime mov qt
video video/webm webm
video video/x-matroska mkv
video video/x-msvideo avi
video video/ogg ogv ogg
audio audio/aac aac adts
audio audio/amr amr
audio audio/amr-wb awb amr
audio audio/mpeg mp3 mpga mp2
audio audio/mp4 m4a mp4 m4b
audio audio/ogg ogg opus oga spx
audio audio/wav wav wave
audio audio/flac flac
audio audio/3gpp 3gp 3gpp
audio audio/webm webm weba
document application/pdf pdf
document application/msword doc dot
document application/vnd.ms-excel xls xlt
document application/vnd.ms-powerpoint ppt pps pot
document application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
document application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
document application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
document application/vnd.ms-word.document.macroEnabled.12 docm
document application/vnd.ms-excel.sheet.macroEnabled.12 xlsm
document application/vnd.ms-powerpoint.presentation.macroEnabled.12 pptm
document application/vnd.oasis.opendocument.text odt
document application/vnd.oasis.opendocument.spreadsheet ods
document application/vnd.oasis.opendocument.presentation odp
document application/vnd.oasis.opendocument.graphics odg odf
document application/encrypted docx xlsx pptx docm xlsm pptm
document application/x-ole-storage msg msi
document application/zip zip
document application/epub+zip epub
document application/rtf rtf
document text/html html htm
document text/plain txt text log csv md";

/// The kinds that each use takes, in the order of [`Use::ALL`].
const TAKEN: [&[Kind]; 10] = [
    &[Kind::Jpeg, Kind::Png],
    &[Kind::Mp4, Kind::ThreeGp],
    &[Kind::Aac, Kind::Amr, Kind::AmrWideband, Kind::Mp3, Kind::M4a, Kind::Ogg],
    &[Kind::Ogg],
    &[
        Kind::Text,
        Kind::Pdf,
        Kind::Doc,
        Kind::Docx,
        Kind::Xls,
        Kind::Xlsx,
        Kind::Ppt,
        Kind::Pptx,
        Kind::EncryptedOffice,
    ],
    &[Kind::Webp],
    &[Kind::Jpeg, Kind::Png],
    &[Kind::Mp4],
    &[Kind::Mp4],
    &[Kind::Pdf],
];

/// What a file is sent as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Use {
    /// The image of a message.
    #[default]
    Image,
    /// The video of a message.
    Video,
    /// The audio of a message.
    Audio,
    /// A voice message.
    Voice,
    /// The document of a message.
    Document,
    /// A sticker.
    Sticker,
    /// The image on top of a template.
    TemplateImage,
    /// The video on top of a template.
    TemplateVideo,
    /// The GIF on top of a template, which is a video that repeats.
    TemplateGif,
    /// The document on top of a template.
    TemplateDocument,
}

/// The words of the interface, in the order of [`Use::ALL`].
pub const USES: &str =
    "image, video, audio, voice, document, sticker, template-image, template-video, template-gif, template-document";

impl Use {
    /// All of them, in the order of [`USES`].
    pub const ALL: [Use; 10] = [
        Use::Image,
        Use::Video,
        Use::Audio,
        Use::Voice,
        Use::Document,
        Use::Sticker,
        Use::TemplateImage,
        Use::TemplateVideo,
        Use::TemplateGif,
        Use::TemplateDocument,
    ];

    /// The kinds that it takes.
    pub fn takes(self) -> &'static [Kind] {
        TAKEN.get(self as usize).copied().unwrap_or_default()
    }
}

impl Kind {
    /// `image/jpeg`
    pub fn mime(self) -> &'static str {
        self.column(1).next().unwrap_or_default()
    }

    /// `image`, `video`, `audio` or `document`.
    pub fn family(self) -> &'static str {
        self.column(0).next().unwrap_or_default()
    }

    /// `jpg`
    pub fn extension(self) -> &'static str {
        self.column(2).next().unwrap_or_default()
    }

    /// True where some message takes it.
    pub fn is_taken(self) -> bool {
        TAKEN.iter().any(|kinds| kinds.contains(&self))
    }

    /// True where files of this kind have names that end so.
    pub fn has_extension(self, extension: &str) -> bool {
        self.column(2).any(|known| known.eq_ignore_ascii_case(extension))
    }

    fn column(self, first: usize) -> impl Iterator<Item = &'static str> {
        KINDS.split('\n').nth(self as usize).unwrap_or_default().split(' ').skip(first)
    }
}

/// True where the names of some kind end so.
pub fn is_extension(extension: &str) -> bool {
    KINDS.split('\n').any(|row| row.split(' ').skip(2).any(|known| known.eq_ignore_ascii_case(extension)))
}

/// Names that are in use for a type and are not its own: `audio/mp3=audio/mpeg`. One name can stand for several.
const ALIASES: &str = "image/jpg=image/jpeg, image/pjpeg=image/jpeg, video/3gp=video/3gpp, video/m4v=video/mp4, \
    application/mp4=video/mp4, application/mp4=audio/mp4, audio/mp3=audio/mpeg, audio/mpeg3=audio/mpeg, audio/mpg=audio/mpeg, \
    audio/m4a=audio/mp4, audio/opus=audio/ogg, application/ogg=audio/ogg, audio/aacp=audio/aac, audio/hx-aac-adts=audio/aac, \
    audio/vnd.dlna.adts=audio/aac, audio/amr-nb=audio/amr";

/// True where a name is another one of a type. Before there was a name for a type, it had one with `x-`.
pub fn is_alias(alias: &str, of: &str) -> bool {
    let Some((family, name)) = alias.split_once('/') else { return false };
    let Some(name) = name.get(..2).filter(|start| start.eq_ignore_ascii_case("x-")).and_then(|_| name.get(2..)) else {
        return is_listed(alias, of);
    };
    let plain = [family, "/", name].concat();
    plain.eq_ignore_ascii_case(of) || is_listed(&plain, of)
}

fn is_listed(alias: &str, of: &str) -> bool {
    let pairs = listed(ALIASES).filter_map(|pair| pair.split_once('='));
    pairs.into_iter().any(|(known, meant)| meant == of && known.eq_ignore_ascii_case(alias))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_have_their_rows() {
        assert_eq!(KINDS.split('\n').count(), Kind::Text as usize + 1);
        assert_eq!(Kind::Jpeg.mime(), "image/jpeg");
        assert_eq!(Kind::M4a.mime(), "audio/mp4");
        assert_eq!(Kind::Odt.mime(), "application/vnd.oasis.opendocument.text");
        assert_eq!((Kind::Text.mime(), Kind::Text.family()), ("text/plain", "document"));
        assert!(Kind::Jpeg.has_extension("JPEG") && !Kind::Jpeg.has_extension("image/jpeg"));
    }

    #[test]
    fn uses_have_their_words_and_kinds() {
        assert_eq!(listed(USES).count(), Use::ALL.len());
        for (number, used_as) in Use::ALL.into_iter().enumerate() {
            assert_eq!(used_as as usize, number);
            assert!(used_as.takes().iter().all(|kind| kind.is_taken()) && !used_as.takes().is_empty());
        }
        assert_eq!(listed(USES).nth(Use::TemplateGif as usize), Some("template-gif"));
        assert_eq!(Use::TemplateDocument.takes(), [Kind::Pdf]);
    }

    #[test]
    fn an_alias_stands_for_a_type() {
        assert!(is_alias("Audio/MP3", "audio/mpeg"));
        assert!(is_alias("application/mp4", "audio/mp4") && is_alias("application/mp4", "video/mp4"));
        assert!(is_alias("image/X-PNG", "image/png") && is_alias("audio/x-m4a", "audio/mp4"));
        assert!(!is_alias("x-png", "image/png") && !is_alias("audio/x-", "audio/mpeg"));
        assert!(!is_alias("audio/mpeg", "audio/mpeg") && !is_alias("audio/mp3", "audio/mp4"));
        for pair in listed(ALIASES) {
            let meant = pair.split_once('=').unwrap().1;
            assert!(KINDS.split('\n').any(|row| row.split(' ').nth(1) == Some(meant)), "{pair}");
        }
    }
}
