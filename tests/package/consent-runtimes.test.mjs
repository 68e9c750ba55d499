// presend/consent in every runtime, and what it leaves out.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { visit } from "./support/browser.mjs";
import { answers, expected } from "./support/consent.mjs";
import { home, installed } from "./support/home.mjs";

const place = home();
const { rules } = await installed("presend/rules", place);
const told = answers(await installed("presend/consent", place));
for (const name of ["consent.mjs", "consent.js"]) copyFileSync(new URL("support/consent.mjs", import.meta.url), join(place.folder, name));

test("in Node, as a module", () => {
  assert.match(told[6], /^[0-9a-f]{64}$/);
  assert.deepEqual(told, expected(told[6]));
});

test("in Node, as CommonJS", () => {
  const file = place.write(
    "consent.cjs",
    `const presend = require("presend/consent");
     import("./consent.mjs").then(({ answers }) => console.log(JSON.stringify(answers(presend))));`,
  );
  assert.deepEqual(JSON.parse(execFileSync(process.execPath, [file], { encoding: "utf8" })), told);
});

test("in workerd, beside the whole package", async () => {
  const worker = place.write(
    "consent-worker.mjs",
    `import * as whole from "presend";
     import * as alone from "presend/consent";
     import { answers } from "./consent.mjs";
     export default { async fetch() { return Response.json([whole, alone].map(answers)); } };`,
  );
  const bundled = await build({ entryPoints: [worker], bundle: true, write: false, format: "esm", conditions: ["workerd"], external: ["*.wasm"] });
  const wasm = (path) => ({ type: "CompiledWasm", path, contents: readFileSync(join(place.package, "dist", path)) });
  const miniflare = new Miniflare({
    compatibilityDate: "2024-01-01",
    modules: [{ type: "ESModule", path: "worker.mjs", contents: bundled.outputFiles[0].text }, wasm("presend.wasm"), wasm("consent.wasm")],
  });
  try {
    assert.deepEqual(await (await miniflare.dispatchFetch("http://localhost/")).json(), [told, told]);
  } finally {
    await miniflare.dispose();
  }
});

test("in Chromium, without a bundler", async () => {
  place.write(
    "page.js",
    `import * as presend from "./node_modules/presend/dist/consent.js"; import { answers } from "./consent.js"; globalThis.answer = answers(presend);`,
  );
  place.write("page.html", '<!doctype html><meta charset="utf-8"><title>consent</title><script type="module" src="./page.js"></script>');
  assert.deepEqual(await visit(place.folder, "page.html"), { answer: told, errors: [] });
});

test("importing it compiles and starts nothing; the first call does, once", () => {
  const file = place.write(
    "lazy-consent.mjs",
    `let made = 0;
     const count = (Kind) => new Proxy(Kind, { construct: (target, words) => ((made += 1), new target(...words)) });
     globalThis.WebAssembly.Module = count(WebAssembly.Module);
     globalThis.WebAssembly.Instance = count(WebAssembly.Instance);
     const { checkConsent, edition } = await import("presend/consent");
     const seen = [made];
     for (const text of ["{}", "[]"]) { checkConsent(text, "{}"); seen.push(made); }
     console.log(edition.length, seen.join());`,
  );
  assert.equal(execFileSync(process.execPath, [file], { encoding: "utf8" }).trim(), "10 0,2,2");
});

const bundle = async (contents) => {
  const built = await build({ stdin: { contents, resolveDir: place.folder }, bundle: true, minify: true, write: false, format: "esm" });
  return built.outputFiles[0].text;
};

test("a bundle of it holds no rule of templates, messages and files, and every other", async () => {
  const text = await bundle('import { checkConsent } from "presend/consent"; console.log(checkConsent({}, {}).valid);');
  const [base64, ...more] = text.match(/AGFzbQ[\w+/]+=*/g);
  assert.deepEqual(more, []);
  const module = Buffer.from(base64, "base64").toString("latin1");
  for (const { id, domain } of rules()) assert.equal(module.includes(`${id}\n`), !["template", "message", "media"].includes(domain), id);
  for (const name of ["lintTemplate", "checkMessage", "checkMedia", "checkBlob"]) assert.ok(!text.includes(name), name);
});

test("a bundle that calls nothing of it carries no module", async () => {
  const text = await bundle('import { checkConsent, edition } from "presend/consent"; console.log(edition);');
  assert.doesNotMatch(text, /WebAssembly|AGFzbQ/);
  assert.ok(text.length < 1_000, String(text.length));
});
