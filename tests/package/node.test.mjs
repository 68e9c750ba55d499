// The package in Node: as ESM, as CommonJS, and what importing it does not do.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { home, installed } from "./support/home.mjs";
import { edge, expected, good, pixel, sent, verdicts } from "./support/payloads.mjs";

const place = home();
const manifest = JSON.parse(readFileSync(join(place.package, "package.json"), "utf8"));
const node = (file) => execFileSync(process.execPath, [file], { cwd: place.folder, encoding: "utf8" }).trim();

test("the tarball holds what its manifest promises, and no scripts or dependencies", () => {
  assert.equal(manifest.scripts, undefined);
  assert.equal(manifest.dependencies, undefined);
  for (const file of ["README.md", "LICENSE-MIT", "LICENSE-APACHE"]) assert.ok(existsSync(join(place.package, file)), file);
  const files = (target) => (typeof target === "string" ? [target] : Object.values(target).flatMap(files));
  for (const file of files(manifest.exports)) {
    const [before, behind] = file.split("*");
    const there = behind === undefined ? existsSync(join(place.package, file)) : readdirSync(join(place.package, before)).some((name) => name.endsWith(behind));
    assert.ok(there, file);
  }
});

test("it works as ESM", async () => {
  const presend = await installed("presend", place);
  assert.deepEqual(await verdicts(presend), expected);
  assert.match(presend.edition, /^\d{4}-\d\d-\d\d$/);
});

test("it works as CommonJS", () => {
  const file = place.write(
    "load.cjs",
    `const { lintTemplate, checkMessage, checkMedia } = require("presend");
     const [edge, message, template] = ${JSON.stringify([edge, sent, good])};
     console.log(lintTemplate(edge).verdict, checkMessage(message, { template }).rendered.body, checkMedia(Buffer.from("%PDF-1.7"), { use: "image" }).verdict);`,
  );
  assert.equal(node(file), "block Your order A-1042 has left our warehouse and arrives tomorrow. block");
});

test("a finding carries its place, its words and its page", async () => {
  const { lintTemplate } = await installed("presend", place);
  const [finding] = lintTemplate(edge, { locale: "de" }).diagnostics.filter(({ severity }) => severity === "error");
  assert.equal(finding.path, "/components/0/text");
  assert.equal(edge.components[0].text.slice(finding.range.start, finding.range.end), "{{1}}");
  assert.match(finding.url, /^https:\/\//);
  assert.notEqual(finding.message, lintTemplate(edge).diagnostics.find(({ rule }) => rule === finding.rule).message);
});

test("importing it compiles and starts nothing; the first call does, once", () => {
  const file = place.write(
    "lazy.mjs",
    `let made = 0;
     const count = (Kind) => new Proxy(Kind, { construct: (target, words) => ((made += 1), new target(...words)) });
     globalThis.WebAssembly.Module = count(WebAssembly.Module);
     globalThis.WebAssembly.Instance = count(WebAssembly.Instance);
     const { lintTemplate, edition } = await import("presend");
     const seen = [made];
     for (const text of ["{}", "[]"]) { lintTemplate(text); seen.push(made); }
     console.log(edition.length, seen.join());`,
  );
  assert.equal(node(file), "10 0,2,2");
});

test("slim says that it is not ready until it is", async () => {
  const slim = await installed("presend/slim", place);
  const calls = [() => slim.lintTemplate(good), () => slim.checkMessage(sent), () => slim.applyFix(good, []), () => slim.checkMedia(pixel, { use: "image" })];
  for (const call of calls) assert.throws(call, { name: "NotReady" });
  await assert.rejects(slim.init(new Uint8Array([1, 2, 3])));
  for (const call of calls) assert.throws(call, { name: "NotReady" });
  await slim.init(readFileSync(join(place.package, "dist/presend.wasm")));
  assert.deepEqual(await verdicts(slim), expected);
});
