//! Spanish, French, Portuguese and Italian.

use super::Language;

pub(in crate::consent::request) static ES: Language = Language {
    tag: "es",
    topics: [
        "oferta*|novedad*|publici*|descuento*|comerc*|noticia*|cup*|boletin*|rebaja*|ventaja*|consejo*|\
         lanzamiento*|sorteo*",
        "pedido*|entrega*|envío*|cita|citas|recordatorio*|aviso*|actualiza*",
        "baja|bajas|dej* de|desuscri*|parar|opon*|salir|desapunt*|renunci*|desist*",
        "día*|diari*|seman*|mes|meses|mensual*|año*|vez|veces|quincen*",
        "obligatori*/necesari*/requerid*/imprescindible/requisito _ para/de _ comprar/compra/pedido|\
         condición de/para _ compra/comprar/pedido|debe*/hay/tiene* _ aceptar/consentir _ comprar/compra/pedido|\
         al comprar/realizar/hacer/finalizar _ acept*/consient* _ recibir|\
         !sin _ consentimiento/aceptar _ no _ comprar/compra/pedido|\
         !no puede*/podrá* _ comprar/compra/pedido _ sin _ acept*/consent*",
        "desmarc*|desmarqu*|marca|marque|marcar|seleccione|selecciona",
        "si no quier*/dese*/acept*/consient*",
        "sus/y/nuestros socios|socios comerciales|terceros|terceras empresas|colaboradores",
        "correo*|por teléfono|telefónicamente|llamada*",
    ],
    sentences: "Remitente: |Los mensajes llegan por WhatsApp.|Los mensajes contienen ofertas y novedades.|\
        El consentimiento se puede retirar en cualquier momento respondiendo BAJA.|\
        El consentimiento no es condición de compra.",
};

pub(in crate::consent::request) static FR: Language = Language {
    tag: "fr",
    topics: [
        "offre|offres|nouveauté*|publici*|actu*|réduction*|remise*|prospection|infolettre*|bons plans|soldes|\
         ventes privées|conseil*|avantage*|rabais",
        "commande*|livraison*|rendez vous|rappel*",
        "désabonn*|désinscri*|résili*|rétract*|oppos*|ne plus recevoir|arrêt*",
        "jour|jours|semaine*|hebdo*|mois|mensuel*|an|année*|fois|temps en temps",
        "obligatoire*/nécessaire*/requis*/indispensable _ pour/à _ acheter/achat/commander/commande|\
         condition d/de/pour/à _ achat/acheter/commande|\
         devez/dois/doit/faut _ accepter/consentir _ acheter/achat/commander/commande|\
         en achetant/commandant/passant/validant _ accept*/consen* _ recevoir|\
         !sans _ consentement/accord/accepter _ ne/impossible _ acheter/commander/commande|\
         !ne pouvez/peux/peut/pourrez _ acheter/commander/commande _ sans _ accept*/consent*/accord",
        "coch*|décoch*",
        "si vous/tu/je ne/n _ pas/plus/rien/aucun*",
        "partenaire*|des/les/aux/de/à tiers|sociétés/entreprises tierces",
        "mail|courriel*|texto*|par téléphone/courrier|appels|voie postale",
    ],
    sentences: "Expéditeur : |Les messages arrivent par WhatsApp.|\
        Les messages contiennent des offres et des nouveautés.|\
        Le consentement peut être retiré à tout moment en répondant STOP.|\
        Le consentement n’est pas une condition d’achat.",
};

pub(in crate::consent::request) static PT: Language = Language {
    tag: "pt",
    topics: [
        "oferta*|novidade*|publici*|desconto*|comerc*|notícia*|cup*|vantage*|dicas|lançamento*|sorteio*|\
         propaganda",
        "pedido*|encomenda*|entrega*|lembrete*|atualiza*|aviso*",
        "parar|pare|sair|descadastr*|remov*|desist*|deixar de|desinscr*|opor",
        "dia*|seman*|mês|meses|mensa*|ano*|vez|vezes|quinzen*",
        "obrigatóri*/necessári*/exigid*/indispensável _ para/à _ compra*/pedido/encomend*|\
         condição de/para/da _ compra*/pedido/encomend*|\
         dev*/precis* _ aceitar/consentir/concordar _ compra*/pedido/encomend*|\
         ao comprar/finalizar/fazer/encomendar _ aceit*/concord*/consinto _ receber|\
         !sem _ consentimento/aceitar _ não _ compr*/pedido/encomend*|\
         !não pod* _ compr*/pedido/encomend* _ sem _ aceit*/consent*/concord*",
        "desmarqu*|desmarc*|marque|marcar|marca|assinal*|selecion*",
        "se não quis*/quer*/desej*/pretend*/concord*/aceit*|caso não queira/deseje/pretenda",
        "parceir*|terceiros",
        "correio|por telefone|telefonema*|ligaç*|chamadas",
    ],
    sentences: "Remetente: |As mensagens chegam por WhatsApp.|As mensagens contêm ofertas e novidades.|\
        O consentimento pode ser revogado a qualquer momento respondendo PARAR.|\
        O consentimento não é condição de compra.",
};

pub(in crate::consent::request) static IT: Language = Language {
    tag: "it",
    topics: [
        "offert*|novità|pubblici*|scont*|notizi*|vantagg*|consigl*|iniziativ*|saldi|concors*",
        "ordin*|consegn*|appuntament*|avvis*|aggiornament*",
        "disiscri*|disd*|ritir*|oppor*|oppong*|rinunci*|disattiv*",
        "giorn*|settiman*|mese|mesi|mensil*|ann*|volta|volte|tanto in tanto",
        "necessari*/obbligatori*/richiest*/indispensabile _ per/ai/all/al _ acquist*/ordin*|\
         condizione/requisito di/per/dell/d _ acquist*/ordin*|\
         dev*/bisogna _ accettare/acconsentire _ acquist*/ordin*|\
         acquistando/ordinando/completando _ accett*/acconsent* _ ricevere|\
         !senza _ consenso/accettare _ non _ acquist*/ordin*|\
         !non puoi/può/potrai/potrà _ acquist*/ordin* _ senza _ consens*/accett*",
        "deselezion*|selezion*|spunt*|barra|barrare|contrassegn*",
        "se non vuoi/vuole/voglio/desider*/acconsent*/intend*",
        "terzi|terze parti|società/aziende terze",
        "mail|posta elettronica|per/via telefono|telefonat*|telefonicamente|chiamate",
    ],
    sentences: "Mittente: |I messaggi arrivano via WhatsApp.|I messaggi contengono offerte e novità.|\
        Il consenso può essere revocato in qualsiasi momento rispondendo STOP.|\
        Il consenso non è una condizione di acquisto.",
};
