import type {Vocabulary} from '../vocabulary.js';

/** Romanian, with and without its own letters. */
export const ro: Vocabulary = {
  language: 'ro',
  stopWords:
    'a al ai ale am ai are au cu de din dar deci e este sunt era ea el ei eu fi fost in la le li lui lor ma mi m mea meu mei mele mie ne noi nostru noastra o pe pentru pana prin sa sau se si s sub te tu un una unei unui unde va vi voi cand care ce cine cum cat daca din dintre',
  weakWords:
    'nevoie vreau vrea doresc dori pot poate putem fac face trebuie caut cauta gasesc gasi ajutor ajuta ajutati ajute cer cere stiu sti informatii informatie serviciu servicii birou centru milano gratuit gratis aproape buna ziua salut multumesc rog acum azi foarte mult si nu mai ceva cineva nimic problema probleme merg vorbesc vorbi tot toate nou noua unde avea',
  phrases: {
    housing:
      'casa, locuinta, locuinte, apartament, locuinta sociala, locuinte sociale, chirias, chiriasi, bloc, cazare, acasa, locuit, locuinte populare',
    listening:
      'ascultare, sa fiu ascultat, ascultat, vorbesc cu cineva, sa vorbesc cu cineva, sfat, sprijin moral, consiliere, descarc',
    health:
      'sanatate, bolnav, bolnava, boala, clinica, dispensar, durere, dureri, tratament, medical, ma simt rau, ingrijire, ingrijiri, spital, ambulatoriu, policlinica, ma doare',
    elderly:
      'batrani, batran, batrana, varstnici, varstnic, varstnica, persoane in varsta, batranete, bunica, bunic, bunici, varsta a treia, seniori, mosi',
    money:
      'bani, sarac, saraci, saracie, ajutor financiar, ajutor banesc, nu am bani, sprijin financiar, lipsa banilor, sfarsitul lunii, sprijin economic',
    emergency:
      'urgenta, urgente, politie, ambulanta, salvare, pompieri, pericol, accident, denunt, plangere, furt, hoti, mi-au furat, furat, hot',
    violence:
      'dat|trage|tras palma|pumn|palme, violenta, violenta domestica, violenta in familie, ma bate, sotul ma bate, batuta, batai, lovit, loveste, sot violent, hartuire, viol, amenintari, ma ameninta, frica de sot, abuz, abuzata, adapost pentru femei, casa de refugiu, maltratata, partener violent, las sotul, imi este frica de el, tipa la mine, gelos, iubitul ma bate',
    trafficking:
      'trafic, trafic de persoane, exploatare, exploatata, exploatat, prostitutie, munca fortata, sclavie, mi-a luat pasaportul, patronul are pasaportul',
    children:
      'copii, copil, copilul, minori, minor, fiu, fiul, fiica, adolescent, adolescenti, baiat, fata, bebelus, bullying, tineri, prunc, hartuire la scoala',
    information:
      'informatii generale, primarie, primaria, municipalitate, servicii sociale, asistent social, asistenta sociala, unde sa merg, cui sa ma adresez, orientare, numarul primariei, consiliul local',

    tenantDesk:
      'community manager, operator de cartier, mediator, mediere, contactez aler, vorbesc cu aler, aler nu raspunde, reclamatie, plangere la aler, semnalez, sesizare, responsabil de cartier, referent, sprijin pentru chiriasi, administrator',
    paperwork:
      'scrisoare, scrisoarea, completat|completez|semnat hartii|formular|acte, nu inteleg scrisoarea|hartia, nu stiu citi|scrie|citesc|scriu, acte, act, hartii, documente, document, formular, formulare, completez, completare, cerere, certificat, adeverinta, birocratie, administrativ, administrative, isee, caf, scrisoare, nu inteleg scrisoarea, am primit o scrisoare, demersuri, proceduri, contract, semnatura, copie, dosar, imprimat, declaratie',
    caretaker:
      'portar, paznic, ingrijitor, custode, administrator de bloc, chei, interfon, paza, posta, colet, supraveghetor',
    eviction:
      'evacuare, evacuat, evacuata, evacueaza, dat afara, ma da afara, ma dau afara din casa, pierd casa, pierd locuinta, executor, executor judecatoresc, parasesc casa, scos din casa, scos afara, sfratto, proprietarul ma da afara, ma scoate din casa',
    rent: 'plata|platesc|platit rate|transe|intarziere|luna, chirie, chiria, chirii, platesc chiria, nu pot plati, nu pot sa platesc, restante, restanta, intarziere la plata, intretinere, rate chirie, in rate, nu am cu ce plati, chirie prea mare, cheltuieli, marire chirie, datorie la chirie, plan de plata, intarziere chirie, nu platesc chiria',
    debt: 'datorie, datorii, indatorat, imprumut, credit, amenda, amenzi, camata, camatar, poprire, recuperatori',
    bills:
      'factura, facturi, curent, lumina, gaz, gaze, apa, electricitate, energie, mi-au taiat curentul, contor, factura la curent, factura la gaz, utilitati',
    heating:
      'incalzire, calorifer, calorifere, centrala, frig, frig in casa, caldura, costuri incalzire, soba, fara caldura, cazan',
    repairs:
      'poarta, usa|poarta|geamul deschide|inchide nu, apa calda, nu e apa, picura|curge apa|robinetul|tavan|teava, furnici, viespi, priza, toaleta, chiuveta, dus stricat, geam, reparatie, reparatii, repar, reparat, stricat, stricata, defect, defectiune, spart, curge apa, scurgere, infiltratie, mucegai, umezeala, umiditate, lift, ascensor, teava, chiuveta infundata, toaleta, wc, usa, fereastra, geam, incuietoare, yala, inundatie, tavan, acoperis, intretinere bloc, instalator, electrician, gandaci, sobolani, soareci, plosnite, crapatura, jaluzele, lucrari, dezinsectie, rupt, nu functioneaza, nu merge, robinet, perete, balcon, bec, tavan, vopsea, s-a stricat',
    neighbours:
      'vecin, vecini, vecina, zgomot, galagie, cearta, conflict, muzica tare, caine latra, scandal, gurma',
    squatting:
      'ocupat abuziv, ocupare ilegala, ocupanti, mi-au ocupat casa, casa ocupata, locuinta goala, abuzivi',
    newHome:
      'cerere de locuinta, cerere casa, lista de asteptare, clasament, schimb casa, schimb de locuinta, casa mai mare, apartament mai mare, ma mut, mutare, aglomeratie, obtin casa, primesc casa, repartizare, locuinta de la stat, licitatie, gazduire, casa mai mica, locuinta sociala cerere',
    homeless:
      'dorm strada|masina|gara|afara|unde, fara acoperis, fara adapost, fara casa, dorm, unde sa dorm, unde dorm, adapost de noapte, strada, pe strada, om al strazii, azil de noapte, dormit',
    cleaning:
      'curatenie, murdar, murdarie, gunoi, gunoaie, scari murdare, curte, gradina, deseuri, curat, pivnita',

    registry:
      'expirat|expirata|pierdut carte|buletin|pasaport|act, schimbare|schimb|noua adresa|domiciliu, acte pierdute|furate, certificat nastere|casatorie, rezidenta, resedinta, domiciliu, carte de identitate, buletin, schimbare adresa, certificat de rezidenta, stare civila, cod fiscal, card de sanatate, pasaport, nastere, casatorie, divort, inregistrare, evidenta populatiei',
    benefits:
      'alocatie, alocatia, alocatii, ajutor social, bonus, indemnizatie, indemnizatii, ajutor de somaj, somaj, subventie, venit minim, scutire, tichete, bursa, contributie, alocatie copii, ajutoare, prestatii, bonus bebe',
    pension: 'pensie, pensia, pensii, pensionar, pensionara, pensionare',
    taxes:
      'taxa, taxe, impozit, impozite, timbru, timbru fiscal, impozit auto, fisc, declaratie de venit, taxa gunoi, imu, tari, anaf',
    digital:
      'spid, identitate digitala, internet, calculator, email, online, aplicatie, site, telefon mobil, smartphone, parola, wifi, programare online, digital',
    legal:
      'avocat, avocata, juridic, consiliere juridica, tribunal, judecator, drepturi, proces, lege, sindicat, separare, ajutor juridic, recurs, asistenta juridica',
    immigration:
      'permis de sedere, permis, drept de sedere, viza, imigrant, imigranti, imigratie, strain, straini, cetatenie, reunificare familiala, reintregirea familiei, fara acte, questura, migrant, emigrant',
    refugees: 'azil, solicitant de azil, refugiat, refugiati, razboi, protectie internationala, azil politic',
    work: 'munca, de lucru, loc de munca, lucru, lucrez, angajare, somer, somera, cv, concediat, concediere, salariu, curs de formare, contract de munca, agentie de munca, serviciu nou, job, slujba, somaj loc de munca, fara loc de munca, am ramas fara serviciu',
    school:
      'cresa, gradinita, after school, scoala, teme, dupa scoala, gradinita, cresa, cantina, profesor, meditatii, inscriere la scoala, studiez, bona, invatat, tabara de vara, carti scolare',
    languageCourse:
      'vorbeste|vorbiti|vorbesc romana|araba|engleza|spaniola|limba, limba mea, curs de italiana, invat italiana, lectii de italiana, limba italiana, interpret, traducator, traducere, nu vorbesc italiana, mediator cultural, curs de limba, traduc',
    discrimination: 'discriminare, rasism, rasist, discriminat, discriminata, homofobie, insulte, jigniri',
    food: 'mancare, mananc, foame, alimente, banca de alimente, pachet de alimente, cantina sociala, haine, hrana, cumparaturi gratis',

    doctor:
      'medic, doctor, doctorul, doctorita, medic de familie, medicul de familie, medic de baza, medic generalist, consultatie, control medical, adeverinta medicala, certificat medical, concediu medical, febra, gripa, tuse, durere de cap, durere de burta, durere de gat, raceala, reteta, retete, schimb medicul, cabinet medical, ma doare capul, ma doare burta, ma doare gatul, ma doare, greata, varsaturi, diaree, alergie, ameteala, ametesc, bronsita, ma dor picioarele',
    nightDoctor:
      'medic de garda, garda medicala, medic noaptea, medic de noapte, medic duminica, medic weekend, medic sambata, noapte, noaptea, duminica, weekend, sfarsit de saptamana, neurgent, nu e urgent, urgente minore, sarbatoare, 116117',
    pharmacy: 'farmacie, medicament, medicamente, pastila, pastile, farmacist, leac',
    nurse:
      'scos|schimbat fire|firele|ghips|bandaj|pansament, arsura, taiat deget, oxigen, asistenta medicala, asistent medical, asistenta, infirmiera, infirmier, sora medicala, injectie, injectii, pansament, pansamente, bandaj, rana, rani, tensiune, masor tensiunea, tensiunea, cateter, sonda, glicemie, perfuzie, scos firele, insulina, escare, asistenta comunitara',
    bloodTest:
      'analize, analize de sange, sange, recoltare, recoltare sange, test de sange, urina, laborator, hemoleucograma, proba de sange, analiza sange',
    vaccination:
      'vaccin, vaccinuri, vaccinare, vaccinez, covid, doza, vaccin gripa, vaccin antigripal, test covid, tetanos, rapel',
    physiotherapy:
      'glezna, incheietura, cot, dupa operatie, baston, carje, intepenit, fizioterapie, fizioterapeut, kinetoterapie, kinetoterapeut, recuperare, recuperare medicala, durere de spate, dureri de spate, ma doare spatele, spate, genunchi, umar, masaj, sold, sciatica, fractura, artroza, exercitii, reabilitare, gimnastica medicala, hernie, coloana',
    chronicIllness:
      'diabet, diabetic, tensiune mare, tensiune arteriala, hipertensiune, astm, inima, cardiac, boala cronica, cronic, colesterol, alzheimer, dementa, memorie, cancer, parkinson, dializa',
    telehealth:
      'telemedicina, telemonitorizare, la distanta, consultatie online, consultatie la distanta, control la distanta, apel video, monitorizare, medic online, monitorizare la distanta, video',
    specialist:
      'specialist, dentist, stomatolog, dinti, masea, ma dor dintii, durere de dinti, oftalmolog, ochi, ochelari, cardiolog, ginecolog, dermatolog, piele, radiografie, ecografie, psihiatru, pediatru, urechi, ortoped, programare spital, orl, neurolog',
    pregnancy:
      'insarcinata, gravida, sarcina, nastere copil, moasa, avort, contraceptive, planificare familiala, test de sarcina, pilula de a doua zi, alaptare, menstruatie, astept un copil, gravide',
    disability:
      'handicap, dizabilitate, dizabilitati, persoana cu handicap, scaun cu rotile, carucior, surd, orb, autism, invaliditate, invalid, legea 104, nu poate merge, cu handicap',
    homeCare:
      'nu iese|ies casa, la domiciliu, ingrijire la domiciliu, ingrijiri la domiciliu, ingrijitoare, badanta, acasa asistenta, nu pot iesi din casa, nu ies din casa, imobilizat la pat, la pat, externat din spital, vine acasa, asistenta la domiciliu, medic acasa, vizita acasa, ajutor la domiciliu, a cazut, cazut',
    psychologist:
      'inutil, inutila, nu sunt bun, epuizat, epuizata, nu pot|dorm dorm|dormi|bine, somn, deprimat, fara chef, murit sotia|sotul|mama|tata|fiul, doliu, nervi, psiholog, psihologul, psihologa, psihologic, psihologie, psihoterapie, psihoterapeut, terapie, terapeut, depresie, deprimat, deprimata, anxietate, panica, atac de panica, insomnie, nu pot dormi, nu dorm, stres, stresat, trist, trista, tristete, plang, doliu, sanatate mintala, suport psihologic, sprijin psihologic, nervos, vaduva, vaduv, nervi, suflet, suparat, suparata, consiliere psihologica, a murit, moarte, cosmaruri, trauma, disperat, disperata, nefericita, a murit sotul',
    addiction:
      'droguri, drog, dependenta, dependent, alcool, alcoolic, bea mult, betiv, betie, jocuri de noroc, pariuri, cocaina, ma las de fumat, pacanele, alcoolism, beau',
    selfHarm:
      'sinucidere, sinucid, vreau sa mor, ma omor, sa imi iau viata, imi fac rau, nu mai vreau sa traiesc',

    frailty:
      'duce|dus|transport|insoti|insotit|insoteasca spital|spitalul|doctor|medic|control, carat cumparaturi, ma duce, fragil, fragile, fragili, vulnerabil, vulnerabili, retea de sprijin, retea, persoana singura, locuieste singur, locuieste singura, fac cumparaturi, cumparaturi, voluntari, voluntar, insotire, insotesc, transport, mancare acasa, am grija de mama, vecina batrana, sprijin pentru persoane fragile, dus la spital',
    loneliness:
      'vorbi|vorbesc|vorbit cineva|nimeni|cine, joc|jucat carti|sah, cunosc oameni, timp liber, singuratate, singur, singura, ma simt singur, ma simt singura, companie, prieteni, izolat, izolata, nu am cu cine vorbi, imi fac prieteni, activitati, cunosc oameni, plictiseala, nimeni, nu am pe nimeni, nu am prieteni',
    family:
      'familie, parinti, cuplu, mama, tata, mama singura, parinte singur, copil dificil, mediere familiala, separare, cearta cu fiul, soacra, probleme in cuplu',
    missingChildren:
      'copil disparut, copii disparuti, disparut, disparuta, fiul meu a disparut, fiica mea a disparut, a fugit de acasa, fugit de acasa, copil pierdut, fiica a fugit, nu gasesc copilul',
  },
};
