// sizes.json says what each dependency and each domain adds; this holds it to the module that is shipped.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { weigh } from "../../benches/compressed.mjs";
import { root } from "./support/home.mjs";

const { budget, module } = JSON.parse(readFileSync(join(root, "sizes.json"), "utf8"));
const { brotli } = weigh(join(root, "pkg/dist/presend.wasm"));

test("sizes.json is that of this module", () => {
  // Compilers differ by a little; what a change costs is more.
  const apart = Math.abs(brotli - module.brotli) / module.brotli;
  assert.ok(apart <= 0.02, `brotli ${brotli}, in sizes.json ${module.brotli}: run \`cargo xtask bench size\` and look at what grew`);
});

test("the module is within its budget", () => {
  assert.ok(brotli <= budget.brotli, `brotli ${brotli}, budget ${budget.brotli}`);
});
