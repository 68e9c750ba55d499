//! Replies as people write them, and what is read in them.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at what is wrong")]

use presend::consent::reply::read;
use presend::options::{OF_REPLIES, Options};
use presend::text::normalize;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

const NOW: i64 = 1_795_176_000_000;

fn read_text(json: &str, options: &Value) -> Value {
    let options = Options::read(&options.to_string(), OF_REPLIES, NOW).unwrap();
    serde_json::from_str(&read(json, &options, normalize)).unwrap()
}

fn reply(text: &str, options: &Value) -> Value {
    read_text(&Value::from(text).to_string(), options)
}

/// What is read: intent, scope and match, or that there is nothing.
fn said(report: &Value) -> String {
    let words = ["intent", "scope", "match"].map(|name| report[name].as_str().unwrap_or("-"));
    if words == ["none", "-", "none"] { "none".to_owned() } else { words.join(" ") }
}

const OUT: &str = "opt_out all exact";
const MARKETING: &str = "opt_out marketing exact";
const UTILITY: &str = "opt_out utility exact";
const MAYBE: &str = "opt_out all maybe";
const IN: &str = "opt_in all exact";
const HELP: &str = "help all exact";
const NONE: &str = "none";

/// Replies by what is read in them where no language is known and no confirmation is awaited.
#[rustfmt::skip]
const REPLIES: &[(&str, &[&str])] = &[
    (OUT, &[
        "stop", "STOP", "Stop.", "stop!!!", "  stop  ", "STOP\n", "\"STOP\"", "*STOP*", "(stop)", "S.T.O.P",
        "s-t-o-p", "STOP 🛑", "🛑🛑 stop 🛑", "ＳＴＯＰ", "𝗦𝗧𝗢𝗣", "st\u{200b}op", "\u{200f}STOP\u{200e}", "s\u{ad}top",
        "stop…", "stop?", "Stop all", "STOP-ALL", "stopall", "Unsubscribe", "unsubscribe.", "UN-SUBSCRIBE", "Cancel",
        "end", "Quit!", "revoke", "Opt out", "opt-out", "OPTOUT", "opt\u{a0}out", "remove", "td", "ARRÊT", "arret",
        "Arre\u{302}t", "Désabonner", "DÉSINSCRIRE", "detener", "Salir", "BAJA", "Baja", "darme de baja",
        "¡Darme de baja!", "parar", "Cancelar", "sair", "descadastrar", "Stopp", "STOPP!", "Abmelden", "abmelden",
        "abbestellen", "Avregistrera", "avsluta", "Sluta", "sluta!", "Afmeld", "Disiscrivi", "cancellami", "basta",
        "BASTA!!!", "Afmelden", "uitschrijven", "berhenti", "UNREG", "बंद", "बंद करो", "बंद करो।", "रोकें", "إيقاف",
        "ايقاف", "أيقاف", "إيـــقاف", "إِيقَاف", "إلغاء الاشتراك", "الغاء الاشتراك", "إيقاف الرسائل", "توقف", "إلغاء",
        "توقف؟", "הסרה", "הסר", "הסר אותי", "הָסֵר", "הסר־אותי",
    ]),
    (MARKETING, &[
        "stop marketing", "Stop promotions", "STOP PROMOTIONS.", "unsubscribe marketing", "detener marketing",
        "Salir Marketing", "detener promociones", "parar marketing",
    ]),
    (UTILITY, &[
        "stop notification", "unsubscribe notification", "detener notificación", "DETENER NOTIFICACION",
    ]),
    (MAYBE, &[
        "Please stop messaging me", "stop please", "please stop", "STOP all messages", "Stop it", "stop stop stop",
        "can you stop this", "No, stop", "no stop", "No! STOP", "not interested, unsubscribe",
        "not interested unsubscribe me", "unsubscribe me from this list", "I want to opt out", "please opt-out",
        "thanks.stop", "I can't unsubscribe", "why can I not stop this", "how do I unsubscribe?",
        "don't text me. stop", "do not contact me, unsubscribe", "stop, don't write", "I said don't. Stop",
        "STOP not working", "You never stop, do you? Stop!", "I revoke my consent", "Bitte abmelden",
        "Bitte melden: STOPP", "kann mich nicht abmelden", "Abmelden geht nicht", "Keine Nachrichten mehr bitte",
        "Ich möchte mich abmelden", "Wie kann ich abbestellen?", "Bitte keine Werbung mehr", "Sluta skicka",
        "sluta skicka tack", "snälla avregistrera mig", "Vill avregistrera mig nu",
        "hur avregistrerar jag mig, stopp", "Arrêt svp", "me désabonner", "Je veux me désinscrire",
        "quiero darme de baja", "dar de baja este número", "detener por favor", "No, detener", "por favor parar",
        "quero me descadastrar", "cancellami per favore", "voglio: disiscrivi", "graag afmelden",
        "wil me uitschrijven", "tolong berhenti", "UNREG dong", "कृपया बंद करो", "मैसेज रोकें", "من فضلك إيقاف",
        "أريد إلغاء الاشتراك", "בבקשה הסר אותי", "stop gracias", "hej STOP tack", "danke, aber stop", "Merci stop",
        "no more messages please", "please afmeld mig", "stopp nå", "kan ikke melde meg av, stopp", "bus stop",
        "one two three four five six seven stop",
    ]),
    (IN, &[
        "start", "START!", "Unstop", "un-stop", "UNSTOP 🙂", "subscribe", "Resume", "continue", "begin", "NONARRET",
        "non-arrêt", "volver", "Recibir", "alta", "No detener", "NO DETENER.", "no-detener", "voltar", "receber",
        "anmelden", "starta", "avvia", "aanmelden", "mulai", "शुरू", "تشغيل",
    ]),
    (HELP, &[
        "help", "HELP!", "Help?", "info", "aide", "Ayuda", "ajuda", "Hilfe", "hjälp", "hja\u{308}lp", "HJALP",
        "aiuto",
    ]),
    (NONE, &[
        "", "   ", "👍", "🛑", "?", "...", "!!!", "123", "Thanks", "ok", "hello", "cancel my order",
        "I want to cancel my booking", "end of the month is fine", "remove the blue one please", "quit smoking tips",
        "What time do you open?", "Do you have this in XL", "nonstop party", "non-stop service", "unstoppable",
        "stopover in Paris", "backstop", "don't stop", "Don’t stop!", "dont stop", "please don't stop", "do not stop",
        "never stop", "I don't want to unsubscribe", "please do not unsubscribe me", "don't ever stop",
        "nicht abmelden", "Bitte nicht abmelden", "Ich will mich nicht abmelden", "mich nicht abbestellen",
        "abmelden nicht", "Nicht stopp", "sluta inte", "avregistrera inte", "avregistrera mig inte",
        "vill inte avregistrera", "stopp ikke", "ikke stopp", "ne pas désabonner", "ne pas me désabonner",
        "il neige sans arrêt", "no quiero detener", "no quiero darme de baja", "não parar", "não quero parar",
        "non disiscrivi", "niet afmelden", "nooit uitschrijven", "jangan berhenti", "बंद मत करो", "बंद न करें",
        "मत बंद करो", "عدم إيقاف", "إيقاف مؤقت", "إيقاف مؤقت من فضلك", "unstop please", "no detener por favor",
        "start please", "No", "Yes", "y", "YES!", "oui", "Ja", "ja!", "sí", "si", "ja bitte", "help me with my order",
        "Hilfe bei der Bestellung", "bajas temperaturas", "la basta del pantalón", "sluta röka",
        "jag vill avsluta mitt köp", "one two three four five six seven eight stop",
        "I really wanted to ask you whether the shop could stop by tomorrow", "你好", "停止", "スタート", "стоп",
    ]),
];

