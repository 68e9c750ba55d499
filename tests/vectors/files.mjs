// Files as vectors describe them. What the words mean stands in files.rs.
import { readFileSync } from "node:fs";

const folder = new URL("../media/files/", import.meta.url);

const digits = (written = "") => Buffer.from(written.replaceAll(" ", ""), "hex");

export function bytesOf({ file, hex, text, set = [], cut, append, size = 0 }) {
  let bytes = file ? readFileSync(new URL(file, folder)) : text === undefined ? digits(hex) : Buffer.from(text);
  for (const [at, written] of set) digits(written).copy(bytes, at);
  bytes = Buffer.concat([bytes.subarray(0, cut ?? bytes.length), digits(append)]);
  const whole = new Uint8Array(Math.max(size, bytes.length));
  whole.set(bytes);
  return whole;
}

/** The same file in parts of some length, the last ones first. */
export function partsOf(bytes, length) {
  const parts = [];
  for (let offset = 0; offset < bytes.length; offset += length) parts.unshift({ offset, bytes: bytes.subarray(offset, offset + length) });
  return { size: bytes.length, parts };
}
