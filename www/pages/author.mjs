// The author's room: a template, and how it goes to the platform.
import { words } from '../words/index.mjs';
import { html } from './html.mjs';
import { editorPage } from './room.mjs';

const SAMPLES = ['order', 'promotion', 'code', 'carousel'];

export function authorPage(lang) {
  const w = { ...words(lang).room, ...words(lang).author };
  return editorPage({
    lang,
    w,
    path: 'index.html',
    script: 'author.js',
    samples: SAMPLES,
    tools: html`<fieldset class="modes"><legend>${w.mode}</legend>
${Object.entries(w.modes).map(modeChoice)}
</fieldset>`,
    editing: html`<div id="editor" class="editor"></div>`,
    said: html`<p id="category" class="category" hidden></p>`,
  });
}

const modeChoice = ([mode, label]) => html`<label><input type="radio" name="mode" value="${mode}" autocomplete="off"${mode === 'create' && html` checked`}><span>${label}</span></label>`;
