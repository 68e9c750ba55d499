//! The words of a request for consent, in the languages that are read.
//!
//! What a text has to say is looked for with recall, since what was not found may be an error: stems, synonyms, inflected
//! forms. What it may not say is looked for with precision. How phrases are written is said where they are matched.

mod germanic;
mod romance;

pub(super) use germanic::EN;
use germanic::{DE, NL, SV};
use romance::{ES, FR, IT, PT};

/// What a phrase speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// Marketing.
    Purpose,
    /// Something else, or something so general that it may be marketing.
    OtherPurpose,
    /// How consent is withdrawn.
    WayOut,
    /// How often messages come.
    Frequency,
    /// Consent on which a purchase depends. A phrase behind `!` holds also where something is denied.
    Tie,
    /// What is done with a box.
    Tick,
    /// Not wanting.
    Refusal,
    /// Others without a name.
    Partner,
    /// Channels besides WhatsApp.
    Channel,
}

/// A sentence that a fix adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sentence {
    /// The name of the business follows.
    Sender,
    /// By WhatsApp.
    Channel,
    /// Offers and news.
    Purpose,
    /// STOP.
    WayOut,
    /// No condition of a purchase.
    NoTie,
}

/// What is known of a language.
pub(super) struct Language {
    /// Its primary subtag.
    tag: &'static str,
    /// Its phrases by topic, a bar between two.
    topics: [&'static str; 9],
    /// The sentences that fixes add, a bar between two.
    sentences: &'static str,
}

impl Language {
    /// Its phrases on a topic.
    pub fn phrases(&self, topic: Topic) -> &'static str {
        self.topics.get(topic as usize).copied().unwrap_or_default()
    }

    /// A sentence for a fix.
    pub fn sentence(&self, sentence: Sentence) -> &'static str {
        self.sentences.split('|').nth(sentence as usize).unwrap_or_default()
    }
}

static LANGUAGES: [&Language; 8] = [&EN, &DE, &SV, &ES, &FR, &PT, &IT, &NL];

/// The languages whose words count in a text, its own first: English words occur in every one. Without a tag all of them,
/// with one that is not known none.
pub(super) fn languages(tag: Option<&str>) -> Vec<&'static Language> {
    let Some(tag) = tag else { return LANGUAGES.to_vec() };
    let mut own: Vec<&Language> = LANGUAGES.into_iter().filter(|own| own.tag.eq_ignore_ascii_case(tag)).collect();
    if !own.is_empty() && !std::ptr::eq(own.as_slice().first().copied().unwrap_or(&EN), &EN) {
        own.push(&EN);
    }
    own
}

/// The channel that messages are to go through.
pub(super) const WHATSAPP: &str = "*whatsapp*|whats app";

/// The telephone beside WhatsApp: elsewhere its word is seldom that of a channel.
pub(super) const TELEPHONE: &str = "whatsapp and/or/und/oder/och/eller/et/ou/y/o/e/en/of phone/telephone/telefon/telefono/telefone/telefoon|\
     phone/telephone/telefon/telefono/telefone/telefoon and/or/und/oder/och/eller/et/ou/y/o/e/en/of whatsapp";

/// What else says that a purchase does not depend on consent.
pub(super) const NOT_TIED: &str = "no purchase necessary/required|no obligation|kaufzwang|köptvång|utan att samtycka|\
    obligation d achat|compromiso/obligación de compra|sem compromisso|obbligo d/di acquisto|koopverplichting";

/// Words that make an address or a number of a channel's name, or a field of what is required.
pub(super) const ADDRESS: &str = "*address*|*adress*|direccion*|indirizz*|endereco*|number*|*nummer*|numero*|fields|felder|\
    fält*|champs|campos|campi|velden";

/// Those who only work for the business.
pub(super) const PROVIDERS: &str = "provider*|service*|processor*|vendor*|tool*|software|dienst*|cookie*";

/// What a channel may be for besides messages.
pub(super) const CONTACT: &str = "contact/contacting us/our|questions|write/writing/mail/email to/us|kontaktieren sie uns|fragen|\
    schreib* _ an|kontakta oss|frågor|contactez nous|contáctanos|contáctenos|preguntas|dudas|contattaci|domande|\
    contacte nos|dúvidas|vragen|neem contact";

/// Words that only texts in the languages that are read have several of.
pub(super) const COMMON: &str = "the|to|and|me|you|my|your|by|from|with|for|of|ich|und|die|der|das|von|mir|mich|sie|ihre|zu|jag|att|\
    och|vill|fran|quiero|que|por|los|las|el|y|del|je|les|des|et|vous|par|mes|votre|da|em|para|posso|os|il|di|che|mi|ik|van|\
    het|een|voor|wil|mijn|dass|\
    skicka|samtycker|yes|may|can|we|darf|wir|kann|nous|nos|con|una|uma|gli|wij|graag";

/// Words behind a denial that take it back.
pub(super) const ONLY: &str =
    "only|just|nur|bara|endast|enbart|solo|seulement|uniquement|apenas|soltanto|alleen|slechts";

/// Denials.
pub(super) const DENIALS: &str = "not|no|never|without|nor|neither|none|instead|isn|aren|don|doesn|won|needn|cannot|nicht|nichts|kein|keine|\
    keinen|keiner|keinem|keines|keinerlei|ohne|nie|niemals|weder|statt|anstatt|inte|ej|aldrig|utan|ingen|inget|inga|stallet|sin|nunca|ningun|\
    ninguna|ne|n|pas|sans|aucun|aucune|jamais|lieu|nao|sem|nem|nenhum|nenhuma|non|senza|nessun|nessuna|invece|niet|geen|zonder|nooit|plaats";

/// Words beside a tick that make no tick of it, and words before it that make a noun of it.
pub(super) const NO_TICK: &str = "leave|lass*|belass*|låt*|lämna*|laiss*|deja*|deje*|lasci*|laat|deixe*|deixa*|empty|blank|leer|tom|tomt|vide|vacía|vuota|leeg";
pub(super) const ARTICLES: &str = "a|the|la|una|nuestra|su|tu|da|uma|nossa|de";

/// What nobody wants is to miss an offer.
pub(super) const MISSING_OUT: &str =
    "miss|verpass*|versäum*|missa|gå miste|perder*|manquer|rater|passer à côté|perdere|perdersi|perderti|missen";

/// Words between partners and their names.
pub(super) const NAMELY: &str = "such|as|including|namely|like|are|is|wie|nämlich|sind|ist|som|såsom|är|como|son|es|comme|tels|que|sont|come|\
    quali|sono|são|zoals|zijn|our|der|die|and|und";

/// Nouns that German writes like names.
pub(super) const NOUNS: &str = "nachricht*|mitteilung*|daten|whats*|e|mail*|sms|telefon*|zwecke*|weiter*";
