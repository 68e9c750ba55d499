// The room for consent in a browser: a form is mended by its fixes, sent as the person would, and what it leaves is judged, withdrawn and not imported back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LANGUAGES, focused, textIn, underlined, verdict, write } from './room.mjs';
import { site } from './site.mjs';

let studio;
before(async () => { studio = await site(); });
after(() => studio.close());

const rules = (page, where = 'findings') => page.locator(`#${where} li .more a`).allTextContents();
const finds = (page, rule, where = 'findings') => page.waitForSelector(`#${where} a[href="rules/${rule}.html"]`);
const cell = (page, key) => page.locator(`[data-cell="${key}"]`);
const judged = (page, key, which) => page.waitForSelector(`[data-cell="${key}"][data-verdict="${which}"]`);
const events = (page) => page.locator('#events li').evaluateAll((items) => items.map((item) => item.dataset.eventType));
const record = async (page) => JSON.parse(await page.evaluate(() => document.getElementById('copy-record').click() ?? new Promise((resolve) => { setTimeout(() => resolve(navigator.clipboard.readText()), 100); })));

const NUMBERS = { en: '+442079460123', de: '+491713920045', sv: '+46701740605' };

/** Opens the room with its checks there, on a day on which the law is known. */
async function open(path) {
  const opened = await studio.open(path, { before: (page) => page.clock.setFixedTime('2026-11-20T12:00:00Z') });
  await verdict(opened.page, 'block');
  return opened;
}

/** A form that asks as it should, sent with the tick. */
async function send(page, { phone, jurisdiction, sample = 'good' } = {}) {
  await page.evaluate(() => { document.getElementById('announce').textContent = ''; });
  await page.selectOption('#sample', sample);
  // The wording is spoken once the hands rest.
  await page.waitForFunction(() => document.getElementById('announce').textContent !== '');
  if (jurisdiction !== undefined) await page.selectOption('#jurisdiction', jurisdiction);
  if (phone) await page.locator('#phone').fill(phone);
  await page.locator('#agree').check();
  await page.locator('#signup button[type=submit]').click();
  await page.waitForSelector('#held:not([hidden])');
}

async function reply(page, text) {
  await page.locator('#reply-text').fill(text);
  await page.locator('#reply button').click();
}

for (const [lang, path] of Object.entries(LANGUAGES)) {
  test(`a form with two mistakes is mended by its fixes alone, and sent (${lang})`, async () => {
    const { page, problems } = await open(`${path}consent.html`);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    assert.equal(await page.locator('#sample').inputValue(), 'mistakes');
    assert.deepEqual(await rules(page), ['wording/business-name-missing', 'wording/box-preticked']);
    assert.ok(await page.locator('#agree').isChecked(), 'the box is shown as its author has it');
    assert.ok(!(await page.locator('#held').isVisible()));
    const refused = await page.locator('#verdict .word').textContent();

    for (let left = 2; left > 0; left -= 1) {
      await page.locator('#findings .fix').first().click();
      await page.waitForFunction((n) => document.querySelectorAll('#findings li').length === n, left - 1);
    }
    await verdict(page, 'pass');
    assert.notEqual(await page.locator('#verdict .word').textContent(), refused);
    assert.match(await page.locator('#seen-text').textContent(), /: (Harbour Books Ltd|Lindenhof Gärtnerei GmbH|Norrhem AB)\.$/);
    assert.ok(!(await page.locator('#agree').isChecked()));

    await page.locator('#signup button[type=submit]').click();
    assert.equal(await focused(page), 'agree', 'without a tick there is no record');
    assert.ok(await page.locator('#unsent').isVisible());
    await page.locator('#agree').check();
    await page.locator('#signup button[type=submit]').click();
    // Germany asks for a confirmation besides.
    await judged(page, 'marketing/', lang === 'de' ? 'review' : 'pass');
    assert.equal(await focused(page), 'proof-title');
    const { subject, notice, collection, integrity } = await record(page);
    assert.equal(subject.phone, NUMBERS[lang]);
    assert.equal(notice.text, await page.locator('#seen-text').textContent());
    assert.equal(notice.language, lang);
    assert.ok(/STOPP?/.test(notice.withdrawal_info) && notice.text.includes(notice.withdrawal_info));
    assert.deepEqual(collection, { method: 'web_form', action: 'checkbox_unticked', required_for_purchase: false, bundled_with_terms: false });
    assert.equal(await page.locator('#hash').textContent(), integrity.hash);
    assert.equal(await page.locator('#text-hash').textContent(), notice.text_sha256);
    assert.match(integrity.hash + notice.text_sha256, /^[0-9a-f]{128}$/);
    assert.deepEqual(problems, []);
  });
}

