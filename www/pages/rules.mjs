// The rule book as pages: the list, and one page a rule. All of it is there without JavaScript; src/rules.mjs only filters.
import { bytesOf } from '../../tests/vectors/files.mjs';
import { encode } from '../src/address.mjs';
import { counted, fill } from '../words/fill.mjs';
import { words } from '../words/index.mjs';
import { TEXT_LANGUAGES } from './consent.mjs';
import { coded, html, prose } from './html.mjs';
import { page, up } from './shell.mjs';

const SEVERITIES = ['error', 'warning', 'info'];
/** Characters of a line in an example. */
const LINE = 64;
/** Characters of an example that its page shows. */
const LONGEST_EXAMPLE = 4000;
const BASES = ['documented', 'observed', 'contested', 'advice', 'law'];

/** The list of all rules. */
export function ruleIndex(lang, book) {
  const w = words(lang).rules;
  const domains = [...new Set(book.rules.map((rule) => rule.domain))];
  const main = html`
<div class="intro"><h1>${w.title}</h1><p>${w.lead} ${fill(w.edition, { date: day(lang, book.edition) })}.</p></div>
<search id="filter" class="tools" hidden>
<label class="field wide"><span>${w.search}</span><input type="search" id="query" autocomplete="off" spellcheck="false"></label>
${choice('severity', w.severity, w.any, SEVERITIES, w.severities)}
${choice('basis', w.basis, w.any, BASES, w.bases)}
<p id="found" role="status">${counted(lang, w.found, book.rules.length)}</p>
</search>
<p id="none" class="note" hidden>${w.none}</p>
${domains.map((domain) => html`<section class="domain" aria-labelledby="domain-${domain}">
<h2 id="domain-${domain}">${w.domains[domain] ?? domain}</h2>
<ul class="rules">
${book.rules.filter((rule) => rule.domain === domain).map((rule) => entry(lang, rule))}</ul>
</section>
`)}`;
  return page({ lang, path: 'rules/index.html', title: w.title, description: w.lead, main, script: 'rules.js', own: { found: w.found } });
}

const choice = (id, label, any, values, names) => html`<label class="field"><span>${label}</span><select id="${id}" autocomplete="off"><option value="">${any}</option>${values.map((value) => html`<option value="${value}">${names[value]}</option>`)}</select></label>`;

function entry(lang, rule) {
  return html`<li data-severity="${rule.severities.join(' ')}" data-basis="${rule.basis}" data-text="${[rule.id, rule.title[lang], rule.message[lang], ...codes(rule)].join(' ').toLowerCase()}"><a href="${rule.id}.html">${coded(rule.title[lang])}</a> <span class="facts">${badges(lang, rule)} <code>${rule.id}</code></span></li>
`;
}

const codes = (rule) => rule.platform.map(({ code, subcode }) => `${code} ${subcode ?? ''}`);

function badges(lang, rule) {
  const w = words(lang).rules;
  return html`${rule.severities.map((severity) => html`<span class="badge" data-severity="${severity}"><span class="icon" aria-hidden="true"></span>${w.severities[severity]}</span> `)}<span class="badge" title="${w.meanings[rule.basis]}">${w.bases[rule.basis]}</span>`;
}

/** The page of one rule. */
export async function rulePage(lang, book, rule) {
  const w = words(lang).rules;
  const path = `rules/${rule.id}.html`;
  const main = html`
<article class="rule">
<nav class="crumbs" aria-label="${w.title}"><a href="${up(path)}rules/index.html">${w.all}</a></nav>
<h1>${coded(rule.title[lang])}</h1>
<p class="facts"><code>${rule.id}</code> ${badges(lang, rule)} <span>${w.meanings[rule.basis]}</span></p>
${term(lang, rule)}
<section><h2>${w.why}</h2>${prose(rule.why[lang])}${needsCaution(book, rule) && html`<p class="quiet caution">${w.caution}</p>`}</section>
${places(lang, book, rule)}<section><h2>${w.says}</h2><blockquote><p>${rule.message[lang].split(/(\{\w+\})/).map((part, i) => (i % 2 ? html`<var>${part.slice(1, -1)}</var>` : part))}</p></blockquote></section>
${rule.fix && html`<section><h2>${w.fixes}</h2><p>${coded(rule.fix[lang])}</p></section>
`}<div class="pair">
${await example(lang, path, rule, 'bad')}
${await example(lang, path, rule, 'good')}
</div>
${both(lang, rule)}${rule.platform.length > 0 && html`<section><h2>${w.platform}</h2><ul>${rule.platform.map((answer) => html`<li>${fill(answer.subcode ? w.subcode : w.code, answer)} <span class="badge">${w.bases[answer.basis]}</span></li>`)}</ul></section>
`}<section><h2>${w.sources}</h2><ul>${rule.sources.map((source) => html`<li>${origin(source.url)} <span class="quiet">${fill(w.read, { date: day(lang, source.read) })}</span></li>`)}</ul></section>
<section><h2>${w.off}</h2><p>${w.offHow}</p><pre tabindex="0"><code>{ rules: { "${rule.id}": "off" } }</code></pre></section>
</article>`;
  return page({ lang, path, title: rule.title[lang], description: rule.message[lang], main });
}

