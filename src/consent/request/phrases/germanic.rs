//! English, German, Swedish and Dutch. Stems that several languages share stand with the English ones, which count in each.

use super::Language;

pub(in crate::consent::request) static EN: Language = Language {
    tag: "en",
    topics: [
        "offer*|*promo*|*marketing|advert*|*news*|deal|deals|discount*|sale|sales|campa*|coupon*|commerc*|prod*|\
         our services|recom*|tips|inspir*|*event*|evenem*|invit*|special*|exclusiv*|launch*|reward*|saving*|\
         trend*|catalog*|competition*",
        "update*|info*|orders|my/your/the order|order/delivery updates/status|notif*|alert*|remind*|booking*|\
         reserv*|appointment*|deliver*",
        "stop*|unsubscri*|opt/opts/opted/opting out|optout|withdr*|revo*|cancel*|leave at any time|\
         change my/your mind|object|turn _ off|end it|annul*|anul*|retir*",
        "day|daily|week*|month*|mo|quarter*|year*|annual*|fortnight*|once|twice|times|ocasional*|occasion*|freq*|\
         regular*|now and then|time to time",
        "required/mandatory/necessary/needed _ to/for/before purchase/buy/checkout/purchasing/buying/ordering|\
         required/mandatory/necessary/needed to order|\
         required/mandatory/necessary/needed to/for/before complete/place/finish/make/completing/placing/your/my/the/an/any/each _ order/purchase/checkout|\
         condition/requirement/prerequisite of/for/to _ purchase/purchasing/buy/buying/order/ordering/sale|\
         must agree/consent|need/have/required to agree/consent _ to/before _ purchase/buy/order/checkout|\
         by purchasing/buying/ordering/placing/completing _ agree/consent to receive/be/get/offers/marketing|\
         !cannot/unable _ buy/order/purchase/checkout _ without/unless _ agree*/consent*|\
         !can not/t buy/order/purchase/checkout _ without/unless _ agree*/consent*|\
         !no purchase/order without agree*/consent*",
        "tick|untick|uncheck|check|deselect|unselect|clear|mark|cross|unticking|unchecking",
        "if you/i do/would not want/wish/agree/consent/like|if you/i don/wouldn t want/wish/agree/consent/like|\
         if you/i would/d rather/prefer not|if you/i prefer not",
        "partner|partners|third/3rd party/parties|affiliate*|other/selected companies/businesses/brands|sponsors|\
         advertisers",
        "e mail/mails|email*|sms|mms|rcs|phone/telephone/voice/automated call/calls|calls|\
         by phone/telephone/post|push notification*|telegram|texts",
    ],
    sentences: "Sender: |The messages come by WhatsApp.|The messages contain offers and news.|\
        You can withdraw your consent at any time by replying STOP.|Consent is not a condition of purchase.",
};

pub(in crate::consent::request) static DE: Language = Language {
    tag: "de",
    topics: [
        "*angebot*|werb*|*werbung|neuigkeit*|neuheit*|aktion*|sonderaktion*|*rabatt*|*gutschein*|*produkt*|\
         *empfehlung*|*vorteil*|*kampagne*|*gewinnspiel*|*tipps|neues|*veranstaltung*|einladung*|schnäppchen|\
         reklame|*neuheiten",
        "*liefer*|*termin*|*buchung*|*erinnerung*|*bestell*|*rechnung*|hinweis*|*informationen",
        "widerruf*|*meld* _ ab|*abmeld*|abzumelden|abgemeldet|*abbestell*|bestell* _ ab|*kündig*|*kündb*|\
         widerspr*|zurückz*|*zurücknehm*|*austrag*|beend*",
        "tag*|täglich*|woche*|wöchentlich*|monat*|jahr*|jährlich*|quartal*|*mal|gelegentlich*|ab und zu|\
         regelmäßig*|häufig*",
        "für den/einen/ihren/die/eine/ihre/jede/jeden _ *kauf/*bestellung/vertragsschluss _ erforderlich/notwendig/nötig/voraussetzung/bedingung/pflicht|\
         erforderlich/notwendig/nötig/verpflichtend/voraussetzung/bedingung/pflicht _ kaufen/bestellen/*kauf/*bestellung/*kaufs|\
         muss/müssen/musst _ einwilligen/zustimmen|\
         !ohne _ einwilligung/zustimmung _ kein*/nicht _ *kauf/*kaufen/bestell*|\
         mit/durch ihrer/ihrem/deiner/deinem/der/dem *bestellung/*kauf _ willig*/stimm* _ *werb*/*angebot*|\
         *kauf*/bestell* _ nur _ einwillig*/zustimm*",
        "*haken|häkchen|*kreuz|kreuze*|ankreuz*|deaktivier*|abwähl*|markier*",
        "wenn/falls/sofern sie/du/ich/wir kein*/nicht|\
         wenn/falls/sofern sie/du/ich/wir _ nicht _ möchte*/wünsche*/wollen/willst/will",
        "partnern|geschäftspartner*|kooperationspartner*|werbepartner*|partnerunternehmen|\
         an/durch/von/und/oder dritte/dritten|drittanbieter*|andere*/ausgewählte* unternehmen/firmen",
        "mail|mails|per/via telefon/brief/post/fax|telefonisch*|*anruf*|push nachricht*",
    ],
    sentences: "Absender: |Die Nachrichten kommen per WhatsApp.|Die Nachrichten enthalten Angebote und Neuigkeiten.|\
        Die Einwilligung lässt sich jederzeit mit der Antwort STOP widerrufen.|\
        Die Einwilligung ist keine Bedingung für einen Kauf.",
};

