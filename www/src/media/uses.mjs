// What a file can be sent as: a row for each use, which says why, and is open where the file is meant for that.
import { byId, h, icon } from '../dom.mjs';
import { showFindings } from '../room/findings.mjs';
import { lang } from '../room/result.mjs';

/** Draws the rows. Of a file that was there before, a row that was opened or folded stays so. */
export function showUses(uses, words, sameFile) {
  const open = ({ use, meant }) => (sameFile ? document.querySelector(`[data-use="${use}"]`)?.open : null) ?? meant;
  const focused = document.activeElement?.closest('[data-use]')?.dataset.use;
  byId('uses').replaceChildren(...uses.map((use) => row(use, open(use), words)));
  if (focused) document.querySelector(`[data-use="${focused}"] > summary`)?.focus();
}

function row({ use, verdict, diagnostics, own }, open, words) {
  const findings = h('div', { class: 'findings' });
  if (own.length > 0) showFindings(findings, { diagnostics: own }, { lang, words });
  else findings.append(h('p', { class: 'quiet' }, diagnostics.length > 0 ? words.above : words.nothing));
  return h('details', { class: 'use', 'data-use': use, 'data-verdict': verdict, open },
    h('summary', {},
      icon('verdict'),
      h('span', { class: 'name' }, words.uses[use]),
      h('span', { class: 'word' }, words.takes[verdict])),
    findings);
}
