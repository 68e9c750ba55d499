// checkRecipient at the JavaScript door: a string is the identifier itself, an object is a message's, a number has its own report.
import assert from "node:assert/strict";
import { test } from "node:test";
import { home, installed } from "./support/home.mjs";
import { numbers } from "./support/numbers.mjs";
import { good, reply, sent } from "./support/payloads.mjs";

const place = home();
const { applyFix, checkPhone, checkRecipient } = await installed("presend", place);
const now = "2026-11-20T12:00:00Z";
const kind = (input, options) => checkRecipient(input, options).kind;
const found = (input, options) => checkRecipient(input, options).diagnostics.map(({ rule, path }) => [rule, path]);

test("each kind is told, and only a number has a report of its own", () => {
  for (const [expected, ...inputs] of [
    ["phone", "+46701740605", "46701740605", "call me", "", { to: "+46701740605" }, { recipient_type: null, to: "1" }],
    ["phone", { to: "+46701740605", recipient: "SE.4k7Qx2" }],
    ["user-id", "SE.4k7Qx2", "US.ENT.4k7Qx2", { recipient: "SE.4k7Qx2" }, { to: "SE.4k7Qx2" }, { to: "", recipient: "SE.4k7Qx2" }],
    ["group", { to: "Y2FwaV9ncm91cDox", recipient_type: "group" }],
    ["unknown", "@joana.lopes", "joana.lopes", "se.4k7Qx2", "46701740605@s.whatsapp.net", "joana@example.com"],
    ["unknown", {}, [], null, true, 46701740605, { to: 46701740605 }, { to: {} }, { recipient_type: "group" }, { recipient: "1" }],
  ])
    for (const input of inputs) {
      const { kind, phone, verdict } = checkRecipient(input);
      assert.equal(kind, expected, JSON.stringify(input));
      assert.equal(phone !== undefined, expected === "phone", JSON.stringify(input));
      assert.match(verdict, /^(pass|review|block)$/);
    }
});

test("a string is the identifier itself, even one that looks like JSON", () => {
  for (const text of ['"x"', "{}", "[]", '""', '{"recipient":"SE.4k7Qx2"}', '"SE.4k7Qx2"']) {
    const { kind, phone, diagnostics } = checkRecipient(text);
    assert.equal(kind, "phone", text);
    assert.deepEqual(phone, checkPhone(text));
    assert.deepEqual(diagnostics, phone.diagnostics);
    assert.deepEqual(diagnostics.map(({ rule }) => rule), ["phone/not-a-number"]);
  }
  for (const text of ["null", "true"]) assert.deepEqual(found(text), [["recipient/username", ""]]);
  assert.deepEqual(found({ to: '"x"' }), [["phone/not-a-number", "/to"]]);
  // Taken as JSON leaves it.
  assert.equal(kind(new String("SE.4k7Qx2")), "user-id");
  assert.equal(kind({ toJSON: () => ({ recipient: "SE.4k7Qx2" }) }), "user-id");
});

test("a number is checked as checkPhone does, with the same options", () => {
  let phones = 0;
  for (const [input, options] of numbers) {
    const { kind, phone, verdict, diagnostics } = checkRecipient(input, options);
    if (kind !== "phone") continue;
    phones += 1;
    assert.deepEqual(phone, checkPhone(input, options), JSON.stringify(input));
    assert.deepEqual({ verdict, diagnostics }, { verdict: phone.verdict, diagnostics: phone.diagnostics });
  }
  assert.ok(phones > 0.9 * numbers.length, String(phones));
  const options = { region: "se", locale: "sv", rules: { "phone/fixed-line": "warning" } };
  const { verdict, phone } = checkRecipient({ to: "08-123 456 78" }, options);
  assert.deepEqual([verdict, phone], ["review", checkPhone("08-123 456 78", options)]);
});

test("findings stand at their paths in an object; those of the number's report at its own", () => {
  const input = { to: "0046 (0)70 174 06 05", recipient: "SE.4k7Qx2", recipient_type: "person" };
  const { diagnostics, phone } = checkRecipient(input, { region: "SE" });
  const paths = Object.fromEntries(diagnostics.map(({ rule, path }) => [rule, path]));
  assert.deepEqual(paths, {
    "phone/international-prefix": "/to",
    "phone/trunk-prefix": "/to",
    "recipient/two-recipients": "/recipient",
    "recipient/type": "/recipient_type",
  });
  assert.deepEqual(phone, checkPhone(input.to, { region: "SE" }));
  for (const { path, fix } of phone.diagnostics) for (const place of [path, ...fix.edits.map((edit) => edit.path)]) assert.equal(place, "");

  const trunk = ({ diagnostics }) => diagnostics.find(({ rule }) => rule === "phone/trunk-prefix");
  const { range, fix } = trunk({ diagnostics });
  assert.equal(input.to.slice(range.start, range.end), "(0)");
  assert.deepEqual(applyFix(input, fix), { ...input, to: "0046 70 174 06 05" });
  assert.equal(applyFix(input.to, trunk(phone).fix), "0046 70 174 06 05");
  assert.equal(input.to, "0046 (0)70 174 06 05");
});

