//! English, German, Swedish and Dutch.

use super::Language;

pub(in crate::consent::request) static EN: Language = Language {
    tag: "en",
    topics: [
        "offer*|*promo*|*marketing|advert*|news*|deal|deals|discount*|sale|sales|campaign*|coupon*|voucher*|commercial*|*product*|\
         our/new services|recommendation*|tips|inspiration*|ideas|event|events|invit*|special|specials|exclusive*|launch*|\
         new arrivals|reward*|loyalty|benefit*|perk*|saving*|giveaway*|competition*|contest*|sneak peek*|collection*|trend*|\
         catalog*|solicitation*|bargain*|what s new",
        "update*|information|info|orders|my/your/the/an order|order/delivery/shipping updates/status/confirmations|reminder*|alert*|notification*|receipt*|\
         invoice*|confirmation*|deliver*|appointment*|booking*|support",
        "stop*|unsubscri*|opt out|opt outs|optout|opting out|opted out|withdraw*|revok*|cancel*|leave at any time|leave any time|\
         change my/your mind|object|objecting|no longer wish/want|turn _ off|quit|sign off|end this|remove me|take back",
        "per/a/each/every/any/the day/week/month/year/quarter/fortnight/mo/wk/calendar|#/two/three/four/five/six per/a/every|\
         #/most/than _ mo/month/week/wk/day|weekly|monthly|daily|fortnightly|biweekly|quarterly|yearly|annually|annual|once|twice|# times|\
         two/three/four/five/six/eight/ten/few times|occasional*|from time to time|now and then|frequency|recurring|sometimes|rarely|regular*|\
         every few/other/two/three/second weeks/week/months/month/days/day",
        "required/mandatory/necessary/needed/compulsory/obligatory _ to/for/before purchase/buy/order/checkout/purchasing/buying/ordering/purchases|\
         required/mandatory/necessary/needed/compulsory/obligatory to/for/before complete/place/completing/placing/finish/make/making _ order/purchase/checkout|\
         required/mandatory/necessary/needed/compulsory/obligatory for/with your/my/the/any/each/every/a/an order/purchase/checkout|\
         condition/requirement/prerequisite/precondition of/for/to _ purchase/purchasing/purchases/buy/buying/order/ordering/sale/checkout|\
         must/shall agree/consent|\
         must/need/have/required/obliged _ agree/consent/subscribe/opt/accept/agreeing _ to/before purchase/buy/order/checkout/purchasing/buying/ordering|\
         must/need/have/required/obliged _ agree/consent/subscribe/opt/accept/agreeing _ to/before complete/place/finish _ order/purchase/checkout|\
         by purchasing/buying/ordering/placing/completing/shopping _ agree/consent/agreeing/consenting to receive/be/get/marketing/offers/promotional/whatsapp/messages|\
         !cannot/can/not/unable _ buy/order/purchase/checkout/check/complete/shop/place/proceed _ unless you/i agree/consent/opt/subscribe|\
         !cannot buy/order/purchase/checkout/check/complete/shop/place/proceed _ without agree*/consent*/accept*/opting/subscribing|\
         !can not/t buy/order/purchase/checkout/check/complete/shop/place/proceed _ without agree*/consent*/accept*/opting/subscribing|\
         !no purchase/order without agree*/consent*|only buy/order/purchase/checkout _ if you/i agree/consent",
        "no purchase|no obligation|without buying|without any/a/obligation obligation/purchase/to|\
         buy/purchase/order/shop _ without agreeing/consenting/consent/accepting|regardless of whether",
        "tick/untick/ticking/unticking/uncheck/unchecking/check/deselect/deselecting/unselect/clear/mark/cross",
        "if you/i do/would not want/wish/agree/consent/like|if you/i don/wouldn t want/wish/agree/consent/like|\
         if you/i dont want/wish/agree/consent/like|if you/i would/d rather/prefer not|if you/i prefer not|unless you/i",
        "partner|partners|third party/parties|3rd party/parties|thirdparty|affiliate|affiliates|\
         selected/other/carefully companies/businesses/organisations/organizations/brands/selected|sponsors|advertisers",
        "e mail/mails|email*|sms|mms|rcs|phone/telephone/voice/automated call/calls|calls|robocall*|by/via/over phone/telephone|\
         by post|push notification/notifications/messages|telegram|viber|facebook messenger|text messages and/or|texts",
    ],
    sentences: "Sender: |The messages come by WhatsApp.|The messages contain offers and news.|\
        You can withdraw your consent at any time by replying STOP.|Consent is not a condition of purchase.|\
        At most four messages a month.",
};