/// Published keywords by what they are for: the language, then per line the intent and scope and the words.
const PUBLISHED: &[(&str, &str, &str)] = &[
    (
        "en",
        "opt_out all exact",
        "STOP|STOPALL|STOP ALL|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT|OPT OUT|OPT-OUT|REMOVE|TD",
    ),
    ("en", "opt_out marketing exact", "STOP MARKETING|UNSUBSCRIBE MARKETING|STOP PROMOTIONS"),
    ("en", "opt_out utility exact", "STOP NOTIFICATION|UNSUBSCRIBE NOTIFICATION"),
    ("en", "opt_in all exact", "START|UNSTOP|YES|Y|SUBSCRIBE|RESUME|CONTINUE|BEGIN"),
    ("en", "opt_in marketing exact", "START MARKETING"),
    ("en", "help all exact", "HELP|INFO"),
    ("fr", "opt_out all exact", "ARRET"),
    ("fr", "opt_out all exact low", "DESABONNER|DESINSCRIRE"),
    ("fr", "opt_in all exact", "NONARRET|OUI"),
    ("fr", "help all exact", "AIDE"),
    ("es", "opt_out all exact", "DETENER|SALIR|BAJA|DARME DE BAJA"),
    ("es", "opt_out marketing exact", "DETENER MARKETING|SALIR MARKETING|DETENER PROMOCIONES"),
    ("es", "opt_out utility exact", "DETENER NOTIFICACIÓN"),
    ("es", "opt_in all exact", "VOLVER|RECIBIR|ALTA"),
    ("es", "opt_in all exact low", "NO DETENER"),
    ("es", "help all exact low", "AYUDA"),
    ("pt", "opt_out all exact", "PARAR|CANCELAR"),
    ("pt", "opt_out marketing exact", "PARAR MARKETING"),
    ("pt", "opt_out all exact low", "SAIR|DESCADASTRAR"),
    ("pt", "opt_in all exact", "VOLTAR|RECEBER"),
    ("pt", "help all exact low", "AJUDA"),
    ("de", "opt_out all exact", "STOPP|ABMELDEN"),
    ("de", "opt_out all exact low", "ABBESTELLEN"),
    ("de", "opt_in all exact", "JA"),
    ("de", "opt_in all exact low", "ANMELDEN"),
    ("de", "help all exact low", "HILFE"),
    ("sv", "opt_out all exact low", "STOPP|AVREGISTRERA|AVSLUTA|SLUTA"),
    ("sv", "opt_in all exact low", "STARTA|JA"),
    ("sv", "help all exact low", "HJÄLP"),
    ("nb", "opt_out all exact", "STOPP"),
    ("nb", "opt_in all exact low", "START"),
    ("da", "opt_out all exact low", "AFMELD"),
    ("it", "opt_out all exact low", "DISISCRIVI|CANCELLAMI|BASTA"),
    ("it", "opt_in all exact low", "SI|AVVIA"),
    ("it", "help all exact low", "AIUTO"),
    ("nl", "opt_out all exact low", "AFMELDEN|UITSCHRIJVEN"),
    ("nl", "opt_in all exact low", "AANMELDEN"),
    ("id", "opt_out all exact low", "BERHENTI|UNREG"),
    ("id", "opt_in all exact low", "MULAI"),
    ("hi", "opt_out all exact low", "बंद|बंद करो|रोकें"),
    ("hi", "opt_in all exact low", "शुरू"),
    ("ar", "opt_out all exact", "إيقاف|إلغاء الاشتراك|إيقاف الرسائل|توقف|إلغاء"),
    ("ar", "opt_in all exact", "تشغيل"),
    ("ar", "none", "إيقاف مؤقت"),
    ("he", "opt_out all exact", "הסרה|הסר|הסר אותי"),
];

