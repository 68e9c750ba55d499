// The author's room in a browser: a template is mended from its first finding to a pass, in three languages, by mouse and by keys alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LANGUAGES, editor, focused, holds, textIn, underlined, verdict, write } from './room.mjs';
import { site } from './site.mjs';

let studio;
before(async () => { studio = await site(); });
after(() => studio.close());

const template = (body, header) => JSON.stringify({
  name: 'order_update',
  language: 'en',
  category: 'UTILITY',
  components: [
    ...(header ? [{ type: 'HEADER', format: 'TEXT', text: header }] : []),
    { type: 'BODY', text: body, example: { body_text: [['DX48210073']] } },
  ],
}, null, 2);

for (const [lang, path] of Object.entries(LANGUAGES)) {
  test(`an author mends a refused template (${lang})`, async () => {
    const { page, problems } = await studio.open(path);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    await verdict(page, 'block');
    const refused = await page.locator('#verdict .word').textContent();

    await write(page, template('Thank you for your "order".\nYou can follow your parcel with the number {{1}}'));
    await page.waitForFunction(() => document.querySelectorAll('#findings li[data-severity=error]').length === 1);
    assert.deepEqual(await underlined(page, 'error'), ['{{1}}']);
    assert.equal(await page.locator('#findings li[data-severity=error] a').getAttribute('href'), 'rules/template/parameter-at-edge.html');

    await write(page, template('Your parcel {{1}} is on its way and should reach you tomorrow morning.', '*On its way*'));
    await page.locator('#findings .fix').first().click();
    await verdict(page, 'pass');
    assert.match(await textIn(page), /"text": "On its way"/);
    assert.notEqual(await page.locator('#verdict .word').textContent(), refused);
    assert.equal(await page.locator('.bubble .head').textContent(), 'On its way');
    assert.equal(await page.locator('.bubble .body').textContent(), 'Your parcel DX48210073 is on its way and should reach you tomorrow morning.');

    await editor(page).click();
    await page.keyboard.press('Control+Z');
    assert.match(await textIn(page), /"text": "\*On its way\*"/);
    assert.deepEqual(problems, []);
  });
}

test('by keys alone: skip, write, next finding, fix, leave the editor, jump back from the list', async () => {
  const { page, problems } = await studio.open();
  await verdict(page, 'block');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'skip');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'sample');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'cm-content');

  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(template('Your parcel {{1}} is on its way and should reach you tomorrow morning.', '*On its way*'));
  await verdict(page, 'block');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.locator('.cm-tooltip .cm-diagnostic-error').waitFor();
  await page.keyboard.press('Control+.');
  await verdict(page, 'pass');

  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('x');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'cm-content', 'Tab writes an indentation');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'copy-json', 'Escape, then Tab leaves');

  await page.waitForSelector('#findings .go');
  for (let i = 0; i < 10 && (await focused(page)) !== 'go'; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'cm-content', 'a finding leads to its place');
  assert.deepEqual(problems, []);
});

test('a fix from the list leaves the focus in the list', async () => {
  const { page } = await studio.open();
  await page.locator('#findings .fix').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.closest('#findings'));
});

test('the text goes with its link, into another language, and through a reload', async () => {
  const { page, problems } = await studio.open();
  await verdict(page, 'block');
  const { components } = JSON.parse(template('Grüße 🌷 \\ "{{1}}" ist unterwegs und kommt morgen Vormittag bei Ihnen an.'));
  const mine = JSON.stringify({ components }, null, 2);
  await write(page, mine);
  await page.getByLabel('Edit', { exact: true }).check();
  await page.locator('#copy-link').click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await studio.open(link.slice(studio.origin.length));
  await verdict(other.page, 'pass');
  await holds(other.page, mine);
  assert.equal(await other.page.locator('input[name=mode]:checked').inputValue(), 'edit');

  await page.waitForFunction(() => location.hash.length > 1);
  await page.reload();
  await holds(page, mine);
  await page.getByRole('link', { name: 'sv' }).click();
  await page.waitForURL('**/sv/index.html#*');
  await holds(page, mine);
  assert.deepEqual([...problems, ...other.problems], []);
});

test('every sample is drawn, and only the first has anything to mend', async () => {
  const { page, problems } = await studio.open();
  await verdict(page, 'block');
  for (const name of ['promotion', 'code', 'carousel']) {
    await page.selectOption('#sample', name);
    await page.waitForFunction(() => document.querySelector('#verdict').dataset.verdict !== 'block');
    assert.ok(await page.locator('.bubble').count() > 0);
  }
  assert.equal(await page.locator('.cards .bubble').count(), 3);
  assert.equal(await page.locator('#counts [role=meter]').count() > 0, true);
  assert.deepEqual(problems, []);
});

test('text that is no JSON keeps the last preview and says where it breaks', async () => {
  const { page, problems } = await studio.open();
  await verdict(page, 'block');
  await write(page, '{"name": tru}');
  await page.waitForFunction(() => !document.querySelector('#stale').hidden);
  await verdict(page, 'block');
  assert.ok(await page.locator('.bubble').count() > 0);
  assert.ok((await underlined(page, 'error')).join('').length > 0);
  assert.deepEqual(problems, []);
});

test('what every key changes is on the page, and how soon is told', async (t) => {
  const { page } = await studio.open();
  await verdict(page, 'block');
  await editor(page).click();
  for (const key of ['Control+Home', 'ArrowDown', 'End', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await page.evaluate(() => {
    window.times = [];
    let pressed = 0;
    addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
    new MutationObserver(() => window.times.push(performance.now() - pressed)).observe(document.querySelector('#counts ul'), { childList: true });
  });
  // Every letter makes the name longer, which its counter shows.
  await page.keyboard.type('abcdefghijkl', { delay: 80 });
  const times = (await page.evaluate(() => window.times)).sort((a, b) => a - b);
  assert.ok(times.length >= 12, `${times.length} changes`);
  t.diagnostic(`from key to changed page: median ${Math.round(times[6])} ms of ${times.map(Math.round)}`);
});

test('without the module the page says so, and still edits, previews and leads to the rules', async () => {
  const { page } = await studio.open('de/', { before: (page) => page.route('**/*.wasm', (route) => route.abort()) });
  await page.getByText('Die Prüfungen konnten nicht geladen werden').waitFor();
  await write(page, template('Ihr Paket {{1}} ist unterwegs.'));
  await page.getByText('Ihr Paket DX48210073 ist unterwegs.').waitFor();
  await page.locator('#verdict').getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Regelbuch' }).waitFor();
});

test('without any script the rule book can be reached and read', async () => {
  const { page } = await studio.open('sv/', { javaScriptEnabled: false });
  await page.locator('#verdict').getByRole('link').click();
  await page.locator('.rules a').first().click();
  assert.ok(await page.locator('.example pre').count() === 2);
});
