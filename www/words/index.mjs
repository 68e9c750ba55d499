// The site's own words, by language. The messages of rules are not here: they come from the rules themselves.
import de from './de.mjs';
import en from './en.mjs';
import sv from './sv.mjs';

const BY_LANGUAGE = { en, de, sv };

export const LANGUAGES = Object.keys(BY_LANGUAGE);

export const words = (lang) => BY_LANGUAGE[lang] ?? en;
