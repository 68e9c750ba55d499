// The functions of consent at the JavaScript door, through the whole package and through the entry of its own: the two say the same.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { answers, context, expected, given, record, request, withdrawn } from "./support/consent.mjs";
import { home, installed } from "./support/home.mjs";
import { good } from "./support/payloads.mjs";

const place = home();
const whole = await installed("presend", place);
const alone = await installed("presend/consent", place);
const { rules, thresholds } = await installed("presend/rules", place);
const { appendConsentEvent, applyFix, checkConsent, importConsent, lintConsentRequest, mergeConsent, readReply, sealConsent } = alone;
const now = "2026-11-20T12:00:00Z";

/** Every function that takes JSON first, a good input, and what it takes beside. */
const CALLS = [
  ["checkConsent", record, context],
  ["mergeConsent", [record], context],
  ["appendConsentEvent", record, withdrawn],
  ["sealConsent", record],
  ["lintConsentRequest", request],
];
/** One of those with options; `beside` is left out where the function takes nothing there. */
const call = (presend, name, input, beside, options) =>
  beside === undefined ? presend[name](input, options) : presend[name](input, beside, options);
const found = ({ diagnostics }) => diagnostics.map(({ rule }) => rule);
const cycle = {};
cycle.self = cycle;

/** RFC 8785 of a record, whose numbers and names are plain. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)}}`;
};
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const recordHash = ({ integrity: { hash, sig, ...integrity }, ...rest }) => sha256(canonical({ ...rest, integrity }));

/** Both entries refuse in the same words. */
function refuses(name, args, words) {
  for (const presend of [whole, alone]) {
    assert.throws(() => presend[name](...args), TypeError, name);
    assert.throws(() => presend[name](...args), words, name);
  }
}

test("each function does its work, and both entries alike", () => {
  const hash = recordHash(sealConsent(record, { now }).record);
  for (const presend of [whole, alone]) assert.deepEqual(answers(presend), expected(hash));
  const { lintTemplate, checkMessage, checkMedia, checkBlob, ...shared } = whole;
  assert.deepEqual(Object.keys(alone).toSorted(), Object.keys(shared).toSorted());
  assert.deepEqual([alone.edition, alone.numberingPlan], [whole.edition, whole.numberingPlan]);
});

test("objects and their texts give the same", () => {
  for (const [name, input, beside] of CALLS) {
    const report = call(alone, name, input, beside, { now });
    for (const indent of [undefined, 2]) {
      const texts = [input, beside].map((value) => JSON.stringify(value, null, indent));
      for (const presend of [whole, alone])
        for (const args of [texts, [texts[0], beside], [input, texts[1]]]) assert.deepEqual(call(presend, name, ...args, { now }), report, name);
    }
  }
  const sealed = sealConsent(record, { now }).record;
  const options = { now, previous: JSON.stringify(sealed, null, 1) };
  assert.deepEqual(sealConsent(JSON.stringify(record), options), sealConsent(record, { now, previous: sealed }));
  const data = { state: "SUBSCRIBED", optInLevel: "SINGLE_OPT_IN", updatedAt: "2026-05-11T08:20:14Z" };
  assert.deepEqual(importConsent("shopify", JSON.stringify(data), { now }), importConsent("shopify", data, { now }));
});

test("what is no JSON value is a TypeError, wherever it stands", () => {
  for (const value of [undefined, () => {}, Symbol("x"), 1n, { a: 1n }, cycle, { toJSON() {} }]) {
    for (const [name, input, beside] of CALLS) {
      refuses(name, [value, beside], /./);
      if (beside) refuses(name, [input, value], /./);
    }
    refuses("readReply", [value], /./);
    refuses("importConsent", ["shopify", value], /./);
  }
  // None is what an absent record before is.
  for (const value of [() => {}, Symbol("x"), 1n, cycle]) refuses("sealConsent", [record, { previous: value }], /./);
  for (const previous of [undefined, null]) assert.deepEqual(sealConsent(record, { now, previous }), sealConsent(record, { now }));
});

