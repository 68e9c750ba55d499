//! Normal forms of Unicode. Their tables would be a third of the wasm module, and every host has them: the door hands the
//! normaliser in.

/// A normal form of Unicode (UAX #15).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Canonically composed: what a text is hashed in.
    Nfc,
    /// Decomposed by compatibility: what words are compared in, less their marks.
    Nfkd,
}

impl Form {
    /// Its name in the standard, and in every host.
    pub fn name(self) -> &'static str {
        match self {
            Form::Nfc => "NFC",
            Form::Nfkd => "NFKD",
        }
    }
}

/// Puts a text into a normal form.
pub type Normalizer = fn(&str, Form) -> String;

/// A text in a normal form, by the host's normaliser where it is not plain ASCII, which is in every form already.
pub fn normal(text: &str, form: Form, normalizer: Normalizer) -> String {
    if text.is_ascii() { text.to_owned() } else { normalizer(text, form) }
}

/// The normaliser of a native host.
#[cfg(feature = "normalization")]
pub fn normalize(text: &str, form: Form) -> String {
    use unicode_normalization::UnicodeNormalization;
    match form {
        Form::Nfc => text.nfc().collect(),
        Form::Nfkd => text.nfkd().collect(),
    }
}
