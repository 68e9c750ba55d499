/** The check of a phone number: a part of the whole package, and all of presend/phone. */
import * as module from "#glue";
import { use } from "#host";
import { written } from "./input.js";
import { optionLines } from "./options.js";

/** Version of the numbering plan's metadata. */
export const numberingPlan = NUMBERING_PLAN;

/** More than the module reads of a text: it then says so itself. */
const LONGEST = 600;

/** The number crosses as it is given; no number is found in what is no string. */
export function checkPhone(input, options) {
  const text = (typeof input === "string" ? input : stringIn(written(input))).slice(0, LONGEST);
  const lines = optionLines(options);
  const answer = use(() => module.checkPhone(text, lines));
  const [facts, ...findings] = answer.split("\n");
  const fields = facts.split("\t");
  if (fields.length < FIELDS) throw new TypeError(answer);
  const [locale, digits, ids, code, region, type, possibility, possible, valid, extension, last] = fields;
  const diagnostics = findings.map((finding) => diagnostic(finding.split("\t"), locale));
  return {
    verdict: verdict(diagnostics),
    diagnostics,
    e164: digits ? `+${digits}` : null,
    waIds: ids ? ids.trimEnd().split(" ") : [],
    countryCode: code ? Number(code) : null,
    region: region || null,
    type: type || null,
    possible: possible === "true",
    possibility: possibility || null,
    valid: valid === "true",
    extension: extension || null,
    masked: code ? `+${code}…${last}` : "…",
  };
}

/** The string that JSON has in place of a value: an object may be written as one. */
const stringIn = (json) => (json?.startsWith('"') ? JSON.parse(json) : "");

/** A report's first line has so many fields, and a sentence about an option no tab at all. */
const FIELDS = 11;

const verdict = (diagnostics) =>
  diagnostics.some(({ severity }) => severity === "error") ? "block" : diagnostics.some(({ severity }) => severity === "warning") ? "review" : "pass";

/** A finding from its fields; the last of them is what stands behind the last tab. */
function diagnostic([number, severity, start, end, name, value, safe, ...edits], locale) {
  const { rule, says, title, basis, platform, url } = words(number, locale);
  // The one text among them is a name, which may begin with anything.
  const args = name ? { [name]: name === "name" ? value : Number(value.slice(1)) } : {};
  const message = name ? says.replace(`{${name}}`, () => args[name]) : says;
  const found = { rule, severity, message, path: "", args, basis, url };
  if (start) found.range = { start: Number(start), end: Number(end) };
  if (platform.length) found.platform = platform.map((answer) => ({ ...answer }));
  if (safe) found.fix = { title, safety: safe === "true" ? "safe" : "unsafe", edits: [] };
  for (let at = 0; at + 2 < edits.length; at += 3) {
    found.fix.edits.push({ path: "", range: { start: Number(edits[at]), end: Number(edits[at + 1]) }, text: edits[at + 2] });
  }
  return found;
}

/** What never changes of a rule's findings crosses once for each language. */
const kept = new Map();

function words(number, locale) {
  const key = number + locale;
  if (!kept.has(key)) {
    const [rule, says, title, basis, answers, url] = use(() => module.phoneRule(Number(number), locale)).split("\t");
    kept.set(key, { rule, says, title, basis, platform: answers.split(" ").filter(Boolean).map(answer), url });
  }
  return kept.get(key);
}

/** A code, behind an `o` where it was only seen. */
const answer = (text) => ({ code: Number(text.replace("o", "")), basis: text.startsWith("o") ? "observed" : "documented" });
