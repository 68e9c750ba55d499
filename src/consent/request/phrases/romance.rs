//! Spanish, French, Portuguese and Italian.

use super::Language;

pub(in crate::consent::request) static ES: Language = Language {
    tag: "es",
    topics: [
        "oferta*|*promo*|novedad*|publicid*|publicitari*|descuento*|comercial*|noticia*|campaña*|cupón|cupones|boletín|boletines|rebaja*|\
         ventaja*|*marketing|mercadotecnia|producto*|evento*|invitación|invitaciones|consejo*|inspiración|lanzamiento*|sorteo*|\
         recomendaci*|catálogo*|tendencia*|colección|colecciones|beneficio*|liquidaci*|nuestros servicios|propaganda",
        "información|informativ*|pedido*|entrega*|envío*|cita|citas|reserva*|recordatorio*|notificaci*|aviso*|alerta*|estado|factura*|\
         actualizaci*|atención",
        "stop|baja|bajas|cancel*|retir*|revoc*|revoqu*|anul*|desuscri*|dejar de|deje de|deja de|parar|desapunt*|oponer*|me opongo|\
         desactiv*|salir|renunci*|desist*|date/dese/darse/darme/darte de baja",
        "al/por/cada día/semana/mes/año/trimestre|a la semana|todos/todas los/las días/semanas/meses|vez|veces|mensual*|semanal*|diari*|anual*|quincenal*|\
         trimestral*|de vez en cuando|ocasional*|periódic*|frecuencia",
        "obligatorio/obligatoria/necesario/necesaria/requerido/requerida/imprescindible/requisito/indispensable _ para/de _ comprar/compra/compras/pedido/pedidos|\
         condición/requisito de/para/previa _ compra/compras/comprar/pedido|\
         debe/debes/deberá/deberás/debo/obliga/obligado/obligada _ aceptar/consentir/suscribir* _ comprar/compra/pedido|\
         tiene/tienes/hay que aceptar/consentir _ comprar/compra/pedido|\
         al comprar/realizar/hacer/finalizar _ acepta/aceptas/consiente/consientes/acepto/consiento _ recibir|\
         !no puede/puedes/podrá/podrás/es comprar/hacer/realizar/completar/finalizar/posible _ sin acept*/consent*/su/tu/dar|\
         !sin _ consentimiento/consentir/aceptar _ no _ comprar/compra/pedido|solo/sólo _ comprar/compra/pedido _ si acepta/aceptas/consiente/consientes",
        "sin compromiso/obligación|compromiso/obligación de compra|no se requiere compra|con independencia de _ compra",
        "desmarc*|desmarqu*|marca|marque|marcar|marcando|marques|seleccione|selecciona",
        "si no quiere/quieres/desea/deseas/deseo/quiero/acepta/aceptas/consiente/consientes|a menos que/de|salvo que",
        "partner|partners|nuestros/sus/los/y/otros socios|socios comerciales/colaboradores/estratégicos|socio comercial|terceros|terceras empresas/partes/entidades|\
         empresas/entidades/marcas colaboradoras|colaboradores|patrocinadores|empresas del grupo",
        "correo/correos|e mail/mails|email*|mail|mails|sms|mms|por/vía teléfono/telefónica|telefónicamente|llamada|llamadas|\
         mensajes push|notificaciones push",
    ],
    sentences: "Remitente: |Los mensajes llegan por WhatsApp.|Los mensajes contienen ofertas y novedades.|\
        El consentimiento se puede retirar en cualquier momento respondiendo BAJA.|\
        El consentimiento no es condición de compra.|Como máximo cuatro mensajes al mes.",
};

