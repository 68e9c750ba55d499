//! What must hold of any input: a hundred thousand values that nobody wrote, and a few that someone wrote to do harm.
//!
//! Most are templates, messages and consent records of the vectors with a few of their values replaced, at any depth: deeper into the
//! checks than any value from nothing.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

#[path = "vectors/cases.rs"]
mod cases;

use cases::{Call, NOW, findings, findings_of};
use presend::consent;
use presend::context::{Context, Locale};
use presend::json::{Document, Json};
use presend::message::check;
use presend::options::{OF_CONSENT, OF_MESSAGES, OF_SEALS, Options, rules};
use presend::report::Report;
use presend::rule::Severity;
use presend::template::{Mode, lint};
use presend::text::normalize;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};
use std::sync::LazyLock;

/// One finding that says that others were left out stands behind the most that a report holds.
const FINDINGS: usize = 10_001;

/// Fixes of one report that are tried; the rest are of the same kinds.
const FIXES: usize = 4;

/// A run of as many digits may be a phone number.
const PERSONAL: usize = 7;

fn report(text: &str, mode: Mode, context: &Context) -> Result<Value, TestCaseError> {
    parsed(&lint(text, mode, context))
}

fn parsed(report: &str) -> Result<Value, TestCaseError> {
    // What is nested deeper than `serde_json` reads is JSON all the same: a fix may move it as it is.
    let wrong = |error: serde_json::Error| match error.to_string() {
        error if error.contains("recursion limit") => TestCaseError::reject(error),
        error => TestCaseError::fail(format!("the report is no JSON: {error}: {report}")),
    };
    serde_json::from_str(report).or_else(|_| serde_json::from_str(&without_halves(report))).map_err(wrong)
}

/// A fix that moves a value repeats it as it is written. Half a surrogate pair in it is JSON, but not for `serde_json`.
fn without_halves(text: &str) -> String {
    let mut rest = text;
    let mut whole = String::new();
    while let Some((before, escape)) = rest.split_once('\\') {
        let half = escape.starts_with("ud") && matches!(escape.as_bytes()[2], b'8'..=b'9' | b'a'..=b'f');
        let (escape, behind) = escape.split_at(if half { 5 } else { 1 });
        whole.extend([before, "\\", if half { "ufffd" } else { escape }]);
        rest = behind;
    }
    whole + rest
}

fn read(text: &str) -> Document<'_> {
    Document::read(text, &mut Report::new(&Context::default()))
}

fn context(locale: Locale) -> Context {
    Context { locale, ..Context::at(NOW) }
}

/// All that must hold of the report on a template.
fn hold(text: &str, mode: Mode, locale: Locale) -> Result<(), TestCaseError> {
    let report = report(text, mode, &context(locale))?;
    prop_assert!(report["counts"].is_array() && report["parameters"].is_array() && report["category"].is_object());
    hold_any(text, &report)
}

/// All that must hold of the report on a message.
fn hold_message(message: &Message, locale: Locale) -> Result<(), TestCaseError> {
    let report = parsed(&check(&message.text, &message.template, &options(&message.options, context(locale))))?;
    let rendered = &report["rendered"];
    prop_assert!(report["counts"].is_array());
    prop_assert!(rendered.is_null() || rendered.is_object() && !message.template.is_empty());
    hold_any(&message.text, &report)
}

/// All that must hold of the report on a consent record, or on many.
fn hold_consent(consent: &Consent, locale: Locale) -> Result<(), TestCaseError> {
    let Message { text, template: beside, options } = &consent.message;
    let set = if consent.call == Call::SealConsent { OF_SEALS } else { OF_CONSENT };
    let options = Options { context: context(locale), ..Options::read(options, set, NOW).unwrap() };
    let report = parsed(&match consent.call {
        Call::MergeConsent => consent::merge(text, beside, &options, normalize),
        Call::AppendConsentEvent => consent::append(text, beside, &options),
        Call::SealConsent => consent::seal(text, beside, &options, normalize),
        _ => consent::check(text, beside, &options, normalize),
    })?;
    match consent.call {
        Call::AppendConsentEvent | Call::SealConsent => {
            prop_assert!(report["record"].is_object() || report["record"].is_null() && report["verdict"] == "block");
        }
        _ => prop_assert!(report["valid"] == true || report["valid"] == false && report["verdict"] == "block"),
    }
    for finding in findings(&report) {
        let both = [text.as_str(), beside].concat();
        prop_assert!(number_of(&both, finding).is_none(), "{:?} stands in {}", number_of(&both, finding), finding);
        let told = finding.to_string();
        let secret = consent.secrets.iter().find(|secret| told.contains(secret.as_str()));
        prop_assert!(secret.is_none(), "{:?} stands in {}", secret, finding);
    }
    hold_any(text, &report)
}

