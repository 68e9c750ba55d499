/** Codes and names of countries, in the order of the language. */
export function countries(lang, codes) {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const { compare } = new Intl.Collator(lang);
  return codes.map((code) => [code, names.of(code)]).sort(([, a], [, b]) => compare(a, b));
}