/** The days between which a rule holds, where it has any. */
function term(lang, { since, until }) {
  const w = words(lang).rules;
  const parts = [since && fill(w.since, { date: day(lang, since) }), until && fill(w.until, { date: day(lang, until) })].filter(Boolean);
  return parts.length > 0 && html`<p class="quiet">${parts.join(', ')}</p>`;
}

const lawsOf = ({ laws }, { id }) => laws.filter(({ rules }) => rules.includes(id));

/** A rule that speaks of law: it should not be taken for a lawyer's answer. */
const needsCaution = (book, rule) => rule.basis === 'law' || (rule.basis === 'contested' && lawsOf(book, rule).length > 0);

/** Where the law asks for it, and since when. */
function places(lang, book, rule) {
  const w = words(lang).rules;
  const laws = lawsOf(book, rule);
  return laws.length > 0 && html`<section class="laws"><h2>${w.where}</h2>${laws.map((law, at) => lawTable(lang, law, `law-${at + 1}`))}</section>
`;
}

/** The rows of a law, as many columns as there is something to say. */
function lawTable(lang, { says, rows }, id) {
  const w = words(lang).rules;
  const columns = [
    [w.places, ({ places }) => placeNames(lang, places)],
    [w.when, ({ from, until }) => (from || until) && html`${on(lang, w.from, from)} ${on(lang, w.before, until)}`],
    [w.value, ({ value }) => value],
    [w.source, ({ source }) => origin(source.url, host)],
  ].filter(([, cell]) => rows.some((row) => cell(row) !== null));
  return html`<p id="${id}">${says[lang]}</p>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table aria-labelledby="${id}">
<thead><tr>${columns.map(([title]) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${columns.map(([, cell]) => html`<td>${cell(row) ?? '–'}</td>`)}</tr>`)}</tbody></table></div>`;
}

/** A day in a few words, where there is one. */
const on = (lang, text, date) => date && html`<time datetime="${date}">${fill(text, { date: day(lang, date, 'medium') })}</time>`;

/** Countries and areas by name. */
function placeNames(lang, places) {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const named = places.map((place) => (place === 'EEA' ? words(lang).rules.eea : names.of(place)));
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(named);
}

async function example(lang, path, rule, which) {
  const w = words(lang).rules;
  const call = callOf(rule, which);
  const text = pretty(call.name === 'checkMedia' ? await seen(rule[which], call.options) : rule[which]);
  const address = await room(text, call);
  return html`<section class="example" data-example="${which}"><h2>${w[which]}</h2>${code(text)}${rule.call.good && given(lang, call)}${address && html`<p><a href="${up(path)}${address}">${w.open}</a></p>`}</section>`;
}

/** Of a file what can be seen of it: its bytes would say nothing to a reader. */
async function seen(described, options) {
  const { checkMedia } = await import('../../pkg/dist/index.js');
  const { mime, facts } = checkMedia(bytesOf(JSON.parse(described)), options);
  return JSON.stringify({ mime, facts });
}

/** What the check of an example gets besides; the good one may have its own. */
const callOf = ({ call }, which) => ({ ...call, ...(which === 'good' && call.good) });

/** What both examples are checked with. */
function both(lang, { call }) {
  const shown = !call.good && given(lang, call);
  return shown && html`<section class="both"><h2>${words(lang).rules.both}</h2>${shown}</section>
