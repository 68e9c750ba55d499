//! Everything that must hold before a change is taken.
use crate::shell::{Done, command, finish, path, run};
use crate::{build, fuzz, setup};
use std::fs;

/// How long a run with `--all` fuzzes each target.
const FUZZ_SECONDS: u32 = 60;

/// Runs every test, the quick ones first; with `all` what is slow too.
pub fn test(all: bool) -> Done {
    setup::rust_tools()?;
    setup::wasm_target()?;
    setup::npm()?;
    let chromium = setup::chromium()?;
    setup::media_tools()?;

    run("cargo fmt --all --check")?;
    run("cargo clippy --quiet --workspace --all-targets -- -D warnings")?;
    for features in ["--features all", "--features consent", ""] {
        run(&format!(
            "cargo clippy --quiet --lib --no-default-features {features} --target wasm32-unknown-unknown -- -D warnings"
        ))?;
    }
    // In the profile in which this tool was just built, so that its dependencies are not built again.
    run("cargo test --workspace --profile xtask")?;
    build::build()?;

    let files = scripts()?.join(" ");
    let line = format!("node --test --test-reporter=spec {files}");
    let mut node = command(&line);
    node.env("CHROMIUM", chromium);
    finish(&line, node)?;

    if all {
        fuzz::fuzz(FUZZ_SECONDS)?;
    }
    println!("everything holds");
    Ok(())
}

/// The JavaScript tests, of the package and of the studio.
fn scripts() -> Done<Vec<String>> {
    let mut files = Vec::new();
    for folder in ["tests/package", "www/tests"] {
        for entry in fs::read_dir(path(folder))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".test.mjs") {
                files.push(format!("{folder}/{name}"));
            }
        }
    }
    files.sort();
    Ok(files)
}
