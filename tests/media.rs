//! Files: what the readers say of real ones and of odd but legal ones, what other programs say of the same, and that no damage stops
//! a report.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

#[path = "media/audio.rs"]
mod audio;
#[path = "media/boxes.rs"]
mod boxes;
#[path = "media/damage.rs"]
mod damage;
#[path = "media/documents.rs"]
mod documents;
#[path = "media/images.rs"]
mod images;
#[path = "media/support.rs"]
mod support;
#[path = "media/tools.rs"]
mod tools;
#[path = "media/video.rs"]
mod video;
