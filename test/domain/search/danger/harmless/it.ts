import {phrases} from '../../phrases.js';

/** What sounds like danger in Italian and is none: nobody is to be sent to a helpline for a knee. */
export const harmless = phrases(`
  ho paura del dentista | ho paura di prendere la multa | controllo del telefono fisso
  mi si è rotto il telefono | la porta di casa non si chiude | mi sono chiusa fuori di casa
  ho dimenticato le chiavi e sono fuori | mio marito non lavora | mio marito ha perso il lavoro
  mi sono tagliata i capelli | parrucchiere | dolore al collo | mi fa male la mano
  seguire un corso di italiano | foto per la carta di identità | quanti messaggi posso mandare
  mio cognato vuole la residenza | mio figlio vuole i soldi per la scuola
  pensione di mio figlio invalido | documenti per sposarsi | mio genero ha bisogno di lavoro
  la vicina urla tutto il giorno | bambini che urlano in cortile | lividi dopo il prelievo
  ho un livido sulla gamba | i bambini giocano sulle scale | il gas costa troppo | odore di muffa
  fumo di sigaretta sul balcone | odore di cucina nelle scale | caduta dei capelli
  sono caduta e mi fa male il ginocchio | dolore alla spalla | la badante vuole il contratto
  lavoro nei campi estivi | scuola per bambini | non trovo lavoro | non trovo più la tessera sanitaria
  gatto scappato di casa | il cane è sparito | mio figlio non trova casa
  portare il bambino all estero documenti | devo andare all estero con mio figlio | maestra di sostegno
  internet non funziona | le pastiglie per la pressione | ho finito le pastiglie
  prendo tante pastiglie | mi taglio le unghie dei piedi | finestra rotta | butto i mobili vecchi
  cosa vuol dire iscrizione anagrafica | non ce la faccio a fare le scale | non ce la faccio a pagare
  ladri di biciclette in cortile | assicurazione contro i ladri | mal di petto con la tosse
  mi da fastidio il petto quando tossisco | la vicina è morta | mio marito è morto
  mi sono fatto male al ginocchio | violenza della grandine | la finestra non mi lascia dormire
  controllo della pressione | controllare la caldaia | chiave della cantina
  mi chiude la finestra il vento | tagliare la siepe del cortile | tagliarmi i capelli
  scadenza passaporto | rinnovo passaporto figlio | paura del dentista | paura degli esami
  pagare il debito a rate | lavoro come cameriera | finire la scuola serale | finita la legna
  telefono rotto | scarpe da calcio per bambino | mio figlio non trova lavoro | non trovo il modulo
  ho il fiatone dopo le scale | vicino che sbatte la porta | mia figlia ha la febbre
  allaccio gas nuovo | mio marito non paga le bollette | mia figlia vuole fare danza
  mio figlio non vuole studiare | mia madre è caduta in depressione dopo il lutto
  mia nonna ha bisogno della badante | il padrone di casa non mi fa il contratto
  il capo mi deve lo stipendio di marzo | il vicino fuma sul balcone
  il vicino mi ha rigato la macchina | il mio ragazzo cerca lavoro | il mio ex non paga il mantenimento
  accredito pensione su bancomat | la banca prende troppi soldi di spese | porta blindata bloccata
  serratura rotta chi paga | fumo dalla canna fumaria | testata caldaia | cane che morde
  sangue dal naso pediatra | braccio ingessato fisioterapia | mi fa male un dente | visita cardiologica
  carta di soggiorno per mia moglie | mio nipote cerca casa | voglio cambiare casa
  non voglio più pagare il garage | vorrei un appartamento più grande | senso unico via
  corso di pugilato | campo da calcio per bambini | festa di matrimonio sala
  sposarsi con una straniera | taglio degli alberi | perdita d’acqua in bagno
  vicina che urla al telefono | controllo caldaia | telefono del custode | mio marito cerca un corso
  il capo mi dà le ferie | mio figlio vuole giocare | la vicina è gentile ma sorda
  bolletta della luce in ritardo | aprire la porta senza chiavi | mia nonna va in ospedale
  come si diventa cittadini | soldi per i libri di scuola | bambini piccoli asilo
  mio marito non trova lavoro | tagliare un ramo | prendere la residenza | odore di fogna
  documenti per la pensione | bombola del gas dove comprare | mio marito è in pensione
  il capo scala non risponde | mio figlio è caduto in bici, assicurazione | la nonna non sente bene
  il vicino ha il cane che morde la posta | seguire un corso di lingua
  pagamento del viaggio per la scuola | mi aspetta un colloquio | chiavi del portone
  carta d’identità smarrita | affitto troppo caro | mia madre vuole cambiare medico
  parco giochi per bambine | medicine gratis | video per imparare italiano | uomo delle pulizie
  perdita al contatore | ho paura di perdere la casa | bolletta del gas troppo alta
  voltura gas al marito | mio figlio gioca a calcio | mio figlio picchia sui tasti del pianoforte
  mio marito è morto, reversibilità | morte della nonna cosa fare per il contratto
  mi fa male il ginocchio | mal di schiena medico | il rubinetto perde | perde acqua dal soffitto
  porta di casa rotta | ho perso le chiavi di casa | il vicino fa rumore di notte
  il cane del vicino abbaia | lite in condominio | il vicino butta i mozziconi dal balcone
  passaporto per mio figlio | rinnovo documenti | iscrizione asilo nido
  corso di italiano per mia moglie | il padrone di casa non rende la caparra
  il capo non mi paga gli straordinari | mi hanno tagliato il gas
  ho paura di non riuscire a pagare l’affitto | mio figlio ha paura del buio a scuola
  caduta di calcinacci | caldaia spenta | tagliare l’erba in cortile | taglio capelli
  sposarsi in comune documenti | il telefono non funziona | mi controllano il contatore
  esame del sangue | donare il sangue | gatto scomparso | figlio nato ieri, certificato di nascita
  separazione consensuale | mi sono rotto il naso cadendo | botte da orbi di caldo
  il telefono di mio marito | mio marito non trova il medico | il fuoco della stufa a gas non si accende
  sposarsi in comune | tagliare gli alberi | scappo dal lavoro alle cinque
  il datore di lavoro chiede il permesso di soggiorno | mio marito ha il diabete | pugno di riso
  i miei parenti arrivano dall egitto | cellulare da riparare | mio marito dorme male
  spinta per la carrozzina | il mio ex deve pagare gli alimenti | paura di non farcela con le spese
  il nonno ha bisogno di compagnia | mio figlio di 8 anni non va a scuola | lavoro di notte
  ho perso il passaporto | il palazzo è vecchio | la porta del palazzo è rotta | mi scrive aler
  tremo dal freddo in casa | mi tremano le mani | app per prenotare le visite
  non vedo bene da un occhio | anziano che picchia la testa cadendo | i soldi per il pane
  aspetto sotto casa il corriere | denunciare lo smarrimento della carta
  acido nello scarico del lavandino | il bagno non funziona | il lavoro in un bar
  pagare il debito con aler | figlia alla scuola materna | cinghia della tapparella rotta
  toccare il seno visita senologica | sparire dalla lista di attesa | metro più vicina
  coltelli da cucina | respiro male quando salgo le scale | il nonno non sente bene
  scappo un attimo dal dottore | il mio ragazzo cerca casa | mio marito non trova parcheggio
  occhio nero e gonfio dopo operazione | mi ha dato un appuntamento | buttare via il divano
  il vicino urla alla partita | la bambina urla di notte per i denti | lui lavora e io no
  mi controlla il dottore ogni mese | controllare il contatore | mi hanno preso i dati
  perso il permesso di soggiorno | mio fratello vuole venire a vivere con me
  mia figlia ha perso l autobus | non trovo il medico di mia figlia | bambino piange con febbre
  scendere dal balcone al cortile | tagliare le unghie al nonno | mi ammazzo di lavoro
  mi fanno pagare troppo | paura del buio | paura di perdere la casa | lasciare la casa popolare
  la morte di mia madre funerale | sangue dal naso | febbre alta del bambino | senso unico
  ha rotto il vetro il pallone | spinge la porta e non si apre | fumo di scarico in cortile
  il telefono del custode | mi segue un fisioterapista | il medico che mi segue
  devo restituire il prestito | ho preso la pastiglia sbagliata scaduta ieri ma sto bene
  mio cugino è scappato in vacanza
  mi sono rotto il braccio mesi fa | porta bruciata da riparare | luce delle scale bruciata
  ho perso il cellulare | esercizi dopo l'infarto | contatore del gas | morte di mia madre successione
  il cane dei vicini abbaia | ho litigato col vicino | furto di bicicletta in cantina
  mi fa male il petto quando tossisco | i ragazzi urlano in cortile | mio marito è malato
  lavoro in strada come spazzino | chiudere la porta a chiave | mia figlia non trova lavoro
  il gas non funziona | il bambino ha la febbre
  mio marito ha perso il bancomat | ho rotto il vaso della vicina | il cane mi fa paura
  la porta sfondata da riparare | non posso uscire perché l'ascensore è rotto
  mia figlia vuole cambiare scuola | non vedo bene | il fuoco della cucina non si accende
  mio figlio ha mal di pancia | mi sono tagliata cucinando | la vicina mi controlla la posta
  mio marito lavora di notte | la caldaia perde acqua
  sono separato e dormo da un amico
  prelievo del sangue | ho perso le chiavi | lavoro per mia figlia | mia madre è morta
  ho vomitato stamattina | la scuola di mio figlio | allarme antifurto | mi serve un coltellino
  mio marito non torna dall'ospedale fino a lunedì | contratto di lavoro | bambino di 3 anni con tosse
  entra acqua in casa | entra freddo dalla finestra di casa | qualcuno deve venire a casa entro domani
  qualcuno può venire entro oggi | sono entrata nella casa popolare nel 1998 | muoio di freddo
  mamma mi fa cose buone
  bagno rotto | lavori pesanti | la bolletta mi ha ucciso | è morto mio marito, pensione
  pensione di reversibilità per la vedova | funerale | il gatto è scappato | ho perso il telefono
  mi fa male la pancia | ho paura dei topi | corso di autodifesa | botte di vino
  scomparsa la posta dalla cassetta | bambino scuola iscrizione | fuoco di sant'antonio vaccino
  gas bolletta arretrata | non mi fanno vedere la casa nuova | il padrone di casa non mi paga le riparazioni
  ho battuto la testa contro la burocrazia
  mi ha rotto la caldaia il tecnico | il vicino fuma sulle scale | ho preso le pastiglie della pressione
  mio marito torna tardi dal lavoro | la bambina non vuole mangiare | sono stanca di aspettare la casa
  il cane del vicino morde | devo uscire di casa entro marzo | mio figlio ha perso il permesso
  mia figlia ha perso il portafoglio | mio figlio ha perso i soldi | il vicino fuma in casa
`);
