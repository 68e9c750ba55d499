// The public functions called alike: an input, what is read beside it, and options.

/** Where a function has a second argument, what it is called in a vector. */
const SECOND = { checkConsent: "context", mergeConsent: "context", appendConsentEvent: "event" };

/** To these functions a string is what it says, and no JSON text. */
export const isPlain = (call) => call === "checkPhone" || call === "checkRecipient" || call === "readReply";

/** What stands beside the input in a vector, of these names. */
export const beside = ({ template, context, event, source, previous }) => ({ template, context, event, source, previous });

export function run(presend, call, input, { template, previous, source, ...besides }, options) {
  const check = presend[call];
  if (SECOND[call]) return check(input, alike(input, besides[SECOND[call]]), options);
  if (call === "importConsent") return check(source, input, options);
  const others = { template: alike(input, template), previous: alike(input, previous) };
  return check(input, { ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)), ...options });
}

/** A second value crosses as what the input crosses as. */
const alike = (input, value) => (typeof input === "string" && value && typeof value === "object" ? JSON.stringify(value) : value);
