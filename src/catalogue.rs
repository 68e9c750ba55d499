//! All that the rule book holds: one line per domain. Cold: never in the wasm file.

pub mod schema;

use crate::errors::{PlatformError, TABLES, Timing};
use crate::json::{Document, Json};
use crate::law::LawEntry;
use crate::limit::LimitEntry;
use crate::report::{HOME, Report, Writer};
use crate::rule::{Entry, Platform, Source};
use crate::shape::listed;
use crate::{
    EDITION, consent,
    context::{Context, Locale},
    json, limit, media, message, options,
    recipient::{address, phone, plan::METADATA},
    report, template,
};

/// What the pages of all rules need.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    json::rules::ENTRIES
        .iter()
        .chain(report::rules::ENTRIES)
        .chain(template::ENTRIES.iter().copied().flatten())
        .chain(message::ENTRIES.iter().copied().flatten())
        .chain(media::ENTRIES.iter().copied().flatten())
        .chain(phone::ENTRIES.iter().copied().flatten())
        .chain(address::ENTRIES)
        .chain(consent::ENTRIES.iter().copied().flatten())
}

/// All limits.
pub fn limits() -> impl Iterator<Item = &'static LimitEntry> {
    limit::LIMITS.iter().chain(template::LIMITS).chain(message::LIMITS).chain(media::LIMITS)
}

/// What the law asks for, by place and day.
pub fn laws() -> impl Iterator<Item = &'static LawEntry> {
    consent::LAWS.iter().copied().flatten()
}

/// All errors of the platform that have words.
pub fn errors() -> impl Iterator<Item = &'static PlatformError> {
    TABLES.iter().copied().flatten()
}

/// Examples longer than this, in bytes, stay in the book as the repetition that makes them.
const LONGEST_EXAMPLE: usize = 4000;

/// The rule book as JSON text. `vector` gives the text of a rule's vector file, whose first two cases are its examples;
/// a rule without one is left out, and a test finds it.
pub fn rulebook(vector: impl Fn(&str) -> Option<String>) -> String {
    let mut out = Writer::default();
    out.object(|out| {
        out.name("edition").string(EDITION);
        out.name("numberingPlan").string(METADATA);
        out.name("home").string(HOME);
        out.name("rules").list(entries(), |out, entry| {
            if let Some(text) = vector(entry.rule.id()) {
                rule(entry, &text, out);
            }
        });
        out.name("limits").list(limits(), |out, entry| out.object(|out| limit(entry, out)));
        out.name("laws").list(laws(), |out, entry| out.object(|out| law(entry, out)));
        out.name("thresholds").list(options::thresholds(), |out, threshold| {
            out.object(|out| {
                out.name("name").string(threshold.name);
                out.name("unit").string(threshold.unit.name());
                out.name("default").number(threshold.default.into());
                out.name("min").number(threshold.range.0.into());
                out.name("max").number(threshold.range.1.into());
            });
        });
        out.name("errors").list(errors(), |out, error| out.object(|out| self::error(error, out)));
    });
    out.finish()
}

/// In the order of the words in a row.
const LOCALES: [Locale; 3] = [Locale::En, Locale::De, Locale::Sv];

fn rule(entry: &Entry, vector: &str, out: &mut Writer) {
    let rule = entry.rule;
    let context = Context::default();
    let vector = Document::read(vector, &mut Report::new(&context));
    out.object(|out| {
        out.name("id").string(rule.id());
        out.name("domain").string(rule.domain());
        out.name("severities").list(entry.severities, |out, severity| out.string(severity.name()));
        out.name("basis").string(rule.basis.name());
        words("title", entry.title, out);
        words("message", LOCALES.map(|locale| rule.says(locale)), out);
        match LOCALES.map(|locale| rule.fix(locale)) {
            ["", ..] => out.name("fix").raw("null"),
            fix => words("fix", fix, out),
        }
        words("why", entry.why.map(str::trim), out);
        for name in ["bad", "good"] {
            out.name(name).string(&example(vector.at(&["/", name].concat())));
        }
        call(&vector, out);
        out.name("sources").list(entry.sources, |out, source| self::source(source, out));
        out.name("since").string(entry.since);
        out.name("platform").list(rule.platform(), |out, answer| out.platform(&answer));
    });
}

