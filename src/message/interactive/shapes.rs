//! What the parts of interactive messages may hold.

use super::super::limits::*;
use super::super::shapes::{MEDIUM, any, boolean, text, word};
use super::super::values::*;
use super::choices::{ids, list, products, replies};
use super::order::{DETAILS, STATUS, details};
use super::{carousel, flow, flow_cta, flow_data, list_body, thumbnail};
use crate::shape;
use crate::shape::{Field, Shape, Type};

/// A type of interactive message.
pub(super) struct Action {
    /// Its word.
    pub name: &'static str,
    /// The kinds of header that it takes; none where it takes no header.
    pub header: &'static str,
    /// True where it must have one.
    pub header_needed: bool,
    /// True where it must have a body.
    pub body_needed: bool,
    /// True where it may have a footer.
    pub footer: bool,
    /// What its action holds.
    pub fields: &'static Shape,
}

const ANY_HEADER: &str = "text, image, video, document";

/// With a body, perhaps a header and a footer.
const fn action(name: &'static str, header: &'static str, fields: &'static Shape) -> Action {
    Action { name, header, header_needed: false, body_needed: true, footer: true, fields }
}

/// With a body and nothing else.
const fn bare(name: &'static str, fields: &'static Shape) -> Action {
    Action { footer: false, ..action(name, "", fields) }
}

/// The parts of every type.
pub(super) const INTERACTIVE: &Shape = shape![any("header"), any("body"), any("footer"), any("action")];

/// A picture, a video or a document on top of something.
pub(in super::super) const fn medium(name: &'static str) -> Field {
    Field::object(name, MEDIUM).also(id_or_link)
}

/// A header.
pub(super) const HEADER: &Shape = shape![
    Field::text("text", &HEADER_TEXT).also(plain),
    Field::text("sub_text", &HEADER_TEXT),
    medium("image"),
    medium("video"),
    medium("document"),
];

/// A body.
pub(super) const BODY: &Shape = shape![Field::text("text", &BODY_TEXT).needed()];

/// The body of a list.
pub(super) const LIST_BODY: &Shape = shape![Field::text("text", &LIST_BODY_TEXT).needed().also(list_body)];

/// A footer.
pub(super) const FOOTER: &Shape = shape![Field::text("text", &FOOTER_TEXT).needed()];

/// What a reply button answers and shows.
const REPLY: &Shape =
    shape![Field::text("id", &REPLY_ID).needed().also(ids), Field::text("title", &BUTTON_TITLE).needed().also(plain)];

/// A reply button.
const REPLY_BUTTON: &Shape = shape![Field::one_of("type", "reply").needed(), Field::object("reply", REPLY).needed()];

/// What opens an address.
pub(super) const URL_PARAMETERS: &Shape = shape![
    Field::text("display_text", &BUTTON_TITLE).needed().also(plain),
    text("url").needed().also(link),
    boolean("payment_link_preview"),
];

/// A button of a message that is sent directly.
pub(in super::super) const DIRECT_BUTTON: &Shape = shape![
    Field::one_of("type", "reply, cta_url, voice_call").needed(),
    Field::object("reply", REPLY),
    Field::object("cta_url", URL_PARAMETERS),
    Field::object("voice_call", CALL),
];

/// A quick reply of a card.
pub(super) const QUICK_REPLY: &Shape =
    shape![Field::one_of("type", "quick_reply").needed(), Field::object("quick_reply", REPLY).needed()];

const ROW: &Shape = shape![
    Field::text("id", &ROW_ID).needed().also(ids),
    Field::text("title", &ROW_TITLE).needed().also(plain),
    Field::text("description", &ROW_DESCRIPTION),
];

const LIST_SECTION: &Shape = shape![Field::text("title", &ROW_TITLE).also(plain), Field::counted("rows", &ROWS, ROW)];

const PRODUCT: &Shape = shape![word("product_retailer_id").needed()];

/// A section of products, in a message or behind a template's button.
pub(in super::super) const PRODUCT_SECTION: &Shape =
    shape![Field::text("title", &ROW_TITLE).also(plain), Field::counted("product_items", &PRODUCTS_MOST, PRODUCT)];

