// checkPhone in the package: the entry of its own says what the whole one says, in every runtime, and carries nothing else.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { visit } from "./support/browser.mjs";
import { home, installed } from "./support/home.mjs";
import { answers, numbers } from "./support/numbers.mjs";
import { reports } from "./support/reports.mjs";

const place = home();
const whole = await installed("presend", place);
const alone = await installed("presend/phone", place);
const { rules, thresholds } = await installed("presend/rules", place);
const checks = [whole.checkPhone, alone.checkPhone];
const { checkPhone } = alone;
const ids = (input, options) => checkPhone(input, options).diagnostics.map(({ rule }) => rule);

const told = reports(whole, alone, numbers);

/** Both entries refuse in the same words. */
function refuses(input, options, words) {
  for (const check of checks) {
    assert.throws(() => check(input, options), TypeError);
    assert.throws(() => check(input, options), words);
  }
}

/** What another runtime told is what was told here, told so that a difference can be read. */
function alike(other) {
  assert.deepEqual(other.plans, told.plans);
  assert.deepEqual(other.apart, []);
  assert.equal(other.answers.length, numbers.length);
  for (const [at, answer] of other.answers.entries()) assert.deepEqual(answer, told.answers[at], JSON.stringify(numbers[at]));
}

test("the two entries say the same of every number", () => {
  assert.ok(answers.length > 4_000 && numbers.length > answers.length + 300, "the numbers are not all there");
  assert.deepEqual(told.apart, []);
  assert.match(alone.numberingPlan, /^\d+\.\d+\.\d+$/);
  assert.equal(whole.numberingPlan, alone.numberingPlan);
  assert.deepEqual(Object.keys(alone).toSorted(), ["checkPhone", "numberingPlan"]);
});

test("what is read is what libphonenumber reads", () => {
  for (const [at, { input, region, fields }] of answers.entries()) {
    const report = told.answers[at];
    const { e164, possibility, type, extension } = report;
    const found = e164 === null ? [] : [e164, possibility, report.region, type, extension].map((field) => field ?? "");
    assert.deepEqual(found, fields, `${JSON.stringify(input)} in ${region || "no region"}`);
    if (e164 !== null) {
      assert.equal(report.possible, possibility === "possible");
      assert.equal(report.valid, type !== "unknown");
      assert.ok(e164.startsWith(`+${report.countryCode}`));
      continue;
    }
    const { verdict, diagnostics, ...nothing } = report;
    const empty = { countryCode: null, region: null, type: null, possible: false, possibility: null, valid: false, extension: null };
    assert.deepEqual(nothing, { e164: null, waIds: [], ...empty, masked: "…" });
    assert.ok(verdict === "block" && diagnostics.length > 0);
  }
});

test("no finding repeats a number", () => {
  const digits = (text) => text.normalize("NFKC").replace(/\D/g, "");
  for (const [at, [input]] of numbers.entries()) {
    const { diagnostics, masked } = told.answers[at];
    const said = diagnostics.map(({ message, args }) => digits(JSON.stringify([message, args])));
    const given = digits(input);
    for (let from = 0; from + 7 <= given.length; from += 1) {
      const part = given.slice(from, from + 7);
      assert.ok(!said.some((text) => text.includes(part)) && !masked.includes(part), JSON.stringify(input));
    }
  }
});

test("a finding's range is in the text, and its fix mends the text as it is", () => {
  let fixes = 0;
  for (const [at, [input, options]] of numbers.entries()) {
    for (const { range, path, fix } of told.answers[at].diagnostics) {
      assert.equal(path, "");
      if (range) assert.ok(0 <= range.start && range.start < range.end && range.end <= input.length, JSON.stringify(input));
      if (!fix) continue;
      fixes += 1;
      const mended = whole.applyFix(input, fix);
      assert.equal(mended, spliced(input, fix.edits), JSON.stringify(input));
      const { e164, valid } = told.answers[at];
      if (fix.safety === "safe" && valid) assert.equal(checkPhone(mended, options).e164, e164, JSON.stringify(input));
    }
  }
  assert.ok(fixes > 500, String(fixes));
});

