// Assembles pkg/dist from pkg/src and the module that `cargo xtask build` has put into target/npm.
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const pkg = fileURLToPath(new URL(".", import.meta.url));
const [src, dist, stage] = [join(pkg, "src"), join(pkg, "dist"), join(pkg, "../target/npm")];

// What the functions must know without starting the module stands in the rule book, which a test holds to the same rows.
const book = JSON.parse(readFileSync(join(src, "rulebook.json"), "utf8"));
const define = {
  EDITION: JSON.stringify(book.edition),
  NUMBERING_PLAN: JSON.stringify(book.numberingPlan),
  TEXT_LIMIT: String(book.limits.find(({ key }) => key === "json.text").steps.at(-1)[1]),
  RULEBOOK: JSON.stringify(JSON.stringify(book)),
};

/** A module beside the script, as its host imports it; `?module` says that it is wanted compiled. */
const beside = (module) => ({
  name: "beside",
  setup(build) {
    build.onResolve({ filter: /^#module/ }, ({ path }) => ({ path: path.replace("#module", `./${module}.wasm`), external: true }));
  },
});

/**
 * One file of dist. `module` is what the entry's functions stand in: presend, or one of those with fewer. `host` is
 * the entry's way to it; `#host` in the sources stands for it.
 */
const bundle = (entry, out, { host, module = "presend", format = "esm" } = {}) =>
  build({
    entryPoints: [join(src, entry)],
    outfile: join(dist, out),
    bundle: true,
    format,
    define,
    platform: "neutral",
    target: "es2022",
    // A module inside of the script is what weighs, and whoever bundles it is told what may be left out by comments.
    minify: host !== undefined && host !== "inline.js",
    legalComments: "none",
    alias: { "#glue": join(stage, module, "glue.mjs"), ...(host && { "#host": join(src, "host", host) }), "#bytes": join(stage, module, "module.wasm") },
    plugins: [beside(module)],
    loader: { ".wasm": "base64" },
    logLevel: "warning",
  });

/** The entry of a module that stands for itself, for every way in which it is loaded. */
const alone = (module) => [
  bundle(`${module}.js`, `${module}.js`, { host: "inline.js", module }),
  bundle(`${module}.js`, `${module}.cjs`, { host: "inline.js", module, format: "cjs" }),
  bundle(`${module}.js`, `${module}.workerd.js`, { host: "workerd.js", module }),
  bundle(`${module}.js`, `${module}.edge-light.js`, { host: "edge-light.js", module }),
];

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await Promise.all([
  bundle("index.js", "index.js", { host: "inline.js" }),
  bundle("index.js", "index.cjs", { host: "inline.js", format: "cjs" }),
  bundle("index.js", "workerd.js", { host: "workerd.js" }),
  bundle("index.js", "edge-light.js", { host: "edge-light.js" }),
  bundle("slim.js", "slim.js", { host: "slim.js" }),
  ...alone("consent"),
  ...alone("phone"),
  bundle("rules.js", "rules.js"),
  bundle("rules.js", "rules.cjs", { format: "cjs" }),
]);
for (const module of ["presend", "consent", "phone"]) copyFileSync(join(stage, module, "module.wasm"), join(dist, `${module}.wasm`));
cpSync(join(src, "schema"), join(dist, "schema"), { recursive: true });
for (const text of ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE"]) copyFileSync(join(pkg, "..", text), join(pkg, text));

// TypeScript wants the types of a CommonJS file in a file of that kind: the same text, but for the names it imports.
for (const file of readdirSync(src).filter((name) => name.endsWith(".d.ts"))) {
  const types = readFileSync(join(src, file), "utf8");
  writeFileSync(join(dist, file), types);
  if (file !== "slim.d.ts") writeFileSync(join(dist, file.replace(".d.ts", ".d.cts")), types.replace(/(from "\.\/[\w-]+)\.js"/g, '$1.cjs"'));
}
