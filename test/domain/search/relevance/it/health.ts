import {asked} from '../query.js';

/** What tenants ask of health, in Italian. */
export const queries = asked({
  medico: `
    medico di base | medico | dottore | dottoressa | dotoressa | medio di base | mal di gola
    ricetta medica | certificato di malattia | farmacia | come faccio a cambiare il dottore
    non trovo il medico | vorrei un appuntamento col medico | pediatra | tosse da una settimana
    mal di pancia | otite del bambino | non ho il medico curante | ho finito le medicine
    ricetta elettronica | cambio medico curante | mi prude tutto | serve ricetta bianca
    mi serve certificato per la palestra | ricetta per antibiotico | medicodibase | ricetta medicine
    il mio dotore è andato in pensione | voglio parlare col dottore | tosse che non passa
    ricetta per le pastiglie | ho bisogno della ricetta delle pastiglie
    mi serve il certificato di malattia per il lavoro
    il mio dottore è in pensione come ne scelgo un altro | impegnativa | eczema | devo cambiare dottore
    ricetta | el dutur | dotore di famiglia
  `,
  'infermiere medico': `
    medico di famiglia | ostetrica | ho le piaghe ai piedi | visita a domicilio
    la pastiglia della pressione | chi mi prova la pressione | ho le gambe gonfie e non posso uscire
    pastiglie x la pressione
  `,
  'medico 116117': `
    ho la febbre | mio figlio ha 39 di febbre | il mio dottore non risponde al telefono
    mi è finita la medicina per il cuore ed è sabato | diarrea da tre giorni
    bruciore quando faccio pipì | mal di denti fortissimo domenica | febbre alta di domenica
    bisogno dottore per bambino | ce un pediatra | è sabato e sto male | ho la febbre alta da tre giorni
    il medico oggi è chiuso
    febbre
    dottoressa mia in ferie
  `,
  '116117': `
    guardia medica | dottore di notte | medico la domenica | guardia meidca | medico sabato e domenica
    numero guardia medica milano | continuità assistenziale | medico sabato pomeriggio
    la guardia medica di notte | guardia medica domenica | sto male di notte ma non è grave
    guardia medica di note | Mi serve un medico ma è domenica
  `,
  infermiere: `
    infermiera | infermiere | infermira | un'infermiera a casa | punture | iniezioni a domicilio
    medicazione ferita | devo fare la puntura | chi mi misura la pressione | piaghe da decubito
    controllo glicemia | togliere i punti | flebo a casa | catetere | mi devono fare l eparina
    misurare glicemia | mi serve uno che mi fa le punture di calciparina
    mia madre ha bisogno della flebo | devo fare la punturina | devo fare la medicazione alla gamba
    flebo | infermiera a casa | chi può venire a cambiarmi il catetere | devo fare la puntura al sedere
    medicazione della piaga | cambio catetere a domicilio | coprire il buco di una ferita
    iniezioni | medicazione | linfermiera a casa | puntura nel sedere
    iniezzioni a casa
  `,
  'infermiere telemedicina': `
    misurare la pressione | saturimetro | insulina | apparecchio per la pressione a casa
    mia mamma ha il diabete e nn sa farsi linsulina | misurare il cuore da casa
    controllo della glicemia a distanza
    Posso misurare la glicemia da casa senza andare dal dottore?
  `,
  'infermiere medico telemedicina': `
    diabete | pressione alta | colesterolo alto | sono cardiopatico chi mi controlla | dentista gratis
    non ci vedo più bene | ho il diabete | colonscopia | prenotare visita specialistica
    ho le vene varicose
  `,
  prelievi: `
    esame del sangue | analisi del sangue | prelievo | prelevi sangue | prenotare esame del sangue
    analisi | emocromo | esame urine | esame del sangue per il diabete | analisi delle urine
    dove faccio le analisi del sangue | prelievo a digiuno | esame urine dove lo porto
    tirare il sangue | emocromo colesterolo | esami sangue a digiuno orari
    colesterolo
    esami sangue diguno
  `,
  vaccini: `
    vaccino | vacino influenza | antinfluenzale | covid | tampone | richiamo tetano | quarta dose
    vaccinazione anziani | vaccino per andare in egitto | vaccino anti covid over 80
    dove faccio il vaccino dell influenza | vacino antinfluensale | quando fanno il vaccino agli anziani
    richiamo covid | morbillo vacino bimbo | vacinazzione | punturina influenza per anziani
    vacinazione bambini | antitetanica | vaccino polmonite
    vacino
  `,
  fisioterapia: `
    fisioterapia | fisioterapista | mal di schiena | riabilitazione dopo frattura | fisoterapia
    ginnastica per il ginocchio | ginocchio | ernia al disco | cervicale | massaggi | riabilitazione
    recuperare la mano dopo la frattura | mio padre deve reimparare a camminare
    fisioterapista ginocchio | massaggi per il collo | fisioterapia dopo frattura
    ho male alla schiena mi serve ginnastica | riabilitazione dopo operazione anca
    mi sono rotto il femore e devo camminare di nuovo
    mia moglie ha avuto un ictus deve fare riabilitazione | massaggi alla schiena
    Devo fare la fisioterapia dopo l'operazione al ginocchio
  `,
  telemedicina: `
    telemedicina | visita a distanza | controllo a distanza cuore | elettrocardiogramma
    videochiamata col dottore | tenere sotto controllo il cuore a distanza
    visita da casa con il tablet
  `,
  'medico telemedicina': `
    dentista | oculista | visita cardiologica | prenotazione cup | sento meno dalle orecchie
    visita con il dottore in video
  `,
  'infermiere medico psicologo': `
    sono incinta | mi sento sempre stanco | aspetto un bambino
  `,
  'infermiere fragili': `
    badante | badante per la mamma | nonna allettata
  `,
  'manager pratiche medico riscaldamento': `
    non ho i soldi per le medicine
  `,
  'medico fisioterapia': `
    mi fa male la schiena | ho messo la protesi al ginocchio | ho la sciatica
    non riesco ad alzare il braccio | dolore all anca | ho la schiena bloccata | mal di collo cervicale
    mi fanno male le ginocchia quando cammino
    ho dolori alle ossa e faccio fatica a camminare
  `,
  'infermiere medico fisioterapia': `
    mi fanno male le gambe | braccio ingessato | le gambe mi fanno male | dopo loperazione al femore
  `,
  'infermiere medico fragili 112': `
    mio padre è caduto
  `,
  'infermiere medico fragili': `
    mia madre ha l'alzheimer
  `,
  '112 116117': `
    urgenza di notte | di notte chi chiamo se sto male | mi è venuta una colica stanotte
  `,
  'medico psicologo': `
    consultorio | pillola per dormire
    droga | Mio figlio beve troppo e non vuole farsi aiutare
    depresione post parto
  `,
  'medico 19696 114': `
    dottore per mio figlio
  `,
  'infermiere prelievi': `
    esami del colesterolo | prelievo a casa | chi viene a fare il prelievo a mia nonna
  `,
  'infermiere fragili filoArgento': `
    mia suocera ha 90 anni | aiuto per fare il bagno a mio padre
  `,
  'medico telemedicina 116117': `
    ho un occhio rosso
  `,
  'fisioterapia fragili filoArgento': `
    ginnastica per anziani
  `,
  'infermiere medico telemedicina prelievi': `
    controllo colesterolo | controllare il diabete
  `,
  'medico prelievi': `
    ves e tiroide esame
  `,
  'medico vaccini 116117': `
    non sento odori dopo il covid
  `,
  'infermiere fisioterapia fragili': `
    mio marito torna dall ospedale e non cammina
  `,
  'manager medico comune': `
    trovare un medico che parla arabo
  `,
  'infermiere medico 112 116117': `
    mi sono tagliato con il coltello in cucina
  `,
  'pratiche medico': `
    ho bisogno del dottore ma non ho la tessera
  `,
  'infermiere medico psicologo 19696': `
    mio figlio non parla
  `,
  'infermiere medico 116117': `
    mi gira la testa
    visita a domicillio
  `,
  'pratiche medico prelievi comune': `
    ticket esenzione
  `,
  'infermiere medico 112': `
    mia nonna è caduta
  `,
  'infermiere medico telemedicina fragili': `
    mio marito ha lalzheimer | mio nonno si dimentica le cose
  `,
  'infermiere medico prelievi': `
    controllo del colesterolo | esami per il diabete
  `,
  'infermiere medico telemedicina 116117': `
    mal di denti | la sera mi sale la pressione a 180
  `,
  'infermiere medico psicologo fisioterapia fragili': `
    non riesco ad alzarmi dal letto
  `,
  'vaccini medico': `
    influenza
  `,
});
