// presend/rules: the book without the module.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { build } from "esbuild";
import { home, installed } from "./support/home.mjs";

const place = home();
const { rules, rule, limits, thresholds, platformError } = await installed("presend/rules", place);

test("a bundle that asks only for rules carries no wasm", async () => {
  const entry = place.write("only-rules.mjs", 'import { rules } from "presend/rules"; console.log(rules().length);');
  const bundled = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm" });
  assert.doesNotMatch(bundled.outputFiles[0].text, /WebAssembly|AGFzbQ/);
});

test("a bundle that imports the package and calls nothing of it carries nothing of it", async () => {
  const entry = place.write("unused.mjs", 'import { lintTemplate } from "presend"; console.log(1);');
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

test("thresholds have a default within their bounds", () => {
  for (const { name, default: value, min, max } of thresholds()) assert.ok(min <= value && value <= max, name);
});

test("an error of the platform is explained in a language, and an unknown subcode falls back to its code", () => {
  const known = platformError(100);
  assert.ok(known.title.length > 0 && known.retry.length > 0);
  assert.notEqual(platformError(100, undefined, "de-AT").meaning, known.meaning);
  assert.deepEqual(platformError(100, undefined, "fi"), known);
  assert.deepEqual(platformError(100, 1), known);
  assert.equal(platformError(-7), null);
});
