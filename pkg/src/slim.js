/** The same functions for a page that streams the module instead of carrying it. */
export * from "./functions.js";
export { init } from "#host";
