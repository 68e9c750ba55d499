// The rule book in a browser: found by word and filter, read in every language, its example opened in the editor.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { site } from './site.mjs';

let studio;
before(async () => { studio = await site(); });
after(() => studio.close());

test('the list is searched and filtered', async () => {
  const { page, problems } = await studio.open('rules/index.html');
  const shown = page.locator('.rules li:visible');
  const all = await shown.count();
  const id = await page.locator('.rules li code').last().textContent();
  await page.locator('#query').fill(id);
  assert.ok(await shown.count() >= 1);
  await page.locator('#query').fill('nothing has these words');
  assert.equal(await shown.count(), 0);
  assert.ok(await page.locator('#none').isVisible());
  await page.locator('#query').fill('');
  await page.selectOption('#severity', 'error');
  const errors = await shown.count();
  assert.ok(errors > 0 && errors <= all);
  assert.equal(await page.locator('.rules li:visible:not([data-severity~="error"])').count(), 0);
  assert.match(await page.locator('#found').textContent(), new RegExp(`^${errors} `));
  assert.deepEqual(problems, []);
});

for (const [lang, path] of Object.entries({ en: '', de: 'de/', sv: 'sv/' })) {
  test(`every rule has its page, and links on it lead somewhere (${lang})`, async () => {
    const { page, problems } = await studio.open(`${path}rules/index.html`);
    const links = await page.locator('.rules a').evaluateAll((found) => found.map((link) => link.href));
    const statuses = await page.evaluate((addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).status)), links);
    assert.deepEqual(statuses, links.map(() => 200));
    await page.goto(links[0]);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    const local = await page.locator('header a, .crumbs a').evaluateAll((found) => found.map((link) => link.href));
    for (const address of local) assert.equal((await page.request.get(address)).status(), 200, address);
    assert.deepEqual(problems, []);
  });
}

test('the example of a rule opens in the editor and shows its finding', async () => {
  const { page, problems } = await studio.open('de/rules/template/parameter-at-edge.html');
  await page.locator('[data-example=bad] a').click();
  await page.waitForSelector('#findings a[href="rules/template/parameter-at-edge.html"]');
  assert.equal(await page.locator('#sample').inputValue(), '');
  assert.deepEqual(problems, []);
});

test('the example of a message opens with its template, and one with a window at its hour', async () => {
  const { page, problems } = await studio.open('rules/message/parameter-count.html');
  await page.locator('[data-example=bad] a').click();
  await page.waitForSelector('#findings a[href="rules/message/parameter-count.html"]');
  await page.goto(`${studio.origin}sv/rules/message/window-closed.html`);
  await page.locator('[data-example=bad] a').click();
  await page.waitForSelector('#findings a[href="rules/message/window-closed.html"]');
  assert.equal(await page.locator('#hours').inputValue(), '27.5');
  assert.deepEqual(problems, []);
});

test('an example is offered to a room only where the room takes all of it', async () => {
  const { page } = await studio.open('rules/message/sender-is-recipient.html');
  assert.equal(await page.locator('.example a').count(), 0);
  assert.match(await page.locator('.both pre').textContent(), /"sender"/);
  await page.goto(`${studio.origin}rules/message/template-paused.html`);
  assert.equal(await page.locator('.both').count(), 0);
  assert.match(await page.locator('[data-example=good] pre').last().textContent(), /"APPROVED"/);
});

test('a rule of law says where and since when it is asked, and that this is no advice', async () => {
  const { page, problems } = await studio.open('de/rules/consent/minor-without-guardian.html');
  const denmark = page.locator('.laws tr', { hasText: 'Dänemark' });
  assert.deepEqual(await denmark.locator('time').evaluateAll((found) => found.map((time) => time.dateTime)), ['2024-01-01', '2024-01-01']);
  assert.deepEqual(await denmark.locator('td:nth-child(2)').allTextContents().then((texts) => texts.map((text) => text.trim())), ['vor dem 01.01.2024', 'ab 01.01.2024']);
  assert.equal(await page.locator('.laws a:not([href^="https://"])').count(), 0);
  assert.match(await page.locator('.caution').textContent(), /keine Rechtsberatung/);
  await page.goto(`${studio.origin}sv/rules/consent/basis-insufficient.html`);
  assert.equal(await page.locator('.laws table').count(), 2);
  assert.match(await page.locator('.laws').textContent(), /Europeiska ekonomiska samarbetsområdet/);
  assert.deepEqual(problems, []);
});

test('a rule that rests on no law says nothing of it', async () => {
  const { page } = await studio.open('rules/consent/record-id-malformed.html');
  assert.equal(await page.locator('.laws, .caution').count(), 0);
});

test('rows of law fit a telephone', async () => {
  const { page } = await studio.open('rules/consent/minor-without-guardian.html');
  await page.setViewportSize({ width: 390, height: 800 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.ok(await page.locator('.laws .scroll').evaluate((table) => table.scrollWidth <= table.clientWidth));
});
