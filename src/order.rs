//! The one sort that everything here uses: a generic one would be compiled for each type that is sorted, 3 KB each time.

use std::collections::BinaryHeap;

/// The order of items with these keys, by their numbers; those of equal keys stay in the order in which they came.
#[inline(never)]
pub(crate) fn order(keys: &[u32]) -> Vec<usize> {
    let keys = keys.iter().enumerate().map(|(at, key)| u64::from(*key) << 32 | at as u64);
    let sorted = BinaryHeap::from_iter(keys).into_sorted_vec();
    sorted.into_iter().map(|key| key as u32 as usize).collect()
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn equal_keys_keep_their_order() {
        assert_eq!(order(&[2, 1, 2, 0]), [3, 1, 0, 2]);
    }
}
