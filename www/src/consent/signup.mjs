// The sign-up form as the person sees it. What is entered goes into the record and nowhere else.
import { applyFix, checkPhone } from 'presend/slim';
import { byId, h } from '../dom.mjs';
import { showFindings } from '../room/findings.mjs';
import { announce, lang } from '../room/result.mjs';

/** Draws the form after every change of `request()`. `sent(person)`, called when it is sent with a number and a tick, takes its time. */
export function createSignup({ words, request, sent }) {
  const [phone, agree] = ['phone', 'agree'].map(byId);
  let drawn = null;
  /** What is said of the number: nothing while there is none, or while the checks are not there. */
  let report = null;
  let ready = false;

  /** The box begins as the author has it, and stays as the person left it until the author changes that. */
  function draw(now, checksAreThere) {
    ready = checksAreThere;
    if (drawn?.checkbox.checked !== now.checkbox.checked) agree.checked = now.checkbox.checked;
    drawn = now;
    byId('seen-name').textContent = now.business_name ?? words.someBusiness;
    byId('seen-text').textContent = now.text ?? '';
    byId('seen-text').lang = now.text_language ?? '';
    byId('seen-required').hidden = !now.checkbox.required;
    byId('seen-terms').hidden = !now.checkbox.covers_terms;
    byId('seen-privacy').hidden = !now.privacy_url;
    const reach = [now.postal_address, now.contact_email ?? now.contact_phone ?? now.contact_url].filter(Boolean);
    byId('seen-contact').textContent = reach.join(', ');
    checkNumber();
  }

  /** A national number is read in the country whose law the form follows. */
  function checkNumber() {
    report = ready && phone.value.trim() ? checkPhone(phone.value, { locale: lang, region: drawn.jurisdiction }) : null;
    phone.setAttribute('aria-invalid', String(report?.verdict === 'block'));
    showFindings(byId('phone-findings'), report ?? { diagnostics: [] }, {
      lang,
      words: { ...words, whole: words.phone },
      value: phone.value,
      go({ range }) {
        phone.focus();
        phone.setSelectionRange(range?.start ?? 0, range?.end ?? phone.value.length);
      },
      fix({ fix }) {
        phone.value = applyFix(phone.value, fix);
        checkNumber();
      },
    });
  }

  function refuse(field, why) {
    byId('unsent').replaceChildren(h('span', { class: 'icon', 'aria-hidden': 'true' }), why);
    byId('unsent').hidden = false;
    announce(why);
    field.focus();
  }

  phone.addEventListener('input', () => checkNumber());
  byId('signup').addEventListener('submit', (event) => {
    event.preventDefault();
    byId('unsent').hidden = true;
    if (!ready) refuse(phone, words.failed);
    else if (!report || report.verdict === 'block' || report.e164 === null) refuse(phone, report ? words.numberRefused : words.numberMissing);
    else if (!agree.checked) refuse(agree, request().checkbox.required ? words.tickRequired : words.noTick);
    else sent({ phone: report.e164, country: report.region === '001' ? null : report.region }).catch(() => refuse(phone, words.failed));
  });

  return { draw };
}
