/** The module as a file of its own, compiled while it arrives. */
import start from "#glue";
import { keeper } from "../instance.js";

let ready = false;

/** Loads the module: from beside this script, or from an address, a Response, bytes or a compiled module. */
export async function init(source = new URL("./presend.wasm", import.meta.url)) {
  await start({ module_or_path: source });
  ready = true;
}

export const use = /* @__PURE__ */ keeper(() => {
  if (ready) return;
  throw Object.assign(new Error("presend/slim is not ready: await init() before the first call"), { name: "NotReady" });
});
