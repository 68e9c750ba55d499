//! The laws, decisions and standards that rules of consent come from, and pages of the platform and of providers on
//! consent. A law stands here by the page on which it was read, which is seldom its own text.

use crate::rule::Source;

sources! {
    /// The request for consent that is read, and what a word list can tell of it.
    OWN_REQUEST = "consent.md, section 3";
    /// How often messages come: a provider's advice.
    FREQUENCY = "https://www.wab2c.com/messaging-compliance";

    /// ISO/IEC TS 27560:2023, through the guide of the W3C's community group.
    ISO_27560 = "https://w3c.github.io/dpv/guides/consent-27560";
    /// The schema of Kantara's consent receipt 1.1.
    KANTARA_SCHEMA = "https://github.com/KantaraInitiative/consent-receipt-v-next/blob/f5c5d68/CR_v1_1/kantara-consent-receipt-v1_1-schema.json";
    /// The platform's page on the opt-in.
    GETTING_OPT_IN = "https://developers.facebook.com/docs/whatsapp/overview/getting-opt-in";
    /// The same page in its version of late 2024, which accepts a general opt-in.
    GENERAL_OPT_IN = "https://developers.secure.facebook.com/docs/whatsapp/overview/getting-opt-in/";
    /// A provider's subscriptions per channel and category.
    KLAVIYO = "https://github.com/klaviyo/openapi/blob/f0a30ba/openapi/stable.json";
    /// Recital 42 of the GDPR.
    GDPR_RECITAL_42 = "https://overview.legal/laws/gdpr/rec-42";
    /// The Federal Court of Justice of Germany on consent to several channels, and on its age (III ZR 196/17).
    DE_BGH = "https://www.rechtslupe.de/wirtschaftsrecht/kontaktaufnahme-werbezwecken-einwilligung-3129386";
    /// The CNIL on marketing by text message.
    FR_CNIL = "https://cnil.fr/la-prospection-commerciale-par-sms-mms";
    /// The Garante's decision 330/2025 on double opt-in.
    IT_GARANTE = "https://cms.law/en/ita/publication/opt-in-no-double-opt-in";
    /// The ICO on electronic mail marketing.
    GB_ICO = "https://ico.org.uk/for-organisations/guide-to-pecr/guidance-on-direct-marketing-using-electronic-mail/how-do-we-comply-with-the-rules-on-sending-marketing-by-electronic-mail/";
    /// The ICO's rule of thumb for bought leads.
    GB_LEADS = "https://marketinglaw.osborneclarke.com/data-and-privacy/ico-quietly-updates-electronic-comms-guide";
    /// Written consent under the TCPA.
    US_WRITTEN = "https://www.lexology.com/library/detail.aspx?g=f9b380df-1911-47b7-82d1-e46462a48c9c";
    /// Express consent under CASL.
    CA_EXPRESS = "https://www.torys.com/insights/publications/2012/10/crtc-clarifies-express-consent-requirements-of-antispam-legislation-in-canada";
    /// What a request for consent under CASL has to say.
    CA_REQUEST = "https://www.lexology.com/library/detail.aspx?g=9a0832aa-6165-4f96-9bb7-52b25f4fb8f9";
    /// The form on which South Africa wants consent.
    ZA_FORM = "https://www.swart.law/post.aspx?id=114";
    /// Brazil's LGPD, article 8.
    BR_LGPD = "https://compliance.mspa.com.br/regulamentos/lgpd/artigo-8";
    /// India's DPDP rule 3: the notice.
    IN_NOTICE = "https://privyblogs.privybyidfy.com/posts/dpdpa-rule-3-decoded-consent-notice-requirements";
}
