//! Videos, and the sounds and pictures that are stored like them.

mod avc;
pub(super) mod avi;
pub(super) mod ebml;
pub(super) mod iso;
mod picture;
mod track;
