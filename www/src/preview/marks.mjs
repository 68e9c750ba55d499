// WhatsApp's formatting marks, read into a tree: *bold*, _italic_, ~struck~, ```mono```, `code`, quotes and lists.

const MARKS = { '*': 'bold', _: 'italic', '~': 'struck' };

/** Lines as { kind: "line" | "quote" | "bullet" | "number", label?, parts }. Each part is { kind, text } or { kind, parts }. */
export function lines(text) {
  // A block of monospaced text may span lines, so these are cut out before the text is split.
  return text.split(/(```[^]+?```)/).reduce((found, piece, i) => {
    if (i % 2) return join(found, [{ kind: 'line', parts: [{ kind: 'mono', text: piece.slice(3, -3) }] }]);
    return join(found, piece.split('\n').map(line));
  }, []);
}

/** What follows a monospaced block stands on the same line as its end. */
function join(before, after) {
  if (before.length === 0) return after;
  const last = before[before.length - 1];
  const parts = [...last.parts, ...after[0].parts];
  return [...before.slice(0, -1), { ...last, parts }, ...after.slice(1)];
}

function line(text) {
  const quote = /^> (.*)$/.exec(text);
  if (quote) return { kind: 'quote', parts: inline(quote[1]) };
  const bullet = /^[*-] (.*)$/.exec(text);
  if (bullet) return { kind: 'bullet', label: '•', parts: inline(bullet[1]) };
  const number = /^(\d{1,3}\.) (.*)$/.exec(text);
  if (number) return { kind: 'number', label: number[1], parts: inline(number[2]) };
  return { kind: 'line', parts: inline(text) };
}

/** The parts of one line. Exported for what has marks but no lines, and for tests. */
export function inline(text) {
  const parts = [];
  let plain = 0;
  const flush = (end) => { if (end > plain) parts.push({ kind: 'text', text: text.slice(plain, end) }); };
  for (let at = 0; at < text.length; at += 1) {
    const span = parameter(text, at) ?? code(text, at) ?? marked(text, at);
    if (!span) continue;
    flush(at);
    parts.push(span.part);
    at = span.end - 1;
    plain = span.end;
  }
  flush(text.length);
  return parts;
}

/** A parameter that has no example value stays visible as such. */
function parameter(text, at) {
  const found = text.startsWith('{{', at) && /^\{\{[^{}]*\}\}/.exec(text.slice(at));
  return found ? { part: { kind: 'parameter', text: found[0] }, end: at + found[0].length } : null;
}

function code(text, at) {
  const found = text[at] === '`' && /^`([^`]+)`/.exec(text.slice(at));
  return found ? { part: { kind: 'mono', text: found[1] }, end: at + found[0].length } : null;
}

/** A mark opens after the start or something that is no letter or digit, hugs its text on both sides, and closes before such a thing or the end. */
function marked(text, at) {
  const mark = text[at];
  if (!Object.hasOwn(MARKS, mark) || letter(text[at - 1]) || !hugs(text[at + 1], mark)) return null;
  for (let end = at + 2; end < text.length; end += 1) {
    if (text[end] === mark && hugs(text[end - 1], mark) && !letter(text[end + 1])) {
      return { part: { kind: MARKS[mark], parts: inline(text.slice(at + 1, end)) }, end: end + 1 };
    }
  }
  return null;
}

const letter = (sign) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const hugs = (sign, mark) => sign !== undefined && sign !== mark && !/\s/.test(sign);
