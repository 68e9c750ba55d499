/** The check of a phone number: a part of the whole package, and all of presend/phone. */
import * as module from "#glue";
import { use } from "#host";
import { written } from "./input.js";
import { optionLines } from "./options.js";

/** Version of the numbering plan's metadata. */
export const numberingPlan = NUMBERING_PLAN;

/** More than the module reads of a text: it then says so itself. */
const LONGEST = 600;

/** The number crosses as it is given; no number is found in what is no string. How the answer is packed stands in the module's source. */
export function checkPhone(input, options) {
  const text = (typeof input === "string" ? input : stringIn(written(input))).slice(0, LONGEST);
  const lines = optionLines(options);
  const answer = use(() => module.checkPhone(text, lines));
  if (!LOCALES[answer.charCodeAt(0) - ZERO]) throw new TypeError(answer);
  const diagnostics = [];
  let worst = 0;
  for (let line = answer.indexOf("\n"); line >= 0; line = answer.indexOf("\n", line + 1)) {
    worst = Math.max(worst, answer.charCodeAt(line + 2) - A);
    diagnostics.push(diagnostic(answer, line + 1));
  }
  return answer.length > 1 && answer[1] !== "\n" ? readable(answer, VERDICTS[worst], diagnostics) : unreadable(VERDICTS[worst], diagnostics);
}

/** Its fields are found one by one, because to split so short a text takes as long as all the rest. */
function readable(answer, verdict, diagnostics) {
  const region = answer.indexOf("\t");
  const number = answer.indexOf("\t", region + 1);
  const known = answer.indexOf("\t", number + 1);
  const digits = answer.slice(region + 1, number);
  const ids = answer.slice(number + 1, known);
  const code = digits.slice(0, answer.charCodeAt(4) - ZERO);
  const type = answer.charCodeAt(1) - A;
  const possibility = answer.charCodeAt(2) - A;
  return {
    verdict,
    diagnostics,
    e164: "+" + digits,
    waIds: ids === "=" ? [digits] : ids ? ids.split(" ") : [],
    countryCode: Number(code),
    region: answer.slice(5, region) || null,
    type: TYPES[type],
    possible: possibility === 0,
    possibility: POSSIBILITIES[possibility],
    valid: type > 0,
    extension: answer.slice(known + 1, answer.indexOf("\t", known + 1)) || null,
    masked: "+" + code + "…" + digits.slice(digits.length - answer.charCodeAt(3) + ZERO),
  };
}

const unreadable = (verdict, diagnostics) => ({
  verdict,
  diagnostics,
  e164: null,
  waIds: [],
  countryCode: null,
  region: null,
  type: null,
  possible: false,
  possibility: null,
  valid: false,
  extension: null,
  masked: "…",
});

/** The string that JSON has in place of a value: an object may be written as one. */
const stringIn = (json) => (json?.startsWith('"') ? JSON.parse(json) : "");

/** Words and small numbers cross as characters above these. */
const [A, ZERO, SPACE] = [97, 48, 32];
const LOCALES = ["en", "de", "sv"];
const SEVERITIES = ["info", "warning", "error"];
const VERDICTS = ["pass", "review", "block"];
const POSSIBILITIES = ["possible", "local-only", "too-short", "too-long", "invalid-length"];
const TYPES = [
  "unknown",
  "fixed-line",
  "mobile",
  "fixed-line-or-mobile",
  "toll-free",
  "premium-rate",
  "shared-cost",
  "voip",
  "personal-number",
  "pager",
  "uan",
  "voicemail",
];

function diagnostic(answer, at) {
  const { rule, says, title, basis, platform, url } = words(answer.charCodeAt(at) - SPACE, answer.charCodeAt(0) - ZERO);
  const behind = answer.indexOf("\t", at + 4);
  const found = { rule, severity: SEVERITIES[answer.charCodeAt(at + 1) - A], message: says, path: "", args: {}, basis, url };
  const range = rangeAt(answer, at + 2);
  if (range.end) found.range = range;
  if (platform.length) found.platform = platform.map(({ code, basis }) => ({ code, basis }));
  if (behind > at + 4) {
    const [, name, kind, value] = /^(\w+)([#=])(.*)$/su.exec(answer.slice(at + 4, behind));
    found.args[name] = kind === "#" ? Number(value) : value;
    found.message = says.replace(`{${name}}`, () => value);
  }
  const end = answer.indexOf("\n", behind);
  const fix = answer.slice(behind + 1, end < 0 ? undefined : end);
  if (fix) found.fix = { title, safety: fix[0] === "s" ? "safe" : "unsafe", edits: edits(fix.slice(1)) };
  return found;
}

const rangeAt = (packed, at) => ({ start: packed.charCodeAt(at) - SPACE, end: packed.charCodeAt(at + 1) - SPACE });

/** Each ends with a tab. */
const edits = (packed) => packed.split("\t").slice(0, -1).map((edit) => ({ path: "", range: rangeAt(edit, 0), text: edit.slice(2) }));

/** What never changes of a rule's findings crosses once for each language. */
const kept = LOCALES.map(() => []);

const words = (number, locale) => (kept[locale][number] ??= wordsOf(number, locale));

function wordsOf(number, locale) {
  const [rule, says, title, basis, answers, url] = use(() => module.phoneRule(number, LOCALES[locale])).split("\t");
  return { rule, says, title, basis, platform: answers.split(" ").filter(Boolean).map(answer), url };
}

/** A code, behind an `o` where it was only seen. */
const answer = (text) => ({ code: Number(text.replace("o", "")), basis: text.startsWith("o") ? "observed" : "documented" });
