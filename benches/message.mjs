// The template of this folder as it is sent, with a value for everything that it asks for.
const value = (parameter_name, text) => ({ type: "text", parameter_name, text });

export const message = {
  messaging_product: "whatsapp",
  recipient_type: "individual",
  to: "+14155550132",
  type: "template",
  template: {
    name: "order_shipped_update",
    language: { code: "en_US" },
    components: [
      { type: "header", parameters: [value("order_number", "A-118302")] },
      {
        type: "body",
        parameters: [
          value("first_name", "Joana"),
          value("order_date", "18 November"),
          value("tracking_number", "PX0051730"),
          value("delivery_date", "21 November"),
          value("window_start", "14:00"),
          value("window_end", "16:00"),
        ],
      },
      { type: "button", sub_type: "url", index: "0", parameters: [{ type: "text", text: "PX0051730" }] },
    ],
  },
};

/** What the peer makes of it when it is asked for the same: parts by name, and members in camel case, which it turns when it sends. */
export const peersMessage = {
  name: message.template.name,
  language: message.template.language.code,
  header: { type: "text", text: "A-118302", parameterName: "order_number" },
  body: message.template.components[1].parameters.map(({ type, parameter_name, text }) => ({ type, text, parameterName: parameter_name })),
  buttons: [{ type: "button", subType: "url", index: 0, parameters: [{ type: "text", text: "PX0051730" }] }],
};
