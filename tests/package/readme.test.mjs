// The examples of the package's README run, and print what they say they print.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { home } from "./support/home.mjs";

const place = home();
const readme = readFileSync(join(place.package, "README.md"), "utf8");
const sections = readme.split(/^## /m).slice(1);

for (const section of sections) {
  const [, code] = section.match(/```js\n([^]*?)```/) ?? [];
  if (!code) continue;
  const title = section.slice(0, section.indexOf("\n"));
  test(title, () => {
    const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line);
    const file = place.write(`${title.replace(/\W+/g, "-")}.mjs`, code);
    const printed = execFileSync(process.execPath, [file], { encoding: "utf8" }).trim().split("\n");
    assert.deepEqual(printed, promised);
  });
}
