/** The module as text inside the script: the one way that works in every runtime and bundler, with nothing to fetch. */
import base64 from "#bytes";
import { initSync } from "#glue";
import { keeper } from "../instance.js";

export const use = /* @__PURE__ */ keeper(() => initSync({ module: bytes() }));

function bytes() {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  if (globalThis.Buffer) return Buffer.from(base64, "base64");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
