// The author's room: a template, and how it goes to the platform.
import { lintTemplate } from 'presend/slim';
import { byId } from '../dom.mjs';
import { messageElements } from '../preview/bubble.mjs';
import { recipientView } from '../preview/view.mjs';
import { rewrite, textOf } from '../room/editor.mjs';
import { categoryLine } from '../room/findings.mjs';
import { lang } from '../room/result.mjs';
import { createRoom } from '../room/room.mjs';
import { beginning, createTools } from '../room/tools.mjs';
import { words } from '../words.mjs';
import { FIRST, SAMPLES } from './samples.mjs';

const first = { ...SAMPLES[FIRST], mode: 'create' };
const { text, mode } = await beginning(first);

const room = createRoom({
  words,
  text,
  check: (text) => lintTemplate(text, { locale: lang, mode: chosenMode() }),
  preview: (template) => messageElements(recipientView(template), words),
  draw(report) {
    const category = categoryLine(report.category, words);
    byId('category').hidden = !category;
    byId('category').replaceChildren(...(category ?? []));
  },
  rested: () => tools.rested(),
});

const tools = createTools({
  words,
  samples: SAMPLES,
  first,
  read: () => ({ text: textOf(room.view), mode: chosenMode() }),
  write(wanted) {
    setMode(wanted.mode ?? chosenMode());
    rewrite(room.view, wanted.text, 'input.load');
    room.schedule();
  },
});

function chosenMode() {
  return document.querySelector('input[name=mode]:checked').value;
}

function setMode(wanted) {
  const input = document.querySelector(`input[name=mode][value="${CSS.escape(wanted)}"]`);
  if (input) input.checked = true;
}

document.querySelector('.modes').addEventListener('change', room.schedule);
setMode(mode);
tools.markSample();
await room.start();
