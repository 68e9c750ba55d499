// The room for recipients: a number or a user id, the country that a national number is read in, and how it is read.
// A number is personal data, so nothing of what is written is ever put into the address; what an address brings along is taken out of it.
import { applyFix, checkRecipient } from 'presend/slim';
import { decode } from '../address.mjs';
import { byId } from '../dom.mjs';
import { createResult, lang } from '../room/result.mjs';
import { words } from '../words.mjs';
import { FIRST, SAMPLES } from './samples.mjs';
import { sheet } from './sheet.mjs';

const [input, region] = ['recipient', 'region'].map(byId);
const samples = [...document.querySelectorAll('[data-sample]')];
const names = new Intl.DisplayNames(lang, { type: 'region' });

const result = createResult({
  words,
  check: () => (input.value.trim() ? checkRecipient(input.value, { locale: lang, region: region.value || undefined }) : null),
  show: markSample,
  detail: (report) => byId('sheet').replaceChildren(...sheet(report, words, (code) => names.of(code))),
  value: () => input.value,
  go({ range }) {
    input.focus();
    input.setSelectionRange(range?.start ?? 0, range?.end ?? input.value.length);
  },
  mend: (fix) => write({ text: applyFix(input.value, fix) }),
});

function write({ text, region: wanted }) {
  input.value = text;
  if (wanted !== undefined) region.value = wanted;
  result.schedule();
}

/** The sample that is written, as long as it is unchanged. */
function markSample() {
  for (const button of samples) {
    const { text, region: wanted } = SAMPLES[button.dataset.sample];
    button.setAttribute('aria-current', String(input.value === text && region.value === wanted));
  }
}

/** What the address holds: an example of the rule book. */
async function brought() {
  const found = await decode(location.hash);
  if (location.hash) history.replaceState(null, '', location.pathname);
  return found;
}

for (const control of [input, region]) control.addEventListener('input', result.schedule);
for (const button of samples) button.addEventListener('click', () => write(SAMPLES[button.dataset.sample]));
byId('clear').addEventListener('click', () => {
  write({ text: '' });
  input.focus();
});
addEventListener('hashchange', async () => {
  const found = await brought();
  if (found) write(found);
});

write((await brought()) ?? SAMPLES[FIRST]);
await result.start();
