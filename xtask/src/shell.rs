//! Running other programs, always from the repository's root.
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a step ends with; the error is one sentence for the person at the terminal.
pub type Done<T = ()> = Result<T, Box<dyn Error>>;

/// A path below the repository's root.
pub fn path(below: impl AsRef<Path>) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("/"));
    root.join(below)
}

/// A program with its arguments, written as one would type them: no argument of ours holds a space.
pub fn command(line: &str) -> Command {
    let mut words = line.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(path("")).stdin(Stdio::null());
    // Cargo tells its children which toolchain runs them. A `cargo +nightly` started here must choose for itself.
    command.env_remove("RUSTUP_TOOLCHAIN");
    command
}

/// Shows the line, runs it and fails if it does.
pub fn run(line: &str) -> Done {
    finish(line, command(line))
}

/// As [`run`], for a command that needs more than its line says.
pub fn finish(line: &str, mut command: Command) -> Done {
    eprintln!("> {line}");
    let status = command.status().map_err(|error| format!("{line}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{line}: {status}").into()) }
}

/// What a program prints, or nothing where it is missing or fails.
pub fn output(line: &str) -> Option<String> {
    let output = command(line).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