/** A text with edits made, last first, so that those before stay where they are. */
const spliced = (text, edits) =>
  edits
    .toSorted((one, other) => other.range.start - one.range.start)
    .reduce((mended, { range, text }) => mended.slice(0, range.start) + text + mended.slice(range.end), text);

test("a text that looks like JSON is mended as it is", () => {
  for (const [input, mended] of [
    ["46701740605", "+46701740605"],
    ['"46701740605"', '"+46701740605"'],
    ["[46701740605]", "[+46701740605]"],
    ['"+46 (0)70 174 06 05"', '"+46 70 174 06 05"'],
    ['{"to":"+46 (0)70 174 06 05"}', '{"to":"+46 70 174 06 05"}'],
    ["\ud800 +46 (0)70 174 06 05\\", "\ud800 +46 70 174 06 05\\"],
    ["\u{1f4de}\u2066+46\u200b 70 174 06 05\u2069 \0", "\u{1f4de}+46 70 174 06 05 \0"],
  ]) {
    const { fix } = checkPhone(input).diagnostics.find((finding) => finding.fix);
    for (const given of [fix, [fix]]) assert.equal(whole.applyFix(input, given), mended);
  }
});

test("it works as CommonJS", () => {
  place.write("numbers.json", JSON.stringify(numbers));
  copyFileSync(new URL("support/reports.mjs", import.meta.url), join(place.folder, "reports.mjs"));
  const file = place.write(
    "phone.cjs",
    `const [whole, alone] = [require("presend"), require("presend/phone")];
     const numbers = require("./numbers.json");
     import("./reports.mjs").then(({ reports }) => console.log(JSON.stringify(reports(whole, alone, numbers))));`,
  );
  alike(JSON.parse(execFileSync(process.execPath, [file], { encoding: "utf8", maxBuffer: 64 << 20 })));
});

test("it works in workerd", async () => {
  copyFileSync(new URL("support/reports.mjs", import.meta.url), join(place.folder, "reports.mjs"));
  const worker = place.write(
    "phone-worker.mjs",
    `import * as whole from "presend";
     import * as alone from "presend/phone";
     import { reports } from "./reports.mjs";
     export default { async fetch(request) { return Response.json(reports(whole, alone, await request.json())); } };`,
  );
  const how = { bundle: true, write: false, format: "esm", conditions: ["workerd"], external: ["*.wasm"] };
  const bundled = await build({ entryPoints: [worker], ...how });
  const wasm = (path) => ({ type: "CompiledWasm", path, contents: readFileSync(join(place.package, "dist", path)) });
  const miniflare = new Miniflare({
    compatibilityDate: "2024-01-01",
    modules: [{ type: "ESModule", path: "worker.mjs", contents: bundled.outputFiles[0].text }, wasm("presend.wasm"), wasm("phone.wasm")],
  });
  try {
    const answer = await miniflare.dispatchFetch("http://localhost/", { method: "POST", body: JSON.stringify(numbers) });
    alike(await answer.json());
  } finally {
    await miniflare.dispose();
  }
});

test("it works in Chromium, without a bundler", async () => {
  copyFileSync(new URL("support/reports.mjs", import.meta.url), join(place.folder, "reports.js"));
  place.write("numbers.js", `export const numbers = ${JSON.stringify(numbers)};`);
  place.write(
    "phone.js",
    `import * as whole from "./node_modules/presend/dist/index.js";
     import * as alone from "./node_modules/presend/dist/phone.js";
     import { numbers } from "./numbers.js";
     import { reports } from "./reports.js";
     globalThis.answer = reports(whole, alone, numbers);`,
  );
  place.write("phone.html", '<!doctype html><meta charset="utf-8"><title>phone</title><script type="module" src="./phone.js"></script>');
  const { answer, errors } = await visit(place.folder, "phone.html");
  assert.deepEqual(errors, []);
  alike(answer);
});

test("importing it compiles and starts nothing; the first call does, once", () => {
  const file = place.write(
    "lazy-phone.mjs",
    `let made = 0;
     const count = (Kind) => new Proxy(Kind, { construct: (target, words) => ((made += 1), new target(...words)) });
     globalThis.WebAssembly.Module = count(WebAssembly.Module);
     globalThis.WebAssembly.Instance = count(WebAssembly.Instance);
     const { checkPhone, numberingPlan } = await import("presend/phone");
     const seen = [made];
     for (const text of ["1", "2"]) { checkPhone(text); seen.push(made); }
     console.log(numberingPlan.length > 0, seen.join());`,
  );
  assert.equal(execFileSync(process.execPath, [file], { encoding: "utf8" }).trim(), "true 0,2,2");
});

