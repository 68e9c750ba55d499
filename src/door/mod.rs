//! The ways in. No logic: a door turns what a host has into what the core takes, and back.

mod options;
mod wasm;
