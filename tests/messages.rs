//! One good message of every type, and what becomes of it when a member goes, is misspelt, or holds something else.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

use presend::message::check;
use presend::options::Options;
use serde_json::{Value, json};

/// Noon in UTC on the day of the rule book's edition.
const NOW: i64 = 1_795_176_000_000;

/// A message that passes.
struct Good {
    name: &'static str,
    message: Value,
    /// The members that may be missing, besides those of every message: all others are missed.
    optional: &'static [&'static str],
}

/// Members that may be missing from every message.
const OPTIONAL: &[&str] = &["/recipient_type", "/context", "/biz_opaque_callback_data"];

/// Members that may hold a number in place of a text: ids and degrees, which samples write both ways.
const EITHER: &[&str] = &[
    "to",
    "id",
    "latitude",
    "longitude",
    "flow_id",
    "catalog_id",
    "product_retailer_id",
    "thumbnail_product_retailer_id",
    "retailer_id",
    "timestamp",
    "expiration_days",
    "ttl_minutes",
    "ttl_seconds",
    "card_index",
    "index",
];

/// Members in which a business may write what it wants.
const FREE: &[&str] = &["data", "validation_errors"];

/// Members whose own type no check asks for.
const UNREAD: &[&str] =
    &["/phones/0/type", "/emails/0/type", "/urls/0/type", "/addresses/0/type", "/cards/0/type", "/cards/1/type"];

/// Words whose case still decides what is read besides, so that more than the word is said.
const CASE_MATTERS: &[&str] = &["/cards/0/header/type", "/cards/1/header/type", "/buttons/0/type"];

const WAMID: &str = "wamid.HBgLNDY3MDE3NDA2MDUVAgA";

