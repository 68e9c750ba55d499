// Twenty thousand values that nobody wrote: each gives a report, whatever it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { installed } from "./support/home.mjs";
import { good } from "./support/templates.mjs";

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
const WORDS = ["name", "language", "category", "components", "type", "text", "format", "buttons", "example", "body_text", "cards", "url", "BODY", "HEADER", "FOOTER", "BUTTONS", "CAROUSEL", "UTILITY", "en_US", "{{1}}", "{{", "}}", "{{name}}", "*", "__proto__", ""];
const letter = () => String.fromCharCode(one([draw(128), draw(65536), 0xd800 + draw(2048), 0x200d, 0xfe0f]));
const text = () => one([() => one(WORDS), () => times(12, letter).join(""), () => times(6, () => one(WORDS)).join(" ")])();
const leaf = () => one([null, true, false, NaN, Infinity, -0, draw(1e9) / 7, 1e308, undefined, text(), text(), new Date(draw(1e9))]);
const value = (depth) => (depth === 0 || draw(4) === 0 ? leaf() : one([list, object])(depth - 1));
const list = (depth) => times(5, () => value(depth));
const object = (depth) => Object.fromEntries(times(6, () => [text(), value(depth)]));

/** A good template with one member, at any depth, replaced: deeper into the checks than any value from nothing. */
function mutated() {
  const copy = structuredClone(good);
  let at = copy;
  for (;;) {
    const key = one(Object.keys(at));
    if (typeof at[key] === "object" && draw(3) > 0 && Object.keys(at[key]).length > 0) at = at[key];
    else return (at[key] = value(3)), copy;
  }
}

/** The JSON text of a value, with a few units overwritten. */
function torn() {
  const units = [...(JSON.stringify(one([mutated(), value(4)])) ?? "")];
  for (let cut = draw(4); cut > 0 && units.length > 0; cut -= 1) units[draw(units.length)] = letter();
  return units.join("");
}

test(`${ROUNDS} random inputs give a report (SEED=${SEED})`, async () => {
  const { lintTemplate, applyFix } = await installed();
  for (let round = 0; round < ROUNDS; round += 1) {
    const input = one([mutated, torn, () => object(5), () => list(5)])();
    const mode = one(["create", "edit", "stored"]);
    try {
      const report = lintTemplate(input, { mode });
      assert.match(report.verdict, /^(pass|review|block)$/);
      const fix = report.diagnostics.find((finding) => finding.fix)?.fix;
      if (fix) assert.equal(typeof applyFix(input, fix), typeof input);
    } catch (error) {
      throw new Error(`round ${round}: ${JSON.stringify(input)}`, { cause: error });
    }
  }
});
