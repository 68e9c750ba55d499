//! Consent: whether a person may be sent this, what a form may ask, and what a reply says.

pub mod request;

/// The modules with a table of rules, listed once for both of what is made of them.
macro_rules! tables {
    ($($($module:ident)::+),* $(,)?) => {
        /// The rules of this domain, by table.
        pub static RULES: &[&[crate::rule::Rule]] = &[$(&$($module::)+RULES),*];

        /// What the pages of this domain's rules need, by table.
        pub static ENTRIES: &[&[crate::rule::Entry]] = &[$($($module::)+ENTRIES),*];
    };
}

tables!(request::rules, request::form);

/// The rows of law of this domain, by table.
pub static LAWS: &[&[crate::law::LawEntry]] = &[request::law::LAWS];
