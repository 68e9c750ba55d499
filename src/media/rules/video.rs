//! What videos are made of, and the sounds of M4A files.

use crate::media::facts::Fact;
use crate::media::kind::{Kind, Use};
use crate::media::{FILE, Seen};
use crate::report::Report;
use crate::sources::*;

crate::rules! {
    /// The pictures of a video are coded in H.264, whatever the file around them is. Newer phones record in HEVC, and editing
    /// programs also export AV1, VP9 or ProRes.
    Error VIDEO_CODEC = "media/video-codec", Documented, [documented 131053], from [&VIDEO_MESSAGES, &MEDIA, &ERRORS];
    en "Codec of the video", "The video is {codec}: encode it as H.264.";
    de "Codec des Videos", "Das Video ist {codec}; bitte in H.264 kodieren.",
        why "Das Bild eines Videos ist in H.264 kodiert, gleich in welcher Datei es steckt. Neuere Telefone nehmen in HEVC auf, und Schnittprogramme exportieren auch AV1, VP9 oder ProRes.";
    sv "Videons kodek", "Videon är {codec}: koda om den till H.264.",
        why "Bilden i en video är kodad i H.264, oavsett vilken fil den ligger i. Nyare telefoner spelar in i HEVC, och redigeringsprogram exporterar även AV1, VP9 eller ProRes.";

    /// The sound of a video is coded in AAC; with another, such as MP3, Opus or AMR, the video is refused. Of an M4A file the platform
    /// does not say what it may hold, and not every phone plays another codec, such as Apple Lossless.
    Error | Warning AUDIO_CODEC = "media/audio-codec", Documented, [documented 131053], from [&VIDEO_MESSAGES, &MEDIA, &ERRORS];
    en "Codec of the sound", "The sound is {codec}: encode it as AAC.";
    de "Codec des Tons", "Der Ton ist {codec}; bitte in AAC kodieren.",
        why "Der Ton eines Videos ist in AAC kodiert; mit einem anderen Codec wie MP3, Opus oder AMR wird das Video abgelehnt. Was eine M4A-Datei enthalten darf, sagt die Plattform nicht, und nicht jedes Telefon spielt einen anderen Codec wie Apple Lossless.";
    sv "Ljudets kodek", "Ljudet är {codec}: koda om det till AAC.",
        why "Ljudet i en video är kodat i AAC; med något annat, som MP3, Opus eller AMR, avvisas videon. Vad en M4A-fil får innehålla säger plattformen inte, och inte alla telefoner spelar en annan kodek som Apple Lossless.";

    /// A video has one audio stream or none. Films often have one for each language, and cameras one for each microphone.
    Error AUDIO_STREAMS = "media/audio-streams", Documented, [documented 131053], from [&VIDEO_MESSAGES, &ERRORS];
    en "Several audio streams", "The video has {actual} audio streams: keep {limit}.";
    de "Mehrere Tonspuren", "Das Video hat {actual} Tonspuren; bitte nur {limit} behalten.",
        why "Ein Video hat eine Tonspur oder keine. Filme haben oft eine je Sprache, Kameras eine je Mikrofon.";
    sv "Flera ljudspår", "Videon har {actual} ljudspår: behåll {limit}.",
        why "En video har ett ljudspår eller inget. Filmer har ofta ett per språk och kameror ett per mikrofon.";

    /// H.264 has profiles, which say what a player must be able to do. With High, or one above it, the video does not play in
    /// WhatsApp on Android; encoders choose High unless told otherwise.
    Warning HIGH_PROFILE = "media/high-profile", Documented, [], from [&VIDEO_MESSAGES];
    en "Profile does not play on Android", "Android does not play H.264 {profile}: encode with Baseline, or Main without B-frames.";
    de "Profil spielt nicht auf Android", "Android spielt H.264 {profile} nicht ab; bitte mit Baseline oder Main ohne B-Frames kodieren.",
        why "Die Profile von H.264 sagen, was ein Abspielprogramm können muss. Mit High oder einem darüber läuft das Video in WhatsApp auf Android nicht; Encoder wählen von sich aus meist High.";
    sv "Profilen spelas inte på Android", "Android spelar inte H.264 {profile}: koda med Baseline, eller Main utan B-bilder.",
        why "Profilerna i H.264 anger vad en spelare måste klara. Med High eller en högre profil spelas videon inte i WhatsApp på Android; kodare väljer oftast High om inget annat anges.";

    /// B-frames are computed from later frames too, so that frames are stored in another order than they are shown in. A video that
    /// has them does not play in WhatsApp on Android.
    Warning B_FRAMES = "media/b-frames", Documented, [], from [&VIDEO_MESSAGES];
    en "B-frames do not play on Android", "Android does not play B-frames: encode the video without them.";
    de "B-Frames spielen nicht auf Android", "Android spielt B-Frames nicht ab; bitte ohne sie kodieren.",
        why "B-Frames werden auch aus späteren Bildern berechnet, so dass Bilder in anderer Reihenfolge gespeichert sind, als sie gezeigt werden. Ein Video mit ihnen läuft in WhatsApp auf Android nicht.";
    sv "B-bilder spelas inte på Android", "Android spelar inte B-bilder: koda videon utan dem.",
        why "B-bilder beräknas även ur senare bilder, så att bilder lagras i en annan ordning än de visas. En video med sådana spelas inte i WhatsApp på Android.";

    /// The index (moov) says where pictures and sounds are. Where it stands behind them (mdat), a player must load the whole file
    /// before it begins. The platform recommends to have it in front, which many programs call fast start or web optimised.
    Info MOOV_AT_END = "media/moov-at-end", Documented, [], from [&VIDEO_MESSAGES];
    en "Index at the end", "The index (moov) stands behind the data (mdat): export with fast start.";
    de "Index am Ende", "Der Index (moov) steht hinter den Daten (mdat); bitte mit Faststart exportieren.",
        why "Der Index (moov) sagt, wo Bild und Ton liegen. Steht er hinter ihnen (mdat), muss erst die ganze Datei geladen werden. Die Plattform empfiehlt ihn am Anfang; viele Programme nennen das Faststart oder weboptimiert.";
    sv "Indexet ligger sist", "Indexet (moov) ligger efter data (mdat): exportera med faststart.",
        why "Indexet (moov) anger var bild och ljud finns. Ligger det efter dem (mdat) måste hela filen laddas först. Plattformen rekommenderar att det ligger först, vilket många program kallar faststart eller webboptimerat.";
}

