import {asked} from '../query.js';

/** What tenants ask of papers, money and the law, in Romanian. */
export const queries = asked({
  'manager pratiche': `
    nu pot plăti chiria | am restanțe la chirie | mi-am pierdut locul de muncă | nu am platit chiria
    completare acte | apartament mai mare | cerere locuinta sociala | schimb de locuinta
    declaratie de venit | plata in rate | preiau contractul mamei | nu mai pot sa platesc chiria
    vreau un apartament mai mare ca suntem 5 persoane | cum depun cerere pentru casa popolare
    cum fac isee | pensie din romania | alocatie pentru copii | am ramas in urma cu chiria trei luni
    mi-au marit chiria | bando case populare | assegno unico pt copii
    am primit o hirtie de la aler si nu inteleg nimic | cheltuieli de condominiu prea mari
    pot plati datoria la aler in rate | stam 6 persoane intr-o camera
    vreau sa o trec pe sotia mea in contract | pot sa primesc pe fratele meu in gazda
    mi-a venit o amenda | contract de chirie aler | vreau o casa mai mica
    cum scad chiria daca cistig putin | declaratie 730 | cand ies la pensie
    ce se intampla daca nu platesc trei luni | cat am de plata la intretinere
    cer alta casa din cauza sanatatii | casa e prea mica pentru patru copii
    stau la sora mea fara contract | sa imi completeze cineva un formular
    sa platesc datoria putin cite putin | schimb de apartament cu alt chirias
    ce conditii trebuie pt casa popolare | baiatul a facut 18 ani si vreau sa ramana in contract
    unde platesc chiria la aler | vreau sa ma mut in alt cartier | caut o camera de inchiriat
    cand imi vine somajul | pensia bunicului | cine ma ajuta cu declaratia de venit
    reducere chirie ca mi-am pierdut locul de munca | casa mai mare ca am nascut inca un copil
    cand se dau locuintele | schimbare contract dupa divort | pot plati chiria mai tarziu
    sunt pe lista de asteptare aler | pot sa iau iubita sa stea cu mine
    cine imi explica hirtiile de la aler | cat se asteapta pentru o casa | reddito
    cum ajung la o intelegere sa platesc datoria la chirie | am proces pentru chirie
    depun dosar pentru locuinta sociala | sora mea sta cu mine si nu e in contract
    vreau sa ma mut la parter | alocatia copiilor | cat imi iese pensia
    nu stiu unde sa merg pentru chirie | n-am serviciu si datorez 5 luni la aler
    cum inchiriez o casa ieftina | schimb casa din cauza scarilor | ajutor de la stat pt copii
    ma ajutati cu 730 | chiria e prea mare pentru salariul meu | cum platesc restantele
    schimb de apartament din motive de boala | tata a decedat si vreau sa raman in casa
    pensie de urmas
  `,
  pratiche: `
    ajutor cu actele | carte de identitate | formulare | șomaj | pașaport | impozite
  `,
  'pratiche arci': `
    permis de ședere
    viză de ședere | permeso di sogiorno
  `,
  'pratiche riscaldamento 19696': `
    alocație pentru copii
  `,
  arci: `
    refugiat | cerere azil | refugiata din ucraina | cerere de azil | refugiati
    vreau să cer azil
  `,
  'manager pratiche antiviolenza': `
    avocat | avocat gratuit | avocat gratis
  `,
  'manager pratiche comune arci': `
    permis de sedere | cetatenia italiana | reinnoire permesso di soggiorno | programare la questura
    vreau sa o aduc pe mama din moldova | apostila pe acte | acte de rezidenta pentru sotie
    permis de sedere pentru studii | permesso scaduto | vreau sa imi aduc sotia in italia
    fac cetatenia | mi-au refuzat permisul | carta di soggiorno | vreau sa imi aduc parintii aici
    primul permis de sedere | vreau cetatenie | permesso motive de familie
  `,
  'manager pratiche comune': `
    cod fiscal | alocatie copii | nu am unde sa dorm | schimbare adresa | am ramas fara serviciu
    gradinita | imi trebuie residenza | mi-a expirat buletinul | nu ma descurc cu spid pe telefon
    caut de lucru la curatenie | certificat de residenza | certificat de nastere pentru bebe
    am uitat parola la spid | m-au dat afara de la servici | schimbare de adresa | carta de identitate
    bonus mama | nu gasesc de munca | certificat de casatorie | cum fac cartea de identitate electronica
    mi-am pierdut pasaportul | asistent social | ajutor de la primarie | codice fiscale | somaj naspi
    vreau programare pe internet | nu am internet si nu stiu calculator | lucru ca bona
    cerere rezidenta | am pierdut actele | nu mi-au prelungit contractul de munca
    cine ma ajuta sa fac acte online | stato di famiglia | schimb adresa la primarie
    indemnizatie somaj | stare civila | certificat nastere | ajutor cu calculatorul
    certificat de divort | buletin expirat | cine ma ajuta cu aplicatia pe telefon
    inscriere la anagrafe | am pierdut buletinul | loc de munca pentru sotul meu
    carte de identitate expirata | mutare schimbare rezidenta | acte de la consulat | fac un email
    ajutor sa gasesc de lucru
  `,
  'manager comune arci': `
    invat italiana
  `,
  'manager pratiche fragili': `
    indemnizatie handicap | acte pentru invaliditate | stau la etajul patru si nu pot urca scarile
    indemnizatie de insotitor | vreau casa fara scari pentru mama
    invaliditate civila pentru fratele meu
  `,
  'manager pratiche medico comune': `
    programare online | tessera sanitaria | card sanitar
  `,
  'pratiche comune': `
    mi-a expirat cartea de identitate
    buletin | domiciliu | grădiniță | rezidenta la primarie
    alocație | pensie | imi trebe isee
    carta d'identita expirata
    assegno unico copii
  `,
  'manager pratiche psicologo': `
    a murit tata si contractul era pe el
  `,
  'manager pratiche riscaldamento': `
    am multe datorii | nu inteleg factura | spese prea mari | imi cer prea mult la bollettino aler
    ajutor bani familie numeroasa | nu pot sa platesc amenda
    barbatul nu mai are serviciu si nu putem plati | mi-au pus poprire | platesc gazul in rate
  `,
  'manager pratiche psicologo comune': `
    ajutor pentru mame singure
  `,
  'manager pratiche antiviolenza comune': `
    vreau sa divortez
  `,
  'manager pratiche infermiere fragili comune': `
    curs de badanta | caut de munca badanta
  `,
  'manager pratiche arci': `
    cine imi traduce o scrisoare
  `,
  'manager pratiche infermiere fragili': `
    ajutor pt copil cu handicap
  `,
  'manager pratiche medico comune arci': `
    nu am asigurare si nici acte
  `,
  'manager pratiche comune filoArgento': `
    abonament redus transport pensionari
  `,
  'manager pratiche infermiere comune': `
    vreau sa fac scoala de infirmiera
  `,
  'manager pratiche 112 comune arci': `
    mi-au furat permisul de sedere
  `,
  'manager pratiche medico telemedicina': `
    programare medic pe internet
  `,
  'pratiche fragili comune manager': `
    ajutor social
    loc de muncă
  `,
  'comune arci pratiche': `
    curs de italiană
    cetățenie italiană
  `,
  'pratiche infermiere comune fragili filoArgento': `
    handicap
  `,
  'comune pratiche infermiere': `
    mi s-a născut fetița
  `,
  'pratiche comune fragili': `
    mamă singură ajutor
  `,
  'pratiche comune fragili infermiere': `
    băiatul meu are autism ce ajutoare există
  `,
});