#[test]
fn replies_mean_what_people_mean() {
    let mut wrong = Vec::new();
    for (expected, replies) in REPLIES {
        for text in *replies {
            let report = reply(text, &json!({}));
            if said(&report) != *expected {
                wrong.push(format!("{text:?}: expected {expected}, found {} ({})", said(&report), report["keyword"]));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_published_keyword_is_read_in_its_language() {
    for (language, expected, words) in PUBLISHED {
        for word in words.split('|') {
            let report = reply(word, &json!({ "language": language, "confirmationOpen": true }));
            let low = if report["confidence"] == "low" { " low" } else { "" };
            assert_eq!(said(&report) + low, *expected, "{language}: {word}");
            // With and without its hyphen this one is three keywords, read as the first of them.
            let published = if *word == *"OPT-OUT" { "OPTOUT" } else { word };
            if *expected != "none" {
                assert_eq!(
                    (&report["keyword"], &report["language"]),
                    (&published.into(), &(*language).into()),
                    "{word}"
                );
            }
        }
    }
}

#[test]
fn a_language_brings_its_words_and_the_english_ones() {
    let intent = |text: &str, language: &str| reply(text, &json!({ "language": language }))["intent"].clone();
    for (language, own, foreign) in
        [("de", "Abmelden", "Avregistrera"), ("sv-SE", "AVSLUTA", "baja"), ("no", "stopp", "afmeld")]
    {
        assert_eq!(intent(own, language), "opt_out", "{own} in {language}");
        assert_eq!(intent("unsubscribe", language), "opt_out", "unsubscribe in {language}");
        assert_eq!(intent(foreign, language), "none", "{foreign} in {language}");
    }
    assert_eq!(intent("stop", "fi"), "opt_out");
    assert_eq!(intent("stopp", "fi"), "none");
}

#[test]
fn a_shared_word_is_of_the_language_given_or_of_the_first() {
    let language = |options| reply("Stopp", &options)["language"].clone();
    assert_eq!(language(json!({})), "de");
    assert_eq!(language(json!({ "language": "sv" })), "sv");
    assert_eq!(language(json!({ "language": "nn-NO" })), "nb");
}

#[test]
fn a_yes_counts_while_a_confirmation_is_awaited() {
    for text in ["Yes", "y", "OUI", "Ja!", "sí", "YES 👍"] {
        assert_eq!(said(&reply(text, &json!({ "confirmationOpen": true }))), IN, "{text}");
        assert_eq!(said(&reply(text, &json!({ "confirmationOpen": false }))), NONE, "{text}");
    }
    // A yes among other words is no keyword, open or not.
    assert_eq!(said(&reply("yes but later", &json!({ "confirmationOpen": true }))), NONE);
}

#[test]
fn what_is_no_string_says_nothing() {
    for text in ["", "null", "1", "{\"text\": \"STOP\"}", "[\"STOP\"]", "\"STOP", "STOP"] {
        assert_eq!(said(&read_text(text, &json!({}))), NONE, "{text}");
    }
}

#[test]
fn pieces_of_a_word_are_looked_into_up_to_a_number() {
    let pieces = |count: usize| ["please-".repeat(count), "stop".to_owned()].concat();
    assert_eq!(said(&reply(&pieces(31), &json!({}))), MAYBE);
    assert_eq!(said(&reply(&pieces(32), &json!({}))), NONE);
    assert_eq!(said(&reply(&pieces(50_000), &json!({}))), NONE);
}

/// Signs that are no part of a word.
const PIECES: &[&str] = &[
    " ",
    "!",
    ".",
    "?",
    "…",
    ",",
    "\n",
    "\t",
    "\u{a0}",
    "\u{200e}",
    "\u{200f}",
    "\u{feff}",
    "🛑",
    "👍🏽",
    "❤\u{fe0f}",
    "🇸🇪",
    "\"",
    "»",
    "؟",
    "।",
    "-",
];

/// What may stand around a word without changing it.
fn around() -> impl Strategy<Value = String> {
    prop::collection::vec(select(PIECES), 0..6).prop_map(|pieces| pieces.concat())
}

fn keyword() -> impl Strategy<Value = &'static str> {
    select(PUBLISHED.iter().flat_map(|(_, _, words)| words.split('|')).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn any_text_gives_a_report(text in any::<String>(), language in "[a-z]{0,3}") {
        let report = reply(&text, &json!({ "language": language }));
        prop_assert!(report["verdict"].is_string() && report["intent"].is_string());
    }

    #[test]
    fn any_words_give_a_report(words in prop::collection::vec(prop_oneof![keyword().prop_map(str::to_owned), around(), "\\PC{0,4}"], 0..9)) {
        let text = words.join(" ");
        let report = reply(&text, &json!({}));
        let units = text.encode_utf16().count() as u64;
        for finding in report["diagnostics"].as_array().unwrap() {
            let (start, end) = (finding["range"]["start"].as_u64().unwrap(), finding["range"]["end"].as_u64().unwrap());
            prop_assert!(start < end && end <= units, "{finding} in {text:?}");
        }
    }

    #[test]
    fn signs_around_a_keyword_change_nothing(word in keyword(), before in around(), behind in around()) {
        let options = json!({ "confirmationOpen": true });
        let facts = |report: Value| ["intent", "scope", "match", "keyword", "language", "confidence"].map(|name| report[name].clone());
        let written = [&before, word, &behind].concat();
        prop_assert_eq!(facts(reply(&written, &options)), facts(reply(word, &options)), "{:?}", written);
    }
}
