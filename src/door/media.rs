//! The door for files: those of their parts that the check asked for, one behind the other.

use super::answer;
use crate::media::{self, Part};
use crate::options::OF_MEDIA;
use wasm_bindgen::prelude::*;

/// Checks a file of a size in bytes. Of the parts at hand `places` has the offset and the length in turn, and `bytes` what they hold.
#[wasm_bindgen(js_name = checkMedia)]
pub fn check_media(size: f64, places: &[f64], bytes: &[u8], options: &str, now: f64) -> String {
    let mut parts = Vec::new();
    let mut rest = bytes;
    for place in places.chunks_exact(2) {
        let [offset, length] = place else { break };
        let Some((part, behind)) = rest.split_at_checked(*length as usize) else { break };
        parts.push(Part { offset: *offset as u64, bytes: part });
        rest = behind;
    }
    answer(options, OF_MEDIA, now, &|options| media::check(size as u64, &parts, options))
}
