/** Options as the module reads them: JSON text, empty for none, with `now` in milliseconds and some in place of the given ones. */
export function optionsText(options, replaced) {
  if (options === undefined || options === null) return "";
  if (typeof options !== "object" || Array.isArray(options)) throw new TypeError("options must be an object");
  const now = options.now === undefined || options.now === null ? undefined : milliseconds(options.now);
  return JSON.stringify({ ...options, ...replaced, now });
}

/** RFC 3339 with a zone: without one, the same text would be another instant on every machine. */
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** The host has a calendar; the module need not carry one to read a date. */
function milliseconds(now) {
  const time = typeof now === "string" ? (INSTANT.test(now) ? Date.parse(now.toUpperCase().replace(" ", "T")) : NaN) : Number(now);
  const readable = typeof now === "string" || typeof now === "number" || Object.prototype.toString.call(now) === "[object Date]";
  if (readable && Number.isFinite(time)) return time;
  throw new TypeError("now must be RFC 3339 text with a zone, epoch milliseconds or a valid Date");
}
