// The room for media: a file is chosen, dropped or pasted, and what it is and what can be sent of it stands beside.
import { words } from '../words/index.mjs';
import { html } from './html.mjs';
import { roomPage } from './room.mjs';

const SAMPLES = ['cmyk', 'deep', 'misnamed', 'good'];

/** Types that messages take, as the field for the declared type offers them. */
const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'video/mp4', 'video/3gpp', 'audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg', 'application/pdf', 'text/plain'];

export function mediaPage(lang) {
  const w = { ...words(lang).room, ...words(lang).media };
  return roomPage({
    lang,
    w,
    path: 'media.html',
    script: 'media.js',
    // The field lies over the whole area, so that all of it can be clicked and dropped on.
    editing: html`<div id="drop" class="drop">
<label for="file"><span class="choose">${w.choose}</span> <span class="small quiet">${w.orDrop}</span></label>
<input type="file" id="file" aria-describedby="chosen stays">
</div>
<div id="chosen" class="chosen" hidden><p><bdi id="name"></bdi> <span id="size" class="quiet"></span></p><button type="button" id="remove">${w.remove}</button></div>
<p id="several" class="note" hidden></p>
<div class="field"><span id="samples">${w.sample}</span>
<ul class="samples" aria-labelledby="samples">${SAMPLES.map((name) => html`<li><button type="button" data-sample="${name}">${w.samples[name]}</button></li>`)}</ul></div>
<label class="field" for="mime"><span>${w.mime}</span>
<input type="text" id="mime" list="types" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"></label>
<datalist id="types">${TYPES.map((type) => html`<option value="${type}"></option>`)}</datalist>
<p id="stays" class="small quiet">${w.stays}</p>`,
    more: html`<p id="unfinished" class="note" hidden>${w.unfinished}</p>
<div id="uses" class="uses"></div>`,
    seeing: html`<div id="sheet" class="sheet"><p class="quiet">${w.empty}</p></div>`,
  });
}
