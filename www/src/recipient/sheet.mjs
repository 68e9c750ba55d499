// What was read of a recipient, as a sheet of facts.
import { fill } from '../../words/fill.mjs';
import { h } from '../dom.mjs';

/** The elements of the sheet. `country(code)` is the name of a country. */
export function sheet(report, words, country) {
  if (!report) return [note(words.empty)];
  const { kind, phone } = report;
  if (!phone) return [list([[words.kind, words.kinds[kind]]])];
  if (phone.e164 === null) return [note(words.unread)];
  return [list([
    [words.kind, words.kinds[kind]],
    ['E.164', code(phone.e164)],
    candidates(phone.waIds, words),
    [words.callingCode, code(`+${phone.countryCode}`)],
    [words.country, place(phone.region, words, country)],
    [words.type, words.types[phone.type]],
    [words.possible, phone.possible ? words.yes : fill(words.no, { why: words.possibilities[phone.possibility] })],
    [words.valid, phone.valid ? words.yes : words.notValid],
    [words.extension, phone.extension ? code(phone.extension) : quiet(words.none)],
    [words.masked, code(phone.masked)],
  ])];
}

const list = (rows) => h('dl', {}, rows.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))));

const note = (text) => h('p', { class: 'quiet' }, text);

const code = (text) => h('code', {}, text);

const quiet = (text) => h('span', { class: 'quiet' }, text);

/** What the platform answers with may be one of several: then it is said which to expect. */
function candidates(ids, words) {
  if (ids.length < 2) return ['wa_id', ids.length > 0 ? code(ids[0]) : quiet(words.none)];
  return [['wa_id ', h('span', { class: 'small' }, words.likeliest)], h('ol', {}, ids.map((id) => h('li', {}, code(id))))];
}

/** Numbers without a country of their own have the region 001. */
function place(region, words, country) {
  if (region === null) return quiet(words.noCountry);
  return region === '001' ? words.world : `${country(region)} (${region})`;
}
