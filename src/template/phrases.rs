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

/// The phrases of a language; without a language, of all.
pub(super) fn marketing(language: Option<&str>) -> impl Iterator<Item = (Topic, &'static str)> {
    let lists: &[(&str, Phrases)] = &[("en", EN), ("de", DE), ("sv", SV), ("es", ES), ("pt", PT), ("fr", FR)];
    let wanted = lists.iter().filter(move |(tag, _)| language.is_none_or(|language| language == *tag));
    wanted.flat_map(|(_, list)| list.iter().flat_map(|(topic, phrases)| phrases.split('|').map(|phrase| (*topic, phrase))))
}

const EN: Phrases = &[
    (Offer, "#% off|# off your|off your next|off your first|off all|percent off|discount code|% discount|\
         discount on your next|a discount of|exclusive discount*|promo code|promotion code|coupon code|voucher code|\
         coupon for|use code #|special offer*|exclusive offer*|limited-time offer*|limited time offer*|\
         limited time only|offer ends|offer valid|sale ends|flash sale|our sale|summer sale|winter sale|spring sale|\
         black friday|cyber monday|on sale now|shop now|order now and|buy now|buy one|free gift|a gift for you|\
         free credit*|deposited a credit|credit to spend|cashback on|best deals|great deals|latest deals|\
         new arrivals|new collection|while stocks last|don't miss out|free trial|save up to #|save # on|with code #|\
         on your next order|on your next purchase|earn double points|bonus points"),
    (Upsell, "upgrade to premium|upgrade your plan|upgrade now|upgrade today|pre-approved|preapproved|introductory rate|\
         please donate|donate now|make a donation|apply now for|low interest|you may also like|recommended for you"),
    (Cart, "in your cart|in your basket|your cart is|complete your purchase|complete your checkout|\
         finish your application|complete your application now|still interested|matches your saved search|\
         matching your saved search|back in stock|renew now and save|renew today and save|you left behind|\
         you left something"),
    (Referral, "download our app|download the app|install our app|get our app|try our new|discover our new|\
         check out our new|invite a friend|invite your friends|invite friends|refer a friend|refer your friends"),
    (Greeting, "happy birthday|merry christmas|happy holidays|happy new year|season's greetings|happy diwali|eid mubarak|\
         happy easter|happy anniversary|thank you for being a loyal|thank you for being our customer|\
         meet our new assistant|meet your new assistant|introducing our new|we are excited to introduce|\
         we're excited to introduce"),
    (Event, "you are invited|you're invited|join us for|join us at our|save the date|register now for|grand opening|\
         our new store|our new branch|now open in|come visit us|did you know that we"),
    (Survey, "take our survey|take a short survey|take this survey|fill out our survey|share your feedback|\
         we value your opinion|rate our service*|tell us what you think"),
];

