// presend/rules: the book without the module.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { build } from "esbuild";
import { home, installed } from "./support/home.mjs";

const place = home();
const { rules, rule, limits, laws, thresholds, platformError } = await installed("presend/rules", place);

test("a bundle that asks only for rules carries no wasm", async () => {
  // All of it, for some bundlers keep all of a module that is used at all.
  const entry = place.write("only-rules.mjs", 'import * as book from "presend/rules"; console.log(Object.values(book));');
  for (const conditions of [[], ["workerd"], ["edge-light"]]) {
    const bundled = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm", conditions });
    assert.doesNotMatch(bundled.outputFiles[0].text, /WebAssembly|AGFzbQ|\.wasm/);
  }
});

test("a bundle that imports the package and calls nothing of it carries nothing of it", async () => {
  const whole = 'import { checkMessage, checkPhone, checkRecipient, lintTemplate } from "presend";';
  const entry = place.write("unused.mjs", `${whole} import { checkPhone as own } from "presend/phone"; console.log(1);`);
  const bundled = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm" });
  assert.ok(bundled.outputFiles[0].text.length < 100);
});

test("it works as CommonJS", () => {
  const file = place.write("rules.cjs", 'console.log(require("presend/rules").rules().length);');
  assert.equal(Number(execFileSync(process.execPath, [file], { encoding: "utf8" })), rules().length);
});

test("every rule can be asked for by its id, and an unknown id names the nearest", () => {
  for (const { id } of rules()) assert.equal(rule(id).id, id);
  const [{ id }] = rules();
  assert.throws(() => rule(`${id}x`), new RegExp(`TypeError.*"${id}x".*"${id}"`));
  for (const bad of [undefined, null, 1, "x".repeat(1e6)]) assert.throws(() => rule(bad), TypeError);
});

test("what a caller does to its copy does not reach the book", () => {
  const [{ id, title }] = rules();
  rule(id).title.en = "spoiled";
  rules().length = 0;
  assert.equal(rule(id).title.en, title.en);
});

test("limits are those in force on the day", () => {
  const today = limits();
  assert.ok(today.length > 0 && today.every(({ value }) => typeof value === "number"));
  assert.deepEqual(limits("1999-12-31"), []);
  assert.deepEqual(limits("2999-12-31").map(({ key }) => key).toSorted(), [...new Set(limits("2999-12-31").map(({ key }) => key))].toSorted());
  for (const bad of ["today", "2026-1-1", 20261120]) assert.throws(() => limits(bad), TypeError);
});

test("rows of law say where, from when and until when, and by which source", () => {
  const day = (text) => text === null || /^\d{4}-\d\d-\d\d$/.test(text);
  assert.ok(laws().length > 0);
  for (const { rules: asked, says, rows } of laws()) {
    for (const id of asked) assert.ok(laws(id).some((law) => law.says.en === says.en), rule(id).id);
    assert.equal(new Set([says.en, says.de, says.sv]).size, 3);
    assert.ok(rows.length > 0);
    for (const { places, from, until, value, source } of rows) {
      assert.ok(places.length > 0 && places.every((place) => /^([A-Z]{2}|EEA)$/.test(place)), `${says.en} ${places}`);
      assert.ok(day(from) && day(until) && (!from || !until || from < until), says.en);
      assert.ok(value === null || Number.isInteger(value), says.en);
      assert.ok(source.url.length > 0 && day(source.read));
    }
  }
});

test("of one rule the rows are its own, and an unknown one names the nearest", () => {
  const [{ rows }] = laws("consent/minor-without-guardian");
  const denmark = rows.filter(({ places }) => places.includes("DK"));
  assert.deepEqual(denmark.map(({ from, until, value }) => [from, until, value]), [[null, "2024-01-01", 13], ["2024-01-01", null, 15]]);
  assert.deepEqual(laws("phone/unknown-region"), []);
  assert.throws(() => laws("consent/minor-without-guardia"), /TypeError.*"consent\/minor-without-guardian"/);
  rows.length = 0;
  assert.ok(laws("consent/minor-without-guardian")[0].rows.length > 0);
});

test("thresholds have a default within their bounds", () => {
  for (const { name, default: value, min, max } of thresholds()) assert.ok(min <= value && value <= max, name);
});

