// What stands around a room's editor: samples to begin with, copying, and an address that holds what is being edited.
import { decode, encode } from '../address.mjs';
import { byId } from '../dom.mjs';
import { announce } from './result.mjs';

/** What a room begins with: what its address holds, or the first of its samples. */
export const beginning = async (first) => (await decode(location.hash)) ?? first;

/**
 * The tools of a room. `read` tells what is being edited, `write` puts something else in its place; each sample is some of that, and
 * `first` is all of it in a room that nobody has touched.
 */
export function createTools({ words, samples, first, read, write }) {
  /** The list names the sample that is being edited, as long as it is unchanged. */
  function markSample() {
    const now = read();
    const same = (sample) => Object.entries(sample).every(([name, value]) => now[name] === value);
    byId('sample').value = Object.keys(samples).find((name) => same(samples[name])) ?? '';
  }

  /** What stands in the address is known to whoever the address is given to, and to nobody else: a fragment is not sent. */
  async function rested() {
    markSample();
    const now = read();
    const untouched = Object.entries(first).every(([name, value]) => now[name] === value);
    const fragment = untouched ? null : await encode(now);
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
  }

  byId('sample').addEventListener('change', ({ target }) => {
    if (Object.hasOwn(samples, target.value)) write(samples[target.value]);
  });
  byId('copy-json').addEventListener('click', ({ currentTarget }) => copy(words, currentTarget, read().text));
  byId('copy-link').addEventListener('click', async ({ currentTarget }) => {
    const fragment = await encode(read());
    if (fragment) copy(words, currentTarget, `${location.href.split('#')[0]}#${fragment}`);
    else announce(words.tooLong);
  });
  addEventListener('hashchange', async () => {
    const followed = await decode(location.hash);
    if (followed) write(followed);
  });
  if (/^(Mac|iP)/.test(navigator.platform)) document.querySelector('.hint kbd').textContent = '⌘ .';

  return { markSample, rested };
}

/** Copies `text`; the button says for a while that it did. */
export async function copy(words, button, text) {
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
