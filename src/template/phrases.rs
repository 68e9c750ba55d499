//! Wording that makes a template what it is, in the languages that are read.
//!
//! Precision before recall: a phrase stands here only if it rarely occurs in a message about something that a person
//! ordered, booked or asked for. In a phrase `#` is a number, an amount or a parameter, and a final `*` any ending.

use Topic::*;

/// What a phrase speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// Discounts, coupons, sales, gifts, credits.
    Offer,
    /// Upgrades, loans, donations.
    Upsell,
    /// Carts, applications and searches that a person has left.
    Cart,
    /// Apps, features, friends to invite.
    Referral,
    /// Birthdays, holidays, thanks, introductions.
    Greeting,
    /// Invitations and openings.
    Event,
    /// Questions for an opinion.
    Survey,
}

/// Phrases by topic, a bar between two: pointers to each would cost more than the phrases.
type Phrases = &'static [(Topic, &'static str)];

/// The phrases of a language by topic, a bar between two; without a language, those of all.
pub(super) fn marketing(language: Option<&str>, mut each: impl FnMut(Topic, &'static str)) {
    let lists: [(&str, Phrases); 6] = [("en", EN), ("de", DE), ("sv", SV), ("es", ES), ("pt", PT), ("fr", FR)];
    for (tag, list) in lists {
        if language.is_none_or(|language| language.eq_ignore_ascii_case(tag)) {
            for (topic, phrases) in list {
                each(*topic, phrases);
            }
        }
    }
}

const EN: Phrases = &[
    (
        Offer,
        "#% off|# off your|off your next|off all|discount code|% discount|discount on your next|promo code|\
         coupon code|voucher code|coupon for|use code #|special offer*|exclusive offer*|limited time offer*|\
         limited time only|offer ends|flash sale|our sale|summer sale|winter sale|black friday|on sale now|\
         shop now|buy now|free gift|a gift for you|deposited a credit|cashback on|best deals|great deals|\
         new collection|while stocks last|don't miss out|start your free trial|save up to #|save # on|with code #|\
         on your next order|on your next purchase|bonus points",
    ),
    (
        Upsell,
        "upgrade to premium|upgrade now|pre-approved|introductory rate|please donate|donate now|apply now for|\
         recommended for you",
    ),
    (
        Cart,
        "in your cart|in your basket|complete your purchase|finish your application|still interested in these|are you still interested|\
         matches your saved search|back in stock|renew now and save|you left behind",
    ),
    (
        Referral,
        "download our app|download the app|try our new|discover our new|invite a friend|invite your friends|\
         invite friends|refer a friend",
    ),
    (
        Greeting,
        "happy birthday|merry christmas|happy holidays|happy new year|eid mubarak|thank you for being a loyal|\
         meet our new assistant|introducing our new",
    ),
    (
        Event,
        "you are invited|you're invited|join us for|save the date|register now for|grand opening|visit our new|opening our new|our new store opens|our new branch opens|opened a new branch|opened a new store|\
         now open in",
    ),
    (Survey, "take our survey|fill out our survey|share your feedback|tell us what you think"),
];

const DE: Phrases = &[
    (
        Offer,
        "#% rabatt|# % rabatt|rabatt auf|rabattcode|gutscheincode|aktionscode|sonderangebot*|exklusives angebot|\
         angebot gilt|nur für kurze zeit|solange der vorrat reicht|schlussverkauf|sommerschlussverkauf|\
         jetzt einkaufen|jetzt kaufen|jetzt sparen|bis zu #% sparen|sparen sie bis zu|kostenloses geschenk|\
         ein geschenk für sie|neue kollektion|auf ihre nächste bestellung|auf deine nächste bestellung|\
         auf ihren nächsten einkauf|auf deinen nächsten einkauf|black friday|bonuspunkte|mit dem code #",
    ),
    (Upsell, "jetzt upgraden|vorab genehmigt*|einführungszins*|jetzt spenden"),
    (
        Cart,
        "in ihrem warenkorb|in deinem warenkorb|warenkorb wartet|schließen sie ihren einkauf ab|\
         schließe deinen einkauf ab|noch interessiert|passt zu ihrer gespeicherten suche|wieder auf lager|\
         jetzt verlängern und sparen",
    ),
    (
        Referral,
        "laden sie unsere app|lade unsere app|entdecken sie unsere neue*|entdecke unsere neue*|freunde einladen|\
         freunde werben",
    ),
    (
        Greeting,
        "alles gute zum geburtstag|herzlichen glückwunsch zum geburtstag|frohe weihnachten|frohe ostern|\
         frohe feiertage|frohes neues jahr|danke für ihre treue|danke für deine treue",
    ),
    (
        Event,
        "sie sind eingeladen|du bist eingeladen|wir laden sie herzlich ein|wir laden dich herzlich ein|\
         jetzt anmelden zu*|neueröffnung|besuchen sie unsere neue|besuche unsere neue|tag der offenen tür",
    ),
    (Survey, "an unserer umfrage teil|ihre meinung ist uns wichtig|deine meinung ist uns wichtig"),
];

const SV: Phrases = &[
    (
        Offer,
        "#% rabatt|# % rabatt|rabatt på|rabattkod*|kampanjkod*|specialerbjudande*|exklusivt erbjudande|\
         erbjudandet gäller|begränsad tid|så långt lagret räcker|sommarrea|mellandagsrea|på rea|handla nu|köp nu|\
         passa på nu|spara upp till|gratis gåva|en gåva till dig|ny kollektion|på ditt nästa köp|\
         på din nästa beställning|black friday|bonuspoäng|missa inte|använd koden #",
    ),
    (Upsell, "uppgradera nu|uppgradera till premium|förhandsgodkänd*|introduktionsränta*|skänk en gåva"),
    (
        Cart,
        "i din varukorg|varukorg väntar|slutför ditt köp|slutför din ansökan|fortfarande intresserad|\
         matchar din sparade sökning|tillbaka i lager|förnya nu och spara",
    ),
    (
        Referral,
        "ladda ner vår app|ladda ned vår app|upptäck vår nya|prova vår nya|bjud in en vän|bjud in dina vänner|\
         värva en vän",
    ),
    (Greeting, "grattis på födelsedagen|god jul|gott nytt år|glad påsk|tack för att du är en trogen|din nya assistent"),
    (Event, "du är inbjuden|välkommen till vår nya|anmäl dig nu till|öppnar vår nya|besök vår nya|öppet hus"),
    (Survey, "svara på vår enkät|delta i vår undersökning|din åsikt är viktig"),
];

const ES: Phrases = &[
    (
        Offer,
        "#% de descuento|# % de descuento|código de descuento|código promocional|cupón de|oferta especial|\
         ofertas especiales|oferta válida|por tiempo limitado|rebajas|compra ahora|aprovecha nuestr*|aprovecha esta oferta|aproveche nuestr*|\
         ahorra hasta|un regalo para ti|nueva colección|en tu próxima compra|en su próxima compra|\
         en tu próximo pedido|en su próximo pedido|black friday|envío gratis en|no te pierdas|usa el código #|\
         use el código #",
    ),
    (Upsell, "preaprobado|mejora tu plan|haz una donación|dona ahora"),
    (
        Cart,
        "en tu carrito|carrito te espera|completa tu compra|finaliza tu compra|sigues interesad*|\
         de nuevo en stock|renueva ahora y ahorra",
    ),
    (
        Referral,
        "descarga nuestra app|descarga nuestra aplicación|descubre nuestr*|invita a un amigo|invita a tus amigos",
    ),
    (
        Greeting,
        "feliz cumpleaños|feliz navidad|felices fiestas|feliz año nuevo|gracias por tu fidelidad|\
         gracias por su fidelidad",
    ),
    (
        Event,
        "estás invitad*|está invitad*|te invitamos a|inscríbete ahora|gran inauguración|visita nuestra nueva|visite nuestra nueva|\
         visítanos en",
    ),
    (Survey, "responde nuestra encuesta|completa nuestra encuesta|tu opinión es importante|su opinión es importante"),
];

const PT: Phrases = &[
    (
        Offer,
        "#% de desconto|#% off|código de desconto|código promocional|cupom de|cupom #|cupão de|oferta especial|\
         ofertas especiais|oferta válida|por tempo limitado|enquanto durarem os estoques|liquidação|compre agora|\
         aproveite nossa|aproveite esta oferta|aproveite a oferta|aproveite agora|economize até|brinde grátis|nova coleção|na sua próxima compra|no seu próximo pedido|\
         black friday|frete grátis em|não perca|use o código #|use o cupom #",
    ),
    (Upsell, "pré-aprovado|pré-aprovada|faça um upgrade|doe agora"),
    (
        Cart,
        "no seu carrinho|carrinho está esperando|finalize sua compra|ainda tem interesse|de volta ao estoque|\
         renove agora e economize",
    ),
    (
        Referral,
        "baixe nosso app|baixe o app|conheça nosso novo|conheça nossa nova|convide um amigo|convide seus amigos|\
         indique um amigo",
    ),
    (Greeting, "feliz aniversário|feliz natal|boas festas|feliz ano novo|obrigado pela sua fidelidade"),
    (
        Event,
        "você está convidad*|convidamos você para|inscreva-se agora|grande inauguração|visite nossa nova|\
         venha nos visitar",
    ),
    (Survey, "responda nossa pesquisa|participe da nossa pesquisa|sua opinião é importante"),
];

const FR: Phrases = &[
    (
        Offer,
        "#% de réduction|# % de réduction|#% de remise|-#%|code promo|code promotionnel|code de réduction|\
         bon de réduction|offre spéciale|offres spéciales|offre exclusive|offre limitée|durée limitée|\
         dans la limite des stocks|soldes d'été|soldes d'hiver|nos soldes|profitez de nos|profitez-en|économisez jusqu'à|jusqu'à #% de|\
         cadeau offert|nouvelle collection|sur votre prochaine commande|sur votre prochain achat|black friday|\
         livraison offerte dès|ne manquez pas|avec le code #",
    ),
    (Upsell, "passez à la version premium|pré-approuvé|faites un don|améliorez votre forfait"),
    (
        Cart,
        "dans votre panier|votre panier vous attend|finalisez votre commande|toujours intéressé*|\
         de retour en stock|renouvelez maintenant et économisez",
    ),
    (Referral, "téléchargez notre appli*|découvrez notre nouve*|invitez un ami|invitez vos amis|parrainez un ami"),
    (Greeting, "joyeux anniversaire|bon anniversaire|joyeux noël|joyeuses fêtes|bonne année|merci pour votre fidélité"),
    (
        Event,
        "vous êtes invité*|nous vous invitons à|inscrivez-vous dès maintenant|ouverture de notre nouve*|\
         ouverture d'un nouveau|portes ouvertes",
    ),
    (Survey, "répondez à notre enquête|participez à notre enquête|votre avis compte"),
];

/// A code that proves who someone is. Beside it stands the code's parameter, joined by [`BEFORE_CODE`] or
/// [`AFTER_CODE`].
pub(super) const ONE_TIME_CODE: &str = "verification code|one-time code|one time code|one-time password|one time password|one-time passcode|\
     one-time pin|otp|login code|authentication code|passcode|\
     verifizierungscode|einmalcode|einmalpasswort|\
     anmeldecode|verifieringskod|engångskod|engångslösenord|inloggningskod|\
     código de verificación|código de un solo uso|contraseña de un solo uso|\
     código de verificação|\
     código de uso único|senha de uso único|code de vérification|\
     code à usage unique|mot de passe à usage unique|code d'authentification";

/// What stands between the name of a code and the code: at its end one of these.
pub(super) const BEFORE_CODE: &str =
    " is|:| is:| ist| lautet| lautet:| ist:| är| är:| es| es:| é| é:| est| est :| :| -| –| =";

/// What stands between the code and its name: at its beginning one of these.
pub(super) const AFTER_CODE: &str = " is your| is the| as your| as the| ist ihr| ist dein| ist der| ist das| als | är din| är ditt| som din| es tu| es su| es el| como | é o seu| é seu| é o| est votre| est ton| est le| comme ";

/// Words that say nothing of what a message is about.
pub(super) const EMPTY_WORDS: &str = "hi|hello|hey|dear|congratulations|congrats|good|news|thanks|thank|you|welcome|customer|\
     hallo|liebe|lieber|glückwunsch|herzlichen|danke|vielen|dank|willkommen|hej|\
     grattis|tack|välkommen|hola|felicidades|felicitaciones|enhorabuena|gracias|bienvenido|\
     bienvenida|olá|parabéns|obrigado|obrigada|bem-vindo|bem-vinda|bonjour|félicitations|merci|\
     bienvenue";
