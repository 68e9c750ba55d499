//! The platform's numbers for messages, and the numbers that only some sources have.

use crate::sources::*;

crate::limits! {
    /// Characters of the data that comes back in status webhooks.
    CALLBACK_DATA = "message.biz_opaque_callback_data" CodePoints ["2022-01-01" 256, "2024-01-26" 512], from &CHANGELOG;
    /// Characters of a text message.
    TEXT_BODY = "message.text.body" CodePoints ["2022-01-01" 4096], from &TEXT_MESSAGES;
    /// Characters of a caption.
    CAPTION = "message.media.caption" CodePoints ["2022-01-01" 1024], from &IMAGE_MESSAGES;
    /// Contacts of a message.
    CONTACTS = "message.contacts" Count ["2022-01-01" 257], from &CONTACTS_MESSAGES;
    /// Characters of an interactive message's header, and of the line below it.
    HEADER_TEXT = "message.interactive.header.text" CodePoints ["2022-01-01" 60], from &OPENAPI;
    /// Characters of an interactive message's body.
    BODY_TEXT = "message.interactive.body.text" CodePoints ["2022-01-01" 1024], from &REPLY_BUTTONS;
    /// Characters of an interactive message's footer.
    FOOTER_TEXT = "message.interactive.footer.text" CodePoints ["2022-01-01" 60], from &REPLY_BUTTONS;
    /// Reply buttons.
    REPLIES_MOST = "message.button.buttons" Count ["2022-01-01" 3], from &REPLY_BUTTONS;
    /// Characters of a reply button's id.
    REPLY_ID = "message.button.id" CodePoints ["2022-01-01" 256], from &REPLY_BUTTONS;
    /// Characters of a button's label.
    BUTTON_TITLE = "message.button.title" CodePoints ["2022-01-01" 20], from &REPLY_BUTTONS;
    /// Characters of a list's body.
    LIST_BODY_TEXT = "message.list.body.text" CodePoints ["2022-01-01" 4096], from &LISTS;
    /// Sections of a list or of a choice of products.
    SECTIONS = "message.sections" Count ["2022-01-01" 10], from &LISTS;
    /// Rows of all sections together.
    ROWS = "message.list.rows" Count ["2022-01-01" 10], from &LISTS;
    /// Characters of a row's id.
    ROW_ID = "message.list.row.id" CodePoints ["2022-01-01" 200], from &LISTS;
    /// Characters of a row's or a section's title.
    ROW_TITLE = "message.list.row.title" CodePoints ["2022-01-01" 24], from &LISTS;
    /// Characters of a row's description.
    ROW_DESCRIPTION = "message.list.row.description" CodePoints ["2022-01-01" 72], from &LISTS;
    /// Products of all sections together, and of one.
    PRODUCTS_MOST = "message.product_list.products" Count ["2022-01-01" 30], from &PRODUCTS;
    /// Characters of the button that opens a Flow.
    FLOW_CTA = "message.flow.cta" CodePoints ["2022-01-01" 30], from &FLOW;
    /// Cards of a carousel, at most.
    CARDS = "message.carousel.cards" Count ["2025-11-11" 10], from &MEDIA_CAROUSEL;
    /// Quick replies of a card.
    CARD_REPLIES = "message.carousel.card.buttons" Count ["2025-11-11" 3], from &CLIENTS;
    /// Characters of a card's body.
    CARD_BODY_TEXT = "message.carousel.card.body.text" CodePoints ["2025-11-11" 160], from &MEDIA_CAROUSEL;
    /// Line breaks in a card's body.
    CARD_BREAKS = "message.carousel.card.body.newlines" Count ["2025-11-11" 2], from &MEDIA_CAROUSEL;
    /// Characters of an Indian postal code.
    PIN_CODE = "message.address.in_pin_code" CodePoints ["2022-11-01" 6], from &ADDRESS_MESSAGES;
    /// Minutes that a call button works.
    CALL_TTL = "message.voice_call.ttl_minutes" Minutes ["2025-03-01" 43_200], from &VOICE_CALL;
    /// Characters of what a call button hands over.
    CALL_PAYLOAD = "message.voice_call.payload" CodePoints ["2025-03-01" 512], from &VOICE_CALL;
    /// Characters of an order's reference in India.
    REFERENCE_IN = "message.order.reference_id.in" CodePoints ["2023-01-01" 35], from &PAYMENTS_IN;
    /// Characters of an order's reference in Brazil.
    REFERENCE_BR = "message.order.reference_id.br" CodePoints ["2024-01-01" 60], from &PAYMENTS_BR;
    /// Characters of an item's name, of a charge's description, and of a payment configuration.
    ORDER_TEXT = "message.order.text" CodePoints ["2023-01-01" 60], from &PAYMENTS_IN;
    /// Characters of the description of an order's status or expiry.
    ORDER_DESCRIPTION = "message.order.description" CodePoints ["2023-01-01" 120], from &PAYMENTS_IN;
    /// Items of an order that shows pictures.
    ORDER_ITEMS = "message.order.items.with_image" Count ["2023-01-01" 10], from &PAYMENTS_IN;
    /// Seconds that an order must be open.
    ORDER_OPEN = "message.order.expiration.least" Seconds ["2023-01-01" 300], from &PAYMENTS_IN;
    /// Characters of a receiver's name.
    BENEFICIARY_NAME = "message.order.beneficiary.name" CodePoints ["2023-01-01" 200], from &PAYMENTS_IN;
    /// Characters of a line of a receiver's address.
    BENEFICIARY_LINE = "message.order.beneficiary.address" CodePoints ["2023-01-01" 100], from &PAYMENTS_IN;
    /// Days that a message stays pinned.
    PIN_DAYS = "message.pin.expiration_days" Days ["2025-10-01" 30], from &GROUPS;
    /// Reply buttons of a message that is sent directly.
    DIRECT_REPLIES = "message.direct.buttons.reply" Count ["2026-07-01" 10], from &DIRECT_SEND;
    /// URL buttons of a message that is sent directly.
    DIRECT_URLS = "message.direct.buttons.cta_url" Count ["2026-07-01" 2], from &DIRECT_SEND;
    /// Seconds that a message in the utility category may wait.
    DIRECT_TTL_UTILITY = "message.direct.ttl.utility" Seconds ["2026-07-01" 43_200], from &DIRECT_SEND;
    /// Seconds that a message in the authentication category may wait.
    DIRECT_TTL_AUTHENTICATION = "message.direct.ttl.authentication" Seconds ["2026-07-01" 900], from &DIRECT_SEND;
    /// Seconds that either must be allowed to wait.
    DIRECT_TTL_LEAST = "message.direct.ttl.least" Seconds ["2026-07-01" 30], from &DIRECT_SEND;
    /// Characters of the name that a message sent directly is filed under.
    DIRECT_NAME = "message.direct.template_name" CodePoints ["2026-07-01" 512], from &DIRECT_SEND;
    /// Digits of a number, at most.
    NUMBER_DIGITS = "message.to.digits" Count ["2022-01-01" 15], from &NUMBERS;
    /// Digits of a number, at least.
    NUMBER_DIGITS_LEAST = "message.to.digits.least" Count ["2022-01-01" 7], from &NUMBERS;
    /// Spaces in a row that a value may have.
    PARAMETER_SPACES = "message.parameter.spaces" Count ["2022-01-01" 4], from &OBSERVED_PARAMETER;
    /// Characters of the body of a template that has nothing but a body.
    BODY_ALONE = "message.rendered.body_alone" CodePoints ["2022-10-06" 32_768], from &CHANGELOG;
    /// Characters of the body that asks for permission to call.
    PERMISSION_BODY = "message.rendered.call_permission_body" CodePoints ["2025-03-01" 4096], from &CALL_PERMISSION;
    /// Characters of a one-time code.
    CODE = "message.authentication.code" CodePoints ["2023-05-01" 15], from &COPY_CODE;
    /// Hours in which a person's message may be answered freely.
    WINDOW = "message.window" Hours ["2022-01-01" 24], from &SENDING;
    /// Hours that are free of charge after a person came through an advertisement.
    ENTRY_POINT = "message.entry_point" Hours ["2023-03-01" 72], from &PRICING;
    /// The same by another page.
    ENTRY_POINT_LONGEST = "message.entry_point.longest" Hours ["2023-03-01" 72, "2026-09-28" 168], from &PRICING;
}

crate::thresholds! {
    /// Characters of a list's body that every source agrees on.
    LIST_BODY_AGREED = "message.list_body_chars" CodePoints 1024 in 1..=4096;
    /// Characters of a Flow's button that every source agrees on.
    FLOW_CTA_AGREED = "message.flow_button_chars" CodePoints 20 in 1..=30;
    /// Characters of a file's name that every source agrees on.
    FILENAME_AGREED = "message.filename_chars" CodePoints 240 in 1..=4096;
    /// Characters of a place's name that every source agrees on.
    PLACE_NAME_AGREED = "message.location_name_chars" CodePoints 100 in 1..=4096;
    /// Characters of a place's address that every source agrees on.
    PLACE_ADDRESS_AGREED = "message.location_address_chars" CodePoints 300 in 1..=4096;
    /// Contacts of a message that every source agrees on.
    CONTACTS_AGREED = "message.contacts_count" Count 5 in 1..=257;
    /// Characters of the body that asks for permission to call that every source agrees on.
    PERMISSION_BODY_AGREED = "message.permission_body_chars" CodePoints 1024 in 1..=4096;
}
