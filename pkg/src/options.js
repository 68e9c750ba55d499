/** Options as the module reads them: JSON text, empty for none, with `now` in milliseconds and some in place of the given ones. */
export function optionsText(options, replaced) {
  if (!areGiven(options)) return "";
  const now = options.now === undefined || options.now === null ? undefined : milliseconds(options.now);
  return JSON.stringify({ ...options, ...replaced, now });
}

/** The same as lines `name=value`, rules and thresholds each by its own name: what is small needs no JSON in the module. */
export function optionLines(options) {
  if (!areGiven(options)) return "";
  return linesOf(options, "option", (name, value) => {
    if (name === "now") return line(name, milliseconds(value));
    if (name === "rules" || name === "thresholds") {
      if (typeof value !== "object" || Array.isArray(value)) throw new TypeError(`${name} must be an object`);
      const kind = name === "rules" ? "string" : "number";
      return linesOf(value, name.slice(0, -1), (name, value) => line(name, typeof value === kind ? value : ""));
    }
    if (typeof value !== "string" && (name === "locale" || name === "region")) throw new TypeError(`${name} must be a string`);
    return line(name, value);
  });
}

function areGiven(options) {
  if (options === undefined || options === null) return false;
  if (typeof options !== "object" || Array.isArray(options)) throw new TypeError("options must be an object");
  return true;
}

/** By its slash or its full stop the module tells what a line's name is one of, so no name may look like one of another kind. */
const NAMES = { option: /^[^=./]*$/, rule: /^[^=]*\/[^=]*$/, threshold: /^[^=/]*\.[^=/]*$/ };

function linesOf(object, what, write) {
  let lines = "";
  for (const name of Object.keys(object)) {
    const value = object[name];
    if (value === undefined || value === null) continue;
    if (!NAMES[what].test(name)) throw new TypeError(`unknown ${what} "${name}"`);
    lines += write(name, value);
  }
  return lines;
}

/** Without what would end it, or would come back in a sentence about it as a report's field. */
const line = (name, value) => `${name}=${value}`.replace(/[\t\n]/g, " ") + "\n";

/** RFC 3339 with a zone: without one, the same text would be another instant on every machine. */
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** The host has a calendar; the module need not carry one to read a date. */
function milliseconds(now) {
  const time = typeof now === "string" ? (INSTANT.test(now) ? Date.parse(now.toUpperCase().replace(" ", "T")) : NaN) : Number(now);
  const readable = typeof now === "string" || typeof now === "number" || Object.prototype.toString.call(now) === "[object Date]";
  if (readable && Number.isFinite(time)) return time;
  throw new TypeError("now must be RFC 3339 text with a zone, epoch milliseconds or a valid Date");
}
