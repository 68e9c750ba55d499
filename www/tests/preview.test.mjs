// What the recipient sees: formatting marks, example values, and the texts that the platform writes itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inline, lines } from '../src/preview/marks.mjs';
import { recipientView } from '../src/preview/view.mjs';

/** Parts as compact text: [bold ...] around what is bold. */
const written = (parts) => parts.map(({ kind, text, parts: inner }) => (kind === 'text' ? text : `[${kind} ${inner ? written(inner) : text}]`)).join('');
const read = (text) => written(inline(text));
const sample = (name) => JSON.parse(readFileSync(new URL(`../samples/${name}.json`, import.meta.url)));

test('marks are read as the phone reads them', () => {
  assert.equal(read('a *bold* and _italic_ and ~struck~ word'), 'a [bold bold] and [italic italic] and [struck struck] word');
  assert.equal(read('*_both_*'), '[bold [italic both]]');
  assert.equal(read('(*x*), *y*.'), '([bold x]), [bold y].');
  assert.equal(read('`code *not bold*`'), '[mono code *not bold*]');
  assert.equal(read('*grüße, ñ*'), '[bold grüße, ñ]');
});

test('marks without a partner, inside words or beside spaces stay as they are', () => {
  for (const text of ['2 * 3 * 4', 'snake_case_name', '*open', 'a*b*c', '* not *', '**', '~~~', '``']) assert.equal(read(text), text);
});

test('a parameter without a value stays visible, and its name is no formatting', () => {
  assert.equal(read('Hi {{first_name}}, *{{1}}*'), 'Hi [parameter {{first_name}}], [bold [parameter {{1}}]]');
});

test('lines, quotes, lists and monospaced blocks', () => {
  const kinds = (text) => lines(text).map(({ kind, parts }) => `${kind} ${written(parts)}`);
  assert.deepEqual(kinds('one\n> two\n- three\n* four\n5. five\n'), ['line one', 'quote two', 'bullet three', 'bullet four', 'number five', 'line ']);
  assert.deepEqual(kinds('a ```b\nc``` d'), ['line a [mono b\nc] d']);
  assert.deepEqual(kinds('*not\nbold*'), ['line *not', 'line bold*']);
});

test('examples of every shape are put in', () => {
  const body = (text, example) => recipientView({ components: [{ type: 'BODY', text, example }] }).body;
  assert.equal(body('{{1}} {{2}}', { body_text: [['a', 'b']] }), 'a b');
  assert.equal(body('{{1}} {{2}}', { body_text: ['a', 'b'] }), 'a b');
  assert.equal(body('{{1}}', { body_text: 'a' }), 'a');
  assert.equal(body('{{x}} {{y}}', { body_text_named_params: [{ param_name: 'y', example: 'b' }, { param_name: 'x', example: '$&' }] }), '$& b');
  assert.equal(body('{{1}} {{2}}', { body_text: [['a']] }), 'a {{2}}');
  assert.deepEqual(recipientView({ components: [{ type: 'header', format: 'text', text: 'Hi {{1}}', example: { header_text: ['Ada'] } }] }).header, { kind: 'text', text: 'Hi Ada' });
});

test('an authentication template shows the texts of the platform', () => {
  const view = recipientView(sample('code'));
  assert.match(view.body, /^\*\d+\* is your verification code\. For your security, do not share this code\.$/);
  assert.equal(view.footer, 'This code expires in 5 minutes.');
  assert.deepEqual(view.buttons, [{ kind: 'otp', text: 'Copy code' }]);
});

test('offers and carousels', () => {
  const promotion = recipientView(sample('promotion'));
  assert.deepEqual(promotion.offer, { text: 'Autumn bulbs', expires: true, code: 'BULBS20' });
  assert.deepEqual(promotion.header, { kind: 'image' });
  assert.match(promotion.body, /^Good news, Maria/);
  assert.equal(recipientView(sample('carousel')).cards.length, 3);
});

test('any value gives a view', () => {
  const odd = [null, 1, 'x', [], {}, { components: 1 }, { components: [null, 1, { type: 5 }, { type: 'BODY', text: {}, example: [] }, { type: 'carousel', cards: [null, {}] }, { type: 'buttons', buttons: [null, { type: 'OTP' }] }] }, { category: {}, components: [{ type: 'HEADER', format: 'TEXT', example: { header_text: null } }] }];
  for (const value of odd) assert.equal(typeof recipientView(value).body, 'string');
});
