import {phrases} from '../../phrases.js';

/** What people in danger type in Romanian; misspelt and beside the point, as it comes. */
export const told = {
  violence: phrases(`
    barbatul meu vine beat acasa si da in mine | ma trage de par si urla la mine | am vanatai de la sotul meu
    fostul imi scrie ca ma omoara | nu ma lasa sa vorbesc cu familia
    mi-a ascuns cheile si nu pot iesi din casa | mi-a dat o palma in fata copiilor
    iubitul ma obliga sa fac sex | ma urmareste un barbat cand vin de la munca
    fiul meu ma bate si imi ia pensia | mi-e frica sa merg acasa la sot
    vreau sa plec de la sotul meu ca ma bate | am fost violata | vecinul o bate pe nevasta-sa
    ma ameninta ca imi ia copiii daca plec | a pus poze cu mine goala pe facebook | m-a strans de gat
    sotul ma ameninta cu toporul | m-a lovit in fata | concubinul nu ma lasa sa ies
    fostul sot apare la munca mea | imi verifica telefonul in fiecare zi | traiesc cu groaza de barbatul meu
    m-a tras de par si m-a trantit pe jos | socrul ma pipaie | sora mea e batuta de sot
    m-a fortat sa ma culc cu el | zice ca imi da foc | vreau sa il denunt pe sotul meu
    fiul meu mare ma agreseaza cand e drogat | m-a incuiat in camera | un barbat ma hartuieste in bloc
    imi zice ca sunt proasta si arunca cu lucruri in mine | sotul ma loveste cand bea | ma ameninta mereu
    m-a dat afara din casa cu pumnii | iubitul mi-a tras o palma | fostul ma urmareste
    imi controleaza tot si nu ma lasa sa muncesc | mi-e frica de tatal vitreg | ma injura si ma scuipa
    seful ma pipaie | cumnatul a vrut sa ma violeze | l-am denuntat si tot vine la usa mea
    o femeie striga dupa ajutor ca o bate barbatul | nu ma lasa sa ies din casa | imi verifica telefonul
    sotul mi-a dat un pumn | ma trage de par | iubitul ma impinge | fostul ma asteapta in fata casei
    zice ca ma omoara daca plec | am vanatai | m-a obligat sa fac sex
    vrea sa puna pozele mele goala pe internet | mi-e frica de barbatu meu
    imi ia toti banii si nu ma lasa sa lucrez | m-a trantit de perete | iubitul m-a izbit de usa
    m-a luat de gat | traiesc terorizata de sotul meu | colegul de apartament ma hartuieste
    seful m-a inchis in magazie si m-a pupat | fostul sot ma asteapta cand ies de la munca
    sotul imi controleaza banii | iubitul nu vrea sa vorbesc cu nimeni | zice ca daca vorbesc ma omoara
    proprietarul vrea favoruri sexuale | baiatul meu drogat ma ameninta sa ii dau bani
    vecinul isi bate nevasta se aud tipete | am fost violata in parc
    unul mi-a facut poze la dus si le-a trimis la toti | parintii m-au promis unui var
    soacra ma trateaza ca pe o sclava si ma bate | am plecat de acasa cu copiii de frica lui
    am nevoie de un loc unde sa ma ascund de fostul | nu ma lasa sa muncesc si sa am cont la banca
    barbatul meu e agresiv cand bea | sunt amenintata cu moartea | fiul vitreg arunca cu lucruri in mine
    mi-e frica de sotul meu | prietenul meu m-a palmuit | ma loveste barbatu
    fostul ma asteapta la scara blocului | cumnatul m-a imbrancit pe scari | patronul pune mana pe mine
    proprietarul imi cere sex in loc de chirie | imi verifica telefonul si mesajele
    nu imi da bani nici de paine | ma tine inchisa in casa | ginerele meu imi bate fata
    nepotul imi ia pensia si tipa la mine | ma injura zilnic si zice ca nu sunt buna de nimic
    un barbat strain ma urmareste pe strada | m-a pipait unul in autobuz | vor sa ma marite cu forta
    vecinul m-a amenintat cu toporul | sora mea e plina de vanatai | daca plec zice ca imi ia copiii
    m-a fortat sa fac sex azi noapte | violenta in familie | prietena mea e batuta de concubin
    mi-a spart telefonul ca sa nu sun | sotul ma trage de par | fostul ma hartuieste pe whatsapp
    iubitul imi verifica telefonul | mi-e frica de fiul meu | proprietarul vrea sex pentru camera
    partenerul nu ma lasa sa ies cu prietenele | m-a violat fostul | sotul zice ca imi arde fata
    vor sa ma oblige sa ma marit | sotul m-a batut din nou | sotul se poarta urat cu mine
    iubitul ma impinge si ma ciupeste | mi-e frica sa ma intorc acasa la el
    fostul ma suna continuu si ma injura | ajutor femei batute | fiul meu de 30 de ani ma ameninta
    vecinul ma spioneaza pe geam | fratele meu vrea sa ma marite cu prietenul lui
    sotul are pistol si ma ameninta | nu ma lasa sa o vad pe mama | barbatul m-a incuiat in casa
    m-a obligat sa fac sex fara protectie | seful zice ca ma da afara daca nu ma culc cu el
    prietena mea are fata vanata | aud o femeie care striga ajutor
    sotul m-a lasat fara bani si fara telefon | ma scuipa si ma face curva
    fostul mi-a trimis o poza cu mine goala si ma ameninta | ma bate | sot violent | sotul mi-a tras o palma
    barbatul mi-a facut ochiul vanat | fostul a intrat cu forta in casa mea | mi-e groaza de partenerul meu
    cumnatul vrea sa ma violeze | seful imi ofera bani pentru sex | tipa la mine si sparge lucruri
    fratele meu ma incuie sa nu ies | iubitul ma strange tare si raman urme
    ma ameninta ca imi publica pozele | portarul ma spioneaza in baie | fiul meu ma bate ca sa ii dau bani
    nevasta ma bate | tata o bate pe mama | nu pot iesi din casa fara voia lui | ma obliga sa ma culc cu el
    mi-e frica sa nu ma omoare | vreau sa ma despart dar ma ameninta | sotul imi ia salariul
    unul m-a atins in tren | unde pot sa imi denunt sotul | sotul bea si ma bate | mi-a spart nasul
    fostul vine mereu la usa mea | mi-a luat telefonul si nu ma lasa sa sun | ma ameninta cu cutitul
    parintii vor sa ma marite cu forta | vreau sa fug de sotul meu | barbatul ma bate | ma loveste
    mia dat o palma | ma ameninta | mă bate | m-a violat | mă amenință că mă omoară | mi-e frică de soț
    nu mă lasă să ies | fostul mă urmărește | prietenul m-a lovit | mă strânge de gât | vrea să mă omoare
    fiul meu mă lovește | îmi verifică telefonul | mă forțează să fac sex | am fugit de soț
    mă urmărește pe stradă | mă închide în casă | nu-mi dă bani soțul | sunt bătută | soțul mi-a dat o palmă
    a aruncat cu farfuria în mine | mi-a spart telefonul | am vânătăi | îmi ia copiii dacă plec
    căsătorie forțată | mă scuipă | fostul mă așteaptă la ușă | trebuie să scap de el | a scos cuțitul
    mă umilește | adăpost pentru femei | mi-a făcut ochiul vânăt | când bea devine violent | mi-a rupt mâna
    controlează tot ce fac | mi-e frică să nu mă omoare | cumnatul mă hărțuiește | nevasta mă bate
    îmi trimite mesaje de amenințare | e în fața casei mele | vreau să-l denunț pe soț
    nepotul îmi ia pensia | fostul e la ușă | mi-e frică de el | mă tratează ca pe o sclavă
    a amenințat că îmi ia copiii | agresiune sexuală | viol | abuz sexual | mă bătea când eram însărcinată
    fostul nu mă lasă în pace | m-a fugărit cu cuțitul | am nevoie de un loc unde să mă ascund cu copiii
    mi-a pus cuțitul la gât | mi-a făcut rău | frații mă amenință | mă bate tare | mi-a dat un pumn
    mă lovește cu picioarele | mă trage de păr | trăiesc cu frică | e violent cu mine | m-a ars cu țigara
    o bate pe mama | vecina e bătută | soțul îmi face rău | a spart ușa și țipă | m-a atacat | ani de abuz
    fostul a venit cu o bâtă | mă ține închisă | violență psihologică | m-a atins fără voie
    m-a bătut cu cureaua | soțul m-a rănit | m-a tăiat cu cuțitul | țipă și sparge mobila
    tata vrea să mă mărite cu forța | sunt plină de vânătăi | mi-e frică să dorm cu el
    fostul mă sună și mă amenință | soacra mă bate | am nevoie de protecție | trebuie să mă ascund
    prietenul mă șantajează
    mă bate bărbatul | soțul mă bate | mă amenință cu moartea | mi-e frică de soțul meu
    violență în familie | mă ține închisă în casă | mă lovește | iar a venit beat și a dat în mine
    nu mă lasă să vorbesc cu mama la telefon | am vânătăi și zic că am căzut | ginerele o bate pe fata mea
    când bea dă în mine | vine beat și sare la bătaie | vine beat și sparge tot | a dat cu pumnii în mine
    mi-a tras una | mă ia la bătaie | ridică mâna la mine | soțul ridică mâna la mine
    iar m-a bătut | iubitul mă maltratează | mă urmărește un bărbat | soțul mă jignește tot timpul
    vreau să fug de acasă
    vreau să fug de soț | cum fug de acasă | m-a strâns de gât
    mi-a pus mâna la gură
  `),
  trafficking: phrases(`
    m-au adus cu minciuna si ma pun sa ma prostituez | patroana ma tine inchisa si mi-a luat pasaportul
    trebuie sa platesc datoria cu munca pe strada | ma obliga sa imi vand corpul
    lucrez la o casa si nu ma lasa sa ies si nu ma plateste
    mi-au promis de lucru si m-au bagat in prostitutie | mi-au luat pasaportul si nu ma platesc
    ma exploateaza intr-o fabrica | ma obliga sa cersesc | imi tine pasaportul | ma obliga sa fac trotuarul
    trebuie sa muncesc sa platesc datoria la traficanti | patronul ma tine inchis si nu ma plateste
    mi-au luat actele si muncesc 16 ore | ma scot noaptea la strada cu clienti
    mi-a promis munca de ospatarita si e bordel | patronul are pasaportul meu si nu mi-l da
    vreau sa scap de prostitutie dar ma ameninta | dormim in fabrica si nu ne plateste
    mi-a luat buletinul si nu ma lasa sa plec de la munca
    trebuie sa ma culc cu barbati ca sa platesc datoria | doamna ma tine ca sclava fara bani
    m-au pacalit si m-au adus in italia | ma pun sa cersesc | trafic de persoane | ma obliga sa ma prostituez
    ma tin inchisa si muncesc la o casa | m-au adus la munca si ma pun sa ma prostituez
    seful mi-a oprit pasaportul | munca fortata | trebuie sa platesc 20 de mii de euro celui care m-a adus
    ma obliga sa muncesc fara plata si nu pot sa plec | patronul imi tine actele | m-au vandut unui barbat
    prietena mea e obligata sa se prostitueze | ma pun sa fur pentru ei
    angajatorul mi-a luat pasaportul si nu ma plateste | ma obliga sa ma vand | mi-au luat pașaportul
    mă obligă să mă prostituez | patronul îmi ține pașaportul | nu mă plătesc și nu pot pleca | m-au vândut
    sunt exploatat | lucrez fără salariu și dorm în hală | victimă a traficului | m-au adus cu minciuni
    mi-au luat actele și mă pun să muncesc | patronul mă amenință și nu mă plătește | am fost cumpărată
    muncă forțată | mă obligă să muncesc | mă vând la bărbați | închisă într-o casă cu alte fete
    dorm în fabrică și nu mă plătesc | mă obligă să vând droguri
    muncesc pe gratis și nu mă lasă să plec
    mă obligă să muncesc fără bani
  `),
  'missing-child': phrases(`
    fiica mea de 13 ani nu a venit acasa aseara | mi s-a pierdut copilul in parc
    nepotul meu de 12 ani a disparut | fiul meu nu apare de ieri | mi-au luat fata | nepoata a fugit de acasa
    nu imi gasesc fata | baiatul meu de 8 ani s-a pierdut la metrou | nu-mi gasesc baiatul
    s-a pierdut nepotul meu in gara | baiatul meu de 15 ani a plecat de acasa aseara | au rapit o fetita
    nu stim unde este fata mea de ieri | fetita mea nu s-a intors acasa | nu gasesc copilul
    fata mea a fugit cu un barbat | tatal mi-a dus copilul in alta tara si nu il da inapoi
    nu o gasesc pe fata mea de 6 ani | fiul meu a disparut | fata mea nu apare de ieri
    am pierdut copilul in piata | fata mea a disparut | fiul meu nu s-a intors de la scoala
    mi-au furat bebelusul | a fugit nepoata mea de 14 ani | fiica mea a disparut de ieri
    copilul meu a dispărut | fata mea nu s-a întors de la școală | nu-mi găsesc copilul | mi-au răpit copilul
    mi-am pierdut copilul | fiul a fugit de acasă | fata mea a dispărut | s-a pierdut copilul în parc
    fostul mi-a răpit copilul | copil pierdut | fata mea adolescentă a fugit | nu știu unde e fiul meu
    fiul meu e dispărut de ieri | fiul meu autist s-a pierdut | tatăl nu-mi dă copiii înapoi
    mi-a dispărut copilul | fata nu s-a mai întors de la școală
  `),
  children: phrases(`
    tata ma bate cu cureaua | vecinul pipaie o fetita | bat un copil la etajul de sus | unchiul meu ma atinge
    pe fiul meu il bat colegii | mama ma bate in fiecare zi | cred ca abuzeaza de nepoata mea
    aud ca bat un copil la etaj | tatal meu ma loveste | o fetita incuiata pe balcon
    tata vitreg o bate pe mama | unchiul ma atinge | tata vitreg ma bate | vecinii isi bat copilul
    tata ma pedepseste cu cureaua | vecinii isi maltrateaza copilul | bunicul se baga la mine in pat
    fata mea spune ca profesorul o atinge | nepoata mea are arsuri de tigara | il bat pe fiul meu la scoala
    nu ii dau de mancare copilului | tatal vitreg se uita la mine cand fac dus | prietenul mamei ma bate
    mama ma bate cu furtunul | vecina isi lasa copiii singuri noaptea | profesorul atinge fetele
    am 13 ani si unchiul imi face lucruri urate | fiul meu se teme de tatal lui
    bebelusul vecinilor plange mereu si tipa la el | la scoala ma bat colegii
    un barbat ii cere poze goale fetei mele pe net | tata vine beat si ne bate | tatal vitreg ma atinge
    cineva bate un copil la etajul de sus | fetita mea se teme de iubitul mamei | tata ma bate rau
    barbatul mamei ma atinge | invatatoarea bate copiii | vecina tipa si isi bate bebelusul
    mi-e frica de tata | fiul meu zice ca un domn i-a aratat penisul | copii abandonati la etajul de sus
    tata ma atinge noaptea | mama vitrega nu imi da mancare si ma bate
    fiul meu vine de la scoala cu vanatai | cred ca cumnatul abuzeaza de fetita mea
    niste copii stau singuri fara mancare | sunt hartuita de colegi la liceu | tata ma inchide in camera
    o fetita cu vanatai | vecinul a atins baiatul meu | tata mă bate | unchiul mă atinge | mama mă bate
    vecinii bat copilul | bullying la școală | un bărbat cere poze fetei mele
    învățătoarea îl bate pe fiul meu | copilul vecinilor are vânătăi | mama vitregă mă bate
    copilul stă singur toată ziua | bunicul mă atinge | tata mă atinge | prietenul mamei mă bate
    bunicul atinge fetița | un bărbat îi scrie fiicei mele pe instagram | vecinii își maltratează copilul
    abuz asupra copilului | fiul meu e bătut la școală | un bărbat a atins fata mea | unchiul m-a atins
    mama ne bate | antrenorul a atins băiatul meu | fratele mare mă atinge | tatăl vitreg intră în camera mea
    părinții nu dau de mâncare la copii
    copil bătut | copilul meu e abuzat | tatăl vitreg pune mâna pe fetiță
    tata ridică mâna la mine | bunicul pune mâna pe fetiță | unchiul pune mâna pe mine
    iubitul mamei se bagă în patul meu | tatăl vitreg intră la fetiță noaptea
    mama mă bate cu cureaua | un bărbat îi scrie fetiței mele de 12 ani
    un bătrân îi scrie băiatului meu pe instagram | un necunoscut vorbește cu copilul meu pe internet
  `),
  'self-harm': phrases(`
    nu mai vreau sa traiesc | vreau sa imi iau zilele | mai bine muream | ma tai pe maini
    ma gandesc sa iau toate pastilele | vreau sa dispar pentru totdeauna | vreau sa ma omor
    nu mai are rost sa traiesc | imi vine sa ma arunc pe geam | prietena mea vrea sa se sinucida
    ma gandesc sa ma spanzur | nu mai vreau sa traiesc deloc | m-am gandit la sinucidere | as vrea sa mor
    vreau sa termin cu viata | nu vreau sa ma mai trezesc | iau toate pastilele
    ma gandesc sa-mi pun capat zilelor | am luat un pumn de pastile | fiica mea se taie
    nu mai am chef de viata | mai bine nu ma nasteam | fratele meu a vrut sa se spanzure
    ma urasc si vreau sa dispar | vreau sa mor | prietena mea zice ca se arunca de la etaj
    nu mai pot vreau sa termin cu tot | fiul meu vorbeste de sinucidere | ma gandesc la moarte toata ziua
    vreau sa imi iau viata | prietenul meu vrea sa se omoare | nu vreau sa mai traiesc
    m-am gandit sa ma arunc la metrou | fiul meu isi face taieturi pe maini | sunt satula de viata
    vreau sa ma sinucid | sotul meu a incercat sa se sinucida | imi vine sa mor
    as vrea sa nu ma mai trezesc | iubitul zice ca se omoara daca il las | vreau sa iau toate pastilele
    fata mea vrea sa se omoare | nu mai vad sensul vietii | ma gandesc sa ma omor | vreu sa mor
    vreau să mor | vreau să mă omor | nu mai vreau să trăiesc | sinucidere | vreau să mă sinucid
    am luat multe pastile | nu mai am chef de viață | mai bine mort | viața nu merită trăită
    mă tai pe mâini | mă arunc de la balcon | fiul meu vrea să se sinucidă | mă gândesc la moarte
    o să fac o prostie | soțul a încercat să se sinucidă | îmi urăsc viața vreau să mor
    gânduri de sinucidere | mi-am tăiat venele | aș vrea să fiu moartă | vreau să-mi iau viața
    soțul vrea să se sinucidă | nu mai am poftă de viață | mă automutilez | mă omor | vreau să mă spânzur
    sunt o povară mai bine mor | am luat supradoză | am decis să mă omor | fratele zice că se omoară
    vreau să mă arunc în fața trenului | vreau să mă împușc | vreau să iau toate pastilele
    m-am săturat de viață | am scris scrisoare de adio
    copiilor le-ar fi mai bine fără mine | nu mai văd niciun rost să trăiesc
    adun pastile | am strâns pastile ca să termin
    mi-aș pune capăt zilelor | prietena mea vrea să se sinucidă
    nu mai vreau să fiu aici | nu mai vreau să fiu pe lumea asta | vreau să plec de pe lumea asta
    nimănui nu i-ar păsa dacă n-aș mai fi | ar fi mai bine să nu mai fiu
  `),
  emergency: phrases(`
    tata a lesinat si nu raspunde | arde bucataria | miroase tare a gaz | e un om cu cutitul pe scara
    mama nu poate respira | imi sparg casa | bebelusul s-a inecat si e vanat | cred ca fac infarct
    sotul meu nu se mai trezeste | iese fum din apartament | a intrat un hot | fiica mea a baut clor
    bunica a cazut si nu misca | durere puternica in piept | curge mult sange | vecinul are pistol
    arde blocul | mama a lesinat | miros de gaz | accident cu raniti | un barbat inarmat | scurgere de gaze
    e incendiu in bloc | bunica e cazuta pe jos si nu raspunde | bebelusul s-a invinetit
    s-a taiat si nu se opreste sangele | atac de cord | tata are convulsii | a baut o sticla de detergent
    e cineva in casa mea | a cazut pe scari si nu misca | un om cu cutitul la intrare
    iese fum din apartamentul de jos | miroase a gaz in bucatarie | arde casa vecinului
    bunicul a cazut si nu se ridica | sotul nu se trezeste | copilul a inghitit o baterie
    il doare pieptul si mana stanga | se ineaca | cineva sparge usa acum | a baut clor
    a luat prea multe droguri si nu raspunde | mama a cazut si nu se trezeste | bebelusul nu respira
    e un om inarmat | vecina simte miros de gaz | accident grav | imi arde bucataria | copilul a baut clor
    tatal meu face infarct | bunicul nu reactioneaza | hoti in casa | sotia mea a lesinat
    fiica mea are convulsii | tata nu respira | e mult fum | mama face infarct
    copilul s-a inecat cu mancare | a lesinat in baie si nu reactioneaza | cineva imi forteaza usa
    a cazut de la balcon | s-a intoxicat cu gaz | are gura stramba si nu vorbeste bine | incendiu
    miroase a gaz | nu respiră | infarct | hoț în casă | ambulanță | mama a căzut și nu se ridică | se îneacă
    fum în bloc | durere în piept | a leșinat | intră hoții | bebelușul a băut clor | arde bucătăria
    sângerează mult | convulsii | bărbat cu pistol | m-au jefuit | electrocutat | soția naște
    nu pot respira | bunicul nu se trezește | ajutor foc | fiul meu a înghițit o monedă
    durere în brațul stâng și piept | bunica a căzut pe scări | are gura strâmbă | împușcături
    un băiat înjunghiat | miroase a ars | bebelușul nu se trezește | s-a înecat | au spart ușa | mor
    mama a făcut infarct | însărcinată și sângerez | vomită sânge | e cineva în casa mea | hoți
    a căzut un copil de la balcon | supradoză | casa arde | mult fum | mama nu respiră | mult sânge
    a leșinat și nu răspunde | criză de epilepsie | reacție alergică | stop cardiac | mama a leșinat
    e pe jos și nu vorbește | m-am tăiat și pierd mult sânge | a fost o explozie | cuptorul a luat foc
    scara e plină de fum | i s-a oprit inima | fata are buzele vinete | mama e inconștientă
    sângele nu se oprește | a luat otravă | accident de mașină | s-a prăbușit tavanul
    foc în casă | bunicul a leșinat și nu mai răspunde
    e fum pe scara blocului | soțul are dureri în piept
    e mult fum pe hol | nu mă lăsa să respir
  `),
} as const;
