// What every room with an editor does: one check after every change, and everything on the page drawn from its report.
import { applyFix, init } from 'presend/slim';
import { fill } from '../../words/index.mjs';
import { byId, h } from '../dom.mjs';
import { countItems } from './counts.mjs';
import { createEditor, jump, rewrite, textOf, treeOf, underline } from './editor.mjs';
import { explanation, showFindings, tally } from './findings.mjs';
import { place } from './place.mjs';

/** Milliseconds of quiet after which the result is spoken and the address follows the text. */
const QUIET = 700;

/** Findings that are underlined, and lengths that are shown: more than any input has, and no more than a browser draws at once. */
const MOST = 300;

export const lang = document.documentElement.lang;

/**
 * A room around an editor of `text`. `check` makes a report of its text, `preview` the elements of what the recipient sees of the last
 * value that could be read, `draw` shows what only this room has, and `rested` is called when the hands rest. Without the module there
 * is no report: only the preview is drawn.
 */
export function createRoom({ words, text, check, preview, draw, rested }) {
  const view = createEditor({ parent: byId('editor'), text, words, changed: schedule, fixHere });
  let ready = false;
  let report = null;
  let value = null;
  let drawn = '';

  // ---- the check -------------------------------------------------------------------------------------------------------------------

  let scheduled = false;
  let quiet = 0;
  /** What was done since the result was last spoken. */
  let news = '';

  /** Once a frame, however much was typed in it. */
  function schedule() {
    if (!scheduled) requestAnimationFrame(update);
    scheduled = true;
    clearTimeout(quiet);
    quiet = setTimeout(settled, QUIET);
  }

  function update() {
    scheduled = false;
    const now = textOf(view);
    if (ready) report = check(now);
    showPreview(now);
    if (!ready) return;
    underlineFindings(view, report.diagnostics, fix);
    showReport();
  }

  function showReport() {
    const now = JSON.stringify(report);
    if (now === drawn) return;
    drawn = now;
    showVerdict(report.verdict, words.verdicts[report.verdict], tally(report, { lang, words }));
    showFindings(byId('findings'), report, { lang, words, value, go: (finding) => jump(view, placeIn(view, finding)), fix });
    byId('counts').hidden = report.counts.length === 0;
    byId('counts').querySelector('ul').replaceChildren(...countItems(report.counts.slice(0, MOST), { lang, words, value }));
    draw?.(report);
  }

  function showPreview(now) {
    let broken = false;
    try {
      value = JSON.parse(now);
    } catch {
      broken = true;
    }
    byId('stale').hidden = !broken || value === null;
    if (broken && value !== null) return;
    const elements = preview(value, report);
    byId('preview').replaceChildren(...(elements.length > 0 ? elements : [h('p', { class: 'quiet' }, words.empty)]));
  }

  /** Spoken and written into the address only when the hands rest: neither should stammer along. */
  function settled() {
    if (report) announce(`${news} ${words.verdicts[report.verdict]}. ${tally(report, { lang, words })}.`);
    news = '';
    rested();
  }

  // ---- fixes -----------------------------------------------------------------------------------------------------------------------

  function fix(finding) {
    rewrite(view, applyFix(textOf(view), finding.fix), 'input.fix');
    news = `${fill(words.fixed, { title: finding.fix.title })}.`;
  }

  /** The fix of the finding at the cursor, or else of the first one on its line. */
  function fixHere() {
    if (scheduled) update();
    const { head } = view.state.selection.main;
    const line = view.state.doc.lineAt(head);
    const fixable = (report?.diagnostics ?? []).filter((finding) => finding.fix).map((finding) => ({ finding, at: placeIn(view, finding) }));
    const here = fixable.find(({ at }) => at.from <= head && head <= at.to) ?? fixable.find(({ at }) => at.from <= line.to && line.from <= at.to);
    if (here) fix(here.finding);
    else announce(words.noFix);
  }

  // ---- the module ------------------------------------------------------------------------------------------------------------------

  async function start() {
    schedule();
    try {
      await init();
      ready = true;
      schedule();
    } catch {
      showVerdict('none', words.failed, [`${words.failedMore} `, h('a', { href: 'rules/index.html' }, words.toRules)]);
    }
  }

  return { view, schedule, start };
}

const placeIn = (view, finding) => place(treeOf(view), textOf(view), finding);

/** Underlines findings in an editor, each with its words and, where `fix` applies it, with its fix. */
export function underlineFindings(view, findings, fix) {
  const [tree, text] = [treeOf(view), textOf(view)];
  underline(view, findings.slice(0, MOST).map((finding) => ({
    ...place(tree, text, finding),
    severity: finding.severity,
    message: finding.message,
    renderMessage: () => explanation(finding),
    actions: fix && finding.fix ? [{ name: finding.fix.title, apply: () => fix(finding) }] : [],
  })));
}

/** Said to those who cannot see the page change. */
export function announce(text) {
  byId('announce').textContent = text;
}

function showVerdict(verdict, word, count) {
  byId('verdict').dataset.verdict = verdict;
  byId('verdict').querySelector('.word').replaceChildren(word);
  byId('verdict').querySelector('.count').replaceChildren(...[count].flat());
}
