// Thousands of values of each kind that nobody wrote: each gives a report, whatever it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { context, given, record, request, withdrawn } from "./support/consent.mjs";
import { home, installed } from "./support/home.mjs";
import { good, reply, sent } from "./support/payloads.mjs";

const place = home();
const whole = await installed("presend", place);
const { applyFix, checkMessage, checkPhone, checkRecipient, lintTemplate } = whole;
const alone = await installed("presend/phone", place);
const consent = await installed("presend/consent", place);
const { rules } = await installed("presend/rules", place);

const ROUNDS = 20_000;
const SEED = Number(process.env.SEED ?? 20261120);

/** Mulberry32: small, and the same everywhere, so that a seed names a run. */
function generator(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const draw = generator(SEED);
const one = (list) => list[draw(list.length)];
const times = (most, make) => Array.from({ length: draw(most) }, make);
const WORDS = ["name", "language", "category", "components", "type", "text", "format", "buttons", "example", "body_text", "cards", "url", "BODY", "HEADER", "FOOTER", "BUTTONS", "CAROUSEL", "UTILITY", "en_US", "{{1}}", "{{", "}}", "{{name}}", "*", "__proto__", "", "to", "parameters", "parameter_name", "body", "header", "button", "sub_type", "index", "interactive", "action", "sections", "rows", "id", "link", "+14155550132", "0", "1e9"];
const letter = () => String.fromCharCode(one([draw(128), draw(65536), 0xd800 + draw(2048), 0x200d, 0xfe0f]));
const text = () => one([() => one(WORDS), () => times(12, letter).join(""), () => times(6, () => one(WORDS)).join(" ")])();
const leaf = () => one([null, true, false, NaN, Infinity, -0, draw(1e9) / 7, 1e308, undefined, text(), text(), new Date(draw(1e9))]);
const value = (depth) => (depth === 0 || draw(4) === 0 ? leaf() : one([list, object])(depth - 1));
const list = (depth) => times(5, () => value(depth));
const object = (depth) => Object.fromEntries(times(6, () => [text(), value(depth)]));

/** What a call takes without a finding: deeper into the checks than any value from nothing. The book has one for each rule. */
const examples = (name) => rules().flatMap(({ call, good }) => (call.name === name && !good.startsWith('{"repeat"') ? [JSON.parse(good)] : []));
const templates = [good, ...examples("lintTemplate")].filter((value) => typeof value === "object" && value !== null);
const messages = [sent, reply, ...examples("checkMessage")].filter((value) => typeof value === "object" && value !== null);

/** One of those with a member, at any depth, replaced. */
function mutated(payloads) {
  const copy = structuredClone(one(payloads));
  let at = copy;
  for (;;) {
    const keys = Object.keys(at);
    if (keys.length === 0) return copy;
    const key = one(keys);
    if (typeof at[key] === "object" && at[key] !== null && draw(3) > 0 && Object.keys(at[key]).length > 0) at = at[key];
    else return (at[key] = value(3)), copy;
  }
}

/** The JSON text of a value, with a few units overwritten. */
function torn(payloads) {
  const units = [...(JSON.stringify(one([mutated(payloads), value(4)])) ?? "")];
  for (let cut = draw(4); cut > 0 && units.length > 0; cut -= 1) units[draw(units.length)] = letter();
  return units.join("");
}

const input = (payloads) => one([() => mutated(payloads), () => torn(payloads), () => object(5), () => list(5)])();

/** A report comes of every input, and its first fix can be applied. */
function holds(check, input, options) {
  const report = check(input, options);
  assert.match(report.verdict, /^(pass|review|block)$/);
  const fix = report.diagnostics.find((finding) => finding.fix)?.fix;
  if (fix) assert.equal(typeof applyFix(input, fix), typeof input);
}

test(`${ROUNDS} random templates give a report (SEED=${SEED})`, () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const [template, mode] = [input(templates), one(["create", "edit", "stored"])];
    try {
      holds(lintTemplate, template, { mode });
    } catch (error) {
      throw new Error(`round ${round}: ${JSON.stringify(template)}`, { cause: error });
    }
  }
});

test(`${ROUNDS} random messages give a report, each against a random definition (SEED=${SEED})`, () => {
  const names = ["last_user_message_at", "entry_point_at", "last_business_message_at"];
  const instant = () => one(["2026-11-20T11:00:00Z", "2026-11-19T13:00:00+01:00", text(), draw(1e9)]);
  for (let round = 0; round < ROUNDS; round += 1) {
    const [message, template] = [input(messages), one([good, undefined, input(templates)])];
    const conversation = one([undefined, Object.fromEntries(times(4, () => [one(names), instant()]))]);
    try {
      holds(checkMessage, message, { now: "2026-11-20T12:00:00Z", template, conversation, sender: one([undefined, { phone: text() }]) });
    } catch (error) {
      throw new Error(`round ${round}: ${JSON.stringify({ message, template, conversation })}`, { cause: error });
    }
  }
});

