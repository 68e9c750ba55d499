// presend/phone against what else answers for phone numbers in JavaScript: bytes, nanoseconds a call, milliseconds to the first
// answer. `cargo xtask build` makes what is measured.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { weigh } from "./compressed.mjs";
import { measure } from "./measure.mjs";
import { bundles } from "./phone/bundles.mjs";
import { examples, mutated, national } from "./phone/numbers.mjs";

/** Fresh processes for each script. */
const PROCESSES = 15;
/** Metadata of another version judges some numbers otherwise; more than this is other work. */
const MAY_DIFFER = 0.05;

const NAMES = {
  beside: "presend/phone, module beside",
  inlined: "presend/phone, one script",
  min: "libphonenumber-js/min",
  mobile: "libphonenumber-js/mobile",
  max: "libphonenumber-js/max",
  google: "google-libphonenumber",
  awesome: "awesome-phonenumber",
};
const row = (name, ...cells) => console.log(name.padEnd(32), ...cells.map((cell) => String(cell).padStart(11)));

const { module, ...scripts } = await bundles();

// What a page downloads.
const [wasm, glue] = [weigh(module), weigh(scripts.beside.script)];
const both = Object.fromEntries(Object.keys(wasm).map((kind) => [kind, wasm[kind] + glue[kind]]));
const sizes = Object.fromEntries(Object.keys(NAMES).map((name) => [name, name === "beside" ? both : weigh(scripts[name].script)]));
row("on the wire, bytes", "raw", "gzip", "brotli", "metadata");
row("phone.wasm", ...Object.values(wasm));
row("its script", ...Object.values(glue));
for (const [name, size] of Object.entries(sizes)) row(NAMES[name], ...Object.values(size), scripts[name].metadata);

// The work must be the work that is meant. This pass over all numbers also warms every library up.
const compared = ["inlined", "max", "google", "awesome"];
const answer = Object.fromEntries(await Promise.all(compared.map(async (name) => [name, (await import(scripts[name].script)).answer])));
const asked = { valid: [...examples, ...national], mutated };
const answers = (name, kind) => asked[kind].map(({ text, region }) => answer[name](text, region));
const ours = { valid: answers("inlined", "valid"), mutated: answers("inlined", "mutated") };
const unlike = (theirs, kind, member) => theirs.filter((one, index) => one[member] !== ours[kind][index][member]).length;

console.log(`\n${examples.length} valid numbers, ${national.length} of them in national form too, and ${mutated.length} mutated ones`);
row("against our answers", "said valid", "other E.164", "other valid", "of mutated");
row(NAMES.inlined, ours.valid.filter(({ valid }) => valid).length);
const others = compared.slice(1).map((name) => {
  const [valid, mutated] = [answers(name, "valid"), answers(name, "mutated")];
  const differ = { e164: unlike(valid, "valid", "e164"), valid: unlike(valid, "valid", "valid") };
  row(NAMES[name], valid.filter((one) => one.valid).length, differ.e164, differ.valid, unlike(mutated, "mutated", "valid"));
  return { name, differ };
});
for (const { name, differ } of others) {
  for (const [member, count] of Object.entries(differ)) {
    assert.ok(count <= MAY_DIFFER * asked.valid.length, `${NAMES[name]}: ${count} of ${asked.valid.length} answers have another ${member}`);
  }
}

// Warm.
const numbers = Object.values(asked).flat();
const all = (ask) => () => numbers.forEach(({ text, region }) => ask(text, region));
const rounds = measure(Object.fromEntries(compared.map((name) => [name, all(answer[name])])), 1);
const calls = Object.fromEntries(Object.entries(rounds).map(([name, time]) => [name, (time * 1000) / numbers.length]));
console.log();
row(`a call of ${numbers.length}, least of rounds`, "ns", "times ours");
for (const [name, time] of Object.entries(calls)) row(NAMES[name], time.toFixed(0), (time / calls.inlined).toFixed(1));

// The first answer. Each round asks for a number of another region, because what is read first is not the same for all.
const FIRST = fileURLToPath(new URL("phone/first.mjs", import.meta.url));
const times = Object.fromEntries(Object.keys(NAMES).map((name) => [name, []]));
for (let round = 0; round < PROCESSES; round += 1) {
  const { text } = examples[Math.floor((round * examples.length) / PROCESSES)];
  for (const [name, list] of Object.entries(times)) {
    list.push(JSON.parse(execFileSync(process.execPath, [FIRST, scripts[name].script.href, text], { encoding: "utf8" })));
  }
}
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const firsts = Object.fromEntries(
  Object.entries(times).map(([name, list]) => [name, ["load", "first", "both"].map((part) => median(list.map((time) => time[part])))]),
);
console.log();
row(`median of ${PROCESSES} processes, ms`, "loaded", "answered", "both");
for (const [name, parts] of Object.entries(firsts)) row(NAMES[name], ...parts.map((part) => part.toFixed(1)));

// The module beside its script is what is meant; of the one script it is told too.
const must = (what, met, told) => console.log(`must: ${what}: ${met ? "yes" : "no"} (${told})`);
const below = (what, of, unit) => {
  const [beside, inlined, max] = [of("beside"), of("inlined"), of("max")];
  must(what, beside < max, `${beside} of ${max} ${unit}; one script ${inlined}: ${inlined < max ? "yes" : "no"}`);
};
const faster = calls.max / calls.inlined;
console.log();
below("below libphonenumber-js/max in bytes", (name) => sizes[name].brotli, "bytes brotli");
must("five times faster a call", faster >= 5, `${faster.toFixed(1)} times`);
below("first answer below libphonenumber-js/max", (name) => Number(firsts[name].at(-1).toFixed(1)), "ms");
