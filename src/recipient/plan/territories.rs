//! What is known of each territory besides the patterns of its numbers.
use super::Lengths;
use super::decoder::Decoder;
use super::model::{self, LONGEST};
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
        let mut packed = Decoder::new(TERRITORIES, model::TERRITORIES);
        let mut all = Territories { first: vec![None; 1000], ..Territories::default() };
        let (mut code, mut codes, mut prefix) = (0, 0, 0);
        for territory in 0..TERRITORY_COUNT {
            if territory == 0 || !packed.bit(model::joins()) {
                codes += 1;
                if codes <= SCATTERED {
                    code = packed.bits(10, model::code);
                } else {
                    // The rest are in order.
                    if codes == SCATTERED + 1 {
                        code = 0;
                    }
                    code += 1;
                    while packed.bit(model::code_gap()) {
                        code += 1;
                    }
                }
                if let Some(first) = all.first.get_mut(code) {
                    *first = Some(territory as u8);
                }
            }
            let mut letter = 0;
            for _ in 0..2 {
                let before = letter;
                letter = packed.bits(5, |known| model::letter(before, known));
                all.names.push(char::from(b'@' + letter as u8));
            }
            let national = mask(&mut packed, false, 0);
            let local = mask(&mut packed, true, national);
            prefix = packed.bits(3, |known| model::national_prefix(prefix, known));
            let inserted = (0..packed.bits(3, model::inserted))
                .map(|_| char::from(b'0' + packed.bits(4, model::inserted_digit) as u8))
                .collect();
            all.rows.push(Row {
                calling_code: code as u16,
                lengths: Lengths { national, local },
                national_prefix: NATIONAL_PREFIXES.get(prefix).copied().unwrap_or_default(),
                inserted,
            });
        }
        all
    }
}

/// A bit for each length that is possible, of those that are not already.
fn mask(packed: &mut Decoder, local: bool, already: u32) -> u32 {
    let mut mask = 0;
    for digits in 2..=LONGEST {
        let shorter = (mask | already) >> (digits - 1) & 1 == 1;
        if already >> digits & 1 == 0 && packed.bit(model::length(local, digits, shorter)) {
            mask |= 1 << digits;
        }
    }
    mask
}
