// The room for recipients: one line to write in, the country of a national number, and how the line is read.
import { fill } from '../words/fill.mjs';
import { words } from '../words/index.mjs';
import { countries } from './countries.mjs';
import { html } from './html.mjs';
import { roomPage } from './room.mjs';

const SAMPLES = ['prefix', 'national', 'trunk', 'mexico', 'userId', 'good'];

/** `plan`: the countries of the numbering plan and its version. */
export function recipientPage(lang, plan) {
  const w = { ...words(lang).room, ...words(lang).recipient };
  return roomPage({
    lang,
    w,
    path: 'recipients.html',
    script: 'recipient.js',
    editing: html`<div class="line"><label class="field"><span>${w.input}</span>
<input type="text" id="recipient" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="done" aria-describedby="stays"></label>
<button type="button" id="clear">${w.clear}</button></div>
<label class="field"><span>${w.region}</span>
<select id="region" autocomplete="off"><option value="">${w.anyRegion}</option>
${countries(lang, plan.regions).map(([code, name]) => html`<option value="${code}">${name}</option>`)}
</select></label>
<div class="field"><span id="samples">${w.sample}</span>
<ul class="samples" aria-labelledby="samples">${SAMPLES.map((name) => html`<li><button type="button" data-sample="${name}">${w.samples[name]}</button></li>`)}</ul></div>
<p id="stays" class="small quiet">${w.stays}</p>`,
    seeing: html`<div id="sheet" class="sheet"><p class="quiet">${w.empty}</p></div>
<p class="small quiet">${fill(w.plan, { version: plan.version })}</p>`,
  });
}
