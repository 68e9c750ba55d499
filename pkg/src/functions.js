/** The public functions: each turns its arguments into what crosses, and what comes back into what its caller reads. */
import * as module from "#glue";
import { use } from "#host";
import { inputText, sameLength, wellFormed, wholeText } from "./input.js";
import { optionsText } from "./options.js";

export { checkPhone, numberingPlan } from "./phone.js";

/** The date of the rule book. Read from the module when the package is built, because importing it must not start the module. */
export const edition = EDITION;

export function lintTemplate(template, options) {
  return report(module.lintTemplate, template, optionsText(options));
}

/** The definition is a text of its own beside the options, because it may be as large as any input. */
export function checkMessage(message, options) {
  const others = optionsText(options, { template: undefined });
  return report(module.checkMessage, message, definitionText(options?.template), others);
}

/** A string is the recipient itself, so it crosses as a string of JSON. */
export function checkRecipient(input, options) {
  const json = typeof input === "string" ? JSON.stringify(input.slice(0, TEXT_LIMIT)) : input;
  return report(module.checkRecipient, json, optionsText(options));
}

/** No text for no definition. An empty one is a definition that cannot be read, and so is a space. */
const definitionText = (template) =>
  template === undefined || template === null ? "" : wellFormed(inputText(template, TEXT_LIMIT)) || " ";

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

/**
 * A check of one input by a function of the module; `besides` are the other texts that it takes. The module knows the option
 * names: instead of a report it answers what is wrong with them.
 */
function report(check, input, ...besides) {
  const text = inputText(input, TEXT_LIMIT);
  const now = Date.now();
  const ask = (crossing) => {
    const answer = use(() => check(crossing, ...besides, now));
    if (!answer.startsWith("{")) throw new TypeError(answer);
    return JSON.parse(answer);
  };
  const crossing = wellFormed(text);
  const answer = ask(crossing);
  // An escape is longer than the surrogate it stands for: where a text stops being JSON must be counted without any.
  const shifted = crossing.length > text.length && answer.diagnostics.some(({ rule }) => rule === "json/syntax");
  return shifted ? ask(sameLength(text)) : answer;
}
