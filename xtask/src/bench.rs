//! What the module weighs and how fast it is.
use crate::shell::{Done, path, run};
use crate::{build, setup, sizes};
use std::fs;

/// Sizes of what is shipped and of its parts; rewrites sizes.json.
pub fn size() -> Done {
    build::build()?;
    let parts =
        sizes::parts(&build::named_module()?, &fs::read_to_string(path(build::MAP))?, &fs::read(path(build::LINKED))?)?;
    fs::write(path(build::STAGE).join("parts.json"), parts.to_string())?;
    run("node benches/size.mjs")
}

/// What is checked against what a peer does with the same, then the ways for values into the module against each other.
pub fn speed() -> Done {
    build::build()?;
    run("node benches/speed.mjs")?;
    run("node benches/phone.mjs")?;
    run("node benches/consent.mjs")?;
    run("node benches/media.mjs")?;
    setup::wasm_target()?;
    run(
        "cargo build --release --manifest-path benches/crossing/Cargo.toml --target wasm32-unknown-unknown --target-dir target/crossing",
    )?;
    build::bind(path("target/crossing/wasm32-unknown-unknown/release/crossing.wasm"), "target/crossing/npm", false)?;
    run("node benches/crossing/run.mjs")
}
