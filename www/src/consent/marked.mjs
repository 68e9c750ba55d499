// Findings underlined in a plain text field: a copy of the text lies behind it, seen only by its marks.
import { h } from '../dom.mjs';

/** Fills `copy` with `text`; where findings overlap, the one that begins first is marked. */
export function markText(copy, text, findings) {
  const pieces = [];
  let at = 0;
  for (const { range, severity } of findings.filter(({ range }) => range && range.end > range.start).sort((a, b) => a.range.start - b.range.start)) {
    if (range.start < at) continue;
    pieces.push(text.slice(at, range.start), h('mark', { 'data-severity': severity }, text.slice(range.start, range.end)));
    at = range.end;
  }
  // A line break at the very end has a height only with something behind it.
  copy.replaceChildren(...pieces, `${text.slice(at)}\u200b`);
}
