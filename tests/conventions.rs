//! What every rule has in common, held for all of them at once.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at what is wrong"
)]

#[path = "vectors/cases.rs"]
mod cases;

use cases::{Call, Case, Role, cases, files, findings};
use presend::catalogue::schema::{context_schema, record_schema};
use presend::context::Locale;
use presend::errors::PlatformError;
use presend::law::LawEntry;
use presend::recipient::plan::Territory;
use presend::rule::{Entry, Rule, Source};
use presend::shape::listed;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const LOCALES: [(Locale, &str); 3] = [(Locale::En, "en"), (Locale::De, "de"), (Locale::Sv, "sv")];

/// Digits in a row from which a number could be someone's.
const PERSONAL: usize = 7;

fn rules() -> Vec<&'static Rule> {
    presend::options::rules()
}

fn entries() -> Vec<&'static Entry> {
    presend::catalogue::entries().collect()
}

fn told(mut problems: Vec<String>) {
    problems.dedup();
    let more = problems.len().saturating_sub(40);
    problems.truncate(40);
    assert!(problems.is_empty(), "\n{}\n({more} more)", problems.join("\n"));
}

/// Every text of a rule, with its language and what it is.
fn texts(entry: &Entry) -> Vec<(&'static str, &'static str, String)> {
    let mut texts = Vec::new();
    for (at, (locale, tag)) in LOCALES.into_iter().enumerate() {
        texts.push((tag, "title", entry.title[at].to_owned()));
        texts.push((tag, "message", entry.rule.says(locale).to_owned()));
        texts.push((tag, "why", entry.why[at].trim().to_owned()));
        texts.push((tag, "fix", entry.rule.fix(locale).to_owned()));
    }
    texts
}

/// The names of a text's arguments.
fn arguments(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(name, _)| name).collect()
}

#[test]
fn ids_are_public_names() {
    let mut problems = Vec::new();
    let mut met = BTreeSet::new();
    for rule in rules() {
        let (domain, problem) = rule.id().split_once('/').unwrap_or_default();
        let small = |c: char| c.is_ascii_lowercase();
        let good = !domain.is_empty()
            && domain.chars().all(small)
            && !problem.is_empty()
            && problem.chars().all(|c| small(c) || c.is_ascii_digit() || c == '-');
        if !good {
            problems.push(format!("{}: an id is domain/problem in small letters, digits and hyphens", rule.id()));
        }
        if !met.insert(rule.id()) {
            problems.push(format!("{}: two rules have this id", rule.id()));
        }
    }
    told(problems);
}

#[test]
fn every_rule_has_one_entry() {
    let mut counts: BTreeMap<&str, usize> = rules().into_iter().map(|rule| (rule.id(), 0)).collect();
    let mut problems = Vec::new();
    for entry in entries() {
        match counts.get_mut(entry.rule.id()) {
            Some(count) => *count += 1,
            None => problems.push(format!("{}: stands in no table of rules", entry.rule.id())),
        }
        if !rules().contains(&entry.rule) {
            problems.push(format!("{}: the entry has a rule of its own", entry.rule.id()));
        }
    }
    let odd = counts.iter().filter(|(_, count)| **count != 1);
    problems.extend(odd.map(|(id, count)| format!("{id}: has {count} entries")));
    told(problems);
}

#[test]
fn severities_go_down() {
    let wrong = entries().into_iter().filter(|entry| !entry.severities.is_sorted_by(|higher, lower| higher > lower));
    told(wrong.map(|entry| format!("{}: severities are listed highest first, each once", entry.rule.id())).collect());
}

#[test]
fn every_text_is_there_in_every_language() {
    let mut problems = Vec::new();
    for entry in entries() {
        let id = entry.rule.id();
        if entry.rule.text().split('\n').count() != 8 {
            problems.push(format!("{id}: a message and a fix title are one line each"));
        }
        for (tag, what, text) in texts(entry) {
            if text.is_empty() && what != "fix" {
                problems.push(format!("{id}: {what} missing in {tag}"));
            }
        }
        let fixes = LOCALES.iter().filter(|(locale, _)| !entry.rule.fix(*locale).is_empty()).count();
        if fixes != 0 && fixes != LOCALES.len() {
            problems.push(format!("{id}: the fix has a title in {fixes} of {} languages", LOCALES.len()));
        }
        for what in [Rule::says, Rule::fix] {
            let names = LOCALES.map(|(locale, _)| arguments(what(entry.rule, locale)));
            if names.iter().any(|other| *other != names[0]) {
                problems.push(format!("{id}: the languages have different arguments: {names:?}"));
            }
        }
    }
    told(problems);
}

