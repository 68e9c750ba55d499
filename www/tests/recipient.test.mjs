// The room for recipients in a browser: a number is mended, its country named, what is read of it shown, and none of it leaves the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LANGUAGES, focused, verdict } from './room.mjs';
import { site } from './site.mjs';

let studio;
before(async () => { studio = await site(); });
after(() => studio.close());

const written = (page) => page.locator('#recipient').inputValue();
const write = (page, text) => page.locator('#recipient').fill(text);
const finds = (page, rule) => page.waitForSelector(`#findings a[href="rules/${rule}.html"]`);
const rules = (page) => page.locator('#findings li .more a').allTextContents();
const sample = (page, name) => page.locator(`[data-sample=${name}]`).click();

/** The sheet as lists: a name, then its values. */
const sheet = (page) => page.locator('#sheet dl > div').evaluateAll((rows) => rows.map((row) => [
  row.querySelector('dt').textContent,
  ...[...row.querySelectorAll('dd:not(:has(li)), dd li')].map((value) => value.textContent),
]));

/** The values of the sheet without their names, which differ by language. */
const values = async (page) => (await sheet(page)).map(([, ...rest]) => rest.join(' '));

for (const [lang, path] of Object.entries(LANGUAGES)) {
  test(`a number is mended (${lang})`, async () => {
    const { page, problems } = await studio.open(`${path}recipients.html`);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    await verdict(page, 'block');
    assert.deepEqual(await rules(page), ['phone/international-prefix']);
    assert.equal(await page.locator('#sheet dl').count(), 0);
    const refused = await page.locator('#verdict .word').textContent();

    await page.locator('#findings .fix').click();
    await verdict(page, 'pass');
    assert.equal(await written(page), '+46 70 174 06 05');
    assert.notEqual(await page.locator('#verdict .word').textContent(), refused);
    const { country, type, yes, none, phone } = {
      en: { country: 'Sweden (SE)', type: 'Mobile', yes: 'Yes', none: 'none', phone: 'Phone number' },
      de: { country: 'Schweden (SE)', type: 'Mobilfunk', yes: 'Ja', none: 'keine', phone: 'Telefonnummer' },
      sv: { country: 'Sverige (SE)', type: 'Mobil', yes: 'Ja', none: 'saknas', phone: 'Telefonnummer' },
    }[lang];
    assert.deepEqual(await values(page), [phone, '+46701740605', '46701740605', '+46', country, type, yes, yes, none, '+46…605']);
    assert.equal(await page.locator('[data-sample=good]').getAttribute('aria-current'), 'true');
    assert.match(await page.locator('.seeing').textContent(), /libphonenumber \d+\.\d+\.\d+/);
    assert.deepEqual(problems, []);
  });

  test(`every country has a name, in the order of the language (${lang})`, async () => {
    const { page } = await studio.open(`${path}recipients.html`);
    const options = await page.locator('#region option').evaluateAll((found) => found.slice(1).map(({ value, text }) => [value, text]));
    assert.ok(options.length > 240);
    for (const [code, name] of options) assert.ok(name && name !== code, code);
    const names = options.map(([, name]) => name);
    assert.deepEqual(names, names.toSorted(new Intl.Collator(lang).compare));
    assert.ok(options.some(([code]) => code === 'SE'));
  });
}

test('what is typed is judged as it is typed, and the country changes how it is read', async () => {
  const { page, problems } = await studio.open('recipients.html');
  await verdict(page, 'block');
  await write(page, '');
  await verdict(page, 'none');
  assert.equal(await page.locator('#verdict .word').textContent(), 'Nothing to check yet');
  await page.locator('#recipient').pressSequentially('070-174 06 05');
  await finds(page, 'phone/national-without-region');
  await page.selectOption('#region', 'SE');
  await verdict(page, 'pass');
  assert.equal((await values(page))[1], '+46701740605');
  await page.selectOption('#region', 'GB');
  await page.waitForFunction(() => document.querySelector('#sheet').textContent.includes('+44'));
  await page.selectOption('#region', '');
  await finds(page, 'phone/national-without-region');

  await write(page, '+46 70 17');
  await finds(page, 'phone/too-short');
  assert.ok((await sheet(page)).some(([name, value]) => name === 'Possible' && value === 'No: too short'));
  await write(page, '+1 202-555-0143 ext. 12');
  await finds(page, 'phone/extension');
  assert.ok((await sheet(page)).some(([name, value]) => name === 'Extension' && value === '12'));
  await write(page, '+44 7700 900123');
  await finds(page, 'phone/unassigned');
  assert.ok((await sheet(page)).some(([name, value]) => name === 'Country' && value === 'cannot be told'));
  await write(page, '+800 1234 5678');
  await finds(page, 'phone/service-number');
  assert.ok((await sheet(page)).some(([name, value]) => name === 'Country' && value === 'Not tied to a country'));
  assert.deepEqual(problems, []);
});

