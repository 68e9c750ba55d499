//! A template with its values, whatever they are: what the person sees is what another way of putting the values in
//! gives, it is as long as another count says, and nothing is found that is not so.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

use presend::message::check;
use presend::options::Options;
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

/// Noon in UTC on the day of the rule book's edition.
const NOW: i64 = 1_795_176_000_000;

/// Characters of a header, of a body beside other components, of one alone, and of an address.
const LIMITS: [usize; 4] = [60, 1024, 32_768, 2000];

/// A piece of a template's text.
#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    /// Which one, and whether with space inside of its braces.
    Parameter(usize, bool),
}

/// A header or a body with its parameters' names and values.
#[derive(Clone, Debug)]
struct Part {
    pieces: Vec<Piece>,
    names: Vec<String>,
    /// The type of the value, and what it shows.
    values: Vec<(&'static str, String)>,
    /// In which order named values are sent.
    order: Vec<usize>,
}

#[derive(Clone, Debug)]
enum Button {
    /// What stands before the variable, and the value.
    Url(String, String),
    /// An address without a variable, or a reply.
    Plain(&'static str),
}

#[derive(Clone, Debug)]
struct Template {
    named: bool,
    header: Option<Part>,
    body: Part,
    footer: Option<String>,
    buttons: Vec<Button>,
}

impl Part {
    /// The text of the definition.
    fn written(&self, named: bool) -> String {
        let written = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Parameter(at, spaced) => {
                let name = if named { self.names[*at].clone() } else { (at + 1).to_string() };
                if *spaced { format!("{{{{ {name} }}}}") } else { format!("{{{{{name}}}}}") }
            }
        };
        self.pieces.iter().map(written).collect()
    }

    /// The text that the person sees.
    fn shown(&self) -> String {
        let shown = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Parameter(at, _) => self.values[*at].1.clone(),
        };
        self.pieces.iter().map(shown).collect()
    }

    /// The values as they are sent.
    fn sent(&self, named: bool) -> Vec<Value> {
        let in_order: Vec<usize> = (0..self.values.len()).collect();
        let order = if named { &self.order } else { &in_order };
        let sent = |at: &usize| {
            let (kind, text) = &self.values[*at];
            let mut parameter = match *kind {
                "currency" => json!({ "fallback_value": text, "code": "SEK", "amount_1000": 1000 }),
                "date_time" => json!({ "fallback_value": text }),
                _ => json!(text),
            };
            parameter = json!({ "type": kind, *kind: parameter });
            if named {
                parameter["parameter_name"] = self.names[*at].as_str().into();
            }
            parameter
        };
        order.iter().map(sent).collect()
    }
}

impl Template {
    fn definition(&self) -> Value {
        let mut components = Vec::new();
        if let Some(header) = &self.header {
            components.push(json!({ "type": "HEADER", "format": "TEXT", "text": header.written(self.named) }));
        }
        components.push(json!({ "type": "BODY", "text": self.body.written(self.named) }));
        if let Some(footer) = &self.footer {
            components.push(json!({ "type": "FOOTER", "text": footer }));
        }
        let button = |(at, button): (usize, &Button)| match button {
            Button::Url(before, _) => {
                json!({ "type": "URL", "text": format!("Open {at}"), "url": format!("{before}{{{{1}}}}") })
            }
            Button::Plain("URL") => {
                json!({ "type": "URL", "text": format!("Hours {at}"), "url": "https://kvarnbo.example/hours" })
            }
            Button::Plain(kind) => json!({ "type": kind, "text": format!("Thanks {at}") }),
        };
        if !self.buttons.is_empty() {
            let buttons: Vec<Value> = self.buttons.iter().enumerate().map(button).collect();
            components.push(json!({ "type": "BUTTONS", "buttons": buttons }));
        }
        let format = if self.named { "NAMED" } else { "POSITIONAL" };
        json!({
            "name": "repair_ready", "language": "en_US", "category": "UTILITY", "parameter_format": format,
            "components": components,
        })
    }