/// A case's options, with another context.
fn options(options: &str, context: Context) -> Options {
    Options { context, ..Options::read(options, OF_MESSAGES, NOW).unwrap() }
}

/// All that must hold of any report.
fn hold_any(text: &str, report: &Value) -> Result<(), TestCaseError> {
    let document = read(text);
    prop_assert!(findings(report).len() <= FINDINGS);
    prop_assert_eq!(&report["verdict"], verdict(findings(report)));
    // A pointer cannot say which of two members with one name it means; and that there are two may have been left out.
    let rules = ["json/duplicate-member", "consent/not-canonical", "json/findings-cut"];
    let unclear = rules.map(|rule| !findings_of(report, rule).is_empty());
    for finding in findings(report) {
        prop_assert!(has_words(finding), "words: {}", finding);
        prop_assert!(number_of(text, finding).is_none(), "{:?} stands in {}", number_of(text, finding), finding);
        prop_assert!(unclear.contains(&true) || has_place(&document, finding), "place: {}", finding);
    }
    let fixes: Vec<&Value> = findings(report).iter().filter_map(|finding| finding.get("fix")).take(FIXES).collect();
    for fixes in fixes.iter().map(|fix| json!(fix)).chain([json!(fixes)]) {
        let fixed = presend::fix::apply(text, &fixes.to_string());
        prop_assert!(read(&fixed).root().is_some() || document.root().is_none(), "no JSON after {}: {}", fixes, fixed);
    }
    Ok(())
}

fn verdict(findings: &[Value]) -> &'static str {
    let any = |severity: &str| findings.iter().any(|finding| finding["severity"] == severity);
    if any("error") {
        "block"
    } else if any("warning") {
        "review"
    } else {
        "pass"
    }
}

/// True where the path leads to a value, and the range to a piece of it that splits no character.
fn has_place(document: &Document, finding: &Value) -> bool {
    let path = finding["path"].as_str().unwrap();
    let text = match document.root() {
        None if path.is_empty() => Some(document.text()),
        None => return false,
        Some(_) => match document.at(path) {
            Some(value) => value.text(),
            None => return false,
        },
    };
    let Some(range) = finding.get("range") else { return true };
    let unit = |name: &str| usize::try_from(range[name].as_u64().unwrap()).unwrap();
    let Some(text) = text else { return false };
    let mut ends = std::iter::once(0).chain(text.chars().scan(0, |at, c| {
        *at += c.len_utf16();
        Some(*at)
    }));
    unit("start") <= unit("end")
        && ends.any(|at| at == unit("start"))
        && (unit("start") == unit("end") || ends.any(|at| at == unit("end")))
}

/// True where a message and its fix are whole: every argument has a value, and no slot is open.
fn has_words(finding: &Value) -> bool {
    let rest = |words: &str| {
        let pieces = finding["args"].as_object().unwrap().values().filter_map(Value::as_str);
        pieces.fold(words.to_owned(), |rest, piece| rest.replacen(piece, "", usize::MAX))
    };
    let texts = [&finding["message"], &finding["fix"]["title"]].into_iter().filter_map(Value::as_str);
    finding["args"].as_object().unwrap().values().all(|value| *value != "")
        && texts.into_iter().all(|words| !words.is_empty() && !rest(words).contains('{'))
}

/// A number of the input, long enough to be someone's, that a finding repeats; limits are ours.
fn number_of<'f>(text: &str, finding: &'f Value) -> Option<&'f str> {
    let arguments = finding["args"].as_object().unwrap();
    let limits: Vec<String> = arguments.values().filter_map(Value::as_i64).map(|limit| limit.to_string()).collect();
    let words = [&finding["message"], &finding["fix"]["title"]].into_iter().chain(arguments.values());
    let numbers = words.filter_map(Value::as_str).flat_map(|words| words.split(|c: char| !c.is_numeric()));
    numbers
        .filter(|number| number.chars().count() >= PERSONAL && !limits.iter().any(|limit| limit == number))
        .find(|number| text.contains(number))
}