pub(in crate::consent::request) static DE: Language = Language {
    tag: "de",
    topics: [
        "*angebot*|werb*|*werbung|*werbliche*|neuigkeit*|neuheit*|*news*|aktion*|*rabattaktion*|sonderaktion*|verkaufsaktion*|\
         *rabatt*|*gutschein*|*produkt*|*empfehlung*|*vorteil*|*schnäppchen|*kampagne*|*gewinnspiel*|*inspiration*|*tipps|\
         *trends|*kollektion*|*event*|*veranstaltung*|einladung*|*prämie*|*bonus*|neues von/aus/rund/über/zu/vom|\
         sonderpreis*|*promotion*|*marketing*|vertrieblich*|reklame|unsere/unseren/neue leistungen/dienstleistungen|dienstleistung*|*sale",
        "information*|infos|*informationen|*status*|*liefer*|*versand*|*termin*|*buchung*|*erinnerung*|*benachrichtigung*|*bestell*|\
         *rechnung*|*kundenservice*|kundendienst|hinweis*|hinweise|*updates|aktuelles",
        "stop*|stoppen|widerruf*|*abmeld*|*abbestell*|abzumelden|abzubestellen|abgemeldet|meld* _ ab|*kündig*|*zurückzieh*|\
         zurückzuziehen|*zurücknehm*|zurückzunehmen|zieh* _ zurück|*widersprech*|*widersprich*|widerspruch*|*austrag*|auszutragen|\
         beenden|beende*|bestell* _ ab|nicht mehr wünsche*|abschalten",
        "pro/im/je/jeden/jede/jedes/am/den tag/woche/monat/quartal/jahr/kalendermonat|jede/jeden/jedes _ woche/monat|in der woche|die woche|wöchentlich*|monatlich*|\
         täglich*|jährlich*|vierteljährlich*|quartalsweise|gelegentlich*|ab und zu/an|hin und wieder|von zeit zu zeit|regelmäßig*|\
         einmal|zweimal|dreimal|viermal|fünfmal|sechsmal|achtmal|zehnmal|mehrmals|# mal|ein/zwei/drei/vier/fünf/sechs mal|\
         alle #/zwei/drei/vier/paar wochen/monate/tage|zweiwöchentlich*|häufigkeit|selten|manchmal",
        "für den/einen/ihren/deinen/meinen/jeden/die/eine/ihre/deine/meine/jede _ *kauf/*bestellung/vertragsschluss/vertragsabschluss _ \
         erforderlich/notwendig/nötig/voraussetzung/bedingung/verpflichtend/zwingend/pflicht/obligatorisch|\
         erforderlich/notwendig/nötig/zwingend/verpflichtend/pflicht/voraussetzung/bedingung/vorausgesetzt/obligatorisch _ \
         kaufen/bestellen/einkaufen/*kauf/*bestellung/*kaufs/vertragsschluss/kaufabschluss/kaufabschließen|\
         kauf/kaufen/bestellen/bestellung/einkauf/einkaufen _ nur _ einwillig*/zustimm*/zugestimmt/eingewilligt|\
         nur _ einwilligung/zustimmung _ kauf/kaufen/bestellen/bestellung/einkaufen|\
         !nur wenn _ einwillig*/zustimm* _ kauf/kaufen/bestellen/bestellung/einkaufen|\
         muss/müssen/musst _ einwilligen/zustimmen|!ohne _ einwilligung/zustimmung _ kein/keine/keinen/nicht _ *kauf/*kaufen/bestell*|\
         mit/durch ihrer/ihrem/deiner/deinem/der/dem/meiner/meinem/einer/einem *bestellung/*kauf _ willig*/stimm* _ *werb*/*angebot*/*nachrichten",
        "kaufzwang|kaufverpflichtung|kaufpflicht|unabhängig von/vom _ kauf/bestellung/einkauf|auch ohne einwilligung/zustimmung|\
         ohne einwilligung/zustimmung _ kaufen/bestellen",
        "*haken|häkchen|*kreuz|kreuze*|ankreuz*|deaktivier*|abwähl*|markier*|abzuwählen",
        "wenn/falls/sofern sie/du/ich/wir kein/keine/keinen/nicht|wenn/falls/sofern sie/du/ich/wir _ nicht _ möchte*/wünsche*/wollen/willst/will/einverstanden|\
         wenn/falls/sofern sie/du/ich dies/das nicht|wenn/falls/sofern _ nicht gewünscht",
        "partner|partnern|partners|geschäftspartner*|kooperationspartner*|werbepartner*|vertriebspartner*|handelspartner*|\
         vertragspartner*|partnerunternehmen|partnerfirmen|partnerbetriebe*|an/durch/von/mit/bei dritte/dritten|\
         und/oder/sowie dritte/dritten|drittanbieter*|drittunternehmen|ausgewählte/ausgewählter/ausgewählten/andere/anderer unternehmen/firmen",
        "e mail/mails|email*|mail|mails|sms|mms|rcs|per/via telefon/telefonat/brief/post/briefpost/fax|telefonisch*|telefonanruf*|\
         anruf|anrufe|anrufen|*briefpost|postalisch*|push nachricht*|pushnachricht*|telegram",
    ],
    sentences: "Absender: |Die Nachrichten kommen per WhatsApp.|Die Nachrichten enthalten Angebote und Neuigkeiten.|\
        Die Einwilligung lässt sich jederzeit mit der Antwort STOP widerrufen.|\
        Die Einwilligung ist keine Bedingung für einen Kauf.|Höchstens vier Nachrichten pro Monat.",
};

