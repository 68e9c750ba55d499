//! What a report says of itself. It stands in a table of its own, which every module carries.

use crate::sources::RFC8259;

crate::rules! {
    /// A report holds so many findings and no more. The severity of this one is the worst among those left out, so
    /// the verdict is that of the whole input.
    Error | Warning | Info FINDINGS_CUT = "json/findings-cut", Advice, [], from [&RFC8259];
    en "Findings left out", "There are more than {limit} findings; the rest was left out.";
    de "Befunde ausgelassen", "Es gibt mehr als {limit} Befunde; die übrigen wurden ausgelassen.",
        why "Ein Bericht fasst so viele Befunde und nicht mehr. Dieser hat den Schweregrad des schwersten ausgelassenen, sodass das Urteil für die ganze Eingabe gilt.";
    sv "Anmärkningar utelämnade", "Det finns fler än {limit} anmärkningar; resten utelämnades.",
        why "En rapport rymmer så här många anmärkningar och inte fler. Detta har samma allvarlighetsgrad som det värsta av de utelämnade, så att omdömet gäller hela indatan.";
}
