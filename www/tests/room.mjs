// What the tests of rooms with an editor do in the browser. `where` is the id of an editor: a room may have a second one.
export const LANGUAGES = { en: '', de: 'de/', sv: 'sv/' };

export const verdict = (page, which) => page.waitForSelector(`#verdict[data-verdict="${which}"]`);
export const editor = (page, where = 'editor') => page.locator(`#${where} .cm-content`);
export const underlined = (page, severity, where = 'editor') => page.locator(`#${where} .cm-lintRange-${severity}`).allTextContents();
export const textIn = (page, where = 'editor') => page.evaluate((id) => [...document.getElementById(id).shadowRoot.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'), where);

/** Waits until an editor, which a page draws after it has loaded, holds a text. */
export const holds = (page, text, where = 'editor') => page.waitForFunction(([id, wanted]) => {
  const lines = document.getElementById(id)?.shadowRoot?.querySelectorAll('.cm-line') ?? [];
  return [...lines].map((line) => line.textContent).join('\n') === wanted;
}, [where, text]);

/** Replaces all of an editor's text as a person who pastes does. */
export async function write(page, text, where = 'editor') {
  await editor(page, where).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** What has the focus: the first class of an element, or its id. */
export const focused = (page) => page.evaluate(() => (document.activeElement.shadowRoot ?? document).activeElement.className.split(' ')[0] || document.activeElement.id);
