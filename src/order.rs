//! The one sort that everything here uses: a generic one would be compiled for each type that is sorted, 3 KB each time.

/// The order of items with these keys, by their numbers; those of equal keys stay in the order in which they came.
pub(crate) fn order(keys: &[u32]) -> Vec<usize> {
    order_by(keys.len(), &|a, b| keys.get(a) < keys.get(b))
}

/// The order of so many items, by their numbers, where one of two can be said to come before the other; else they stay in the
/// order in which they came.
#[inline(never)]
pub(crate) fn order_by(count: usize, comes_before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut sorted: Vec<usize> = (0..count).collect();
    let mut width = 1;
    // Stretches of this width are in order; two are merged to one of twice the width.
    while width < count {
        let mut merged = Vec::with_capacity(count);
        for two in sorted.chunks(2 * width) {
            let (mut left, mut right) = two.split_at(width.min(two.len()));
            while let [first, rest @ ..] = right {
                match left {
                    [before, others @ ..] if !comes_before(*first, *before) => {
                        merged.push(*before);
                        left = others;
                    }
                    _ => {
                        merged.push(*first);
                        right = rest;
                    }
                }
            }
            merged.extend_from_slice(left);
        }
        sorted = merged;
        width *= 2;
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn equal_keys_keep_their_order() {
        assert_eq!(order(&[2, 1, 2, 0]), [3, 1, 0, 2]);
    }

    #[test]
    fn any_number_of_keys_is_sorted() {
        for count in 0..40 {
            let keys: Vec<u32> = (0..count).map(|at| at * 7 % 11).collect();
            let mut expected: Vec<usize> = (0..count as usize).collect();
            expected.sort_by_key(|at| keys[*at]);
            assert_eq!(order(&keys), expected);
        }
    }
}
