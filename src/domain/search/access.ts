import type {Service} from '../directory/directory.js';

/** How one gets to a service: walk in, by appointment, by telephone. */
export type Access = 'drop-in' | 'appointment' | 'phone';

/** Words that say no appointment is needed; looked for first, as they hold those of the other. */
const noAppointment =
  /senza (bisogno di )?(appuntament|prenota)|non (serve|occorre|è necessario|ci vuole)( (un|l'|prendere|alcun))? ?(appuntament|prenota)|accesso libero|libero accesso|walk[- ]?ins?\b|drop[- ]?ins?\b|(no|without) (an )?(appointment|booking)|sans (rendez[- ]vous|rdv)|sin (cita|turno)|fără programare|без запису|بدون موعد|دون موعد|无需预约|不用预约|免预约/giu;
const appointment =
  /appuntament|prenota|appointment|\bbook(ing)?\b|by referral|rendez[- ]vous|\brdv\b|cita previa|con cita|programare|за записом|запис\b|موعد|预约/iu;

/** Beginnings of those words, in lower case: most texts hold none, and to look for letters is far cheaper. */
const hints = [
  'appunt',
  'prenot',
  'liber',
  'walk',
  'drop',
  'appoint',
  'book',
  'referral',
  'rendez',
  'rdv',
  'cita',
  'turno',
  'program',
  'запис',
  'موعد',
  '预约',
];

/** The ways to a service that its publisher tells; none where nothing was said. */
export function accessTo(service: Service): readonly Access[] {
  const text = [service.application, service.description, service.alert]
    .map((one) => one?.value ?? '')
    .join('\n');
  const hours = [service.hours, ...service.places.map((place) => place.hours)];
  const schedules = hours.flatMap((one) => one?.schedules ?? []).filter(({closed}) => !closed);
  const phones = [...service.phones, ...service.places.flatMap((place) => place.phones)];
  const lower = text.toLowerCase();
  const says = hints.some((hint) => lower.includes(hint));
  const saysDropIn = says && text.search(noAppointment) >= 0;
  const asksForOne = says && appointment.test(text.replace(noAppointment, ''));
  const isDropIn =
    service.places.length > 0 && schedules.some(({byAppointment}) => !byAppointment) && !asksForOne;
  const ways: Access[] = [];
  if (saysDropIn || isDropIn) ways.push('drop-in');
  if (asksForOne || schedules.some(({byAppointment}) => byAppointment)) ways.push('appointment');
  if (phones.some(({dial}) => dial !== undefined)) ways.push('phone');
  return ways;
}
