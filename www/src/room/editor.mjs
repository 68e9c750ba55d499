// The JSON editor. It stands in a shadow root: there CodeMirror adopts its style sheets,
// while in the document it would write a style element, which the content security policy forbids.
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bidiIsolates, bracketMatching, ensureSyntaxTree, indentOnInput, syntaxTree } from '@codemirror/language';
import { linter, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { look } from './look.mjs';
import { hangingIndent } from './wrap.mjs';

/** Milliseconds that a text of megabytes may take to be read into a tree before findings are placed. */
const PATIENCE = 100;

/**
 * Typing over a selection is done here and not left to the browser, which would carry the look of what it replaces
 * over in a style attribute: the content security policy refuses that, with an error in the console.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || event.data === null || view.composing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    event.preventDefault();
    return true;
  },
});

/** An editor of `text` in `parent`. `changed` is called after every change of the text, `fixHere`, where there is something to fix, by key. */
export function createEditor({ parent, text, words, changed, fixHere }) {
  const root = parent.attachShadow({ mode: 'open' });
  const state = EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(), history(), drawSelection(), bracketMatching(), indentOnInput(), json(), bidiIsolates(), look, linter(null), typeOver,
      EditorView.lineWrapping, hangingIndent, words.editorHint ? placeholder(words.editorHint) : [],
      EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': words.editorName, 'aria-description': words.editorHelp }),
      EditorView.updateListener.of((update) => { if (update.docChanged) changed(); }),
      keymap.of([
        { key: 'F8', run: nextDiagnostic },
        { key: 'Shift-F8', run: previousDiagnostic },
        ...(fixHere ? [{ key: 'Mod-.', run: () => (fixHere(), true) }] : []),
        ...defaultKeymap, ...historyKeymap, indentWithTab,
      ]),
    ],
  });
  return new EditorView({ state, parent: root, root });
}

export const textOf = (view) => view.state.doc.toString();

/** The syntax tree of the whole text, or of what could be read in time. */
export const treeOf = (view) => ensureSyntaxTree(view.state, view.state.doc.length, PATIENCE) ?? syntaxTree(view.state);

/** Makes the text `after` by the smallest change, so that the cursor stays and one undo takes it back. */
export function rewrite(view, after, userEvent) {
  const before = textOf(view);
  if (before === after) return;
  const longest = Math.min(before.length, after.length);
  let head = 0;
  while (head < longest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < longest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  view.dispatch({ changes: { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) }, userEvent });
}

/** Selects a place and brings it into view. */
export function jump(view, { from, to }) {
  view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  view.dom.getRootNode().host.scrollIntoView({ block: 'nearest' });
  view.focus();
}

export function underline(view, marks) {
  view.dispatch(setDiagnostics(view.state, marks));
}
