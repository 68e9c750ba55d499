//! Reads the vector files, and runs the rules on what is in them.
//!
//! A file says what is called, and holds a bad case with its findings, a good twin without any, and more cases:
//! an input as JSON, as JSON text (of a phone number the number, of a reply what was written), or as a text with a unit repeated;
//! of a file what `files.rs` says; options and what is read beside the input (a message's template, a record's context, an event, a source's name), both of its own or those of the call (`null` for none); and the findings of the file's rule in their order.
//! A case may call something else than its file. A finding has its path, the piece of text that its range marks (none where it has no range), its severity (the rule's
//! highest where none is given), those of its arguments that matter, and where that matters as `fixed` what stands at the
//! path once its fix is applied (`null` without a fix).
#![allow(dead_code, reason = "each test takes what it needs")]

#[path = "files.rs"]
pub mod media_files;

use presend::consent::{self, import, reply, request};
use presend::context::Context;
use presend::json::Document;
use presend::options::{
    OF_CONSENT, OF_MEDIA, OF_MESSAGES, OF_RECIPIENTS, OF_REPLIES, OF_SEALS, OF_TEMPLATES, OptionSet, Options,
};
use presend::recipient::{address, phone};
use presend::report::Report;
use presend::text::normalize;
use presend::{media, message, template};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The instant of every case: noon in UTC on the day of the rule book's edition.
pub const NOW: i64 = 1_795_176_000_000;

/// What a case is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The rule must speak.
    Bad,
    /// The rule must be silent.
    Good,
    /// As its findings say.
    More,
}

/// The function that reads the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// `lintTemplate`
    LintTemplate,
    /// `checkMessage`
    CheckMessage,
    /// `checkRecipient`
    CheckRecipient,
    /// `checkPhone`: its input is a text of its own and no JSON.
    CheckPhone,
    /// `checkConsent`
    CheckConsent,
    /// `mergeConsent`
    MergeConsent,
    /// `appendConsentEvent`
    AppendConsentEvent,
    /// `sealConsent`
    SealConsent,
    /// `readReply`
    ReadReply,
    /// `importConsent`, with the name of the source beside the input.
    ImportConsent,
    /// `lintConsentRequest`
    LintConsentRequest,
    /// `checkMedia`: its input describes a file.
    CheckMedia,
}

impl Call {
    fn named(name: &str) -> Option<Call> {
        Some(match name {
            "lintTemplate" => Call::LintTemplate,
            "checkMessage" => Call::CheckMessage,
            "checkRecipient" => Call::CheckRecipient,
            "checkPhone" => Call::CheckPhone,
            "checkConsent" => Call::CheckConsent,
            "mergeConsent" => Call::MergeConsent,
            "appendConsentEvent" => Call::AppendConsentEvent,
            "sealConsent" => Call::SealConsent,
            "readReply" => Call::ReadReply,
            "importConsent" => Call::ImportConsent,
            "lintConsentRequest" => Call::LintConsentRequest,
            "checkMedia" => Call::CheckMedia,
            _ => return None,
        })
    }

    fn options(self) -> &'static OptionSet {
        match self {
            Call::LintTemplate => OF_TEMPLATES,
            Call::CheckMessage => OF_MESSAGES,
            Call::CheckRecipient | Call::CheckPhone => OF_RECIPIENTS,
            Call::CheckConsent
            | Call::MergeConsent
            | Call::AppendConsentEvent
            | Call::ImportConsent
            | Call::LintConsentRequest => OF_CONSENT,
            Call::CheckMedia => OF_MEDIA,
            Call::SealConsent => OF_SEALS,
            Call::ReadReply => OF_REPLIES,
        }
    }

    /// What is read beside the input; empty for nothing.
    fn beside(self) -> &'static str {
        match self {
            Call::CheckMessage => "template",
            Call::CheckConsent | Call::MergeConsent => "context",
            Call::AppendConsentEvent => "event",
            Call::ImportConsent => "source",
            _ => "",
        }
    }
}

/// One input with what the rule says of it.
pub struct Case {
    /// The file, for messages.
    pub file: String,
    /// The rule that the file is about.
    pub rule: String,
    /// What the case is called in the file.
    pub name: String,
    /// What the case is for.
    pub role: Role,
    /// What is called.
    pub call: Call,
    /// The input.
    pub text: String,
    /// What is read beside it, as JSON text; empty for nothing.
    pub beside: String,
    /// The options, as an object, with `now` in milliseconds.
    pub options: Value,
    /// What the rule must say, in order.
    pub expected: Vec<Value>,
}

impl Case {
    /// The report on a text with this case's options and template, in a language.
    pub fn check_text(&self, text: &str, locale: &str) -> Value {
        let mut options = self.options.clone();
        options["locale"] = locale.into();
        let options = Options::read(&options.to_string(), self.call.options(), NOW);
        let options = options.unwrap_or_else(|error| panic!("{self}: {error}"));
        let report = match self.call {
            Call::LintTemplate => template::lint(text, options.mode, &options.context),
            Call::CheckMessage => message::check(text, &self.beside, &options),
            Call::CheckRecipient => address::check(text, &options),
            Call::CheckPhone => phone::check(text, &options),
            Call::CheckConsent => consent::check(text, &self.beside, &options, normalize),
            Call::MergeConsent => consent::merge(text, &self.beside, &options, normalize),
            Call::AppendConsentEvent => consent::append(text, &self.beside, &options),
            Call::SealConsent => consent::seal(text, &self.beside, &options, normalize),
            Call::ReadReply => reply::read(text, &options, normalize),
            Call::ImportConsent => import::import(&self.beside, text, &options),
            Call::LintConsentRequest => request::lint(text, &options),
            Call::CheckMedia => {
                let bytes = media_files::bytes(&serde_json::from_str(text).unwrap_or_default());
                media::check(bytes.len() as u64, &[media::Part { offset: 0, bytes: &bytes }], &options)
            }
        };
        serde_json::from_str(&report).unwrap_or_else(|error| panic!("{self}: the report is no JSON: {error}"))
    }

