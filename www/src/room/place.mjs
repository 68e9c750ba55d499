// Where a finding stands in the editor's text: from a JSON Pointer and a range in the decoded string there to offsets,
// through the editor's own syntax tree, which is there also while the text is broken.

/**
 * Offsets of a finding: its range; without one the whole of a plain value. Of an object or a list only the name
 * that it goes by, or its opening bracket: a line under all of it would say nothing.
 */
export function place(tree, text, { path, range }) {
  if (path === '' && range) return { from: Math.min(range.start, text.length), to: Math.min(range.end, text.length) };
  const { value, property, whole } = find(tree, text, path);
  if (!value) return { from: 0, to: 0 };
  if (whole && range && value.name === 'String') {
    return { from: offset(text, value, range.start), to: offset(text, value, range.end) };
  }
  if (value.name !== 'Object' && value.name !== 'Array') return { from: value.from, to: value.to };
  const name = property?.getChild('PropertyName');
  return name ? { from: name.from, to: name.to } : { from: value.from, to: value.from + 1 };
}

/** The value that a pointer leads to, and the property that holds it; where it leads nowhere, the last value on its way. */
function find(tree, text, path) {
  const steps = path.split('/').slice(1).map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  let found = { value: values(tree.topNode)[0], property: null, whole: true };
  for (const step of steps) {
    const next = found.value && child(text, found.value, step);
    if (!next?.value) return { ...found, whole: false };
    found = { ...next, whole: true };
  }
  return found;
}

function child(text, parent, step) {
  if (parent.name === 'Array') return /^\d+$/.test(step) ? { value: values(parent)[Number(step)], property: null } : null;
  const named = (property) => decoded(text, property.getChild('PropertyName')) === step;
  // Of two properties with one name the last counts, as everywhere in JSON.
  const property = parent.getChildren('Property').findLast(named);
  return property && { value: values(property)[0], property };
}

const VALUES = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);

function values(node) {
  const found = [];
  for (let at = node.firstChild; at; at = at.nextSibling) if (VALUES.has(at.name)) found.push(at);
  return found;
}

function decoded(text, node) {
  try {
    return node && JSON.parse(text.slice(node.from, node.to));
  } catch {
    return null;
  }
}

/** The offset at which the given UTF-16 unit of a decoded string is written; escapes are longer than what they stand for. */
function offset(text, node, units) {
  const end = Math.max(node.from + 1, node.to - 1);
  let at = node.from + 1;
  for (let left = units; left > 0 && at < end; left -= 1) at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  return Math.min(at, end);
}
