/** The check of a phone number: a part of the whole package, and all of presend/phone. */
import * as module from "#glue";
import { use } from "#host";
import { written } from "./input.js";
import { optionLines } from "./options.js";

/** Version of the numbering plan's metadata. */
export const numberingPlan = NUMBERING_PLAN;

/** More than the module reads of a text: it then says so itself. */
const LONGEST = 600;

/** The number crosses as it is given. What is no string is read as its JSON, in which no number is found. */
export function checkPhone(input, options) {
  const text = (typeof input === "string" ? input : (written(input) ?? "")).slice(0, LONGEST);
  const lines = optionLines(options);
  const answer = use(() => module.checkPhone(text, lines));
  if (!answer.startsWith("{")) throw new TypeError(answer);
  return JSON.parse(answer);
}