    /// The message, with a component for each part, also for one that takes no value.
    fn message(&self) -> Value {
        let mut components = Vec::new();
        if let Some(header) = &self.header {
            components.push(json!({ "type": "header", "parameters": header.sent(self.named) }));
        }
        components.push(json!({ "type": "body", "parameters": self.body.sent(self.named) }));
        for (at, button) in self.buttons.iter().enumerate() {
            if let Button::Url(_, value) = button {
                let parameters = json!([{ "type": "text", "text": value }]);
                components.push(json!({ "type": "button", "sub_type": "url", "index": at, "parameters": parameters }));
            }
        }
        let template = json!({ "name": "repair_ready", "language": { "code": "en_US" }, "components": components });
        json!({ "messaging_product": "whatsapp", "to": "+46701740605", "type": "template", "template": template })
    }

    /// The texts that are counted, in the order of the message's components, and their limits.
    fn counted(&self) -> Vec<(String, usize)> {
        let alone = self.header.is_none() && self.footer.is_none() && self.buttons.is_empty();
        let header = self.header.iter().map(|header| (header.shown(), LIMITS[0]));
        let body = (self.body.shown(), LIMITS[if alone { 2 } else { 1 }]);
        let urls = self.buttons.iter().filter_map(|button| match button {
            Button::Url(before, value) => Some((format!("{before}{value}"), LIMITS[3])),
            Button::Plain(_) => None,
        });
        header.chain([body]).chain(urls).collect()
    }
}

/// Any text but one with braces.
fn text(least: usize, most: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => any::<char>().prop_map(String::from),
        3 => "[ -~]{1,8}",
        1 => select(vec!["👩‍👩‍👧", "🇸🇪", "e\u{301}", "❤️", "\r\n", "\u{2028}", "\\", "\"", "*", "$1", "%s"]).prop_map(str::to_owned),
    ];
    let pieces = vec(piece, least..=most).prop_map(|pieces| pieces.concat().replace(['{', '}'], ""));
    pieces.prop_filter("only braces", move |text| least == 0 || !text.is_empty())
}

/// A value that the rules for values allow, now and then a long one.
fn value() -> impl Strategy<Value = String> {
    let allowed = |text: &String| !text.contains(['\n', '\t', '\r']) && !text.contains("     ");
    let long = (
        select(vec!["a", "å", "🚲", "word "]),
        prop_oneof![4 => 1..80usize, 4 => 900..2_100usize, 1 => 32_700..32_800usize],
    );
    prop_oneof![
        30 => text(1, 12).prop_filter("no value", allowed),
        1 => long.prop_map(|(unit, times)| unit.repeat(times)),
    ]
}

fn part(most: usize) -> impl Strategy<Value = Part> {
    (0..=most).prop_flat_map(|count| {
        let once = Just((0..count).collect::<Vec<_>>());
        let again = vec(0..count.max(1), 0..3usize.min(count + 1));
        let kind = select(vec!["text", "text", "text", "currency", "date_time"]);
        (
            (once.clone().prop_shuffle(), again, vec(any::<bool>(), count + 3)),
            vec(text(0, 10), count + 4),
            btree_set("[a-z][a-z0-9_]{0,9}", count),
            vec((kind, value()), count),
            once.prop_shuffle(),
        )
            .prop_map(|((mut at, again, spaced), texts, names, values, order)| {
                at.extend(again.into_iter().filter(|again| *again < values.len()));
                let mut pieces = Vec::new();
                for ((at, spaced), text) in at.into_iter().zip(spaced).zip(&texts) {
                    pieces.extend([Piece::Text(text.clone()), Piece::Parameter(at, spaced)]);
                }
                pieces.extend(texts.last().cloned().map(Piece::Text));
                Part { pieces, names: names.into_iter().collect(), values, order }
            })
    })
}

