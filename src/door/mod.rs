//! The ways in. No logic: a door turns what a host has into what the core takes, and back.

#[cfg(feature = "consent")]
mod consent;
#[cfg(feature = "all")]
mod message;
mod phone;

/// Smaller than the standard library's; a module has one thread, so it needs no lock.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
