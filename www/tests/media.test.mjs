// The room for media in a browser: a file is chosen, dropped or pasted, told by its bytes, and judged for every use; none of it leaves the page.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { factRows, size } from '../src/media/facts.mjs';
import { words } from '../words/index.mjs';
import { LANGUAGES, focused, verdict } from './room.mjs';
import { site } from './site.mjs';

let studio;
before(async () => { studio = await site(); });
after(() => studio.close());

const USES = ['image', 'video', 'audio', 'voice', 'document', 'sticker', 'template-image', 'template-video', 'template-gif', 'template-document'];

/** A JPEG: the frame's header, a scan of one byte, and what else is put behind it. Four components are the inks of a print. */
function jpeg({ width = 1600, height = 1200, components = 3, behind = [] } = {}) {
  const two = (number) => [number >> 8, number & 255];
  const each = (describe) => Array.from({ length: components }, (_, i) => describe(i + 1)).flat();
  return Buffer.from([
    0xff, 0xd8,
    ...(components === 4 ? [0xff, 0xee, 0, 14, ...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0] : []),
    0xff, 0xc0, 0, 8 + 3 * components, 8, ...two(height), ...two(width), components, ...each((id) => [id, 0x11, 0]),
    0xff, 0xda, 0, 6 + 2 * components, components, ...each((id) => [id, 0]), 0, 63, 0,
    0x55, ...behind, 0xff, 0xd9,
  ]);
}

const cmyk = () => ({ name: 'poster.jpg', mimeType: 'image/jpeg', buffer: jpeg({ components: 4 }) });
const photo = () => ({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: jpeg() });

const choose = (page, file) => page.setInputFiles('#file', file);
const named = (page, name) => page.waitForFunction((name) => document.getElementById('name').textContent === name, name);
const judged = (page, use, which) => page.waitForSelector(`[data-use="${use}"][data-verdict="${which}"]`);
const rules = (page, where) => page.locator(`${where} li .more a`).allTextContents();
const uses = (page) => page.locator('[data-use]').evaluateAll((rows) => rows.map((row) => row.dataset.use));
const open = (page) => page.locator('[data-use][open]').evaluateAll((rows) => rows.map((row) => row.dataset.use));
const sheet = (page) => page.locator('#sheet dl > div').evaluateAll((rows) => Object.fromEntries(rows.map((row) => [row.querySelector('dt').textContent, row.querySelector('dd').textContent])));
const says = (page) => page.locator('#verdict').evaluate((box) => [...box.querySelectorAll('p')].map((line) => line.textContent));
const spoken = (page, said) => page.waitForFunction((said) => document.getElementById('announce').textContent === said, said);

/** Opens the room, with its first example judged. */
async function enter(path = 'media.html', options) {
  const opened = await studio.open(path, options);
  await judged(opened.page, 'image', 'block');
  return opened;
}

/** Drops files as a desktop does: over `selector` they are dragged, and let go. */
const drop = (page, selector, files) => page.evaluate(([selector, files]) => {
  const dataTransfer = new DataTransfer();
  for (const { name, bytes } of files) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
  const target = document.querySelector(selector);
  const send = (type) => target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  return { taken: !send('dragover'), marked: document.getElementById('drop').hasAttribute('data-over'), dropped: !send('drop') };
}, [selector, files.map(({ name, buffer }) => ({ name, bytes: [...buffer] }))]);

