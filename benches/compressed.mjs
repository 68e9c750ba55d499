// What a file weighs on the wire.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export function weigh(file) {
  const bytes = readFileSync(file);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

/** What the entry for consent loads where its module is a file of its own: at the edge, and wherever it is fetched once. */
export const CONSENT = ["consent.wasm", "consent.workerd.js"];

/** What several files weigh, each compressed by itself. */
export function together(files) {
  const all = files.map(weigh);
  const sum = (kind) => all.reduce((total, one) => total + one[kind], 0);
  return { raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") };
}