/// A case's input as JSON text. What is long because something repeats is given as `{"repeat": …}`.
fn example(case: Option<Json>) -> String {
    let Some(case) = case else { return String::new() };
    if let Some(input) = case.get("input") {
        // As deep as it stands in its file, less what that is.
        return input.source().replace("\n    ", "\n");
    }
    if let Some(text) = case.word("text") {
        return text.to_owned();
    }
    let Some(repeat) = case.get("repeat") else { return String::new() };
    let piece = |name| repeat.word(name).unwrap_or_default();
    let times = repeat.get("times").and_then(Json::integer).unwrap_or_default() as usize;
    if piece("unit").len() * times > LONGEST_EXAMPLE {
        return ["{\"repeat\": ", repeat.source(), "}"].concat();
    }
    [piece("before"), &piece("unit").repeat(times), piece("after")].concat()
}

/// What both examples are for, and what is other for the good one.
fn call(vector: &Document, out: &mut Writer) {
    out.name("call").object(|out| {
        for (name, value) in vector.at("/call").into_iter().flat_map(Json::members) {
            out.any_name(name.text().unwrap_or_default()).raw(value.source());
        }
        let own = ["template", "context", "event", "source", "options"]
            .map(|name| (name, vector.at(&["/good/", name].concat())));
        if own.iter().any(|(_, value)| value.is_some()) {
            out.name("good").object(|out| {
                for (name, value) in own.iter().filter_map(|(name, value)| Some((name, (*value)?))) {
                    out.name(name).raw(value.source());
                }
            });
        }
    });
}

fn limit(entry: &LimitEntry, out: &mut Writer) {
    out.name("key").string(entry.key);
    out.name("unit").string(entry.limit.unit.name());
    out.name("steps").list(entry.steps, |out, (day, value)| {
        out.list([()], |out, ()| {
            out.string(day);
            out.number((*value).into());
        });
    });
    out.name("source");
    source(entry.source, out);
}

fn law(entry: &LawEntry, out: &mut Writer) {
    out.name("rules").list(entry.rules, |out, rule| out.string(rule.id()));
    words("says", entry.says.map(str::trim), out);
    out.name("rows").list(entry.rows.iter().zip(entry.sources), |out, ((places, from, until, value), source)| {
        let day = |day: &'static str| Some(day).filter(|day| !day.is_empty());
        out.object(|out| {
            out.name("places").list(listed(places), |out, place| out.string(place));
            out.name("from").string_or_null(day(from));
            out.name("until").string_or_null(day(until));
            match value {
                0 => out.name("value").raw("null"),
                value => out.name("value").number((*value).into()),
            }
            out.name("source");
            self::source(source, out);
        });
    });
}

fn error(error: &PlatformError, out: &mut Writer) {
    out.name("code").number(error.code.into());
    if let Some(last) = error.last {
        out.name("codeTo").number(last.into());
    }
    if let Some(subcode) = error.subcode {
        out.name("subcode").number(subcode.into());
    }
    words("title", error.title, out);
    words("meaning", error.meaning, out);
    words("retry", error.retry.words(), out);
    match error.http {
        Some(status) => out.name("http").number(status.into()),
        None => out.name("http").raw("null"),
    }
    out.name("timing").string_or_null(error.timing.map(Timing::name));
    out.name("source");
    source(error.source, out);
    let answers = |answer: Platform| (answer.code, answer.subcode) == (error.code, error.subcode);
    let predicts = entries().filter(|entry| entry.rule.platform().any(answers));
    out.name("predictedBy").list(predicts, |out, entry| out.string(entry.rule.id()));
}

fn words(name: &'static str, [en, de, sv]: [&str; 3], out: &mut Writer) {
    out.name(name).object(|out| {
        out.name("en").string(en);
        out.name("de").string(de);
        out.name("sv").string(sv);
    });
}

fn source(source: &Source, out: &mut Writer) {
    out.object(|out| {
        out.name("url").string(source.url);
        out.name("read").string(source.read);
    });
}
