// The public functions called alike: an input, what is read beside it, and options.

/** Where a function has a second argument, what it is called in a vector. */
const SECOND = { checkConsent: "context", mergeConsent: "context", appendConsentEvent: "event" };

/** To these functions a string is what it says, and no JSON text. */
export const isPlain = (call) => call === "checkPhone" || call === "checkRecipient" || call === "readReply";

/** What stands beside the input in a vector, of these names. */
export const beside = ({ template, context, event, source }) => ({ template, context, event, source });

export function run(presend, call, input, { template, source, ...besides }, options) {
  const check = presend[call];
  if (call === "checkMedia") return check(input, options);
  if (SECOND[call]) return check(input, alike(input, besides[SECOND[call]]), options);
  if (call === "importConsent") return check(source, input, options);
  return check(input, call === "checkMessage" ? { template: alike(input, template), ...options } : options);
}

/** A second value crosses as what the input crosses as. */
const alike = (input, value) => (typeof input === "string" && value && typeof value === "object" ? JSON.stringify(value) : value);
