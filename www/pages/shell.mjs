// What every page of the site has around its own content.
import { LANGUAGES, words } from '../words/index.mjs';
import { data, html } from './html.mjs';

/**
 * A whole page.
 * `path` is its address below its language ("index.html", "rules/index.html"); every link is relative,
 * so that the site works from any folder of any host. `script` finds `own` words of the page in it.
 */
export function page({ lang, path, title, description, main, script, own, preload }) {
  const w = words(lang);
  const home = up(path);
  const root = lang === 'en' ? home : `${home}../`;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · presend</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/studio.css">
${LANGUAGES.map((other) => html`<link rel="alternate" hreflang="${other}" href="${elsewhere(root, other, path)}">
`)}${preload?.map((file) => html`<link rel="preload" href="${root}assets/${file}" as="fetch" type="application/wasm" crossorigin>
`)}<script src="${root}assets/site.js"></script>
${own && html`${data('words', own)}
`}${script && html`<script type="module" src="${root}assets/${script}"></script>
`}</head>
<body>
<a class="skip" href="#main">${w.site.skip}</a>
<header class="site">
<a class="brand" href="${home}index.html">presend</a>
<nav aria-label="${w.site.rooms}">
${Object.entries(ROOMS).map(([address, room]) => html`<a href="${home}${address}"${current(path, address)}>${w[room].title}</a>
`)}</nav>
<div class="choices">
<nav class="languages" aria-label="${w.site.language}">
${LANGUAGES.map((other) => html`<a href="${elsewhere(root, other, path)}" lang="${other}" hreflang="${other}" data-language${other === lang && html` aria-current="true"`}><abbr title="${words(other).name}">${other}</abbr></a>
`)}</nav>
<button class="theme" type="button" data-theme-toggle aria-pressed="false"><span class="icon icon-theme" aria-hidden="true"></span><span class="unseen">${w.site.dark}</span></button>
</div>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="site"><p>${w.site.local}</p><p>${w.site.noAdvice}</p></footer>
</body>
</html>
`.toString();
}

/** The rooms by their first page. */
const ROOMS = { 'index.html': 'author', 'messages.html': 'message', 'recipients.html': 'recipient', 'consent.html': 'consent', 'media.html': 'media', 'rules/index.html': 'rules' };

/** Pages in a room's folder are in the room too. */
function current(path, address) {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  if (path === address) return html` aria-current="page"`;
  return folder && path.startsWith(folder) && html` aria-current="true"`;
}

/** From a page up to the folder of its language. */
export const up = (path) => '../'.repeat(path.split('/').length - 1);

const elsewhere = (root, lang, path) => `${root}${lang === 'en' ? '' : `${lang}/`}${path}`;