test('of several candidates the likeliest stands first, and a user id is told by its kind alone', async () => {
  const { page, problems } = await studio.open('recipients.html');
  await verdict(page, 'block');
  await sample(page, 'mexico');
  await finds(page, 'phone/mexico-one');
  const [, , candidates] = await sheet(page);
  assert.match(candidates[0], /likeliest first/);
  assert.deepEqual(candidates.slice(1).toSorted(), ['5215512345678', '525512345678']);
  await sample(page, 'userId');
  await finds(page, 'recipient/no-authentication-template');
  assert.deepEqual(await sheet(page), [['Recipient', 'User id']]);
  await write(page, '@joana.lopes');
  await finds(page, 'recipient/username');
  assert.deepEqual(await sheet(page), [['Recipient', 'Not recognised']]);
  assert.deepEqual(problems, []);
});

test('every example is marked while it is unchanged, and only good ones pass', async () => {
  const { page, problems } = await studio.open('sv/recipients.html');
  const marked = () => page.locator('[data-sample][aria-current=true]').evaluateAll((found) => found.map(({ dataset }) => dataset.sample));
  for (const [name, which] of Object.entries({ national: 'block', trunk: 'review', mexico: 'review', userId: 'pass', prefix: 'block', good: 'pass' })) {
    await sample(page, name);
    await page.waitForSelector(`[data-sample=${name}][aria-current=true]`);
    assert.deepEqual(await marked(), [name]);
    await verdict(page, which);
  }
  await page.selectOption('#region', 'DE');
  await page.waitForFunction(() => !document.querySelector('[data-sample][aria-current=true]'));
  assert.deepEqual(problems, []);
});

test('by keys alone: write, name the country, go to a finding, apply its fix, clear', async () => {
  const { page, problems } = await studio.open('recipients.html');
  await verdict(page, 'block');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'recipient');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('+46 (0)70 174 06 05');
  await finds(page, 'phone/trunk-prefix');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'clear');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'region');
  for (let i = 0; i < 10 && (await focused(page)) !== 'go'; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'recipient', 'a finding leads to its place');
  assert.equal(await page.evaluate(() => document.getSelection().toString()), '(0)');

  await page.locator('#findings .fix').focus();
  await page.keyboard.press('Enter');
  await verdict(page, 'pass');
  assert.equal(await focused(page), 'findings', 'a fix leaves the focus in the list');
  await page.waitForFunction(() => /^Applied: .+\. No obstacle found\. No findings\.$/.test(document.getElementById('announce').textContent));
  await page.locator('#clear').focus();
  await page.keyboard.press('Enter');
  await verdict(page, 'none');
  assert.equal(await focused(page), 'recipient');
  assert.deepEqual(problems, []);
});

test('nothing that is written stands in the address, is sent or is kept', async () => {
  const { page, problems } = await studio.open('recipients.html');
  await verdict(page, 'block');
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await write(page, '070-174 06 05');
  await page.selectOption('#region', 'SE');
  await verdict(page, 'pass');
  await page.waitForTimeout(1000);
  assert.equal(page.url(), `${studio.origin}recipients.html`);
  assert.deepEqual(requests, []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.state]), [0, 0, '', null]);
  await page.getByRole('link', { name: 'de' }).click();
  await page.waitForURL('**/de/recipients.html');
  await verdict(page, 'block');
  assert.equal(await written(page), '0046 70 174 06 05');
  assert.deepEqual(problems, []);
});

test('an example of the rule book opens here with its country, and is taken out of the address', async () => {
  const { page, problems } = await studio.open('de/rules/phone/trunk-prefix.html');
  await page.locator('[data-example=bad] a').click();
  await finds(page, 'phone/trunk-prefix');
  assert.equal(page.url(), `${studio.origin}de/recipients.html`);
  await page.goto(`${studio.origin}rules/phone/national-without-region.html`);
  await page.locator('[data-example=good] a').click();
  await verdict(page, 'pass');
  assert.equal(await page.locator('#region').inputValue(), 'SE');
  await page.goto(`${studio.origin}rules/recipient/user-id.html`);
  await page.locator('[data-example=bad] a').click();
  await finds(page, 'recipient/user-id');
  await page.goto(`${studio.origin}rules/recipient/missing.html`);
  assert.equal(await page.locator('.example a').count(), 0, 'what is no line of text has no place here');
  assert.deepEqual(problems, []);
});

test('without the module the page says so', async () => {
  const { page } = await studio.open('de/recipients.html', { before: (page) => page.route('**/*.wasm', (route) => route.abort()) });
  await page.getByText('Die Prüfungen konnten nicht geladen werden').waitFor();
  assert.equal(await written(page), '0046 70 174 06 05');
});
