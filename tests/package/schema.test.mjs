// presend/schema: a JSON Schema says of a record and of a context what the check says, as far as a schema can say it.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { home, installed, root } from "./support/home.mjs";

const place = home();
const { checkConsent } = await installed("presend", place);
const ofPackage = createRequire(join(place.folder, "package.json"));
const schema = (name) => ofPackage(`presend/schema/consent-${name}.schema.json`);

/** With formats asserted, and with formats as notes, which is what the specification has by default. */
const validators = (name) => [true, false].map((validateFormats) => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, validateFormats });
  return formats(ajv).compile(schema(name));
});
const ofRecords = validators("record");
const ofContexts = validators("context");
const [isRecord] = ofRecords;
const [isContext] = ofContexts;

const now = "2026-11-20T12:00:00Z";

/** What can be wrong with the shape of a record, all of which a schema sees, but for the letters of a country that there is not. */
const SEEN = [
  "schema-unknown", "record-id-malformed", "subject-missing", "phone-malformed", "bsuid-malformed", "keyed-hash-malformed", "status-unknown",
  "channel-unknown", "categories-unknown", "time-malformed", "language-malformed", "country-malformed", "controller-missing",
  "events-malformed", "wrong-type",
].map((problem) => `consent/${problem}`);

/** Holds a record against the schema as the check has it: a valid one passes, one with nothing but such errors does not. */
function compare(record, title) {
  const { valid, diagnostics } = checkConsent(record, {}, { now });
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
  const country = errors.includes("consent/country-malformed") && /^[A-Z]{2}$/.test(record.subject?.country);
  if (valid) {
    for (const validate of ofRecords) assert.ok(validate(record), `${title}: ${JSON.stringify(validate.errors)}`);
  } else if (errors.every((rule) => SEEN.includes(rule)) && !country) {
    assert.ok(!isRecord(record), `${title}: ${errors}`);
  }
  return { valid, errors };
}

/** Every case of every vector: what it is called, its records, and the context that it is checked with. */
const folder = join(root, "tests/vectors/consent");
const cases = readdirSync(folder).flatMap((file) => {
  const { call, bad, good, more = [] } = JSON.parse(readFileSync(join(folder, file), "utf8"));
  return [{ name: "bad", ...bad }, { name: "good", ...good }, ...more].map(({ name, input, context = call.context }) => ({
    title: `${file}, ${name}`,
    records: [input].flat().filter((record) => record && typeof record === "object" && "schema" in record),
    context,
  }));
});

test("each schema has an address of its own, at home where the rules have theirs", () => {
  const [{ url }] = checkConsent({}, {}, { now }).diagnostics;
  assert.equal(schema("record").$id, new URL("/schema/wa-consent-1.json", url).href);
  assert.equal(schema("context").$id, new URL("/schema/wa-consent-1-context.json", url).href);
});

test("records of the vectors pass where they are valid, and not where their shape is wrong", () => {
  const met = new Set();
  for (const { title, records } of cases) {
    for (const record of records) {
      const { errors } = compare(record, title);
      if (!isRecord(record)) errors.forEach((rule) => met.add(rule));
    }
  }
  assert.deepEqual(SEEN.filter((rule) => !met.has(rule)), []);
});

test("contexts of the vectors pass where all of them can be read", () => {
  const [{ records: [record] }] = cases;
  let refused = 0;
  for (const { title, context } of cases) {
    if (!context || typeof context !== "object") continue;
    const unread = checkConsent(record, context, { now }).diagnostics.filter(({ rule }) => rule === "consent/context-unreadable");
    if (unread.length === 0) for (const validate of ofContexts) assert.ok(validate(context), `${title}: ${JSON.stringify(validate.errors)}`);
    if (unread.some(({ severity }) => severity === "warning")) assert.ok(!isContext(context), title);
    refused += isContext(context) ? 0 : 1;
  }
  assert.ok(refused > 0);
});

