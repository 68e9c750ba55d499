// The runtime of Cloudflare's workers, which takes a module that is imported and compiles no bytes inside a request.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { home } from "./support/home.mjs";
import { edge } from "./support/templates.mjs";

test("a worker answers with a report", async () => {
  const place = home();
  const worker = place.write(
    "worker.mjs",
    `import { lintTemplate } from "presend";
     export default { async fetch(request) { return Response.json(lintTemplate(await request.text())); } };`,
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
    const answer = await miniflare.dispatchFetch("http://localhost/", { method: "POST", body: JSON.stringify(edge) });
    assert.equal((await answer.json()).verdict, "block");
  } finally {
    await miniflare.dispose();
  }
});
