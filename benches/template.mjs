// A template of about 1.5 KB as it goes to the platform: an order update with everything that a utility template usually has.
export const template = {
  name: "order_shipped_update",
  language: "en_US",
  category: "UTILITY",
  parameter_format: "NAMED",
  components: [
    {
      type: "HEADER",
      format: "TEXT",
      text: "Order {{order_number}} is on its way",
      example: { header_text_named_params: [{ param_name: "order_number", example: "A-104217" }] },
    },
    {
      type: "BODY",
      text:
        "Hello {{first_name}}, your order from {{order_date}} left our warehouse today.\n\n" +
        "The parcel has the tracking number {{tracking_number}} and should arrive on {{delivery_date}} between " +
        "{{window_start}} and {{window_end}}. Nobody home? The driver tries again on the next working day and then " +
        "leaves the parcel at the pick-up point that you chose when you ordered.\n\n" +
        "You can follow the parcel, change the place of delivery or reach us with the buttons below.",
      example: {
        body_text_named_params: [
          { param_name: "first_name", example: "Amara" },
          { param_name: "order_date", example: "12 March" },
          { param_name: "tracking_number", example: "PX0042117" },
          { param_name: "delivery_date", example: "15 March" },
          { param_name: "window_start", example: "10:00" },
          { param_name: "window_end", example: "12:00" },
        ],
      },
    },
    { type: "FOOTER", text: "Northwind Outfitters customer service" },
    {
      type: "BUTTONS",
      buttons: [
        { type: "URL", text: "Follow the parcel", url: "https://shop.northwind.example/track/{{1}}", example: ["https://shop.northwind.example/track/PX0042117"] },
        { type: "PHONE_NUMBER", text: "Call us", phone_number: "+14155550132" },
        { type: "QUICK_REPLY", text: "Change delivery" },
      ],
    },
  ],
};
