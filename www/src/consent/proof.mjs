// The record that was left, in an editor: what happens to it and what it permits are drawn from its text, also while that is edited.
import { applyFix, sealConsent } from 'presend/slim';
import { fill } from '../../words/fill.mjs';
import { byId } from '../dom.mjs';
import { createEditor, jump, rewrite, textOf } from '../room/editor.mjs';
import { announce, lang } from '../room/result.mjs';
import { fixable, placeIn, underlineFindings } from '../room/room.mjs';
import { copy } from '../room/tools.mjs';
import { localTime, next, now } from './clock.mjs';
import { createEvents } from './events.mjs';
import { lastInstant, sealed } from './record.mjs';
import { createTable } from './table.mjs';

/** Milliseconds of quiet after which a changed verdict is spoken; longer than that of the form above, which may change by the same. */
const QUIET = 900;

/** The part of the page about the record. `hold(record)` shows one; `draw()` is called when what it is judged with has changed. */
export function createProof({ words }) {
  /** The record as it was last readable, and whether it is so now. */
  let record = null;
  let readable = false;
  let wrote = null;
  let scheduled = false;
  let quiet = 0;
  let spoken = '';

  const view = createEditor({ parent: byId('record'), text: '', words, changed: schedule, fixHere });
  const table = createTable({
    words,
    context: (category) => ({ channel: 'whatsapp', category, local: localTime(), last_user_message_at: wrote ?? undefined }),
    now: instant,
    go: (finding) => jump(view, placeIn(view, finding)),
    fix,
    chosen(report) {
      underlineFindings(view, report.diagnostics, fix);
      byId('state-of').textContent = fill(words.stateOf, { category: words.categories[table.category()] });
      events.draw(record);
    },
  });
  const events = createEvents({
    words,
    held: () => (readable ? record : null),
    at: () => next(lastInstant(record)),
    hold: (after, before, news) => hold(after, before, news),
    heard() {
      wrote = new Date(instant()).toISOString();
      schedule();
    },
    state: () => table.report()?.state ?? 'unknown',
  });

  function instant() {
    return now(lastInstant(record));
  }

  /** Once a frame, however much was typed in it. */
  function schedule() {
    if (!scheduled) requestAnimationFrame(draw);
    scheduled = true;
  }

  function draw() {
    scheduled = false;
    if (byId('held').hidden) return;
    const text = textOf(view);
    read(text);
    table.draw(text, record);
    byId('hash').textContent = word(record?.integrity?.hash);
    byId('text-hash').textContent = word(record?.notice?.text_sha256);
    clearTimeout(quiet);
    quiet = setTimeout(() => { if (table.said() !== spoken) say(); }, QUIET);
  }

  /** Says what was done and what the chosen cell now says. */
  function say(news = '') {
    spoken = table.said();
    announce(`${news} ${spoken}`.trim());
  }

  function read(text) {
    try {
      const value = JSON.parse(text);
      readable = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (readable) record = value;
    } catch {
      readable = false;
    }
  }

  const word = (value) => (typeof value === 'string' ? value : words.noHash);

  /** Puts a record in place of what is held, sealed. `before` is it before its last event, `news` is said first; a new one has neither. */
  function hold(next, before, news) {
    if (!before) wrote = null;
    byId('held').hidden = false;
    byId('nothing-held').hidden = true;
    rewrite(view, JSON.stringify(sealed(next, before), null, 2), 'input.load');
    draw();
    say(news);
  }

  function fix(finding) {
    rewrite(view, applyFix(textOf(view), finding.fix), 'input.fix');
    draw();
    say(`${fill(words.fixed, { title: finding.fix.title })}.`);
  }

  function fixHere() {
    const here = fixable(view, table.report()?.diagnostics ?? []);
    if (here) fix(here);
    else announce(words.noFix);
  }

  byId('copy-record').addEventListener('click', ({ currentTarget }) => copy(words, currentTarget, textOf(view)));
  byId('seal').addEventListener('click', () => {
    const again = readable && sealConsent(record, { locale: lang, now: instant() }).record;
    if (again) rewrite(view, JSON.stringify(again, null, 2), 'input.seal');
    draw();
    if (again) say(words.sealedAgain);
    else announce(words.notSealed);
  });

  return { hold, draw: schedule };
}