test('a number with a national prefix passes for Sweden; a withdrawal by reply shuts every cell, and an import does not open them', async () => {
  const { page, problems } = await open('sv/consent.html');
  await page.locator('#phone').fill('070-17');
  await finds(page, 'phone/too-short', 'phone-findings');
  await page.locator('#signup button[type=submit]').click();
  assert.equal(await focused(page), 'phone');
  assert.ok(!(await page.locator('#held').isVisible()));

  await send(page, { phone: '070-174 06 05' });
  await judged(page, 'marketing/', 'pass');
  assert.equal(await page.locator('#cell .word').textContent(), 'Ingen kontroll underkänd');
  assert.match(await cell(page, 'marketing/').getAttribute('aria-label'), /^Marknadsföring, Sverige: Fritt$/);
  assert.deepEqual(await rules(page, 'cell-findings'), []);
  assert.equal((await record(page)).subject.country, 'SE');
  await judged(page, 'marketing/US', 'block');
  await judged(page, 'utility/', 'block');

  const before = await record(page);
  await reply(page, 'Stopp!');
  await judged(page, 'marketing/', 'block');
  await judged(page, 'marketing/GB', 'block');
  await finds(page, 'consent/withdrawn', 'cell-findings');
  assert.deepEqual(await events(page), ['given', 'withdrawn']);
  assert.equal(await page.locator('#state').textContent(), 'återkallat');
  assert.match(await page.locator('#reply-read').textContent(), /återkallelse av allt/);
  assert.match(await page.locator('#announce').textContent(), /^Läses som återkallelse av allt .*Skicka inte\.$/);
  const after = await record(page);
  assert.equal(after.status, 'withdrawn');
  assert.equal(after.integrity.prev, before.integrity.hash, 'the record is chained to what it was');
  // The person has just written, so an answer needs no consent.
  await judged(page, 'service/', 'pass');

  await page.locator('[data-append=imported]').click();
  await finds(page, 'consent/transition-refused', 'refusal-findings');
  assert.match(await page.locator('#announce').textContent(), /^Avvisat\. /);
  assert.deepEqual(await events(page), ['given', 'withdrawn']);
  assert.deepEqual(await record(page), after);
  assert.deepEqual(problems, []);
});

test('a German consent waits for its confirmation, which only the person gives', async () => {
  const { page, problems } = await open('de/consent.html');
  await send(page);
  await finds(page, 'consent/double-opt-in-missing-de', 'cell-findings');
  await reply(page, 'Ja');
  assert.deepEqual(await events(page), ['given'], 'a yes to no question is none');
  await page.locator('[data-append=confirmation_sent]').click();
  await judged(page, 'marketing/', 'block');
  assert.equal(await page.locator('#state').textContent(), 'Bestätigung ausstehend');
  await reply(page, 'Ja');
  await judged(page, 'marketing/', 'pass');
  assert.deepEqual(await events(page), ['given', 'confirmation_sent', 'confirmed']);
  assert.equal(await page.locator('#cell .word').textContent(), 'Keine Prüfung fehlgeschlagen');

  await reply(page, 'Bitte stopp mit den Nachrichten');
  assert.match(await page.locator('#reply-read').textContent(), /^Wahrscheinlich Widerruf/);
  assert.equal((await events(page)).length, 3, 'what is only likely is left to somebody');
  await page.locator('#reply-unsure').click();
  await judged(page, 'marketing/', 'block');
  await reply(page, 'Wann kommt mein Paket?');
  assert.equal((await events(page)).length, 4);
  await reply(page, 'Start');
  await judged(page, 'marketing/', 'review');
  assert.equal((await events(page)).at(-1), 'given', 'the person alone lifts a withdrawal');
  assert.deepEqual(problems, []);
});

test('only marketing ends where only that is withdrawn', async () => {
  const { page, problems } = await open('consent.html');
  await page.locator('#covers input[value=utility]').check();
  await send(page);
  await judged(page, 'utility/', 'pass');
  await judged(page, 'service/', 'block');
  await reply(page, 'When do you open?');
  await judged(page, 'service/', 'pass');
  await reply(page, 'Stop promotions');
  await judged(page, 'marketing/', 'block');
  await judged(page, 'utility/', 'pass');
  assert.deepEqual((await record(page)).events[1].categories, ['marketing']);
  await cell(page, 'utility/').click();
  assert.match(await page.locator('.state').textContent(), /Utility, state: given/);
  assert.deepEqual(problems, []);
});

