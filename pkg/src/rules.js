/** The rule book: what is checked, why, since when and from which source. No wasm. */

// Text until it is asked for: a page that reads one rule a session should not pay for the book when it loads.
let read;
const book = () => (read ??= JSON.parse(RULEBOOK));

/** Copies, so that a caller who changes one does not change the book. */
const copy = (part) => structuredClone(part);

export function rules() {
  return copy(book().rules);
}

export function rule(id) {
  const found = book().rules.find((known) => known.id === id);
  if (!found) throw unknown(String(id).slice(0, LONGEST_ID));
  return copy(found);
}

/** The limits in force on a day, today by default: of each the last step that is not later. */
export function limits(on = new Date().toISOString().slice(0, 10)) {
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) throw new TypeError(`expected a day as YYYY-MM-DD, got ${JSON.stringify(String(on))}`);
  return book().limits.flatMap(({ key, unit, steps, source }) => {
    const step = steps.findLast(([day]) => day <= on);
    return step ? [{ key, unit, value: step[1], source: copy(source) }] : [];
  });
}

/** What the law asks for, by place and day; all of it, or what one rule asks. */
export function laws(rule) {
  if (rule !== undefined && !book().rules.some(({ id }) => id === rule)) throw unknown(String(rule).slice(0, LONGEST_ID));
  return copy(book().laws.filter(({ rules }) => rule === undefined || rules.includes(rule)));
}

export function thresholds() {
  return copy(book().thresholds);
}

/** What an error of the platform means: the nearest that the book knows, from the pair to the code to the range of codes. */
export function platformError(code, subcode, locale = "en") {
  if (![code, subcode ?? 0].every(Number.isInteger)) return null;
  const { errors } = book();
  const known = errors.filter((error) => error.code === code && error.codeTo === undefined);
  const found =
    known.find((error) => error.subcode === subcode) ??
    known.find((error) => error.subcode === undefined) ??
    errors.find((error) => error.code <= code && code <= error.codeTo) ??
    only(errors.filter((error) => error.subcode === code));
  if (!found) return null;
  const { codeTo, ...error } = copy(found);
  const language = String(locale).toLowerCase().split(/[-_]/)[0];
  const words = (slot) => slot[language] ?? slot.en;
  return {
    ...error,
    code: codeTo === undefined ? error.code : code,
    title: words(error.title),
    meaning: words(error.meaning),
    retry: words(error.retry),
  };
}

const only = (list) => (list.length === 1 ? list[0] : undefined);

/** No id is nearly as long. */
const LONGEST_ID = 100;

function unknown(id) {
  const ids = book().rules.map((known) => known.id);
  const nearest = ids.reduce((best, known) => (distance(id, known) < distance(id, best) ? known : best));
  return new TypeError(`unknown rule "${id}"; the nearest is "${nearest}"`);
}

/** Levenshtein's distance, a row at a time. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row.at(-1);
}
