// Prints what is shipped and what each part of it adds, and writes sizes.json. `cargo xtask bench size` makes what is read here.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { weigh } from "./compressed.mjs";

const at = (name) => new URL(`../${name}`, import.meta.url);
const BUDGET = { brotli: 78_000 };

const parts = JSON.parse(readFileSync(at("target/npm/parts.json"), "utf8"));
const total = (kind, wanted = () => true) => Object.entries(parts).reduce((sum, [name, share]) => sum + (wanted(name) ? share[kind] : 0), 0);
const module = weigh(at("pkg/dist/presend.wasm"));
const ours = (name) => name.startsWith("presend");
const shares = { code: total("code"), rows: total("data", ours), tables: total("data", (name) => !ours(name)) };

const row = (name, ...numbers) => console.log(name.padEnd(38), ...numbers.map((number) => String(number).padStart(9)));
row("on the wire, bytes", "raw", "gzip", "brotli");
for (const file of ["presend.wasm", "slim.js", "index.js", "rules.js"]) row(file, ...Object.values(weigh(at(`pkg/dist/${file}`))));
console.log("(index.js carries the module, slim.js loads it)\n");

row("in presend.wasm, bytes", "code", "data");
for (const [name, share] of Object.entries(parts)) row(name, share.code, share.data);
row("all", total("code"), total("data"));
const percent = (share) => `${Math.round((100 * share) / module.raw)} %`;
console.log(`code ${percent(shares.code)}, rule rows and words ${percent(shares.rows)}, tables of dependencies ${percent(shares.tables)}\n`);

const budget = existsSync(at("sizes.json")) ? JSON.parse(readFileSync(at("sizes.json"), "utf8")).budget : BUDGET;
writeFileSync(at("sizes.json"), `${JSON.stringify({ budget, module, shares, parts }, null, 2)}\n`);
console.log(`sizes.json written; budget ${budget.brotli} bytes brotli, used ${Math.round((100 * module.brotli) / budget.brotli)} %`);
