//! From the crate to the npm package and the studio.
use crate::setup;
use crate::shell::{Done, command, finish, path, run};
use std::path::PathBuf;
use std::{env, fs};
use wasm_bindgen_cli_support::Bindgen;

/// Where the modules and their glue stand before they are packaged, each in a folder of its name.
pub const STAGE: &str = "target/npm";

/// A module that is shipped.
struct Module {
    name: &'static str,
    /// How it is compiled: which checks of the crate it has, and whether for size alone.
    cargo: &'static str,
    /// What is asked of the compiler's own passes.
    compiler: &'static str,
    /// Passes of wasm-opt.
    passes: &'static str,
}

/// They are built in this order. Phone numbers are checked while somebody types them, or a million in a row: at 1 KB more
/// (brotli) their module is a third faster. The others are compiled for size alone.
/// None has feature flags: the module says which it uses, and with all of them on the result does not load in Node 20.
/// Nothing lies below address 1024 but the very end of a full stack.
const MODULES: [Module; 3] = [
    Module {
        name: "phone",
        cargo: "--no-default-features --config profile.release.opt-level=\"s\"",
        compiler: LOOPS,
        passes: "-O3 --low-memory-unused --dealign",
    },
    Module {
        name: "consent",
        cargo: "--no-default-features --features consent",
        compiler: AS_WRITTEN,
        passes: FOR_SIZE,
    },
    Module { name: "presend", cargo: "--no-default-features --features all", compiler: AS_WRITTEN, passes: FOR_SIZE },
];

/// They leave least to download, as was found by trying. How memory is aligned is a hint that engines do not heed.
const FOR_SIZE: &str = "--flatten --rereloop -Oz -Oz --converge --low-memory-unused -ocimfs 40 --reorder-locals \
     --coalesce-locals --simplify-locals -Oz --dealign";

/// What the linker made of the module with all checks: with names, and with functions that only describe exports to the
/// binding step. It is the one built last.
pub const LINKED: &str = "target/wasm32-unknown-unknown/release/presend.wasm";

/// The linker's account of what stands where in [`LINKED`].
pub const MAP: &str = "target/npm/presend/link.map";

/// Builds everything that is shipped.
pub fn build() -> Done {
    setup::npm()?;
    setup::wasm_target()?;
    for module in &MODULES {
        make(module)?;
    }
    run("node pkg/build.mjs")?;
    run("node www/build.mjs")
}

/// Bytes of the stack, which lies below all data: that keeps the addresses in the code short. The deepest recursion, over JSON of 64
/// levels, takes little of it.
const STACK: u32 = 262_144;

/// Loops stay as they are written: what replaces an index by pointers is code before each.
const LOOPS: &str = "-Cllvm-args=-disable-lsr";

/// Nor is a value kept in a local, of a loop or elsewhere, that is as short to make or to load again: the same few instructions
/// once more compress better than the number of one more local.
const AS_WRITTEN: &str =
    "-Cllvm-args=-disable-lsr -Cllvm-args=-disable-machine-cse -Cllvm-args=-disable-licm-promotion";

/// A wasm module and its JavaScript glue, in a folder of its name.
fn make(module: &Module) -> Done {
    let folder = &format!("{STAGE}/{}", module.name);
    fs::create_dir_all(path(folder))?;
    let line = format!(
        "cargo rustc --release --lib --crate-type cdylib --target wasm32-unknown-unknown {STANDARD_LIBRARY} {} -- {} -Clink-arg=-zstack-size={STACK} -Clink-arg=-Map={}",
        module.cargo,
        module.compiler,
        path(folder).join("link.map").display()
    );
    let mut cargo = command(&line);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", module_flags()?);
    cargo.env("RUSTC_BOOTSTRAP", "1");
    finish(&line, cargo)?;

    let bound = path(folder).join("presend_bg.wasm");
    let before = fs::read(&bound).ok();
    bind(path(LINKED), folder, false)?;
    if before != fs::read(&bound).ok() || !path(folder).join("module.wasm").exists() {
        optimize(folder, module.passes, "--strip-debug")?;
    }

    // A sandbox at the edge compiles the module in another realm, where it is an instance of another class.
    let (here, anywhere) = (
        "module instanceof WebAssembly.Module",
        "Object.prototype.toString.call(module) === '[object WebAssembly.Module]'",
    );
    let glue = fs::read_to_string(path(folder).join("presend.js"))?;
    if !glue.contains(here) {
        return Err(format!("the glue no longer asks `{here}`: see what must be replaced now").into());
    }
    Ok(fs::write(path(folder).join("glue.mjs"), glue.replace(here, anywhere))?)
}

/// The standard library is compiled with the module, for size and without the texts of panics that no input reaches.
/// Cargo calls this unstable, hence RUSTC_BOOTSTRAP; it is the stable compiler all the same.
const STANDARD_LIBRARY: &str = "-Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size";

/// What goes with [`STANDARD_LIBRARY`], and flags that keep the place of the dependencies' sources, which is another on
/// every machine, out of the module.
fn module_flags() -> Done<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let sources = home.ok_or("neither CARGO_HOME nor HOME is set")?.join("registry/src");
    let mut flags = vec![
        "-Zunstable-options".to_owned(),
        "-Cpanic=immediate-abort".to_owned(),
        "-Zlocation-detail=none".to_owned(),
        // SHA-256 as a loop, not written out.
        "--cfg=sha2_backend=\"soft\"".to_owned(),
        "--cfg=sha2_backend_soft=\"compact\"".to_owned(),
    ];
    for registry in fs::read_dir(sources)? {
        flags.push(format!("--remap-path-prefix={}=", registry?.path().display()));
    }
    Ok(flags.join("\u{1f}"))
}

/// The shipped module again, but with the names of its functions: for measuring, in a folder of its own.
pub fn named_module() -> Done<Vec<u8>> {
    const NAMED: &str = "target/npm/named";
    bind(path(LINKED), NAMED, true)?;
    let [.., all] = &MODULES;
    optimize(NAMED, all.passes, "-g")?;
    Ok(fs::read(path(NAMED).join("module.wasm"))?)
}

/// The binding tool as a library and not as a command: Cargo.lock then holds it at the very version of the crate.
pub fn bind(linked: PathBuf, folder: &str, names: bool) -> Done {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(linked).web(true)?;
    bindgen.omit_default_module_path(true).reset_state_function(true).typescript(false);
    bindgen.remove_name_section(!names).remove_producers_section(true);
    Ok(bindgen.generate(path(folder))?)
}

fn optimize(folder: &str, passes: &str, names: &str) -> Done {
    run(&format!(
        "node node_modules/binaryen/bin/wasm-opt {passes} {names} --strip-producers --strip-target-features \
         {folder}/presend_bg.wasm -o {folder}/module.wasm"
    ))
}