test('the day and the local time change what a law says', async () => {
  const { page, problems } = await open('consent.html');
  await send(page, { sample: 'terms' });
  assert.equal(await page.locator('#day').inputValue(), '2026-11-20');
  assert.equal((await record(page)).events[0].at, '2026-11-20T12:00:00.000Z');
  await page.locator('#countries input[value=AE]').check();
  await judged(page, 'marketing/', 'block');
  await judged(page, 'marketing/IN', 'review');
  await page.locator('#day').fill('2027-05-14');
  await judged(page, 'marketing/IN', 'block');

  await cell(page, 'marketing/AE').click();
  assert.ok(!(await rules(page, 'cell-findings')).includes('consent/quiet-hours-ae'));
  await page.locator('#local').fill('22:30');
  await finds(page, 'consent/quiet-hours-ae', 'cell-findings');
  await page.locator('#announce', { hasText: 'Marketing, United Arab Emirates: Do not send.' }).waitFor({ state: 'attached' });
  await page.locator('#local').fill('');
  await finds(page, 'consent/local-time-missing', 'cell-findings');
  await page.locator('#countries input[value=AE]').uncheck();
  await page.waitForFunction(() => !document.querySelector('[data-cell="marketing/AE"]'));
  assert.equal(await cell(page, 'marketing/').getAttribute('aria-pressed'), 'true', 'another cell is chosen');
  assert.deepEqual(problems, []);
});

test('words that a finding is about are marked in the text, and lead there', async () => {
  const { page, problems } = await open('consent.html');
  await page.selectOption('#sample', 'good');
  await verdict(page, 'pass');
  await page.locator('#text').fill('Harbour Books and partners may send me offers on WhatsApp weekly, or by SMS. Reply STOP to end.');
  await finds(page, 'wording/partners-unnamed');
  assert.deepEqual(await page.locator('#marks mark[data-severity=error]').allTextContents(), ['partners', 'SMS']);
  await page.locator('#findings .go').first().click();
  assert.equal(await focused(page), 'text');
  assert.equal(await page.evaluate(() => document.getSelection().toString()), 'partners');
  const lines = (id) => page.evaluate((id) => document.getElementById(id).getBoundingClientRect().toJSON(), id);
  assert.deepEqual(await lines('marks'), await lines('text'), 'marks lie under their words');

  await page.locator('#privacy_url').fill('');
  await finds(page, 'wording/privacy-link-missing');
  await page.locator('#findings li', { hasText: 'privacy-link-missing' }).locator('.go').click();
  assert.equal(await focused(page), 'privacy_url');
  assert.deepEqual(problems, []);
});

test('Canada asks for an address, which then stands in the form and in the record', async () => {
  const { page, problems } = await open('consent.html');
  assert.ok(!(await page.locator('#postal_address').isVisible()));
  await page.selectOption('#sample', 'good');
  await page.selectOption('#jurisdiction', 'CA');
  await finds(page, 'wording/contact-details-missing');
  await page.locator('#postal_address').fill('1 Quay Street, Halifax');
  await page.locator('#contact').fill('hello@harbour-books.example');
  await verdict(page, 'pass');
  assert.equal(await page.locator('#seen-contact').textContent(), '1 Quay Street, Halifax, hello@harbour-books.example');
  await page.locator('#phone').fill('+1 506 234 5678');
  await page.locator('#agree').check();
  await page.locator('#signup button[type=submit]').click();
  await judged(page, 'marketing/', 'pass');
  const { controller } = await record(page);
  assert.deepEqual([controller.address, controller.email], ['1 Quay Street, Halifax', 'hello@harbour-books.example']);
  assert.deepEqual(problems, []);
});

test('an edited record is judged as it stands: its seal breaks, and is made anew', async () => {
  const { page, problems } = await open('consent.html');
  await send(page);
  await judged(page, 'marketing/', 'pass');
  const text = await textIn(page, 'record');
  await write(page, text.replace('checkbox_unticked', 'checkbox_preticked'), 'record');
  await finds(page, 'consent/record-hash-mismatch', 'cell-findings');
  assert.ok((await underlined(page, 'error', 'record')).length > 0);
  await page.locator('#seal').click();
  await finds(page, 'consent/no-affirmative-act', 'cell-findings');
  assert.deepEqual(await rules(page, 'cell-findings'), ['consent/no-affirmative-act']);
  await page.locator('#cell-findings .go').click();
  assert.equal(await focused(page), 'cm-content', 'a finding leads to its place');
  await write(page, '{"schema": tru', 'record');
  await judged(page, 'marketing/', 'block');
  await page.locator('#seal').click();
  await page.locator('#announce', { hasText: 'cannot be sealed' }).waitFor({ state: 'attached' });
  assert.equal(await textIn(page, 'record'), '{"schema": tru');
  assert.deepEqual(problems, []);
});

