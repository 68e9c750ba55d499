//! The words of a request for consent in the languages that are read: English, German, Swedish, Dutch, Spanish, French,
//! Portuguese and Italian, one line or more of a list for each. How phrases are written is said where they are matched.
//!
//! What a text has to say is looked for with recall, since what was not found may be an error: stems, synonyms, inflected
//! forms. What it may not say is looked for with precision. One list serves all languages, as many words are theirs in
//! common; so a word that is another's everyday one (French `mes`, German `an`) stands only beside others.

/// The channel that messages are to go through.
pub(super) const WHATSAPP: &str = "*whatsapp*|whats app";

/// Marketing.
pub(super) const PURPOSE: &str = "offer*|*promo*|*marketing|advert*|*news*|deal*|discount*|sale|sales|*campa*|*kampa*|coupon*|\
    commerc*|prod*|our services|recom*|*tips|inspir*|*event*|invit*|special*|exclusi*|launch*|reward*|catalog*|\
    *angebot*|werb*|*werbung|neuig*|*neuheit*|aktion*|*rabatt*|*gutschein*|*produkt*|*empfehl*|*vorteil*|*gewinnspiel*|\
    neues|*veranstalt*|einlad*|\
    *erbjud*|nyhet*|*nyheter|*reklam*|*marknadsfor*|rea|*forman*|inbjud*|*tavling*|\
    *aanbied*|actie|acties|*nieuws*|*korting*|voorde*|aanbod|uitnod*|\
    oferta*|offr*|noved*|novid*|novita|nouveaut*|actus|actualites|*blici*|descuento*|descont*|noticia*|notizi*|cupo*|rebaja*|\
    ventaj*|vantag*|avantag*|consej*|conseil*|consigl*|lanzam*|lancam*|sorte*|reduction*|remise*|prospection|bons plans|soldes|ventes privees|\
    rabais|dicas|propaganda|scont*|saldi";

/// Something else, or something so general that it may be marketing.
pub(super) const OTHER_PURPOSE: &str = "update*|info*|*informationen|*order*|notif*|alert*|remind*|booking*|reserv*|appointment*|\
    *deliver*|*lever*|*liefer*|*termin*|*erinner*|*bestell*|hinweis*|*bokning*|*paminn*|aviser*|herinner*|melding*|\
    pedido*|entreg*|cita|citas|recordat*|avis*|avvis*|actualiz*|atualiz*|command*|livrais*|rappel*|encomend*|lembrete*|ordin*|\
    consegn*|appuntam*|aggiorn*";

/// How consent is withdrawn.
pub(super) const WAY_OUT: &str = "stop*|unsubscri*|opt/opts/opted/opting out|optout|withdr*|revo*|cancel*|leave at any time|\
    change my/your mind|object|turn _ off|end it|annul*|anul*|retir*|\
    widerr*|widerspr*|meld*/bestell*/schrij*/zeg* _ ab/af/uit/op|*abmeld*|abzumelden|abgemeldet|*abbestell*|*kundig*|*kundb*|\
    zuruckz*|*zurucknehm*|*austrag*|beend*|\
    *avregist*|*aterkall*|*avslut*|avanmal*|avprenum*|sag* upp|sluta|tacka* nej|dra*/ta* tillbaka|angra*|*avboj*|\
    *afmeld*|*afgemeld|*uitsch*|*uitgesch*|*intrek*|in te trekken|ingetrok*|*opzeg*|\
    baja|bajas|dej*/deixar de|desuscri*|parar|pare|opon*|salir|sair|desapunt*|renunci*|desist*|opor|descadast*|remov*|\
    desabonn*|desinscri*|resili*|retract*|oppos*|ne plus recevoir|arret*|\
    disiscri*|disd*|ritir*|oppors*|opporre|oppong*|rinunci*|disattiv*";

/// How often messages come.
pub(super) const FREQUENCY: &str = "day|daily|week*|month*|quarter*|year*|annual*|mo|once|twice|times|*casion*|freq*|\
    regular*|now and then|time to time|\
    tag|tage|tagen|*taglich*|woche*|monat*|jahr*|mal|einmal|zweimal|dreimal|viermal|mehrmals|gelegentlich*|ab und zu|\
    *regelm*|haufig*|dag*|veck*|varannan|manad*|kvartal*|ar|aret|gang|gange*|da och da|ibland|regelb*|\
    *wekelijks*|maand*|jaar*|keer|maal|af en toe|\
    dia|dias|diari*|seman*|al/por/cada/un/o/ao mes|meses|mensual*|mensal|mensais|ano|anos|vez|vezes|veces|\
    jour|jours|semain*|hebdo*|mois|mensuel*|par/l an|annee*|fois|giorn*|settiman*|mese|mesi|mensil*|anno|volta|volte";

