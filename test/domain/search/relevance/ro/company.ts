import {asked} from '../query.js';

/** What tenants ask of company, grief and old age, in Romanian. */
export const queries = asked({
  psicologo: `
    depresie | psiholg | anxietate | sunt deprimată | psiholog | psiholog gratis
    psiholog gratuit pt mine
  `,
  'psicologo telefonoAmico filoArgento': `
    mă simt singură | sunt singura si nu am cu cine vorbi | ma simt foarte singur in milano
    mi-e dor de casa | ma omoara singuratatea
    vorbesc numai cu pereții, nu am pe nimeni
    a murit soțul și am rămas singură
  `,
  'infermiere fragili filoArgento': `
    bătrâni | vecina batrana singura | un batran care nu mai iese din casa
    bunica are 85 de ani si nu iese din casa | ajutor pentru bunicul care locuieste singur
    sta singura si aproape nu maninca | insotitoare pentru batrana
  `,
  'manager psicologo telefonoAmico': `
    vreau să vorbesc cu cineva
  `,
  'fragili telefonoAmico filoArgento': `
    bunica singură | companie pentru batrani
  `,
  'fragili filoArgento': `
    cumpărături pentru bătrâni | cumparaturi pentru mama in varsta | cine ma duce la spital
    cine duce un om batrin la doctor | voluntari care sa o viziteze pe mama
    sa ii faca cineva cumparaturi vecinei batrine | cine merge cu mine la spital
    companie pt tata care sta singur | sa imi aduca cineva mancare acasa sunt batrin
    bunica are nevoie de cineva sa o insoteasca | cineva sa il scoata pe tata la plimbare
    cineva sa o insoteasca pe mama la farmacie
    nu am cu cine merge la spital
  `,
  'psicologo telefonoAmico': `
    sunt foarte trista | nu am cu cine vorbi | atac de panica | mi-a murit sotia | ma simt inutil
    plang toata ziua nu mai am chef de nimic | mi-a murit sotul si nu ma pot linisti
    vreau sa stau de vorba cu cineva noaptea | nu mai suport tristetea
    de cand a murit mama nu mai am putere | sunt stresat rau | trec printr-o depresie
    ma simt goala pe dinauntru | vreau sa ma descarc | m-am despartit si sunt la pamant
    nu vreau sa ma dau jos din pat | imi vine sa pling | m-a lasat nevasta si sunt singur
    am multa anxietate si plang
    nu pot să dorm de griji
    atacuri de panică
  `,
  'medico psicologo telefonoAmico': `
    tata bea mult | nu pot sa dorm | jocuri de noroc | am atacuri de panica
    beție | bărbatul meu bea prea mult ce pot face
    păcănele
    pariuri sportive | lozuri în plic
  `,
  'pratiche infermiere fragili': `
    scaun cu rotile
  `,
  'manager pratiche fragili comune filoArgento': `
    pachet alimente
  `,
  filoArgento: `
    cine o duce pe mama la spital la control
    cine mă poate duce cu mașina la spital
    am nevoie să mă ducă cineva la doctor | cine mă duce la dializă
  `,
  'medico psicologo': `
    sotul bea in fiecare zi | imi joc toti banii la pacanele | vreau sa ma las de bautura
  `,
  'medico psicologo 19696': `
    fiul meu se drogheaza
  `,
  'psicologo 112 116117 telefonoAmico': `
    am anxietate si nu pot respira noaptea
  `,
  'psicologo antiviolenza 1522 telefonoAmico': `
    ma cert mult cu barbatul
  `,
  'psicologo fragili telefonoAmico filoArgento': `
    stau toata ziua singura in casa
  `,
  'manager psicologo 19696 comune': `
    copilul are probleme la scoala
  `,
  'manager pratiche psicologo riscaldamento telefonoAmico': `
    nu dorm de grija datoriilor
  `,
  'manager psicologo telefonoAmico filoArgento': `
    vreau sa imi fac prieteni
  `,
  'psicologo 112 telefonoAmico': `
    nu mai am putere sa traiesc
  `,
  'psicologo antiviolenza 1522': `
    probleme in casnicie
  `,
  'fragili comune filoArgento': `
    masă caldă | nu avem ce mânca
  `,
  'fragili manager': `
    mor de foame | nu am mâncat de ieri
  `,
  'fragili manager comune': `
    scutece
  `,
});
