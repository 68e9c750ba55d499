// checkMessage at the JavaScript door: a message, its template's definition, and what is known of the conversation.
import assert from "node:assert/strict";
import { test } from "node:test";
import { installed } from "./support/home.mjs";
import { good, reply, sent, valueless } from "./support/payloads.mjs";

const { applyFix, checkMessage, lintTemplate } = await installed();
const now = "2026-11-20T12:00:00Z";
const check = (message, options) => checkMessage(message, { now, ...options });
const rules = (message, options) => check(message, options).diagnostics.map(({ rule }) => rule);
const UNREADABLE = "message/definition-unreadable";
const nested = (depth) => {
  let value = {};
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
};

test("message and definition are taken as values and as text", () => {
  const reports = [sent, JSON.stringify(sent)].flatMap((message) => [good, JSON.stringify(good)].map((template) => check(message, { template })));
  for (const report of reports) assert.deepEqual(report, reports[0]);
  assert.deepEqual(reports[0].rendered, { body: "Your order A-1042 has left our warehouse and arrives tomorrow." });
  const count = reports[0].counts.find(({ path }) => path === "/template/components/0");
  assert.equal(count.codePoints, reports[0].rendered.body.length);
});

test("without a definition nothing is held against one", () => {
  for (const options of [undefined, null, {}, { template: undefined }, { template: null }]) {
    const { rendered, verdict } = checkMessage(valueless, options);
    assert.deepEqual([rendered, verdict], [null, "pass"]);
  }
  assert.equal(check(valueless, { template: good }).verdict, "block");
});

test("a definition that cannot be read is a finding, whatever it is", () => {
  const long = "x".repeat(5 << 20);
  const definitions = ["", " ", "{", "null", "[]", "{}", [], {}, 1, true, { components: {} }, long, { ...good, long }, JSON.stringify({ ...good, long }), `${JSON.stringify(good)}x`];
  for (const template of definitions) {
    assert.ok(rules(sent, { template }).includes(UNREADABLE), JSON.stringify(template).slice(0, 60));
    assert.equal(check(sent, { template }).rendered, null);
  }
  for (const depth of [70, 10_000, 200_000]) assert.equal(check(sent, { template: nested(depth) }).verdict, "review", depth);
  assert.ok(rules(sent, { template: `${"[".repeat(1_000_000)}` }).includes(UNREADABLE));
});

test("a definition that is very deep or wide somewhere still ends in a report", () => {
  for (const depth of [70, 20_000]) {
    const deep = { ...good, deep: nested(depth) };
    for (const template of [deep, ...(depth < 1_000 ? [JSON.stringify(deep)] : [])]) assert.match(check(sent, { template }).verdict, /^(pass|review)$/);
  }
  let wide = nested(20_000);
  for (let level = 0; level < 50; level += 1) wide = [wide, wide];
  assert.match(check(sent, { template: wide }).verdict, /^(pass|review|block)$/);
  assert.match(check(wide, { template: wide }).verdict, /^block$/);
});

test("what is no JSON value is a TypeError, as a message and as a definition", () => {
  const cycle = {};
  cycle.self = cycle;
  for (const value of [() => {}, Symbol("x"), 1n, { a: 1n }, cycle, { toJSON() {} }]) {
    assert.throws(() => checkMessage(value), TypeError);
    assert.throws(() => checkMessage(sent, { template: value }), TypeError);
  }
  assert.throws(() => checkMessage(), TypeError);
  const error = new Error("mine");
  assert.throws(() => checkMessage(sent, { template: { toJSON() { throw error; } } }), (thrown) => thrown === error);
});

test("a half character is a finding in the message, and harmless in the definition", () => {
  const broken = structuredClone(sent);
  broken.template.components[0].parameters[0].text = "A-\ud800";
  const raw = JSON.stringify(sent).replace("A-1042", "A-\ud800");
  for (const message of [broken, raw]) {
    const { diagnostics, rendered } = check(message, { template: good });
    assert.equal(diagnostics.find(({ rule }) => rule === "json/lone-surrogate").path, "/template/components/0/parameters/0/text");
    assert.match(rendered.body, /^Your order A-\ufffd has left/);
  }
  const halved = structuredClone(good);
  halved.components[0].text = "Your order {{1}} \udfff has left.";
  for (const template of [halved, JSON.stringify(good).replace("{{1}} has", "{{1}} \udfff has")]) {
    const { diagnostics, rendered } = check(sent, { template });
    assert.deepEqual(diagnostics, []);
    assert.match(rendered.body, /^Your order A-1042 \ufffd has left/);
  }
  const text = '{"to":\n "\ud800\ud800" "';
  assert.deepEqual(check(text).diagnostics[0].range, { start: text.length - 1, end: text.length });
});