/// Consent on which a purchase depends.
pub(super) const TIE: &str = "required/mandatory/necessary/needed _ to/for/before purchase/buy/checkout/purchasing/buying/order/ordering|\
    required/mandatory/necessary/needed to/for/before complete/place/finish/make/completing/placing/your/my/the/an/any/each _ \
    order/purchase/checkout|\
    condition/requirement of/for/to _ purchase/purchasing/buy/buying/order/ordering/sale|must agree/consent|\
    need/have/required to agree/consent _ to/before _ purchase/buy/order/checkout|\
    by purchasing/buying/ordering/placing/completing _ agree/consent to receive/be/get/offers/marketing|\
    fur den/einen/ihren/die/eine/ihre/jede/jeden _ *kauf/*bestellung _ erforderlich/notwendig/notig/voraussetzung/bedingung/pflicht|\
    erforderlich/notwendig/notig/verpflichtend/voraussetzung/bedingung/pflicht _ kaufen/bestellen/*kauf/*kaufs/*bestellung|\
    muss/mussen/musst _ einwilligen/zustimmen|\
    mit/durch ihrer/ihrem/deiner/deinem/der/dem *bestellung/*kauf _ willig*/stimm* _ *werb*/*angebot*|\
    *kauf*/bestell* _ nur _ einwillig*/zustimm*|\
    kravs/nodvandigt/obligatoriskt/verplicht/nodig/noodzakelijk/vereist _ for/vid/innan/om/voor/bij _ \
    *kop*/bestall*/handla/*koop/*bestelling/bestellen|\
    villkor/krav/voorwaarde for/vid/om/voor/bij/van _ *kop*/bestall*/handla/*koop/*bestelling/bestellen|\
    maste/behover samtycka|behover/moet*/dient _ samtycka/akkoord/instemmen/toestemm* _ *kop*/bestall*/handla/*koop/*bestelling/bestellen|\
    *igator*/*neces*/requer*/requis*/exigid*/richiest*/indispensa* _ para/de/pour/a/per/ai/all/al _ \
    compra*/pedido/encomend*/achat/acheter/command*/acquist*/ordin*|\
    condic*/condition/condizione/requisito de/d/da/di/dell/para/pour/per/a _ \
    compra*/pedido/encomend*/achat/acheter/command*/acquist*/ordin*|\
    deb*/dev*/hay/tiene*/doi*/faut/precis*/bisogna _ acept*/accept*/aceitar/accettare/acconsentire/consentir/concordar _ \
    compra*/pedido/encomend*/achat/acheter/command*/acquist*/ordin*|\
    comprar/realizar/hacer/fazer/finalizar/encomendar/achetant/commandant/passant/validant/acquistando/ordinando/completando _ \
    acep*/accep*/aceit*/accet*/acconsen*/consi*/consen*/concord* _ rec*/ricevere";

/// The same, said by a denial: no purchase without consent.
pub(super) const NO_SALE: &str = "cannot/unable/not/t _ buy/order/purchase/checkout _ without/unless _ agree*/consent*|no purchase/order without agree*/consent*|\
    ohne/zonder _ einwilligung/zustimmung/toestemming/akkoord _ kein*/nicht/niet/geen _ *kauf/*kaufen/bestell*/kopen/*koop/*bestelling|\
    utan _ samtycke/samtycka _ inte/inga/inget _ kop*/bestall*/handla|\
    inte/niet/geen _ kop*/bestall*/bestell*/handla/slutfora _ utan/zonder _ samtyck*/toestemming/akkoord|\
    sin/sans/sem/senza _ consen*/accord/acep*/accep*/aceit*/accet* _ no/ne/nao/non/impossible _ \
    compr*/pedido/encomend*/acheter/command*/acquist*/ordin*|\
    no/ne/nao/non pued*/podr*/pod*/pouvez/peu*/pourr*/puo*/potr* _ compr*/pedido/encomend*/acheter/command*/acquist*/ordin* _ \
    sin/sans/sem/senza _ consen*/accord/acep*/accep*/aceit*/accet*/concord*";

