// Texts with something to fill in, in whatever language they are.

/** `text` with its `{names}` replaced. */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** The form of a counted word that the number needs, with the number in it. */
export function counted(lang, forms, n) {
  const form = forms[new Intl.PluralRules(lang).select(n)] ?? forms.other;
  return fill(form, { n: new Intl.NumberFormat(lang).format(n) });
}