test("what options do not know is a TypeError that names the nearest", () => {
  for (const [name, input, beside] of CALLS) {
    const refused = (options, words) => refuses(name, beside ? [input, beside, options] : [input, options], words);
    refused({ lokale: "de" }, /unknown option "lokale"; did you mean "locale"/);
    refused({ mode: "edit" }, /unknown option "mode"/);
    refused({ region: "SE" }, /unknown option "region"/);
    refused({ rules: { "consent/withdrawm": "off" } }, /unknown rule "consent\/withdrawm"; did you mean "consent\/withdrawn"/);
    refused({ rules: { "json/sintax": "off" } }, /unknown rule "json\/sintax"; did you mean "json\/syntax"/);
    refused({ rules: { withdrawn: "off" } }, /unknown rule "withdrawn"/);
    refused({ rules: { "consent/withdrawn": "loud" } }, /unknown severity "loud"/);
    refused({ thresholds: { "consent.skew_second": 1 } }, /unknown threshold "consent.skew_second"; did you mean "consent.skew_seconds"/);
    refused({ thresholds: { "phone.no_such": 1 } }, /unknown threshold "phone.no_such"/);
    refused({ thresholds: { skew: 1 } }, /unknown threshold "skew"/);
    refused({ thresholds: { "consent.skew_seconds": -1 } }, /consent.skew_seconds must be a whole number from 0 to/);
    for (const value of ["soon", "2026-11-20", NaN, new Date(NaN), {}, []]) refused({ now: value }, /now must be/);
    for (const value of [1, "en", true, [], () => {}]) refused(value, /options must be an object/);
  }
  refuses("checkConsent", [record, context, { previous: record }], /unknown option "previous"/);
  refuses("sealConsent", [record, { previos: record }], /did you mean "previous"/);
  refuses("readReply", ["stop", { langage: "en" }], /did you mean "language"/);
  refuses("readReply", ["stop", { confirmationOpen: "yes" }], /confirmationOpen must be true or false/);
  refuses("readReply", ["stop", { language: 1 }], /language must be a string/);
});

test("options for all checks may be shared with the entry of its own, and misspelt ones are found by the whole", () => {
  const shared = {
    rules: Object.fromEntries(rules().map(({ id, severities }) => [id, severities[0]])),
    thresholds: Object.fromEntries(thresholds().map(({ name, default: value }) => [name, value])),
  };
  for (const [name, input, beside] of CALLS)
    for (const presend of [whole, alone]) assert.match(call(presend, name, input, beside, { now, ...shared }).verdict, /^(pass|review)$/);
  for (const presend of [whole, alone]) assert.match(presend.checkRecipient("+447700900482", shared).kind, /^phone$/);
  for (const options of [{ rules: { "template/wrong-tipe": "off" } }, { thresholds: { "message.no_such": 1 } }]) {
    assert.throws(() => whole.checkConsent(record, context, options), TypeError);
    assert.equal(checkConsent(record, context, { now, ...options }).verdict, "pass");
  }
});