const at = "2026-05-11T08:20:14Z";
const HASH = "0123456789abcdef".repeat(4);
const WHOLE = {
  schema: "wa-consent/1",
  record_id: "7318c5b5-403c-462e-9368-100397372416",
  created_at: at,
  subject: {
    phone: "+46701740621", phone_hmac: `hmac-sha256:k1:${HASH}`, bsuid: "SE.13491208655302741918", country: "SE", region: "SE-O",
    locale: "sv-SE", time_zone: "Europe/Stockholm", party: "consumer",
    age: { band: "minor", years: 15, method: "form", guardian: { consented_at: at, ref: "letter" } },
  },
  controller: {
    name: "Kvarnby Cykel AB", legal_name: "Kvarnby Cykel Aktiebolag", address: "Kvarnvägen 3", email: "hej@kvarnby.example",
    phone: "+46701740633", url: "https://kvarnby.example", senders: ["+46701740633"], waba_ids: ["100000000000001"],
  },
  scope: { channel: "whatsapp", categories: ["marketing"], purposes: [{ id: "offers", text: "Erbjudanden" }], frequency: { count: 2, per: "month" } },
  basis: {
    type: "consent_express",
    implied: { kind: "purchase", event_at: at },
    soft_opt_in: { context: "sale", sale_at: at, own_similar_products: true, opt_out_at_collection: true, opt_out_each_message: true, collected_by_controller: true },
  },
  events: [{
    type: "given", at, actor: "subject", method: "web_form", categories: ["marketing"], scope: "all", text: "ja", processed_at: at,
    evidence: { message_id: "wamid.1", token_sha256: HASH, ip_hmac: `hmac-sha256:k1:${HASH}`, operator: "o-7" },
  }],
  status: "given",
  validity: { from: at, until: "2028-05-11T08:20:14Z" },
  collection: {
    method: "web_form", url: "https://kvarnby.example/news", action: "checkbox_unticked", required_for_purchase: false, bundled_with_terms: false,
    third_party: { collector: "Mässan", controller_named: true },
  },
  notice: {
    id: "wa-news", version: "2026-03", language: "sv", text: null, text_ref: "archive/7", text_sha256: HASH,
    privacy_url: "https://kvarnby.example/privacy", withdrawal_info: "Svara STOPP", shown_at: at,
  },
  registry_checks: [{ registry: "za-nccp", checked_at: at, result: "clear" }],
  provenance: { source_system: "crm", source_field: "optin", original: "yes", imported_at: at },
  retention: { delete_after: "2031-05-11T08:20:14Z", reason: "limitation" },
  integrity: null,
};

const CONTEXT = {
  now, channel: "whatsapp", category: "marketing", controller: "Kvarnby Cykel AB", sender: "+46701740633", jurisdiction: "SE",
  local: { weekday: 5, time: "13:00", public_holiday: false },
  suppressions: [{ kind: "list", value: "+46701740622", at, categories: ["utility"], lifted_at: null }],
  last_message_at: at, last_user_message_at: at, bsuid_rotated_at: null, child_directed: false, regulated_vertical: false,
  policy: { skew: 300, pending_ttl_days: 30, ruleset_date: "2026-11-20" },
  previous: {},
};

/** Every way into a value: the names and numbers on it. */
const ways = (value) => (value && typeof value === "object" ? Object.entries(value).flatMap(([name, inner]) => [[name], ...ways(inner).map((rest) => [name, ...rest])]) : []);

/** Every way into what a schema describes; a list has one item. */
const described = ({ properties, items }) => [
  ...(items ? [["0"], ...described(items).map((rest) => ["0", ...rest])] : []),
  ...Object.entries(properties ?? {}).flatMap(([name, inner]) => [[name], ...described(inner).map((rest) => [name, ...rest])]),
];

/** A copy with another value at the end of a way; undefined takes the member away. */
function changed(whole, way, value) {
  const copy = structuredClone(whole);
  const parent = way.slice(0, -1).reduce((inner, name) => inner[name], copy);
  if (value === undefined && !Array.isArray(parent)) delete parent[way.at(-1)];
  else parent[way.at(-1)] = value === undefined ? null : value;
  return copy;
}

