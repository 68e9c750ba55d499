//! Every error of a send that a payload alone can provoke, or with its template, its conversation or its sender: a call
//! that gets it is predicted to, and the same call without its cause is not.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at what is wrong")]

use presend::message::check;
use presend::options::{OF_MESSAGES, Options};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Noon in UTC on the day of the rule book's edition.
const NOW: i64 = 1_795_176_000_000;

/// The errors that a call can be seen to provoke before it is made. All others come from the account, the person, the
/// template's content or the platform.
const CODES: [u64; 16] = [
    100, 130501, 131008, 131009, 131021, 131047, 131051, 131053, 131062, 132000, 132001, 132005, 132012, 132015,
    132016, 132018,
];

/// A call that goes through, and what makes it fail: one value that is another, is added, or is gone.
struct Row {
    code: u64,
    cause: &'static str,
    good: Value,
    place: &'static str,
    bad: Option<Value>,
}

impl Row {
    /// The call with the cause in it.
    fn broken(&self) -> Value {
        let mut call = self.good.clone();
        let (parent, key) = self.place.rsplit_once('/').unwrap();
        match (call.pointer_mut(parent), &self.bad) {
            (Some(Value::Object(members)), Some(bad)) => {
                members.insert(key.to_owned(), bad.clone());
            }
            (Some(Value::Object(members)), None) => {
                members.remove(key).unwrap_or_else(|| panic!("{}: nothing at {}", self.cause, self.place));
            }
            (Some(Value::Array(items)), Some(bad)) if key == "-" => items.push(bad.clone()),
            (Some(Value::Array(items)), Some(bad)) => items[key.parse::<usize>().unwrap()] = bad.clone(),
            (Some(Value::Array(items)), None) => {
                items.remove(key.parse().unwrap());
            }
            _ => panic!("{}: no place {}", self.cause, self.place),
        }
        call
    }
}

#[rustfmt::skip]
fn rows() -> Vec<Row> {
    let row = |code, cause, good: Value, place, bad: Value| Row { code, cause, good, place, bad: Some(bad) };
    let gone = |code, cause, good: Value, place| Row { code, cause, good, place, bad: None };
    vec![
        // Invalid parameter.
        row(100, "a misspelt field", text(), "/message/recipient_typ", json!("individual")),
        row(100, "a number for a text", text(), "/message/text/body", json!(17)),
        row(100, "a text above its limit", text(), "/message/text/body", json!("a".repeat(4097))),
        row(100, "a number with 00 for the plus sign", text(), "/message/to", json!("0046701740605")),
        row(100, "a field that does not go with the type", reaction(), "/message/context", json!({ "message_id": "wamid.kvarnbo17" })),
        row(100, "the product of a message in place of whatsapp", text(), "/message/messaging_product", json!("sms")),
        gone(100, "a value without the name of its parameter", named(), "/message/template/components/0/parameters/0/parameter_name"),
        // Not for groups.
        row(130501, "buttons to a group", replies(), "/message/recipient_type", json!("group")),
        row(130501, "a one-time code to a group", code(), "/message/recipient_type", json!("group")),
        // A required parameter is missing.
        gone(131008, "no recipient", text(), "/message/to"),
        gone(131008, "no text", text(), "/message/text/body"),
        gone(131008, "no object with the name of the type", text(), "/message/text"),
        gone(131008, "neither an id nor a link", picture(), "/message/image/link"),
        gone(131008, "no value for a URL with a variable", linked(), "/message/template/components/1"),
        gone(131008, "no code for the button that copies it", code(), "/message/template/components/1"),
        gone(131008, "no carousel", carousel(), "/message/template/components/0"),
        // A parameter's value is not valid.
        row(131009, "a letter in the number", text(), "/message/to", json!("+4670174O605")),
        row(131009, "too few digits", text(), "/message/to", json!("+46701")),
        row(131009, "a degree that there is not", spot(), "/message/location/latitude", json!(91)),
        row(131009, "more buttons than three", replies(), "/message/interactive/action/buttons",
            json!([reply("a"), reply("b"), reply("c"), reply("d")])),
        row(131009, "two buttons with one id", replies(), "/message/interactive/action/buttons/1/reply/id", json!("a")),
        row(131009, "a day that there is not", contact(), "/message/contacts/0/birthday", json!("1990-13-01")),
        // The recipient is the sender.
        row(131021, "to the number that sends it", text(), "/options/sender", json!({ "phone": "+46 70 174 06 05" })),
        // The window is closed.
        row(131047, "24 hours after the last message", text(), "/options/conversation",
            json!({ "last_user_message_at": "2026-11-19T12:00:00Z" })),
        // The type is not supported.
        row(131051, "a type that there is not", text(), "/message/type", json!("poll")),
        // The medium cannot be used. That a file is of another type than its ending says, only its bytes tell, and the
        // ending itself proves nothing: a warning is the most that the payload alone allows.
        row(131053, "a picture of a type that is not taken", picture(), "/message/image/link", json!("https://kvarnbo.example/bike.tiff")),
        row(131053, "a file in the own network", picture(), "/message/image/link", json!("https://10.0.0.17/bike.jpg")),
        // One-time codes go to numbers.
        gone(131062, "a one-time code to a user id", code_to_both(), "/message/to"),
        // As many values as parameters.
        gone(132000, "a value less", repair(), "/message/template/components/0/parameters/1"),
        row(132000, "a value more", repair(), "/message/template/components/0/parameters/-", value("today")),
        row(132000, "a value for a body that takes none", photo(), "/message/template/components/-", json!({ "type": "body", "parameters": [value("bike")] })),
        // There is no such template.
        row(132001, "a hyphen in the language", repair(), "/message/template/language/code", json!("en-US")),
        row(132001, "another language", repair(), "/message/template/language/code", json!("en_GB")),
        row(132001, "another name", repair(), "/message/template/name", json!("repair_done")),
        row(132001, "a template that is not approved yet", repair(), "/template/status", json!("PENDING")),
        row(132001, "a template that was rejected", repair(), "/template/status", json!("REJECTED")),
        // Too long with its values.
        row(132005, "a body above its limit", repair(), "/message/template/components/0/parameters/0/text", json!("bike ".repeat(210).trim())),
        row(132005, "an address above its limit", linked(), "/message/template/components/1/parameters/0/text", json!("r".repeat(2000))),
        // A parameter of another kind.
        row(132012, "a video for a picture", photo(), "/message/template/components/0/parameters/0",
            json!({ "type": "video", "video": { "link": "https://kvarnbo.example/tour.mp4" } })),
        gone(132012, "no picture", photo(), "/message/template/components/0"),
        row(132012, "a picture in the body", repair(), "/message/template/components/0/parameters/1", json!({ "type": "image", "image": { "id": "1098034512766" } })),
        // The template is paused, or disabled for good.
        row(132015, "a paused template", repair(), "/template/status", json!("PAUSED")),
        row(132016, "a disabled template", repair(), "/template/status", json!("DISABLED")),
        // The values do not fit the template.
        row(132018, "a line break", repair(), "/message/template/components/0/parameters/0/text", json!("bike\nand helmet")),
        row(132018, "a tab", repair(), "/message/template/components/0/parameters/0/text", json!("bike\tand helmet")),
        row(132018, "five spaces", repair(), "/message/template/components/0/parameters/0/text", json!("bike     and helmet")),
        row(132018, "a space in an address", linked(), "/message/template/components/1/parameters/0/text", json!("r 4711")),
        row(132018, "the name of no parameter", named(), "/message/template/components/0/parameters/0/parameter_name", json!("colour")),
        row(132018, "a button that the template has not", repair(), "/message/template/components/-", button("url", "0", "r-4711")),
        row(132018, "the type of another button", linked(), "/message/template/components/-", button("url", "1", "thanks")),
        row(132018, "a card more", carousel(), "/message/template/components/0/cards/-", card(2)),
        row(132018, "a code in the body and another in the button", code(), "/message/template/components/1/parameters/0/text", json!("417306")),
    ]
}