test("any JSON value gives a report, as a record and beside one", () => {
  const values = [null, true, 0, -0.5, 1e300, [], {}, [[]], [null], "", " ", "{", "null", "0", '"x"', "\u0000", { events: {} }, { events: [1, {}] }];
  for (const value of values) {
    const said = JSON.stringify(value);
    const { valid, state, verdict } = checkConsent(value, context, { now });
    assert.deepEqual([valid, state, verdict], [false, "unknown", "block"], said);
    const merged = mergeConsent(value, context, { now });
    assert.deepEqual([merged.state, merged.recordId], ["unknown", null], said);
    const beside = checkConsent(record, value, { now });
    assert.deepEqual([beside.valid, beside.state], [true, "given"], said);
    assert.match(mergeConsent([record], value, { now }).verdict, /^(pass|review|block)$/, said);
    const appended = appendConsentEvent(record, value, { now });
    assert.deepEqual([appended.verdict, appended.record], ["block", record], said);
    assert.match(appendConsentEvent(value, withdrawn, { now }).verdict, /^(pass|review|block)$/, said);
    assert.match(sealConsent(value, { now }).verdict, /^(pass|review|block)$/, said);
    assert.equal(lintConsentRequest(value, { now }).verdict, "block", said);
    assert.match(importConsent("meta", value, { now }).verdict, /^(pass|review|block)$/, said);
    const isRecord = value?.events !== undefined || said === "{}" || value === null;
    assert.equal(found(sealConsent(record, { now, previous: value })).includes("consent/chain-broken"), !isRecord, said);
    if (typeof value !== "string") assert.equal(readReply(value).intent, "none", said);
  }
  for (const source of ["shopfy", "", "constructor", null, undefined, 1, {}]) {
    const { record, losses, verdict } = importConsent(source, {}, { now });
    assert.deepEqual([record, losses, verdict], [null, [], "block"], String(source));
  }
});

test("what is no object has no record to give back", () => {
  for (const value of [null, true, 1, [], "", "[]", "{", '"x"']) {
    assert.equal(appendConsentEvent(value, withdrawn, { now }).record, null, JSON.stringify(value));
    const { record, hash, verdict } = sealConsent(value, { now });
    assert.deepEqual([record, hash, verdict], [null, null, "block"], JSON.stringify(value));
  }
});

test("a half character cannot be hashed, so the record proves nothing", () => {
  const broken = { ...record, controller: { ...record.controller, name: "Caf\ud800" } };
  for (const input of [broken, JSON.stringify(broken), JSON.stringify(broken).replace("\\ud800", "\ud800")]) {
    const { valid, diagnostics } = checkConsent(input, context, { now });
    const { path } = diagnostics.find(({ rule }) => rule === "consent/not-canonical");
    assert.deepEqual([valid, path], [false, "/controller/name"]);
    assert.equal(sealConsent(input, { now }).hash, null);
    assert.equal(mergeConsent(typeof input === "string" ? `[${input}]` : [input], context, { now }).valid, false);
  }
});

test("a member twice cannot be hashed, so the record proves nothing", () => {
  const twice = JSON.stringify(record).replace('"status":', '"status":"withdrawn","status":');
  const { valid, verdict, diagnostics } = checkConsent(twice, context, { now });
  assert.deepEqual([valid, verdict], [false, "block"]);
  assert.equal(diagnostics.find(({ rule }) => rule === "consent/not-canonical").path, "/status");
  assert.deepEqual([sealConsent(twice, { now }).record, sealConsent(twice, { now }).hash], [null, null]);
});

test("what is very deep or large gives a report", () => {
  let deep = {};
  for (let depth = 0; depth < 20_000; depth += 1) deep = { x_a: deep };
  const long = { x_a: "x".repeat(5 << 20) };
  for (const [more, rule] of [[{ x_deep: deep }, "json/too-deep"], [long, "json/too-large"]]) {
    for (const [name, input, beside] of CALLS) {
      const large = Array.isArray(input) ? [{ ...record, ...more }] : { ...input, ...more };
      const report = call(alone, name, large, beside, { now });
      assert.ok(found(report).includes(rule), name);
      assert.equal(report.verdict, "block");
      if (beside) assert.match(call(alone, name, input, { ...beside, ...more }, { now }).verdict, /^(pass|review|block)$/);
    }
    assert.ok(found(sealConsent(record, { now, previous: { ...record, ...more } })).includes("consent/chain-broken"));
  }
});

test("the options' now wins over the context's, and that over the host's clock", () => {
  const state = (context, options) => checkConsent(record, context, options).state;
  const later = "2029-01-01T00:00:00Z";
  assert.equal(state(context, { now }), "given");
  assert.equal(state(context, { now: later }), "expired");
  assert.equal(state({ ...context, now: later }, {}), "expired");
  assert.equal(state({ ...context, now: later }, { now }), "given");
  assert.equal(state({ ...context, now }, { now: new Date(later) }), "expired");
  assert.equal(mergeConsent([record], { ...context, now: later }).state, "expired");
  assert.equal(mergeConsent([record], { ...context, now: later }, { now }).state, "given");
});

