//! Files that are damaged, or more than one thing at once.

use crate::media::{FILE, Seen, State};
use crate::report::Report;
use crate::sources::*;

crate::rules! {
    /// The file ends before its structure does: a download or a copy was broken off. Where only the mark of the end is missing,
    /// many programs still show what there is.
    Error | Warning CUT = "media/truncated", Advice, [documented 131053], from [&MEDIA, &ERRORS];
    en "File cut off", "The file ends too early: send it whole.";
    de "Datei abgeschnitten", "Die Datei endet zu früh; bitte vollständig senden.",
        why "Die Datei endet vor ihrer Struktur: Ein Download oder eine Kopie brach ab. Fehlt nur das Endezeichen, zeigen viele Programme noch, was da ist.";
    sv "Avhuggen fil", "Filen slutar för tidigt: skicka hela.",
        why "Filen slutar före sin struktur: en nedladdning eller kopiering avbröts. Saknas bara slutmärket visar många program ändå det som finns.";

    /// The file begins like one of its kind, but what follows contradicts that. It is damaged, or was only given the first bytes of
    /// another kind.
    Error BROKEN = "media/damaged", Advice, [documented 131053], from [&MEDIA, &ERRORS];
    en "Damaged file", "The file begins like {found}, but its structure is damaged.";
    de "Beschädigte Datei", "Die Datei beginnt wie {found}, ihre Struktur ist aber beschädigt.",
        why "Die Datei beginnt wie eine ihres Typs, aber was folgt, widerspricht dem. Sie ist beschädigt, oder es stehen nur die ersten Bytes eines anderen Typs davor.";
    sv "Skadad fil", "Filen börjar som {found}, men strukturen är skadad.",
        why "Filen börjar som en av sin typ, men det som följer motsäger det. Den är skadad, eller så har den bara fått en annan typs första byte.";

    /// The file can also be read as another kind. Programs do not agree on what it is, and filters treat such files as an attack.
    Warning POLYGLOT = "media/two-kinds", Advice, [], from [&MEDIA];
    en "Two kinds at once", "The file is {found}, but can also be read as {also}.";
    de "Zwei Typen zugleich", "Die Datei ist {found}, lässt sich aber auch als {also} lesen.",
        why "Die Datei lässt sich auch als anderer Typ lesen. Programme sind sich nicht einig, was sie ist, und Filter behandeln solche Dateien als Angriff.";
    sv "Två typer samtidigt", "Filen är {found}, men går också att läsa som {also}.",
        why "Filen går också att läsa som en annan typ. Program är inte överens om vad den är, och filter behandlar sådana filer som ett angrepp.";
}

/// Says how whole a file is. Of a kind that is not known nothing can be missing.
pub(super) fn check(seen: &Seen, out: &mut Report) {
    let Some(kind) = seen.kind else { return };
    match seen.state {
        State::Whole => {}
        State::Endless => {
            out.add_at(CUT, FILE).as_warning();
        }
        State::Cut => {
            out.add_at(CUT, FILE);
        }
        State::Broken => {
            out.add_at(BROKEN, FILE).text("found", kind.mime());
        }
    }
    if !seen.also.is_empty() {
        out.add_at(POLYGLOT, FILE).text("found", kind.mime()).text("also", seen.also);
    }
}
