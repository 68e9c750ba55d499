/** The check of files. Of a file only those parts cross that the module asks for. */
import * as module from "#glue";
import { optionsText } from "./options.js";
import { answered } from "./report.js";

/** Each round brings bytes that were not there before, and most files need two. */
const ROUNDS = 64;

export function checkMedia(bytes, options) {
  const { size, parts } = isBytes(bytes) ? { size: bytes.length, parts: [{ offset: 0, bytes }] } : givenParts(bytes);
  const ask = asker(size, options);
  const held = [];
  for (let round = 1; ; round += 1) {
    const report = ask(held);
    const found = report.needs.flatMap((need) => within(parts, need));
    if (found.length === 0 || round === ROUNDS) return report;
    held.push(...found);
  }
}

export async function checkBlob(blob, options) {
  if (typeof blob?.slice !== "function" || typeof blob.size !== "number") throw new TypeError("expected a Blob");
  const ask = asker(blob.size, options);
  const held = [];
  for (let round = 1; ; round += 1) {
    const report = ask(held);
    if (report.needs.length === 0 || round === ROUNDS) return report;
    const read = async ({ offset, length }) => ({ offset, bytes: new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()) });
    held.push(...(await Promise.all(report.needs.map(read))));
  }
}

/** Asks the module about a file, given the parts that are at hand. */
function asker(size, options) {
  // A use that is missing is a mistake in the program, which the module has the words for.
  const text = optionsText(options ?? {}, { use: options?.use ?? "" });
  const now = Date.now();
  return (parts) => {
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.bytes.length, 0));
    let end = 0;
    for (const part of parts) {
      bytes.set(part.bytes, end);
      end += part.bytes.length;
    }
    const places = Float64Array.from(parts.flatMap(({ offset, bytes }) => [offset, bytes.length]));
    return answered(() => module.checkMedia(size, places, bytes, text, now));
  };
}

/** The pieces of what was given that lie in a range: views, not copies. */
const within = (parts, { offset, length }) =>
  parts.flatMap((part) => {
    const start = Math.max(offset, part.offset);
    const end = Math.min(offset + length, part.offset + part.bytes.length);
    return start < end ? [{ offset: start, bytes: part.bytes.subarray(start - part.offset, end - part.offset) }] : [];
  });

function givenParts(given) {
  const { size, parts } = given ?? {};
  if (!isCount(size) || !Array.isArray(parts) || !parts.every((part) => isCount(part?.offset) && isBytes(part.bytes))) {
    throw new TypeError("expected a Uint8Array, or { size, parts } with parts of { offset, bytes }");
  }
  return { size, parts };
}

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;

/** Also where it comes from another realm. */
const isBytes = (value) => Object.prototype.toString.call(value) === "[object Uint8Array]";
