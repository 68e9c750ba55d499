//! The public metadata that the `phonenumber` crate carries, with what libphonenumber derives from it.
use crate::shell::{Done, path};
use phonenumber::Metadata;
use phonenumber::metadata::{DATABASE, Descriptor};
use std::fs;

/// The numbering plan of a country, a territory, or a calling code without a country.
pub struct Territory {
    /// Two capitals, or `001` where a calling code belongs to no country.
    pub name: String,
    pub calling_code: u16,
    pub general: String,
    /// In the order in which libphonenumber asks for them: the first that fits is the number's type.
    pub types: Vec<Described>,
    /// A number of both is one of either; with one pattern for both, the lengths of mobile numbers count for nothing.
    pub fixed_line: Option<Described>,
    pub mobile: Option<Described>,
    /// A bit for each number of digits that a national number can have, and that one dialled locally can have.
    pub lengths: u32,
    pub local_lengths: u32,
    pub international_prefix: Option<String>,
    pub national_prefix_for_parsing: Option<String>,
    pub transform_rule: Option<String>,
    pub leading_digits: Option<String>,
}

/// What numbers of a type look like.
#[derive(Clone)]
pub struct Described {
    pub number_type: NumberType,
    pub pattern: String,
    pub lengths: u32,
}

pub use presend::recipient::plan::NumberType;

/// Every territory: those of a calling code together, its main one first, in libphonenumber's order.
pub fn territories() -> Vec<Territory> {
    (1..1000).filter_map(|code| DATABASE.by_code(&code)).flatten().map(of_metadata).collect()
}

/// The version of libphonenumber whose metadata this is: the build number of the crate's version.
pub fn version() -> Done<String> {
    let lock = fs::read_to_string(path("Cargo.lock"))?;
    let entry = lock.split("[[package]]").find(|entry| entry.contains("name = \"phonenumber\"\n"));
    let version = entry.and_then(|entry| entry.split_once('+')?.1.split_once('"'));
    Ok(version.ok_or("Cargo.lock holds no version of phonenumber with a build number")?.0.to_owned())
}

fn of_metadata(metadata: &Metadata) -> Territory {
    let all = metadata.descriptors();
    let described = |number_type, descriptor: Option<&Descriptor>| {
        descriptor.map(|descriptor| Described {
            number_type,
            pattern: pattern(descriptor.national_number().as_str()),
            lengths: mask(descriptor.possible_length()),
        })
    };
    let types = [
        (NumberType::PremiumRate, all.premium_rate()),
        (NumberType::TollFree, all.toll_free()),
        (NumberType::SharedCost, all.shared_cost()),
        (NumberType::Voip, all.voip()),
        (NumberType::PersonalNumber, all.personal_number()),
        (NumberType::Pager, all.pager()),
        (NumberType::Uan, all.uan()),
        (NumberType::Voicemail, all.voicemail()),
        (NumberType::FixedLine, all.fixed_line()),
        (NumberType::Mobile, all.mobile()),
    ];
    let union = |lengths: fn(&Descriptor) -> &[u16]| {
        types.iter().filter_map(|(_, descriptor)| *descriptor).fold(0, |bits, of_type| bits | mask(lengths(of_type)))
    };
    let lengths = union(Descriptor::possible_length);
    let [rest @ .., fixed_line, mobile] = types;
    Territory {
        name: metadata.id().to_owned(),
        calling_code: metadata.country_code(),
        general: pattern(all.general().national_number().as_str()),
        types: rest.into_iter().filter_map(|(number_type, descriptor)| described(number_type, descriptor)).collect(),
        fixed_line: described(fixed_line.0, fixed_line.1),
        mobile: described(mobile.0, mobile.1),
        lengths,
        local_lengths: union(Descriptor::possible_local_length) & !lengths,
        international_prefix: metadata.international_prefix().map(|prefix| pattern(prefix.as_str())),
        national_prefix_for_parsing: match metadata.national_prefix_for_parsing() {
            Some(prefix) => Some(pattern(prefix.as_str())),
            None => metadata.national_prefix().map(str::to_owned),
        },
        transform_rule: metadata.national_prefix_transform_rule().map(str::to_owned),
        leading_digits: metadata.leading_digits().map(|digits| pattern(digits.as_str())),
    }
}

/// A pattern without the white space that lays it out in the source.
fn pattern(source: &str) -> String {
    source.split_whitespace().collect()
}

fn mask(lengths: &[u16]) -> u32 {
    lengths.iter().fold(0, |bits, length| bits | 1 << length)
}
