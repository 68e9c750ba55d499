// A template linted and a message checked, against the same parsed by a peer's zod schemas, in one run.
import assert from "node:assert/strict";
import { TemplateDefinition, buildTemplateSendPayload } from "@kapso/whatsapp-cloud-api";
import { checkMessage, lintTemplate } from "../pkg/dist/index.js";
import { measure, print } from "./measure.mjs";
import { message, peersMessage } from "./message.mjs";
import { template } from "./template.mjs";

/** The peer writes member names in camel case and turns them when it sends: it gets the same template in its own spelling. */
const camel = (value) =>
  typeof value !== "object" ? value
  : Array.isArray(value) ? value.map(camel)
  : Object.fromEntries(Object.entries(value).map(([name, member]) => [name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()), camel(member)]));

const now = Date.UTC(2026, 10, 20);
const definition = (peers) => TemplateDefinition.buildTemplateDefinition(peers);
const send = (peers) => buildTemplateSendPayload(peers);

/** What is compared: our function and the peer's on their own spellings of the same. The peer holds no message against its template, so it gets both to parse. */
const comparisons = [
  { title: "a template, linted", ours: [template], lint: (value) => lintTemplate(value, { now }), peers: [camel(template)], parse: definition },
  { title: "a message that sends it, alone", ours: [message], lint: (value) => checkMessage(value, { now }), peers: [peersMessage], parse: send },
  {
    title: "that message against that template",
    ours: [message, template],
    lint: (value, template) => checkMessage(value, { now, template }),
    peers: [peersMessage, camel(template)],
    parse: (value, template) => [send(value), definition(template)],
  },
];

// The work must be the work that is meant: everything is accepted by both, and read to its end.
for (const { ours, lint } of comparisons) assert.equal(lint(...ours).verdict, "pass");
assert.match(checkMessage(message, { now, template }).rendered.body, /^Hello Joana, .* between 14:00 and 16:00\./s);
assert.equal(definition(camel(template)).components.length, template.components.length);
assert.equal(send(peersMessage).components.length, message.template.components.length);

for (const { title, ours, lint, peers, parse } of comparisons) {
  const [texts, peersTexts] = [ours, peers].map((values) => values.map((value) => JSON.stringify(value)));
  const times = measure({
    "presend, from an object": () => lint(...ours),
    "presend, from text": () => lint(...texts),
    "@kapso/whatsapp-cloud-api, from an object": () => parse(...peers),
    "@kapso/whatsapp-cloud-api, from text": () => parse(...peersTexts.map((text) => JSON.parse(text))),
  });
  const [object, text, peersObject, peersText] = Object.values(times);
  console.log(`${title}: ${texts.map((text) => text.length).join(" and ")} bytes, least of many rounds`);
  print(times);
  console.log(`our time is ${(object / peersObject).toFixed(1)} times the peer's from an object, ${(text / peersText).toFixed(1)} times from text\n`);
}