const DE: Phrases = &[
    (Offer, "#% rabatt|# % rabatt|rabatt auf|rabattcode|rabattaktion|gutscheincode|gutschein über|aktionscode|\
         sonderangebot*|exklusives angebot|exklusive angebote|angebot gilt|nur für kurze zeit|\
         solange der vorrat reicht|schlussverkauf|ausverkauf|sommerschlussverkauf|winterschlussverkauf|\
         jetzt einkaufen|jetzt shoppen|jetzt kaufen|jetzt zugreifen|jetzt sparen|bis zu #% sparen|sparen sie bis zu|\
         spare bis zu|gratis dazu|kostenloses geschenk|ein geschenk für sie|ein geschenk für dich|neue kollektion|\
         auf ihre nächste bestellung|auf deine nächste bestellung|auf ihren nächsten einkauf|\
         auf deinen nächsten einkauf|black friday|bonuspunkte|mit dem code #|nicht entgehen"),
    (Upsell, "jetzt upgraden|auf premium upgraden|vorab genehmigt*|einführungszins*|jetzt spenden|bitte spenden sie|\
         das könnte ihnen auch gefallen"),
    (Cart, "in ihrem warenkorb|in deinem warenkorb|warenkorb wartet|warenkorb vergessen|schließen sie ihren einkauf ab|\
         schließe deinen einkauf ab|noch interessiert|passt zu ihrer gespeicherten suche|passend zu ihrer suche|\
         wieder auf lager|wieder verfügbar|jetzt verlängern und sparen"),
    (Referral, "laden sie unsere app|lade unsere app|app herunterladen|entdecken sie unsere neue*|entdecke unsere neue*|\
         freunde einladen|freunde werben|laden sie freunde|lade freunde|empfehlen sie uns weiter"),
    (Greeting, "alles gute zum geburtstag|herzlichen glückwunsch zum geburtstag|frohe weihnachten|frohe ostern|\
         frohe feiertage|frohes neues jahr|guten rutsch|danke für ihre treue|danke für deine treue|\
         unser neuer assistent|unsere neue assistentin"),
    (Event, "sie sind eingeladen|du bist eingeladen|wir laden sie herzlich ein|wir laden dich herzlich ein|\
         jetzt anmelden zu*|neueröffnung|unsere neue filiale|unser neues geschäft|besuchen sie uns|\
         tag der offenen tür"),
    (Survey, "an unserer umfrage teil|nehmen sie an der umfrage|ihre meinung ist uns wichtig|\
         deine meinung ist uns wichtig|bewerten sie unseren service|kurze umfrage"),
];

const SV: Phrases = &[
    (Offer, "#% rabatt|# % rabatt|rabatt på|rabattkod*|kampanjkod*|värdekod*|presentkort på köpet|specialerbjudande*|\
         exklusivt erbjudande|exklusiva erbjudanden|erbjudandet gäller|begränsad tid|endast under en kort tid|\
         så långt lagret räcker|vår rea|sommarrea|vinterrea|mellandagsrea|på rea|handla nu|köp nu|shoppa nu|passa på|\
         spara upp till|gratis gåva|en gåva till dig|en present till dig|ny kollektion|nya kollektionen|\
         på ditt nästa köp|på din nästa beställning|black friday|bonuspoäng|missa inte|ta # betala för|ange koden #|\
         använd koden #"),
    (Upsell, "uppgradera nu|uppgradera till premium|förhandsgodkänd*|introduktionsränta*|skänk en gåva|donera nu|\
         du kanske också gillar"),
    (Cart, "i din varukorg|i varukorgen|varukorg väntar|slutför ditt köp|slutför din ansökan|fortfarande intresserad|\
         matchar din bevakning|matchar din sparade sökning|tillbaka i lager|förnya nu och spara"),
    (Referral, "ladda ner vår app|ladda ned vår app|hämta vår app|upptäck vår nya|upptäck våra nya|prova vår nya|\
         bjud in en vän|bjud in dina vänner|tipsa en vän|värva en vän"),
    (Greeting, "grattis på födelsedagen|god jul|gott nytt år|glad påsk|trevlig sommar önskar|tack för att du är en trogen|\
         tack för att du är kund|vår nya assistent|din nya assistent"),
    (Event, "du är inbjuden|välkommen på invigning|välkommen till vår nya|anmäl dig nu till|vi öppnar nytt|vår nya butik|\
         nyöppning|besök vår nya|öppet hus"),
    (Survey, "svara på vår enkät|delta i vår undersökning|dela din åsikt|din åsikt är viktig|vad tycker du om oss|\
         betygsätt vår service"),
];

