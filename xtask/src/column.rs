//! Columns of numbers in the source files that are made.

/// Numbers in a row of a column.
pub const ROW: usize = 32;

/// A column as a constant, as rustfmt is asked to leave it.
pub fn column(name: &str, kind: &str, numbers: impl IntoIterator<Item = u32>) -> String {
    let numbers: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
    let rows: Vec<String> = numbers.chunks(ROW).map(|row| format!("    {},\n", row.join(", "))).collect();
    format!("#[rustfmt::skip]\npub(super) const {name}: &[{kind}] = &[\n{}];\n", rows.concat())
}
