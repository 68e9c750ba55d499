// What the recipient of a template would see, as plain data: values put in, the platform's fixed texts filled in.
// It takes any JSON value, because the author is in the middle of writing it.
import { LONGEST, component, list, string, word } from './any.mjs';
import { examples } from './values.mjs';

const MEDIA = ['image', 'video', 'gif', 'document', 'location', 'product'];

/** Labels that the platform sets itself, or that stand where the author gave none. */
export const LABELS = { copy_code: 'Copy offer code', catalog: 'View catalog', mpm: 'View items', spm: 'View', request_contact_info: 'Share contact info' };
const OTP_LABELS = { copy_code: 'Copy code', one_tap: 'Autofill', zero_tap: 'Autofill' };

/** Stands for the code of an authentication template, which has no example of its own. */
const SAMPLE_CODE = '583104';

/** Parameters show what `values` gives for them: by default the template's examples, or what a message brings. */
export function recipientView(template, values = examples) {
  const parts = list(template?.components);
  const message = bubble(parts, values);
  const offer = component(parts, 'limited_time_offer')?.limited_time_offer;
  const authentication = word(template?.category) === 'authentication';
  return {
    lang: language(template?.language),
    ...message,
    ...(authentication && fixedTexts(parts, message, values)),
    offer: offer ? { text: string(offer.text), expires: offer.has_expiration === true, code: values.code(parts) } : null,
    cards: list(component(parts, 'carousel')?.cards).map((card, i) => bubble(list(card?.components), values.card(i))),
    asksToCall: Boolean(component(parts, 'call_permission_request')),
  };
}

/** The platform's code as the web writes it, for screen readers and hyphenation; "" where it is none. */
export const language = (code) => (/^[a-z]{2,3}(_[A-Z]{2})?$/.test(code) ? code.replace('_', '-') : '');

/** What a message and a card of a carousel have in common. */
function bubble(parts, values) {
  const body = component(parts, 'body');
  return {
    header: header(component(parts, 'header'), values),
    body: filled(string(body?.text), values.of(body, 'body')),
    footer: string(component(parts, 'footer')?.text),
    buttons: list(component(parts, 'buttons')?.buttons).map(button),
  };
}

function header(part, values) {
  const format = word(part?.format);
  if (MEDIA.includes(format)) return { kind: format };
  const text = filled(string(part?.text), values.of(part, 'header'));
  return text ? { kind: 'text', text } : null;
}

function button(given) {
  const kind = word(given?.type);
  const label = kind === 'otp' ? OTP_LABELS[word(given.otp_type)] : LABELS[kind];
  const own = kind === 'otp' && word(given.otp_type) !== 'copy_code' ? given.autofill_text : given?.text;
  return { kind, text: string(own) || label || '' };
}

/** An authentication template has no texts of its own but what the platform writes; one read back from it has them. */
function fixedTexts(parts, { body, footer }, values) {
  const minutes = component(parts, 'footer')?.code_expiration_minutes;
  const safety = component(parts, 'body')?.add_security_recommendation === true;
  return {
    body: body || `*${values.of(null, 'body').get('1') ?? SAMPLE_CODE}* is your verification code.${safety ? ' For your security, do not share this code.' : ''}`,
    footer: footer || (Number.isInteger(minutes) ? `This code expires in ${minutes} minutes.` : ''),
  };
}

/** `text` with its parameters replaced; one without a value stays as it is written. */
const filled = (text, values) => text.slice(0, LONGEST).replace(/\{\{([^{}]*)\}\}/g, (whole, name) => values.get(name.trim()) ?? whole).slice(0, LONGEST);
