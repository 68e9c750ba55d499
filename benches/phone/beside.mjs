// Stands for the import of the module: the file beside the script, compiled. A page would fetch it.
import { readFileSync } from "node:fs";

export default new WebAssembly.Module(readFileSync(new URL("./phone.wasm", import.meta.url)));
