// The examples of the package's README run, and print what they say they print; those of the repository's find what they import.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { home, root } from "./support/home.mjs";

const place = home();
const readme = readFileSync(join(place.package, "README.md"), "utf8");
const sections = readme.split(/^## /m).slice(1);

const blocks = (text) => [...text.matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code);

for (const [title, code] of sections.flatMap((section) => blocks(section).map((code) => [section.slice(0, section.indexOf("\n")), code]))) {
  test(title, () => {
    const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line);
    const file = place.write(`${title.replace(/\W+/g, "-")}.mjs`, code);
    const printed = execFileSync(process.execPath, [file], { encoding: "utf8" }).trim().split("\n");
    assert.deepEqual(printed, promised);
  });
}

for (const [n, code] of blocks(readFileSync(join(root, "README.md"), "utf8")).entries()) {
  test(`block ${n + 1} of the repository's README`, async () => {
    const stdin = { contents: code, resolveDir: place.folder };
    const { warnings } = await build({ stdin, bundle: true, write: false, format: "esm", logLevel: "silent", external: ["node:*", "./templates/*"] });
    assert.deepEqual(warnings, []);
  });
}
