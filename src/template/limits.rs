//! The platform's numbers for templates, and the numbers of policy that a caller may set.

use crate::sources::*;

crate::limits! {
    /// Characters of a template's name.
    NAME = "template.name" CodePoints ["2022-01-01" 512], from &OVERVIEW;
    /// Characters of a text header.
    HEADER_TEXT = "template.header.text" CodePoints ["2022-01-01" 60], from &COMPONENTS;
    /// Parameters of a text header.
    HEADER_PARAMETERS = "template.header.parameters" Count ["2022-01-01" 1], from &COMPONENTS;
    /// Characters of a body.
    BODY_TEXT = "template.body.text" CodePoints ["2022-01-01" 1024], from &COMPONENTS;
    /// Characters of the body of a limited-time offer.
    OFFER_BODY_TEXT = "template.offer.body.text" CodePoints ["2023-09-01" 600], from &OFFER;
    /// Characters of the body of a carousel card.
    CARD_BODY_TEXT = "template.card.body.text" CodePoints ["2023-09-01" 160], from &CAROUSEL;
    /// Characters of the body of a single-product template.
    PRODUCT_BODY_TEXT = "template.product.body.text" CodePoints ["2024-01-01" 160], from &SINGLE_PRODUCT;
    /// Consecutive line breaks in a body.
    BODY_NEWLINES = "template.body.newlines" Count ["2022-01-01" 2], from &OBSERVED_BODY;
    /// Emojis in a body.
    BODY_EMOJIS = "template.body.emojis" Count ["2022-01-01" 10], from &OBSERVED_BODY;
    /// Characters of a footer.
    FOOTER_TEXT = "template.footer.text" CodePoints ["2022-01-01" 60], from &COMPONENTS;
    /// Characters of a limited-time offer's heading.
    OFFER_TEXT = "template.offer.text" CodePoints ["2023-09-01" 16], from &OFFER;
    /// Buttons of a template.
    BUTTONS = "template.buttons" Count ["2022-01-01" 3, "2023-08-08" 10], from &COMPONENTS;
    /// Characters of a button's label.
    BUTTON_TEXT = "template.button.text" CodePoints ["2022-01-01" 25], from &COMPONENTS;
    /// Quick reply buttons.
    QUICK_REPLY_BUTTONS = "template.buttons.quick_reply" Count ["2022-01-01" 3, "2023-08-08" 10], from &COMPONENTS;
    /// URL buttons.
    URL_BUTTONS = "template.buttons.url" Count ["2022-01-01" 2], from &COMPONENTS;
    /// Phone number buttons, copy code buttons, and others of which there may be one.
    SINGLE_BUTTONS = "template.buttons.single" Count ["2022-01-01" 1], from &COMPONENTS;
    /// Characters of a URL.
    URL = "template.button.url" CodePoints ["2022-01-01" 2000], from &COMPONENTS;
    /// Characters of a button's phone number.
    PHONE_NUMBER = "template.button.phone_number" CodePoints ["2022-01-01" 20], from &COMPONENTS;
    /// Characters of a coupon code.
    COUPON_CODE = "template.button.coupon_code" CodePoints ["2022-01-01" 15, "2025-12-03" 20], from &COUPON;
    /// Cards of a carousel, at most.
    CARDS = "template.cards" Count ["2023-09-01" 10], from &CAROUSEL;
    /// Cards of a carousel, at least.
    CARDS_LEAST = "template.cards.least" Count ["2023-09-01" 2], from &CAROUSEL;
    /// Buttons of a carousel card.
    CARD_BUTTONS = "template.card.buttons" Count ["2023-09-01" 2], from &CAROUSEL;
    /// Minutes that a one-time code is good for.
    CODE_EXPIRATION = "template.authentication.expiration" Minutes ["2023-05-01" 90], from &AUTHENTICATION;
    /// Apps that a one-time code may be handed to.
    APPS = "template.authentication.apps" Count ["2024-10-02" 5], from &ONE_TAP;
    /// Characters of an Android package name.
    PACKAGE_NAME = "template.authentication.package_name" CodePoints ["2023-05-01" 224], from &ONE_TAP;
    /// Characters of an app's signing key hash.
    SIGNATURE_HASH = "template.authentication.signature_hash" CodePoints ["2023-05-01" 11], from &ONE_TAP;
    /// Seconds that an authentication template may wait, at least and at most.
    TTL_AUTHENTICATION_LEAST = "template.ttl.authentication.least" Seconds ["2024-10-23" 30], from &TTL;
    /// Seconds that an authentication template may wait at most.
    TTL_AUTHENTICATION = "template.ttl.authentication" Seconds ["2024-10-23" 900], from &TTL;
    /// Seconds that a utility template must be allowed to wait.
    TTL_UTILITY_LEAST = "template.ttl.utility.least" Seconds ["2024-10-23" 30], from &TTL;
    /// Seconds that a utility template may wait at most.
    TTL_UTILITY = "template.ttl.utility" Seconds ["2024-10-23" 43200], from &TTL;
    /// Seconds that a marketing template must be allowed to wait.
    TTL_MARKETING_LEAST = "template.ttl.marketing.least" Seconds ["2024-10-23" 43200], from &TTL;
    /// Seconds that a marketing template may wait at most.
    TTL_MARKETING = "template.ttl.marketing" Seconds ["2024-10-23" 2_592_000], from &TTL;
}

crate::thresholds! {
    /// Emojis in the body of a utility template from which the platform's editor warns.
    UTILITY_EMOJIS = "template.utility_emojis_count" Count 6 in 0..=1024;
    /// Characters of a parameter's name from which the platform's editor refuses it.
    PARAMETER_NAME = "template.parameter_name_chars" CodePoints 32 in 1..=512;
    /// Characters of a coupon code that every page agrees on.
    COUPON_CODE_AGREED = "template.coupon_code_chars" CodePoints 15 in 1..=20;
    /// Spaces in a row from which a body is suspect.
    BODY_SPACES = "template.body_spaces_count" Count 4 in 2..=1024;
    /// Buttons from which the desktop apps show none.
    DESKTOP_BUTTONS = "template.desktop_buttons_count" Count 4 in 1..=10;
    /// Buttons that are shown before the rest goes behind a menu.
    SHOWN_BUTTONS = "template.shown_buttons_count" Count 3 in 1..=10;
}
