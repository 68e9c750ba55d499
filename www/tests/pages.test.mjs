// What pages are made of: markup that cannot be broken out of, links that carry a text, and the same words in every language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, prose } from '../pages/html.mjs';
import { decode, encode } from '../src/address.mjs';
import { LANGUAGES, counted, fill, words } from '../words/index.mjs';

test('markup escapes what is put into it', () => {
  assert.equal(String(html`<a title="${`"><script>'&`}">${[html`<b>${1}</b>`, null, false, 0]}</a>`), '<a title="&quot;&gt;&lt;script&gt;&#39;&amp;"><b>1</b>0</a>');
  assert.equal(String(html`${prose('one `<a>`\n\ntwo')}`), '<p>one <code>&lt;a&gt;</code></p><p>two</p>');
});

test('a fragment carries a text and how to check it', async () => {
  const text = JSON.stringify({ name: 'Grüße 🌷', text: '"{{1}}"\n'.repeat(200) });
  assert.deepEqual(await decode(`#${await encode({ text, mode: 'edit' })}`), { text, mode: 'edit' });
  assert.deepEqual(await decode(await encode({ text })), { text, mode: 'create' });
  for (const broken of ['', '#', '#t=', '#t=%%%', '#t=AAAA', '#mode=edit']) assert.equal(await decode(broken), null);
});

test('a text that makes no usable link makes none', async () => {
  const noise = Array.from({ length: 60_000 }, () => Math.random().toString(36).slice(2)).join('');
  assert.equal(await encode({ text: noise }), null);
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
