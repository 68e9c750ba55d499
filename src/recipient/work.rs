//! Counts the steps of work in debug builds, so that a test can hold them against the length of the input.

#[cfg(debug_assertions)]
thread_local! {
    static STEPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// So many more steps were done.
#[cfg(debug_assertions)]
pub(crate) fn count(steps: usize) {
    STEPS.with(|counted| counted.set(counted.get() + steps));
}

/// So many more steps were done; nobody counts them in a release.
#[cfg(not(debug_assertions))]
#[inline(always)]
pub(crate) fn count(_steps: usize) {}

/// The steps since the last call.
#[cfg(debug_assertions)]
pub fn take() -> usize {
    STEPS.with(|counted| counted.replace(0))
}

/// Nothing is counted in a release.
#[cfg(not(debug_assertions))]
pub fn take() -> usize {
    0
}