test("the options' thresholds win over the context's policy", () => {
  const ahead = { ...record, events: [{ ...given, at: "2026-11-20T12:01:00Z" }] };
  const isFuture = (policy, thresholds) =>
    found(checkConsent(ahead, { ...context, policy }, { now, thresholds })).includes("consent/event-in-future");
  const skew = (seconds) => ({ "consent.skew_seconds": seconds });
  assert.deepEqual(
    [isFuture(), isFuture({ skew: 30 }), isFuture({ skew: 90 }, skew(30)), isFuture({ skew: 30 }, skew(90)), isFuture(undefined, skew(30))],
    [false, true, true, false, true],
  );
});

test("a rule's severity changes what is said, and neither validity nor state", () => {
  const longer = { ...record, events: [given, withdrawn], status: "withdrawn" };
  const rules = { "consent/withdrawn": "off" };
  assert.equal(checkConsent(longer, context, { now }).verdict, "block");
  const { verdict, valid, state } = checkConsent(longer, context, { now, rules });
  assert.deepEqual([verdict, valid, state], ["pass", true, "withdrawn"]);
  const broken = { ...record, schema: "wa-consent/0" };
  const off = checkConsent(broken, context, { now, rules: { "consent/schema-unknown": "off" } });
  assert.deepEqual([off.verdict, off.valid, off.state], ["pass", false, "unknown"]);
});

test("a sealed record verifies, and a changed one does not", () => {
  const { record: sealed, hash, verdict } = sealConsent(record, { now });
  assert.equal(verdict, "pass");
  assert.equal(hash, recordHash(sealed));
  assert.deepEqual(sealed.integrity, { canon: "rfc8785", alg: "sha-256", prev: null, hash });
  assert.equal(sealed.notice.text_sha256, sha256(record.notice.text));
  assert.deepEqual(checkConsent(sealed, context, { now }).diagnostics, []);
  // However it is laid out, and in whatever order.
  const turned = Object.fromEntries(Object.entries(sealed).reverse());
  for (const same of [turned, JSON.stringify(turned, null, 3)]) assert.equal(checkConsent(same, context, { now }).valid, true);
  assert.deepEqual(sealConsent(sealed, { now }), { ...sealConsent(record, { now }) });

  const text = JSON.stringify(sealed);
  for (const [from, to] of [["web_form", "qr"], ["+447700900482", "+447700900483"], ['"version":"2026-03"', '"version":"2026-04"']]) {
    const changed = checkConsent(text.replace(from, to), context, { now });
    assert.deepEqual([changed.valid, changed.verdict], [false, "block"], from);
    assert.ok(found(changed).includes("consent/record-hash-mismatch"), from);
  }
  const reworded = structuredClone(sealed);
  reworded.notice.text += " ";
  assert.ok(found(checkConsent(reworded, context, { now })).includes("consent/notice-hash-mismatch"));
});

test("records are a chain", () => {
  const first = sealConsent(record, { now });
  const { record: longer } = appendConsentEvent(first.record, withdrawn, { now });
  assert.equal(longer.integrity.prev, first.hash);
  assert.equal(longer.integrity.hash, undefined);
  const second = sealConsent(longer, { now, previous: first.record });
  assert.deepEqual([second.verdict, second.record.integrity.prev], ["pass", first.hash]);
  const verify = (previous) => found(checkConsent(second.record, { ...context, previous }, { now })).includes("consent/chain-broken");
  assert.deepEqual([verify(first.record), verify(second.record)], [false, true]);
  assert.ok(found(sealConsent(longer, { now, previous: second.record })).includes("consent/chain-broken"));
});

