import type {Weekday} from '../records.js';

/** What words beside hours take back of them. */
export type Caveat = 'appointment' | 'unclear';

const day =
  '(?:(?:lune|marte|mercole|giove|vener)di|sabat[oi]|domenic(?:a|he)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|fine settimana|week-? ?ends?)';
const dayWord = new RegExp(`\\b${day}\\b`, 'g');
const dayNames: readonly (readonly [RegExp, readonly Weekday[]])[] = [
  [/^(?:lu|mo)/, ['MO']],
  [/^(?:ma|tu|die)/, ['TU']],
  [/^(?:me|mi|wed)/, ['WE']],
  [/^(?:gi|je|ju|th|don)/, ['TH']],
  [/^(?:ve|vi|fr)/, ['FR']],
  [/^sa/, ['SA']],
  [/^(?:dom|dim|su|so)/, ['SU']],
  [/^(?:fine|week)/, ['SA', 'SU']],
];

const days = `${day}(?:(?:, ?| ?/ ?| & | e | ed | and | et | y | und )(?:(?:il|la|les?|the|el|los) )?${day})*`;
const shut = '(?:chius[oaie]|closed|shut|fermee?s?|cerrad[oa]s?|geschlossen)';

/** Said to be closed on days of the week, the whole of them and every time. */
const weeklyClosure = new RegExp(
  `\\b${shut}(?: (?:all day|sempre|ogni|tutti|tutte|every|il|la|le|i|di|del|on|the|el|los|am|tous|nei giorni di))*:? (${days})\\b` +
    '(?! (?:pomerig|mattin|sera|after|morn|even|apres|matin|soir|por |nach|vor|dopo|from|a partir|dalle))' +
    `|\\b(${days}):? (?:is |are |ist |sind )?${shut}\\b`,
  'g',
);

const either = (flags: string, ...words: readonly string[]) => new RegExp(words.join('|'), flags);

/** Words that only sound like it: no appointment needed, never closed, before closing time, a closed door. */
const harmless = either(
  'g',
  "\\b(?:senza|nessuna?|niente|non(?: (?:si|ci|c'))?)(?: ?(?:serve|servono|occorre|vuole|richiede|necessita|bisogno|bisogna|ha|e|necessari[oa]|richiest[oa]|obbligatori[oa]|obbligo|previst[oa]|di|un|una|l'|la|alcuna?|prendere|fissare|previ[oa]))* ?(?:appuntament[oi]|prenotazion[ei]|prenotar(?:e|si))\\b",
  '\\b(?:appuntamento|prenotazione) non (?:e )?(?:serve|occorre|necessari[oa]|richiest[oa]|obbligatori[oa])',
  '\\b(?:non|mai|senza|nessuna)(?: (?:si|e|siamo|viene|ci|sono|mai|alcuna|fa))* (?:chius|chiud)\\w+',
  '\\b(?:senza|nessuna|sans|sin|without|no|aucune) (?:eccezion|interruzion|sospension|exception|excepcion|interrup)\\w*',
  "\\b(?:prima|dopo|ora|orario|orari|minuti)(?: (?:di|della|dalla|dell'orario))* chiusura",
  '\\b(?:port[ae]|portone|cancello|spazio|spazi|cortile|gruppo|gruppi|numero|ambiente|al|strada) chius[oaie]\\b|\\bchiud\\w+ (?:la porta|il portone|il cancello)',
  '\\b(?:sano e|in) salvo\\b',
  "\\b(?:no|without|not|never|don't|doesn't|needn't)(?: (?:you|we|an?|any|need|needs|to|have|make|be|is|prior|advance|required|necessary|ever))* (?:appointments?|bookings?|book|reservations?|pre-?book(?:ing)?|close[sd]?|closing|closures?)\\b(?: (?:is|are))?(?: (?:needed|required|necessary))?",
  '\\b(?:appointments?|bookings?)(?: (?:is|are))? not (?:needed|required|necessary)',
  '\\bclose(?:r|st)? (?:to|by)\\b|\\b(?:before|after|until) clos(?:e|ing)\\b|\\bclosing times?\\b|\\bclosed[- ](?:doors?|circuit|groups?|captions?|caption|space|yard)\\b|\\bclose the (?:door|gate)',
  "\\b(?:sans|pas|aucun|ni)(?: (?:besoin|prendre|de|d'|obligation|necessite))* (?:rendez-?vous|rdv|reservations?|inscription|fermeture)\\b",
  "\\b(?:rendez-?vous|rdv|reservation) (?:n'est |est )?(?:pas|non) (?:necessaire|obligatoire)",
  '\\b(?:jamais|pas|non) ferm\\w+|\\bferme (?:pas|jamais)\\b|\\b(?:la|une|vieille|petite) ferme\\b|\\b(?:avant|apres|heures? de)(?: la)? fermeture|\\bferme[rz] (?:la|les) portes?|\\bporte fermee',
  '\\bsin(?: necesidad de)?(?: pedir)? (?:cita(?: previa)?|reserva)\\b|\\bno (?:es |hace |se )?(?:necesari[oa]|falta|necesita|requiere)(?: (?:pedir|una?|la))* (?:cita(?: previa)?|reserva)\\b',
  '\\b(?:nunca|no)(?: se)? cierr\\w+|\\b(?:antes del|hora de) cierre\\b|\\bpuerta cerrada',
  '\\b(?:ohne|keine?n?)(?: \\w+ige[nr]?)? (?:termin(?:e|vereinbarung)?|(?:vor)?anmeldung|ausnahmen?)\\b|\\btermin(?:vereinbarung)?(?: ist)? nicht (?:notig|erforderlich|notwendig)|\\b(?:nie|nicht) geschlossen',
  "\\b(?:anche|also|even|including|compres[oaie]|inclus[oaie]|aussi|meme|y compris|tambien|incluso|auch)(?: [a-z']+){0,3} (?:vacanz\\w+|ferie|holidays?|breaks?|vacances|vacaciones|ferien)\\b",
  // One may come as well as ask for a time.
  '\\b(?:walk|drop)[- ]?ins?(?: welcome)?,? (?:and|or) by appointment|\\b(?:access[oi] liber[oi]|liber[oi] access[oi]),? (?:o|oppure|e)(?: anche)? su (?:appuntamento|prenotazione)|\\bacces libre,? (?:ou|et) sur (?:rendez-?vous|rdv)|\\b(?:anche|also|aussi|auch|tambien)(?: (?:su|by|sur|nach|mit|con))+ (?:appuntamento|prenotazione|appointment|rendez-?vous|rdv|termin|vereinbarung|cita(?: previa)?)\\b',
  '(?:بدون|دون|بلا|من غير|لا يلزم|لا حاجة (?:الى|ل)?) ?(?:تحديد |اي |اخذ )?(?:موعد|حجز)',
);

