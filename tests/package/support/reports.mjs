/** What every runtime must answer alike: a report on each number, and where the two entries differ. Runs where nothing else is imported. */
export function reports(whole, alone, numbers) {
  const answers = numbers.map(([input, options]) => alone.checkPhone(input, options));
  const apart = numbers.filter(([input, options], at) => JSON.stringify(whole.checkPhone(input, options)) !== JSON.stringify(answers[at]));
  return { answers, apart, plans: [whole.numberingPlan, alone.numberingPlan] };
}
