//! Files, by their bytes: what they are, whatever their name says, and whether a message takes them.
//!
//! Of a large file only those parts need be at hand that say what it is: a report names what else must be read.

mod audio;
mod document;
mod facts;
mod file;
mod image;
mod kind;
mod limits;
mod plain;
mod rules;
mod signature;
mod video;

use crate::json::Place;
use crate::limit::LimitEntry;
use crate::options::Options;
use crate::report::{Report, Whole};
use facts::Facts;
pub use file::Part;
use file::{File, Read, Stop};
use kind::Kind;
pub use kind::{USES, Use};

crate::tables!(
    rules::types,
    rules::declared,
    rules::size,
    rules::structure,
    rules::image,
    rules::audio,
    rules::document,
    rules::video
);

/// The limits of this domain.
pub static LIMITS: &[LimitEntry] = limits::LIMITS;

/// All findings are about the file as a whole.
const FILE: Place = crate::json::ROOT;

/// What a caller knows of a file besides its bytes.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    /// What it is to be sent as.
    pub used_as: Use,
    /// The MIME type it is declared with; empty where none is.
    pub mime: String,
    /// The name it has; empty where it has none.
    pub filename: String,
}

/// What was seen of a file.
#[derive(Debug, Default)]
struct Seen {
    /// What it is.
    kind: Option<Kind>,
    facts: Facts,
    /// How whole it is.
    state: State,
    /// It begins like another kind too, or ends like one.
    also: &'static str,
    /// It is text in another encoding than UTF-8, or where no kind is known looks like that.
    other_encoding: bool,
}

/// How whole a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// Nothing says that anything is missing.
    #[default]
    Whole,
    /// The mark of its end is missing.
    Endless,
    /// It ends before what its structure announces.
    Cut,
    /// Its structure contradicts itself.
    Broken,
}

/// So many units of time in milliseconds, rounded; zero where nothing says how many units a second has.
fn milliseconds(units: u64, in_a_second: u64) -> u64 {
    units.saturating_mul(1000).saturating_add(in_a_second / 2).checked_div(in_a_second).unwrap_or_default()
}

/// Checks a file of a size in bytes, of which these parts are at hand, and writes the report as JSON text.
pub fn check(size: u64, parts: &[Part], options: &Options) -> String {
    let mut file = File::new(size, parts);
    let mut seen = Seen::default();
    match look(&mut file, &mut seen) {
        Ok(()) | Err(Stop::Needs) => {}
        Err(Stop::End) => seen.state = State::Cut,
        Err(Stop::Broken) => seen.state = State::Broken,
    }
    let needs = file.needs();
    let mut out = Report::new(&options.context);
    rules::check(size, &seen, needs.is_empty(), &options.declared, &mut out);
    out.write(&Whole, &mut |out| {
        out.name("mime").string_or_null(seen.kind.map(Kind::mime));
        out.name("facts").object(|out| {
            out.name("bytes").number(size as i64);
            seen.facts.write(out);
        });
        out.name("needs").list(&needs, |out, (offset, length)| {
            out.object(|out| {
                out.name("offset").number(*offset as i64);
                out.name("length").number(*length as i64);
            });
        });
    })
}

fn look(file: &mut File, seen: &mut Seen) -> Read<()> {
    if file.size() == 0 {
        return Ok(());
    }
    let reader = signature::reader(file)?;
    // What else it may be taken for is looked at even where its own structure cannot be read.
    let read = reader(file, seen);
    signature::other(file, seen)?;
    read
}