#[test]
fn every_message_is_one_sentence() {
    let mut problems = Vec::new();
    for rule in rules() {
        for (locale, tag) in LOCALES {
            let message = rule.says(locale);
            let mut wrong = |what: &str| problems.push(format!("{} in {tag}: {what}: {message}", rule.id()));
            if !message.ends_with('.') {
                wrong("ends without a full stop");
            }
            if has_inner_end(message) {
                wrong("is more than one sentence");
            }
            if message.starts_with(|c: char| c.is_lowercase() && !message.contains('_')) {
                wrong("begins with a small letter");
            }
        }
    }
    told(problems);
}

/// True where a sentence ends before the text does. The full stop of a German date ends none.
fn has_inner_end(text: &str) -> bool {
    let pairs = text.match_indices(['.', '?']).filter(|(at, _)| text[at + 1..].starts_with(' '));
    pairs.into_iter().any(|(at, _)| !text[..at].ends_with(|c: char| c.is_ascii_digit()))
}

#[test]
fn texts_keep_the_tone() {
    let mut problems = Vec::new();
    for entry in entries() {
        for (tag, what, text) in texts(entry) {
            let wrong = tone(tag, what, &text);
            problems.extend(wrong.iter().map(|why| format!("{}, {what} in {tag}: {why}: {text}", entry.rule.id())));
        }
    }
    for law in laws() {
        for (text, (_, tag)) in law.says.into_iter().zip(LOCALES) {
            let wrong = tone(tag, "why", text.trim());
            problems.extend(wrong.iter().map(|why| format!("a row of law in {tag}: {why}: {text}")));
        }
    }
    for error in errors() {
        for (tag, what, text) in error_texts(error) {
            let mut wrong = tone(tag, what, text);
            if text.is_empty() {
                wrong.push("empty");
            }
            problems.extend(wrong.iter().map(|why| format!("{}, {what} in {tag}: {why}: {text}", error_name(error))));
        }
    }
    told(problems);
}

/// What is wrong with how a text sounds.
fn tone(tag: &str, what: &str, text: &str) -> Vec<&'static str> {
    let plain = |word: &str| word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    let words = || text.split_whitespace().map(plain);
    let familiar = |word: &String| matches!(word.as_str(), "du" | "dir" | "dich") || word.starts_with("dein");
    let sentences = matches!(what, "why" | "meaning" | "retry");
    // A text may speak of the scheme itself.
    let names_address =
        |scheme: &str| text.split(scheme).skip(1).any(|rest| rest.starts_with(|c: char| c.is_alphanumeric()));
    let wrong = [
        (text.contains('!'), "exclamation mark"),
        (
            text.contains("  ") || text.trim() != text || text.contains('\n'),
            "space at an end, two spaces or a line break",
        ),
        ((what == "title" || what == "fix") && text.ends_with('.'), "a title has no full stop"),
        (sentences && !text.ends_with('.'), "ends without a full stop"),
        (tag == "de" && words().any(|word| familiar(&word)), "addresses as du"),
        (tag == "sv" && words().any(|word| matches!(word.as_str(), "ni" | "er" | "era" | "ert")), "addresses as ni"),
        (names_address("http://") || text.contains("127.0.0.1"), "an address"),
    ];
    wrong.into_iter().filter_map(|(is, why)| is.then_some(why)).collect()
}

fn errors() -> Vec<&'static PlatformError> {
    presend::catalogue::errors().collect()
}

fn laws() -> Vec<&'static LawEntry> {
    presend::catalogue::laws().collect()
}

