//! A withdrawal never makes anything better, and once it is accepted it holds.

use super::calls::{append, check, has, merge, rank};
use super::people::{CATEGORIES, COUNTRIES, Event, Record, record_in, records, rounds, send_to, withdrawal};
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use serde_json::{Value, json};

fn is_granted(report: &Value) -> bool {
    ["given", "confirmed", "renewed"].iter().any(|state| report["state"] == *state)
}

/// Nothing better after than before: neither the verdict nor the state.
fn not_better(before: &Value, after: &Value) -> Result<(), TestCaseError> {
    prop_assert!(rank(after) >= rank(before), "{} becomes {}", before, after);
    prop_assert!(is_granted(before) || !is_granted(after), "{} becomes {}", before, after);
    Ok(())
}

proptest! {
    #![proptest_config(rounds(400, 11))]

    #[test]
    fn a_withdrawal_among_the_events_makes_nothing_better(
        record in record_in(&COUNTRIES), send in send_to(&COUNTRIES), withdrawal in withdrawal(), at in any::<Index>(),
    ) {
        let before = check(&record.json(), &send.json());
        // What began after a withdrawal is another consent, so that one may explain an order that was wrong without it.
        prop_assume!(!has(&before, "consent/confirmed-before-given"));
        let mut events = record.events.clone();
        events.insert(at.index(events.len() + 1), withdrawal);
        let after = check(&Record { events, ..record }.json(), &send.json());
        not_better(&before, &after)?;
    }

    #[test]
    fn an_appended_withdrawal_makes_nothing_better(
        record in record_in(&COUNTRIES), send in send_to(&COUNTRIES), withdrawal in withdrawal(),
    ) {
        let mut record = record.json();
        let report = append(&record, &withdrawal.json());
        let after = check(&report["record"], &send.json());
        // That a status which was wrong becomes right is better, and has nothing to do with the withdrawal.
        record["status"] = report["record"]["status"].clone();
        let before = check(&record, &send.json());
        prop_assume!(!has(&before, "consent/confirmed-before-given"));
        not_better(&before, &after)?;
    }

    #[test]
    fn a_withdrawal_in_any_record_makes_nothing_better(
        mut records in records(), send in send_to(&COUNTRIES), withdrawal in withdrawal(), at in any::<Index>(),
    ) {
        let json = |records: &[Record]| records.iter().map(Record::json).collect::<Vec<_>>();
        let before = merge(&json(&records), &send.json());
        let which = at.index(records.len());
        records[which].events.push(withdrawal);
        not_better(&before, &merge(&json(&records), &send.json()))?;
    }

    #[test]
    fn a_withdrawal_that_was_accepted_holds(record in record_in(&COUNTRIES), withdrawal in withdrawal()) {
        // The newest of all: what agrees again later would lift it.
        let now = super::people::Time { at: super::calls::NOW, offset: 0 };
        let withdrawal = Event { time: withdrawal.time.map(|_| now), ..withdrawal };
        let report = append(&record.json(), &withdrawal.json());
        prop_assert_eq!(&report["diagnostics"], &json!([]));
        prop_assert_eq!(report["record"]["events"].as_array().unwrap().last(), Some(&withdrawal.json()));
        let every = withdrawal.all || withdrawal.categories.is_empty();
        for category in CATEGORIES.into_iter().filter(|category| every || withdrawal.categories.contains(category)) {
            let report = check(&report["record"], &json!({ "category": category }));
            if report["valid"] == true {
                prop_assert_eq!(&report["state"], "withdrawn", "{}: {}", category, report);
                prop_assert!(has(&report, "consent/withdrawn") || has(&report, "consent/withdrawal-undated"));
            }
            prop_assert_eq!(&report["verdict"], "block");
        }
    }

    #[test]
    fn only_a_person_agrees_again(record in record_in(&COUNTRIES), categories in subsequence(CATEGORIES.to_vec(), 1..=4)) {
        // Whatever others write after a withdrawal, it stands.
        let mut events = record.events.clone();
        events.retain(|event| !matches!(event.actor, "subject" | "guardian") && event.kind != "withdrawn");
        events.retain(|event| ["requested", "given", "confirmation_sent", "confirmed", "renewed"].contains(&event.kind));
        let first = super::people::Time { at: 1_600_000_000_000, offset: 0 };
        let gone = Event { kind: "withdrawn", time: Some(first), actor: "subject", categories: categories.clone(), all: false };
        events.push(gone);
        let record = Record { events, ..record }.json();
        for category in categories {
            prop_assert_eq!(&merge(std::slice::from_ref(&record), &json!({ "category": category }))["state"], "withdrawn");
        }
    }
}
