// What the recipient of a message would see, as plain data like that of a template. It takes any JSON values.
import { list, string, word } from './any.mjs';
import { sent } from './values.mjs';
import { LABELS, language, recipientView } from './view.mjs';

/** `rendered` is what the check made of a template and its values: where it says nothing, the values are put in here. */
export function messageView(message, definition, rendered) {
  const kind = word(message?.type) || Object.keys(VIEWS).find((name) => message?.[name] !== undefined) || '';
  if (kind === 'template') return definition ? templateView(message.template, definition, rendered) : view({});
  const content = message?.[kind];
  return view(Object.hasOwn(VIEWS, kind) ? VIEWS[kind](content, kind) : {});
}

/** True where only the template's definition would tell what is seen. */
export const needsDefinition = (message) => word(message?.type) === 'template';

const view = (given) => ({ lang: '', header: null, body: '', footer: '', buttons: [], offer: null, cards: [], asksToCall: false, ...given });

function templateView(template, definition, rendered) {
  const shown = recipientView(definition, sent(template?.components));
  const labels = list(rendered?.buttons);
  return {
    ...shown,
    lang: language(template?.language?.code),
    header: shown.header?.kind === 'text' && rendered?.header ? { kind: 'text', text: rendered.header } : shown.header,
    body: rendered?.body || shown.body,
    footer: rendered?.footer || shown.footer,
    buttons: labels.length === shown.buttons.length ? shown.buttons.map((button, i) => ({ ...button, text: string(labels[i]) })) : shown.buttons,
  };
}

/** Media are not fetched: nothing leaves the page, and nothing is loaded into it. */
const media = (content, kind) => ({ header: { kind, name: string(content?.filename) }, body: string(content?.caption) });

const VIEWS = {
  text: (content) => ({ body: string(content?.body) }),
  image: media,
  video: media,
  audio: media,
  document: media,
  sticker: media,
  location: (content) => ({ header: { kind: 'location' }, body: [content?.name, content?.address].map(string).filter(Boolean).join('\n') }),
  contacts: (content) => ({ header: { kind: 'contact' }, body: list(content).map((contact) => string(contact?.name?.formatted_name)).filter(Boolean).join('\n') }),
  reaction: (content) => ({ body: string(content?.emoji) }),
  interactive: (content) => ({ ...card(content), cards: list(content?.action?.cards).map(card), asksToCall: word(content?.type) === 'call_permission_request' }),
};

/** What an interactive message and a card of a carousel have in common. */
const card = (content) => ({
  header: header(content),
  body: string(content?.body?.text),
  footer: string(content?.footer?.text),
  buttons: buttons(word(content?.type), content?.action),
});

function header(content) {
  const given = content?.header;
  if (string(given?.text)) return { kind: 'text', text: given.text };
  const kind = word(given?.type) || (content?.action?.product_retailer_id ? 'product' : '');
  return ['image', 'video', 'gif', 'document', 'product'].includes(kind) ? { kind, name: string(given?.[kind]?.filename) } : null;
}

/** The one button of types that have no more; where the platform writes it, in its words. */
const SINGLE = {
  cta_url: ['url', ({ display_text }) => display_text],
  flow: ['flow', ({ flow_cta }) => flow_cta],
  voice_call: ['voice_call', ({ display_text }) => display_text || 'Call Now'],
  catalog_message: ['catalog', () => LABELS.catalog],
  product: ['spm', () => LABELS.spm],
  product_list: ['mpm', () => LABELS.mpm],
  location_request_message: ['location', () => 'Send location'],
  address_message: ['location', () => 'Provide address'],
  order_details: ['list', () => 'Review and pay'],
  request_contact_info: ['reply', () => LABELS.request_contact_info],
};

function buttons(type, action) {
  const replies = list(action?.buttons).map((button) => button?.reply ?? button?.quick_reply);
  if (replies.length > 0) return replies.map((reply) => ({ kind: 'quick_reply', text: string(reply?.title) }));
  if (type === 'list') return [{ kind: 'list', text: string(action?.button), rows: list(action?.sections).flatMap((section) => rows(section)) }];
  if (!Object.hasOwn(SINGLE, type)) return [];
  const [kind, label] = SINGLE[type];
  const text = string(label(action?.parameters ?? {}));
  return text ? [{ kind, text }] : [];
}

/** The rows of a list's section, its title before them. */
const rows = (section) => [
  ...(string(section?.title) ? [{ heading: section.title }] : []),
  ...list(section?.rows).map((row) => ({ text: string(row?.title), more: string(row?.description) })),
];