fn template() -> impl Strategy<Value = Template> {
    let before = "https://kvarnbo\\.example/[a-z]{0,5}[/=?]";
    let button = prop_oneof![
        2 => (before, value()).prop_map(|(before, value)| Button::Url(before, value)),
        1 => select(vec!["URL", "QUICK_REPLY"]).prop_map(Button::Plain),
    ];
    let parts = (prop::option::of(part(1)), part(5), prop::option::of(text(0, 10)), vec(button, 0..4));
    (any::<bool>(), parts).prop_map(|(named, (header, body, footer, buttons))| Template {
        named,
        header,
        body,
        footer,
        buttons,
    })
}

fn report(message: &str, definition: &str) -> Value {
    serde_json::from_str(&check(message, definition, &Options::at(NOW))).unwrap()
}

fn findings<'r>(report: &'r Value, rule: &str) -> Vec<&'r Value> {
    report["diagnostics"].as_array().unwrap().iter().filter(|finding| finding["rule"] == rule).collect()
}

/// The same values in every run, so that a change is judged by what it changed; `PROPTEST_RNG_SEED` names another run.
fn rounds(cases: u32, seed: u64) -> ProptestConfig {
    let usual = ProptestConfig::default();
    let rng_seed = match usual.rng_seed {
        RngSeed::Random => RngSeed::Fixed(seed),
        given => given,
    };
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..usual }
}

proptest! {
    #![proptest_config(rounds(2_000, 1))]

    #[test]
    fn what_is_shown_is_the_text_with_its_values(template in template()) {
        let report = report(&template.message().to_string(), &template.definition().to_string());
        let rendered = &report["rendered"];
        let shown = [template.header.as_ref().map(Part::shown), Some(template.body.shown()), template.footer.clone()];
        for (part, shown) in ["header", "body", "footer"].into_iter().zip(shown) {
            prop_assert_eq!(rendered.get(part).and_then(Value::as_str), shown.as_deref(), "{}", part);
        }
        let braces = rendered["body"].as_str().unwrap().contains(['{', '}']);
        prop_assert!(!braces, "a parameter is left");
        let labels = rendered["buttons"].as_array().map_or(0, Vec::len);
        prop_assert_eq!(labels, template.buttons.len());
    }

    #[test]
    fn it_is_as_long_as_another_count_says(template in template()) {
        let report = report(&template.message().to_string(), &template.definition().to_string());
        let counts = report["counts"].as_array().unwrap();
        for (at, (shown, limit)) in template.counted().into_iter().enumerate() {
            let path = format!("/template/components/{at}");
            let own = json!([shown.chars().count(), shown.encode_utf16().count(), shown.len(), limit]);
            let found = counts.iter().filter(|count| count["path"] == path.as_str());
            let found: Vec<Value> = found.map(|count| json!([count["codePoints"], count["utf16"], count["bytes"], count["limit"]])).collect();
            prop_assert_eq!(found, [own], "{}", path);
            let long = findings(&report, "message/rendered-too-long").iter().any(|finding| finding["path"] == path.as_str());
            prop_assert_eq!(long, shown.chars().count() > limit, "{}", path);
        }
        for finding in findings(&report, "message/rendered-too-long") {
            let at: usize = finding["path"].as_str().unwrap().rsplit('/').next().unwrap().parse().unwrap();
            let (shown, limit) = &template.counted()[at];
            prop_assert_eq!(json!([finding["args"]["actual"], finding["args"]["limit"]]), json!([shown.chars().count(), limit]));
        }
    }

    #[test]
    fn values_that_match_are_not_complained_about(template in template()) {
        let report = report(&template.message().to_string(), &template.definition().to_string());
        for rule in [
            "parameter-count", "parameter-name-missing", "parameter-name-unknown", "parameter-space", "duplicate",
            "button-value", "button-mismatch", "header-value", "component-missing", "other-template", "definition-unreadable",
            "unused-component", "wrong-type", "missing-member", "unknown-member", "empty-text",
        ] {
            let found = findings(&report, &format!("message/{rule}"));
            prop_assert!(found.is_empty(), "{:?}", found);
        }
    }

    #[test]
    fn a_value_more_or_less_is_told(template in template(), which in any::<Index>(), header in any::<bool>(), more in any::<bool>()) {
        let mut message = template.message();
        let in_header = header && template.header.is_some();
        let at = usize::from(template.header.is_some() && !in_header);
        let part = if in_header { template.header.as_ref().unwrap() } else { &template.body };
        let expected = part.values.len();
        prop_assume!(more || expected > 0);
        let values = message["template"]["components"][at]["parameters"].as_array_mut().unwrap();
        if more {
            values.insert(which.index(expected + 1), json!({ "type": "text", "text": "one more" }));
        } else {
            values.remove(which.index(expected));
        }
        let actual = values.len();
        let report = report(&message.to_string(), &template.definition().to_string());
        let found = findings(&report, "message/parameter-count");
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(&found[0]["args"], &json!({ "part": if in_header { "header" } else { "body" }, "expected": expected, "actual": actual }));
        prop_assert_eq!(&found[0]["path"], &format!("/template/components/{at}/parameters"));
        prop_assert_eq!(&report["verdict"], "block");
    }
}