#[test]
fn every_row_of_law_says_what_where_and_when() {
    let mut problems = Vec::new();
    let mut met = BTreeSet::new();
    for law in laws() {
        let [en, de, sv] = law.says.map(str::trim);
        let mut wrong = |what: String| problems.push(format!("{en}: {what}"));
        if en == de || en == sv || de == sv {
            wrong("the same in two languages".to_owned());
        }
        for rule in law.rules {
            if !met.insert((rule.id(), en)) {
                wrong(format!("said twice of {}", rule.id()));
            }
        }
        if law.rows.len() != law.sources.len() {
            wrong("a source for each row".to_owned());
        }
        for (places, from, until, _) in law.rows {
            let odd = |day: &str| !day.is_empty() && !is_day(day);
            if odd(from) || odd(until) || !until.is_empty() && until <= from {
                wrong(format!("{places} from {from} until {until}"));
            }
            for place in listed(places).filter(|place| *place != "EEA" && Territory::named(place).is_none()) {
                wrong(format!("{place} is no place"));
            }
        }
        law.sources.iter().filter_map(|source| lost(source)).for_each(&mut wrong);
    }
    told(problems);
}

#[test]
fn the_schemas_are_those_of_the_rows() {
    for (name, made) in [("record", record_schema()), ("context", context_schema())] {
        let file = format!("{}/pkg/src/schema/consent-{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
        let made: Value = serde_json::from_str(&made).unwrap();
        let made = serde_json::to_string_pretty(&made).unwrap() + "\n";
        assert!(std::fs::read_to_string(file).unwrap_or_default() == made, "{name}: run `cargo xtask update`");
    }
}

/// Every text of an error, with its language and what it is.
fn error_texts(error: &PlatformError) -> Vec<(&'static str, &'static str, &'static str)> {
    let kinds = [("title", error.title), ("meaning", error.meaning), ("retry", error.retry.words())];
    let texts =
        |(what, texts): (_, [&'static str; 3])| LOCALES.map(|(locale, tag)| (tag, what, texts[locale as usize]));
    kinds.into_iter().flat_map(texts).collect()
}

fn error_name(error: &PlatformError) -> String {
    let subcode = error.subcode.map(|subcode| format!("/{subcode}")).unwrap_or_default();
    let last = error.last.map(|last| format!("-{last}")).unwrap_or_default();
    format!("error {}{subcode}{last}", error.code)
}

#[test]
fn every_error_is_one_row() {
    let mut problems = Vec::new();
    let mut met = BTreeSet::new();
    let plain =
        |code: u32| errors().iter().any(|error| error.code == code && error.last.is_none() && error.subcode.is_none());
    for error in errors() {
        let name = error_name(error);
        if !met.insert((error.code, error.last, error.subcode)) {
            problems.push(format!("{name}: two rows"));
        }
        if error.subcode.is_some() && !plain(error.code) {
            problems.push(format!("{name}: its code has no row to fall back to"));
        }
        if error.subcode.is_some_and(plain) {
            problems.push(format!("{name}: its subcode is a code too, so it cannot be found without its code"));
        }
        let Some(last) = error.last else { continue };
        if last <= error.code || error.subcode.is_some() {
            problems.push(format!("{name}: a range goes up and has no subcode"));
        }
        if (error.code..=last).all(plain) {
            problems.push(format!("{name}: every code of the range has a row of its own"));
        }
        let crossing = |other: &&PlatformError| {
            !std::ptr::eq(*other, error) && other.last.is_some_and(|end| other.code <= last && error.code <= end)
        };
        if errors().iter().any(crossing) {
            problems.push(format!("{name}: crosses another range"));
        }
    }
    told(problems);
}

#[test]
fn every_error_is_said_differently_in_every_language() {
    let mut problems = Vec::new();
    let mut meanings = BTreeSet::new();
    for error in errors() {
        for (what, [en, de, sv]) in [("title", error.title), ("meaning", error.meaning), ("retry", error.retry.words())]
        {
            if en == de || en == sv || de == sv {
                problems.push(format!("{}: the same {what} in two languages", error_name(error)));
            }
        }
        for meaning in error.meaning {
            if !meanings.insert(meaning) {
                problems.push(format!("{}: means what another error means: {meaning}", error_name(error)));
            }
        }
    }
    told(problems);
}

#[test]
fn every_answer_of_a_rule_is_an_error_with_words() {
    let known: BTreeSet<_> = errors().iter().map(|error| (error.code, error.subcode)).collect();
    let answers = rules().into_iter().flat_map(|rule| rule.platform().map(move |answer| (rule.id(), answer)));
    let strange = answers.filter(|(_, answer)| !known.contains(&(answer.code, answer.subcode)));
    told(
        strange
            .map(|(id, answer)| format!("{id}: {}/{:?} is in no table of errors", answer.code, answer.subcode))
            .collect(),
    );
}

#[test]
fn every_source_can_be_looked_up() {
    let mut problems = Vec::new();
    for entry in entries() {
        if entry.sources.is_empty() {
            problems.push(format!("{}: no source", entry.rule.id()));
        }
        for source in entry.sources {
            problems.extend(lost(source).map(|why| format!("{}: {why}", entry.rule.id())));
        }
    }
    for error in errors() {
        problems.extend(lost(error.source).map(|why| format!("{}: {why}", error_name(error))));
    }
    told(problems);
}

/// Why a source cannot be looked up.
fn lost(source: &Source) -> Option<String> {
    let sheet = source.url.split_once(".md, ").is_some_and(|(sheet, row)| {
        sheet.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !sheet.is_empty() && !row.is_empty()
    });
    let page = source.url.starts_with("https://") && !source.url.contains(' ');
    if !sheet && !page {
        return Some(format!("neither a page nor a row of a fact sheet: {}", source.url));
    }
    (!is_day(source.read)).then(|| format!("{} was read on no day: {}", source.url, source.read))
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}

#[test]
fn every_rule_has_a_vector_file_and_every_file_a_rule() {
    let files: BTreeMap<String, Value> = files().into_iter().collect();
    let mut problems = Vec::new();
    for rule in rules() {
        match files.get(rule.id()) {
            None => problems.push(format!("tests/vectors/{}.json is missing", rule.id())),
            Some(file) if file.get("bad").is_none() || file.get("good").is_none() => {
                problems.push(format!("tests/vectors/{}.json needs a bad and a good case", rule.id()));
            }
            Some(_) => {}
        }
    }
    let ids: BTreeSet<&str> = rules().iter().map(|rule| rule.id()).collect();
    let strays = files.keys().filter(|id| !ids.contains(id.as_str()));
    problems.extend(strays.map(|id| format!("tests/vectors/{id}.json: there is no such rule")));
    told(problems);
}

#[test]
fn vectors_show_every_severity_and_every_fix() {
    let mut seen: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut fixed = BTreeSet::new();
    // What a caller makes of a rule says nothing about its row, but for the rule that counts what others say.
    for case in cases().iter().filter(|case| case.options.get("rules").is_none() || case.rule == "json/findings-cut") {
        let report = case.check("en");
        for finding in findings(&report).iter().filter(|finding| finding["rule"] == case.rule.as_str()) {
            let severity = finding["severity"].as_str().unwrap_or_default();
            seen.entry(case.rule.clone()).or_default().insert(severity.to_owned());
            if finding.get("fix").is_some() {
                fixed.insert(case.rule.clone());
            }
        }
    }
    let mut problems = Vec::new();
    for entry in entries() {
        let rule = entry.rule;
        let listed: BTreeSet<String> = entry.severities.iter().map(|severity| severity.name().to_owned()).collect();
        let seen = seen.remove(rule.id()).unwrap_or_default();
        for severity in listed.difference(&seen) {
            problems.push(format!("{}: {severity} is listed and occurs in no vector", rule.id()));
        }
        for severity in seen.difference(&listed) {
            problems.push(format!("{}: {severity} occurs and is not listed", rule.id()));
        }
        if fixed.contains(rule.id()) == rule.fix(Locale::En).is_empty() {
            problems.push(format!("{}: a fix needs a title, and a title a fix in some vector", rule.id()));
        }
    }
    told(problems);
}

#[test]
fn every_finding_fills_its_words() {
    let mut problems = Vec::new();
    for case in cases() {
        for (locale, tag) in LOCALES {
            let report = case.check(tag);
            for finding in findings(&report).iter().take(50) {
                let mut wrong = |what: String| problems.push(format!("{case}, in {tag}: {what}: {finding}"));
                let Some(rule) = rules().into_iter().find(|rule| finding["rule"] == rule.id()) else {
                    wrong("no such rule".to_owned());
                    continue;
                };
                let title = finding.get("fix").map(|fix| (rule.fix(locale), &fix["title"]));
                for (template, written) in [(rule.says(locale), &finding["message"])].into_iter().chain(title) {
                    match worded(template, &finding["args"]) {
                        Err(name) => wrong(format!("the argument {name} is missing or empty")),
                        Ok(text) if *written != text.as_str() => wrong(format!("expected the words: {text}")),
                        Ok(text) if text.is_empty() => wrong("no words".to_owned()),
                        Ok(_) => {}
                    }
                }
            }
        }
    }
    told(problems);
}

/// A text with its arguments filled in, or the name of the one that is not there.
fn worded(template: &str, given: &Value) -> Result<String, String> {
    let mut text = template.to_owned();
    for name in arguments(template) {
        let value = match &given[name] {
            Value::String(value) if !value.is_empty() => value.clone(),
            Value::Number(value) => value.to_string(),
            _ => return Err(name.to_owned()),
        };
        text = text.replacen(&format!("{{{name}}}"), &value, usize::MAX);
    }
    Ok(text)
}

#[test]
fn no_finding_repeats_a_long_number_of_the_input() {
    let mut problems = Vec::new();
    for case in cases().iter().filter(|case| !case.is_large()) {
        let changed = serde_json::from_str(&case.text).map(|value| with_number(&value).to_string());
        for text in [Some(case.text.clone()), changed.ok()].into_iter().flatten() {
            for (_, tag) in LOCALES {
                let report = case.check_text(&text, tag);
                let input = without_size(case, &text);
                problems.extend(findings(&report).iter().filter_map(|finding| repeated(case, &input, finding)));
            }
        }
    }
    told(problems);
}

/// How large a file is stands among what describes it, and is nobody's number.
fn without_size(case: &Case, text: &str) -> String {
    match serde_json::from_str(text) {
        Ok(Value::Object(mut members)) if case.call == Call::CheckMedia => {
            members.retain(|name, _| !name.starts_with("size"));
            Value::Object(members).to_string()
        }
        _ => text.to_owned(),
    }
}

/// The same input with a phone number in every text and at the end of every name.
fn with_number(value: &Value) -> Value {
    match value {
        Value::String(text) => format!("{text} +15550051310 {text}").into(),
        Value::Array(items) => items.iter().map(with_number).collect(),
        Value::Object(members) => {
            let numbered = members.iter().map(|(name, value)| (format!("{name}15550051310"), value.clone()));
            let as_before = members.iter().map(|(name, value)| (name.clone(), with_number(value)));
            Value::Object(numbered.chain(as_before).collect())
        }
        other => other.clone(),
    }
}

fn repeated(case: &Case, input: &str, finding: &Value) -> Option<String> {
    let arguments = finding["args"].as_object().into_iter().flatten().filter_map(|(_, value)| value.as_str());
    let words = [&finding["message"], &finding["fix"]["title"]].into_iter().filter_map(Value::as_str);
    let number = words.chain(arguments).flat_map(numbers).find(|number| input.contains(number))?;
    Some(format!("{case} ({:?}): {number} stands in {finding}", case.role))
}

/// The long runs of digits in a text.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() >= PERSONAL)
}

#[test]
fn a_good_case_is_like_its_bad_one() {
    let mut problems = Vec::new();
    let cases = cases();
    for bad in cases.iter().filter(|case| case.role == Role::Bad) {
        let Some(good) = cases.iter().find(|case| case.role == Role::Good && case.rule == bad.rule) else { continue };
        if (&good.text, &good.beside, &good.options) == (&bad.text, &bad.beside, &bad.options) {
            problems.push(format!("{bad}: the good case is the same"));
        }
    }
    told(problems);
}
