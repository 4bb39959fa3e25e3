import {asked} from '../query.js';

/** What tenants ask of the house and what it costs, in Romanian. */
export const queries = asked({
  'manager pratiche': `
    evacuare | mă dau afară din casă | ma dau afara din casa | nu inteleg scrisoarea
    vreau sa vorbesc cu aler | am primit scrisoare ca ne da afara din casa
    divortata cu doi copii fara casa | vreau sa fac plingere la aler | ne evacueaza luna viitoare
    luna viitoare vine executorul | am primit citatie de la tribunal pt apartament | sfratto
    nu ma baga nimeni in seama la biroul aler | ne ia casa ca nu am platit
    am doua luni sa eliberez casa | ne scot din casa si am copii mici | ordin de evacuare
    am primit hartie de evacuare | vor sa ne scoata cu forta
    am primit o scrisoare de la Aler și nu înțeleg | vreau să mă mut într-un apartament mai mare
    chiria crescută | domanda casa popolare cum fac
  `,
  'manager pratiche riscaldamento': `
    factura la curent | factură gaz | mi-au taiat curentul | nu pot plati facturile
    factura la gaz prea mare | a venit bolletta la gaz foarte mare | factura la incalzire prea mare
    imi inchid gazul ca nu am platit | nu am bani de curent | reducere la lumina si gaz
    riscaldamento prea scump | vor sa imi taie gazul | bolletta luce foarte mare | mi-au taiat lumina
    bonus pt gaz
    factură curent | n-am bani de bolletta
    taiat curentul neplată
  `,
  riscaldamento: `
    încălzire | e frig în casă | e frig in casa | ajutor incalzire | sa platesc mai putin la incalzire
    ajutor cu plata incalzirii | bani pentru caldura | reducere la incalzire pt saraci
    nu pot plati incalzirea
    caldura scumpa
  `,
  'manager custodi': `
    liftul e stricat | vecini gălăgioși | curge apa din tavan | mucegai | curățenie scări | gândaci
    mucegai pe perete | liftul nu merge | sobolani | curge robinetul | gandaci | galagie la vecini
    curatenie pe scara | casa ocupata abuziv | geam spart | yala usa | gunoi in curte | latra cainele
    s-a spart o teava | poarta nu se deschide | liftul nu merge de o saptamana | s-a infundat chiuveta
    gandaci in bucatarie | vecinul de sus face galagie noaptea
    cineva a intrat in apartamentul gol de langa noi | s-a ars becul pe scara
    cine raspunde de blocul nostru | la cine sun daca s-a stricat ceva in casa aler
    am pierdut cheia de la poarta | s-a spart o teava in baie | mucegai la baiat in camera | soareci
    caini lasati liberi in curte | cade tavanul in camera | nu se inchide geamul | interfonul nu suna
    plosnite in pat | fumeaza iarba pe scara blocului
    s-au bagat niste oameni in apartamentul de vizavi | s-a infundat veceul | nu curge apa la robinet
    pe jos e plin de apa de la o teava | trebuie taiata iarba in curte | tomberoanele sint pline
    porumbei pe balcon | vecinul da televizorul la maxim | a crapat peretele din sufragerie
    s-a spart geamu | nimeni nu face curat pe scari | gindaci peste tot | am probleme cu vecinul de jos
    niste baieti beau bere la intrarea in bloc | s-a stricat yala | e apa in pivnita
    miroase urit pe hol | cine schimba becurile pe scara | sobolani la gunoi | zgomot la 3 noaptea
    interfon defect | iese apa murdara din dus | igrasie pe perete | nu face nimeni curatenie in bloc
    s-a blocat broasca la usa | vine apa ruginita | tavanul e negru de umezeala | cine taie copacii
    au lasat o saltea la intrare | purici | vecinii fac petreceri | nu merge lumina pe hol
    s-a rupt jaluzeaua | pute canalizarea | paduchi de lemn in saltea
    copiii vecinilor alearga toata noaptea | s-a ars becul la poarta
    masina de spalat a vecinului imi uda tavanul | cheile de la pivnita | viespi la geam
    stau niste straini in apartamentul de alaturi | cade casa pe mine si aler nu vine
    e stricata poarta la garaj | nu e lumina pe scari | ploua in casa | furnici | mi-au zgariat usa
    cei de sus arunca chistoace pe balconul meu | s-a inundat baia | cine matura curtea
    usa principala e stricata | muste si miros de la gunoi | latra cainele vecinului
    apartament parasit ocupat de straini | nu merge interfonul | peretii sunt uzi | tantari in pivnita
    arunca gunoi pe geam | scandal cu vecinii
    instalator | lift stricat | curge apă din tavan de la vecinul de sus
    gunoi | scandal la vecini
    ploșnițe | muffa pe perete la bae | s-a înfundat chiuveta și iese apa afară
  `,
  custodi: `
    portar | administrator bloc portar
    portaru blocului
  `,
  'manager pratiche custodi': `
    locuință socială | am nevoie de ajutor cu casa de la aler | nu imi vine posta
    am probleme cu apartamentul de la aler | buna ziua stau in casa populara si am o problema
  `,
  'manager 19696 114 comune': `
    bonă
  `,
  'manager riscaldamento': `
    centrala nu funcționează | caloriferul e rece | e frig in apartament
    centrala face zgomot si nu incalzeste | incalzirea nu merge | e frig noaptea caloriferele nu merg
    s-a oprit caldura
  `,
  'manager custodi riscaldamento': `
    nu e apa calda | nu porneste boilerul | de 3 zile nu avem apa calda | reparat soba
    nu se inchide fereastra si intra frig | calorifer care picura
    nu merge caloriferul și copiii îngheață
    apă caldă
  `,
  'manager pratiche comune arci': `
    traducator | cineva care vorbeste romana | am nevoie de traducator
    nu înțeleg nimic ce spun în italiană
  `,
  'manager fragili filoArgento': `
    n-am ce da de mincare la copii | pachete cu mincare pt familie saraca
  `,
  'manager custodi comune': `
    unde arunc mobila veche | un om doarme in scara | dorm oameni in subsol
  `,
  'manager pratiche custodi riscaldamento': `
    nu avem curent in scara
  `,
  'manager psicologo custodi': `
    ma cert cu vecina | vecina tipa toata ziua
  `,
  'manager pratiche comune': `
    dormim in masina | gradinita pt fetita | am fost dat afara din casa si stau pe strazi
    vreau sa invat calculatorul | inscriu copiii la scoala | o sa ajung in strada cu copiii
    ajutor la teme pentru copil | nu am acoperis deasupra capului | transport la scoala
    meditatii pentru fiica mea | cresa pt bebe
    vreau să învăț să folosesc calculatorul
  `,
  'manager comune arci': `
    cursuri de italiana gratuite | curs de limba | vreau sa invat italiana
  `,
  'manager pratiche fragili comune filoArgento': `
    scutece si lapte praf pt bebelus
  `,
  'manager fragili comune filoArgento': `
    unde gasesc haine la mana a doua | mi-e foame | unde dau mancare gratis | nu avem ce pune pe masa
    haine de iarna pt copii | de unde iau mancare gratis
  `,
  'manager custodi 112': `
    usa de la intrare nu se inchide si intra hotii | scurtcircuit | a cazut o bucata din tavan
    usa la lift nu se deschide | mi-au furat coletul | iese fum din priza
  `,
  'manager pratiche antiviolenza comune': `
    n-am unde ma duce cu copiii
  `,
  manager: `
    cum vorbesc cu community manager
  `,
  'manager pratiche fragili riscaldamento filoArgento': `
    nu ne ajung banii de mancare
  `,
  'manager psicologo telefonoAmico': `
    se poarta urat cu mine ca sunt romanca
  `,
  'manager pratiche fragili': `
    cine ma poate ajuta in cartier cu aler
    datorii la chirie | nu mai pot plăti chiria luna asta
  `,
  'manager pratiche fragili custodi': `
    liftul mereu stricat si mama e in scaun cu rotile
  `,
  'manager pratiche custodi 112': `
    au ocupat casa bunicii
  `,
  'manager custodi 112 1522': `
    vecin betiv bate la usa noaptea
  `,
  'manager medico psicologo custodi 112': `
    drogati in subsol
  `,
  'manager fragili riscaldamento comune filoArgento': `
    mi-e foame si nu am bani
  `,
});
