/** The functions for recipients and consent: a part of the whole package, and all of presend/consent. */
import * as module from "#glue";
import { use } from "#host";
import { wholeText } from "./input.js";
import { optionsText } from "./options.js";
import { besideText, optionalText, report } from "./report.js";

export { checkPhone, numberingPlan } from "./phone.js";

/** The date of the rule book. Read from the module when the package is built, because importing it must not start the module. */
export const edition = EDITION;

/** A string that is the input itself, and no JSON text, crosses as a string of JSON. */
const asString = (input) => (typeof input === "string" ? JSON.stringify(input.slice(0, TEXT_LIMIT)) : input);

export function checkRecipient(input, options) {
  return report(module.checkRecipient, asString(input), optionsText(options));
}

export function checkConsent(record, context, options) {
  return report(module.checkConsent, record, besideText(context), optionsText(options));
}

export function mergeConsent(records, context, options) {
  return report(module.mergeConsent, records, besideText(context), optionsText(options));
}

export function appendConsentEvent(record, event, options) {
  return report(module.appendConsentEvent, record, besideText(event), optionsText(options));
}

/** The record before is a text of its own beside the options, because it may be as large as any input. */
export function sealConsent(record, options) {
  const others = optionsText(options, { previous: undefined });
  return report(module.sealConsent, record, optionalText(options?.previous), others);
}

export function lintConsentRequest(request, options) {
  return report(module.lintConsentRequest, request, optionsText(options));
}

export function readReply(text, options) {
  return report(module.readReply, asString(text), optionsText(options));
}

/** The name of a source is read as it is written; what is none of them is a finding. */
export function importConsent(source, data, options) {
  return report(module.importConsent, data, String(source), optionsText(options));
}

/** What is too large or too deep to be read has no finding in it that could be fixed: it comes back as it is. */
export function applyFix(input, fix) {
  if (typeof fix !== "object" || fix === null) throw new TypeError("expected a fix or a list of fixes");
  const isJson = typeof input !== "string" || !isOfWhole(fix);
  const text = wholeText(isJson ? input : JSON.stringify(input), TEXT_LIMIT);
  if (text === null) return input;
  const fixes = JSON.stringify(fix);
  const fixed = use(() => module.applyFix(text, fixes));
  return isJson && typeof input === "string" ? fixed : JSON.parse(fixed);
}

/**
 * Only of a number, or of another recipient, does a range lie in the whole input. That is no JSON, even where it looks so: it
 * crosses as a string of JSON.
 */
const isOfWhole = (fix) => [fix].flat().some((one) => one?.edits?.some?.((edit) => edit?.path === "" && edit.range));