const FLOW: &Shape = shape![
    Field { words: "3", ..word("flow_message_version") }.needed(),
    text("flow_token"),
    word("flow_id"),
    text("flow_name"),
    Field::text("flow_cta", &FLOW_CTA).needed().also(flow_cta),
    Field::one_of("mode", "draft, published"),
    Field::one_of("flow_action", "navigate, data_exchange"),
    Field::object("flow_action_payload", shape![text("screen"), Field::of("data", Type::Object).also(flow_data)]),
];

const ADDRESS_VALUES: &Shape = shape![
    text("name"),
    text("phone_number"),
    Field::text("in_pin_code", &PIN_CODE),
    text("house_number"),
    text("floor_number"),
    text("tower_number"),
    text("building_name"),
    text("address"),
    text("landmark_area"),
    text("city"),
    text("state"),
];

const ADDRESS: &Shape = shape![
    Field::one_of("country", "IN").needed(),
    Field::object("values", ADDRESS_VALUES),
    Field::list("saved_addresses", shape![word("id"), Field::object("value", ADDRESS_VALUES)]),
    Field::of("validation_errors", Type::Object),
];

/// What a call button holds.
pub(in super::super) const CALL: &Shape = shape![
    Field::text("display_text", &BUTTON_TITLE).also(plain),
    any("ttl_minutes").also(call_minutes),
    Field::text("payload", &CALL_PAYLOAD),
];

const fn name(words: &'static str) -> Field {
    Field::one_of("name", words).needed()
}

/// The names of all types, as a message lists them.
pub(super) const TYPES: &str = "button, list, cta_url, flow, location_request_message, address_message, product, product_list, catalog_message, carousel, voice_call, call_permission_request, order_details, order_status, request_contact_info";

/// Every type.
pub(super) static ACTIONS: &[Action] = &[
    action("button", ANY_HEADER, shape![Field::counted("buttons", &REPLIES_MOST, REPLY_BUTTON).also(replies)]),
    action(
        "list",
        "text",
        shape![
            Field::text("button", &BUTTON_TITLE).needed().also(plain),
            Field::counted("sections", &SECTIONS, LIST_SECTION).also(list),
        ],
    ),
    action("cta_url", ANY_HEADER, shape![name("cta_url"), Field::object("parameters", URL_PARAMETERS).needed()]),
    action("flow", ANY_HEADER, shape![name("flow"), Field::object("parameters", FLOW).needed().also(flow)]),
    bare("location_request_message", shape![name("send_location")]),
    action(
        "address_message",
        ANY_HEADER,
        shape![name("address_message"), Field::object("parameters", ADDRESS).needed()],
    ),
    Action {
        body_needed: false,
        ..action("product", "", shape![word("catalog_id").needed(), word("product_retailer_id").needed()])
    },
    Action {
        header_needed: true,
        ..action(
            "product_list",
            "text",
            shape![word("catalog_id").needed(), Field::counted("sections", &SECTIONS, PRODUCT_SECTION).also(products)],
        )
    },
    action(
        "catalog_message",
        "",
        shape![
            name("catalog_message").also(thumbnail),
            Field::object("parameters", shape![word("thumbnail_product_retailer_id")]),
        ],
    ),
    bare("carousel", shape![Field::of("cards", Type::List).needed().also(carousel::check)]),
    action("voice_call", ANY_HEADER, shape![name("voice_call"), Field::object("parameters", CALL)]),
    Action { body_needed: false, ..bare("call_permission_request", shape![name("call_permission_request")]) },
    action(
        "order_details",
        ANY_HEADER,
        shape![name("review_and_pay"), Field::object("parameters", DETAILS).needed().also(details)],
    ),
    action("order_status", ANY_HEADER, shape![name("review_order"), Field::object("parameters", STATUS).needed()]),
    action("request_contact_info", ANY_HEADER, shape![name("request_contact_info")]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_names_every_type() {
        let names: Vec<&str> = ACTIONS.iter().map(|action| action.name).collect();
        assert_eq!(names.join(", "), TYPES);
    }
}
