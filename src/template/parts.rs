//! What a template is made of, found once before the walks begin.

use crate::json::{Items, Json, Kind};
use crate::shape::find_word;

/// How the template came here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// It is to be created (or upserted).
    #[default]
    Create,
    /// It changes one that exists.
    Edit,
    /// It was read back from the platform.
    Stored,
}

/// A template's category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// Offers, invitations, anything that is no other.
    Marketing,
    /// About something the person asked for or has.
    Utility,
    /// One-time codes.
    Authentication,
}

impl Category {
    /// All of them.
    pub const ALL: [Category; 3] = [Category::Authentication, Category::Marketing, Category::Utility];

    /// The word in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Category::Marketing => "MARKETING",
            Category::Utility => "UTILITY",
            Category::Authentication => "AUTHENTICATION",
        }
    }

    /// By its word, in any case.
    pub fn of(word: &str) -> Option<Category> {
        Category::ALL.into_iter().find(|category| category.name().eq_ignore_ascii_case(word))
    }
}

/// A type of component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text, media, a place or a product on top.
    Header,
    /// The offer of a limited-time offer template.
    LimitedTimeOffer,
    /// The text.
    Body,
    /// A line below the text.
    Footer,
    /// The buttons.
    Buttons,
    /// Cards side by side.
    Carousel,
    /// The question whether the business may call.
    CallPermissionRequest,
}

impl Part {
    /// All of them, in the order in which the platform's pages have them.
    pub const ALL: [Part; 7] = [
        Part::Header,
        Part::LimitedTimeOffer,
        Part::Body,
        Part::Footer,
        Part::Buttons,
        Part::Carousel,
        Part::CallPermissionRequest,
    ];

    /// The word in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Part::Header => "HEADER",
            Part::LimitedTimeOffer => "LIMITED_TIME_OFFER",
            Part::Body => "BODY",
            Part::Footer => "FOOTER",
            Part::Buttons => "BUTTONS",
            Part::Carousel => "CAROUSEL",
            Part::CallPermissionRequest => "CALL_PERMISSION_REQUEST",
        }
    }

    /// The type of a component.
    pub fn of(component: Json) -> Option<Part> {
        let word = component.word("type")?;
        Part::ALL.into_iter().find(|part| part.name().eq_ignore_ascii_case(word))
    }
}

/// The types of components, as a message lists them.
pub const PARTS: &str = "HEADER, LIMITED_TIME_OFFER, BODY, FOOTER, BUTTONS, CAROUSEL, CALL_PERMISSION_REQUEST";

/// Every format that a header can have.
pub const FORMATS: &str = "TEXT, IMAGE, VIDEO, GIF, DOCUMENT, LOCATION, PRODUCT";

/// A template, or one card of its carousel: the components by their types.
#[derive(Clone, Copy)]
pub struct Components<'d> {
    object: Json<'d>,
}

impl<'d> Components<'d> {
    /// Of an object with the member `components`.
    pub fn of(object: Json<'d>) -> Components<'d> {
        Components { object }
    }

    /// The list itself.
    pub fn list(self) -> Option<Json<'d>> {
        self.object.get("components").filter(|list| list.kind() == Kind::List)
    }

    /// Every component.
    pub fn all(self) -> Items<'d> {
        self.object.items_at("components")
    }

    /// The first of a type.
    pub fn first(self, part: Part) -> Option<Json<'d>> {
        typed(self.all(), part.name())
    }

    /// The format of the header, one of those there are; `TEXT` where none is given.
    pub fn header_format(self) -> Option<&'static str> {
        let word = self.first(Part::Header)?.word("format").unwrap_or("TEXT");
        find_word(FORMATS, word)
    }

    /// The buttons, of whatever type.
    pub fn buttons(self) -> Items<'d> {
        self.first(Part::Buttons).unwrap_or(self.object).items_at("buttons")
    }

    /// The first button of a type.
    pub fn button(self, kind: &str) -> Option<Json<'d>> {
        typed(self.buttons(), kind)
    }
}

/// The first item of a type.
fn typed<'d>(mut items: Items<'d>, name: &str) -> Option<Json<'d>> {
    items.find(|item| item.is("type", name))
}

/// A template and what all its checks ask about.
#[derive(Clone, Copy)]
pub struct Template<'d> {
    /// The whole input.
    pub json: Json<'d>,
    /// How it came here.
    pub mode: Mode,
    /// The declared category, where it is one.
    pub category: Option<Category>,
    /// True where parameters have names.
    pub named: bool,
    /// True for an authentication template: by its category or, in an edit without one, by its button.
    pub authentication: bool,
    /// True for a limited-time offer.
    pub offer: bool,
    /// True for a single-product template.
    pub single_product: bool,
    /// The components.
    pub components: Components<'d>,
}

impl<'d> Template<'d> {
    /// Of the input.
    pub fn of(json: Json<'d>, mode: Mode) -> Template<'d> {
        let components = Components::of(json);
        let category = json.word("category").and_then(Category::of);
        Template {
            json,
            mode,
            category,
            named: json.is("parameter_format", "NAMED"),
            authentication: match category {
                Some(category) => category == Category::Authentication,
                None => components.button("OTP").is_some(),
            },
            offer: components.first(Part::LimitedTimeOffer).is_some(),
            single_product: components.button("SPM").is_some() && components.first(Part::Carousel).is_none(),
            components,
        }
    }

    /// The language's primary subtag as it is written, whatever separates the rest; none where none is given.
    pub fn language(&self) -> Option<&'d str> {
        self.json.word("language")?.split(['_', '-']).next()
    }

    /// True for the form that creates an authentication template in several languages at once.
    pub fn is_upsert(&self) -> bool {
        self.mode == Mode::Create && self.json.get("languages").is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_names_every_type_of_component() {
        assert_eq!(Part::ALL.map(Part::name).join(", "), PARTS);
    }
}