const ES: Phrases = &[
    (Offer, "#% de descuento|# % de descuento|código de descuento|código promocional|cupón de|oferta especial|\
         ofertas especiales|oferta exclusiva|ofertas exclusivas|oferta válida|por tiempo limitado|tiempo limitado|\
         hasta agotar existencias|rebajas|compra ahora|compre ahora|aprovecha|aprovecha*|aproveche|ahorra hasta|\
         ahorre hasta|regalo gratis|un regalo para ti|un regalo para usted|nueva colección|en tu próxima compra|\
         en su próxima compra|en tu próximo pedido|en su próximo pedido|black friday|buen fin|puntos extra|\
         envío gratis en|no te pierdas|no se pierda|usa el código #|use el código #"),
    (Upsell, "preaprobado|preaprobada|pre-aprobado|mejora tu plan|mejore su plan|tasa preferencial|haz una donación|\
         haga una donación|dona ahora"),
    (Cart, "en tu carrito|en su carrito|carrito te espera|completa tu compra|complete su compra|finaliza tu compra|\
         sigues interesad*|coincide con tu búsqueda|de nuevo en stock|renueva ahora y ahorra"),
    (Referral, "descarga nuestra app|descargue nuestra app|descarga nuestra aplicación|descubre nuestr*|descubra nuestr*|\
         invita a un amigo|invita a tus amigos|invite a sus amigos|recomienda a un amigo"),
    (Greeting, "feliz cumpleaños|feliz navidad|felices fiestas|feliz año nuevo|próspero año nuevo|gracias por tu fidelidad|\
         gracias por su fidelidad|nuestro nuevo asistente|nuestra nueva asistente"),
    (Event, "estás invitad*|está invitad*|te invitamos a|le invitamos a|lo invitamos a|inscríbete ahora|\
         gran inauguración|nuestra nueva tienda|nuestra nueva sucursal|visítanos en"),
    (Survey, "responde nuestra encuesta|responda nuestra encuesta|completa nuestra encuesta|tu opinión es importante|\
         su opinión es importante|tu opinión nos importa"),
];

const PT: Phrases = &[
    (Offer, "#% de desconto|# % de desconto|#% off|código de desconto|código promocional|cupom de|cupom #|cupão de|\
         oferta especial|ofertas especiais|oferta exclusiva|ofertas exclusivas|oferta válida|por tempo limitado|\
         tempo limitado|enquanto durarem os estoques|liquidação|compre agora|compre já|aproveite|economize até|\
         poupe até|brinde grátis|um presente para você|nova coleção|na sua próxima compra|no seu próximo pedido|\
         na próxima compra|black friday|pontos extras|frete grátis em|não perca|use o código #|use o cupom #"),
    (Upsell, "pré-aprovado|pré-aprovada|faça um upgrade|faça upgrade|taxa promocional|faça uma doação|doe agora"),
    (Cart, "no seu carrinho|no carrinho|carrinho está esperando|finalize sua compra|conclua sua compra|\
         complete sua compra|ainda tem interesse|corresponde à sua busca|de volta ao estoque|\
         renove agora e economize"),
    (Referral, "baixe nosso app|baixe o app|baixe nosso aplicativo|instale nosso app|conheça nosso novo|conheça nossa nova|\
         descubra nosso novo|descubra nossa nova|convide um amigo|convide seus amigos|indique um amigo"),
    (Greeting, "feliz aniversário|feliz natal|boas festas|feliz ano novo|obrigado pela sua fidelidade|nosso novo assistente|\
         nossa nova assistente"),
    (Event, "você está convidad*|convidamos você para|inscreva-se agora|grande inauguração|nossa nova loja|\
         nossa nova unidade|venha nos visitar"),
    (Survey, "responda nossa pesquisa|responda à nossa pesquisa|participe da nossa pesquisa|sua opinião é importante|\
         sua opinião é muito importante"),
];

