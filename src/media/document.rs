//! Documents.

pub(super) mod ole;
pub(super) mod pdf;
pub(super) mod text;
pub(super) mod zip;

use super::file::{File, Read};

/// Where bytes stand in others first.
fn first(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).position(|window| window == sought)
}

/// Where bytes stand in others last.
fn last(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).rposition(|window| window == sought)
}

/// Bytes at the end of a file in which mostly stands what is looked for there.
const NEAR: usize = 1024;

/// Those, and if it is not there as many as an archive's comment can fill.
const FAR: &[usize] = &[NEAR, 65_557];

/// Where a mark stands last within the end of a file.
fn last_mark(file: &mut File, mark: &[u8], tails: &[usize]) -> Read<Option<u64>> {
    for most in tails {
        let (at, tail) = file.tail(*most)?;
        if let Some(found) = last(&tail, mark) {
            return Ok(Some(at.saturating_add(found as u64)));
        }
    }
    Ok(None)
}

/// What is said of a file that is all at hand: its type, whether it is encrypted where that is known, and what was read of it.
#[cfg(test)]
fn told(bytes: &[u8]) -> (&'static str, Option<bool>, Read<super::State>) {
    let parts = [super::Part { offset: 0, bytes }];
    let mut file = File::new(bytes.len() as u64, &parts);
    let mut seen = super::Seen::default();
    let read = super::look(&mut file, &mut seen);
    let encrypted = super::facts::Fact::Encrypted;
    let known = (!seen.facts.lacks(encrypted)).then(|| seen.facts.has(encrypted));
    assert_eq!(file.needs(), []);
    (seen.kind.map_or("", super::Kind::mime), known, read.map(|()| seen.state))
}
