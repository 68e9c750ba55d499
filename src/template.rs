//! Message templates, as they are created, edited, and read back.

mod authentication;
mod body;
mod button_kinds;
mod buttons;
mod carousel;
mod category;
mod components;
mod edges;
mod examples;
mod footer;
mod header;
mod kinds;
pub(crate) mod language;
pub(crate) mod limits;
mod parameters;
pub(crate) mod parts;
mod phrases;
mod shapes;
mod top;
mod url;

use crate::context::Context;
use crate::json::{Document, Json};
use crate::limit::{LimitEntry, Threshold};
use crate::report::{Count, Finding, Pointers, Report, Writer};
use crate::text::{Text, parameters as braces};
use category::Likely;
pub use parts::Mode;
use parts::{Components, Part, Template};

crate::tables!(
    shapes,
    top,
    language,
    components,
    header,
    body,
    footer,
    parameters,
    edges,
    examples,
    buttons,
    button_kinds,
    url,
    authentication,
    kinds,
    carousel,
    category,
);

/// The limits of this domain.
pub static LIMITS: &[LimitEntry] = limits::LIMITS;

/// The thresholds of this domain.
pub static THRESHOLDS: &[&Threshold] = limits::THRESHOLDS;

/// Lints a template given as JSON text, and writes the report as JSON text.
pub fn lint(text: &str, mode: Mode, context: &Context) -> String {
    let mut out = Report::new(context);
    let document = Document::read(text, &mut out);
    let mut likely = Likely::default();
    let template = document.root().map(|json| Template::of(json, mode));
    if let Some(template) = &template {
        check(template, &mut likely, &mut out);
    }
    let (findings, counts) = out.finish();
    write(&document, template.as_ref(), &likely, &findings, &counts, context)
}

fn check(template: &Template, likely: &mut Likely, out: &mut Report) {
    if !top::check(template, out) {
        return;
    }
    components::check(template, out);
    kinds::check(template, out);
    authentication::one_button(template, out);
    *likely = category::check(template, out);
}

fn write(
    document: &Document,
    template: Option<&Template>,
    likely: &Likely,
    findings: &[Finding],
    counts: &[Count],
    context: &Context,
) -> String {
    let mut out = Writer::default();
    out.object(|out| {
        out.report(document, context.locale, findings);
        out.counts(document, counts);
        out.name("parameters").list(template.map(listed).unwrap_or_default(), |out, (component, text)| {
            write_parameters(document, component, text, out);
        });
        out.name("category").object(|out| {
            let declared = template.and_then(|template| template.category);
            out.name("declared").string_or_null(declared.map(parts::Category::name));
            out.name("likely").string_or_null(likely.category.map(parts::Category::name));
            out.name("because").list(&likely.because, |out, rule| out.string(rule.id()));
        });
    });
    out.finish()
}

/// The texts whose parameters are listed, with their components: headers and bodies, also of cards, and addresses.
fn listed<'d>(template: &Template<'d>) -> Vec<(Json<'d>, Text<'d>)> {
    let carousel = template.components.first(Part::Carousel);
    let cards = carousel.into_iter().flat_map(|carousel| carousel.items_at("cards")).take(16).map(Components::of);
    let mut texts = Vec::new();
    for components in std::iter::once(template.components).chain(cards) {
        for component in [Part::Header, Part::Body].into_iter().filter_map(|part| components.first(part)) {
            texts.extend(Text::at(component, "text").map(|text| (component, text)));
        }
        for button in components.buttons().take(16) {
            texts.extend(Text::at(button, "url").map(|text| (button, text)));
        }
    }
    texts
}

fn write_parameters(document: &Document, component: Json, text: Text, out: &mut Writer) {
    for parameter in &braces(text.value).list {
        let name = parameter.written(text.value);
        let (start, end) = text.utf16(&parameter.at);
        out.object(|out| {
            out.name("path").string(&document.pointer(text.json.place()));
            out.name("name").string(name);
            out.name("range").range(start, end);
            out.name("example").string_or_null(examples::sample_of(component, &parameter.name, name));
        });
    }
}
