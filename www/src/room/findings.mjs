// The list of findings, worst first: each leads to its place and offers its fix.
import { counted, fill } from '../../words/fill.mjs';
import { h, icon } from '../dom.mjs';
import { placeName } from './names.mjs';

const SEVERITIES = ['error', 'warning', 'info'];

/** Findings that are listed; a page of thousands helps nobody. */
const LISTED = 100;

/** The address of a rule's page, from the page of the editor. */
export const rulePage = (rule) => `rules/${rule}.html`;

/**
 * Fills `box`. `go(finding)` and `fix(finding)` are what its buttons do; without the first, findings have no place to lead to.
 * What the platform would answer stands with them where the room has a word for it. A fix redraws the list, so the focus
 * moves to what now stands where its button was.
 */
export function showFindings(box, report, { lang, words, value, go, fix }) {
  const focused = [...box.querySelectorAll('button')].indexOf(document.activeElement);
  const listed = SEVERITIES.flatMap((severity) => report.diagnostics.filter((finding) => finding.severity === severity)).slice(0, LISTED);
  const groups = SEVERITIES.map((severity) => {
    const items = listed.filter((finding) => finding.severity === severity);
    return items.length > 0 && h('section', {}, h('h3', {}, words.severities[severity]), h('ul', {}, items.map(item)));
  });
  const left = report.diagnostics.length - listed.length;
  box.replaceChildren(...groups.filter(Boolean), ...(left > 0 ? [h('p', { class: 'note' }, counted(lang, words.more, left))] : []));
  if (focused >= 0) restoreFocus(box, focused);

  function item(finding) {
    return h('li', { 'data-severity': finding.severity },
      icon('severity'),
      h('div', {},
        go ? h('button', { class: 'go', type: 'button', onclick: () => go(finding) }, h('span', { class: 'place' }, placeName(finding.path, value, words)), ' ', finding.message) : h('p', {}, finding.message),
        h('p', { class: 'more' },
          finding.fix && h('button', { class: 'fix', type: 'button', title: finding.fix.safety === 'unsafe' ? words.unsafe : undefined, onclick: () => fix(finding) }, icon('fix'), finding.fix.title, finding.fix.safety === 'unsafe' && h('span', { class: 'unseen' }, ` (${words.unsafe})`)),
          h('a', { href: rulePage(finding.rule) }, finding.rule),
          words.answer && finding.platform?.map(({ code }) => h('span', { class: 'small quiet' }, fill(words.answer, { code }))))));
  }
}

function restoreFocus(box, index) {
  const buttons = box.querySelectorAll('button');
  (buttons[Math.min(index, buttons.length - 1)] ?? box).focus();
}

/** How many findings of each severity, in words. */
export function tally(report, { lang, words }) {
  const parts = SEVERITIES.map((severity) => [severity, report.diagnostics.filter((finding) => finding.severity === severity).length]);
  const said = parts.filter(([, n]) => n > 0).map(([severity, n]) => counted(lang, words.tally[severity], n));
  return said.length > 0 ? new Intl.ListFormat(lang, { type: 'conjunction' }).format(said) : words.nothing;
}

/** What a mark in the editor says when it is pointed at, or reached by key. */
export function explanation(finding) {
  return h('div', {}, h('p', {}, finding.message), h('a', { href: rulePage(finding.rule) }, finding.rule));
}

/** The line on the category: what is declared, what the text rather is, and the rules that say so. Null where nothing is known. */
export function categoryLine({ declared, likely, because }, words) {
  if (!declared && !likely) return null;
  const name = (category) => words.categories[category.toUpperCase()] ?? category;
  const differs = likely && likely !== declared?.toUpperCase();
  const reasons = because.flatMap((rule, i) => [i > 0 && ', ', h('a', { href: rulePage(rule) }, rule)]);
  return [
    h('strong', {}, words.category), ' ',
    declared && h('span', {}, fill(words.declared, { declared: name(declared) })),
    declared && likely && ', ',
    differs && h('span', { class: 'differs' }, fill(words.likely, { likely: name(likely) })),
    likely && !differs && h('span', {}, words.agrees),
    reasons.length > 0 && [' ', words.because, ' ', reasons],
  ].flat(2).filter(Boolean);
}
