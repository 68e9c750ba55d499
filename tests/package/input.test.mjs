// The JavaScript door: what it does with every kind of value before the module sees it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { installed } from "./support/home.mjs";
import { edge, expected, good, verdicts } from "./support/payloads.mjs";

const presend = await installed();
const { lintTemplate, applyFix } = presend;
const rules = (input, options) => lintTemplate(input, options).diagnostics.map(({ rule }) => rule);
const at = (input, rule) => lintTemplate(input).diagnostics.find((finding) => finding.rule === rule)?.path;
const nested = (depth) => {
  let value = {};
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
};

test("text and value are the same input", () => {
  assert.deepEqual(lintTemplate(JSON.stringify(edge)), lintTemplate(edge));
});

test("every JSON value gives a report", () => {
  for (const value of [null, true, 0, -0.5, 1e300, [], {}, "null", "0", "", "{", "\u0000"]) assert.equal(lintTemplate(value).verdict, "block", String(value));
});

test("what is no JSON value is a TypeError", () => {
  const cycle = {};
  cycle.self = cycle;
  for (const value of [undefined, () => {}, Symbol("x"), 1n, { a: 1n }, cycle, { toJSON() {} }]) assert.throws(() => lintTemplate(value), TypeError);
  assert.throws(() => lintTemplate(), TypeError);
});

test("an error of the caller's own toJSON stays what it is", () => {
  const error = new Error("mine");
  const throws = { toJSON() { throw error; } };
  assert.throws(() => lintTemplate(throws), (thrown) => thrown === error);
});

test("depth is a finding at its place, however deep", () => {
  const place = at(nested(70), "json/too-deep");
  assert.ok(place.startsWith("/a/a/"), place);
  for (const depth of [10_000, 200_000]) assert.equal(at(nested(depth), "json/too-deep"), place);
  assert.ok(rules(JSON.stringify(nested(1_000))).includes("json/too-deep"));
});

test("too deep and too wide at once ends soon", () => {
  let wide = nested(20_000);
  for (let level = 0; level < 50; level += 1) wide = [wide, wide];
  assert.equal(lintTemplate(wide).verdict, "block");
});

test("size is a finding, for text and for values", () => {
  const long = "x".repeat(5 << 20);
  for (const input of [long, JSON.stringify({ long }), { long }, JSON.stringify("ä".repeat(3 << 20))]) assert.ok(rules(input).includes("json/too-large"));
});

test("a lone surrogate is a finding at its place, in text as in a value", () => {
  const broken = { ...good, name: "a\ud800b" };
  assert.equal(at(broken, "json/lone-surrogate"), "/name");
  const raw = JSON.stringify(good).replace("order_update", "a\ud800b");
  assert.equal(at(raw, "json/lone-surrogate"), "/name");
  assert.equal(at(raw.replace("a\ud800", "a\\\\\udfff"), "json/lone-surrogate"), "/name");
  // In text that is no JSON the place is counted in the text as it came, not with an escape for each surrogate.
  for (const half of ["", "\ud800", "\ud800\ud800x\udfff", "\u{1f600}\udfff"]) {
    const text = `{"name":\n "${half}" "`;
    const [finding] = lintTemplate(text).diagnostics;
    assert.deepEqual([finding.rule, finding.range], ["json/syntax", { start: text.length - 1, end: text.length }]);
    assert.deepEqual(finding.args, { line: 2, column: half.length + 5 });
  }
  // Behind an open backslash the escape would change what the backslash means.
  assert.ok(rules('{"name":"\\\ud800"}').includes("json/syntax"));
  assert.ok(!rules(JSON.stringify({ ...good, name: "😀" })).includes("json/lone-surrogate"));
});

test("options are plain, and what they do not know is a TypeError", () => {
  for (const options of [undefined, null, {}, { now: new Date() }, { now: Date.now() }, { now: "2026-11-20T12:00:00Z" }, { locale: "sv-SE" }, { mode: "edit" }])
    assert.equal(lintTemplate(edge, options).verdict, "block");
  for (const options of [1, "en", [], { now: new Date(NaN) }, { now: "soon" }, { now: NaN }, { lokale: "en" }, { mode: "draft" }, { rules: { "template/no-such": "off" } }, { rules: { "json/syntax": "loud" } }, { thresholds: { "no.such": 1 } }])
    assert.throws(() => lintTemplate(edge, options), TypeError, JSON.stringify(options));
  assert.throws(() => lintTemplate(edge, { rules: { "json/sintax": "off" } }), /json\/sintax.*json\/syntax/s);
});

test("a rule can be turned off or down", () => {
  const [rule] = rules(edge);
  assert.ok(!rules(edge, { rules: { [rule]: "off" } }).includes(rule));
  assert.equal(lintTemplate(edge, { rules: { [rule]: "info" } }).diagnostics.find((finding) => finding.rule === rule).severity, "info");
});

test("a fix comes back in the kind that went in, and leaves its input alone", () => {
  const fix = { title: "", safety: "unsafe", edits: [{ path: "/name", op: "replace", value: "renamed" }] };
  const before = structuredClone(good);
  assert.deepEqual(applyFix(good, fix), { ...good, name: "renamed" });
  assert.deepEqual(good, before);
  assert.equal(JSON.parse(applyFix(JSON.stringify(good, null, 2), [fix])).name, "renamed");
  assert.match(applyFix(JSON.stringify(good, null, 2), fix), /\n {2}"language"/);
  // There is no JSON without a value: the whole input cannot be removed.
  for (const input of [good, JSON.stringify(good)]) assert.deepEqual(applyFix(input, { edits: [{ path: "", op: "remove" }] }), input);
  for (const bad of [undefined, null, "fix", 1]) assert.throws(() => applyFix(good, bad), TypeError);
  assert.throws(() => applyFix(undefined, fix), TypeError);
  const deep = nested(20_000);
  assert.equal(applyFix(deep, fix), deep);
});

test("after a stack that ended inside the module the next call is whole", async () => {
  const text = JSON.stringify({ ...good, rest: nested(60) });
  let ended = 0;
  const fall = () => {
    try {
      lintTemplate(text);
      fall();
      lintTemplate(text);
    } catch (error) {
      assert.ok(error instanceof RangeError);
      ended += 1;
      throw error;
    }
  };
  assert.throws(fall, RangeError);
  assert.ok(ended > 0);
  assert.deepEqual(await verdicts(presend), expected);
});
