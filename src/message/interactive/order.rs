//! Orders: what is bought and paid for, and how an order stands.

use super::super::limits::*;
use super::super::shapes::*;
use super::super::values::*;
use crate::json::{Json, Kind, whole_number};
use crate::report::Report;
use crate::shape::{Field, Type};
use crate::sources::*;
use crate::text::Text;

crate::rules! {
    /// The total is what the person pays: subtotal, tax and shipping, less the discount, in the smallest unit of the
    /// currency, and more than nothing.
    Error ORDER_TOTAL = "message/order-total", Documented, [documented 131009], from [&PAYMENTS_IN, &PAYMENTS_BR];
    en "Total does not add up", "The total must be positive and equal subtotal plus tax and shipping less discount: {expected}, not {actual}.";
    de "Summe geht nicht auf", "Die Summe muss positiv sein und Zwischensumme plus Steuer und Versand minus Rabatt ergeben: {expected}, nicht {actual}.",
        why "Die Summe ist, was die Person zahlt: Zwischensumme, Steuer und Versand abzüglich Rabatt, in der kleinsten Einheit der Währung, und mehr als nichts.";
    sv "Summan stämmer inte", "Summan måste vara positiv och vara delsumman plus skatt och frakt minus rabatt: {expected}, inte {actual}.",
        why "Summan är det personen betalar: delsumma, skatt och frakt minus rabatt, i valutans minsta enhet, och mer än noll.";

    /// In Brazil the subtotal is the sum of all items, each at its sale price where it has one. India's pages do not
    /// say so, but their samples obey; there it is a warning.
    Error | Warning SUBTOTAL = "message/order-subtotal", Documented, [documented 131009], from [&PAYMENTS_BR, &PAYMENTS_IN];
    en "Subtotal does not add up", "The subtotal must equal the sum of all items: {expected}, not {actual}.";
    de "Zwischensumme geht nicht auf", "Die Zwischensumme muss die Summe aller Artikel sein: {expected}, nicht {actual}.",
        why "In Brasilien ist die Zwischensumme die Summe aller Artikel, jeweils zum Aktionspreis, wenn es einen gibt. Die Seiten für Indien sagen das nicht, ihre Beispiele halten sich aber daran; dort ist es eine Warnung.";
    sv "Delsumman stämmer inte", "Delsumman måste vara summan av alla artiklar: {expected}, inte {actual}.",
        why "I Brasilien är delsumman summan av alla artiklar, till reapris där det finns ett. Sidorna för Indien säger inte det, men deras exempel följer det; där är det en varning.";

    /// An order that closes must stay open for at least five minutes; the instant is given in seconds, in UTC.
    Error EXPIRES = "message/order-expiration", Documented, [documented 131009], from [&PAYMENTS_IN, &PAYMENTS_BR];
    en "Order closes too soon", "An order must stay open for at least {limit} seconds from now; the instant is in seconds.";
    de "Bestellung endet zu früh", "Eine Bestellung muss ab jetzt mindestens {limit} Sekunden offen bleiben; der Zeitpunkt steht in Sekunden.",
        why "Eine Bestellung mit Frist muss mindestens fünf Minuten offen bleiben; der Zeitpunkt wird in Sekunden angegeben, in UTC.";
    sv "Beställningen stänger för tidigt", "En beställning måste vara öppen minst {limit} sekunder från nu; tidpunkten anges i sekunder.",
        why "En beställning som stänger måste vara öppen i minst fem minuter; tidpunkten anges i sekunder, i UTC.";

    /// A shipped order in India names a postal code of six digits.
    Error POSTAL_CODE = "message/postal-code", Documented, [documented 131009], from [&PAYMENTS_IN];
    en "Not an Indian postal code", "An Indian postal code has six digits.";
    de "Keine indische Postleitzahl", "Eine indische Postleitzahl hat sechs Ziffern.",
        why "Eine versandte Bestellung in Indien nennt eine Postleitzahl aus sechs Ziffern.";
    sv "Inget indiskt postnummer", "Ett indiskt postnummer har sex siffror.",
        why "En beställning som skickas i Indien anger ett postnummer med sex siffror.";
}

const AMOUNT: &[Field] = &[
    Field::of("value", Type::Integer).needed(),
    Field::of("offset", Type::Integer).needed(),
    Field::text("description", &ORDER_TEXT),
    Field::text("discount_program_name", &ORDER_TEXT),
];

const ITEM: &[Field] = &[
    word("retailer_id"),
    Field::text("name", &ORDER_TEXT).needed(),
    Field::object("amount", AMOUNT).needed(),
    Field::object("sale_amount", AMOUNT),
    Field::of("quantity", Type::Integer).needed(),
    Field::object("image", MEDIUM),
    text("country_of_origin"),
    text("importer_name"),
    Field::of("importer_address", Type::Object),
];

const EXPIRATION: &[Field] = &[word("timestamp").needed(), Field::text("description", &ORDER_DESCRIPTION)];

const ORDER: &[Field] = &[
    text("status"),
    word("catalog_id"),
    Field::list("items", ITEM),
    Field::object("subtotal", AMOUNT).needed(),
    Field::object("tax", AMOUNT),
    Field::object("shipping", AMOUNT),
    Field::object("discount", AMOUNT),
    Field::object("expiration", EXPIRATION),
];

const BENEFICIARY: &[Field] = &[
    Field::text("name", &BENEFICIARY_NAME),
    Field::text("address_line1", &BENEFICIARY_LINE),
    Field::text("address_line2", &BENEFICIARY_LINE),
    text("city"),
    text("state"),
    text("country"),
    text("postal_code"),
];

