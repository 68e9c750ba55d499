// The room for messages: one as it is sent, its template's definition, and when the person wrote last.
import { checkMessage, lintTemplate } from 'presend/slim';
import { encode } from '../address.mjs';
import { byId, h } from '../dom.mjs';
import { messageElements } from '../preview/bubble.mjs';
import { messageView, needsDefinition } from '../preview/message.mjs';
import { createEditor, rewrite, textOf } from '../room/editor.mjs';
import { lang } from '../room/result.mjs';
import { createRoom, underlineFindings } from '../room/room.mjs';
import { beginning, createTools } from '../room/tools.mjs';
import { words } from '../words.mjs';
import { conversation, lastMessage, onLast, setLast } from './last.mjs';
import { FIRST, SAMPLES } from './samples.mjs';

const first = SAMPLES[FIRST];
const start = await beginning(first);

const room = createRoom({ words, text: start.text, check, preview, rested: () => tools.rested() });

const definition = createEditor({
  parent: byId('definition'),
  text: start.definition,
  words: { editorName: words.definitionName, editorHelp: words.definitionHelp, editorHint: words.definitionHint },
  changed: room.schedule,
});

/** An empty editor is no definition; anything else is one, if only one that cannot be read. */
function check(text) {
  const now = Date.now();
  const template = textOf(definition);
  underlineFindings(definition, mistakes(template));
  offer(template);
  return checkMessage(text, { locale: lang, now, template: template.trim() ? template : undefined, conversation: conversation(now) });
}

/** Of the definition only what keeps it from being read: what else is wrong with it the author's room says. */
function mistakes(template) {
  if (!template.trim()) return [];
  return lintTemplate(template, { locale: lang, mode: 'stored' }).diagnostics.filter(({ rule }) => rule.startsWith('json/'));
}

/** The definition that the link to the author's room leads with. */
let offered = null;

async function offer(template) {
  if (template === offered) return;
  offered = template;
  byId('to-templates').hidden = !template.trim();
  const fragment = await encode({ text: template, mode: 'stored' });
  if (template === offered) byId('to-templates').href = fragment ? `index.html#${fragment}` : 'index.html';
}

function preview(message, report) {
  const elements = messageElements(messageView(message, readable(textOf(definition)), report?.rendered), words);
  return elements.length === 0 && needsDefinition(message) ? [h('p', { class: 'quiet' }, words.noDefinition)] : elements;
}

function readable(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const tools = createTools({
  words,
  samples: SAMPLES,
  first,
  read: () => ({ text: textOf(room.view), definition: textOf(definition), last: lastMessage() }),
  write(wanted) {
    setLast(wanted.last);
    rewrite(definition, wanted.definition, 'input.load');
    rewrite(room.view, wanted.text, 'input.load');
    room.schedule();
  },
});

onLast(room.schedule);
setLast(start.last);
tools.markSample();
await room.start();
