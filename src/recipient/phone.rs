//! Phone numbers: what a text says as one, whether such a number can be and is assigned, and what that means for WhatsApp.
//!
//! Reading is libphonenumber's, for the purposes of E.164: the same answers as Google's implementation, from tables that
//! are made of the same metadata.

mod characters;
mod extension;
mod findings;
mod kinds;
pub mod packed;
mod parse;
mod rules;
mod uri;
mod wa_ids;
mod written;

use super::plan::Territory;
use crate::context::Locale;
use crate::json::{Place, ROOT};
use crate::options::Options;
use crate::report::{Finding, Report, Whole, Writer};
use crate::rule::{Entry, Rule};
use findings::Input;
use parse::{Number, Origin, Parsed, Possibility, parse};

/// The rules about phone numbers, by table.
pub static RULES: &[&[Rule]] = &[&rules::RULES, &kinds::RULES];

/// What the pages of these rules need, by table.
pub static ENTRIES: &[&[Entry]] = &[rules::ENTRIES, kinds::ENTRIES];

/// What was read of a phone number.
#[derive(Debug, Default)]
pub struct Phone {
    number: Option<Number>,
    /// It was written without its calling code.
    pub(crate) is_national: bool,
    extension: Option<String>,
}

/// Checks a phone number as it is written, and writes the report as JSON text.
pub fn check(text: &str, options: &Options) -> String {
    let (phone, findings) = judged(text, options, ROOT);
    let mut out = Writer::default();
    phone.write(&findings, options.context.locale, &mut out);
    out.finish()
}

/// A number, and what is said of it at `place`.
pub(crate) fn judged(text: &str, options: &Options, place: Place) -> (Phone, Vec<Finding>) {
    let mut out = Report::new(&options.context);
    let phone = look(text, &options.region, place, &mut out);
    (phone, out.finish().0)
}

/// True where a text can be read as a number.
pub(crate) fn is_candidate(text: &str) -> bool {
    parse::candidate(&written::signs(text)).is_ok()
}

/// Reads a number, a national one as one of the region, and says what it finds; findings stand at `place`.
fn look(text: &str, region: &str, place: Place, out: &mut Report) -> Phone {
    let known = territory(region);
    if let Some(parsed) = parse::plain(text, known) {
        Input { signs: &[], region: (region, known), place }.readable(&parsed, out);
        return Phone::of(parsed);
    }
    let signs = written::signs(text);
    let input = Input { signs: &signs, region: (region, known), place };
    match parse::candidate(&signs) {
        Err(why) => input.unreadable(why, &[], out),
        Ok(candidate) => match parse(&candidate, known) {
            Err(why) => input.unreadable(why, &candidate, out),
            Ok(parsed) => {
                input.readable(&parsed, out);
                return Phone::of(parsed);
            }
        },
    }
    Phone::default()
}

/// The territory of a region, if one is named.
fn territory(region: &str) -> Option<Territory> {
    if region.is_empty() { None } else { Territory::named(region) }
}

/// Reads a number, a national one as one of the region, and says nothing.
pub(crate) fn read(text: &str, region: &str) -> Phone {
    let signs = written::signs(text);
    let candidate = parse::candidate(&signs);
    candidate.ok().and_then(|number| parse(&number, territory(region)).ok().map(Phone::of)).unwrap_or_default()
}

impl Phone {
    fn of(parsed: Parsed) -> Phone {
        let extension: String = parsed.extension.iter().map(|sign| sign.c).collect();
        Phone {
            is_national: parsed.origin == Origin::Region,
            extension: Some(extension).filter(|digits| !digits.is_empty()),
            number: Some(parsed.number),
        }
    }

    /// `+`, the calling code and the national number, where one was read.
    pub(crate) fn e164(&self) -> Option<String> {
        self.number.as_ref().map(Number::e164)
    }

    /// The numbering plan assigns such a number, or the platform knows it in this form.
    pub(crate) fn is_known(&self) -> bool {
        let number = self.number.as_ref();
        number.is_some_and(|number| number.is_valid() || wa_ids::two_ids(number).is_some())
    }

    /// False for a number of a country that the platform does not serve.
    pub(crate) fn is_served(&self) -> bool {
        self.number.as_ref().is_none_or(kinds::is_served)
    }

    /// True for a number with an area code of the United States.
    pub(crate) fn is_in_united_states(&self) -> bool {
        self.number.as_ref().is_some_and(kinds::is_in_united_states)
    }

    /// The ids under which the platform knows the number, the likeliest first; none where it is not possible.
    fn wa_ids(&self) -> Vec<String> {
        let Some(number) = &self.number else { return Vec::new() };
        match wa_ids::two_ids(number) {
            Some(ids) => ids.to_vec(),
            None if number.possibility == Possibility::Possible => vec![number.digits.clone()],
            None => Vec::new(),
        }
    }

    /// For display and logs: the calling code and the digits that may be shown.
    fn masked(&self) -> String {
        let code = self.number.as_ref().map(|number| ["+", number.code()].concat()).unwrap_or_default();
        [&code, "…", self.shown()].concat()
    }

    /// The last digits, at most three and never more than a third of them.
    fn shown(&self) -> &str {
        let national = self.number.as_ref().map_or("", Number::national);
        national.get(national.len() - (national.len() / 3).min(3)..).unwrap_or_default()
    }

    /// Writes the report of a number, in which every place is the number.
    pub(crate) fn write(&self, findings: &[Finding], locale: Locale, out: &mut Writer) {
        out.object(|out| {
            out.report(&Whole, locale, findings);
            self.members(out);
        });
    }

    /// The members of a phone report besides those of every report.
    fn members(&self, out: &mut Writer) {
        let number = self.number.as_ref();
        out.name("e164").string_or_null(self.e164().as_deref());
        out.name("waIds").list(self.wa_ids(), |out, id| out.string(&id));
        match number {
            Some(number) => out.name("countryCode").number(number.main.calling_code().into()),
            None => out.name("countryCode").raw("null"),
        }
        let possibility = number.map(|number| number.possibility);
        out.name("region").string_or_null(number.and_then(|number| number.territory).map(Territory::name));
        out.name("type").string_or_null(number.map(|number| number.kind.name()));
        out.name("possible").raw(truth(possibility == Some(Possibility::Possible)));
        out.name("possibility").string_or_null(possibility.map(Possibility::name));
        out.name("valid").raw(truth(number.is_some_and(Number::is_valid)));
        out.name("extension").string_or_null(self.extension.as_deref());
        out.name("masked").string(&self.masked());
    }
}

fn truth(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
