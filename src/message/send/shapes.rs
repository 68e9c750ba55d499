//! What the components and the parameters of a sent template may hold.

use super::super::interactive::choices::products;
use super::super::interactive::order::{DETAILS, STATUS, details};
use super::super::interactive::shapes::{PRODUCT_SECTION, medium};
use super::super::limits::{CALL_PAYLOAD, SECTIONS};
use super::super::shapes::{LOCATION, PDF, any, boolean, text, word};
use super::super::values::*;
use super::{currency_code, expired, language, sub_type};
use crate::shape;
use crate::shape::{Field, Shape, Type};
use crate::template::limits::{COUPON_CODE, NAME};

/// The template that is named.
pub(super) const TEMPLATE: &Shape = shape![
    Field::text("name", &NAME).needed(),
    Field::object("language", shape![text("code").needed().also(language), Field::one_of("policy", "deterministic")])
        .needed(),
    Field::of("components", Type::List),
];

/// Every type of component.
pub(super) const KINDS: &str =
    "header, body, button, carousel, limited_time_offer, tap_target_configuration, order_status";

/// A component with parameters.
pub(super) const COMPONENT: &Shape = shape![Field::of("parameters", Type::List)];

/// Every type of button that takes something; the platform's refusal of another lists them.
pub(super) const SUB_TYPES: &str =
    "quick_reply, url, copy_code, catalog, mpm, flow, order_details, voice_call, booking_confirmation, reminder";

/// A button.
pub(super) const BUTTON: &Shape = shape![
    text("sub_type").needed().also(sub_type),
    any("index").also(button_index),
    Field::of("parameters", Type::List)
];

/// A carousel.
pub(super) const CARDS_FIELDS: &Shape = shape![Field::of("cards", Type::List).needed()];

/// A card.
pub(super) const CARD: &Shape =
    shape![any("card_index").needed().also(card_index), Field::of("components", Type::List).needed()];

/// The types of parameters that stand in each component, and behind each type of button.
pub(super) static TAKEN: &[(&str, &str)] = &[
    ("header", "text, currency, date_time, image, video, document, gif, location, product"),
    ("body", "text, currency, date_time"),
    ("limited_time_offer", "limited_time_offer"),
    ("tap_target_configuration", "tap_target_configuration"),
    ("order_status", "order_status"),
    // A sample of the platform sends quick replies as text.
    ("quick_reply", "payload, text"),
    ("url", "text"),
    ("copy_code", "coupon_code"),
    ("catalog", "action"),
    ("mpm", "action"),
    ("flow", "action"),
    ("order_details", "action"),
    ("voice_call", "ttl_minutes, payload"),
];

/// What a parameter of each type holds.
pub(super) static PARAMETERS: &[(&str, &Shape)] = &[
    ("text", shape![text("text").needed(), text("parameter_name"), boolean("payment_link_preview")]),
    (
        "currency",
        shape![
            Field::object(
                "currency",
                shape![
                    text("fallback_value").needed(),
                    text("code").needed().also(currency_code),
                    Field::of("amount_1000", Type::Integer).needed(),
                ],
            )
            .needed(),
            text("parameter_name"),
        ],
    ),
    (
        "date_time",
        shape![
            Field::object(
                "date_time",
                shape![
                    text("fallback_value").needed(),
                    any("calendar"),
                    any("day_of_month"),
                    any("day_of_week"),
                    any("hour"),
                    any("minute"),
                    any("month"),
                    any("year"),
                    any("timestamp"),
                ],
            )
            .needed(),
            text("parameter_name"),
        ],
    ),
    ("image", shape![medium("image").needed()]),
    ("video", shape![medium("video").needed()]),
    ("document", shape![Field::object("document", PDF).needed().also(id_or_link)]),
    ("gif", shape![medium("gif").needed()]),
    ("location", shape![Field::object("location", LOCATION).needed()]),
    (
        "product",
        shape![
            Field::object("product", shape![word("product_retailer_id").needed(), word("catalog_id").needed()])
                .needed()
        ],
    ),
    ("payload", shape![text("payload").needed()]),
    ("coupon_code", shape![Field::text("coupon_code", &COUPON_CODE).needed()]),
    ("ttl_minutes", shape![any("ttl_minutes").needed().also(call_minutes)]),
    ("action", shape![Field::of("action", Type::Object).needed()]),
    (
        "limited_time_offer",
        shape![
            Field::object(
                "limited_time_offer",
                shape![Field::of("expiration_time_ms", Type::Integer).needed().also(expired)],
            )
            .needed()
        ],
    ),
    ("order_status", shape![Field::object("order_status", STATUS).needed()]),
    (
        "tap_target_configuration",
        shape![Field::list("tap_target_configuration", shape![text("url").needed(), text("title").needed()]).needed()],
    ),
];

/// What the action behind each type of button holds.
pub(super) static ACTIONS: &[(&str, &Shape)] = &[
    ("catalog", shape![word("thumbnail_product_retailer_id")]),
    (
        "mpm",
        shape![
            word("thumbnail_product_retailer_id"),
            Field::counted("sections", &SECTIONS, PRODUCT_SECTION).also(products)
        ],
    ),
    ("flow", shape![text("flow_token"), Field::of("flow_action_data", Type::Object)]),
    ("order_details", shape![Field::object("order_details", DETAILS).needed().also(details)]),
];

/// What a call button hands over.
pub(super) const CALL: &Shape = shape![Field::text("payload", &CALL_PAYLOAD).needed()];
