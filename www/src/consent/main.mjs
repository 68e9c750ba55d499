// The room for consent: a sign-up form's wording, the record that the form leaves, and what that record permits where.
// The form goes into the address, as texts of other rooms do; what the person enters, and the record, never leave the page.
import { applyFix, lintConsentRequest } from 'presend/slim';
import { byId } from '../dom.mjs';
import { createResult, lang } from '../room/result.mjs';
import { beginning, createTools } from '../room/tools.mjs';
import { words } from '../words.mjs';
import { now, setToday } from './clock.mjs';
import { markText } from './marked.mjs';
import { recordOf } from './record.mjs';
import { fieldOf, readRequest, showContact, writeRequest } from './request.mjs';
import { FIRST, samplesIn } from './samples.mjs';
import { createSignup } from './signup.mjs';

const { phone, samples } = samplesIn(lang);
const start = await beginning(samples[FIRST]);

/** The form that was last sent: a record tells of that one, not of what it has become since. */
let sentForm = null;

const result = createResult({
  words,
  check: () => lintConsentRequest(readRequest(), { locale: lang, now: now() }),
  show(report) {
    const request = readRequest();
    const { text } = request;
    markText(byId('marks'), byId('text').value, text ? (report?.diagnostics ?? []).filter(({ path }) => path === '/text') : []);
    signup.draw(request, report !== null);
    byId('changed').hidden = sentForm === null || sentForm === formNow();
  },
  detail() {},
  value: readRequest,
  go(finding) {
    const field = fieldOf(finding);
    field.focus();
    if (finding.range && field === byId('text')) field.setSelectionRange(finding.range.start, finding.range.end);
    field.scrollIntoView({ block: 'nearest' });
  },
  mend: (fix) => write(applyFix(readRequest(), fix)),
  rested: () => tools.rested(),
});

const signup = createSignup({
  words,
  request: readRequest,
  async sent(person) {
    const form = formNow();
    const record = recordOf({ request: readRequest(), person, version: byId('version').value.trim(), categories: covered(), at: now() });
    (await proof).hold(record);
    sentForm = form;
    byId('changed').hidden = true;
    byId('proof-title').focus();
  },
});

/** The editor of the record is most of this room, and is fetched while the form is read. */
const proof = import('./proof.mjs').then(({ createProof }) => createProof({ words }));

const covered = () => [...document.querySelectorAll('#covers input:checked')].map(({ value }) => value);

const formNow = () => JSON.stringify([readRequest(), byId('version').value, covered()]);

function write(request) {
  writeRequest(request);
  result.schedule();
}

const parsed = (text) => {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return { text };
  }
};

const tools = createTools({
  words,
  samples,
  first: samples[FIRST],
  read: () => ({ text: JSON.stringify(readRequest()) }),
  write: ({ text }) => write(parsed(text)),
});

byId('form').addEventListener('input', () => {
  showContact();
  result.schedule();
});
for (const id of ['day', 'local', 'countries']) byId(id).addEventListener('input', () => proof.then(({ draw }) => draw(), () => {}));
byId('day').addEventListener('input', result.schedule);

setToday();
byId('phone').value = phone;
write(parsed(start.text));
tools.markSample();
await result.start();