/// A message in a conversation that is a quarter of an hour old.
fn call(message: Value, template: Value) -> Value {
    let mut call = json!({
        "message": { "messaging_product": "whatsapp", "to": "+46701740605" },
        "options": { "conversation": { "last_user_message_at": "2026-11-20T11:45:00Z" }, "sender": { "phone": "+46317401605" } },
    });
    call["message"].as_object_mut().unwrap().extend(message.as_object().unwrap().clone());
    if !template.is_null() {
        call["template"] = template;
    }
    call
}

fn text() -> Value {
    call(json!({ "type": "text", "text": { "body": "Your bike is ready. We are open until six." } }), Value::Null)
}

fn picture() -> Value {
    call(json!({ "type": "image", "image": { "link": "https://kvarnbo.example/bike.jpg" } }), Value::Null)
}

fn spot() -> Value {
    call(
        json!({ "type": "location", "location": { "latitude": 57.7, "longitude": 11.97, "name": "Kvarnbo Cykel" } }),
        Value::Null,
    )
}

fn contact() -> Value {
    let name = json!({ "formatted_name": "Anna Kvarn", "first_name": "Anna" });
    call(json!({ "type": "contacts", "contacts": [{ "name": name, "birthday": "1990-12-01" }] }), Value::Null)
}

fn reaction() -> Value {
    call(json!({ "type": "reaction", "reaction": { "message_id": "wamid.kvarnbo17", "emoji": "👍" } }), Value::Null)
}

fn reply(id: &str) -> Value {
    json!({ "type": "reply", "reply": { "id": id, "title": format!("Time {id}") } })
}

fn replies() -> Value {
    let action = json!({ "buttons": [reply("a"), reply("b")] });
    let interactive = json!({ "type": "button", "body": { "text": "When will you come?" }, "action": action });
    call(json!({ "type": "interactive", "interactive": interactive }), Value::Null)
}

fn value(text: &str) -> Value {
    json!({ "type": "text", "text": text })
}

