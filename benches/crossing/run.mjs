// The two ways for options and for payloads: each against the other, from an object in the caller's hand.
import { readFileSync } from "node:fs";
import { measure, print } from "../measure.mjs";
import { template } from "../template.mjs";
import * as crossing from "../../target/crossing/npm/crossing.js";

crossing.initSync({ module: readFileSync(new URL("../../target/crossing/npm/crossing_bg.wasm", import.meta.url)) });
const few = { locale: "de" };
const many = { locale: "de", now: Date.UTC(2026, 10, 20), rules: { "template/name-characters": "off", "json/syntax": "info" }, thresholds: { "channel.long_chars": 700 } };
const text = JSON.stringify(template);

console.log("\ncrossing into the module, least of many rounds");
print(
  measure({
    "options, one member, as a value": () => crossing.optionsAsValue(few),
    "options, one member, as text": () => crossing.optionsAsText(JSON.stringify(few)),
    "options, seven members, as a value": () => crossing.optionsAsValue(many),
    "options, seven members, as text": () => crossing.optionsAsText(JSON.stringify(many)),
    "payload, as a value": () => crossing.payloadAsValue(template),
    "payload, as text, from a value": () => crossing.payloadAsText(JSON.stringify(template)),
    "payload, as text, from text": () => crossing.payloadAsText(text),
  }),
);
