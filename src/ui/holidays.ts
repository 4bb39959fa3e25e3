import {msg} from './localize.js';

/** The name of a public holiday by its id in `domain/hours/holidays.ts`. */
export function holidayName(id: string): string {
  const names: Record<string, string> = {
    'new-year': msg('Capodanno', {id: 'holiday.new-year'}),
    epiphany: msg('Epifania', {id: 'holiday.epiphany'}),
    easter: msg('Pasqua', {id: 'holiday.easter'}),
    'easter-monday': msg('Pasquetta', {id: 'holiday.easter-monday'}),
    liberation: msg('Festa della Liberazione', {id: 'holiday.liberation'}),
    labour: msg('Festa del lavoro', {id: 'holiday.labour'}),
    republic: msg('Festa della Repubblica', {id: 'holiday.republic'}),
    assumption: msg('Ferragosto', {id: 'holiday.assumption'}),
    'saint-francis': msg('San Francesco', {id: 'holiday.francis'}),
    'all-saints': msg('Ognissanti', {id: 'holiday.all-saints'}),
    'saint-ambrose': msg('Sant’Ambrogio', {id: 'holiday.ambrose'}),
    patron: msg('Festa del patrono', {id: 'holiday.patron'}),
    'immaculate-conception': msg('Immacolata', {id: 'holiday.immaculate'}),
    christmas: msg('Natale', {id: 'holiday.christmas'}),
    'saint-stephen': msg('Santo Stefano', {id: 'holiday.stephen'}),
  };
  return names[id] ?? msg('giorno festivo', {id: 'holiday.other'});
}
