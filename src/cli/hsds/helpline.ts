import type {Helpline, Hours} from '../sheets/helpline.js';
import type {Sheets} from '../sheets/sheets.js';
import type {Words} from '../sheets/words.js';
import {partId, recordId} from './identifiers.js';
import {costsOf, organizationOf} from './organization.js';
import {flag, need} from './terms.js';

/** HSDS 3 cannot say "24 hours": its convention is 00:00 to 23:59, and our mark `always_open` says it. */
const allDay: Hours = {days: 'MO,TU,WE,TH,FR,SA,SU', opens: '00:00', closes: '23:59'};

/** A helpline as HSDS `service`: with phones, without a place to go to. */
export function helplineOf(line: Helpline, sheets: Sheets, words: Words) {
  const id = recordId(`service ${line.id}`);
  const say = (...path: string[]): string | undefined => words.maybe('helplines', line.id, ...path);
  const languages = languagesOf(id, line.languages, sheets);
  return {
    id,
    name: words.at('helplines', line.id, 'name'),
    description: words.at('helplines', line.id, 'description'),
    status: 'active',
    url: line.url,
    additional_urls: chatOf(id, line.chat, words),
    email: line.email,
    alert: say('alert'),
    interpretation_services: say('interpretation'),
    application_process: say('application'),
    eligibility_description: say('eligibility'),
    fees_description: say('fees'),
    cost_options: costsOf(id, line.free, words),
    assured_date: line.checked,
    organization: organizationOf(line.organization, sheets, words),
    attributes: attributesOf(id, line, words),
    phones: line.numbers.map(({number, type}, at) => ({
      id: partId(id, `phone ${at + 1}`),
      number,
      type,
      description: say('phones', number),
      languages,
    })),
    languages,
    schedules: schedulesOf(id, line, words),
    service_areas: [{id: partId(id, 'area'), name: words.at('areas', line.area)}],
  };
}

function attributesOf(id: string, line: Helpline, words: Words) {
  const marks = {
    helpline: true,
    emergency: line.emergency,
    always_open: line.alwaysOpen,
    publish_hours: line.publishHours,
  };
  return [
    ...line.needs.map((code) => need(id, code, words)),
    ...Object.entries(marks)
      .filter(([, isSet]) => isSet)
      .map(([code]) => flag(id, code, words)),
    flag(id, 'certainty', words, line.certainty),
    flag(id, 'source', words, line.source),
  ];
}

function schedulesOf(id: string, line: Helpline, words: Words) {
  const hours = line.alwaysOpen ? [allDay] : line.hours;
  if (hours.length === 0) return undefined;
  const description = line.alwaysOpen
    ? words.at('phrases', 'always')
    : words.at('helplines', line.id, 'hours');
  return hours.map(({days, opens, closes}, at) => ({
    id: partId(id, `schedule ${at + 1}`),
    freq: 'WEEKLY',
    byday: days,
    opens_at: opens,
    closes_at: closes,
    description,
  }));
}

/** The languages in which somebody answers, said of the phone and of the service: some clients read only one. */
function languagesOf(id: string, codes: readonly string[], {languageNames}: Sheets) {
  if (codes.length === 0) return undefined;
  return codes.map((code) => ({id: partId(id, `language ${code}`), name: languageNames.text(code), code}));
}

function chatOf(id: string, url: string | undefined, words: Words) {
  return url === undefined ? undefined : [{id: partId(id, 'chat'), label: words.at('phrases', 'chat'), url}];
}
