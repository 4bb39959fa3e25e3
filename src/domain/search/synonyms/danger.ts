import type {Danger} from '../danger.js';
import type {Meanings} from '../thesaurus.js';

const of = (
  language: string,
  stopWords: string,
  phrases: Readonly<Record<Danger, string>>,
): Meanings<Danger> => ({language, stopWords, weakWords: '', phrases});

/**
 * What people in danger type, by language and danger: phrases by comma, each a few words in any order and
 * form. A word that is also said of harmless things stands only beside another that settles it.
 */
export const dangerPhrases: readonly Meanings<Danger>[] = [
  of('it', 'di del in al a che', {
    violence:
      'violenza, violento, violenta, picchia, picchiano, picchiata, picchiato, mi mena, menata, botte, schiaffi, pugni, calci compagno, calci marito, alza le mani, mani addosso, maltratta, maltrattata, maltrattamenti, stupro, stuprata, violentata, stalking, stalker, perseguita, mi segue ex, mi pedina, mi minaccia, ci minaccia, minaccia moglie, minaccia marito, minaccia compagno, minacciata, minacciato, minacce, molestie, molestata, paura marito, paura compagno, paura ex, paura fidanzato, paura padre, paura figlio, paura lui, paura tornare casa, mi ammazza, mi uccide, vuole uccidermi, vuole ammazzarmi, fa male marito, fa male compagno, non mi lascia uscire, mi chiude in casa, chiusa in casa, mi controlla telefono, mi controlla cellulare, mi spia telefono, scappare marito, scappare compagno, scappare casa lui, abusata, abusi sessuali, mi insulta marito, mi insulta compagno, mi umilia, revenge porn, matrimonio forzato, mutilazione genitale, antiviolenza, femminicidio, casa rifugio, denunciare marito, denunciare compagno, mi strangola, mi spinge marito, mi urla marito, mi urla compagno, mi insulta fidanzato, mi umilia marito',
    trafficking:
      'antitratta, tratta persone, tratta esseri umani, vittima tratta, sfruttata, sfruttato, sfruttamento, costretta prostituirmi, obbligata prostituirmi, prostituirmi, prostituzione, mi costringe lavorare, schiava, schiavitu, caporale, caporalato, preso passaporto padrone, tolto passaporto, ritirato documenti padrone, non mi paga padrone minaccia, debito trafficante, trafficanti',
    children:
      'picchia bambino, picchia bambini, picchia figlio, picchia figlia, picchiano bambino, bambino picchiato, bambina picchiata, maltratta bambino, maltratta figlio, bambino maltrattato, bambini maltrattati, minore maltrattato, maltrattamento minori, abuso minore, abusi minori, pedofilo, pedofilia, tocca mia figlia, tocca mio figlio, adescamento, bambino in pericolo, bambini in pericolo, bambino scomparso, bambina scomparsa, figlio scomparso, figlia scomparsa, figlia scappata, figlio scappato, papa mi picchia, mamma mi picchia, padre mi picchia, madre mi picchia, genitori mi picchiano, bullismo, bulli, cyberbullismo',
    'self-harm':
      'suicidio, suicidarmi, suicidarsi, uccidermi, ammazzarmi, voglio morire, vorrei morire, farla finita, finirla, togliermi la vita, non voglio vivere, non voglio piu vivere, stanco di vivere, stanca di vivere, tagliarmi le vene, tagliarmi le braccia, mi taglio braccia, mi taglio pelle, autolesionismo, farmi del male, buttarmi sotto, buttarmi finestra, buttarmi balcone, meglio morto, meglio morta',
    emergency:
      'infarto, ictus, dolore al petto, non respira, non respiro, soffoca, svenuto, svenuta, non si sveglia, sangue che non si ferma, emorragia, overdose, avvelenato, avvelenamento, incendio, brucia casa, fuoco in casa, fumo in casa, odore di gas, fuga di gas, perdita di gas, ladri in casa, ladro in casa, rapina, aggressione, aggredita, aggredito, coltello, pistola, sta morendo, emergenza, ambulanza, caduto non si alza, caduta non si alza, annegato, monossido, 112, 118, 113',
  }),
  of('en', 'of in on the to a my is', {
    violence:
      'violence, violent, abuse, abused, abusive, beats me, beating me, beaten, hits me, hit me husband, hit me boyfriend, hitting me, punches me, slaps me, chokes me, strangled, rape, raped, stalking, stalker, stalked, threatens me, threatened me, threatening me, threats, afraid husband, afraid partner, afraid boyfriend, afraid ex, scared husband, scared partner, scared of him, scared go home, husband hurts me, boyfriend hurts me, partner hurts me, he hurts me, kill me, locks me in, not let me out, controls my phone, forced marriage, genital mutilation, sexual assault, molested, harassed, harassment, domestic violence, women shelter',
    trafficking:
      'trafficking, trafficked, exploited, exploitation, forced to work, forced prostitution, prostitution, took my passport, slave, slavery, smuggler',
    children:
      'child abuse, child abused, beats child, beats my son, beats my daughter, hits child, hits my son, hits my daughter, child in danger, missing child, child missing, runaway daughter, runaway son, pedophile, grooming, bullying, bullied, cyberbullying, dad hits me, mum hits me, father beats me, mother beats me, parents beat me',
    'self-harm':
      'suicide, suicidal, kill myself, want to die, end my life, end it all, hurt myself, harm myself, cut myself, cutting myself, self harm, not want to live, no reason to live, better off dead',
    emergency:
      'heart attack, stroke, chest pain, not breathing, cannot breathe, choking, unconscious, bleeding, overdose, poisoned, house on fire, fire, smell of gas, gas leak, burglar, break in, robbery, attacked, knife, gun, dying, emergency, ambulance',
  }),
  of('fr', 'de du a la le mes', {
    violence:
      'violence, violences, violent, violente, frappe, frappee, me bat, battue, me tape, coups, gifle, viol, violee, harcele, harcelement, stalker, me suit ex, me menace, il menace, menacee, menaces mort, menaces ex, peur mari, peur compagnon, peur conjoint, peur copain, peur ex, peur de lui, peur rentrer, mari fait mal, compagnon fait mal, conjoint fait mal, va me tuer, veut me tuer, me enferme, enfermee, pas sortir mari, controle telephone, mariage force, excision, agression sexuelle, agressee, maltraitee, maltraitance, feminicide, etrangle',
    trafficking:
      'traite, exploitee, exploite, exploitation, forcee prostitution, prostitution, me prostituer, pris passeport patron, confisque passeport, esclave, esclavage, travail force, passeur',
    children:
      'frappe enfant, bat enfant, frappe mon fils, frappe ma fille, enfant battu, enfant maltraite, maltraitance enfant, enfant en danger, enfant disparu, fugue, pedophile, inceste, harcelement scolaire, papa me frappe, maman me frappe, pere me frappe, mere me frappe, parents me frappent',
    'self-harm':
      'suicide, suicider, me tuer, mourir envie, veux mourir, en finir, mettre fin a mes jours, plus envie de vivre, me faire du mal, me couper, scarification, automutilation',
    emergency:
      'crise cardiaque, infarctus, avc, douleur poitrine, ne respire pas, respire plus, etouffe, inconscient, saigne, hemorragie, overdose, empoisonne, incendie, feu maison, odeur gaz, fuite gaz, cambrioleur, agression, couteau, pistolet, urgence, ambulance, en train de mourir',
  }),
  of('es', 'de del en el la al a', {
    violence:
      'violencia, violento, me pega, pega, golpea, golpes, me golpeo, paliza, bofetada, maltrato, maltratada, maltrata, violacion, me violo, violada, acoso, acosa, acosador, me persigue, me sigue ex, me amenaza, amenazas, amenazada, miedo marido, miedo esposo, miedo pareja, miedo novio, miedo ex, miedo de el, miedo volver casa, me hace dano, me quiere matar, me va a matar, no me deja salir, me encierra, encerrada, controla celular, controla movil, matrimonio forzado, abuso sexual, abusada, agresion sexual, feminicidio, ahorca',
    trafficking:
      'trata personas, trata mujeres, trata blancas, victima trata, explotada, explotado, explotacion, obligada prostituirme, prostituirme, prostitucion, me quito el pasaporte, quitaron pasaporte, esclava, esclavitud, traficante',
    children:
      'pega nino, pega hijo, pega hija, golpea nino, golpea hijo, golpea hija, maltrato infantil, nino maltratado, abuso infantil, nino en peligro, nino desaparecido, hijo desaparecido, hija desaparecida, hija escapo, pedofilo, acoso escolar, bullying, papa me pega, mama me pega, padre me pega, madre me pega, padres me pegan',
    'self-harm':
      'suicidio, suicidarme, matarme, quiero morir, quiero morirme, quitarme la vida, acabar con todo, no quiero vivir, hacerme dano, cortarme, autolesion',
    emergency:
      'infarto, derrame, dolor pecho, no respira, no puedo respirar, se ahoga, inconsciente, desmayado, sangra, hemorragia, sobredosis, envenenado, incendio, fuego casa, olor gas, fuga gas, ladron, robo, atraco, cuchillo, pistola, emergencia, ambulancia, se muere',
  }),
  of('ro', 'de in sa la pe', {
    violence:
      'violenta, violent, violenta domestica, ma bate, bate, batuta, batai, ma loveste, loveste, palma, viol, violata, hartuire, hartuieste, ma urmareste, ma urmareste fostul, ma ameninta, amenintari, amenintata, frica sot, frica de sotul, frica de el, frica iubit, frica fostul, frica acasa, ma omoara, vrea sa ma omoare, sotul face rau, iubitul face rau, nu ma lasa sa ies, ma inchide in casa, inchisa, abuz, abuzata, agresata, agresiune, casatorie fortata, ma controleaza telefon',
    trafficking:
      'trafic de persoane, trafic persoane, exploatata, exploatat, exploatare, fortata prostitutie, prostitutie, sclavie, mi-au luat pasaportul, luat pasaport, munca fortata',
    children:
      'bate copil, bate copilul, bate fiul, bate fiica, copil batut, copil abuzat, abuz copil, copil in pericol, copil disparut, fiica fugit, fiul fugit, pedofil, bullying, tata ma bate, mama ma bate, parintii ma bat',
    'self-harm':
      'sinucidere, sinucid, sinucida, vreau sa mor, sa ma omor, nu mai vreau sa traiesc, imi iau viata, sa ma tai, sa ma tai vene, imi tai venele, imi fac rau',
    emergency:
      'infarct, accident vascular, durere in piept, durere piept, nu respira, nu pot respira, se sufoca, inconstient, lesinat, sangereaza, hemoragie, supradoza, otravit, incendiu, foc casa, miros gaz, scurgere gaz, hot in casa, jaf, cutit, pistol, urgenta, ambulanta, salvare, moare',
  }),
  of('uk', 'у в з до на', {
    violence:
      'насильство, насилля, насилує, бʼє, бє, бить, мене бє, побив, побої, побиває, вдарив, ударив, ударил, избивает, избил, насилие, насилует, зґвалтування, зґвалтував, изнасиловал, изнасилование, переслідує, преследует, сталкер, погрожує, угрожает, погрози, угрозы, боюся чоловіка, боюсь чоловіка, боюсь мужа, боюся його, боюсь його, боюсь его, боюсь додому, боюсь домой, убʼє мене, вбʼє мене, хоче вбити, хочет убить, не випускає з дому, не выпускает из дома, замкнув, запер дома, знущається, издевается, домагання, домогательства, душив, душит, домашнє насильство',
    trafficking:
      'торгівля людьми, торговля людьми, експлуатація, эксплуатация, рабство, примушують до проституції, проституція, проституция, забрали паспорт, відібрали паспорт, отобрали паспорт, примусова праця',
    children:
      'бʼє дитину, бє дитину, бє сина, бє доньку, бьет ребенка, насильство над дитиною, дитина в небезпеці, ребенок в опасности, зникла дитина, пропала дитина, пропал ребенок, дочка втекла, син втік, педофіл, педофил, булінг, буллинг, тато бє мене, мама бє мене, папа бьет, мама бьет',
    'self-harm':
      'самогубство, суїцид, суицид, самоубийство, вбити себе, убить себя, хочу померти, хочу умереть, не хочу жити, не хочу жить, накласти на себе руки, поріжу себе, ріжу себе, покончить с собой',
    emergency:
      'інфаркт, инфаркт, інсульт, инсульт, біль у грудях, боль в груди, не дихає, не дышит, задихається, задыхается, непритомний, без сознания, кровотеча, кровотечение, передозування, отруєння, пожежа, пожар, горить дім, запах газу, запах газа, витік газу, утечка газа, злодій, грабують, ніж напав, пістолет, швидка, скорая, помирає, умирает',
  }),
  of('ar', 'من في على', {
    violence:
      'عنف, يضربني, ضربني, يضرب, ضرب, زوجي يضربني, تعنيف, معنفة, اغتصاب, اغتصبني, تحرش, يتحرش, يلاحقني, يطاردني, ملاحقة, يهددني, تهديد, هددني, أخاف من زوجي, خائفة من زوجي, خايفة من زوجي, خائفة منه, خايفة منه, أخاف منه, أخاف أرجع البيت, يقتلني, سيقتلني, يريد قتلي, يؤذيني, يحبسني, حبسني, لا يتركني أخرج, يراقب هاتفي, زواج قسري, ختان, اعتداء, اعتدى, خنقني, يهينني',
    trafficking:
      'اتجار بالبشر, الاتجار بالبشر, استغلال, مستغلة, دعارة, يجبرني على العمل, يجبرونني, أخذ جوازي, أخذوا جواز سفري, عبودية, عمل قسري, مهرب',
    children:
      'يضرب الطفل, يضرب الأطفال, يضرب ابني, يضرب ابنتي, يضرب أولادي, يضرب بنتي, إساءة للأطفال, طفل في خطر, أطفال في خطر, طفل مفقود, طفل ضائع, ابنتي هربت, ابني هرب, ابني ضاع, تنمر, أبي يضربني, أمي تضربني, بابا يضربني, والدي يضربني',
    'self-harm':
      'انتحار, أنتحر, أقتل نفسي, قتل نفسي, أريد أن أموت, اريد الموت, بدي أموت, عايز أموت, لا أريد أن أعيش, أنهي حياتي, أؤذي نفسي, أجرح نفسي',
    emergency:
      'نوبة قلبية, جلطة, سكتة, ألم في الصدر, لا يتنفس, لا أستطيع التنفس, يختنق, اختناق, فاقد الوعي, مغمى عليه, نزيف, ينزف, جرعة زائدة, تسمم, حريق, نار في البيت, رائحة غاز, تسرب غاز, لص, سرقة في البيت, سكين, مسدس, طوارئ, إسعاف, يموت',
  }),
  of('zh', '', {
    violence:
      '暴力, 家暴, 打我, 殴打, 老公打, 丈夫打, 男友打, 被打, 强奸, 强暴, 性侵, 性骚扰, 骚扰, 跟踪我, 跟踪, 威胁, 恐吓, 害怕丈夫, 害怕老公, 怕老公, 怕丈夫, 要杀我, 杀我, 虐待, 不让我出门, 关在家, 逼婚, 掐我',
    trafficking: '人口贩卖, 贩卖人口, 剥削, 被迫卖淫, 卖淫, 强迫劳动, 扣护照, 拿走护照, 奴隶, 蛇头',
    children:
      '打孩子, 打小孩, 虐待儿童, 虐童, 孩子失踪, 儿童失踪, 孩子不见了, 女儿失踪, 儿子失踪, 离家出走, 恋童, 校园欺凌, 霸凌, 爸爸打我, 妈妈打我, 父母打我',
    'self-harm': '自杀, 想死, 不想活, 轻生, 自残, 割腕, 结束生命, 活不下去',
    emergency:
      '心脏病发作, 心梗, 中风, 胸痛, 不能呼吸, 没有呼吸, 窒息, 昏迷, 晕倒, 大出血, 流血不止, 药物过量, 中毒, 火灾, 着火, 煤气味, 煤气泄漏, 漏气, 小偷, 抢劫, 持刀, 急救, 救护车, 快死了, 救命',
  }),
];
