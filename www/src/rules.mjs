// Searching and filtering the list of rules, which is complete without it.
import { counted } from '../words/fill.mjs';
import { byId } from './dom.mjs';
import { words } from './words.mjs';

const lang = document.documentElement.lang;
const entries = [...document.querySelectorAll('.rules li')];
const sections = [...document.querySelectorAll('.domain')];
const [query, severity, basis] = ['query', 'severity', 'basis'].map(byId);

/** A rule fits when every word that was typed stands somewhere in it. */
function filter() {
  const terms = query.value.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ dataset }) => terms.every((term) => dataset.text.includes(term))
    && (!severity.value || dataset.severity.split(' ').includes(severity.value))
    && (!basis.value || dataset.basis === basis.value);
  for (const entry of entries) entry.hidden = !fits(entry);
  for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
  const found = entries.filter((entry) => !entry.hidden).length;
  byId('found').textContent = counted(lang, words.found, found);
  byId('none').hidden = found > 0;
}

for (const control of [query, severity, basis]) control.addEventListener('input', filter);
byId('filter').hidden = false;