const WORDS = {
  en: { refused: ['Would be refused', 'For all ten uses'], found: ['No obstacle found', 'As: Image, Image of a template'], row: 'Image Refused', sheet: { Type: 'image/jpeg', Dimensions: '1,600 × 1,200 pixels', Colours: 'CMYK', 'Depth per channel': '8 bits', Transparency: 'No' }, size: 'Size', bytes: 'bytes' },
  de: { refused: ['Würde abgelehnt', 'In allen zehn Verwendungen'], found: ['Kein Hindernis gefunden', 'Als: Bild, Bild einer Vorlage'], row: 'Bild Abgelehnt', sheet: { Typ: 'image/jpeg', Maße: '1.600 × 1.200 Pixel', Farben: 'CMYK', 'Farbtiefe je Kanal': '8 Bit', Transparenz: 'Nein' }, size: 'Größe', bytes: 'Byte' },
  sv: { refused: ['Skulle avvisas', 'För alla tio användningar'], found: ['Inget hinder hittat', 'Som: Bild, Bild i en mall'], row: 'Bild Avvisas', sheet: { Typ: 'image/jpeg', Mått: '1\u00a0600 × 1\u00a0200 pixlar', Färger: 'CMYK', 'Djup per kanal': '8 bit', Genomskinlighet: 'Nej' }, size: 'Storlek', bytes: 'byte' },
};

for (const [lang, path] of Object.entries(LANGUAGES)) {
  test(`a picture for print is refused as an image, and its rule says why (${lang})`, async () => {
    const w = WORDS[lang];
    const { page, problems } = await enter(`${path}media.html`);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    const file = cmyk();
    await choose(page, photo());
    await named(page, 'photo.jpg');
    await judged(page, 'image', 'pass');
    assert.deepEqual(await says(page), w.found);
    await choose(page, file);
    await judged(page, 'image', 'block');
    assert.deepEqual(await says(page), w.refused);
    assert.deepEqual(await sheet(page), { ...w.sheet, [w.size]: `${file.buffer.length} ${w.bytes}` });
    assert.deepEqual(await rules(page, '[data-use=image]'), ['media/color-model']);
    assert.deepEqual(await open(page), ['image', 'template-image']);
    assert.deepEqual((await uses(page)).toSorted(), USES.toSorted());
    assert.match(await page.locator('[data-use=image] li').textContent(), /CMYK.*131053/);
    assert.equal((await page.locator('[data-use=image] summary span:not([aria-hidden])').allTextContents()).join(' '), w.row);
    await spoken(page, `poster.jpg. ${w.refused.join('. ')}.`);

    await page.locator('[data-use=image] a').click();
    await page.waitForURL(`**/${path}rules/media/color-model.html`);
    assert.equal(await page.locator('.facts code').first().textContent(), 'media/color-model');
    assert.deepEqual(problems, []);
  });
}

test('every fact has its name and its unit, and what is not known has no row', () => {
  const video = { bytes: 6_291_456, width: 1280, height: 720, durationMs: 65_250, brand: 'isom', videoCodec: 'h264', videoProfile: 'High', videoLevel: '3.1', bFrames: true, fragmented: false, moovAtEnd: true, audioCodec: 'aac', audioChannels: 2, audioStreams: 1, sampleRate: 44_100 };
  const rows = (lang, report) => Object.fromEntries(factRows(report, words(lang).media, lang).map(([, name, text]) => [name, text.replace(/\s/g, ' ')]));
  assert.deepEqual(rows('en', { mime: 'video/mp4', facts: video }), {
    Type: 'video/mp4', Size: '6.3 MB (6,291,456 bytes)', Dimensions: '1,280 × 720 pixels', Duration: '65.25 seconds', 'Brand of the container': 'isom', 'Video codec': 'h264', 'Video profile': 'High', 'Video level': '3.1', 'B-frames': 'Yes', Fragmented: 'No', 'Index at the end': 'Yes', 'Audio codec': 'aac', 'Audio channels': '2', 'Audio streams': '1', 'Sample rate': '44.1 kHz',
  });
  assert.equal(rows('de', { mime: 'video/mp4', facts: video }).Dauer, '65,25 Sekunden');
  assert.equal(rows('sv', { mime: 'video/mp4', facts: video }).Samplingsfrekvens, '44,1 kHz');
  const other = { bytes: 1, bitsPerChannel: 8, colorModel: 'grayscale', alpha: false, animated: true, frames: 1200, pdfVersion: '1.7', encrypted: true };
  assert.deepEqual(rows('de', { mime: null, facts: other }), { Typ: 'Unbekannt', Größe: '1 Byte', Farben: 'Graustufen', 'Farbtiefe je Kanal': '8 Bit', Transparenz: 'Nein', Bewegt: 'Ja', Einzelbilder: '1.200', 'PDF-Version': '1.7', 'Mit Passwort': 'Ja' });
  for (const lang of Object.keys(LANGUAGES)) assert.equal(factRows({ mime: null, facts: { ...video, ...other } }, words(lang).media, lang).filter(([, name, text]) => name && text).length, 22, lang);
  assert.deepEqual([size('en', 999), size('de', 44_800), size('sv', 2e9)].map((text) => text.replace(/\s/g, ' ')), ['999 bytes', '44,8 kB (44.800 Byte)', '2 GB (2 000 000 000 byte)']);
});