/// A message with the definition of its template and options, as JSON text.
#[derive(Clone, Debug)]
struct Message {
    text: String,
    template: String,
    options: String,
}

/// Small inputs of the vectors.
static TEMPLATES: LazyLock<Vec<String>> =
    LazyLock::new(|| small(Call::LintTemplate, 1_000).map(|message| message.text).collect());

static MESSAGES: LazyLock<Vec<Message>> = LazyLock::new(|| small(Call::CheckMessage, 1_000).collect());

static CONSENTS: LazyLock<Vec<Consent>> = LazyLock::new(|| {
    let calls = [Call::CheckConsent, Call::AppendConsentEvent, Call::SealConsent];
    let of = |call| small(call, 2_000).map(move |message| Consent { call, secrets: secrets(&message), message });
    let alone: Vec<Consent> = calls.into_iter().flat_map(of).collect();
    // Each record with the next in one list.
    let pairs = alone.iter().zip(alone.iter().skip(1)).step_by(5).map(|(one, other)| Consent {
        call: Call::MergeConsent,
        message: Message { text: format!("[{},{}]", one.message.text, other.message.text), ..one.message.clone() },
        secrets: [one.secrets.clone(), other.secrets.clone()].concat(),
    });
    pairs.chain(alone.clone()).collect()
});

fn small(call: Call, length: usize) -> impl Iterator<Item = Message> {
    let cases = cases::cases().into_iter().filter(move |case| case.call == call);
    let small = cases.filter(move |case| case.text.len() < length && read(&case.text).root().is_some());
    small.map(|case| Message { text: case.text, template: case.beside, options: case.options.to_string() })
}

/// A record, or many, with what is read beside it, and what no finding may repeat.
#[derive(Clone, Debug)]
struct Consent {
    call: Call,
    message: Message,
    secrets: Vec<String>,
}

/// The names and hashes in a record.
fn secrets(message: &Message) -> Vec<String> {
    let document = read(&message.text);
    let strings = document.root().map(values).unwrap_or_default().into_iter();
    let strings = strings.filter_map(|value| Some((value.member_name(), value.text()?)));
    let secret = strings.filter(|(name, text)| {
        let hash = text.len() >= 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        hash || matches!(*name, "name" | "legal_name" | "bsuid" | "email") && !text.trim().is_empty()
    });
    secret.map(|(_, text)| text.to_owned()).collect()
}

/// Words that mean something to a check.
const WORDS: &str = "name language category components type text format buttons example body_text header_text header_handle \
    body_text_named_params param_name cards url phone_number otp_type supported_apps limited_time_offer has_expiration \
    parameter_format message_send_ttl_seconds languages library_template_name BODY HEADER FOOTER BUTTONS CAROUSEL \
    LIMITED_TIME_OFFER TEXT IMAGE VIDEO LOCATION URL QUICK_REPLY PHONE_NUMBER COPY_CODE OTP FLOW ONE_TAP UTILITY \
    MARKETING AUTHENTICATION NAMED POSITIONAL OTP TRANSACTIONAL en_US en-us sv zh_Hant __proto__ messaging_product whatsapp to \
    recipient recipient_type group type template parameters parameter_name sub_type index url quick_reply copy_code \
    coupon_code payload action carousel card_index button order_details total_amount value offset interactive body header \
    image document id link filename caption location latitude contacts reaction emoji context status PAUSED sections rows \
    schema wa-consent/1 record_id subject controller scope channel categories purposes events at actor validity until \
    collection notice version integrity hash prev sig sha-256 category now jurisdiction suppressions kind lifted_at \
    policy skew previous marketing utility given confirmed withdrawn superseded import any SE DE 2026-11-20T12:00:00Z";

