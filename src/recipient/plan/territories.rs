//! What is known of each territory besides the patterns of its numbers.
use super::Lengths;
use super::decoder::Decoder;
use super::model::{self, HEIGHTS, TERRITORY_PLACES};
use super::tables::{NATIONAL_PREFIXES, SCATTERED, TERRITORIES, TERRITORY_COUNT};
use std::sync::OnceLock;

/// Not the name of a country: it stands for calling codes that have none.
const NOWHERE: &str = "ZZ";

/// All territories: those of a calling code together, its main one first.
#[derive(Default)]
pub struct Territories {
    /// Two letters each.
    pub names: String,
    pub rows: Vec<Row>,
    /// The first territory of each calling code.
    pub first: Vec<Option<u8>>,
}

/// A territory.
#[derive(Clone, Default)]
pub struct Row {
    pub calling_code: u16,
    pub lengths: Lengths,
    pub national_prefix: &'static str,
    /// What a number begins with after its national prefix was rewritten.
    pub inserted: String,
}

/// All of them.
pub fn territories() -> &'static Territories {
    static UNPACKED: OnceLock<Territories> = OnceLock::new();
    UNPACKED.get_or_init(Territories::unpacked)
}

/// The lengths of a territory's numbers.
pub fn lengths(territory: usize) -> Lengths {
    territories().rows.get(territory).map_or_else(Lengths::default, |row| row.lengths)
}

impl Territories {
    /// The name of a territory, unless it is the plan of a calling code without a country.
    pub fn name(&self, territory: usize) -> Option<&str> {
        self.names.get(territory * 2..territory * 2 + 2).filter(|name| *name != NOWHERE)
    }

    fn unpacked() -> Territories {
        let mut packed = Decoder::new(TERRITORIES, TERRITORY_PLACES);
        let mut all = Territories { first: vec![None; 1000], ..Territories::default() };
        let (mut code, mut codes, mut prefix) = (0, 0, 0);
        let (mut joins, mut lengths) = (false, Lengths::default());
        for territory in 0..TERRITORY_COUNT {
            joins = territory > 0 && packed.bit(model::joins(joins));
            if !joins {
                codes += 1;
                if codes <= SCATTERED {
                    code = packed.bits(5, model::code(0));
                    code = code << 5 | packed.bits(5, model::code(code));
                } else {
                    // The rest are in order.
                    code = if codes == SCATTERED + 1 { 1 } else { code + 1 };
                    let next = code;
                    while packed.bit(model::gap(code - next)) {
                        code += 1;
                    }
                }
                if let Some(first) = all.first.get_mut(code) {
                    *first = Some(territory as u8);
                }
            }
            let mut letter = 0;
            for _ in 0..2 {
                letter = packed.bits(5, model::letter(letter));
                all.names.push(char::from(b'@' + letter as u8));
            }
            let national = mask(&mut packed, false, 0, lengths.national);
            let local = mask(&mut packed, true, national, lengths.local);
            lengths = Lengths { national, local };
            prefix = packed.bits(3, model::national_prefix(prefix, joins));
            let inserted = packed.bits(3, model::inserted(joins));
            all.rows.push(Row {
                calling_code: code as u16,
                lengths,
                national_prefix: NATIONAL_PREFIXES.get(prefix).copied().unwrap_or_default(),
                inserted: (0..inserted)
                    .map(|_| char::from(b'0' + packed.bits(4, model::inserted_digit()) as u8))
                    .collect(),
            });
        }
        all
    }
}

/// A bit for each length that is possible, of those that are not already; and as it was in the territory before.
fn mask(packed: &mut Decoder, local: bool, already: u32, before: u32) -> u32 {
    let mut mask = 0;
    for digits in 2..HEIGHTS {
        let shorter = (mask | already) >> (digits - 1) & 1 == 1;
        if already >> digits & 1 == 0 && packed.bit(model::length(digits, local, shorter, before >> digits & 1 == 1)) {
            mask |= 1 << digits;
        }
    }
    mask
}
