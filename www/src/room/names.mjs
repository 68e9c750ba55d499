// What a person calls the place that a JSON Pointer leads to: "Card 2, Button 1, address".
import { fill } from '../../words/fill.mjs';

/** Lists whose items are counted, with the word for one of them. */
const ITEMS = { buttons: 'button', cards: 'card', parameters: 'value', sections: 'section', rows: 'row', contacts: 'contact' };

/** Lists whose items say by themselves what they are in: "Button 1" is among the buttons. */
const TELLING = ['buttons', 'cards'];

/** Where `path` leads in `value`, which may be any JSON; by the member's own name where no other is known. */
export function placeName(path, value, words) {
  const steps = path.split('/').slice(1);
  if (steps.length === 0) return words.whole;
  const last = steps.length - 1;
  const names = [];
  let at = value;
  steps.forEach((step, i) => {
    at = at?.[step];
    const told = i < last && (Object.hasOwn(WAYS, step) || (TELLING.includes(steps[i + 1]) && i + 1 < last));
    const name = told ? null : nameOf(steps[i - 1], step, at, words);
    if (name && name !== names.at(-1)) names.push(name);
  });
  return names.join(', ') || steps.findLast((step) => !NUMBER.test(step)) || steps[0];
}

/** Members that have a name of their own only where a path ends with them. */
const WAYS = { ...ITEMS, template: true };

const NUMBER = /^\d+$/;

function nameOf(parent, step, value, { places, media }) {
  if (Object.hasOwn(ITEMS, parent ?? '') && NUMBER.test(step)) return fill(places[ITEMS[parent]], { n: Number(step) + 1 });
  if (parent === 'components') return component(value, places);
  return named(places, step) ?? named(media, step);
}

/** A component goes by its type. In a message each button is one, and has its number inside. */
function component(value, places) {
  const type = typeof value?.type === 'string' ? value.type.toLowerCase().replace('limited_time_offer', 'offer') : '';
  const index = Number(value?.index);
  return type === 'button' && Number.isInteger(index) ? fill(places.button, { n: index + 1 }) : named(places, type === 'button' ? 'buttons' : type);
}

/** A word for one of many stands alone where there is one. */
const named = (names, name) => (Object.hasOwn(names, name) ? fill(names[name], { n: '' }).trim() : null);