/** What means something where a number is read, and what does not. */
const PIECES = [
  "+", "+46", "+1", "+54 9", "+55 11", "00", "0", "(0)", "112", "174", "06", "05", " ", "-", "/", ".", "(", ")", "x", "ext. ", ";ext=", ",",
  "#", "*", "~", "tel:", ";phone-context=", "\u200b", "\u202c", "\uff0b", "\u0663", "@", "SE.", "@s.whatsapp.net", '"', "\\", "{", "[",
];
const pieces = () => Array.from({ length: 1 + draw(12) }, () => one([() => one(PIECES), () => String(draw(1e4)), letter])()).join("");

test(`${ROUNDS / 5} random numbers and recipients give a report, the same from both entries (SEED=${SEED})`, () => {
  const regions = [undefined, "SE", "us", "AR", "BR", "IT", "GG", "XX"];
  for (let round = 0; round < ROUNDS / 5; round += 1) {
    const [number, region] = [one([pieces, pieces, pieces, text])(), one(regions)];
    const fields = { to: value(1), recipient: one([number, value(1)]), recipient_type: one(["individual", "group", value(1)]) };
    const recipient = one([number, { to: number }, fields, object(3), list(3)]);
    try {
      holds(checkPhone, number, { region });
      assert.equal(JSON.stringify(alone.checkPhone(number, { region })), JSON.stringify(checkPhone(number, { region })));
      holds(checkRecipient, recipient, { region });
      const { phone } = checkRecipient(number, { region });
      if (phone) assert.deepEqual(phone, checkPhone(number, { region }));
    } catch (error) {
      throw new Error(`round ${round}: ${JSON.stringify({ number, recipient, region })}`, { cause: error });
    }
  }
});

const SOURCES = ["adobe-xdm", "shopify", "klaviyo", "braze", "hubspot", "twilio", "segment", "salesforce", "infobip", "sinch", "meta"];
const STATES = "requested pending given confirmed renewed denied withdrawn revoked expired superseded invalidated unknown".split(" ");
const REPLIES = ["stop", "STOPP", "please", "no", "yes", "ja", "unsubscribe", "my order", "Stop!", "don't", "إيقاف", "बंद", "start", "help", "."];
const objects = (values) => values.filter((value) => typeof value === "object" && value !== null);
const records = [record, ...objects(examples("checkConsent"))];
const contexts = [context, { ...context, suppressions: [{ list: "stop" }], local: { weekday: 1, time: "10:00" }, policy: { skew: 60 } }];
const events = [given, withdrawn];
const requests = [request, ...objects(examples("lintConsentRequest"))];
const imports = objects(examples("importConsent"));
const set = { now: "2026-11-20T12:00:00Z" };

/** What each function of consent is called with. */
const CONSENT = {
  checkConsent: () => [input(records), input(contexts), set],
  mergeConsent: () => {
    const list = times(4, () => one([() => mutated(records), () => value(3) ?? null])());
    return [one([list, JSON.stringify(list), input(records)]), input(contexts), set];
  },
  appendConsentEvent: () => [input(records), input(events), set],
  sealConsent: () => [input(records), { ...set, previous: one([undefined, input(records)]) }],
  lintConsentRequest: () => [input(requests), set],
  readReply: () => {
    const words = times(8, () => one([() => one(REPLIES), letter, text])());
    return [words.join(one([" ", ""])), { language: one([undefined, "sv", "xx", ""]), confirmationOpen: draw(2) === 1 }];
  },
  importConsent: () => [one([...SOURCES, text()]), input(imports), set],
};

/** What holds of each answer, whatever was asked. */
const HOLDS = {
  checkConsent: ({ valid, state }) => STATES.includes(state) && (valid === true || (valid === false && state === "unknown")),
  mergeConsent: ({ state, recordId }) => STATES.includes(state) && (recordId === null || typeof recordId === "string"),
  appendConsentEvent: ({ record, verdict }) => (record === null ? verdict === "block" : typeof record === "object"),
  // What was sealed has the same hash once more.
  sealConsent: ({ record, hash }) => (record === null ? hash === null : consent.sealConsent(record, set).hash === hash),
  lintConsentRequest: ({ diagnostics }) => diagnostics.every(({ path }) => typeof path === "string"),
  readReply: ({ intent, match, keyword }) => new Set([intent === "none", match === "none", keyword === null]).size === 1,
  importConsent: ({ record, losses }) => (record === null ? losses.length === 0 : losses.every((loss) => typeof loss === "string")),
};

test(`${ROUNDS} random records, contexts, events, requests, replies and imports give a report (SEED=${SEED})`, () => {
  const names = Object.keys(CONSENT);
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = names[round % names.length];
    const args = CONSENT[name]();
    try {
      const report = consent[name](...args);
      assert.match(report.verdict, /^(pass|review|block)$/);
      assert.ok(HOLDS[name](report), JSON.stringify(report));
      if (name === "checkConsent" || name === "lintConsentRequest") holds(calledWith(name, args), args[0]);
      if (round % 10 === 0) assert.deepEqual(whole[name](...args), report);
    } catch (error) {
      throw new Error(`round ${round}: ${name} ${JSON.stringify(args)}`, { cause: error });
    }
  }
});

/** The function of one input that it is with the rest of a call's. */
const calledWith = (name, [, ...besides]) => (input) => consent[name](input, ...besides);
