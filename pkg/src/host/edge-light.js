/** As in workerd; here the import says with a query that it wants the compiled module. */
import module from "#module?module";
import { keeper } from "../instance.js";

export const use = /* @__PURE__ */ keeper((glue) => glue.initSync({ module }));
