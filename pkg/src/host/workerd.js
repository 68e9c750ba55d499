/** workerd compiles no bytes while it answers a request; a module that it imports is compiled when the worker is deployed. */
import module from "#module";
import { keeper } from "../instance.js";

export const use = /* @__PURE__ */ keeper((glue) => glue.initSync({ module }));
