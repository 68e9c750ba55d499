// sizes.json says what each dependency and each domain adds; this holds it to the modules that are shipped.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CONSENT, together } from "../../benches/compressed.mjs";
import { root } from "./support/home.mjs";

const { budget, module, consent, phone } = JSON.parse(readFileSync(join(root, "sizes.json"), "utf8"));

for (const [name, files, told, most] of [
  ["presend", ["presend.wasm"], module, budget.brotli],
  ["consent", CONSENT, consent, budget.consent],
  ["phone", ["phone.wasm"], phone, budget.phone],
]) {
  const { brotli } = together(files.map((file) => join(root, "pkg/dist", file)));

  test(`sizes.json is that of this module: ${name}`, () => {
    // Compilers differ by a little; what a change costs is more.
    const apart = Math.abs(brotli - told.brotli) / told.brotli;
    assert.ok(apart <= 0.02, `brotli ${brotli}, in sizes.json ${told.brotli}: run \`cargo xtask bench size\` and look at what grew`);
  });

  test(`the module is within its budget: ${name}`, () => assert.ok(brotli <= most, `brotli ${brotli}, budget ${most}`));
}
