/** Options as the module reads them: a plain object in which a Date has become its milliseconds. */
export function plainOptions(options) {
  if (options === undefined || options === null) return undefined;
  if (typeof options !== "object" || Array.isArray(options)) throw new TypeError("options must be an object");
  // A copy, so that no getter of the caller's runs while the module is at work.
  const plain = { ...options };
  if (Object.prototype.toString.call(plain.now) === "[object Date]") plain.now = milliseconds(plain.now);
  return plain;
}

function milliseconds(date) {
  const time = Number(date);
  if (Number.isNaN(time)) throw new TypeError("now must be a valid Date");
  return time;
}