/// What else says that a purchase does not depend on consent.
pub(super) const NOT_TIED: &str = "no purchase necessary/required|no obligation|kaufzwang|koptvang|utan att samtycka|\
    obligation d achat|compromiso/obligacion de compra|sem compromisso|obbligo d/di acquisto|koopverplichting";

/// What is done with a box.
pub(super) const TICK: &str = "tick|untick|uncheck|check|clear|mark|cross|unticking|unchecking|deselect*|unselect|*haken|hakchen|\
    *kreuz|kreuze*|ankreuz*|deaktivier*|abwahl*|markier*|kryss*|*bocka*|*markera*|vink*|*vinken|*kruis*|desmarc*|desmarq*|\
    marca|marcar|marque|selec*|coch*|decoch*|assinal*|*selezion*|spunt*|barra|barrare|contrassegn*";

/// Not wanting.
pub(super) const REFUSAL: &str = "if you/i do/would/don/wouldn not/t want/wish/agree/consent/like|if you/i would/d rather/prefer not|\
    if you/i prefer not|wenn/falls/sofern sie/du/ich/wir kein*/nicht|\
    wenn/falls/sofern sie/du/ich/wir _ nicht _ mochte*/wunsche*/wollen/will*|om du/ni/jag/man inte/ej|\
    als/indien u/je/jij/ik geen/niet|als/indien u/je/ik _ niet wil/wilt/wenst|si no quier*/dese*/acept*/consient*|\
    si vous/tu/je ne/n _ pas/plus/rien/aucun*|se/caso nao quis*/que*/desej*/pretend*/concord*/aceit*|\
    se non vuo*/voglio/desider*/acconsent*/intend*";

/// Others without a name.
pub(super) const PARTNER: &str = "partner|partners|partnern|partnerna|*spartner*|werbepartner*|partnerf*|partnerunter*|partenaire*|parceir*|\
    third/3rd party/parties|affiliate*|other/selected companies/businesses/brands|sponsors|advertisers|\
    an/durch/von/und/oder dritte/dritten|drittanb*|andere*/ausgewahlte* unternehmen/firmen|tredje part*|tredjepart*|\
    andra/utvalda foretag/bolag|derden|derde partijen|andere/geselecteerde bedrijven|sus/y/nuestros socios|socios comerciales|\
    terceros|terceras empresas|colaboradores|des/les/aux/de/a tiers|societes/entreprises tierces|terceiros|terzi|terze parti|\
    societa/aziende terze";

/// Channels besides WhatsApp. The telephone's word is elsewhere seldom that of a channel.
pub(super) const CHANNEL: &str = "e mail/mails/post|email*|mail|mails|sms|mms|rcs|phone/telephone/voice/automated call/calls|calls|texts|\
    push notific*/nachr*|telegram|telefonisch*|*anruf*|epost|mejl|telefonsamtal|brev|ringa upp|bellen|gebeld|\
    by/per/via/pa/por/par phone/telephone/telefon/telefono/telefone/post/brief/fax/courrier|\
    correo*|telefonic*|llamada*|courriel*|appels|voie postale|correio|telefonema*|ligac*|chamadas|posta elettronica|telefonat*|chiamate|\
    whatsapp and/or/und/oder/och/eller/et/ou/y/o/e/en/of phone/telephone/telefon/telefono/telefone/telefoon|\
    phone/telephone/telefon/telefono/telefone/telefoon and/or/und/oder/och/eller/et/ou/y/o/e/en/of whatsapp";

/// Words that make an address or a number of a channel's name, or a field of what is required.
pub(super) const ADDRESS: &str = "*address*|*adress*|direccion*|indirizz*|endereco*|number*|*nummer*|numero*|fields|felder|\
    falt*|champs|campos|campi|velden";

/// Those who only work for the business.
pub(super) const PROVIDERS: &str = "provider*|service*|processor*|vendor*|tool*|software|dienst*|cookie*";

/// What a channel may be for besides messages.
pub(super) const CONTACT: &str = "contact/contacting us/our|questions|write/writing/mail/email to/us|kontaktieren sie uns|fragen|\
    schreib* _ an|kontakta oss|fragor|contactez/contacte nous/nos|contactanos|contactenos|preguntas|dudas|contattaci|domande|\
    duvidas|vragen|neem contact";

/// Words that only texts in the languages that are read have several of.
pub(super) const COMMON: &str = "the|to|and|me|you|my|by|from|with|for|of|ich|und|die|der|von|mir|mich|sie|zu|dass|jag|att|och|vill|fran|quiero|que|\
    por|los|las|el|y|del|je|les|des|et|vous|par|da|em|para|os|il|di|che|mi|ik|van|het|een|voor|wil|yes|may|can|we|darf|wir|con|\
    una|uma|skicka";

