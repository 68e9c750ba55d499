// What every room with an editor does besides: findings underlined in the text, and a preview drawn from it.
import { applyFix } from 'presend/slim';
import { byId, h } from '../dom.mjs';
import { countItems } from './counts.mjs';
import { createEditor, jump, rewrite, textOf, treeOf, underline } from './editor.mjs';
import { explanation } from './findings.mjs';
import { place } from './place.mjs';
import { announce, createResult, lang } from './result.mjs';

/** Findings that are underlined, and lengths that are shown: more than any input has, and no more than a browser draws at once. */
const MOST = 300;

/**
 * A room around an editor of `text`. `check` makes a report of its text, `preview` the elements of what the recipient sees of the last
 * value that could be read, `draw` shows what only this room has, and `rested` is called when the hands rest. Without the module there
 * is no report: only the preview is drawn.
 */
export function createRoom({ words, text, check, preview, draw, rested }) {
  let value = null;
  const result = createResult({
    words,
    check: () => check(textOf(view)),
    show(report) {
      showPreview(report);
      if (report) underlineFindings(view, report.diagnostics, result.fix);
    },
    detail(report) {
      byId('counts').hidden = report.counts.length === 0;
      byId('counts').querySelector('ul').replaceChildren(...countItems(report.counts.slice(0, MOST), { lang, words, value }));
      draw?.(report);
    },
    value: () => value,
    go: (finding) => jump(view, placeIn(view, finding)),
    mend: (fix) => rewrite(view, applyFix(textOf(view), fix), 'input.fix'),
    rested,
  });
  const view = createEditor({ parent: byId('editor'), text, words, changed: result.schedule, fixHere });

  function showPreview(report) {
    let broken = false;
    try {
      value = JSON.parse(textOf(view));
    } catch {
      broken = true;
    }
    byId('stale').hidden = !broken || value === null;
    if (broken && value !== null) return;
    const elements = preview(value, report);
    byId('preview').replaceChildren(...(elements.length > 0 ? elements : [h('p', { class: 'quiet' }, words.empty)]));
  }

  function fixHere() {
    const here = fixable(view, result.latest()?.diagnostics ?? []);
    if (here) result.fix(here);
    else announce(words.noFix);
  }

  return { view, schedule: result.schedule, start: result.start };
}

/** Where a finding stands in an editor. */
export const placeIn = (view, finding) => place(treeOf(view), textOf(view), finding);

/** The finding at the cursor that has a fix, or else the first such on its line. */
export function fixable(view, findings) {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const found = findings.filter((finding) => finding.fix).map((finding) => ({ finding, at: placeIn(view, finding) }));
  const here = found.find(({ at }) => at.from <= head && head <= at.to) ?? found.find(({ at }) => at.from <= line.to && line.from <= at.to);
  return here?.finding;
}

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