pub(in crate::consent::request) static FR: Language = Language {
    tag: "fr",
    topics: [
        "offre|offres|*promo*|nouveauté*|publicit*|actualité*|actu|actus|réduction*|remise*|commercia*|prospection|*newsletter*|infolettre*|\
         bon/bons plan/plans|soldes|ventes/vente privées/privée/flash|événement*|invitation*|conseil*|produit*|avantage*|\
         nouvelles|jeux/jeu concours|inspiration*|rabais|tendance*|collection*|lancement*|catalogue*|marketing|démarchage|*deals|\
         nos services|coupon*|astuce*|idées",
        "information*|infos|commande*|livraison*|expédition*|rendez vous|réservation*|rappel*|notification*|alerte*|suivi|facture*|\
         confirmation*|service|services|mises à jour",
        "stop|*retir*|désabonn*|désinscri*|résili*|annul*|révoqu*|révoc*|rétract*|renonc*|oppos*|revenir sur|ne plus recevoir|arrêt*|\
         mettre fin|me/vous/se désinscrire|changer d avis",
        "par/chaque/au/du/dans/chaque/l jour/semaine/mois/an/année/trimestre|fois|mensuel*|hebdomadaire*|quotidien*|trimestriel*|annuel*|\
         de temps en temps|de temps à autre|occasionnel*|régulièrement|régulier*|fréquence|tous/toutes les mois/jours/semaines|# mois|parfois|rarement",
        "obligatoire/nécessaire/requis/requise/indispensable/exigé/exigée _ pour/à/lors _ acheter/achat/achats/commander/commande/commandes|\
         condition/préalable d/de/pour/à/nécessaire/préalable _ achat/achats/acheter/commande/commander|\
         devez/dois/doit/faut _ accepter/consentir _ acheter/achat/commander/commande|\
         en achetant/commandant/passant/validant _ acceptez/accepte/acceptes/consentez/consens _ recevoir|\
         !sans _ consentement/accord/accepter _ ne/n/impossible _ acheter/commander/commande/achat|\
         !ne pouvez/peux/peut/pourrez _ acheter/commander/commande/achat _ sans _ accept*/consent*/accord|\
         acheter/commander/commande/achat _ seulement/uniquement _ si vous/tu/j acceptez/acceptes/accepte/consentez",
        "sans obligation|aucun achat|obligation d achat|indépendamment de _ achat|sans engagement",
        "cochez|cocher|coche|cochant|décochez|décocher|décoche|décochant|sélectionnez",
        "si vous/tu/je ne/n _ pas/plus/rien/aucun/aucune|sauf si|à moins que",
        "partenaire|partenaires|des/les/aux/à/par/de/nos/et/ou tiers|tierce|tierces|affiliés|sponsors|annonceurs|autres sociétés/entreprises/marques",
        "e mail/mails|mail|mails|email*|courriel|courriels|sms|mms|texto|textos|par/via téléphone/courrier|appel/appels téléphonique*|\
         appels|téléphoniquement|voie postale|notification*/message* push|démarchage téléphonique",
    ],
    sentences: "Expéditeur : |Les messages arrivent par WhatsApp.|Les messages contiennent des offres et des nouveautés.|\
        Le consentement peut être retiré à tout moment en répondant STOP.|\
        Le consentement n’est pas une condition d’achat.|Au maximum quatre messages par mois.",
};

pub(in crate::consent::request) static PT: Language = Language {
    tag: "pt",
    topics: [
        "oferta*|*promo*|novidade*|publicid*|publicitári*|desconto*|comercia*|notícia*|campanha*|cupom|cupons|cupão|cupões|boletim|boletins|\
         vantage*|*marketing|produto*|evento*|convite*|dica|dicas|lançamento*|sorteio*|recomendaç*|benefício*|tendência*|coleç*|\
         propaganda*|catálogo*|saldos|liquidaç*|newsletter*|nossos serviços|divulgaç*",
        "informaç*|pedido*|encomenda*|entrega*|envio*|agendamento*|consulta*|reserva*|lembrete*|notificaç*|aviso*|alerta*|status|fatura*|\
         atualizaç*|atendimento|marcaç*",
        "parar|pare|stop|sair|saia|cancel*|revog*|descadastr*|desinscr*|remov*|retir*|anul*|desist*|deixar de|opor|opor me|oposiç*|\
         descontinu*|interromp*|desativ*",
        "por/ao/à/cada/a/no/na/todo/toda/todos/todas/os/as dia/semana/mês/ano/trimestre/dias/semanas/meses|vez|vezes|mensal*|mensais|mensagem semanal|semanal*|\
         semanais|diári*|anual*|anuais|quinzenal*|quinzenais|trimestral|de vez em quando|ocasiona*|frequência|periódic*|periodicidade|regularmente",
        "obrigatório/obrigatória/necessário/necessária/requerido/exigido/exigida/indispensável _ para/em/à/na _ comprar/compra/compras/pedido/pedidos/encomendar/encomenda|\
         condição/requisito de/para/da/à _ compra/compras/comprar/pedido/encomenda/encomendar|\
         deve/devo/devem/precisa/preciso/obrigado/obrigada _ aceitar/consentir/concordar _ comprar/compra/pedido/encomenda/encomendar|\
         tem/tenho de/que aceitar/consentir/concordar _ comprar/compra/pedido/encomenda/encomendar|\
         ao comprar/finalizar/fazer/encomendar/concluir _ aceita/aceito/concorda/concordo/consente/consinto _ receber|\
         !sem _ consentimento/consentir/aceitar _ não _ comprar/compra/pedido/encomenda*|\
         !não pode/poderá/posso/é _ comprar/compra/pedido/encomenda* _ sem _ aceitar/consentir/consentimento/concordar|\
         só _ comprar/compra/pedido/encomenda* _ se aceitar/consentir/concordar",
        "sem compromisso/obrigação|obrigação/compromisso de compra|independentemente de/da _ compra",
        "desmarqu*|desmarcar|desmarca|marque|marcar|marca|assinale|assinalar|selecione|selecionar",
        "se não quiser/quiseres/desejar/deseja/desejas/quer/quero/desejo/pretende/pretender/pretendes/concordar/aceitar|\
         caso não queira/deseje/pretenda/concorde|a menos que",
        "parceiro|parceiros|parceira|parceiras|terceiros|patrocinadores|anunciantes|empresas do grupo",
        "e mail/mails|email*|correio/correios|sms|mms|torpedo*|por/via telefone/correio/carta|telefónic*|telefonema*|ligaç*|chamada|chamadas|\
         notificações push",
    ],
    sentences: "Remetente: |As mensagens chegam por WhatsApp.|As mensagens contêm ofertas e novidades.|\
        O consentimento pode ser revogado a qualquer momento respondendo PARAR.|\
        O consentimento não é condição de compra.|No máximo quatro mensagens por mês.",
};