test("a notice is the same text however its letters are composed", () => {
  const text = record.notice.text;
  const [composed, decomposed] = ["NFC", "NFD"].map((form) => ({ ...record, notice: { ...record.notice, text: text.normalize(form) } }));
  assert.notEqual(composed.notice.text, decomposed.notice.text);
  for (const { sealConsent, checkConsent } of [whole, alone]) {
    const [one, other] = [composed, decomposed].map((record) => sealConsent(record, { now }));
    assert.equal(one.record.notice.text_sha256, sha256(text.normalize("NFC")));
    assert.equal(other.record.notice.text_sha256, one.record.notice.text_sha256);
    // The record itself is hashed as it is written.
    assert.notEqual(one.hash, other.hash);
    for (const sealed of [one, other]) assert.equal(checkConsent(sealed.record, context, { now }).valid, true);
  }
});

test("an event is appended to a copy, or refused", () => {
  const { record: longer, verdict } = appendConsentEvent(record, withdrawn, { now });
  assert.equal(verdict, "pass");
  assert.deepEqual(longer, { ...record, events: [given, withdrawn], status: "withdrawn" });
  assert.deepEqual(record.events, [given]);

  for (const [event, rule] of [
    [{ ...given, at: "2026-10-01T00:00:00Z", actor: "import" }, "consent/transition-refused"],
    [{ ...withdrawn, at: "2027-01-01T00:00:00Z" }, "consent/event-in-future"],
    [{ ...withdrawn, type: "gone" }, "consent/events-malformed"],
  ]) {
    const refused = appendConsentEvent(longer, event, { now });
    assert.deepEqual([refused.verdict, found(refused), refused.record], ["block", [rule], longer]);
  }
});

