import type {DangerWords} from '../../danger.js';

/**
 * Italian, as the other languages are: phrases by comma, each a few words in any order and form. A word that
 * is also said of harmless things stands only beside another that settles it, and what is `harmless` says so
 * against a shorter phrase of danger.
 */
export const it: DangerWords = {
  language: 'it',
  stopWords: 'di del dei in al ai a che la le lo gli il un una',
  kinds: {
    partner: 'marito compagno fidanzato ragazzo moroso convivente ex moglie lui suocero cognato',
    kin: 'papa padre mamma madre genitori patrigno matrigna nonno zio fratello cugino',
    child: 'bambino bimbo figlio minore minorenne neonato nipotino ragazzina',
    hit: 'picchia picchiano picchiava picchiato mena menano menava menato botte schiaffo pugno calcio ceffone sberla strangola spinge spintona strattona percuote maltratta',
    boss: 'capo padrone datore titolare caporale principale',
    papers: 'passaporto documenti permesso',
    phone: 'telefono cellulare telefonino messaggi chat social spostamenti',
    force: 'obbliga obbligano costringe costringono costretta forza',
    publish: 'pubblica diffondere mandare mettere girare ricatta',
    killMe: 'ammazza uccide uccidera ammazzera',
  },
  phrases: {
    violence:
      'ha spaccato|rotto naso|labbro|dente|braccio|costola, fuggire|scappare|allontanarmi|proteggermi <partner>, genitori|padre|famiglia sposare|matrimonio forza|vogliono|obbligano, prende|preso|tolto|sequestra|rotto|nasconde telefono|cellulare mi <partner>|chiamare, non lascia|fa chiamare|telefonare mi, continua venire|chiamare|cercarmi|scrivermi casa|ex|<partner>, <partner> beve cattivo|violento|aggressivo, violenza, violento, <partner> <hit>, mi <hit>, ci <hit>, picchia, picchiano, picchiata, botte, schiaffi <partner>, alza|alzato|mette|messo mani addosso|contro|sopra, alza mani, mani addosso, maltratta, maltrattata, stupro, stalking, stalker, perseguita, ex segue|pedina|aspetta|appostato|chiama|messaggi|tormenta|pace|sotto, mi pedina, mi segue ovunque|dappertutto|sempre, mi minaccia, ci minaccia, minaccia <partner>, minacciata, minacce, molestie, paura|terrore <partner>, paura tornare casa, mi <killMe>, lascio|vado <killMe>, vuole uccidermi|ammazzarmi, fa male <partner>, non lascia uscire|lavorare|parlare|vedere mi, mi impedisce|proibisce|vieta uscire|lavorare|vedere|parlare|studiare, mi chiude casa|chiave|camera|stanza|dentro, mi rinchiude, chiusa chiave|casa|camera, mi tiene chiusa|prigioniera|segregata, mi controlla|controllano|spia|guarda <phone>, <partner> controlla|controllava <phone>, scappare <partner>, scappare <partner> <child>, scappare casa lui, abusata, abusi sessuali, abusa mi, mi insulta|umilia|urla|offende|sputa <partner>, mi umilia, geloso picchia|controlla|paura, revenge porn, foto nuda|nude|intime <publish>, foto nuda|nude|intime <partner>, matrimonio forzato|combinato, mutilazione genitale, antiviolenza, femminicidio, casa rifugio, denunciare <partner>, mi strangola, mi tira|tirato|strappa capelli, <force> rapporti|sesso|letto|sposarmi|matrimonio, rapporti non voglio, lividi addosso|faccia|viso|ovunque|dirlo|nessuno|<partner>|piena|occhio|braccia, mi butta|buttata|sbatte muro|terra, toglie|prende|tiene|da soldi <partner>, non posso uscire <partner>, mi tiene chiuso casa',
    trafficking:
      'lavorare ore paga|pagano|dormire magazzino|capannone|senza|notte, non pagano|paga dormire magazzino|capannone, passaporto|documenti preso signora|padrona|famiglia, antitratta, tratta persone, tratta esseri umani, vittima tratta, sfruttata, <force> prostituirmi|vendermi|strada|marciapiede|clienti, prostituirmi, prostituzione, <force> lavorare, strada clienti, vendere corpo, schiava, schiavitu, caporale, mi tiene|tengono|trattiene|trattengono|nasconde|nascosto|sequestrato|ritirato <papers>, preso|tolto|portato passaporto, <boss> <papers> tiene|preso|tolto|ritirato|restituisce|ridare|mi, preso|tolto documenti lavorare, <boss> chiude|chiuso|minaccia|picchia, non paga <boss> minaccia|documenti|chiude, lavoro nero|paga minacciano|minacciata, debito|soldi viaggio corpo|lavorare|prostituirmi|restituire|minacciano, debito corpo, debito trafficante|passatore, trafficanti',
    'missing-child':
      '<child> scomparso|sparito|rapito|scappato|fuggita|perso|smarrito, <child> non tornato|rientrato, non trovo|trovano <child>',
    children:
      '<partner>|<kin> <hit> nipote|<child>, picchia|picchiano|picchiato|mena|menano|schiaffi|botte|maltratta|maltrattano|strattona <child>, <child> picchiato|maltrattato|abusato|lividi|molestato, abuso|violenza|maltrattamento <child>, pedofilo, tocca|toccato|palpa|molesta|dato fastidio <child>, <kin> tocca|toccava|toccato|abusa mi|<child>, adescamento, <child> pericolo, <kin> mi <hit>, <kin> <hit> mi, genitori picchiano, bullismo, bulli, cyberbullismo, vicini <child> urla|urlano|piange|picchiano',
    'self-harm':
      'non voglio stare mondo, stare mondo piu, penso uccidermi|ammazzarmi|morire|farla, suicidio, uccidermi, ammazzarmi, voglio|vorrei|voleva morire, voglia morire, farla finita, faccio|fare|facciamo finita, finirla tutto|voglio|vita, togliermi|tolgo vita, non voglio|vorrei vivere|svegliarmi|esserci, senso vivere|vita|vado, vale pena vivere, stanco vivere|vita, tagliarmi|taglio vene|braccia|polsi|pelle|gambe mi, si taglia figlia|braccia|polsi, autolesionismo, farmi male voglio, farmi del male, buttarmi sotto|finestra|balcone|treno|ponte, mi butto sotto|finestra|balcone|treno|ponte, meglio morto, meglio non fossi|esistessi, meglio senza me, mi ammazzo, mi uccido, mi impicco, prendo|ingoio|ingoiare tutte|tutti|scatola pastiglie|pillole|medicine|pasticche, non svegliarmi piu',
    emergency:
      'infarto, ictus, dolore|male petto, non respira, soffoca, svenuto, non si sveglia, sangue non ferma, emorragia, overdose, avvelenato, incendio, brucia casa, fuoco|fumo casa|cucina|palazzo, odore|fuga|perdita|puzza gas, ladro casa, rapina, aggressione, aggredita, coltello, pistola, sta morendo, emergenza, ambulanza, caduto non alza|muove|risponde, annegato, monossido, manca fiato|aria|respiro, 112, 118, 113',
    harmless:
      'attacco|attacchi panico|ansia, urgente, urgenti, non urgenti, botte orbi, rotto|rompere naso|braccio sono|cadendo, violenza|violento grandine|temporale|pioggia|vento|tempesta|film|videogiochi, minaccia sfratto|crollo|pioggia, vicino schiaffi, tagliarmi|taglio capelli|unghie|barba|luce|gas, capelli tagliare|taglia|parrucchiere, paura dentista|esami|vaccino|aghi|ascensore|buio|sfratto|sangue, trovo|trovano <child> non lavoro|casa|scuola|posto|asilo, calcio scuola|squadra|<child>|campo|giocare, scarpe calcio, <kin> passaporto|documenti, boccia|botte vino, pugno farina, uscire|esce cane|odore|aria|acqua non, finestra|porta|serratura|rubinetto non lascia|chiude mi, <hit> porta|ascensore, <child> perso lavoro|casa|chiavi|documenti|telefono|tessera|libro|posto, finita|finire scuola|legna|lavori|contratto, taglio luce|gas|corrente|acqua, ictus|infarto riabilitazione|fisioterapia|dopo, coltello cucina, estintore incendio, assicurazione incendio, allarme incendio, doccia brucia',
  },
};
