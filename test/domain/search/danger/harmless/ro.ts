import {phrases} from '../../phrases.js';

/** What sounds like danger in Romanian and is none: nobody is to be sent to a helpline for a knee. */
export const harmless = phrases(`
  mi-am pierdut cheile de la casa | fiul meu a ramas repetent la scoala | sotul meu nu are acte
  vreau sa ma casatoresc la primarie | m-am lovit la genunchi | sa imi scoata o masea
  seful nu ma plateste | mi-au scos ghipsul | nu ma lasa sa dorm zgomotul | fetita are frica de doctor
  s-a ars becul | apa curge cu putere | sotul cauta de lucru | schimbare numar de telefon
  am tensiune mare | pasaport pt copil | mi-au taiat apa | bate vintul in geam
  nu mai vreau sa locuiesc in apartamentul asta | omor gandaci | nu ma descurc cu actele
  a murit bunicul | vecinul cinta la pian | reinnoire acte fiica | m-a intepat o albina
  unde e politia locala | mor de ris | s-a infundat chiuveta | copilul s-a taiat la deget
  petrecere de botez | a cazut tavanul | fiica mea a cazut cu bicicleta | sotul meu e bolnav
  mi-e frica sa nu raman fara casa | chirie abuziva | inscriu nepoata la scoala | nu pot intra in lift
  mi-au taiat ajutorul | seful m-a dat afara | copilul nu vrea la scoala | vreau sa o iau de la capat
  fratele meu vrea sa vina in italia | chei pierdute | vecinul bate in perete | mi s-a pierdut cainele
  strada e intunecata | nu am acte | am primit amenda | fum de tigara pe scara
  mi-a furat cineva coletul | vreau sa reclam o scurgere de apa | copilul nu vrea sa mearga la scoala
  mi-au luat sange | sotul e sofer | trebuie sa platesc datoria la gaz | nu imi gasesc buletinul
  copilul s-a imbolnavit | vaccin pentru calatorie | sotia e gravida | a picat netul
  cat costa pasaportul | nu pot deschide usa | se tot ia curentul | joaca pentru copii | lucrez noaptea
  sotul nu se misca bine dupa operatie | mama nu raspunde la tratament
  copilul nu se trezeste dimineata | nu stiu unde e gradinita | fiul meu merge singur la scoala
  baiatul a plecat in germania la munca | fata mea atinge tot | vecinul urla noaptea
  proprietarul vrea sa vanda | proprietarul intra fara sa anunte | sotul bea mult
  ma ameninta cu evacuarea | iau copilul de la scoala | programare pentru copil
  copilului ii curge sange din nas | ma doare pieptul cand tusesc | am cazut pe scari la bloc
  dorm in masina | munca la bar | curs de dans pentru femei si barbati | pat pentru copil
  fata mea face teatru | fostul sot nu plateste pensia | fostul vine sa ia copiii | pensia sotului
  copilul ia pensie de urmas | nepotul ia bursa | fiul vrea sa plece la munca | vreau sa mor de ras
  nu am chef de gatit | obosit de munca | cineva care face curat in casa
  cineva sa stea cu mama in casa | caut pe cineva in casa | casa pentru batrani | sotia e doctor
  nunta la tara | sora vrea sa se marite | parintii vor sa se mute
  patronul are nevoie de pasaportul meu pentru contract | proprietarul cere sa ii platesc chiria
  proprietarul imi cere buletinul | atac de panica | usa de la balcon | a cazut tencuiala
  mult praf in casa | iau pastile pentru tensiune | mama ia multe pastile | taie parul baiatului
  se taie curentul | copilul se baga in pat la mine | frica de moarte | vine mama in vizita
  vreau sa trezesc copilul devreme | ma doare genunchiul | furtuna violenta acoperis stricat
  numar de telefon birou | controlul tensiunii | yala stricata | tuns iarba | sa ma tund
  reinnoire pasaport | frica de dentist | platesc datoria in rate | munca la curatenie
  sfarsit de contract | fiul meu nu gaseste de lucru | nu gasesc formularul | stingator
  gradinita pentru copil | fotbal copii | am pierdut cheile | carucior pe scara | vecinul tranteste usa
  pastile de tensiune | taietura la deget | sare in mancare | viata scumpa | termin scoala
  sotul nu raspunde la telefon | baiatul s-a lovit la genunchi la joaca
  vecinul de sus imi uda balconul | contract nou de gaz | pasaport pentru copil minor
  sotul meu e in spital | patronul nu imi da concediu | proprietarul nu imi da garantia inapoi
  proprietarul nu repara centrala | trebuie sa platesc gunoiul | vreau sa ma casatoresc cu un italian
  fata mea nu vrea la scoala | ajutor pentru mancare | nu am bani de chirie
  bunica are nevoie de cadru de mers | mama nu vorbeste italiana | copilul nu vorbeste inca
  am cazut si ma doare piciorul | cursuri pentru adolescenti | am pierdut cardul bancar
  piscina pentru copii | administratorul tipa la sedinta de bloc | sora mea vine din romania
  a murit sotul pensie de urmas | imi iau bani pentru asigurare in fiecare luna
  cainele imi roade pantofii | vaccin bebelus | copilul plange la gradinita | aruncat mobila veche
  programare dermatolog | lacatus pentru usa | liftul ramane blocat | tata e bolnav si locuieste singur
  sotul nu gaseste de lucru | igrasie pe perete | nu vine gazul | vreau sa invat sa inot
  bona dupa masa | adeverinta medicala pentru munca | ma doare spatele | factura la gaz prea mare
  schimbare titular contract curent | baiatul meu joaca fotbal | mi-am pierdut pasaportul
  cainele meu nu mananca | cainele vecinului latra toata noaptea | a murit tata ce acte trebuie
  certificat de deces | o sa nasc in mai | inscriere copil la scoala | curs de italiana pentru femei
  vecina face galagie | cearta in bloc pentru gunoi | mi-au taiat curentul | usa nu se inchide
  am ramas fara chei | caldura nu merge | liftul s-a stricat | imi mareste chiria
  sotul si-a pierdut munca | duc pe mama la doctor | analize de sange | donare de sange
  copilul are febra | ma doare dintele | mi-au furat bicicleta | plata cu intarziere
  patronul nu imi plateste orele suplimentare | divort | cine are grija de bunicul dupa masa
  gandaci in casa | tuns ieftin | curs de autoaparare | nu gasesc de munca
  nu gasesc cardul de sanatate | aragazul nu se aprinde | mi-e frica de dentist
  copilul nu vrea sa manance | sotul vrea sa repare bucataria | proprietarul cere doua luni garantie
  seful nu imi face contract | vecinul da muzica tare | curge apa din tavan
  fata mea are nevoie de ochelari | ma doare fata | pastile pentru tensiune
  vreau sa vad copilul divort vizite | am pierdut casa | nu pot urca scarile
  geamul de la balcon nu se inchide | soacra are nevoie de ingrijitoare | grup de femei croitorie
  prietenul meu are nevoie de avocat | caut de lucru ingrijitoare | portarul nu curata scara
  cine plateste datoria mortului | fiul meu nu merge la ore | schimb scoala fetei | copilul are paduchi
  sotul fumeaza in casa | certificat de casatorie | aduc sotia in italia | acte pentru fratele meu
  frica de examenul auto | tai un copac | am ramas insarcinata | bunicul are nevoie de companie
  proprietarul nu ma lasa sa tin caine | sotul nu vrea la doctor | vecinul nu ma saluta
  seful imi schimba tura | profesorul cere o sedinta cu parintii | copilul are frica de intuneric
  frica de zbor | broasca de la usa e stricata | unde arunc vopseaua | se arunca uleiul in chiuveta
  aragaz pe gaz sau electric | durere de cap | ma doare mana cand o ridic | tata are alzheimer
  mama uita sa ia pastilele | reteta pentru somnifere | fata mea vrea sa fie balerina
  activitati pentru copii vara | fiul meu e slab la matematica | fata mea a plecat la studii in spania
  un prieten cauta casa | omul cu lumina nu a venit | poza pentru buletin | banca imi cere rezidenta
  scot numele din contract | soacra vine sa stea cu mine | casa pentru tineri casatoriti
  televizorul nu merge | nepoata implineste 3 ani | ingrijire batrani la domiciliu
  sotia mea e insarcinata | acord pentru iesirea din tara cu copilul | chirie fara contract
  datorie la bloc | munca de noapte | munca la restaurant | vecina a cazut si are nevoie de carje
  m-am taiat la deget vaccin tetanos | a fugit pisica mea | mi-am rupt piciorul | numarul sotului meu
  sotul are nevoie de doctor | casatorie la primarie | fiul meu joaca fotbal | taie copacul
  patronul cere permisul | bate ceasul | la ce ora inchideti
  frică să pierd casa | ușa stricată | fiul are febră | soțul lucrează noaptea | fata vrea la altă școală
  contract de chirie | vreau să trec soția în contract
  bate soarele în geam | bate vântul în ușă | mă omoară spatele | mor de foame | mor de frig
  mor de dor de casă | s-a luat curentul | mi-am pierdut pașaportul | pașaport expirat
  copilul a pierdut autobuzul | mâncare pentru copii | tăiat iarba din curte | miroase urât în baie
  curge robinetul | mă amenință cu evacuarea | ceartă cu vecinii pentru parcare | câine pierdut
  bătaie de cap cu actele
  bate ploaia în geam | îmi bate inima repede | bate la ușă poștașul | mă omoară genunchii | mă omoară capul
  mă omoară dinții | mă omoară oboseala | mă omoară facturile | mor de somn | mor de rușine | mor de sete
  mor de griji | mor de plictiseală | mi-e dor de mor | copilul a pierdut ghiozdanul
  fiica a pierdut telefonul | băiatul a pierdut un dinte | copilul a pus mâna pe sobă | am dat din mâini
  mă doare pieptul de la tuse | bărbatul meu e bolnav | copilul a căzut de pe bicicletă
  vreau să reclam gălăgia | mi-e frică de ace | îmi tot vin facturi | am lovit ușa cu mașina
  mi-a murit pisica | soțul mă ajută mult
  nu vreau să fiu pe lista de așteptare | nu vreau să fiu singură acasă | fum de țigară pe hol
  am lovit stâlpul cu mașina | am lovit mașina în parcare | vecinul a lovit mașina mea
  traumă la genunchi | soțul a plecat la muncă | soțul meu e refugiat | mă simt brusc rău
  deranj făcut de vecini | vreau un telefon cu internet rapid | mă iubește mama | nu te supăra pe mine
  îmi dispare netul | curs de știință pentru copil | copilul e mic încât nu poate merge singur
`);
