// The preview as elements. Texts find their own direction, so a right-to-left template reads as it would on the phone.
import { fill } from '../../words/fill.mjs';
import { h, icon } from '../dom.mjs';
import { lines } from './marks.mjs';

/** Buttons that a message shows by itself; of more it shows one less, and a way to the rest. */
const SHOWN_BUTTONS = 3;

const ELEMENTS = { bold: 'strong', italic: 'em', struck: 's', mono: 'code', parameter: 'mark' };
const ICONS = { quick_reply: 'reply', url: 'link', phone_number: 'phone', voice_call: 'phone', copy_code: 'copy', otp: 'copy', catalog: 'list', mpm: 'list', spm: 'list', flow: 'list', list: 'list', location: 'location' };

/** The elements of what `recipientView` gives; nothing to see gives none. */
export function messageElements(view, w) {
  const main = bubble(view, w, [view.offer && offer(view.offer, w)]);
  const call = view.asksToCall && h('div', { class: 'bubble' }, h('p', { class: 'asks' }, icon('phone'), w.callRequest));
  const strip = view.cards.length > 0 && h('div', { class: 'cards', role: 'group', 'aria-label': w.cards, tabIndex: 0 }, view.cards.map((card) => bubble(card, w)));
  const elements = [main, strip, call].filter(Boolean);
  for (const text of elements.flatMap((element) => [...element.querySelectorAll('[dir]')])) text.lang = view.lang;
  return elements;
}

function bubble(view, w, extra = []) {
  const texts = [
    view.header && header(view.header, w),
    ...extra,
    view.body && h('div', { class: 'body', dir: 'auto' }, lines(view.body).map(lineElement)),
    view.footer && h('p', { class: 'footer', dir: 'auto' }, view.footer),
  ].filter(Boolean);
  if (texts.length === 0 && view.buttons.length === 0) return null;
  return h('div', { class: 'bubble' }, texts, view.buttons.length > 0 && buttons(view.buttons, w));
}

function header(given, w) {
  if (given.kind === 'text') return h('p', { class: 'head', dir: 'auto' }, given.text);
  return h('div', { class: 'media', 'data-kind': given.kind }, icon(given.kind), h('span', { dir: 'auto' }, given.name || w.media[given.kind]));
}

function offer({ text, expires, code }, w) {
  return h('div', { class: 'offer' }, icon('offer'), h('div', {},
    h('p', { class: 'head', dir: 'auto' }, text),
    expires && h('p', { class: 'quiet' }, w.offerEnds),
    code && h('p', { class: 'quiet' }, fill(w.offerCode, { code }))));
}

function buttons(given, w) {
  const over = given.length > SHOWN_BUTTONS;
  const shown = over ? given.slice(0, SHOWN_BUTTONS - 1) : given;
  const rest = over && opening(w.allOptions, w.moreButtons, given.slice(shown.length).map(button));
  return h('ul', { class: 'buttons' }, shown.map((one) => (one.rows ? opening(one.text, one.text, one.rows.map(choice)) : button(one))), rest);
}

const button = ({ kind, text }) => h('li', {}, icon(ICONS[kind] ?? 'reply'), h('span', { dir: 'auto' }, text));

/** What opens a sheet of choices on the phone. */
const opening = (label, name, items) => h('li', { class: 'rest' }, h('details', {},
  h('summary', {}, icon('list'), h('span', { dir: 'auto' }, label)),
  h('ul', { 'aria-label': name }, items)));

const choice = ({ heading, text, more }) => (heading
  ? h('li', { class: 'choice heading' }, h('span', { dir: 'auto' }, heading))
  : h('li', { class: 'choice' }, h('span', { dir: 'auto' }, text), more && h('span', { class: 'quiet', dir: 'auto' }, more)));

function lineElement({ kind, label, parts }) {
  const content = parts.map(partElement);
  if (kind === 'quote') return h('blockquote', {}, content);
  if (kind === 'line') return h('p', {}, content);
  return h('p', { class: 'item' }, h('span', {}, label), h('span', {}, content));
}

function partElement({ kind, text, parts }) {
  return kind === 'text' ? text : h(ELEMENTS[kind], {}, parts ? parts.map(partElement) : text);
}
