//! Builds, tests, measures and serves presend: `cargo xtask <command>`.
//!
//! Whoever has rustup and Node needs nothing else: each command installs what it lacks.
mod build;
mod serve;
mod setup;
mod shell;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask <command>
  start             build everything and serve the studio
  build             the wasm module, the npm package in pkg/dist and the studio in www/dist";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["start"] => build::build().and_then(|()| serve::serve()),
        ["build"] => build::build(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
