// What the recipient of a template would see, as plain data: examples put in, the platform's fixed texts filled in.
// It takes any JSON value, because the author is in the middle of writing it.

const MEDIA = ['image', 'video', 'gif', 'document', 'location', 'product'];

/** Labels that the platform sets itself, or that stand where the author gave none. */
const LABELS = { copy_code: 'Copy offer code', catalog: 'View catalog', mpm: 'View items', spm: 'View', request_contact_info: 'Share contact info' };
const OTP_LABELS = { copy_code: 'Copy code', one_tap: 'Autofill', zero_tap: 'Autofill' };

/** Stands for the code of an authentication template, which has no example of its own. */
const SAMPLE_CODE = '583104';

/** More of a kind than any message may have, and a longer text, are not drawn: the author's paste may be anything. */
const MOST = 30;
const LONGEST = 4096;

export function recipientView(template) {
  const parts = list(template?.components);
  const message = bubble(parts);
  const offer = component(parts, 'limited_time_offer')?.limited_time_offer;
  const authentication = word(template?.category) === 'authentication';
  return {
    lang: language(template?.language),
    ...message,
    ...(authentication && fixedTexts(parts, message)),
    offer: offer ? { text: string(offer.text), expires: offer.has_expiration === true, code: offerCode(parts) } : null,
    cards: list(component(parts, 'carousel')?.cards).map((card) => bubble(list(card?.components))),
    asksToCall: Boolean(component(parts, 'call_permission_request')),
  };
}

/** The platform's code as the web writes it, for screen readers and hyphenation; "" where it is none. */
const language = (code) => (/^[a-z]{2,3}(_[A-Z]{2})?$/.test(code) ? code.replace('_', '-') : '');

/** What a message and a card of a carousel have in common. */
function bubble(parts) {
  const body = component(parts, 'body');
  return {
    header: header(component(parts, 'header')),
    body: filled(string(body?.text), examples(body, 'body')),
    footer: string(component(parts, 'footer')?.text),
    buttons: list(component(parts, 'buttons')?.buttons).map(button),
  };
}

function header(part) {
  const format = word(part?.format);
  if (MEDIA.includes(format)) return { kind: format };
  const text = filled(string(part?.text), examples(part, 'header'));
  return text ? { kind: 'text', text } : null;
}

function button(given) {
  const kind = word(given?.type);
  const label = kind === 'otp' ? OTP_LABELS[word(given.otp_type)] : LABELS[kind];
  const own = kind === 'otp' && word(given.otp_type) !== 'copy_code' ? given.autofill_text : given?.text;
  return { kind, text: string(own) || label || '' };
}

/** An authentication template has no texts of its own but what the platform writes; one read back from it has them. */
function fixedTexts(parts, { body, footer }) {
  const minutes = component(parts, 'footer')?.code_expiration_minutes;
  const safety = component(parts, 'body')?.add_security_recommendation === true;
  return {
    body: body || `*${SAMPLE_CODE}* is your verification code.${safety ? ' For your security, do not share this code.' : ''}`,
    footer: footer || (Number.isInteger(minutes) ? `This code expires in ${minutes} minutes.` : ''),
  };
}

/** The code that the box of an offer shows is the example of its copy button. */
function offerCode(parts) {
  const copy = list(component(parts, 'buttons')?.buttons).find((given) => word(given?.type) === 'copy_code');
  return string([copy?.example].flat()[0]);
}

/** Example values by parameter, in every shape that the platform takes: nested, flat, a bare text, or named. */
function examples(part, where) {
  const example = part?.example;
  const named = list(example?.[`${where}_text_named_params`]).map((given) => [string(given?.param_name), string(given?.example)]);
  const positional = [example?.[`${where}_text`]].flat(2).map((value, i) => [String(i + 1), string(value)]);
  return new Map([...positional, ...named].filter(([, value]) => value !== ''));
}

/** `text` with its parameters replaced; one without a value stays as it is written. */
const filled = (text, values) => text.slice(0, LONGEST).replace(/\{\{([^{}]*)\}\}/g, (whole, name) => values.get(name.trim()) ?? whole).slice(0, LONGEST);

const component = (parts, type) => parts.find((part) => word(part?.type) === type);
const list = (value) => (Array.isArray(value) ? value.slice(0, MOST) : []);
const string = (value) => (typeof value === 'string' ? value : '');
const word = (value) => string(value).toLowerCase();
