//! What other systems write about consent, and the record that becomes of it.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

use presend::consent::import::import;
use presend::options::Options;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

const NOW: i64 = 1_795_176_000_000;
const SOURCES: &[&str] = &[
    "adobe-xdm",
    "shopify",
    "klaviyo",
    "braze",
    "hubspot",
    "twilio",
    "segment",
    "salesforce",
    "infobip",
    "sinch",
    "meta",
];
const DAY: &str = "2026-07-03T09:30:00Z";
const OTHER_DAY: &str = "2026-07-04T10:00:00+02:00";

fn report(source: &str, data: &Value) -> Value {
    serde_json::from_str(&import(source, &data.to_string(), &Options::at(NOW))).unwrap()
}

/// State, basis and losses of a report, in one line, the losses in the order of the alphabet.
fn outcome(report: &Value) -> String {
    let record = &report["record"];
    let mut losses: Vec<&str> =
        report["losses"].as_array().unwrap().iter().map(|loss| loss.as_str().unwrap()).collect();
    losses.sort_unstable();
    let word = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    [word(&record["status"]), word(&record["basis"]["type"]), losses.join(" ")].join(", ")
}

fn told(rows: &[(&str, Value, &str)]) {
    let mut wrong = Vec::new();
    for (source, data, expected) in rows {
        let found = outcome(&report(source, data));
        if found != *expected {
            wrong.push(format!("{source} {data}\n  expected {expected}\n  found    {found}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn channel(value: &str) -> Value {
    json!({ "consents": { "marketing": { "whatsApp": { "val": value, "time": DAY } } } })
}

#[test]
fn every_word_of_every_source_has_its_state() {
    let shopify = |state: &str, level: &str| json!({ "state": state, "optInLevel": level, "updatedAt": DAY });
    let klaviyo = |word: &str| json!({ "whatsapp": { "marketing": { "consent": word, "consent_timestamp": DAY } } });
    let hubspot = |word: &str, ground: &str| json!({ "channel": "EMAIL", "status": word, "legalBasis": ground, "timestamp": DAY });
    let salesforce = |word: &str| json!({ "PrivacyConsentStatus": word, "CaptureDate": DAY });
    let twilio = |word: &str| json!({ "contact_id": "+14155550142", "status": word, "date_of_consent": DAY });
    let meta = |word: &str| json!({ "user_preferences": [{ "wa_id": "14155550142", "category": "marketing_messages", "value": word, "timestamp": 1_788_000_000 }] });
    told(&[
        ("adobe-xdm", channel("y"), "given, consent_express, no_method no_notice no_purpose"),
        ("adobe-xdm", channel("n"), "withdrawn, consent, no_method no_notice no_purpose"),
        ("adobe-xdm", channel("p"), "pending, consent, no_method no_notice no_purpose p_is_ambiguous"),
        ("adobe-xdm", channel("u"), "unknown, unknown, no_method no_notice no_purpose"),
        ("adobe-xdm", channel("dy"), "unknown, default_yes, no_method no_notice no_purpose"),
        ("adobe-xdm", channel("dn"), "denied, default_no, no_method no_notice no_purpose"),
        ("adobe-xdm", channel("LI"), "unknown, legitimate_interest, no_method no_notice no_purpose"),
        ("adobe-xdm", channel("ct"), "unknown, contract, no_method no_notice no_purpose"),
        ("adobe-xdm", channel("CP"), "unknown, legal_obligation, no_method no_notice no_purpose"),
        ("adobe-xdm", channel("VI"), "unknown, vital_interest, no_method no_notice no_purpose"),
        ("adobe-xdm", channel("PI"), "unknown, public_interest, no_method no_notice no_purpose"),
        ("adobe-xdm", channel("Y"), "given, consent_express, no_method no_notice no_purpose"),
        ("shopify", shopify("SUBSCRIBED", "CONFIRMED_OPT_IN"), "confirmed, consent_express, no_notice no_purpose"),
        ("shopify", shopify("subscribed", "single_opt_in"), "given, consent_express, no_notice no_purpose"),
        ("shopify", shopify("SUBSCRIBED", "UNKNOWN"), "given, unknown, level_unknown no_notice no_purpose"),
        ("shopify", json!({ "state": "SUBSCRIBED" }), "given, unknown, level_unknown no_notice no_purpose no_time"),
        ("shopify", shopify("PENDING", "CONFIRMED_OPT_IN"), "pending, consent, no_notice no_purpose"),
        ("shopify", shopify("NOT_SUBSCRIBED", ""), "unknown, unknown, no_notice no_purpose"),
        ("shopify", shopify("UNSUBSCRIBED", "SINGLE_OPT_IN"), "withdrawn, consent, "),
        ("shopify", json!({ "state": "redacted" }), "invalidated, unknown, erased"),
        ("klaviyo", klaviyo("SUBSCRIBED"), "given, consent_express, method_in_metadata_only no_notice"),
        ("klaviyo", klaviyo("unsubscribed"), "withdrawn, consent, "),
        ("klaviyo", klaviyo("NEVER_SUBSCRIBED"), "unknown, unknown, no_notice"),
        ("twilio", twilio("opt-in"), "given, consent_express, no_notice no_purpose sms_only"),
        ("twilio", twilio("OPT-OUT"), "withdrawn, consent, sms_only"),
        ("hubspot", hubspot("SUBSCRIBED", "CONSENT_WITH_NOTICE"), "given, consent_express, email_only no_notice"),
        (
            "hubspot",
            hubspot("SUBSCRIBED", "LEGITIMATE_INTEREST_PQL"),
            "unknown, legitimate_interest, email_only no_notice",
        ),
        (
            "hubspot",
            hubspot("SUBSCRIBED", "legitimate_interest_client"),
            "unknown, legitimate_interest, email_only no_notice",
        ),
        (
            "hubspot",
            hubspot("SUBSCRIBED", "LEGITIMATE_INTEREST_OTHER"),
            "unknown, legitimate_interest, email_only no_notice",
        ),
        ("hubspot", hubspot("SUBSCRIBED", "PERFORMANCE_OF_CONTRACT"), "unknown, contract, email_only no_notice"),
        ("hubspot", hubspot("SUBSCRIBED", "NON_GDPR"), "unknown, unknown, email_only no_notice"),
        ("hubspot", hubspot("SUBSCRIBED", "PROCESS_AND_STORE"), "unknown, unknown, email_only no_notice"),
        ("hubspot", json!({ "status": "SUBSCRIBED" }), "unknown, unknown, email_only no_notice no_time"),
        ("hubspot", hubspot("UNSUBSCRIBED", ""), "withdrawn, consent, email_only"),
        ("hubspot", hubspot("UNSUBSCRIBED", "PERFORMANCE_OF_CONTRACT"), "withdrawn, contract, email_only"),
        ("hubspot", hubspot("NOT_SPECIFIED", ""), "unknown, unknown, email_only no_notice"),
        ("salesforce", salesforce("OptIn"), "given, consent_express, no_notice"),
        ("salesforce", salesforce("optout"), "withdrawn, consent, "),
        ("salesforce", salesforce("Seen"), "requested, unknown, no_notice"),
        ("salesforce", salesforce("NotSeen"), "unknown, unknown, no_notice"),
        ("braze", json!({ "subscription_state": "subscribed" }), "given, consent_express, no_notice no_time"),
        (
            "braze",
            json!({ "subscription_state": "Unsubscribed" }),
            "unknown, unknown, never_and_withdrawn_share_a_word no_notice no_time",
        ),
        ("segment", json!({ "status": "Subscribed" }), "given, consent_express, no_notice no_time"),
        ("segment", json!({ "status": "unsubscribed" }), "withdrawn, consent, no_time"),
        ("segment", json!({ "status": "did-not-subscribe" }), "unknown, unknown, no_notice no_time"),
        ("segment", json!({ "status": "" }), "unknown, unknown, no_notice no_time"),
        ("sinch", json!({ "list": "OPT_OUT_ALL" }), "withdrawn, consent, no_time"),
        ("sinch", json!({ "list": "opt_out_notification" }), "withdrawn, consent, no_time"),
        (
            "infobip",
            json!({ "results": [{ "destination": "14155550142", "createdDate": DAY }] }),
            "withdrawn, consent, ",
        ),
        ("infobip", json!({ "destination": "14155550142", "createdDate": DAY }), "withdrawn, consent, "),
        ("infobip", json!({ "results": [] }), "unknown, unknown, no_notice no_time"),
        ("infobip", json!({ "destination": "14155550142" }), "withdrawn, consent, no_time"),
        ("meta", meta("stop"), "withdrawn, consent, "),
        ("meta", meta("resume"), "unknown, unknown, no_notice"),
    ]);
}

#[test]
fn adobe_values_count_in_their_order() {
    let identity =
        |value: &str| json!({ "Phone": { "+14155550142": { "marketing": { "whatsApp": { "val": value } } } } });
    let all = |any: &str, channel: &str, own: &str| {
        json!({ "consents": {
            "marketing": { "any": { "val": any }, "whatsApp": { "val": channel } },
            "idSpecific": identity(own), "metadata": { "time": DAY }
        }})
    };
    for (data, status, field) in [
        (all("n", "y", "y"), "withdrawn", "consents.marketing.any"),
        (all("y", "n", "y"), "withdrawn", "consents.marketing.whatsApp"),
        (all("y", "y", "n"), "withdrawn", "consents.idSpecific"),
        (all("y", "p", "y"), "given", "consents.idSpecific"),
        (all("y", "p", ""), "pending", "consents.marketing.whatsApp"),
        (all("y", "", ""), "given", "consents.marketing.any"),
        (all("p", "", ""), "unknown", "consents.marketing.whatsApp"),
    ] {
        let record = &report("adobe-xdm", &data)["record"];
        assert_eq!(
            (&record["status"], &record["provenance"]["source_field"]),
            (&status.into(), &field.into()),
            "{data}"
        );
    }
    told(&[
        ("adobe-xdm", all("p", "", ""), "unknown, unknown, no_value"),
        ("adobe-xdm", json!({}), "unknown, unknown, no_value"),
        (
            "adobe-xdm",
            all("y", "", ""),
            "given, consent_express, no_method no_notice no_purpose not_channel_specific time_from_set",
        ),
    ]);
    let two = json!({ "consents": { "idSpecific": { "Phone": {
        "+14155550142": { "marketing": { "whatsApp": { "val": "y" } } },
        "+447700900123": { "marketing": { "whatsApp": { "val": "n" } } }
    }}}});
    let record = &report("adobe-xdm", &two)["record"];
    assert_eq!((&record["status"], &record["subject"]["phone"]), (&"withdrawn".into(), &"+447700900123".into()));
}

#[test]
fn own_times_come_before_those_of_the_set() {
    let at = |time: Value| {
        let report = report(
            "adobe-xdm",
            &json!({ "consents": {
                "marketing": { "whatsApp": { "val": "y", "time": time } }, "metadata": { "time": OTHER_DAY }
            }}),
        );
        (
            report["record"]["events"][0]["at"].clone(),
            report["losses"].as_array().unwrap().contains(&"time_from_set".into()),
        )
    };
    assert_eq!(at(DAY.into()), (DAY.into(), false));
    assert_eq!(at(Value::Null), (OTHER_DAY.into(), true));
    assert_eq!(at("last summer".into()), (OTHER_DAY.into(), true));
}

/// The types of the events, with their times and categories.
fn events(source: &str, data: &Value) -> Value {
    let report = report(source, data);
    let events = report["record"]["events"].as_array().unwrap().iter();
    events.map(|event| json!([event["type"], event["at"], event["categories"], event["actor"]])).collect()
}

#[test]
fn events_lead_to_the_state() {
    let salesforce = |first: &str, second: &str| {
        json!({
            "PrivacyConsentStatus": "OptIn", "CaptureDate": first, "DoubleConsentCaptureDate": second
        })
    };
    let nothing = Value::Null;
    for (source, data, expected) in [
        (
            "salesforce",
            salesforce(DAY, OTHER_DAY),
            json!([["given", DAY, nothing, "import"], ["confirmed", OTHER_DAY, nothing, "import"]]),
        ),
        ("salesforce", salesforce(OTHER_DAY, DAY), json!([["confirmed", DAY, nothing, "import"]])),
        ("salesforce", salesforce("", DAY), json!([["confirmed", DAY, nothing, "import"]])),
        ("salesforce", salesforce(DAY, "soon"), json!([["given", DAY, nothing, "import"]])),
        (
            "salesforce",
            salesforce("2026-07-03T09:30:00.000+0000", ""),
            json!([["given", "2026-07-03T09:30:00.000+00:00", nothing, "import"]]),
        ),
        (
            "adobe-xdm",
            channel("p"),
            json!([["requested", DAY, nothing, "import"], ["confirmation_sent", DAY, nothing, "import"]]),
        ),
        ("adobe-xdm", channel("n"), json!([["withdrawn", DAY, ["marketing"], "import"]])),
        ("adobe-xdm", channel("LI"), json!([])),
        ("twilio", json!({ "status": "opt-out" }), json!([["withdrawn", nothing, nothing, "import"]])),
        ("sinch", json!({ "list": "OPT_OUT_ALL" }), json!([["withdrawn", nothing, nothing, "import"]])),
        ("sinch", json!({ "list": "OPT_OUT_NOTIFICATION" }), json!([["withdrawn", nothing, ["utility"], "import"]])),
    ] {
        assert_eq!(events(source, &data), expected, "{source} {data}");
    }
}

#[test]
fn of_several_preferences_the_last_of_a_category_counts() {
    let meta = |list: &[(&str, &str, Value)]| {
        let items: Vec<Value> = list
            .iter()
            .map(|(category, value, time)| {
                json!({
                    "wa_id": "14155550142", "category": category, "value": value, "timestamp": time
                })
            })
            .collect();
        json!({ "user_preferences": items })
    };
    let stop = json!([["withdrawn", "2026-08-29T10:40:00Z", ["marketing"], "platform"]]);
    let undated = json!([["withdrawn", null, ["marketing"], "platform"]]);
    let (early, late) = (json!(1_788_000_000), json!("1788000001"));
    for (data, expected) in [
        (meta(&[("marketing_messages", "stop", early.clone())]), stop.clone()),
        (
            meta(&[("marketing_messages", "stop", early.clone()), ("marketing_messages", "resume", late.clone())]),
            json!([]),
        ),
        (
            meta(&[("marketing_messages", "resume", late.clone()), ("marketing_messages", "stop", early.clone())]),
            json!([]),
        ),
        (
            meta(&[("marketing_messages", "stop", early.clone()), ("marketing_messages", "resume", early.clone())]),
            stop.clone(),
        ),
        (
            meta(&[("marketing_messages", "resume", early.clone()), ("marketing_messages", "stop", early.clone())]),
            stop.clone(),
        ),
        (
            meta(&[("marketing_messages", "stop", Value::Null), ("marketing_messages", "resume", late.clone())]),
            undated.clone(),
        ),
        (meta(&[("marketing_messages", "stop", early), ("utility_messages", "resume", late)]), stop),
        (meta(&[("marketing_messages", "stop", json!(-1))]), undated.clone()),
        (meta(&[("marketing_messages", "resume", json!(1_788_000_000)), ("calls", "stop", Value::Null)]), undated),
    ] {
        assert_eq!(events("meta", &data), expected, "{data}");
    }
}

#[test]
fn channels_categories_and_validity_are_those_of_the_data() {
    let scope = |source: &str, data: Value| report(source, &data)["record"]["scope"]["channel"].clone();
    assert_eq!(scope("twilio", json!({ "status": "opt-in", "channel": "whatsapp" })), "sms");
    assert_eq!(scope("hubspot", json!({ "status": "SUBSCRIBED", "channel": "WHATSAPP" })), "email");
    assert_eq!(scope("segment", json!({ "status": "subscribed", "type": "SMS" })), "sms");
    assert_eq!(scope("segment", json!({ "status": "subscribed" })), "whatsapp");
    assert_eq!(scope("infobip", json!({ "results": [{ "destination": "14155550142", "channel": "SMS" }] })), "sms");
    assert_eq!(scope("infobip", json!({ "results": [{ "destination": "14155550142", "channel": "VIBER" }] })), "any");
    let categories = |list: &str| report("sinch", &json!({ "list": list }))["record"]["scope"]["categories"].clone();
    assert_eq!(categories("OPT_OUT_MARKETING"), json!(["marketing"]));
    assert_eq!(categories("OPT_OUT_NOTIFICATION"), json!(["utility"]));
    assert_eq!(categories("OPT_OUT_ALL"), json!(["marketing", "utility", "authentication", "service"]));
    let klaviyo = json!({ "whatsapp": { "marketing": { "consent": "SUBSCRIBED", "valid_until": OTHER_DAY } } });
    assert_eq!(report("klaviyo", &klaviyo)["record"]["validity"], json!({ "until": OTHER_DAY }));
    let salesforce = json!({ "PrivacyConsentStatus": "OptIn", "EffectiveFrom": DAY, "EffectiveTo": null });
    assert_eq!(report("salesforce", &salesforce)["record"]["validity"], json!({ "from": DAY }));
}

#[test]
fn a_person_is_a_number_or_a_user_id() {
    let subject =
        |id: &str| report("twilio", &json!({ "status": "opt-in", "contact_id": id }))["record"]["subject"].clone();
    assert_eq!(subject("+14155550142"), json!({ "phone": "+14155550142" }));
    assert_eq!(subject("14155550142"), json!({ "phone": "+14155550142" }));
    assert_eq!(subject("GB.7741926350"), json!({ "bsuid": "GB.7741926350" }));
    for id in ["", "0155550142", "joana@example.com", "155501", "1415555014212345"] {
        assert_eq!(subject(id), Value::Null, "{id}");
    }
    let own_id = report("segment", &json!({ "status": "subscribed", "user_id": "7741926350" }));
    assert_eq!(own_id["record"]["subject"], Value::Null);
}

#[test]
fn the_same_data_gives_the_same_record() {
    let id = |source: &str, data: Value| report(source, &data)["record"]["record_id"].as_str().unwrap().to_owned();
    let (first, again) = (
        id("braze", json!({ "subscription_state": "subscribed" })),
        id("braze", json!({ "subscription_state": "subscribed" })),
    );
    assert_eq!(first, again);
    assert_ne!(first, id("braze", json!({ "subscription_state": "unsubscribed" })));
    let spaced = import("braze", "{\n  \"subscription_state\" : \"subscri\\u0062ed\"\n}", &Options::at(NOW));
    assert!(spaced.contains(&first), "{spaced}");
    assert_ne!(id("segment", json!({ "status": "subscribed" })), id("twilio", json!({ "status": "subscribed" })));
    let (lengths, version): (Vec<usize>, _) = (first.split('-').map(str::len).collect(), &first[14..15]);
    assert_eq!((lengths, version), (vec![8, 4, 4, 4, 12], "8"));
    assert!(["8", "9", "a", "b"].contains(&&first[19..20]), "{first}");
}

#[test]
fn a_record_has_what_every_record_has() {
    let record = &report(
        "shopify",
        &json!({ "state": "SUBSCRIBED", "optInLevel": "SINGLE_OPT_IN", "updatedAt": DAY, "collectedFrom": "OTHER" }),
    )["record"];
    assert_eq!(record["schema"], "wa-consent/1");
    assert_eq!(record["created_at"], "2026-11-20T12:00:00Z");
    assert_eq!(record["collection"], json!({ "method": "import", "x_source": "OTHER" }));
    assert_eq!(
        record["provenance"],
        json!({
            "source_system": "shopify", "source_field": "state", "original": "SUBSCRIBED SINGLE_OPT_IN", "imported_at": "2026-11-20T12:00:00Z"
        })
    );
}

#[test]
fn what_is_no_object_gives_no_record() {
    for data in [json!(null), json!("y"), json!(1), json!([]), json!(true)] {
        let report = report("adobe-xdm", &data);
        assert!(report["record"].is_null() && report["losses"] == json!([]) && report["verdict"] == "block", "{data}");
    }
    assert!(report("mailchimp", &json!({ "status": "subscribed" }))["record"].is_null());
}

/// Any value, with names and words that sources write among others.
fn value() -> impl Strategy<Value = Value> {
    const WORDS: &[&str] = &[
        "",
        "consents",
        "marketing",
        "whatsApp",
        "whatsapp",
        "any",
        "val",
        "time",
        "metadata",
        "idSpecific",
        "Phone",
        "y",
        "n",
        "p",
        "state",
        "optInLevel",
        "SUBSCRIBED",
        "consent",
        "data",
        "attributes",
        "status",
        "list",
        "OPT_OUT_ALL",
        "results",
        "destination",
        "user_preferences",
        "value",
        "stop",
        "timestamp",
        "category",
        "PrivacyConsentStatus",
        "OptIn",
        DAY,
        "é",
    ];
    let word = || prop_oneof![4 => select(WORDS).prop_map(str::to_owned), 1 => any::<String>()];
    let leaf = prop_oneof![
        word().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null)
    ];
    leaf.prop_recursive(5, 40, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((word(), inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_data_gives_a_report(data in value(), source in prop_oneof![9 => select(SOURCES).prop_map(str::to_owned), 1 => any::<String>()], now in any::<i64>()) {
        let known = SOURCES.iter().any(|name| name.eq_ignore_ascii_case(&source));
        let text = import(&source, &data.to_string(), &Options::at(now / 1_000));
        let report: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(report["record"].is_object(), known && data.is_object(), "{}", text);
        prop_assert!(report["losses"].is_array() && report["verdict"].is_string());
    }

    #[test]
    fn any_text_gives_a_report(text in any::<String>(), source in select(SOURCES)) {
        let report: Value = serde_json::from_str(&import(source, &text, &Options::at(NOW))).unwrap();
        prop_assert!(report["verdict"].is_string());
    }
}
