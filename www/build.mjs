// From this folder, the npm package and the rule book to the static site in www/dist. Prints what a first visit loads.
import { build } from 'esbuild';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { authorPage } from './pages/author.mjs';
import { consentPage } from './pages/consent.mjs';
import { mediaPage } from './pages/media.mjs';
import { messagePage } from './pages/message.mjs';
import { recipientPage } from './pages/recipient.mjs';
import { ruleIndex, rulePage } from './pages/rules.mjs';
import { LANGUAGES } from './words/index.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const assets = join(dist, 'assets');
const pkg = join(here, '..', 'pkg');

async function scripts() {
  const options = {
    outdir: assets,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // Samples are shown as they are written, not as a parser would lay them out.
    loader: { '.json': 'text' },
    alias: { 'presend/slim': join(pkg, 'dist/slim.js') },
    logLevel: 'warning',
  };
  await build({
    ...options,
    entryPoints: { author: join(here, 'src/author/main.mjs'), media: join(here, 'src/media/main.mjs'), message: join(here, 'src/message/main.mjs'), recipient: join(here, 'src/recipient/main.mjs'), rules: join(here, 'src/rules.mjs'), site: join(here, 'src/site.js'), studio: join(here, 'style/studio.css') },
  });
  // Its form is there at once; the editor of the record comes behind it.
  await build({ ...options, entryPoints: { consent: join(here, 'src/consent/main.mjs') }, splitting: true, chunkNames: 'consent-[hash]' });
  await cp(join(pkg, 'dist/presend.wasm'), join(assets, 'presend.wasm'));
  await cp(join(here, 'style/icon.svg'), join(assets, 'icon.svg'));
}

async function pages(lang, book, plan) {
  const folder = lang === 'en' ? dist : join(dist, lang);
  await write(join(folder, 'index.html'), authorPage(lang));
  await write(join(folder, 'messages.html'), messagePage(lang));
  await write(join(folder, 'recipients.html'), recipientPage(lang, plan));
  await write(join(folder, 'consent.html'), consentPage(lang, plan));
  await write(join(folder, 'media.html'), mediaPage(lang));
  await write(join(folder, 'rules/index.html'), ruleIndex(lang, book));
  for (const rule of book.rules) await write(join(folder, 'rules', `${rule.id}.html`), await rulePage(lang, book, rule));
}

/** The countries that the package reads national numbers of, and the version of its numbering plan. */
async function numbering() {
  const { checkRecipient, numberingPlan } = await import(join(pkg, 'dist/index.js'));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const known = (region) => checkRecipient('070-174 06 05', { region }).diagnostics.every(({ rule }) => rule !== 'phone/unknown-region');
  return { version: numberingPlan, regions: letters.flatMap((first) => letters.map((second) => first + second)).filter(known) };
}

async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function printSizes() {
  const files = ['index.html', 'assets/site.js', 'assets/studio.css', 'assets/author.js', 'assets/presend.wasm'];
  const sizes = await Promise.all(files.map(async (file) => [file, brotliCompressSync(await readFile(join(dist, file))).length]));
  const row = ([name, size]) => console.log(`  ${name.padEnd(20)} ${(size / 1000).toFixed(1).padStart(6)} KB`);
  console.log('studio, first visit of the author (brotli)');
  sizes.forEach(row);
  row(['together', sizes.reduce((sum, [, size]) => sum + size, 0)]);
}

await rm(dist, { recursive: true, force: true });
await scripts();
const book = JSON.parse(await readFile(join(pkg, 'src/rulebook.json'), 'utf8'));
const plan = await numbering();
for (const lang of LANGUAGES) await pages(lang, book, plan);
await printSizes();