test("an option of the one check is unknown to the other", () => {
  assert.throws(() => check(reply, { mode: "edit" }), /TypeError: unknown option "mode"/);
  assert.throws(() => lintTemplate(good, { conversation: {} }), /TypeError: unknown option "conversation"/);
  assert.throws(() => check(reply, { tamplate: good }), /did you mean "template"/);
});

test("options of a message: what they do not know is a TypeError that names the nearest", () => {
  for (const options of [{ conversation: {} }, { conversation: undefined }, { sender: {} }, { sender: { phone: "+14155550132", business_name: "Northwind", quality: "green", verified: true, messaging_limit: null, recipients_last_24h: 12 } }, { conversation: { last_user_message_at: now, entry_point_at: now, last_business_message_at: now } }])
    assert.match(check(reply, options).verdict, /^(pass|review|block)$/);
  for (const [options, names] of [
    [{ conversations: {} }, /conversations.*conversation/],
    [{ conversation: { last_user_mesage_at: now } }, /last_user_mesage_at.*last_user_message_at/],
    [{ sender: { phones: "1" } }, /phones.*phone/],
    [{ sender: { messaging_limits: 1 } }, /messaging_limits.*messaging_limit/],
  ]) {
    assert.throws(() => check(reply, options), TypeError);
    assert.throws(() => check(reply, options), names);
  }
  for (const options of [{ conversation: 1 }, { conversation: "now" }, { conversation: [] }, { sender: "+14155550132" }, { rules: { "message/no-such": "off" } }, { now: "soon" }])
    assert.throws(() => check(reply, options), TypeError, JSON.stringify(options));
  for (const options of [1, "en", true, [], [good]]) assert.throws(() => checkMessage(reply, options), /TypeError: options must be an object/);
});

test("an instant of a conversation that cannot be read is a finding", () => {
  for (const last_user_message_at of ["yesterday", "2026-11-20T11:00:00", "", 0, {}]) {
    assert.ok(rules(reply, { conversation: { last_user_message_at } }).includes("message/conversation-unreadable"), String(last_user_message_at));
  }
});

test("the window ends with its 24th hour, in any zone", () => {
  const closed = (last_user_message_at) => rules(reply, { conversation: { last_user_message_at } }).includes("message/window-closed");
  assert.deepEqual(["2026-11-19T12:00:00.001Z", "2026-11-19T12:00:00Z", "2026-11-19T13:00:01+01:00", "2026-11-19T13:00:00+01:00"].map(closed), [false, true, false, true]);
  assert.ok(!rules(reply).includes("message/window-unknown"), "nothing is said of a window that nobody asked about");
  assert.ok(!rules(sent, { conversation: { last_user_message_at: "2026-11-01T12:00:00Z" } }).includes("message/window-closed"), "a template needs none");
});

test("a fix of a message mends it", () => {
  const misspelt = { ...sent, recipient_tipe: "individual", recipient_type: undefined };
  for (const message of [misspelt, JSON.stringify(misspelt)]) {
    const { fix } = check(message, { template: good }).diagnostics.find(({ path }) => path === "/recipient_tipe");
    assert.equal(check(applyFix(message, fix), { template: good }).verdict, "pass");
  }
});

test("nothing personal of the message is repeated in findings", () => {
  const message = { ...reply, to: "+141555501329999", recipient: "nobody", text: { body: "Amara Okafor, 4111 1111 1111 1111".repeat(200) } };
  const { diagnostics } = check(message, { sender: { phone: "+141555501329999" } });
  assert.ok(diagnostics.length >= 3);
  assert.doesNotMatch(JSON.stringify(diagnostics.map(({ message, args }) => [message, args])), /4155550|Amara|4111/);
});