fn button(sub_type: &str, index: &str, text: &str) -> Value {
    json!({ "type": "button", "sub_type": sub_type, "index": index, "parameters": [value(text)] })
}

/// A template as it is sent and as it is defined: the same name and language.
fn template(category: &str, sent: Value, defined: Value) -> Value {
    let message = json!({ "name": "repair_ready", "language": { "code": "en_US" }, "components": sent });
    let definition = json!({
        "name": "repair_ready", "language": "en_US", "category": category, "status": "APPROVED", "components": defined,
    });
    call(json!({ "type": "template", "template": message }), definition)
}

fn repair() -> Value {
    let sent = json!([{ "type": "body", "parameters": [value("bike"), value("Friday")] }]);
    template(
        "UTILITY",
        sent,
        json!([{ "type": "BODY", "text": "Your {{1}} is ready and waits until {{2}}." }, footer()]),
    )
}

fn footer() -> Value {
    json!({ "type": "FOOTER", "text": "Kvarnbo Cykel" })
}

fn named() -> Value {
    let bike = json!({ "type": "text", "parameter_name": "item", "text": "bike" });
    let sent = json!([{ "type": "body", "parameters": [bike] }]);
    template("UTILITY", sent, json!([{ "type": "BODY", "text": "Your {{item}} is ready." }]))
}

fn photo() -> Value {
    let picture = json!({ "type": "image", "image": { "id": "1098034512766" } });
    let defined = json!([{ "type": "HEADER", "format": "IMAGE" }, { "type": "BODY", "text": "Your bike is ready." }]);
    template("UTILITY", json!([{ "type": "header", "parameters": [picture] }]), defined)
}

fn linked() -> Value {
    let sent = json!([{ "type": "body", "parameters": [value("bike")] }, button("url", "0", "r-4711")]);
    let open = json!({ "type": "URL", "text": "Open", "url": "https://kvarnbo.example/repairs/{{1}}" });
    let buttons = json!({ "type": "BUTTONS", "buttons": [open, { "type": "QUICK_REPLY", "text": "Thanks" }] });
    template("UTILITY", sent, json!([{ "type": "BODY", "text": "Your {{1}} is ready." }, buttons]))
}

fn card(index: u32) -> Value {
    let picture = json!({ "type": "image", "image": { "id": "1098034512766" } });
    json!({ "card_index": index, "components": [{ "type": "header", "parameters": [picture] }] })
}

fn carousel() -> Value {
    let defined =
        json!({ "components": [{ "type": "HEADER", "format": "IMAGE" }, { "type": "BODY", "text": "A lamp." }] });
    let defined =
        json!([{ "type": "BODY", "text": "New lamps." }, { "type": "CAROUSEL", "cards": [defined, defined] }]);
    template("MARKETING", json!([{ "type": "carousel", "cards": [card(0), card(1)] }]), defined)
}

fn code() -> Value {
    let sent = json!([{ "type": "body", "parameters": [value("417305")] }, button("url", "0", "417305")]);
    let copy =
        json!({ "type": "BUTTONS", "buttons": [{ "type": "OTP", "otp_type": "COPY_CODE", "text": "Copy code" }] });
    template("AUTHENTICATION", sent, json!([{ "type": "BODY", "add_security_recommendation": true }, copy]))
}

fn code_to_both() -> Value {
    let mut call = code();
    call["message"]["recipient"] = json!("SE.4k7Qx2");
    call
}

fn report(call: &Value) -> Value {
    let definition = call.get("template").map(Value::to_string).unwrap_or_default();
    let options = Options::read(&call["options"].to_string(), OF_MESSAGES, NOW).unwrap();
    serde_json::from_str(&check(&call["message"].to_string(), &definition, &options)).unwrap()
}

/// The findings of a report that predict an error.
fn predicting(report: &Value, code: u64) -> Vec<&Value> {
    let predicts = |finding: &&Value| {
        let answers = finding["platform"].as_array();
        answers.is_some_and(|answers| answers.iter().any(|answer| answer["code"] == code))
    };
    report["diagnostics"].as_array().unwrap().iter().filter(predicts).collect()
}

#[test]
fn every_cause_is_predicted_and_its_absence_is_not() {
    let mut problems = Vec::new();
    for row in rows() {
        let severity = if row.code == 131053 { "warning" } else { "error" };
        let broken = report(&row.broken());
        if !predicting(&broken, row.code).iter().any(|finding| finding["severity"] == severity) {
            problems.push(format!("{}, {}: not predicted: {}", row.code, row.cause, broken["diagnostics"]));
        }
        let whole = report(&row.good);
        if !predicting(&whole, row.code).is_empty() || whole["verdict"] == "block" {
            problems.push(format!("{}, not {}: {}", row.code, row.cause, whole["diagnostics"]));
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn every_error_that_a_call_can_provoke_has_a_cause() {
    let codes: BTreeSet<u64> = rows().iter().map(|row| row.code).collect();
    assert_eq!(codes, BTreeSet::from(CODES));
}
