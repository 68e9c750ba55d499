// Long lines wrap under their own beginning, so that the shape of the JSON stays visible.
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';

/** Columns that wrapped text is set in further than its line. */
const FURTHER = 2;
/** On a phone a deeper line would have no room left. */
const DEEPEST = 14;

// A class for every depth rather than a style on every line: style attributes are what the content security policy forbids.
const depths = Array.from({ length: DEEPEST + 1 }, (_, columns) => columns);
const lines = depths.map((columns) => Decoration.line({ class: `cm-hang-${columns}` }));
const rules = depths.map((columns) => {
  const hang = columns + FURTHER;
  return [`.cm-hang-${columns}`, { paddingInlineStart: `calc(6px + ${hang}ch)`, textIndent: `-${hang}ch` }];
});

function indented(view) {
  const builder = new RangeSetBuilder();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const columns = /^\s*/.exec(line.text)[0].length;
      builder.add(line.from, line.from, lines[Math.min(columns, DEEPEST)]);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

const plugin = ViewPlugin.define((view) => ({
  decorations: indented(view),
  update(change) {
    if (change.docChanged || change.viewportChanged) this.decorations = indented(change.view);
  },
}), { decorations: ({ decorations }) => decorations });

export const hangingIndent = [plugin, EditorView.theme(Object.fromEntries(rules))];
