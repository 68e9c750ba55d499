//! Messages, as they are sent: every type alone, a template also against its definition, all against the window.

mod against;
mod content;
mod direct;
mod envelope;
mod interactive;
mod limits;
mod recipient;
mod send;
mod shapes;
mod values;
mod window;

use crate::json::{Document, Json};
use crate::limit::{LimitEntry, Threshold};
use crate::options::Options;
use crate::report::{Report, Writer};
use against::Rendered;
use envelope::Message;
pub use window::{Conversation, Moment};

crate::tables!(
    shapes,
    values,
    envelope,
    recipient,
    direct,
    content,
    interactive,
    interactive::choices,
    interactive::carousel,
    interactive::order,
    send,
    against,
    against::values,
    against::buttons,
    against::code,
    window,
);

/// The limits of this domain.
pub static LIMITS: &[LimitEntry] = limits::LIMITS;

/// The thresholds of this domain.
pub static THRESHOLDS: &[&Threshold] = limits::THRESHOLDS;

/// Checks a message given as JSON text, and writes the report as JSON text. `definition` is that of the template it
/// names, as JSON text too, empty for none.
pub fn check(text: &str, definition: &str, options: &Options) -> String {
    let context = &options.context;
    let mut out = Report::new(context);
    let document = Document::read(text, &mut out);
    // What is wrong with the definition itself is for the check of templates to say.
    let template = Document::read(definition, &mut Report::new(context));
    let given = (!definition.is_empty()).then(|| template.root());
    let rendered = document.root().and_then(|json| walk(json, given, options, &mut out));
    let (findings, counts) = out.finish();
    let mut out = Writer::default();
    out.object(|out| {
        out.report(&document, context.locale, &findings);
        out.counts(&document, &counts);
        out.name("rendered");
        match &rendered {
            Some(rendered) => write(rendered, out),
            None => out.raw("null"),
        }
    });
    out.finish()
}

fn walk<'d>(json: Json, given: Option<Option<Json<'d>>>, options: &Options, out: &mut Report) -> Option<Rendered> {
    let message = Message::of(json);
    let readable = envelope::check(&message, &options.region, out);
    if let Some(conversation) = &options.conversation {
        window::check(&message, conversation, out);
    }
    window::sender(&message, &options.sender, out);
    let content = message.content.filter(|_| readable)?;
    match message.kind {
        "template" => {
            send::check(content, out);
            return match given {
                Some(definition) => against::check(&message, content, definition, out),
                None => {
                    against::alone(content, out);
                    None
                }
            };
        }
        "interactive" => interactive::check(&message, content, out),
        kind => envelope::content(kind, content, &message, out),
    }
    None
}

fn write(rendered: &Rendered, out: &mut Writer) {
    out.object(|out| {
        for (name, text) in [("header", &rendered.header), ("body", &rendered.body), ("footer", &rendered.footer)] {
            if let Some(text) = text {
                out.name(name).string(text);
            }
        }
        if !rendered.buttons.is_empty() {
            out.name("buttons").list(&rendered.buttons, |out, label| out.string(label));
        }
    });
}
