/** As in workerd; here the import says with a query that it wants the compiled module. */
import module from "#module?module";
import { initSync } from "#glue";
import { keeper } from "../instance.js";

export const use = /* @__PURE__ */ keeper(() => initSync({ module }));
