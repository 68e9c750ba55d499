/** The public functions: each turns its arguments into what crosses, and what comes back into what its caller reads. */
import * as module from "#glue";
import { optionsText } from "./options.js";
import { optionalText, report } from "./report.js";

export * from "./consent.js";
export * from "./media.js";

export function lintTemplate(template, options) {
  return report(module.lintTemplate, template, optionsText(options));
}

/** The definition is a text of its own beside the options, because it may be as large as any input. */
export function checkMessage(message, options) {
  const others = optionsText(options, { template: undefined });
  return report(module.checkMessage, message, optionalText(options?.template), others);
}