/// An order to be paid.
const DETAILS: &[Field] = &[
    text("reference_id").needed(),
    Field::one_of("type", "digital-goods, physical-goods").needed(),
    text("payment_type"),
    Field::text("payment_configuration", &ORDER_TEXT),
    Field::list("payment_settings", &[]),
    Field::one_of("currency", "INR, BRL").needed(),
    Field::object("total_amount", AMOUNT).needed(),
    Field::object("order", ORDER).needed(),
    Field::list("beneficiaries", BENEFICIARY),
    Field::of("shipping_info", Type::Object),
];

/// Tables and samples of the same pages spell one word in two ways.
const STATUSES: &str = "pending, processing, partially-shipped, partially_shipped, shipped, completed, canceled";

const STATE: &[Field] = &[Field::one_of("status", STATUSES).needed(), Field::text("description", &ORDER_DESCRIPTION)];

/// How an order stands.
pub(in super::super) const STATUS: &[Field] = &[text("reference_id").needed(), Field::object("order", STATE).needed()];

/// The order of a message, or behind a template's button.
pub(in super::super) fn details(details: Json, out: &mut Report) {
    if !SHAPE.read(details, DETAILS, out) {
        return;
    }
    let brazil = details.word("currency") == Some("BRL");
    if let Some(reference) = Text::at(details, "reference_id") {
        SHAPE.length(reference, if brazil { &REFERENCE_BR } else { &REFERENCE_IN }, out);
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
        characters(reference, "A-Z a-z 0-9 _ . -", fits, out);
    }
    if let Some(kind) = Text::at(details, "payment_type").filter(|_| brazil) {
        SHAPE.one_of(kind, "payment_type", "br", out);
    }
    for setting in details.items_at("payment_settings") {
        if let Some(kind) = setting.word("type") {
            SHAPE.needs(setting, kind, out);
        }
    }
    for beneficiary in details.items_at("beneficiaries") {
        postal_code(beneficiary, out);
    }
    let Some(order) = details.get("order").filter(|order| order.kind() == Kind::Object) else { return };
    if brazil {
        SHAPE.needs(order, "tax", out);
    }
    // What is shipped needs somebody to be shipped to; checkout templates name them in another field.
    let shipped = details.word("type") == Some("physical-goods") && order.get("shipping").is_some();
    if shipped && !brazil && details.get("shipping_info").is_none() {
        SHAPE.needs(details, "beneficiaries", out);
    }
    if order.items_at("items").any(|item| item.get("image").is_some())
        && let Some(items) = order.get("items")
    {
        SHAPE.count(items, items.items().count(), 1, &ORDER_ITEMS, out);
    }
    expires(order, out);
    sums(details, order, brazil, out);
}

fn postal_code(beneficiary: Json, out: &mut Report) {
    let Some(code) = Text::at(beneficiary, "postal_code") else { return };
    if code.value.len() != 6 || !code.value.bytes().all(|byte| byte.is_ascii_digit()) {
        out.add(&POSTAL_CODE, code.json);
    }
}

fn expires(order: Json, out: &mut Report) {
    let Some(timestamp) = order.get("expiration").and_then(|expiration| expiration.get("timestamp")) else { return };
    let instant = timestamp.integer().or_else(|| whole_number(timestamp.text()?));
    let least = ORDER_OPEN.now(out.context());
    let now = out.context().now.div_euclid(1000);
    if instant.is_none_or(|instant| instant < now.saturating_add(least)) {
        out.add(&EXPIRES, timestamp).number("limit", least);
    }
}

/// The value of an amount; of one that is not there nothing, of one that is no number none.
fn amount(object: Json, name: &str) -> Option<i64> {
    match object.get(name) {
        Some(amount) => amount.get("value")?.integer(),
        None => Some(0),
    }
}

fn sums(details: Json, order: Json, brazil: bool, out: &mut Report) {
    let items = order.items_at("items").flat_map(|item| [item.get("amount"), item.get("sale_amount")]);
    let charges = ["subtotal", "tax", "shipping", "discount"].into_iter().map(|name| order.get(name));
    for offset in
        items.chain(charges).chain([details.get("total_amount")]).flatten().filter_map(|amount| amount.get("offset"))
    {
        if offset.integer().is_some_and(|number| number != 100) {
            out.add(&UNKNOWN_WORD, offset).text("name", "offset").text("allowed", "100");
        }
    }
    let mut sum = Some(0_i64);
    for item in order.items_at("items") {
        let price = if item.get("sale_amount").is_some() { "sale_amount" } else { "amount" };
        let line = amount(item, price).zip(item.get("quantity").and_then(Json::integer));
        sum = line.and_then(|(price, quantity)| sum?.checked_add(price.checked_mul(quantity)?));
    }
    let subtotal = amount(order, "subtotal");
    if let (Some(expected), Some(actual), Some(place)) = (sum, subtotal, value(order, "subtotal"))
        && expected != actual
        && order.items_at("items").next().is_some()
    {
        let finding = out.add(&SUBTOTAL, place).number("expected", expected).number("actual", actual);
        if !brazil {
            finding.as_warning();
        }
    }
    let total = || {
        let charges = subtotal?.checked_add(amount(order, "tax")?)?.checked_add(amount(order, "shipping")?)?;
        charges.checked_sub(amount(order, "discount")?)
    };
    if let (Some(expected), Some(place)) = (total(), value(details, "total_amount"))
        && let Some(actual) = place.integer()
        && (expected != actual || actual < 1)
    {
        out.add(&ORDER_TOTAL, place).number("expected", expected).number("actual", actual);
    }
}

fn value<'d>(object: Json<'d>, name: &str) -> Option<Json<'d>> {
    object.get(name)?.get("value")
}