`;
}

function given(lang, { template, options }) {
  const w = words(lang).rules;
  const parts = [[w.template, template], [w.options, options]].filter(([, value]) => value);
  return parts.length > 0 && parts.map(([title, value]) => html`<h3>${title}</h3>${code(typeof value === 'string' ? pretty(value) : layout(value))}`);
}

const code = (text) => html`<pre tabindex="0"><code>${text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)} …` : text}</code></pre>`;

/** The instant for which examples are written. */
const NOW = Date.parse('2026-11-20T12:00:00Z');

/** The address of an example in the room where it can be tried: nothing where no room takes all that the example is checked with. */
async function room(text, { name, template, options = {} }) {
  const { now, ...given } = options;
  const [address, fields] = (now && Date.parse(now) !== NOW ? null : ROOMS[name]?.(text, given, template)) ?? [];
  const fragment = fields && (await encode(fields));
  return fragment && `${address}#${fragment}`;
}

const none = (options) => Object.keys(options).length === 0;

/** By check: the page of its room, and what the room takes of an example. */
const ROOMS = {
  lintTemplate: (text, { mode, ...others }) => (none(others) ? ['index.html', { text, mode }] : null),
  checkMessage(text, { conversation, ...others }, template) {
    const { last_user_message_at: last, ...more } = conversation ?? {};
    if (!none(others) || !none(more) || (last && !Number.isFinite(Date.parse(last)))) return null;
    const hours = !conversation ? '' : last ? String((NOW - Date.parse(last)) / 3_600_000) : 'none';
    const definition = !template ? '' : typeof template === 'string' ? template : layout(template);
    return ['messages.html', { text, definition, last: hours }];
  },
  checkPhone: (text, { region, ...others }) => (none(others) ? ['recipients.html', { text, region }] : null),
  checkRecipient(text, options) {
    const recipient = read(text);
    return typeof recipient === 'string' ? ROOMS.checkPhone(recipient, options) : null;
  },
  lintConsentRequest: (text, options) => (none(options) && isForm(read(text)) ? ['consent.html', { text }] : null),
};

const isText = (value) => typeof value === 'string';
const isSwitch = (value) => typeof value === 'boolean';
const isLanguage = (value) => TEXT_LANGUAGES.includes(value);
const isCountry = (value) => isText(value) && /^[A-Z]{2}$/.test(value);

/** What the fields of the room for consent hold of a request. */
const FIELDS = { jurisdiction: isCountry, business_name: isText, text: isText, text_language: isLanguage, page_language: isLanguage, privacy_url: isText, postal_address: isText, contact_email: isText, checkbox: (box) => holdsAll(box, SWITCHES) };
const SWITCHES = { checked: isSwitch, required: isSwitch, covers_terms: isSwitch };

const isForm = (request) => isText(request?.text) && holdsAll(request, FIELDS);

const holdsAll = (value, fields) => typeof value === 'object' && value !== null && Object.entries(value).every(([name, inner]) => fields[name]?.(inner));

/** An example as a person would lay it out. One that does not survive being read and written, by a doubled key or a broken quote, stays as it is: that is its point. */
function pretty(text) {
  const value = read(text);
  return [JSON.stringify(value), JSON.stringify(value, null, 2)].includes(text) ? layout(value) : text;
}

/** What JSON text says; undefined where it is none. */
function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON with everything on one line that fits there. */
function layout(value, indent = '') {
  const short = oneLine(value);
  if (value === null || typeof value !== 'object' || indent.length + short.length <= LINE) return short;
  const inner = `${indent}  `;
  const items = Array.isArray(value) ? value.map((item) => layout(item, inner)) : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${layout(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
}

function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

/** An observation without a public address names a row of notes instead of a page. */
const origin = (url, shown = address) => (url.startsWith('https://') ? html`<a href="${url}" rel="noreferrer">${shown(url)}</a>` : url);

const address = (url) => url.slice('https://'.length);

/** Enough of an address in a table: the link has all of it. */
const host = (url) => new URL(url).hostname.replace(/^www\./, '');

const day = (lang, date, dateStyle = 'long') => new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC' }).format(new Date(date));
