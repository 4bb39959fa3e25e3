import {phrases} from '../../phrases.js';
import {violence} from './it-violence.js';

/** What people in danger type in Italian; misspelt and beside the point, as it comes. */
export const told = {
  violence,
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
    mi vendono agli uomini | mi tengono chiusa in una casa con altre ragazze | mi prostituiscono
    la signora mi tiene i documenti e lavoro giorno e notte | dormo in fabbrica e non mi pagano
    mi obbligano a spacciare
    devo ripagare il viaggio
    mi obbligano a fare la prostituta | il padrone mi ha preso i documenti e non mi paga
    devo lavorare per ripagare il viaggio
    mi tengono qui a cucire giorno e notte
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
    mia figlia non risponde al telefono e non torna | scomparsa bambina | mia figlia di 8 anni non si trova
    mio nipotino è scomparso | mio figlio autistico si è perso | il papà non mi riporta i bambini
    mio figlio è scomparso
    ho perso mio figlio
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
    mio fratello grande mi tocca | mio patrigno entra nella mia camera
    un bambino viene lasciato fuori al freddo | i genitori non danno da mangiare ai bambini
    il prete tocca i ragazzini | ricatti online a mio figlio
    papà mi fa cose brutte | mia figlia dice che la toccano
    il papà picchia i bambini | toccano mia figlia | maestra picchia mio figlio | bambina con lividi
    il compagno della mamma entra in camera mia di notte | lo zio mi fa fare cose che non voglio
    il bambino del piano di sotto piange tutto il giorno da solo
    bambino picchiato dal padre
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
    mi vorrei buttare sotto un treno | mi sto lasciando morire | voglio spararmi
    voglio prendere tutte le pillole | mi vorrei addormentare per sempre | mio padre ha tentato di impiccarsi
    ho scritto una lettera di addio | non riesco più a vivere | mi odio e mi faccio tagli
    sono stanco di vivere
    suicidio | ho preso troppe pastiglie | vorrei addormentarmi e non svegliarmi più
    starebbero meglio senza di me
    ho scritto la lettera d'addio
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
    principio di incendio | le scale sono piene di fumo | la bombola del gas perde
    mio suocero ha il cuore fermo | mia figlia ha le labbra blu | mio figlio sta soffocando con un boccone
    mia mamma è incosciente | si è tagliato un dito e il sangue non si ferma | c'è una rissa con coltelli
    mio marito ha preso veleno | il balcone sta crollando | mio nonno è caduto e sanguina dalla testa
    è entrato uno in casa
    infarto | ambulanza subito
    fumo dalla porta del vicino | mia moglie parla strano e ha la bocca storta
    esce fumo dal contatore
  `),
} as const;
