import {phrases} from '../../phrases.js';

/** What people suffer at home and type in Italian. */
export const violence = phrases(`
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
  mi tiene segregata | mi fa violenza psicologica | mi ha toccata senza permesso | mio marito mi ha ferita
  mi ha tagliato con un coltello | mi urla contro e spacca i mobili | mio padre vuole farmi sposare
  mio marito mi costringe ad avere rapporti | mi ha rotto una costola | sono piena di lividi
  ho paura di dormire accanto a lui | mi chiama di continuo il mio ex e minaccia
  il vicino mi ha aggredita nell'ascensore | il portinaio mi ha palpeggiata
  mio marito non mi dà soldi per i bambini | mi ha spento una sigaretta addosso | mi ha rasato i capelli
  mio marito ha una pistola e ho paura | mi ha fatto abortire a calci | mia suocera mi picchia
  ho bisogno di protezione | mi devo nascondere | il mio ragazzo mi ricatta | mi costringe a guardare porno
  sono ostaggio di mio marito
  mi ha dato un pugno | mi violenta | stalker | mio figlio mi mena | mi ha rotto il naso mio marito
  mi chiude in casa e non mi fa uscire | minacce di morte dal mio ex | stuprata
  ho paura di tornare a casa da lui | quando beve diventa cattivo con me
  non mi fa vedere le amiche e mi controlla il telefono | mi segue sempre sotto casa
  la vicina urla ogni sera e poi si sentono botte
  mi vuole uccidere | marito violento | ogni volta che torna ubriaco mi nascondo con i bambini
  mi vuole ammazzare | mi nascondo quando torna
`);