/// Pieces of texts that mean something to a check; as JSON has them inside a string.
const PIECES: &[&str] = &[
    "{{1}}",
    "{{2}}",
    "{{order_id}}",
    "{{}}",
    "{{ 1 }}",
    "{{{1}}}",
    "{{",
    "}}",
    "{",
    "{{99999999999}}",
    "*",
    "_",
    "~",
    "```",
    "\\n",
    "\\n\\n\\n",
    "\\t",
    "     ",
    " ",
    ".",
    "!",
    "#",
    "$",
    "%",
    "\\\"",
    "\\\\",
    "\\u0000",
    "\\ud800",
    "\\udc00",
    "\\ud83d\\ude00",
    "😀",
    "❤️",
    "👩‍👩‍👧",
    "🇸🇪",
    "e\u{301}",
    "\u{200d}",
    "\u{fe0f}",
    "\u{202e}",
    "\u{feff}",
    "สวัสดี",
    "您好",
    "مرحبا",
    "https://",
    "https://wa.me/4915550051310",
    "http://example.com/{{1}}",
    "www.",
    "+49 155 5005 1310",
    "015550051310",
    "٠١٢٣٤٥٦٧٨٩",
    "4111 1111 1111 1111",
    "20 % off",
    "sale",
    "code",
    "Your verification code is",
    "Erbjudande",
    "gratis",
    "x",
];

/// A string as JSON has it.
fn string() -> impl Strategy<Value = String> {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let pieces = prop::collection::vec(select(PIECES), 0..7);
    let text = prop_oneof![
        3 => select(words).prop_map(str::to_owned),
        5 => pieces.clone().prop_map(|pieces| pieces.concat()),
        2 => pieces.prop_map(|pieces| pieces.join(" ")),
        1 => (select(PIECES), 2..300usize).prop_map(|(piece, times)| piece.repeat(times)),
        1 => any::<char>().prop_filter("needs an escape", |c| *c >= ' ' && !matches!(c, '"' | '\\')).prop_map(String::from),
    ];
    text.prop_map(|text| format!("\"{text}\""))
}

/// The text of any JSON value, members with one name included.
fn value() -> impl Strategy<Value = String> {
    let plain = [
        "null",
        "true",
        "false",
        "0",
        "-1",
        "900",
        "2592000",
        "1e300",
        "-0.5",
        "30.0",
        "15550051310",
        "[]",
        "{}",
        "[[]]",
    ];
    let leaf = prop_oneof![1 => select(plain.to_vec()).prop_map(str::to_owned), 3 => string()];
    leaf.prop_recursive(4, 16, 4, |inner| {
        let member = (string(), inner.clone()).prop_map(|(name, value)| format!("{name}:{value}"));
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(member, 0..4).prop_map(|members| format!("{{{}}}", members.join(","))),
            (inner.clone(), 2..40usize).prop_map(|(item, times)| format!("[{}]", vec![item; times].join(","))),
            (inner, 1..40usize).prop_map(|(inner, depth)| format!("{}{inner}{}", "[".repeat(depth), "]".repeat(depth))),
        ]
    })
}

/// What becomes of one value of a template.
#[derive(Clone, Debug)]
enum Change {
    Replace(String),
    /// The value of another place, which is of the right kind for somewhere.
    Copy(Index),
    /// The same again behind it, an item or a member.
    Repeat(usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => value().prop_map(Change::Replace),
        2 => any::<Index>().prop_map(Change::Copy),
        1 => prop_oneof![4 => 1..4usize, 1 => 4..60usize].prop_map(Change::Repeat),
    ]
}

/// A template with a few of its values changed.
fn template() -> impl Strategy<Value = String> {
    let changes = prop::collection::vec((any::<Index>(), change()), 1..4);
    (any::<Index>(), changes).prop_map(|(which, changes)| {
        changes.iter().fold(which.get(&TEMPLATES).clone(), |text, (at, change)| changed(&text, at, change))
    })
}

/// A message with a few of its values changed, or of its definition's.
fn message() -> impl Strategy<Value = Message> {
    let changes = prop::collection::vec((0..3u8, any::<Index>(), change()), 1..4);
    (any::<Index>(), changes).prop_map(|(which, changes)| {
        let mut message = which.get(&MESSAGES).clone();
        for (side, at, change) in &changes {
            let side = if *side == 0 { &mut message.template } else { &mut message.text };
            *side = changed(side, at, change);
        }
        message
    })
}

