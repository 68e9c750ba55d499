//! The rules of law, by what they are about.

pub mod basis;
pub mod clock;
pub mod collection;
pub mod hours;
pub mod notice;
pub mod person;
