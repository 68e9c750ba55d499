//! What pictures are made of.

use crate::media::facts::Fact;
use crate::media::kind::Use;
use crate::media::limits::STICKER_PIXELS;
use crate::media::{FILE, Seen};
use crate::report::Report;
use crate::sources::*;

crate::rules! {
    /// Images are RGB or RGBA. Pictures for print have the four inks of CMYK or YCCK and are refused. Whether grey pictures and
    /// palettes count as RGB, the platform does not say.
    Error | Warning COLOR_MODEL = "media/color-model", Documented, [documented 131053], from [&IMAGE_MESSAGES, &MEDIA];
    en "Colours of the image", "The image is {model}: save it as 8-bit RGB or RGBA.";
    de "Farben des Bildes", "Das Bild ist {model}; bitte als RGB oder RGBA mit 8 Bit speichern.",
        why "Bilder sind RGB oder RGBA. Bilder für den Druck haben die vier Farben von CMYK oder YCCK und werden abgelehnt. Ob Graustufen und Paletten als RGB gelten, sagt die Plattform nicht.";
    sv "Bildens färger", "Bilden är {model}: spara den som RGB eller RGBA med 8 bitar.",
        why "Bilder är RGB eller RGBA. Bilder för tryck har de fyra färgerna i CMYK eller YCCK och avvisas. Om gråskala och paletter räknas som RGB säger plattformen inte.";

    /// Images have 8 bits a channel. Scanners and cameras also write 12 or 16, which are refused. Fewer bits than 8, as in black and
    /// white scans, the platform does not mention.
    Error | Warning BIT_DEPTH = "media/bit-depth", Documented, [documented 131053], from [&IMAGE_MESSAGES, &MEDIA];
    en "Bits of the image", "The image has {actual} bits a channel: save it with {limit}.";
    de "Farbtiefe des Bildes", "Das Bild hat {actual} Bit je Kanal; bitte mit {limit} speichern.",
        why "Bilder haben 8 Bit je Kanal. Scanner und Kameras schreiben auch 12 oder 16, die abgelehnt werden. Weniger als 8, wie bei schwarzweißen Scans, erwähnt die Plattform nicht.";
    sv "Bildens färgdjup", "Bilden har {actual} bitar per kanal: spara den med {limit}.",
        why "Bilder har 8 bitar per kanal. Skannrar och kameror skriver även 12 eller 16, som avvisas. Färre än 8, som i svartvita skanningar, nämner plattformen inte.";

    /// Providers and libraries ask for stickers of exactly 512 by 512 pixels; the platform's own page no longer says so.
    Warning STICKER_PIXELS_DIFFER = "media/sticker-dimensions", Contested, [documented 131053], from [&OBSERVED_STICKER, &STICKER_MESSAGES];
    en "Dimensions of the sticker", "The sticker has {width} by {height} pixels; safe are {limit} by {limit}.";
    de "Maße des Stickers", "Der Sticker hat {width} mal {height} Pixel; sicher sind {limit} mal {limit}.",
        why "Anbieter und Bibliotheken verlangen Sticker mit genau 512 mal 512 Pixeln; die Seite der Plattform selbst sagt es nicht mehr.";
    sv "Stickerns mått", "Stickern har {width} gånger {height} pixlar; säkert är {limit} gånger {limit}.",
        why "Leverantörer och bibliotek kräver stickers med exakt 512 gånger 512 pixlar; plattformens egen sida säger det inte längre.";
}

/// Holds a picture against what an image, or a sticker, may be.
pub(super) fn check(seen: &Seen, used_as: Use, out: &mut Report) {
    match used_as {
        Use::Image | Use::TemplateImage => colors(seen, out),
        Use::Sticker => pixels(seen, out),
        _ => {}
    }
}

/// The bits of one channel that are allowed.
const BITS: u64 = 8;

fn colors(seen: &Seen, out: &mut Report) {
    let model = seen.facts.word_of(Fact::ColorModel);
    if !matches!(model, "" | "RGB") {
        let refused = matches!(model, "CMYK" | "YCCK");
        out.add_graded(COLOR_MODEL, FILE, refused).text("model", model);
    }
    if let Some(bits) = seen.facts.number_of(Fact::BitsPerChannel).filter(|bits| *bits != BITS) {
        let finding = out.add_graded(BIT_DEPTH, FILE, bits > BITS);
        finding.number("actual", bits as i64).number("limit", BITS as i64);
    }
}

fn pixels(seen: &Seen, out: &mut Report) {
    let limit = STICKER_PIXELS.now(out.context());
    let side = |fact| seen.facts.number_of(fact).map(|side| side as i64);
    let (Some(width), Some(height)) = (side(Fact::Width), side(Fact::Height)) else { return };
    if width != limit || height != limit {
        let finding = out.add_at(STICKER_PIXELS_DIFFER, FILE);
        finding.number("width", width).number("height", height).number("limit", limit);
    }
}
