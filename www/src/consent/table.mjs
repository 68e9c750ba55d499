// What a record permits: a row for each category, a column for each country, and the findings of the cell that is chosen.
import { checkConsent } from 'presend/slim';
import { byId, h, icon } from '../dom.mjs';
import { showFindings, tally } from '../room/findings.mjs';
import { announce, lang } from '../room/result.mjs';

export const CATEGORIES = ['marketing', 'utility', 'authentication', 'service'];

/** The column of the person's own country, whichever it is. */
const OWN = '';

/**
 * `words` has the words of cells and findings. `context(category)` is what every cell is checked with, and `now()` when; `go(finding)`
 * and `fix(finding)` are what the buttons of its findings do; `chosen(report)` is called when the report of the chosen cell may differ.
 */
export function createTable({ words, context, now, go, fix, chosen }) {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  let reports = new Map();
  let choice = `marketing/${OWN}`;
  let value = null;

  const wanted = () => [...document.querySelectorAll('#countries input:checked')].map((input) => input.value);

  /** Checks `text`, whose value was last read as `record`, in every cell. */
  function draw(text, record) {
    value = record;
    const own = record?.subject?.country;
    const columns = [OWN, ...wanted().filter((code) => code !== own)];
    reports = new Map(columns.flatMap((code) => CATEGORIES.map((category) => [
      `${category}/${code}`,
      checkConsent(text, { ...context(category), ...(code && { jurisdiction: code }) }, { locale: lang, now: now() }),
    ])));
    if (!reports.has(choice)) choice = `marketing/${OWN}`;
    const focused = document.activeElement?.dataset.cell;
    byId('cells').replaceChildren(head(columns, own), h('tbody', {}, CATEGORIES.map((category) => row(category, columns, own))));
    if (focused) byId('cells').querySelector(`[data-cell="${CSS.escape(focused)}"]`)?.focus();
    show();
  }

  function head(columns, own) {
    const cell = (code) => h('th', { scope: 'col' }, h('span', { class: 'code' }, code || known(own) || '?'), h('span', { class: 'small quiet' }, placeOf(code, own)), code === OWN && h('span', { class: 'small' }, words.own));
    return h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, h('span', { class: 'unseen' }, words.category)), columns.map(cell)));
  }

  const row = (category, columns, own) => h('tr', {}, h('th', { scope: 'row' }, words.categories[category]), columns.map((code) => {
    const key = `${category}/${code}`;
    const { verdict } = reports.get(key);
    const button = h('button', { type: 'button', 'data-cell': key, 'data-verdict': verdict, 'aria-pressed': String(key === choice), 'aria-label': `${words.categories[category]}, ${placeOf(code, own)}: ${words.cells[verdict]}`, onclick: () => choose(key) }, icon('severity'), h('span', {}, words.cells[verdict]));
    return h('td', {}, button);
  }));

  const known = (code) => (typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? code : null);

  const placeOf = (code, own) => (known(code || own) ? names.of(code || own) : words.ownCountry);

  function choose(key) {
    choice = key;
    for (const button of byId('cells').querySelectorAll('[data-cell]')) button.setAttribute('aria-pressed', String(button.dataset.cell === key));
    show();
    announce(`${said()} ${tally(report(), { lang, words })}.`);
  }

  const report = () => reports.get(choice);

  /** "Marketing, Sweden: No proxy failed." */
  function said() {
    const [category, code] = choice.split('/');
    return `${words.categories[category]}, ${placeOf(code, value?.subject?.country)}: ${words.permits[report().verdict]}.`;
  }

  function show() {
    const found = report();
    const [category, code] = choice.split('/');
    byId('cell').dataset.verdict = found.verdict;
    byId('cell').querySelector('h4').textContent = `${words.categories[category]}, ${placeOf(code, value?.subject?.country)}`;
    byId('cell').querySelector('.word').textContent = words.permits[found.verdict];
    byId('cell').querySelector('.count').textContent = tally(found, { lang, words });
    showFindings(byId('cell-findings'), found, { lang, words, value, go, fix });
    chosen(found);
  }

  return { draw, report, said, category: () => choice.split('/')[0] };
}
