// A template linted, against the same template parsed by a peer's zod schema, in one run.
import assert from "node:assert/strict";
import { TemplateDefinition } from "@kapso/whatsapp-cloud-api";
import { lintTemplate } from "../pkg/dist/index.js";
import { measure, print } from "./measure.mjs";
import { template } from "./template.mjs";

/** The peer writes member names in camel case and turns them when it sends: it gets the same template in its own spelling. */
const camel = (value) =>
  typeof value !== "object" ? value
  : Array.isArray(value) ? value.map(camel)
  : Object.fromEntries(Object.entries(value).map(([name, member]) => [name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()), camel(member)]));

const text = JSON.stringify(template);
const peers = camel(template);
const peersText = JSON.stringify(peers);
const now = Date.UTC(2026, 10, 20);

// What is compared must be the work that is meant: both accept the template, and both read all of it.
assert.equal(lintTemplate(template, { now }).verdict, "pass");
assert.equal(TemplateDefinition.buildTemplateDefinition(peers).components.length, template.components.length);

const times = measure({
  "presend, from an object": () => lintTemplate(template, { now }),
  "presend, from text": () => lintTemplate(text, { now }),
  "@kapso/whatsapp-cloud-api, from an object": () => TemplateDefinition.buildTemplateDefinition(peers),
  "@kapso/whatsapp-cloud-api, from text": () => TemplateDefinition.buildTemplateDefinition(JSON.parse(peersText)),
});

console.log(`a template of ${text.length} bytes, least of many rounds`);
print(times);
const [object, fromText, peerObject, peerText] = Object.values(times);
console.log(`the peer's time is ${(peerObject / object).toFixed(2)} times ours from an object, ${(peerText / fromText).toFixed(2)} times from text`);
