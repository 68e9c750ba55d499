// The room for messages: a message, the definition of its template, and when the person wrote last.
import { words } from '../words/index.mjs';
import { html } from './html.mjs';
import { editorPage } from './room.mjs';

const SAMPLES = ['order', 'code', 'answer', 'days'];

export function messagePage(lang) {
  const w = { ...words(lang).room, ...words(lang).message };
  return editorPage({
    lang,
    w,
    path: 'messages.html',
    script: 'message.js',
    samples: SAMPLES,
    tools: html`<label class="field"><span>${w.last}</span>
<select id="last" autocomplete="off"><option value="">${w.lasts.any}</option><option value="none">${w.lasts.none}</option><option value="hours">${w.lasts.hours}</option></select></label>
<label class="field" id="hours-field" hidden><span>${w.hours}</span><input type="number" id="hours" autocomplete="off" min="0" max="100000" step="any" value="23"></label>`,
    editing: html`<div class="half"><h3>${w.message}</h3>
<div id="editor" class="editor"></div></div>
<div class="half"><div class="beside"><h3>${w.definition}</h3><a id="to-templates" href="index.html" hidden>${w.toTemplates}</a></div>
<div id="definition" class="editor"></div></div>`,
  });
}
