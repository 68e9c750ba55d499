// How the editor looks: the colours are the site's own, which reach into the shadow root as custom properties.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** A wavy line in the colour of a severity, heavier for what blocks, dotted for a note: told apart without colour. */
const line = (severity, style, thickness) => ({
  backgroundImage: 'none',
  paddingBottom: '0',
  textDecoration: `underline ${style} ${thickness} var(--${severity})`,
  textUnderlineOffset: '3px',
  textDecorationSkipInk: 'none',
});

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--surface)', fontSize: 'var(--size-code)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6' },
  '.cm-content': { padding: 'var(--gap-2) 0', caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)', borderLeftWidth: '2px' },
  '.cm-placeholder': { color: 'var(--quiet)', fontFamily: 'var(--sans)' },
  '.cm-gutters': { color: 'var(--quiet)', backgroundColor: 'var(--surface)', border: 'none' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--selection)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--selection)', color: 'inherit' },
  '.cm-lintRange-error': line('error', 'wavy', '2px'),
  '.cm-lintRange-warning': line('warning', 'wavy', '1.5px'),
  '.cm-lintRange-info': line('info', 'dotted', '2px'),
  '.cm-lintRange-active': { backgroundColor: 'var(--selection)' },
  '.cm-tooltip': { color: 'var(--text)', backgroundColor: 'var(--raised)', border: '1px solid var(--line)', borderRadius: 'var(--round)', boxShadow: 'var(--shadow)', maxWidth: 'min(30rem, 90vw)', fontFamily: 'var(--sans)', fontSize: 'var(--size-small)' },
  '.cm-diagnostic': { padding: 'var(--gap-2)', borderLeft: '4px solid transparent', marginLeft: '0', whiteSpace: 'normal' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--error)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--warning)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--info)' },
  '.cm-diagnosticText p': { margin: '0' },
  '.cm-diagnosticText a': { display: 'inline-block', marginTop: 'var(--gap-1)', color: 'var(--accent)', fontFamily: 'var(--mono)' },
  '.cm-diagnosticAction': { margin: 'var(--gap-1) 0 0', padding: 'var(--gap-1) var(--gap-2)', font: 'inherit', fontWeight: '600', color: 'var(--on-accent)', backgroundColor: 'var(--accent)', border: 'none', borderRadius: 'var(--round)', cursor: 'pointer' },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--code-name)' },
  { tag: tags.string, color: 'var(--code-text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-value)' },
  { tag: [tags.separator, tags.brace, tags.squareBracket], color: 'var(--quiet)' },
]);

export const look = [theme, syntaxHighlighting(colours)];
