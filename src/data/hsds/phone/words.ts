/** What a word beside a number does; `undefined` of a word that we do not know. */
type WordKind = keyof typeof lists;

/**
 * Words that stand beside numbers in one field: Italian, English, French, Spanish, German, Arabic; without accents,
 * points and capitals.
 */
const lists = {
  /** Names what comes after it. */
  label: `tel telefono telefoni telefonico telefonici telefonica telephone phone phones telefon telf tfno tfn fon ph t p
    v voce voice chiama chiamare call appeler llamar anrufen centralino switchboard standard zentrale helpline hotline
    cell cellulare cellulari cel mobile mobiles mob mobil handy portable movil gsm c m fax telefax facsimile facs
    telecopie telecopieur f sms text txt testo messaggi messages whatsapp whats whatsap wapp wsp wa app tty tdd textphone
    minicom dts pager beeper cercapersone video videophone videotelefono videochiamata vp telegram signal viber messenger
    skype n nr no num numero numeri number numbers nos numeros nummer rufnummer verde gratuito gratuita gratis unico
    unica toll free freephone freecall vert azur azul line linea linee ligne lines ufficio uffici uff office segreteria segr
    reception sportello info informazioni information prenotazioni emergenza emergenze emergency urgenza urgenze urgent
    sede direzione amministrazione portineria casa home lavoro work abitazione fisso fixe fijo festnetz rete fissa
    landline main principale principal direct diretto contatto contatti contact contacts recapito recapiti al allo alla
    il lo la le i gli di del dello della dei the a per for by via solo only anche also ra ricerca automatica attivo
    attiva sempre always aut autom multilinea passante nuovo new invia inviare scrivi scrivere manda mandare pronto soccorso
    ambulanza polizia carabinieri vigili fuoco guardia medica antiviolenza violenza stalking antitratta nue donne minori
    هاتف تلفون تليفون الهاتف اتصل جوال موبايل محمول فاكس رسالة واتساب واتس رقم الرقم`,
  /** Stands between two numbers. */
  and: 'e ed o od oppure ovvero or and et ou y u und oder si sau أو او و',
  /** Comes before an extension. */
  extension: 'ext extn exten extension int interno interni interna x xt poste durchwahl dw anexo تحويلة',
  /** Tells when, or what to press: digits after it are not of the number. */
  time: `lun lunedi mar martedi mer mercoledi gio giovedi ven venerdi sab sabato dom domenica feriali feriale festivi
    orario orari dalle dal mattina mattino pomeriggio sera notte fino mon monday tue tuesday wed wednesday thu thursday
    fri friday sat saturday sun sunday weekdays daily from until opzione opzioni option options press premi premere
    tasto digita digitare selezione selezionare`,
  /** The same, and so may be the digits before it. */
  unit: 'giorni giorno ore ora h hs hrs hours hour days day am pm su',
};

let kinds: ReadonlyMap<string, WordKind> | undefined;

/** What that word beside a number does. */
export function wordKind(word: string): WordKind | undefined {
  kinds ??= new Map(
    Object.entries(lists).flatMap(([kind, words]) =>
      words.split(/\s+/).map((each) => [each, kind as WordKind] as const),
    ),
  );
  const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const known = kinds.get(folded.replace(/[.'’]/g, ''));
  if (known !== undefined) return known;
  // `n.verde`, `tel.uff.`
  const parts = folded.split(/[.'’]+/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => kinds?.get(part) === 'label') ? 'label' : undefined;
}
