//! What is wrong with a file for what it is to be sent as.

pub(super) mod audio;
pub(super) mod declared;
pub(super) mod document;
pub(super) mod image;
pub(super) mod size;
pub(super) mod structure;
pub(super) mod types;
pub(super) mod video;

use super::kind::Use;
use super::{Declared, Seen};
use crate::report::Report;

/// Holds what was seen against what a message takes. `all_read` is false while parts are missing that may say more.
pub(super) fn check(size: u64, seen: &Seen, all_read: bool, declared: &Declared, out: &mut Report) {
    if size == 0 {
        out.add_at(types::EMPTY, super::FILE);
        return;
    }
    let taken = types::check(seen, all_read, declared, out);
    declared::check(seen, declared, out);
    // What must be made into a sticker first has another size then.
    if taken || declared.used_as != Use::Sticker {
        size::check(size, seen, declared.used_as, out);
    }
    structure::check(seen, out);
    // What it is made of only matters where its kind is taken at all.
    if taken {
        image::check(seen, declared.used_as, out);
        audio::check(seen, declared.used_as, out);
        document::check(seen, declared.used_as, out);
        video::check(seen, declared.used_as, out);
    }
}
