// The author's room: one check after every change, and everything on the page drawn from its report.
import { applyFix, init, lintTemplate } from 'presend/slim';
import { fill, words as wordsIn } from '../../words/index.mjs';
import { decode, encode } from '../address.mjs';
import { byId, h } from '../dom.mjs';
import { messageElements } from '../preview/bubble.mjs';
import { recipientView } from '../preview/view.mjs';
import { countItems } from './counts.mjs';
import { createEditor, jump, rewrite, textOf, treeOf, underline } from './editor.mjs';
import { categoryLine, explanation, showFindings, tally } from './findings.mjs';
import { place } from './place.mjs';
import { FIRST, SAMPLES } from './samples.mjs';

/** Milliseconds of quiet after which the result is spoken and the address follows the text. */
const QUIET = 700;

/** Findings that are underlined, and lengths that are shown: more than any template has, and no more than a browser draws at once. */
const MOST = 300;

const lang = document.documentElement.lang;
const words = wordsIn(lang).author;

let ready = false;
let report = null;
let template = null;
let drawn = '';

const shared = await decode(location.hash);
const view = createEditor({ parent: byId('editor'), text: shared?.text ?? SAMPLES[FIRST], words, changed: schedule, fixHere });

// ---- the check ---------------------------------------------------------------------------------------------------------------------

let scheduled = false;
let quiet = 0;
/** What was done since the result was last spoken. */
let news = '';

/** Once a frame, however much was typed in it. */
function schedule() {
  if (!scheduled) requestAnimationFrame(update);
  scheduled = true;
  clearTimeout(quiet);
  quiet = setTimeout(settled, QUIET);
}

function update() {
  scheduled = false;
  const text = textOf(view);
  showPreview(text);
  if (!ready) return;
  report = lintTemplate(text, { locale: lang, mode: mode() });
  const tree = treeOf(view);
  underline(view, report.diagnostics.slice(0, MOST).map((finding) => ({
    ...place(tree, text, finding),
    severity: finding.severity,
    message: finding.message,
    renderMessage: () => explanation(finding),
    actions: finding.fix ? [{ name: finding.fix.title, apply: () => fix(finding) }] : [],
  })));
  showReport();
}

function showReport() {
  const now = JSON.stringify(report);
  if (now === drawn) return;
  drawn = now;
  showVerdict(report.verdict, words.verdicts[report.verdict], tally(report, { lang, words }));
  showFindings(byId('findings'), report, { lang, words, template, go: (finding) => jump(view, placeOf(finding)), fix });
  const category = categoryLine(report.category, words);
  byId('category').hidden = !category;
  byId('category').replaceChildren(...(category ?? []));
  byId('counts').hidden = report.counts.length === 0;
  byId('counts').querySelector('ul').replaceChildren(...countItems(report.counts.slice(0, MOST), { lang, words, template }));
}

function showVerdict(verdict, word, count) {
  byId('verdict').dataset.verdict = verdict;
  byId('verdict').querySelector('.word').replaceChildren(word);
  byId('verdict').querySelector('.count').replaceChildren(...[count].flat());
}

function showPreview(text) {
  let broken = false;
  try {
    template = JSON.parse(text);
  } catch {
    broken = true;
  }
  byId('stale').hidden = !broken || template === null;
  if (broken && template !== null) return;
  const elements = messageElements(recipientView(template), words);
  byId('preview').replaceChildren(...(elements.length > 0 ? elements : [h('p', { class: 'quiet' }, words.empty)]));
}

/** Spoken and written into the address only when the hands rest: neither should stammer along. */
async function settled() {
  if (report) announce(`${news} ${words.verdicts[report.verdict]}. ${tally(report, { lang, words })}.`);
  news = '';
  markSample();
  const text = textOf(view);
  const fragment = text === SAMPLES[FIRST] && mode() === 'create' ? null : await encode({ text, mode: mode() });
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
}

// ---- fixes -------------------------------------------------------------------------------------------------------------------------

const placeOf = (finding) => place(treeOf(view), textOf(view), finding);

function fix(finding) {
  rewrite(view, applyFix(textOf(view), finding.fix), 'input.fix');
  news = `${fill(words.fixed, { title: finding.fix.title })}.`;
}

/** The fix of the finding at the cursor, or else of the first one on its line. */
function fixHere() {
  if (scheduled) update();
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const fixable = (report?.diagnostics ?? []).filter((finding) => finding.fix).map((finding) => ({ finding, at: placeOf(finding) }));
  const here = fixable.find(({ at }) => at.from <= head && head <= at.to) ?? fixable.find(({ at }) => at.from <= line.to && line.from <= at.to);
  if (here) fix(here.finding);
  else announce(words.noFix);
}

function announce(text) {
  byId('announce').textContent = text;
}

// ---- the tools ---------------------------------------------------------------------------------------------------------------------

const mode = () => document.querySelector('input[name=mode]:checked').value;

function setMode(wanted) {
  const input = document.querySelector(`input[name=mode][value="${CSS.escape(wanted)}"]`);
  if (input) input.checked = true;
}

/** The list names the sample that is in the editor, as long as it is unchanged. */
function markSample() {
  const text = textOf(view);
  byId('sample').value = Object.keys(SAMPLES).find((name) => SAMPLES[name] === text) ?? '';
}

async function copy(button, text) {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = words.copied;
    announce(words.copied);
  } catch {
    announce(words.notCopied);
    button.textContent = words.notCopied;
  }
  setTimeout(() => { button.textContent = label; }, 2000);
}

byId('sample').addEventListener('change', ({ target }) => {
  if (SAMPLES[target.value]) rewrite(view, SAMPLES[target.value], 'input.load');
});
document.querySelector('.modes').addEventListener('change', schedule);
byId('copy-json').addEventListener('click', ({ currentTarget }) => copy(currentTarget, textOf(view)));
byId('copy-link').addEventListener('click', async ({ currentTarget }) => {
  const fragment = await encode({ text: textOf(view), mode: mode() });
  if (fragment) copy(currentTarget, `${location.href.split('#')[0]}#${fragment}`);
  else announce(words.tooLong);
});
addEventListener('hashchange', async () => {
  const followed = await decode(location.hash);
  if (!followed) return;
  setMode(followed.mode);
  rewrite(view, followed.text, 'input.load');
});

if (/^(Mac|iP)/.test(navigator.platform)) document.querySelector('.hint kbd').textContent = '⌘ .';
setMode(shared?.mode ?? 'create');
markSample();
schedule();
try {
  await init();
  ready = true;
  schedule();
} catch {
  showVerdict('none', words.failed, [`${words.failedMore} `, h('a', { href: 'rules/index.html' }, words.toRules)]);
}
