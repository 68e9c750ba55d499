// What every room does with what is written in it: one check after every change, and the result on the page and in words.
import { init } from 'presend/slim';
import { fill } from '../../words/fill.mjs';
import { byId, h } from '../dom.mjs';
import { showFindings, tally } from './findings.mjs';

/** Milliseconds of quiet after which the result is spoken and the address follows the text. */
const QUIET = 700;

export const lang = document.documentElement.lang;

/**
 * The result of a room. `check` makes a report, or none where there is nothing to check. `show` is called after every change with the
 * report of it, `detail` only with another report than before; until the module is there `show` gets none. `go(finding)` leads to a
 * finding, `mend(fix)` applies its fix, `value()` is what its path leads into, and `rested` is called when the hands rest. `says(report)`
 * is the result in a few words and in more, where it is something else than the verdict and the number of findings.
 */
export function createResult({ words, check, show, detail, value, go, mend, rested, says = (report) => [words.verdicts[report.verdict], tally(report, { lang, words })] }) {
  let ready = false;
  let report = null;
  let drawn = '';
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
    if (ready) report = check();
    show?.(report);
    if (ready) draw();
  }

  function draw() {
    const now = JSON.stringify(report);
    if (now === drawn) return;
    drawn = now;
    if (report) showVerdict(report.verdict, ...says(report));
    else showVerdict('none', words.nothingYet, '');
    showFindings(byId('findings'), report ?? { diagnostics: [] }, { lang, words, value: value?.(), go, fix });
    detail(report);
  }

  /** Spoken and written into the address only when the hands rest: neither should stammer along. */
  function settled() {
    announce(report ? `${news} ${says(report).join('. ')}.` : '');
    news = '';
    rested?.();
  }

  function fix(finding) {
    mend(finding.fix);
    done(fill(words.fixed, { title: finding.fix.title }));
  }

  /** Spoken before the next result. */
  function done(what) {
    news = `${what}.`;
  }

  /** The report of what is written now. */
  function latest() {
    if (scheduled) update();
    return report;
  }

  /** Gives whether the checks are there. */
  async function start() {
    schedule();
    try {
      await init();
      ready = true;
      schedule();
    } catch {
      showVerdict('none', words.failed, [`${words.failedMore} `, h('a', { href: 'rules/index.html' }, words.toRules)]);
    }
    return ready;
  }

  return { schedule, latest, fix, done, start };
}

/** Said to those who cannot see the page change. */
export function announce(text) {
  byId('announce').textContent = text;
}

function showVerdict(verdict, word, count) {
  byId('verdict').dataset.verdict = verdict;
  byId('verdict').querySelector('.word').replaceChildren(word);
  byId('verdict').querySelector('.count').replaceChildren(...[count].flat());
}
