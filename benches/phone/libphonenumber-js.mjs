// What stands behind the name says how much metadata comes with it: min, mobile or max.
import { parsePhoneNumberFromString } from "#libphonenumber-js";

export function answer(text, region) {
  const number = parsePhoneNumberFromString(text, region);
  if (!number) return { valid: false, possible: false, type: null, region: null, e164: null };
  return { valid: number.isValid(), possible: number.isPossible(), type: number.getType(), region: number.country, e164: number.number };
}
