// The runtime of Cloudflare's workers, which takes a module that is imported and compiles no bytes inside a request.
import assert from "node:assert/strict";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { home } from "./support/home.mjs";
import { expected } from "./support/payloads.mjs";

test("a worker answers with reports", async () => {
  const place = home();
  copyFileSync(new URL("support/payloads.mjs", import.meta.url), join(place.folder, "payloads.js"));
  const worker = place.write(
    "worker.mjs",
    `import * as presend from "presend";
     import { verdicts } from "./payloads.js";
     export default { async fetch() { return Response.json(await verdicts(presend)); } };`,
  );
  // As wrangler bundles: the scripts in one, a .wasm beside it as a module of its own.
  const bundled = await build({ entryPoints: [worker], bundle: true, write: false, format: "esm", conditions: ["workerd"], external: ["*.wasm"] });
  const miniflare = new Miniflare({
    compatibilityDate: "2024-01-01",
    modules: [
      { type: "ESModule", path: "worker.mjs", contents: bundled.outputFiles[0].text },
      { type: "CompiledWasm", path: "presend.wasm", contents: readFileSync(join(place.package, "dist/presend.wasm")) },
    ],
  });
  try {
    const answer = await miniflare.dispatchFetch("http://localhost/");
    assert.deepEqual(await answer.json(), expected);
  } finally {
    await miniflare.dispose();
  }
});
