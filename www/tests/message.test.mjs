// The room for messages in a browser: a send is mended against its template, the window is asked about, and the second editor is reached by keys.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LANGUAGES, editor, focused, holds, textIn, underlined, verdict, write } from './room.mjs';
import { site } from './site.mjs';

let studio;
before(async () => { studio = await site(); });
after(() => studio.close());

const definition = (text) => JSON.stringify({ name: 'parcel_update', language: 'en', category: 'UTILITY', components: [{ type: 'BODY', text }] }, null, 2);
const send = (...values) => JSON.stringify({
  messaging_product: 'whatsapp',
  to: '+14155550132',
  type: 'template',
  template: { name: 'parcel_update', language: { code: 'en' }, components: [{ type: 'body', parameters: values.map((text) => ({ type: 'text', text })) }] },
}, null, 2);
const answer = JSON.stringify({ messaging_product: 'whatsapp', to: '+14155550132', type: 'text', text: { body: 'It arrives tomorrow.' } });
const body = (page) => page.locator('.bubble .body').textContent();
const rules = (page) => page.locator('#findings li .more a').allTextContents();
const finds = (page, rule) => page.waitForSelector(`#findings a[href="rules/${rule}.html"]`);

for (const [lang, path] of Object.entries(LANGUAGES)) {
  test(`a refused send is mended (${lang})`, async () => {
    const { page, problems } = await studio.open(`${path}messages.html`);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    await verdict(page, 'block');
    assert.deepEqual(await rules(page), ['message/parameter-count', 'message/parameter-space']);
    assert.deepEqual(await underlined(page, 'error'), ['"parameters"', '\\n']);
    const refused = await page.locator('#verdict .word').textContent();

    await page.locator('#findings .fix').first().click();
    await page.waitForFunction(() => document.querySelectorAll('#findings li[data-severity=error]').length === 1);
    await write(page, definition('Your parcel {{1}} arrives on {{2}}.'), 'definition');
    await write(page, send('DX48210073', 'Tuesday'));
    await verdict(page, 'pass');
    assert.notEqual(await page.locator('#verdict .word').textContent(), refused);
    assert.equal(await body(page), 'Your parcel DX48210073 arrives on Tuesday.');

    await editor(page).click();
    await page.keyboard.press('Control+Z');
    await finds(page, 'message/other-template');
    assert.deepEqual(problems, []);
  });
}

test('the window is judged only where it is asked about, and while it lasts', async () => {
  const { page, problems } = await studio.open('messages.html');
  await verdict(page, 'block');
  await write(page, answer);
  await verdict(page, 'pass');
  assert.deepEqual(await rules(page), []);
  assert.ok(!(await page.locator('#hours').isVisible()));
  await page.selectOption('#last', 'none');
  await finds(page, 'message/window-unknown');
  await page.selectOption('#last', 'hours');
  await finds(page, 'message/service-message');
  await page.locator('#hours').fill('23.99');
  await verdict(page, 'pass');
  await page.locator('#hours').fill('24');
  await finds(page, 'message/window-closed');
  for (const odd of ['-3', '', '1e99']) {
    await page.locator('#hours').fill(odd);
    await (odd === '1e99' ? verdict(page, 'block') : verdict(page, 'pass'));
  }
  await page.selectOption('#last', '');
  await page.waitForFunction(() => document.querySelectorAll('#findings li').length === 0);
  assert.deepEqual(problems, []);
});

test('a definition that cannot be read is marked where it breaks', async () => {
  const { page, problems } = await studio.open('messages.html');
  await verdict(page, 'block');
  await write(page, '{"components": [tru]}', 'definition');
  await finds(page, 'message/definition-unreadable');
  assert.ok((await underlined(page, 'error', 'definition')).join('').length > 0);
  await page.getByText('The text of a template stands in its definition').waitFor();
  await write(page, '', 'definition');
  await page.waitForFunction(() => !document.querySelector('#findings a[href="rules/message/definition-unreadable.html"]'));
  assert.deepEqual(await underlined(page, 'error', 'definition'), []);
  assert.ok(!(await page.locator('#to-templates').isVisible()));
  assert.deepEqual(problems, []);
});

test('by keys alone: into both editors and out of them, from a finding to its place', async () => {
  const { page, problems } = await studio.open('messages.html');
  await verdict(page, 'block');
  await page.locator('#sample').focus();
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'last');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'cm-content');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await page.locator('.cm-tooltip .cm-diagnostic-error').waitFor();
  await page.keyboard.press('Control+.');
  await page.waitForFunction(() => document.querySelectorAll('#findings li').length === 1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'to-templates');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'definition');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(definition('Your parcel {{1}} is with {{2}} until Friday.'));
  await finds(page, 'message/other-template');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'copy-json');
  for (let i = 0; i < 10 && (await focused(page)) !== 'go'; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'editor', 'a finding leads to its place in the message');
  assert.deepEqual(problems, []);
});

test('message, definition and window go with their link, into another language, and through a reload', async () => {
  const { page, problems } = await studio.open('messages.html');
  await verdict(page, 'block');
  const [message, template] = [send('Grüße 🌷 \\ "x"'), definition('Your parcel {{1}} is on its way.')];
  await write(page, template, 'definition');
  await write(page, message);
  await page.selectOption('#last', 'hours');
  await page.locator('#hours').fill('3.5');
  await page.locator('#copy-link').click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await studio.open(link.slice(studio.origin.length));
  await verdict(other.page, 'pass');
  for (const at of [other.page, page]) {
    await holds(at, message);
    await holds(at, template, 'definition');
    assert.equal(await at.locator('#hours').inputValue(), '3.5');
    assert.equal(await body(at), 'Your parcel Grüße 🌷 \\ "x" is on its way.');
    if (at !== page) continue;
    await page.waitForFunction(() => location.hash.length > 1);
    await page.reload();
    await holds(page, message);
    await page.getByRole('link', { name: 'sv' }).click();
    await page.waitForURL('**/sv/messages.html#*');
    await holds(page, message);
    await holds(page, template, 'definition');
  }
  await page.locator('#to-templates').click();
  await page.waitForURL('**/sv/index.html#*');
  await holds(page, template);
  assert.equal(await page.locator('input[name=mode]:checked').inputValue(), 'stored');
  assert.deepEqual([...problems, ...other.problems], []);
});

test('every sample is drawn, and only the first has anything to mend', async () => {
  const { page, problems } = await studio.open('messages.html');
  await verdict(page, 'block');
  const seen = [];
  for (const name of ['code', 'answer', 'days']) {
    await page.selectOption('#sample', name);
    await verdict(page, 'pass');
    assert.equal(await page.locator('#sample').inputValue(), name);
    seen.push(await body(page));
  }
  assert.deepEqual(seen.map((text) => text.split(' ')[0]), ['702915', 'Thank', 'When']);
  assert.equal(await textIn(page, 'definition'), 'Paste the definition here if the message sends a template.');
  await page.locator('.bubble summary').click();
  assert.equal(await page.locator('.bubble .choice').count(), 5);
  assert.ok(await page.locator('#counts [role=meter]').count() > 5);
  assert.deepEqual(problems, []);
});

test('without the module the page says so, and still shows the message', async () => {
  const { page } = await studio.open('de/messages.html', { before: (page) => page.route('**/*.wasm', (route) => route.abort()) });
  await page.getByText('Die Prüfungen konnten nicht geladen werden').waitFor();
  await write(page, definition('Ihr Paket {{1}} ist unterwegs.'), 'definition');
  await write(page, send('DX48210073'));
  await page.getByText('Ihr Paket DX48210073 ist unterwegs.').waitFor();
});
