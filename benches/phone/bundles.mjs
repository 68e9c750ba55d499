// Each library as an application would ship it: one minified script that answers the same question, in target/bench.
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { numberingPlan } from "../../pkg/dist/phone.js";

const at = (name) => new URL(`../../${name}`, import.meta.url);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const out = at("target/bench/");

/** No package tells the version of its metadata to a program; two write it down for their readers. */
const written = (file, pattern) => readFileSync(at(`node_modules/${file}`), "utf8").match(pattern)?.[1] ?? "not told";
const scripts = written("libphonenumber-js/CHANGELOG.md", /Updated metadata to version ([\d.]+)/);

/** The module's import leads to what loads it as a file. */
const beside = {
  name: "beside",
  setup: (build) => build.onResolve({ filter: /^\.\/phone\.wasm$/ }, () => ({ path: here("beside.mjs") })),
};

const libraries = {
  beside: { entry: "presend.mjs", alias: { "#presend": fileURLToPath(at("pkg/dist/phone.workerd.js")) }, metadata: numberingPlan },
  inlined: { entry: "presend.mjs", alias: { "#presend": fileURLToPath(at("pkg/dist/phone.js")) }, metadata: numberingPlan },
  min: { entry: "libphonenumber-js.mjs", alias: { "#libphonenumber-js": "libphonenumber-js/min" }, metadata: scripts },
  mobile: { entry: "libphonenumber-js.mjs", alias: { "#libphonenumber-js": "libphonenumber-js/mobile" }, metadata: scripts },
  max: { entry: "libphonenumber-js.mjs", alias: { "#libphonenumber-js": "libphonenumber-js/max" }, metadata: scripts },
  google: { entry: "google-libphonenumber.mjs", metadata: "not told" },
  awesome: { entry: "awesome-phonenumber.mjs", metadata: written("awesome-phonenumber/README.md", /Uses libphonenumber v([\d.]+)/) },
};

/** By name: the script's address and the version of the metadata in it. */
export async function bundles() {
  mkdirSync(out, { recursive: true });
  copyFileSync(at("pkg/dist/phone.wasm"), new URL("phone.wasm", out));
  const made = Object.entries(libraries).map(async ([name, { entry, alias, metadata }]) => {
    const script = new URL(`phone-${name}.mjs`, out);
    await build({
      entryPoints: [here(entry)],
      outfile: fileURLToPath(script),
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      legalComments: "none",
      external: ["node:*"],
      alias,
      plugins: [beside],
      logLevel: "warning",
    });
    return [name, { script, metadata }];
  });
  return { module: new URL("phone.wasm", out), ...Object.fromEntries(await Promise.all(made)) };
}
