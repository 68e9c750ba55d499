//! What sounds are made of.

use crate::media::facts::Fact;
use crate::media::kind::{Kind, Use};
use crate::media::limits::OGG_CHANNELS;
use crate::media::{FILE, Seen};
use crate::report::Report;
use crate::sources::*;

crate::rules! {
    /// Of the sounds that OGG files hold, the platform takes Opus only. Vorbis, Speex and FLAC have to be converted; another name
    /// for the file does not help.
    Error OGG_CODEC = "media/ogg-codec", Documented, [documented 131053], from [&AUDIO_MESSAGES, &MEDIA, &ERRORS];
    en "Codec of the OGG file", "The sound in the OGG file is {codec}: convert it to Opus.";
    de "Codec der OGG-Datei", "Der Ton der OGG-Datei ist {codec}; bitte in Opus umwandeln.",
        why "Von den Tonformaten, die OGG-Dateien enthalten, nimmt die Plattform nur Opus an. Vorbis, Speex und FLAC müssen umgewandelt werden; ein anderer Dateiname hilft nicht.";
    sv "OGG-filens kodek", "Ljudet i OGG-filen är {codec}: gör om det till Opus.",
        why "Av de ljudformat som OGG-filer innehåller tar plattformen bara emot Opus. Vorbis, Speex och FLAC måste göras om; ett annat filnamn hjälper inte.";

    /// OGG files are taken with one channel only. A recording in stereo has to be encoded again as mono; the other audio formats
    /// have no such limit.
    Error OGG_STEREO = "media/ogg-channels", Documented, [documented 131053], from [&AUDIO_MESSAGES, &MEDIA, &ERRORS];
    en "Channels of the OGG file", "The OGG file has {actual} channels: encode it as mono.";
    de "Kanäle der OGG-Datei", "Die OGG-Datei hat {actual} Kanäle; bitte in Mono kodieren.",
        why "OGG-Dateien werden nur mit einem Kanal angenommen. Eine Stereoaufnahme muss neu als Mono kodiert werden; für die anderen Audioformate gilt das nicht.";
    sv "OGG-filens kanaler", "OGG-filen har {actual} kanaler: koda om den till mono.",
        why "OGG-filer tas bara emot med en kanal. En inspelning i stereo måste kodas om till mono; för de andra ljudformaten gäller det inte.";

    /// The platform lists AMR, whose own standard has a narrow band; that of the wide one is another type, though programs often
    /// call both by the same name. Nobody has published whether it is taken.
    Warning AMR_WIDEBAND = "media/amr-wideband", Contested, [documented 131053], from [&MEDIA, &AUDIO_MESSAGES];
    en "Wideband AMR", "Wideband AMR may be refused: convert it to M4A, MP3 or OGG with Opus.";
    de "Breitband-AMR", "Breitband-AMR wird womöglich abgelehnt; bitte in M4A, MP3 oder OGG mit Opus umwandeln.",
        why "Die Plattform nennt AMR, dessen eigene Norm ein schmales Band hat; die mit breitem Band ist ein anderer Typ, auch wenn Programme beide oft gleich nennen. Ob er angenommen wird, hat niemand veröffentlicht.";
    sv "Bredbandig AMR", "Bredbandig AMR kan avvisas: gör om den till M4A, MP3 eller OGG med Opus.",
        why "Plattformen nämner AMR, vars egen standard har ett smalt band; den med brett band är en annan typ, även om program ofta ger båda samma namn. Om den tas emot har ingen publicerat.";
}

/// Holds a sound against what audio and voice messages take.
pub(super) fn check(seen: &Seen, used_as: Use, out: &mut Report) {
    if used_as == Use::Audio && seen.kind == Some(Kind::AmrWideband) {
        out.add_at(AMR_WIDEBAND, FILE);
    }
    if !matches!(used_as, Use::Audio | Use::Voice) || seen.kind != Some(Kind::Ogg) {
        return;
    }
    let codec = seen.facts.word_of(Fact::AudioCodec);
    if !matches!(codec, "" | "opus") {
        out.add_at(OGG_CODEC, FILE).quote("codec", codec);
    }
    let limit = OGG_CHANNELS.now(out.context());
    if let Some(channels) = seen.facts.number_of(Fact::AudioChannels).filter(|channels| *channels as i64 > limit) {
        out.add_at(OGG_STEREO, FILE).number("actual", channels as i64).number("limit", limit);
    }
}