/// A record with a few of its values changed, or of what is read beside it.
fn consent() -> impl Strategy<Value = Consent> {
    let changes = prop::collection::vec((0..3u8, any::<Index>(), change()), 1..4);
    (any::<Index>(), changes).prop_map(|(which, changes)| {
        let mut consent = which.get(&CONSENTS).clone();
        for (side, at, change) in &changes {
            let message = &mut consent.message;
            let side = if *side == 0 { &mut message.template } else { &mut message.text };
            *side = changed(side, at, change);
        }
        consent
    })
}

/// Any JSON or text for any of the four, with any beside it.
fn any_consent() -> impl Strategy<Value = Consent> {
    let of = |consent: Consent| prop_oneof![4 => value(), 1 => text(), 2 => Just(consent.message.text)];
    let calls = select(vec![Call::CheckConsent, Call::MergeConsent, Call::AppendConsentEvent, Call::SealConsent]);
    (calls, consent().prop_flat_map(of), consent().prop_flat_map(of)).prop_map(|(call, text, template)| {
        let message = Message { text, template, options: String::new() };
        Consent { call, message, secrets: Vec::new() }
    })
}

fn changed(text: &str, at: &Index, change: &Change) -> String {
    let document = read(text);
    // No JSON, or too large by now, by one change after another.
    let Some(root) = document.root() else { return text.to_owned() };
    let values = values(root);
    let value = at.get(&values);
    let (mut span, new) = (value.span(), value.source());
    let new = match change {
        Change::Replace(new) => new.clone(),
        Change::Copy(from) => from.get(&values).source().to_owned(),
        Change::Repeat(_) if value.parent().is_none() => new.to_owned(),
        Change::Repeat(times) => {
            span.start = value.name().map_or(span.start, |name| name.span().start);
            vec![&text[span.clone()]; times + 1].join(",")
        }
    };
    [&text[..span.start], &new, &text[span.end..]].concat()
}

/// Every value below a value, itself included.
fn values(json: Json) -> Vec<Json> {
    let children = json.items().chain(json.members().map(|(_, value)| value));
    std::iter::once(json).chain(children.flat_map(values)).collect()
}

/// Any text at all, and templates with a piece that is none of JSON.
fn text() -> impl Strategy<Value = String> {
    let torn = (template(), any::<Index>(), select(PIECES), 0..3usize).prop_map(|(text, at, piece, gone)| {
        let mut chars: Vec<char> = text.chars().collect();
        let at = at.index(chars.len());
        chars.splice(at..(at + gone).min(chars.len()), piece.chars());
        chars.into_iter().collect()
    });
    prop_oneof![torn, any::<String>()]
}

fn mode() -> impl Strategy<Value = Mode> {
    select(vec![Mode::Create, Mode::Edit, Mode::Stored])
}

fn locale() -> impl Strategy<Value = Locale> {
    select(vec![Locale::En, Locale::De, Locale::Sv])
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
    #![proptest_config(rounds(25_000, 1))]

    #[test]
    fn any_template_gives_a_report(text in template(), mode in mode(), locale in locale()) {
        hold(&text, mode, locale)?;
    }
}

// The same again in a test of its own, for the second core.
proptest! {
    #![proptest_config(rounds(25_000, 2))]

    #[test]
    fn any_other_template_gives_a_report(text in template(), mode in mode(), locale in locale()) {
        hold(&text, mode, locale)?;
    }
}

proptest! {
    #![proptest_config(rounds(25_000, 5))]

    #[test]
    fn any_message_gives_a_report(message in message(), locale in locale()) {
        hold_message(&message, locale)?;
    }
}

proptest! {
    #![proptest_config(rounds(4_000, 6))]

    #[test]
    fn any_consent_gives_a_report(consent in consent(), locale in locale()) {
        hold_consent(&consent, locale)?;
    }

    #[test]
    fn anything_for_a_consent_gives_a_report(consent in any_consent(), locale in locale()) {
        hold_consent(&consent, locale)?;
    }
}

proptest! {
    #![proptest_config(rounds(20_000, 3))]

    #[test]
    fn any_json_gives_a_report(text in value(), mode in mode(), locale in locale()) {
        hold(&text, mode, locale)?;
    }

    #[test]
    fn any_text_gives_a_report(text in text(), mode in mode(), locale in locale()) {
        hold(&text, mode, locale)?;
    }
}