test('the page says where the form has changed since it was sent', async () => {
  const { page } = await open('consent.html');
  await send(page);
  assert.ok(!(await page.locator('#changed').isVisible()));
  await page.locator('#required').check();
  await page.locator('#changed').waitFor();
  await page.locator('#required').uncheck();
  await page.locator('#changed').waitFor({ state: 'hidden' });
});

test('by keys alone: mend, tick, send, choose a cell, withdraw, be refused', async () => {
  const { page, problems } = await open('consent.html');
  /** Tabs on until the focus is where `selector` leads. */
  const reach = async (selector) => {
    for (let i = 0; i < 60; i += 1) {
      if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${selector} is out of reach`);
  };
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (let left = 1; left >= 0; left -= 1) {
    await reach('#findings .fix');
    await page.keyboard.press('Enter');
    await page.waitForFunction((n) => document.querySelectorAll('#findings li').length === n, left);
  }
  await verdict(page, 'pass');
  assert.equal(await focused(page), 'findings', 'a fix leaves the focus in the list');
  await reach('#agree');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await judged(page, 'marketing/', 'pass');
  assert.equal(await focused(page), 'proof-title');
  await reach('[data-append=withdrawn]');
  await page.keyboard.press('Enter');
  await judged(page, 'marketing/', 'block');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await finds(page, 'consent/transition-refused', 'refusal-findings');
  await reach('[data-cell="marketing/SE"]');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.cell), 'marketing/SE', 'the focus stays in the table');
  assert.equal(await page.locator('#cell h4').textContent(), 'Marketing, Sweden');
  // What is spoken waits for quiet, and may still be what was said of the refusal.
  await page.waitForFunction((said) => document.querySelector('#announce').textContent === said, 'Marketing, Sweden: Do not send. 1 error.');
  assert.deepEqual(problems, []);
});

test('the form goes with its link and into another language; the number and the record go nowhere', async () => {
  const { page, problems } = await open('consent.html');
  await page.locator('#phone').fill('020 7946 0199');
  await send(page, { phone: '020 7946 0199' });
  await judged(page, 'marketing/', 'pass');
  const requests = [];
  // The browser asks for the icon again when the address changes.
  page.on('request', (request) => { if (!request.url().endsWith('/icon.svg')) requests.push(request.url()); });
  await page.locator('#business_name').fill('Harbour & Sons');
  await reply(page, 'hello');
  await page.waitForFunction(() => location.hash.length > 1);
  await page.locator('#copy-link').click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.deepEqual(requests, []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.state]), [0, 0, '', null]);

  const other = await studio.open(link.slice(studio.origin.length));
  await other.page.waitForFunction(() => document.querySelector('#business_name').value === 'Harbour & Sons');
  assert.notEqual(await other.page.locator('#phone').inputValue(), '020 7946 0199');
  assert.ok(!(await other.page.locator('#held').isVisible()));
  await page.getByRole('link', { name: 'sv' }).click();
  await page.waitForURL('**/sv/consent.html#*');
  await page.waitForFunction(() => document.querySelector('#business_name').value === 'Harbour & Sons');
  assert.deepEqual([...problems, ...other.problems], []);
});

test('an example of the rule book opens here', async () => {
  const { page, problems } = await studio.open('rules/wording/box-preticked.html');
  await page.locator('[data-example=bad] a').click();
  await finds(page, 'wording/box-preticked');
  assert.ok(await page.locator('#checked').isChecked());
  await page.goto(`${studio.origin}rules/wording/member-unknown.html`);
  assert.equal(await page.locator('[data-example=bad] p a').count(), 0, 'what no field holds has no place here');
  assert.deepEqual(problems, []);
});

test('without the module the page says so, and still shows the form', async () => {
  const { page } = await studio.open('de/consent.html', { before: (page) => page.route('**/*.wasm', (route) => route.abort()) });
  await page.getByText('Die Prüfungen konnten nicht geladen werden').first().waitFor();
  assert.equal(await page.locator('#seen-name').textContent(), 'Lindenhof Gärtnerei GmbH');
  await page.locator('#signup button[type=submit]').click();
  assert.match(await page.locator('#unsent').textContent(), /konnten nicht geladen werden/);
});
