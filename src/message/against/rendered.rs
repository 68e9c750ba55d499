//! The texts that a person sees: a template's texts with the values of a message.

use crate::json::Json;
use crate::template::parts::Components;
use crate::text::{Name, Text, parameters};

/// What a template shows after substitution.
#[derive(Default)]
pub(in super::super) struct Rendered {
    /// The text of the header; of a header with media none.
    pub header: Option<String>,
    /// The body.
    pub body: Option<String>,
    /// The footer.
    pub footer: Option<String>,
    /// The labels of the buttons.
    pub buttons: Vec<String>,
}

/// The text that a parameter puts in; dates and amounts show their fallback.
pub(super) fn value<'d>(parameter: Json<'d>) -> Option<&'d str> {
    let kind = ["currency", "date_time"].into_iter().find(|kind| parameter.is("type", kind));
    match kind {
        Some(kind) => parameter.get(kind)?.word("fallback_value"),
        None => parameter.word("text"),
    }
}

/// A template's text with the values of a component's parameters. A parameter without a value stays as it is.
pub(super) fn rendered(text: Text, component: Option<Json>) -> String {
    // No text of the platform has room for as many parameters.
    let values = component.map(|component| component.items_at("parameters").take(256).collect());
    let values: Vec<Json> = values.unwrap_or_default();
    let mut shown = String::new();
    let mut from = 0;
    for parameter in &parameters(text.value).list {
        let given = match parameter.name {
            Name::Position(number) => (number as usize).checked_sub(1).and_then(|at| values.get(at)),
            Name::Word(name) => values.iter().find(|value| value.word("parameter_name") == Some(name)),
            Name::Empty => None,
        };
        shown.push_str(text.piece(from..parameter.at.start));
        shown.push_str(given.and_then(|given| value(*given)).unwrap_or(text.piece(parameter.at.clone())));
        from = parameter.at.end;
    }
    shown.push_str(text.piece(from..text.value.len()));
    shown
}

/// The labels of a template's buttons, in their order; a button without one has the platform's own.
pub(super) fn labels(components: Components) -> Vec<String> {
    components.buttons().take(16).filter_map(|button| Some(button.word("text")?.to_owned())).collect()
}
