// Two templates of which nobody doubts what must be said, for tests of the way rather than of the rules.
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

/** What every runtime must answer alike: a verdict for each template. Runs where nothing else is imported. */
export const verdicts = ({ lintTemplate }) => [good, edge, bodiless].map((template) => lintTemplate(template).verdict);
export const expected = ["pass", "block", "block"];
