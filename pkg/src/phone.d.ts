// checkPhone and numberingPlan alone, from a module of their own.
export type {
  Basis,
  Diagnostic,
  Edit,
  Fix,
  NumberType,
  Options,
  PhoneReport,
  Range,
  Report,
  RuleId,
  Severity,
  ThresholdName,
  Verdict,
} from "./index.js";
export { checkPhone, numberingPlan } from "./index.js";
