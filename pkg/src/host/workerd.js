/** workerd compiles no bytes while it answers a request; a module that it imports is compiled when the worker is deployed. */
import module from "#module";
import { initSync } from "#glue";
import { keeper } from "../instance.js";

export const use = /* @__PURE__ */ keeper(() => initSync({ module }));
