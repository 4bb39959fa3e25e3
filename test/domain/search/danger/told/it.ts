import {phrases} from '../../phrases.js';

/** What people in danger type in Italian; misspelt and beside the point, as it comes. */
export const told = {
  violence: phrases(`
    ho paura a tornare a casa | mi controlla il telefono | non mi lascia uscire di casa
    mi tiene chiusa in casa | mio marito non mi da i soldi e non mi fa lavorare | mi ha dato uno schiaffo
    mi ha tirato i capelli | mi ha messo le mani al collo | il mio ex mi segue dappertutto
    il mio ex pubblica le mie foto nuda | mi manda cento messaggi al giorno e mi minaccia
    il mio ragazzo mi obbliga a fare sesso | mio cognato mi ha toccata | mio marito mi umilia davanti a tutti
    mi dice che se lo lascio mi toglie i figli | mi dice che se lo lascio si ammazza e mi ammazza
    mio figlio mi mena e vuole i soldi della pensione
    mio fratello mi vuole far sposare con un uomo che non conosco | mio genero picchia mia figlia
    sento la vicina urlare che il marito la mena | mia nuora mi maltratta | ho i lividi e non so dove andare
    sono scappata di casa con i bambini | mio marito spacca tutto quando si arrabbia
    la badante è stata violentata | mi perseguita sotto casa | mi vergogno a dire cosa mi fa mio marito
    nn posso parlare lui mi sente | cerco un posto sicuro dove nascondermi da lui
    mi ha buttata giu dalle scale | mi insulta e mi sputa addosso | mi ha bruciata con la sigaretta
    uno mi ha seguita e palpata sul tram | mio marito mi a dato un pugno | mi tira i capelli
    il mio compagnio mi mette le mani adosso | mi chiude a chiave in camera | il mio ex mi aspetta sotto casa
    dice che se lo lascio mi ammazza | ho i lividi e non so a chi dirlo | mi ha costretta ad avere rapporti
    mio marito mi prende a calci | vuole pubblicare le mie foto nuda | mi proibisce di vedere le mie amiche
    mio marito mi ha rotto un dito | il mio ragazzo mi ha morso | mi prende a cinghiate
    mi sbatte la testa contro il muro | mio figlio quando beve diventa violento con me
    il badante mi tratta male | il marito della vicina la massacra | mia zia viene menata dal marito
    il mio ex mi minaccia di morte | ha detto che mi spara | ha una pistola e mi minaccia
    non mi lascia vedere mia madre | mio marito non vuole che lavoro | mi toglie il bancomat
    devo chiedere il permesso per uscire | mi ha messo un gps sulla macchina | legge tutti i miei messaggi
    un ragazzo mi perseguita a scuola | uno sconosciuto mi ha palpeggiata sul tram
    mi hanno violentata in discoteca | il proprietario vuole sesso al posto dell affitto
    il datore di lavoro ci prova e mi tocca | mi vogliono far sposare uno vecchio
    mio padre mi ha promessa sposa | vogliono farle l infibulazione | vivo nel terrore
    ho paura che mi ammazza | sono scappata da casa di mio marito | mi ha dato fuoco ai vestiti
    marito mi picchia | mi ha dato un ceffone | il mio compagno mi fa paura
    mio marito mi impedisce di uscire | minacce dal mio ex | il padrone di casa mi molesta
    sono stata violentata | mia figlia è maltrattata dal marito | mi segue ovunque
    mio figlio mi alza le mani | matrimonio forzato | mi prende tutti i soldi | mi insulta ogni giorno
    ho bisogno di un posto sicuro per me e i bambini | la mia vicina ha un occhio nero
    mio marito mi ha presa a calci | il mio compagno mi stringe il collo | mia moglie mi graffia e mi picchia
    ho paura di mio genero | mio figlio mi minaccia per avere soldi
    il nipote le ruba la pensione alla nonna | il vicino mi ha aggredita per le scale
    il capo mi bacia con la forza | un tizio mi aspetta sotto casa | il mio ex mi ha seguita fino al lavoro
    mi nasconde le chiavi e non posso uscire | mi guarda il telefono di nascosto
    non mi fa lavorare e non mi dà soldi | mi dice che mi uccide | mi obbliga a stare a letto con lui
    violentata dal cognato | mi vogliono dare in sposa | mia sorella è picchiata dal compagno
    sento urla e botte dai vicini | mi umilia davanti a tutti | è geloso e mi controlla sempre
    vuole portarmi via i figli | il mio fidanzato mi ha dato uno schiaffo | mio marito mi ha tirato i capelli
    marito violento cosa fare | mio genero mi mette le mani addosso
    mio figlio drogato mi ruba i soldi e mi spinge | mio figlio mi ha lanciato un piatto
    mio nipote mi prende la pensione e mi minaccia | il padrone di casa entra di notte e mi tocca
    il capo mi tocca il sedere | il vicino mi ha minacciato con un coltello
    un uomo mi segue quando esco dal lavoro | il mio ex mi aspetta sotto casa ogni sera
    il mio ex non mi lascia in pace | mi scrive cento messaggi al giorno e ho paura
    mi controlla il telefono e non posso uscire | mi ha chiusa in casa e si è portato via le chiavi
    mi tiene lo stipendio e non mi da niente | se lo lascio mi ammazza
    mi vogliono sposare con mio cugino e io non voglio | vogliono farmi sposare per forza
    vogliono tagliare mia figlia al paese | mi ha obbligata a fare sesso | mi hanno stuprata
    mia sorella prende le botte dal marito | la vicina urla, il marito la sta picchiando
    sento urlare la signora di sopra | o paura di tornare a casa | ho paura di mio fratello
    ha detto che mi brucia con l acido | mi ricatta con le foto nude | i miei mi menano
    mio marito quando beve diventa cattivo e mi picchia | mi ha spaccato il labbro
    ho lasciato il mio ragazzo e continua a venire sotto casa mia
    mi sequestra il telefono e non mi fa chiamare mia madre | mi minacia con il coltello
    voglio scappare da mio marito con i bambini | i miei genitori vogliono farmi sposare per forza
    mio marito mi ha dato un pugno in faccia | non mi fa vedere i miei parenti
    mi ha rotto il cellulare per non farmi chiamare | quando beve diventa violento
    mi ha spinta per terra davanti ai bambini | mi scrive in continuazione e mi minaccia
    il mio ex si presenta sempre sotto casa | mi ha costretta a dormire con lui | ho paura di lui
    mi insulta davanti ai figli mio marito | quando torna a casa tremo | ogni sera urla e lancia gli oggetti
    mi controlla anche quando vado in bagno | ha installato una app per spiarmi
    non posso vedere le mie amiche per colpa sua | mi ha dato un calcio nella pancia
    mio marito mi tradisce e se parlo mi alza le mani | mi sveglia di notte per picchiarmi
    mio padre anziano picchia mia madre | mi ha preso per i capelli
    mi tiene tutti i soldi e devo chiedere anche per il pane | ho lasciato il fidanzato e adesso mi minaccia
    il mio ex mi aspetta sotto al lavoro | voglio denunciare mio marito | mi ha violentata un amico
    dice che mi sfregia con l acido | mi dice che sono pazza e che non valgo niente
    sto con uno che mi fa paura | come faccio a scappare da lui | mia sorella ha un occhio nero
    mio marito non mi fa uscire | mio padre non mi fa uscire | mi a picchiata | o paura di mio marito
    mi mena | mi menano | lui mi a menato | mi picchia | mio marito mi ha dato uno schiaffo
    il mio ragazzo mi ha stuprata | mi minaccia con un coltello | ho paura di tornare a casa
    mio padre picchia mia madre | il mio ex mi segue ovunque | mi ha strangolata | mio figlio mi picchia
    sono vittima di violenza | il mio ragazzo mi ha picchiata ieri | mio marito mi urla sempre
    mi ha messo le mani addosso | ha cercato di strozzarmi | mio fratello mi minaccia | mi tira i piatti
    mi ha buttato fuori di casa di notte | il mio compagno è geloso e mi chiude in casa
    sono scappata da mio marito | mi ricatta con le foto | non mi dà i soldi per mangiare mio marito
    mi ha violentata | mi perseguita | sento la vicina gridare e lui la picchia | mi stupra
    mio suocero mi tocca | mio marito mi ha spinta | mi ha dato un calcio
    il mio compagno mi insulta davanti ai bambini | mi ha rotto il telefono | mi controlla i soldi
    ho lividi sulle braccia | mi ha minacciata di morte | mi dice che mi ammazza se lo lascio
    mio figlio mi chiede soldi e mi spinge | ha tirato fuori il coltello | mi obbliga a fare sesso
    non posso uscire senza mio marito | mio marito mi umilia | devo scappare da lui
    mio padre mi vuole sposare con un cugino | mi fotografa di nascosto il vicino | il custode mi ha toccata
    ieri sera mi ha menata davanti ai figli | ho un occhio nero me l'ha fatto lui
    mio marito quando beve diventa cattivo | mi ha spezzato il braccio
    lui decide tutto e non posso parlare con nessuno | mi ha chiuso fuori sul balcone
    mio cognato mi molesta | sono un uomo e mia moglie mi picchia | mi manda messaggi di minaccia
    mi sta sotto casa tutte le notti | non so dove andare mio marito mi picchia
    devo nascondermi da mio marito | vuole che lasci il lavoro e sta sempre a controllarmi
    mi hanno molestata per strada | aiuto il mio ex è alla porta | lui mi fa paura
    mi tratta come una schiava | ha minacciato di portarmi via i bambini | violenza | stupro | abuso sessuale
    mi picchiava anche quando ero incinta | il mio ex marito non mi lascia in pace
    mi ha rincorsa con un bastone | mi ha lanciato l'acido | mio padre mi ha rinchiusa in camera
    mi costringono a mettere il velo | mio marito mi ruba i soldi | mio marito mi tradisce e mi picchia
    mi hanno violentata in tre | mi fa sempre paura quando torna ubriaco
    ho bisogno di un posto dove nascondermi con i bambini
    i miei fratelli mi minacciano perché voglio divorziare | mi ha messo il coltello alla gola
    mi ha fatto del male | marito picchiare me | io paura marito | mio marito batte me | lui picchia io
    marito fa botte | lui cattivo con me e bambini | marito no lascia me uscire | mio marito fatto male me
    aiuto mio marito pazzo con coltello | mio uomo mi batte | lui mi alza le mani | le mani addosso
    mi prende a calci | mi prende a pugni | mi ha preso a schiaffi | mi ha afferrata per i capelli
    mi molla ceffoni | mi riempie di botte | mi crepa di botte | mi gonfia di botte | ho il terrore di lui
    vivo nella paura | mio marito è un violento | mi odia e mi minaccia | mi dice che sono una nullità
    vuole sapere sempre dove sono | mi ha cacciata di casa con i bambini | mi ha tolto le chiavi di casa
    mio marito mi fa del male | il mio compagno ha rotto la porta e urla | mi pesta | mi ha pestata
    mi massacra di botte | mi spacca la faccia | mi aggredisce ogni giorno | sono stata aggredita dal mio ex
    mi ha sfregiata | subisco violenze da anni | il mio ex marito si è presentato sotto casa con una mazza
    mi tiene segregata | mi fa violenza psicologica | mi ha toccata senza permesso
  `),
  trafficking: phrases(`
    devo dargli i soldi che guadagno in strada | mi costringono a chiedere l elemosina
    hanno preso i miei documenti e devo lavorare gratis | la madame vuole i soldi del viaggio
    lavoro nei campi e il caporale non mi paga | mi hanno portata in italia con l inganno
    mi tiene il passaporto | mi hanno preso i documenti e devo lavorare per loro
    mi fanno stare in strada con i clienti | devo pagare il debito del viaggio con il mio corpo
    mi fanno lavorare senza pagarmi e mi minacciano | mi obbligano a chiedere l elemosina | mi hanno venduta
    ho un debito con chi mi ha portato in italia e devo prostituirmi | il caporale ci tiene i documenti
    mi obbligano a prostituirmi | mi hanno tolto il passaporto | devo lavorare gratis per pagare il viaggio
    mi hanno preso i documenti e devo lavorare | lavoro 14 ore e non mi pagano e non posso andarmene
    la signora mi tiene il passaporto | mi fa prostituire per pagare il debito
    mi fanno lavorare 14 ore e dormire in magazzino senza paga | la signora mi ha preso il passaporto
    mi fanno lavorare giorno e notte e mi hanno tolto il passaporto
    mi ha portata qui per lavorare in un locale e ora non posso uscire
    devo prostituirmi per pagare il debito | lavoro senza paga e non posso andare via
    mi hanno preso il passaporto | mi fanno lavorare senza pagarmi e mi tengono chiusa
    mi hanno costretta a stare in strada | il padrone mi tiene i documenti | mi sfruttano
    lavoro tutto il giorno senza stipendio e dormo nel magazzino | mi costringe a chiedere l'elemosina
    vittima di tratta | devo pagare il debito prostituendomi | mi hanno portata in italia con l'inganno
    mi hanno sequestrato il passaporto | mi fanno prostituire | lavoro in nero 14 ore e mi minacciano
    il caporale non mi paga | sono stata comprata | mi hanno portato qui per lavorare ma non posso uscire
    mi costringono a lavorare | sono sfruttata | lavoro forzato | padrone preso passaporto
    io lavoro no soldi no uscire | obbligata prostituta | mi hanno tolto i documenti e devo lavorare
    mi vendono agli uomini | mi tengono chiusa in una casa con altre ragazze
  `),
  'missing-child': phrases(`
    mio figlio è scappato di casa | non trovo più mia figlia | il mio ex ha portato via il bambino all estero
    nipotina sparita al parco | non trovo piu mio figlio | non so dove è mia figlia da ieri
    mio figlio non è rientrato | bambina sparita al parco | non trovo più mio figlio
    mia figlia di 13 anni non è tornata a casa | mia figlia di 14 anni è sparita da ieri
    mio figlio di 8 anni non si trova | mio nipote di 10 anni è sparito | mia figlia non è tornata da scuola
    mia figlia è scappata di casa | bambino rapito | mio figlio non è tornato da scuola
    è sparita mia nipote | il padre ha portato via il bambino | non trovo mia figlia
    il mio bambino si è perso | mio figlio di 13 anni è scappato | hanno rapito mia figlia
    mio nipote non torna da ieri | mia figlia è scomparsa | il bambino è sparito al parco
    mia figlia di 15 anni non torna | il mio ex ha rapito mio figlio | si è perso un bambino | bambino perso
    mia figlia minorenne è scappata | non so dove sia mio figlio | bambino perso non trovo
    mio figlio scappato | figlia no tornata casa | mio figlio è sparito da ieri
    mia figlia non risponde al telefono e non torna | scomparsa bambina
  `),
  children: phrases(`
    la maestra picchia i bambini | un uomo manda foto a mia figlia su internet | mio zio mi tocca
    il papà fa del male alla bambina | i vicini lasciano il neonato da solo tutto il giorno
    papà mi chiude a chiave in camera | il nonno tocca la bambina | mio padre mi mena
    sento il bimbo dei vicini che urla lo picchiano | la maestra schiaffeggia i bambini
    mio fratello mi chiude in casa perché ho un fidanzato | mia figlia ha paura del padre
    il mio patrigno entra in camera mia di notte | i genitori si picchiano davanti ai figli
    un signore chiede foto a mia figlia | bimbo denutrito e sporco dai vicini
    mamma mi da botte tutti i giorni | mio padre mi picchia | i vicini maltrattano il bambino
    a scuola mi bullizzano | il vicino picchia i figli | mio padre mi tira le ciabatte
    mia mamma mi insulta sempre e ho paura | mio zio mi fa vedere video porno
    mia figlia ha dei lividi dopo l asilo | il patrigno picchia mia figlia
    la mamma mi chiude in camera senza mangiare | papà beve e spacca tutto
    la bambina dei vicini è piena di lividi | bambini lasciati soli tutto il giorno
    mia nonna mi da le cinghiate | il patrigno picchia mia nipote | mio nonno mi tocca
    mamma mi picchia con la cinghia | un signore ha toccato mia figlia al parco | il mio patrigno abusa di me
    i miei genitori mi picchiano | il mio papà mi fa male | la vicina picchia i bambini
    mio figlio è vittima di bulli | un adulto chiede foto a mia figlia | il professore tocca i bambini
    il bambino dei vicini è pieno di lividi | la maestra picchia mio figlio | mio padre beve e ci picchia
    la bambina è sempre sola in casa | mia zia mi picchia con la cintura | i compagni mi picchiano a scuola
    mio padre mi tocca | il fidanzato di mia madre mi picchia | mi prendono in giro e mi picchiano a scuola
    un signore scrive a mia figlia su instagram | mia mamma mi lascia solo e non mi dà da mangiare
    i vicini maltrattano il figlio | mio figlio è stato molestato | abuso su minore
    mio figlio viene picchiato a scuola | un uomo ha toccato mia figlia | bambina maltrattata
    mio papà mi picchia | papà picchia me | maestra picchia bambino | uomo tocca bambina
    mio padre mi prende a cinghiate | mi toccano | mio zio mi ha toccata | mio padre mi fa vedere cose porno
    mia madre ci picchia | il bullo mi picchia | mio figlio è stato toccato dall'allenatore
  `),
  'self-harm': phrases(`
    nn ce la faccio piu voglio farla finita | ho preso tutte le pastiglie | mia figlia si taglia le braccia
    non ha più senso vivere | sarebbe meglio se non ci fossi più | mi butto dalla finestra
    voglio farla finita | la faccio finita oggi | sarebbe meglio se non ci fossi | la vita non ha più senso
    mi voglio ammazzare | mio nipote parla di suicidio | ho preso tante pastiglie per morire
    vorrei essere morta | mi faccio dei tagli | non ho più voglia di vivere | un mio amico vuole suicidarsi
    mi taglio le braccia | mia figlia vuole uccidersi | ha preso troppe medicine | non voglio più vivere
    pensieri suicidi | non ce la faccio più a vivere | la mia amica si taglia le braccia
    mio figlio dice che vuole morire | penso di buttarmi dalla finestra | vorei non svegliarmi più
    penso di uccidermi | non voglio più stare al mondo | voglio ammazzarmi
    nessuno sentirebbe la mia mancanza voglio sparire | penso di buttarmi sotto la metro
    mi voglio buttare dalla finestra | nn voglio piu vivere | volio morire | mi voglio amazzare
    voglio morire | voglio uccidermi | penso al suicidio | mia figlia si taglia | meglio se non ci fossi
    vorrei addormentarmi e non svegliarmi | nessuno sentirebbe la mia mancanza voglio morire
    non ha senso vivere | non ce la faccio più voglio farla finita | vorrei sparire
    sto pensando di uccidermi | mio figlio vuole uccidersi | mi faccio del male | mi taglio
    voglio saltare dal balcone | la mia vita non ha senso | sarebbe meglio morire | ho preso troppi farmaci
    sto per fare una sciocchezza | voglio finirla | mio marito ha tentato il suicidio
    non vedo via d'uscita voglio morire | odio la mia vita | ho pensieri suicidi | mi sono tagliata le vene
    vorrei essere morto | mia madre dice che si butta | mi vorrei uccidere | voglio togliermi la vita
    mio marito vuole suicidarsi | mi sono tagliata le braccia | nessuno mi vuole voglio sparire
    io volere morire | non volere vivere | basta voglio morire | ho voglia di morire
    ho pensato di ammazzarmi | voglio mettere fine alla mia vita | mi impicco | mi butto giù
    la faccio finita | vivere non ha più senso | sono un peso per tutti vorrei morire
    non voglio più soffrire voglio morire | ho deciso di uccidermi | mio fratello minaccia di ammazzarsi
    mi vorrei buttare sotto un treno | mi sto lasciando morire
  `),
  emergency: phrases(`
    sento odore di gas | mia nonna è caduta e non si muove | c è fumo nelle scale | c e un ladro in casa
    mio marito ha un forte dolore al petto | mia moglie ha le convulsioni | il neonato è blu
    mio nonno è per terra e non parla | sento odore di metano | ho ingerito detersivo
    mi sono tagliato e esce tanto sangue | stanno forzando la porta | è annegato in piscina
    non riesco a respirare | incendio in cantina | mia mamma è caduta e non si muove | forte odore di gas
    ladri | bambino non respira | mio padre ha un infarto | mio marito non respira | sangue dalla testa
    è esplosa la bombola | un uomo è entrato in casa | mia figlia ha ingoiato una pila
    la signora di sotto non risponde da giorni | puzza di gas in cucina | sta bruciando la casa
    mio padre è caduto e non risponde | mio marito è svenuto | la nonna non si sveglia
    dolore forte al petto | il bambino ha bevuto la candeggina | perde molto sangue
    si sta strozzando con il cibo | ci sono i ladri in casa | esce fumo dal palazzo
    c e un uomo con il coltello | il nonno non risponde e respira male | nn respira | puzza di gas
    ce fumo nelle scale | ce un incendio | e svenuta | c'è un incendio | odore di gas | mio padre non respira
    sta avendo un infarto | ambulanza | c'è un ladro in casa | ha perso i sensi | ictus
    mia madre è caduta e non si alza | sta soffocando | incendio nel palazzo | la cucina va a fuoco
    ha battuto la testa e sanguina | fuga di gas | stanno entrando in casa | aiuto polizia
    fiamme in cantina | la vicina non risponde da due giorni | mio nonno non si muove
    si è bruciato con l'acqua bollente | perde sangue | ha le convulsioni | un uomo con la pistola
    mi hanno rapinata | crollo del soffitto | scossa elettrica | mia moglie sta partorendo | aiuto fuoco
    mio figlio ha ingoiato una moneta | mio marito ha un dolore al braccio sinistro e al petto
    mia nonna è caduta dalle scale | ha la bocca storta e non parla | c'è un uomo armato | sparano
    hanno accoltellato un ragazzo | sento puzza di bruciato | il bambino non si sveglia | ho preso la scossa
    è annegato | hanno sfondato la porta | chiamate un'ambulanza | sto morendo | non mi sento più le gambe
    incendio | il palazzo brucia | mia madre ha avuto un infarto | mio figlio ha le convulsioni
    mia moglie perde sangue ed è incinta | non riesce a respirare | sta vomitando sangue
    aggressione in strada adesso | c'è qualcuno in casa | aiuto chiamate qualcuno
    bambino caduto dal balcone | casa fuoco | fumo tanto fumo | gas puzza | mamma non respira
    bambino no respira | uomo con coltello | marito caduto no sveglia | tanto sangue | ha avuto un malore
    è collassato | si sente male e non risponde | sta andando a fuoco il balcone | attacco di cuore
    crisi epilettica | reazione allergica gonfia non respira | c'è fumo nel palazzo | è svenuta
    sta avendo una crisi | mio padre è a terra e non parla | mi sono tagliato e perdo tanto sangue
    rapina in corso | c'è stata un'esplosione | il forno ha preso fuoco | un ragazzo è stato investito
  `),
} as const;
