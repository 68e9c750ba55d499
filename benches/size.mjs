// Prints what is shipped and what each part of it adds, and writes sizes.json. `cargo xtask bench size` makes what is read here.
import { readFileSync, writeFileSync } from "node:fs";
import { CONSENT, together, weigh } from "./compressed.mjs";

const at = (name) => new URL(`../${name}`, import.meta.url);
/** Of the module with all checks and of that for phone numbers alone; of that for consent with the script beside it. */
const BUDGET = { brotli: 177_500, consent: 105_000, phone: 38_800 };

const parts = JSON.parse(readFileSync(at("target/npm/parts.json"), "utf8"));
const total = (kind, wanted = () => true) => Object.entries(parts).reduce((sum, [name, share]) => sum + (wanted(name) ? share[kind] : 0), 0);
const module = weigh(at("pkg/dist/presend.wasm"));
const consent = together(CONSENT.map((file) => at(`pkg/dist/${file}`)));
const phone = weigh(at("pkg/dist/phone.wasm"));
const ours = (name) => name.startsWith("presend");
const shares = { code: total("code"), rows: total("data", ours), tables: total("data", (name) => !ours(name)) };

const row = (name, ...numbers) => console.log(name.padEnd(38), ...numbers.map((number) => String(number).padStart(9)));
row("on the wire, bytes", "raw", "gzip", "brotli");
for (const file of ["presend.wasm", "slim.js", "index.js", "consent.wasm", "consent.js", "phone.wasm", "phone.js", "rules.js"]) row(file, ...Object.values(weigh(at(`pkg/dist/${file}`))));
console.log("(index.js, consent.js and phone.js carry their modules, slim.js loads it)\n");

row("in presend.wasm, bytes", "code", "data");
for (const [name, share] of Object.entries(parts)) row(name, share.code, share.data);
row("all", total("code"), total("data"));
const percent = (share) => `${Math.round((100 * share) / module.raw)} %`;
console.log(`code ${percent(shares.code)}, rule rows and words ${percent(shares.rows)}, tables of dependencies ${percent(shares.tables)}\n`);

writeFileSync(at("sizes.json"), `${JSON.stringify({ budget: BUDGET, module, consent, phone, shares, parts }, null, 2)}\n`);
const used = (size, budget) => `${size.brotli} of ${budget} bytes brotli`;
console.log(`sizes.json written; budgets: ${used(module, BUDGET.brotli)}, consent ${used(consent, BUDGET.consent)}, phone numbers ${used(phone, BUDGET.phone)}`);