pub(in crate::consent::request) static SV: Language = Language {
    tag: "sv",
    topics: [
        "*erbjudande*|nyhet*|*nyheter*|*nyhetsbrev*|*reklam*|*marknadsför*|*kampanj*|*rabatt*|rea|rean|*tips|*inspiration*|*produkt*|\
         *förmån*|*bonus*|*kupong*|värdekod*|inbjudning*|inbjudan|inbjudningar|evenemang*|*event*|*lansering*|*tävling*|*deals|\
         *kollektion*|medlemspris*|*prissänkning*|*utförsäljning*|klipp|fynd|våra/nya tjänster|*annons*|*promotion*",
        "information*|info|*order*|*leverans*|*bokning*|*påminnelse*|*avisering*|*status*|*kvitto*|*faktur*|*kundservice*|*uppdatering*|\
         *besked|*bekräftelse*|beställning*",
        "stopp*|stop|*avregistrer*|*återkall*|*avslut*|avanmäl*|avprenumerer*|säg* upp|säga _ upp|sluta|tacka* nej|dra* tillbaka|\
         ta* tillbaka|ta* _ tillbaka|ångra*|avböj*|avsäg*|uppsäg*|invänd*|slippa|stäng* av|avregga",
        "per/i/varje/varannan/var/om dag/dagen/dygn/vecka/veckan/månad/månaden/kvartal/kvartalet/år/året|gång|gånger|veckovis|månadsvis|\
         månatlig*|månatligen|veckolig*|dagligen|dagliga|då och då|ibland|regelbundet|sällan|emellanåt|# mån|varannan|frekvens",
        "krävs/nödvändigt/obligatoriskt/tvingande _ för/vid/innan *köp/*köpet/köpa/köper/beställning*/beställa/handla/order*|\
         krävs/nödvändigt/obligatoriskt/tvingande _ för/vid/innan att/ditt/din/ett/en/slutföra/genomföra _ köp/köpet/köpa/beställning*/beställa/handla/order*|\
         är/ett/som/inget villkor/krav/förutsättning för/vid/av _ *köp/*köpet/köpa/beställning*/beställa/handla/order*|\
         måste/behöver _ samtycka/godkänna/acceptera/tacka _ för/innan/vid _ köp/köpet/köpa/köper/beställning*/beställa/handla/order*|\
         måste samtycka/tacka|!utan _ samtycke/samtycka _ inte/ej/inga/inget/ingen _ köp/köpa/beställa/handla/köpet|\
         !kan inte/ej köpa/beställa/handla/slutföra _ utan _ samtycke/samtycka|\
         kan bara/endast köpa/beställa/handla _ om du/ni/jag samtycker|\
         genom att köpa/beställa/handla/slutföra _ samtycker _ *erbjudanden/*reklam/*marknadsföring/*meddelanden/whatsapp",
        "köptvång|köpkrav|oberoende av _ köp|utan att samtycka|utan samtycke|även om du/ni inte samtycker",
        "kryss*|bocka*|avmarkera*|markera*|avbocka*|urkryssa*",
        "om du/ni/jag/man inte/ej|om du/ni/jag _ inte/ej vill/önskar/samtycker|såvida du/ni inte",
        "partner|partners|partnern|partnerna|partnrar|samarbetspartner*|partnerföretag*|affärspartner*|tredje part*|tredjepart*|\
         utvalda/andra/noga företag/bolag/varumärken/utvalda",
        "e post|epost|mejl|mejlen|mail|mailen|sms|mms|per/via/på telefon|telefonsamtal|telefonförsäljning|ringa upp|brev|per post|\
         postutskick*|pushnotis*|push notiser|fysisk post",
    ],
    sentences: "Avsändare: |Meddelandena kommer via WhatsApp.|Meddelandena innehåller erbjudanden och nyheter.|\
        Samtycket kan när som helst återkallas genom att svara STOPP.|Samtycke är inte ett villkor för köp.|\
        Högst fyra meddelanden i månaden.",
};