proptest! {
    #![proptest_config(rounds(10_000, 4))]

    #[test]
    fn a_caller_s_severities_change_findings_and_verdict_only(text in template(), mode in mode(), wishes in wishes()) {
        let plain = context(Locale::En);
        prop_assert_eq!(lint(&text, mode, &plain), lint(&text, mode, &plain), "twice the same");
        let wished = wished(&plain, &wishes);
        let (before, after) = (report(&text, mode, &plain)?, report(&text, mode, &wished)?);
        only_severities(&before, &after, &wished, &["counts", "parameters", "category"])?;
    }

    #[test]
    fn a_caller_s_severities_change_nothing_else_of_a_message(message in message(), wishes in wishes()) {
        let check = |context: &Context| check(&message.text, &message.template, &options(&message.options, context.clone()));
        let plain = context(Locale::En);
        prop_assert_eq!(check(&plain), check(&plain), "twice the same");
        let wished = wished(&plain, &wishes);
        let (before, after) = (parsed(&check(&plain))?, parsed(&check(&wished))?);
        only_severities(&before, &after, &wished, &["counts", "rendered"])?;
    }
}

/// Rules, and what a caller makes of each.
type Wishes = Vec<(Index, Option<Severity>)>;

fn wishes() -> impl Strategy<Value = Wishes> {
    prop::collection::vec((any::<Index>(), select(vec![None, Some(Severity::Info), Some(Severity::Error)])), 1..40)
}

fn wished(plain: &Context, wishes: &Wishes) -> Context {
    let overrides = wishes.iter().map(|(which, severity)| (*which.get(&rules()), *severity)).collect();
    Context { overrides, ..plain.clone() }
}