pub(in crate::consent::request) static IT: Language = Language {
    tag: "it",
    topics: [
        "offert*|*promo*|novità|pubblicit*|scont*|*commercial*|notizi*|campagn*|coupon*|buon*/codic* sconto|*newsletter*|vantagg*|*marketing|\
         prodott*|event*|invit*|consigl*|ispirazion*|lanci*|concors*|raccomandazion*|tendenz*|collezion*|catalog*|saldi|\
         iniziativ*|nostri servizi|nuovi arrivi|anteprim*",
        "informazion*|informativ*|ordin*|consegn*|spedizion*|appuntament*|prenotazion*|promemoria|notific*|avvis*|aggiornament*|stato|\
         fattur*|assistenza|comunicazioni",
        "stop|*revoc*|disiscri*|cancell*|annull*|disdir*|disdett*|ritir*|oppor*|oppong*|opposizion*|disattiv*|interromp*|reced*|recess*|\
         rinunci*|non ricevere più|smettere",
        "al/alla/ogni/per/a/nel/l giorno/settimana/mese/anno/trimestre|volta|volte|mensil*|settimanal*|quotidian*|giornalier*|annual*|\
         di tanto in tanto|occasional*|frequenza|periodic*|quindicinal*|trimestral*|saltuari*|regolarmente|ogni tanto",
        "necessario/necessaria/obbligatorio/obbligatoria/richiesto/richiesta/indispensabile _ per/ai/all/al/alla _ acquist*/ordinare/ordine/comprare|\
         condizione/requisito/presupposto di/per/dell/necessaria/all/d _ acquist*/ordinare/ordine/comprare|\
         devi/deve/dovete/devo/devono/bisogna _ accettare/acconsentire/prestare _ acquist*/ordinare/ordine/comprare|\
         acquistando/ordinando/effettuando/completando _ accetti/accetta/accetto/acconsenti/acconsente/acconsento _ ricevere|\
         !senza _ consenso/acconsentire/accettare _ non _ acquist*/ordinare/ordine/comprare|\
         !non puoi/può/potrai/potrà/è _ acquist*/ordinare/ordine/comprare _ senza _ consens*/accett*/acconsent*|\
         solo _ acquist*/ordinare/comprare _ se accetti/accetta/acconsenti/acconsente",
        "senza obbligo/impegno|obbligo d/di acquisto|nessun obbligo/acquisto|indipendentemente da _ acquist*",
        "deselezion*|selezion*|spunt*|barra|barrare|barri|contrassegn*|deflagg*|flagg*",
        "se non vuoi/vuole/desideri/desidera/voglio/desidero/acconsenti/acconsente/intendi/intende|a meno che|salvo che",
        "partner|partners|terzi|terze parti/aziende/società|società/aziende terze/partner|sponsor|inserzionisti|altre società/aziende",
        "e mail|email*|mail|posta elettronica|posta cartacea|per posta|sms|mms|per/via telefono|telefonat*|telefonic*|chiamat*|notifiche push",
    ],
    sentences: "Mittente: |I messaggi arrivano via WhatsApp.|I messaggi contengono offerte e novità.|\
        Il consenso può essere revocato in qualsiasi momento rispondendo STOP.|\
        Il consenso non è una condizione di acquisto.|Al massimo quattro messaggi al mese.",
};
