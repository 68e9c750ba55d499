// What a template's parameters show, by their names: its own examples, or what a message brings for them.
// `of` tells the values of one component, `code` the coupon code, `card` the values of one card.
import { component, list, string, word } from './any.mjs';

/** The template's examples, in every shape that the platform takes: nested, flat, a bare text, or named. */
export const examples = {
  of(part, where) {
    const example = part?.example;
    const named = list(example?.[`${where}_text_named_params`]).map((given) => [string(given?.param_name), string(given?.example)]);
    const positional = [example?.[`${where}_text`]].flat(2).map((value, i) => [String(i + 1), string(value)]);
    return known([...positional, ...named]);
  },
  /** The code that the box of an offer shows is the example of its copy button. */
  code(parts) {
    const copy = list(component(parts, 'buttons')?.buttons).find((given) => word(given?.type) === 'copy_code');
    return string([copy?.example].flat()[0]);
  },
  card: () => examples,
};

/** The values that a message brings in its components. */
export function sent(components) {
  const given = list(components);
  return {
    of(_part, where) {
      const parameters = list(component(given, where)?.parameters);
      return known(parameters.flatMap((parameter, i) => [String(i + 1), string(parameter?.parameter_name)].map((name) => [name, shown(parameter)])));
    },
    code() {
      const copy = given.find((part) => word(part?.sub_type) === 'copy_code');
      return string(list(copy?.parameters)[0]?.coupon_code);
    },
    card(i) {
      const cards = list(component(given, 'carousel')?.cards);
      return sent((cards.find((card) => card?.card_index === i) ?? cards[i])?.components);
    },
  };
}

/** Dates and amounts show what they fall back to. */
const shown = (parameter) => string(parameter?.[word(parameter?.type)]?.fallback_value) || string(parameter?.text);

const known = (values) => new Map(values.filter(([name, value]) => name !== '' && value !== ''));