const calls = (entry) => `import { checkPhone } from "${entry}"; console.log(checkPhone("+46701740605").valid);`;
const bundle = async (contents) => {
  const built = await build({ stdin: { contents, resolveDir: place.folder }, bundle: true, minify: true, write: false, format: "esm" });
  return built.outputFiles[0].text;
};

test("a bundle of the entry holds none of the other checks", async () => {
  const [small, large] = await Promise.all(["presend/phone", "presend"].map((entry) => bundle(calls(entry))));
  /** The rules that the module inside a bundle has words for, by domain. */
  const domains = (text) => {
    const [base64, ...more] = text.match(/AGFzbQ[\w+/]+=*/g);
    assert.deepEqual(more, []);
    const module = Buffer.from(base64, "base64").toString("latin1");
    return rules().reduce((found, { id, domain }) => ({ ...found, [domain]: (found[domain] ?? 0) + module.includes(id) }), {});
  };
  const [inSmall, inLarge] = [domains(small), domains(large)];
  for (const domain of ["phone", "recipient", "message", "template"]) {
    const all = rules().filter((rule) => rule.domain === domain).length;
    assert.ok(all > 0);
    assert.equal(inLarge[domain], all, domain);
    assert.equal(inSmall[domain], domain === "phone" ? all : 0, domain);
  }
  for (const name of ["lintTemplate", "checkMessage", "checkRecipient", "applyFix"]) assert.ok(!small.includes(name), name);

  const [least, most] = [small, large].map((text) => brotliCompressSync(text).length);
  assert.ok(least < 60 * 1024 && least < most / 2, `brotli ${least}, of the whole package ${most}`);
});

test("a bundle that calls nothing of it carries no module", async () => {
  for (const entry of ["presend", "presend/phone"]) {
    const text = await bundle(`import { checkPhone, numberingPlan } from "${entry}"; console.log(numberingPlan);`);
    assert.ok(text.includes(`"${alone.numberingPlan}"`));
    assert.doesNotMatch(text, /WebAssembly|AGFzbQ/);
    assert.ok(text.length < 1_000, `${entry}: ${text.length}`);
  }
});

test("options that are not known are a TypeError; the package names the nearest, and the small module leaves it out", () => {
  for (const [options, words, near = ""] of [
    [{ lokale: "de" }, /unknown option "lokale"/, '"locale"'],
    [{ regoin: "SE" }, /unknown option "regoin"/, '"region"'],
    [{ mode: "edit" }, /unknown option "mode"/],
    [{ template: {} }, /unknown option "template"/],
    [{ rules: { "phone/lenght": "off" } }, /unknown rule "phone\/lenght"/, '"phone/length"'],
    [{ rules: { "phone/no-such": "off" } }, /unknown rule "phone\/no-such"/],
    [{ rules: { "phone/length": "loud" } }, /unknown severity "loud"/],
    [{ rules: { "phone/length": "infos" } }, /unknown severity "infos"/, '"info"'],
  ]) {
    refuses("+46701740605", options, words);
    assert.throws(() => whole.checkPhone("+46701740605", options), (error) => error.message.endsWith(near && `; did you mean ${near}?`));
  }
});

test("options of another kind are a TypeError", () => {
  for (const options of [1, "en", true, [], [{}], () => {}, 1n, Symbol("x")]) refuses("1", options, /options must be an object/);
  for (const now of ["soon", "", "2026-11-20", "2026-11-20T12:00:00", NaN, Infinity, new Date(NaN), {}, [], true])
    refuses("1", { now }, /now must be/);
  for (const value of [46, true, {}, ["SE"], 1n]) {
    refuses("1", { region: value }, /region must be a string/);
    refuses("1", { locale: value }, /locale must be a string/);
  }
  for (const value of [1, "off", true, []]) {
    refuses("1", { rules: value }, /rules must be an object/);
    refuses("1", { thresholds: value }, /thresholds must be an object/);
  }
  for (const value of [1, true, ["off"], {}]) refuses("1", { rules: { "phone/length": value } }, /unknown severity/);
});

