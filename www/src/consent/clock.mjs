// The page's clock: the day that stands in its field, at the time of day that it is.
import { byId } from '../dom.mjs';

/** Clicks follow each other faster than events of a record can be told apart: each comes at least this much after the one before. */
const STEP = 1000;

/** How far a quick hand may run ahead of the clock. */
const AHEAD = 60_000;

/** Now, in milliseconds; not before `last`, the instant of the last event, where that is only just ahead. */
export function now(last = 0) {
  const [year, month, day] = byId('day').value.split('-').map(Number);
  const here = new Date();
  if (day) here.setFullYear(year, month - 1, day);
  const at = here.getTime();
  return last > at && last - at < AHEAD ? last : at;
}

/** The instant of an event that happens now. */
export function next(last) {
  const at = now(last);
  return at - last < STEP && at >= last ? last + STEP : at;
}

export function setToday() {
  const here = new Date();
  byId('day').value = [here.getFullYear(), here.getMonth() + 1, here.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}

/** The person's own time, where it is given: a check never works it out. The weekday is that of the page's clock. */
export function localTime() {
  const time = byId('local').value;
  return time ? { weekday: new Date(now()).getDay() || 7, time: time.slice(0, 5) } : undefined;
}
