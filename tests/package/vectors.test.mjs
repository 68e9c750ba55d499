// Every vector through the packed module, as a value and as text: the same facts as in Rust.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { beside, isPlain, run } from "./support/call.mjs";
import { bytesOf, partsOf } from "../vectors/files.mjs";
import { home, installed, root } from "./support/home.mjs";

const now = "2026-11-20T12:00:00Z";
const place = home();
const presend = await installed("presend", place);
const { rules } = await installed("presend/rules", place);
const highest = Object.fromEntries(rules().map(({ id, severities }) => [id, severities[0]]));

/** A case's input in every kind that it can cross in. */
function inputs(call, { input, text, repeat }) {
  if (text !== undefined) return [text];
  if (repeat) return [repeat.before + repeat.unit.repeat(repeat.times) + repeat.after];
  assert.notEqual(input, undefined, "a case without input");
  if (isPlain(call)) return [input];
  if (call === "checkMedia") {
    const bytes = bytesOf(input);
    return [bytes, partsOf(bytes, Math.max(7, Math.ceil(bytes.length / 20)))];
  }
  // A string is JSON text to the other functions, so of JSON strings there is only the text.
  return typeof input === "string" ? [JSON.stringify(input)] : [input, JSON.stringify(input), JSON.stringify(input, null, 2)];
}

/** What a pointer leads to. */
const inside = (value, path) => path.split("/").slice(1).reduce((inner, step) => inner?.[step.replaceAll("~1", "/").replaceAll("~0", "~")], value);

/** The piece that a range marks: of the string at the path, of a number as it is given, or of a text that is no JSON. */
function marked(call, input, path, { start, end }) {
  let value = input;
  try {
    if (isPlain(call)) value = inside(input, path);
    else value = inside(typeof input === "string" ? JSON.parse(input) : input, path);
  } catch {
    value = input;
  }
  return value.slice(start, end).toWellFormed();
}

/** What stands at a finding's path once its fix is applied. */
function fixed(call, input, { path, fix }) {
  if (!fix) return null;
  const whole = presend.applyFix(input, fix);
  return inside(!isPlain(call) && typeof whole === "string" ? JSON.parse(whole) : whole, path) ?? null;
}

/** A finding in the words of a vector: of its arguments those that the vector names. */
const fact = (call, input, finding, expected) => ({
  path: finding.path,
  severity: finding.severity,
  ...(finding.range && { marks: marked(call, input, finding.path, finding.range) }),
  ...(expected?.fixed !== undefined && { fixed: fixed(call, input, finding) }),
  args: Object.fromEntries(Object.keys(expected?.args ?? {}).map((name) => [name, finding.args[name]])),
});

/** What a case has beside its input in place of what its call has. */
const ownBesides = (given) => Object.fromEntries(Object.entries(beside(given)).filter(([name]) => name in given));

const files = readdirSync(join(root, "tests/vectors"), { recursive: true }).filter((name) => name.endsWith(".json")).sort();
const vectors = files.map((file) => {
  const id = file.replace(/\.json$/, "").replaceAll("\\", "/");
  return [id, JSON.parse(readFileSync(join(root, "tests/vectors", file), "utf8"))];
});

/** The function of a domain; rules of JSON speak in every one that reads it. */
const CALLS = { template: "lintTemplate", message: "checkMessage", recipient: "checkRecipient", phone: "checkPhone", wording: "lintConsentRequest", reply: "readReply", import: "importConsent", media: "checkMedia" };

test("every rule has a vector, which calls its function and finds something", () => {
  assert.deepEqual(vectors.map(([id]) => id).toSorted(), Object.keys(highest).toSorted());
  for (const [id, { call, bad }] of vectors) {
    assert.equal(call.name, CALLS[id.split("/")[0]] ?? call.name, id);
    assert.ok(bad.findings.length > 0, id);
  }
});

for (const [id, { bad, good, more = [], ...file }] of vectors) {
  test(id, () => {
    for (const { name, call = file.call, options = call.options, findings = [], ...given } of [{ ...bad, name: "bad" }, { ...good, name: "good" }, ...more]) {
      for (const input of inputs(call.name, given)) {
        const report = run(presend, call.name, input, { ...beside(call), ...ownBesides(given) }, { now, ...options });
        const found = report.diagnostics.filter(({ rule }) => rule === id).map((finding, at) => fact(call.name, input, finding, findings[at]));
        const expected = findings.map(({ severity = highest[id], args = {}, ...fact }) => ({ ...fact, severity, args }));
        assert.deepEqual(found, expected, `${name}, as ${typeof input}`);
        if (name === "good") assert.notEqual(report.verdict, "block");
      }
    }
  });
}
