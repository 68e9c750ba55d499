//! Every state, every event and every actor: where the event leads, whether it is read, merged or appended.

use super::calls::{append, check, merge, record};
use super::stories::{event, events};
use serde_json::{Value, json};

/// A state, and the shortest story that leads to it.
const STATES: [(&str, &str); 12] = [
    ("unknown", "confirmation_sent controller 02-01"),
    ("requested", "requested controller 02-01"),
    ("pending", "given subject 02-01, confirmation_sent controller 02-02"),
    ("given", "given subject 02-01"),
    ("confirmed", "given subject 02-01, confirmation_sent controller 02-02, confirmed subject 02-03"),
    ("renewed", "given subject 02-01, renewed subject 02-03"),
    ("denied", "requested controller 02-01, denied subject 02-02"),
    ("withdrawn", "given subject 02-01, withdrawn subject 02-02"),
    ("revoked", "given subject 02-01, revoked controller 02-02"),
    ("expired", "given subject 02-01, expired controller 02-02"),
    ("invalidated", "given subject 02-01, invalidated authority 02-02"),
    ("superseded", "given subject 02-01, superseded controller 02-02"),
];

const RESTRICTIONS: [&str; 6] = ["withdrawn", "denied", "revoked", "expired", "invalidated", "superseded"];

const OTHERS: [&str; 5] = ["requested", "given", "confirmation_sent", "confirmed", "renewed"];

const ACTORS: [&str; 7] = ["subject", "guardian", "controller", "processor", "platform", "import", "authority"];

/// Where an event leads; none where it does not count.
fn led_to<'e>(from: &str, kind: &'e str, actor: &str) -> Option<&'e str> {
    let person = matches!(actor, "subject" | "guardian");
    let restricted = RESTRICTIONS.contains(&from);
    let counts = match kind {
        restriction if RESTRICTIONS.contains(&restriction) => true,
        _ if from == "superseded" => false,
        "requested" => from == "unknown",
        "confirmation_sent" => matches!(from, "requested" | "given" | "pending"),
        "confirmed" => person || actor == "import" && !restricted,
        _ => person || !restricted,
    };
    counts.then_some(if kind == "confirmation_sent" { "pending" } else { kind })
}

#[test]
fn every_event_leads_where_the_table_says() {
    for (from, story) in STATES {
        for kind in RESTRICTIONS.into_iter().chain(OTHERS) {
            for actor in ACTORS {
                leads(from, story, kind, actor);
            }
        }
    }
}

fn leads(from: &str, story: &str, kind: &str, actor: &str) {
    let what = format!("{from}, then {kind} by {actor}");
    let before = record(events(story));
    let next = format!("{kind} {actor} 06-01");
    let context = json!({});
    assert_eq!(check(&before, &context)["state"], from, "{what}");

    let expected = led_to(from, kind, actor);
    let state = expected.unwrap_or(from);
    let after = record(events(&format!("{story}, {next}")));
    let report = check(&after, &context);
    assert_eq!((&report["state"], &report["valid"]), (&state.into(), &true.into()), "{what}");
    assert_eq!(merge(std::slice::from_ref(&after), &context)["state"], state, "{what}");

    let appended = append(&before, &event(&next));
    if expected.is_some() {
        assert_eq!(appended["diagnostics"], json!([]), "{what}");
        assert_eq!(appended["record"]["events"], after["events"], "{what}");
        assert_eq!(appended["record"]["status"], state, "{what}");
    } else {
        assert_eq!(appended["diagnostics"][0]["rule"], "consent/transition-refused", "{what}");
        let arguments = json!({ "event": kind, "actor": actor, "state": from });
        assert_eq!(appended["diagnostics"][0]["args"], arguments, "{what}");
        assert_eq!(appended["record"], before, "{what}");
    }
}

/// Of two events at one instant the one that lies behind in this list decides, in whatever order they are written.
const ORDER: [&str; 11] = [
    "requested",
    "given",
    "confirmation_sent",
    "confirmed",
    "renewed",
    "superseded",
    "invalidated",
    "expired",
    "revoked",
    "denied",
    "withdrawn",
];

#[test]
fn of_one_instant_the_restriction_decides() {
    for (at, first) in ORDER.iter().enumerate() {
        for second in &ORDER[at + 1..] {
            // The same instant, as a clock in Stockholm and one in Mumbai show it.
            let one = event(&format!("{first} subject 2026-03-01T10:00:00+01:00"));
            let other = event(&format!("{second} subject 2026-03-01T14:30:00+05:30"));
            let state = led_to("", second, "subject").unwrap_or(if *first == "superseded" { first } else { second });
            let state = match (*first, *second) {
                ("requested" | "given", "confirmation_sent") => "pending",
                _ => state,
            };
            for list in [[&one, &other], [&other, &one]] {
                let report = check(&record(json!(list)), &json!({}));
                assert_eq!(report["state"], state, "{first} and {second}: {report}");
                let apart = list.map(|event| record(Value::from(vec![event.clone()])));
                // Another record that is superseded says nothing of this one.
                let own = if *second == "superseded" { led_to("unknown", first, "subject") } else { None };
                let state = own.unwrap_or(state);
                assert_eq!(merge(&apart, &json!({}))["state"], state, "{first} and {second} apart");
            }
        }
    }
}