fn good(name: &'static str, message: Value, optional: &'static [&'static str]) -> Good {
    Good { name, message, optional }
}

/// A message to a person: what goes with every type, and the object named as this one.
fn sent(kind: &str, content: Value) -> Value {
    let mut message = json!({
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "+46701740605",
        "biz_opaque_callback_data": "shelf 7",
        "type": kind,
    });
    message[kind] = content;
    message
}

/// The same to another number.
fn sent_to(to: &str, mut message: Value) -> Value {
    message["to"] = to.into();
    message
}

/// An interactive message with a body.
fn interactive(kind: &str, action: Value) -> Value {
    sent("interactive", json!({ "type": kind, "body": { "text": "What may we do for you?" }, "action": action }))
}

/// The same with more parts, or with other members of the message.
fn with(mut message: Value, pointer: &str, parts: Value) -> Value {
    let at = message.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
    at.extend(parts.as_object().unwrap().clone());
    message
}

fn amount(value: i64) -> Value {
    json!({ "value": value, "offset": 100 })
}

fn simple() -> Vec<Good> {
    let link = |ending: &str| format!("https://birchfield.example/files/notice.{ending}");
    vec![
        good(
            "text",
            with(
                sent("text", json!({ "body": "The list is at https://birchfield.example/list.", "preview_url": true })),
                "",
                json!({ "context": { "message_id": WAMID } }),
            ),
            &["/text/preview_url"],
        ),
        good(
            "text by user id",
            json!({
                "messaging_product": "whatsapp",
                "recipient": "SE.91405538812260417",
                "type": "text",
                "text": { "body": "Your book has come." },
            }),
            &[],
        ),
        good(
            "text to a group",
            json!({
                "messaging_product": "whatsapp",
                "recipient_type": "group",
                "to": "Y2FwaV9ncm91cDoyMDI2",
                "type": "text",
                "text": { "body": "The reading hour moves to Friday." },
            }),
            &[],
        ),
        good(
            "image by id",
            sent("image", json!({ "id": "90211775530", "caption": "The poster" })),
            &["/image/caption"],
        ),
        good("image by link", sent("image", json!({ "link": link("jpg") })), &[]),
        good("video", sent("video", json!({ "link": link("mp4"), "caption": "The tour" })), &["/video/caption"]),
        good("audio", sent("audio", json!({ "link": link("mp3") })), &[]),
        good("voice", sent("audio", json!({ "link": link("ogg"), "voice": true })), &["/audio/voice"]),
        good(
            "document",
            sent("document", json!({ "link": link("pdf"), "caption": "The rules", "filename": "rules.pdf" })),
            &["/document/caption", "/document/filename"],
        ),
        good("sticker", sent("sticker", json!({ "link": link("webp") })), &[]),
        good(
            "location",
            sent(
                "location",
                json!({ "latitude": 55.6761, "longitude": "12.5683", "name": "Library", "address": "Mill Lane 4" }),
            ),
            &["/location/address"],
        ),
        good("contacts", sent("contacts", json!([contact()])), CONTACT),
        good("reaction", sent("reaction", json!({ "message_id": WAMID, "emoji": "\u{2764}\u{FE0F}" })), &[]),
        good("removed reaction", sent("reaction", json!({ "message_id": WAMID, "emoji": "" })), &[]),
        good("pin", pin(json!({ "type": "pin", "message_id": WAMID, "expiration_days": 7 })), &[]),
        good("unpin", pin(json!({ "type": "unpin", "message_id": WAMID })), &[]),
        good("read mark", json!({ "messaging_product": "whatsapp", "status": "read", "message_id": WAMID }), &[]),
        good(
            "typing indicator",
            json!({
                "messaging_product": "whatsapp",
                "status": "read",
                "message_id": WAMID,
                "typing_indicator": { "type": "text" },
            }),
            &["/typing_indicator"],
        ),
        good("template", template(), TEMPLATE),
        good(
            "text sent directly",
            with(
                sent("text", json!({ "body": "Your book has come." })),
                "",
                json!({
                    "category": "utility",
                    "ttl_seconds": 3600,
                    "direct_send_config": { "template_name": "book_has_come" },
                }),
            ),
            &["/ttl_seconds", "/direct_send_config"],
        ),
    ]
}

fn pin(content: Value) -> Value {
    let group = json!({ "recipient_type": "group" });
    sent_to("Y2FwaV9ncm91cDoyMDI2", with(sent("pin", content), "", group))
}

fn contact() -> Value {
    json!({
        "name": {
            "formatted_name": "Dr Ines Holm",
            "first_name": "Ines",
            "last_name": "Holm",
            "middle_name": "Maria",
            "suffix": "MSc",
            "prefix": "Dr",
        },
        "birthday": "1984-05-12",
        "org": { "company": "Birchfield Library", "department": "Loans", "title": "Librarian" },
        "phones": [{ "phone": "+46 70 174 06 05", "type": "Desk", "wa_id": "46701740605" }],
        "emails": [{ "email": "ines@birchfield.example", "type": "Desk" }],
        "urls": [{ "url": "https://birchfield.example", "type": "Library" }],
        "addresses": [{
            "street": "Mill Lane 4",
            "city": "Lund",
            "state": "Skåne",
            "zip": "222 22",
            "country": "Sweden",
            "country_code": "se",
            "type": "Library",
        }],
    })
}

const CONTACT: &[&str] = &[
    "/contacts/0/name/first_name",
    "/contacts/0/name/last_name",
    "/contacts/0/name/middle_name",
    "/contacts/0/name/suffix",
    "/contacts/0/name/prefix",
    "/contacts/0/birthday",
    "/contacts/0/org",
    "/contacts/0/org/company",
    "/contacts/0/org/department",
    "/contacts/0/org/title",
    "/contacts/0/phones",
    "/contacts/0/phones/0/phone",
    "/contacts/0/phones/0/type",
    "/contacts/0/phones/0/wa_id",
    "/contacts/0/emails",
    "/contacts/0/emails/0/email",
    "/contacts/0/emails/0/type",
    "/contacts/0/urls",
    "/contacts/0/urls/0/url",
    "/contacts/0/urls/0/type",
    "/contacts/0/addresses",
    "/contacts/0/addresses/0/street",
    "/contacts/0/addresses/0/city",
    "/contacts/0/addresses/0/state",
    "/contacts/0/addresses/0/zip",
    "/contacts/0/addresses/0/country",
    "/contacts/0/addresses/0/country_code",
    "/contacts/0/addresses/0/type",
];

fn template() -> Value {
    sent(
        "template",
        json!({
            "name": "book_has_come",
            "language": { "code": "en_US", "policy": "deterministic" },
            "components": [
                { "type": "header", "parameters": [{ "type": "image", "image": { "id": "90211775530" } }] },
                {
                    "type": "body",
                    "parameters": [
                        { "type": "text", "text": "Ines" },
                        {
                            "type": "currency",
                            "currency": { "fallback_value": "SEK 20", "code": "SEK", "amount_1000": 20000 },
                        },
                    ],
                },
                {
                    "type": "button",
                    "sub_type": "url",
                    "index": "0",
                    "parameters": [{ "type": "text", "text": "loans/118" }],
                },
            ],
        }),
    )
}

/// What a template needs only its definition tells.
const TEMPLATE: &[&str] = &[
    "/template/language/policy",
    "/template/components",
    "/template/components/1/parameters",
    "/template/components/2/parameters",
];

fn choices() -> Vec<Good> {
    let reply = |id: &str| json!({ "type": "reply", "reply": { "id": id, "title": id } });
    let row = |id: &str| json!({ "id": id, "title": id, "description": "With Ines" });
    let buttons = || interactive("button", json!({ "buttons": [reply("keep"), reply("return")] }));
    let header = |header: Value| with(buttons(), "/interactive", json!({ "header": header }));
    let footer = json!({ "text": "Birchfield Library" });
    vec![
        good(
            "button",
            with(
                header(json!({ "type": "text", "text": "Your loan", "sub_text": "Ends on Friday" })),
                "/interactive",
                json!({ "footer": footer }),
            ),
            &["/interactive/header", "/interactive/header/sub_text", "/interactive/footer"],
        ),
        good(
            "button below a picture",
            header(json!({ "type": "image", "image": { "link": "https://birchfield.example/loan.png" } })),
            &["/interactive/header"],
        ),
        good(
            "button below a video",
            header(json!({ "type": "video", "video": { "id": "90211775530" } })),
            &["/interactive/header"],
        ),
        good(
            "button below a document",
            header(json!({ "type": "document", "document": { "id": "90211775530", "filename": "rules.pdf" } })),
            &["/interactive/header", "/interactive/header/document/filename"],
        ),
        good(
            "list",
            with(
                interactive(
                    "list",
                    json!({
                        "button": "See the times",
                        "sections": [
                            { "title": "Friday", "rows": [row("fri_9"), row("fri_10")] },
                            { "title": "Saturday", "rows": [row("sat_9")] },
                        ],
                    }),
                ),
                "/interactive",
                json!({ "header": { "type": "text", "text": "Reading hours" }, "footer": footer }),
            ),
            &[
                "/interactive/header",
                "/interactive/footer",
                "/interactive/action/sections/0/rows/0/description",
                "/interactive/action/sections/0/rows/1/description",
                "/interactive/action/sections/1/rows/0/description",
            ],
        ),
        good(
            "cta_url",
            interactive(
                "cta_url",
                json!({
                    "name": "cta_url",
                    "parameters": { "display_text": "See the list", "url": "https://birchfield.example/list" },
                }),
            ),
            &[],
        ),
        good(
            "flow by id",
            interactive(
                "flow",
                json!({
                    "name": "flow",
                    "parameters": {
                        "flow_message_version": "3",
                        "flow_token": "unused",
                        "flow_id": "884213077",
                        "flow_cta": "Book a seat",
                        "mode": "draft",
                        "flow_action": "navigate",
                        "flow_action_payload": { "screen": "SEATS", "data": { "hour": "nine" } },
                    },
                }),
            ),
            &[
                "/interactive/action/parameters/flow_token",
                "/interactive/action/parameters/mode",
                "/interactive/action/parameters/flow_action",
                "/interactive/action/parameters/flow_action_payload",
                "/interactive/action/parameters/flow_action_payload/screen",
                "/interactive/action/parameters/flow_action_payload/data",
            ],
        ),
        good(
            "flow by name",
            interactive(
                "flow",
                json!({
                    "name": "flow",
                    "parameters": {
                        "flow_message_version": "3",
                        "flow_name": "book_a_seat",
                        "flow_cta": "Book a seat",
                        "flow_action": "data_exchange",
                    },
                }),
            ),
            &["/interactive/action/parameters/flow_action"],
        ),
        good(
            "location_request_message",
            interactive("location_request_message", json!({ "name": "send_location" })),
            &[],
        ),
        good("address_message", address(), ADDRESS),
        good(
            "voice_call",
            interactive(
                "voice_call",
                json!({
                    "name": "voice_call",
                    "parameters": { "display_text": "Call the desk", "ttl_minutes": 60, "payload": "loan 118" },
                }),
            ),
            &[
                "/interactive/action/parameters",
                "/interactive/action/parameters/display_text",
                "/interactive/action/parameters/ttl_minutes",
                "/interactive/action/parameters/payload",
            ],
        ),
        good(
            "call_permission_request",
            interactive("call_permission_request", json!({ "name": "call_permission_request" })),
            &["/interactive/body"],
        ),
        good(
            "request_contact_info",
            interactive("request_contact_info", json!({ "name": "request_contact_info" })),
            &[],
        ),
        good(
            "button sent directly",
            with(
                interactive(
                    "button",
                    json!({
                        "buttons": [
                            {
                                "type": "cta_url",
                                "cta_url": { "url": "https://birchfield.example/loans", "display_text": "See it" },
                            },
                            reply("keep"),
                            reply("return"),
                        ],
                    }),
                ),
                "",
                json!({ "category": "utility" }),
            ),
            &[],
        ),
    ]
}

fn address() -> Value {
    let values = json!({
        "name": "Asha Rao",
        "phone_number": "+919876543210",
        "in_pin_code": "411001",
        "house_number": "14",
        "floor_number": "2",
        "tower_number": "1",
        "building_name": "Lake View",
        "address": "14 Lake Road",
        "landmark_area": "The lake",
        "city": "Pune",
        "state": "Maharashtra",
    });
    let parameters = json!({
        "country": "IN",
        "values": values,
        "saved_addresses": [{ "id": "home", "value": { "name": "Asha Rao", "city": "Pune" } }],
        "validation_errors": { "in_pin_code": "We do not deliver there." },
    });
    let action = json!({ "name": "address_message", "parameters": parameters });
    sent_to("+919876543210", interactive("address_message", action))
}

const ADDRESS: &[&str] = &[
    "/interactive/action/parameters/values",
    "/interactive/action/parameters/values/name",
    "/interactive/action/parameters/values/phone_number",
    "/interactive/action/parameters/values/in_pin_code",
    "/interactive/action/parameters/values/house_number",
    "/interactive/action/parameters/values/floor_number",
    "/interactive/action/parameters/values/tower_number",
    "/interactive/action/parameters/values/building_name",
    "/interactive/action/parameters/values/address",
    "/interactive/action/parameters/values/landmark_area",
    "/interactive/action/parameters/values/city",
    "/interactive/action/parameters/values/state",
    "/interactive/action/parameters/saved_addresses",
    "/interactive/action/parameters/saved_addresses/0/id",
    "/interactive/action/parameters/saved_addresses/0/value",
    "/interactive/action/parameters/saved_addresses/0/value/name",
    "/interactive/action/parameters/saved_addresses/0/value/city",
    "/interactive/action/parameters/validation_errors",
];

fn goods() -> Vec<Good> {
    let product = |id: &str| json!({ "product_retailer_id": id });
    let card = |index: i64, action: Value| {
        json!({
            "card_index": index,
            "type": "cta_url",
            "header": { "type": "image", "image": { "link": "https://marisol.example/tea.jpg" } },
            "body": { "text": "Smoked over pine." },
            "action": action,
        })
    };
    let opens = |id: &str| {
        json!({
            "name": "cta_url",
            "parameters": { "display_text": "Order", "url": format!("https://marisol.example/{id}") },
        })
    };
    let replies = |id: &str| {
        let reply = |id: String| json!({ "type": "quick_reply", "quick_reply": { "id": id, "title": id } });
        json!({ "buttons": [reply(format!("keep {id}")), reply(format!("drop {id}"))] })
    };
    let product_card = |index: i64, id: &str| {
        json!({
            "card_index": index,
            "type": "product",
            "action": { "product_retailer_id": id, "catalog_id": "7741" },
        })
    };
    vec![
        good(
            "product",
            interactive("product", json!({ "catalog_id": "7741", "product_retailer_id": "tea-04" })),
            &["/interactive/body"],
        ),
        good(
            "product_list",
            with(
                interactive(
                    "product_list",
                    json!({
                        "catalog_id": "7741",
                        "sections": [
                            { "title": "Green", "product_items": [product("tea-01"), product("tea-02")] },
                            { "title": "Black", "product_items": [product("tea-04")] },
                        ],
                    }),
                ),
                "/interactive",
                json!({ "header": { "type": "text", "text": "Teas of the season" } }),
            ),
            &[],
        ),
        good(
            "catalog_message",
            interactive(
                "catalog_message",
                json!({ "name": "catalog_message", "parameters": { "thumbnail_product_retailer_id": "tea-04" } }),
            ),
            &[],
        ),
        good(
            "carousel of addresses",
            interactive("carousel", json!({ "cards": [card(0, opens("tea-01")), card(1, opens("tea-02"))] })),
            &[
                "/interactive/action/cards/0/type",
                "/interactive/action/cards/0/body",
                "/interactive/action/cards/1/type",
                "/interactive/action/cards/1/body",
            ],
        ),
        good(
            "carousel of quick replies",
            interactive("carousel", json!({ "cards": [card(0, replies("tea-01")), card(1, replies("tea-02"))] })),
            &[
                "/interactive/action/cards/0/type",
                "/interactive/action/cards/0/body",
                "/interactive/action/cards/1/type",
                "/interactive/action/cards/1/body",
            ],
        ),
        good(
            "carousel of products",
            interactive("carousel", json!({ "cards": [product_card(0, "tea-01"), product_card(1, "tea-02")] })),
            &["/interactive/action/cards/0/type", "/interactive/action/cards/1/type"],
        ),
    ]
}

/// An order's parameters: what is bought, and what it costs.
fn order(parameters: Value) -> Value {
    let item = json!({
        "retailer_id": "lamp-2",
        "name": "Brass lamp",
        "amount": amount(15_000),
        "sale_amount": amount(15_000),
        "quantity": 2,
    });
    let order = json!({
        "status": "pending",
        "items": [item],
        "subtotal": amount(30_000),
        "tax": amount(0),
        "shipping": amount(0),
        "discount": { "value": 0, "offset": 100, "description": "For the feast", "discount_program_name": "Feast" },
        "expiration": { "timestamp": "1795262400", "description": "Until the lamps are sold" },
    });
    let action = json!({ "name": "review_and_pay", "parameters": { "order": order, "total_amount": amount(30_000) } });
    with(interactive("order_details", action), "/interactive/action/parameters", parameters)
}

const ORDER: &[&str] = &[
    "/interactive/action/parameters/payment_type",
    "/interactive/action/parameters/payment_configuration",
    "/interactive/action/parameters/order/status",
    "/interactive/action/parameters/order/items",
    "/interactive/action/parameters/order/items/0/retailer_id",
    "/interactive/action/parameters/order/items/0/sale_amount",
    "/interactive/action/parameters/order/tax",
    "/interactive/action/parameters/order/shipping",
    "/interactive/action/parameters/order/discount",
    "/interactive/action/parameters/order/discount/description",
    "/interactive/action/parameters/order/discount/discount_program_name",
    "/interactive/action/parameters/order/expiration",
    "/interactive/action/parameters/order/expiration/description",
    "/interactive/action/parameters/beneficiaries/0/name",
    "/interactive/action/parameters/beneficiaries/0/address_line1",
    "/interactive/action/parameters/beneficiaries/0/address_line2",
    "/interactive/action/parameters/beneficiaries/0/city",
    "/interactive/action/parameters/beneficiaries/0/state",
    "/interactive/action/parameters/beneficiaries/0/country",
    "/interactive/action/parameters/beneficiaries/0/postal_code",
];

fn orders() -> Vec<Good> {
    let india = order(json!({
        "reference_id": "diya-2026-118",
        "type": "physical-goods",
        "payment_type": "upi",
        "payment_configuration": "diya_upi",
        "currency": "INR",
        "beneficiaries": [{
            "name": "Asha Rao",
            "address_line1": "14 Lake Road",
            "address_line2": "Lake View",
            "city": "Pune",
            "state": "Maharashtra",
            "country": "India",
            "postal_code": "411001",
        }],
    }));
    let pix = json!({
        "code": "00020126330014br.gov.bcb.pix0111jacaranda77",
        "merchant_name": "Casa Jacaranda",
        "key": "11222333000181",
        "key_type": "CNPJ",
    });
    let brazil = order(json!({
        "reference_id": "jacaranda-77",
        "type": "digital-goods",
        "payment_type": "br",
        "payment_settings": [{ "type": "pix_dynamic_code", "pix_dynamic_code": pix }],
        "currency": "BRL",
    }));
    let state = json!({ "status": "partially_shipped", "description": "One lamp is on its way" });
    let status = json!({ "name": "review_order", "parameters": { "reference_id": "diya-2026-118", "order": state } });
    vec![
        good("order_details in India", sent_to("+919876543210", india), ORDER),
        good("order_details in Brazil", sent_to("+5511987654321", brazil), BRAZIL),
        good(
            "order_status",
            sent_to("+919876543210", interactive("order_status", status)),
            &["/interactive/action/parameters/order/description"],
        ),
    ]
}

const BRAZIL: &[&str] = &[
    "/interactive/action/parameters/payment_type",
    "/interactive/action/parameters/payment_settings",
    "/interactive/action/parameters/order/status",
    "/interactive/action/parameters/order/items",
    "/interactive/action/parameters/order/items/0/retailer_id",
    "/interactive/action/parameters/order/items/0/sale_amount",
    "/interactive/action/parameters/order/shipping",
    "/interactive/action/parameters/order/discount",
    "/interactive/action/parameters/order/discount/description",
    "/interactive/action/parameters/order/discount/discount_program_name",
    "/interactive/action/parameters/order/expiration",
    "/interactive/action/parameters/order/expiration/description",
];

fn all() -> Vec<Good> {
    [simple(), choices(), goods(), orders()].into_iter().flatten().collect()
}

/// What is wrong with a message: the place, and what is said of it. What is only good to know is left out.
fn problems(message: &Value) -> Vec<(String, String)> {
    let report: Value = serde_json::from_str(&check(&message.to_string(), "", &Options::at(NOW))).unwrap();
    let findings = report["diagnostics"].as_array().unwrap().iter().filter(|finding| finding["severity"] != "info");
    findings
        .map(|finding| {
            (finding["path"].as_str().unwrap().to_owned(), format!("{} {}", finding["rule"], finding["path"]))
        })
        .collect()
}

/// The pointers of all members, but of those below what a business may write.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let place = format!("{here}/{name}");
                if !FREE.contains(&name.as_str()) {
                    places(value, &place, found);
                }
                found.push(place);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{here}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn members(good: &Good) -> Vec<String> {
    let mut found = Vec::new();
    places(&good.message, "", &mut found);
    found
}

/// The place around a place; around the message itself is nothing else.
fn around(place: &str) -> &str {
    place.rsplit_once('/').map_or("", |(around, _)| around)
}

/// A member's object and its name.
fn split(place: &str) -> (&str, &str) {
    place.rsplit_once('/').unwrap()
}

/// True where something is said of the place itself, of what is in it, or of one of the two objects around it.
fn is_near(problems: &[(String, String)], place: &str) -> bool {
    let around = [around(place), around(around(place))];
    problems.iter().any(|(path, _)| {
        path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            || around.contains(&path.as_str())
    })
}

fn told(problems: &[String]) {
    assert!(problems.is_empty(), "{} messages:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_good_message_passes() {
    let mut wrong = Vec::new();
    for good in all() {
        wrong.extend(problems(&good.message).into_iter().map(|(_, said)| format!("{}: {said}", good.name)));
    }
    told(&wrong);
}

/// The words that a message may have for its type, as the finding on another one lists them.
fn allowed(message: &Value, place: &str) -> Vec<String> {
    let report: Value = serde_json::from_str(&check(&message.to_string(), "", &Options::at(NOW))).unwrap();
    let findings = report["diagnostics"].as_array().unwrap();
    let unknown = findings.iter().find(|finding| finding["path"] == place).unwrap();
    unknown["args"]["allowed"].as_str().unwrap().split(", ").map(str::to_owned).collect()
}

#[test]
fn every_type_has_a_good_message() {
    let all = all();
    let mut wrong = Vec::new();
    for (message, place) in [(sent("", json!({})), "/type"), (interactive("", json!({})), "/interactive/type")] {
        let missing = |word: &String| !all.iter().any(|good| good.message.pointer(place) == Some(&json!(word)));
        wrong.extend(allowed(&message, place).into_iter().filter(missing));
    }
    told(&wrong);
}

#[test]
fn what_must_be_there_is_missed_and_nothing_else() {
    let mut wrong = Vec::new();
    for good in all() {
        let members = members(&good);
        for place in &members {
            let (parent, name) = split(place);
            let mut message = good.message.clone();
            message.pointer_mut(parent).unwrap().as_object_mut().unwrap().shift_remove(name);
            let problems = problems(&message);
            // Without its type of recipient a group's id is taken for a number.
            let group = good.message["recipient_type"] == "group" && name == "recipient_type";
            let optional = good.optional.iter().chain(OPTIONAL).any(|optional| optional == place) && !group;
            if optional && !problems.is_empty() {
                wrong.push(format!("{} without {place}: {}", good.name, problems[0].1));
            } else if !optional && !is_near(&problems, parent) {
                wrong.push(format!("{} without {place}: nothing is missed", good.name));
            }
        }
        for stray in good.optional.iter().filter(|optional| !members.iter().any(|place| place == *optional)) {
            wrong.push(format!("{}: there is no {stray}", good.name));
        }
    }
    told(&wrong);
}

#[test]
fn a_name_in_the_wrong_case_is_seen() {
    let mut wrong = Vec::new();
    for good in all() {
        for place in members(&good) {
            let (parent, name) = split(&place);
            for other in [name.to_uppercase(), name[..1].to_uppercase() + &name[1..]] {
                let mut message = good.message.clone();
                let object = message.pointer_mut(parent).unwrap().as_object_mut().unwrap();
                let value = object.shift_remove(name).unwrap();
                object.insert(other.clone(), value);
                if !is_near(&problems(&message), &format!("{parent}/{other}")) {
                    wrong.push(format!("{} with {other} for {place}", good.name));
                }
            }
        }
    }
    told(&wrong);
}

#[test]
fn a_word_in_the_wrong_case_is_that_and_nothing_else() {
    let mut wrong = Vec::new();
    for good in all() {
        for place in members(&good) {
            let Some(word) = good.message.pointer(&place).unwrap().as_str() else { continue };
            for other in [word.to_uppercase(), word.to_lowercase()] {
                let mut message = good.message.clone();
                *message.pointer_mut(&place).unwrap() = other.as_str().into();
                let problems = problems(&message);
                let closed = problems.iter().any(|(path, said)| *path == place && said.contains("unknown-"));
                if closed && problems.len() > 1 && !CASE_MATTERS.iter().any(|end| place.ends_with(end)) {
                    let said: Vec<&str> = problems.iter().map(|(_, said)| said.as_str()).collect();
                    wrong.push(format!("{} with {other} at {place}: {}", good.name, said.join(", ")));
                }
            }
        }
    }
    told(&wrong);
}

#[test]
fn a_value_of_another_type_is_seen() {
    let others =
        [json!(null), json!(true), json!(7), json!("seven"), json!([]), json!([7]), json!({}), json!({"a": 7})];
    let kind = |value: &Value| std::mem::discriminant(value);
    let mut wrong = Vec::new();
    for good in all() {
        for place in members(&good) {
            let (_, name) = split(&place);
            let old = good.message.pointer(&place).unwrap();
            let either = EITHER.contains(&name);
            let unread = UNREAD.iter().any(|unread| place.ends_with(unread));
            for other in others.iter().filter(|other| !unread && kind(other) != kind(old)) {
                if either && matches!(other, Value::Number(_) | Value::String(_)) {
                    continue;
                }
                let mut message = good.message.clone();
                *message.pointer_mut(&place).unwrap() = other.clone();
                if !is_near(&problems(&message), &place) {
                    wrong.push(format!("{} with {other} at {place}", good.name));
                }
            }
        }
    }
    told(&wrong);
}
