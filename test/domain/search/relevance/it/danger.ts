import {asked} from '../query.js';

/** What tenants ask of danger, in Italian. */
export const queries = asked({
  'antiviolenza 1522': `
    il mio compagno mi picchia | mio marito mi picchia | mio marito mi mena | violenza
    violensa in famiglia | il mio ex mi perseguita | stalking | ho paura di mio marito
    mi minaccia di morte | mi ha dato uno schiaffo | mio marito mi urla e mi insulta
    il mio fidanzato mi controlla il cellulare | mio figlio mi picchia | mi ha violentata
    sono vittima di violenza | maltrattamenti | donne maltrattate | mi insulta e mi minaccia
    mi ha messo le mani addosso | voglio denunciare mio marito | casa rifugio
  `,
  'antiviolenza 1522 telefonoDonna': `
    centro antiviolenza | lui è geloso e mi segue | il mio compagno mi umilia e mi controlla i soldi
    casa protetta per donne | mio marito mi ha minacciata | sportello per donne vittime di violenza
    mi segue dappertutto il mio ex | mio marito mi controlla il telefono
    il mio fidanzato mi urla e mi spinge | il mio compagno mi mette le mani addosso
    mi serve un avvocato per separarmi da uno violento | numero rosa donne
    mia amica viene picchiata dal fidanzato come posso aiutarla
    il mio ex mi tormenta con le telefonate | centro donne maltrattate
    mio marito mi ha rotto il telefono e mi chiude in casa
    aggressioni in famiglia
  `,
  antitratta: `
    sfruttamento | mi costringono a prostituirmi | 800 290 290 | prostituzione | numero verde tratta
    mi hanno promesso un lavoro e invece mi fanno prostituire
    il mio capo mi tiene i documenti e non mi paga | mi obbliga a prostituirmi
    mi obbligano a lavorare senza documenti e senza soldi | prostituzione costretta
    ragazza nigeriana sulla strada vuole smettere
    padrone non mi paga e mi minaccia di mandarmi via dall italia
  `,
  '19696 114': `
    bambino maltrattato | bullismo a scuola | mio figlio è vittima di bulli | abusi su minori
    numero per bambini che hanno bisogno | un mio amico minorenne viene picchiato dai genitori
    telefono azuro | un bambino piange e urlano sempre al piano di sopra
    bambina maltrattata dai genitori
  `,
  '114 116000': `
    mia figlia è scappata di casa | bambino scomparso | ragazzina scomparsa
    minore scappato dalla comunità
  `,
  '112 telefonoAmico': `
    voglio morire
  `,
  '112': `
    ambulanza | fuga di gas | carabinieri | polizia | incendio | infarto | mi hanno rubato il telefono
    incendio in cucina | incidente in strada | c è stato un incidente | numero dei pompieri
    mio padre ha un infarto | chiamare la polizia | mia mamma è svenuta
  `,
  '1522': `
    1522 | numero antiviolenza
  `,
  'antiviolenza 1522 114 116000': `
    scappare di casa con i bambini
  `,
  'manager pratiche antitratta': `
    lavoro senza essere pagato | operaio sfruttato in cantiere
  `,
  '19696': `
    telefono azzurro
  `,
  '112 comune': `
    vigili
  `,
  'manager 112': `
    c'è puzza di gas
  `,
  'infermiere medico fisioterapia fragili 112': `
    mio marito è caduto dal letto
  `,
  'medico fisioterapia 112': `
    ictus
  `,
  'pratiche antiviolenza 1522': `
    consulenza legale donne
  `,
  'antiviolenza 1522 114': `
    mio padre beve e ci picchia
  `,
  'psicologo 19696 114': `
    mia nipote di 12 anni sta sempre chiusa in camera | mia figlia viene presa in giro dalle compagne
    mio figlio a scuola lo prendono in giro | mio figlio è bullizzato a scuola
    mio nipote ha paura ad andare a scuola | ho 17 anni e i miei non mi capiscono
    mandano messaggi cattivi a mia figlia su whatsapp
    mio figlio ha sedici anni e non esce dalla sua stanza
  `,
  '112 19696 114 116000': `
    ho visto un bambino solo per strada di notte | ho trovato una bambina che piange da sola
  `,
  'manager custodi 112': `
    ascensore bloccato con persona dentro | porta blindata forzata dai ladri | spacciano sotto casa
    mi hanno rubato la bicicletta in cantina
  `,
  'manager psicologo 19696 114': `
    professore offende mio figlio
  `,
  '116000': `
    scomparsa ragazzina
  `,
  'antiviolenza 1522 114 telefonoDonna': `
    il fidanzato di mia figlia la picchia
  `,
  'pratiche antitratta': `
    lavoro senza contratto e dormo in fabbrica
  `,
  '112 114 116000': `
    mia figlia non è tornata a casa
  `,
  '112 19696 114': `
    i vicini picchiano i bambini
  `,
  '112 1522 antitratta': `
    lavoro in nero tutto il giorno senza paga mi minacciano | il padrone mi da 3 euro ora e mi minaccia
  `,
  'infermiere medico fisioterapia 112': `
    sono caduto e non riesco a muovere il braccio
  `,
  'infermiere medico 112': `
    mi manca il fiato
  `,
  'psicologo 112 19696 114 telefonoAmico': `
    mia figlia si taglia
  `,
  '112 1522 19696 114': `
    un signore ha dato fastidio a mia figlia
  `,
  'pratiche antiviolenza 1522 telefonoDonna': `
    non mi dà i soldi per la spesa mio marito
  `,
  'psicologo 19696 114 comune': `
    mio nipote non va piu a scuola
  `,
  'psicologo 19696': `
    la mia bambina è triste
  `,
  '112 116000': `
    mia figlia non torna a casa da ieri sera
  `,
});
