// Stands for the import of the module: the file beside the script, compiled. A page would fetch it.
import { readFile } from "node:fs/promises";

export default await WebAssembly.compile(await readFile(new URL("./phone.wasm", import.meta.url)));