/// What wishes may change in a report, and what not.
fn only_severities(before: &Value, after: &Value, wished: &Context, parts: &[&str]) -> Result<(), TestCaseError> {
    for part in parts {
        prop_assert_eq!(&before[part], &after[part], "{}", part);
    }
    prop_assert_eq!(&after["verdict"], verdict(findings(after)));
    // Of what was left out nobody can say what the caller makes of it.
    prop_assume!(findings_of(before, "json/findings-cut").is_empty());
    let expected = findings(before).iter().filter_map(|finding| {
        let rule = rules().into_iter().find(|rule| finding["rule"] == rule.id()).unwrap();
        let severity = match wished.wish(rule) {
            None => finding["severity"].clone(),
            Some(wish) => wish?.name().into(),
        };
        Some(json!([rule.id(), finding["path"], finding["message"], severity]))
    });
    let found = findings(after)
        .iter()
        .map(|finding| json!([finding["rule"], finding["path"], finding["message"], finding["severity"]]));
    prop_assert_eq!(found.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    Ok(())
}

/// Not how long it takes, but that it ends: each of these could be a loop in a loop.
#[test]
fn input_meant_to_harm_gives_a_report() {
    let body = r#"{"name":"a","language":"en","category":"UTILITY","components":[{"type":"BODY","text":""#;
    let header = body.replace("BODY", "HEADER").replace("\"text\"", r#""format":"TEXT","text""#);
    let (inside, components) = ("\"}]}", r#"{"components":["#);
    for (what, before, unit, after) in [
        ("parameters", body, "{{1}}", inside),
        ("parameters of any name", body, "{{a}} {{B}} {{", inside),
        ("braces", body, "{", inside),
        ("formatting marks", body, "*_~`", inside),
        ("line breaks", body, r"\n", inside),
        ("emojis", header.as_str(), "👩‍👩‍👧", inside),
        ("combining marks", body, "\u{301}", inside),
        ("half pairs", body, r"\ud800", inside),
        ("words", body, "code ", inside),
        ("open lists", "", "[", ""),
        ("open objects", "", r#"{"a":"#, ""),
        ("closed lists", "[", "[],", "0]"),
        ("components", components, r#"{"type":"BODY","text":"{{1}}"},"#, "0]}"),
        ("empty components", components, "{},", "0]}"),
        ("wrong components", components, "0,", "0]}"),
        ("buttons", r#"{"components":[{"type":"BUTTONS","buttons":["#, r#"{"type":"URL","url":"{{1}}"},"#, "0]}]}"),
        ("cards", r#"{"components":[{"type":"CAROUSEL","cards":["#, r#"{"components":[{"type":"BODY"}]},"#, "0]}]}"),
        ("samples", r#"{"components":[{"type":"BODY","text":"{{1}}","example":{"body_text":[["#, r#""a","#, "0]]}}]}"),
        ("languages", r#"{"languages":["#, r#""en_us","#, "0]}"),
        ("one name", "{", r#""name":0,"#, r#""name":0}"#),
        ("spaces", "", " ", ""),
        ("digits", "", "9", ""),
        ("quotation marks", "\"", "\\\"", "\""),
    ] {
        let text = [before, &unit.repeat(((4 << 20) - before.len() - after.len()) / unit.len()), after].concat();
        ends(what, &text);
    }
    let members: String = (0..30_000).map(|member| format!("\"{member}\":{{}},")).collect();
    ends("members of the template", &format!("{{{members}\"\":0}}"));
    let members: String = (0..300_000).map(|member| format!("\"{member}\":{{}},")).collect();
    ends("members of a member", &format!("{{\"components\":{{{members}\"\":0}}}}"));
}

fn ends(what: &str, text: &str) {
    let report =
        report(text, Mode::Create, &context(Locale::En)).unwrap_or_else(|error| panic!("{what}: {error:.500}"));
    ended(what, text, &report);
}

fn ended(what: &str, text: &str, report: &Value) {
    assert!((1..=FINDINGS).contains(&findings(report).len()), "{what}");
    assert_eq!(report["verdict"], verdict(findings(report)), "{what}");
    let fixes: Value = findings(report).iter().filter_map(|finding| finding.get("fix").cloned()).collect();
    let fixed = presend::fix::apply(text, &fixes.to_string());
    assert!(read(text).root().is_none() || !fixed.is_empty(), "{what}");
}

/// The same of messages, and of the two sides at once.
#[test]
fn a_message_meant_to_harm_gives_a_report() {
    let components = r#"{"to":"+1","type":"template","template":{"name":"a","language":{"code":"en"},"components":["#;
    let values = format!(r#"{components}{{"type":"body","parameters":["#);
    let cards = format!(r#"{components}{{"type":"carousel","cards":["#);
    let interactive = r#"{"to":"+1","type":"interactive","interactive":{"type":"list","action":{"sections":["#;
    let parameters: String = (1..1_000).map(|number| format!("{{{{{number}}}}}")).collect();
    let body = json!({ "type": "BODY", "text": parameters });
    let buttons = json!({ "type": "BUTTONS", "buttons": vec![json!({ "type": "URL", "url": "{{1}}" }); 1_000] });
    let carousel = json!({ "type": "CAROUSEL", "cards": vec![json!({ "components": [body] }); 100] });
    let definition = json!({ "components": [body, buttons, carousel] }).to_string();
    for (what, before, unit, after) in [
        ("values", values.as_str(), "{},", "0]}]}}"),
        ("line breaks", values.as_str(), r#"{"type":"text","text":"a\nb"},"#, "0]}]}}"),
        ("one value", values.as_str(), r#"{"text":"a"},"#, "0]}]}}"),
        ("bodies", components, r#"{"type":"body"},"#, "0]}}"),
        ("buttons", components, r#"{"type":"button","sub_type":"url","index":0},"#, "0]}}"),
        ("cards", cards.as_str(), r#"{"card_index":0,"components":[]},"#, "0]}]}}"),
        ("carousels", components, r#"{"type":"carousel","cards":[{"components":[{"type":"carousel"}]}]},"#, "0]}}"),
        ("sections", interactive, r#"{"rows":[{"id":"a"}]},"#, "0]}}}"),
        ("a text", r#"{"to":"+1","type":"text","text":{"body":""#, "👩‍👩‍👧", "\"}}"),
        ("contacts", r#"{"to":"+1","type":"contacts","contacts":["#, r#"{"phones":[{}]},"#, "0]}"),
        ("a number", r#"{"type":"text","to":""#, "0", "\"}"),
        ("an emoji", r#"{"to":"+1","type":"reaction","reaction":{"emoji":""#, "\u{200d}", "\"}}"),
    ] {
        let text = [before, &unit.repeat(((4 << 20) - before.len() - after.len()) / unit.len()), after].concat();
        for definition in ["", definition.as_str()] {
            let options = Options { context: context(Locale::En), ..Options::default() };
            let report = parsed(&check(&text, definition, &options));
            ended(what, &text, &report.unwrap_or_else(|error| panic!("{what}: {error:.500}")));
        }
    }
}
