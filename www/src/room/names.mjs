// What a person calls the place that a JSON Pointer leads to: "Card 2, Button 1, address".
import { fill } from '../../words/index.mjs';

/** Members that are worth a name of their own below a component or a button. */
const MEMBERS = ['url', 'phone_number', 'example'];

/** Members that hold what is counted: a card, a button. */
const ORDINALS = ['buttons', 'cards'];

export function placeName(path, template, places) {
  const steps = path.split('/').slice(1);
  if (steps.length === 0) return places.whole;
  if (steps[0] !== 'components') return places[steps[0]] ?? steps[0];
  const names = [];
  let at = template;
  steps.forEach((step, i) => {
    at = at?.[step];
    const name = nameOf(steps[i - 1], step, at, places);
    // "Button 1" says by itself that it is among the buttons.
    const told = ORDINALS.includes(steps[i + 1]) && i + 2 < steps.length;
    if (name && !told) names.push(name);
  });
  return names.join(', ') || places.whole;
}

function nameOf(parent, step, value, places) {
  const n = Number(step) + 1;
  if (parent === 'buttons') return fill(places.button, { n });
  if (parent === 'cards') return fill(places.card, { n });
  if (parent === 'components') return places[component(value?.type)];
  return MEMBERS.includes(step) ? places[step] : null;
}

const component = (type) => (typeof type === 'string' ? type.toLowerCase().replace('limited_time_offer', 'offer') : '');
