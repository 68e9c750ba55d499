//! What a fresh machine lacks, installed where it can be and named where it cannot.
use crate::shell::{Done, output, path, run};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The wasm target of the toolchain in use, which rustup leaves out until it is asked.
pub fn wasm_target() -> Done {
    let sysroot = output("rustc --print sysroot").ok_or("rustc is missing: install Rust from https://rustup.rs")?;
    let library = Path::new(&sysroot).join("lib/rustlib");
    if !library.join("wasm32-unknown-unknown/lib").exists() {
        run("rustup target add wasm32-unknown-unknown")?;
    }
    if !library.join("src/rust/library").exists() {
        run("rustup component add rust-src")?;
    }
    Ok(())
}

/// What `rustup` leaves out of a minimal installation.
pub fn rust_tools() -> Done {
    if output("cargo clippy --version").is_some() && output("cargo fmt --version").is_some() {
        return Ok(());
    }
    run("rustup component add clippy rustfmt")
}

/// A nightly compiler, which the fuzzer's instrumentation asks for, and the fuzzer.
pub fn fuzzer() -> Done {
    if output("cargo +nightly --version").is_none() {
        run("rustup toolchain install nightly --profile minimal")?;
    }
    if output("cargo fuzz --version").is_none() {
        run("cargo install --locked cargo-fuzz")?;
    }
    Ok(())
}

/// The npm packages, exactly as the lock file has them.
pub fn npm() -> Done {
    node()?;
    let (wanted, installed) = (path("package-lock.json"), path("node_modules/.installed-lock.json"));
    let lock = fs::read(&wanted)?;
    if fs::read(&installed).is_ok_and(|found| found == lock) {
        return Ok(());
    }
    run("npm ci --no-audit --no-fund")?;
    Ok(fs::write(installed, lock)?)
}

fn node() -> Done {
    const WANTED: &str = "Node 20 or newer is missing: install it from https://nodejs.org";
    let version = output("node --version").ok_or(WANTED)?;
    let major: u32 = version.trim_start_matches('v').split('.').next().unwrap_or_default().parse()?;
    if major >= 20 { Ok(()) } else { Err(format!("{WANTED} (found {version})").into()) }
}

/// A Chromium to test in: the one that `CHROMIUM` names, one on the path, or Debian's.
pub fn chromium() -> Done<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM") {
        return Ok(named.into());
    }
    if let Some(found) = on_path(&CHROMIUM) {
        return Ok(found);
    }
    debian("chromium fonts-noto-color-emoji")?;
    on_path(&CHROMIUM).ok_or_else(|| {
        "Chromium is missing: install it (on Debian, `apt-get install chromium fonts-noto-color-emoji`) \
         or name its executable in CHROMIUM"
            .into()
    })
}

/// Programs that say independently what a file is. The tests hold our facts against them where they are there.
pub fn media_tools() -> Done {
    let missing = || ["ffprobe", "identify", "file"].iter().any(|name| on_path(&[name]).is_none());
    if missing() {
        debian("ffmpeg imagemagick file")?;
    }
    if missing() {
        eprintln!("ffprobe, identify or file is missing: the facts of files are not held against what they say");
    }
    Ok(())
}

/// Installs packages of Debian's, where this is one and this tool may.
fn debian(packages: &str) -> Done {
    if !Path::new("/etc/debian_version").exists() || output("id -u").as_deref() != Some("0") {
        return Ok(());
    }
    run("apt-get update --quiet")?;
    run(&format!("apt-get install --yes --quiet --no-install-recommends {packages}"))
}

/// The names that a Chromium has.
const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| file.is_file())
}