test("a name is only known in its place", () => {
  for (const [options, words] of [
    [{ "phone/not-a-number": "off" }, /unknown option "phone\/not-a-number"/],
    [{ "locale=de": "x" }, /unknown option "locale=de"/],
    [{ "": "x" }, /unknown option ""/],
    [{ rules: { locale: "de" } }, /unknown rule "locale"/],
    [{ rules: { "phone/not-a-number=off": "x" } }, /unknown rule "phone\/not-a-number=off"/],
    [{ rules: { "not-a-number": "off" } }, /unknown rule "not-a-number"/],
    [{ thresholds: { region: 1 } }, /unknown threshold "region"/],
    [{ thresholds: { "phone/not-a-number": 1 } }, /unknown threshold "phone\/not-a-number"/],
  ]) refuses("call me", options, words);
  // No value can bring another line along.
  assert.deepEqual(checkPhone("070-174 06 05", { locale: "en\nregion=SE" }), checkPhone("070-174 06 05"));
  refuses("1", { "x\nlocale": "de" }, /unknown option "x locale"/);
  refuses("1", { ["x\t".repeat(40)]: "de" }, /unknown option "x x /);
});

test("options for other checks may be shared with the small entry, and misspelt ones are found by the whole", () => {
  const shared = {
    rules: { "template/wrong-type": "off", "phone/not-a-number": "info" },
    thresholds: Object.fromEntries(thresholds().map(({ name, default: value }) => [name, value])),
  };
  for (const check of checks) assert.equal(check("call me", shared).verdict, "pass");
  for (const [rule, near] of [["json/sintax", "json/syntax"], ["template/wrong-tipe", "template/wrong-type"]]) {
    const words = new RegExp(`TypeError: unknown rule "${rule}"; did you mean "${near}"`);
    assert.throws(() => whole.checkPhone("1", { rules: { [rule]: "off" } }), words);
    assert.deepEqual(alone.checkPhone("1", { rules: { [rule]: "off" } }), alone.checkPhone("1"));
  }
  assert.throws(() => whole.checkPhone("1", { rules: { "json/syntax": "loud" } }), /TypeError: unknown severity "loud"/);
  assert.throws(() => whole.checkPhone("1", { thresholds: { "no.such": 1 } }), /TypeError: unknown threshold "no.such"/);
});

test("options are taken as they are and left as they are", () => {
  const options = { locale: "sv-SE", region: "se", now: new Date(), rules: { "phone/fixed-line": "off" }, thresholds: {} };
  const before = structuredClone(options);
  for (const value of [options, options.rules, options.thresholds]) Object.freeze(value);
  for (const check of checks) {
    const { e164, diagnostics } = check("08-123 456 78", options);
    assert.deepEqual([e164, diagnostics], ["+46812345678", []]);
  }
  assert.deepEqual(options, before);
  const nothing = { locale: undefined, region: null, now: undefined, rules: null, thresholds: undefined };
  for (const none of [undefined, null, {}, nothing, { rules: { "phone/length": undefined } }, { region: "" }])
    for (const check of checks) assert.deepEqual(check("08-123 456 78", none), checkPhone("08-123 456 78"));
  for (const now of [0, "2026-11-20T12:00:00Z", "2026-11-20 12:00:00+01:00", new Date()])
    for (const check of checks) assert.equal(check("+46701740605", { now }).verdict, "pass");
});

test("a rule can be turned off, down and up", () => {
  const [input, rule] = ["+1 900 234 5678", "phone/premium-rate"];
  for (const check of checks) {
    const verdicts = ["off", "info", "warning", "error"].map((wish) => check(input, { rules: { [rule]: wish } }).verdict);
    assert.deepEqual(verdicts, ["pass", "pass", "review", "block"]);
    const { verdict, diagnostics, ...read } = check(input);
    assert.deepEqual([verdict, diagnostics.length], ["review", 1]);
    const { verdict: _, diagnostics: none, ...same } = check(input, { rules: { [rule]: "off" } });
    assert.deepEqual([none, same], [[], read]);
  }
});

test("no number is found in what is no string", () => {
  const values = [null, true, 46701740605, -0, 1e300, NaN, [], {}, [46701740605], ["+46701740605"], { to: "+46701740605" }, new Date(0)];
  for (const value of values)
    for (const check of checks) assert.deepEqual(check(value, { region: "SE" }), checkPhone(""), JSON.stringify(value));
  assert.deepEqual(ids(""), ["phone/not-a-number"]);
  // Taken as JSON leaves it.
  for (const check of checks)
    for (const value of [new String("+46701740605"), { toJSON: () => "+46701740605" }]) assert.equal(check(value).e164, "+46701740605");
  let deep = [];
  for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
  assert.deepEqual(checkPhone(deep), checkPhone(""));
});

test("what is no JSON value is a TypeError", () => {
  const cycle = {};
  cycle.self = cycle;
  const error = new Error("mine");
  for (const check of checks) {
    for (const value of [undefined, () => {}, Symbol("x"), 1n, { a: 1n }, cycle, { toJSON() {} }])
      assert.throws(() => check(value), TypeError);
    assert.throws(() => check(), TypeError);
    assert.throws(() => check({ toJSON() { throw error; } }), (thrown) => thrown === error);
  }
});

test("a text of any length gives its report soon, and both the same", () => {
  const long = (unit) => unit.repeat(Math.ceil((10 << 20) / unit.length));
  const start = process.cpuUsage();
  const units = ["1", "+", " ", "x", "#", "\0", "=", "\ud800", "\u{1f600}", "é", "٣", "+46701740605 ", ";ext=1", ";phone-context=+46"];
  for (const unit of units) {
    for (const input of [long(unit), `+46701740605${long(unit)}`]) {
      const report = checkPhone(input);
      assert.deepEqual(report, whole.checkPhone(input));
      assert.deepEqual(report.diagnostics.map(({ rule }) => rule), ["phone/not-a-number"]);
    }
  }
  // In microseconds of its own, however busy the machine is.
  assert.ok(process.cpuUsage(start).user < 5_000_000);
  // The longest that is read, and one more; where it is cut lies behind both.
  for (const unit of ["\0", "\ud800", "\u{1f600}"]) {
    assert.equal(checkPhone(`${unit.repeat(238)}+46701740605`).e164, "+46701740605");
    assert.equal(checkPhone(`${unit.repeat(239)}+46701740605`).e164, null);
  }
});

test("halves of characters and control characters are characters like others", () => {
  for (const odd of ["\ud800", "\udfff", "\udfff\ud800", "\0", "\x1b", "\ufffe"]) {
    const input = `${odd} +46 (0)70 174 06 05${odd}`;
    for (const check of checks) {
      const { e164, diagnostics } = check(input);
      assert.equal(e164, "+46701740605");
      const { range } = diagnostics.find(({ rule }) => rule === "phone/trunk-prefix");
      assert.equal(input.slice(range.start, range.end), "(0)");
    }
    assert.deepEqual(ids(`+46 70${odd} 174 06 05`), ["phone/not-a-number"]);
  }
});

test("a region that nobody meant is said as it is, if it is short and no number", () => {
  for (const region of ["XX", "#46", "{name}", "$&", "ß", "S=E", "a/b", "\\", "<b>"]) {
    for (const check of checks) {
      const [{ rule, args, message }, ...more] = check("070-174 06 05", { region }).diagnostics;
      assert.deepEqual([rule, args, more], ["phone/unknown-region", { name: region }, []]);
      assert.ok(message.includes(` ${region};`), message);
    }
  }
  for (const region of ["\ud800", "\0", "S\0", "S\tE", "S\nE", " ", "+46701740605", "S".repeat(1 << 20)]) {
    const [report, same] = checks.map((check) => check("070-174 06 05", { region }));
    assert.deepEqual(report, same);
    assert.deepEqual(report.diagnostics.map(({ rule }) => rule), ["phone/unknown-region"]);
    assert.doesNotMatch(report.diagnostics[0].message, /[\0\t\n]|46701740605/);
    assert.ok(JSON.stringify(report).length < 1_000);
  }
});
