// A finding is drawn exactly under what it speaks of, whatever escapes stand before it and however broken the rest is.
import { jsonLanguage } from '@codemirror/lang-json';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place } from '../src/room/place.mjs';

function marked(text, path, range) {
  const { from, to } = place(jsonLanguage.parser.parse(text), text, { path, range });
  return text.slice(from, to);
}

/** The range of `part` in the decoded string, as a report would give it. */
function within(decoded, part) {
  const start = decoded.indexOf(part);
  return { start, end: start + part.length };
}

test('a range in a string is found after every kind of escape', () => {
  const decoded = 'a "quoted"\nline\\ \u00e9 \u{1f600} ends {{1}}';
  const escaped = '{"text": "a \\"quoted\\"\\nline\\\\ \\u00e9 \\ud83d\\ude00 ends {{1}}"}';
  assert.equal(marked(escaped, '/text', within(decoded, '{{1}}')), '{{1}}');
  assert.equal(marked(escaped, '/text', within(decoded, '"quoted"')), '\\"quoted\\"');
  assert.equal(marked(escaped, '/text', within(decoded, '\u00e9')), '\\u00e9');
  assert.equal(marked(escaped, '/text', within(decoded, '\u{1f600}')), '\\ud83d\\ude00');
  assert.equal(marked(escaped, '/text', within(decoded, '\n')), '\\n');
  assert.equal(marked(`{"text": "\u{1f600} {{1}}"}`, '/text', within('\u{1f600} {{1}}', '{{1}}')), '{{1}}');
});

test('a range beyond its string ends with the string', () => {
  assert.equal(marked('["abc"]', '/0', { start: 1, end: 99 }), 'bc');
});

test('without a range a plain value is marked whole, an object or list by its name or bracket', () => {
  const text = '{"a": [1, {"b": {"c": true}}], "d": null}';
  assert.equal(marked(text, '/a/0'), '1');
  assert.equal(marked(text, '/a/1/b/c'), 'true');
  assert.equal(marked(text, '/d'), 'null');
  assert.equal(marked(text, '/a'), '"a"');
  assert.equal(marked(text, '/a/1'), '{');
  assert.equal(marked(text, ''), '{');
});

test('a missing member is marked where it is missing', () => {
  assert.equal(marked('{"a": {"b": 1}}', '/a/missing'), '"a"');
  assert.equal(marked('{"a": [{"b": 1}]}', '/a/0/missing/deeper', { start: 0, end: 3 }), '{');
  assert.equal(marked('{}', '/name'), '{');
});

test('pointers unescape names, and the last of two equal names counts', () => {
  assert.equal(marked('{"a/b~c": "x"}', '/a~1b~0c'), '"x"');
  assert.equal(marked('{"n\\u0061me": "x"}', '/name'), '"x"');
  assert.equal(marked('{"a": 1, "a": 2}', '/a'), '2');
});

test('a range at the empty path is one in the text itself', () => {
  assert.equal(marked('{"a": tru}', '', { start: 6, end: 9 }), 'tru');
  assert.deepEqual(place(jsonLanguage.parser.parse(''), '', { path: '', range: { start: 0, end: 5 } }), { from: 0, to: 0 });
});

test('broken text still has its places', () => {
  const text = '{"components": [{"text": "ends {{1}}"';
  assert.equal(marked(text, '/components/0/text', { start: 5, end: 10 }), '{{1}}');
  assert.deepEqual(place(jsonLanguage.parser.parse(''), '', { path: '/a' }), { from: 0, to: 0 });
});