/** Tells only when the day ends, unless of one day among others. */
const closingTime =
  /\b(?:chiud(?:e|ono|iamo)|chiusura|closes?|closing|ferme|fermeture|cierra|cierre)(?: (?:lo sportello|ore|at|a|alle|h|las))+ \d/g;

/** A closure, an exception, or that hours may be others. */
const doubt = either(
  '',
  '\\b(?:chius\\w+|chiud(?:e|ono|iamo|era|eranno)|sospes[oaie]|sospension[ei]|sospend\\w+|annullat[oaie]|interrott[oaie]|interruzion[ei]|ferie|vacanz[ae]|nuov[oa] (?:avviso|comunicazione|ordine|disposizion[ei])|tranne|salvo|eccett\\w+|esclus[oaie]|esclusion[ei]|eccezion\\w*|fuorche|a meno che|non (?:si )?(?:ricev|apr|effettu|lavor)\\w*|non (?:e|siamo|sara|saremo) (?:apert|attiv|operativ|disponibil)\\w+|(?:periodo|anno|calendario) scolastico|(?:possono|puo|potrebbero)(?: subire)? varia\\w+|soggett[oaie] a (?:variazion|modific|cambiament)\\w+|variabil[ei]|da (?:confermare|definire|concordare))\\b',
  '\\b(?:close[sd]?|closing|closures?|shut(?:s|down)?|suspended|suspension|cancell?ed|on hold|paused|unavailable|not (?:be )?(?:open|available|running|operating|held|on)|no (?:service|sessions?|clinics?|meetings?)|except(?:ing|ed|ions?)?|exclud(?:ing|es|ed)|apart from|other than|unless|but not|save for|further notice|(?:school|summer|christmas|easter) (?:holidays?|breaks?|vacations?)|term[- ]?time|half[- ]term|may (?:vary|change|differ)|vary|varies|subject to (?:change|availability)|to be confirmed|tb[ac]|by (?:prior )?arrangement)\\b',
  '\\b(?:ferme(?:e|s|es|t|nt|ra|ture|tures)?|suspendue?s?|suspension|annulee?s?|interrompue?s?|conges?|vacances|sauf|excepte\\w*|exception\\w*|hormis|hors|exclue?s?|nouvel (?:ordre|avis)|periode scolaire|peu(?:t|vent) varier|susceptibles?|a confirmer)\\b',
  '\\b(?:cerrad[oa]s?|cierr[ae]n?|cierres?|suspendid[oa]s?|cancelad[oa]s?|anulad[oa]s?|vacaciones|excepto|exceptuando|excepcion\\w*|nuevo aviso|pueden? variar|por confirmar|a convenir)\\b',
  '\\b(?:geschlossen|schlie(?:ss|ß)\\w*|ausser|außer|ausgenommen|ausnahm\\w*|ausgesetzt|entfall\\w*|fallt aus|abgesagt|eingestellt|urlaub|(?:\\w+)?ferien|auf weiteres|nicht geoffnet)\\b',
  'مغلق|مقفل|اغلاق|[يتن]غلق|معلق|متوقف|باستثناء|ما ?عدا|حتى اشعار اخر',
);

