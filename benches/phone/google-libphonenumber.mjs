// It throws what cannot be read.
import google from "google-libphonenumber";

const plan = google.PhoneNumberUtil.getInstance();
const { E164 } = google.PhoneNumberFormat;

export function answer(text, region) {
  let number;
  try {
    number = plan.parse(text, region);
  } catch {
    return { valid: false, possible: null, type: null, region: null, e164: null };
  }
  return {
    valid: plan.isValidNumber(number),
    possible: plan.isPossibleNumberWithReason(number),
    type: plan.getNumberType(number),
    region: plan.getRegionCodeForNumber(number),
    e164: plan.format(number, E164),
  };
}
