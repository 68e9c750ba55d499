//! The ways in.
mod wasm;
