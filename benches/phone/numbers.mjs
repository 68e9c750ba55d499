// The numbers that every library is asked about: the metadata's own examples, some of them made invalid, some in national form.
import google from "google-libphonenumber";

const { PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil } = google;
const plan = PhoneNumberUtil.getInstance();

const isValid = (text, region) => {
  try {
    return plan.isValidNumber(plan.parse(text, region));
  } catch {
    return false;
  }
};

/** A fixed sequence: every run mutates alike. */
let state = 1;
const random = (below) => (state = (state * 48_271) % 2_147_483_647) % below;

const otherDigit = (text) => {
  const index = 2 + random(text.length - 2);
  return text.slice(0, index) + random(10) + text.slice(index + 1);
};

/** A digit or two too few or too many, or up to three others, behind the first digit of the calling code. */
const mutations = [
  (text) => text.slice(0, -1 - random(2)),
  (text) => text + random(100),
  (text) => Array.from({ length: 1 + random(3) }).reduce(otherDigit, text),
];

function invalid(text) {
  let mutated = text;
  while (isValid(mutated)) mutated = mutations[random(mutations.length)](text);
  return mutated;
}

const regional = plan.getSupportedRegions().flatMap((region) =>
  Object.values(PhoneNumberType).map((type) => ({ region, number: plan.getExampleNumberForType(region, type) })),
);
const global = plan.getSupportedGlobalNetworkCallingCodes().map((code) => ({ number: plan.getExampleNumberForNonGeoEntity(code) }));
const form = (number, format) => plan.format(number, PhoneNumberFormat[format]);

/** By its E.164 form, each number once. */
const numbers = new Map([...regional, ...global].filter(({ number }) => number).map((example) => [form(example.number, "E164"), example]));
const every = (list, nth) => list.filter((_, index) => index % nth === 0);

export const examples = [...numbers.keys()].map((text) => ({ text }));
export const mutated = every(examples, 2).map(({ text }) => ({ text: invalid(text) }));
export const national = every([...numbers.values()], 4)
  .filter(({ region }) => region)
  .map(({ region, number }) => ({ text: form(number, "NATIONAL"), region }))
  .filter(({ text, region }) => isValid(text, region));
