//! How large files may be. The platform says MB and KB and does not say of how many bytes: a file is too large for certain above
//! the binary reading, and safe up to the decimal one.

use super::kind::Use;
use crate::limit::Limit;
use crate::sources::*;

crate::limits! {
    /// Images.
    IMAGE = "media.image" Bytes ["2026-11-20" 5_242_880], from &IMAGE_MESSAGES;
    /// Images, where a megabyte is a million bytes.
    IMAGE_DECIMAL = "media.image.decimal" Bytes ["2026-11-20" 5_000_000], from &IMAGE_MESSAGES;
    /// Audio.
    AUDIO = "media.audio" Bytes ["2026-11-20" 16_777_216], from &AUDIO_MESSAGES;
    /// Audio, where a megabyte is a million bytes.
    AUDIO_DECIMAL = "media.audio.decimal" Bytes ["2026-11-20" 16_000_000], from &AUDIO_MESSAGES;
    /// Videos.
    VIDEO = "media.video" Bytes ["2026-11-20" 16_777_216], from &VIDEO_MESSAGES;
    /// Videos, where a megabyte is a million bytes.
    VIDEO_DECIMAL = "media.video.decimal" Bytes ["2026-11-20" 16_000_000], from &VIDEO_MESSAGES;
    /// Documents.
    DOCUMENT = "media.document" Bytes ["2026-11-20" 104_857_600], from &DOCUMENT_MESSAGES;
    /// Documents, where a megabyte is a million bytes.
    DOCUMENT_DECIMAL = "media.document.decimal" Bytes ["2026-11-20" 100_000_000], from &DOCUMENT_MESSAGES;
    /// Stickers that do not move.
    STICKER = "media.sticker.static" Bytes ["2026-11-20" 102_400], from &STICKER_MESSAGES;
    /// Stickers that do not move, where a kilobyte is a thousand bytes.
    STICKER_DECIMAL = "media.sticker.static.decimal" Bytes ["2026-11-20" 100_000], from &STICKER_MESSAGES;
    /// Stickers that move.
    STICKER_ANIMATED = "media.sticker.animated" Bytes ["2026-11-20" 512_000], from &STICKER_MESSAGES;
    /// Stickers that move, where a kilobyte is a thousand bytes.
    STICKER_ANIMATED_DECIMAL = "media.sticker.animated.decimal" Bytes ["2026-11-20" 500_000], from &STICKER_MESSAGES;
    /// Videos that a template shows as a GIF.
    GIF = "media.gif" Bytes ["2026-11-20" 3_670_016], from &MARKETING_API;
    /// Videos that a template shows as a GIF, where a megabyte is a million bytes.
    GIF_DECIMAL = "media.gif.decimal" Bytes ["2026-11-20" 3_500_000], from &MARKETING_API;
    /// Voice messages that play at once, where a kilobyte is a thousand bytes.
    VOICE_ICON = "media.voice.play-icon" Bytes ["2026-11-20" 512_000], from &AUDIO_MESSAGES;
    /// Channels of the sound in OGG files.
    OGG_CHANNELS = "media.ogg.channels" Count ["2026-11-20" 1], from &AUDIO_MESSAGES;
    /// Pixels of a sticker, in width and in height.
    STICKER_PIXELS = "media.sticker.side" Pixels ["2026-11-20" 512], from &OBSERVED_STICKER;
}

/// The largest size for certain, and the one that is safe.
pub(super) fn of(used_as: Use, animated: bool) -> (&'static Limit, &'static Limit) {
    match used_as {
        Use::Image | Use::TemplateImage => (&IMAGE, &IMAGE_DECIMAL),
        Use::Video | Use::TemplateVideo | Use::TemplateGif => (&VIDEO, &VIDEO_DECIMAL),
        Use::Audio | Use::Voice => (&AUDIO, &AUDIO_DECIMAL),
        Use::Document | Use::TemplateDocument => (&DOCUMENT, &DOCUMENT_DECIMAL),
        Use::Sticker if animated => (&STICKER_ANIMATED, &STICKER_ANIMATED_DECIMAL),
        Use::Sticker => (&STICKER, &STICKER_DECIMAL),
    }
}
