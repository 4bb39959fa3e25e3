import {asked} from '../query.js';

/** What tenants ask of papers, money and the law, in Italian. */
export const queries = asked({
  'manager pratiche riscaldamento': `
    non riesco a pagare | mi è arrivato un conguaglio enorme | bonus affitto | contributo affitto
    non arrivo a fine mese | la pensione minima non basta
  `,
  'manager pratiche': `
    non riesco a pagare l'affitto | afitto | canone di affitto troppo alto | bollettino aler | morosità
    rateizzare il debito | spese condominiali | cambio alloggio | domanda per casa popolare
    graduatoria case popolari | voglio una casa più grande | pratica aler | disoccupazione
    contratto di affitto | cerco lavoro | arretrati affitto | piano di rientro | subentro nel contratto
    domanda alloggio popolare | bando erp | mobilità alloggio | devo rinnovare il contratto con aler
    a chi pago l'affitto | ho perso il lavoro e non pago più l'affitto | come chiedere la casa popolare
    cmq io nn ho capito niente di sta raccomandata | mi serve una mano con i fogli dell inps
    il mio alloggio è troppo piccolo
    mio padre è entrato in casa di riposo e la casa popolare che fine fa | morosità incolpevole
    non pago da sei mesi ho paura che mi buttano fuori
    buonasera mi chiamo pina e non mi arriva più il bollettino | quanto devo pagare di arretrati
    sospensione dello sfratto | la casa dei miei genitori posso tenerla
    mi hanno dato una multa per i rifiuti | aler mi ha scritto che devo lasciare l alloggio
    posso pagare l affitto in posta | ho sbagliato a pagare il mav | censimento reddito
    mio figlio maggiorenne lavora sale il canone | nn so leggere litaliano mi aiuti con la posta
    non ho i soldi per l affitto di questo mese | che documenti servono per la casa popolare
    l ufficiale giudiziario viene giovedì | voglio cambiare casa è troppo piccola
    domanda casa popolare | signora che mi aiuti con le carte
    ho perso il lavoro e non posso pagare laffitto | sono indietro con laffitto
    posso pagare un po alla volta | compilare moduli | pagare il bollo auto | canone rai esenzione
    io volere casa per famiglia | ho ricevuto la messa in mora | ho un debito con aler
    voltura contratto | subentro dopo la morte di mia madre | posso ospitare mio fratello
    anagrafe utenza | non ho internet come faccio la domanda
    buongiorno scusate il disturbo avrei bisogno di una mano per la domanda della casa
    mi hanno bloccato il conto | mi aiutate a scrivere una domanda | nn riesco a pagare laffitto
    mi è arrivato il bollettino da pagare troppo alto
    voglio cambiare casa perché sto al quinto piano senza ascensore
    mio marito è morto devo cambiare il contratto | domanda casa popolare bando
    chi mi compila il modulo | mi hanno mandato la lettera di sfratto cosa faccio
    mi è scaduto il contratto | ho arretrati con aler | come faccio ad avere lo sconto sull affitto
    ospitare mia sorella in casa | ampliamento del nucleo familiare
    scusi io no capire questa carta di casa | io pagare casa poco poco ogni mese possibile
    quanti soldi devo dare ad aler | perché mi è aumentato il canone
    vorrei una casa più grande siamo in sei | graduatoria alloggi
    mio figlio deve andare via di casa come faccio con il contratto
    disdetta appartamento mamma deceduta | devo fare il 730
  `,
  pratiche: `
    residenza | cambiare residenza | bollo | marca da bollo | assegno unico figli | pensione | isee
    730 | spid | identità digitale | moduli da compilare | documenti | una lettera che non capisco
    reddito di inclusione | tassa rifiuti | voltura | voltura contratto affitto | autocertificazione
    fare lo spid | mi serve l'isee | pratiche burocratiche | bollo auto | bollo virtuale
    assegno di accompagnamento | naspi | reddito di cittadinanza | pensione di reversibilità
    dichiarazione dei redditi | imu | canone rai | delega per la pensione | computer
    compilare domanda invalidità | domanda assegno sociale | accompagnamento invalidità domanda
    invalidità | Non so usare il computer, chi mi aiuta a compilare la domanda?
    calcolo lisee | izee
    permessi 104
  `,
  'pratiche riscaldamento': `
    assegno | assegno sociale | social card
  `,
  'pratiche comune': `
    carta d'identità scaduta | certificato di residenza | carta identità elettronica
    certificato stato di famiglia | residenza per mio nipote che abita con me | bonus bebè
    carta didentità | vorrei fare la carta d identita | residenza al comune | carta identità scaduta
    carta d'identità | cambio residenza | codice fiscale
    mio figlio ha perso la tessera sanitaria
  `,
  'pratiche arci': `
    permesso di soggiorno | cittadinanza italiana | ricongiungimento familiare
    rinnovo permesso soggiorno
    permeso sogiorno
  `,
  'manager pratiche antiviolenza': `
    avvocato | avocato gratis
  `,
  'pratiche fragili': `
    invalidità civile
    Mio figlio è disabile, ci sono aiuti?
  `,
  'pratiche infermiere fragili': `
    legge 104
  `,
  'manager comune': `
    servizi sociali | assistente sociale
  `,
  comune: `
    numero del comune | orari del comune
  `,
  arci: `
    richiedente asilo | rifugiato | profugo ucraino | protezione internazionale
    domanda di asilo politico | centro accoglienza rifugiati | sono scappato dal mio paese
    sono scappato dalla guerra | aspetto risposta domanda asilo | mi hanno negato l asilo
    sono arrivato con la barca voglio fare richiesta asilo | sono rifugiato cerco aiuto
    siamo ucraini scappati dalla guerra | permesso per asilo scaduto
    asilo politico | Sono rifugiato e non so a chi chiedere aiuto
  `,
  'pratiche medico': `
    ho bisogno di un certificato | tessera sanitaria | esenzione ticket
    devo cambia dottore
  `,
  'pratiche antiviolenza': `
    assegno di mantenimento
  `,
  'pratiche comune arci': `
    sono straniero
  `,
  'manager pratiche comune': `
    corso per diventare oss | fare il curriculum | libri di scuola gratis | alloggio per padre separato
    cerco lavoro come colf | centro estivo per bambini | non mi funziona lo spid | come si fa lo spid
    devo cambiare residenza | assegno unico | non so leggere e scrivere | mi hanno licenziato
    come trovo un lavoro | asilo nido iscrizione | dormo in macchina | comesifalaresidenza
    comefaccioadaverelassegno | devo fare lo spid e non so usare il computer | ciao cerco lavoro
    asilo nido per mia bimba | el me fioeu l è senza laurà | non so usare lo smartphone
  `,
  'pratiche medico comune': `
    come si fa la tessera sanitaria
  `,
  'pratiche fragili comune': `
    agevolazioni per disabili
  `,
  'manager pratiche infermiere fragili filoArgento': `
    badante in nero
  `,
  'manager pratiche comune arci': `
    visto per mia madre | devo rinnovare il permesso di soggiorno | documento per stranieri
    questura appuntamento | ce qualcuno che parla arabo | sono senegalese non ho documenti
    carta di soggiorno scaduta
  `,
  'manager pratiche fragili': `
    voglio tornare a vivere vicino a mia figlia | invalidita civile
    affitto arretrato | sfratto esecutivo | Devo lasciare la casa entro fine mese e non so dove andare
    arretrati
    nn o soldi x mangiare
  `,
  'manager pratiche medico comune': `
    mi è scaduta la tessera sanitaria
  `,
  'manager pratiche infermiere fragili': `
    legge 104 come si fa
  `,
  'manager comune arci': `
    imparare italiano
  `,
  'manager pratiche riscaldamento comune': `
    carta acquisti
  `,
  'pratiche riscaldamento comune': `
    bonus luce
  `,
  'pratiche fragili psicologo': `
    o perso il lavoro
  `,
  'pratiche manager fragili riscaldamento': `
    Mi hanno tagliato la luce perché non ho pagato
  `,
  'pratiche comune 112': `
    Mi hanno rubato il portafoglio con i documenti
  `,
});
