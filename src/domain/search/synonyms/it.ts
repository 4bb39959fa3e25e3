import type {Vocabulary} from '../vocabulary.js';

/** Italian, as the tenants of public housing say it. */
export const it: Vocabulary = {
  language: 'it',
  stopWords:
    'a ad al allo alla ai agli alle all con col coi da dal dallo dalla dai dagli dalle dall di del dello della dei degli delle dell d e ed i il in nel nello nella nei negli nelle nell l la le lo gli o od per su sul sullo sulla sui sugli sulle sull tra fra contro un uno una che chi cui se ma anche come dove quando quanto quale quali cosa cos perche mi me ti te si ci vi ne io tu lui lei noi voi mio mia miei mie tuo tua suo sua suoi sue nostro nostra questo questa questi queste quello quella sono sei e siamo siete essere era ho o hai ha abbiamo hanno avere avuto avevo c',
  weakWords:
    'fare faccio fa fatto posso puo possiamo potrei potere devo deve dobbiamo dovrei dovere voglio vuole vorrei volere vado va andare bisogno serve servono servirebbe aiuto aiutare aiutatemi aiutarmi aiutate cerco cercare cercasi trovo trovare chiedere chiedo sapere so informazioni informazione info servizio servizi sportello centro milano gratis gratuito gratuita vicino zona quartiere buongiorno salve ciao grazie prego favore piacere signora signore subito ora oggi adesso sempre molto tanto troppo piu ancora gia qualcuno qualcosa niente problema problemi parlare avrei mai ogni tutto tutti dopo prima senza non nuovo nuova stato stata',
  phrases: {
    housing:
      'casa, abitare, alloggio, appartamento, case aler, inquilini, inquilino, edilizia residenziale, erp, sap',
    listening: 'ascolto, parlare con qualcuno, sfogarmi, sto male dentro, conforto',
    health:
      'salute, sanita, sanitario, cure, malato, malattia, ambulatorio, sto male, visita, ammalato, dolore, asl, ats, casa di comunita, poliambulatorio',
    elderly: 'anziani, terza eta, vecchio, vecchiaia, nonno, nonna, over 65, ottantenne, vecchietta',
    money:
      'non ho soldi|lavoro, cassa integrazione, soldi, denaro, contributo economico, aiuto economico, poverta, povero, sussidio, sostegno economico, non arrivo a fine mese, fine del mese, bonus, spese troppo alte, caro vita, contributo a fondo perduto, 600 euro',
    emergency:
      'incidente, investito, ferito, esplosione, svenuta, spacciano, spaccio, siringhe, rissa, sparatoria, emergenza, pericolo, ambulanza, polizia, carabinieri, pompieri, vigili del fuoco, soccorso, urgenza, 118, 113, 115, incendio, denuncia, rubato, furto, scippo, ladri, truffa',
    violence:
      'casa|posto protetta|protetto|sicuro|sicura donne, violenza, antiviolenza, casa rifugio, maltrattamenti, picchia, botte, stalking, stupro, molestie, abusi, geloso, marito|compagno|fidanzato controlla|insulta|urla',
    trafficking:
      'ragazza|ragazze|donna strada|marciapiede, tratta, sfruttamento, sfruttato, prostituzione, caporalato, schiavitu, antitratta',
    children:
      '10 anni, 11 anni, 12 anni, genitori litigano|capiscono|urlano, 13 anni, 14 anni, 15 anni, 16 anni, 17 anni, minori, bambini, bambino, figli, figlio, figlia, adolescente, ragazzi, infanzia, bimbo, neonato, adescamento, maltrattamenti su minori',
    information:
      'informazioni generali, comune, ufficio del comune, 020202, a chi rivolgermi, orientamento, segretariato sociale, assistente sociale, servizi sociali',

    tenantDesk:
      'lamentarmi, protesta, responsabile, aler, community manager, operatore|referente|responsabile quartiere, operatore sociale, mediatore, mediazione, sportello inquilini, laboratorio sociale, reclamo, segnalazione',
    paperwork:
      'censimento, redditi, cambiare|intestare|scaduto contratto, nucleo familiare, intestazione, lettera, busta aler, capire|capisco lettera|foglio|carta|scritto, leggere scrivere, non leggere|scrivere, carte, scadenza, messa in mora, ricevuta, iscrizione, richiesta, pratiche, amministrativo, burocrazia, moduli, compilare, domanda, documenti, documento, certificato, autocertificazione, isee, lise, ize, isce, caf, patronato, dichiarazione, raccomandata, ufficio, scartoffie, delega, 730, dsu, anagrafe utenza, voltura, subentro, contratto, disdetta, firma, fotocopia, stampare',
    caretaker:
      'chiavi, chiave, parcheggio, bici, biciclette, custode, portiere, portinaio, portineria, portierato, guardiano, sorveglianza, chi tiene le chiavi, citofono, posta, pacco, palazzo, spazi comuni, portone, luce scale, cura palazzo|spazi, amministratore, condominiale',
    eviction:
      'sfratto, sfrattano, sgombero, ufficiale giudiziario, mandano via, buttano fuori, perdere casa, lasciare la casa, decadenza, rilascio immobile, mi cacciano di casa, convalida',
    rent: 'affitto arretrato|aumento|alto|caro, messa in mora, ingiunzione di pagamento, pagare poco|volta|rate, indietro pagamenti, non pagato|pago, affitto, canone, bollettino aler, bollettini, pigione, locazione, non riesco|posso pagare, morosita, arretrati, rateizzare, pagamento in ritardo, spese condominiali|casa, conguaglio, arretrato, mav, ricalcolo, troppo caro, rientro, debito con aler, sollecito, diffida, mensilita, rata',
    debt: 'debiti, debito, indebitato, sovraindebitamento, usura, strozzino, prestito, pignoramento, ingiunzione, finanziaria, cartella esattoriale, multe, recupero crediti',
    bills:
      'bolletta, bollette, luce, gas, corrente, elettricita, acqua, utenze, enel, a2a, bonus bollette, bonus luce, contatore|contatori, bonus sociale',
    heating:
      'riscaldamento, caloriferi, termosifoni, termosifone, caldaia, fa freddo, freddo in casa, contributo riscaldamento, stufa, teleriscaldamento, termovalvole, gelo',
    repairs:
      'buio|buia scale|cantina|cortile, acqua marrone|sporca|poca|fredda|manca|puzza, luce|corrente scale|manca, montascale, rampa, pulci, pidocchi, piastrelle, pavimento, persiane, citofono rotto, sifone, antenna, televisione, zanzare, lavatrice, non scarica|parte|va, scintille, perdite, macchia|macchie muro|soffitto, non apre|chiude porta|portone|finestra, lavandino, doccia, vasca, lavello, scaldabagno, acqua calda, perde|cola|gocciola|esce acqua|rubinetto|lavandino|soffitto|tubo|muro, calcinacci, piove|piovere casa|dentro, pioggia, bagnato, crollo, ringhiera, cancello, lampadina, presa, interruttore, insetti, ratti, guasto, riparazione, manutenzione, rotto, rotta, tubo, infiltrazione, muffa, umidita, ascensore, serratura, allagamento, scarico, intasato, crepa, soffitto, tetto, amianto, idraulico, elettricista, blatte, scarafaggi, topi, cimici, disinfestazione, tapparella, caduto intonaco, lavori, barriere architettoniche, ristrutturazione, luce bruciata|spenta|pianerottolo|scale, non funziona, non va, rubinetto, water, cesso, vetro, balcone, intonaco, impianto, fognatura, cavo, corto circuito, porta, finestra, scala, gradino, piccioni, vespe, formiche',
    neighbours:
      'sopra|sotto|fianco balla|cammina|butta|sbatte|bussa, fumano, casino|baccano|chiasso|confusione|urla|grida, vicino|vicina|vicini casino|rumore|urla|notte|musica|insulta|dispetti|cane, quello|quelli|signora sopra|sotto litigo|rumore, inquilino|inquilini sopra|sotto, cane abbaia, vicini|vicina, rumore, litigio, lite, condominio, condomini, schiamazzi, musica alta, conflitto, disturbo, dispetti',
    squatting:
      'abusivi, occupazione, occupata, occupano, occupanti, racket, alloggio sfitto, occupato, sfondato la porta',
    newHome:
      'siamo cinque|sei|quattro stretti|stanza|camera, voltura mamma, ampliamento, convivente, piano ascensore casa, casa popolare, bando, graduatoria, domanda|vivere|tornare|casa vicino figlia|figlio|mamma, assegnazione alloggio, cambio alloggio, cambio|cambiare casa, casa grande|piccola piu, sovraffollamento, domanda casa, alloggio|casa padre|madre|genitore|donna separato|separata|solo|sola, ospitalita, ospite, trasloco, mobilita, housing sociale',
    homeless:
      'dormo|vivo macchina|strada|stazione|panchina, senza dimora|casa, tetto, senzatetto, dormire, dormitorio, per strada, clochard, posto letto',
    cleaning:
      'butto|buttare|buttato frigorifero|mobili|materasso|divano|lavatrice, abbandonati|lasciati|buttati sacchi|mobili|materassi|rifiuti|cortile, topaia, piante, cacca, piscia, mozziconi, amianto, erbacce, foglie, puzza|odore cantina|scale|cortile, vetri rotti, escrementi, pulizia, sporco, sporcizia, immondizia, spazzatura, rifiuti, cortile, ingombranti, giardino, erba, cantina, pulire, puliscono, sporche, portapacchi, bidoni, raccolta differenziata',

    registry:
      'cie, tessera elettorale, spid scaduto, documento|carta|passaporto scaduta|scaduto|scadenza, cambiare|cambio indirizzo|residenza, documenti persi|rubati|smarriti, smarrito|perso documento|carta, certificati, stato civile, residenza, anagrafe, carta di identita, stato di famiglia, certificato di residenza, iscrizione anagrafica, codice fiscale, tessera sanitaria, passaporto, rinnovare la carta, nascita, matrimonio, divorzio',
    benefits:
      'assegno unico|sociale|inclusione|mantenimento, assegno, reddito cittadinanza|inclusione, adi, naspi, disoccupazione, bonus, agevolazioni, contributi, sostegno al reddito, carta acquisti, social card, inps, indennita, invalidita civile, esenzione, fondo, assegno accompagnamento|invalidita',
    pension: 'pensione, quattordicesima, minima, reversibilita, cud, cedolino',
    taxes:
      'tasse, tassa, bollo, imu, tari, canone rai, irpef, agenzia delle entrate, f24, imposta, tributi, dichiarazione dei redditi, pagopa',
    digital:
      'pin, scaricare, account, spid, identita digitale, pec, internet, computer, email, cie, app|applicazione, fascicolo sanitario, telefonino, smartphone, online, password, wifi, portale, registrarmi al sito',
    legal:
      'avvocato, legale, tribunale, causa, gratuito patrocinio, diritti, sindacato inquilini, sunia, sicet, giudice, ricorso, separazione, tutela, amministratore di sostegno',
    immigration:
      'permesso soggiorno, permesso, soggiorno, straniero, stranieri, immigrato, cittadinanza, ricongiungimento, questura, kit postale, visto, clandestino, irregolare, senza documenti, decreto flussi',
    refugees:
      'scappato|scappata|fuggito paese|siria|sudan|eritrea|afghanistan|gaza, asilo, rifugiato, protezione internazionale, profugo, guerra, commissione territoriale, stp, protezione speciale',
    work: 'corso diventare|professionale, oss, lavoro, lavorare, disoccupata, disoccupato, curriculum, impiego, licenziato, collocamento, colf, formazione, busta paga, tirocinio, non mi pagano, stipendio',
    school:
      'asilo bimba|bimbo|bambino|figlio|figlia, scuola, doposcuola, compiti, asilo nido, nido, mensa, iscrizione scuola, insegnante, ripetizioni, materna, libri scolastici, centro estivo, oratorio, studiare, baby sitter, ludoteca',
    bullying:
      'presa|preso giro, bullismo, cyberbullismo, bulli, bullizzano, bullizzato, prendono giro|mira, scuola|classe figlio|figlia|nipote paura|piange|picchiano|escludono|insultano',
    languageCourse:
      'traduce, traducete, parla|parlate|parlano|parli arabo|inglese|francese|spagnolo|cinese|rumeno|ucraino|bengalese|lingua|lingue, mia lingua, corso|imparare|lezioni|scuola|parlo italiano, italiano per stranieri, interprete, traduttore, traduzione, mediatore culturale, mediatrice linguistica',
    discrimination: 'discriminazione, razzismo, razzista, omofobia, unar, transfobia',
    food: 'vestiti|scarpe bambini|usati|gratis, vestiti, scarpe, coperte, pannolini, cibo, mangiare, pacco alimentare, fame, alimentari, mensa dei poveri, banco alimentare, spesa gratis, buoni spesa, caritas, vestiti, emporio solidale',

    doctor:
      'certificato palestra|sport|piscina, pipi, prude, malessere, mal|male pancia|gola|stomaco|testa|orecchio, eczema, orticaria, brufoli, verruca, herpes, cistite, gastrite, emicrania, reflusso, bruciore, tachicardia, stitichezza, anemia, tiroide, gotta, pomata, antibiotico, bollicine, formicolio, colica, mal denti, prurito, catarro, farmaci finiti, tonsille, giramento, debolezza, stanco|stanca sempre, gonfio|gonfia, pancia, stomaco, gola, febbricitante, bua, dolori, medicina generale, medico, dottore, dutur, dott, medico di base, medico di famiglia, medico curante, mmg, medico condotto, scelta e revoca, cambiare medico, visita medica, certificato medico, certificato di malattia, febbre, influenza, tosse, mal di testa, raffreddore, ricetta, impegnativa, prescrizione, medicina, mutua, fa male, fanno male, gambe, nausea, vomito, diarrea, allergia, pelle, svenimento, stanchezza, vertigini, otite, bronchite, ammalarsi',
    nightDoctor:
      'stanotte, stasera|sera dottore|medico|male, medico chiuso|assente|ferie|risponde, guardia medica, continuita assistenziale, medico di notte, medico di domenica, medico festivo, medico nel fine settimana, medico di sabato, 116117, notte, domenica, weekend, cure non urgenti, dottore notte, non urgenti',
    pharmacy: 'farmacia, medicine, medicinali, pillole, pastiglie, farmacista',
    nurse:
      'tagliato|ferito coltello|vetro, eparina, aerosol, decubito, drenaggio, sondino, sutura, cerotto, misurare|controllo pressione, clistere, unghie piedi, pannoloni, iniettare, crosta, togliere|tolti punti, cambio pannolone|medicazione|catetere, ossigeno, gesso, taglio, tagliato dito|mano, ustione, bruciatura, infermiera, infermiere, infermieristico, medicazione, medicazioni, iniezione, puntura, flebo, fasciatura, ferita, piaghe, catetere, pressione, glicemia, infermiere di famiglia, infermiere di comunita, togliere i punti, bendaggio, insulina, stomia, terapia a domicilio',
    bloodTest:
      'esame|analisi sangue|urine, feci, provetta, prelievo, sangue, analisi, urine, emocromo, colesterolo, esami',
    vaccination:
      'puntura|punturina influenza|bambini, pneumococco, zoster, papilloma, vaccino, antinfluenzale, covid, richiamo, green pass, tampone, antitetanica, dose',
    physiotherapy:
      'alzare|muovere|piegare|sollevare braccio|mano|gamba|collo|spalla|dita, mal|male schiena|ginocchio|spalla|collo, sbloccare|bloccato|bloccata collo|braccio|spalla|schiena, strappo, distorsione, postura, ingessato, femore, menisco, gomito, polso, caviglia, collo, operazione|operato|intervento femore|anca|ginocchio|spalla, protesi, muovere braccio|gamba|spalla, bastone, deambulatore, zoppico, torcicollo, lombare, ossa, fisioterapia, fisioterapista, riabilitazione, ginnastica, schiena, ginocchio, spalla, ernia, sciatica, massaggi, frattura, anca, cervicale, tecar, movimento, rieducazione, artrosi, camminare, ictus',
    chronicIllness:
      'zuccheri, fiato corto, scordo, smemorata, diabete, diabetico, pressione alta, ipertensione, asma, bpco, cuore, cardiopatico, scompenso, malattia cronica, cronico, colesterolo, alzheimer, demenza, parkinson, memoria, tumore, oncologico, dialisi',
    telehealth:
      'telemedicina, telemonitoraggio, visita a distanza, televisita, videochiamata, teleassistenza, monitoraggio, saturimetro, visita online, medico online, a distanza, teleconsulto, elettrocardiogramma, ecg',
    dentist: 'dentista, denti, dente, mal denti, odontoiatra, carie',
    specialist:
      'vene, varici, emorroidi, colonscopia, gastroscopia, mammografia, tac, risonanza, holter, apparecchio acustico, vista, ci vedo, dentiera, logopedia, specialista, cardiologo, oculista, occhi, occhiali, dermatologo, pneumologo, ortopedico, ginecologo, psichiatra, ecografia, radiografia, lastra, ospedale, prenotare visita, cup, otorino, orecchie, lista d attesa, neurologo, urologo, diabetologo, pediatra',
    pregnancy:
      'ciclo, menopausa, incinta, gravidanza, consultorio, ostetrica, aborto, contraccettivi, pillola giorno, allattamento, aspetto un bambino, mestruazioni, pap test, partorire, sala parto, corso preparto',
    disability:
      'disabile, disabili, handicap, invalido, invalidita, 104, carrozzina, sedia a rotelle, sordo, cieco, non vedente, autismo, accompagnatore, montascale, non cammina',
    homeCare:
      'bagno|doccia padre|madre|nonno|nonna|mamma|papa, lavarsi|lavare|vestire|imboccare anziano|mamma|madre|padre|nonna, domicilio, assistenza domiciliare, badante, non esco di casa, non posso uscire, dimesso dall ospedale, allettato, cure a casa, sad, viene a casa, medico a casa, assistenza anziani, non autosufficiente, caduto, non si alza',
    psychologist:
      'divorzio|divorziato|separata male, malissimo, peso per tutti, attacchi panico, mi sento inutile|giu|stressato|depresso, non voglia niente|alzarmi|uscire|mangiare, apatia, rimpianto, palpitazioni, tremo, pianti, preoccupata, agitata, stufo|stufa tutto, nervi, paura|paure uscire|morire, inutile, nessuno mi vuole, sfinito, sono giu, mi sento giu|vuoto|vuota|male|perso, umore, senza forze, non ce la faccio, esausto, burnout, separato, vedovanza, psicologo, psicologico, psicoterapia, psicoterapeuta, terapia, depressione, depresso, ansia, panico, insonnia, non dormo, stress, tristezza, triste, piango, lutto, angoscia, esaurimento, testa pensieri, nervoso, salute mentale, psichiatra, disagio, crisi, vedova, rabbia, morta, morto, mi sento male dentro, disperato, sconforto, malinconia, agitazione, trauma, paure, incubi, angosciata',
    addiction:
      'droga, tossicodipendenza, alcol, alcolista, beve, ubriaco, gioco, slot, ludopatia, dipendenza, cocaina, serd, sert, fumo, azzardo',
    selfHarm: 'suicidio, autolesionismo',

    frailty:
      'macchina|passaggio dialisi|visita|ospedale|dottore|terapia, dialisi andare, porta|portarmi|portare|accompagna|accompagnamento dottore|medico|ospedale|visita|terapia, taxi, navetta, non guido|guida, fragili, inquilini fragili, sostegno, persona|casa sola, vicina anziana, non risponde da giorni, portare|fare|domicilio|casa spesa, accompagnare, trasporto, volontari, volontariato, pasti a domicilio, caregiver, non autosufficiente, prendersi cura',
    loneliness:
      'sento solo|sola, parlare|scambiare parola, giocare|partita carte|tombola|bocce|scacchi, stare insieme, pensionati|anziani gioco|giochi|ballare|svago, tempo libero, passare tempo|giornate, conoscere persone, chiacchierare, due chiacchiere, ginnastica dolce, solitudine, solo, sola, compagnia, amicizia, isolato, socializzare, abbandonato, telefono amico, filo d argento, attivita, corsi, incontri, ballo, bocce, circolo, nessuno, non ho amici, annoio, noia, volontari compagnia',
    family:
      'figlio|bambino non parla|ascolta|ubbidisce|esce|studia, adolescente difficile, litighiamo, tradito, tradimento, lasciato|lasciata moglie|marito, famiglia, genitori, coppia, figlio difficile, separazione, madre, padre, suocera, famigliare, mamma sola, genitore solo, mediazione familiare, litigo con mio figlio',
    missingChildren: 'scomparso, 116000, sparito',
  },
};
