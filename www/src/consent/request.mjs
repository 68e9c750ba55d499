// The request for consent: from the fields that its author fills in to what is checked, and back.
import { byId } from '../dom.mjs';

/** Fields and switches have the names of the request's members as their ids. */
const STRINGS = ['jurisdiction', 'business_name', 'text', 'text_language', 'page_language', 'privacy_url', 'postal_address'];
const SWITCHES = ['checked', 'required', 'covers_terms'];

const isMail = (text) => text.includes('@');
const isNumber = (text) => /^[+\d][\d\s()/.-]*$/.test(text);

/** One field takes any way to reach the business. Which it is, its look says. */
const contactKind = (text) => (isMail(text) ? 'contact_email' : isNumber(text) ? 'contact_phone' : 'contact_url');

/** The request as it stands in the fields; what is empty is not in it. */
export function readRequest() {
  const request = {};
  for (const name of STRINGS) if (byId(name).value.trim()) request[name] = byId(name).value;
  if (byId('contact').value.trim()) request[contactKind(byId('contact').value)] = byId('contact').value;
  request.checkbox = Object.fromEntries(SWITCHES.map((name) => [name, byId(name).checked]));
  if (request.jurisdiction !== 'CA') for (const name of ['postal_address', 'contact_email', 'contact_phone', 'contact_url']) delete request[name];
  return request;
}

/** Puts a request into the fields; anything else than a string or a switch in its place counts as absent. */
export function writeRequest(request) {
  const string = (value) => (typeof value === 'string' ? value : '');
  for (const name of STRINGS) byId(name).value = string(request[name]);
  byId('contact').value = ['contact_email', 'contact_phone', 'contact_url'].map((name) => string(request[name])).find(Boolean) ?? '';
  for (const name of SWITCHES) byId(name).checked = request.checkbox?.[name] === true;
  showContact();
}

/** Canada alone asks who can be reached where. */
export function showContact() {
  byId('contact-fields').hidden = byId('jurisdiction').value !== 'CA';
}

/** The field that a finding speaks of. Of the whole request it is what stands nowhere: the link, the name, or Canada's address. */
export function fieldOf({ path, rule }) {
  const name = path.split('/').filter(Boolean).findLast((step) => byId(step));
  return byId(name ?? WHOLE[rule] ?? 'text');
}

const WHOLE = { 'wording/privacy-link-missing': 'privacy_url', 'wording/contact-details-missing': 'postal_address', 'wording/business-name-missing': 'business_name' };
