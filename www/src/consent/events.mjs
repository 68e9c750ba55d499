// What happens to a record after the form: events by button, and replies as they are read.
import { appendConsentEvent, readReply } from 'presend/slim';
import { fill } from '../../words/fill.mjs';
import { byId, h } from '../dom.mjs';
import { showFindings } from '../room/findings.mjs';
import { announce, lang } from '../room/result.mjs';

/** What the buttons append. */
const EVENTS = {
  confirmation_sent: { type: 'confirmation_sent', actor: 'controller', method: 'whatsapp_template' },
  confirmed: { type: 'confirmed', actor: 'subject', method: 'reply_keyword' },
  withdrawn: { type: 'withdrawn', actor: 'subject', method: 'reply_keyword', scope: 'all' },
  given: { type: 'given', actor: 'subject', method: 'reply_keyword' },
  imported: { type: 'given', actor: 'import', method: 'import' },
};

/**
 * `held()` is the record, or null where there is none that can be read; `at()` the instant of an event that happens now, `hold(record,
 * before, news)` takes a record in place of what is held, with words to say first, `heard()` is called when the person wrote, and
 * `state()` is the state in the chosen cell.
 */
export function createEvents({ words, held, at, hold, heard, state }) {
  const instants = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'medium' });

  /** Appends an event to the record, or says why not. */
  function append(event, news) {
    const before = held();
    if (!before) return;
    const instant = at();
    const { type, ...rest } = event;
    const { verdict, record, diagnostics } = appendConsentEvent(before, { type, at: new Date(instant).toISOString(), ...rest }, { locale: lang, now: instant });
    const refused = verdict === 'block';
    byId('refusal').hidden = !refused;
    // The event is not in the record, so a finding in it leads nowhere.
    showFindings(byId('refusal-findings'), { diagnostics: refused ? diagnostics : [] }, { lang, words: { ...words, whole: words.event }, value: null, go: () => {}, fix: () => {} });
    if (refused) announce([news, words.refused, ...diagnostics.map(({ message }) => message)].filter(Boolean).join(' '));
    else hold(record, before, news);
  }

  function drawEvents(record) {
    const events = Array.isArray(record?.events) ? record.events : [];
    byId('events').replaceChildren(...events.map(item));
    byId('state').textContent = words.states[state()] ?? state();
  }

  function item(event) {
    const instant = Date.parse(event?.at);
    const kind = words.eventTypes[event?.type] ?? String(event?.type);
    const lanes = Array.isArray(event?.categories) ? event.categories.map((category) => words.categories[category] ?? category).join(', ') : '';
    return h('li', { 'data-event-type': String(event?.type) },
      h('strong', {}, kind), lanes && ` (${lanes})`, ' ', fill(words.by, { who: words.actors[event?.actor] ?? String(event?.actor) }),
      h('span', { class: 'small quiet' }, Number.isFinite(instant) ? instants.format(instant) : String(event?.at)));
  }

  /** What a reply says, and what follows from it. */
  function reply(text, sure) {
    heard();
    // No language is named, so that the words of all count: a withdrawal that is missed is worse than a needless one.
    const { intent, scope, match, keyword } = readReply(text, { locale: lang, confirmationOpen: state() === 'pending' });
    const understood = intent === 'none' ? words.intents.none : fill(match === 'maybe' ? words.maybe : words.exactly, { intent: fill(words.intents[intent], { scope: words.scopes[scope ?? 'all'] }), keyword });
    byId('reply-read').textContent = understood;
    byId('reply-unsure').hidden = !(intent === 'opt_out' && match === 'maybe' && !sure);
    byId('refusal').hidden = true;
    announce(understood);
    if (intent === 'opt_out' && (match === 'exact' || sure)) append({ ...EVENTS.withdrawn, ...scopeOf(scope), text }, understood);
    else if (intent === 'opt_in') append({ ...EVENTS[state() === 'pending' ? 'confirmed' : 'given'], text }, understood);
  }

  /** A withdrawal of one category names it; one of all has that scope. */
  const scopeOf = (scope) => (scope === 'all' || scope === null ? { scope: 'all' } : { scope: undefined, categories: [scope] });

  for (const button of document.querySelectorAll('[data-append]')) button.addEventListener('click', () => append(EVENTS[button.dataset.append]));
  byId('reply').addEventListener('submit', (event) => {
    event.preventDefault();
    if (byId('reply-text').value.trim()) reply(byId('reply-text').value, false);
  });
  byId('reply-unsure').addEventListener('click', () => {
    byId('reply-text').focus();
    reply(byId('reply-text').value, true);
  });

  return { draw: drawEvents };
}