test("a whole message is taken as it is sent", () => {
  const anywhere = { rules: { "phone/us-marketing": "off" } };
  for (const message of [sent, reply]) {
    const { kind, verdict, phone } = checkRecipient(message, anywhere);
    assert.deepEqual([kind, verdict, phone.e164], ["phone", "pass", "+14155550132"]);
  }
  const { to, ...rest } = sent;
  assert.deepEqual(found(rest), [["recipient/missing", ""]]);
  assert.equal(kind({ ...rest, recipient: "SE.4k7Qx2" }), "user-id");
  assert.equal(kind({ ...rest, recipient_type: "group", to: "Y2FwaV9ncm91cDox" }), "group");
  // What else is wrong with the message is for checkMessage to say.
  assert.equal(checkRecipient({ ...sent, type: "letter", template: good, other: [to] }, anywhere).verdict, "pass");
});

test("a fix mends a string as it is", () => {
  for (const [input, mended] of [
    ["46701740605@s.whatsapp.net", "+46701740605"],
    ["se.4k7Qx2", "SE.4k7Qx2"],
    ["46701740605", "+46701740605"],
    ['"46701740605"', '"+46701740605"'],
    ["\ud800 +46 (0)70 174 06 05", "\ud800 +46 70 174 06 05"],
  ]) {
    const { fix } = checkRecipient(input).diagnostics.find((finding) => finding.fix);
    assert.equal(applyFix(input, fix), mended);
  }
  const { fix } = checkRecipient({ to: "SE.4k7Qx2" }).diagnostics[0];
  assert.deepEqual(applyFix({ to: "SE.4k7Qx2" }, fix), { recipient: "SE.4k7Qx2" });
});

test("no finding repeats an identifier", () => {
  for (const id of ["46701740605@s.whatsapp.net", "se.4k7Qx2M81", "@joana.lopes", "SE.4k7Qx2M81", "0046701740605", "joana@example.com"])
    for (const input of [id, { to: id }, { recipient: id }, { to: id, recipient: id, recipient_type: id }]) {
      const { diagnostics } = checkRecipient(input, { region: "XX" });
      assert.ok(diagnostics.length > 0);
      const said = JSON.stringify(diagnostics.map(({ message, args }) => [message, args]));
      assert.doesNotMatch(said, /4670174|4k7Qx2|joana/, JSON.stringify(input));
    }
});

test("options are those of the recipient, and what they do not know is a TypeError", () => {
  const nothing = [undefined, null, {}, { region: undefined, rules: null }, { region: "" }];
  for (const options of [...nothing, { now, region: "SE", locale: "de" }, { rules: { "template/wrong-type": "off" } }])
    assert.equal(checkRecipient("+46701740605", options).verdict, "pass");
  for (const [options, words] of [
    [{ regoin: "SE" }, /unknown option "regoin"; did you mean "region"/],
    [{ mode: "edit" }, /unknown option "mode"/],
    [{ template: good }, /unknown option "template"/],
    [{ rules: { "recipient/mising": "off" } }, /unknown rule "recipient\/mising"; did you mean "recipient\/missing"/],
    [{ rules: { "recipient/missing": "loud" } }, /unknown severity "loud"/],
    [{ thresholds: { "no.such": 1 } }, /unknown threshold "no.such"/],
    [{ region: 46 }, /region must be a string/],
    [{ locale: 46 }, /locale must be a string/],
    [{ rules: "off" }, /rules must be an object/],
    [{ now: "soon" }, /now must be/],
    ...[1, "en", true, [], () => {}].map((options) => [options, /options must be an object/]),
  ]) {
    assert.throws(() => checkRecipient("+46701740605", options), TypeError);
    assert.throws(() => checkRecipient("+46701740605", options), words);
  }
  const options = Object.freeze({ region: "SE", rules: Object.freeze({ "recipient/missing": "info" }) });
  assert.equal(checkRecipient(Object.freeze({}), options).verdict, "pass");
  assert.deepEqual(options, { region: "SE", rules: { "recipient/missing": "info" } });
});

test("what is no JSON value is a TypeError", () => {
  const cycle = {};
  cycle.self = cycle;
  for (const value of [undefined, () => {}, Symbol("x"), 1n, { to: 1n }, cycle, { toJSON() {} }])
    assert.throws(() => checkRecipient(value), TypeError);
  assert.throws(() => checkRecipient(), TypeError);
});

test("what is very long, deep or broken gives its report", () => {
  for (const unit of ["1", '"', "\ud800"]) {
    const long = unit.repeat(10 << 20);
    assert.deepEqual(found(long), [["json/too-large", ""]]);
    assert.deepEqual(found({ to: long }), [["json/too-large", ""]]);
    assert.equal(kind(long.slice(0, 10_000)), "phone");
  }
  let deep = "+46701740605";
  for (let depth = 0; depth < 20_000; depth += 1) deep = { to: deep };
  assert.ok(found(deep).some(([rule]) => rule === "json/too-deep"));
  assert.deepEqual(found("+46 70 174 06 05 \ud800"), [["json/lone-surrogate", ""]]);
});
