// The room for consent: a form's author writes on one side, the form as the person sees it stands on the other, and below them is what
// it leaves: a record, what happens to it, and what it permits in which country.
import { words } from '../words/index.mjs';
import { countries } from './countries.mjs';
import { html } from './html.mjs';
import { roomPage } from './room.mjs';

const SAMPLES = ['mistakes', 'terms', 'good'];
const SWITCHES = ['checked', 'required', 'covers_terms'];
const CATEGORIES = ['marketing', 'utility', 'authentication', 'service'];

/** Languages whose words the checks know. */
export const TEXT_LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'sv'];

/** Countries whose law has rows of its own, and those whose columns are shown at first. */
const COLUMNS = ['SE', 'DE', 'FR', 'IT', 'GB', 'US', 'CA', 'BR', 'ZA', 'IN', 'AE', 'SG'];
const FIRST_COLUMNS = ['SE', 'DE', 'GB', 'US', 'IN'];

const APPENDED = ['confirmation_sent', 'confirmed', 'withdrawn', 'imported'];

/** `plan`: the countries of the numbering plan. */
export function consentPage(lang, plan) {
  const { room, consent } = words(lang);
  const w = { ...room, ...consent, places: { ...room.places, ...consent.places } };
  return roomPage({
    lang,
    w,
    path: 'consent.html',
    script: 'consent.js',
    editing: html`<div id="form" class="fields">
${author(lang, w, plan)}
</div>
<div class="under"><span class="doing"><button type="button" id="copy-json">${w.copyJson}</button><button type="button" id="copy-link">${w.copyLink}</button></span></div>`,
    seeing: signup(w),
    below: proof(lang, w),
  });
}

const options = (choices) => choices.map(([value, name]) => html`<option value="${value}">${name}</option>`);

const field = (id, label, control) => html`<label class="field" for="${id}"><span>${label}</span>${control}</label>
`;

const line = (id, label) => field(id, label, html`<input type="text" id="${id}" autocomplete="off">`);

const tick = (attributes, label) => html`<label class="tick"><input type="checkbox" autocomplete="off"${attributes}> <span>${label}</span></label>
`;

function author(lang, w, plan) {
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  const { compare } = new Intl.Collator(lang);
  const spoken = TEXT_LANGUAGES.map((code) => [code, languages.of(code)]).sort(([, a], [, b]) => compare(a, b));
  const choice = (id, label, none, choices) => field(id, label, html`<select id="${id}" autocomplete="off"><option value="">${none}</option>${options(choices)}</select>`);
  return html`${field('sample', w.sample, html`<select id="sample" autocomplete="off"><option value="">${w.ownText}</option>${options(SAMPLES.map((name) => [name, w.samples[name]]))}</select>`)}
${line('business_name', w.business)}
${choice('jurisdiction', w.jurisdiction, w.elsewhere, countries(lang, plan.regions))}
<div class="field full"><label for="text" class="label">${w.text}</label>
<div class="marked"><div id="marks" class="marks" aria-hidden="true"></div><textarea id="text" rows="3" autocomplete="off" autocapitalize="off" spellcheck="false"></textarea></div></div>
${choice('text_language', w.textLanguage, w.notNamed, spoken)}
${choice('page_language', w.pageLanguage, w.notNamed, spoken)}
${line('privacy_url', w.privacy)}
${field('version', w.version, html`<input type="text" id="version" autocomplete="off" value="1">`)}
<div id="contact-fields" class="fields full" hidden>${line('postal_address', w.address)}${line('contact', w.contact)}</div>
<fieldset class="ticks"><legend>${w.box}</legend>
${SWITCHES.map((name) => tick(html` id="${name}"`, w.switches[name]))}</fieldset>
<fieldset id="covers" class="ticks"><legend>${w.covers}</legend>
${CATEGORIES.map((name) => tick(html` value="${name}"${name === 'marketing' && html` checked`}`, w.categories[name]))}</fieldset>`;
}

