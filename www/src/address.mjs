// What is being edited, as the fragment of an address: a fragment is never sent to a server.
// The text is deflated and written in base64url. Node builds links to examples with the same functions.

const through = async (bytes, transform) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer());

/** Characters of the longest fragment: longer addresses do not survive being sent around. */
const LONGEST = 32_768;

/** A fragment, without its "#"; null where it would be too long. */
export async function encode({ text, mode = 'create' }) {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const base64 = btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  if (base64.length > LONGEST) return null;
  return new URLSearchParams(mode === 'create' ? { t: base64 } : { mode, t: base64 }).toString();
}

/** What a fragment holds, or null where it holds nothing that can be read. */
export async function decode(fragment) {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const base64 = fields.get('t');
  if (!base64 || base64.length > LONGEST) return null;
  try {
    const binary = atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = await through(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)), new DecompressionStream('deflate-raw'));
    return { text: new TextDecoder().decode(bytes), mode: fields.get('mode') ?? 'create' };
  } catch {
    return null;
  }
}
