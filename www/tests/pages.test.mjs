// What pages are made of: markup that cannot be broken out of, links that carry a text, and the same words in every language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { data, html, prose } from '../pages/html.mjs';
import { decode, encode } from '../src/address.mjs';
import { placeName } from '../src/room/names.mjs';
import { counted, fill } from '../words/fill.mjs';
import { LANGUAGES, words } from '../words/index.mjs';

test('markup escapes what is put into it', () => {
  assert.equal(String(html`<a title="${`"><script>'&`}">${[html`<b>${1}</b>`, null, false, 0]}</a>`), '<a title="&quot;&gt;&lt;script&gt;&#39;&amp;"><b>1</b>0</a>');
  assert.equal(String(html`${prose('one `<a>`\n\ntwo')}`), '<p>one <code>&lt;a&gt;</code></p><p>two</p>');
});

test('words for a script cannot end their element', () => {
  const words = { a: '</script><script>', b: ['<!--', "'\"&"] };
  const markup = String(data('words', words));
  const [, inside] = /^<script type="application\/json" id="words">([^<]*)<\/script>$/.exec(markup);
  assert.deepEqual(JSON.parse(inside), words);
});

test('a fragment carries texts and how to check them', async () => {
  const text = JSON.stringify({ name: 'Grüße 🌷', text: '"{{1}}"\n'.repeat(200) });
  const all = { text, definition: '{"{{1}}": "ü"}', mode: 'edit', last: '23.5', region: 'SE' };
  assert.deepEqual(await decode(`#${await encode(all)}`), all);
  assert.deepEqual(await decode(await encode({ text })), { text, definition: '', mode: 'create', last: '', region: '' });
  assert.deepEqual(await decode(await encode({ text: '' })), { text: '', definition: '', mode: 'create', last: '', region: '' });
  // Links that are out in the world.
  assert.deepEqual(await decode('#mode=edit&t=q1ZKVLICAA'), { text: '{"a":', definition: '', mode: 'edit', last: '', region: '' });
  for (const broken of ['', '#', '#t=', '#t=%%%', '#t=AAAA', '#mode=edit', '#d=q1ZKVLICAA', '#t=q1ZKVLICAA&d=%%%', `#t=${'A'.repeat(40_000)}`]) assert.equal(await decode(broken), null);
});

test('a text that makes no usable link makes none', async () => {
  const noise = Array.from({ length: 60_000 }, () => Math.random().toString(36).slice(2)).join('');
  assert.equal(await encode({ text: noise }), null);
  assert.equal(await encode({ text: '{}', definition: noise }), null);
});

/** Every text of a language, by where it stands. */
function texts(value, at = '') {
  if (typeof value === 'string') return [[at, value]];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}/${key}`));
}

test('every language has every text, with the same names to fill in, and none shouts', () => {
  const names = (text) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort().join();
  const english = texts(words('en'));
  for (const lang of LANGUAGES) {
    const own = new Map(texts(words(lang)));
    assert.deepEqual([...own.keys()].sort(), english.map(([at]) => at).sort(), lang);
    for (const [at, text] of english) assert.equal(names(own.get(at)), names(text), `${lang} ${at}`);
    for (const [at, text] of own) assert.ok(text && !text.includes('!'), `${lang} ${at}`);
  }
});

test('numbers and forms follow the language', () => {
  const forms = { one: '{n} rule', other: '{n} rules' };
  assert.equal(counted('en', forms, 1), '1 rule');
  assert.equal(counted('de', forms, 1024), '1.024 rules');
  assert.equal(fill('{a} {b}', { a: 1 }), '1 {b}');
});

test('a place has the name that a person gives it', () => {
  const template = { components: [{ type: 'BODY' }, { type: 'CAROUSEL', cards: [{}, { components: [{ type: 'BUTTONS', buttons: [{}, {}] }] }] }, { type: 'BUTTONS', buttons: [{}] }] };
  const message = { template: { components: [{ type: 'header' }, { type: 'button', index: '1', parameters: [{}] }, { type: 'body', parameters: [{}, {}] }] } };
  const w = { ...words('en').room, whole: 'All' };
  for (const [value, path, name] of [
    [template, '', 'All'],
    [template, '/name', 'Name'],
    [template, '/components/0/text', 'Body'],
    [template, '/components/0/example/body_text/0', 'Body, example'],
    [template, '/components/1/cards/1/components/0/buttons/1/url', 'Card 2, Button 2, address'],
    [template, '/components/2/buttons', 'Buttons'],
    [template, '/components/2/buttons/0', 'Button 1'],
    [template, '/components/7/toString', 'toString'],
    [template, '/some/thing', 'thing'],
    [message, '/to', 'Recipient'],
    [message, '/template', 'Template'],
    [message, '/template/language/code', 'Language'],
    [message, '/template/components/0', 'Header'],
    [message, '/template/components/1/parameters/0/text', 'Button 2, Value 1'],
    [message, '/template/components/2/parameters', 'Body'],
    [message, '/template/components/2/parameters/1', 'Body, Value 2'],
    [null, '/interactive/action/sections/0/rows/1/title', 'Section 1, Row 2, title'],
    [null, '/interactive/action/parameters/url', 'address'],
    [null, '/interactive/action/button', 'Button'],
    [null, '/image/link', 'Image, address'],
    [null, '/text/body', 'Body'],
    [null, '/contacts/0/name/first_name', 'Contact 1, Name'],
    [null, '/0', '0'],
  ]) assert.equal(placeName(path, value, w), name, path);
});
