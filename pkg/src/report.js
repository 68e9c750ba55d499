/** How a check of one input crosses, and its report comes back. */
import { use } from "#host";
import { inputText, sameLength, wellFormed } from "./input.js";

/** Another input beside the first. */
export const besideText = (input) => wellFormed(inputText(input, TEXT_LIMIT));

/** The same where it may be left out: no text for none. An empty one is one that cannot be read, and so is a space. */
export const optionalText = (input) => (input === undefined || input === null ? "" : besideText(input) || " ");

/** What the module answers: a report, or a sentence that says what is wrong with the options. */
export function answered(ask) {
  const answer = use(ask);
  if (!answer.startsWith("{")) throw new TypeError(answer);
  return JSON.parse(answer);
}

/**
 * A check of one input by a function of the module; `besides` are the other texts that it takes. The module knows the option
 * names: instead of a report it answers what is wrong with them.
 */
export function report(check, input, ...besides) {
  const text = inputText(input, TEXT_LIMIT);
  const now = Date.now();
  const ask = (crossing) => answered(() => check(crossing, ...besides, now));
  const crossing = wellFormed(text);
  const answer = ask(crossing);
  // An escape is longer than the surrogate it stands for: where a text stops being JSON must be counted without any.
  const shifted = crossing.length > text.length && answer.diagnostics.some(({ rule }) => rule === "json/syntax");
  return shifted ? ask(sameLength(text)) : answer;
}
