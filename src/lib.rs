//! Know before you send: consent and policy checks for WhatsApp messages, as pure functions.
#[cfg(target_arch = "wasm32")]
mod door;