/// Words that begin a condition: a gap does not reach over them.
pub(super) const CONDITIONS: &str = "if|unless|wenn|falls|sofern|om|si|se|caso|als|indien";

/// Words behind a denial that take it back.
pub(super) const ONLY: &str =
    "only|just|nur|bara|endast|enbart|solo|seulement|uniquement|apenas|soltanto|alleen|slechts";

/// Denials.
pub(super) const DENIALS: &str = "not|no|never|without|nor|neither|none|instead|isn|aren|don|doesn|won|needn|cannot|nicht|nichts|kein*|\
    ohne|nie|niemals|weder|*statt|inte|ej|aldrig|utan|inge*|inga|stallet|sin|nunca|ningun*|\
    ne|n|pas|sans|aucun*|jamais|lieu|nao|sem|nem|nenhum*|non|senza|nessun*|invece|niet|geen|zonder|nooit|plaats";

/// Words beside a tick that make no tick of it, and words before it that make a noun of it.
pub(super) const NO_TICK: &str = "leave|lass*|belass*|lat*|lamna*|laiss*|deja*|deje*|lasci*|laat|deix*|empty|blank|leer|tom|tomt|vide|vacia|vuota|leeg";
pub(super) const ARTICLES: &str = "a|the|la|una|nuestra|su|tu|da|uma|nossa|de";

/// The reader's own.
pub(super) const YOURS: &str = "your|ihr|dein|din|ditt|tu|votre|ton|seu|teu|tuo|uw|jouw";

/// What nobody wants is to miss an offer.
pub(super) const MISSING_OUT: &str =
    "miss|verpass*|versaum*|missa|ga miste|perder*|manquer|rater|passer a cote|perdere|perdersi|missen";

/// Words between partners and their names.
pub(super) const NAMELY: &str = "such|as|including|namely|like|are|is|wie|namlich|sind|ist|som|sasom|ar|como|son|es|comme|tels|que|sont|come|\
    quali|sono|sao|zoals|zijn|our|der|die|and|und";

/// Nouns that German writes like names.
pub(super) const NOUNS: &str = "nachricht*|mitteilung*|daten|whats*|e|mail*|sms|telefon*|zwecke*|weiter*";

/// What a fix adds, a line for each language: its tag, the sender (the name of the business follows), the channel, the
/// purpose, the way out, and that consent is no condition.
pub(super) const SENTENCES: &str = "\
en|Sender: |The messages come by WhatsApp.|The messages contain offers and news.|\
You can withdraw your consent at any time by replying STOP.|Consent is not a condition of purchase.|
de|Absender: |Die Nachrichten kommen per WhatsApp.|Die Nachrichten enthalten Angebote und Neuigkeiten.|\
Die Einwilligung lässt sich jederzeit mit der Antwort STOP widerrufen.|Die Einwilligung ist keine Bedingung für einen Kauf.|
sv|Avsändare: |Meddelandena kommer via WhatsApp.|Meddelandena innehåller erbjudanden och nyheter.|\
Samtycket kan alltid återkallas genom att svara STOPP.|Samtycke är inte ett villkor för köp.|
es|Remitente: |Los mensajes llegan por WhatsApp.|Los mensajes contienen ofertas y novedades.|\
El consentimiento se puede retirar en cualquier momento respondiendo BAJA.|El consentimiento no es condición de compra.|
fr|Expéditeur : |Les messages arrivent par WhatsApp.|Les messages contiennent des offres et des nouveautés.|\
Le consentement peut être retiré à tout moment en répondant STOP.|Le consentement n’est pas une condition d’achat.|
pt|Remetente: |As mensagens chegam por WhatsApp.|As mensagens contêm ofertas e novidades.|\
O consentimento pode ser revogado a qualquer momento respondendo PARAR.|O consentimento não é condição de compra.|
it|Mittente: |I messaggi arrivano via WhatsApp.|I messaggi contengono offerte e novità.|\
Il consenso può essere revocato in qualsiasi momento rispondendo STOP.|Il consenso non è una condizione di acquisto.|
nl|Afzender: |De berichten komen via WhatsApp.|De berichten bevatten aanbiedingen en nieuws.|\
De toestemming kan op elk moment worden ingetrokken met het antwoord STOP.|Toestemming is geen voorwaarde voor een aankoop.|";