/** Values of every type, and texts at the edges of what patterns let pass. */
const ODD = [
  undefined, null, "", " ", "x", "withdrawn", "Marketing", "any", 0, 1, 7, 8, 1.5, -3, 1e3, true, false, [], {}, [null], [1], ["x"], ["marketing"], [{}], ["marketing", null],
  "2026-11-20", "2026-11-20T12:00:00", "2026-11-20t12:00:00.5z", "2026-11-20 12:00:00+01:00", "2024-02-29T00:00:00Z", "2026-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
  "2026-11-20T24:00:00Z", "2026-11-20T12:60:00Z", "2026-11-20T12:00:00+24:00", "2026-11-20T12:00:00+0100",
  "de", "de-AT", "zh-Hant-TW", "de-CH-1996", "en-u-ca-gregory", "x-own", "en-u", "sv_SE", "sv-", "zh-yue-HK", "abcd-efg", "en-GB-oed", "de-1", "en-a-bb-x-1", "en-x-", "es-419", "de-Latn-1901-x-a",
  "SE", "se", "SWE", "UK", "12:00", "12:00:60", "24:00", "7:30", "12:00Z",
  "46701740621", "+0701740621", "+467017", "+4670174062100001", "070-174 06 21", HASH, `hmac-sha256::${HASH}`, `hmac-sha256:k:${HASH}0`, `hmac-sha256:k:l:${HASH}`,
  "SE.ENT.a1", "SE.", "se.1", `US.${"1".repeat(128)}`, `US.${"1".repeat(129)}`, "7318C5B5-403C-462E-9368-100397372416", "7318c5b5-403c-462e-9368-10039737241",
];

test("whatever stands in the place of a member, schema and check agree", () => {
  assert.deepEqual(described(schema("record")).filter((way) => way[0] !== "integrity" && !ways(WHOLE).some((known) => `${known}` === `${way}`)), []);
  const found = { true: 0, false: 0 };
  assert.ok(compare(WHOLE, "whole").valid);
  const grown = { ...WHOLE, integrity: { canon: "rfc8785", alg: "sha-256", hash: HASH, prev: null, sig: null } };
  for (const way of ways(grown)) {
    for (const value of ODD) {
      const record = changed(way[0] === "integrity" ? grown : WHOLE, way, value);
      found[compare(record, `${way.join(".")}: ${JSON.stringify(value)}`).valid] += 1;
    }
  }
  assert.ok(found.true > 100 && found.false > 100);
});

test("a member of one's own, and one that is not known, pass", () => {
  for (const name of ["x_crm", "colour"]) {
    for (const way of [[name], ["subject", name], ["events", "0", name]]) {
      assert.ok(isRecord(changed(WHOLE, way, 1)), `${way}`);
    }
  }
});

test("a withdrawal needs no time, and every other event does", () => {
  const [event] = WHOLE.events;
  for (const value of [undefined, null, "yesterday", 7]) {
    const withdrawal = { ...event, type: "withdrawn", actor: "subject", at: value };
    assert.ok(isRecord({ ...WHOLE, events: [event, JSON.parse(JSON.stringify(withdrawal))], status: "withdrawn" }));
    assert.ok(!isRecord(changed(WHOLE, ["events", "0", "at"], value)));
  }
});

test("whatever stands in the place of a context's member, schema and check agree", () => {
  assert.deepEqual(described(schema("context")).filter((way) => !ways(CONTEXT).some((known) => `${known}` === `${way}`)), []);
  for (const way of ways(CONTEXT)) {
    for (const value of ODD) {
      const context = changed(CONTEXT, way, value);
      const unread = checkConsent(WHOLE, context, { now }).diagnostics.filter(({ rule }) => rule === "consent/context-unreadable");
      const title = `${way.join(".")}: ${JSON.stringify(value)}, ${JSON.stringify(isContext.errors)}`;
      const country = way[0] === "jurisdiction" && /^[A-Z]{2}$/.test(value);
      assert.equal(isContext(context), unread.length === 0 || country, title);
    }
  }
});