/// Words that mean something in a message or a definition.
const WORDS: &str = "messaging_product whatsapp to recipient recipient_type group type template text body header footer button \
    buttons carousel cards card_index limited_time_offer name language code components parameters parameter_name sub_type index \
    url quick_reply copy_code otp flow payload coupon_code image id link format category status AUTHENTICATION PAUSED NAMED \
    URL OTP IMAGE TEXT PRODUCT {{1}} {{name}} {{ 2 }} {{}} {{99999999999}} https://kvarnbo.example/{{1}} currency date_time \
    fallback_value en_US +46701740605 US.1 \n \u{0} 🚲";

fn word() -> impl Strategy<Value = String> {
    let words: Vec<&str> = WORDS.split(' ').collect();
    let words = select(words).prop_map(|word| word.trim().to_owned());
    prop_oneof![8 => words.clone(), 2 => vec(words, 0..4).prop_map(|words| words.concat()), 1 => any::<String>()]
}

/// Any JSON value, of the words that the checks ask about.
fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => (-3..12i64).prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        6 => word().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 40, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            vec((word(), inner), 0..6).prop_map(|members| members.into_iter().collect::<Value>()),
        ]
    })
}

/// A value with another put in at some place of it.
fn changed(value: &Value, at: &Index, new: &Value) -> Value {
    let mut places = vec![String::new()];
    let mut next = 0;
    while let Some(path) = places.get(next).cloned() {
        match value.pointer(&path).unwrap() {
            Value::Array(items) => places.extend((0..items.len()).map(|item| format!("{path}/{item}"))),
            Value::Object(members) => {
                places.extend(
                    members.keys().map(|name| format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"))),
                );
            }
            _ => {}
        }
        next += 1;
    }
    let mut value = value.clone();
    *value.pointer_mut(at.get::<String>(&places)).unwrap() = new.clone();
    value
}

fn holds(message: &str, definition: &str) -> Result<(), TestCaseError> {
    let report = report(message, definition);
    prop_assert!(report["diagnostics"].is_array() && report["counts"].is_array());
    prop_assert!(report["rendered"].is_object() || report["rendered"].is_null());
    Ok(())
}

proptest! {
    #![proptest_config(rounds(2_000, 2))]

    #[test]
    fn any_json_with_any_json_gives_a_report(message in json_value(), definition in json_value()) {
        holds(&message.to_string(), &definition.to_string())?;
    }

    #[test]
    fn any_text_with_any_text_gives_a_report(message in any::<String>(), definition in any::<String>(), template in template()) {
        holds(&message, &definition)?;
        holds(&template.message().to_string(), &definition)?;
        holds(&message, &template.definition().to_string())?;
    }

    #[test]
    fn a_pair_with_changes_gives_a_report(
        template in template(),
        changes in vec((any::<bool>(), any::<Index>(), json_value()), 1..4),
    ) {
        let (mut message, mut definition) = (template.message(), template.definition());
        for (first, at, new) in changes {
            let side = if first { &mut message } else { &mut definition };
            *side = changed(side, &at, &new);
        }
        holds(&message.to_string(), &definition.to_string())?;
    }
}