/** Not in every week: a doubt about hours that are published as of every week. */
const irregular = either(
  '',
  `\\b(?:prim[oa]|second[oa]|terz[oa]|quart[oa]|ultim[oa]|first|second|third|fourth|last|[1-4](?:st|nd|rd|th)|premier|deuxieme|dernier|primer|segundo|ultimo|erste[nr]?|zweite[nr]?|letzte[nr]?) ${day}\\b`,
  '\\b(?:settimane alterne|ogni due settimane|quindicinal[ei]|every (?:other|second)|alternate|fortnight(?:ly)?|semaine sur deux|tous les quinze|quinzaine|semanas alternas|14-?tagig)\\b',
);

const appointment = either(
  '',
  '\\b(?:appuntament[oi]|(?:su|per|previa|con|solo|obbligo di) prenotazion[ei]|prenotazione (?:obbligatoria|necessaria|richiesta|telefonica|online)|prenotarsi|(?:necessario|occorre|bisogna|obbligatorio) prenotare)\\b',
  '\\b(?:appointments?|by (?:pre-?)?booking|booking (?:is )?(?:required|essential|necessary|only|in advance)|(?:must|need to|please|pre-?) ?book(?:ed)?|book (?:in advance|ahead|first|online))\\b',
  '\\b(?:rendez-?vous|rdv|sur (?:reservation|inscription)|(?:reservation|inscription) (?:obligatoire|prealable|necessaire))\\b',
  '\\b(?:citas?|con reserva|reserva previa)\\b',
  '\\b(?:termin(?:e|en)?|terminvereinbarung|vereinbarung|absprache|voranmeldung|anmeldung (?:erforderlich|notwendig|notig))\\b',
  'موعد|حجز',
);

/** Words before which nothing else stands in a clause that asks for an appointment of everybody. */
const forAll =
  /^(?:(?:apert[oaie]|access[oi]|apertura|ingresso|si riceve|riceviamo|ricevimento|solo|solamente|soltanto|esclusivamente|unicamente|su|per|previo|previa|con|open|access|available|only|strictly|exclusively|by|with|an|prior|advance|ouvert|acces|accueil|uniquement|seulement|exclusivement|sur|avec|prise|de|abierto|atencion|nur|nach|mit|bei|ausschliesslich|ausschließlich|telefonischer|vorheriger|e|necessario|obbligatorio|prenotar[es]i?|fissare|prendere|un|l'|فقط|الحضور|الزيارة) ?)*(?:appuntament|prenotazion|prenotar|appointment|booking|rendez|rdv|reservation|inscription|cita|reserva|termin|vereinbarung|absprache|voranmeldung|anmeldung|بموعد|موعد|بحجز|حجز)/;

/** That an appointment is one way among others, or only asked for at times. */
const partly =
  /\b(?:preferi\w+|prefer\w*|consigliat\w|gradit\w|raccomandat\w|recommended|advis\w+|suggested|conseille\w*|recomend\w+|empfohlen|possibil\w+|possible|anche|also|oppure|o|or|ou|oder|aussi|tambien|auch|walk-?ins?|drop-?ins?|liber[oa]|mattin\w|pomerigg\w+|sera|mornings?|afternoons?|evenings?|matin\w*|apres-midi|soir\w*|tardes?|vormittags?|nachmittags?)\b/;

/**
 * What words published beside hours say against them: nothing; that everybody needs an appointment; or that it is
 * closed at times, under exceptions, or for some by appointment, so that nobody can reckon with the hours.
 *
 * HSDS: `schedule.description` is the "human readable description of the availability", `notes` are "any additional
 * notes on this schedule". What is said there wins over times beside it (organicmaps #1651, caresteouvert #39,
 * integreat-cms #4407). Closed on days on which the hours are closed anyway is no contradiction.
 *
 * @param open The days on which the hours are, as far as that is known.
 * @param isWeekly The hours are published as of every week.
 */
export function caveatOf(words: string, open: readonly Weekday[], isWeekly = true): Caveat | undefined {
  const plain = folded(words);
  const times = plain.search(dayWord) < 0 ? plain.replace(closingTime, ' ') : plain;
  const rest = times
    .replace(harmless, ' ')
    .replace(weeklyClosure, (all, after: string | undefined, before: string) =>
      open.length > 0 && !daysNamed(after ?? before).some((each) => open.includes(each)) ? ' ' : all,
    );
  if (doubt.test(rest) || (isWeekly && irregular.test(rest))) return 'unclear';
  const clauses = rest.split(/[.;,:()\n–—]+/).map((clause) => clause.trim());
  const asking = clauses.filter((clause) => appointment.test(clause));
  if (asking.length === 0) return undefined;
  const named = daysNamed(rest);
  const isOfAllDays = named.length === 0 || open.every((each) => named.includes(each));
  return isOfAllDays && !partly.test(rest) && asking.some((clause) => forAll.test(clause))
    ? 'appointment'
    : 'unclear';
}

function daysNamed(words: string): readonly Weekday[] {
  return (words.match(dayWord) ?? []).flatMap(
    (word) => dayNames.find(([name]) => name.test(word))?.[1] ?? [],
  );
}

function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/(?:[^\S\n]|_)+/g, ' ');
}
