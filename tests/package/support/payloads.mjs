// Templates and messages of which nobody doubts what must be said, for tests of the way rather than of the rules.
export const good = {
  name: "order_update",
  language: "en_US",
  category: "UTILITY",
  components: [
    {
      type: "BODY",
      text: "Your order {{1}} has left our warehouse and arrives tomorrow.",
      example: { body_text: [["A-1042"]] },
    },
  ],
};

/** Nothing may begin with a parameter, and every template has a body. */
export const edge = { ...good, components: [{ type: "BODY", text: "{{1}} is on its way", example: { body_text: [["A-1042"]] } }] };
export const bodiless = { ...good, components: [] };

/** Sends `good` as it was approved, and without the value that it asks for. */
export const sent = {
  messaging_product: "whatsapp",
  recipient_type: "individual",
  to: "+14155550132",
  type: "template",
  template: {
    name: "order_update",
    language: { code: "en_US" },
    components: [{ type: "body", parameters: [{ type: "text", text: "A-1042" }] }],
  },
};
export const valueless = { ...sent, template: { ...sent.template, components: [] } };

/** A message needs no template while the window is open. */
export const reply = { messaging_product: "whatsapp", to: "+14155550132", type: "text", text: { body: "It arrives tomorrow." } };

/** A picture of one red pixel, as PNG, and the same file without its end. */
export const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQD3A0FDAAAAAElFTkSuQmCC"),
  (letter) => letter.charCodeAt(0),
);
export const cut = pixel.subarray(0, 50);

/** What every runtime must answer alike: a verdict for each template, message and file. Runs where nothing else is imported. */
export const verdicts = async ({ lintTemplate, checkMessage, checkMedia, checkBlob }) => {
  const now = "2026-11-20T12:00:00Z";
  const after = (last_user_message_at) => ({ now, conversation: { last_user_message_at } });
  return [
    ...[good, edge, bodiless].map((template) => lintTemplate(template)),
    ...[sent, valueless].map((message) => checkMessage(message, { template: good })),
    ...["2026-11-20T11:00:00Z", "2026-11-19T11:00:00Z"].map((last) => checkMessage(reply, after(last))),
    ...[pixel, cut].map((bytes) => checkMedia(bytes, { use: "image" })),
    ...(await Promise.all([pixel, cut].map((bytes) => checkBlob(new Blob([bytes]), { use: "image" })))),
  ].map(({ verdict }) => verdict);
};
export const expected = ["pass", "block", "block", "pass", "block", "pass", "block", "pass", "block", "pass", "block"];
