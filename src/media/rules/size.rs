//! Files that are too large.

use crate::limit::Limit;
use crate::media::facts::Fact;
use crate::media::kind::{Kind, Use};
use crate::media::limits::{self, GIF, GIF_DECIMAL, VOICE_ICON};
use crate::media::{FILE, Seen};
use crate::report::Report;
use crate::rule::Rule;
use crate::sources::*;

crate::rules! {
    /// Each type of message has a largest size. A file above it is refused at the upload, or when the platform fetches it.
    Error SIZE = "media/too-large", Documented, [documented 131053], from [&MEDIA, &ERRORS];
    en "File too large", "The file has {actual} bytes; the limit is {limit}.";
    de "Datei zu groß", "Die Datei hat {actual} Bytes; die Grenze liegt bei {limit}.",
        why "Jeder Nachrichtentyp hat eine Höchstgröße. Eine größere Datei wird beim Hochladen abgelehnt oder wenn die Plattform sie abruft.";
    sv "Filen är för stor", "Filen har {actual} byte; gränsen är {limit}.",
        why "Varje meddelandetyp har en största storlek. En större fil avvisas vid uppladdningen eller när plattformen hämtar den.";

    /// The platform states limits in MB and KB and does not say whether these are thousands or steps of 1,024. Between the two
    /// readings nobody has published what happens.
    Warning SIZE_UNCLEAR = "media/size-unclear", Contested, [documented 131053], from [&OBSERVED_MEGABYTE, &MEDIA];
    en "Size near the limit", "The file has {actual} bytes; only up to {limit} is certain.";
    de "Größe nahe der Grenze", "Die Datei hat {actual} Bytes; sicher sind nur bis zu {limit}.",
        why "Die Plattform nennt Grenzen in MB und KB und sagt nicht, ob damit Tausender oder Schritte von 1.024 gemeint sind. Was zwischen beiden Lesarten geschieht, hat niemand veröffentlicht.";
    sv "Storlek nära gränsen", "Filen har {actual} byte; säkert är bara upp till {limit}.",
        why "Plattformen anger gränser i MB och KB utan att säga om det är tusental eller steg om 1 024. Vad som händer mellan de båda tolkningarna har ingen publicerat.";

    /// A template shows a video of up to 3.5 MB like a GIF, repeating by itself. A larger one is shown as an ordinary video.
    Warning GIF_SIZE = "media/gif-too-large", Documented, [], from [&MARKETING_API, &OBSERVED_GIF];
    en "GIF is shown as a video", "With {actual} bytes the file shows as a video; a GIF has up to {limit}.";
    de "GIF wird als Video gezeigt", "Mit {actual} Bytes erscheint die Datei als Video; ein GIF hat höchstens {limit}.",
        why "Eine Vorlage zeigt ein Video bis 3,5 MB wie ein GIF, das von selbst wiederholt wird. Ein größeres erscheint als gewöhnliches Video.";
    sv "GIF visas som video", "Med {actual} byte visas filen som video; en GIF har högst {limit}.",
        why "En mall visar en video på upp till 3,5 MB som en GIF som upprepas av sig själv. En större visas som en vanlig video.";

    /// Voice messages up to 512 KB are loaded by themselves and show a play icon. Larger ones show a download icon first.
    Info VOICE_SIZE = "media/voice-not-loaded", Documented, [], from [&AUDIO_MESSAGES];
    en "Voice message is not loaded by itself", "With {actual} bytes it shows a download icon; up to {limit} it plays at once.";
    de "Sprachnachricht wird nicht von selbst geladen", "Mit {actual} Bytes zeigt sie ein Downloadsymbol; bis {limit} spielt sie sofort.",
        why "Sprachnachrichten bis 512 KB werden von selbst geladen und zeigen ein Abspielsymbol. Größere zeigen zuerst ein Downloadsymbol.";
    sv "Röstmeddelandet laddas inte av sig självt", "Med {actual} byte visas en nedladdningsikon; upp till {limit} spelas det direkt.",
        why "Röstmeddelanden på upp till 512 kB laddas av sig själva och visar en uppspelningsikon. Större visar först en nedladdningsikon.";
}

/// Holds a size against the limits.
pub(super) fn check(size: u64, seen: &Seen, used_as: Use, out: &mut Report) {
    let over = |limit: &'static Limit, out: &Report| size > limit.now(out.context()) as u64;
    let add = |rule: &'static Rule, limit: &'static Limit, out: &mut Report| {
        let limit = limit.now(out.context());
        out.add_at(rule, FILE).number("actual", size as i64).number("limit", limit).text("unit", "byte");
    };
    // As long as nothing says whether a sticker moves, the larger limit counts.
    let moves = seen.facts.has(Fact::Animated) || seen.kind == Some(Kind::Webp) && seen.facts.lacks(Fact::Animated);
    let (certain, safe) = limits::of(used_as, moves);
    if over(certain, out) {
        return add(SIZE, certain, out);
    }
    if over(safe, out) {
        add(SIZE_UNCLEAR, safe, out);
    }
    if used_as == Use::TemplateGif && over(&GIF_DECIMAL, out) {
        // Between the two readings it may be either.
        let rule = if over(&GIF, out) { GIF_SIZE } else { SIZE_UNCLEAR };
        add(rule, &GIF_DECIMAL, out);
    }
    if used_as == Use::Voice && over(&VOICE_ICON, out) {
        add(VOICE_SIZE, &VOICE_ICON, out);
    }
}
