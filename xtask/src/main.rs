//! Builds, tests, measures and serves presend: `cargo xtask <command>`.
//!
//! Whoever has rustup and Node needs nothing else: each command installs what it lacks.
mod bench;
mod build;
mod characters;
mod column;
mod fuzz;
mod graphemes;
mod plan;
mod serve;
mod setup;
mod shell;
mod sizes;
mod test;
mod update;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask <command>
  start             build everything and serve the studio
  build             the wasm module, the npm package in pkg/dist and the studio in www/dist
  test [--all]      everything that must hold; --all adds what is slow
  fuzz [seconds]    each fuzz target for so long, a minute by default
  bench [what]      size, speed, or both
  update            the tracked files that are made from the rule book";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["start"] => build::build().and_then(|()| serve::serve()),
        ["build"] => build::build(),
        ["test"] => test::test(false),
        ["test", "--all"] => test::test(true),
        ["fuzz"] => fuzz::fuzz(60),
        ["fuzz", seconds] => seconds.parse().map_err(|_| "seconds must be a whole number".into()).and_then(fuzz::fuzz),
        ["bench"] => bench::size().and_then(|()| bench::speed()),
        ["bench", "size"] => bench::size(),
        ["bench", "speed"] => bench::speed(),
        ["update"] => update::update(),
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
