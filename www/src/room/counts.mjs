// How long each limited text is. A meter warms up as its text nears the limit; the numbers beside it say the same.
import { counted, fill } from '../../words/fill.mjs';
import { h } from '../dom.mjs';
import { placeName } from './names.mjs';

/** The part of a limit from which a text is nearly full. */
const NEARLY = 0.85;

const ALSO = ['words', 'parameters', 'emojis'];

/** A list item for every count of a report. */
export function countItems(counts, { lang, words, value }) {
  const number = new Intl.NumberFormat(lang);
  return counts.map((count) => {
    const name = placeName(count.path, value, words);
    const said = fill(words.ofLimit, { n: number.format(count.codePoints), limit: number.format(count.limit) });
    const also = ALSO.filter((what) => count[what] > 0).map((what) => counted(lang, words[what], count[what]));
    return h('li', { 'data-warmth': warmth(count) },
      h('span', { class: 'name' }, name), h('span', { class: 'said' }, said),
      meter(count, name, said),
      also.length > 0 && h('span', { class: 'also' }, also.join(' · ')));
  });
}

const warmth = ({ codePoints, limit }) => (codePoints > limit ? 'over' : codePoints > limit * NEARLY ? 'nearly' : 'calm');

function meter({ codePoints, limit }, name, said) {
  const filling = h('span', {});
  filling.style.inlineSize = `${Math.min(100, (codePoints / limit) * 100)}%`;
  return h('div', { class: 'meter', role: 'meter', 'aria-label': name, 'aria-valuemin': '0', 'aria-valuemax': String(limit), 'aria-valuenow': String(Math.min(codePoints, limit)), 'aria-valuetext': said }, filling);
}
