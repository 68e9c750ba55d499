// The record that a form leaves when it is sent: nothing stands in it that was not entered, shown or done.
import { lintConsentRequest, sealConsent } from 'presend/slim';

/** Years for which a consent is kept before the person is asked again. */
const YEARS = 2;

/**
 * `request` is the form as it was shown, `person` the number that was entered, normalised, with its country, `version` and
 * `categories` what the author says of the text, `at` the instant of sending.
 */
export function recordOf({ request, person, version, categories, at }) {
  const instant = new Date(at).toISOString();
  const until = new Date(at);
  until.setUTCFullYear(until.getUTCFullYear() + YEARS);
  const purpose = sentence(request, 'wording/purpose-not-named');
  return {
    schema: 'wa-consent/1',
    record_id: crypto.randomUUID(),
    created_at: instant,
    subject: { phone: person.phone, country: person.country ?? undefined },
    controller: { name: request.business_name, address: request.postal_address, email: request.contact_email, phone: request.contact_phone, url: request.contact_url },
    scope: { channel: 'whatsapp', categories, purposes: purpose ? [{ id: 'messages', text: purpose }] : undefined },
    basis: { type: 'consent_express' },
    events: [{ type: 'given', at: instant, actor: 'subject', method: 'web_form' }],
    status: 'given',
    validity: { from: instant, until: until.toISOString() },
    collection: {
      method: 'web_form',
      action: request.checkbox.checked ? 'checkbox_preticked' : 'checkbox_unticked',
      required_for_purchase: false,
      bundled_with_terms: request.checkbox.covers_terms,
    },
    notice: {
      id: 'sign-up',
      version: version || undefined,
      language: request.text_language,
      text: request.text,
      privacy_url: request.privacy_url,
      withdrawal_info: sentence(request, 'wording/way-out-missing') ?? undefined,
      shown_at: instant,
    },
  };
}

/** The sentence of the text that says what `rule` misses elsewhere: the text itself is the proof of what it says. */
function sentence({ text = '', text_language }, rule) {
  const sentences = new Intl.Segmenter(text_language, { granularity: 'sentence' }).segment(text);
  for (const { segment } of sentences) {
    const found = lintConsentRequest({ text: segment, text_language }).diagnostics.map((finding) => finding.rule);
    if (!found.includes(rule) && !found.includes('wording/text-not-read')) return segment.trim();
  }
  return null;
}

/** Sealed where it can be; `previous` is the record before the last event. */
export function sealed(record, previous) {
  return sealConsent(record, { previous }).record ?? record;
}

/** The instant of the last event, in milliseconds. */
export function lastInstant(record) {
  const times = Array.isArray(record?.events) ? record.events.map((event) => Date.parse(event?.at)) : [];
  return Math.max(0, ...times.filter(Number.isFinite));
}