test("what goes in is left as it is, and may be frozen", () => {
  const freeze = (value) => {
    if (typeof value === "object" && value !== null) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const [frozen, beside, event, options] = structuredClone([record, context, withdrawn, { now, previous: record, rules: {} }]).map(freeze);
  const { previous, ...plain } = options;
  const before = JSON.stringify([frozen, beside, event, options]);
  checkConsent(frozen, beside, Object.freeze(plain));
  mergeConsent(Object.freeze([frozen, frozen]), beside, plain);
  appendConsentEvent(frozen, event, plain);
  sealConsent(frozen, options);
  lintConsentRequest(freeze(structuredClone(request)), plain);
  applyFix(frozen, freeze({ edits: [{ path: "/status", op: "replace", value: "given" }] }));
  importConsent("shopify", freeze({ state: "SUBSCRIBED" }), plain);
  assert.equal(JSON.stringify([frozen, beside, event, options]), before);
});

test("a fix mends a record, and keeps the form of its text", () => {
  const bare = { ...record, subject: { ...record.subject, phone: "447700900482" } };
  for (const input of [bare, JSON.stringify(bare, null, 2)]) {
    const { fix } = checkConsent(input, context, { now }).diagnostics.find(({ rule }) => rule === "consent/phone-without-plus");
    const mended = applyFix(input, fix);
    assert.deepEqual(mended, typeof input === "string" ? JSON.stringify(record, null, 2) : record);
  }
});

test("a fix mends a request", () => {
  const { text, ...rest } = request;
  const short = { ...rest, text: text.slice(0, text.indexOf(" I can")) };
  const [{ fix }] = lintConsentRequest(short, { now }).diagnostics.filter(({ rule }) => rule === "wording/way-out-missing");
  for (const input of [short, JSON.stringify(short, null, 2)]) assert.equal(lintConsentRequest(applyFix(input, fix), { now }).verdict, "pass");
});

test("a reply is the text itself, even one that looks like JSON", () => {
  for (const presend of [whole, alone]) {
    const { intent, match, keyword, language, scope, confidence } = presend.readReply(" Stop! ");
    assert.deepEqual([intent, match, keyword, scope, confidence], ["opt_out", "exact", "STOP", "all", "high"]);
    assert.equal(typeof language, "string");
    for (const text of ['"stop"', "stop\ud800", "[stop]"]) assert.equal(presend.readReply(text).intent, "opt_out", text);
    assert.equal(presend.readReply("yes").intent, "none");
    assert.equal(presend.readReply("yes", { confirmationOpen: true }).intent, "opt_in");
    for (const text of ["", "{}", "null", "x".repeat(10 << 20)]) assert.equal(presend.readReply(text).intent, "none");
  }
});

/** A value with the phone number in place of each string that it holds, one after the other, and as a member's name. */
function* withNumber(value) {
  if (typeof value === "string") yield NUMBER;
  if (typeof value !== "object" || value === null) return;
  for (const name of Object.keys(value))
    for (const inner of withNumber(value[name])) yield Array.isArray(value) ? value.with(name, inner) : { ...value, [name]: inner };
  if (!Array.isArray(value)) yield { ...value, [NUMBER]: NUMBER };
}
const NUMBER = "+447700900482";

test("no finding repeats a number, wherever it stands", () => {
  const everything = {
    ...context,
    now,
    controller: "Café Harrow Ltd",
    sender: "+447700900411",
    jurisdiction: "ZA",
    local: { weekday: 2, time: "10:00", public_holiday: false },
    suppressions: [{ list: "stop", at: "2026-10-01T00:00:00Z" }],
    last_message_at: "2026-10-01T00:00:00Z",
    last_user_message_at: "2026-10-01T00:00:00Z",
    policy: { skew: 300, pending_ttl_days: 30, ruleset_date: "2026-11-20" },
  };
  const preferences = { user_preferences: [{ value: "stop", category: "marketing_messages", timestamp: 1790000000 }] };
  const profile = { subscription_state: "subscribed", status: "SUBSCRIBED", consents: { marketing: { any: { val: "y" }, metadata: { time: now } } } };
  const { record: sealed } = sealConsent(record, { now });
  const of = (value, ask) => [...withNumber(value)].map(ask);
  const reports = [
    ...of(record, (record) => checkConsent(record, everything, { now })),
    ...of({ ...everything, previous: record }, (context) => checkConsent(sealed, context, { now })),
    ...of(everything, (context) => checkConsent(record, context, { now })),
    ...of([record, sealed], (records) => mergeConsent(records, everything, { now })),
    ...of(everything, (context) => mergeConsent([record], context, { now })),
    ...of(withdrawn, (event) => appendConsentEvent(record, event, { now })),
    ...of(sealed, (record) => appendConsentEvent(record, withdrawn, { now })),
    ...of(sealed, (record) => sealConsent(record, { now, previous: { phone: NUMBER } })),
    ...of({ ...request, phone: NUMBER, text: `${request.text} ${NUMBER}` }, (form) => lintConsentRequest(form, { now })),
    ...of(preferences, (data) => importConsent("meta", data, { now })),
    ...["adobe-xdm", "braze", "hubspot", NUMBER].flatMap((source) => of(profile, (data) => importConsent(source, data, { now }))),
    ...[`stop ${NUMBER}`, `please stop ${NUMBER}`].map((text) => readReply(text)),
  ];
  assert.ok(reports.length > 250 && reports.every(({ diagnostics }) => Array.isArray(diagnostics)), String(reports.length));
  for (const { diagnostics } of reports)
    for (const { message, args } of diagnostics) assert.doesNotMatch(JSON.stringify([message, args]), /7700900482/);
});

test("the entry of its own checks recipients and numbers as the whole does", () => {
  for (const input of ["+46701740605", "070-174 06 05", "SE.4k7Qx2", { to: "46701740605" }, good]) {
    assert.deepEqual(alone.checkRecipient(input, { region: "SE" }), whole.checkRecipient(input, { region: "SE" }));
    if (typeof input === "string") assert.deepEqual(alone.checkPhone(input, { region: "SE" }), whole.checkPhone(input, { region: "SE" }));
  }
});