pub(in crate::consent::request) static NL: Language = Language {
    tag: "nl",
    topics: [
        "*aanbieding*|actie|acties|*kortingsactie*|*winactie*|*nieuws*|*nieuwtjes|*reclame*|*korting*|*promo*|*marketing*|commerci*|*product*|\
         *deal|*deals|voordeel*|voordelen|uitverkoop|*tips|*inspiratie*|*event*|evenement*|*uitnodiging*|*campagne*|*waardebon*|sale|\
         *collectie*|aanbod|advertenti*|onze/nieuwe diensten|*voordeeltjes|prijsvra*|*trends",
        "informatie|info|*bestelling*|*levering*|*bezorg*|afspra*|*boeking*|*reservering*|*herinnering*|*melding*|*status*|factu*|\
         *klantenservice*|*update*|*bevestiging*|berichtgeving",
        "stop*|*afmeld*|afgemeld|af te melden|meld* _ af|*uitschrij*|uitgeschreven|uit te schrijven|schrij* _ uit|*intrek*|\
         in te trekken|ingetrokken|trek* _ in|*opzeg*|op te zeggen|zeg* _ op|*herroep*|annule*|bezwaar|beëindig*|stopzet*",
        "per/elke/iedere/in/de/eens dag/week/maand/jaar/kwartaal|in de week/maand|keer|maal|maandelijks*|wekelijks*|dagelijks*|jaarlijks*|\
         af en toe|regelmatig|tweewekelijks*|om de week|frequentie|zo nu en dan|eenmaal|tweemaal|soms",
        "verplicht/nodig/noodzakelijk/vereist/vereiste _ om/voor/bij _ kopen/koop/aankoop/aankopen/bestellen/*bestelling/winkelen|\
         voorwaarde/voorwaarde om/voor/bij/van _ kopen/koop/aankoop/aankopen/bestellen/*bestelling|\
         moet/moeten/dient _ akkoord/instemmen/toestemmen/toestemming _ kopen/bestellen/aankoop/*bestelling|\
         door te bestellen/kopen _ akkoord/toestemming/stem* _ *aanbiedingen/*reclame/*berichten/whatsapp|\
         !zonder _ toestemming/akkoord _ niet/geen _ kopen/bestellen/aankoop/*bestelling|\
         !kunt/kan/kun niet/geen _ kopen/bestellen/aankoop/*bestelling/plaatsen _ zonder _ toestemming/akkoord",
        "koopverplichting|aankoopverplichting|koopplicht|zonder verplichting/koopverplichting|ook zonder toestemming|geen aankoop",
        "vink|vinkt|vinken|aanvinken|uitvinken|vinkje|aankruisen|kruis|kruist|deselecteer*|afvinken",
        "als/indien u/je/jij/ik geen/niet|als/indien u/je/jij/ik _ niet wil/wilt/wenst",
        "partner|partners|samenwerkingspartner*|zakenpartner*|partnerbedrijven|derden|derde partijen/partij|\
         geselecteerde/andere/zorgvuldig bedrijven/merken/geselecteerde",
        "e mail/mails|email*|mail|mails|sms|mms|telefonisch*|per/via telefoon/post/brief|via de telefoon|telefoontje*|bellen|gebeld|sms jes|\
         pushbericht*",
    ],
    sentences: "Afzender: |De berichten komen via WhatsApp.|De berichten bevatten aanbiedingen en nieuws.|\
        De toestemming kan op elk moment worden ingetrokken met het antwoord STOP.|\
        Toestemming is geen voorwaarde voor een aankoop.|Hoogstens vier berichten per maand.",
};
