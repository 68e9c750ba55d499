//! A way to mend a finding, and how it is applied to a JSON text with the text's formatting kept.

mod apply;

use crate::json::Place;
pub use apply::apply;

/// Edits that together make a finding go away.
#[derive(Debug)]
pub struct Fix {
    /// The meaning is kept: it may be applied unasked.
    pub safe: bool,
    /// All against the original, none overlapping another.
    pub edits: Vec<Edit>,
}

/// One change.
#[derive(Debug)]
pub enum Edit {
    /// A part of the string at a place becomes another text.
    Text {
        /// The string.
        place: Place,
        /// UTF-16 units in the decoded string.
        range: (u32, u32),
        /// What comes in.
        text: String,
    },
    /// A value becomes another.
    Replace {
        /// The value.
        place: Place,
        /// JSON text.
        value: String,
    },
    /// A member or an item goes.
    Remove {
        /// Its value.
        place: Place,
    },
    /// A member or an item comes in.
    Add {
        /// The list or object.
        parent: Place,
        /// A member's name, an index, or `-` for the end of a list; a name without `~` and `/`.
        key: String,
        /// JSON text.
        value: String,
    },
}