    /// A text with a fix applied; a phone number's as that of a string.
    pub fn apply(&self, text: &str, fix: &Value) -> String {
        if self.call != Call::CheckPhone {
            return presend::fix::apply(text, &fix.to_string());
        }
        let fixed = presend::fix::apply(&Value::from(text).to_string(), &fix.to_string());
        serde_json::from_str(&fixed).unwrap_or_else(|error| panic!("{self}: a string stays one: {error}"))
    }

    /// The report on the case's own text.
    pub fn check(&self, locale: &str) -> Value {
        self.check_text(&self.text, locale)
    }

    /// The text without its repetitions, to look for pieces of it.
    pub fn is_large(&self) -> bool {
        self.text.len() > 100_000
    }
}

impl std::fmt::Display for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}, {}", self.file, self.name)
    }
}

/// The folder of the vectors.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

/// Every vector file: the id of its rule, and what it holds.
pub fn files() -> Vec<(String, Value)> {
    let mut files = Vec::new();
    for domain in sorted(&folder()).into_iter().filter(|path| path.is_dir()) {
        for path in sorted(&domain) {
            let id = format!("{}/{}", name(&domain), name(&path).trim_end_matches(".json"));
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            files.push((id, value));
        }
    }
    files
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Every case of every file.
pub fn cases() -> Vec<Case> {
    files().into_iter().flat_map(|(rule, file)| cases_of(&rule, &file)).collect()
}

fn cases_of(rule: &str, file: &Value) -> Vec<Case> {
    let one = |name: &str, role, value: &Value| {
        let given = value.get("call").unwrap_or(&file["call"]);
        let call = given["name"].as_str().and_then(Call::named);
        let call = call.unwrap_or_else(|| panic!("{rule}: no runner for this call: {given}"));
        let own = |name: &str| value.get(name).unwrap_or(&given[name]);
        let beside = own(call.beside());
        for name in ["template", "context", "event", "source"] {
            assert!(name == call.beside() || own(name).is_null(), "{rule}: nothing reads {name}");
        }
        let mut options = options(rule, own("options"));
        let previous = options.as_object_mut().and_then(|options| options.remove("previous")).unwrap_or_default();
        let beside = if call == Call::SealConsent { &previous } else { beside };
        Case {
            file: format!("tests/vectors/{rule}.json"),
            rule: rule.to_owned(),
            name: name.to_owned(),
            role,
            call,
            text: text(rule, value),
            beside: if beside.is_null() { String::new() } else { json_text(beside) },
            options,
            expected: value["findings"].as_array().cloned().unwrap_or_default(),
        }
    };
    let mut cases = vec![one("bad", Role::Bad, &file["bad"]), one("good", Role::Good, &file["good"])];
    for value in file["more"].as_array().into_iter().flatten() {
        assert!(value["findings"].is_array(), "{rule}: findings missing in {value}");
        let name = value["name"].as_str().unwrap_or_else(|| panic!("{rule}: a case without a name: {value}"));
        cases.push(one(name, Role::More, value));
    }
    cases
}

/// Options as the module reads them: the host turns an instant into milliseconds.
fn options(rule: &str, given: &Value) -> Value {
    let mut options = if given.is_null() { json!({}) } else { given.clone() };
    assert!(options.is_object(), "{rule}: options are an object: {options}");
    if let Some(now) = options["now"].as_str() {
        let instant = presend::time::instant(now).unwrap_or_else(|| panic!("{rule}: no instant: {now}"));
        options["now"] = instant.into();
    }
    options
}

/// A value as JSON text; a string is JSON text already.
fn json_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A case's input as JSON text.
fn text(rule: &str, case: &Value) -> String {
    if let Some(text) = case["text"].as_str() {
        return text.to_owned();
    }
    if let Some(repeat) = case.get("repeat") {
        let piece = |name: &str| repeat[name].as_str().unwrap_or_else(|| panic!("{rule}: repeat needs {name}"));
        let times = repeat["times"].as_u64().unwrap_or_else(|| panic!("{rule}: repeat needs times"));
        return [piece("before"), &piece("unit").repeat(times as usize), piece("after")].concat();
    }
    let input = case.get("input").unwrap_or_else(|| panic!("{rule}: a case without input: {case}"));
    input.to_string()
}

/// The findings of a report.
pub fn findings(report: &Value) -> &[Value] {
    report["diagnostics"].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The findings of one rule.
pub fn findings_of<'r>(report: &'r Value, rule: &str) -> Vec<&'r Value> {
    findings(report).iter().filter(|finding| finding["rule"] == rule).collect()
}

/// The piece of the string at the finding's path that its range marks; of a text that is no JSON, of the text itself.
pub fn marks(call: Call, text: &str, finding: &Value) -> Option<String> {
    let range = finding.get("range")?;
    let context = Context::default();
    let document = Document::read(text, &mut Report::new(&context));
    let string = match document.root() {
        Some(_) if call != Call::CheckPhone => document.at(finding["path"].as_str()?)?.text()?,
        _ => text,
    };
    let unit = |name: &str| range[name].as_u64().map(|unit| unit as usize);
    let units: Vec<u16> = string.encode_utf16().collect();
    let piece = units.get(unit("start")?..unit("end")?);
    Some(piece.map_or_else(|| "outside of the string".to_owned(), String::from_utf16_lossy))
}
