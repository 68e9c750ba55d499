//! The one sort that everything here uses: a sort for each type would cost more than all the rules of a kind of button.

use std::collections::BinaryHeap;

/// The items by their keys, those of equal keys in the order in which they came.
pub(crate) fn sorted<T>(items: Vec<T>, key: impl Fn(&T) -> u32) -> Vec<T> {
    let keys = items.iter().enumerate().map(|(at, item)| u64::from(key(item)) << 32 | at as u64);
    let order = BinaryHeap::from_iter(keys).into_sorted_vec();
    let mut slots: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|key| slots.get_mut(key as u32 as usize)?.take()).collect()
}

#[cfg(test)]
mod tests {
    use super::sorted;

    #[test]
    fn equal_keys_keep_their_order() {
        assert_eq!(sorted(vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd')], |item| item.0), [(0, 'd'), (1, 'b'), (2, 'a'), (2, 'c')]);
    }
}