pub(in crate::consent::request) static SV: Language = Language {
    tag: "sv",
    topics: [
        "*erbjudande*|nyhet*|*nyheter|*reklam*|*marknadsför*|*kampanj*|*rabatt*|rea|*tips|*produkt*|*förmån*|\
         inbjud*|*tävling*|*priser|fynd",
        "*leverans*|*bokning*|*påminnelse*|*order*|beställning*|avisering*",
        "*avregistrer*|*återkall*|*avslut*|avanmäl*|avprenumer*|säg* upp|sluta|tacka* nej|dra*/ta* tillbaka|\
         ångra*|avböj*",
        "dag*|veck*|varannan|månad*|kvartal*|år|året|gång*|då och då|ibland|regelbundet",
        "krävs/nödvändigt/obligatoriskt _ för/vid/innan _ *köp/*köpet/köpa/beställ*/handla|\
         ett/som/är villkor/krav för/vid _ *köp/*köpet/köpa/beställ*/handla|måste samtycka|\
         måste/behöver _ samtycka _ *köp/*köpet/köpa/beställ*/handla|\
         !utan _ samtycke/samtycka _ inte/inga/inget _ köp*/beställ*/handla|\
         !kan inte köpa/beställa/handla/slutföra _ utan _ samtyck*",
        "kryss*|bocka*|avmarkera*|markera*|avbocka*",
        "om du/ni/jag/man inte/ej",
        "partnerna|partnerföretag*|samarbetspartner*|tredje part*|tredjepart*|andra/utvalda företag/bolag",
        "e post|epost|mejl|mail|per/via/på telefon|telefonsamtal|brev|ringa upp",
    ],
    sentences: "Avsändare: |Meddelandena kommer via WhatsApp.|Meddelandena innehåller erbjudanden och nyheter.|\
        Samtycket kan när som helst återkallas genom att svara STOPP.|Samtycke är inte ett villkor för köp.",
};

pub(in crate::consent::request) static NL: Language = Language {
    tag: "nl",
    topics: [
        "*aanbieding*|actie|acties|*nieuws*|*reclame*|*korting*|voorde*|aanbod|uitnodiging*|*tips|advertent*|\
         *producten",
        "bestelling*|*lever*|afspra*|herinnering*|melding*",
        "*afmeld*|*afgemeld|meld* _ af|*uitschrij*|*uitgeschreven|schrij* _ uit|*intrek*|in te trekken|\
         ingetrokken|*opzeg*|zeg* _ op",
        "dag*|*wekelijks*|maand*|jaar*|keer|maal|af en toe|regelmatig*",
        "verplicht/nodig/noodzakelijk/vereist _ om/voor/bij _ kopen/koop/aankoop/bestellen/*bestelling|\
         voorwaarde om/voor/bij/van _ kopen/koop/aankoop/bestellen/*bestelling|\
         moet*/dient _ akkoord/instemmen/toestemm* _ kopen/bestellen/aankoop/*bestelling|\
         !zonder _ toestemming/akkoord _ niet/geen _ kopen/bestellen/aankoop/*bestelling|\
         !kunt/kan niet/geen _ kopen/bestellen/*bestelling _ zonder _ toestemming/akkoord",
        "vink|vinkt|vinken|aanvinken|uitvinken|vinkje|aankruisen|kruis|deselecteer*",
        "als/indien u/je/jij/ik geen/niet|als/indien u/je/ik _ niet wil/wilt/wenst",
        "derden|derde partijen|samenwerkingspartner*|andere/geselecteerde bedrijven",
        "mail|telefonisch*|per/via telefoon/post|bellen|gebeld",
    ],
    sentences: "Afzender: |De berichten komen via WhatsApp.|De berichten bevatten aanbiedingen en nieuws.|\
        De toestemming kan op elk moment worden ingetrokken met het antwoord STOP.|\
        Toestemming is geen voorwaarde voor een aankoop.",
};
