// The site's own words, by language. The messages of rules are not here: they come from the rules themselves.
import de from './de.mjs';
import en from './en.mjs';
import sv from './sv.mjs';

const BY_LANGUAGE = { en, de, sv };

export const LANGUAGES = Object.keys(BY_LANGUAGE);

export const words = (lang) => BY_LANGUAGE[lang] ?? en;

/** `text` with its `{names}` replaced. */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** The form of a counted word that the number needs, with the number in it. */
export function counted(lang, forms, n) {
  const form = forms[new Intl.PluralRules(lang).select(n)] ?? forms.other;
  return fill(form, { n: new Intl.NumberFormat(lang).format(n) });
}
