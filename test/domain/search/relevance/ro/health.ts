import {asked} from '../query.js';

/** What tenants ask of health, in Romanian. */
export const queries = asked({
  medico: `
    medic de familie | doctoriță | doctor | rețetă | febră | reteta | tusesc de doua saptamani
    imi trebuie reteta pt pastile | nu am doctor de familie | schimb medicul de baza
    sa imi dea doctorul o reteta | cand e doctorul la cabinet | program doctor
    adeverinta medicala pt serviciu | medic de familie pt straini | bilet de trimitere
    medicu de familie
  `,
  '116117': `
    doctor noaptea | medic duminica | e duminica si nu e doctor
    guardia medica nopate
  `,
  infermiere: `
    asistentă medicală | infirmiera acasa | injecție | pansament | măsurat tensiunea
    asistenta medicala la domiciliu | schimbat pansament | injectie | cine face injectii acasa
    schimbat pansamentul dupa operatie | o asistenta sa vina acasa sa ii schimbe pansamentul la picior
    pansamente | schimbat bandaj | cine imi face vitamine injectabile | schimbat plasturele la tata
    punga de colostoma | bandajat piciorul mamei | asistenta de cartier
    soacra are nevoie de injectii in fiecare zi
    asistenta acasa injectii
  `,
  prelievi: `
    analize de sânge | recoltare sânge | analiza urinei | analize de sange | analize pe nemancate
    luat sange pe nemancate | analize la sange cu trimitere | unde fac analizele | probe de urina
    recoltare probe | unde se ia sange | analize | analiza urina | recoltare sange pe nemincate
    analize singe
  `,
  vaccini: `
    vaccin gripă | vaccin gripa | vacin copil | vaccin covid | vaccin antigripal | vaccinuri batrani
    vacin covid | vaccin antitetanos | a doua doza | vaccinare copii | vaccin gripa pt batrani
    vaccin pentru bebe | cand fac vaccinurile | vaccin pneumonie | rapel la vaccin | vaccinul de covid
    ma vaccinez de gripa
    vacin gripa
  `,
  fisioterapia: `
    mă doare spatele | genunchi | kinetoterapie | recuperare genunchi
    recuperare dupa operatie la genunchi | gimnastica pentru spate | chinetoterapie
    exercitii pentru coloana | masaj la spate | m-am operat la sold si imi trebuie exercitii
    exercitii spate | sa imi recapat puterea in picioare | exercitii de mers dupa operatie
    terapie de recuperare
    recuperare genunki
  `,
  'infermiere fragili': `
    mama are nevoie de îngrijire acasă
  `,
  'infermiere medico telemedicina': `
    diabet | am diabet | monitorizare la distanta | doctor pentru diabet | ma doare urechea
    masor tensiunea | fac insulina | mama are diabet si tensiune | oxigen acasa pt tata | diabet tip 2
    hipertensiune | control diabet
    tensiune mare
  `,
  'infermiere medico': `
    masurat tensiunea | scos firele | facut injectie la mama | mi s-a infectat rana | tata are sonda
    scos sonda | mama sta la pat si are rani | doctorita de familie | curatat rana dupa operatie
    mi s-au terminat pastilele de tensiune | ingrijirea piciorului diabetic | medicamente cu reteta
    trebuie sa imi scoata firele | luat tensiunea
    tocmai am născut
  `,
  'medico fisioterapia': `
    ma doare spatele | ma dor salele | nu pot ridica mana | hernie de disc | dureri de oase
    mi-a intepenit umarul | nu pot indoi genunchiul | carcei la picior | siatica | durere la ceafa
    lumbago | genunchi umflat
    gleznă luxată
  `,
  'medico 116117': `
    doctor duminica | copilul are febra si e duminica | bebelusul are diaree | doctor de garda
    ma doare in git | doctorul nu raspunde si e sambata | durere de cap | ma doare burta
    copilul vomita | e sarbatoare si fetita e bolnava | doctor pt copil de 3 ani | fetita are otita
    bebelusul are bubite | imi trebuie un doctor acum dar nu e grav
    mă doare gâtul și medicul nu lucrează duminica
  `,
  'infermiere medico psicologo': `
    insarcinata | ma simt slabita si obosita
  `,
  'infermiere medico prelievi': `
    analiza colesterol | analize colesterol | am anemie | hemograma
    colesterol
  `,
  'infermiere medico telemedicina 116117': `
    ma doare o masea
  `,
  'infermiere fragili filoArgento': `
    mama are nevoie de badanta | ingrijesc mama cu dementa
    am ieșit din spital și stau la etajul patru fără lift
    am ieșit din spital și nu pot urca scările
  `,
  'infermiere medico 116117': `
    ma ustura cand fac pipi | ametesc cind ma ridic | infectie urinara | doctor acasa
  `,
  'infermiere telemedicina': `
    masurat glicemia de la distanta
  `,
  'infermiere medico fisioterapia 112': `
    am cazut si nu pot merge bine | mi-am rupt mina | tata nu misca mana dupa avc
  `,
  'medico telemedicina': `
    consultatie pe video | vorbesc cu doctorul la telefon de acasa | consultatie virtuala
    control pe video cu doctorita
  `,
  'infermiere medico 112 116117': `
    imi curge singe din nas | ametesc si vad in ceata
  `,
  'infermiere medico telemedicina prelievi': `
    cine imi ia zaharul din sange
  `,
  'infermiere medico telemedicina psicologo fragili': `
    sotul are alzaimer
  `,
  'medico 112 116117': `
    bebelusul plange si are febra mare | urgenta mica dar nu grava
  `,
  'medico vaccini': `
    sunt racita de o saptamana
  `,
  'telemedicina psicologo': `
    consultatie online cu psihiatru
  `,
  'infermiere medico psicologo 116117': `
    sunt gravida si nu stiu ce sa fac
  `,
  'medico psicologo': `
    pastile de somn | sa ma las de fumat
  `,
  'medico prelievi': `
    rezultate analize
  `,
  'infermiere prelievi': `
    analize pt colesterol si glicemie
  `,
  'medico telemedicina 116117': `
    mi-au iesit bube pe piele | durere de ureche
  `,
  telemedicina: `
    control medical la distanta
    doctor tele control la distanta
  `,
  'infermiere medico fisioterapia': `
    recuperare dupa avc
  `,
  'infermiere medico telemedicina fragili': `
    mama uita tot
  `,
  'pratiche medico': `
    adeverinta de la medic
  `,
  'medico psicologo 116117': `
    mi se face rau noaptea
  `,
  'infermiere filoArgento': `
    mama are 80 de ani și nu se poate îngriji singură
    caut pe cineva să aibă grijă de tata
  `,
  'infermiere comune medico': `
    am născut și am nevoie de informații | sunt mamă de puțin timp
  `,
  'infermiere fragili filoArgento fisioterapia': `
    m-au operat și sunt singură acasă
  `,
});
