// When the person wrote last, as hours before now: a link that is opened tomorrow then still means the same.
import { byId } from '../dom.mjs';

const HOUR = 3_600_000;

/** More hours than anybody asks about; much longer ago there is no date. */
const LONGEST = 100_000;

/** "" where it is not considered, "none" where no message is known, otherwise the hours. */
export const lastMessage = () => (byId('last').value === 'hours' ? String(hours()) : byId('last').value);

function hours() {
  const given = byId('hours').valueAsNumber;
  return Number.isFinite(given) ? Math.min(Math.max(given, 0), LONGEST) : 0;
}

/** What is known of the conversation; undefined where it is not considered. */
export function conversation(now) {
  const last = lastMessage();
  if (last === '') return undefined;
  return last === 'none' ? {} : { last_user_message_at: new Date(now - Number(last) * HOUR).toISOString() };
}

export function setLast(wanted) {
  const known = wanted !== '' && wanted !== 'none' && Number.isFinite(Number(wanted));
  byId('last').value = known ? 'hours' : wanted === 'none' ? 'none' : '';
  if (known) byId('hours').value = wanted;
  show();
}

const show = () => { byId('hours-field').hidden = byId('last').value !== 'hours'; };

/** Calls `changed` after every change. */
export function onLast(changed) {
  for (const id of ['last', 'hours']) {
    byId(id).addEventListener('input', () => {
      show();
      changed();
    });
  }
}
