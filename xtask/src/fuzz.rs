//! Fuzzing, which needs a nightly compiler: `fuzz/` is a workspace of its own, so that nothing else does.
use crate::setup;
use crate::shell::{Done, path, run};
use std::fs;

/// Runs every target for so many seconds. A crash fails and leaves its input in fuzz/artifacts.
pub fn fuzz(seconds: u32) -> Done {
    setup::fuzzer()?;
    for entry in fs::read_dir(path("fuzz/targets"))? {
        let file = entry?.path();
        let Some(target) = file.file_stem().and_then(|stem| stem.to_str()) else {
            continue;
        };
        // What a run finds stays out of the kept corpus: that is chosen by hand and replayed by a test.
        let found = format!("target/fuzz-corpus/{target}");
        fs::create_dir_all(path(&found))?;
        // A reader of files may take little memory, whatever lengths a file names; a sanitizer would take most of it.
        let (without, files, capped) = match target.starts_with("media_") {
            true => ("-s none", "tests/media/files", "-rss_limit_mb=64"),
            false => ("", "", ""),
        };
        run(&format!(
            "cargo +nightly fuzz run {without} {target} {found} fuzz/corpus/{target} {files} -- {capped} -max_total_time={seconds} -max_len=65536 -print_final_stats=1"
        ))?;
    }
    Ok(())
}

#[cfg(test)]
#[path = "../../fuzz/checks.rs"]
mod checks;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kept_corpus_holds() {
        replay("text_door", checks::text_door);
        replay("message_door", checks::message_door);
        replay("phone_door", checks::phone_door);
        replay("consent_door", checks::consent_door);
        for (format, _) in checks::FORMATS {
            replay(&format!("media_{format}"), |bytes| checks::media(format, bytes));
        }
    }

    #[test]
    fn every_file_holds_as_every_format() {
        for file in fs::read_dir(path("tests/media/files")).unwrap().flatten() {
            let bytes = fs::read(file.path()).unwrap();
            checks::FORMATS.iter().for_each(|(format, _)| checks::media(format, &bytes));
        }
    }

    fn replay(target: &str, check: impl Fn(&[u8])) {
        let seeds: Vec<_> = fs::read_dir(path("fuzz/corpus").join(target)).unwrap().flatten().collect();
        assert!((8..100).contains(&seeds.len()), "{} seeds of {target}", seeds.len());
        for seed in seeds {
            println!("{}", seed.path().display());
            check(&fs::read(seed.path()).unwrap());
        }
    }
}