// Every code that the platform's pages name for messages, templates, numbers, groups, calls and blocked people.
const CODES = [
  0, 1, 2, 3, 4, 10, 33, 100, 190, 192, 368, 613, 803, 1026, 80007,
  130429, 130472, 130497, 130501, 131000, 131005, 131008, 131009, 131016, 131020, 131021, 131026, 131030, 131031, 131037,
  131041, 131042, 131044, 131045, 131047, 131048, 131049, 131050, 131051, 131052, 131053, 131055, 131056, 131057, 131058,
  131059, 131062, 131063, 131064, 132000, 132001, 132005, 132007, 132008, 132012, 132015, 132016, 132018, 132021, 132068,
  132069, 133000, 133004, 133005, 133006, 133008, 133009, 133010, 133015, 133016, 134011, 134100, 134101, 134102, 135000,
  137000, 138000, 138001, 138006, 138009, 138012, 138013, 138014, 138017, 138018, 139100, 139101, 139102, 139103, 139200,
  141006, 141010,
];
const RANGES = [[200, 299], [131201, 131215]];
const SUBCODES = {
  10: [2388185],
  100: [
    2388001, 2388012, 2388019, 2388023, 2388024, 2388027, 2388039, 2388040, 2388042, 2388043, 2388047, 2388052, 2388060, 2388072,
    2388073, 2388077, 2388081, 2388091, 2388093, 2388100, 2388103, 2388153, 2388273, 2388275, 2388293, 2388295, 2388299, 2494100,
  ],
};

const pairs = [
  ...CODES.map((code) => [code]),
  ...RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => [first + step])),
  ...Object.entries(SUBCODES).flatMap(([code, subcodes]) => subcodes.map((subcode) => [Number(code), subcode])),
];

test("every error of the platform is explained in three languages", () => {
  for (const [code, subcode] of pairs) {
    const found = ["en", "de", "sv"].map((locale) => platformError(code, subcode, locale));
    for (const { http, timing, source, predictedBy, ...error } of found) {
      assert.deepEqual([error.code, error.subcode], [code, subcode]);
      assert.ok(http === null || (http >= 200 && http < 600), `${code}: ${http}`);
      assert.ok([null, "sync", "async", "both"].includes(timing), `${code}: ${timing}`);
      assert.ok(source.url.length > 0 && /^\d{4}-\d\d-\d\d$/.test(source.read));
      for (const id of predictedBy) assert.ok(rule(id).platform.some((answer) => answer.code === code && answer.subcode === subcode), id);
    }
    for (const part of ["title", "meaning", "retry"]) {
      const words = found.map((error) => error[part]);
      assert.ok(words.every((text) => text.length > 0), `${code}: ${part}`);
      assert.equal(new Set(words).size, 3, `${code}: ${part}`);
    }
  }
});

test("an error is explained in English where its language is not known", () => {
  const known = platformError(100);
  assert.notEqual(platformError(100, undefined, "de-AT").meaning, known.meaning);
  assert.deepEqual(platformError(100, undefined, "fi"), known);
});

test("an unknown subcode falls back to its code, and a subcode in the code's place is found", () => {
  for (const [code, subcode] of [[100, 1], [10, 2388047], [100, null]]) assert.deepEqual(platformError(code, subcode), platformError(code));
  assert.deepEqual(platformError(2388047), platformError(100, 2388047));
  assert.deepEqual(platformError(2388185), platformError(10, 2388185));
  assert.deepEqual(platformError(2388047, 7), platformError(100, 2388047));
});

test("a code in a range has what the range means, unless it has a row of its own", () => {
  const { code, ...permission } = platformError(200);
  assert.equal(code, 200);
  assert.deepEqual(platformError(250, 7), { code: 250, ...permission });
  assert.deepEqual(platformError(299), { code: 299, ...permission });
  for (const outside of [199, 300, 250.5, 131200, 131216]) assert.equal(platformError(outside), null);
  assert.equal(platformError(131208).http, 429);
  assert.notEqual(platformError(131208).meaning, platformError(131203).meaning);
  for (const [code] of pairs) assert.ok(!("codeTo" in platformError(code)));
});

test("what is no known code has no explanation", () => {
  for (const code of [-7, 5, 1e9, NaN, Infinity, "100", "", null, undefined, true, [100], {}, 100n]) assert.equal(platformError(code), null);
  for (const subcode of ["2388047", NaN, 1.5, true, {}, [2388047]]) assert.equal(platformError(100, subcode), null);
});
