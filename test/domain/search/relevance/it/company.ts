import {asked} from '../query.js';

/** What tenants ask of company, grief and old age, in Italian. */
export const queries = asked({
  psicologo: `
    psicologo | sicologo | psicologa gratis | sono depressa | attacchi d'ansia | non dormo la notte
    mi sento giù | lutto | depresione | ansia e panico | crisi di pianto | mi è morta la moglie
    supporto psicologico | sono sempre triste | attacco di panico | stress | mia moglie è depressa
    ho gli incubi | sono stressata e nervosa | psicologa per mia figlia adolescente | ansia
    attacchi di panico | mi viene l ansia quando esco
    psicolgo gratis
  `,
  'manager psicologo telefonoAmico': `
    vorrei parlare con qualcuno | sfogarmi | ho bisogno di ascolto | ho bisogno di parlare
    mio marito è cambiato dopo la pensione | ho voglia di sfogarmi con qualcuno
  `,
  'medico psicologo': `
    mio figlio si droga | gioco d’azzardo
  `,
  'psicologo telefonoAmico filoArgento': `
    mi sento solo | solitudine
    Ho bisogno di parlare con qualcuno, mi sento solo
  `,
  'fragili filoArgento': `
    compagnia per anziani | anziana sola | fare la spesa | trasporto per visita
    vivo da sola e sono anziana | chi porta la spesa agli anziani | accompagnamento in ospedale
    volontari per anziani | accompagnare mia zia a fare le terapie
    spesa pesante non riesco a portarla su | macchina per andare a fare la dialisi
    non riesco a fare la spesa da sola | mi aiutate a portare mia mamma alla visita
    portare la spesa a casa | nessuno mi porta a fare la spesa | consegna spesa anziani
    ho bisogno di uno che mi accompagna | chi sono i volontari che portano la spesa
  `,
  'infermiere fragili filoArgento': `
    aiuto per mia nonna | vicina anziana che non risponde | assistenza anziani
    chi mi accompagna dal medico | centro anziani | anziano che vive da solo e non mangia
    mia mamma ha novant anni e sta da sola | la badante se nè andata
    chi aiuta un vecchietto che non ce la fa più da solo
  `,
  fragili: `
    persone fragili
  `,
  'infermiere fragili': `
    disabile
  `,
  'psicologo fragili telefonoAmico filoArgento': `
    non ho nessuno | passo le giornate davanti alla tv da sola | sono vedovo e non parlo mai con nessuno
    ho bisogno di un amico | passo le giornate da sola | mi annoio tutto il giorno
    mi sento abbandonata da tutti | a natale sono solo
  `,
  'manager fragili': `
    inquilini in difficoltà
  `,
  telefonoAmico: `
    telefono amico
  `,
  filoArgento: `
    filo d'argento | qualcuno che mi porta la spesa | accompagnamento in ospedale per anziano
    chi mi porta dal dottore che non guido
  `,
  'infermiere fisioterapia fragili': `
    mia mamma non cammina più
  `,
  'manager infermiere psicologo fragili 19696': `
    mio figlio non esce di casa
  `,
  'manager psicologo custodi': `
    litigo sempre con mia moglie
  `,
  'telefonoAmico filoArgento': `
    ho bisogno di compagnia
  `,
  'psicologo telefonoAmico': `
    parlare al telefono con qualcuno | ho divorziato e sto malissimo | piango senza motivo
    mi viene sempre da piangere | mi è morto il marito | sono depresa
    da quando sono in pensione sono giù | non ce la faccio piu | mi sento inutile
    dopo il covid ho sempre paura | mia moglie è morta e sono solo | sono giù di morale non dormo più
    da quando è morta mia moglie piango sempre | non ho voglia di alzarmi dal letto
    testa piena di pensieri
    depresso | sono esaurita
  `,
  'psicologo 112': `
    ho sempre paura di morire
  `,
  'manager psicologo 1522 19696': `
    litigo con mio marito e i figli ci stanno male
  `,
  'manager fragili custodi 112 filoArgento': `
    mia vicina non apre la porta da due giorni
    la signora del terzo piano è sola e non la vediamo da giorni
  `,
  'psicologo 112 telefonoAmico': `
    mi sento un peso per tutti | ataco di panico
  `,
  'medico psicologo 19696 telefonoAmico': `
    ansia per mio figlio che si droga
  `,
  'fragili telefonoAmico filoArgento': `
    voglio compagnia la domenica | ho 85 anni e nessuno mi viene a trovare
    giocare a carte con altri pensionati
  `,
  'infermiere medico fragili filoArgento': `
    chi compra le medicine a mia madre
  `,
  'psicologo 116117 telefonoAmico': `
    parlare con qualcuno di notte
  `,
  'medico psicologo telefonoAmico': `
    non dormo piu la notte | mio papà beve troppo | gioca tutti i soldi alle macchinette | bevo troppo
  `,
  'psicologo fragili telefonoAmico': `
    non parlo mai con nessuno
  `,
  'pratiche infermiere fragili': `
    sedia a rotelle per mia madre
  `,
  'manager pratiche psicologo antiviolenza': `
    separazione da mio marito
  `,
  'manager infermiere fragili filoArgento': `
    vivo al quinto piano e non riesco a fare le scale
    buongiorno sono una signora di 82 anni e non riesco più a scendere le scale
    sun vecc e sto da per mi
  `,
  'manager fragili telefonoAmico filoArgento': `
    vorrei fare volontariato | mi annoio tutto il giorno sono pensionata
    vorrei giocare a carte con qualcuno
  `,
  'medico psicologo 19696': `
    mia figlia di 16 anni non mangia più
  `,
  'infermiere medico telemedicina psicologo fragili': `
    mio marito ha l alzheimer e io sono stanca
  `,
  'infermiere psicologo fragili filoArgento': `
    badare a mia madre non ce la faccio piu
  `,
  'psicologo 116000 telefonoAmico': `
    ho perso mio figlio e non mi do pace
  `,
  'manager medico psicologo telefonoAmico': `
    mio marito gioca alle macchinette
  `,
  'infermiere medico filoArgento': `
    farmaci a domicilio
  `,
  'filoArgento fragili custodi': `
    nonna sola | spesa a casa | Chi mi accompagna in ospedale per la visita?
    compagnia
    nonno
  `,
  'psicologo telefonoAmico fragili custodi': `
    nn ce la faccio piu da sola
  `,
  'fragili custodi filoArgento infermiere': `
    Mia mamma ha novant'anni e non esce più di casa
  `,
  'psicologo fragili infermiere custodi': `
    Mio marito è malato di Alzheimer e sono stanca
  `,
  'telefonoAmico filoArgento psicologo fragili custodi': `
    sono vedova e non parlo con nessuno tutto il giorno
  `,
});
