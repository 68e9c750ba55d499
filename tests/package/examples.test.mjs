// Every example of the rule book, through the packed module: the bad one is found, the good one is not, and a fix mends.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bytesOf } from "../vectors/files.mjs";
import { beside, run } from "./support/call.mjs";
import { home, installed } from "./support/home.mjs";

const place = home();
const presend = await installed("presend", place);
const { rules } = await installed("presend/rules", place);
const now = "2026-11-20T12:00:00Z";
const LOCALES = ["en", "de", "sv"];

/** What an example stands for: a long text is given as what repeats in it, a file is described, and a string is a recipient itself, so not its JSON. */
function written(example, name) {
  const { before, unit, times, after } = example.startsWith('{"repeat"') ? JSON.parse(example).repeat : {};
  if (name === "checkMedia") return bytesOf(JSON.parse(example));
  if (name === "checkRecipient" || name === "readReply") return JSON.parse(example);
  return unit === undefined ? example : before + unit.repeat(times) + after;
}

for (const { id, severities, bad, good, call, title, why } of rules()) {
  /** The good example may be good because of what it is checked with: `call.good`. */
  const finds = (example, given) => (more, input = written(example, given.name)) =>
    run(presend, given.name, input, beside(given), { now, ...given.options, ...more }).diagnostics.filter(({ rule }) => rule === id);
  const inBad = finds(bad, call);
  const inGood = finds(good, { ...call, ...call.good });

  test(id, () => {
    assert.ok(inBad().length > 0, "the bad example is not found");
    assert.deepEqual(inGood(), [], "the good example is found");

    for (const locale of LOCALES) {
      assert.ok(title[locale] && why[locale], `no words in ${locale}`);
      for (const { severity, message, url } of inBad({ locale })) {
        assert.ok(severities.includes(severity), severity);
        assert.match(url, /^https:\/\//);
        assert.doesNotMatch(message, /(?<!\{)\{\w+\}(?!\})/, `an open slot in ${locale}`);
      }
    }

    assert.deepEqual(inBad({ rules: { [id]: "off" } }), []);
    for (const { path, fix } of inBad()) {
      if (!fix) continue;
      const mended = presend.applyFix(written(bad, call.name), fix);
      assert.notDeepEqual(mended, written(bad, call.name));
      assert.deepEqual(inBad({}, mended).filter((left) => left.path === path), [], `its own fix leaves it: ${mended}`);
    }
  });
}
