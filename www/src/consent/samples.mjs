// Forms to begin with, in the language of the page. The first holds two mistakes that are made every day, so that the page shows at
// once what it is for. The person's numbers are those that authorities keep for fiction.
const FORMS = {
  en: {
    phone: '020 7946 0123',
    jurisdiction: 'GB',
    business_name: 'Harbour Books Ltd',
    privacy_url: 'https://harbour-books.example/privacy',
    nameless: 'Yes, send me offers and reading tips on WhatsApp, four times a month at most. I can withdraw my consent at any time by replying STOP.',
    good: 'Yes, Harbour Books may send me offers and reading tips on WhatsApp, four times a month at most. I can withdraw my consent at any time by replying STOP.',
  },
  de: {
    phone: '0171 3920045',
    jurisdiction: 'DE',
    business_name: 'Lindenhof Gärtnerei GmbH',
    privacy_url: 'https://lindenhof.example/datenschutz',
    nameless: 'Ja, ich möchte höchstens viermal im Monat Angebote und Pflanztipps per WhatsApp erhalten. Ich kann meine Einwilligung jederzeit mit der Antwort STOPP widerrufen.',
    good: 'Ja, die Lindenhof Gärtnerei darf mir höchstens viermal im Monat Angebote und Pflanztipps per WhatsApp senden. Ich kann meine Einwilligung jederzeit mit der Antwort STOPP widerrufen.',
  },
  sv: {
    phone: '070-174 06 05',
    jurisdiction: 'SE',
    business_name: 'Norrhem AB',
    privacy_url: 'https://norrhem.example/integritet',
    nameless: 'Ja, jag vill få erbjudanden och inredningstips via WhatsApp, högst fyra gånger i månaden. Jag kan när som helst återkalla mitt samtycke genom att svara STOPP.',
    good: 'Ja, Norrhem får skicka erbjudanden och inredningstips till mig via WhatsApp, högst fyra gånger i månaden. Jag kan när som helst återkalla mitt samtycke genom att svara STOPP.',
  },
};

/** The samples of a language, each as an address holds it, and the number that the person enters. */
export function samplesIn(lang) {
  const { phone, jurisdiction, business_name, privacy_url, nameless, good } = FORMS[lang] ?? FORMS.en;
  const form = (text, checked, covers_terms) => ({
    // In the order in which the fields are read, so that a sample is known by its text.
    text: JSON.stringify({ jurisdiction, business_name, text, text_language: lang, page_language: lang, privacy_url, checkbox: { checked, required: false, covers_terms } }),
  });
  return { phone, samples: { mistakes: form(nameless, true, false), terms: form(good, false, true), good: form(good, false, false) } };
}

export const FIRST = 'mistakes';
