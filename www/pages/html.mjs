// Markup as values: what is put into it is escaped unless it is markup itself, so no page can forget to.

class Markup {
  constructor(text) { this.text = text; }
  toString() { return this.text; }
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function piece(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(piece).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign]);
}

/** A template tag that gives markup. Lists are joined; null, undefined and false are nothing. */
export function html(parts, ...values) {
  return new Markup(parts.reduce((text, part, i) => text + piece(values[i - 1]) + part));
}

/** What a page's scripts read from its element of this id. Nothing in it can end the element. */
export const data = (id, value) => html`<script type="application/json" id="${id}">${new Markup(JSON.stringify(value).replace(/</g, '\\u003c'))}</script>`;

/** A text of the rule book: paragraphs between empty lines, code between backticks. */
export function prose(text) {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.map((paragraph) => html`<p>${coded(paragraph)}</p>`);
}

/** One line with code between backticks. */
export function coded(text) {
  return text.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part));
}
