//! Orders: what is bought and paid for, and how an order stands.

use super::super::limits::*;
use super::super::shapes::*;
use super::super::values::characters;
use super::shapes::medium;
use crate::json::{Json, Kind};
use crate::report::Report;
use crate::shape;
use crate::shape::{Field, Shape, Type};
use crate::sources::*;
use crate::text::Text;

crate::rules! {
    /// The total is what the person pays: subtotal, tax and shipping, less the discount, in the smallest unit of the
    /// currency, and more than nothing.
    Error ORDER_TOTAL = "message/order-total", Documented, [documented 131009], from [&PAYMENTS_IN, &PAYMENTS_BR];
    en "Total does not add up", "The total must be positive, and subtotal plus tax and shipping less discount: {expected}, not {actual}.";
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

    /// An order that closes must stay open for at least five minutes; the instant is given in seconds, in UTC. One in
    /// milliseconds lies thousands of years ahead, and is a warning.
    Error | Warning EXPIRES = "message/order-expiration", Documented, [documented 131009], from [&PAYMENTS_IN, &PAYMENTS_BR];
    en "Order closes too soon", "An order must stay open for {limit} seconds or more; the instant is in seconds.";
    de "Bestellung endet zu früh", "Eine Bestellung muss mindestens {limit} Sekunden offen bleiben; der Zeitpunkt steht in Sekunden.",
        why "Eine Bestellung mit Frist muss mindestens fünf Minuten offen bleiben; der Zeitpunkt wird in Sekunden angegeben, in UTC. In Millisekunden läge er Jahrtausende voraus; das ist eine Warnung.";
    sv "Beställningen stänger för tidigt", "En beställning måste vara öppen i minst {limit} sekunder; tidpunkten anges i sekunder.",
        why "En beställning som stänger måste vara öppen i minst fem minuter; tidpunkten anges i sekunder, i UTC. I millisekunder ligger den tusentals år framåt; det ger en varning.";

    /// A shipped order in India names a postal code of six digits.
    Error POSTAL_CODE = "message/postal-code", Documented, [documented 131009], from [&PAYMENTS_IN];
    en "Not an Indian postal code", "An Indian postal code has six digits.";
    de "Keine indische Postleitzahl", "Eine indische Postleitzahl hat sechs Ziffern.",
        why "Eine versandte Bestellung in Indien nennt eine Postleitzahl aus sechs Ziffern.";
    sv "Inget indiskt postnummer", "Ett indiskt postnummer har sex siffror.",
        why "En beställning som skickas i Indien anger ett postnummer med sex siffror.";
}

const AMOUNT: &Shape = shape![
    Field::of("value", Type::Integer).needed(),
    Field::of("offset", Type::Integer).needed().also(offset),
    Field::text("description", &ORDER_TEXT),
    Field::text("discount_program_name", &ORDER_TEXT),
];

const ITEM: &Shape = shape![
    word("retailer_id"),
    Field::text("name", &ORDER_TEXT).needed(),
    Field::object("amount", AMOUNT).needed(),
    Field::object("sale_amount", AMOUNT),
    Field::of("quantity", Type::Integer).needed(),
    medium("image"),
    text("country_of_origin"),
    text("importer_name"),
    Field::of("importer_address", Type::Object),
];

const EXPIRATION: &Shape =
    shape![word("timestamp").needed().also(expires), Field::text("description", &ORDER_DESCRIPTION)];

const ORDER: &Shape = shape![
    text("status"),
    word("catalog_id"),
    Field::list("items", ITEM).also(pictures),
    Field::object("subtotal", AMOUNT).needed(),
    Field::object("tax", AMOUNT),
    Field::object("shipping", AMOUNT),
    Field::object("discount", AMOUNT),
    Field::object("expiration", EXPIRATION),
];

const BENEFICIARY: &Shape = shape![
    Field::text("name", &BENEFICIARY_NAME),
    Field::text("address_line1", &BENEFICIARY_LINE),
    Field::text("address_line2", &BENEFICIARY_LINE),
    text("city"),
    text("state"),
    text("country"),
    text("postal_code").also(postal_code),
];

const PIX: &Shape = shape![
    text("code").needed(),
    text("merchant_name").needed(),
    text("key").needed(),
    Field::one_of("key_type", "CPF, CNPJ, EMAIL, PHONE, EVP").needed(),
];

const SETTING: &Shape = shape![
    text("type").needed().also(setting),
    Field::object("pix_dynamic_code", PIX),
    Field::object("payment_link", shape![text("uri").needed()]),
    Field::object("boleto", shape![text("digitable_line").needed()]),
    any("offsite_card_pay"),
    any("payment_gateway"),
];

/// An order to be paid.
pub(in super::super) const DETAILS: &Shape = shape![
    text("reference_id").needed(),
    Field::one_of("type", "digital-goods, physical-goods").needed(),
    text("payment_type"),
    Field::text("payment_configuration", &ORDER_TEXT),
    Field::list("payment_settings", SETTING),
    Field::one_of("currency", "INR, BRL").needed(),
    Field::object("total_amount", AMOUNT).needed(),
    Field::object("order", ORDER).needed(),
    Field::list("beneficiaries", BENEFICIARY),
    Field::of("shipping_info", Type::Object),
];

