export * from "./index.js";

/**
 * Loads the module. Until it has, every function throws an Error named NotReady.
 *
 * `source`: by default `presend.wasm` beside this script, streamed. In Node, which fetches no files, hand in the bytes.
 */
export function init(source?: string | URL | Request | Response | Promise<Response> | BufferSource | WebAssembly.Module): Promise<void>;
