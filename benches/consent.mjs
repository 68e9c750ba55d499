// Consent records checked, merged and sealed. No other package judges such a record; what is nearest holds its shape against the schema.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { checkConsent, lintConsentRequest, mergeConsent, readReply, sealConsent } from "../pkg/dist/index.js";
import { measure, print } from "./measure.mjs";

const now = Date.UTC(2026, 10, 20);
const at = (time) => `2026-03-${time}Z`;
/** As a shop in Germany keeps it after a double opt-in. */
const open = {
  schema: "wa-consent/1",
  record_id: "5f0a1c1e-7a54-4d6c-9b0e-3f0f6a1f2c11",
  created_at: at("02T08:11:40"),
  subject: { phone: "+4915112345678", country: "DE", locale: "de-DE", party: "consumer", age: { band: "adult" } },
  controller: { name: "Nordlicht Versand GmbH", address: "Hafenstraße 1, 20459 Hamburg", email: "datenschutz@nordlicht.example", url: "https://nordlicht.example", senders: ["+4940123456"] },
  scope: { channel: "whatsapp", categories: ["marketing", "utility"], purposes: [{ id: "offers", text: "Angebote und Neuigkeiten zu eigenen Produkten" }] },
  basis: { type: "consent_express" },
  events: [
    { type: "given", at: at("02T08:11:40"), actor: "subject", method: "web_form" },
    { type: "confirmation_sent", at: at("02T08:11:42"), actor: "controller", method: "whatsapp_template" },
    { type: "confirmed", at: at("02T08:13:05"), actor: "subject", method: "reply_keyword", evidence: { message_id: "wamid.HBgM" } },
  ],
  status: "confirmed",
  validity: { until: "2028-03-02T08:13:05Z" },
  collection: { method: "web_form", url: "https://nordlicht.example/newsletter", action: "checkbox_unticked", required_for_purchase: false, bundled_with_terms: false },
  notice: {
    id: "wa-optin",
    version: "4",
    language: "de-DE",
    text: "Ja, die Nordlicht Versand GmbH darf mir per WhatsApp Angebote senden, höchstens zweimal im Monat. Widerruf jederzeit mit STOPP.",
    privacy_url: "https://nordlicht.example/datenschutz",
    withdrawal_info: "STOPP antworten",
  },
};
const context = { channel: "whatsapp", category: "marketing", controller: "Nordlicht Versand GmbH", sender: "+4940123456", last_message_at: at("28T09:00:00") };
const record = sealConsent(open, { now }).record;
const another = { ...open, record_id: "5f0a1c1e-7a54-4d6c-9b0e-3f0f6a1f2c12" };
const request = { jurisdiction: "DE", business_name: "Nordlicht Versand GmbH", text: open.notice.text, text_language: "de", page_language: "de", privacy_url: "https://nordlicht.example/datenschutz", checkbox: { checked: false, required: false, covers_terms: false } };

const schema = JSON.parse(readFileSync(new URL("../pkg/dist/schema/consent-record.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv({ strict: false });
formats(ajv);
const validate = ajv.compile(schema);

// The work must be the work that is meant.
assert.equal(checkConsent(record, context, { now }).verdict, "pass");
assert.equal(mergeConsent([open, another], context, { now }).state, "confirmed");
assert.equal(lintConsentRequest(request, { now }).verdict, "pass");
assert.equal(readReply("Bitte keine Nachrichten mehr, STOPP", { now }).intent, "opt_out");
assert.ok(validate(record));

const [text, asked] = [JSON.stringify(record), JSON.stringify(context)];
const times = measure({
  "presend, a record from objects": () => checkConsent(record, context, { now }),
  "presend, a record from text": () => checkConsent(text, asked, { now }),
  "ajv, its shape from an object": () => validate(record),
  "ajv, its shape from text": () => validate(JSON.parse(text)),
});
const [object, ours, peersObject, peersText] = Object.values(times);
console.log(`a sealed consent record of ${text.length} bytes, judged for a send (every law, two hashes); the peer reads its shape alone`);
print(times);
console.log(`our time is ${(object / peersObject).toFixed(1)} times the peer's from an object, ${(ours / peersText).toFixed(1)} times from text\n`);

console.log("the other functions, without a peer");
print(
  measure({
    "mergeConsent, two records": () => mergeConsent([open, another], context, { now }),
    "sealConsent": () => sealConsent(open, { now }),
    "lintConsentRequest": () => lintConsentRequest(request, { now }),
    "readReply, seven words": () => readReply("Bitte schickt mir keine Nachrichten mehr, STOPP", { now }),
  }),
);
