// Recipients to begin with. The first is written as people dial it, so that the page shows at once what it is for.
// The numbers are those that authorities keep for fiction, where a country has any.
const sample = (text) => ({ text, region: '' });

export const SAMPLES = {
  prefix: sample('0046 70 174 06 05'),
  national: sample('070-174 06 05'),
  trunk: sample('+46 (0)70 174 06 05'),
  mexico: sample('+52 1 55 1234 5678'),
  userId: sample('US.13491208655302741918'),
  good: sample('+46 70 174 06 05'),
};

export const FIRST = 'prefix';
