//! The laws, decisions and standards that rules of consent come from, and pages of the platform and of providers on
//! consent. A law stands here by the page on which it was read, which is seldom its own text.

use crate::rule::Source;

sources! {
    /// Our own format of a consent record.
    OWN_FORMAT = "consent.md, section 6.1";
    /// How the format's checks are read.
    OWN_CHECKS = "consent.md, section 6.4";
    /// How the events of a record give its state.
    OWN_STATES = "consent.md, section 5.1";
    /// How several records of one person are brought together.
    OWN_MERGING = "consent.md, section 5.2";

    /// ISO/IEC TS 27560:2023, through the guide of the W3C's community group.
    ISO_27560 = "https://w3c.github.io/dpv/guides/consent-27560";
    /// The consent statuses of the Data Privacy Vocabulary 2.3.
    DPV_STATUSES = "https://github.com/w3c/dpv/blob/master/2.3/dpv/modules/consent_status.csv";
    /// The schema of Kantara's consent receipt 1.1.
    KANTARA_SCHEMA = "https://github.com/KantaraInitiative/consent-receipt-v-next/blob/f5c5d68/CR_v1_1/kantara-consent-receipt-v1_1-schema.json";
    /// The fields of Kantara's consent receipt.
    KANTARA_FIELDS = "https://ldapwiki.com/wiki/Wiki.jsp?page=Consent+Receipts&skin=reader";
    /// GovStack's consent building block: revisions in a chain of hashes.
    GOVSTACK = "https://github.com/GovStackWorkingGroup/bb-consent/blob/3c28802/api/GovStack%20Consent%20BB%20API%20endpoints%20-%20schema.csv";
    /// One form of a JSON value, to be hashed.
    RFC8785 = "https://datatracker.ietf.org/doc/html/rfc8785";
    /// What a preference store keeps of identities and addresses.
    FIDES = "https://github.com/ethyca/fides/blob/96aa40cb/src/fides/api/cryptography/cryptographic_util.py";
    /// Receipts that are hashed again at each load.
    RECEIPT_HASH = "https://github.com/ils15/open3dcalc/pull/115";
    /// Ended consents that were returned as valid.
    EXPIRED_AS_VALID = "https://github.com/thunder-id/thunderid/issues/1774";
    /// A state that was tested in the wrong order.
    EXPIRY_ORDER = "https://github.com/wso2/carbon-consent-management/pull/268";
    /// Address and time of both steps of a double opt-in.
    LISTMONK = "https://github.com/knadh/listmonk/issues/1329";

    /// The platform's page on the opt-in.
    GETTING_OPT_IN = "https://developers.facebook.com/docs/whatsapp/overview/getting-opt-in";
    /// The same page in its version of late 2024, which accepts a general opt-in.
    GENERAL_OPT_IN = "https://developers.secure.facebook.com/docs/whatsapp/overview/getting-opt-in/";
    /// A provider on the change to a general opt-in.
    GENERAL_OPT_IN_NEWS = "https://github.com/braze-inc/braze-docs/pull/8678";
    /// The webhook that tells of a person's marketing preference.
    USER_PREFERENCES = "https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/user_preferences";
    /// The platform's policy for business messages.
    BUSINESS_POLICY = "https://business.whatsapp.com/policy";
    /// Integrators on error 131050.
    STOPPED_REPORT = "https://github.com/orgs/chatwoot/discussions/15196";
    /// Business-scoped user ids, as a provider describes them.
    USER_IDS_360DIALOG = "https://docs.360dialog.com/docs/resources/phone-numbers/usernames-and-bsuid";
    /// The ids that the platform's webhook gives, in a schema for them.
    XDM_WEBHOOK = "https://github.com/adobe/xdm/blob/master/components/fieldgroups/whatsapp/whatsapp-webhook.schema.json";
    /// A provider on the pause of marketing in the United States.
    US_PAUSE_TWILIO = "https://static1.twilio.com/docs/api/errors/63049";
    /// Another provider on the same pause.
    US_PAUSE_ZOHO = "https://help.zoho.com/portal/en/kb/marketing-automation-2-0/faqs/marketing-campaigns/whatsapp/articles/what-is-the-pause-on-whatsapp-marketing-messages-for-us-numbers";

    /// The consent data type of a customer data platform.
    XDM_CONSENT = "https://github.com/adobe/xdm/blob/4a4fc5f8/components/datatypes/consent/consent-preferences.schema.json";
    /// What its values mean.
    XDM_VALUES = "https://github.com/AdobeDocs/experience-platform.en/blob/main/help/xdm/field-groups/profile/consents.md";
    /// A provider's consent API.
    TWILIO_CONSENT = "https://www.twilio.com/docs/messaging/features/consent-api";
    /// A provider's subscriptions per channel and category.
    KLAVIYO = "https://github.com/klaviyo/openapi/blob/f0a30ba/openapi/stable.json";
    /// A provider's list of blocked numbers.
    INFOBIP_BLOCKLIST = "https://www.infobip.com/docs/blocklist.md";
    /// A provider's lists of opt-outs.
    SINCH_CONSENT = "https://developers.sinch.com/docs/conversation/consent-management.md";

    /// Recital 42 of the GDPR.
    GDPR_RECITAL_42 = "https://overview.legal/laws/gdpr/rec-42";
    /// The EDPB's guidelines 05/2020 on consent.
    EDPB_CONSENT = "https://aphaia.co.uk/edpb-published-gdpr-consent-guidelines/";
    /// The Court of Justice on accounts without payment (C-654/23).
    CJEU_ACCOUNT = "https://www.dpcuria.eu/case?reference=C-654%2F23";
    /// The existing-customer exception of the ePrivacy directive, after that judgment.
    EPRIVACY_CUSTOMER = "https://www.matheson.com/insights/cjeu-clarifies-direct-marketing-rules-under-eprivacy-directive";
    /// Double opt-in in Germany.
    DE_DOUBLE_OPT_IN = "https://bevh.org/rechtshilfen/datenschutz/double-opt-in";
    /// What German courts ask of its documentation.
    DE_PROOF = "https://www.optivo.com/de/blog/campfire/recht-double-opt-in-stellt-ausdrueckliche-einwilligung-nur-bei-genauer-dokumentation-sicher";
    /// The Federal Court of Justice of Germany on consent to several channels, and on its age (III ZR 196/17).
    DE_BGH = "https://www.rechtslupe.de/wirtschaftsrecht/kontaktaufnahme-werbezwecken-einwilligung-3129386";
    /// Whether consent ends with time, in German courts.
    DE_STALE = "https://www.datenschutz-notizen.de/verlieren-einwilligungen-nach-gewisser-zeit-automatisch-ihre-gueltigkeit-3420158/";
    /// The CNIL on marketing by text message.
    FR_CNIL = "https://cnil.fr/la-prospection-commerciale-par-sms-mms";
    /// How long prospects may be kept in France.
    FR_RETENTION = "https://olympe.legal/quelle-est-la-duree-de-conservation-des-donnees-recommandee-par-la-cnil-pour-la-finalite-effectuer-des-operations-relatives-a-la-prospection-par-sms/";
    /// The Garante's decision 330/2025 on double opt-in.
    IT_GARANTE = "https://cms.law/en/ita/publication/opt-in-no-double-opt-in";
    /// The Swedish marketing act, section 19.
    SE_MARKETING = "https://iabsverige.se/fraga-advokaten/manadens-fraga-november-2020-nar-far-reklam-skickas-via-e-post-eller-sms/";
    /// The ICO on electronic mail marketing.
    GB_ICO = "https://ico.org.uk/for-organisations/guide-to-pecr/guidance-on-direct-marketing-using-electronic-mail/how-do-we-comply-with-the-rules-on-sending-marketing-by-electronic-mail/";
    /// The ICO's rule of thumb for bought leads.
    GB_LEADS = "https://marketinglaw.osborneclarke.com/data-and-privacy/ico-quietly-updates-electronic-comms-guide";
    /// Ages of digital consent in Europe.
    CHILDREN = "https://www.twobirds.com/en/in-focus/general-data-protection-regulation/gdpr-tracker/children";
    /// Denmark's age of consent since 2024.
    DK_AGE = "https://gapsolutions.dk/artikel_aendringer_databeskyttelsesloven/";

    /// Revocation under the TCPA, and what of it was postponed.
    US_REVOCATION = "https://www.infolawgroup.com/insights/2026/1/7/fcc-further-extends-effective-date-of-the-tcpas-consent-revocation-rule";
    /// Written consent under the TCPA.
    US_WRITTEN = "https://www.lexology.com/library/detail.aspx?g=f9b380df-1911-47b7-82d1-e46462a48c9c";
    /// What a text message is to the FCC (47 CFR 64.1600).
    US_TEXT_MESSAGE = "https://www.law.cornell.edu/definitions/index.php?width=840&height=800&iframe=true&def_id=1a2552ca4533bc4abf5725ff53d8c230&term_occur=999&term_src=Title:47:Chapter:I:Subchapter:B:Part:64:Subpart:L:64.1200";
    /// The Fifth Circuit on oral consent (Bradford, 2026).
    US_BRADFORD = "https://natlawreview.com/article/fifth-circuit-says-you-cant-write-written-tcpa";
    /// Quiet hours under the TCPA.
    US_QUIET_HOURS = "https://fedsoc.org/commentary/fedsoc-blog/navigating-a-tcpa-minefield-understanding-the-quiet-hours-rule";
    /// The CRTC's guide to CASL.
    CA_CRTC = "https://crtc.gc.ca/eng/com500/guide.htm";
    /// Express consent under CASL.
    CA_EXPRESS = "https://www.torys.com/insights/publications/2012/10/crtc-clarifies-express-consent-requirements-of-antispam-legislation-in-canada";
    /// What a request for consent under CASL has to say.
    CA_REQUEST = "https://www.lexology.com/library/detail.aspx?g=9a0832aa-6165-4f96-9bb7-52b25f4fb8f9";
    /// The ACMA on consent under the Spam Act.
    AU_ACMA = "https://www.acma.gov.au/Industry/Marketers/Anti-Spam/Ensuring-you-dont-spam/spam-consent-ensuring-you-dont-spam-i-acma";
    /// Australia's five business days for an opt-out.
    AU_UNSUBSCRIBE = "https://www.mvsbusinesspartners.org/data-breach";
    /// Direct marketing under South Africa's POPIA, section 69.
    ZA_POPIA = "https://www.ebnet.co.za/direct-marketing-unpacking-the-conflict-between-the-amended-cpa-regulations-popia/";
    /// The form on which South Africa wants consent.
    ZA_FORM = "https://www.swart.law/post.aspx?id=114";
    /// South Africa's opt-out registry.
    ZA_REGISTRY = "https://vdt.co.za/consumer-protection/spam-no-more/";
    /// South Africa's times in which consumers may not be contacted.
    ZA_QUIET_HOURS = "https://www.acts.co.za/consumer-protection-act-2008/r293_prohibited_time_for_contacting_consumers";
    /// Telemarketing in the United Arab Emirates.
    AE_TELEMARKETING = "https://www.mondaq.com/advertising-marketing-branding/1495836/new-telemarketing-regulations-introduced-in-uae";
    /// Its hours.
    AE_QUIET_HOURS = "https://www.emirates247.com/business/economy-finance/uae-announce-new-resolutions-on-controls-and-procedures-regulating-telemarketing-effective-from-mid-august-2024-2024-06-09-1.733078";
    /// Singapore's do-not-call provisions.
    SG_DO_NOT_CALL = "https://www.pdpc.gov.sg/Guidelines-and-Consultation/2020/02/Advisory-Guidelines-on-the-Do-Not-Call-Provisions";
    /// Brazil's LGPD, article 8.
    BR_LGPD = "https://compliance.mspa.com.br/regulamentos/lgpd/artigo-8";
    /// Adolescents under Brazil's LGPD.
    BR_CHILDREN = "https://mkr.com.br/2021/11/24/a-incapacidade-civil-e-a-protecao-de-dados-pessoais-de-adolescentes";
    /// India's DPDP rule 3: the notice.
    IN_NOTICE = "https://privyblogs.privybyidfy.com/posts/dpdpa-rule-3-decoded-consent-notice-requirements";
    // What is read besides records.
    /// The request for consent that is read, and what a word list can tell of it.
    OWN_REQUEST = "consent.md, section 3";
    /// How often messages come: a provider's advice.
    FREQUENCY = "https://www.wab2c.com/messaging-compliance";
    /// Keywords of products, laws and our own, with where each comes from.
    REPLY_KEYWORDS = "consent.md, section 5.3, Keywords";
    /// What an import reads, and what is lost.
    IMPORT_MAPPING = "consent.md, section 2.3, Field mapping onto the neutral model";
    /// Shopify's consent to WhatsApp marketing.
    SHOPIFY_CONSENT = "https://shopify.dev/docs/api/admin-graphql/2026-07/objects/CustomerWhatsAppMarketingConsent";
    /// Braze's subscription groups.
    BRAZE_CONSENT = "https://www.braze.com/docs/user_guide/channels/whatsapp/whatsapp_setup/subscription_groups/";
    /// HubSpot's communication preferences.
    HUBSPOT_CONSENT = "https://github.com/HubSpot/HubSpot-public-api-spec-collection";
    /// Segment's subscriptions.
    SEGMENT_CONSENT = "https://www.twilio.com/docs/segment/engage/user-subscriptions/set-user-subscriptions";
    /// Salesforce's consent objects.
    SALESFORCE_CONSENT = "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contactpointtypeconsent.htm";
    /// The advertising industry's consent strings.
    IAB_TCF = "https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework";
}
