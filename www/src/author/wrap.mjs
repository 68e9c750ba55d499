// Long lines wrap under their own beginning, so that the shape of the JSON stays visible.
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';

/** Columns that wrapped text is set in further than its line. */
const FURTHER = 2;
/** On a phone a deep line would otherwise have no room left. */
const DEEPEST = 14;

const decorations = new Map();

function hanging(columns) {
  const depth = Math.min(columns, DEEPEST) + FURTHER;
  if (!decorations.has(depth)) {
    decorations.set(depth, Decoration.line({ attributes: { style: `padding-inline-start: calc(6px + ${depth}ch); text-indent: -${depth}ch` } }));
  }
  return decorations.get(depth);
}

function indented(view) {
  const builder = new RangeSetBuilder();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      builder.add(line.from, line.from, hanging(/^\s*/.exec(line.text)[0].length));
      at = line.to + 1;
    }
  }
  return builder.finish();
}

export const hangingIndent = ViewPlugin.define((view) => ({
  decorations: indented(view),
  update(change) {
    if (change.docChanged || change.viewportChanged) this.decorations = indented(change.view);
  },
}), { decorations: (plugin) => plugin.decorations });
