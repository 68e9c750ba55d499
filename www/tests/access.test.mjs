// Everyone can use it: axe finds nothing on any kind of page, in either appearance, wide, narrow and enlarged.
import axe from 'axe-core';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site } from './site.mjs';

let studio;
before(async () => { studio = await site(); });
after(() => studio.close());

/** Of a rule's page any stands for all: of each kind, those that are checked with a template's definition and those that are not. */
const RULES = ['template/parameter-at-edge', 'message/parameter-count', 'message/template-paused'].map((id) => `rules/${id}.html`);

async function open(path, options) {
  // The policy of the site would keep the checker out, as it should; the checker is no part of the site.
  const { page } = await studio.open(path, { ...options, bypassCSP: true });
  if (!path.includes('rules/')) await page.waitForSelector('#verdict:not([data-verdict="none"])');
  return page;
}

const overflows = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function look(path, options) {
  const page = await open(path, options);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  const overflow = await overflows(page);
  await page.context().close();
  return { violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`), overflow };
}

const VIEWS = [
  { width: 1280, dark: false },
  { width: 1280, dark: true },
  { width: 390, height: 844, dark: false },
  { width: 390, height: 844, dark: true },
  // 1280 at 200 % is a page of 640.
  { width: 640, height: 400, dark: false, deviceScaleFactor: 2 },
];

for (const [lang, path] of Object.entries({ en: '', de: 'de/', sv: 'sv/' })) {
  test(`axe is content and nothing overflows (${lang})`, async () => {
    for (const page of ['', 'messages.html', 'recipients.html', 'consent.html', 'media.html', 'rules/index.html', ...RULES].map((page) => path + page)) {
      for (const view of VIEWS) assert.deepEqual(await look(page, view), { violations: [], overflow: 0 }, `${page} ${JSON.stringify(view)}`);
      // At 400 % it is one of 320.
      const narrow = await open(page, { width: 320, height: 256 });
      assert.equal(await overflows(narrow), 0, `${page} at 320`);
      await narrow.context().close();
    }
  });
}

for (const [path, samples] of [['', ['promotion', 'code', 'carousel']], ['messages.html', ['code', 'answer', 'days']]]) {
  test(`axe is content with every sample (${path || 'index.html'})`, async () => {
    const { page } = await studio.open(path, { bypassCSP: true });
    await page.waitForSelector('#verdict:not([data-verdict="none"])');
    await page.evaluate(axe.source);
    for (const name of samples) {
      await page.selectOption('#sample', name);
      await page.waitForTimeout(100);
      for (const sheet of await page.locator('.bubble summary').all()) await sheet.click();
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(violations.map(({ id }) => id), [], name);
    }
  });
}

test('axe is content with every example of a recipient, and with none', async () => {
  const { page } = await studio.open('recipients.html', { bypassCSP: true });
  await page.waitForSelector('#verdict:not([data-verdict="none"])');
  await page.evaluate(axe.source);
  for (const button of [...await page.locator('[data-sample]').all(), page.locator('#clear')]) {
    await button.click();
    await page.waitForTimeout(100);
    const { violations } = await page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map(({ id }) => id), [], await button.textContent());
  }
});

for (const [dark, width] of [[false, 1280], [true, 1280], [false, 640], [true, 390]]) {
  test(`axe is content with every example of a file, with one of no known kind, and with none (${width}${dark ? ', dark' : ''})`, async () => {
    const { page } = await studio.open('de/media.html', { width, dark, bypassCSP: true });
    await page.waitForSelector('[data-use]');
    await page.evaluate(axe.source);
    const content = async (when) => {
      await page.locator('.use').evaluateAll((rows) => { for (const row of rows) row.open = true; });
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`), [], when);
      assert.equal(await overflows(page), 0, when);
    };
    for (const button of [...await page.locator('[data-sample]').all(), page.locator('#remove')]) {
      const when = await button.textContent();
      await button.click();
      await page.waitForTimeout(100);
      await content(when);
    }
    await page.setInputFiles('#file', { name: `${'name_without_an_end'.repeat(8)}.bin`, mimeType: '', buffer: Buffer.from([1, 2, 3]) });
    await page.waitForSelector('[data-use]');
    await content('of no known kind');
  });
}

for (const [dark, width] of [[false, 1280], [true, 1280], [false, 390], [true, 390]]) {
  test(`axe is content with a record, a refusal and what is found (${width}${dark ? ', dark' : ''})`, async () => {
    const { page } = await studio.open('de/consent.html', { width, dark, bypassCSP: true });
    await page.waitForSelector('#verdict:not([data-verdict="none"])');
    await page.locator('#phone').fill('0171 39');
    await page.locator('#signup button[type=submit]').click();
    await page.evaluate(axe.source);
    const content = async (when) => {
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`), [], when);
      assert.equal(await overflows(page), 0, when);
    };
    await content('refused number');
    await page.locator('#phone').fill('0171 3920045');
    await page.locator('#agree').check();
    await page.locator('#signup button[type=submit]').click();
    for (const box of await page.locator('#countries input').all()) await box.check();
    await content('record');
    await page.locator('#reply-text').fill('STOPP');
    await page.keyboard.press('Enter');
    await page.locator('[data-append=imported]').click();
    await page.locator('#refusal').waitFor();
    await content('refused import');
  });
}

test('the chosen appearance holds on every page', async () => {
  const { page, problems } = await studio.open();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: 'Dark appearance' }).click();
  const dark = await background();
  assert.notEqual(dark, light);
  await page.getByRole('link', { name: 'Rule book' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Rule book' }).waitFor();
  assert.equal(await background(), dark);
  assert.equal(await page.getByRole('button', { name: 'Dark appearance' }).getAttribute('aria-pressed'), 'true');
  assert.deepEqual(problems, []);
});