/// Tables and samples of the same pages spell one word in two ways.
const STATUSES: &str = "pending, processing, partially-shipped, partially_shipped, shipped, completed, canceled";

const STATE: &Shape =
    shape![Field::one_of("status", STATUSES).needed(), Field::text("description", &ORDER_DESCRIPTION)];

/// How an order stands.
pub(in super::super) const STATUS: &Shape =
    shape![text("reference_id").needed(), Field::object("order", STATE).needed()];

/// The order of a message, or behind a template's button: what its parts ask of each other.
pub(in super::super) fn details(details: Json, out: &mut Report) {
    let brazil = details.is("currency", "BRL");
    if let Some(reference) = Text::at(details, "reference_id") {
        SHAPE.length(reference, if brazil { &REFERENCE_BR } else { &REFERENCE_IN }, out);
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
        characters(reference, "A-Z a-z 0-9 _ . -", fits, out);
    }
    if let Some(kind) = Text::at(details, "payment_type").filter(|_| brazil) {
        SHAPE.one_of(kind, "br", out);
    }
    let Some(order) = details.get("order").filter(|order| order.kind() == Kind::Object) else { return };
    if brazil {
        SHAPE.needs(order, "tax", out);
    }
    // What is shipped needs somebody to be shipped to; checkout templates name them in another field.
    let shipped = details.is("type", "physical-goods") && order.get("shipping").is_some();
    if shipped && !brazil && details.get("shipping_info").is_none() {
        SHAPE.needs(details, "beneficiaries", out);
    }
    sums(details, order, brazil, out);
}

/// A setting has the object that is named as its type.
fn setting(kind: Json, out: &mut Report) {
    let row = kind.text().and_then(|name| SETTING.row(name));
    if let (Some(setting), Some(row)) = (kind.parent(), row) {
        SHAPE.needs(setting, row.name, out);
    }
}

fn postal_code(code: Json, out: &mut Report) {
    let text = code.text().unwrap_or_default();
    if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        out.add(POSTAL_CODE, code);
    }
}

/// Every amount counts hundredths.
fn offset(offset: Json, out: &mut Report) {
    if offset.integer() != Some(100) {
        out.add(UNKNOWN_WORD, offset).text("name", "offset").text("allowed", "100");
    }
}

/// Items with pictures are few.
fn pictures(items: Json, out: &mut Report) {
    if items.items().any(|item| item.get("image").is_some()) {
        SHAPE.count(items, items.items().count(), 1, &ORDER_ITEMS, out);
    }
}

/// Seconds of the year 5138: what is later was meant as milliseconds.
const LATEST: i64 = 100_000_000_000;

fn expires(timestamp: Json, out: &mut Report) {
    let instant = timestamp.whole();
    let least = ORDER_OPEN.now(out.context());
    let soonest = out.context().now.div_euclid(1000).saturating_add(least);
    if !instant.is_some_and(|instant| (soonest..LATEST).contains(&instant)) {
        let finding = out.add(EXPIRES, timestamp).number("limit", least);
        if instant.is_some_and(|instant| instant >= LATEST) {
            finding.as_warning();
        }
    }
}

/// The value of an amount; none where there is no number.
fn value<'d>(object: Json<'d>, name: &str) -> Option<(Json<'d>, i64)> {
    let value = object.get(name)?.get("value")?;
    Some((value, value.integer()?))
}

/// The same of a charge that there need not be.
fn charge(order: Json, name: &str) -> Option<i64> {
    if order.get(name).is_some() { value(order, name).map(|(_, value)| value) } else { Some(0) }
}

/// What so many cost, unless that is more than any order.
fn times(price: i64, quantity: i64) -> Option<i64> {
    let small = |value: i64, bits: u32| value.unsigned_abs() >> bits == 0;
    (small(price, 42) && small(quantity, 20)).then(|| price * quantity)
}

fn sums(details: Json, order: Json, brazil: bool, out: &mut Report) {
    let Some((place, subtotal)) = value(order, "subtotal") else { return };
    let mut sum = Some(0_i64);
    for item in order.items_at("items") {
        let price = value(item, if item.get("sale_amount").is_some() { "sale_amount" } else { "amount" });
        let quantity = item.get("quantity").and_then(Json::integer);
        sum = price.and_then(|(_, price)| sum?.checked_add(times(price, quantity?)?));
    }
    let items = order.items_at("items").next().is_some();
    if let Some(expected) = sum.filter(|sum| items && *sum != subtotal) {
        let finding = out.add(SUBTOTAL, place).number("expected", expected).number("actual", subtotal);
        if !brazil {
            finding.as_warning();
        }
    }
    let total = || {
        let charges = subtotal.checked_add(charge(order, "tax")?)?.checked_add(charge(order, "shipping")?)?;
        charges.checked_sub(charge(order, "discount")?)
    };
    if let (Some(expected), Some((place, actual))) = (total(), value(details, "total_amount"))
        && (expected != actual || actual < 1)
    {
        out.add(ORDER_TOTAL, place).number("expected", expected).number("actual", actual);
    }
}