/// Audio streams that a video may have.
const STREAMS: u64 = 1;

/// Holds what a video is made of against what is taken.
pub(super) fn check(seen: &Seen, used_as: Use, out: &mut Report) {
    let facts = &seen.facts;
    let is_video = matches!(used_as, Use::Video | Use::TemplateVideo | Use::TemplateGif);
    let sound = facts.word_of(Fact::AudioCodec);
    if (is_video || seen.kind == Some(Kind::M4a)) && !matches!(sound, "" | "aac") {
        out.add_graded(AUDIO_CODEC, FILE, is_video).text("codec", sound);
    }
    if !is_video {
        return;
    }
    let codec = facts.word_of(Fact::VideoCodec);
    if !matches!(codec, "" | "h264") {
        out.add_at(VIDEO_CODEC, FILE).text("codec", codec);
    }
    if let Some(streams) = facts.number_of(Fact::AudioStreams).filter(|streams| *streams > STREAMS) {
        out.add_at(AUDIO_STREAMS, FILE).number("actual", streams as i64).number("limit", STREAMS as i64);
    }
    let profile = facts.word_of(Fact::VideoProfile);
    if !matches!(profile, "" | "Constrained Baseline" | "Baseline" | "Extended" | "Main") {
        out.add_at(HIGH_PROFILE, FILE).text("profile", profile);
    }
    if facts.has(Fact::BFrames) {
        out.add_at(B_FRAMES, FILE);
    }
    if facts.has(Fact::MoovAtEnd) {
        out.add_at(MOOV_AT_END, FILE);
    }
}
