import type {Vocabulary} from '../vocabulary.js';

/** Romanian, with and without its own letters. */
export const ro: Vocabulary = {
  language: 'ro',
  stopWords:
    'a al ai ale am ai are au cu de din dar deci e este sunt era ea el ei eu fi fost in la le li lui lor ma mi m mea meu mei mele mie ne noi nostru noastra o pe pentru pana prin sa sau se si s sub te tu un una unei unui va doi doua trei patru cinci sase vi voi cand care ce cine cum cat daca din dintre pt ptr ca imi iti isi sint suntem esti eram as ar vom vor acest aceasta asta ala alea niste decat despre cat cati doar chiar inca mai iar sus jos',
  weakWords:
    'fara n nevoie vreau vrea doresc dori pot poate putem fac face trebuie caut cauta gasesc gasi ajutor ajuta ajutati ajute cer cere stiu sti informatii informatie serviciu servicii birou centru milano gratuit gratis aproape buna ziua salut multumesc rog acum azi foarte mult si nu mai ceva cineva nimic problema probleme merg vorbesc vorbi tot toate nou noua unde avea stie stii zice spune spuneti spuna explice explica intreb cunosc cunoaste ajutati ajuti merg ajunge as putea dvs va rog mersi trebui face faca primi loc',
  // The ț of old keyboards, and the î that was an â before 1993.
  soundOf: (word) => word.replaceAll('tz', 't').replace(/(?<=[^aeiou])i(?=[^aeiou])/g, 'a'),
  kinds: {
    mock: 'batut bataie batjocorit batjocura rad radeau jignit tachinat necajit hartuit hartuiesc lovit ameninta marginalizat',
    nation: 'roman romanca moldovean moldoveanca strain straina tigan rom imigrant culoare',
    bring: 'aduc aducem aduca reintregire cheme',
    broken:
      'stricat stricata stricate strica rupt rupta spart sparta defect defecta blocat blocata infundat infundata merge functioneaza porneste inchide deschide aprinde curge picura ars suna',
    care: 'ingrijeasca ingrijire ingriji grija stea stau sta supravegheze',
    carry:
      'duca duce duc ducem dus insoteasca insotesc insoti insotit insoteste transport transporte merge vina',
    child: 'copil copilul fiul fiica fata baiatul fetita minor minora',
    common: 'scara scari scarii hol curte subsol lift intrare bloc blocului usa',
    drink: 'bea beau baut bem bautura',
    dump: 'arunc aruncam las lasa duc scap debarasez',
    elder:
      'mama tata mami tati bunica bunicul bunicii parinti parintii soacra socrul mamei tatalui matusa batran batrana batrani batranul vecina vecinul mamaia tataie',
    evict:
      'dat dau da dea dati scos scot scoate scoata alung arunce pierd pierdem pierdut luat evacuat concediat afara',
    far: 'distanta video telefon internet ecran online virtual',
    feel: 'simt simtim',
    home: 'casa casei apartament apartamentul locuinta locuintei camera garsoniera',
    hurt: 'doare dor durere dureri umflat umflate operatie lovit rupt amortit',
    live: 'stea sta locuiasca locui mute ramana',
    ill: 'bolnav bolnava febra tuse tuseste voma vomita diaree racit racita otita gripa infectie doare imbolnavit',
    couple: 'cuplu casnicie mariaj sotul sotia barbatul',
    kin: 'fiul fiica copii copiii copilul sotul sotia sotie sot mama tata familia familie fratele sora barbatul barbatu nevasta soacra nora iubitul prietenul',
    light: 'bec becuri lumina',
    limb: 'picior piciorul picioare mana mina genunchi genunchiul umar umarul spate spatele sold soldul ceafa gat mijloc mijlocul sale salele glezna coloana oase oasele cot',
    miss: 'dor departe',
    nothing: 'n nu nimic',
    partner: 'sotul sot iubitul prietenul barbatul barbatu concubinul fostul partenerul logodnicul',
    pay: 'platesc plati platim plata platit achit achitam',
    renew: 'reinnoiesc reinnoire innoire schimb schimba scot fac expirat expirata pierdut furat iau obtin',
    thing:
      'usa usii geam geamul lift liftul chiuveta wc veceul veceu toaleta teava yala broasca incuietoare tavan centrala dus bec interfon poarta jaluzea robinet robinetul boiler priza baie cada',
    want: 'cer cerere obtin primesc primi depun caut dea inscriu',
  },
  phrases: {
    housing:
      'casa, locuinta, locuinte, apartament, chirias, chiriasi, bloc, cazare, acasa, locuit, camera, garsoniera, scara blocului',
    listening:
      'ascultare, sa fiu ascultat, ascultat, vorbesc cu cineva, sa vorbesc cu cineva, sfat, sprijin moral, consiliere, descarc',
    health:
      'sanatate, bolnav, boala, clinica, dispensar, durere, dureri, tratament, medical, ingrijire, ingrijiri, spital, ambulatoriu, policlinica, ma doare, sanatos, imbolnavit, simptome, imi e rau, mi-e rau, spitalizare, sistemul sanitar',
    elderly:
      'batrani, batran, batrana, varstnici, batranete, bunica, bunici, seniori, mosi, batranel, batranica, batranei, bunicul, bunicii, om|femeie|doamna|domn varsta, in varsta',
    money:
      'bani, sarac, saracie, ajutor financiar, ajutor banesc, nu am bani, sprijin financiar, lipsa banilor, sfarsitul lunii, sprijin economic, fara bani, n am bani, ajung|ajunge bani|banii|salariul|pensia nu, nu ne ajunge, nu ma descurc bani, datornic, venit mic, situatie financiara, sustinere financiara, nevoiasi, greutati financiare',
    emergency:
      'urgenta, urgente, politie, ambulanta, salvare, pompieri, pericol, accident, denunt, plangere, furt, hoti, mi-au furat, furat, hot, politia, spargere, talhar, incendiu, carabinieri',
    violence:
      'dat|trage|tras palma|pumn, violenta, violenta in familie, ma bate, sotul ma bate, batuta, batai, lovit, sot violent, hartuire, viol, amenintari, ma ameninta, frica de sot, abuz, adapost pentru femei, casa de refugiu, maltratata, las sotul, tipa la mine, gelos, <partner> tipa|urla|insulta|injura|umileste|controleaza|verifica|ameninta|agresiv|interzice, femeie batuta|maltratata, hartuieste, plec|fug <partner>, stalking, agresiune, violent',
    trafficking:
      'trafic, exploatare, prostitutie, munca fortata, sclavie, mi-a luat pasaportul, patronul are pasaportul',
    children:
      'copii, copil, copilul, minori, minor, fiu, fiul, fiica, adolescent, baiat, fata, bebelus, tineri, prunc, copilas, bebe, minora, pusti, nepot, nepoata, <child> iese|vorbeste|mananca|invata nu camera|nimeni|casa, <child> joaca|sta telefon|calculator|jocuri|camera, <child> nu vb|vorbeste nimeni, <child> inchis|retras ani|nimeni|camera',
    information:
      'informatii generale, primarie, municipalitate, servicii sociale, asistent social, asistenta sociala, unde sa merg, cui sa ma adresez, orientare, numarul primariei, consiliul local, primarul, unde merg|adresez|intreb, pe cine intreb, la cine apelez, ghiseu, institutie, numar comune',

    tenantDesk:
      'community manager, operator de cartier, mediator, mediere, contactez aler, vorbesc cu aler, aler nu raspunde, reclamatie, plangere la aler, semnalez, sesizare, referent, sprijin pentru chiriasi, administrator, plangeri, biroul|numarul|telefon|programare|sun|raspunde|adresez aler, anunt defectiune|problema, administratia, responsabil',
    paperwork:
      'scrisoare, scrisoarea, completat|completez|semnat hartii|formular|acte, nu inteleg scrisoarea|hartia, nu stiu citi|scrie, acte, act, hartii, documente, formular, formulare, completez, cerere, certificat, adeverinta, birocratie, administrativ, isee, caf, nu inteleg scrisoarea, demersuri, proceduri, contract, semnatura, copie, dosar, imprimat, declaratie, hartie, semnez, completat, completam cerere|formular|hartii|acte, inteleg scrisoare|hartie|factura|ce scrie nu, ajute citeasca|scrie|completez, traducere legalizata, apostila, procura, imputernicire, copii xerox, xerox, imprimanta, modul, modulo, patronat, bonus|ajutor|alocatie|indemnizatie|asegno|assegno|indemnizatia copil|copii|bebe|mama|mame|familie|maternitate|unico|invaliditate, acte|hartii|dosar invaliditate|handicap|pensie, spid, identitate digitala, programare online|internet|site, cie, scad|scade|micsora|reduc|reducere|recalculare chiria|chirie|chiriei, reddito, graduatoria, ajuta|ajutor|folosesc|stiu|invat|invete telefon|telefonul|calculator|calculatorul|aplicatia|aplicatie|internet',
    caretaker:
      'portar, paznic, ingrijitor, custode, administrator de bloc, chei, interfon, paza, posta, colet, supraveghetor, portareasa, cutie postala, postas, pachet, boxa, garaj, parcare, subsol, beciul, <light> scara|scarii|hol|intrare|casa scarii|curte, spatii comune, custozi, sonerie, scara, scari, scarile, scarii, hol, casa scarii, terasa bloc, beci, curtea, intrarea bloc',
    eviction:
      'evacuare, evacuat, dat afara, ma da afara, ma dau afara din casa, pierd casa, pierd locuinta, executor, executor judecatoresc, parasesc casa, scos din casa, scos afara, sfratto, ma scoate din casa, <evict> <home>, sa ne dea afara, imi ia casa, ne ia casa, raman|ramanem fara casa|locuinta, ajung strada, terminat|expirat contract chirie, ordin|hotarare evacuare|judecator, eliberez|eliberam|parasim apartamentul|casa|locuinta, scoata|scot|scos|dea|evacueze forta|politia|afara|strada',
    rent: 'plata|platesc|platit rate|transe|intarziere|luna, chirie, chiria, chirii, platesc chiria, nu pot plati, nu pot sa platesc, restante, intarziere la plata, intretinere, rate chirie, in rate, nu am platesc|plati, chirie prea mare, cheltuieli, marire chirie, datorie la chirie, plan de plata, intarziere chirie, nu platesc chiria, platim chirie, chiriei, <pay> <home>|chiria|luna|lunile, luni restante|datorez|urma, in urma cu plata, rata, spese, cheltuieli comune|bloc|scara|condominiu, marit|scumpit|crescut|mare|scazut chirie|chiria, chitanta chirie, bollettino, canon, chirie aler, esalonare, scad|scade|micsora|reduc chiria|chirie|putin|castig, castig putin',
    debt: 'datorie, datorii, indatorat, imprumut, credit, amenda, amenzi, camata, camatar, poprire, recuperatori, datorez, banca, imprumutat, dobanda, executare silita, ifn, imprumuturi',
    bills:
      'factura, curent, lumina, gaz, apa, electricitate, energie, contor, utilitati, facturile, consum, curentul, taiat|oprit|intrerupt curent|curentul|lumina|gazul|apa|gaz, bolletta, bolleta, boleta, enel, gazul, reconectare, intretinerea, plata curent|gaz|lumina, abonament telefon',
    heating:
      'incalzire, calorifer, centrala, frig, frig in casa, caldura, soba, fara caldura, cazan, rece, reci|rece calorifer|elementi|radiator|casa, radiator, termostat, inghet, inghetam, iarna, termosifon, tremuram, aeroterma, centrala nu porneste, nu da caldura',
    repairs:
      'poarta, usa|poarta|geamul deschide|inchide nu, apa calda, nu e apa, picura|curge apa|robinetul|tavan|teava, furnici, viespi, priza, toaleta, chiuveta, geam, reparatie, stricat, stricata, defect, defectiune, spart, curge apa, scurgere, infiltratie, mucegai, umezeala, umiditate, lift, ascensor, teava, wc, usa, fereastra, incuietoare, yala, inundatie, tavan, acoperis, intretinere bloc, instalator, electrician, gandaci, sobolani, soareci, plosnite, crapatura, jaluzele, lucrari, dezinsectie, rupt, nu functioneaza, nu merge, robinet, perete, balcon, bec, vopsea, s-a stricat, <broken> <thing>, liftul, infundat, infundata, desfundat, scurge, curg, picura, inundatia, ploua casa|tavan|inauntru, umed, igrasie, mucegaiul, tevi, conducta, canalizare, cada, boiler, broasca, lacat, curent scurtcircuit, scurtcircuit, siguranta, cabluri, intrerupator, tantari, purici, paduchi lemn, molii, termite, porumbei, insecte, deratizare, dezinfectie, crapat, fisura, cade tencuiala|tavan, tencuiala, gresie, faianta, parchet, jaluzea, ruleta, antena, televizor, instalatie, mester, zugrav, renovare, repare, reparatia, stricate, strica, blocat lift|usa|broasca, defecta, hota, apa ruginita|murdara|neagra|maro|tulbure|rece',
    neighbours:
      'vecin, vecini, vecina, zgomot, galagie, cearta, conflict, muzica tare, scandal, gurma, vecin|vecina|vecinul|vecinii|langa|deasupra noaptea|noapte|galagie|zgomot|urla|muzica, vecinul, vecinii, vecinilor, zgomotos, urla, urlete, tipete, petrecere, muzica, caine, latra, certam, certuri, fumeaza scara|balcon|vecin, miros vecin|scara, deranjeaza, deranj, betivi scara|curte|intrare, convietuire, bormasina, nu ne lasa dormim, liniste, fumeaza|beau|drogheaza|betivi|iarba|urineaza|dorm|tipa|striga <common>, beau|fumeaza bere|vin|tigari|iarba|droguri <common>, vecin|vecina|vecinul nebun|tipa|agresiv|betiv|deranjeaza|ameninta|injura|murdareste, zgomot|galagie|muzica|tipete|petrecere|scandal noapte|noaptea|duminica|dimineata',
    squatting:
      'ocupanti, mi-au ocupat casa, casa ocupata, locuinta goala, abuzivi, intrat|stau|mutat|locuiesc|ocupat casa|apartament|apartamentul|locuinta gol|goala|forta|abuziv|ilegal|langa|acte, spart usa si stau, apartament gol, casa goala, ocupat, ocupata, bagat|intrat|mutat|instalat <home>|vizavi|alaturi|langa oameni|niste|straini|tigani|cineva|altii, straini|necunoscuti|tigani|oameni stau|sta|locuiesc|intrat|bagat|traiesc <home>|alaturi|langa|vizavi',
    newHome:
      'cerere de locuinta, cerere casa, lista de asteptare, clasament, schimb casa, schimb de locuinta, casa mai mare, apartament mai mare, ma mut, aglomeratie, obtin casa, primesc casa, repartizare, locuinta de la stat, licitatie, gazduire, casa mai mica, locuinta sociala cerere, <want> <home>, cerere apartament|locuinta|casa, <home> aler|comuna|primarie|popolare|popolari|sociala|mare|mica|alta|spatios, locuinta stat, bando, dosar locuinta|casa, schimb|schimba|schimbat|schimbam casa|apartament|apartamentul|locuinta, suntem multi|cinco|cinci|patru|sase|persoane familie|camera|inghesuiti, inghesuiti, nu mai incapem, nu avem loc, punctaj, lista asteptare, adaug|trec|treaca|pun contract|nucleu, preiau|mostenesc contract, murit contract, etaj lift fara, parter, <live> mine|noi|impreuna, primesc|gazduiesc|iau|aduc iubita|iubitul|fratele|sora|ruda|rudele|prietena casa|mine|stea',
    homeless:
      'dorm strada|masina|gara|afara|unde, fara acoperis, fara adapost, fara casa, dorm, unde sa dorm, unde dorm, adapost de noapte, strada, pe strada, om al strazii, azil de noapte, dorm|dormim|doarme parc|masina|gara|scara|strada|afara, pe drumuri, fara locuinta, nu|n unde|loc dorm|dormi|dormim|doarme|stau|sta|stam|locui|locuiesc, adapost, dusuri, spal unde, boschetar, nu|n unde duce|duc|merg|stau copii|copiii|copilul, nu|n unde duce|duc|merge',
    cleaning:
      'curatenie, murdar, murdarie, gunoi, gunoaie, scari murdare, curte, gradina, deseuri, curat, pivnita, gunoiul, tomberon, tomberoane, container, ghena, matura, spala|spalat scara|scari|scarile, mizerie, jeg, murdare, pute, miroase urat, resturi, reciclare, <dump> mobila|saltea|gunoi|gunoiul|canapea|lucruri|frigider|masina spalat|moloz, saltea, mobila veche, canapea, iarba, copac, crengi, urina scara|lift|intrare, pipi scara|lift|intrare, caca, rahat',

    registry:
      'expirat|expirata|pierdut carte|buletin|pasaport|act, schimbare|schimb|noua adresa|domiciliu, acte pierdute|furate, certificat nastere|casatorie, rezidenta, resedinta, domiciliu, buletin, certificat de rezidenta, stare civila, cod fiscal, card de sanatate, pasaport, nastere, casatorie, divort, inregistrare, evidenta populatiei, <renew> buletin|buletinul|carte|pasaport|pasaportul|residenza|rezidenta|certificat|act|tessera|carta, certificat nastere|casatorie|deces|rezidenta|familie, inregistrez|declar|inscriu|recunosc copil|copilul|bebelus|nastere|nou, nou nascut acte, casatoresc, ne casatorim, nunta primarie, deces, starea civila, stare familie, residenza, anagrafe, carta identita, tessera sanitaria, codice fiscale, consulat, ambasada, actele furate, pierdut acte|actele|portofel|buletinul, adresa, mutat acte|adresa, flotant, stat famiglia, identitate, card|carnet sanitar|sanatate|asigurare',
    benefits:
      'alocatie, alocatia, ajutor social, bonus, indemnizatie, ajutor de somaj, somaj, subventie, venit minim, scutire, tichete, bursa, contributie, alocatie copii, ajutoare, prestatii, bonus bebe, ajutor stat|bebe|copil|copii|primarie|mama|familie|comuna, alocatiei, asegno, somajul, naspi, concediu maternitate|crestere|ingrijire, maternitate, indemnizatia, bonus bebe|gaz|curent|lumina|familie|social, reducere, gratuitate, abonament transport|tramvai|metrou|redus, card cumparaturi, carta acquisti, ajutorul, venit garantat, subventii, compensare, mama|mame|parinte singura|singur|ajutor|bonus, reddito, asegno inclusione',
    pension:
      'pensie, pensia, pensii, pensionar, pensionare, pensia romania|urmas|handicap|boala|varsta, pensionare varsta, pensiei, vechime munca, cotizatii, inps, ani munca|vechime|lucrati',
    taxes:
      'taxa, impozit, timbru, fisc, declaratie de venit, taxa gunoi, imu, tari, anaf, impozitele, declaratia venit|730|unica, 730, cud, rambursare, marca bollo, tva, finante, vinieta',
    digital:
      'internet, calculator, email, online, aplicatie, site, telefon mobil, smartphone, parola, wifi, digital, laptop, tableta, pc, utilizator, cod, app, semnatura digitala, programare internet|online|site, parola uitat, cont, conectez, semnal, cartela sim, descarc aplicatie, pin, cie, electronica carte',
    legal:
      'avocat, juridic, consiliere juridica, tribunal, judecator, drepturi, proces, lege, sindicat, separare, ajutor juridic, recurs, asistenta juridica, judecata, notar, mostenire, testament, custodie, pensie alimentara, pensie intretinere, divortez, divort, tutela, sentinta, legal, aparator, aparare',
    immigration:
      'permis, drept de sedere, viza, imigrant, imigratie, strain, straini, cetatenie, reunificare familiala, reintregirea familiei, fara acte, questura, migrant, emigrant, permesso, permeso, soggiorno, sogiorno, permis expirat|reinnoire|reinnoiesc|munca, <bring> <kin>, deportat, expulzare, ilegal stau, legalizez, cetatenie italiana, cetatean italian, prefectura, amprente, straina, certificat european sedere, invitatie, emigratie, neeuropean, moldova pasaport',
    refugees:
      'azil, refugiat, refugiati, razboi, protectie internationala, persecutat, fug|fugit tara|razboi|razboiul, comisia teritoriala, protectie speciala|umanitara|subsidiara, ucraina, arci',
    work: 'munca, de lucru, loc de munca, lucru, lucrez, angajare, somer, cv, concediat, concediere, salariu, curs de formare, contract de munca, serviciu nou, job, slujba, somaj loc de munca, fara loc de munca, am ramas fara serviciu, muncim, angajez, angajatorul, patron, patronul nu plateste, plateste patron|seful|salariul|banii|orele nu, salariul, leafa, <evict> munca|lucru|serviciu, demisie, demisionez, lichidare, interviu, stagiu, calificare, meserie, zidar, menajera, curat case, badanta lucru|munca|angajez, negru munca|lucrez, fara contract, pierdut munca|serviciu|locul|lucru|slujba, caut serviciu|munca|lucru|job, curatenie lucru|munca|job, colocare',
    school:
      'cresa, gradinita, after school, scoala, teme, cantina, profesor, meditatii, studiez, bona, invatat, carti scolare, gradi, gradinita|cresa|nido|gradi|inscriere <child>|copii|bebe|bebelus, scoala primara|gimnaziala, liceu, facultate, universitate, elev, profesoara, invatatoare, inscriu|inscriere|inscris|inscriem copil|copilul|copii|fiul|fiica|scoala|gradinita|cresa, rechizite, ghiozdan, uniforma, tabara, vara copii, <care> copil|copilul|copii|copiii|bebelus|fetita, matematica, lectii, nido, dadaca, repetent, masa scoala, lase copilul unde, transport|autobuz|masa|carti|rechizite scoala|scolar|gradinita',
    bullying:
      'bullying, hartuire scoala, <mock> scoala|colegi|colegii|clasa|liceu|<child>, porecle|jigniri scoala|clasa, <child> frica|plange|refuza|vrea scoala',
    languageCourse:
      'vorbeste|vorbesc romana|araba|engleza|spaniola|limba, limba mea, lectii de italiana, interpret, traducator, traducere, nu vorbesc italiana, mediator cultural, traduc, italiana, italieneste, invat|invata|invete|stiu|vorbesc|inteleg|cursuri italiana|italieneste|limba, cursuri italiana|limba, traduce, traducatoare, vorbeste cineva romaneste|romana|moldoveneste, romaneste, in romana',
    discrimination:
      'discriminare, rasism, rasist, homofobie, insulte, jigniri, xenofobie, gay, homosexual, trans, lesbiana, tigan, rom insultat|jignit|tratat, tratat|trateaza urat|rau strain|straina|roman|romanca, dispret, jignit, poarta|trateaza|tratat|vorbesc urat|rau|altfel|diferit <nation>|straini',
    food: 'mancare, mananc, foame, alimente, banca de alimente, pachet de alimente, cantina sociala, haine, hrana, cumparaturi gratis, mincare, manca, mancam, <nothing> manca|mananc|mancare|mancam|pun, flamand, flamanda, flamanzi, cumparaturi bani, pachet mancare|alimente, lapte, scutece, pampers, paine, haine folosite|copii|gratis|donatii, imbracaminte, incaltaminte, pantofi, paturi, ajutor alimentar|alimente, caritas, masa calda, masa saracilor, donatii, lapte|scutece|pampers|mancare|mincare|haine|hrana|patut|carucior <child>|bebe|bebelus|copii|copiii',

    doctor:
      'medic, doctor, doctorul, medic de familie, medicul de familie, consultatie, control medical, adeverinta medicala, certificat medical, concediu medical, febra, gripa, tuse, durere de cap, durere de burta, durere de gat, raceala, reteta, cabinet medical, ma doare capul, ma doare burta, ma doare gatul, ma doare, greata, varsaturi, diaree, alergie, ameteala, ametesc, bronsita, ustura|arde pipi|urinez|urina, urinez, cistita, infectie, amigdale, racit, temperatura, constipatie, gastrita, arsuri stomac, migrena, umflat, umflate, mancarime, bube, raie, paduchi, varicela, sinuzita, anemie, oboseala, obosit, slabit, slabiciune, control medic|medical|rutina, trimitere, ma doare stomacul|burta|capul|gatul|tot|ficatul, ma dor, colici, burta, stomac, stomacul, gatul, capul, muci, nas infundat, voma, lesin, frisoane, medicament|pastile|tratament terminat|gata|ramas, terminat pastilele|medicamentele|reteta, concediu boala, scutire medicala, adeverinta medic|boala, alergic, hemoroizi, intoxicatie, viermi, cap, otita, bronsita, pneumonie, hepatita, faringita, laringita, conjunctivita, gastroenterita, apendicita, ulcer, calculi, pietre rinichi|fiere, prostata, ficat, fiere, herpes, indigestie, <child> <ill>, <ill>, bubite, eruptie, pete piele, cosuri',
    nightDoctor:
      'medic de garda, garda medicala, medic noaptea, medic de noapte, medic duminica, medic weekend, medic sambata, noapte, noaptea, duminica, weekend, sfarsit de saptamana, neurgent, nu e urgent, urgente minore, sarbatoare, 116117, simbata, sambata, sarbatori, craciun, medic|doctor nu|inchis raspunde|este|lucreaza|inchis, medic|doctor noaptea|duminica|weekend|sambata|acum, guardia medica, garda',
    pharmacy:
      'farmacie, medicament, medicamente, pastila, pastile, farmacist, leac, sirop, antibiotic, paracetamol, nurofen, picaturi, unguent, crema, farmacie garda, medicamente scumpe|cumpar',
    nurse:
      'scos|schimbat fire|firele|ghips|bandaj|pansament, arsura, taiat deget, oxigen, asistenta medicala, asistent medical, asistenta, infirmiera, sora medicala, injectie, injectii, pansament, bandaj, rana, rani, tensiune, tensiunea, cateter, sonda, glicemie, perfuzie, scos firele, insulina, escare, intepatura, fiola, fiole, seringa, pansez, bandajez, ranii, plaga, escara, copci, fire operatie|scos|scoate|scoata, fase, masor|masoara|masurat|masoare|iau|ia|luat tensiune|tensiunea|glicemia|zahar|zaharul, colostoma, stoma, aerosoli, perfuzii, branula, spalatura urechi, insulina fac, sora, surori, asistenta injectii|casa|pansament, taiat sangereaza, ingrijire rana, injectabil, injectabile, plasture, plasturi, schimbat|schimbe|schimb plasture|plasturele|fasa|bandaj|sonda|punga|pansament, vitamine injectii',
    bloodTest:
      'analize, sange, recoltare, urina, laborator, hemoleucograma, iau|ia|luat|recoltez|dau sange|singe|analize, singe, nemancate, pe nemancate, probe, proba urina, analize urina|sange|tiroida|laborator, tiroida, colesterol analize, prelievi, hemograma, trigliceride, hemoglobina, lipide',
    vaccination:
      'vaccin, vaccinuri, vaccinare, vaccinez, covid, doza, vaccin gripa, tetanos, rapel, vacin, vacinez, vacinare, imunizare, gripa vaccin, vaccin copii|copil|bebelus|tetanos|gripa, rujeola, hpv, carnet vaccinari, coronavirus, antigripal, antitetanos',
    physiotherapy:
      'glezna, incheietura, cot, dupa operatie, baston, carje, intepenit, fizioterapie, fizioterapeut, kinetoterapie, kinetoterapeut, recuperare, recuperare medicala, durere de spate, dureri de spate, ma doare spatele, spate, genunchi, umar, masaj, sold, sciatica, fractura, artroza, exercitii, reabilitare, gimnastica medicala, hernie, coloana, sale, salele, mijloc, lombar, lumbago, spatele, discopatie, hernie disc, torticolis, cervicala, ceafa, gatul intepenit, contractura, entorsa, luxatie, scrantit, sucit, muschi, musculare, articulatii, artrita, oase, oasele, os, tendinita, reumatism, mana, maini, brat, picior, piciorul, picioare, merg greu|bine|operatie|nu, schiopatez, schioapata, proteza, recuperare|refac operatie|accident|fractura|avc|cazatura, paralizie, paralizat, ghips scos|dat, genunchiul, genunchii, umarul, soldul, kineto, terapie fizica, <hurt> <limb>, rupt|fracturat picior|piciorul|mana|mina|sold|genunchi|brat, masaje, nu|greu pot merge|mers|merg|umbla bine|cazut|picior|operatie',
    chronicIllness:
      'diabet, diabetic, tensiune mare, tensiune arteriala, hipertensiune, astm, inima, cardiac, boala cronica, cronic, colesterol, alzheimer, dementa, memorie, cancer, parkinson, dializa, zahar sange|mare, zaharul, hipertensiv, tensiunea crescut|mare|creste|scade, bolnav inima|rinichi|plamani|cronic, epilepsie, bpoc, rinichi, uita tot|mereu, uita, tiroida',
    telehealth:
      'telemedicina, telemonitorizare, la distanta, consultatie online, consultatie la distanta, apel video, monitorizare, medic online, video, <far> medic|doctor|doctorul|consultatie|control|tensiune|glicemie|glicemia|sanatate, aparat tensiune|masurat, monitor, virtual, fara merg|spital spital|doctor|medic, online doctor, de acasa control|masor|medic|tensiune, camera video doctor|medic, distanta',
    dentist: 'dentist, stomatolog, dinti, masea',
    specialist:
      'specialist, dentist, stomatolog, dinti, masea, ma dor dintii, durere de dinti, oftalmolog, ochi, ochelari, cardiolog, ginecolog, dermatolog, piele, radiografie, ecografie, psihiatru, pediatru, urechi, ortoped, programare spital, orl, neurolog, carie, carii, gingii, proteza dentara, vedere, vad bine|nu|prost, ochelarii, lentile, cataracta, ginecologie, mamografie, endocrinolog, urolog, neurologie, tomograf, rmn, ct, ekg, electrocardiograma, programare specialist|spital|analiza|ecografie, lista asteptare spital|medic|specialist|ecografie, alunita, ureche, auz, oculist, aparat dentar, pediatria, ureche doare',
    pregnancy:
      'insarcinata, gravida, sarcina, nastere copil, moasa, avort, contraceptive, planificare familiala, pilula de a doua zi, alaptare, menstruatie, astept un copil, graviditate, nou nascut, prezervativ, anticonceptionale, sterilet, menopauza, cezariana, nasc, nastere, intarziere menstruatie|ciclu, ciclu|menstruatie intarzie, ciclul, burtica, lauza, dupa nastere, copil astept',
    disability:
      'handicap, dizabilitate, scaun cu rotile, carucior, surd, orb, autism, invaliditate, invalid, legea 104, nu poate merge, cu handicap, paralizat, nevazator, nevazatoare, sindrom down, autist, cadru mers, rampa, grad handicap, certificat handicap, nu pot urca scarile|scari, nevoi speciale, parcare handicap, scaun rotile',
    homeCare:
      'nu iese|ies casa, la domiciliu, ingrijire la domiciliu, ingrijiri la domiciliu, ingrijitoare, badanta, acasa asistenta, nu pot iesi din casa, nu ies din casa, sta|zace|stat|tintuit|bolnav pat, externat din spital, vine acasa, asistenta la domiciliu, medic acasa, vizita acasa, ajutor la domiciliu, a cazut, cazut, <care> <elder>, spele|spala|imbrace|ridica <elder>|singura|singur|pat|baie, ingrijeasca, ingrijire, nu se ridica|scoala pat, ingrijirea batranilor, femeie ingrijire|batrana|batran, iese|externat spital, nu se descurca singur|singura, cade, nu merge|umbla mama|tata|bunica, imobilizat, deplasa, badante, dependent batran|mama|tata, cazut nu merg|merge|ridica|pot',
    psychologist:
      'inutil, nu sunt bun, epuizat, epuizata, nu pot|dorm dorm|dormi|bine, somn, deprimat, fara chef, murit sotia|sotul|mama|tata|fiul, doliu, nervi, psiholog, psihologic, psihologie, psihoterapie, psihoterapeut, terapie, terapeut, depresie, deprimata, anxietate, panica, insomnie, nu pot dormi, nu dorm, stres, trist, trista, tristete, plang, sanatate mintala, nervos, vaduva, suflet, suparat, consiliere psihologica, a murit, moarte, cosmaruri, trauma, disperat, disperata, nefericita, a murit sotul, <feel> rau|trist|trista|gol|goala|prost|deprimat|deprimata|epuizata|singur|disperata|pierduta, emotional, psihic, mintal, anxios, anxioasa, angoasa, nervoasa, nervii, plange, plans, plang mereu|toata|zi, chef nimic|viata|traiesc|scol, n am chef, nu am chef, fara putere, obosita viata, depresiva, ingrijorat, griji, ganduri negre|multe, fobie, obsesie, furie, anorexie, bulimie, tulburare, bipolar, schizofrenie, aud voci, dorm|dormi nopti|noaptea|pastile, nu mai rezist|suport|pot, satul|satula tot|viata, murit <elder>|<kin>, moartea <elder>|<kin>, pierdut mama|tata|sotul|sotia, teama iesi|oameni, descarc, ajutor psihologic, frica oameni|ies|metrou, coplesit, suferinta, sufar, cert|certam|despart|despartit|parasit|parasita <partner>, nu vreau|pot scol|ridic|ies|dau pat|patul|jos, <couple> probleme|criza|certuri|terapie, putere|puteri|puterea nu|fara, ma dau batuta',
    addiction:
      'droguri, drog, dependenta, dependent, alcool, alcoolic, bea mult, betiv, betie, jocuri de noroc, pariuri, cocaina, pacanele, alcoolism, beau, <drink> mult|zi|zilnic|mereu|seara|alcool|bere|bautura|vin|prea, bautura, bere, beat mereu|zilnic, imbata, marijuana, iarba fumeaza, fumat, tigari, las fumat|tigari|bautura, vicii, viciu, joaca|joc pacanele|aparate|bani|noroc, aparate joc, cazino, drogheaza, heroina, dezalcoolizare',
    selfHarm:
      'sinucidere, sinucid, vreau sa mor, ma omor, sa imi iau viata, imi fac rau, nu mai vreau sa traiesc',

    frailty:
      'duce|dus|transport|insoti|insotit|insoteasca spital|doctor|medic|control, carat cumparaturi, fragil, fragile, fragili, vulnerabil, retea, persoana singura, locuieste singur, locuieste singura, fac cumparaturi, cumparaturi, voluntari, insotire, insotesc, transport, mancare acasa, am grija de mama, vecina batrana, dus la spital, <carry> <elder>|spital|doctor|medic|control|programare|analize|terapie|dializa, <elder> singura|singur|companie|mancare, cumparaturile <elder>|batrana|batran|faca|duca|care|aduca|merge, faca|aduca|duca|care cumparaturi|cumparaturile|piata|sacose, insoteste, insotesca, insoteasca, insotitor spital|doctor|control, ambulanta transport, mancare aduca|casa, abandonat batran, izolata batrana, sprijin|ajutor|companie batrani|batran|batrana|batranei',
    loneliness:
      'vorbi|vorbesc cineva|nimeni|cine, joc|jucat carti|sah, cunosc oameni, timp liber, singuratate, singur, singura, companie, prieteni, izolat, izolata, nu am cu cine vorbi, imi fac prieteni, activitati, plictiseala, nimeni, nu am pe nimeni, nu am prieteni, singurica, singurel, prietenie, prieteni fac|cunosc|nu, discut, conversatie, povestesc, vorba, gimnastica, dans, atelier, club, intalnesc, intalniri, intalnim, plimbare, plimbari, excursie, vine|suna|viziteaza|cunosc|vizita nimeni, <miss> familie|casa|copii|romania|tara|mama, dor casa|tara|familie|copii, departe familie, nu cunosc pe nimeni, croitorie, crosetat, table, plictisesc, vorbi|vorbesc|discut|asculte cineva',
    family:
      'familie, parinti, cuplu, mama, tata, copil dificil, mediere familiala, separare, cearta cu fiul, soacra, probleme in cuplu, certuri, certam|cert|cearta <kin>|casa|mereu, neascultator, asculta nu fiul|fiica|copilul, rebel, cresc copil|copii singura, frate, sora mea, nora, ginere, sot, sotie, sotul, sotia, terapie cuplu, despartit, mami, tati, cert, certam, nevasta, barbatul, ne certam, casnicie, mariaj, casatorie probleme',
    missingChildren:
      'copil disparut, copii disparuti, disparut, fiul meu a disparut, fiica mea a disparut, a fugit de acasa, fugit de acasa, copil pierdut, fiica a fugit, nu gasesc copilul, <child> plecat|fugit|intors|venit|vine|intoarce casa|acasa|nu, <child> disparut|rapit|pierdut|luat, luat copilul|copiii|copii tata|tatal|sotul|fostul|tara, dispare copil',
  },
};
