// The package in Chromium under a strict Content-Security-Policy: without a bundler, streamed, and as two bundlers build it.
import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build as esbuild } from "esbuild";
import { build as vite } from "vite";
import { visit } from "./support/browser.mjs";
import { home } from "./support/home.mjs";
import { expected } from "./support/payloads.mjs";

const place = home();
copyFileSync(new URL("support/payloads.mjs", import.meta.url), join(place.folder, "payloads.js"));

/** A page that asks one script for the verdicts. `from` is where that script takes the package from. */
function page(name, from, start = "") {
  place.write(`${name}.js`, `import * as presend from "${from}"; import { verdicts } from "./payloads.js"; ${start} globalThis.answer = await verdicts(presend);`);
  place.write(`${name}.html`, `<!doctype html><meta charset="utf-8"><title>${name}</title><script type="module" src="./${name}.js"></script>`);
}
const answers = async (path) => assert.deepEqual(await visit(place.folder, path), { answer: expected, errors: [] });

test("a plain module script", async () => {
  page("plain", "./node_modules/presend/dist/index.js");
  await answers("plain.html");
});

test("slim, streamed from beside its script", async () => {
  page("slim", "./node_modules/presend/dist/slim.js", "await presend.init();");
  await answers("slim.html");
});

test("built by Vite, the default entry and slim", async () => {
  page("whole", "presend");
  page("streamed", "presend/slim", "await presend.init();");
  const input = ["whole.html", "streamed.html"].map((name) => join(place.folder, name));
  await vite({ root: place.folder, base: "./", logLevel: "error", configFile: false, build: { rollupOptions: { input } } });
  await answers("dist/whole.html");
  await answers("dist/streamed.html");
});

test("built by esbuild, the default entry and slim with its module copied beside", async () => {
  page("whole", "presend");
  page("streamed", "presend/slim", "await presend.init();");
  await esbuild({ absWorkingDir: place.folder, entryPoints: ["whole.js", "streamed.js"], bundle: true, format: "esm", outdir: "out" });
  copyFileSync(join(place.package, "dist/presend.wasm"), join(place.folder, "out/presend.wasm"));
  for (const name of ["whole", "streamed"]) {
    place.write(`out/${name}.html`, `<!doctype html><meta charset="utf-8"><title>${name}</title><script type="module" src="./${name}.js"></script>`);
    await answers(`out/${name}.html`);
  }
});
