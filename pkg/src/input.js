/** Input on its way to the module: always JSON text, never more than the module reads, and nothing lost without a finding. */

/** A string is JSON text already; anything else is written as JSON. */
export function inputText(input, limit) {
  const text = typeof input === "string" ? input : (written(input) ?? shortened(input, limit));
  // One unit too much is enough for the finding, and huge input never makes the module's memory grow.
  return text.length > limit ? text.slice(0, limit + 1) : text;
}

/** The same for what must come back whole: null where that is more than the module reads. */
export function wholeText(input, limit) {
  const text = typeof input === "string" ? input : written(input);
  return text === null || text.length > limit ? null : wellFormed(text);
}

/** JSON.stringify has no bound of its own: on very deep or very large input it runs out of stack or of string. Then null. */
export function written(input) {
  let text;
  try {
    text = JSON.stringify(input);
  } catch (error) {
    // Firefox reports an exhausted stack as an InternalError.
    if (error instanceof RangeError || error?.name === "InternalError") return null;
    throw error;
  }
  if (text === undefined) throw new TypeError(`expected a JSON value, got ${typeof input}`);
  return text;
}

/** Two levels below what the module reads: it then finds the depth itself, at its place. */
const DEPTH = 66;

/** As much of the input as the module needs in order to refuse it: cut off below DEPTH, and ended once it is too long. */
function shortened(input, limit) {
  let room = limit;
  const leaf = (value) => {
    const text = JSON.stringify(typeof value === "string" ? value.slice(0, limit + 1) : value);
    room -= text?.length ?? 0;
    return text;
  };
  const write = (given, key, depth) => {
    const value = typeof given?.toJSON === "function" ? given.toJSON(key) : given;
    if (typeof value !== "object" || value === null || BOXES.some((box) => value instanceof box)) return leaf(value);
    const list = Array.isArray(value);
    const parts = [];
    for (const name of depth === 0 ? [] : list ? value.keys() : Object.keys(value)) {
      if (room < 0) break;
      const part = write(value[name], String(name), depth - 1);
      if (list) parts.push(part ?? leaf(null));
      else if (part !== undefined) parts.push(`${leaf(name)}:${part}`);
    }
    room -= 2;
    return list ? `[${parts}]` : `{${parts}}`;
  };
  return write(input, "", DEPTH);
}

/** Objects that JSON writes as the value they hold. */
const BOXES = [Number, String, Boolean, BigInt];

/**
 * Text crosses as UTF-8, in which a lone surrogate would silently become U+FFFD. Its escape crosses as it is, and JSON.stringify
 * writes it so anyway. Behind a backslash that is still open an escape would mean something else: there U+FFFD stays.
 */
export function wellFormed(text) {
  if (text.isWellFormed?.() ?? !/\p{Surrogate}/u.test(text)) return text;
  return text.replace(/\p{Surrogate}/gu, (surrogate, at) => {
    let start = at;
    while (text[start - 1] === "\\") start -= 1;
    return (at - start) % 2 === 1 ? "\ufffd" : `\\u${surrogate.charCodeAt(0).toString(16)}`;
  });
}

/** The same text in the same length, for what is told of the text itself rather than of a string in it. */
export const sameLength = (text) => text.replace(/\p{Surrogate}/gu, "\ufffd");
