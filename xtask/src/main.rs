//! Builds, tests, measures and serves presend.
fn main() {}
