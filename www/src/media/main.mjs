// The room for media: a file, what it is by its bytes, and what it can be sent as. It is read in slices and goes nowhere; the page's
// address knows nothing of it.
import { fill } from '../../words/fill.mjs';
import { byId, h } from '../dom.mjs';
import { createResult, lang } from '../room/result.mjs';
import { words } from '../words.mjs';
import { NAMES, factRows, size } from './facts.mjs';
import { partsOf, read } from './read.mjs';
import { FIRST, sampleFile } from './samples.mjs';
import { showUses } from './uses.mjs';

/** Milliseconds after which the page says that it is still reading. */
const SLOW = 300;

const [input, mime] = ['file', 'mime'].map(byId);
const samples = [...document.querySelectorAll('[data-sample]')];

/** The file, its parts that were read, the sample that it is, and whether its name was spoken; null for none. */
let held = null;
/** What was found of it. */
let found = null;
/** The file whose uses are drawn. */
let drawn = null;
let turn = 0;

const result = createResult({ words, check: () => found, says, detail });
const loaded = result.start();

/** The result in a few words, and more of them. */
function says(report) {
  if (report.trouble) return [words[report.trouble], words[`${report.trouble}More`]];
  const list = new Intl.ListFormat(lang, { type: 'unit' });
  return [words.verdicts[report.verdict], report.verdict === 'block' ? words.asNothing : fill(words.as, { uses: list.format(report.best.map((use) => words.uses[use])) })];
}

function detail(report) {
  const known = Boolean(report?.facts);
  byId('unfinished').hidden = !(known && report.unfinished);
  byId('sheet').replaceChildren(known ? sheet(report) : h('p', { class: 'quiet' }, words.empty));
  showUses(known ? report.uses : [], words, drawn === held);
  drawn = held;
}

function sheet(report) {
  const value = (fact, text) => (NAMES.includes(fact) && (fact !== 'mime' || report.mime) ? h('code', {}, text) : text);
  return h('dl', {}, factRows(report, words, lang).map(([fact, name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, value(fact, text)))));
}

/** Takes a file in place of the last; one that comes with others is the first of them. */
function take(files, sample = '') {
  const [file] = files;
  held = file ? { file, parts: partsOf(file), sample, spoken: false } : null;
  byId('chosen').hidden = !file;
  byId('name').textContent = file?.name ?? '';
  byId('size').textContent = file ? size(lang, file.size) : '';
  byId('several').hidden = files.length < 2;
  byId('several').textContent = fill(words.several, { n: files.length });
  check();
}

function show(sample) {
  mime.value = '';
  take([sampleFile(sample)], sample);
}

/** Checks the file that is there; what comes of an earlier one is not shown any more. */
async function check() {
  turn += 1;
  const now = turn;
  markSample();
  const slow = setTimeout(() => settle(now, held && { verdict: 'none', trouble: 'reading', diagnostics: [] }), SLOW);
  const outcome = (await loaded) && held ? await judged(held) : null;
  clearTimeout(slow);
  settle(now, outcome);
}

/** A file may be gone by the time that it is read. */
async function judged({ file, parts }) {
  try {
    return await read(file, parts, { mime: mime.value, locale: lang });
  } catch (error) {
    const trouble = error instanceof DOMException ? 'unreadable' : 'failed';
    return { verdict: trouble === 'unreadable' ? 'review' : 'none', trouble, diagnostics: [] };
  }
}

async function settle(now, outcome) {
  if (now !== turn || !(await loaded)) return;
  found = outcome;
  if (held && !held.spoken) result.done(held.file.name);
  if (held) held.spoken = true;
  result.schedule();
}

/** The sample that is there, as long as nothing else is declared of it. */
function markSample() {
  for (const button of samples) button.setAttribute('aria-current', String(button.dataset.sample === held?.sample && !mime.value));
}

// The same file can be chosen again, after it was changed.
input.addEventListener('click', () => { input.value = ''; });
input.addEventListener('change', () => { if (input.files.length > 0) take(input.files); });
mime.addEventListener('input', check);
byId('remove').addEventListener('click', () => {
  take([]);
  input.focus();
});
for (const button of samples) button.addEventListener('click', () => show(button.dataset.sample));

addEventListener('paste', (event) => {
  const files = event.clipboardData?.files ?? [];
  if (files.length === 0) return;
  event.preventDefault();
  take(files);
});

/** A file may be dropped anywhere: beside the area the browser would leave the page for it. */
const brings = ({ dataTransfer }) => dataTransfer?.types.includes('Files');
const mark = (over) => byId('drop').toggleAttribute('data-over', over);
addEventListener('dragover', (event) => {
  if (!brings(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'copy';
  mark(true);
});
addEventListener('dragleave', ({ relatedTarget }) => { if (!relatedTarget) mark(false); });
addEventListener('drop', (event) => {
  mark(false);
  if (!brings(event)) return;
  event.preventDefault();
  if (event.dataTransfer.files.length > 0) take(event.dataTransfer.files);
});

show(FIRST);
