// What is being edited, as the fragment of an address: a fragment is never sent to a server.
// Texts are deflated and written in base64url. Node builds links to examples with the same functions.

const through = async (bytes, transform) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer());

/** Characters of the longest fragment: longer addresses do not survive being sent around. */
const LONGEST = 32_768;

/** Texts and words by the name that they have in the address. A word that is the usual one is left out, as is an empty text. */
const TEXTS = { t: 'text', d: 'definition' };
const WORDS = { mode: 'create', last: '', region: '' };

/** A fragment, without its "#"; null where it would be too long. */
export async function encode(fields) {
  const found = new URLSearchParams();
  for (const [name, usual] of Object.entries(WORDS)) if ((fields[name] ?? usual) !== usual) found.set(name, fields[name]);
  for (const [name, field] of Object.entries(TEXTS)) if (field === 'text' || fields[field]) found.set(name, await deflated(fields[field]));
  const fragment = found.toString();
  return fragment.length > LONGEST ? null : fragment;
}

/** What a fragment holds, or null where it holds nothing that can be read. */
export async function decode(fragment) {
  if (fragment.length > LONGEST + 1) return null;
  const found = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!found.get('t')) return null;
  const words = Object.entries(WORDS).map(([name, usual]) => [name, found.get(name) ?? usual]);
  try {
    const texts = await Promise.all(Object.entries(TEXTS).map(async ([name, field]) => [field, await inflated(found.get(name) ?? '')]));
    return Object.fromEntries([...texts, ...words]);
  } catch {
    return null;
  }
}

async function deflated(text) {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

async function inflated(base64) {
  if (!base64) return '';
  const binary = atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
  return new TextDecoder().decode(await through(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)), new DecompressionStream('deflate-raw')));
}
