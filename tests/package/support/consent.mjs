// A record of consent of which nobody doubts what must be said, and what every runtime must answer alike.
export const given = { type: "given", at: "2026-05-11T08:20:14Z", actor: "subject", method: "web_form" };
export const withdrawn = { type: "withdrawn", at: "2026-09-02T07:15:00Z", actor: "subject", method: "reply_keyword" };
export const record = {
  schema: "wa-consent/1",
  record_id: "5f0c6a3e-7d2b-4c19-9a44-0b8f51e2d7c3",
  created_at: "2026-05-11T08:20:14Z",
  subject: { phone: "+447700900482", country: "GB", locale: "en-GB" },
  controller: { name: "Café Harrow Ltd", email: "hello@harrow.example", senders: ["+447700900411"] },
  scope: { channel: "whatsapp", categories: ["marketing"], purposes: [{ id: "offers", text: "New dishes and offers from our café" }] },
  basis: { type: "consent_express" },
  events: [given],
  status: "given",
  validity: { until: "2028-05-11T08:20:14Z" },
  collection: { method: "web_form", url: "https://harrow.example/news", action: "checkbox_unticked" },
  notice: {
    id: "wa-news",
    version: "2026-03",
    language: "en-GB",
    text: "Yes, Café Harrow Ltd may send me new dishes and offers by WhatsApp, about twice a month. I can end this at any time by replying STOP.",
    privacy_url: "https://harrow.example/privacy",
    withdrawal_info: "Reply STOP",
  },
};
/** What the form asks in which the record came about; and the same with a box that is ticked already. */
export const request = {
  jurisdiction: "GB",
  business_name: "Café Harrow Ltd",
  text: record.notice.text,
  text_language: "en",
  page_language: "en",
  privacy_url: "https://harrow.example/privacy",
  checkbox: { checked: false, required: false, covers_terms: false },
};
export const ticked = { ...request, checkbox: { ...request.checkbox, checked: true } };
export const context = { channel: "whatsapp", category: "marketing" };

const now = "2026-11-20T12:00:00Z";

/** The least of each function that tells whether it works. Runs where nothing else is imported. */
export const answers = (presend) => {
  const { record: longer } = presend.appendConsentEvent(record, withdrawn, { now });
  const { record: sealed, hash } = presend.sealConsent(record, { now });
  const { record: next } = presend.sealConsent(longer, { now, previous: sealed });
  return [
    presend.checkRecipient("+46701740605").kind,
    presend.checkPhone("+46701740605").valid,
    presend.checkConsent(record, context, { now }).verdict,
    presend.checkConsent(longer, context, { now }).state,
    presend.mergeConsent([record, longer], context, { now }).recordId,
    presend.checkConsent(sealed, context, { now }).valid,
    hash,
    next.integrity.prev === hash,
    presend.readReply("Stop!").intent,
    [request, ticked].map((form) => presend.lintConsentRequest(form, { now }).verdict).join(),
    presend.importConsent("shopify", { state: "SUBSCRIBED", optInLevel: "CONFIRMED_OPT_IN" }, { now }).record.status,
    presend.applyFix({ to: "1" }, { edits: [{ path: "/to", op: "replace", value: "2" }] }).to,
  ];
};

/** The hash is that of another implementation: Node's SHA-256 over the record as it is canonical. */
export const expected = (hash) => ["phone", true, "pass", "withdrawn", record.record_id, true, hash, true, "opt_out", "pass,block", "confirmed", "2"];
