// The frame of a room, which src/room fills. It reads sensibly while the checks still load, and when they never do.
import { html } from './html.mjs';
import { page } from './shell.mjs';

/**
 * A room's page: what is written, what the checks say of it, and what is seen of it. `said` stands above the findings, `more` below
 * them, and `below` under all three.
 */
export function roomPage({ lang, w, path, script, editing, said, more, seeing, below }) {
  const main = html`
<div class="intro"><h1>${w.heading}</h1><p>${w.lead}</p></div>
<div class="room">
<section class="editing" aria-labelledby="editing">
<h2 id="editing" class="unseen">${w.whole}</h2>
${editing}
</section>
<section class="judging" aria-labelledby="judging">
<h2 id="judging" class="unseen">${w.result}</h2>
<div id="verdict" class="verdict" data-verdict="none"><span class="icon" aria-hidden="true"></span>
<div><p class="word">${w.loading}</p><p class="count">${w.loadingMore} <a href="rules/index.html">${w.toRules}</a></p></div></div>
<noscript><p class="note">${w.noScript} <a href="rules/index.html">${w.toRules}</a></p></noscript>
<p id="announce" class="unseen" role="status"></p>
${said}
<div id="findings" class="findings" tabindex="-1"></div>
${more}
</section>
<section class="seeing" aria-labelledby="seeing">
<h2 id="seeing">${w.seen}</h2>
${seeing}
</section>
</div>
${below}`;
  return page({ lang, path, title: w.heading, description: w.lead, main, script, own: w, preload: ['presend.wasm'] });
}

/** The page of a room with an editor. `tools` and `editing` are the room's own: what stands above its editor, and the editor with what else is written in. */
export function editorPage({ w, samples, tools, editing, ...rest }) {
  return roomPage({
    w,
    ...rest,
    editing: html`<div class="tools">
<label class="field"><span>${w.sample}</span>
<select id="sample" autocomplete="off"><option value="">${w.ownText}</option>
${samples.map((name) => html`<option value="${name}">${w.samples[name]}</option>`)}
</select></label>
${tools}
</div>
${editing}
<div class="under">
<p class="hint">${w.keys.map(([keys, what]) => html`<span><kbd>${keys}</kbd> ${what}</span> `)}</p>
<span class="doing"><button type="button" id="copy-json">${w.copyJson}</button><button type="button" id="copy-link">${w.copyLink}</button></span>
</div>`,
    more: html`<details id="counts" class="counts" open hidden><summary><h2>${w.counts}</h2></summary><ul></ul></details>`,
    seeing: html`<p id="stale" class="note" hidden>${w.stale}</p>
<div id="preview" class="chat"></div>`,
  });
}