test('by keys alone: choose, unfold, declare a type, follow the rule, remove; the focus stays where it was', async () => {
  const { page, problems } = await enter();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'file');
  assert.equal(await page.evaluate(() => document.activeElement.labels[0].textContent), 'Choose a file or drop one here, or paste a picture');
  const picker = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (await picker).setFiles(photo());
  await judged(page, 'image', 'pass');
  assert.equal(await focused(page), 'file');
  await spoken(page, 'photo.jpg. No obstacle found. As: Image, Image of a template.');

  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'remove');
  for (let i = 0; i < 10 && (await focused(page)) !== 'mime'; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('image/png');
  await page.waitForSelector('#findings a[href="rules/media/mime-differs.html"]');
  assert.deepEqual(await says(page), ['Would be refused', 'For all ten uses']);
  assert.deepEqual(await rules(page, '[data-use=image]'), [], 'what holds for every use stands once');
  assert.match(await page.locator('[data-use=image] .findings').textContent(), /As above/);
  assert.equal(await focused(page), 'mime');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await judged(page, 'image', 'pass');

  const reach = async (selector) => {
    for (let i = 0; i < 20; i += 1) {
      if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${selector} is out of reach`);
  };
  await reach('[data-use=video] summary');
  assert.deepEqual(await open(page), ['image', 'template-image']);
  await page.keyboard.press('Enter');
  assert.deepEqual(await open(page), ['image', 'template-image', 'video']);
  await reach('[data-use=video] a');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'media/other-kind');
  // What was unfolded stays so while the same file is judged again, and the next file begins anew.
  await page.locator('#mime').fill('image/jpeg');
  await page.waitForTimeout(200);
  assert.deepEqual(await open(page), ['image', 'template-image', 'video']);
  await page.locator('[data-sample=deep]').press('Enter');
  await judged(page, 'image', 'block');
  assert.deepEqual(await open(page), ['image', 'template-image']);
  assert.equal(await page.locator('#mime').inputValue(), '', 'an example comes as it is');

  await page.locator('#remove').press('Enter');
  await verdict(page, 'none');
  assert.equal(await focused(page), 'file');
  assert.deepEqual(await uses(page), []);
  assert.match(await page.locator('#sheet').textContent(), /^Choose a file or an example/);
  assert.ok(!(await page.locator('#chosen').isVisible()));
  assert.deepEqual(problems, []);
});

test('a file is dropped on the area or beside it; of several the first is taken, and that is said', async () => {
  const { page, problems } = await enter();
  assert.deepEqual(await drop(page, '#drop', [photo()]), { taken: true, marked: true, dropped: true });
  await named(page, 'photo.jpg');
  await judged(page, 'image', 'pass');
  assert.ok(!(await page.locator('#drop').evaluate((area) => area.hasAttribute('data-over'))));
  assert.ok(!(await page.locator('#several').isVisible()));
  assert.equal(await page.locator('[data-sample][aria-current=true]').count(), 0);
  assert.deepEqual(await drop(page, 'footer', [cmyk(), photo(), photo()]), { taken: true, marked: true, dropped: true });
  await named(page, 'poster.jpg');
  await judged(page, 'image', 'block');
  assert.match(await page.locator('#several').textContent(), /^Of 3 files/);
  // Text that is dragged is not the room's business.
  const left = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'image/jpeg');
    return document.getElementById('mime').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  assert.ok(left);
  assert.deepEqual(problems, []);
});

test('a picture is pasted; text goes where it is pasted', async () => {
  const { page, problems } = await enter();
  await page.locator('#mime').focus();
  await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 30, height: 20 });
    const blob = await new Promise((resolve) => { canvas.getContext('2d'); canvas.toBlob(resolve, 'image/png'); });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  });
  await page.keyboard.press('Control+V');
  await judged(page, 'image', 'pass');
  const { Type, Dimensions } = await sheet(page);
  assert.deepEqual([Type, Dimensions], ['image/png', '30 × 20 pixels']);
  assert.equal(await focused(page), 'mime');
  assert.equal(await page.locator('#mime').inputValue(), '');
  await page.evaluate(() => navigator.clipboard.writeText('image/jpeg'));
  await page.keyboard.press('Control+V');
  await page.waitForSelector('#findings a[href="rules/media/mime-differs.html"]');
  assert.equal(await page.locator('#mime').inputValue(), 'image/jpeg');
  assert.deepEqual(problems, []);
});

test('a file that is gone when it is read is told in words', async () => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  const folder = await mkdtemp(join(tmpdir(), 'media-'));
  const path = join(folder, 'gone.jpg');
  await writeFile(path, photo().buffer);
  // The checks come late, and by then the file has been removed.
  const before = (page) => page.route('**/*.wasm', async (route) => { await held; await route.continue(); });
  const { page, problems } = await studio.open('sv/media.html', { before });
  await choose(page, path);
  await named(page, 'gone.jpg');
  await rm(folder, { recursive: true });
  release();
  await verdict(page, 'review');
  assert.match((await says(page)).join('. '), /^Filen går inte att läsa\. Den flyttades, ändrades eller togs bort/);
  await page.waitForFunction(() => document.getElementById('announce').textContent.startsWith('gone.jpg. Filen går inte att läsa. '));
  assert.deepEqual(await uses(page), []);
  await choose(page, photo());
  await judged(page, 'image', 'pass');
  assert.deepEqual(problems, []);
});

test('a file of which not enough can be read says that something is missing', async () => {
  const { page, problems } = await enter('de/media.html');
  assert.ok(!(await page.locator('#unfinished').isVisible()));
  // Whatever is asked of the file but its beginning comes back empty.
  await page.evaluate(() => {
    const { slice } = Blob.prototype;
    Blob.prototype.slice = function part(start, end) { return slice.call(this, start, start > 0 ? start : end); };
  });
  await drop(page, '#drop', [{ name: 'photo.jpg', buffer: jpeg({ behind: Array(40_000).fill(0x55) }) }]);
  await page.locator('#unfinished').waitFor();
  assert.match(await page.locator('#unfinished').textContent(), /Nicht alle Teile/);
  assert.equal((await sheet(page)).Typ, 'image/jpeg');
  await page.locator('[data-sample=good]').click();
  await page.locator('#unfinished').waitFor({ state: 'hidden' });
  assert.deepEqual(problems, []);
});

test('of a file of 100 MB only slices are read, each once, however often it is judged', async () => {
  const { page, problems } = await enter();
  const took = await page.evaluate((head) => new Promise((resolve) => {
    const reads = [];
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = function read() {
      reads.push(this.size);
      return arrayBuffer.call(this);
    };
    globalThis.reads = reads;
    const megabyte = new Blob([new Uint8Array(1e6).fill(0x55)]);
    const file = new File([new Uint8Array(head), ...Array(100).fill(megabyte), new Uint8Array([0xff, 0xd9])], 'large.jpg');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const start = performance.now();
    const sheet = document.getElementById('sheet');
    new MutationObserver(() => { if (sheet.textContent.includes('MB')) resolve(performance.now() - start); }).observe(sheet, { childList: true });
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }), [...jpeg().subarray(0, -2)]);
  assert.ok(took < 2000, `${took} ms`);
  assert.match((await sheet(page)).Size, /^100 MB \(100,000,\d\d\d bytes\)$/);
  assert.deepEqual(await rules(page, '[data-use=image]'), ['media/too-large']);
  const read = await page.evaluate(() => globalThis.reads);
  assert.ok(read.reduce((sum, size) => sum + size, 0) < 1e6, String(read));
  await page.locator('#mime').fill('image/png');
  await page.waitForSelector('#findings a[href="rules/media/mime-differs.html"]');
  assert.equal((await page.evaluate(() => globalThis.reads)).length, read.length);
  assert.deepEqual(problems, []);
});

test('every example is marked while it is unchanged; what holds for every use stands once', async () => {
  const { page, problems } = await enter('sv/media.html');
  const marked = () => page.locator('[data-sample][aria-current=true]').evaluateAll((found) => found.map(({ dataset }) => dataset.sample));
  assert.deepEqual(await marked(), ['cmyk']);
  for (const [name, which, all, own] of [
    ['deep', 'block', [], ['media/bit-depth']],
    ['misnamed', 'review', ['media/extension-differs'], []],
    ['good', 'pass', [], []],
    ['cmyk', 'block', [], ['media/color-model']],
  ]) {
    await page.locator(`[data-sample=${name}]`).click();
    await verdict(page, which);
    assert.deepEqual(await marked(), [name]);
    assert.deepEqual([await rules(page, '#findings'), await rules(page, '[data-use=image]')], [all, own], name);
  }
  await page.locator('#mime').fill('image/jpeg');
  await page.waitForFunction(() => !document.querySelector('[data-sample][aria-current=true]'));
  assert.deepEqual(problems, []);
});

test('of files that follow each other quickly the last counts', async () => {
  const { page, problems } = await enter();
  await page.evaluate(() => { for (const name of ['deep', 'misnamed', 'cmyk', 'good']) document.querySelector(`[data-sample=${name}]`).click(); });
  await judged(page, 'image', 'pass');
  await page.waitForTimeout(500);
  assert.deepEqual(await says(page), ['No obstacle found', 'As: Image, Image of a template']);
  assert.equal((await sheet(page)).Type, 'image/jpeg');
  assert.deepEqual(problems, []);
});

test('a file of no known kind and one without bytes are told as such', async () => {
  const { page, problems } = await enter();
  await choose(page, { name: 'noise.mp4', mimeType: 'video/mp4', buffer: Buffer.from([1, 2, 3, 4]) });
  await judged(page, 'video', 'block');
  assert.equal((await sheet(page)).Type, 'Unknown');
  assert.deepEqual(await open(page), ['video', 'template-video', 'template-gif'], 'the uses that its name is meant for');
  await choose(page, { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) });
  await page.waitForSelector('#findings a[href="rules/media/empty.html"]');
  assert.deepEqual(await open(page), ['document', 'template-document']);
  assert.equal((await sheet(page)).Size, '0 bytes');
  assert.deepEqual(problems, []);
});

test('nothing of a file is sent, kept or written into the address', async () => {
  const { page, problems } = await enter();
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await choose(page, cmyk());
  await named(page, 'poster.jpg');
  await page.locator('#mime').fill('image/jpeg');
  await judged(page, 'image', 'block');
  await page.waitForTimeout(1000);
  assert.deepEqual(requests, []);
  assert.equal(page.url(), `${studio.origin}media.html`);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.state]), [0, 0, '', null]);
  await page.getByRole('link', { name: 'sv' }).click();
  await page.waitForURL('**/sv/media.html');
  await judged(page, 'image', 'block');
  assert.deepEqual(problems, []);
});

test('without the module the page says so, also when a file is chosen', async () => {
  const { page } = await studio.open('de/media.html', { before: (page) => page.route('**/*.wasm', (route) => route.abort()) });
  await page.getByText('Die Prüfungen konnten nicht geladen werden').waitFor();
  await choose(page, photo());
  await named(page, 'photo.jpg');
  await page.waitForTimeout(500);
  assert.equal((await says(page))[0], 'Die Prüfungen konnten nicht geladen werden');
});
