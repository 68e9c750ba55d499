/** The whole package, ready without a call to init: `#host` is the entry's own way to the module. */
export * from "./functions.js";
