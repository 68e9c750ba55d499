//! From the crate to the npm package and the studio.
use crate::setup;
use crate::shell::{Done, path, run};
use std::fs;
use wasm_bindgen_cli_support::Bindgen;

/// Where the module and its glue stand before they are packaged.
const STAGE: &str = "target/npm";

/// Builds everything that is shipped.
pub fn build() -> Done {
    setup::npm()?;
    module()?;
    run("node pkg/build.mjs")?;
    if path("www/build.mjs").exists() {
        run("node www/build.mjs")?;
    }
    Ok(())
}

/// The wasm module and its JavaScript glue, in [`STAGE`].
fn module() -> Done {
    setup::wasm_target()?;
    run("cargo build --release --lib --target wasm32-unknown-unknown")?;
    let before = fs::read(path(STAGE).join("presend_bg.wasm")).ok();
    bind()?;
    let after = fs::read(path(STAGE).join("presend_bg.wasm")).ok();
    if before != after || !path(STAGE).join("presend.wasm").exists() {
        optimize()?;
    }
    Ok(())
}

/// The tool's library instead of its command line: Cargo.lock then holds it at the very version of the crate.
fn bind() -> Done {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(path("target/wasm32-unknown-unknown/release/presend.wasm")).web(true)?;
    bindgen.omit_default_module_path(true).reset_state_function(true).typescript(false);
    bindgen.remove_name_section(true).remove_producers_section(true).out_name("presend");
    bindgen.generate(path(STAGE))?;

    // A sandbox at the edge compiles the module in another realm, where it is an instance of another class.
    let glue = fs::read_to_string(path(STAGE).join("presend.js"))?;
    let (here, anywhere) = ("module instanceof WebAssembly.Module", "Object.prototype.toString.call(module) === '[object WebAssembly.Module]'");
    if !glue.contains(here) {
        return Err(format!("the glue no longer asks `{here}`: see what build.rs must replace now").into());
    }
    Ok(fs::write(path(STAGE).join("glue.mjs"), glue.replace(here, anywhere))?)
}

/// No feature flags: the module says which it uses, and with all of them on the result does not load in Node 20.
fn optimize() -> Done {
    run(&format!(
        "node node_modules/binaryen/bin/wasm-opt -Oz --strip-debug --strip-producers --strip-target-features \
         {STAGE}/presend_bg.wasm -o {STAGE}/presend.wasm"
    ))
}
