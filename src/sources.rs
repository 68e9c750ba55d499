//! The pages that rules, limits and errors come from, each with the day it was read.

use crate::rule::Source;

macro_rules! sources {
    ($($(#[$doc:meta])+ $name:ident = $url:literal;)+) => {
        $($(#[$doc])+ pub static $name: Source = Source { url: $url, read: "2026-11-20" };)+
    };
}

macro_rules! platform_pages {
    ($($(#[$doc:meta])+ $name:ident = $page:literal;)+) => {
        $($(#[$doc])+ pub static $name: Source = Source {
            url: concat!("https://developers.facebook.com/documentation/business-messaging/", $page),
            read: "2026-11-20",
        };)+
    };
}

mod consent;
pub use consent::*;

sources! {
    /// The JSON standard.
    RFC8259 = "https://www.rfc-editor.org/rfc/rfc8259";
    /// Instants as text.
    RFC3339 = "https://www.rfc-editor.org/rfc/rfc3339";
    /// Sending a Flow in a template.
    FLOW = "https://developers.facebook.com/docs/whatsapp/flows/guides/sendingaflow";
    /// A widely used client library's list of errors.
    PYWA = "https://github.com/david-lev/pywa/blob/0bcf2f1/pywa/errors.py";
    /// Subcodes that templates, catalogs and numbers were seen to be refused with.
    OBSERVED_SUBCODE = "templates.md, section 5c, row of the subcode";
    /// Codes that templates were seen to be refused with when they were sent.
    OBSERVED_SEND = "templates.md, section 5b, row of the code";
    /// A named template created without its parameter format.
    NAMED_WITHOUT_FORMAT = "https://github.com/gabrieldwight/Whatsapp-Business-Cloud-Api-Net/issues/194";
    /// A provider's refused copy code label.
    OWN_CODE_LABEL = "https://github.com/glific/glific/issues/4383";
    /// The platform's own template editor: what it warns about and blocks.
    EDITOR = "peers.md, section A2, row Meta WhatsApp Manager editor";
    /// Refused bodies, as integrators met them.
    OBSERVED_BODY = "templates.md, section 2, rows BODY newlines, BODY only parameters, BODY emojis";
    /// Refused headers, as integrators met them.
    OBSERVED_HEADER = "templates.md, section 2, row HEADER characters";
    /// Refused media samples.
    OBSERVED_HANDLE = "templates.md, section 2, row HEADER media";
    /// Probed ratios of parameters to words.
    OBSERVED_DENSITY = "templates.md, section 2, row density";
    /// Parameters at the end before punctuation: refused and accepted.
    OBSERVED_EDGE = "templates.md, section 2, row trailing parameter followed only by punctuation";
    /// Tabs and spaces when a template is created: nothing published.
    OBSERVED_SPACE = "templates.md, section 2, row BODY tabs / 4+ spaces at creation";
    /// Refused templates without a sample value.
    OBSERVED_EXAMPLE = "templates.md, section 2, row example missing";
    /// Carousel cards that hold only a parameter.
    OBSERVED_CARD = "templates.md, section 2, row density in carousel";
    /// Refused button labels.
    OBSERVED_LABEL = "templates.md, section 3, row label content";
    /// Refused links to WhatsApp.
    OBSERVED_LINK = "templates.md, section 3, row URL host";
    /// Link shorteners: nothing published.
    OBSERVED_SHORT_LINK = "templates.md, section 3, row short links";
    /// Refused phone numbers of buttons.
    OBSERVED_PHONE = "templates.md, section 3, row phone_number value";
    /// The button that asks for contact details.
    OBSERVED_CONTACT = "templates.md, section 3, row REQUEST_CONTACT_INFO";
    /// Refused text in an authentication body.
    OBSERVED_AUTHENTICATION = "templates.md, section 4, row AUTH body with text";
    /// The platform's description of its API for machines (v23.0).
    OPENAPI = "https://github.com/facebook/openapi";
    /// Values with line breaks, tabs or many spaces, as integrators saw them refused.
    OBSERVED_PARAMETER = "templates.md, section 5, row parameter text";
    /// An empty value, refused.
    OBSERVED_EMPTY = "https://github.com/shridarpatil/frappe_whatsapp/issues/169";
    /// The button types that the platform's refusal lists.
    OBSERVED_SUB_TYPE = "https://github.com/shridarpatil/frappe_whatsapp/issues/188";
    /// A URL button without its value, refused.
    OBSERVED_BUTTON = "https://github.com/PipedreamHQ/pipedream/issues/5899";
    /// Uploading the sample files of templates.
    UPLOADS = "https://developers.facebook.com/docs/graph-api/guides/upload";
    /// Names of types as providers and libraries write them.
    OBSERVED_MIME = "messages.md, section 2.1, row video .3gp";
    /// What a megabyte is: not published.
    OBSERVED_MEGABYTE = "messages.md, section 2.2, row MB/KB definition";
    /// The sides of stickers, as providers and libraries ask for them.
    OBSERVED_STICKER = "messages.md, section 2.2, row Sticker dimensions";
    /// Where a GIF becomes a video.
    OBSERVED_GIF = "templates.md, section 2, row GIF";
    /// A media header without its medium, refused.
    OBSERVED_MEDIA = "https://github.com/netflie/laravel-notification-whatsapp/issues/36";
    /// A named value without its name, refused.
    OBSERVED_NAME = "https://github.com/piusalfred/whatsapp/issues/100";
    /// A button component that the template does not have, refused.
    OBSERVED_EXTRA = "templates.md, section 5, row extra components";
    /// Limits of widely used client libraries.
    CLIENTS = "messages.md, sections 1.2 to 1.5, rows with a library as their source";
    /// A library's note on addresses of places.
    CLIENT_PLACE = "messages.md, section 1.3, row address rendering";
    /// A number that begins with 00, refused.
    OBSERVED_DOUBLE_ZERO = "https://github.com/gabrieldwight/Whatsapp-Business-Cloud-Api-Net/issues/31";
    /// A business-scoped user id in the field for numbers, silently dropped.
    OBSERVED_USER_ID = "https://github.com/chatwoot/chatwoot/issues/15150";
    /// The metadata and the algorithms of the world's numbering plans.
    LIBPHONENUMBER = "https://github.com/google/libphonenumber";
    /// The international numbering plan.
    E164 = "https://www.itu.int/rec/T-REC-E.164";
    /// Ids of Brazilian accounts, with the ninth digit and without it.
    OBSERVED_NINTH_DIGIT = "https://github.com/chatwoot/chatwoot/issues/5840";
    /// Ids of Mexican accounts, with the 1 and without it.
    OBSERVED_MEXICO = "https://github.com/david-lev/pywa/issues/155";
    /// Ids of Argentine accounts, with the 9 and without it.
    OBSERVED_ARGENTINA = "https://github.com/chatwoot/chatwoot/issues/13932";
    /// The length of a text: no unit published.
    OBSERVED_COUNTING = "templates.md, section 7";
}

platform_pages! {
    /// Template fundamentals.
    OVERVIEW = "whatsapp/templates/overview";
    /// Template components.
    COMPONENTS = "whatsapp/templates/components";
    /// The generated reference of templates.
    REFERENCE = "whatsapp/reference/whatsapp-business-account/template-api";
    /// Template management.
    MANAGEMENT = "whatsapp/templates/template-management";
    /// Template review.
    REVIEW = "whatsapp/templates/template-review";
    /// Template categorization.
    CATEGORIES = "whatsapp/templates/template-categorization";
    /// Time to live.
    TTL = "whatsapp/templates/time-to-live";
    /// Supported languages.
    LANGUAGES = "whatsapp/templates/supported-languages";
    /// Error codes.
    ERRORS = "whatsapp/support/error-codes";
    /// Error codes of groups.
    GROUP_ERRORS = "whatsapp/groups/error-codes";
    /// What messages to groups cost, and their analytics.
    GROUP_PRICING = "whatsapp/groups/pricing";
    /// Error codes of calls.
    CALLING = "whatsapp/calling/troubleshooting";
    /// Blocking people.
    BLOCK_USERS = "whatsapp/block-users";
    /// Whether an account, a number or a template is fit to send.
    HEALTH = "whatsapp/support/health-status";
    /// The webhook that tells a template's status.
    STATUS = "whatsapp/webhooks/reference/message_template_status_update";
    /// Authentication templates.
    AUTHENTICATION = "whatsapp/templates/authentication-templates/authentication-templates";
    /// One-tap autofill authentication templates.
    ONE_TAP = "whatsapp/templates/authentication-templates/autofill-button-authentication-templates";
    /// Zero-tap authentication templates.
    ZERO_TAP = "whatsapp/templates/authentication-templates/zero-tap-authentication-templates";
    /// Copy code authentication templates.
    COPY_CODE = "whatsapp/templates/authentication-templates/copy-code-button-authentication-templates";
    /// Media card carousel templates.
    CAROUSEL = "whatsapp/templates/marketing-templates/media-card-carousel-templates";
    /// Product card carousel templates.
    PRODUCT_CAROUSEL = "whatsapp/templates/marketing-templates/product-card-carousel-templates";
    /// Limited-time offer templates.
    OFFER = "whatsapp/templates/marketing-templates/limited-time-offer-templates";
    /// Coupon code templates.
    COUPON = "whatsapp/templates/marketing-templates/coupon-templates";
    /// Catalog templates.
    CATALOG = "whatsapp/templates/marketing-templates/catalog-templates";
    /// Multi-product templates.
    MULTI_PRODUCT = "whatsapp/templates/marketing-templates/mpm-templates";
    /// Single-product templates.
    SINGLE_PRODUCT = "whatsapp/templates/marketing-templates/spm-templates";
    /// Custom marketing templates.
    CUSTOM = "whatsapp/templates/marketing-templates/custom-marketing-templates";
    /// Utility templates.
    UTILITY = "whatsapp/templates/utility-templates/utility-templates";
    /// Call permission request templates.
    CALL_PERMISSION = "whatsapp/templates/marketing-templates/call-permission-request-message-template";
    /// Voice call buttons.
    VOICE_CALL = "whatsapp/calling/call-button-messages-deep-links";
    /// The template library.
    LIBRARY = "whatsapp/templates/template-library";
    /// The changelog.
    CHANGELOG = "whatsapp/changelog";
    /// Sending with the Marketing Messages API.
    MARKETING_API = "marketing-messages/send-marketing-messages";
    /// Order details templates in Brazil.
    ORDER_DETAILS_BR = "whatsapp/payments/payments-br/orderdetailstemplate";
    /// Order details templates in India.
    ORDER_DETAILS_IN = "whatsapp/payments-in/orderdetailstemplate";
    /// Checkout buttons in India.
    CHECKOUT = "whatsapp/payments/payments-in/checkout-button-templates";
    /// Payments in India.
    PAYMENTS_IN = "whatsapp/payments/payments-in/upi-intent";
    /// Payments in Brazil.
    PAYMENTS_BR = "whatsapp/payments/payments-br/orders";
    /// Sending messages.
    SENDING = "whatsapp/messages/send-messages";
    /// Contextual replies.
    REPLIES = "whatsapp/messages/contextual-replies";
    /// Text messages.
    TEXT_MESSAGES = "whatsapp/messages/text-messages";
    /// Image messages.
    IMAGE_MESSAGES = "whatsapp/messages/image-messages";
    /// Video messages.
    VIDEO_MESSAGES = "whatsapp/messages/video-messages";
    /// Audio messages.
    AUDIO_MESSAGES = "whatsapp/messages/audio-messages";
    /// Document messages.
    DOCUMENT_MESSAGES = "whatsapp/messages/document-messages";
    /// Sticker messages.
    STICKER_MESSAGES = "whatsapp/messages/sticker-messages";
    /// Media: types, sizes, life times.
    MEDIA = "whatsapp/business-phone-numbers/media";
    /// Location messages.
    LOCATION_MESSAGES = "whatsapp/messages/location-messages";
    /// Contacts messages.
    CONTACTS_MESSAGES = "whatsapp/messages/contacts-messages";
    /// Reaction messages.
    REACTION_MESSAGES = "whatsapp/messages/reaction-messages";
    /// Interactive reply buttons.
    REPLY_BUTTONS = "whatsapp/messages/interactive-reply-buttons-messages";
    /// Interactive lists.
    LISTS = "whatsapp/messages/interactive-list-messages";
    /// Interactive URL buttons.
    URL_BUTTON = "whatsapp/messages/interactive-cta-url-messages";
    /// Interactive media carousels.
    MEDIA_CAROUSEL = "whatsapp/messages/interactive-media-carousel-messages";
    /// Interactive product carousels.
    PRODUCTS_CAROUSEL = "whatsapp/messages/interactive-product-carousel-messages";
    /// Address messages.
    ADDRESS_MESSAGES = "whatsapp/messages/address-messages";
    /// Sharing products.
    PRODUCTS = "whatsapp/catalogs/sell-products-and-services/share-products";
    /// Asking whether the business may call.
    CALL_PERMISSIONS = "whatsapp/calling/user-call-permissions";
    /// Messages to groups.
    GROUPS = "whatsapp/groups/groups-messaging";
    /// Direct Send.
    DIRECT_SEND = "whatsapp/direct-send/";
    /// Business-scoped user ids.
    USER_IDS = "whatsapp/business-scoped-user-ids";
    /// Phone numbers, the business's and the recipient's.
    NUMBERS = "whatsapp/business-phone-numbers/phone-numbers";
    /// Countries that the platform does not serve.
    RESTRICTIONS = "whatsapp/support#country-restrictions";
    /// Limits on marketing templates per person, and where none are delivered.
    PER_USER_LIMITS = "whatsapp/templates/marketing-templates/per-user-limits";
    /// What messages cost.
    PRICING = "whatsapp/pricing";
    /// What messages cost that are no templates.
    SERVICE_PRICING = "whatsapp/pricing/non-template-messages";
    /// Tap targets of templates.
    TAP_TARGET = "whatsapp/templates/tap-target-url-title-override";
    /// Payment links in India.
    PAYMENT_LINKS = "whatsapp/payments-in/enhanced-payment-links";
}
