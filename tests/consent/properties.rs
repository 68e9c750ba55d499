//! What must be true of any record, whatever it holds.

use super::calls::{NOW, check, check_with, has, merge, rules};
use super::people::{COUNTRIES, Record, Send, Time, offset, record_in, records, rounds, send_to};
use presend::consent::RULES;
use presend::options::Options;
use presend::rule::{Rule, Severity};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// What a shuffle may not change; the places of findings it does.
fn essence(report: &Value) -> Value {
    json!([report["verdict"], report["state"], report["valid"], report["recordId"], rules(report)])
}

fn json_of(records: &[Record]) -> Vec<Value> {
    records.iter().map(Record::json).collect()
}

/// A list in another order.
fn shuffled<T: Clone>(list: &[T], order: &[Index]) -> Vec<T> {
    let mut rest = list.to_vec();
    let mut next = order.iter().cycle();
    std::iter::from_fn(|| (!rest.is_empty()).then(|| rest.remove(next.next().unwrap().index(rest.len())))).collect()
}

fn order() -> impl Strategy<Value = Vec<Index>> {
    prop::collection::vec(any::<Index>(), 5)
}

proptest! {
    #![proptest_config(rounds(400, 21))]

    #[test]
    fn events_count_by_their_times_and_not_by_their_places(
        record in record_in(&COUNTRIES), send in send_to(&COUNTRIES), order in order(),
    ) {
        let events = shuffled(&record.events, &order);
        let other = Record { events, ..record.clone() };
        prop_assert_eq!(essence(&check(&record.json(), &send.json())), essence(&check(&other.json(), &send.json())));
    }

    #[test]
    fn records_count_by_their_events_and_not_by_their_places(
        records in records(), send in send_to(&COUNTRIES), order in order(),
    ) {
        let others: Vec<Record> = shuffled(&records, &order)
            .into_iter()
            .map(|record| Record { events: shuffled(&record.events, &order), ..record })
            .collect();
        let (one, other) = (merge(&json_of(&records), &send.json()), merge(&json_of(&others), &send.json()));
        prop_assert_eq!(essence(&one), essence(&other));
    }

    #[test]
    fn events_may_be_spread_over_records(record in record_in(&COUNTRIES), send in send_to(&COUNTRIES), order in order()) {
        // That a record is superseded is about that record alone.
        let mut whole = record;
        whole.events.retain(|event| event.kind != "superseded");
        let mut parts: Vec<Record> =
            (0..3).map(|id| Record { id, events: Vec::new(), ..whole.clone() }).collect();
        for (event, part) in whole.events.iter().zip(order.iter().cycle()) {
            parts[part.index(3)].events.push(event.clone());
        }
        let (one, other) = (merge(&json_of(&[whole]), &send.json()), merge(&json_of(&parts), &send.json()));
        prop_assert_eq!(&one["state"], &other["state"], "{} and {}", one, other);
    }

    #[test]
    fn clocks_elsewhere_change_nothing(
        record in record_in(&COUNTRIES), send in send_to(&COUNTRIES), offsets in prop::collection::vec(offset(), 7),
    ) {
        let (mut other, mut asked) = (record.clone(), send.clone());
        for (time, offset) in other.times().chain(asked.times()).zip(offsets.iter().cycle()) {
            time.offset = *offset;
        }
        prop_assert_eq!(check(&record.json(), &send.json()), check(&other.json(), &asked.json()));
        prop_assert_eq!(merge(&[record.json()], &send.json()), merge(&[other.json()], &asked.json()));
    }

    #[test]
    fn nothing_depends_on_when_all_of_it_happens(
        record in record_in(&["SE"]), send in send_to(&["SE"]), shift in -1_000_000_000_000..1_000_000_000_000i64,
    ) {
        // No rule about calendar months and no dated law; the years between those in which there was no such record.
        let shift = shift % (20 * 86_400_000);
        let (mut other, mut asked) = (record.clone(), send.clone());
        for time in other.times().chain(asked.times()) {
            time.at += shift;
        }
        prop_assert_eq!(check(&record.json(), &send.json()), check(&other.json(), &asked.json()));
    }

    #[test]
    fn what_has_ended_does_not_pass(record in record_in(&COUNTRIES), send in send_to(&COUNTRIES), ago in 0..100_000_000_000i64) {
        let ended = Record { until: Some(Time { at: NOW - ago / 1_000, offset: 0 }), ..record };
        for report in [check(&ended.json(), &send.json()), merge(&[ended.json()], &send.json())] {
            let granted = ["given", "confirmed", "renewed"].iter().any(|state| report["state"] == *state);
            prop_assert!(!granted, "{}", report);
            prop_assert!(report["verdict"] == "block" || has(&report, "consent/service-reply-exempt"), "{}", report);
        }
    }

    #[test]
    fn a_caller_s_severities_change_neither_validity_nor_state(
        record in broken(), send in send_to(&COUNTRIES), wishes in prop::collection::vec((any::<Index>(), wish()), 1..60),
    ) {
        let rules: Vec<&'static Rule> = RULES.iter().copied().flatten().collect();
        let mut options = Options::at(NOW);
        options.context.overrides = wishes.iter().map(|(which, wish)| (*which.get(&rules), *wish)).collect();
        let (plain, wished) = (check(&record, &send.json()), check_with(&record, &send.json(), &options));
        prop_assert_eq!((&plain["valid"], &plain["state"]), (&wished["valid"], &wished["state"]));
    }
}

fn wish() -> impl Strategy<Value = Option<Severity>> {
    select(vec![None, None, Some(Severity::Info), Some(Severity::Warning), Some(Severity::Error)])
}

/// A record with something wrong, or nothing.
fn broken() -> impl Strategy<Value = Value> {
    let changes = vec![
        ("/x", json!(0)),
        ("/schema", json!("wa-consent/2")),
        ("/created_at", json!("2026")),
        ("/subject/phone", json!("12")),
        ("/subject/phone", json!("46701740621")),
        ("/status", json!("fine")),
        ("/scope/channel", json!("pigeon")),
        ("/controller/name", json!(" ")),
        ("/notice/language", json!("se_SE_")),
        ("/notice/version", json!(9_007_199_254_740_993u64)),
        ("/collection/method", json!("scraped")),
        ("/collection/action", json!("checkbox_preticked")),
    ];
    (record_in(&COUNTRIES), select(changes)).prop_map(|(record, (way, value))| {
        let mut record = record.json();
        if let Some(place) = record.pointer_mut(way) {
            *place = value;
        }
        record
    })
}

/// The properties above mean something: what they are told of passes, is looked at, and is refused, each often enough.
#[test]
fn the_records_are_of_all_kinds() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut verdicts = [0; 3];
    let (mut met, mut valid) = (Vec::new(), 0);
    for _ in 0..1_000 {
        let pair: (Record, Send) =
            (record_in(&COUNTRIES), send_to(&COUNTRIES)).new_tree(&mut runner).unwrap().current();
        let report = check(&pair.0.json(), &pair.1.json());
        verdicts[super::calls::rank(&report)] += 1;
        valid += usize::from(report["valid"] == true);
        let state = report["state"].as_str().unwrap().to_owned();
        if !met.contains(&state) {
            met.push(state);
        }
    }
    assert!(verdicts.iter().all(|count| *count > 20) && valid > 600 && met.len() == 12, "{verdicts:?} {valid} {met:?}");
}
