import {asked} from '../query.js';

/** What tenants ask of the house and what it costs, in Italian. */
export const queries = asked({
  'manager pratiche': `
    sfratto | mi vogliono sfrattare | ho ricevuto lo sfratto | ufficiale giudiziario
    ho paura di perdere la casa | parlare con aler | aler non risponde | reclamo | lettera di sfratto
    mi buttano fuori di casa | sgombero | dove si va per lamentarsi | appuntamento con aler
    mi è arrivata una lettera di aler e non la capisco | io no capire lettera
    è arrivata la raccomandata dello sfratto
    Come si fa a chiedere il cambio alloggio? | Vorrei aggiungere mio figlio al contratto di casa popolare
    Ho una lettera di Aler e non capisco cosa vuol dire
    lavoro | rinovo contrato | chi mi aiuta a fare la domanda per la casa popolare?
  `,
  'manager pratiche riscaldamento': `
    bolletta | bollette luce e gas | boletta | mi hanno tagliato la luce | bolletta del gas carissima
    mi hanno staccato il gas | aiutoperlebollette | la luce è troppo cara
    posso avere uno sconto sulle spese
    bolletta acqua
  `,
  riscaldamento: `
    riscaldamento | riscladamento | fa freddo in casa | contributo spese riscaldamento
    bonus riscaldamento | 600 euro | rimborso caldaia | sconto riscaldamento
    come chiedere il contributo riscaldamento | aiuto per pagare il riscaldamento
    la bolletta del teleriscaldamento | quanto costa il riscaldamento | soldi per il metano
    600 euro riscaldamento | fa freddo in casa e non ho soldi | contributo gas e riscaldamento
  `,
  'manager custodi riscaldamento': `
    termosifoni rotti | finestra che non si chiude e entra freddo | la caldaia fa le bizze
    non scende lacqua calda | non ce acqua calda
    caldaia
    caloriferi freddi
  `,
  'manager custodi': `
    ascensore rotto | assensore guasto | muffa in bagno | perdita d'acqua dal soffitto | serratura rotta
    scarafaggi | vicini rumorosi | litigo con il vicino di casa | pulizia delle scale | cortile sporco
    casa occupata abusivamente | infiltrazioni d'acqua | il citofono non va | luce delle scale bruciata
    porta del portone rotta | topi in cantina | immondizia nel cortile | lite con i vicini
    musica alta di notte | hanno occupato l'appartamento | il vicino fa rumore la notte
    portone che non chiude | chi pulisce le scale | le lampadine delle scale | perde il rubinetto
    soffitto che cade | umidità sui muri | cimici dei letti | esce acqua dal muro | il tetto gocciola
    cancello automatico rotto | luce del pianerottolo spenta | piante secche nel giardino condominiale
    quando passa chi pulisce | sacchi neri abbandonati vicino ai bidoni | vespaio sotto il balcone
    odore di fogna | muffa nella camera dei bambini | lo scarico della doccia è intasato
    cimici da letto | cassetta della posta rotta | chi taglia l erba | chi aggiusta la tapparella
    l acqua è marrone | manca la corrente nelle scale | il vetro del portone è rotto
    gatti randagi in cortile | dove butto il frigorifero | la mia vicina mi fa i dispetti
    rubinetto che perde | scale buie | mi si è allagata la cantina | topo in ascensore
    il portone non si chiude | ci sono i topi in cantina | hanno occupato lappartamento sopra
    il vicino fa casino tutta la notte | non funziona il citofono | chi cambia la lampadina delle scale
    mi piove in casa | umidita sui muri | ci sono le blatte | il lavandino perde
    ascensore fermo da una settimana | spazzatura nel cortile | lumidità e la mufa
    si è rotta la serratura | la finestra non chiude | si è allagato il bagno
    cade lintonaco dal balcone | il cane dei vicini abbaia | litigo con quello di sopra
    chi è il responsabile del quartiere | mi è scoppiato il tubo della cucina
    il cancello automatico è rotto | bidone della spazzatura rotto | xke nn funziona l ascensore
    lampadina delle scale fulminata | piove dentro casa dal soffitto
    il vicino tiene la musica alta tutta la notte | cacche di cane nel cortile
    hanno lasciato i mobili vecchi in cortile | si è rotto il citofono | chi ha le chiavi della cantina
    hanno occupato l appartamento di fianco | il bagno perde e bagna quello di sotto
    muro nero di umidita | la porta di casa non chiude bene | la scala è sporca nessuno pulisce
    quello sopra butta la roba dal balcone | litigo sempre con la vicina
    macchine parcheggiate davanti al portone | la lavatrice del vicino perde acqua sul mio soffitto
    scarafaggi in cucina | il water non scarica | tapparella bloccata
    ascensore fermo da una settimana e io sono disabile
    bambini che giocano a pallone sotto la finestra
    muffa | rumori | topi | chiavi | citofono | spazzatura | la caldaia nn va | me se rott el rubinett
    piove dentro casa | vicino fa casino di notte | Chi viene ad aggiustare il tubo che perde in bagno?
    Il vicino di sopra fa rumore tutta la notte
    perdita | luci scale | cimici | acensore bloccato | ciai la muffa in camera
  `,
  custodi: `
    portinaio | custode del palazzo | portiere | spazi comuni | chi cura il palazzo
    consegna pacchi portineria | le scale sono sporche | cerco il portinaio | numero della portineria
    il portinaio a che ora c e
  `,
  manager: `
    operatore di quartiere | comunity manager
  `,
  'pratiche riscaldamento': `
    bonus | aiuto economico | sono senza soldi | bonus bollette | conguaglio riscaldamento troppo alto
    spese condominiali riscaldamento troppo alte
    boleta luce
    mi è arrivata una bolletta altissima del riscaldamento
  `,
  'manager comune': `
    corso di italiano | interprete arabo | imparare l'italiano | dormire per strada
  `,
  'manager riscaldamento': `
    la caldaia non funziona | caldaia rotta | casa gelata | caldaia spenta da ieri
    casa fredda no riscaldamento | termosifoni freddi
  `,
  'manager psicologo telefonoAmico': `
    razzismo
  `,
  'manager 19696 comune': `
    doposcuola
  `,
  'manager fragili': `
    pacco alimentare
    sto morendo di fame
  `,
  'manager fragili riscaldamento': `
    mensa per poveri | vestiti usati
  `,
  'manager pratiche comune': `
    sono senza casa | dormo in macchina non ho casa
    scuola
  `,
  'manager pratiche custodi': `
    abito al sesto piano senza ascensore | chi comanda qui nel quartiere
    posso prendere un cane in casa aler | voglio parlare con quello di aler
    serve il montascale per mio padre in carrozzina
  `,
  'manager pratiche psicologo comune': `
    sono separato e dormo da un amico
  `,
  'manager pratiche fragili comune': `
    cerco un posto dove mangiare gratis | vestiti usati per bambini
  `,
  'manager custodi 112': `
    ragazzi che fanno casino sotto casa | i vicini bisticciano di notte
    il giardino è pieno di siringhe | mi hanno rubato la bici in cortile
    presa della corrente fa scintille | spacciatori nel cortile | ho perso le chiavi di casa
    quello del primo piano fuma le canne sulle scale | vicino con cane pericoloso
  `,
  'manager fragili custodi': `
    il vicino accumula immondizia in casa | mettere una rampa per la carrozzina
    la signora del terzo piano non si vede da giorni
  `,
  'manager pratiche 19696 comune': `
    compiti per mio figlio chi aiuta
  `,
  'manager pratiche comune arci': `
    lezioni di italiano per donne arabe | cerco una scuola di italiano | mi serve interprete arabo
    imparare italiano scuola | mi serve uno che traduce
    corso italiano
  `,
  'manager fragili custodi filoArgento': `
    caldo infernale in casa d estate
  `,
  'manager pratiche custodi riscaldamento': `
    sono rimasta senza corrente
  `,
  'manager custodi 1522': `
    la vicina mi insulta sempre
  `,
  'manager pratiche fragili custodi': `
    barriere architettoniche
    Non ho da mangiare per i miei figli
  `,
  'manager pratiche fragili filoArgento': `
    pacco alimentare caritas
  `,
  'riscaldamento pratiche 112': `
    gas
  `,
});