const FR: Phrases = &[
    (Offer, "#% de réduction|# % de réduction|#% de remise|# % de remise|-#%|code promo|code promotionnel|\
         code de réduction|bon de réduction|offre spéciale|offres spéciales|offre exclusive|offres exclusives|\
         offre valable|offre limitée|durée limitée|dans la limite des stocks|soldes|achetez maintenant|\
         profitez de nos|profitez de # de|profitez-en|économisez jusqu'à|jusqu'à #% de|cadeau offert|\
         un cadeau pour vous|un cadeau vous attend|nouvelle collection|sur votre prochaine commande|\
         sur votre prochain achat|sur ta prochaine commande|black friday|points bonus|livraison offerte dès|\
         ne manquez pas|avec le code #"),
    (Upsell, "passez à la version premium|pré-approuvé|préapprouvé|pré-approuvée|taux préférentiel|faites un don|\
         améliorez votre forfait"),
    (Cart, "dans votre panier|dans ton panier|votre panier vous attend|finalisez votre achat|finalisez votre commande|\
         toujours intéressé*|correspond à votre recherche|de retour en stock|renouvelez maintenant et économisez"),
    (Referral, "téléchargez notre appli*|télécharge notre appli*|découvrez notre nouve*|découvrez nos nouve*|invitez un ami|\
         invitez vos amis|parrainez un ami|parrainez vos amis"),
    (Greeting, "joyeux anniversaire|bon anniversaire|joyeux noël|joyeuses fêtes|bonne année|merci pour votre fidélité|\
         merci de votre fidélité|notre nouvel assistant|notre nouvelle assistante"),
    (Event, "vous êtes invité*|nous vous invitons à|inscrivez-vous dès maintenant|grande ouverture|\
         notre nouvelle boutique|notre nouveau magasin|notre nouvelle agence|portes ouvertes|\
         venez nous rendre visite"),
    (Survey, "répondez à notre enquête|participez à notre enquête|répondez à notre sondage|votre avis compte|\
         votre avis nous intéresse"),
];

/// A code that proves who someone is. Beside it stands the code's parameter, joined by [`BEFORE_CODE`] or
/// [`AFTER_CODE`].
pub(super) const ONE_TIME_CODE: &str =
    "verification code|one-time code|one time code|one-time password|one time password|one-time passcode|\
     one-time pin|otp|otp code|login code|security code|authentication code|confirmation code to log in|passcode|\
     2fa code|two-factor code|verification pin|bestätigungscode|verifizierungscode|einmalcode|einmalpasswort|\
     anmeldecode|sicherheitscode|verifikationscode|verifieringskod|engångskod|engångslösenord|inloggningskod|\
     säkerhetskod|bekräftelsekod|código de verificación|código de un solo uso|contraseña de un solo uso|\
     código de seguridad|código de acceso|clave temporal|código de verificação|código de segurança|\
     código de uso único|senha de uso único|código de acesso|código de autenticação|code de vérification|\
     code à usage unique|mot de passe à usage unique|code de sécurité|code d'authentification|code de connexion";

/// What stands between the name of a code and the code: at its end one of these.
pub(super) const BEFORE_CODE: &[&str] =
    &["", " is", ":", " is:", " ist", " lautet", " lautet:", " ist:", " är", " är:", " es", " es:", " é", " é:", " est", " est :", " :", " -", " –", " ="];

/// What stands between the code and its name: at its beginning one of these.
pub(super) const AFTER_CODE: &[&str] = &[
    " is your", " is the", " as your", " as the", " ist ihr", " ist dein", " ist der", " ist das", " als ", " är din", " är ditt", " som din", " es tu", " es su",
    " es el", " como ", " é o seu", " é seu", " é o", " est votre", " est ton", " est le", " comme ",
];

/// Words that say nothing of what a message is about.
pub(super) const EMPTY_WORDS: &str =
    "hi|hello|hey|dear|congratulations|congrats|great|good|news|thanks|thank|you|welcome|customer|hooray|wow|\
     hallo|liebe|lieber|glückwunsch|herzlichen|danke|willkommen|gute|nachrichten|guten|tag|vielen|dank|hej|\
     grattis|tack|välkommen|goda|nyheter|hola|felicidades|felicitaciones|enhorabuena|gracias|bienvenido|\
     bienvenida|olá|oi|parabéns|obrigado|obrigada|bem-vindo|bem-vinda|bonjour|félicitations|bravo|merci|\
     bienvenue";
