// What the recipient of a message sees: of a template its text with the message's values, of other messages their own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { messageView, needsDefinition } from '../src/preview/message.mjs';

const sample = (name) => JSON.parse(readFileSync(new URL(`../samples/messages/${name}.json`, import.meta.url)));
const typed = (type, content) => messageView({ type, [type]: content });
const interactive = (content) => typed('interactive', content);

test('a template shows what the check made of it, and without a check what can be put in here', () => {
  const [message, definition] = [sample('order'), sample('order-definition')];
  const own = messageView(message, definition, null);
  assert.match(own.body, /^Hello Maria, .* on Tuesday,\n24 November between .* number \{\{3\}\} on/s);
  assert.deepEqual(own.header, { kind: 'text', text: 'Your order is on its way' });
  assert.equal(own.lang, 'en');
  const checked = messageView(message, definition, { header: 'H', body: 'B', footer: 'F', buttons: ['1', '2'] });
  assert.deepEqual([checked.header.text, checked.body, checked.footer, checked.buttons.map(({ kind, text }) => kind + text)], ['H', 'B', 'F', ['url1', 'quick_reply2']]);
});

test('named values, dates and amounts are put in', () => {
  const definition = { components: [{ type: 'BODY', text: '{{who}} pays {{sum}} on {{day}}, {{other}}' }] };
  const parameters = [
    { type: 'currency', parameter_name: 'sum', currency: { fallback_value: '12 €' } },
    { type: 'date_time', parameter_name: 'day', date_time: { fallback_value: '5 May' } },
    { type: 'text', parameter_name: 'who', text: 'Ada' },
  ];
  assert.equal(messageView({ type: 'template', template: { components: [{ type: 'BODY', parameters }] } }, definition).body, 'Ada pays 12 € on 5 May, {{other}}');
});

test('a one-time code, a coupon and cards come from the message', () => {
  assert.match(messageView(sample('code'), sample('code-definition')).body, /^\*702915\* is your verification code\./);
  const definition = {
    components: [
      { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Bulbs' } },
      { type: 'CAROUSEL', cards: ['{{1}} first', '{{1}} second'].map((text) => ({ components: [{ type: 'BODY', text, example: { body_text: [['example']] } }] })) },
      { type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: 'EXAMPLE' }] },
    ],
  };
  const card = (card_index, text) => ({ card_index, components: [{ type: 'body', parameters: [{ type: 'text', text }] }] });
  const components = [{ type: 'carousel', cards: [card(1, 'b'), card(0, 'a')] }, { type: 'button', sub_type: 'copy_code', index: 0, parameters: [{ type: 'coupon_code', coupon_code: 'SPRING' }] }];
  const view = messageView({ type: 'template', template: { components } }, definition);
  assert.deepEqual(view.cards.map(({ body }) => body), ['a first', 'b second']);
  assert.equal(view.offer.code, 'SPRING');
});

test('without its definition nothing is known of a template', () => {
  const view = messageView(sample('order'), null);
  assert.deepEqual([view.body, view.header, needsDefinition(sample('order')), needsDefinition(sample('days'))], ['', null, true, false]);
});

test('texts, media, places, contacts and reactions', () => {
  assert.equal(messageView({ text: { body: 'untyped' } }).body, 'untyped');
  assert.equal(messageView({ type: 'TEXT', text: { body: 'loud' } }).body, 'loud');
  assert.deepEqual(typed('image', { caption: 'A tulip' }).header, { kind: 'image', name: '' });
  assert.equal(typed('document', { filename: 'bill.pdf' }).header.name, 'bill.pdf');
  assert.equal(typed('location', { name: 'Shop', address: 'Quay 1', latitude: 1 }).body, 'Shop\nQuay 1');
  assert.equal(typed('contacts', [{ name: { formatted_name: 'A' } }, null, { name: { formatted_name: 'B' } }]).body, 'A\nB');
  assert.equal(typed('reaction', { emoji: '👍' }).body, '👍');
});

test('interactive messages have their buttons, rows and cards', () => {
  const labels = (view) => view.buttons.map(({ text }) => text);
  const days = messageView(sample('days'));
  assert.deepEqual([days.header.text, days.footer, labels(days)], ['A new delivery day', 'Northwind Garden Supplies', ['Choose a day']]);
  assert.deepEqual(days.buttons[0].rows.map(({ heading, text }) => heading ?? text), ['This week', 'Thursday morning', 'Friday afternoon', 'Next week', 'Monday morning']);
  assert.deepEqual(labels(interactive({ type: 'button', action: { buttons: [{ reply: { title: 'Yes' } }, { reply: { title: 'No' } }] } })), ['Yes', 'No']);
  assert.deepEqual(labels(interactive({ type: 'cta_url', action: { parameters: { display_text: 'Book' } } })), ['Book']);
  assert.deepEqual(labels(interactive({ type: 'flow', action: { parameters: null } })), []);
  assert.equal(interactive({ type: 'product', action: { product_retailer_id: '1' } }).header.kind, 'product');
  assert.ok(interactive({ type: 'call_permission_request', body: { text: 'May we?' } }).asksToCall);
  const cards = interactive({ type: 'carousel', body: { text: 'New' }, action: { cards: [{ type: 'cta_url', header: { type: 'image' }, body: { text: 'a' }, action: { parameters: { display_text: 'See' } } }, { action: { buttons: [{ quick_reply: { title: 'Yes' } }] } }] } }).cards;
  assert.deepEqual(cards.map(labels), [['See'], ['Yes']]);
});

test('any values give a view', () => {
  const odd = [null, 1, 'x', [], {}, { type: {} }, { type: 'template' }, { type: 'template', template: { components: 1 } }, { type: 'constructor' }, { type: '__proto__' }, { text: null }, ...['text', 'image', 'location', 'contacts', 'reaction', 'interactive', 'template'].flatMap((type) => [null, 1, 'x', [], [null], {}].map((content) => ({ type, [type]: content })))];
  odd.push(...['button', 'list', 'flow', 'carousel', 'product', 'toString'].flatMap((type) => [null, 1, {}, { cards: [null, 1], buttons: [null], sections: [null, { rows: [null] }], parameters: 1 }].map((action) => ({ type: 'interactive', interactive: { type, action, header: 1, body: 'x' } }))));
  for (const value of odd) for (const definition of [null, 1, [], {}, { components: [null, { type: 'carousel', cards: [null] }, { type: 'body', text: '{{1}}' }] }]) assert.equal(typeof messageView(value, definition).body, 'string', JSON.stringify(value));
});
