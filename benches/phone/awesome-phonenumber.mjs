// Everything is in what it parses to.
import { parsePhoneNumber } from "awesome-phonenumber";

export function answer(text, region) {
  const { valid, possibility, type, regionCode, number } = parsePhoneNumber(text, { regionCode: region });
  return { valid, possible: possibility, type, region: regionCode, e164: number?.e164 ?? null };
}
