import type {DangerWords} from '../../danger.js';

/** Romanian, most often typed without its marks. */
export const ro: DangerWords = {
  language: 'ro',
  stopWords: 'de in sa pe la din a si o un cu imi mi',
  kinds: {
    partner: 'sotul sot iubitul concubinul barbatul prietenul fostul sotia el socrul',
    kin: 'tata tatal mama parintii unchiul unchi bunicul fratele vitreg verisorul',
    child: 'copil copii fiul fiica baiatul fata fetita bebelus minor',
    hit: 'bate bat batea batut loveste lovit lovea pumn palma impinge impins trantit tranteste strange sugruma picioare',
    boss: 'patronul seful sef angajatorul stapanul ei',
    keep: 'luat iau ia tine tin confiscat ascuns retine',
    force: 'obliga forteaza fortata pune',
    phone: 'telefonul mesajele',
  },
  phrases: {
    violence:
      'dat|trage|tras palma|pumn|palme, spart|rupt nasul|dintii|mana mi, fug|fugi|scap <partner>, parintii|familia marite|casatorie forta|vor|obliga, luat|spart telefonul ma|<partner>|sun|lasa, nu lasa sun, fostul vine|suna mereu|usa|casa, violenta, violenta domestica, ma <hit>, m <hit>, <partner> <hit>, bate, batuta, batai, loveste, viol, hartuire, hartuieste, ma urmareste, fostul asteapta|urmareste|suna|fata|hartuieste, ma ameninta, amenintari, amenintata, frica <partner>|acasa, frica de el, teama <partner>, ma omoara, omoare ma, sotul|iubitul|barbatul face rau, nu lasa ies|lucrez|vorbesc|muncesc, interzice ies|lucrez|vorbesc, ma inchide|incuie|inchis|tine casa|camera|cheie|incuiata, incuiata, inchisa casa, ma incuie, abuz, agresata, agresiune, casatorie fortata, verifica|controleaza <phone>, trage|tras par, vanatai, <force> sex|relatii|fac, sex obligat|fortata, poze|pozele|video goala|intime|nud, ia toti|banii banii|lasa, trantit perete|jos|podea, umileste, insulta sotul|iubitul',
    trafficking:
      '<force> vand|vinda, trafic persoane, exploatata, fortata prostitutie, prostitutie, prostituez, trotuarul <force>, <force> muncesc|lucrez|prostituez|trotuarul, sclavie, sclava, <keep> pasaportul, <boss> <keep> actele|acte|buletinul|pasaportul, munca fortata, traficanti, datoria traficanti|drum muncesc, <boss> inchis|incuiat|plateste ma tine|inchis, vand corpul',
    'missing-child':
      '<child> disparut|pierdut|fugit|rapit, nu gasesc|gasim <child>, <child> nu venit|intors acasa',
    children:
      'vecinul|profesorul|unchiul atins|atinge|pipait <child>, bate|bat|loveste|lovesc|maltrateaza|palme <child>, <child> batut|abuzat|pericol, abuz <child>, pedofil, bat|batut|lovit|loveste|hartuit|hartuiesc colegi|colegii|scoala, bullying, <kin> <hit> ma|m, <kin> vitreg <hit>, <kin> atinge|pipaie ma|<child>, parintii bat ma',
    'self-harm':
      'sinucidere, sinucid, vreau mor, ma omor, nu mai vreau traiesc|trezesc, imi iau viata, iau viata, termin viata vreau, rost traiesc, sens viata|traiesc, ma tai vene|brate|maini, tai venele|vene, imi fac rau, iau|inghit toate pastilele|pastile, arunc pod|geam|balcon|tren ma, ma spanzur',
    emergency:
      'infarct, accident vascular, durere piept, nu respira, nu pot respira, se sufoca, inconstient, lesinat, sangereaza, hemoragie, supradoza, otravit, incendiu, foc casa|bucatarie, miros|miroase|scurgere gaz, hot casa, hoti, jaf, cutit, pistol, urgenta, ambulanta, salvare, moare, 112',
    harmless:
      'atac panica|anxietate, urgent, violenta furtuna|vant|grindina|film, tranteste|trantit usa, bate vantul|toba|covoare|ceasul|soneria|usa, frica dentist|ace|examen|lift|evacuare|sange, <child> nu gaseste|gasesc lucru|munca|serviciu|gradinita, pasaport expirat|reinnoire, reinnoire pasaport, stingator incendiu, tai|tund parul|iarba|lemne, <child> pierdut serviciu|locul|cheile|actele|munca, pumn orez, picioare dor|umflate|dureri, cutit bucatarie, mama|tata palma, recuperare infarct, asigurare incendiu, inchis|incuiat|blocat lift|afara|baie|chei|magazin',
  },
};