/** The form as the person sees it. What it says of the business is filled in as the author writes. */
function signup(w) {
  return html`<form id="signup" class="signup" novalidate>
<p id="seen-name" class="name"></p>
<label class="field" for="phone"><span>${w.phone}</span><input type="tel" id="phone" dir="ltr" autocomplete="off" aria-describedby="phone-findings"></label>
<div id="phone-findings" class="findings" tabindex="-1"></div>
<label class="tick"><input type="checkbox" id="agree" autocomplete="off"> <span><span id="seen-text"></span><span id="seen-terms" hidden> ${w.seenTerms}</span><span id="seen-required" class="quiet" hidden> ${w.seenRequired}</span></span></label>
<p class="small quiet"><span id="seen-privacy" class="link">${w.seenPrivacy}</span> <span id="seen-contact"></span></p>
<p id="unsent" class="unsent" data-severity="error" hidden></p>
<button type="submit" class="main">${w.send}</button>
</form>
<p class="small quiet">${w.stays}</p>`;
}

function proof(lang, w) {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return html`<section class="proof" aria-labelledby="proof-title">
<h2 id="proof-title" tabindex="-1">${w.proof}</h2>
<p id="nothing-held" class="quiet">${w.notSent}</p>
<p id="changed" class="note" hidden>${w.changed}</p>
<div id="held" class="held" hidden>
<section class="happened" aria-labelledby="happened"><h3 id="happened">${w.happened}</h3>
<p class="state"><span id="state-of" class="quiet"></span> <strong id="state"></strong></p>
<ol id="events" class="events"></ol>
<div class="appending" role="group" aria-label="${w.append}">${APPENDED.map((name) => html`<button type="button" data-append="${name}">${w.appended[name]}</button>`)}</div>
<div id="refusal" hidden><p class="refused" data-severity="error"><span class="icon" aria-hidden="true"></span>${w.refused}</p><div id="refusal-findings" class="findings" tabindex="-1"></div></div>
<form id="reply" class="line"><label class="field" for="reply-text"><span>${w.reply}</span><input type="text" id="reply-text" autocomplete="off" enterkeyhint="send"></label><button type="submit">${w.readReply}</button></form>
<p id="reply-read" class="small"></p><button type="button" id="reply-unsure" hidden>${w.takeAsWithdrawal}</button>
</section>
<section class="permitted" aria-labelledby="permitted"><h3 id="permitted">${w.permitted}</h3>
<div class="tools">
<label class="field" for="day"><span>${w.day}</span><input type="date" id="day" autocomplete="off"></label>
<label class="field" for="local"><span>${w.local}</span><input type="time" id="local" value="12:00" autocomplete="off"></label>
</div>
<fieldset id="countries" class="ticks"><legend>${w.countries}</legend>
${COLUMNS.map((code) => tick(html` value="${code}"${FIRST_COLUMNS.includes(code) && html` checked`}`, html`<abbr title="${names.of(code)}">${code}</abbr>`))}</fieldset>
<div class="scroller" tabindex="0" role="group" aria-label="${w.table}"><table id="cells" class="cells"></table></div>
<div id="cell" class="cell"><h4></h4><p class="verdict"><span class="icon" aria-hidden="true"></span><span><span class="word"></span> <span class="count"></span></span></p>
<div id="cell-findings" class="findings" tabindex="-1"></div></div>
<p class="small quiet">${w.noAdvice}</p>
</section>
<section class="kept" aria-labelledby="kept"><h3 id="kept">${w.record}</h3>
<div id="record" class="editor"></div>
<dl class="hashes"><div><dt>${w.hash}</dt><dd><code id="hash"></code></dd></div><div><dt>${w.textHash}</dt><dd><code id="text-hash"></code></dd></div></dl>
<div class="under"><p class="hint">${w.keys.map(([keys, what]) => html`<span><kbd>${keys}</kbd> ${what}</span> `)}</p>
<span class="doing"><button type="button" id="seal">${w.sealAgain}</button><button type="button" id="copy-record">${w.copyRecord}</button></span></div>
</section>
</div>
</section>`;
}
